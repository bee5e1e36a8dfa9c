//! The crawl itself: breadth-first from every example over every choice, every answer, every fault and time.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet, VecDeque},
    time::Duration,
};

use kiosk::{
    domain::{contact::Entry, language::Language, papers::Paper, private::Private},
    event::{Effect, Event, Input},
    example,
    keyboard::Press,
    page::Target,
    screen::Step,
    text::Voice,
};

use super::{
    canned,
    place::{Place, worth_taking},
    rules, truth,
};

/// Most places that are gone on from.
const PLACES_MAX: usize = 8_000;
/// Longer than any code is shown.
const SHOWN: Duration = Duration::from_secs(61);

/// What the crawl found.
pub struct Crawl {
    /// From which screen one comes to which.
    pub map: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// A place for each page that looks different.
    pub places: Vec<Place>,
    /// How many pages were looked at.
    pub looked_at: usize,
}

/// The crawl on its way.
struct Crawler {
    found: Crawl,
    seen: HashSet<String>,
    known: HashSet<String>,
    waiting: VecDeque<Place>,
    voices: Vec<Voice>,
}

impl Crawl {
    /// Goes everywhere.
    pub fn everywhere() -> Self {
        let mut crawl = Crawler {
            found: Self {
                map: BTreeMap::new(),
                places: vec![],
                looked_at: 0,
            },
            seen: HashSet::new(),
            known: HashSet::new(),
            waiting: VecDeque::new(),
            voices: Language::ALL
                .iter()
                .map(|it| Voice::new(*it).unwrap())
                .collect(),
        };
        for name in example::NAMES {
            let kiosk = example::kiosk(name, Language::German).unwrap();
            crawl.arrive(Place::new(kiosk));
        }
        while let Some(place) = crawl.waiting.pop_front() {
            assert!(
                crawl.found.places.len() < PLACES_MAX,
                "more than {PLACES_MAX} places: two that are the same have different keys"
            );
            crawl.leave(&place);
        }
        crawl.found
    }
}

impl Crawler {
    /// Looks at a place, and remembers to go on from it if it is a new one.
    fn arrive(&mut self, place: Place) {
        let page = place.kiosk.page();
        if self.known.insert(format!("{} {page:?}", place.screen())) {
            self.found.looked_at += 1;
            rules::check(&place, &self.voices);
        }
        if self.seen.insert(place.key()) {
            self.found.places.push(place.clone());
            self.waiting.push_back(place);
        }
    }

    fn go(&mut self, from: &Place, to: Place) {
        assert!(
            to.screen() != "phone" || from.screen() == "phone",
            "PRIV-13: a code is shown only to whoever asks for it: {:#?}",
            to.way
        );
        self.come(from, to);
    }

    fn come(&mut self, from: &Place, to: Place) {
        self.found
            .map
            .entry(from.screen())
            .or_default()
            .insert(to.screen());
        self.arrive(to);
    }

    /// Goes every way from a place.
    fn leave(&mut self, place: &Place) {
        for (ticket, request) in &place.asked {
            for answer in canned::answers(request) {
                let (next, _) = place.after(Event::Answer(*ticket, answer.clone()));
                truth::check_answered(place, (*ticket, request), &answer, &next);
                self.go(place, next);
            }
        }
        let page = place.kiosk.page();
        let targets = page.targets();
        for target in worth_taking(&page) {
            match targets.get(target).unwrap() {
                Target::Field(field) => {
                    self.go(place, place.choose(target).0);
                    if field.value.reveal().is_empty() {
                        for words in typed(field.entry) {
                            self.go(place, write(place, target, words));
                        }
                    } else {
                        self.go(place, erase(place, target));
                    }
                }
                Target::Choice(_) | Target::Day(..) => {
                    let (next, effects) = place.choose(target);
                    if place.asked.is_empty() {
                        check_moved(place, target, &next, &effects);
                    }
                    if matches!(targets[target].step(), Some(Step::Show(_))) {
                        self.come(place, next);
                    } else {
                        self.go(place, next);
                    }
                }
            }
        }
        if place.screen() == "phone" && place.asked.is_empty() {
            check_code_goes(place);
        }
        self.scan(place);
        self.let_time_pass(place);
    }

    /// Somebody holds a code before the scanner, be it of an appointment or not.
    fn scan(&mut self, place: &Place) {
        let page = place.kiosk.page();
        let has_field = page
            .targets()
            .iter()
            .any(|it| matches!(it, Target::Field(_)))
            || page.board.is_some();
        if has_field || !place.asked.is_empty() || place.screen() == "still-there" {
            return;
        }
        let link = format!(
            "https://termin.example.org/T/100500/{}",
            "FEDCBA9876543210".repeat(4)
        );
        for scanned in [link.as_str(), "urn:isbn:9783000000007"] {
            let mut next = place.clone();
            for letter in scanned.chars() {
                next.kiosk
                    .update(next.now, Event::Input(Input::Type(letter)));
            }
            next.way.push(format!("{}: scan {scanned}", place.screen()));
            next = next.after(Event::Input(Input::Accept)).0;
            self.go(place, next);
        }
    }

