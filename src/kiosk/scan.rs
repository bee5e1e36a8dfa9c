//! A hand scanner types: a burst of letters, and mostly Enter. Where there is nothing to write, such a burst is taken
//! as one thing, an appointment's link; its digits choose nothing and its Enter presses nothing (SEC-10).

use std::time::Duration;

use super::Kiosk;
use crate::{
    domain::{draft::Change, private::Private, scan},
    event::Effect,
    portal::Request,
    screen::{
        Screen, Step,
        find_mine::{Failure, FindMine},
    },
    visit::Scan,
};

/// Longest time between two letters of a scan; nobody types so fast, and scanners are ten times faster.
pub const GAP: Duration = Duration::from_millis(120);
/// From how many letters on it was no finger that slipped, in bytes.
const SCAN_BYTES_MIN: usize = 8;

impl Kiosk {
    /// Takes a letter as part of a scan; false when it is none. A scan begins with the scanner's prefix, or, where
    /// nothing can be written, with any sign but a digit: those choose.
    pub(super) fn scan_letter(&mut self, letter: char, can_write: bool) -> bool {
        let now = self.now.moment;
        let is_prefix = self.place.scan_prefix == Some(letter);
        let begins = is_prefix || (!can_write && !letter.is_ascii_digit() && letter != ' ');
        let Some(visit) = &mut self.visit else {
            return false;
        };
        // While a time is held another appointment would come in between.
        if visit.draft.hold.is_some() || visit.draft.is_unsure || visit.asked.is_some() {
            return false;
        }
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
        let step = if let Some(key) = scan::appointment(text) {
            let look = Step::Ask(Request::Look(key.clone()));
            Step::then(Change::Seek(key, false), look)
        } else {
            let page = Screen::FindMine(FindMine {
                slips: vec![],
                failure: Some(Failure::Unreadable),
            });
            let is_there = self
                .visit
                .as_ref()
                .is_some_and(|it| matches!(it.screen, Screen::FindMine(_)));
            if is_there {
                Step::swap(page)
            } else {
                Step::open(page)
            }
        };
        self.take(step)
    }
}
