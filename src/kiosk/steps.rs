//! Takes a step: the screen changes, the draft changes, effects go out.

use std::time::Duration;

use super::Kiosk;
use crate::{
    domain::{
        appointment::{Appointment, Booked, Reservation, Status},
        draft::Change,
        language::Language,
        mine::{MineChange, Stage},
        words::Words,
    },
    event::{Effect, Ticket},
    page::Theme,
    portal::Request,
    screen::{Screen, Step, parts::reserve_request},
    visit::{Asked, Looks, Visit},
};

impl Kiosk {
    /// Takes one step of the present visit.
    pub(super) fn take(&mut self, step: Step) -> Vec<Effect> {
        let mut effects = vec![];
        let mut next = Some(step);
        // A step names at most a handful of others; none leads to itself.
        while let Some(step) = next.take() {
            next = self.take_one(step, &mut effects);
        }
        effects
    }

    fn take_one(&mut self, step: Step, effects: &mut Vec<Effect>) -> Option<Step> {
        let visit = self.visit.as_mut()?;
        // What lies over a screen goes with it.
        match &step {
            Step::Open(_)
            | Step::Swap(_)
            | Step::Hide
            | Step::Back
            | Step::Home
            | Step::Leave
            | Step::LeaveNow => (visit.code, visit.board) = (None, None),
            Step::Then(..)
            | Step::Ask(_)
            | Step::Submit
            | Step::Hold(..)
            | Step::Renew
            | Step::Stay
            | Step::Speak(_)
            | Step::Colours
            | Step::Press(_)
            | Step::Show(_) => {}
        }
        match step {
            Step::Press(press) => self.press(press),
            Step::Show(offer) => self.show_code(offer),
            Step::Open(screen) => {
                visit.open(*screen);
                self.settle_focus();
            }
            Step::Swap(screen) => {
                visit.swap(*screen);
                self.settle_focus();
            }
            Step::Then(change, step) => {
                effects.extend(self.change(change));
                return Some(*step);
            }
            Step::Ask(request) => effects.push(self.ask(request)?),
            Step::Submit => return self.submit(),
            Step::Hold(reservation, step) => {
                effects.push(Effect::Remember(reservation.clone()));
                let before = visit.draft.hold.replace(reservation);
                effects.extend(before.map(|it| {
                    // Whatever becomes of the appointment that is moved: only the new time can take its place.
                    Effect::Release(Reservation {
                        instead_of: None,
                        ..it
                    })
                }));
                return Some(*step);
            }
            // A new hold for what may be booked already would be a second booking.
            Step::Renew if visit.draft.is_unsure => {}
            Step::Renew => {
                let held = visit.draft.hold.as_ref().map(|it| it.slot);
                let slot = held.or(visit.draft.slot)?;
                let visit = self.visit.as_ref()?;
                return Some(Step::Ask(reserve_request(&self.scene(visit), slot)));
            }
            Step::Stay | Step::Hide => {}
            Step::Speak(language) => self.speak(language),
            Step::Colours => {
                visit.theme = match visit.theme {
                    Theme::Dark => Theme::Light,
                    Theme::Light => Theme::Dark,
                };
            }
            Step::Back => effects.extend(self.back()),
            Step::Home => {
                effects.extend(visit.draft.hold.take().map(Effect::Release));
                visit.draft.apply(Change::Begin(visit.draft.basket.clone()));
                visit.home();
            }
            Step::Leave if visit.has_unsaved() => visit.open(Screen::Leave),
            Step::Leave | Step::LeaveNow => {
                let language = visit.language;
                effects.extend(self.end(Some(language)));
            }
        }
        None
    }

    /// Ends the visit: all that was personal is dropped, what was held is released.
    pub(super) fn end(&mut self, farewell: Option<Language>) -> Vec<Effect> {
        let Some(mut visit) = self.visit.take() else {
            return vec![];
        };
        if let Some(asked) = visit.asked.take() {
            self.expect_stray(&asked);
        }
        let mut effects: Vec<Effect> = visit
            .draft
            .hold
            .take()
            .map(Effect::Release)
            .into_iter()
            .collect();
        effects.push(Effect::End(farewell));
        // It stands while something is still under way; the fresh process says it anew.
        self.farewell = farewell.map(|it| (it, Duration::MAX));
        effects
    }

    /// Nobody waits for this answer any more; a reservation that comes with it is released.
    pub(super) fn expect_stray(&mut self, asked: &Asked) {
        if let Request::Reserve { slot, .. } = &asked.request {
            self.strays.push((asked.ticket, *slot));
        }
    }

    fn ask(&mut self, request: Request) -> Option<Effect> {
        let ticket: Ticket = self.ticket();
        let visit = self.visit.as_mut()?;
        visit.asked = Some(Asked {
            ticket,
            request: request.clone(),
            since: self.now,
        });
        Some(Effect::Ask(ticket, request))
    }

    fn submit(&self) -> Option<Step> {
        let visit = self.visit.as_ref()?;
        visit.screen.submit(&self.scene(visit))
    }

