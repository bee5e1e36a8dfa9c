//! Somebody at the kiosk whose presses are counted.

use std::{collections::HashMap, time::Duration};

use kiosk::{
    domain::{contact::Entry, language::Language, papers::Paper},
    event::{Effect, Event, Input, Now},
    example::town,
    kiosk::Kiosk,
    page::{Page, Target},
    paint::{Direction, Palette},
    portal::{Reply, Request},
    run::{brush::Brush, view::View},
    screen::{Screen, Step},
    terminal::keys::Act,
    text::Text,
};
use ratatui::{buffer::Buffer, layout::Rect};

use super::canned;

/// How somebody chooses.
#[derive(Clone, Copy, Debug)]
pub enum Hand {
    /// With arrows and Enter only.
    Arrows,
    /// With the digit, where the choice has one and nothing is written.
    Digits,
}

/// Somebody with arrows, Enter and letters, at a screen of this size.
pub struct Person {
    hand: Hand,
    grid: (u16, u16),
    pub kiosk: Kiosk,
    view: View<Brush>,
    cells: Buffer,
    now: Now,
    pub presses: usize,
    pub screens: Vec<(&'static str, usize)>,
    /// The kiosk as the present page opened, and what was done on it.
    opened: Kiosk,
    acts: Vec<Act>,
}

impl Person {
    pub fn arrive(grid: (u16, u16), hand: Hand) -> Self {
        let place = town::place(Language::ALL.to_vec());
        let kiosk = Kiosk::new(place, town::guide(), start());
        let mut person = Self::with(kiosk, grid, hand);
        person.send(Event::Started(None));
        // Whatever wakes the kiosk.
        person.send(Event::Input(Input::Touch));
        person.opened = person.kiosk.clone();
        person
    }

    /// At the first page with choices, which counts as nothing pressed.
    pub fn at_home(grid: (u16, u16), hand: Hand) -> Self {
        let mut person = Self::arrive(grid, hand);
        person.take(0);
        assert_eq!(person.kiosk.page().title, Text::HomeTitle);
        person.presses = 0;
        person
    }

    pub fn with(kiosk: Kiosk, grid: (u16, u16), hand: Hand) -> Self {
        let mut person = Self {
            hand,
            grid,
            opened: kiosk.clone(),
            acts: vec![],
            kiosk,
            view: View::new(Brush::new(Language::German).unwrap(), Palette::TrueColour),
            cells: Buffer::empty(Rect::new(0, 0, grid.0, grid.1)),
            now: start(),
            presses: 0,
            screens: vec![],
        };
        person.paint();
        person
    }

    /// Somebody else at the same point.
    pub fn again(&self) -> Self {
        let presses = self.presses;
        Self {
            presses,
            now: self.now,
            ..Self::with(self.kiosk.clone(), self.grid, self.hand)
        }
    }

    /// Takes the choices with these labels, one page after the other.
    pub fn go(&mut self, labels: &[Text]) {
        for label in labels {
            let page = self.kiosk.page();
            let is_it = |it: &Target<'_, Step>| matches!(it, Target::Choice(choice) if choice.label == *label);
            let at = page.targets().iter().position(is_it);
            self.take(at.unwrap_or_else(|| panic!("no {label:?} on {:?}", page.title)));
        }
    }

    /// Takes the first choice of the page with this title.
    pub fn take_first(&mut self, title: &str) {
        assert_eq!(self.kiosk.page().title.id(), title);
        self.take(0);
    }

    /// Holds a code before the scanner, which types faster than anybody and is no press.
    pub fn scan(&mut self) {
        let link = format!("HTTPS://TERMIN.EXAMPLE.ORG/T/100500/{}", "0F".repeat(32));
        for letter in link.chars() {
            self.act(Act::Input(Input::Type(letter)));
        }
        self.act(Act::Input(Input::Accept));
        self.opened = self.kiosk.clone();
        self.acts.clear();
        assert_eq!(self.kiosk.page().title, Text::MineTitle);
    }

    pub fn finish(&self, title: &str, presses_max: usize, what: &str) {
        let (presses, hand, grid) = (self.presses, self.hand, self.grid);
        println!("{what}: {presses} presses with {hand:?} at {grid:?}");
        assert_eq!(self.kiosk.page().title.id(), title);
        assert!(
            presses <= presses_max,
            "{what}: {presses} presses with {hand:?} at {grid:?}"
        );
    }

    /// The way a citizen goes who wants an identity card and takes what is offered.
    pub fn book(&mut self) {
        for _ in 0..20 {
            let page = self.kiosk.page();
            let presses = self.presses;
            let screen = page.title.id();
            if screen == "done-title" {
                self.screens.push((screen, 0));
                return;
            }
            self.fill();
            let wanted = wanted(&page);
            self.take(wanted);
            self.screens.push((screen, self.presses - presses));
        }
        panic!("it takes too many screens: {:?}", self.screens);
    }

    /// Writes into every field that must be filled, one after the other; Enter leads to the next.
    pub fn fill(&mut self) {
        let page = self.kiosk.page();
        for (index, target) in page.targets().iter().enumerate() {
            let Target::Field(field) = target else {
                continue;
            };
            if field.is_voluntary || !field.value.reveal().is_empty() {
                continue;
            }
            self.walk(index);
            for letter in words(field.entry).chars() {
                self.act(Act::Input(Input::Type(letter)));
            }
        }
    }

