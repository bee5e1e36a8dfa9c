//! A kiosk in the demo town: the real core, the real portal client, the real wire, and a clock that is ours.

use std::{collections::BTreeMap, sync::OnceLock, time::Duration};

use jiff::{SignedDuration, Timestamp};
use kiosk::{
    demo::{
        account::Line as Entry,
        city::{City, Plan},
        place::{GUIDE, OFFICE, QUICK_LINKS},
        state::Town,
    },
    domain::{
        appointment::{Reservation, Status},
        guide::Guide,
        language::Language,
        place::{Place, Policy},
    },
    event::{Effect, Event, Input, Now, Ticket},
    example,
    kiosk::Kiosk,
    page::Page,
    portal::{Fault, Portal, Refusal, Reply, Request, zms::ZmsPortal},
    screen::Step,
    text::Voice,
};

use super::line::Line;

/// Longest time between two tries to release a reservation.
const RELEASE_AGAIN: Duration = Duration::from_secs(30);

/// What the demo town offers and tells; read once, for a thousand visits.
fn town() -> (Plan, Guide) {
    static TOWN: OnceLock<(Plan, Guide)> = OnceLock::new();
    TOWN.get_or_init(|| {
        let plan = Plan::of(City::Krefeld, 1).unwrap();
        (plan, toml::from_str(GUIDE).unwrap())
    })
    .clone()
}

/// The world of one kiosk.
pub struct Hall {
    pub kiosk: Kiosk,
    pub line: Line,
    pub now: Now,
    /// What the citizen was told last about each number, as it was shown: the id of the page's title.
    pub told: BTreeMap<String, &'static str>,
    /// How many visits have ended.
    pub ended: u32,
    place: Place,
    guide: Guide,
    portal: ZmsPortal<Line, Line>,
    runtime: tokio::runtime::Runtime,
    mail: BTreeMap<(Duration, Ticket), Result<Reply, Fault>>,
    releases: Vec<(Duration, Reservation)>,
    /// What is remembered on disk.
    pub journal: BTreeMap<u64, Reservation>,
    voices: Vec<Voice>,
}

impl Hall {
    /// A kiosk with this policy in the demo town of this seed, on Tuesday, 1 December 2026, 9:41.
    pub fn open(seed: u64, policy: Policy) -> Self {
        let now = Now {
            moment: Duration::ZERO,
            wall: example::town::now(),
        };
        let (plan, guide) = town();
        let town = Town::new(
            plan,
            seed,
            b"the secret of the tests",
            "http://127.0.0.1:8080/".into(),
        )
        .unwrap();
        let line = Line::new(town, now);
        let place = Place {
            policy,
            quick_links: QUICK_LINKS.to_vec(),
            office: Some(OFFICE),
            ..example::town::place(Language::ALL.to_vec())
        };
        let mut hall = Self {
            kiosk: Kiosk::new(place.clone(), guide.clone(), now),
            portal: ZmsPortal::with_clock(line.clone(), line.clone()),
            line,
            now,
            told: BTreeMap::new(),
            ended: 0,
            place,
            guide,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .build()
                .unwrap(),
            mail: BTreeMap::new(),
            releases: vec![],
            journal: BTreeMap::new(),
            voices: Language::ALL
                .iter()
                .map(|it| Voice::new(*it).unwrap())
                .collect(),
        };
        hall.send(Event::Started(None));
        hall
    }

    pub fn input(&mut self, input: Input) {
        self.send(Event::Input(input));
    }

    pub fn page(&self) -> Page<Step> {
        self.kiosk.page()
    }

    /// Says a text as it is said now.
    pub fn say(&self, text: &kiosk::text::Text) -> String {
        let language = self.kiosk.language();
        self.voices
            .iter()
            .find(|it| it.language() == language)
            .unwrap()
            .say(text)
    }

    /// The moment at which something happens next by itself.
    pub fn next(&self) -> Option<Duration> {
        let mail = self.mail.keys().next().map(|it| it.0);
        let release = self.releases.iter().map(|it| it.0).min();
        [mail, release, self.kiosk.deadline()]
            .into_iter()
            .flatten()
            .min()
    }

    /// Lets time pass, with all that happens in it.
    pub fn wait(&mut self, time: Duration) {
        let end = self.now.moment + time;
        for _ in 0..100_000 {
            let Some(next) = self.next().filter(|it| *it <= end) else {
                return self.advance(end);
            };
            self.happen(next);
        }
        panic!(
            "time does not pass at {:?}, {:?}, {:?}",
            self.now,
            self.kiosk.deadline(),
            self.page().title
        );
    }

    /// Lets the one thing happen that is due at this moment.
    pub fn happen(&mut self, at: Duration) {
        self.advance(at);
        if let Some(entry) = self.mail.first_entry().filter(|it| it.key().0 <= at) {
            let ((_, ticket), answer) = entry.remove_entry();
            return self.send(Event::Answer(ticket, answer));
        }
        if let Some(index) = self.releases.iter().position(|it| it.0 <= at) {
            let (_, reservation) = self.releases.swap_remove(index);
            return self.release(reservation);
        }
        self.send(Event::Time);
    }

