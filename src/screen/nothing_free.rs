//! UX-22: nothing is free: what blocks, and what would help.

use super::{
    Scene, Screen, Step,
    parts::{basket_line, calendar_request, people},
};
use crate::{
    domain::{catalogue::OfficeId, draft::Change},
    page::{Block, Choice, Mood, Page, Shape},
    text::{Text, spoken::MonthOf},
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let draft = scene.draft;
    let what_blocks = match draft.offices.as_slice() {
        [only] => Text::NothingHere {
            office: scene
                .office(*only)
                .map(|it| it.name.clone())
                .unwrap_or_default(),
        },
        _ => Text::NothingAnywhere,
    };
    let mut page = Page::new(Text::NothingTitle)
        .mood(Mood::Attention)
        .at(2, super::STEPS)
        .say(what_blocks)
        .say(basket_line(scene, &draft.basket))
        .offer(Shape::Rows, what_helps(scene));
    for office in draft.offices.iter().filter_map(|it| scene.office(*it)) {
        let notice = office
            .scope
            .as_ref()
            .map(|it| it.notice_on_release.as_slice())
            .unwrap_or_default();
        if let Some((first, rest)) = notice.split_first() {
            page = page
                .beside(Block::Heading(Text::NothingRelease))
                .beside(Block::Quote(scene.guide.told(first)));
            for paragraph in rest {
                page = page.beside(Block::Quote(scene.guide.told(paragraph)));
            }
            break; // the offices' notices are mostly the same
        }
    }
    page.beside(Block::Heading(Text::NothingPeople))
        .beside(Block::Facts(people(scene)))
}

fn what_helps(scene: &Scene<'_>) -> Vec<Choice<Step>> {
    let draft = scene.draft;
    let mut helps = vec![];
    if let Some(day) = draft.calendar.next {
        let window = (day.first_of_month().max(scene.today()), day.last_of_month());
        let ask = Step::Ask(calendar_request(scene, &draft.offices, Some(window)));
        helps.push(Choice::new(
            Text::NothingMonth {
                month: MonthOf(day),
            },
            ask,
        ));
    }
    let all: Vec<OfficeId> = draft
        .basket
        .offices(scene.catalogue)
        .iter()
        .map(|it| it.id)
        .collect();
    if all.len() > draft.offices.len() {
        let ask = Step::Ask(calendar_request(scene, &all, None));
        helps.push(Choice::new(
            Text::NothingOtherOffices,
            Step::then(Change::Offices(all), ask),
        ));
    }
    if draft.basket.units() > 1 {
        helps.push(Choice::new(
            Text::NothingFewer,
            Step::open(Screen::Together),
        ));
    }
    helps.push(Choice::new(
        Text::NothingAgain,
        Step::Ask(calendar_request(scene, &draft.offices, None)),
    ));
    helps.push(Choice::new(Text::HomeContact, Step::open(Screen::Contact)));
    helps
}
