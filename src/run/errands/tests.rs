//! Errands with a portal that answers from a list.

mod moves;

use std::sync::Mutex;

use super::*;
use crate::domain::{
    appointment::Reservation, calendar::Slot, catalogue::OfficeId, private::Private,
};

/// Answers in order, and remembers what it was asked.
struct Listed {
    answers: Mutex<Vec<Result<Reply, Fault>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Portal for Listed {
    async fn answer(&self, request: Request) -> Result<Reply, Fault> {
        let name = match request {
            Request::Cancel(key) => format!("cancel {}", key.number),
            Request::Look(key) => format!("look {}", key.number),
            Request::Confirm(key) => format!("confirm {}", key.number),
            Request::Catalogue
            | Request::Calendar(_)
            | Request::Reserve { .. }
            | Request::Update(..)
            | Request::Preconfirm(_)
            | Request::Status(_) => "other".to_owned(),
        };
        self.asked.lock().unwrap().push(name);
        let next = {
            let mut answers = self.answers.lock().unwrap();
            (!answers.is_empty()).then(|| answers.remove(0))
        };
        match next {
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }
}

struct Desk {
    folder: tempfile::TempDir,
    asked: Arc<Mutex<Vec<String>>>,
    runtime: &'static tokio::runtime::Runtime,
    /// Errands are started within the runtime, as in the loop.
    _within: tokio::runtime::EnterGuard<'static>,
}

impl Desk {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let runtime: &'static tokio::runtime::Runtime = Box::leak(Box::new(runtime));
        Self {
            folder: tempfile::tempdir().unwrap(),
            asked: Arc::default(),
            runtime,
            _within: runtime.enter(),
        }
    }

    fn errands(&self, answers: Vec<Result<Reply, Fault>>) -> Errands<Listed> {
        let portal = Listed {
            answers: Mutex::new(answers),
            asked: Arc::clone(&self.asked),
        };
        let journal = Journal::read(self.folder.path()).unwrap();
        Errands::new(portal, journal, now())
    }

    fn back(&self, errands: &mut Errands<Listed>) -> Option<Event> {
        let back = self.runtime.block_on(errands.back());
        errands.take_back(back, now())
    }

    /// Numbers in the journal, as the next process would find them.
    fn remembered(&self) -> Vec<u64> {
        let journal = Journal::read(self.folder.path()).unwrap();
        journal.open().iter().map(|it| it.key.number).collect()
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn now() -> Now {
    Now {
        moment: Duration::from_secs(5),
        wall: "2026-11-24T09:15:00Z".parse().unwrap(),
    }
}

fn key(number: u64) -> Key {
    Key {
        number,
        secret: Private::new("a1b2".to_owned()),
    }
}

fn reservation(number: u64) -> Reservation {
    Reservation {
        key: key(number),
        slot: Slot {
            start: "2026-12-01T09:00:00Z".parse().unwrap(),
            office: OfficeId(10),
        },
        until: "2026-11-24T09:30:00Z".parse().unwrap(),
        instead_of: None,
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands among answers that are faults"
)]
fn appointment(number: u64, status: Status) -> Result<Reply, Fault> {
    let appointment = Appointment {
        key: key(number),
        display_number: number.to_string(),
        status,
        slot: None,
        services: vec![],
        slots: 1,
        family_name: Private::default(),
        email: Private::default(),
        telephone: Private::default(),
        text1: Private::default(),
        text2: Private::default(),
        reservation_minutes: Some(5),
        activation_minutes: None,
    };
    Ok(Reply::Appointment(Box::new(appointment)))
}

fn confirm(number: u64) -> Effect {
    Effect::Ask(Ticket(1), Request::Confirm(key(number)))
}

#[test]
fn an_answer_comes_back_with_its_ticket() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![appointment(7, Status::Confirmed)]);

    assert_eq!(errands.take(confirm(7), now()), None);

    let event = desk.back(&mut errands);
    assert_eq!(
        event,
        Some(Event::Answer(Ticket(1), appointment(7, Status::Confirmed)))
    );
    assert!(!errands.is_under_way());
}

#[test]
fn what_is_held_is_on_disk_until_it_is_booked_or_given_back() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![Ok(Reply::Cancelled)]);

    errands.take(Effect::Remember(reservation(1)), now());
    errands.take(Effect::Remember(reservation(2)), now());
    errands.take(Effect::Settle(1), now());
    errands.take(Effect::Release(reservation(2)), now());
    assert_eq!(desk.remembered(), [2]);

    errands.give_back(now());
    desk.back(&mut errands);
    assert_eq!(desk.asked(), ["cancel 2"]);
    assert!(desk.remembered().is_empty());
}

