//! The rules of the house, held for the painted pages of all examples in all languages, and of the crawl in some of them
//! at the two grids that most terminals have: all of everything would take an hour and find nothing more.

use std::time::Duration;

use kiosk::{
    domain::language::Language,
    example,
    page::{Block, Page},
    paint::Gaze,
    screen::Step,
};

use super::{
    CRAWL,
    brushes::Brushes,
    checks::{
        Brush,
        code::{has_code, scanned},
        colours::{check_cells, check_marker, check_spots},
        moving::check_walk,
        printed,
        reading::check_words,
    },
};

/// The grids at which pages are complete (A11Y-02).
const GRIDS: [(u16, u16); 7] = [
    (57, 16),
    (44, 40),
    (78, 22),
    (80, 24),
    (100, 37),
    (132, 43),
    (160, 50),
];
/// Those that are looked at closest.
const COMMON: [(u16, u16); 2] = [(57, 16), (80, 24)];

/// The language that the crawl speaks, one from right to left, one with the longest sentences, one with long words.
const WATCHED: [Language; 4] = [
    Language::German,
    Language::Arabic,
    Language::EasyGerman,
    Language::Ukrainian,
];

/// Something that only the citizen may see.
const CANARIES: [&str; 4] = [
    "Łucja",
    "Beispiel-Özdemir",
    "lucja@example.org",
    "02151 000 123",
];

/// Calls a check that takes long with every example: in every language where there is least room, in some at the usual
/// grid too.
fn closest(mut check: impl FnMut(&str, &Page<Step>, &Brush, (u16, u16))) {
    everywhere(&COMMON, |name, page, brush, grid| {
        if grid == COMMON[0] || WATCHED.contains(&brush.voice.language()) {
            check(name, page, brush, grid);
        }
    });
}

/// Calls a check with every example in every language at these grids.
fn everywhere(grids: &[(u16, u16)], mut check: impl FnMut(&str, &Page<Step>, &Brush, (u16, u16))) {
    let mut brushes = Brushes::default();
    for name in example::NAMES {
        for language in Language::ALL {
            let kiosk = example::kiosk(name, *language).unwrap();
            let page = kiosk.page();
            for grid in grids {
                let told = format!("{name} in {language:?} at {grid:?}");
                check(&told, &page, brushes.of(&kiosk), *grid);
            }
        }
    }
}

#[test]
fn a11y_02_nothing_of_a_screen_is_cut() {
    everywhere(&GRIDS, |name, page, brush, grid| {
        check_words(name, brush, page, grid);
    });
}

#[test]
fn a11y_04_05_06_every_screen_has_contrast_in_colours_that_stay() {
    // Colours do not depend on words, but on the side they stand at; those of every language and grid are looked at in
    // one look where targets are touched.
    for language in [Language::German, Language::Arabic] {
        let any = example::kiosk("home", language).unwrap();
        for brush in Brush::looks(language, &any.surround()) {
            for name in example::NAMES {
                let page = example::kiosk(name, language).unwrap().page();
                let last = page.targets().len().saturating_sub(1);
                for grid in [(57, 16), (80, 24), (132, 43)] {
                    for (focus, gaze) in [(0, Gaze::Text), (0, Gaze::Focus), (last, Gaze::Focus)] {
                        let (cells, _) = brush.paint(&page, grid, (focus, 0, gaze));
                        check_cells(&cells, brush.palette, name);
                    }
                }
            }
        }
    }
}

#[test]
fn a11y_09_of_every_screen_exactly_one_thing_is_looked_at() {
    closest(|name, page, brush, grid| {
        for focus in 0..page.targets().len() {
            check_marker(name, brush, page, grid, focus);
        }
    });
}

#[test]
fn a11y_11_12_arrows_reach_everything_on_every_screen() {
    closest(|name, page, brush, grid| {
        check_walk(name, brush, page, grid);
    });
    let mut brushes = Brushes::default();
    for name in example::NAMES {
        let kiosk = example::kiosk(name, Language::German).unwrap();
        for grid in [(44, 40), (132, 43)] {
            check_walk(name, brushes.of(&kiosk), &kiosk.page(), grid);
        }
    }
}

