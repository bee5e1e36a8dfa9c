//! Reads what can be asked after besides appointments: `[[status]]`, each with the source that knows how it stands.

use std::path::{Path, PathBuf};

use super::{
    Surroundings, links,
    portal::check_proxy,
    problem::Findings,
    secret::{self, Names, readable},
    section::{At, Section},
};
use crate::domain::{
    catalogue::ServiceId,
    private::Private,
    status::{Factor, Kind, Subject},
    words::Words,
};

/// Subjects that fit on their screen.
const SUBJECTS_MAX: usize = 6;
const EXAMPLE: &str =
    "[{ kind = \"defect\", name = \"…\", source = \"open311\", base_url = \"https://…\" }]";
const EXAMPLE_URL: &str = "\"https://status.krefeld.de\"";
/// The kiosk's own secret at the gateway.
const SECRET: Names = Names {
    what: "the secret of this source",
    file: ("secret_file", "\"/etc/kiosk/gateway.secret\""),
    credential: ("secret_credential", "\"gateway\""),
};
const KINDS: &[(&str, Kind)] = &[
    ("defect", Kind::Defect),
    ("application", Kind::Application),
    ("document", Kind::Document),
];
const FACTORS: &[(&str, Factor)] = &[
    ("birth_date", Factor::BirthDate),
    ("code", Factor::Code),
    ("nothing", Factor::Nothing),
];
const SPEECHES: &[(&str, Speech)] = &[("open311", Speech::Open311), ("gateway", Speech::Gateway)];

/// How to reach the source of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSettings {
    /// Where its paths begin, without a slash at the end.
    pub base_url: String,
    /// Certificates to trust instead of the system's, as PEM.
    pub ca_file: Option<PathBuf>,
    /// The proxy on the way; by default there is none.
    pub proxy: Option<String>,
    /// What it speaks.
    pub interface: Interface,
}

