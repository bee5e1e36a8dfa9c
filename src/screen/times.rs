//! S-12: which time of a day, in parts of a manageable size.

use jiff::civil::Date;

use super::{
    Scene, Screen, Step,
    days::Days,
    parts::{office_line, reserve_request},
};
use crate::{
    domain::{
        calendar::Slot,
        draft::{Change, Pace},
    },
    page::{Block, Choice, Page, Shape, Tone},
    text::Text,
};

/// Times shown at once; the rest is behind "earlier" and "later".
const SHOWN_MAX: usize = 24;

/// The choice of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The day.
    pub day: Date,
    /// Which part of its times, from 0.
    pub part: usize,
}

impl Times {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let mut page = Page::new(Text::TimesTitle { day: self.day }).at(2, super::STEPS);
        if let Some(taken) = scene
            .draft
            .taken
            .filter(|it| scene.date(it.start) == self.day)
        {
            page = page.show(Block::Notice(
                Tone::Warning,
                Text::TimesTaken {
                    time: scene.clock(taken.start),
                },
            ));
        }
        let slots = self.slots(scene);
        let parts = slots.chunks(SHOWN_MAX).count();
        let part = self.part.min(parts.saturating_sub(1));
        if part > 0 {
            page = page.offer(Shape::Rows, vec![self.turn(part - 1, Text::TimesEarlier)]);
        }
        for (heading, slots) in
            grouped(scene, slots.chunks(SHOWN_MAX).nth(part).unwrap_or_default())
        {
            page = page
                .show(Block::Heading(heading))
                .offer(Shape::Chips, slots);
        }
        if part + 1 < parts {
            page = page.offer(Shape::Rows, vec![self.turn(part + 1, Text::TimesLater)]);
        }
        if scene.draft.pace == Pace::Soon {
            let days = Screen::Days(Days::first(scene, &scene.draft.calendar));
            page = page.offer(
                Shape::Rows,
                vec![Choice::new(Text::TimesOtherDay, Step::open(days))],
            );
        }
        page
    }

    /// The free times of the day, each once an office, earliest first, without those that have passed.
    fn slots(&self, scene: &Scene<'_>) -> Vec<Slot> {
        let mut slots = scene
            .draft
            .calendar
            .day(self.day)
            .and_then(|it| it.slots.clone())
            .unwrap_or_default();
        slots.retain(|it| it.start > scene.now && Some(*it) != scene.draft.taken);
        slots.sort();
        slots.dedup();
        slots
    }

    fn turn(self, part: usize, label: Text) -> Choice<Step> {
        Choice::new(label, Step::swap(Screen::Times(Self { part, ..self })))
    }
}

/// Times under headings: the office where several are looked at, else morning and afternoon.
fn grouped(scene: &Scene<'_>, slots: &[Slot]) -> Vec<(Text, Vec<Choice<Step>>)> {
    let mut groups: Vec<(Text, Vec<Choice<Step>>)> = vec![];
    let mut sorted = slots.to_vec();
    let by_office = scene.draft.offices.len() > 1;
    if by_office {
        sorted.sort_by_key(|it| (first_of(slots, *it), it.office, it.start));
    }
    for slot in sorted {
        let heading = match scene.office(slot.office).filter(|_| by_office) {
            Some(office) => office_line(office),
            None if scene.clock(slot.start).hour() < 12 => Text::TimesMorning,
            None => Text::TimesAfternoon,
        };
        let hold = Step::then(Change::Slot(slot), Step::Ask(reserve_request(scene, slot)));
        let choice = Choice::new(
            Text::TimesOne {
                time: scene.clock(slot.start),
            },
            hold,
        );
        match groups.last_mut() {
            Some((last, choices)) if *last == heading => choices.push(choice),
            _ => groups.push((heading, vec![choice])),
        }
    }
    groups
}

/// The office with the earliest time comes first.
fn first_of(slots: &[Slot], slot: Slot) -> Option<jiff::Timestamp> {
    slots
        .iter()
        .filter(|it| it.office == slot.office)
        .map(|it| it.start)
        .min()
}
