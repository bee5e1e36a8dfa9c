//! What a citizen has put together so far. It lives in the visit and is dropped with it.

use super::{
    appointment::{Appointment, Key, Reservation},
    basket::Basket,
    calendar::{Calendar, Slot},
    catalogue::OfficeId,
    contact::{Contact, ContactChange, Entry},
    mine::{Mine, MineChange, Stage},
    papers::Papers,
    status::Case,
};

/// The appointment in the making. Screens show it; only steps change it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Draft {
    /// What for.
    pub basket: Basket,
    /// At which offices we look.
    pub offices: Vec<OfficeId>,
    /// What is free there, as far as we asked.
    pub calendar: Calendar,
    /// The time that was asked for last; kept when the reservation is lost, so that it can be asked for again.
    pub slot: Option<Slot>,
    /// A time that another citizen was faster to take; told until another is asked for.
    pub taken: Option<Slot>,
    /// The time that is held.
    pub hold: Option<Reservation>,
    /// What the citizen told about themselves.
    pub contact: Contact,
    /// How it is to become firm.
    pub way: Way,
    /// True while something was sent and not yet answered clearly: decides what a look at the appointment means
    /// (SEC-09).
    pub is_sent: bool,
    /// True from when nobody could say whether it is booked until somebody does. Until then what is held may be an
    /// appointment: nothing lets go of it but the citizen who leaves.
    pub is_unsure: bool,
    /// Answers that the portal demands though its catalogue does not say so (it is cached for an hour).
    pub needed: Vec<Entry>,
    /// The appointment once it is booked, or booked and waiting for activation.
    pub booked: Option<Box<Appointment>>,
    /// True when the citizen asked whether it is activated, and it was not.
    pub looked: bool,
    /// How a day is found.
    pub pace: Pace,
    /// The appointment that the citizen brought with them.
    pub mine: Option<Mine>,
    /// The numbers and codes that were typed.
    pub papers: Papers,
    /// How often what was typed matched nothing.
    pub tries: u8,
    /// How something stands that was asked after.
    pub case: Option<Box<Case>>,
}

/// How often somebody may try numbers and codes in one visit (PRIV-10).
pub const TRIES_MAX: u8 = 5;

/// How an appointment becomes firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Way {
    /// By the link in the mail or the code for the phone.
    #[default]
    Phone,
    /// Here.
    Kiosk,
}

/// How a day is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Pace {
    /// The citizen chooses among the free days.
    #[default]
    ByDay,
    /// The times of the first free day are shown at once: the shortest way to any time.
    Soon,
}

/// A change to the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Begin anew with this service; what was told about oneself stays (UX-10).
    Begin(Basket),
    /// Another basket.
    Basket(Basket),
    /// Look at these offices.
    Offices(Vec<OfficeId>),
    /// This is free.
    Calendar(Calendar),
    /// This is free, too.
    MoreCalendar(Calendar),
    /// This time.
    Slot(Slot),
    /// Another citizen has this time now.
    Taken(Slot),
    /// Something about who comes.
    Contact(ContactChange),
    /// This way.
    Way(Way),
    /// Who comes, or the booking itself, is being sent.
    Sent,
    /// The appointment now stands like this.
    Booked(Box<Appointment>),
    /// There is a clear answer: what was sent has been done, or has not.
    Answered,
    /// Nobody can say whether it is booked.
    Unsure,
    /// The portal demands this answer.
    Needed(Entry),
    /// It is not activated yet.
    Looked,
    /// The portal no longer knows what was held.
    Lost,
    /// The citizen brought this appointment; the flag tells whether its key is one that people type.
    Seek(Key, bool),
    /// Something happened to that appointment.
    Mine(MineChange),
    /// This is to be booked at this office, as soon as possible.
    Soon(Basket, OfficeId),
    /// What was typed matched nothing.
    NoMatch,
    /// What was asked after stands like this.
    Case(Box<Case>),
}