#[test]
fn a_reservation_found_after_a_crash_is_cancelled_only_if_it_is_still_merely_held() {
    for (status, asked) in [
        (Status::Reserved, vec!["look 1", "cancel 1"]),
        (Status::Confirmed, vec!["look 1"]),
        (Status::Preconfirmed, vec!["look 1"]),
        (Status::Gone, vec!["look 1"]),
    ] {
        let desk = Desk::new();
        desk.errands(vec![])
            .take(Effect::Remember(reservation(1)), now());

        let mut errands = desk.errands(vec![appointment(1, status), Ok(Reply::Cancelled)]);
        errands.give_back(now());
        desk.back(&mut errands);

        assert_eq!(desk.asked(), asked, "{status:?}");
        assert!(desk.remembered().is_empty());
    }
}

#[test]
fn a_failed_release_stays_on_disk_and_is_due_again() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![Err(Fault::Unreachable)]);

    errands.take(Effect::Release(reservation(1)), now());
    errands.give_back(now());
    desk.back(&mut errands);

    assert_eq!(desk.remembered(), [1]);
    assert_eq!(errands.due(), Some(Duration::from_secs(7)));
}

#[test]
fn the_end_waits_for_a_change_under_way_and_for_nothing_else() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![]);
    let look = Effect::Ask(Ticket(1), Request::Catalogue);

    errands.take(look, now());
    assert_eq!(errands.over(), None);
    errands.take(Effect::End(None), now());
    assert_eq!(errands.over(), Some((Duration::from_secs(5), false)));
    errands.take(confirm(7), now());
    assert_eq!(errands.over(), Some((Duration::from_secs(5), true)));
}

#[test]
fn a_late_answer_never_reaches_the_next_citizen_and_holds_nothing_for_nobody() {
    for (status, remembered) in [
        (Status::Reserved, vec![7, 8]),
        (Status::Confirmed, vec![8]),
        (Status::Preconfirmed, vec![8]),
        (Status::Gone, vec![8]),
    ] {
        let desk = Desk::new();
        let mut errands = desk.errands(vec![appointment(7, status)]);
        errands.take(Effect::Remember(reservation(7)), now());
        errands.take(Effect::Remember(reservation(8)), now());
        errands.take(confirm(7), now());
        errands.take(Effect::End(None), now());

        assert_eq!(desk.back(&mut errands), None);

        let mut found = desk.remembered();
        found.sort_unstable();
        assert_eq!(found, remembered, "{status:?}");
        assert_eq!(errands.over(), Some((Duration::from_secs(5), false)));
    }
}

#[test]
fn a_time_reserved_after_the_citizen_left_is_remembered_until_the_portal_lets_go() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![appointment(7, Status::Reserved)]);
    errands.take(confirm(7), now());
    errands.take(Effect::End(None), now());

    desk.back(&mut errands);

    let journal = Journal::read(desk.folder.path()).unwrap();
    let until: Timestamp = "2026-11-24T09:20:00Z".parse().unwrap();
    assert_eq!(journal.open()[0].until, until);
}

#[test]
fn a_stop_lets_go_of_what_the_citizen_holds() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![
        appointment(1, Status::Reserved),
        Ok(Reply::Cancelled),
        Err(Fault::Unreachable),
    ]);
    errands.take(Effect::Remember(reservation(1)), now());
    errands.take(Effect::Remember(reservation(2)), now());

    desk.runtime.block_on(errands.stop(now()));

    assert_eq!(desk.asked(), ["look 1", "cancel 1", "look 2"]);
    assert_eq!(desk.remembered(), [2]);
}

#[test]
fn questions_without_end_are_refused() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![]);
    let mut refused = None;

    for number in 0..=16 {
        let ask = Effect::Ask(Ticket(number), Request::Catalogue);
        refused = errands.take(ask, now());
    }

    assert_eq!(
        refused,
        Some(Event::Answer(Ticket(16), Err(Fault::Busy(1))))
    );
}
