//! From what a citizen asks to the questions on the wire. What the server understands otherwise than we mean it is
//! never sent.

use std::{borrow::Cow, time::Duration};

use serde_json::json;

use crate::{
    domain::private::Private,
    portal::transport::{Method, WireQuestion},
};

use super::settings::{Number, Settings};

/// Where cases are, below the server's address.
const CASES: &str = "/zaken/api/v1/zaken";
/// Where one looks for them.
const SEARCH: &str = "/zaken/api/v1/zaken/_zoek";
/// Where the steps of types of cases are.
const STEPS: &str = "/catalogi/api/v1/statustypen";

/// Longest number of a case, in characters (`identificatie` and `kenmerk` of the standard).
const NUMBER_CHARS_MAX: usize = 40;
/// How long we wait for a case; it takes 40 to 200 ms.
const TIME_OUT: Duration = Duration::from_secs(4);
/// How long we wait for the properties of a case that was found; without them it cannot be told.
const TIME_OUT_PROPERTIES: Duration = Duration::from_millis(1_500);
/// How long we wait for the steps of its type; without them it is told as well.
const TIME_OUT_STEPS: Duration = Duration::from_secs(1);
/// How long all questions of one look-up can take. The gateway must wait longer: what it gives up is a question without
/// an answer, also where only the steps were missing.
pub const LONGEST: Duration = TIME_OUT
    .saturating_add(TIME_OUT_PROPERTIES)
    .saturating_add(TIME_OUT_STEPS);
/// What comes along with a case. Nothing may be added without thought: `rollen` brings names and national numbers,
/// `hoofdzaak` and `deelzaken` bring cases that we may not read, `eigenschappen.eigenschap` makes the server fail.
const EXPAND: [&str; 6] = [
    "status",
    "status.statustype",
    "zaaktype",
    "resultaat",
    "resultaat.resultaattype",
    "eigenschappen",
];
/// The reference system of coordinates. We want none, but the server insists on agreeing on one.
const COORDINATES: &str = "EPSG:4326";

/// The number to look for. Its letters stay as they come: `letters` of `[[kinds]]` has brought them into the case in
/// which the case system, which tells `a` from `A`, writes its numbers.
pub fn number(reference: &Private<String>) -> Option<Private<String>> {
    let number = reference.reveal().trim();
    // An empty number would be no filter at all: every case of the town would come back.
    if number.is_empty()
        || number.chars().count() > NUMBER_CHARS_MAX
        || number.chars().any(char::is_control)
    {
        return None;
    }
    Some(Private::new(number.to_owned()))
}

/// Looks for the case with this [`number`]. The number travels in the body, so that it stands in no log of addresses.
pub fn search(
    settings: &Settings,
    number: &Private<String>,
    bearer: Private<String>,
) -> WireQuestion {
    let number = number.reveal();
    let mut body = match &settings.number {
        Number::Own => json!({"identificatie": number}),
        Number::Foreign { source } => json!({"kenmerk": format!("{source}:{number}")}),
    };
    if let Some(fields) = body.as_object_mut() {
        // A list: a text with commas, as in an address, makes the server fail here.
        fields.insert("expand".to_owned(), json!(EXPAND));
        if let Some(organisation) = &settings.organisation {
            fields.insert("bronorganisatie".to_owned(), json!(organisation));
        }
    }
    WireQuestion {
        method: Method::Post,
        path: Cow::Borrowed(SEARCH),
        query: Private::default(),
        body: Private::new(body.to_string().into_bytes()),
        headers: vec![
            ("Authorization", bearer),
            ("Accept-Crs", Private::new(COORDINATES.to_owned())),
            ("Content-Crs", Private::new(COORDINATES.to_owned())),
        ],
        time_out: TIME_OUT,
    }
}

/// The properties of a case, where they did not come along. Nothing is asked with a name that is no UUID: the server
/// fails over it.
pub fn properties(uuid: &str, bearer: Private<String>) -> Option<WireQuestion> {
    is_uuid(uuid).then(|| WireQuestion {
        method: Method::Get,
        path: Cow::Owned(format!("{CASES}/{uuid}/zaakeigenschappen")),
        query: Private::default(),
        body: Private::default(),
        headers: vec![
            ("Authorization", bearer),
            ("Accept-Crs", Private::new(COORDINATES.to_owned())),
        ],
        time_out: TIME_OUT_PROPERTIES,
    })
}

/// The steps of a type of cases, given by its URL.
pub fn steps(case_type: &str, bearer: Private<String>) -> WireQuestion {
    WireQuestion {
        method: Method::Get,
        path: Cow::Borrowed(STEPS),
        query: Private::new(format!("zaaktype={}", encoded(case_type))),
        body: Private::default(),
        headers: vec![("Authorization", bearer)],
        time_out: TIME_OUT_STEPS,
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Percent-encoding of everything that is not plainly unreserved (RFC 3986).
fn encoded(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::new(), |mut done, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            done.push(char::from(byte));
        } else {
            let _ = write!(done, "%{byte:02X}");
        }
        done
    })
}
