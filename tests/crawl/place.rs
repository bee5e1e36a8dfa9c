//! Where the crawl is: a kiosk at a moment, and how to tell such places apart.

use std::time::Duration;

use jiff::SignedDuration;
use kiosk::{
    domain::{draft::TRIES_MAX, mine::Stage},
    event::{Effect, Event, Input, Now, Ticket},
    example::town,
    kiosk::Kiosk,
    page::{Block, Board, Choice, Page, Target},
    portal::Request,
    screen::{Screen, Step},
    text::Text,
};

use super::checks::reading::said;

/// Longest description of a step, in bytes.
const WORDS_MAX: usize = 160;

/// Screens that show the appointment which the citizen brought, or what became of it.
const ABOUT_MINE: [&str; 6] = ["mine", "cancel", "cancelled", "both", "done", "sorry"];

/// A kiosk at a moment, and the questions it waits for.
#[derive(Clone)]
pub struct Place {
    pub kiosk: Kiosk,
    pub now: Now,
    pub asked: Vec<(Ticket, Request)>,
    /// How one came here, for whoever reads a failure.
    pub way: Vec<String>,
}

impl Place {
    pub fn new(kiosk: Kiosk) -> Self {
        // The example of waiting has waited for a second.
        let now = Now {
            moment: Duration::from_secs(1),
            wall: town::now(),
        };
        Self {
            kiosk,
            now,
            asked: vec![],
            way: vec![],
        }
    }

    /// What comes of an event. After the end of a visit the next process says farewell.
    pub fn after(&self, event: Event) -> (Self, Vec<Effect>) {
        let mut next = self.clone();
        let mut step = format!("{}: {event:?}", self.screen());
        step.truncate(step.floor_char_boundary(WORDS_MAX));
        next.way.push(step);
        let effects = next.kiosk.update(next.now, event);
        for effect in &effects {
            match effect {
                Effect::Ask(ticket, request) => next.asked.push((*ticket, request.clone())),
                Effect::End(language) => {
                    next.asked.clear();
                    if language.is_some() {
                        next.kiosk.update(next.now, Event::Started(*language));
                    }
                }
                Effect::Remember(_) | Effect::Release(_) | Effect::Settle(_) => {}
            }
        }
        if next.kiosk.visit().is_none_or(|it| it.asked.is_none()) {
            next.asked.clear();
        }
        (next, effects)
    }

    pub fn choose(&self, target: usize) -> (Self, Vec<Effect>) {
        self.after(Event::Input(Input::Choose(target)))
    }

    /// Later, without anybody doing anything.
    pub fn wait(&self, by: Duration) -> Self {
        let mut next = self.clone();
        next.now.moment += by;
        next.now.wall += SignedDuration::try_from(by).unwrap();
        next.after(Event::Time).0
    }

    /// Later, with somebody who touches the screen now and then.
    pub fn stay(&self, minutes: u32) -> Self {
        let mut next = self.clone();
        for _ in 0..minutes {
            next = next.wait(Duration::from_secs(30));
            next = next.after(Event::Input(Input::Touch)).0;
            next = next.wait(Duration::from_secs(30));
        }
        next
    }

    /// What the citizen is looking at, by a name that no two screens share.
    pub fn screen(&self) -> &'static str {
        let title = self.kiosk.page().title.id();
        let Some(visit) = self.kiosk.visit() else {
            return if title == "farewell-title" {
                "farewell"
            } else {
                "attract"
            };
        };
        if visit.warned.is_some() {
            return "still-there";
        }
        if title.starts_with("waiting-") {
            return "waiting";
        }
        if visit.code.is_some() {
            return "phone";
        }
        if visit.board.is_some() {
            return "board";
        }
        name(&visit.screen)
    }

    /// Two places with the same key lead to places with the same keys: the shape of the page without its words, and
    /// what the visit knows beside it.
    pub fn key(&self) -> String {
        let page = self.kiosk.page();
        if let (Some(shown), Some(visit)) = (&page.board, self.kiosk.visit()) {
            let board = visit.board;
            let board = board.map(|it| (it.entry, it.layer, it.is_latin, it.is_without));
            let is_empty = shown.field.value.reveal().is_empty();
            return format!("board {board:?} {is_empty} {:?}", shown.at);
        }
        let mut shape: Vec<&str> = said(&page, true).iter().filter_map(shape_of).collect();
        // Ten times of day are one of them.
        shape.dedup();
        let fields: Vec<bool> = page.targets().iter().filter_map(is_filled).collect();
        let draft = self.kiosk.visit().map(|it| &it.draft);
        let has = draft.map(|it| (it.hold.is_some(), it.booked.is_some()));
        // What was sent decides what a look at the appointment means.
        let asked = self.asked.last().map(|it| kind(&it.1));
        let sent = draft.filter(|_| asked.is_some()).map(|it| it.is_sent);
        let screen = self.screen();
        let mine = draft.and_then(|it| it.mine.as_ref());
        // One that is being moved stands above every page; any other matters where it is shown or asked after.
        let is_near = asked.is_some() || ABOUT_MINE.contains(&screen);
        let mine = mine.filter(|it| is_near || !matches!(it.stage, Stage::Seen | Stage::Moved));
        let mine = mine.map(|it| (it.stage, it.is_sent, it.is_typed && is_near));
        let tries = draft.map(|it| it.tries.min(TRIES_MAX));
        let tries = tries.filter(|_| matches!(screen, "find-mine" | "inquiry"));
        let case = draft.and_then(|it| it.case.as_ref());
        let case = case.filter(|_| screen == "case");
        let case = case.map(|it| (it.kind, it.state));
        let offer = self.kiosk.visit().and_then(|it| it.code);
        let offer = offer.map(|it| it.offer);
        format!(
            "{screen} {shape:?} {fields:?} {has:?} {asked:?} {sent:?} {mine:?} {tries:?} {case:?} {offer:?}"
        )
    }
}

