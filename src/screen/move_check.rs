//! S-23: move the appointment to the time that is held? The old one stays until the new one is sure.

use super::{
    Scene, Screen, Step,
    check::send,
    days::Days,
    parts::{office_line, when},
};
use crate::{
    domain::{
        calendar::Slot,
        draft::Change,
        mine::{MineChange, Stage, masked},
    },
    page::{Block, Choice, Fact, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::MoveTitle);
    let Some(mine) = &scene.draft.mine else {
        return page.offer(Shape::Rows, vec![Choice::new(Text::SorryHome, Step::Home)]);
    };
    let mut facts = vec![];
    let old = mine.found.as_ref().and_then(|it| it.slot);
    let new = scene.draft.hold.as_ref().map(|it| it.slot);
    // At the same office, where is told once.
    let is_elsewhere = old.map(|it| it.office) != new.map(|it| it.office);
    if let Some(old) = old {
        facts.push(time(scene, old, Text::MoveOld));
        facts.extend(place(scene, old).filter(|_| is_elsewhere));
    }
    if let Some(new) = new {
        facts.push(time(scene, new, Text::MoveNew));
        facts.extend(place(scene, new));
    }
    facts.push(Fact {
        label: Text::FactName,
        value: Text::PlainPrivate {
            words: masked(&scene.draft.contact.full_name()),
        },
    });
    page = page.show(Block::Facts(facts)).say(Text::MoveKept);
    if let Some(hold) = &scene.draft.hold {
        page = page.go_on(Text::MoveYes, send(scene, &hold.key));
    }
    let mut choices = vec![];
    if let Some(hold) = &scene.draft.hold {
        let other = Days::other(scene, hold.slot, Step::open);
        choices.push(Choice::new(Text::ExpiredOther, other));
    }
    // Once the old one is gone there is nothing to keep.
    if mine.stage == Stage::Moving {
        let keep = Step::then(
            Change::Mine(MineChange::Stage(Stage::Seen)),
            Step::swap(Screen::Mine),
        );
        choices.push(Choice::new(Text::MoveNo, keep).hint(Text::MoveNoHint));
    }
    page.offer(Shape::Rows, choices)
}

fn time(scene: &Scene<'_>, slot: Slot, label: Text) -> Fact {
    Fact {
        label,
        value: when(scene, slot),
    }
}

fn place(scene: &Scene<'_>, slot: Slot) -> Option<Fact> {
    scene.office(slot.office).map(|office| Fact {
        label: Text::FactWhere,
        value: office_line(office),
    })
}
