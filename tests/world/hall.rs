//! A kiosk in the demo town: the real core, the real errands with their journal on disk, the real portal client, the
//! real wire, and a clock that is ours.

use std::{collections::BTreeMap, path::Path, sync::Arc, sync::OnceLock, time::Duration};

use jiff::{SignedDuration, Timestamp};
use kiosk::{
    demo::{
        account::Line as Entry,
        cases::Cases,
        city::{City, Plan},
        place::{GUIDE, OFFICE, QUICK_LINKS},
        state::Town,
        subjects::subjects,
    },
    domain::{
        guide::Guide,
        language::Language,
        place::{Place, Policy},
    },
    event::{Event, Input, Now},
    example,
    journal::Journal,
    kiosk::Kiosk,
    page::Page,
    portal::{Fault, Portal, Reply, Request, zms::ZmsPortal},
    run::{
        END_WAIT,
        errands::{Back, Errands},
    },
    screen::Step,
    status::{TownHall, sources::Sources},
    text::{Text, Voice},
};

use super::{
    line::Line,
    source::{Below, sources},
    told::{Told, tell},
};

/// The address of the demo portal.
const ADDRESS: &str = "http://127.0.0.1:8080/";

/// What the demo town offers and tells; read once, for a thousand visits.
fn town() -> (Plan, Guide, Cases) {
    static TOWN: OnceLock<(Plan, Guide, Cases)> = OnceLock::new();
    TOWN.get_or_init(|| {
        let plan = Plan::of(City::Krefeld, 1).unwrap();
        (plan, toml::from_str(GUIDE).unwrap(), Cases::read().unwrap())
    })
    .clone()
}

/// The town hall as every process of the kiosk finds it.
#[derive(Clone)]
pub struct Shared(Arc<TownHall<ZmsPortal<Line, Line>, Sources<Below, Line>>>);

impl Portal for Shared {
    async fn answer(&self, request: Request) -> Result<Reply, Fault> {
        self.0.answer(request).await
    }
}

/// The world of one kiosk.
pub struct Hall {
    pub kiosk: Kiosk,
    pub line: Line,
    pub now: Now,
    /// What the citizen was told.
    pub told: Told,
    /// How many visits have ended.
    pub ended: u32,
    pub place: Place,
    guide: Guide,
    portal: Shared,
    runtime: tokio::runtime::Runtime,
    errands: Errands<Shared>,
    /// The runtime directory: what is remembered on disk.
    folder: tempfile::TempDir,
    /// What the errands bring back, and when.
    mail: BTreeMap<(Duration, u64), Back>,
    mails: u64,
    voices: Vec<Voice>,
}

impl Hall {
    /// A kiosk with this policy in the demo town of this seed, on Tuesday, 1 December 2026, 9:41. Where an office
    /// counts the appointments of an address, `mails_max` takes the place of its own limit.
    pub fn open(seed: u64, policy: Policy, mails_max: Option<u16>) -> Self {
        let now = Now {
            moment: Duration::ZERO,
            wall: example::town::now(),
        };
        let (mut plan, guide, cases) = town();
        let subjects = subjects(&plan, "https://termin.example.org/");
        for office in &mut plan.offices {
            office.mails_max = office.mails_max.and(mails_max.or(office.mails_max));
        }
        let mut town = Town::new(plan, seed, b"the secret of the tests", ADDRESS.into())
            .unwrap()
            .with_history(now.wall);
        town.cases = cases;
        let line = Line::new(town, now);
        let place = Place {
            policy,
            subjects,
            quick_links: QUICK_LINKS.to_vec(),
            office: Some(OFFICE),
            ..example::town::place(Language::ALL.to_vec())
        };
        let portal = Shared(Arc::new(TownHall {
            appointments: ZmsPortal::with_clock(line.clone(), line.clone()),
            sources: sources(&line, &place),
        }));
        let folder = folder();
        let mut hall = Self {
            kiosk: Kiosk::new(place.clone(), guide.clone(), now),
            errands: errands(&portal, folder.path(), now),
            portal,
            line,
            now,
            told: Told::default(),
            ended: 0,
            place,
            guide,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .build()
                .unwrap(),
            folder,
            mail: BTreeMap::new(),
            mails: 0,
            voices: Language::ALL
                .iter()
                .map(|it| Voice::new(*it).unwrap())
                .collect(),
        };
        hall.send(Event::Started(None));
        hall
    }

