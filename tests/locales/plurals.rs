//! LANG-04: which plural category each number falls into, by CLDR, as the kiosk counts in each language.

use std::fmt::Write;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use kiosk::{
    domain::language::Language,
    text::plural::{COUNT, count_in, counted},
};

/// The numbers of the requirement.
const NUMBERS: [u32; 23] = [
    0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 102, 103, 111, 112, 121,
    1_000_000,
];

/// The category of each number, by CLDR.
const EXPECTED: &[(Language, [&str; 23])] = &[
    (
        Language::German,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::EasyGerman,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::English,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::Turkish,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::Ukrainian,
        [
            "many", "one", "few", "few", "few", "many", "many", "many", "many", "many", "many",
            "many", "one", "few", "many", "many", "one", "few", "few", "many", "many", "one",
            "many",
        ],
    ),
    (
        Language::Arabic,
        [
            "zero", "one", "two", "few", "few", "few", "few", "few", "many", "many", "many",
            "many", "many", "many", "many", "other", "other", "other", "few", "many", "many",
            "many", "other",
        ],
    ),
    (
        Language::Polish,
        [
            "many", "one", "few", "few", "few", "many", "many", "many", "many", "many", "many",
            "many", "many", "few", "many", "many", "many", "few", "few", "many", "many", "many",
            "many",
        ],
    ),
    (
        Language::Russian,
        [
            "many", "one", "few", "few", "few", "many", "many", "many", "many", "many", "many",
            "many", "one", "few", "many", "many", "one", "few", "few", "many", "many", "one",
            "many",
        ],
    ),
    (
        Language::Romanian,
        [
            "few", "one", "few", "few", "few", "few", "few", "few", "few", "few", "few", "other",
            "other", "other", "other", "other", "few", "few", "few", "few", "few", "other",
            "other",
        ],
    ),
    (
        Language::Bulgarian,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::Italian,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "many",
        ],
    ),
    (
        Language::French,
        [
            "one", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "many",
        ],
    ),
    (
        Language::Dutch,
        [
            "other", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
    (
        Language::Persian,
        [
            "one", "one", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other", "other", "other", "other", "other", "other",
            "other", "other", "other", "other",
        ],
    ),
];

#[test]
fn lang_04_numbers_fall_into_the_categories_of_cldr() {
    for (language, expected) in EXPECTED {
        let said: Vec<String> = NUMBERS.iter().map(|it| category(*language, *it)).collect();

        assert_eq!(said, expected, "{} of {NUMBERS:?}", language.tag());
    }
}

#[test]
fn lang_04_the_table_of_languages_demands_every_category_there_is() {
    for (language, expected) in EXPECTED {
        for category in expected {
            let plurals = language.plurals();
            assert!(
                plurals.contains(category),
                "{} lacks {category}",
                language.tag()
            );
        }
        for category in language.plurals() {
            assert!(
                expected.contains(category) || *category == "other",
                "{} has no {category}",
                language.tag()
            );
        }
    }
    assert_eq!(EXPECTED.len(), Language::ALL.len());
}

/// The variant that Fluent takes for a number.
fn category(language: Language, number: u32) -> String {
    let mut source = String::from("it = { $count ->\n");
    for category in ["zero", "one", "two", "few", "many"] {
        let _ = writeln!(source, "    [{category}] {category}");
    }
    source.push_str("   *[other] other\n}\n");
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    bundle
        .add_function(COUNT, count_in(language.tag().parse().unwrap()))
        .unwrap();
    bundle
        .add_resource(FluentResource::try_new(counted(&source)).unwrap())
        .unwrap();
    let mut args = FluentArgs::new();
    args.set("count", number);
    let pattern = bundle.get_message("it").unwrap().value().unwrap();
    bundle
        .format_pattern(pattern, Some(&args), &mut vec![])
        .into_owned()
}
