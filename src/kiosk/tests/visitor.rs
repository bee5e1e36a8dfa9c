//! Somebody at the kiosk, and the portal's side of the wire: the one door of these tests.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{
    domain::{
        appointment::{Appointment, Status},
        calendar::Slot,
        language::Language,
        place::Place,
        private::Private,
    },
    event::{Effect, Event, Input, Now, Ticket},
    example::town,
    kiosk::Kiosk,
    page::Target,
    portal::{Fault, Reply, Request},
    screen::Step,
    text::{Text, Voice},
};

/// Somebody at the kiosk, and the portal's side of the wire.
pub struct Visitor {
    pub kiosk: Kiosk,
    now: Now,
    voice: Voice,
    pub asked: Vec<(Ticket, Request)>,
    pub effects: Vec<Effect>,
}

impl Visitor {
    pub fn arrive() -> Self {
        Self::at(town::place(Language::ALL.to_vec()))
    }

    pub fn at(place: Place) -> Self {
        let now = Now {
            moment: Duration::ZERO,
            wall: town::now(),
        };
        let kiosk = Kiosk::new(place, town::guide(), now);
        let voice = Voice::new(Language::German).unwrap();
        let mut visitor = Self {
            kiosk,
            now,
            voice,
            asked: vec![],
            effects: vec![],
        };
        visitor.send(Event::Started(None));
        visitor.answer(Ok(Reply::Catalogue(Box::new(town::catalogue()), now.wall)));
        visitor
    }

    pub fn at_home() -> Self {
        let mut visitor = Self::arrive();
        visitor.input(Input::Touch);
        visitor.press("Deutsch");
        visitor
    }

    /// Up to the citizen's own appointment, which was scanned.
    pub fn mine() -> Self {
        let mut visitor = Self::at_home();
        visitor.scan(&format!(
            "https://termin.example.org/T/100500/{}",
            "fe".repeat(32)
        ));
        visitor.input(Input::Accept);
        visitor.answer(Ok(visitor.brought(Status::Confirmed)));
        visitor
    }

    /// Up to the question whether to move it to a time that is held.
    pub fn move_check() -> Self {
        let mut visitor = Self::mine();
        visitor.press("Termin verschieben");
        visitor.answer(Ok(Reply::Calendar(town::calendar())));
        visitor.press("Donnerstag, 3. Dezember 2026");
        visitor.press("9:20");
        visitor.answer(Ok(Reply::Appointment(Box::new(town::appointment(
            Status::Reserved,
        )))));
        visitor
    }

    /// Up to two appointments: the new one is booked, and the old one was not cancelled.
    pub fn both() -> Self {
        let mut visitor = Self::move_check();
        visitor.press("Termin verbindlich verschieben");
        for status in [Status::Reserved, Status::Confirmed] {
            visitor.answer(Ok(Reply::Appointment(Box::new(town::appointment(status)))));
        }
        visitor.answer(Err(Fault::Unreachable));
        visitor
    }

    /// The appointment that the citizen brought, which is the one that was sought last.
    pub fn brought(&self, status: Status) -> Reply {
        let draft = self.kiosk.visit().map(|it| &it.draft);
        let key = draft
            .and_then(|it| it.mine.as_ref())
            .map(|it| it.key.clone());
        let key = key.unwrap();
        let booked = town::appointment(status);
        let slot = booked.slot.map(|it| Slot {
            start: it.start + SignedDuration::from_hours(48),
            ..it
        });
        Reply::Appointment(Box::new(Appointment {
            display_number: key.number.to_string(),
            key,
            slot,
            ..booked
        }))
    }

    /// Up to the question for the name, with a time held.
    pub fn hold_a_time() -> Self {
        let mut visitor = Self::arrive();
        visitor.input(Input::Touch);
        for label in [
            "Deutsch",
            "Einen Termin buchen",
            "Personalausweis beantragen",
            "Termin buchen",
            "Hier: Rathaus",
        ] {
            visitor.press(label);
        }
        visitor.answer(Ok(Reply::Calendar(town::calendar())));
        visitor.press("Donnerstag, 3. Dezember 2026");
        visitor.press("9:20");
        visitor.answer(Ok(Reply::Appointment(Box::new(town::appointment(
            Status::Reserved,
        )))));
        visitor
    }

    /// Up to the check of the answers.
    pub fn fill_in() -> Self {
        let mut visitor = Self::hold_a_time();
        visitor.fill(&["Łucja", "Beispiel"]);
        visitor.fill(&["lucja@example.org"]);
        visitor.press("Weiter");
        visitor
    }

    pub fn send(&mut self, event: Event) {
        for effect in self.kiosk.update(self.now, event) {
            if let Effect::Ask(ticket, request) = &effect {
                self.asked.push((*ticket, request.clone()));
            }
            self.effects.push(effect);
        }
    }

    pub fn input(&mut self, input: Input) {
        self.send(Event::Input(input));
    }

    /// A scanner types: ten thousandths of a second between two letters.
    pub fn scan(&mut self, text: &str) {
        for letter in text.chars() {
            self.pause(10);
            self.input(Input::Type(letter));
        }
    }

    /// Lets some thousandths of a second pass.
    pub fn pause(&mut self, milliseconds: u64) {
        let end = self.now.moment + Duration::from_millis(milliseconds);
        self.pass(end);
    }

    pub fn fill(&mut self, words: &[&str]) {
        for (index, word) in words.iter().enumerate() {
            self.input(Input::Choose(index));
            self.input(Input::Paste(Private::new((*word).to_owned())));
        }
        self.press("Weiter");
    }

    pub fn press(&mut self, label: &str) {
        let page = self.kiosk.page();
        let says = |it: &Target<'_, Step>| match it {
            Target::Choice(choice) => self.voice.say(&choice.label) == label,
            Target::Field(_) | Target::Day(..) => false,
        };
        let index = page.targets().iter().position(says);
        let index = index.unwrap_or_else(|| panic!("no {label} on {:?}", page.title));
        self.input(Input::Choose(index));
    }

    /// Answers the question asked last.
    pub fn answer(&mut self, answer: Result<Reply, Fault>) {
        let (ticket, _) = self.asked.pop().unwrap();
        self.send(Event::Answer(ticket, answer));
    }

    pub fn wait(&mut self, seconds: u64) {
        self.pass(self.now.moment + Duration::from_secs(seconds));
    }

    fn pass(&mut self, end: Duration) {
        while let Some(next) = self.kiosk.deadline().filter(|it| *it <= end) {
            self.advance(next);
            self.send(Event::Time);
        }
        self.advance(end);
    }

    pub fn advance(&mut self, to: Duration) {
        let by = to.saturating_sub(self.now.moment);
        let wall: Timestamp = self.now.wall + SignedDuration::try_from(by).unwrap();
        self.now = Now {
            moment: self.now.moment + by,
            wall,
        };
    }

    pub fn sees(&self) -> Text {
        self.kiosk.page().title
    }

    pub fn released(&self) -> usize {
        self.effects
            .iter()
            .filter(|it| matches!(it, Effect::Release(_)))
            .count()
    }

    pub fn asks(&self) -> Option<&Request> {
        self.asked.last().map(|it| &it.1)
    }
}
