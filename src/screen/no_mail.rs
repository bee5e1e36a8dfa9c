//! UX-21: the way without an e-mail address, shown before anything is asked.

use super::{
    Scene, Screen, Step,
    parts::{calendar_request, office_line, people},
};
use crate::{
    domain::draft::Change,
    page::{Block, Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let rows: Vec<_> = scene
        .draft
        .basket
        .offices(scene.catalogue)
        .into_iter()
        .filter(|it| it.scope.as_ref().is_some_and(|scope| !scope.email_required))
        .map(|it| {
            let ask = Step::Ask(calendar_request(scene, &[it.id], None));
            Choice::new(
                office_line(it),
                Step::then(Change::Offices(vec![it.id]), ask),
            )
        })
        .collect();
    let page = Page::new(Text::NoMailTitle).at(1, super::STEPS);
    let page = if rows.is_empty() {
        page.say(Text::NoMailNowhere)
    } else {
        page.say(Text::NoMailOffices).offer(Shape::Rows, rows)
    };
    page.say(Text::NoMailPeople)
        .show(Block::Facts(people(scene)))
        .offer(
            Shape::Rows,
            vec![
                Choice::new(Text::HomeContact, Step::open(Screen::Contact))
                    .hint(Text::HomeContactHint),
            ],
        )
}
