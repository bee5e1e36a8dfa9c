//! The code for the phone, while it lies over the screen (PRIV-13).

use std::time::Duration;

use super::Kiosk;
use crate::{
    page::Page,
    screen::{Step, hand_off},
    visit::{Code, Visit},
};

/// How long a code is shown; once more is one press.
pub const SHOWN: Duration = Duration::from_mins(1);
/// The steps in which the time that is left is told, in seconds.
const STEP_SECONDS: u64 = 10;

impl Kiosk {
    /// Shows the code, or shows it for longer.
    pub(super) fn show_code(&mut self, offer: hand_off::Offer) {
        let until = self.now.moment + SHOWN;
        if let Some(visit) = &mut self.visit {
            visit.code = Some(Code {
                offer,
                until,
                focus: 0,
            });
        }
    }

    /// The page with the code, while it is shown.
    pub(super) fn code_page(&self, visit: &Visit) -> Option<Page<Step>> {
        let code = visit.code?;
        let left = code.until.saturating_sub(self.now.moment).as_millis();
        let seconds = u64::try_from(left).unwrap_or(0).div_ceil(1_000);
        let seconds = seconds.div_ceil(STEP_SECONDS) * STEP_SECONDS;
        hand_off::page(
            &visit.screen,
            &self.scene(visit),
            code.offer,
            u32::try_from(seconds).unwrap_or(0),
        )
    }

    /// When the code, or the time that it tells, changes next.
    pub(super) fn code_deadline(&self, visit: &Visit) -> Option<Duration> {
        let left = visit.code?.until.saturating_sub(self.now.moment);
        let step = Duration::from_secs(STEP_SECONDS);
        let rest = left.as_nanos() % step.as_nanos();
        let rest = Duration::from_nanos(u64::try_from(rest).unwrap_or(0));
        Some(self.now.moment + if rest.is_zero() { step.min(left) } else { rest })
    }

    /// A code whose time is over goes. The citizen was busy with their phone: only now does their idle time begin.
    pub(super) fn hide_code(&mut self) {
        let now = self.now.moment;
        if let Some(visit) = &mut self.visit {
            let is_over = |it: &mut Code| it.until <= now;
            if let Some(code) = visit.code.take_if(is_over) {
                visit.touched = visit.touched.max(code.until);
            }
        }
    }
}
