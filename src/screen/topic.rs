//! S-05, S-06: the services of a topic or life event.

use super::{Scene, Step, parts::service_rows};
use crate::{
    domain::catalogue::ServiceId,
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
}

impl Topic {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        Page::new(self.name.clone())
            .at(1, super::STEPS)
            .offer(Shape::Rows, service_rows(scene, &self.services))
    }
}