    fn let_time_pass(&mut self, place: &Place) {
        let seconds = Duration::from_secs;
        for time in [
            Duration::from_millis(300),
            seconds(15),
            seconds(26),
            seconds(95),
        ] {
            self.go(place, place.wait(time));
        }
        if place
            .kiosk
            .visit()
            .is_some_and(|it| it.draft.hold.is_some())
        {
            self.go(place, place.stay(13));
            self.go(place, place.stay(15));
        }
        if place.screen() == "waiting" {
            let later = place.wait(seconds(26)).screen();
            assert_ne!(later, "waiting", "waiting ends");
        }
        if place.screen() == "farewell" {
            assert_eq!(place.wait(seconds(6)).screen(), "attract");
        }
        let left = place.wait(seconds(95)).wait(seconds(35)).wait(seconds(130));
        assert!(
            left.kiosk.is_free() || !left.asked.is_empty() || left.screen() == "still-there",
            "{} is left and never ends: {}",
            place.screen(),
            left.screen()
        );
    }
}

/// What citizens write there: something right, and something wrong.
fn typed(entry: Entry) -> &'static [&'static str] {
    match entry {
        Entry::GivenNames => &["Łucja", "☃"],
        Entry::FamilyName => &["Beispiel-Özdemir", "7"],
        Entry::Email => &[
            "lucja@example.org",
            "lucja+kiosk@example.org",
            "lucja@gmial.com",
            "lucja",
        ],
        Entry::Telephone => &["02151 000 123", "zwölf"],
        Entry::Text1 | Entry::Text2 => &["Ich komme mit einem Kinderwagen."],
        Entry::Search => &["ausweis", "xyzzy"],
        Entry::Paper(Paper::Number) => &["100661", "x"],
        Entry::Paper(Paper::Code) => &["a1b2", "zz"],
        Entry::Paper(Paper::Reference) => &["L01X00T471", "?"],
        Entry::Paper(Paper::LetterCode) => &["K7M4"],
        Entry::Paper(Paper::BirthDate) => &["17.04.1990", "31.2.1990"],
    }
}

fn write(place: &Place, target: usize, words: &str) -> Place {
    let (next, _) = place.choose(target);
    let paste = Input::Paste(Private::new(words.to_owned()));
    next.after(Event::Input(paste)).0
}

fn erase(place: &Place, target: usize) -> Place {
    let (mut next, _) = place.choose(target);
    for _ in 0..60 {
        next = next.after(Event::Input(Input::Erase)).0;
    }
    next
}

/// PRIV-13: the code goes after its time, when nobody is there, and when the citizen leaves.
fn check_code_goes(place: &Place) {
    assert_ne!(place.wait(SHOWN).screen(), "phone", "{:#?}", place.way);
    let page = place.kiosk.page();
    for (target, it) in page.targets().iter().enumerate() {
        if matches!(it.step(), Some(Step::Show(_))) {
            let later = place.wait(SHOWN / 2).choose(target).0.wait(SHOWN / 2);
            // The time that is held may run out meanwhile; that is told first.
            assert!(
                matches!(later.screen(), "phone" | "expired"),
                "shown anew: {:#?}",
                later.way
            );
            assert_ne!(later.wait(SHOWN).screen(), "phone", "{:#?}", later.way);
        }
        if matches!(it.step(), Some(Step::Leave | Step::Hide | Step::Open(_))) {
            let (next, _) = place.choose(target);
            assert_ne!(next.screen(), "phone", "{:#?}", next.way);
            assert!(
                next.kiosk.visit().is_none_or(|it| it.code.is_none()),
                "{:#?}",
                next.way
            );
        }
    }
}

/// A choice that does nothing is a key that is broken.
fn check_moved(place: &Place, target: usize, next: &Place, effects: &[Effect]) {
    let page = place.kiosk.page();
    let step = page.targets()[target].step();
    if step == Some(&Step::Submit) {
        return; // the same mistakes are told as before
    }
    if matches!(
        step,
        Some(Step::Press(
            Press::Left | Press::Right | Press::Erase | Press::Clear | Press::Like
        ))
    ) {
        return; // there may be no letter that way, or none like it, as it says
    }
    if place.screen() == "phone" && matches!(step, Some(Step::Show(_))) {
        return; // shown for longer; see `check_code_goes`
    }
    let look = |it: &Place| {
        (
            it.kiosk.page(),
            it.kiosk.theme(),
            it.kiosk.language(),
            it.screen(),
        )
    };
    let (before, after) = (look(place), look(next));
    assert!(
        !effects.is_empty() || before != after,
        "choice {target} of {} does nothing: {:#?}",
        place.screen(),
        place.kiosk.page()
    );
}
