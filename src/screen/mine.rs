//! S-22: the citizen's appointment: how it stands, where to go, what to bring, and what can be done with it.

use super::{
    Scene, Screen, Step,
    cancel::Cancel,
    hand_off::Offer,
    parts::{appointment_facts, calendar_search, to_bring},
};
use crate::{
    domain::{
        appointment::{Appointment, Status},
        draft::Change,
        mine::{MineChange, masked},
    },
    page::{Block, Choice, Fact, Mood, Page, Shape, Tone},
    portal::Request,
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::MineTitle);
    let Some(found) = scene.draft.mine.as_ref().and_then(|it| it.found.as_ref()) else {
        return page.offer(Shape::Rows, vec![Choice::new(Text::SorryHome, Step::Home)]);
    };
    let standing = Standing::of(found, scene);
    if let Some(notice) = standing.notice() {
        page = page
            .mood(Mood::Attention)
            .show(Block::Notice(Tone::Warning, notice));
    }
    if standing == Standing::Waiting {
        let confirm = Step::Ask(Request::Confirm(found.key.clone()));
        page = page.go_on(Text::ActivateHere, confirm);
    }
    page = page.show(facts(scene, found));
    let mut choices = vec![];
    if standing.can_change() {
        choices.extend(move_choice(scene, found));
        choices.push(
            Choice::new(Text::MineCancel, Step::open(Screen::Cancel(Cancel::Ask)))
                .hint(Text::MineCancelHint),
        );
        choices
            .push(Choice::new(Text::PhoneShow, Step::Show(Offer::Page)).hint(Text::PhoneShowHint));
    }
    choices.push(Choice::new(Text::DoneAnother, Step::Home));
    page = page.offer(Shape::Rows, choices);
    let bring = to_bring(scene, found.services.iter().map(|it| it.service));
    if bring.is_empty() || !standing.can_change() {
        return page;
    }
    page.beside(Block::Heading(Text::LeafletBring))
        .beside(Block::Points(bring))
}

/// How it stands, in the eyes of the citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It lies ahead, and is firm.
    Ahead,
    /// It lies ahead, and waits for activation.
    Waiting,
    /// It is a mere reservation.
    Held,
    /// Its time has passed.
    Past,
    /// The citizen was called, is being served, or was served.
    Called,
    /// The citizen did not come.
    Missed,
    /// It is no longer there.
    Gone,
    /// Nobody told us what the portal's word means.
    Other,
}

impl Standing {
    /// How this appointment stands now.
    pub fn of(found: &Appointment, scene: &Scene<'_>) -> Self {
        let is_past = found.slot.is_some_and(|it| it.start <= scene.now);
        match found.status {
            Status::Confirmed | Status::Preconfirmed | Status::Reserved if is_past => Self::Past,
            Status::Confirmed => Self::Ahead,
            Status::Preconfirmed => Self::Waiting,
            Status::Reserved => Self::Held,
            Status::Called => Self::Called,
            Status::Missed => Self::Missed,
            Status::Gone => Self::Gone,
            Status::Other => Self::Other,
        }
    }

    /// True while it can be moved and cancelled (wire contract §6: only before it begins).
    pub const fn can_change(self) -> bool {
        matches!(self, Self::Ahead | Self::Waiting)
    }

    const fn notice(self) -> Option<Text> {
        Some(match self {
            Self::Ahead => return None,
            Self::Waiting => Text::MineWaiting,
            Self::Held => Text::MineHeld,
            Self::Past => Text::MinePast,
            Self::Called => Text::MineCalled,
            Self::Missed => Text::MineMissed,
            Self::Gone => Text::MineGone,
            Self::Other => Text::MineOther,
        })
    }
}

/// What, when and where, with a name that only its owner recognises.
fn facts(scene: &Scene<'_>, found: &Appointment) -> Block<Step> {
    let facts = appointment_facts(scene, &found.display_number, found.slot, &found.services);
    let Block::Facts(mut facts) = facts else {
        return facts;
    };
    let name = masked(&found.family_name);
    if name != crate::domain::private::Private::default() {
        facts.push(Fact {
            label: Text::FactName,
            value: Text::PlainPrivate { words: name },
        });
    }
    Block::Facts(facts)
}

/// To the days of the same office; not where the town no longer offers the same there.
fn move_choice(scene: &Scene<'_>, found: &Appointment) -> Option<Choice<Step>> {
    let office = scene.office(found.slot?.office)?;
    let basket = found.basket();
    if !basket.fits(scene.catalogue, office) {
        return None;
    }
    let ask = Step::Ask(calendar_search(scene, &basket, &[office.id], None));
    let step = Step::then(Change::Mine(MineChange::Move), ask);
    Some(Choice::new(Text::MineMove, step).hint(Text::MineMoveHint))
}
