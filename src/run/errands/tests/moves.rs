//! An appointment that is being moved: of the old one (9) and the new one (1) exactly one stays.

use super::*;

/// The new time is held in the place of the old appointment.
fn moving(number: u64) -> Reservation {
    Reservation {
        instead_of: Some(key(9)),
        ..reservation(number)
    }
}

fn refused(refusal: Refusal) -> Result<Reply, Fault> {
    Err(Fault::Refused(vec![refusal]))
}

fn later() -> Now {
    Now {
        moment: now().moment + MOVE_WAIT,
        ..now()
    }
}

/// What the next process asks the portal, and what it still remembers then.
fn resolve(left: Effect, answers: Vec<Result<Reply, Fault>>) -> (Vec<String>, Vec<u64>) {
    let desk = Desk::new();
    desk.errands(vec![]).take(left, now());
    let mut errands = desk.errands(answers);

    errands.give_back(later());
    desk.back(&mut errands);

    (desk.asked(), desk.remembered())
}

fn broken_off(answers: Vec<Result<Reply, Fault>>) -> (Vec<String>, Vec<u64>) {
    resolve(Effect::Remember(moving(1)), answers)
}

#[test]
fn the_old_one_stays_as_long_as_it_stands_and_the_new_one_goes_whatever_it_is() {
    for status in [
        Status::Reserved,
        Status::Preconfirmed,
        Status::Confirmed,
        Status::Called,
        Status::Missed,
        Status::Other,
    ] {
        let (asked, left) = broken_off(vec![appointment(9, status), Ok(Reply::Cancelled)]);

        assert_eq!(asked, ["look 9", "cancel 1"], "{status:?}");
        assert!(left.is_empty());
    }
}

#[test]
fn once_the_old_one_is_gone_the_new_one_stays_if_it_was_booked() {
    for gone in [
        appointment(9, Status::Gone),
        refused(Refusal::Gone),
        refused(Refusal::WrongKey),
    ] {
        for (status, last) in [
            (Status::Reserved, Some("cancel 1")),
            (Status::Preconfirmed, None),
            (Status::Confirmed, None),
            (Status::Called, None),
            (Status::Missed, None),
            (Status::Gone, None),
            (Status::Other, None),
        ] {
            let answers = vec![gone.clone(), appointment(1, status), Ok(Reply::Cancelled)];

            let (asked, left) = broken_off(answers);

            let wanted: Vec<&str> = ["look 9", "look 1"].into_iter().chain(last).collect();
            assert_eq!(asked, wanted, "{status:?}");
            assert!(left.is_empty(), "{status:?}");
        }
    }
}

#[test]
fn while_nobody_says_how_the_old_one_stands_nothing_is_let_go() {
    for answer in [
        Err(Fault::Unreachable),
        Err(Fault::TooSlow),
        Err(Fault::Garbled),
        Err(Fault::Unknown),
        Err(Fault::Busy(30)),
        refused(Refusal::Maintenance),
        refused(Refusal::Backend),
        refused(Refusal::Technical("x".into())),
        Ok(Reply::Cancelled),
    ] {
        let held = appointment(1, Status::Reserved);
        let (asked, left) = broken_off(vec![answer.clone(), held, Ok(Reply::Cancelled)]);

        assert_eq!(asked, ["look 9"], "{answer:?}");
        assert_eq!(left, [1], "{answer:?}");
    }
}

#[test]
fn what_the_portal_does_not_answer_for_is_decided_anew() {
    let (asked, left) = broken_off(vec![
        appointment(9, Status::Gone),
        Err(Fault::TooSlow),
        Ok(Reply::Cancelled),
    ]);
    assert_eq!(asked, ["look 9", "look 1"]);
    assert_eq!(left, [1]);

    for (answer, left) in [
        (Err(Fault::Unknown), vec![1]),
        (Err(Fault::Unreachable), vec![1]),
        (refused(Refusal::Backend), vec![1]),
        (refused(Refusal::Gone), vec![]),
        (refused(Refusal::WrongKey), vec![]),
        (refused(Refusal::Past), vec![]),
    ] {
        let answers = vec![appointment(9, Status::Confirmed), answer.clone()];
        let (asked, found) = broken_off(answers);

        assert_eq!(asked, ["look 9", "cancel 1"], "{answer:?}");
        assert_eq!(found, left, "{answer:?}");
    }
}

#[test]
fn each_kind_of_reservation_that_a_process_leaves_is_resolved_in_its_way() {
    let answers = || vec![appointment(9, Status::Confirmed), Ok(Reply::Cancelled)];
    let held = || vec![appointment(1, Status::Reserved), Ok(Reply::Cancelled)];

    let merely_held = resolve(Effect::Remember(reservation(1)), held());
    assert_eq!(merely_held.0, ["look 1", "cancel 1"]);
    let let_go = resolve(Effect::Release(reservation(1)), vec![Ok(Reply::Cancelled)]);
    assert_eq!(let_go.0, ["cancel 1"]);
    let moved = resolve(Effect::Remember(moving(1)), answers());
    assert_eq!(moved.0, ["look 9", "cancel 1"]);
    let moved_and_let_go = resolve(Effect::Release(moving(1)), answers());
    assert_eq!(moved_and_let_go.0, ["look 9", "cancel 1"]);
    for (_, left) in [merely_held, let_go, moved, moved_and_let_go] {
        assert!(left.is_empty());
    }
}

