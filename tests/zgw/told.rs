//! What a look-up came to, in words that fit into a table.

use kiosk::{
    domain::{
        language::Language,
        scrub::is_clean,
        status::{Case, NOTE_CHARS_MAX},
    },
    gateway::CasesFault,
};

/// The outcome in words.
pub fn outcome(found: &Result<Option<Case>, CasesFault>) -> String {
    match found {
        Ok(Some(case)) => told(case),
        Ok(None) => "no match".to_owned(),
        Err(fault) => format!("{fault:?}").to_lowercase(),
    }
}

/// A case in words: only what is there.
pub fn told(case: &Case) -> String {
    let title = case.title.in_language(Language::German);
    let mut words = vec![format!("{:?} {title:?} {:?}", case.kind, case.state)];
    if let Some(step) = &case.step {
        let text = step.words.in_language(Language::German);
        assert!(is_short(text, 120), "{text:?}");
        words.push(format!("step {} of {} {text:?}", step.number, step.of));
    }
    for (state, day) in &case.reached {
        words.push(format!("{state:?} on {day}"));
    }
    for (name, day) in [
        ("opened", case.opened),
        ("updated", case.updated),
        ("expected", case.expected),
        ("deadline", case.deadline),
        ("pick up until", case.pick_up_until),
    ] {
        words.extend(day.map(|it| format!("{name} {it}")));
    }
    words.extend(case.next.map(|it| format!("next {it:?}")));
    words.extend(case.is_extended.then(|| "extended".to_owned()));
    if let Some(note) = &case.note {
        let text = note.in_language(Language::German);
        assert!(is_short(text, NOTE_CHARS_MAX), "{text:?}");
        words.push(format!("note {text:?}"));
    }
    if let Some(office) = &case.office {
        words.push(format!(
            "office {:?}",
            office.name.in_language(Language::German)
        ));
    }
    assert!(is_short(title, 120), "{title:?}");
    words.join(", ")
}

fn is_short(text: &str, chars_max: usize) -> bool {
    text.chars().all(is_clean) && text.chars().count() <= chars_max
}
