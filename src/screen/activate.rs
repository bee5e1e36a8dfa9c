//! UX-20: booked, but not firm before the citizen activates it. Never looks like success.

use super::{
    Scene, Step,
    parts::{appointment_facts, phone_link},
};
use crate::{
    domain::{appointment::Appointment, draft::Change, link::Purpose, place::Policy},
    page::{Block, Choice, Mood, Page, Qr, Shape, Tone},
    portal::Request,
    text::Text,
};

/// How long activation may take where the portal does not say, in minutes (the portal's own front end takes 30).
const ACTIVATION_MINUTES: u16 = 30;

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::ActivateTitle)
        .mood(Mood::Attention)
        .at(4, super::STEPS);
    let Some(booked) = &scene.draft.booked else {
        return page;
    };
    let minutes = u32::from(booked.activation_minutes.unwrap_or(ACTIVATION_MINUTES));
    page = page.show(Block::Notice(
        Tone::Warning,
        Text::ActivateWithin { minutes },
    ));
    if scene.draft.looked {
        page = page.show(Block::Notice(Tone::Info, Text::ActivateNotYet));
    }
    page = page
        .say(if has_mail(booked) {
            Text::ActivateHow
        } else {
            Text::ActivateHowCode
        })
        .go_on(
            Text::ActivateLook,
            Step::Ask(Request::Look(booked.key.clone())),
        )
        .offer(Shape::Rows, here(scene, &booked.key))
        .show(appointment_facts(
            scene,
            &booked.display_number,
            booked.slot,
            &booked.services,
        ));
    page.beside_some(activation_code(scene, booked))
}

/// The code that activates this appointment.
pub fn activation_code(scene: &Scene<'_>, booked: &Appointment) -> Option<Block<Step>> {
    let link = phone_link(scene, &booked.key, Purpose::Confirm)?;
    let host = scene.place.phone_links.spoken.clone();
    let instead = if has_mail(booked) {
        Text::ActivateNoQr
    } else {
        Text::ActivateNoQrDesk
    };
    Some(Block::Qr(Qr {
        link,
        caption: Text::ActivateQr { host },
        instead,
    }))
}

fn has_mail(booked: &Appointment) -> bool {
    !booked.email.reveal().is_empty()
}

/// Where the town lets the citizen choose, the phone may turn out not to work.
fn here(scene: &Scene<'_>, key: &crate::domain::appointment::Key) -> Vec<Choice<Step>> {
    match scene.place.policy {
        Policy::Phone => vec![],
        Policy::Kiosk | Policy::Both => {
            let confirm = Step::then(Change::Sent, Step::Ask(Request::Confirm(key.clone())));
            vec![Choice::new(Text::ActivateHere, confirm)]
        }
    }
}