#[test]
fn a_move_that_the_last_process_left_is_decided_only_when_nothing_is_on_its_way_any_more() {
    let desk = Desk::new();
    desk.errands(vec![])
        .take(Effect::Remember(moving(1)), now());
    let mut errands = desk.errands(vec![]);

    errands.give_back(now());

    assert!(!errands.is_under_way());
    assert_eq!(errands.due(), Some(later().moment));
}

#[test]
fn what_an_earlier_move_left_goes_as_soon_as_the_old_one_is_cancelled_anew() {
    let desk = Desk::new();
    desk.errands(vec![])
        .take(Effect::Remember(moving(1)), now());
    let mut errands = desk.errands(vec![Ok(Reply::Cancelled), Ok(Reply::Cancelled)]);
    // The citizen is back, and moves the old one once more.
    errands.take(Effect::Remember(moving(2)), now());

    errands.take(Effect::Ask(Ticket(1), Request::Cancel(key(9))), now());
    desk.back(&mut errands);
    errands.give_back(now());
    desk.back(&mut errands);

    assert_eq!(desk.asked(), ["cancel 9", "cancel 1"]);
    // Of the newer one the citizen is told.
    assert_eq!(desk.remembered(), [2]);
}

#[test]
fn a_late_answer_about_a_move_leaves_the_decision_to_the_next_process() {
    for (request, answer) in [
        (Request::Confirm(key(1)), appointment(1, Status::Confirmed)),
        (Request::Confirm(key(1)), appointment(1, Status::Reserved)),
        (Request::Look(key(1)), appointment(1, Status::Confirmed)),
        (Request::Cancel(key(9)), Ok(Reply::Cancelled)),
        (Request::Cancel(key(9)), Err(Fault::Unknown)),
        (Request::Look(key(9)), appointment(9, Status::Confirmed)),
    ] {
        let desk = Desk::new();
        let mut errands = desk.errands(vec![answer.clone()]);
        errands.take(Effect::Remember(moving(1)), now());
        errands.take(Effect::Ask(Ticket(1), request.clone()), now());
        errands.take(Effect::End(None), now());

        assert_eq!(desk.back(&mut errands), None);

        let journal = Journal::read(desk.folder.path()).unwrap();
        assert_eq!(journal.open(), [Open::from(moving(1))], "{request:?}");
    }
}

#[test]
fn a_late_booking_after_the_old_one_was_cancelled_first_stays() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![appointment(1, Status::Confirmed)]);
    errands.take(Effect::Remember(moving(1)), now());
    // Since then the new one stands for itself.
    errands.take(Effect::Remember(reservation(1)), now());
    errands.take(confirm(1), now());
    errands.take(Effect::End(None), now());

    desk.back(&mut errands);

    assert!(desk.remembered().is_empty());
}

#[test]
fn a_stop_in_the_middle_of_a_move_waits_for_what_is_under_way_and_keeps_one() {
    for (under_way, answers, asked) in [
        (
            confirm(1),
            vec![
                appointment(1, Status::Confirmed),
                appointment(9, Status::Confirmed),
                Ok(Reply::Cancelled),
            ],
            ["confirm 1", "look 9", "cancel 1"],
        ),
        (
            Effect::Ask(Ticket(1), Request::Cancel(key(9))),
            vec![
                Ok(Reply::Cancelled),
                refused(Refusal::WrongKey),
                appointment(1, Status::Confirmed),
            ],
            ["cancel 9", "look 9", "look 1"],
        ),
        (
            Effect::Ask(Ticket(1), Request::Cancel(key(9))),
            vec![
                Err(Fault::Unreachable),
                appointment(9, Status::Confirmed),
                Ok(Reply::Cancelled),
            ],
            ["cancel 9", "look 9", "cancel 1"],
        ),
    ] {
        let desk = Desk::new();
        let mut errands = desk.errands(answers);
        errands.take(Effect::Remember(moving(1)), now());
        errands.take(under_way, now());

        desk.runtime.block_on(errands.stop(now()));

        assert_eq!(desk.asked(), asked);
        assert!(desk.remembered().is_empty());
    }
}

#[test]
fn a_stop_that_learns_nothing_leaves_the_move_to_the_next_start() {
    let desk = Desk::new();
    let mut errands = desk.errands(vec![Err(Fault::Unknown), Err(Fault::TooSlow)]);
    errands.take(Effect::Remember(moving(1)), now());
    errands.take(confirm(1), now());

    desk.runtime.block_on(errands.stop(now()));

    assert_eq!(desk.asked(), ["confirm 1", "look 9"]);
    let journal = Journal::read(desk.folder.path()).unwrap();
    assert_eq!(journal.open(), [Open::from(moving(1))]);
}
