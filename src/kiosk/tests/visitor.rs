//! Somebody at the kiosk, and the portal's side of the wire: the one door of these tests.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{
    domain::{appointment::Status, language::Language, private::Private},
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
        let now = Now {
            moment: Duration::ZERO,
            wall: town::now(),
        };
        let kiosk = Kiosk::new(town::place(Language::ALL.to_vec()), town::guide(), now);
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
        let end = self.now.moment + Duration::from_secs(seconds);
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
