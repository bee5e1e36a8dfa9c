//! A hand scanner types: a burst of letters, and mostly Enter. Where there is nothing to write, such a burst is taken
//! as one thing, an appointment's link; its digits choose nothing and its Enter presses nothing (SEC-10).

use std::time::Duration;

use super::Kiosk;
use crate::{
    domain::{
        draft::{Change, TRIES_MAX},
        mine::Stage,
        private::Private,
        scan,
    },
    event::{Effect, Input},
    portal::Request,
    screen::{
        Screen, Step,
        find_mine::{Failure, FindMine},
    },
    visit::{Hand, Scan, Visit},
};

/// Longest time between two letters of a scan; nobody types so fast, and scanners are ten times faster.
pub const GAP: Duration = Duration::from_millis(120);
/// How long the same letter again is taken for a key that is held down: keyboards begin to repeat after 250 to 660 ms.
const REPEAT: Duration = Duration::from_millis(700);
/// From how many letters on it was no finger that slipped, in bytes.
const SCAN_BYTES_MIN: usize = 8;

impl Kiosk {
    /// Remembers how the citizen writes. A scanner is no keyboard of theirs, nor are the digits of a small pad.
    pub(super) fn note_hand(&mut self, input: &Input, is_hurried: bool) {
        let Some(visit) = &mut self.visit else { return };
        match input {
            Input::Type(_) if is_hurried => {
                visit.burst.0 = visit.burst.0.saturating_add(1);
                if visit.burst.0 >= SCAN_BYTES_MIN {
                    visit.hand = visit.burst.1;
                }
            }
            Input::Type(letter) => {
                visit.burst = (1, visit.hand);
                if !letter.is_ascii_digit() {
                    visit.hand = Hand::Keys;
                }
            }
            Input::Paste(_) => visit.hand = Hand::Keys,
            Input::Choose(_) => visit.hand = Hand::Finger,
            Input::Touch
            | Input::Focus(_)
            | Input::Press(_)
            | Input::Next
            | Input::Previous
            | Input::Accept
            | Input::Stroke(_)
            | Input::Erase
            | Input::Delete
            | Input::Caret(_) => {}
        }
    }

    /// True for somebody who has not written on a keyboard of their own.
    pub(super) fn needs_board(&self) -> bool {
        let hand = self.visit.as_ref().map(|it| it.hand);
        hand != Some(Hand::Keys)
    }

    /// True for a letter that comes as no finger types: in a burst, or again and again from a key that is held down
    /// (A11Y-16). Remembers it.
    pub(super) fn is_hurried(&mut self, letter: char) -> bool {
        let now = self.now.moment;
        let Some(visit) = &mut self.visit else {
            return false;
        };
        let before = visit.typed.replace((letter, now));
        before.is_some_and(|(last, at)| now <= at + GAP || (last == letter && now <= at + REPEAT))
    }

    /// True for an Enter that belongs to a burst of letters.
    pub(super) fn is_end_of_burst(&self) -> bool {
        let typed = self.visit.as_ref().and_then(|it| it.typed);
        typed.is_some_and(|(_, at)| self.now.moment <= at + GAP)
    }

    /// Takes a letter as part of a scan; false when it is none. A scan begins with the scanner's prefix, or, where
    /// nothing can be written, with any sign but a digit: those choose. One that comes at the wrong moment is taken in
    /// like any other and dropped at its end: its digits must not choose, and its Enter must not book.
    pub(super) fn scan_letter(&mut self, letter: char, can_write: bool) -> bool {
        let now = self.now.moment;
        let is_prefix = self.place.scan_prefix == Some(letter);
        let begins = is_prefix || (!can_write && !letter.is_ascii_digit() && letter != ' ');
        let Some(visit) = &mut self.visit else {
            return false;
        };
        if let Some(scan) = visit.scan.as_mut().filter(|it| now <= it.last + GAP) {
            if scan.text.reveal().len() < scan::SCAN_BYTES_MAX {
                scan.text.reveal_mut().push(letter);
            }
            scan.last = now;
            return true;
        }
        visit.scan = begins.then(|| Scan {
            text: Private::new(if is_prefix {
                String::new()
            } else {
                letter.to_string()
            }),
            last: now,
        });
        begins
    }

    /// Enter ends a scan; `None` when there is none, or it is too short to be one.
    pub(super) fn end_scan(&mut self) -> Option<Vec<Effect>> {
        let now = self.now.moment;
        let scan = self.visit.as_mut()?.scan.take()?;
        let is_whole = now <= scan.last + GAP && scan.text.reveal().len() >= SCAN_BYTES_MIN;
        is_whole.then(|| self.take_scan(&scan.text))
    }

    /// When a scanner that sends no Enter is done.
    pub(super) fn scan_deadline(&self) -> Option<Duration> {
        let scan = self.visit.as_ref()?.scan.as_ref()?;
        Some(scan.last + GAP)
    }

    /// The letters have stopped: a code is taken without Enter too, anything else was a hand on the keys.
    pub(super) fn settle_scan(&mut self) -> Vec<Effect> {
        let now = self.now.moment;
        let is_over = |it: &mut Scan| it.last + GAP <= now;
        let Some(scan) = self.visit.as_mut().and_then(|it| it.scan.take_if(is_over)) else {
            return vec![];
        };
        if scan::looks_like_code(&scan.text) {
            self.take_scan(&scan.text)
        } else {
            vec![]
        }
    }

    fn take_scan(&mut self, text: &Private<String>) -> Vec<Effect> {
        let Some(visit) = self.visit.as_ref().filter(|it| may_seek(it)) else {
            return vec![];
        };
        let is_there = matches!(visit.screen, Screen::FindMine(_));
        let is_over = visit.draft.tries >= TRIES_MAX;
        // Short keys can be guessed: where the portal has none, or after too many tries, they open nothing (PRIV-10).
        let may_be_short = self.place.has_short_keys && !is_over;
        let key = scan::appointment(text).filter(|it| may_be_short || !scan::is_short(it));
        let Some(key) = key else {
            let failure = (!is_over).then_some(Failure::Unreadable);
            let page = Screen::FindMine(FindMine {
                slips: vec![],
                failure,
            });
            return self.take(if is_there {
                Step::swap(page)
            } else {
                Step::open(page)
            });
        };
        // A new errand: no result, and no way back to one, may be shown with another appointment than its own.
        let mut effects = self.take(Step::Home);
        let look = Step::Ask(Request::Look(key.clone()));
        let is_guessable = scan::is_short(&key);
        effects.extend(self.take(Step::then(Change::Seek(key, is_guessable), look)));
        effects
    }
}

/// False while another appointment would come in between: a time is held, the portal is asked, or one is being moved
/// and the citizen must not lose sight of it.
fn may_seek(visit: &Visit) -> bool {
    let draft = &visit.draft;
    let is_under_way = draft.mine.as_ref().is_some_and(|it| match it.stage {
        Stage::Moving | Stage::GoneFirst | Stage::Rebooked | Stage::Both => true,
        Stage::Seen | Stage::Moved | Stage::Cancelled => false,
    });
    draft.hold.is_none() && !draft.is_unsure && visit.asked.is_none() && !is_under_way
}