/// What a source speaks, and what it wants for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Interface {
    /// Open311 GeoReport v2.
    Open311 {
        /// Which town, where the server has several.
        jurisdiction_id: Option<String>,
        /// True when the server knows `extensions=true`.
        has_extensions: bool,
    },
    /// Our status gateway, which knows this kiosk by its secret.
    Gateway(Private<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Speech {
    Open311,
    Gateway,
}

/// All subjects with their sources, in the order in which they are offered.
pub fn read(
    root: &mut Section<'_>,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Vec<(Subject, SourceSettings)> {
    let mut subjects = vec![];
    let Some(list) = root.list("status", EXAMPLE, found) else {
        return subjects;
    };
    for (place, entry) in list.value.iter().enumerate() {
        if place == SUBJECTS_MAX {
            let wrong = format!("there are more than {SUBJECTS_MAX} things to ask after");
            found.note(
                &entry.span(),
                wrong,
                "Keep those that most people ask after",
            );
        }
        let Some(table) = entry.get_ref().as_table() else {
            let instead = "Write [[status]] on a line of its own and its keys below it";
            found.note(&entry.span(), "status must be a list of tables", instead);
            continue;
        };
        let mut section = Section::new("status", entry.span(), table);
        subjects.extend(read_entry(&mut section, folder, surroundings, found));
        section.finish(found);
    }
    subjects
}

fn read_entry(
    section: &mut Section<'_>,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<(Subject, SourceSettings)> {
    let kind = word(section, "kind", KINDS, found);
    let name = read_name(section, found);
    let hint = section.words("hint", found);
    let speech = word(section, "source", SPEECHES, found);
    if let (Some(kind), Some(speech)) = (&kind, &speech)
        && kind.value != Kind::Defect
        && speech.value == Speech::Open311
    {
        let instead = "Write kind = \"defect\", or source = \"gateway\"";
        found.note(&speech.span, "open311 knows defects only", instead);
    }
    let kind = kind.map(|it| it.value);
    let speech = speech.map(|it| it.value);
    let factor = read_factor(section, kind, speech, found);
    let source = read_source(section, speech, folder, surroundings, found);
    let page = section.text_if_any("page", "\"https://www.krefeld.de/ausweise\"", found);
    let page = page.and_then(|it| links::url(&it, "page", found).map(|_| it.value));
    let is_picked_up = section.has("pick_up");
    let pick_up = section.number("pick_up", 1..=u32::MAX, 1, found);
    let subject = Subject {
        kind: kind?,
        name,
        hint,
        factor: factor?,
        page,
        pick_up: is_picked_up.then_some(ServiceId(pick_up)),
    };
    Some((subject, source?))
}

fn read_name(section: &mut Section<'_>, found: &mut Findings) -> Words {
    let example = "{ de = \"Reisepass\", en = \"Passport\" }";
    if !section.has("name") {
        section.missing("name", example, found);
        return Words::default();
    }
    let before = found.count();
    let name = section.words("name", found);
    if name.is_empty() && found.count() == before {
        let instead = format!("Write name = {example}");
        found.note(section.span(), "name is empty", instead);
    }
    name
}

/// What proves that the citizen may know (PRIV-10). Open311 tells everybody, and asks for no proof.
fn read_factor(
    section: &mut Section<'_>,
    kind: Option<Kind>,
    speech: Option<Speech>,
    found: &mut Findings,
) -> Option<Factor> {
    if speech != Some(Speech::Gateway) && !section.has("factor") {
        section.text_if_any("factor", "\"nothing\"", found);
        return Some(Factor::Nothing);
    }
    let factor = word(section, "factor", FACTORS, found)?;
    let is_private = kind.is_some_and(|it| it != Kind::Defect) || speech == Some(Speech::Gateway);
    match factor.value {
        Factor::Nothing if is_private => {
            let wrong = "without a second proof everybody could ask after it";
            let instead = "Write factor = \"birth_date\" or factor = \"code\"";
            found.note(&factor.span, wrong, instead);
        }
        Factor::BirthDate | Factor::Code if speech == Some(Speech::Open311) => {
            let instead = "Write factor = \"nothing\", or leave it out";
            found.note(&factor.span, "open311 asks for no second proof", instead);
        }
        Factor::Nothing | Factor::BirthDate | Factor::Code => {}
    }
    Some(factor.value)
}

fn read_source(
    section: &mut Section<'_>,
    speech: Option<Speech>,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<SourceSettings> {
    let base_url = section.text("base_url", EXAMPLE_URL, found);
    let base_url = base_url.and_then(|it| links::url(&it, "base_url", found).map(|_| it.value));
    let ca = section.text_if_any("ca_file", "\"/etc/kiosk/ca.pem\"", found);
    let ca_file = ca.and_then(|it| readable(&it, folder, "ca_file", found));
    let proxy = section.text_if_any("proxy", "\"http://proxy.krefeld.de:3128\"", found);
    let proxy = proxy.and_then(|it| check_proxy(it, found));
    let jurisdiction = section.text_if_any("jurisdiction_id", "\"krefeld.de\"", found);
    let has_extensions = section.flag("extensions", found);
    let secret = secret::path(section, &SECRET, folder, surroundings, found);
    let interface = match speech? {
        Speech::Open311 => {
            if let Some(secret) = secret {
                let wrong = "open311 wants no secret";
                let instead = "Remove secret_file or secret_credential";
                found.note(&secret.span, wrong, instead);
            }
            Interface::Open311 {
                jurisdiction_id: jurisdiction.map(|it| it.value),
                has_extensions,
            }
        }
        Speech::Gateway => {
            let stranger = jurisdiction.map(|it| it.span);
            let stranger = stranger.or_else(|| has_extensions.then(|| section.span().clone()));
            if let Some(span) = stranger {
                let wrong = "jurisdiction_id and extensions are for open311 only";
                found.note(&span, wrong, "Remove them, or write source = \"open311\"");
            }
            if !section.has(SECRET.file.0) && !section.has(SECRET.credential.0) {
                section.missing(SECRET.file.0, SECRET.file.1, found);
            }
            Interface::Gateway(secret::read(&secret?, SECRET.what, found)?)
        }
    };
    Some(SourceSettings {
        base_url: base_url?.trim_end_matches('/').to_owned(),
        ca_file,
        proxy,
        interface,
    })
}

/// One of these words, which stands for a thing of ours.
fn word<T: Copy>(
    section: &mut Section<'_>,
    key: &'static str,
    words: &[(&str, T)],
    found: &mut Findings,
) -> Option<At<T>> {
    let quoted: Vec<String> = words.iter().map(|(it, _)| format!("\"{it}\"")).collect();
    let example = quoted.first().map_or("", String::as_str);
    let written = section.text(key, example, found)?;
    let meant = words.iter().find(|(it, _)| *it == written.value);
    if meant.is_none() {
        let wrong = format!("\"{}\" is no {key} of the kiosk's", written.value);
        let instead = format!("Write one of {}", quoted.join(", "));
        found.note(&written.span, wrong, instead);
    }
    meant.map(|(_, value)| At {
        value: *value,
        span: written.span,
    })
}
