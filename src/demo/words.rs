//! The demo town's own texts in its other languages: one file each, laid over its guide.

use super::city::City;
use crate::domain::{guide::Guide, language::Language, translation::Translation};

/// The files of Krefeld, in the order of the languages.
pub const KREFELD: &[(Language, &str)] = &[
    (
        Language::EasyGerman,
        include_str!("../../assets/krefeld/words/de-simple.toml"),
    ),
    (
        Language::English,
        include_str!("../../assets/krefeld/words/en.toml"),
    ),
    (
        Language::Turkish,
        include_str!("../../assets/krefeld/words/tr.toml"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../assets/krefeld/words/uk.toml"),
    ),
    (
        Language::Arabic,
        include_str!("../../assets/krefeld/words/ar.toml"),
    ),
    (
        Language::Polish,
        include_str!("../../assets/krefeld/words/pl.toml"),
    ),
    (
        Language::Russian,
        include_str!("../../assets/krefeld/words/ru.toml"),
    ),
    (
        Language::Romanian,
        include_str!("../../assets/krefeld/words/ro.toml"),
    ),
    (
        Language::Bulgarian,
        include_str!("../../assets/krefeld/words/bg.toml"),
    ),
    (
        Language::Italian,
        include_str!("../../assets/krefeld/words/it.toml"),
    ),
    (
        Language::French,
        include_str!("../../assets/krefeld/words/fr.toml"),
    ),
    (
        Language::Dutch,
        include_str!("../../assets/krefeld/words/nl.toml"),
    ),
    (
        Language::Persian,
        include_str!("../../assets/krefeld/words/fa.toml"),
    ),
];

/// Lays every translation of this town over its guide; the generated town has none.
pub fn translate(city: City, guide: &mut Guide) -> Result<(), toml::de::Error> {
    let files = match city {
        City::Krefeld => KREFELD,
        City::Large => &[],
    };
    for (language, text) in files {
        let translation: Translation = toml::from_str(text)?;
        guide.translate(*language, &translation.scrubbed(*language));
    }
    Ok(())
}
