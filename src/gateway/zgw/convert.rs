//! From a case on the wire to what the citizen is told. Nothing of persons comes through here (PRIV-11).

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::domain::{
    scrub::scrub_line,
    status::{Case, CaseOffice, CaseStep, Kind, NOTE_CHARS_MAX, NextAct, State},
    words::Words,
};

use super::{
    answer::Trouble,
    settings::{CaseType, Meaning, Note, Settings},
    wire::{Statustype, Zaak},
};

/// Longest name or sentence of a step, in characters.
const WORDS_CHARS_MAX: usize = 120;

/// As what the case is told; nothing when its type must not be told.
pub fn kind(settings: &Settings, case: &Zaak) -> Result<Option<Kind>, Trouble> {
    match case_type(settings, case) {
        Some(it) => Ok(Some(it.kind)),
        // The server could not reach the type: it may be one of those that may be told, or not.
        None if case.expand.zaaktype.is_none() && !settings.types.is_empty() => {
            Err(Trouble::Nonsense)
        }
        None => Ok(settings.other_types),
    }
}

/// How the case stands. `place` is the place of its step among how many, both from 1, when that is known.
pub fn told(
    settings: &Settings,
    kind: Kind,
    case: &Zaak,
    place: Option<(u8, u8)>,
    zone: &TimeZone,
    now: Timestamp,
) -> Case {
    let standing = Standing::of(settings, case, place);
    let status = case.expand.status.as_ref();
    let since = status.map(|it| it.datum_status_gezet.to_zoned(zone.clone()).date());
    let note = status
        .filter(|_| settings.note == Note::Shown)
        .and_then(|it| line(&it.statustoelichting, NOTE_CHARS_MAX));
    let title = case.expand.zaaktype.as_ref();
    let title = title.and_then(|it| line(&it.omschrijving, WORDS_CHARS_MAX));
    Case {
        kind,
        title: title.map_or_else(Words::default, Words::german),
        state: standing.state,
        reached: reached(&standing, case, since),
        step: step(case).map(|it| step_told(it, place)),
        note: note.map(Words::german),
        opened: Some(case.startdatum),
        // The end is told by a day of its own, which may be later than that of the last status.
        updated: since.max(case.einddatum),
        // Nothing is expected any more of what has ended.
        expected: case.einddatum_gepland.filter(|_| !standing.has_ended),
        deadline: case
            .uiterlijke_einddatum_afdoening
            .filter(|_| !standing.has_ended),
        pick_up_until: None,
        next: standing.next,
        office: office(settings, case),
        is_express: false,
        is_extended: case
            .verlenging
            .as_ref()
            .and_then(|it| it.duur.as_deref())
            .is_some_and(|it| !it.is_empty()),
        as_of: now,
    }
}

/// Where a case stands, by the rules and the words of the settings.
struct Standing {
    /// How far it has come.
    state: State,
    /// What its last status alone says of that, where it says something.
    by_status: Option<State>,
    /// Whether a configured word said so.
    is_by_word: bool,
    /// Whether the office is done with it.
    has_ended: bool,
    /// What the citizen is to do.
    next: Option<NextAct>,
}

impl Standing {
    fn of(settings: &Settings, case: &Zaak, place: Option<(u8, u8)>) -> Self {
        let step = step(case);
        // Not by a result: it stays when a case is opened again.
        let has_ended = case.einddatum.is_some() || step.is_some_and(|it| it.is_eindstatus);
        let result = case.expand.resultaat.as_ref();
        let result = result.and_then(|it| it.expand.resultaattype.as_ref());
        let word = step.and_then(|it| {
            let words = [it.omschrijving.as_str(), it.statustekst.as_str()];
            meaning(&settings.status_words, case, &words)
        });
        let ending = result
            .filter(|_| has_ended)
            .and_then(|it| meaning(&settings.result_words, case, &[&it.omschrijving]));
        let by_status = match (word, step) {
            (Some(it), _) => Some(it.state),
            (None, _) if has_ended => Some(ending.map_or(State::Finished, |it| it.state)),
            (None, Some(step)) if is_first(step, place) => Some(State::Received),
            (None, Some(_)) => Some(State::InWork),
            // Without a status it lies there as it came; with one that nobody explains, who knows.
            (None, None) => case.status.is_none().then_some(State::Received),
        };
        let rests = case.opschorting.as_ref().is_some_and(|it| it.indicatie);
        let state = if rests && word.is_none() && !has_ended {
            State::Suspended
        } else {
            by_status.unwrap_or(State::Unknown)
        };
        let owes = case.betalingsindicatie == "nog_niet" && !has_ended;
        let next = word
            .or(ending)
            .and_then(|it| it.next)
            .or(owes.then_some(NextAct::Pay))
            .or((state == State::Ready).then_some(NextAct::PickUp));
        Self {
            state,
            by_status,
            is_by_word: word.is_some(),
            has_ended,
            next,
        }
    }
}

/// The one state whose day is known: that of the last status. When a case began to rest nobody says.
fn reached(standing: &Standing, case: &Zaak, since: Option<Date>) -> Vec<(State, Date)> {
    let day = if standing.has_ended && !standing.is_by_word {
        case.einddatum.or(since)
    } else {
        since
    };
    standing.by_status.zip(day).into_iter().collect()
}

fn step(case: &Zaak) -> Option<&Statustype> {
    case.expand.status.as_ref()?.expand.statustype.as_ref()
}

/// The sentence for the citizen where there is one that fits, else the name; a sentence is not cut.
fn step_told(step: &Statustype, place: Option<(u8, u8)>) -> CaseStep {
    let sentence = line(&step.statustekst, WORDS_CHARS_MAX + 1)
        .filter(|it| it.chars().count() <= WORDS_CHARS_MAX);
    let words = sentence.or_else(|| line(&step.omschrijving, WORDS_CHARS_MAX));
    let (number, of) = place.unwrap_or((0, 0));
    CaseStep {
        number,
        of,
        words: words.map_or_else(Words::default, Words::german),
    }
}

fn is_first(step: &Statustype, place: Option<(u8, u8)>) -> bool {
    place.map_or(step.volgnummer == 1, |(number, _)| number == 1)
}

fn meaning<'a>(known: &'a [Meaning], case: &Zaak, words: &[&str]) -> Option<&'a Meaning> {
    let said: Vec<String> = words.iter().map(|it| folded(it)).collect();
    known
        .iter()
        .filter(|it| it.of_type.as_deref().is_none_or(|it| is_of(it, case)))
        .find(|it| said.contains(&folded(&it.word)))
}

fn office(settings: &Settings, case: &Zaak) -> Option<CaseOffice> {
    let own = case_type(settings, case).and_then(|it| it.office.clone());
    own.or_else(|| settings.office.clone())
}

fn case_type<'a>(settings: &'a Settings, case: &Zaak) -> Option<&'a CaseType> {
    settings.types.iter().find(|it| is_of(&it.name, case))
}

/// True when the case is of the type that is called so.
fn is_of(name: &str, case: &Zaak) -> bool {
    let told = case.expand.zaaktype.as_ref();
    name == case.zaaktype
        || told.is_some_and(|it| {
            folded(name) == folded(&it.identificatie) || folded(name) == folded(&it.omschrijving)
        })
}

fn folded(word: &str) -> String {
    scrub_line(word).to_lowercase()
}

/// One clean line of at most so many characters; nothing when it is empty (SEC-01).
fn line(dirty: &str, chars_max: usize) -> Option<String> {
    let line: String = scrub_line(dirty).chars().take(chars_max).collect();
    (!line.is_empty()).then_some(line)
}
