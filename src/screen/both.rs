//! S-23: the new appointment is booked, and the old one may still stand: says so, and how to get rid of it.

use super::{
    Scene, Step,
    parts::{appointment_facts, people},
};
use crate::{
    page::{Block, Choice, Mood, Page, Shape, Tone},
    portal::Request,
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::BothTitle).mood(Mood::Attention);
    let Some(mine) = &scene.draft.mine else {
        return page.offer(Shape::Rows, vec![Choice::new(Text::Leave, Step::Leave)]);
    };
    let (notice, again) = if mine.is_sent {
        (Text::BothUnsure, Request::Look(mine.key.clone()))
    } else {
        (Text::BothStand, Request::Cancel(mine.key.clone()))
    };
    let label = if mine.is_sent {
        Text::UnsureAgain
    } else {
        Text::BothAgain
    };
    page = page
        .show(Block::Notice(Tone::Warning, notice))
        .go_on(label, Step::Ask(again))
        .offer(
            Shape::Rows,
            vec![Choice::new(Text::BothLeave, Step::Leave).hint(Text::BothLeaveHint)],
        );
    if let Some(booked) = &scene.draft.booked {
        page = page
            .show(Block::Heading(Text::BothNew))
            .show(appointment_facts(
                scene,
                &booked.display_number,
                booked.slot,
                &booked.services,
            ));
    }
    if let Some(found) = &mine.found {
        page = page
            .show(Block::Heading(Text::BothOld))
            .show(appointment_facts(
                scene,
                &found.display_number,
                found.slot,
                &found.services,
            ));
    }
    page.beside(Block::Heading(Text::NothingPeople))
        .beside(Block::Facts(people(scene)))
}
