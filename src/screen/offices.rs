//! S-10: where: earliest anywhere, here, or one of the others, nearest first.

use super::{
    Scene, Step,
    parts::{basket_line, calendar_request},
};
use crate::{
    domain::{
        catalogue::{Office, OfficeId},
        draft::Change,
    },
    page::{Block, Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut offices = scene.draft.basket.offices(scene.catalogue);
    let here = scene.place.office;
    let origin = here
        .and_then(|it| scene.office(it))
        .and_then(|it| it.position);
    // Stable: without a distance the portal's priority stays.
    offices.sort_by_key(|it| (Some(it.id) != here, distance(origin, it.position)));
    let all: Vec<OfficeId> = offices.iter().map(|it| it.id).collect();
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let anywhere = Choice::new(Text::OfficesAnywhere, look(scene, &all))
        .hint(Text::OfficesAnywhereHint { count });
    let rows = offices
        .iter()
        .map(|it| row(scene, it, Some(it.id) == here))
        .collect();
    let page = Page::new(Text::OfficesTitle)
        .at(2, super::STEPS)
        .say(basket_line(scene, &scene.draft.basket));
    if all.is_empty() {
        return page.say(Text::OfficesNone);
    }
    page.offer(Shape::Rows, vec![anywhere])
        .show(Block::Heading(if origin.is_some() {
            Text::OfficesNearest
        } else {
            Text::OfficesAll
        }))
        .offer(Shape::Rows, rows)
}

fn row(scene: &Scene<'_>, office: &Office, is_here: bool) -> Choice<Step> {
    let name = office.name.clone();
    let label = if is_here {
        Text::OfficesHere { name }
    } else {
        Text::OfficesOne { name }
    };
    Choice::new(label, look(scene, &[office.id])).hint(Text::OfficesAddress {
        address: office.address.clone(),
    })
}

fn look(scene: &Scene<'_>, offices: &[OfficeId]) -> Step {
    Step::then(
        Change::Offices(offices.to_vec()),
        Step::Ask(calendar_request(scene, offices, None)),
    )
}

/// A measure of distance that orders right within a city (squared, degrees of longitude shortened as at 51° north).
fn distance(from: Option<(i32, i32)>, to: Option<(i32, i32)>) -> i64 {
    let (Some(from), Some(to)) = (from, to) else {
        return i64::MAX;
    };
    let north = i64::from(to.0) - i64::from(from.0);
    let east = (i64::from(to.1) - i64::from(from.1)) * 63 / 100;
    north * north + east * east
}
