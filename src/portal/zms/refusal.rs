//! From `errorCode` and HTTP status to a [`Fault`] (wire contract §4). The code decides, then the status, since the
//! two may differ and a gateway in front of the portal knows only the second.
//!
//! | what came | to a question | to something that changes |
//! |---|---|---|
//! | a code that says no for certain | `Refused` by its meaning | the same: nothing was done |
//! | `serviceUnavailable` | `Refused(Maintenance)` | the same: it is refused at the door |
//! | `rateLimitExceeded`, or 429 | `Busy` | `Busy`: it is refused at the door |
//! | a code of a failure inside (`unknownError`, `zmsClientCommunicationError`, …) | `Refused` by its meaning | `Unknown` |
//! | a code nobody knows, with 5xx in either place | `Refused(Technical)` | `Unknown` |
//! | a code nobody knows, otherwise | `Refused(Technical)` | the same |
//! | no code, 401 or 403 | `Refused(Blocked)` | the same |
//! | no code, 404 or 405 | `Refused(SetUp)` | the same |
//! | no code, 408 or 504 | `TooSlow` | `Unknown` |
//! | no code, 502 or 503 | `Refused(Backend)` | `Unknown` |
//! | no code, another 4xx | `Refused(Technical)` | the same |
//! | no code, another 5xx | `Refused(Technical)` | `Unknown` |
//! | no code, anything else | `Garbled` | `Unknown` |
//!
//! No connection at all is `Unreachable` for both; a time-out is `TooSlow` or `Unknown`, a broken answer `Garbled` or
//! `Unknown`.

use crate::portal::{Fault, Refusal, transport::Broken};

use super::{
    codes::{Certainty, folded, meaning},
    wire::{read_object, trouble::TroubleWire},
};

/// What [`Fault::Busy`] says when the portal itself refuses: its counter needs a minute of silence.
pub const BUSY_S: u32 = 60;

/// What was asked, as far as a fault depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// A lost answer does no harm.
    Question,
    /// A lost answer leaves us not knowing what is true (SEC-09).
    Change,
}

/// The fault an answer tells of; `None` when it tells of none (2xx without errors).
pub fn fault_of(status: u16, body: &[u8], stake: Stake) -> Option<Fault> {
    let trouble: TroubleWire = read_object(body).unwrap_or_default();
    let errors: Vec<(String, u16)> = trouble
        .errors
        .values()
        .filter_map(|it| it.0.as_ref())
        .filter_map(|it| {
            Some((
                it.error_code.text()?,
                it.status_code.number().unwrap_or(status),
            ))
        })
        .filter(|it| !it.0.trim().is_empty())
        .collect();
    if errors.is_empty() {
        return fault_of_status(status, stake);
    }
    if status == 429 || errors.iter().any(|it| folded(&it.0) == "ratelimitexceeded") {
        return Some(Fault::Busy(BUSY_S));
    }
    let is_lost = errors.iter().any(|(code, told)| {
        let certainty = meaning(code).map_or_else(
            || {
                if status.max(*told) >= 500 {
                    Certainty::Failed
                } else {
                    Certainty::Refused
                }
            },
            |it| it.1,
        );
        certainty == Certainty::Failed
    });
    if is_lost && stake == Stake::Change {
        return Some(Fault::Unknown);
    }
    let mut refusals: Vec<Refusal> = vec![];
    for (code, _) in &errors {
        let refusal = Refusal::of(code);
        if !refusals.contains(&refusal) {
            refusals.push(refusal);
        }
    }
    refusals.sort_by_key(weight);
    Some(Fault::Refused(refusals))
}

/// The fault when no answer came.
pub const fn fault_of_broken(broken: Broken, stake: Stake) -> Fault {
    match (broken, stake) {
        (Broken::NotSent, _) => Fault::Unreachable,
        (Broken::TooSlow, Stake::Question) => Fault::TooSlow,
        (Broken::Lost, Stake::Question) => Fault::Garbled,
        (Broken::TooSlow | Broken::Lost, Stake::Change) => Fault::Unknown,
    }
}

/// The fault when an answer makes no sense.
pub const fn fault_of_nonsense(stake: Stake) -> Fault {
    match stake {
        Stake::Question => Fault::Garbled,
        Stake::Change => Fault::Unknown,
    }
}

fn fault_of_status(status: u16, stake: Stake) -> Option<Fault> {
    let word = || format!("http-{status}");
    let refusal = match (status, stake) {
        (200..=299, _) => return None,
        (429, _) => return Some(Fault::Busy(BUSY_S)),
        (401 | 403, _) => Refusal::Blocked,
        (404 | 405, _) => Refusal::SetUp(word()),
        (408 | 504, Stake::Question) => return Some(Fault::TooSlow),
        (408 | 500.., Stake::Change) => return Some(Fault::Unknown),
        (502 | 503, Stake::Question) => Refusal::Backend,
        (400..=499, _) | (500.., Stake::Question) => Refusal::Technical(word()),
        (_, stake) => return Some(fault_of_nonsense(stake)),
    };
    Some(Fault::Refused(vec![refusal]))
}

