//! What happens because time passes. No ticking: [`Kiosk::deadline`] says when time matters next.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Kiosk;
use crate::{
    event::Effect,
    portal::{Fault, Request},
    screen::{Screen, cancel::Cancel},
    visit::{LOOK_AFTER_SECONDS, Visit},
};

/// How long the farewell stands.
pub const FAREWELL: Duration = Duration::from_secs(5);
/// How long a question is asked before anything is said about it (UX-17).
pub const QUIET: Duration = Duration::from_millis(300);
/// How long we wait for any answer; the transport gives up before.
const GIVE_UP: Duration = Duration::from_secs(25);
/// How long nothing may happen where there is nothing to lose, and where a result stands (PRIV-01).
const IDLE_SHORT: Duration = Duration::from_mins(1);
/// How long nothing may happen while the citizen is busy with their phone: until the last look is done.
const IDLE_PHONE: Duration = Duration::from_mins(3);
/// From when on the time that is left of a held time is told in steps of ten seconds.
const LAST_MINUTES: SignedDuration = SignedDuration::from_mins(2);
/// A second, and ten: the steps in which countdowns are shown.
const SECOND: Duration = Duration::from_secs(1);
const TEN_SECONDS: u32 = 10;

impl Kiosk {
    /// The moment at which time matters next; the shell sends [`crate::event::Event::Time`] then.
    pub fn deadline(&self) -> Option<Duration> {
        let mut next = self.now.moment + to_next(self.now.wall, 60);
        if let Some((_, until)) = self.farewell {
            next = next.min(until);
        }
        if let Some(visit) = &self.visit {
            next = next.min(self.visit_deadline(visit));
        }
        Some(next)
    }

    pub(super) fn pass_time(&mut self) -> Vec<Effect> {
        let now = self.now.moment;
        self.farewell = self.farewell.filter(|it| it.1 > now);
        self.hide_code();
        let mut effects = self.settle_scan();
        effects.extend(self.give_up());
        effects.extend(self.expire());
        effects.extend(self.look());
        let Some(visit) = &mut self.visit else {
            return effects;
        };
        let warn_at = visit.touched + idle_after(visit, self.place.idle_after);
        if warn_at + self.place.warn_for <= now {
            effects.extend(self.end(None));
        } else if warn_at <= now && visit.warned.is_none() && visit.asked.is_none() {
            visit.warned = Some(0);
            visit.code = None;
        }
        effects
    }

    /// Seconds until an unanswered "Are you still there?" ends the visit.
    pub(super) fn seconds_left(&self, visit: &Visit) -> u32 {
        let end = visit.touched + idle_after(visit, self.place.idle_after) + self.place.warn_for;
        u32::try_from(end.saturating_sub(self.now.moment).as_secs()).unwrap_or(u32::MAX)
    }

    /// True while a question is so fresh that the screen has not changed for it.
    pub(super) fn is_asking_quietly(&self) -> bool {
        let asked = self.visit.as_ref().and_then(|it| it.asked.as_ref());
        asked.is_some_and(|it| self.now.moment < it.since.moment + QUIET)
    }

    fn visit_deadline(&self, visit: &Visit) -> Duration {
        let now = self.now.moment;
        let warn_at = visit.touched + idle_after(visit, self.place.idle_after);
        // While the question stands, its countdown is told by the second.
        let mut next = if visit.warned.is_some() {
            now + SECOND
        } else {
            warn_at
        };
        if let Some(asked) = &visit.asked {
            let shown = asked.since.moment + QUIET;
            next = next.max(now + SECOND).min(if shown > now {
                shown
            } else {
                asked.since.moment + GIVE_UP
            });
        }
        if let Some(hold) = visit.draft.hold.as_ref().filter(|_| may_expire(visit)) {
            let left = hold.until.duration_since(self.now.wall);
            let end = now + left.try_into().unwrap_or(Duration::ZERO);
            next = next.min(if left <= LAST_MINUTES {
                end.min(now + to_next(self.now.wall, TEN_SECONDS))
            } else {
                end
            });
        }
        let others = [
            next_look(visit),
            self.scan_deadline(),
            self.code_deadline(visit),
        ];
        others.into_iter().flatten().fold(next, Duration::min)
    }

