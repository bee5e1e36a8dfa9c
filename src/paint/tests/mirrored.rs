//! Pages where one reads from right to left (LANG-09).

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};

use super::{
    Gaze, Language, brush,
    checks::{
        code::scanned,
        colours::{check_cells, check_marker, check_spots},
        moving::check_walk,
        printed,
    },
    everywhere, samples,
};
use crate::{
    domain::words::Words,
    page::{Block, Fact, Page},
    paint::{Direction, Moved, mirror::Mirror, sheet::Sheet},
    text::Text,
};

const LANGUAGES: [Language; 2] = [Language::Arabic, Language::Persian];

fn sample(name: &str) -> Page<u8> {
    let mut samples = samples::all().into_iter();
    samples.find(|it| it.0 == name).unwrap().1
}

fn say(words: &str) -> Text {
    let words = LANGUAGES.iter().fold(Words::german(words), |it, language| {
        it.and(*language, words)
    });
    Text::Plain { words }
}

fn lines(cells: &Buffer) -> Vec<String> {
    printed(cells).lines().map(str::to_owned).collect()
}

#[test]
fn what_holds_for_pages_holds_from_right_to_left() {
    for language in LANGUAGES {
        let brush = brush(language);
        everywhere(|name, page, grid| {
            let (cells, painted) = brush.open(page, grid);
            check_cells(&cells, brush.palette, name);
            check_spots(name, &cells, &painted);
            if grid == (57, 16) || grid == (80, 24) {
                check_walk(name, &brush, page, grid);
                for focus in 0..page.targets().len() {
                    check_marker(name, &brush, page, grid, focus);
                }
            }
        });
    }
}

#[test]
fn the_place_is_at_the_right_the_clock_at_the_left_and_titles_begin_at_the_right() {
    for language in LANGUAGES {
        let mut page = sample("home");
        page.title = say("أ ب");
        let (cells, _) = brush(language).open(&page, (80, 24));
        let lines = lines(&cells);

        assert!(lines[0].ends_with("Krefeld · Rathaus"), "{}", lines[0]);
        assert!(lines[0].starts_with("   14:05"), "{}", lines[0]);
        assert_eq!(cells[(76, 0)].symbol(), "s", "three columns of air");
        let title = lines.iter().find(|it| it.contains('\u{fe8f}')).unwrap();
        assert!(title.ends_with("\u{fe8f} \u{fe83}"), "{title:?}");
        assert_eq!(title.chars().count(), 77, "{title:?}");
    }
}

#[test]
fn what_must_stand_together_does_on_every_kind_of_line() {
    for language in LANGUAGES {
        let brush = brush(language);
        for kept in [
            "14:30",
            "1.234",
            "+49 2151 86-0",
            "02151 86-1234",
            "KR-2026-004711",
            "37,00 €",
            "amt@example.org",
            "https://termin.example.org/a/",
            "Von-der-Leyen-Platz 1, 47798 Krefeld",
        ] {
            let mut page = Page::<u8>::new(say(&format!("رقم {kept}")));
            page.body = vec![
                Block::Say(say(&format!("الرقم {kept} صحيح"))),
                Block::Quote(Words::german(kept)),
                Block::Points(vec![say(kept)]),
                Block::Facts(vec![Fact {
                    label: say("رقم"),
                    value: say(kept),
                }]),
            ];
            let (cells, _) = brush.open(&page, (100, 37));
            let shown = printed(&cells);

            assert_eq!(shown.matches(kept).count(), 5, "{kept}:\n{shown}");
        }
    }
}

#[test]
fn choices_begin_at_the_right_and_left_goes_on() {
    let (_, painted) = brush(Language::Arabic).open(&sample("home"), (80, 24));
    let x = |target: usize| painted.targets[target].area.x;

    assert!(x(0) > x(1), "{:?}", painted.targets);
    assert_eq!(painted.toward(0, Direction::Left), Moved::Focus(1));
    assert_eq!(painted.toward(1, Direction::Right), Moved::Focus(0));
    // In one column they go on and back.
    let (_, painted) = brush(Language::Arabic).open(&sample("list"), (57, 16));
    assert_eq!(painted.toward(1, Direction::Left), Moved::Focus(2));
    assert_eq!(painted.toward(1, Direction::Right), Moved::Focus(0));
}