#[test]
fn a11y_15_every_target_of_every_screen_can_be_touched() {
    everywhere(&GRIDS, |name, page, brush, grid| {
        let (cells, painted) = brush.open(page, grid);
        check_cells(&cells, brush.palette, name);
        check_spots(name, &cells, &painted);
    });
}

#[test]
fn qr_01_02_03_the_codes_of_the_screens_are_whole_or_absent() {
    let mut met = 0;
    everywhere(&GRIDS, |name, page, brush, grid| {
        let link = link(page);
        let fits = link.is_some() && grid != (57, 16);
        let (cells, painted) = brush.open(page, grid);
        assert_eq!(has_code(&cells), fits, "{name}:\n{}", printed(&cells));
        if !fits {
            return;
        }
        met += 1;
        let link = link.unwrap();
        assert_eq!(scanned(&cells, (6, 12)), [link.as_str()], "{name}");
        let end = (0, painted.scroll_max, Gaze::Text);
        let (cells, _) = brush.paint(page, grid, end);
        assert_eq!(scanned(&cells, (6, 12)), [link], "{name} at its end");
    });
    // Two screens, all languages, all grids but the smallest.
    assert_eq!(met, 2 * Language::ALL.len() * (GRIDS.len() - 1));
}

#[test]
fn priv_02_the_question_whether_somebody_is_there_shows_nothing_of_them() {
    let mut met = 0;
    let mut brushes = Brushes::default();
    for place in &CRAWL.places {
        let visit = place.kiosk.visit();
        if visit.is_none_or(|it| it.draft.contact.is_empty()) {
            continue;
        }
        let later = place.wait(Duration::from_secs(95));
        if later.screen() != "still-there" {
            continue; // the portal is asked, or the visit has ended
        }
        met += 1;
        for grid in COMMON {
            let shown = brushes
                .of(&later.kiosk)
                .all_steps(&later.kiosk.page(), grid);
            for canary in CANARIES {
                assert!(!shown.contains(canary), "{:#?}\n{shown}", later.way);
            }
        }
    }
    assert!(met > 20, "only {met} who told something were asked");
}

#[test]
fn every_page_of_the_crawl_is_complete_and_can_be_used() {
    let mut brushes = Brushes::default();
    for place in &CRAWL.places {
        let name = format!("{} (by {:#?})", place.screen(), place.way);
        let page = place.kiosk.page();
        let brush = brushes.of(&place.kiosk);
        for grid in COMMON {
            check_words(&name, brush, &page, grid);
            let (cells, painted) = brush.open(&page, grid);
            check_cells(&cells, brush.palette, &name);
            check_spots(&name, &cells, &painted);
        }
    }
    // The same pages in other words: a seventh of them, each time another.
    for (skipped, language) in WATCHED.iter().enumerate().skip(1) {
        let mut brush = Brush::new(*language, CRAWL.places[0].kiosk.surround());
        for place in CRAWL.places.iter().skip(skipped).step_by(7) {
            let name = format!("{} in {language:?} (by {:#?})", place.screen(), place.way);
            brush.surround = place.kiosk.surround();
            check_words(&name, &brush, &place.kiosk.page(), (57, 16));
        }
    }
    // Walking takes longest: a seventh of them.
    for place in CRAWL.places.iter().step_by(7) {
        let name = format!("{} (by {:#?})", place.screen(), place.way);
        let page = place.kiosk.page();
        check_walk(&name, brushes.of(&place.kiosk), &page, (57, 16));
    }
}

fn link(page: &Page<Step>) -> Option<String> {
    page.body.iter().chain(&page.aside).find_map(|it| match it {
        Block::Qr(qr) => Some(qr.link.reveal().clone()),
        Block::Say(_)
        | Block::Heading(_)
        | Block::Quote(_)
        | Block::Notice(..)
        | Block::Points(_)
        | Block::Facts(_)
        | Block::Field(_)
        | Block::Choices(..)
        | Block::Month(_) => None,
    })
}
