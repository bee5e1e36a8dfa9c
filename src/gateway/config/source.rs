//! Reads `[source]`: which back end, and how it is set.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::tz::TimeZone;

use super::{SourceSettings, Surroundings, kinds, secrets::Secrets, zgw};
use crate::{
    config::{problem::Findings, section::Section},
    domain::status::Kind,
    gateway::{
        drop_folder::{
            DropSettings,
            columns::{COLUMNS, Column, plain},
            delivery::Names,
            intake::{IntakeRules, Ready},
            row::RowRules,
            words::{StateWords, contract_state},
        },
        reference::Rule,
        seal::Seal,
    },
};

/// The file of the store in the state directory.
const STORE: &str = "cases.sqlite";
/// What to write where a state is none.
pub const STATES: &str = "Write received, in_work, waiting_for_you, suspended, decided, in_production, at_office, \
                          ready, finished, rejected or unknown";
const READY: [(&str, Ready); 2] = [("rename", Ready::Rename), ("marker", Ready::Marker)];

/// The back end of `[source]`.
pub fn read(
    section: &mut Section<'_>,
    secrets: &Secrets<'_>,
    surroundings: &Surroundings,
    rules: &[Rule],
    seal: Option<&Seal>,
    found: &mut Findings,
) -> Option<SourceSettings> {
    let folder = secrets.folder;
    let kind = section.text("kind", "\"drop_folder\"", found)?;
    match kind.value.as_str() {
        "drop_folder" => {
            let settings = drop_folder(section, folder, surroundings, rules, seal, found)?;
            Some(SourceSettings::DropFolder(Box::new(settings)))
        }
        "zgw" => {
            let settings = zgw::read(section, secrets, rules, found)?;
            Some(SourceSettings::Zgw(Box::new(settings)))
        }
        word => {
            let wrong = format!("\"{word}\" is no source of the gateway");
            let instead = "Write kind = \"drop_folder\" or kind = \"zgw\"";
            found.note(&kind.span, wrong, instead);
            // Whose keys the others are is not known, so none of them is a mistake yet.
            let mut unheard = Findings::new(PathBuf::new(), "");
            let _ = drop_folder(section, folder, surroundings, rules, seal, &mut unheard);
            let _ = zgw::read(section, secrets, rules, &mut unheard);
            None
        }
    }
}

fn drop_folder(
    section: &mut Section<'_>,
    beside: &Path,
    surroundings: &Surroundings,
    rules: &[Rule],
    seal: Option<&Seal>,
    found: &mut Findings,
) -> Option<DropSettings> {
    let folder = section.text("folder", "\"/srv/kiosk-deliveries\"", found);
    let folder = folder.and_then(|it| {
        let path = beside.join(&it.value);
        let is_folder = fs::metadata(&path).is_ok_and(|it| it.is_dir());
        if !is_folder {
            let wrong = format!("{} is no folder", path.display());
            let instead = "Make it; the gateway must be able to read, write and delete in it";
            found.note(&it.span, wrong, instead);
        }
        is_folder.then_some(path)
    });
    let store = section.text_if_any("store", "\"/var/lib/kiosk-gateway/cases.sqlite\"", found);
    let store = match (store, &surroundings.state_dir) {
        (Some(store), _) => Some(beside.join(store.value)),
        (None, Some(state)) => Some(state.join(STORE)),
        (None, None) => {
            section.missing("store", "\"/var/lib/kiosk-gateway/cases.sqlite\"", found);
            None
        }
    };
    let ready = kinds::word(section, "ready", &READY, found).unwrap_or(Ready::Rename);
    let is_full = section.flag("full", found);
    let may_shrink = section.flag("full_may_shrink", found);
    let forget_after_days = section.number("forget_after_days", 1..=3_650, 60, found);
    let look_every_s = section.number("look_every_s", 1..=3_600, 10, found);
    let usual_kind = read_usual_kind(section, rules, found);
    let time_zone = read_time_zone(section, found);
    let names = Names(read_columns(section, found));
    let states = StateWords(read_states(section, found));
    Some(DropSettings {
        intake: IntakeRules {
            folder: folder?,
            ready,
            is_full,
            may_shrink,
            forget_after_days,
            names,
            rows: RowRules {
                kinds: rules.to_vec(),
                usual_kind,
                states,
                time_zone: time_zone?,
                seal: seal?.clone(),
            },
        },
        store: store?,
        look_every: Duration::from_secs(look_every_s.into()),
    })
}

/// The kind of rows that do not say; where there is only one, it need not be named.
fn read_usual_kind(
    section: &mut Section<'_>,
    rules: &[Rule],
    found: &mut Findings,
) -> Option<Kind> {
    let span = section.span().clone();
    match (
        kinds::word(section, "usual_kind", &kinds::KINDS, found),
        rules,
    ) {
        (Some(kind), rules) => {
            if !rules.is_empty() && !rules.iter().any(|it| it.kind == kind) {
                let wrong = "usual_kind is none of [[kinds]]";
                found.note(
                    &span,
                    wrong,
                    "Add it to [[kinds]], or name one that is there",
                );
            }
            Some(kind)
        }
        (None, [only]) => Some(only.kind),
        (None, _) => None,
    }
}

fn read_time_zone(section: &mut Section<'_>, found: &mut Findings) -> Option<TimeZone> {
    let name = section.text_if_any("time_zone", "\"Europe/Berlin\"", found);
    let written = name
        .as_ref()
        .map_or("Europe/Berlin", |it| it.value.as_str());
    let zone = TimeZone::get(written).ok();
    if let (None, Some(name)) = (&zone, &name) {
        let wrong = format!("\"{}\" is no time zone", name.value);
        found.note(&name.span, wrong, "Write time_zone = \"Europe/Berlin\"");
    }
    zone
}

fn read_columns(section: &mut Section<'_>, found: &mut Findings) -> Vec<(String, Column)> {
    let mut columns = vec![];
    for [name, column] in section.pairs("columns", found) {
        if let Some(meant) = Column::named(&column.value) {
            columns.push((plain(&name.value), meant));
        } else {
            let wrong = format!("\"{}\" is no column of the gateway", column.value);
            let all: Vec<&str> = COLUMNS.iter().map(|it| it.0).collect();
            found.note(
                &column.span,
                wrong,
                format!("Write one of {}", all.join(", ")),
            );
        }
    }
    columns
}

fn read_states(
    section: &mut Section<'_>,
    found: &mut Findings,
) -> Vec<(String, crate::domain::status::State)> {
    let mut states = vec![];
    for [word, state] in section.pairs("states", found) {
        if let Some(meant) = contract_state(&state.value) {
            states.push((plain(&word.value), meant));
        } else {
            let wrong = format!("\"{}\" is no state of the contract", state.value);
            found.note(&state.span, wrong, STATES);
        }
    }
    states
}
