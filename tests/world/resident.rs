//! A resident of the simulation: patient, hasty, leaving or mashing, with a portal in some mood.

use std::time::Duration;

use kiosk::{
    demo::entry::{End, Status},
    domain::{contact::Entry, papers::Paper, place::Policy, private::Private},
    event::Input,
    page::{Block, Page, Shape, Stroke, Target},
    screen::Step,
};

use crate::{
    brought::Brought,
    dice::Dice,
    hall::Hall,
    line::Mishap,
    mood::mood,
    owner::{Own, step_of},
    tally::Tally,
};

/// A secret of the resident: it must be nowhere once they have left.
const CANARY: &str = "Zyxwvut";
/// The address of the resident.
const EMAIL: &str = "zyxwvut@example.org";
/// How many things a resident does at most.
const ACTS_MAX: u32 = 120;

/// How a resident goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// Reads, answers, books.
    Patient,
    /// Presses before the answer is there.
    Hasty,
    /// Walks away at some point.
    Leaving,
    /// Presses anything.
    Mashing,
}

pub struct Resident {
    /// What came of it.
    pub tally: Tally,
    seed: u64,
    dice: Dice,
    manner: Manner,
    hall: Hall,
    own: Option<Own>,
    /// How often the power was cut while a booking was on its way.
    tripped: usize,
    /// True when they have left after that.
    has_gone: bool,
    tells: bool,
}

impl Resident {
    pub fn new(seed: u64, tells: bool) -> Self {
        let mut dice = Dice::new(seed);
        let policy = dice.one_of(&[Policy::Phone, Policy::Kiosk, Policy::Both]);
        let manner = dice.one_of(&[
            Manner::Patient,
            Manner::Patient,
            Manner::Hasty,
            Manner::Leaving,
            Manner::Mashing,
        ]);
        let plan = mood(&mut dice);
        // In some towns an address may have one appointment only.
        let mails_max = dice.percent(25).then_some(1);
        let hall = Hall::open(seed % 5 + 1, policy, mails_max);
        hall.line.lock().tells = tells;
        let own = dice
            .percent(80)
            .then(|| Own::some(&hall, &mut dice, CANARY, EMAIL));
        hall.line.lock().plan = plan;
        Self {
            tally: Tally::default(),
            seed,
            dice,
            manner,
            hall,
            own,
            tripped: 0,
            has_gone: false,
            tells,
        }
    }

    /// One visit, and what comes after it.
    pub fn live(&mut self) {
        for _ in 0..ACTS_MAX {
            self.see();
            if self.hall.ended > 0 || self.has_gone {
                break;
            }
            if self.dice.percent(2) && self.manner == Manner::Leaving {
                break;
            }
            self.act();
        }
        // Left alone, the kiosk goes back to sleep, and what was held is let go. The portal gets well in the end.
        self.hall.wait(Duration::from_secs(400));
        self.hall.line.lock().plan = Box::new(|_| (Mishap::None, Duration::from_millis(50)));
        self.see();
        self.hall.wait(Duration::from_mins(40));
        self.see();
        self.check_end();
    }

    fn act(&mut self) {
        let page = self.hall.page();
        let title = page.title.id();
        let patience = match self.manner {
            Manner::Hasty | Manner::Mashing => 400,
            Manner::Patient | Manner::Leaving => 8_000,
        };
        if self.manner != Manner::Mashing {
            self.hall.settle();
        }
        self.hall
            .wait(Duration::from_millis(self.dice.roll(patience)));
        if self.dice.percent(1) {
            self.hall.wait(Duration::from_secs(95)); // Looks for glasses.
        }
        if self.dice.percent(3) && title == "check-title" {
            for _ in 0..32 {
                self.hall.wait(Duration::from_secs(30)); // Reads everything twice, with a hand on the keys.
                self.hall.input(Input::Touch);
            }
        }
        if self.dice.percent(1) && self.manner == Manner::Leaving {
            self.hall.crash(); // Somebody trips over the cable.
        }
        if title == "activate-title" && self.dice.percent(40) {
            self.activate();
        }
        if let Some(own) = &self.own
            && own.wants_to_scan(title, &mut self.dice)
        {
            self.tell("scan");
            return own.scan(&mut self.hall, &mut self.dice);
        }
        let page = self.hall.page();
        let input = self.choose(&page);
        let targets = page.targets();
        let step = step_of(&input, &page, &targets, self.hall.kiosk.focus());
        if let (Some(own), Some(step)) = (&mut self.own, step) {
            own.note(step, &self.hall);
        }
        self.tell(&format!("{input:?}"));
        self.hall.input(input);
        self.trip();
    }

