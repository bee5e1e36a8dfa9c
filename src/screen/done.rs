//! S-20b: booked: number, weekday and date in words, place, what to bring, a code for the phone (UX-13).

use super::{
    Scene, Step,
    hand_off::Offer,
    parts::{appointment_facts, to_bring},
};
use crate::{
    domain::mine::Stage,
    page::{Block, Choice, Mood, Page, Shape, Tone},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let stage = scene.draft.mine.as_ref().map(|it| it.stage);
    let is_moved = matches!(stage, Some(Stage::Moved | Stage::GoneFirst));
    let mut page = if is_moved {
        Page::new(Text::MovedTitle)
    } else {
        Page::new(Text::DoneTitle).at(5, super::STEPS)
    }
    .mood(Mood::Done);
    let Some(booked) = &scene.draft.booked else {
        return page;
    };
    page = page.show(appointment_facts(
        scene,
        &booked.display_number,
        booked.slot,
        &booked.services,
    ));
    if is_moved {
        page = page.show(Block::Notice(Tone::Good, Text::MovedOld));
    }
    if !booked.email.reveal().is_empty() {
        page = page.show(Block::Notice(Tone::Good, Text::DoneMail));
    }
    page = page
        .offer(Shape::Primary, vec![Choice::new(Text::Leave, Step::Leave)])
        .offer(
            Shape::Rows,
            vec![
                Choice::new(Text::PhoneShow, Step::Show(Offer::Page)).hint(Text::PhoneShowHint),
                Choice::new(Text::DoneAnother, Step::Home),
            ],
        );
    let bring = to_bring(scene, booked.services.iter().map(|it| it.service));
    if !bring.is_empty() {
        page = page
            .show(Block::Heading(Text::LeafletBring))
            .show(Block::Points(bring));
    }
    let office = booked
        .slot
        .and_then(|it| scene.office(it.office))
        .and_then(|it| it.scope.as_ref());
    for paragraph in office
        .map(|it| it.notice_for_appointment.as_slice())
        .unwrap_or_default()
    {
        page = page.show(Block::Quote(scene.guide.told(paragraph)));
    }
    let phone = scene.place.phone.clone();
    let call = (!phone.is_empty()).then_some(Block::Say(Text::DoneNoPhone { phone }));
    page.beside_some(call)
}