    /// What the citizen does; nothing, once their visit is over.
    pub fn input(&mut self, input: Input) {
        if self.errands.over().is_none() {
            self.send(Event::Input(input));
        }
    }

    pub fn page(&self) -> Page<Step> {
        self.kiosk.page()
    }

    /// Says a text as it is said now.
    pub fn say(&self, text: &Text) -> String {
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
        [mail, self.errands.due(), self.end(), self.kiosk.deadline()]
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
            let back = entry.remove();
            return match self.errands.take_back(back, self.now) {
                Some(event) => self.send(event),
                None => self.turn(),
            };
        }
        if [self.errands.due(), self.end()]
            .into_iter()
            .flatten()
            .any(|it| it <= at)
        {
            return self.turn();
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

    /// The town hall's account of what was made since the kiosk began.
    pub fn account(&self) -> Vec<Entry> {
        self.line.lock().town.account(self.now.wall).entries
    }

    /// True when the disk remembers nothing.
    pub fn owes_nothing(&self) -> bool {
        Journal::read(self.folder.path()).unwrap().open().is_empty()
    }

    /// Power is cut and comes back: a fresh process image, which releases what the journal holds.
    pub fn crash(&mut self) {
        self.restart(None);
    }

    /// What was on its way back is lost; what stands on the disk is found again.
    fn restart(&mut self, farewell: Option<Language>) {
        self.mail.clear();
        self.kiosk = Kiosk::new(self.place.clone(), self.guide.clone(), self.now);
        self.errands = errands(&self.portal, self.folder.path(), self.now);
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

    /// Tells the core, and does what it wants done, as the loop of the kiosk does.
    fn send(&mut self, event: Event) {
        let mut events = vec![event];
        while let Some(event) = events.pop() {
            for effect in self.kiosk.update(self.now, event) {
                let within = self.runtime.enter();
                events.extend(self.errands.take(effect, self.now));
                drop(within);
                self.fetch();
            }
        }
        self.listen();
        self.turn();
    }

    /// A turn of the loop: gives back what is due; a visit that is over ends the process, unless it has to wait.
    fn turn(&mut self) {
        let within = self.runtime.enter();
        self.errands.give_back(self.now);
        drop(within);
        self.fetch();
        if let Some((since, waits)) = self.errands.over()
            && (!waits || since + END_WAIT <= self.now.moment)
        {
            self.ended += 1;
            let farewell = self.errands.farewell();
            self.restart(farewell);
        }
    }

    /// When a visit that is over ends whatever is still open.
    fn end(&self) -> Option<Duration> {
        self.errands.over().map(|(since, _)| since + END_WAIT)
    }

    /// What was asked just now is answered by the town at once; it arrives as late as the line wants it.
    fn fetch(&mut self) {
        while self.errands.is_under_way() {
            self.line.lock().took = Duration::ZERO;
            let back = self.runtime.block_on(self.errands.back());
            let took = std::mem::take(&mut self.line.lock().took);
            self.mails += 1;
            self.mail.insert((self.now.moment + took, self.mails), back);
        }
    }

    /// Notes what the citizen is told.
    fn listen(&mut self) {
        let waits = self.kiosk.visit().is_some_and(|it| it.asked.is_some());
        let mut told = std::mem::take(&mut self.told);
        tell(&mut told, &self.page(), waits, |it| self.say(it));
        self.told = told;
    }
}

fn errands(portal: &Shared, folder: &Path, now: Now) -> Errands<Shared> {
    Errands::new(portal.clone(), Journal::read(folder).unwrap(), now)
}

/// A directory in memory where there is one: the journal waits for the disk with every word.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}
