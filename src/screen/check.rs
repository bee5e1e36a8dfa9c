//! S-19: check the answers, change any, book (UX-04).

use super::{
    Scene, Screen, Step,
    days::Days,
    form::{Form, Question},
    parts::{basket_line, office_line, when},
};
use crate::{
    domain::{
        appointment::Key,
        catalogue::{Ask, Scope},
        contact::{Entry, composed, normal_phone},
        draft::{Change, Way},
        place::Policy,
        private::Private,
    },
    page::{Block, Choice, Page, Shape, Tone},
    portal::{Details, Request},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let page = Page::new(Text::CheckTitle)
        .at(4, super::STEPS)
        .show(Block::Notice(Tone::Warning, Text::CheckNotYet))
        .offer(Shape::Rows, rows(scene))
        .say(Text::CheckOthers);
    let Some(hold) = &scene.draft.hold else {
        return page;
    };
    let book = |way| book(scene, &hold.key, way);
    let by_phone = if scene.answer(Entry::Email).reveal().trim().is_empty() {
        Text::CheckPhoneHintCode
    } else {
        Text::CheckPhoneHint
    };
    match scene.place.policy {
        Policy::Kiosk => page.go_on(Text::CheckBook, book(Way::Kiosk)),
        Policy::Phone => page.say(by_phone).go_on(Text::CheckBook, book(Way::Phone)),
        Policy::Both => page.go_on(Text::CheckBook, book(Way::Kiosk)).offer(
            Shape::Rows,
            vec![Choice::new(Text::CheckBookPhone, book(Way::Phone)).hint(by_phone)],
        ),
    }
}

/// Tells the portal who comes; what books it follows once that is answered.
fn book(scene: &Scene<'_>, key: &Key, way: Way) -> Step {
    Step::then(Change::Way(way), send(scene, key))
}

/// Tells the portal who comes.
pub fn send(scene: &Scene<'_>, key: &Key) -> Step {
    let ask = Step::Ask(Request::Update(key.clone(), details(scene)));
    Step::then(Change::Sent, ask)
}

/// The request that makes it firm in the way chosen.
pub fn make_firm(scene: &Scene<'_>, key: &Key) -> Step {
    // Who moves an appointment has shown its key: the portal wants no activation for that (wire contract §6).
    let is_move = scene.draft.moving().is_some();
    let request = match scene.draft.way {
        Way::Phone if !is_move => Request::Preconfirm(key.clone()),
        Way::Phone | Way::Kiosk => Request::Confirm(key.clone()),
    };
    Step::then(Change::Sent, Step::Ask(request))
}

/// Who comes, as the office wants to have it: nothing it does not ask for (UX-09).
fn details(scene: &Scene<'_>) -> Details {
    let scope = scene.scope();
    let contact = &scene.draft.contact;
    let asked = |ask: Ask, it: &Private<String>| {
        if ask == Ask::No {
            Private::default()
        } else {
            composed(it)
        }
    };
    let telephone = asked(scope.telephone, &contact.telephone);
    Details {
        name: contact.full_name(),
        email: composed(&contact.email),
        telephone: Private::new(normal_phone(telephone.reveal()).unwrap_or_default()),
        text1: asked(scope.text1, &contact.text1),
        text2: asked(scope.text2, &contact.text2),
    }
}

fn rows(scene: &Scene<'_>) -> Vec<Choice<Step>> {
    let scope = scene.scope();
    let slot = scene.draft.hold.as_ref().map(|it| it.slot);
    let mut rows = vec![row(
        Text::FactWhat,
        basket_line(scene, &scene.draft.basket),
        Step::open(Screen::Together),
    )];
    if let Some(slot) = slot {
        rows.push(row(
            Text::FactWhen,
            when(scene, slot),
            Days::other(scene, slot, Step::open),
        ));
        if let Some(office) = scene.office(slot.office) {
            rows.push(row(
                Text::FactWhere,
                office_line(office),
                Step::open(Screen::Offices),
            ));
        }
    }
    let name = Text::PlainPrivate {
        words: scene.draft.contact.full_name(),
    };
    rows.push(row(Text::FactName, name, change(Question::Names)));
    for question in [Question::Reach, Question::More] {
        for entry in question.entries(&scope) {
            rows.push(row(
                label(entry, &scope),
                answer(entry, scene),
                change(question),
            ));
        }
    }
    rows
}

fn row(label: Text, value: Text, step: Step) -> Choice<Step> {
    let (label, value) = (Box::new(label), Box::new(value));
    // Offices write their further questions themselves, some with a question mark.
    let asks = matches!(label.as_ref(), Text::Plain { words } if words.all().all(|it| it.1.ends_with('?')));
    let line = if asks {
        Text::CheckQuestion { label, value }
    } else {
        Text::CheckRow { label, value }
    };
    Choice::new(line, step).hint(Text::CheckChange)
}

fn label(entry: Entry, scope: &Scope) -> Text {
    super::form::label(entry, scope)
}

fn answer(entry: Entry, scene: &Scene<'_>) -> Text {
    let written = scene.answer(entry);
    if written.reveal().trim().is_empty() {
        Text::CheckNothing
    } else {
        Text::PlainPrivate { words: written }
    }
}

fn change(question: Question) -> Step {
    Step::open(Screen::Form(Form {
        is_change: true,
        ..Form::new(question)
    }))
}