    /// The focus goes to what is to be put right, else to the first target.
    fn settle_focus(&mut self) {
        let Some(visit) = &self.visit else { return };
        let focus = visit.screen.first_problem(&self.scene(visit));
        if let (Some(visit), Some(focus)) = (&mut self.visit, focus) {
            visit.focus = focus;
        }
    }

    fn change(&mut self, change: Change) -> Vec<Effect> {
        let now = self.now.moment;
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        let mut effects = vec![];
        match &change {
            // What is held is held for another basket: it would book the wrong thing.
            Change::Begin(basket) | Change::Basket(basket) if *basket != visit.draft.basket => {
                effects.extend(visit.draft.hold.take().map(Effect::Release));
                visit.forget_times();
            }
            Change::Booked(booked) => {
                effects.extend(
                    visit
                        .draft
                        .hold
                        .take()
                        .map(|it: Reservation| Effect::Settle(it.key.number)),
                );
                let waits = booked.status == Status::Preconfirmed;
                visit.looks = waits.then_some(Looks {
                    since: now,
                    ..Looks::default()
                });
            }
            Change::Lost => {
                visit.looks = None;
                effects.extend(
                    visit
                        .draft
                        .hold
                        .take()
                        .map(|it| Effect::Settle(it.key.number)),
                );
            }
            Change::Mine(MineChange::Stage(stage)) => effects.extend(settle_move(visit, *stage)),
            // The times that were looked for in the place of another appointment would now be booked beside it.
            Change::Seek(..) if visit.draft.moving().is_some() => visit.forget_move(),
            Change::Soon(..) | Change::Mine(MineChange::Move | MineChange::Anew) => {
                effects.extend(visit.draft.hold.take().map(Effect::Release));
                visit.forget_times();
            }
            Change::Begin(_)
            | Change::Basket(_)
            | Change::Seek(..)
            | Change::NoMatch
            | Change::Case(_)
            | Change::Mine(
                MineChange::Found(_)
                | MineChange::CancelSent
                | MineChange::CancelAnswered
                | MineChange::Rebooked(_),
            )
            | Change::Offices(_)
            | Change::Calendar(_)
            | Change::MoreCalendar(_)
            | Change::Slot(_)
            | Change::Taken(_)
            | Change::Contact(_)
            | Change::Way(_)
            | Change::Sent
            | Change::Looked
            | Change::Answered
            | Change::Unsure
            | Change::Needed(_) => {}
        }
        visit.draft.apply(complete(change, visit));
        effects
    }

    fn speak(&mut self, language: Language) {
        let Some(visit) = &mut self.visit else { return };
        visit.language = language;
        if visit.screen != Screen::Languages || visit.asked.is_some() {
            return; // Changed while waiting: the answer decides what is shown next.
        }
        if visit.can_go_back() {
            visit.back();
        } else {
            visit.open(Screen::Home);
        }
    }

    /// Back: stops waiting, or shows the screen before. A held time is released when the citizen goes back to before
    /// it was held.
    fn back(&mut self) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        if let Some(asked) = visit.asked.take() {
            visit.rest_move();
            self.expect_stray(&asked);
            return vec![];
        }
        let left_hold = visit.screen.keeps_hold();
        visit.back();
        visit.rest_move();
        if left_hold && !visit.screen.keeps_hold() {
            return visit
                .draft
                .hold
                .take()
                .map(Effect::Release)
                .into_iter()
                .collect();
        }
        vec![]
    }
}

/// What is held in the place of an appointment, when that has come a step further.
fn settle_move(visit: &mut Visit, stage: Stage) -> Option<Effect> {
    match stage {
        // The old one stays: the new time is let go.
        Stage::Seen => {
            visit.forget_move();
            visit.draft.hold.take().map(Effect::Release)
        }
        // The old one is gone: what is held stands for itself, and nothing leads back to cancelling.
        Stage::GoneFirst => {
            visit.go_on_moving();
            let hold = visit.draft.hold.as_mut()?;
            hold.instead_of = None;
            Some(Effect::Remember(hold.clone()))
        }
        // The new one is booked, and the citizen knows of both.
        Stage::Both | Stage::Moved => {
            let hold = visit.draft.hold.take();
            hold.map(|it| Effect::Settle(it.key.number))
        }
        Stage::Moving | Stage::Rebooked | Stage::Cancelled => None,
    }
}

/// What the portal's answer does not tell of a booking is what was asked for.
fn complete(change: Change, visit: &Visit) -> Change {
    if let Change::Booked(booked) = change {
        return Change::Booked(completed(booked, visit));
    }
    if let Change::Mine(MineChange::Rebooked(booked)) = change {
        return Change::Mine(MineChange::Rebooked(completed(booked, visit)));
    }
    change
}

fn completed(mut booked: Box<Appointment>, visit: &Visit) -> Box<Appointment> {
    booked.slot = booked.slot.or(visit.draft.slot);
    if booked.services.is_empty() {
        let asked = visit.draft.basket.items().iter();
        booked.services = asked
            .map(|(service, count)| Booked {
                service: *service,
                name: Words::default(),
                count: *count,
            })
            .collect();
    }
    booked
}
