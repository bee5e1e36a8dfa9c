//! S-04: find a service: the ones asked for most, by life event, by topic, or by typing.

use super::{
    Scene, Screen, Step,
    parts::service_rows,
    search::Search,
    topic::{Order, Topic},
};
use crate::{
    domain::guide,
    page::{Block, Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let search = Choice::new(
        Text::FindSearch,
        Step::open(Screen::Search(Search::default())),
    )
    .hint(Text::FindSearchHint);
    let quick = service_rows(scene, &scene.place.quick_links);
    let mut page = Page::new(Text::FindTitle).at(1, super::STEPS);
    if !quick.is_empty() {
        page = page
            .show(Block::Heading(Text::FindQuick))
            .offer(Shape::Rows, quick);
    }
    page = page.offer(Shape::Rows, vec![search]);
    for (heading, topics) in [
        (Text::FindEvents, &scene.guide.events),
        (Text::FindTopics, &scene.guide.topics),
    ] {
        let rows = topic_rows(scene, topics);
        if !rows.is_empty() {
            page = page
                .beside(Block::Heading(heading))
                .beside(Block::Choices(Shape::Rows, rows));
        }
    }
    if scene.guide.topics.is_empty() {
        let all: Vec<_> = scene.catalogue.services.keys().copied().collect();
        let all = Topic {
            name: Text::FindAll,
            services: all,
            order: Order::ByName,
        };
        page = page.offer(
            Shape::Rows,
            vec![Choice::new(Text::FindAll, Step::open(Screen::Topic(all)))],
        );
    }
    page
}

/// Topics without anything that can be booked are not shown.
fn topic_rows(scene: &Scene<'_>, topics: &[guide::Topic]) -> Vec<Choice<Step>> {
    topics
        .iter()
        .filter(|it| {
            it.services
                .iter()
                .any(|service| scene.catalogue.is_bookable(*service))
        })
        .map(|it| {
            let name = Text::Plain {
                words: it.name.clone(),
            };
            let topic = Topic {
                name: name.clone(),
                services: it.services.clone(),
                order: Order::Given,
            };
            Choice::new(name, Step::open(Screen::Topic(topic)))
        })
        .collect()
}