/// What a text means for the shape of its page.
fn shape_of(text: &Text) -> Option<&'static str> {
    match text.id() {
        id if id.starts_with("problem-") => Some("problem"),
        id if ["key-", "hint-", "held-"]
            .iter()
            .any(|it| id.starts_with(it)) =>
        {
            None
        }
        id => Some(id),
    }
}

fn is_filled(target: &Target<'_, Step>) -> Option<bool> {
    match target {
        Target::Field(field) => Some(!field.value.reveal().is_empty()),
        Target::Choice(_) | Target::Day(..) => None,
    }
}

/// The kind of a question.
pub const fn kind(request: &Request) -> &'static str {
    match request {
        Request::Catalogue => "catalogue",
        Request::Calendar(_) => "calendar",
        Request::Reserve { .. } => "reserve",
        Request::Update(..) => "update",
        Request::Preconfirm(_) => "preconfirm",
        Request::Confirm(_) => "confirm",
        Request::Cancel(_) => "cancel",
        Request::Look(_) => "look",
        Request::Status(_) => "status",
    }
}

/// Every screen by its name, with those that are pages of their own without being one.
pub const SCREENS: &[&str] = &[
    "attract",
    "languages",
    "home",
    "find",
    "topic",
    "search",
    "leaflet",
    "together",
    "no-mail",
    "offices",
    "days",
    "times",
    "nothing-free",
    "form",
    "check",
    "activate",
    "done",
    "expired",
    "unsure",
    "not-booked",
    "find-mine",
    "mine",
    "move-check",
    "both",
    "cancel",
    "cancelled",
    "subjects",
    "inquiry",
    "case",
    "no-phone",
    "phone",
    "board",
    "sorry",
    "help",
    "contact",
    "privacy",
    "leave",
    "waiting",
    "still-there",
    "farewell",
];

/// The name of a screen. A new one does not compile until it has its name here; add it to [`SCREENS`] too.
pub const fn name(screen: &Screen) -> &'static str {
    match screen {
        Screen::Attract => "attract",
        Screen::Languages => "languages",
        Screen::Home => "home",
        Screen::Find => "find",
        Screen::Topic(_) => "topic",
        Screen::Search(_) => "search",
        Screen::Leaflet(_) => "leaflet",
        Screen::Together => "together",
        Screen::NoMail => "no-mail",
        Screen::Offices => "offices",
        Screen::Days(_) => "days",
        Screen::Times(_) => "times",
        Screen::NothingFree => "nothing-free",
        Screen::Form(_) => "form",
        Screen::Check => "check",
        Screen::Activate => "activate",
        Screen::Done => "done",
        Screen::Expired => "expired",
        Screen::Unsure => "unsure",
        Screen::NotBooked => "not-booked",
        Screen::FindMine(_) => "find-mine",
        Screen::Mine => "mine",
        Screen::MoveCheck => "move-check",
        Screen::Both => "both",
        Screen::Cancel(_) => "cancel",
        Screen::Cancelled => "cancelled",
        Screen::Subjects => "subjects",
        Screen::Inquiry(_) => "inquiry",
        Screen::Case => "case",
        Screen::NoPhone => "no-phone",
        Screen::Sorry(_) => "sorry",
        Screen::Help => "help",
        Screen::Contact => "contact",
        Screen::Privacy => "privacy",
        Screen::Leave => "leave",
    }
}

/// The choices worth taking: of many short ones (times, days) the first and the last.
pub fn worth_taking(page: &Page<Step>) -> Vec<usize> {
    let mut worth = vec![];
    let mut at = 0;
    for block in page.body.iter().chain(&page.aside) {
        let mut targets = vec![];
        block.targets(&mut targets);
        let end = at + targets.len();
        match block {
            Block::Choices(kiosk::page::Shape::Chips, _) | Block::Month(_) => {
                worth.extend([at, at + 1, end - 1].into_iter().filter(|it| *it < end));
            }
            Block::Choices(..)
            | Block::Field(_)
            | Block::Say(_)
            | Block::Heading(_)
            | Block::Quote(_)
            | Block::Notice(..)
            | Block::Points(_)
            | Block::Facts(_)
            | Block::Qr(_) => worth.extend(at..end),
        }
        at = end;
    }
    // Of the letters of a keyboard the first; of its other keys all.
    let mut has_letter = false;
    for cap in page.board.iter().flat_map(Board::caps) {
        let is_letter = cap.is_letter && std::mem::replace(&mut has_letter, true);
        worth.extend((!is_letter).then_some(at));
        at += 1;
    }
    worth.extend(at..at + page.keys.len());
    worth
}

/// All choices of a page, those of the footer too.
pub fn choices(page: &Page<Step>) -> Vec<&Choice<Step>> {
    page.targets()
        .into_iter()
        .filter_map(|it| match it {
            Target::Choice(choice) => Some(choice),
            Target::Field(_) | Target::Day(..) => None,
        })
        .collect()
}
