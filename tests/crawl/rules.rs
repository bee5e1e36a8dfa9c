//! What holds for every page before it is painted. A new rule is one assertion here.

use kiosk::{
    domain::appointment::Status,
    page::{Block, Mood, Page, Shape, Target},
    screen::Step,
    text::{Text, Voice},
};

use super::{
    checks::reading::said,
    place::{Place, choices},
    private, truth,
};

/// Words that no page may say that tells of success.
const NOT_BOOKED: &[&str] = &[
    "nicht gebucht",
    "noch nicht",
    "nichts gebucht",
    "not booked",
    "not yet",
    "nothing was booked",
    "nothing has been booked",
    "gilt weiter",
    "still stands",
    "nicht abgesagt",
    "not cancelled",
];

/// Holds all rules for the page of this place.
pub fn check(place: &Place, voices: &[Voice]) {
    let page = place.kiosk.page();
    let screen = &format!("{} (by {:#?})", place.screen(), place.way);
    for voice in voices {
        check_words(&page, voice, screen);
    }
    check_parts(&page, screen);
    let screen = place.screen();
    check_ways(place, &page, screen);
    check_result(place, &page, screen);
    truth::check(place, &page);
    private::check(place, &page, &voices[0]);
}

fn check_words(page: &Page<Step>, voice: &Voice, screen: &str) {
    for has_code in [true, false] {
        for text in said(page, has_code) {
            let words = voice.say(&text);
            assert!(
                !words.trim().is_empty(),
                "{screen} says nothing with {text:?} in {:?}",
                voice.language()
            );
            // A message that cannot be said is said by its id.
            assert!(
                words != text.id() || !words.contains('-'),
                "{screen} has no words for {words} in {:?}",
                voice.language()
            );
        }
    }
    if page.mood == Mood::Done {
        // What became of another appointment may stand above any page.
        let own = said(page, true)
            .into_iter()
            .filter(|it| *it != Text::MoveGone);
        for text in own {
            let words = voice.say(&text).to_lowercase();
            let denies = NOT_BOOKED.iter().find(|it| words.contains(*it));
            assert_eq!(denies, None, "{screen} tells of success and says {words:?}");
        }
    }
}

/// Nobody is ever stuck: something can be done, and something leads back or out.
fn check_ways(place: &Place, page: &Page<Step>, screen: &str) {
    let targets = page.targets();
    let focus = place.kiosk.focus();
    assert!(
        targets.is_empty() || focus < targets.len(),
        "the focus of {screen} is {focus} of {}",
        targets.len()
    );
    // The farewell goes by itself, and booking cannot be called back half way; see `waits_end` of the crawl.
    let goes_by_itself = screen == "farewell" || screen == "waiting";
    if goes_by_itself {
        return;
    }
    assert!(!targets.is_empty(), "{screen} is a dead end: {page:#?}");
    if screen == "attract" {
        return;
    }
    let leads_out = targets.iter().filter_map(Target::step).any(leads);
    assert!(
        leads_out,
        "nothing leads back or out of {screen}: {page:#?}"
    );
    if screen != "still-there" {
        let content = targets.len() - page.keys.len();
        assert!(
            content > 0,
            "{screen} offers nothing but its keys (by {:#?})",
            place.way
        );
    }
}

fn leads(step: &Step) -> bool {
    match step {
        Step::Back | Step::Home | Step::Leave | Step::LeaveNow | Step::Hide => true,
        Step::Then(_, step) | Step::Hold(_, step) => leads(step),
        Step::Open(_)
        | Step::Swap(_)
        | Step::Ask(_)
        | Step::Submit
        | Step::Show(_)
        | Step::Renew
        | Step::Stay
        | Step::Press(_)
        | Step::Speak(_)
        | Step::Colours => false,
    }
}

/// One title, one choice that goes on, one code; no heading without anything below it; keys once.
fn check_parts(page: &Page<Step>, screen: &str) {
    for column in [&page.body, &page.aside] {
        for (index, block) in column.iter().enumerate() {
            let next = column.get(index + 1);
            let is_heading = |it: &Block<Step>| matches!(it, Block::Heading(_));
            assert!(
                !is_heading(block) || next.is_some_and(|it| !is_heading(it)),
                "nothing stands below {block:?} of {screen}"
            );
            if let Block::Choices(_, choices) = block {
                assert!(!choices.is_empty(), "{screen} has an empty list");
            }
        }
    }
    let count = |it: fn(&Block<Step>) -> bool| {
        page.body
            .iter()
            .chain(&page.aside)
            .filter(|block| it(block))
            .count()
    };
    assert!(
        count(|it| matches!(it, Block::Choices(Shape::Primary, _))) <= 1,
        "{screen} has two choices that go on"
    );
    assert!(
        count(|it| matches!(it, Block::Qr(_))) <= 1,
        "{screen} has two codes"
    );
    let mut strokes: Vec<_> = page.keys.iter().map(|it| it.stroke).collect();
    strokes.sort_unstable();
    strokes.dedup();
    assert_eq!(
        strokes.len(),
        page.keys.len(),
        "{screen} has a key twice: {strokes:?}"
    );
    if let Some(progress) = page.progress {
        assert!(
            (1..=progress.of).contains(&progress.step),
            "{screen} is at {progress:?}"
        );
    }
}

/// UX-02: a result stands.
fn check_result(place: &Place, page: &Page<Step>, screen: &str) {
    let draft = place.kiosk.visit().map(|it| &it.draft);
    let booked = draft.and_then(|it| it.booked.as_ref()).map(|it| it.status);
    let goes_on = page
        .body
        .iter()
        .any(|it| matches!(it, Block::Choices(Shape::Primary, _)));
    if screen == "check" {
        assert!(
            goes_on,
            "the answers can be checked, but not sent: {:#?}",
            place.way
        );
    }
    if matches!(screen, "done" | "activate" | "both" | "cancelled") {
        let back = choices(page).iter().any(|it| it.step == Step::Back);
        assert!(!back, "{screen} is a result and goes back");
    }
    if screen == "activate" {
        assert_eq!(booked, Some(Status::Preconfirmed));
        assert_eq!(page.mood, Mood::Attention, "not firm yet (UX-20)");
    }
}
