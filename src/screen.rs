//! What a citizen can be looking at: one variant and one file per screen.

pub mod activate;
pub mod after;
pub mod attract;
pub mod both;
pub mod cancel;
pub mod cancelled;
pub mod case;
pub mod check;
pub mod contact;
pub mod days;
pub mod done;
pub mod expired;
pub mod find;
pub mod find_mine;
pub mod form;
pub mod hand_off;
pub mod help;
pub mod home;
pub mod inquiry;
pub mod languages;
pub mod leaflet;
pub mod leave;
pub mod mine;
pub mod move_check;
pub mod no_mail;
pub mod no_phone;
pub mod not_booked;
pub mod nothing_free;
pub mod offices;
pub mod parts;
pub mod privacy;
pub mod search;
pub mod sorry;
pub mod still_there;
pub mod subjects;
pub mod times;
pub mod together;
pub mod topic;
pub mod unsure;
pub mod waiting;

use std::sync::OnceLock;

use jiff::{Timestamp, civil::Date};

use crate::{
    domain::{
        appointment::Reservation,
        catalogue::{Ask, Catalogue, Office, OfficeId, Scope, ServiceId},
        contact::Entry,
        draft::{Change, Draft},
        guide::Guide,
        language::Language,
        place::Place,
        private::Private,
        words::Words,
    },
    keyboard::Press,
    page::Page,
    portal::Request,
    search::Index,
};

/// A screen, as plain data. What the citizen put together is in the [`Draft`], not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// S-00: nobody is here.
    Attract,
    /// S-01: choose a language.
    Languages,
    /// S-03: what can be done here.
    Home,
    /// S-04: find a service.
    Find,
    /// S-05, S-06: the services of a topic or life event.
    Topic(topic::Topic),
    /// S-07: find a service by typing.
    Search(search::Search),
    /// S-08: what there is to know about a service.
    Leaflet(ServiceId),
    /// S-09: how many, and what else.
    Together,
    /// UX-21: the way without an e-mail address.
    NoMail,
    /// S-10: where.
    Offices,
    /// S-11: which day.
    Days(days::Days),
    /// S-12: which time.
    Times(times::Times),
    /// UX-22: nothing is free.
    NothingFree,
    /// S-14 to S-18: one question about the citizen.
    Form(form::Form),
    /// S-19: check the answers.
    Check,
    /// UX-20: booked, to be activated.
    Activate,
    /// S-20b: booked.
    Done,
    /// UX-19: the time held has run out.
    Expired,
    /// SEC-09: we cannot tell whether it worked.
    Unsure,
    /// SEC-09: we know that it did not work.
    NotBooked,
    /// S-21: which appointment is yours?
    FindMine(find_mine::FindMine),
    /// S-22: the citizen's appointment.
    Mine,
    /// S-23: move it to the time that is held?
    MoveCheck,
    /// S-23: the new one is booked, and the old one may still stand.
    Both,
    /// S-24: cancel it?
    Cancel(cancel::Cancel),
    /// S-24: it is cancelled.
    Cancelled,
    /// S-30: what do you want to ask after?
    Subjects,
    /// S-30, S-32: its number.
    Inquiry(inquiry::Inquiry),
    /// S-31, S-32: how it stands.
    Case,
    /// S-33: no smartphone.
    NoPhone,
    /// Something did not work.
    Sorry(sorry::Sorry),
    /// S-34: how to use the kiosk.
    Help,
    /// Where people are, and when.
    Contact,
    /// PRIV-09: what happens to the answers.
    Privacy,
    /// PRIV-03: finish and delete?
    Leave,
}

/// Where a choice leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Show this screen; Back returns.
    Open(Box<Screen>),
    /// Show this screen in the place of the present one.
    Swap(Box<Screen>),
    /// Change the draft, then go on.
    Then(Change, Box<Step>),
    /// Ask the portal.
    Ask(Request),
    /// Check what was written here, then go on.
    Submit,
    /// This time is held now; go on.
    Hold(Reservation, Box<Step>),
    /// Ask the portal to hold the chosen time anew.
    Renew,
    /// Nothing changes.
    Stay,
    /// Speak this language.
    Speak(Language),
    /// Take the other colours.
    Colours,
    /// Show the code for the phone.
    Show(hand_off::Offer),
    /// Take away what lies over the screen: the code for the phone, or the keyboard.
    Hide,
    /// Press a key of the keyboard on the screen.
    Press(Press),
    /// To the screen before.
    Back,
    /// To the first screen of this visit; what was told is kept.
    Home,
    /// Finish, after a question when something would be lost.
    Leave,
    /// Finish now.
    LeaveNow,
}

/// All that a screen may know to tell its page.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The time on the wall.
    pub now: Timestamp,
    /// The language of the page.
    pub language: Language,
    /// The town's settings.
    pub place: &'a Place,
    /// The town's guide.
    pub guide: &'a Guide,
    /// What can be booked; empty while it is not known.
    pub catalogue: &'a Catalogue,
    /// Finds services; empty until somebody searches.
    pub index: &'a OnceLock<Index>,
    /// What the citizen put together.
    pub draft: &'a Draft,
}

/// How many steps the way to an appointment has: service, place and time, about you, check, done.
pub const STEPS: u32 = 5;