    /// Somebody trips over the cable while something is being changed at the portal.
    fn trip(&mut self) {
        let Some(visit) = self.hall.kiosk.visit().filter(|_| self.own.is_some()) else {
            return;
        };
        let asked = visit.asked.as_ref();
        let is_grave = asked.is_some_and(|it| it.request.changes_something());
        let chance = if visit.draft.moving().is_some() {
            20
        } else {
            4
        };
        if !is_grave || !self.dice.percent(chance) {
            return;
        }
        self.hall.wait(Duration::from_millis(self.dice.roll(1_200)));
        let draft = self.hall.kiosk.visit().map(|it| &it.draft);
        // What was booked in this moment stands, and its mail is on the way: nothing is cancelled unseen.
        self.tripped += usize::from(draft.is_some_and(|it| it.is_sent && it.moving().is_none()));
        self.tell("trips over the cable");
        self.hall.crash();
        self.has_gone = self.dice.percent(50);
    }

    fn choose(&mut self, page: &Page<Step>) -> Input {
        let targets = page.targets();
        let count = targets.len().max(1) as u64;
        if self.manner == Manner::Mashing && self.dice.percent(60) {
            return match self.dice.roll(9) {
                0 => Input::Accept,
                1 => Input::Next,
                2 => Input::Type('7'),
                3 => Input::Stroke(Stroke::Escape),
                4 => Input::Stroke(Stroke::Renew),
                5 => Input::Paste(Private::new(CANARY.to_owned())),
                6 => Input::Erase,
                _ => Input::Choose(usize::try_from(self.dice.roll(count + 2)).unwrap()),
            };
        }
        match self.dice.roll(100) {
            0..=1 => return Input::Stroke(Stroke::Escape),
            2 => return Input::Stroke(Stroke::Help),
            3 => return Input::Stroke(Stroke::Renew),
            4 => return Input::Stroke(Stroke::Finish),
            5..=9 => return Input::Choose(usize::try_from(self.dice.roll(count)).unwrap()),
            10..=11 => return Input::Stroke(Stroke::Phone),
            _ => {}
        }
        // The keyboard on the screen is left to those who press anything: the others have one of their own.
        if let Some(board) = &page.board {
            if !board.field.value.reveal().is_empty() {
                return Input::Stroke(Stroke::Escape);
            }
            let own = self.own.as_ref().map(|it| &it.brought);
            return Input::Paste(Private::new(words(board.field.entry, own, true)));
        }
        if let Some(own) = &self.own
            && let Some(input) = own.choose(page, &targets, &mut self.dice)
        {
            return input;
        }
        self.go_on(page, &targets)
    }

