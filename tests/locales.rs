//! Reads the locale files as a whole: every language says the same messages, in words that help (UX-03, UX-07,
//! A11Y-33, A11Y-34).
//!
//! That a message is missing is found by the compiler already (`src/text/check.rs`), which reads the files by a simpler
//! rule than Fluent does; here Fluent's own parser reads them.

#[cfg(test)]
#[path = "locales/dates.rs"]
mod dates;
#[cfg(test)]
#[path = "locales/easy.rs"]
mod easy;
#[cfg(test)]
#[path = "locales/plurals.rs"]
mod plurals;
#[cfg(test)]
#[path = "locales/reading.rs"]
mod reading;
#[cfg(test)]
#[path = "locales/wording.rs"]
mod wording;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use kiosk::{
    domain::language::Language,
    text::{Text, messages::CATALOGUE},
};
use reading::{Message, messages, read_code, root, variants, words};
use wording::{NEVER_SIGNS, Never};

#[test]
fn every_language_says_every_message_with_its_arguments_in_the_same_order() {
    let expected: Vec<(&str, BTreeSet<&str>)> = CATALOGUE
        .iter()
        .map(|it| (it.id, it.args.iter().copied().collect()))
        .collect();

    for language in Language::ALL {
        let messages = messages(*language);
        let said: Vec<(&str, BTreeSet<&str>)> = messages
            .iter()
            .map(|it| {
                (
                    it.id.as_str(),
                    it.variables.iter().map(String::as_str).collect(),
                )
            })
            .collect();

        assert_eq!(said, expected, "locales/{}.ftl", language.tag());
    }
}

#[test]
fn every_locale_file_belongs_to_a_language() {
    let files: BTreeSet<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| it != "README.md")
        .collect();
    let languages: BTreeSet<String> = Language::ALL
        .iter()
        .map(|it| format!("{}.ftl", it.tag()))
        .collect();

    assert_eq!(files, languages);
}

#[test]
fn every_message_can_be_formatted() {
    for language in Language::ALL {
        let resource = FluentResource::try_new(Text::words(*language).to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
        bundle.add_resource(resource).unwrap();
        for entry in CATALOGUE {
            for number in [0, 1, 2, 5, 21, 1_000_000] {
                let mut args = FluentArgs::new();
                for arg in entry.args {
                    args.set(*arg, number);
                }
                let mut errors = vec![];
                let pattern = bundle.get_message(entry.id).unwrap().value().unwrap();
                let said = bundle.format_pattern(pattern, Some(&args), &mut errors);

                assert!(
                    errors.is_empty(),
                    "{} {}: {errors:?}",
                    language.tag(),
                    entry.id
                );
                assert!(
                    !said.trim().is_empty(),
                    "{} {} says nothing",
                    language.tag(),
                    entry.id
                );
            }
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut code = String::new();
    read_code(&root().join("src"), 6, &mut code);
    let said: BTreeSet<&str> = code
        .split("Text::")
        .skip(1)
        .filter_map(|it| it.split(|c: char| !c.is_alphanumeric()).next())
        .collect();
    let unsaid: Vec<String> = variants()
        .into_iter()
        .filter(|it| !said.contains(it.as_str()))
        .collect();

    assert!(
        unsaid.is_empty(),
        "nobody says {unsaid:?}: remove them from messages.rs and the locale files"
    );
}

#[test]
fn ux_07_messages_help_instead_of_blaming() {
    tell(|never, it| {
        let words = words(&it.literals);
        let sign = NEVER_SIGNS.iter().find(|sign| it.literals.contains(**sign));
        let word = never
            .starts
            .iter()
            .find(|never| words.iter().any(|it| it.starts_with(never.as_str())));
        let code = words.windows(2).any(|it| {
            ["fehler", "error"].contains(&it[0].as_str())
                && it[1].starts_with(|c: char| c.is_ascii_digit())
        });
        sign.map(|it| (*it).to_owned())
            .or_else(|| word.cloned())
            .or_else(|| code.then(|| "a number of an error".to_owned()))
    });
}

#[test]
fn a11y_34_nothing_is_found_by_colour_place_or_sound_alone() {
    tell(|never, it| {
        let text = it.literals.to_lowercase();
        let words = words(&it.literals);
        let word = never
            .words
            .iter()
            .find(|never| words.iter().any(|it| it == *never));
        let phrase = never.phrases.iter().find(|it| text.contains(it.as_str()));
        word.or(phrase).cloned()
    });
}

#[test]
fn ux_03_the_choice_that_goes_on_is_called_continue_or_names_the_act() {
    tell(|never, it| {
        let label = it.shape.trim().to_lowercase();
        never.labels.contains(&label).then_some(label)
    });
}

#[test]
fn a11y_33_every_title_is_the_only_one_of_its_wording() {
    for language in Language::ALL {
        let mut titles: BTreeMap<String, String> = BTreeMap::new();
        for it in messages(*language)
            .into_iter()
            .filter(|it| it.id.ends_with("-title"))
        {
            if let Some(other) = titles.insert(it.shape.to_lowercase(), it.id.clone()) {
                panic!("{}: {} and {other} say the same", language.tag(), it.id);
            }
        }
    }
}

#[test]
fn messages_are_named_in_kebab_case() {
    for entry in CATALOGUE {
        let is_kebab = entry
            .id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');

        assert!(is_kebab, "{}", entry.id);
    }
}

fn tell(fault: impl Fn(&Never, &Message) -> Option<String>) {
    let mut complaints = vec![];
    for language in Language::ALL {
        let never = Never::of(*language);
        for message in messages(*language) {
            if let Some(fault) = fault(&never, &message) {
                complaints.push(format!(
                    "locales/{}.ftl: {} says {fault:?}: {}",
                    language.tag(),
                    message.id,
                    message.shape
                ));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