    /// The portal does not answer at all: say so.
    fn give_up(&mut self) -> Vec<Effect> {
        let now = self.now.moment;
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        let Some(asked) = visit.asked.take_if(|it| it.since.moment + GIVE_UP <= now) else {
            return vec![];
        };
        self.expect_stray(&asked);
        let fault = if asked.request.changes_something() {
            Fault::Unknown
        } else {
            Fault::TooSlow
        };
        self.follow(&asked, Err(fault))
    }

    /// The held time has run out.
    fn expire(&mut self) -> Vec<Effect> {
        let now = self.now.wall;
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        if !may_expire(visit) {
            return vec![];
        }
        let Some(hold) = visit.draft.hold.take_if(|it| it.until <= now) else {
            return vec![];
        };
        // Whoever looked at offices since has chosen no time: the one that was held is offered again.
        visit.draft.slot.get_or_insert(hold.slot);
        if visit.screen.keeps_hold() {
            // The code, if it is shown, was for the time that is gone.
            visit.code = None;
            visit.open(Screen::Expired);
        } else if visit.draft.moving().is_some()
            && matches!(visit.screen, Screen::Cancel(Cancel::Ask | Cancel::NotDone))
        {
            // To cancel the old one first was offered only for the sake of the time that was held.
            visit.code = None;
            visit.swap(Screen::Expired);
        }
        // The portal lets go by itself, a minute later; letting go now frees the time for others at once.
        vec![Effect::Release(hold)]
    }

    /// Looks whether an appointment was activated meanwhile.
    fn look(&mut self) -> Vec<Effect> {
        let now = self.now.moment;
        let ticket = self.ticket();
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        if next_look(visit).is_none_or(|at| at > now) {
            return vec![];
        }
        let Some(booked) = visit.draft.booked.as_ref() else {
            return vec![];
        };
        let Some(looks) = visit.looks.as_mut() else {
            return vec![];
        };
        looks.done += 1;
        looks.ticket = Some(ticket);
        vec![Effect::Ask(ticket, Request::Look(booked.key.clone()))]
    }
}

/// While a question is under way its answer decides; while nobody knows what is booked, nothing is let go.
fn may_expire(visit: &Visit) -> bool {
    visit.asked.is_none() && !visit.draft.is_unsure
}

/// When to look next whether the appointment was activated; only while the citizen sees that it waits.
fn next_look(visit: &Visit) -> Option<Duration> {
    let looks = visit
        .looks
        .filter(|it| it.ticket.is_none() && visit.screen == Screen::Activate)?;
    LOOK_AFTER_SECONDS
        .get(looks.done)
        .map(|it| looks.since + Duration::from_secs(*it))
}

fn idle_after(visit: &Visit, idle: Duration) -> Duration {
    if visit.screen == Screen::Activate || visit.code.is_some() {
        return idle.max(IDLE_PHONE);
    }
    let has_nothing = visit.draft.contact.is_empty() && visit.draft.hold.is_none();
    let is_result = matches!(
        visit.screen,
        Screen::Done | Screen::Mine | Screen::Case | Screen::Cancelled
    );
    let is_short =
        is_result || (has_nothing && matches!(visit.screen, Screen::Languages | Screen::Home));
    if is_short { idle.min(IDLE_SHORT) } else { idle }
}

/// From a time on the wall to the next full minute, or the next full ten seconds.
fn to_next(wall: Timestamp, seconds: u32) -> Duration {
    let step = i64::from(seconds) * 1_000;
    let into = wall.as_millisecond().rem_euclid(step);
    Duration::from_millis(u64::try_from(step - into).unwrap_or(1_000))
}
