//! Reads `kiosk.toml`: the town's settings for one kiosk, with every mistake told at once.

pub mod guide;
pub mod links;
pub mod opening;
pub mod place;
pub mod portal;
pub mod problem;
pub mod secret;
pub mod section;
pub mod shown;
pub mod status;
pub mod wording;
pub mod words;

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use toml::de::DeTable;

use self::{
    problem::{Findings, Problem},
    section::{At, Section},
    status::SourceSettings,
    words::TownWords,
};
use crate::domain::{
    guide::Guide,
    language::{Language, Script},
    place::Place,
};

/// Longest file that is read, in bytes; a guide of 500 services has about 400 kB.
const FILE_BYTES_MAX: u64 = 4_000_000;

/// All that is set for one kiosk.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the kiosk stands and how it behaves.
    pub place: Place,
    /// How to reach the portal.
    pub portal: PortalSettings,
    /// How to reach the sources of states, in the order of [`Place::subjects`].
    pub sources: Vec<SourceSettings>,
    /// What there is to know about services.
    pub guide: Guide,
    /// The town's own wording of our messages, by language.
    pub wordings: BTreeMap<Language, String>,
    /// The scripts that the terminal's font has, where staff have said so.
    pub scripts: Option<Vec<Script>>,
    /// Where logs go.
    pub log: LogTarget,
    /// Where open reservations are remembered.
    pub runtime_dir: PathBuf,
}

/// How to reach the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalSettings {
    /// Where its paths begin, without a slash at the end.
    pub base_url: String,
    /// Certificates to trust instead of the system's, as PEM.
    pub ca_file: Option<PathBuf>,
    /// The kiosk's own certificate and key, as PEM.
    pub client_identity_file: Option<PathBuf>,
    /// The proxy on the way; by default there is none.
    pub proxy: Option<String>,
    /// How many requests this kiosk may send in a minute.
    pub requests_per_minute: u32,
    /// How long services and offices are taken as they are before they are asked again.
    pub catalogue_max_age: Duration,
}

/// Where logs go. They hold nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum LogTarget {
    /// To the journal under systemd, else to the standard error output unless that is a terminal.
    #[default]
    Automatic,
    /// To the journal.
    Journal,
    /// To the standard error output, even if that is a terminal.
    Stderr,
    /// To the end of this file.
    File(PathBuf),
}

/// What the shell knows that does not stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Where open reservations are remembered.
    pub runtime_dir: PathBuf,
    /// Where the service manager has put secrets (`$CREDENTIALS_DIRECTORY`).
    pub credentials_dir: Option<PathBuf>,
}

/// Reads and checks everything.
pub fn read(file: &Path, surroundings: &Surroundings) -> Result<Settings, Vec<Problem>> {
    let text = read_text(file).map_err(|it| vec![it])?;
    parse(file, &text, surroundings)
}

