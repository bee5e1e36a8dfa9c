//! Reads the town's folder of words: `<tag>.ftl`, its own wording of our messages, and `<tag>.toml`, its guide and the
//! portal's texts in one more language.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use toml::de::{DeTable, ValueDeserializer};

use super::{
    problem::{Findings, Problem, Span},
    read_text,
    section::{languages_spoken, nearest},
    wording,
};
use crate::domain::{
    guide::Guide,
    language::Language,
    translation::{ServiceWords, Translation},
};

/// Most files of the folder that are looked at: two for each language, and a few that do not belong there.
const FILES_MAX: usize = 200;
/// The tables of a translation.
const TABLES: &[&str] = &["phrases", "service"];

/// All words of the town's own.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TownWords {
    /// Its own wording of our messages, by language, as Fluent text without mistakes.
    pub wordings: BTreeMap<Language, String>,
    /// Its guide and the portal's texts, by language.
    pub translations: BTreeMap<Language, Translation>,
}

/// Reads every file of the folder, or tells every mistake in them.
pub fn read(folder: &Path, guide: &Guide) -> Result<TownWords, Vec<Problem>> {
    let mut words = TownWords::default();
    let mut problems = vec![];
    for file in files(folder).map_err(|it| vec![it])? {
        let name = file
            .file_name()
            .and_then(|it| it.to_str())
            .unwrap_or_default();
        let (tag, kind) = name.rsplit_once('.').unwrap_or((name, ""));
        match (Language::from_tag(tag), kind) {
            (Some(language), "ftl") => match read_wording(language, &file) {
                Ok(text) => drop(words.wordings.insert(language, text)),
                Err(mut mistakes) => problems.append(&mut mistakes),
            },
            (Some(Language::German), "toml") => problems.push(Problem {
                file: file.clone(),
                line: 1,
                wrong: "German words need no translation".to_owned(),
                instead: "Write them into the guide and the configuration, and remove this file"
                    .to_owned(),
            }),
            (Some(language), "toml") => match read_translation(language, &file, guide) {
                Ok(translation) => drop(words.translations.insert(language, translation)),
                Err(mut mistakes) => problems.append(&mut mistakes),
            },
            (None, "ftl" | "toml") => problems.push(stranger(&file, tag, kind)),
            (_, _) => problems.push(Problem {
                file: file.clone(),
                line: 1,
                wrong: format!("{name} is no file of words"),
                instead:
                    "Name files by language: tr.ftl for messages, tr.toml for the town's texts"
                        .to_owned(),
            }),
        }
    }
    if problems.is_empty() {
        Ok(words)
    } else {
        Err(problems)
    }
}

/// The files in order; what editors leave behind, hidden files and a README are passed over.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let problem = |wrong: String, instead: &str| Problem {
        file: folder.to_owned(),
        line: 1,
        wrong,
        instead: instead.to_owned(),
    };
    let cannot = |error: std::io::Error| {
        let wrong = format!("{} cannot be read: {error}", folder.display());
        problem(wrong, "Name a folder that the kiosk may read")
    };
    let mut files = vec![];
    for entry in fs::read_dir(folder).map_err(cannot)?.take(FILES_MAX + 1) {
        files.push(entry.map_err(cannot)?.path());
    }
    if files.len() > FILES_MAX {
        let wrong = format!("{} has more than {FILES_MAX} files", folder.display());
        return Err(problem(
            wrong,
            "Keep the files of words in a folder of their own",
        ));
    }
    files.retain(|it| {
        let name = it
            .file_name()
            .and_then(|it| it.to_str())
            .unwrap_or_default();
        !name.starts_with('.') && !name.ends_with('~') && name != "README.md"
    });
    files.sort();
    Ok(files)
}

fn stranger(file: &Path, tag: &str, kind: &str) -> Problem {
    let tags: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
    Problem {
        file: file.to_owned(),
        line: 1,
        wrong: format!("the kiosk does not speak \"{tag}\""),
        instead: nearest(tag, &tags)
            .map_or_else(languages_spoken, |it| format!("Did you mean {it}.{kind}")),
    }
}

