//! The demo town's guide and plan fit together.

use std::collections::BTreeSet;

use kiosk::{
    demo::{
        city::{City, Plan},
        place::{OFFICE, QUICK_LINKS, guide, place},
        words::KREFELD,
    },
    domain::{
        catalogue::ServiceId,
        guide::Guide,
        language::Language,
        scrub::{scrub_line, scrub_paragraphs},
        words::Words,
    },
};

fn both() -> (Plan, Guide) {
    (
        Plan::of(City::Krefeld, 1).unwrap(),
        guide(City::Krefeld).unwrap(),
    )
}

#[test]
fn every_service_has_a_leaflet_in_every_language_and_a_topic() {
    let (plan, guide) = both();
    let in_topics: BTreeSet<ServiceId> = guide
        .topics
        .iter()
        .flat_map(|it| it.services.clone())
        .collect();
    let is_whole = |it: &Words| {
        Language::ALL
            .iter()
            .all(|language| it.language_for(*language) == Some(*language))
    };

    for service in &plan.services {
        let leaflet = guide
            .leaflet(service.id)
            .unwrap_or_else(|| panic!("{} has no leaflet", service.name));
        assert!(
            is_whole(&leaflet.name) && is_whole(&leaflet.summary),
            "{}",
            service.name
        );
        let others = [&leaflet.deadline, &leaflet.remains];
        let words = leaflet
            .bring
            .iter()
            .chain(others)
            .chain(leaflet.fees.iter().map(|it| &it.what));
        assert!(
            words.filter(|it| !it.is_empty()).all(is_whole),
            "{}",
            service.name
        );
        assert!(
            !leaflet.bring.is_empty() && leaflet.search.len() >= 4,
            "{}",
            service.name
        );
        assert!(
            leaflet.fees.len() < 2 || leaflet.fees.iter().all(|it| !it.what.is_empty()),
            "{}",
            service.name
        );
        let is_key = |it: &String| {
            it.len() == 14 && it.starts_with("99") && it.bytes().all(|it| it.is_ascii_digit())
        };
        assert!(
            leaflet.leika.as_ref().is_none_or(is_key),
            "{}",
            service.name
        );
        assert!(
            in_topics.contains(&service.id),
            "{} is in no topic",
            service.name
        );
    }
}

#[test]
fn nothing_in_the_guide_points_to_nowhere() {
    let (plan, guide) = both();
    let groups = guide.topics.iter().chain(&guide.events);

    for group in groups.clone() {
        assert!(
            group.services.iter().all(|it| plan.service(*it).is_some()),
            "{:?}",
            group.name
        );
        assert!(
            Language::ALL
                .iter()
                .all(|it| group.name.language_for(*it) == Some(*it)),
            "{:?}",
            group.name
        );
    }
    let leaflets: BTreeSet<ServiceId> = guide.leaflets.iter().map(|it| it.id).collect();
    assert_eq!(leaflets.len(), guide.leaflets.len(), "no service twice");
    assert!(leaflets.iter().all(|it| plan.service(*it).is_some()));
    assert!(
        QUICK_LINKS.iter().all(|it| plan.service(*it).is_some()) && plan.office(OFFICE).is_some()
    );
    assert!(guide.events.len() >= 9);
}

#[test]
fn lang_23_what_the_portal_says_has_words_in_every_language_that_is_translated() {
    let (plan, guide) = both();
    let place = place(City::Krefeld, &plan, "http://127.0.0.1:8080/").unwrap();
    let place = place.worded(&guide);
    let mut german: Vec<String> = vec![];
    for office in &plan.offices {
        let texts = [&office.notice_for_appointment, &office.notice_on_release];
        let texts = texts.into_iter().flatten();
        german.extend(texts.flat_map(|it| scrub_paragraphs(it)));
        let lines = [&office.hint, &office.text1_label].into_iter().flatten();
        german.extend(lines.map(|it| scrub_line(it)));
    }
    let mut words: Vec<Words> = german.iter().map(|it| guide.told(it)).collect();
    words.push(place.desk.clone());
    words.extend(
        place
            .subjects
            .iter()
            .flat_map(|it| [it.name.clone(), it.hint.clone()]),
    );

    for (language, _) in KREFELD {
        for words in words.iter().filter(|it| !it.is_empty()) {
            let found = words.language_for(*language);
            assert_eq!(
                found,
                Some(*language),
                "{} in {}",
                words.in_language(*language),
                language.tag()
            );
        }
    }
}

#[test]
fn lang_23_what_any_file_has_words_for_is_said_in_english_too() {
    let (plan, guide) = both();
    let place = place(City::Krefeld, &plan, "http://127.0.0.1:8080/").unwrap();
    let place = place.worded(&guide);
    let groups = guide.topics.iter().chain(&guide.events);
    let subjects = place.subjects.iter();
    let said_elsewhere: Vec<&Words> = groups
        .map(|it| &it.name)
        .chain(subjects.flat_map(|it| [&it.name, &it.hint]))
        .chain([&place.desk])
        .collect();

    for phrase in guide.phrases.keys() {
        let told = guide.told(phrase);
        let elsewhere = said_elsewhere
            .iter()
            .find(|it| it.in_language(Language::German) == phrase);
        let is_known = !told.is_german_only(Language::English)
            || elsewhere.is_some_and(|it| !it.is_german_only(Language::English));
        assert!(is_known, "{phrase}");
    }
    assert_eq!(KREFELD.len(), Language::ALL.len() - 1, "all but German");
}

#[test]
fn the_town_has_its_hall_its_six_districts_and_its_differences() {
    let (plan, _) = both();
    let offices = || plan.offices.iter();

    assert_eq!(plan.offices.len(), 7);
    assert!(plan.services.len() >= 40);
    assert!(offices().any(|it| !it.email_required) && offices().any(|it| it.email_required));
    assert!(
        offices().any(|it| it.telephone.is_required())
            && offices().any(|it| !it.telephone.is_asked())
    );
    assert!(offices().any(|it| it.text1.is_required()) && offices().any(|it| it.captcha));
    assert!(offices().any(|it| !it.hides.is_empty()) && offices().any(|it| it.slots_max.is_some()));
    assert!(offices().all(|it| it.reservation_minutes == 15 && it.activation_minutes == 30));
    assert!(plan.services.iter().any(|it| !it.limits.is_empty()));
    let known = |id| plan.office(id).is_some();
    let named = plan
        .services
        .iter()
        .flat_map(|it| it.at.iter().chain(it.limits.iter().map(|it| &it.office)));
    assert!(named.copied().all(known));
}

#[test]
fn the_demo_kiosk_knows_where_it_stands_in_either_town() {
    for city in [City::Krefeld, City::Large] {
        let plan = Plan::of(city, 1).unwrap();

        let place = place(city, &plan, "http://127.0.0.1:8080/").unwrap();

        assert!(place.is_demo && !place.name.is_empty() && !place.hours.is_empty());
        assert!(place.office.is_some_and(|it| plan.office(it).is_some()));
        assert_eq!(place.quick_links.len(), 6);
        assert_eq!(
            place.phone_links.compact.as_deref(),
            Some("HTTP://127.0.0.1:8080/T")
        );
        assert_eq!(place.phone_links.spoken, "127.0.0.1:8080");
    }
}
