//! What a citizen does becomes a step.

use super::Kiosk;
use crate::{
    domain::{contact::Entry, language::Language, papers::Paper, scan},
    event::{Effect, Input, Way},
    page::{Page, Stroke, Target},
    screen::{Screen, Step, still_there},
    visit::Visit,
};

/// What an input comes to, on the page that is shown.
enum Meaning {
    Nothing,
    Focus(usize),
    Take(Step),
    Open(Entry, usize),
    Write(Entry, Vec<char>),
    Change(Entry, Edit),
}

/// What a key of a keyboard does to what is written.
#[derive(Clone, Copy)]
enum Edit {
    Erase,
    Delete,
    Caret(Way),
}

impl Kiosk {
    pub(super) fn input(&mut self, input: Input) -> Vec<Effect> {
        let first = if self.place.languages.len() > 1 {
            Screen::Languages
        } else {
            Screen::Home
        };
        let touched = self.touched_language(&input);
        if touched.is_some() && matches!(input, Input::Press(_)) {
            return vec![]; // The finger is still on it; the visit begins when it is lifted there.
        }
        if self.visit.is_none() {
            // Whatever it was: somebody is here, and the language of the last one has gone with them (LANG-25).
            self.farewell = None;
        }
        let language = self.language();
        let Some(visit) = &mut self.visit else {
            self.visit = Some(match touched {
                Some(language) => Visit::begin(self.now, language, Screen::Home),
                None => Visit::begin(self.now, language, first),
            });
            if let Input::Type(letter) = input {
                self.is_hurried(letter);
                self.scan_letter(letter, false);
            }
            return self.refresh_catalogue();
        };
        visit.touched = self.now.moment;
        if let Some(focus) = visit.warned {
            return self.answer_warning(focus, &input);
        }
        let is_hurried = if let Input::Type(letter) = input {
            self.is_hurried(letter)
        } else {
            input == Input::Accept && self.is_end_of_burst()
        };
        if self.is_asking_quietly() {
            return vec![]; // A second press of the same key: the first one is still at work.
        }
        if let Input::Type(letter) = input {
            let can_write = self.can_write();
            if self.scan_letter(letter, can_write) {
                return vec![];
            }
        }
        if input == Input::Accept
            && let Some(effects) = self.end_scan()
        {
            return effects;
        }
        self.note_hand(&input, is_hurried);
        match self.meaning(input, is_hurried) {
            Meaning::Nothing => {}
            Meaning::Focus(focus) => self.look_at(focus),
            Meaning::Take(step) => return self.take(step),
            Meaning::Open(entry, field) => self.open_board(entry, field),
            Meaning::Write(entry, letters) => {
                if let Some(visit) = &mut self.visit {
                    // Whoever has a keyboard needs none on the screen; digits are on small pads too.
                    if !matches!(letters.as_slice(), [digit] if digit.is_ascii_digit()) {
                        visit.board = None;
                    }
                    for letter in letters {
                        visit.write(entry, letter);
                    }
                }
            }
            Meaning::Change(entry, edit) => {
                if let Some(visit) = &mut self.visit {
                    visit.board = None;
                    match edit {
                        Edit::Erase => visit.erase(entry),
                        Edit::Delete => visit.erase_behind(entry),
                        Edit::Caret(way) => visit.move_caret(entry, way),
                    }
                }
            }
        }
        vec![]
    }

    /// The language whose name was touched while nobody was here (LANG-01): it needs no second page.
    fn touched_language(&self, input: &Input) -> Option<Language> {
        let (Input::Choose(index) | Input::Press(index)) = input else {
            return None;
        };
        let page = self.visit.is_none().then(|| self.page())?;
        let targets = page.targets();
        if let Step::Speak(language) = targets.get(*index)?.step()? {
            Some(*language)
        } else {
            None
        }
    }

    /// What an input comes to. One that is hurried, as no finger types, writes but neither chooses nor presses.
    fn meaning(&mut self, input: Input, is_hurried: bool) -> Meaning {
        let page = self.page();
        let focus = self.focus();
        let targets = page.targets();
        match input {
            Input::Choose(index) => take(&targets, index),
            Input::Focus(index) | Input::Press(index) if index < targets.len() => {
                Meaning::Focus(index)
            }
            Input::Focus(_) | Input::Press(_) | Input::Touch => Meaning::Nothing,
            Input::Next => Meaning::Focus((focus + 1) % targets.len().max(1)),
            Input::Previous => Meaning::Focus(
                focus
                    .checked_sub(1)
                    .unwrap_or(targets.len().saturating_sub(1)),
            ),
            Input::Accept => match targets.get(focus) {
                // A link that was scanned into the field of a number is as good as a scan elsewhere.
                Some(Target::Field(field))
                    if field.entry == Entry::Paper(Paper::Number)
                        && scan::looks_like_code(&field.value) =>
                {
                    Meaning::Take(Step::Submit)
                }
                // Whoever has no keyboard gets one.
                Some(Target::Field(field)) if !is_hurried && self.needs_board() => {
                    Meaning::Open(field.entry, focus)
                }
                // Enter in a field goes to the next one; the end of a scan must not press Continue (SEC-10).
                Some(Target::Field(_)) => Meaning::Focus(focus + 1),
                _ if is_hurried => Meaning::Nothing,
                _ => take(&targets, focus),
            },
            Input::Stroke(stroke) => {
                stroke_step(&page, stroke).map_or(Meaning::Nothing, Meaning::Take)
            }
            Input::Type(letter) => self.typed(&page, &targets, vec![letter], is_hurried),
            Input::Paste(text) => {
                self.typed(&page, &targets, text.reveal().chars().collect(), false)
            }
            Input::Erase => self.change_written(&targets, Edit::Erase),
            Input::Delete => self.change_written(&targets, Edit::Delete),
            Input::Caret(way) => self.change_written(&targets, Edit::Caret(way)),
        }
    }