impl Draft {
    /// Applies a change. The reservation is changed by the visit alone, since letting go of one is an effect.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Begin(basket) => {
                self.begin(basket);
                self.mine = None;
                self.case = None;
            }
            Change::Basket(basket) => {
                // Times and offices were looked for with the old basket.
                if basket != self.basket {
                    self.slot = None;
                    self.offices = vec![];
                    self.calendar = Calendar::default();
                }
                self.basket = basket;
            }
            Change::Offices(offices) => {
                self.offices = offices;
                self.needed = vec![];
            }
            Change::Calendar(calendar) => self.calendar = calendar,
            Change::MoreCalendar(calendar) => {
                self.calendar = std::mem::take(&mut self.calendar).updated(calendar);
            }
            Change::Slot(slot) => {
                self.slot = Some(slot);
                self.taken = None;
            }
            Change::Taken(slot) => self.taken = Some(slot),
            Change::Looked => self.looked = true,
            Change::Lost => {
                self.booked = None;
                self.answered();
            }
            Change::Answered => self.answered(),
            Change::Unsure => self.is_unsure = true,
            Change::Needed(entry) => self.needed.push(entry),
            Change::Contact(change) => self.contact.apply(change),
            Change::Way(way) => self.way = way,
            Change::Sent => self.is_sent = true,
            Change::Booked(appointment) => {
                self.answered();
                self.booked = Some(appointment);
            }
            Change::Soon(basket, office) => {
                self.begin(basket);
                self.offices = vec![office];
                self.pace = Pace::Soon;
            }
            Change::NoMatch => self.tries = self.tries.saturating_add(1),
            Change::Case(case) => self.case = Some(case),
            Change::Seek(key, is_typed) => {
                self.papers.forget_link();
                self.mine = Some(Mine::new(key, is_typed));
            }
            Change::Mine(change) => self.apply_to_mine(change),
        }
    }

    fn apply_to_mine(&mut self, change: MineChange) {
        let Some(mut mine) = self.mine.take() else {
            return;
        };
        match change {
            MineChange::Found(found) => {
                mine.is_sent = false;
                mine.found = Some(found);
            }
            MineChange::CancelSent => mine.is_sent = true,
            MineChange::CancelAnswered => mine.is_sent = false,
            MineChange::Stage(stage) => {
                mine.stage = stage;
                // What the last answer left open is still open where both may stand.
                mine.is_sent &= stage == Stage::Both;
            }
            MineChange::Move => {
                self.begin_like(&mine);
                self.offices.extend(
                    mine.found
                        .as_ref()
                        .and_then(|it| it.slot)
                        .map(|it| it.office),
                );
                mine.stage = Stage::Moving;
            }
            MineChange::Rebooked(appointment) => {
                self.answered();
                self.booked = Some(appointment);
                mine.stage = Stage::Rebooked;
            }
            MineChange::Anew => {
                self.begin_like(&mine);
                return;
            }
        }
        self.mine = Some(mine);
    }

    fn begin(&mut self, basket: Basket) {
        self.basket = basket;
        self.offices = vec![];
        self.calendar = Calendar::default();
        self.slot = None;
        self.taken = None;
        self.booked = None;
        self.needed = vec![];
        self.looked = false;
        self.pace = Pace::ByDay;
        self.answered();
    }

    /// The same services for the same citizen: what the portal knows of them is not asked again.
    fn begin_like(&mut self, mine: &Mine) {
        let Some(found) = &mine.found else { return };
        self.begin(found.basket());
        self.contact = found.contact();
    }

    /// The appointment in the place of which a new time is looked for.
    pub fn moving(&self) -> Option<&Mine> {
        self.mine.as_ref().filter(|it| it.is_moving())
    }

    fn answered(&mut self) {
        self.is_sent = false;
        self.is_unsure = false;
    }

    /// The office of the time chosen.
    pub fn office(&self) -> Option<OfficeId> {
        self.hold
            .as_ref()
            .map(|it| it.slot.office)
            .or_else(|| self.slot.map(|it| it.office))
    }
}
