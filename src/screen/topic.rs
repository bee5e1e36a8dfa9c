//! S-05, S-06: the services of a topic or life event.

use super::{Scene, Step, parts::service_rows};
use crate::{
    domain::{alphabet::sort_key, catalogue::ServiceId},
    page::{Page, Shape},
    text::Text,
};

/// A topic or life event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// What it is called.
    pub name: Text,
    /// Its services.
    pub services: Vec<ServiceId>,
    /// In which order they are shown.
    pub order: Order,
}

/// The order of services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The town's own: what is asked for most comes first.
    Given,
    /// By name, as the language that is shown has it (LANG-20).
    ByName,
}

impl Topic {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let mut services = self.services.clone();
        match self.order {
            Order::Given => {}
            Order::ByName => services.sort_by_cached_key(|it| {
                let name = scene.service_name(*it);
                sort_key(name.in_language(scene.language), scene.language)
            }),
        }
        Page::new(self.name.clone())
            .at(1, super::STEPS)
            .offer(Shape::Rows, service_rows(scene, &services))
    }
}
