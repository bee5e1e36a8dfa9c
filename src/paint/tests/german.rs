//! Whoever reads another language is told where a text is there in German only.

use super::{Brush, Language, printed};
use crate::{
    domain::{guide::Guide, translation::Translation, words::Words},
    example::{guided, town},
    page::Page,
    text::Text,
};

/// High enough that nothing has to be scrolled, narrow enough that one stands below the other.
const WHOLE: (u16, u16) = (60, 200);
/// The screens with texts of portal, guide or office: quotes, points, facts, lists and questions.
const SCREENS: [&str; 7] = [
    "find", "leaflet", "offices", "more", "check", "done", "mine",
];

#[test]
fn lang_23_where_words_are_missing_the_page_says_once_that_they_are_german() {
    for language in [Language::Turkish, Language::Arabic, Language::EasyGerman] {
        for name in SCREENS {
            assert_eq!(
                told(name, language, town::guide()),
                1,
                "{name} {language:?}"
            );
        }
    }
}

#[test]
fn lang_23_where_words_are_there_nothing_is_said() {
    for language in [Language::Turkish, Language::Arabic, Language::EasyGerman] {
        for name in SCREENS {
            assert_eq!(
                told(name, language, whole(language)),
                0,
                "{name} {language:?}"
            );
        }
    }
}

#[test]
fn lang_23_to_germans_nothing_is_german_only() {
    for name in SCREENS {
        assert_eq!(told(name, Language::German, town::guide()), 0, "{name}");
    }
}

#[test]
fn lang_23_names_and_numbers_are_not_german() {
    for name in ["attract", "languages", "times"] {
        assert_eq!(
            told(name, Language::Turkish, whole(Language::Turkish)),
            0,
            "{name}"
        );
    }
}

/// How often the screen says that something is in German only.
fn told(name: &str, language: Language, guide: Guide) -> usize {
    let kiosk = guided(name, language, guide).unwrap();
    let brush = Brush::new(language, kiosk.surround());
    let said = |cells| -> String { printed(&cells) };
    let alone: Page<u8> = Page::new(Text::Back).say(Text::GermanOnly);
    let alone = said(brush.open(&alone, WHOLE).0);
    let line = alone.lines().map(str::trim).filter(|it| !it.is_empty());
    let line = line.max_by_key(|it| it.split_whitespace().count()).unwrap();

    said(brush.open(&kiosk.page(), WHOLE).0)
        .matches(line)
        .count()
}

/// The guide of a town that has translated every word.
fn whole(language: Language) -> Guide {
    let mut guide = town::guide();
    let mut german: Vec<Words> = vec![
        Words::german("Was sollen wir wissen?"),
        Words::german("Kommen Sie bitte zehn Minuten vor Ihrem Termin."),
        Words::german("Erdgeschoss, Wartebereich B"),
    ];
    german.extend(town::catalogue().services.into_values().map(|it| it.name));
    let groups = guide.topics.iter().chain(&guide.events);
    german.extend(groups.map(|it| it.name.clone()));
    for leaflet in &guide.leaflets {
        german.extend(
            [
                &leaflet.name,
                &leaflet.summary,
                &leaflet.deadline,
                &leaflet.remains,
            ]
            .map(Clone::clone),
        );
        german.extend(
            leaflet
                .bring
                .iter()
                .chain(leaflet.fees.iter().map(|it| &it.what))
                .cloned(),
        );
    }
    let phrases = german
        .iter()
        .map(|it| it.in_language(Language::German).to_owned());
    let translation = Translation {
        phrases: phrases
            .filter(|it| !it.is_empty())
            .map(|it| (it, "…".to_owned()))
            .collect(),
        services: vec![],
    };
    guide.translate(language, &translation);
    guide
}