fn read_wording(language: Language, file: &Path) -> Result<String, Vec<Problem>> {
    // Windows ends lines with two characters.
    let text = read_text(file)
        .map_err(|it| vec![it])?
        .replace("\r\n", "\n");
    let mut found = Findings::new(file.to_owned(), &text);
    wording::check(language, &text, &mut found);
    if found.is_empty() {
        Ok(text)
    } else {
        Err(found.into_problems())
    }
}

fn read_translation(
    language: Language,
    file: &Path,
    guide: &Guide,
) -> Result<Translation, Vec<Problem>> {
    let text = read_text(file).map_err(|it| vec![it])?;
    parse(language, file, &text, guide)
}

/// The text of a translation, checked against the guide and scrubbed (SEC-01).
pub fn parse(
    language: Language,
    file: &Path,
    text: &str,
    guide: &Guide,
) -> Result<Translation, Vec<Problem>> {
    let mut found = Findings::new(file.to_owned(), text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let instead = "Texts stand in quotation marks, tables in [phrases] or [[service]]";
        found.note(
            &error.span().unwrap_or_default(),
            error.message().trim(),
            instead,
        );
    }
    if !found.is_empty() {
        return Err(found.into_problems());
    }
    let mut translation = Translation::default();
    for (key, value) in table.get_ref() {
        let instead = match key.get_ref().as_ref() {
            "phrases" => match BTreeMap::deserialize(ValueDeserializer::from(value.clone())) {
                Ok(phrases) => {
                    translation.phrases = phrases;
                    continue;
                }
                Err(error) => {
                    let span = error.span().unwrap_or_else(|| value.span());
                    let instead = "Write \"German words\" = \"the same in this language\"";
                    found.note(&span, error.message().trim(), instead);
                    continue;
                }
            },
            "service" => match value.get_ref().as_array() {
                Some(list) => {
                    for entry in list {
                        let read =
                            ServiceWords::deserialize(ValueDeserializer::from(entry.clone()));
                        match read {
                            Ok(service) => {
                                check(&service, &entry.span(), guide, &mut found);
                                translation.services.push(service);
                            }
                            Err(error) => {
                                let span = error.span().unwrap_or_else(|| entry.span());
                                let instead = "See the example of [[service]] in assets/kiosk.toml";
                                found.note(&span, error.message().trim(), instead);
                            }
                        }
                    }
                    continue;
                }
                None => "Write [[service]]".to_owned(),
            },
            written => nearest(written, TABLES).map_or_else(
                || "Write [phrases] or [[service]]".to_owned(),
                |it| format!("Did you mean {it}"),
            ),
        };
        let wrong = format!("{} is not a table of a translation", key.get_ref());
        found.note(&key.span(), wrong, instead);
    }
    if found.is_empty() {
        Ok(translation.scrubbed(language))
    } else {
        Err(found.into_problems())
    }
}

/// What an entry says must have its place in the guide.
fn check(service: &ServiceWords, span: &Span, guide: &Guide, found: &mut Findings) {
    let named = match (service.id, &service.leika) {
        (None, None) => {
            let instead = "Add id = 2050101, or leika = \"99…\"";
            found.note(
                span,
                "the entry does not say which service it is about",
                instead,
            );
            return;
        }
        (Some(id), _) => format!("service {}", id.0),
        (None, Some(leika)) => format!("the service with LeiKa number {leika}"),
    };
    let mut leaflets = guide
        .leaflets
        .iter()
        .filter(|it| service.is_about(it))
        .peekable();
    if leaflets.peek().is_none() {
        let wrong = format!("the guide has no entry for {named}");
        found.note(
            span,
            wrong,
            "Write the number of an entry of the guide, or add one there",
        );
    }
    for leaflet in leaflets {
        for (key, given, there) in [
            ("bring", service.bring.as_ref(), leaflet.bring.len()),
            ("fees", service.fees.as_ref(), leaflet.fees.len()),
        ] {
            let Some(given) = given.filter(|it| it.len() != there) else {
                continue;
            };
            let wrong = format!(
                "{key} of {named} has {} texts, the guide has {there}",
                given.len()
            );
            let instead =
                format!("Write {there} texts in the guide's order, \"\" where it has none");
            found.note(span, wrong, instead);
        }
    }
}
