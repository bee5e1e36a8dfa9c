//! UX-16, UX-23: how many keys it takes, for somebody who has arrows and Enter only besides the letters, and for somebody
//! who presses the digits.

use kiosk::{domain::language::Language, example, text::Text};

use super::person::{Hand, Person};

/// Most presses from the choice of the language to the booking, besides typing.
const PRESSES_MAX: usize = 25;
/// Most screens on the way.
const SCREENS_MAX: usize = 12;

/// Most presses from home until an appointment is cancelled or moved, besides scanning and typing.
const CANCEL_MAX: usize = 6;
/// The same where number and code are typed by somebody who has arrows only: half of them lead to the next field and
/// from row to row.
const CANCEL_BY_ARROWS_MAX: usize = 9;
/// Most presses from home to the first field of a question that people come back with.
const ASK_MAX: usize = 3;
/// Most presses from the page that tells that something is ready until a time is held for picking it up.
const PICK_UP_MAX: usize = 2;

/// The grids that presses are counted at.
const GRIDS: [(u16, u16); 2] = [(80, 24), (57, 16)];

#[test]
fn ux_23_cancelling_takes_few_presses_from_home() {
    let scanned = &[Text::MineCancel, Text::CancelYes];
    for (grid, hand) in hands() {
        let mut person = Person::at_home(grid, hand);
        person.scan();
        person.go(scanned);
        person.finish("cancelled-title", CANCEL_MAX, "scanned");

        let mut person = Person::at_home(grid, hand);
        person.go(&[Text::HomeMine]);
        person.fill();
        person.go(&[Text::Continue]);
        person.go(scanned);
        let presses_max = match hand {
            Hand::Digits => CANCEL_MAX,
            Hand::Arrows => CANCEL_BY_ARROWS_MAX,
        };
        person.finish("cancelled-title", presses_max, "typed");
    }
}

#[test]
fn ux_23_moving_takes_few_presses_from_home() {
    for (grid, hand) in hands() {
        let mut person = Person::at_home(grid, hand);
        person.scan();
        person.go(&[Text::MineMove]);
        person.take_first("days-title");
        person.take_first("times-title");
        person.go(&[Text::MoveYes]);
        person.finish("moved-title", CANCEL_MAX, "moved");
    }
}

#[test]
fn ux_16_what_people_come_back_for_is_near() {
    for (grid, hand) in hands() {
        let mut person = Person::at_home(grid, hand);
        person.go(&[Text::HomeStatus]);
        person.finish("subjects-title", ASK_MAX, "what to ask after");
        for subject in 0..example::cases::subjects().len() {
            let mut person = person.again();
            person.take(subject);
            assert_eq!(person.kiosk.focus(), 0, "the first field has the focus");
            let presses_max = match hand {
                Hand::Digits => ASK_MAX,
                Hand::Arrows => ASK_MAX + 1 + subject,
            };
            person.finish("inquiry-title", presses_max, "first field");
        }
    }
}

#[test]
fn what_is_ready_is_picked_up_by_two_presses() {
    for grid in GRIDS {
        let kiosk = example::kiosk("case-ready", Language::German).unwrap();
        let mut person = Person::with(kiosk, grid, Hand::Arrows);
        person.go(&[Text::CasePickUp]);
        person.take_first("times-title");
        let hold = person.kiosk.visit().and_then(|it| it.draft.hold.as_ref());
        assert!(hold.is_some());
        person.finish("names-title", PICK_UP_MAX, "pick-up");
    }
}

#[test]
fn ux_16_booking_takes_few_presses_on_few_screens() {
    for grid in GRIDS {
        let mut person = Person::arrive(grid, Hand::Arrows);
        person.book();
        println!(
            "{grid:?}: {} presses on {} screens: {:?}",
            person.presses,
            person.screens.len(),
            person.screens
        );
        assert!(
            person.presses <= PRESSES_MAX,
            "{} presses at {grid:?}",
            person.presses
        );
        assert!(
            person.screens.len() <= SCREENS_MAX,
            "{} screens at {grid:?}",
            person.screens.len()
        );
    }
}

fn hands() -> impl Iterator<Item = ((u16, u16), Hand)> {
    GRIDS
        .into_iter()
        .flat_map(|grid| [Hand::Arrows, Hand::Digits].map(|hand| (grid, hand)))
}
