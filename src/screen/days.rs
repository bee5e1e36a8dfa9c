//! S-11: which day: a list of the next free ones, and a month.

use jiff::civil::Date;

use super::{
    Scene, Screen, Step,
    parts::{basket_line, calendar_request},
    times::Times,
};
use crate::{
    domain::{
        calendar::{Day, Slot},
        draft::Change,
    },
    page::{Block, Choice, Month, Page, Shape, Tone},
    text::{Text, spoken::MonthOf},
};

/// How many of the next free days are listed beside the month.
const LISTED_MAX: usize = 5;

/// The choice of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day of the month shown.
    pub month: Date,
    /// A day that turned out to be full when its times were loaded.
    pub full: Option<Date>,
}

impl Days {
    /// The days of a calendar, at the month of its first free one.
    pub fn first(scene: &Scene<'_>, calendar: &crate::domain::calendar::Calendar) -> Self {
        let first = calendar.first().map_or_else(|| scene.today(), |it| it.date);
        Self {
            month: first.first_of_month(),
            full: None,
        }
    }

    /// Another day than that of this time, in the place of which `show` shows it. Whoever looked at offices since has
    /// no days any more: then the portal is asked for those of the same office.
    pub fn other(scene: &Scene<'_>, slot: Slot, show: fn(Screen) -> Step) -> Step {
        let calendar = &scene.draft.calendar;
        if calendar.days.is_empty() {
            let offices = [slot.office];
            let ask = Step::Ask(calendar_request(scene, &offices, None));
            return Step::then(Change::Offices(offices.to_vec()), ask);
        }
        show(Screen::Days(Self::first(scene, calendar)))
    }

    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let days = &scene.draft.calendar.days;
        let mut page = Page::new(Text::DaysTitle).at(2, super::STEPS);
        if let Some(day) = self.full {
            page = page.show(Block::Notice(Tone::Warning, Text::DaysFull { day }));
        }
        let rows = days
            .iter()
            .filter(|it| Some(it.date) != self.full)
            .take(LISTED_MAX)
            .map(|it| row(scene, it))
            .collect();
        page.say(basket_line(scene, &scene.draft.basket))
            .show(Block::Heading(Text::DaysNext))
            .offer(Shape::Rows, rows)
            .beside(Block::Month(self.month(scene)))
    }

    fn month(&self, scene: &Scene<'_>) -> Month<Step> {
        let calendar = &scene.draft.calendar;
        let in_month = |it: Date| it.first_of_month() == self.month;
        let free = calendar
            .days
            .iter()
            .filter(|it| in_month(it.date) && Some(it.date) != self.full)
            .map(|it| (it.date, choose(scene, it)))
            .collect();
        let before = calendar
            .days
            .iter()
            .rev()
            .map(|it| it.date)
            .find(|it| *it < self.month);
        let end = self.month.last_of_month();
        let after = calendar.days.iter().map(|it| it.date).find(|it| *it > end);
        Month {
            first: self.month,
            free,
            today: scene.today(),
            earlier: self.turn(
                scene,
                before,
                calendar.previous.filter(|it| *it < self.month),
            ),
            later: self.turn(scene, after, calendar.next.filter(|it| *it > end)),
        }
    }

    /// To another month: one whose days we have, or the one the portal's marker names (wire contract §2.2).
    fn turn(
        &self,
        scene: &Scene<'_>,
        known: Option<Date>,
        marker: Option<Date>,
    ) -> Option<Choice<Step>> {
        let label = |it: Date| Text::MonthTitle { month: MonthOf(it) };
        if let Some(day) = known {
            let screen = Screen::Days(Self {
                month: day.first_of_month(),
                full: self.full,
            });
            return Some(Choice::new(label(day), Step::swap(screen)));
        }
        let day = marker?;
        let from = day.first_of_month().max(scene.today());
        let window = (from, day.last_of_month());
        Some(Choice::new(
            label(day),
            Step::Ask(calendar_request(scene, &scene.draft.offices, Some(window))),
        ))
    }
}

fn row(scene: &Scene<'_>, day: &Day) -> Choice<Step> {
    let label = Text::DayTitle { day: day.date };
    let choice = Choice::new(label, choose(scene, day));
    let days = scene.today().until(day.date).map_or(0, |it| it.get_days());
    match u32::try_from(days) {
        Ok(0) => choice.hint(Text::DaysToday),
        Ok(1) => choice.hint(Text::DaysTomorrow),
        Ok(days) => choice.hint(Text::DaysIn { days }),
        Err(_) => choice,
    }
}

/// To the times of a day: those we have, or the portal's.
fn choose(scene: &Scene<'_>, day: &Day) -> Step {
    match day.slots.as_ref().filter(|it| !it.is_empty()) {
        Some(_) => Step::open(Screen::Times(Times {
            day: day.date,
            part: 0,
        })),
        None => Step::Ask(calendar_request(
            scene,
            &scene.draft.offices,
            Some((day.date, day.date)),
        )),
    }
}
