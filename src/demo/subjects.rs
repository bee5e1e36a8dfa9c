//! What can be asked after in the demo town, and the city's own page about each.

use super::city::Plan;
use crate::domain::{
    catalogue::ServiceId,
    language::Language,
    status::{Factor, Kind, Subject},
    words::Words,
};

/// The service by which a finished document is collected.
pub const COLLECT: ServiceId = ServiceId(2_050_206);

/// Every subject, in the order of the kiosk. The address is that of the portal, with a slash at the end. Pages count
/// from 1 and are written in capital letters, which makes a smaller code (QR-03).
pub fn subjects(plan: &Plan, portal: &str) -> Vec<Subject> {
    let both = |de: &str, en: &str| Words::german(de).and(Language::English, en);
    let page = |number: u8| {
        let bare = portal.trim_end_matches('/').to_uppercase();
        Some(format!("{bare}/T/A/{number}"))
    };
    vec![
        Subject {
            kind: Kind::Document,
            name: both("Ausweis oder Reisepass", "Identity card or passport"),
            hint: both(
                "Die Seriennummer steht auf Ihrem Abholschein.",
                "The serial number is on your collection slip.",
            ),
            factor: Factor::BirthDate,
            page: page(1),
            pick_up: plan.service(COLLECT).map(|it| it.id),
        },
        Subject {
            kind: Kind::Application,
            name: both("Urkunde oder Antrag", "Certificate or application"),
            hint: both(
                "Nummer und Code stehen oben rechts auf der Eingangsbestätigung.",
                "The number and the code are at the top right of your letter of receipt.",
            ),
            factor: Factor::Code,
            page: page(2),
            pick_up: None,
        },
        Subject {
            kind: Kind::Defect,
            name: both("Gemeldeter Mangel", "A defect you reported"),
            hint: both(
                "Die Nummer steht in der Antwort auf Ihre Meldung.",
                "The number is in the reply to your report.",
            ),
            factor: Factor::Nothing,
            page: page(3),
            pick_up: None,
        },
    ]
}
