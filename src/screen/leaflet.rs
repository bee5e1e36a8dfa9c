//! S-08: what there is to know about a service before booking it.

use super::{
    Scene, Screen, Step,
    parts::{calendar_request, to_bring},
};
use crate::{
    domain::{
        basket::Basket,
        catalogue::{Office, ServiceId},
        draft::{Change, Draft},
        guide::Leaflet,
    },
    page::{Block, Choice, Fact, Page, Shape, Tone},
    text::{Text, spoken::Euros},
};

/// The page.
pub fn page(service: ServiceId, scene: &Scene<'_>) -> Page<Step> {
    let basket = Basket::of(service);
    let leaflet = scene.guide.leaflet(service);
    let mut page = Page::new(Text::LeafletTitle {
        service: scene.service_name(service),
    })
    .at(1, super::STEPS);
    if let Some(leaflet) = leaflet.filter(|it| !it.summary.is_empty()) {
        page = page.show(Block::Quote(leaflet.summary.clone()));
    }
    page = page.say(Text::LeafletHere);
    let offices = basket.offices(scene.catalogue);
    if !offices.is_empty() && offices.iter().all(|it| needs_mail(it)) {
        page = page.show(Block::Notice(Tone::Info, Text::LeafletMail));
    }
    page = page
        .offer(
            Shape::Primary,
            vec![Choice::new(Text::LeafletBook, onward(scene, &basket))],
        )
        .offer(Shape::Rows, more_choices(scene, &basket, &offices));
    beside(page, scene, &basket, leaflet)
}

/// To the choice of an office, or straight to the free times where there is only one.
pub fn onward(scene: &Scene<'_>, basket: &Basket) -> Step {
    let offices = basket.offices(scene.catalogue);
    let begin = |step| Step::then(Change::Begin(basket.clone()), step);
    match offices.as_slice() {
        [only] => {
            let draft = Draft {
                basket: basket.clone(),
                ..Draft::default()
            };
            let ask = Step::Ask(calendar_request(
                &Scene {
                    draft: &draft,
                    ..*scene
                },
                &[only.id],
                None,
            ));
            begin(Step::then(Change::Offices(vec![only.id]), ask))
        }
        _ => begin(Step::open(Screen::Offices)),
    }
}

fn more_choices(scene: &Scene<'_>, basket: &Basket, offices: &[&Office]) -> Vec<Choice<Step>> {
    let mut choices = vec![];
    let grows = basket
        .main()
        .is_some_and(|it| basket.can_add(scene.catalogue, it));
    if grows || !basket.companions(scene.catalogue).is_empty() {
        let together = Step::then(Change::Begin(basket.clone()), Step::open(Screen::Together));
        choices.push(Choice::new(Text::LeafletTogether, together).hint(Text::LeafletTogetherHint));
    }
    if offices.iter().any(|it| needs_mail(it)) {
        let no_mail = Step::then(Change::Begin(basket.clone()), Step::open(Screen::NoMail));
        choices.push(Choice::new(Text::LeafletNoMail, no_mail));
    }
    choices
}

fn beside(
    mut page: Page<Step>,
    scene: &Scene<'_>,
    basket: &Basket,
    leaflet: Option<&Leaflet>,
) -> Page<Step> {
    let bring = to_bring(scene, basket.main().into_iter());
    if !bring.is_empty() {
        page = page
            .beside(Block::Heading(Text::LeafletBring))
            .beside(Block::Points(bring));
    }
    let mut facts: Vec<Fact> = vec![];
    if let Some(minutes) = basket.minutes(scene.catalogue) {
        facts.push(Fact {
            label: Text::FactDuration,
            value: Text::Minutes { count: minutes },
        });
    }
    for fee in leaflet.map(|it| it.fees.as_slice()).unwrap_or_default() {
        let amount = if fee.cents == 0 {
            Text::FreeOfCharge
        } else {
            Text::Amount {
                amount: Euros(fee.cents),
            }
        };
        let label = if fee.what.is_empty() {
            Text::FactFee
        } else {
            Text::FeeFor {
                what: fee.what.clone(),
            }
        };
        facts.push(Fact {
            label,
            value: amount,
        });
    }
    if !facts.is_empty() {
        page = page
            .beside(Block::Heading(Text::LeafletFacts))
            .beside(Block::Facts(facts));
    }
    if let Some(leaflet) = leaflet {
        for (heading, words) in [
            (Text::LeafletDeadline, &leaflet.deadline),
            (Text::LeafletRemains, &leaflet.remains),
        ] {
            if !words.is_empty() {
                page = page
                    .beside(Block::Heading(heading))
                    .beside(Block::Quote(words.clone()));
            }
        }
    }
    page
}

fn needs_mail(office: &Office) -> bool {
    office.scope.as_ref().is_some_and(|it| it.email_required)
}