#[test]
fn a_week_begins_at_the_right() {
    let (cells, painted) = brush(Language::Arabic).open(&sample("calendar"), (80, 24));
    let days: Vec<Rect> = painted.all.iter().map(|it| it.area).collect();
    let row = |it: &Rect, other: &Rect| it.y == other.y && it.width == other.width;
    let pairs = days.windows(2).filter(|it| row(&it[0], &it[1]));

    assert!(pairs.clone().count() > 0);
    for pair in pairs {
        assert!(pair[0].x > pair[1].x, "{pair:?}\n{}", printed(&cells));
    }
}

#[test]
fn the_code_stands_at_the_left_and_can_be_scanned() {
    let (cells, painted) = brush(Language::Arabic).open(&sample("done"), (132, 43));

    assert_eq!(scanned(&cells, (6, 12)), [samples::LINK]);
    assert!(painted.body.x > 40, "{:?}", painted.body);
    assert!(
        painted
            .targets
            .iter()
            .all(|it| it.area.x >= painted.body.x || it.area.y > 38)
    );
}

#[test]
fn lines_of_a_german_paragraph_begin_below_each_other() {
    let words = "Bitte bringen Sie Ihren bisherigen Ausweis, ein Foto und die Geburtsurkunde mit.";
    let mut page = Page::<u8>::new(say("أ"));
    page.body = vec![Block::Quote(Words::german(words))];
    let (cells, _) = brush(Language::Arabic).open(&page, (57, 16));
    let quoted: Vec<String> = lines(&cells)
        .into_iter()
        .filter(|it| it.ends_with('│'))
        .collect();
    let begins = |it: &String| it.find(|c: char| c != ' ').unwrap();

    assert!(quoted.len() > 1, "{}", printed(&cells));
    assert!(
        quoted.iter().all(|it| begins(it) == begins(&quoted[0])),
        "{quoted:#?}"
    );
    assert!(quoted.iter().any(|it| it.ends_with(" │")), "{quoted:#?}");
}

#[test]
fn what_is_typed_keeps_its_order_and_the_cursor_follows_it() {
    let (cells, painted) =
        brush(Language::Arabic).paint(&sample("form"), (80, 24), (1, 0, Gaze::Focus));
    let cursor = painted.cursor.unwrap();
    let row: String = (0..80).map(|x| cells[(x, cursor.y)].symbol()).collect();

    assert_eq!(row.trim(), "anna.beispiel  ◀");
    let end = row.find("anna.beispiel").unwrap() + "anna.beispiel".len();
    assert_eq!(usize::from(cursor.x), end, "behind the last letter");
}

#[test]
fn an_area_that_keeps_its_order_goes_to_the_other_side_as_a_whole() {
    let screen = Rect::new(0, 0, 20, 3);
    let mirror = Mirror::new(screen, crate::domain::language::Direction::RightToLeft);
    let mut sheet = Sheet::default();
    sheet.keep_order(Rect::new(1, 1, 8, 2));
    sheet.line(1, 1, "▌q w", Style::new());
    sheet.spot(7, Rect::new(3, 1, 2, 1));
    sheet.line(1, 0, "▌", Style::new());
    sheet.entry(Rect::new(2, 2, 6, 1), "بب", Some(4), Style::new());
    sheet.mirror(&mirror);
    let mut cells = Buffer::empty(screen);
    sheet.show(screen, 0, &mut cells);

    assert_eq!(
        lines(&cells),
        [
            "                  ▐",
            "           ▌q w",
            "             \u{fe90}\u{fe91}"
        ]
    );
    assert_eq!(sheet.spots[0].area, Rect::new(13, 1, 2, 1));
    assert_eq!(
        sheet.caret,
        Some(Position::new(12, 2)),
        "at the left of what is typed"
    );
}