    /// Waits until every answer has come.
    pub fn settle(&mut self) {
        for _ in 0..1_000 {
            let Some((at, _)) = self.mail.keys().next().copied() else {
                return;
            };
            self.happen(at.max(self.now.moment));
        }
        panic!("answers lead to questions without end");
    }

    /// The town hall's account.
    pub fn account(&self) -> Vec<Entry> {
        self.line.lock().town.account(self.now.wall).entries
    }

    /// Power is cut and comes back: a fresh process image, which releases what the journal holds.
    pub fn crash(&mut self) {
        self.mail.clear();
        self.restart(None);
    }

    fn restart(&mut self, farewell: Option<Language>) {
        self.kiosk = Kiosk::new(self.place.clone(), self.guide.clone(), self.now);
        for reservation in self.journal.values() {
            if !self
                .releases
                .iter()
                .any(|it| it.1.key.number == reservation.key.number)
            {
                self.releases.push((self.now.moment, reservation.clone()));
            }
        }
        self.send(Event::Started(farewell));
    }

    fn advance(&mut self, to: Duration) {
        let by = to.saturating_sub(self.now.moment);
        let wall: Timestamp = self.now.wall + SignedDuration::try_from(by).unwrap();
        self.now = Now {
            moment: self.now.moment.max(to),
            wall,
        };
        self.line.advance(self.now);
    }

    fn send(&mut self, event: Event) {
        let effects = self.kiosk.update(self.now, event);
        for effect in effects {
            match effect {
                Effect::Ask(ticket, request) => self.ask(ticket, request),
                Effect::Remember(it) => drop(self.journal.insert(it.key.number, it)),
                Effect::Settle(number) => drop(self.journal.remove(&number)),
                Effect::Release(it) => {
                    self.journal.insert(it.key.number, it.clone());
                    self.releases.push((self.now.moment, it));
                }
                Effect::End(language) => {
                    self.ended += 1;
                    // The process image is replaced once a held time that is still under way is known.
                    self.finish_mail();
                    self.restart(language);
                }
            }
        }
        self.listen();
    }

    /// Answers that come after the end go to the old image, which may have to release what they bring.
    fn finish_mail(&mut self) {
        let mail = std::mem::take(&mut self.mail);
        for ((_, ticket), answer) in mail {
            for effect in self.kiosk.update(self.now, Event::Answer(ticket, answer)) {
                if let Effect::Release(it) = effect {
                    self.journal.insert(it.key.number, it);
                }
            }
        }
    }

    fn ask(&mut self, ticket: Ticket, request: Request) {
        self.line.lock().took = Duration::ZERO;
        let answer = self.runtime.block_on(self.portal.answer(request));
        let took = std::mem::take(&mut self.line.lock().took);
        self.mail.insert((self.now.moment + took, ticket), answer);
    }

    fn release(&mut self, reservation: Reservation) {
        self.line.lock().took = Duration::ZERO;
        let answer = self.let_go(&reservation);
        self.line.lock().took = Duration::ZERO;
        let is_gone = match &answer {
            Ok(_) => true,
            Err(Fault::Refused(it)) => it
                .iter()
                .any(|it| matches!(it, Refusal::Gone | Refusal::WrongKey)),
            Err(_) => false,
        };
        // Long after its end the portal has let go by itself; an unsure booking is tried for longer.
        let late = reservation.until + SignedDuration::from_hours(2);
        if is_gone || self.now.wall > late {
            self.journal.remove(&reservation.key.number);
        } else {
            self.releases
                .push((self.now.moment + RELEASE_AGAIN, reservation));
        }
    }

    /// Of an appointment and the time that is held in its place exactly one is to stay.
    fn let_go(&self, reservation: &Reservation) -> Result<Reply, Fault> {
        let ask = |request| self.runtime.block_on(self.portal.answer(request));
        let key = reservation.key.clone();
        let Some(old) = &reservation.instead_of else {
            return ask(Request::Cancel(key));
        };
        let is_gone = match ask(Request::Look(old.clone())) {
            Ok(Reply::Appointment(it)) => it.status == Status::Gone,
            Ok(_) => return Err(Fault::Garbled),
            Err(fault) => match fault.refusal() {
                Some(Refusal::Gone | Refusal::WrongKey) => true,
                _ => return Err(fault),
            },
        };
        if !is_gone {
            return ask(Request::Cancel(key));
        }
        match ask(Request::Look(key.clone()))? {
            Reply::Appointment(it) if it.status == Status::Reserved => ask(Request::Cancel(key)),
            other => Ok(other),
        }
    }

    /// Notes what the citizen is told about an appointment.
    fn listen(&mut self) {
        let page = self.page();
        let mut numbers = vec![];
        for block in page.body.iter().chain(&page.aside) {
            if let kiosk::page::Block::Facts(facts) = block {
                for fact in facts
                    .iter()
                    .filter(|it| it.label == kiosk::text::Text::FactNumber)
                {
                    numbers.push(self.say(&fact.value));
                }
            }
        }
        for number in numbers {
            self.told.insert(number, page.title.id());
        }
    }
}
