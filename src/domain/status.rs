//! How something stands that a citizen applied for or reported: the one form in which every source tells it, so that
//! no adapter leaks. Names, addresses and free texts of citizens have no place here (PRIV-11).

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    catalogue::{OfficeId, ServiceId},
    private::Private,
    words::Words,
};

/// Longest reference that is taken, in characters (`identificatie` of the ZGW standard has 40, a UUID 36).
pub const REFERENCE_CHARS_MAX: usize = 64;
/// Longest second factor that is taken, in characters.
pub const FACTOR_CHARS_MAX: usize = 64;
/// Longest sentence of an office that is shown, in characters.
pub const NOTE_CHARS_MAX: usize = 500;

/// What is asked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A defect that somebody reported: a street lamp, rubbish.
    Defect,
    /// Something that was applied for: a certificate, a permit.
    Application,
    /// An identity card, a passport, an eID card.
    Document,
}

/// Something that can be asked after at this kiosk: one `[[status]]` of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What kind of thing it is.
    pub kind: Kind,
    /// What the town calls it ("Geburtsurkunde und andere Urkunden").
    pub name: Words,
    /// Where its number stands ("oben rechts auf der Eingangsbestätigung"); empty when there is nothing to say.
    pub hint: Words,
    /// What proves that the citizen may know (PRIV-10).
    pub factor: Factor,
    /// The town's own page about it, for the phone; nothing personal is added to it.
    pub page: Option<String>,
    /// The portal's service by which a finished document is picked up, where an appointment is needed for that.
    pub pick_up: Option<ServiceId>,
}

/// The second proof besides the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// None: what is told is public anyway (defects).
    Nothing,
    /// The day of birth, sent as `YYYY-MM-DD`.
    BirthDate,
    /// A code printed on the receipt or letter.
    Code,
}

/// One question: how does this stand?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// The place of the [`Subject`] in the town's list.
    pub subject: usize,
    /// The number on the letter or receipt, without blanks; never empty.
    pub reference: Private<String>,
    /// The second proof; empty where none is wanted.
    pub factor: Private<String>,
}

/// How far something has come. The order is that of the usual way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It has arrived; nobody has begun yet.
    Received,
    /// Somebody works on it.
    InWork,
    /// Something is wanted of the citizen.
    WaitingForYou,
    /// It rests (`opschorting`).
    Suspended,
    /// It was decided; the decision is on its way.
    Decided,
    /// A document is being made.
    InProduction,
    /// A document has arrived at the office and is being prepared.
    AtOffice,
    /// It can be picked up.
    Ready,
    /// It is done; a document was handed over.
    Finished,
    /// It was refused.
    Rejected,
    /// A word that nobody told us the meaning of: said neutrally.
    #[serde(other)]
    Unknown,
}

/// What the citizen is to do next; each has its sentence in `locales`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextAct {
    /// Nothing: wait.
    Wait,
    /// Hand in papers that are missing.
    SendPapers,
    /// Pay the fee.
    Pay,
    /// Pick it up.
    PickUp,
    /// Come to an appointment.
    Come,
    /// Talk to the office.
    #[serde(other)]
    Call,
}

/// How something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What kind of thing it is.
    pub kind: Kind,
    /// What it is, in the words of the source ("Reisepass", "Wilde Müllkippe"); may be empty.
    pub title: Words,
    /// How far it has come.
    pub state: State,
    /// When it came to which state, oldest first, as far as the source tells.
    pub reached: Vec<(State, Date)>,
    /// The source's own step.
    pub step: Option<CaseStep>,
    /// A sentence of the office to the citizen, scrubbed, at most [`NOTE_CHARS_MAX`] characters.
    pub note: Option<Words>,
    /// The day it was opened.
    pub opened: Option<Date>,
    /// The day something happened last.
    pub updated: Option<Date>,
    /// The day by which the office expects to be done.
    pub expected: Option<Date>,
    /// The day by which the law wants it done. It does not move when the case is extended or suspended.
    pub deadline: Option<Date>,
    /// The last day on which it can be picked up.
    pub pick_up_until: Option<Date>,
    /// What the citizen is to do next.
    pub next: Option<NextAct>,
    /// Who works on it, and where it is picked up.
    pub office: Option<CaseOffice>,
    /// True for a document of the express procedure.
    pub is_express: bool,
    /// True when the office has taken more time (`verlenging`).
    pub is_extended: bool,
    /// When the source says that it stands so; older than a day is told (the nightly delivery of a drop folder).
    pub as_of: Timestamp,
}

/// A step in the source's own words and count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseStep {
    /// This step, from 1; 0 when only the words are known.
    pub number: u8,
    /// How many there are; 0 when only the words are known.
    pub of: u8,
    /// What the source calls it, written for the citizen ("In behandeling"); may be empty.
    pub words: Words,
}

/// An office in the words of the source.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CaseOffice {
    /// Its name, with address or room where the source has them.
    pub name: Words,
    /// The portal's number of the office, where the source knows it.
    pub office: Option<OfficeId>,
    /// Its phone number; empty when not told.
    pub phone: String,
}
