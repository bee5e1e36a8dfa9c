//! One citizen's time here. All that is personal, and all that a person can change, lives in this value and is
//! dropped with it whole: there is no reset code to forget.

pub mod writing;

use std::time::Duration;

use crate::{
    domain::{contact::Entry, draft::Draft, language::Language, mine::Stage, private::Private},
    event::{Now, Ticket},
    keyboard::{Layer, Order},
    page::Theme,
    portal::Request,
    screen::{Screen, hand_off::Offer},
};

/// How many screens Back can go back.
const TRAIL_MAX: usize = 60;
/// When to look whether an appointment was activated, in seconds after it began to wait: few, since all terminals of
/// a house share one request budget.
pub const LOOK_AFTER_SECONDS: [u64; 5] = [15, 35, 65, 110, 170];

/// A visit.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The language of this citizen.
    pub language: Language,
    /// The colours of this citizen.
    pub theme: Theme,
    /// What they are looking at.
    pub screen: Screen,
    /// Which target of it has the focus.
    pub focus: usize,
    trail: Vec<(Screen, usize)>,
    /// When they last did something.
    pub touched: Duration,
    /// The focus of the question whether they are still there, while it stands.
    pub warned: Option<usize>,
    /// The question to the portal they are waiting for.
    pub asked: Option<Asked>,
    /// The looks at an appointment that waits for activation.
    pub looks: Option<Looks>,
    /// The letter that was typed last, and when.
    pub typed: Option<(char, Duration)>,
    /// What a hand scanner is typing.
    pub scan: Option<Scan>,
    /// The code for the phone, while it is shown.
    pub code: Option<Code>,
    /// The keyboard on the screen, while it is shown.
    pub board: Option<Board>,
    /// How letters are sorted on it.
    pub order: Order,
    /// How this citizen writes.
    pub hand: Hand,
    /// Letters that came as no finger types, one after the other, and how the citizen wrote before.
    pub burst: (usize, Hand),
    /// Where the cursor is: which field, and how many letters are behind it.
    pub caret: Option<(Entry, usize)>,
    /// What they put together.
    pub draft: Draft,
}

/// A question to the portal that is not answered yet.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its ticket.
    pub ticket: Ticket,
    /// The question.
    pub request: Request,
    /// When it was asked.
    pub since: Now,
}

/// What a hand scanner has typed so far.
#[derive(Clone, Debug)]
pub struct Scan {
    /// The letters, without the scanner's own prefix.
    pub text: Private<String>,
    /// When the last one came.
    pub last: Duration,
}

/// A code for the phone that is shown.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// What it holds.
    pub offer: Offer,
    /// When it goes by itself.
    pub until: Duration,
    /// The target that is looked at.
    pub focus: usize,
}

/// The keyboard on the screen, over the page with the field that it writes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Board {
    /// The field.
    pub entry: Entry,
    /// Which keys it shows.
    pub layer: Layer,
    /// True while it shows Latin letters though the language has others.
    pub is_latin: bool,
    /// True when the next letter is a capital.
    pub is_shifted: bool,
    /// True when letters like the one before the cursor were asked for and there are none.
    pub is_without: bool,
    /// The key that is looked at.
    pub focus: usize,
}

/// How a citizen writes: it decides whether the keyboard comes up on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Hand {
    /// With a finger on the glass, or with a pad of few keys.
    #[default]
    Finger,
    /// On a keyboard of their own.
    Keys,
}

/// Looking a few times whether an appointment was activated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Looks {
    /// When it began to wait.
    pub since: Duration,
    /// How many looks are done.
    pub done: usize,
    /// The look that is not answered yet.
    pub ticket: Option<Ticket>,
}

impl Visit {
    /// A new visit.
    pub fn begin(now: Now, language: Language, screen: Screen) -> Self {
        Self {
            language,
            theme: Theme::default(),
            screen,
            focus: 0,
            trail: vec![],
            touched: now.moment,
            warned: None,
            asked: None,
            looks: None,
            typed: None,
            scan: None,
            code: None,
            board: None,
            order: Order::default(),
            hand: Hand::default(),
            burst: (0, Hand::default()),
            caret: None,
            draft: Draft::default(),
        }
    }

    /// Shows a screen; Back returns to the present one, unless this is a result.
    pub fn open(&mut self, screen: Screen) {
        if screen.is_result() {
            self.trail.clear();
        } else {
            if self.trail.len() >= TRAIL_MAX {
                self.trail.remove(0);
            }
            self.trail.push((self.screen.clone(), self.focus));
        }
        self.swap(screen);
    }

    /// Shows a screen in the place of the present one.
    pub fn swap(&mut self, screen: Screen) {
        // A list that only changed keeps the place of the finger.
        if std::mem::discriminant(&screen) != std::mem::discriminant(&self.screen)
            || !matches!(screen, Screen::Together)
        {
            self.focus = 0;
        }
        self.board = None;
        self.screen = screen;
    }

    /// Shows the screen before. One that needs a held time is not shown without: if the time ran out meanwhile that
    /// is told first; when that was told, or the time was let go for another basket, the screen is passed over.
    pub fn back(&mut self) {
        self.board = None;
        while let Some((screen, focus)) = self.trail.pop() {
            if screen.keeps_hold() && self.draft.hold.is_none() {
                if self.draft.slot.is_none() || self.screen == Screen::Expired {
                    continue;
                }
                self.trail.push((screen, focus));
                self.screen = Screen::Expired;
                self.focus = 0;
                return;
            }
            (self.screen, self.focus) = (screen, focus);
            return;
        }
        self.home();
    }

    /// Forgets the way through days and times that were looked for with another basket.
    pub fn forget_times(&mut self) {
        self.trail.retain(|(screen, _)| {
            !matches!(
                screen,
                Screen::Days(_) | Screen::Times(_) | Screen::NothingFree | Screen::Expired
            )
        });
    }

    /// Forgets the way through a move or a cancellation that is over.
    pub fn forget_move(&mut self) {
        self.forget_times();
        self.forget_mine();
    }

    fn forget_mine(&mut self) {
        self.trail.retain(|(screen, _)| {
            !matches!(
                screen,
                Screen::Mine | Screen::MoveCheck | Screen::Sorry(_) | Screen::Cancel(_)
            )
        });
    }

    /// Back at the appointment itself nothing is being moved: what is cancelled there is not "the old one".
    pub fn rest_move(&mut self) {
        if self.screen == Screen::Mine
            && let Some(mine) = self.draft.mine.as_mut()
            && mine.stage == Stage::Moving
        {
            mine.stage = Stage::Seen;
        }
    }

    /// Shows what is to be booked in the place of an appointment that is cancelled; what led to that is forgotten.
    pub fn go_on_moving(&mut self) {
        self.forget_mine();
        self.swap(Screen::MoveCheck);
    }

    /// Shows the home screen, with nothing to go back to.
    pub fn home(&mut self) {
        self.trail.clear();
        self.board = None;
        self.screen = Screen::Home;
        self.focus = 0;
    }

    /// True when Back leads somewhere.
    pub const fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// True when leaving would lose something that cannot be had again at once (PRIV-03).
    pub fn has_unsaved(&self) -> bool {
        self.draft.hold.is_some() || (self.draft.booked.is_none() && !self.draft.contact.is_empty())
    }
}
