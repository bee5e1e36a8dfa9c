//! Why a status source has no answer, as far as its words do not matter. A question about a state changes nothing, so
//! no fault here is [`Fault::Unknown`].

use crate::portal::{Fault, Refusal, transport::Broken};

/// After how many seconds to ask again where a source says "too many" without saying for how long.
const BUSY_S: u32 = 60;

/// The fault when no answer came.
pub const fn of_broken(broken: Broken) -> Fault {
    match broken {
        Broken::NotSent => Fault::Unreachable,
        Broken::TooSlow => Fault::TooSlow,
        Broken::Lost => Fault::Garbled,
    }
}

/// The fault that this HTTP status tells of; `None` when it tells of none.
pub fn of_status(status: u16) -> Option<Fault> {
    Some(match status {
        200..=299 => return None,
        401 | 403 => refused(Refusal::Blocked),
        // Somebody else lives there.
        404 | 405 => Fault::Garbled,
        408 | 504 => Fault::TooSlow,
        429 => Fault::Busy(BUSY_S),
        502 | 503 => refused(Refusal::Backend),
        400..=599 => refused(Refusal::Technical(format!("http-{status}"))),
        // A redirect, or nothing that HTTP knows.
        _ => Fault::Garbled,
    })
}

/// One reason for a no.
pub fn refused(refusal: Refusal) -> Fault {
    Fault::Refused(vec![refusal])
}