/// Lighter is said first: what ends everything, then what ends this appointment, then what can be put right.
const fn weight(refusal: &Refusal) -> u8 {
    match refusal {
        Refusal::Maintenance => 0,
        Refusal::Blocked => 1,
        Refusal::Backend => 2,
        Refusal::SetUp(_) => 3,
        Refusal::WrongKey => 4,
        Refusal::Gone => 5,
        Refusal::Called => 6,
        Refusal::Past => 7,
        Refusal::NotPreconfirmed => 8,
        Refusal::NotReserved => 9,
        Refusal::Taken => 10,
        Refusal::NothingFree => 11,
        Refusal::NotHere => 12,
        Refusal::TooMuch => 13,
        Refusal::CaptchaExpired => 14,
        Refusal::Captcha => 15,
        Refusal::MailLimit => 16,
        Refusal::Needed(_) => 17,
        Refusal::Answer(_) => 18,
        Refusal::Technical(_) => 19,
        // Not of this wire.
        Refusal::NoMatch | Refusal::TooManyTries(_) => 20,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::Entry;

    fn told(status: u16, codes: &[&str], stake: Stake) -> Option<Fault> {
        let errors: Vec<String> = codes
            .iter()
            .map(|it| format!(r#"{{"errorCode":"{it}","statusCode":"{status}"}}"#))
            .collect();
        let body = format!(r#"{{"errors":[{}]}}"#, errors.join(","));
        fault_of(status, body.as_bytes(), stake)
    }

    #[test]
    fn the_code_decides_before_the_status() {
        let wrong_key = Some(Fault::Refused(vec![Refusal::WrongKey]));
        let taken = Some(Fault::Refused(vec![Refusal::Taken]));

        assert_eq!(told(401, &["authKeyMismatch"], Stake::Change), wrong_key);
        assert_eq!(told(200, &["authKeyMismatch"], Stake::Question), wrong_key);
        assert_eq!(
            told(500, &["appointmentNotAvailable"], Stake::Change),
            taken
        );
        assert_eq!(
            told(400, &["rateLimitExceeded"], Stake::Change),
            Some(Fault::Busy(60))
        );
    }

    #[test]
    fn sec_09_a_failure_inside_leaves_a_change_unknown() {
        for code in [
            "unknownError",
            "internalError",
            "zmsClientCommunicationError",
            "neverHeard",
        ] {
            assert_eq!(
                told(500, &[code], Stake::Change),
                Some(Fault::Unknown),
                "{code}"
            );
        }
        assert_eq!(
            told(503, &["zmsClientCommunicationError"], Stake::Question),
            Some(Fault::Refused(vec![Refusal::Backend]))
        );
        assert_eq!(
            told(503, &["serviceUnavailable"], Stake::Change),
            Some(Fault::Refused(vec![Refusal::Maintenance])),
            "maintenance is refused at the door"
        );
        assert_eq!(
            told(400, &["invalidEmail", "unknownError"], Stake::Change),
            Some(Fault::Unknown)
        );
    }

    #[test]
    fn without_a_code_the_status_decides() {
        use Fault::{Busy, Garbled, Refused, TooSlow, Unknown};
        let technical = |it: &str| Refused(vec![Refusal::Technical(it.to_owned())]);
        let set_up = |it: &str| Refused(vec![Refusal::SetUp(it.to_owned())]);
        for (status, question, change) in [
            (302, Garbled, Unknown),
            (400, technical("http-400"), technical("http-400")),
            (
                403,
                Refused(vec![Refusal::Blocked]),
                Refused(vec![Refusal::Blocked]),
            ),
            (404, set_up("http-404"), set_up("http-404")),
            (408, TooSlow, Unknown),
            (429, Busy(60), Busy(60)),
            (500, technical("http-500"), Unknown),
            (502, Refused(vec![Refusal::Backend]), Unknown),
            (503, Refused(vec![Refusal::Backend]), Unknown),
            (504, TooSlow, Unknown),
        ] {
            let body = b"<html>Bad Gateway</html>";
            assert_eq!(
                fault_of(status, body, Stake::Question),
                Some(question),
                "{status}"
            );
            assert_eq!(
                fault_of(status, body, Stake::Change),
                Some(change),
                "{status}"
            );
        }
        assert_eq!(fault_of(200, b"", Stake::Question), None);
    }

    #[test]
    fn several_reasons_come_with_the_weightiest_first_and_once() {
        let codes = [
            "invalidEmail",
            "invalidFamilyName",
            "authKeyMismatch",
            "invalidAuthKey",
        ];

        assert_eq!(
            told(400, &codes, Stake::Change),
            Some(Fault::Refused(vec![
                Refusal::WrongKey,
                Refusal::Answer(Entry::Email),
                Refusal::Answer(Entry::FamilyName),
            ]))
        );
    }
}
