//! S-07: find a service by typing; what fits is shown with every letter.

use super::{Scene, Screen, Step, parts::service_rows};
use crate::{
    domain::{contact::Entry, private::Private},
    page::{Block, Choice, Field, Page, Shape},
    text::Text,
};

/// How many services are shown at once; more than that is refined by typing on.
const SHOWN_MAX: usize = 7;
/// How many are counted.
const COUNTED_MAX: usize = 500;

/// The search.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Search {
    /// What was typed.
    pub typed: Private<String>,
}

impl Search {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let field = Field {
            entry: Entry::Search,
            label: Text::SearchLabel,
            hint: Some(Text::SearchHint),
            value: self.typed.clone(),
            error: None,
            is_voluntary: false,
        };
        let page = Page::new(Text::SearchTitle)
            .at(1, super::STEPS)
            .show(Block::Field(field));
        if self.typed.reveal().trim().is_empty() {
            return page;
        }
        let found = scene.find(self.typed.reveal(), COUNTED_MAX);
        if found.is_empty() {
            let topics = Choice::new(Text::SearchTopics, Step::swap(Screen::Find));
            let contact = Choice::new(Text::HomeContact, Step::open(Screen::Contact))
                .hint(Text::HomeContactHint);
            return page
                .say(Text::SearchNothing)
                .offer(Shape::Rows, vec![topics, contact]);
        }
        let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        let count = number(found.len());
        let shown = found.get(..SHOWN_MAX).unwrap_or(&found);
        let told = if shown.len() < found.len() {
            Text::SearchMany {
                count,
                shown: number(shown.len()),
            }
        } else {
            Text::SearchFound { count }
        };
        page.say(told)
            .offer(Shape::Rows, service_rows(scene, shown))
    }
}