impl Screen {
    /// What this screen shows.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        match self {
            Self::Attract => attract::page(scene),
            Self::Languages => languages::page(scene),
            Self::Home => home::page(scene),
            Self::Find => find::page(scene),
            Self::Topic(it) => it.page(scene),
            Self::Search(it) => it.page(scene),
            Self::Leaflet(service) => leaflet::page(*service, scene),
            Self::Together => together::page(scene),
            Self::NoMail => no_mail::page(scene),
            Self::Offices => offices::page(scene),
            Self::Days(it) => it.page(scene),
            Self::Times(it) => it.page(scene),
            Self::NothingFree => nothing_free::page(scene),
            Self::Form(it) => it.page(scene),
            Self::Check => check::page(scene),
            Self::Activate => activate::page(scene),
            Self::Done => done::page(scene),
            Self::Expired => expired::page(scene),
            Self::Unsure => unsure::page(scene),
            Self::NotBooked => not_booked::page(scene),
            Self::FindMine(it) => it.page(scene),
            Self::Mine => mine::page(scene),
            Self::MoveCheck => move_check::page(scene),
            Self::Both => both::page(scene),
            Self::Cancel(it) => it.page(scene),
            Self::Cancelled => cancelled::page(scene),
            Self::Subjects => subjects::page(scene),
            Self::Inquiry(it) => it.page(scene),
            Self::Case => case::page(scene),
            Self::NoPhone => no_phone::page(scene),
            Self::Sorry(it) => it.page(scene),
            Self::Help => help::page(scene),
            Self::Contact => contact::page(scene),
            Self::Privacy => privacy::page(scene),
            Self::Leave => leave::page(scene),
        }
    }

    /// True where a time is held for the citizen while they answer.
    pub const fn keeps_hold(&self) -> bool {
        matches!(
            self,
            Self::Form(_) | Self::Check | Self::MoveCheck | Self::Unsure | Self::NotBooked
        )
    }

    /// True where the result stands and Back would only confuse (UX-02).
    pub const fn is_result(&self) -> bool {
        matches!(
            self,
            Self::Done | Self::Activate | Self::Both | Self::Cancelled
        )
    }

    /// What Continue does here; `None` where nothing is written.
    pub fn submit(&self, scene: &Scene<'_>) -> Option<Step> {
        if let Self::Form(it) = self {
            Some(it.submit(scene))
        } else if let Self::FindMine(it) = self {
            Some(it.submit(scene))
        } else if let Self::Inquiry(it) = self {
            Some(it.submit(scene))
        } else {
            None
        }
    }

    /// The first field with a mistake, counted in reading order.
    pub fn first_problem(&self, scene: &Scene<'_>) -> Option<usize> {
        if let Self::Form(it) = self {
            it.first_problem(scene)
        } else if let Self::FindMine(it) = self {
            it.first_problem()
        } else if let Self::Inquiry(it) = self {
            it.first_problem()
        } else {
            None
        }
    }

    /// The words written on this screen itself (the search); the other answers are in the draft.
    pub const fn own_words(&mut self) -> Option<&mut Private<String>> {
        if let Self::Search(it) = self {
            Some(&mut it.typed)
        } else {
            None
        }
    }
}

impl Step {
    /// Shows this screen.
    pub fn open(screen: Screen) -> Self {
        Self::Open(Box::new(screen))
    }

    /// Shows this screen in the place of the present one.
    pub fn swap(screen: Screen) -> Self {
        Self::Swap(Box::new(screen))
    }

    /// Changes the draft, then goes on.
    #[must_use]
    pub fn then(change: Change, step: Self) -> Self {
        Self::Then(change, Box::new(step))
    }
}

impl Scene<'_> {
    /// The day it is, in the town.
    pub fn today(&self) -> Date {
        self.date(self.now)
    }

    /// The day of a time, in the town.
    pub fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.place.time_zone.clone()).date()
    }

    /// The time of day, in the town.
    pub fn clock(&self, at: Timestamp) -> jiff::civil::Time {
        at.to_zoned(self.place.time_zone.clone()).time()
    }

    /// The name of a service; empty for one that is not known.
    pub fn service_name(&self, service: ServiceId) -> Words {
        self.catalogue
            .service(service)
            .map(|it| it.name.clone())
            .unwrap_or_default()
    }

    /// The services that fit what was typed, best first.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<ServiceId> {
        let index = self
            .index
            .get_or_init(|| Index::new(self.catalogue, self.guide));
        index.find(typed, self.language, limit)
    }

    /// The office with this number.
    pub fn office(&self, office: OfficeId) -> Option<&Office> {
        self.catalogue.office(office)
    }

    /// What the office of the chosen time asks for and tells.
    pub fn scope(&self) -> Scope {
        let office = self.draft.office().and_then(|it| self.office(it));
        let mut scope = office.and_then(|it| it.scope.clone()).unwrap_or_default();
        for entry in &self.draft.needed {
            match entry {
                Entry::Email => scope.email_required = true,
                Entry::Telephone => scope.telephone = Ask::Must,
                Entry::Text1 => scope.text1 = Ask::Must,
                Entry::Text2 => scope.text2 = Ask::Must,
                Entry::GivenNames | Entry::FamilyName | Entry::Search | Entry::Paper(_) => {}
            }
        }
        scope
    }

    /// The answer to a question about the citizen, as typed.
    pub fn answer(&self, entry: Entry) -> Private<String> {
        self.draft.contact.entry(entry).cloned().unwrap_or_default()
    }
}
