//! The steps of the types of cases, kept for a while: they change when the town changes its ways, not with each
//! question.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long the steps of a type are good.
const GOOD: Duration = Duration::from_hours(1);
/// How long it is not asked again after the server did not tell them.
const PAUSE: Duration = Duration::from_mins(1);
/// Of how many types the steps are kept; a town has some two hundred.
const TYPES_MAX: usize = 1_000;

/// What is known of each type's steps.
#[derive(Debug, Default)]
pub struct Steps(Mutex<BTreeMap<String, Kept>>);

#[derive(Debug)]
struct Kept {
    until: Duration,
    steps: Option<Vec<String>>,
}

impl Steps {
    /// What is known of this type at this moment: its steps' URLs in order, or that nobody tells them now. Nothing
    /// means: ask.
    pub fn of(&self, case_type: &str, now: Duration) -> Option<Option<Vec<String>>> {
        self.kept()
            .get(case_type)
            .filter(|it| now < it.until)
            .map(|it| it.steps.clone())
    }

    /// Keeps what the server told, or that it did not.
    pub fn keep(&self, case_type: &str, steps: Option<Vec<String>>, now: Duration) {
        let mut kept = self.kept();
        if kept.len() >= TYPES_MAX {
            kept.clear();
        }
        let until = now + if steps.is_some() { GOOD } else { PAUSE };
        kept.insert(case_type.to_owned(), Kept { until, steps });
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        // What is kept is whole at every moment, also when a thread ended in between.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_asked_once_an_hour_and_failures_once_a_minute() {
        let steps = Steps::default();
        let minutes = Duration::from_mins;
        let two = Some(vec!["a".to_owned(), "b".to_owned()]);

        steps.keep("https://x.example/1", two.clone(), minutes(0));
        steps.keep("https://x.example/2", None, minutes(0));

        assert_eq!(steps.of("https://x.example/1", minutes(59)), Some(two));
        assert_eq!(steps.of("https://x.example/1", minutes(60)), None);
        assert_eq!(
            steps.of("https://x.example/2", Duration::from_secs(59)),
            Some(None)
        );
        assert_eq!(steps.of("https://x.example/2", minutes(1)), None);
        assert_eq!(steps.of("https://x.example/3", minutes(0)), None);
    }
}
