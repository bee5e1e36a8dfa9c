//! UX-20: booked, but not firm before the citizen activates it. Never looks like success.

use super::{Scene, Step, hand_off::Offer, parts::appointment_facts};
use crate::{
    domain::{
        appointment::{Appointment, Key},
        draft::Change,
        place::Policy,
    },
    page::{Block, Choice, Mood, Page, Shape, Tone},
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
        .go_on(Text::ActivateShow, Step::Show(Offer::Page))
        .offer(Shape::Rows, others(scene, &booked.key))
        .show(appointment_facts(
            scene,
            &booked.display_number,
            booked.slot,
            &booked.services,
        ));
    page
}

/// True when the citizen gets the link by mail, too.
pub fn has_mail(booked: &Appointment) -> bool {
    !booked.email.reveal().is_empty()
}

/// Looking whether it is activated; and where the town lets the citizen choose, the phone may turn out not to work.
fn others(scene: &Scene<'_>, key: &Key) -> Vec<Choice<Step>> {
    let look = Step::Ask(Request::Look(key.clone()));
    let mut others = vec![Choice::new(Text::ActivateLook, look)];
    match scene.place.policy {
        Policy::Phone => {}
        Policy::Kiosk | Policy::Both => {
            let confirm = Step::then(Change::Sent, Step::Ask(Request::Confirm(key.clone())));
            others.push(Choice::new(Text::ActivateHere, confirm));
        }
    }
    others
}