/// Checks the text of a configuration; files that it names are looked up beside it.
pub fn parse(
    file: &Path,
    text: &str,
    surroundings: &Surroundings,
) -> Result<Settings, Vec<Problem>> {
    let mut found = Findings::new(file.to_owned(), text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or_default();
        let instead = "Texts stand in quotation marks, tables in [square brackets]";
        found.note(&span, error.message().trim(), instead);
    }
    if !found.is_empty() {
        return Err(found.into_problems());
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut root = Section::new("", 0..0, table.get_ref());
    let place = place::read(&mut root, &mut found);
    let portal = root.section("portal", &mut found, |section, found| {
        portal::read(section, folder, surroundings, found)
    });
    let status = status::read(&mut root, folder, surroundings, &mut found);
    let (subjects, sources) = status.into_iter().unzip();
    let log = root.section("log", &mut found, |section, found| {
        read_log(section, folder, found)
    });
    let scripts = root.section("terminal", &mut found, shown::read);
    let guide = root.text_if_any("guide", "\"guide.toml\"", &mut found);
    let words = root.text_if_any("words", "\"words\"", &mut found);
    root.finish(&mut found);
    let mut problems = vec![];
    let mut guide = read_guide(guide, folder, &mut found, &mut problems);
    let is_guide_read = problems.is_empty();
    // Against a guide that cannot be read every service would be unknown.
    let words = words.filter(|_| is_guide_read);
    let words = read_words(words, folder, &guide, &mut found, &mut problems);
    for (language, translation) in &words.translations {
        guide.translate(*language, translation);
    }
    match (place, portal) {
        (Some(place), Some(portal)) if found.is_empty() && problems.is_empty() => Ok(Settings {
            place: Place { subjects, ..place }.worded(&guide),
            wordings: words.wordings,
            scripts,
            portal,
            sources,
            guide,
            log,
            runtime_dir: surroundings.runtime_dir.clone(),
        }),
        _ => {
            let mut all = found.into_problems();
            all.append(&mut problems);
            Err(all)
        }
    }
}

fn read_guide(
    name: Option<At<String>>,
    folder: &Path,
    found: &mut Findings,
    problems: &mut Vec<Problem>,
) -> Guide {
    let Some(name) = name else {
        return Guide::default();
    };
    let file = folder.join(&name.value);
    match read_text(&file) {
        Ok(text) => guide::parse(&file, &text).unwrap_or_else(|mut mistakes| {
            problems.append(&mut mistakes);
            Guide::default()
        }),
        Err(problem) => {
            found.note(&name.span, problem.wrong, problem.instead);
            Guide::default()
        }
    }
}

fn read_words(
    name: Option<At<String>>,
    folder: &Path,
    guide: &Guide,
    found: &mut Findings,
    problems: &mut Vec<Problem>,
) -> TownWords {
    let Some(name) = name else {
        return TownWords::default();
    };
    let folder = folder.join(&name.value);
    words::read(&folder, guide).unwrap_or_else(|mistakes| {
        for mistake in mistakes {
            // What is wrong with the folder itself is told where it is named.
            if mistake.file == folder {
                found.note(&name.span, mistake.wrong, mistake.instead);
            } else {
                problems.push(mistake);
            }
        }
        TownWords::default()
    })
}

fn read_log(section: &mut Section<'_>, folder: &Path, found: &mut Findings) -> LogTarget {
    let target = section.text_if_any("target", "\"journal\"", found);
    let file = section.text_if_any("file", "\"/var/log/kiosk.log\"", found);
    let target_word = target.as_ref().map_or("automatic", |it| it.value.as_str());
    match (target_word, file) {
        ("file", Some(file)) => LogTarget::File(folder.join(file.value)),
        ("file", None) => {
            section.missing("file", "\"/var/log/kiosk.log\"", found);
            LogTarget::Automatic
        }
        (_, Some(file)) => {
            let instead = "Write target = \"file\", or remove file";
            found.note(&file.span, "file is not used with this target", instead);
            LogTarget::Automatic
        }
        ("automatic", None) => LogTarget::Automatic,
        ("journal", None) => LogTarget::Journal,
        ("stderr", None) => LogTarget::Stderr,
        (word, None) => {
            let span = target.as_ref().map_or(0..0, |it| it.span.clone());
            let instead = "Write \"automatic\", \"journal\", \"stderr\" or \"file\"";
            found.note(&span, format!("\"{word}\" is no target for logs"), instead);
            LogTarget::Automatic
        }
    }
}

fn read_text(file: &Path) -> Result<String, Problem> {
    let problem = |wrong: String, instead: &str| Problem {
        file: file.to_owned(),
        line: 1,
        wrong,
        instead: instead.to_owned(),
    };
    let name = file.display();
    let mut text = String::new();
    let read = open(file).and_then(|it| it.take(FILE_BYTES_MAX + 1).read_to_string(&mut text));
    match read {
        // Some editors put a mark of byte order before the text, which nobody sees.
        Ok(bytes) if u64::try_from(bytes).is_ok_and(|it| it <= FILE_BYTES_MAX) => {
            Ok(text.trim_start_matches('\u{feff}').to_owned())
        }
        Ok(_) => {
            let wrong = format!("{name} is larger than {FILE_BYTES_MAX} bytes");
            Err(problem(wrong, "Name the right file"))
        }
        Err(error) => {
            let instead = "Name a file of UTF-8 text that the kiosk may read";
            Err(problem(format!("{name} cannot be read: {error}"), instead))
        }
    }
}

/// Opens a file for reading. A device may never end, and a pipe may keep us waiting; neither is taken.
fn open(file: &Path) -> io::Result<fs::File> {
    if fs::metadata(file)?.is_file() {
        fs::File::open(file)
    } else {
        Err(io::Error::other("it is not a regular file"))
    }
}

#[cfg(test)]
mod tests;
