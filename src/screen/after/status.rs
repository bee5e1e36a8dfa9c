//! Where an answer about something that was applied for or reported leads.

use super::{Asking, put, sorry};
use crate::{
    domain::{draft::Change, status::Lookup},
    portal::{Fault, Refusal, Reply},
    screen::{Screen, Step, inquiry::Inquiry},
};

/// The step of an answer to this question.
pub fn after(asking: &Asking<'_>, lookup: &Lookup, answer: Result<Reply, Fault>) -> Step {
    let screen = asking.screen;
    match answer {
        Ok(Reply::Status(case)) => {
            let next = if *screen == Screen::Case {
                Step::Stay
            } else {
                put(screen, Screen::Case)
            };
            Step::then(Change::Case(case), next)
        }
        Ok(
            Reply::Catalogue(..) | Reply::Calendar(_) | Reply::Cancelled | Reply::Appointment(_),
        ) => sorry(screen, Fault::Garbled, asking.request),
        Err(fault) if fault.refusal() == Some(&Refusal::NoMatch) => {
            let again = Screen::Inquiry(Inquiry {
                is_no_match: true,
                ..Inquiry::new(lookup.subject)
            });
            let next = if matches!(screen, Screen::Inquiry(_)) {
                Step::swap(again)
            } else {
                put(screen, again)
            };
            Step::then(Change::NoMatch, next)
        }
        Err(fault) => sorry(screen, fault, asking.request),
    }
}