    fn change_written(&self, targets: &[Target<'_, Step>], edit: Edit) -> Meaning {
        self.writes_into(targets)
            .map_or(Meaning::Nothing, |it| Meaning::Change(it, edit))
    }

    /// The field that letters go into: the one of the keyboard on the screen, or the one in focus.
    fn writes_into(&self, targets: &[Target<'_, Step>]) -> Option<Entry> {
        if let Some(board) = self.board() {
            return Some(board.entry);
        }
        match targets.get(self.focus()) {
            Some(Target::Field(field)) => Some(field.entry),
            Some(Target::Choice(_) | Target::Day(..)) | None => None,
        }
    }

    /// Letters go to the field in focus, or to the only one there is; among several nobody guesses which was meant.
    /// Digits choose where there is nothing to write.
    fn typed(
        &mut self,
        page: &Page<Step>,
        targets: &[Target<'_, Step>],
        letters: Vec<char>,
        is_hurried: bool,
    ) -> Meaning {
        if let Some(entry) = self.writes_into(targets) {
            return Meaning::Write(entry, letters);
        }
        let mut fields = targets.iter().enumerate().filter_map(|(at, it)| match it {
            Target::Field(field) => Some((at, field.entry)),
            Target::Choice(_) | Target::Day(..) => None,
        });
        match (fields.next(), fields.next()) {
            (Some((at, entry)), None) => {
                self.look_at(at);
                return Meaning::Write(entry, letters);
            }
            (Some(_), Some(_)) => return Meaning::Nothing,
            (None, _) if is_hurried => return Meaning::Nothing,
            (None, _) => {}
        }
        let digit = letters
            .first()
            .and_then(|it| it.to_digit(10))
            .and_then(|it| usize::try_from(it).ok());
        let chosen = digit
            .and_then(|it| it.checked_sub(1))
            .and_then(|it| page.numbered().get(it).copied());
        chosen.map_or(Meaning::Nothing, |it| take(targets, it))
    }

    fn look_at(&mut self, focus: usize) {
        let Some(visit) = &mut self.visit else { return };
        match (&mut visit.code, &mut visit.board) {
            (Some(code), _) => code.focus = focus,
            (None, Some(board)) => board.focus = focus,
            (None, None) => visit.focus = focus,
        }
    }

    /// True where letters go into a field: the one in focus, or the only one.
    fn can_write(&self) -> bool {
        let page = self.page();
        let targets = page.targets();
        let is_field = |it: &Target<'_, Step>| matches!(it, Target::Field(_));
        self.writes_into(&targets).is_some()
            || targets.iter().filter(|it| is_field(it)).count() == 1
    }

    /// "Are you still there?": any key says yes; only the second choice, taken on purpose, says no (PRIV-02).
    fn answer_warning(&mut self, focus: usize, input: &Input) -> Vec<Effect> {
        let count = still_there::page(0).targets().len();
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        match input {
            Input::Next | Input::Previous => visit.warned = Some((focus + 1) % count.max(1)),
            Input::Focus(index) | Input::Press(index) => {
                visit.warned = Some((*index).min(count.saturating_sub(1)));
            }
            Input::Choose(1) | Input::Type('2') => return self.take(Step::LeaveNow),
            Input::Accept if focus == 1 => return self.take(Step::LeaveNow),
            Input::Touch
            | Input::Choose(_)
            | Input::Accept
            | Input::Stroke(_)
            | Input::Type(_)
            | Input::Erase
            | Input::Delete
            | Input::Caret(_)
            | Input::Paste(_) => visit.warned = None,
        }
        vec![]
    }
}

fn take(targets: &[Target<'_, Step>], index: usize) -> Meaning {
    match targets.get(index) {
        Some(Target::Field(field)) => Meaning::Open(field.entry, index),
        Some(Target::Choice(choice)) => Meaning::Take(choice.step.clone()),
        Some(Target::Day(_, step)) => Meaning::Take((*step).clone()),
        None => Meaning::Nothing,
    }
}

fn stroke_step(page: &Page<Step>, stroke: Stroke) -> Option<Step> {
    page.keys
        .iter()
        .find(|it| it.stroke == stroke)
        .map(|it| it.choice.step.clone())
}