    /// What somebody does who wants an appointment.
    fn go_on(&mut self, page: &Page<Step>, targets: &[Target<'_, Step>]) -> Input {
        for (index, target) in targets.iter().enumerate() {
            let Target::Field(field) = target else {
                continue;
            };
            let is_empty = field.value.reveal().is_empty();
            if is_empty && (!field.is_voluntary || self.dice.percent(50)) {
                if self.hall.kiosk.focus() != index {
                    return Input::Choose(index);
                }
                let own = self.own.as_ref().map(|it| &it.brought);
                let is_right = self.dice.percent(90);
                let words = words(field.entry, own, is_right);
                return Input::Paste(Private::new(words));
            }
        }
        let title = page.title.id();
        let is_form = targets.iter().any(|it| matches!(it, Target::Field(_)));
        let primary = page.body.iter().find_map(|it| {
            if let Block::Choices(Shape::Primary, choices) = it {
                return choices.first();
            }
            None
        });
        let at = |step: &Step| targets.iter().position(|it| it.step() == Some(step));
        if (is_form || matches!(title, "check-title" | "leaflet-title") || self.dice.percent(60))
            && let Some(index) = primary.and_then(|it| at(&it.step))
        {
            return Input::Choose(index);
        }
        let body = targets.len().saturating_sub(page.keys.len()).max(1);
        Input::Choose(usize::try_from(self.dice.roll((body as u64).min(6))).unwrap())
    }

    /// The resident opens the link on the phone.
    fn activate(&mut self) {
        let now = self.hall.now.wall;
        let waiting = self
            .hall
            .account()
            .into_iter()
            .find(|it| it.status == Status::Preconfirmed && it.ended.is_none());
        if let Some(entry) = waiting {
            // Refused when the minute job was faster: then the kiosk is told so when it looks.
            let _ = self
                .hall
                .line
                .lock()
                .town
                .activate(now, entry.number)
                .is_ok();
        }
    }

    fn see(&mut self) {
        let page = self.hall.page();
        self.tally.met.insert(page.title.id());
        if self.hall.kiosk.is_free() && self.hall.ended > 0 {
            let left = format!("{page:?} {:?}", self.hall.kiosk);
            self.hold(!left.contains(CANARY), "something of the resident is left");
        }
        self.hold(
            !format!("{page:?}").contains(CANARY),
            "personal data shows in debug output",
        );
        self.hold(
            self.hall.kiosk.deadline().is_some(),
            "the kiosk would sleep for ever",
        );
    }

    /// What was told last about each number is what the account holds in the end.
    fn check_end(&mut self) {
        self.hold(self.hall.kiosk.is_free(), "the visit does not end");
        self.hold(
            self.hall.owes_nothing(),
            "a reservation is remembered for ever",
        );
        let (mut others, mut unknown) = (vec![], vec![]);
        let number = self.own.as_ref().map(|it| it.brought.number);
        let account = self.hall.account();
        for entry in account.into_iter().filter(|it| Some(it.number) != number) {
            let told = &self.hall.told.numbers;
            let told = told
                .get(&entry.display_number)
                .or_else(|| told.get(&entry.number.to_string()))
                .copied();
            let stands = entry.ended.is_none();
            let context = format!(
                "number {}, told {told:?}, {:?}, ended {:?}",
                entry.number, entry.status, entry.ended
            );
            match told {
                Some("done-title" | "moved-title" | "both-title") => {
                    self.tally.booked += 1;
                    self.hold(
                        stands && entry.status == Status::Confirmed,
                        &format!("told it is booked: {context}"),
                    );
                    self.hold(
                        !entry.name.is_empty(),
                        &format!("booked for nobody: {context}"),
                    );
                }
                // Told to activate: whether they did is up to them, but it was never let go by us.
                Some("activate-title") => {
                    let by_itself = matches!(entry.ended, Some(End::ActivationExpired) | None);
                    self.hold(
                        by_itself && entry.preconfirmed_at.is_some(),
                        &format!("told to activate: {context}"),
                    );
                }
                Some(_) | None if stands && self.tripped > 0 => self.tripped -= 1,
                Some(_) | None if stands => unknown.push(entry.clone()),
                Some(_) | None => {}
            }
            if stands {
                others.push(entry);
            }
        }
        let Some(own) = &self.own else {
            let count = unknown.len();
            return self.hold(count == 0, &format!("nobody knows of {count}"));
        };
        match own.judge(&self.hall, &others, &unknown) {
            Ok(outcome) => {
                let count = |it: bool| u64::from(it);
                self.tally.broken_off += count(outcome.is_broken_off);
                self.tally.broken_off_new += count(outcome.is_broken_off && outcome.has_new);
            }
            Err(why) => self.hold(false, &why),
        }
        let has_both = self.tally.met.contains("both-title");
        let has = |title| self.hall.told.numbers.values().any(|it| *it == title);
        self.tally.moved += u64::from(has("moved-title"));
        self.tally.cancelled += u64::from(has("cancelled-title"));
        self.tally.both += u64::from(has_both);
    }

    fn hold(&self, is_true: bool, rule: &str) {
        assert!(is_true, "seed {}, {:?}: {rule}", self.seed, self.manner);
    }

    fn tell(&self, what: &str) {
        if self.tells {
            println!(
                "{:>9.1?} {:<20} {what}",
                self.hall.now.moment,
                self.hall.page().title.id()
            );
        }
    }
}

/// What a resident writes there; the code of an appointment is not always the right one.
fn words(entry: Entry, own: Option<&Brought>, is_right: bool) -> String {
    match entry {
        Entry::Paper(Paper::Number) => own.map_or(7, |it| it.number).to_string(),
        Entry::Paper(Paper::Code) if is_right => {
            own.map_or("a1b2", |it| it.secret.as_str()).to_owned()
        }
        Entry::Email => EMAIL.to_owned(),
        Entry::Telephone => "02151 000 123".to_owned(),
        Entry::Search => "ausweis".to_owned(),
        Entry::GivenNames | Entry::FamilyName | Entry::Text1 | Entry::Text2 | Entry::Paper(_) => {
            CANARY.to_owned()
        }
    }
}
