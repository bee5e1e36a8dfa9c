//! S-20b: booked: number, weekday and date in words, place, what to bring, a code for the phone (UX-13).

use super::{
    Scene, Step,
    parts::{appointment_facts, phone_link, to_bring},
};
use crate::{
    domain::{link::Purpose, words::Words},
    page::{Block, Choice, Mood, Page, Qr, Shape, Tone},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::DoneTitle)
        .mood(Mood::Done)
        .at(5, super::STEPS);
    let Some(booked) = &scene.draft.booked else {
        return page;
    };
    page = page.show(appointment_facts(
        scene,
        &booked.display_number,
        booked.slot,
        &booked.services,
    ));
    if !booked.email.reveal().is_empty() {
        page = page.show(Block::Notice(Tone::Good, Text::DoneMail));
    }
    page = page
        .offer(Shape::Primary, vec![Choice::new(Text::Leave, Step::Leave)])
        .offer(
            Shape::Rows,
            vec![Choice::new(Text::DoneAnother, Step::Home)],
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
        page = page.show(Block::Quote(Words::german(paragraph.clone())));
    }
    let host = scene.place.phone_links.spoken.clone();
    let link = phone_link(scene, &booked.key, Purpose::Look);
    let code = link.map(|link| {
        Block::Qr(Qr {
            link,
            caption: Text::DoneQr { host },
            instead: Text::DoneNoQr,
        })
    });
    let phone = scene.place.phone.clone();
    let call = (!phone.is_empty()).then_some(Block::Say(Text::DoneNoPhone { phone }));
    page.beside_some(code).beside_some(call)
}