    pub fn take(&mut self, target: usize) {
        let numbered = self.kiosk.page().numbered();
        let digit = numbered.iter().position(|it| *it == target);
        if let (Hand::Digits, Some(digit)) = (self.hand, digit) {
            let digit = char::from_digit(u32::try_from(digit + 1).unwrap(), 10).unwrap();
            self.press(Act::Input(Input::Type(digit)));
            self.opened = self.kiosk.clone();
            self.acts.clear();
            return;
        }
        self.walk(target);
        // What is out of sight is brought into sight first.
        for _ in 0..6 {
            // Not the whole page: the time that is left on it passes by itself.
            let before = self.kiosk.page().title;
            self.press(Act::Input(Input::Accept));
            if self.kiosk.page().title != before {
                self.opened = self.kiosk.clone();
                self.acts.clear();
                return;
            }
        }
        panic!("Enter does nothing on {:?}", self.kiosk.page().title);
    }

    /// The shortest way there by arrows, found by trying all of them.
    fn walk(&mut self, target: usize) {
        let way = self.way(target);
        for direction in way {
            self.press(Act::Move(direction));
        }
        assert_eq!(self.kiosk.focus(), target);
    }

    fn way(&self, target: usize) -> Vec<Direction> {
        let mut known: HashMap<(usize, u16), Vec<Direction>> = HashMap::new();
        let mut waiting = vec![vec![]];
        for _ in 0..5_000 {
            let way: Vec<Direction> = if waiting.is_empty() {
                break;
            } else {
                waiting.remove(0)
            };
            let (focus, scroll) = self.tried(&way);
            if focus == target {
                return way;
            }
            if known.insert((focus, scroll), way.clone()).is_some() {
                continue;
            }
            for direction in [
                Direction::Down,
                Direction::Right,
                Direction::Up,
                Direction::Left,
            ] {
                let mut longer = way.clone();
                longer.push(direction);
                waiting.push(longer);
            }
        }
        panic!(
            "no arrows lead to {target} of {:?}",
            self.kiosk.page().title
        );
    }

    /// Where these arrows would lead.
    fn tried(&self, way: &[Direction]) -> (usize, u16) {
        let mut other = Self::with(self.opened.clone(), self.grid, self.hand);
        let moves = way.iter().map(|it| Act::Move(*it));
        for act in self.acts.iter().cloned().chain(moves) {
            other.act(act);
        }
        let seen = other
            .cells
            .content()
            .iter()
            .map(ratatui::buffer::Cell::symbol);
        let hash = seen.fold(7_u64, |sum, it| {
            it.bytes().fold(sum, |sum, it| {
                sum.wrapping_mul(31).wrapping_add(u64::from(it))
            })
        });
        (other.kiosk.focus(), (hash % 65_521) as u16)
    }

    /// A finger takes its time: what comes faster is a scanner or a key that is held down.
    fn press(&mut self, act: Act) {
        self.presses += 1;
        self.now.moment += Duration::from_secs(1);
        self.now.wall += jiff::SignedDuration::from_secs(1);
        self.act(act);
    }

    fn act(&mut self, act: Act) {
        self.acts.push(act.clone());
        let input = self.view.take(act, self.kiosk.focus());
        self.send(Event::Input(input));
    }

    /// Sends an event, and answers what is asked.
    fn send(&mut self, event: Event) {
        let mut effects = self.kiosk.update(self.now, event);
        for _ in 0..8 {
            let Some(Effect::Ask(ticket, request)) = effects
                .iter()
                .find(|it| matches!(it, Effect::Ask(..)))
                .cloned()
            else {
                break;
            };
            let answer = Event::Answer(ticket, Ok(best(&request)));
            effects = self.kiosk.update(self.now, answer);
        }
        self.paint();
    }

    fn paint(&mut self) {
        self.view.paint(&self.kiosk, &mut self.cells);
    }
}

fn start() -> Now {
    Now {
        moment: Duration::ZERO,
        wall: town::now(),
    }
}

fn best(request: &Request) -> Reply {
    canned::best(request)
}

/// What the citizen takes on this page.
fn wanted(page: &Page<Step>) -> usize {
    let targets = page.targets();
    let position = |is: &dyn Fn(&Text, &Step) -> bool| {
        targets.iter().position(|it| match it {
            Target::Choice(choice) => is(&choice.label, &choice.step),
            Target::Field(_) | Target::Day(..) => false,
        })
    };
    let opens_card = |_: &Text, step: &Step| matches!(step, Step::Open(screen) if **screen == Screen::Leaflet(town::CARD));
    let goes_on = |label: &Text, _: &Step| {
        matches!(
            label,
            Text::HomeBook | Text::LeafletBook | Text::Continue | Text::CheckBook
        )
    };
    position(&opens_card)
        .or_else(|| position(&goes_on))
        .unwrap_or(0)
}

fn words(entry: Entry) -> &'static str {
    match entry {
        Entry::GivenNames => "Anna",
        Entry::FamilyName => "Beispiel",
        Entry::Email => "anna@example.org",
        Entry::Telephone => "02151000123",
        Entry::Paper(Paper::Number) => "100500",
        Entry::Paper(Paper::Code) => "a1b2",
        Entry::Text1 | Entry::Text2 | Entry::Search | Entry::Paper(_) => "Ausweis",
    }
}
