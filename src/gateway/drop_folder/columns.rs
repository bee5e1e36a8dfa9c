//! The columns of a delivery: what they are called, and which names stand for which.

use crate::domain::status::State;

/// A column that the gateway takes. Every other one is dropped unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The number; kept as a seal only.
    Reference,
    /// The second proof; kept as a seal only.
    Factor,
    /// What kind of thing it is.
    Kind,
    /// What it is, in words.
    Title,
    /// How far it has come.
    State,
    /// The day on which a state was reached.
    On(State),
    /// The source's own step in words.
    Step,
    /// Its number.
    StepNumber,
    /// How many steps there are.
    StepOf,
    /// A sentence of the office to the citizen.
    Note,
    /// The day it was opened.
    Opened,
    /// The day something happened last.
    Updated,
    /// The day by which the office expects to be done.
    Expected,
    /// The day by which the law wants it done.
    Deadline,
    /// The last day on which it can be picked up.
    PickUpUntil,
    /// What the citizen is to do next.
    Next,
    /// The office's name.
    Office,
    /// The appointment portal's number of the office.
    OfficeId,
    /// The office's phone number.
    OfficePhone,
    /// The express procedure.
    Express,
    /// The office has taken more time.
    Extended,
    /// When it stands so.
    AsOf,
}

/// All columns by their names.
pub const COLUMNS: [(&str, Column); 31] = [
    ("reference", Column::Reference),
    ("factor", Column::Factor),
    ("kind", Column::Kind),
    ("title", Column::Title),
    ("state", Column::State),
    ("received_on", Column::On(State::Received)),
    ("in_work_on", Column::On(State::InWork)),
    ("waiting_for_you_on", Column::On(State::WaitingForYou)),
    ("suspended_on", Column::On(State::Suspended)),
    ("decided_on", Column::On(State::Decided)),
    ("in_production_on", Column::On(State::InProduction)),
    ("at_office_on", Column::On(State::AtOffice)),
    ("ready_on", Column::On(State::Ready)),
    ("finished_on", Column::On(State::Finished)),
    ("rejected_on", Column::On(State::Rejected)),
    ("step", Column::Step),
    ("step_number", Column::StepNumber),
    ("step_of", Column::StepOf),
    ("note", Column::Note),
    ("opened", Column::Opened),
    ("updated", Column::Updated),
    ("expected", Column::Expected),
    ("deadline", Column::Deadline),
    ("pick_up_until", Column::PickUpUntil),
    ("next", Column::Next),
    ("office", Column::Office),
    ("office_id", Column::OfficeId),
    ("office_phone", Column::OfficePhone),
    ("express", Column::Express),
    ("extended", Column::Extended),
    ("as_of", Column::AsOf),
];

impl Column {
    /// The column of this name.
    pub fn named(name: &str) -> Option<Self> {
        let found = COLUMNS.iter().find(|(it, _)| *it == name)?;
        Some(found.1)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        let found = COLUMNS.iter().find(|(_, it)| *it == self);
        found.map_or("unknown_on", |it| it.0)
    }
}

/// A name as the back office writes it, so that blanks around it and capital letters do not matter.
pub fn plain(name: &str) -> String {
    crate::domain::scrub::scrub_line(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_its_own_name() {
        for (name, column) in COLUMNS {
            assert_eq!(Column::named(name), Some(column));
            assert_eq!(column.name(), name);
        }
    }
}
