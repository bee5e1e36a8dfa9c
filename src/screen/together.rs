//! S-09: how many, and what else in the same appointment.

use super::{Scene, Step, leaflet::onward, parts::basket_facts};
use crate::{
    domain::{basket::Basket, catalogue::ServiceId, draft::Change},
    page::{Block, Choice, Fact, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let basket = &scene.draft.basket;
    let mut rows = vec![];
    for (service, count) in basket.items() {
        if basket.can_add(scene.catalogue, *service) {
            let label = Text::TogetherMore {
                service: scene.service_name(*service),
            };
            rows.push(change(basket, *service, count.saturating_add(1), label));
        }
        if *count > 1 || basket.main() != Some(*service) {
            let label = Text::TogetherLess {
                service: scene.service_name(*service),
            };
            rows.push(change(basket, *service, count.saturating_sub(1), label));
        }
    }
    for service in basket.companions(scene.catalogue) {
        if basket.count(service.id) == 0 {
            let label = Text::TogetherAdd {
                service: service.name.clone(),
            };
            rows.push(change(basket, service.id, 1, label));
        }
    }
    let mut facts = basket_facts(scene, basket);
    if let Some(minutes) = basket.minutes(scene.catalogue) {
        facts.push(Fact {
            label: Text::FactDuration,
            value: Text::Minutes { count: minutes },
        });
    }
    Page::new(Text::TogetherTitle)
        .at(1, super::STEPS)
        .show(Block::Facts(facts))
        .go_on(Text::Continue, onward(scene, basket))
        .show(Block::Heading(Text::TogetherChange))
        .offer(Shape::Rows, rows)
}

fn change(basket: &Basket, service: ServiceId, count: u8, label: Text) -> Choice<Step> {
    let step = Step::then(
        Change::Basket(basket.with(service, count)),
        Step::swap(super::Screen::Together),
    );
    Choice::new(label, step)
}
