//! The demo town's own texts in its other languages: one file each, laid over its guide.

use super::city::City;
use crate::domain::{guide::Guide, language::Language, translation::Translation};

/// The files of Krefeld, in the order of the languages.
pub const KREFELD: &[(Language, &str)] = &[];

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
