//! What holds for every line, whatever is written on it.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::super::{caret, direction, is_control, mirrored, set, shape, visual};
use crate::{
    domain::language::Direction,
    paint::wrap::{width, wrap},
};

const PAGES: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

/// Words of all kinds that may stand on one line.
fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        // Marks stand on a letter.
        "[ابتثجحخدرزسصطعفقكلمنهويةىأإآئؤءپچژکگی][ابتثجحخدرزسصطعفقكلمنهويةىأإآئؤءپچژکگی\u{200c}\u{200d}ـًَُِّْ]{0,8}",
        "[A-Za-zÄÖÜäöüßŁł]{1,9}",
        "[0-9]{1,4}([.,:/-][0-9]{1,3})?",
        "[(«]?[بتكA-C]{1,3}[)»،.!?]?",
        "[+€%·–•✓▶‹›]",
        "[\u{2066}\u{2067}\u{2068}][ابA1 ]{0,4}\u{2069}",
        "[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}]",
        "[אבגדA]{1,3}",
    ];
    proptest::collection::vec(word, 0..9).prop_map(|it| it.join(" "))
}

/// The graphemes that are seen, in an order of their own; what has a mirror picture stands for it too.
fn graphemes(text: &str) -> Vec<String> {
    let seen: String = text.chars().filter(|it| !is_control(*it)).collect();
    let same = |c: char| c.min(mirrored(c));
    let mut graphemes: Vec<String> = seen
        .graphemes(true)
        .map(|it| it.chars().map(same).collect())
        .collect();
    graphemes.sort();
    graphemes
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lang_09_a_line_shows_the_graphemes_of_its_text_and_no_others(text in line()) {
        let shown = visual(&text);

        prop_assert_eq!(graphemes(&shown), graphemes(&shape(&text)));
        prop_assert_eq!(shown.width(), shape(&text).width());
        prop_assert_eq!(shown.width(), usize::from(width(&text)));
        prop_assert!(!shown.contains(is_control));
    }

    #[test]
    fn what_is_shaped_stays_as_it_is(text in line()) {
        let shaped = shape(&text).into_owned();

        prop_assert_eq!(shape(&shaped), shaped.as_str());
    }

    #[test]
    fn lines_hold_all_of_a_text_and_are_not_ordered_twice(text in line(), column in 1_u16..40) {
        for page in PAGES {
            let text = set(&text, page);
            let lines = wrap(&text, column);
            let shown: Vec<String> = lines.iter().map(|it| visual(it)).collect();
            let whole: String = shown.concat().chars().filter(|it| *it != ' ').collect();
            let letters: String = shape(&text).chars().filter(|it| *it != ' ').collect();

            prop_assert_eq!(graphemes(&whole), graphemes(&letters));
            for (line, shown) in lines.iter().zip(&shown) {
                let kept: String = line.chars().filter(|it| !is_control(*it)).collect();
                prop_assert_eq!(&kept, shown);
                prop_assert_eq!(width(line), width(shown));
            }
        }
    }

    #[test]
    fn text_from_left_to_right_is_left_alone(text in "[ -~äöüßÄÖÜłŁčЖжщіїєґ€–„“…‹›«»▶]{0,40}") {
        prop_assert_eq!(&visual(&text), &text);
        prop_assert_eq!(&set(&text, Direction::LeftToRight), &text);
        let shown = visual(&set(&text, Direction::RightToLeft));
        if direction(&text, Direction::RightToLeft) == Direction::LeftToRight {
            prop_assert_eq!(shown.trim(), text.trim());
        }
    }

    #[test]
    fn latin_names_in_arabic_lines_stay_whole(
        name in "[A-ZÄÖÜŁ][a-zäöüßł]{1,8}( [A-ZÄÖÜŁ][a-zäöüßł'-]{1,8}[a-z]){0,2}",
        before in "[بتثجحخسشصضطعغفقكمنهي]{1,9}",
        after in "[بتثجحخسشصضطعغفقكمنهي]{1,9}",
    ) {
        for text in [
            format!("{before} {name} {after}"),
            format!("{name} {after}."),
            format!("{before}: {name}"),
            format!("{before} (\u{2068}{name}\u{2069}) {after} 14:30"),
        ] {
            let shown = visual(&set(&text, Direction::RightToLeft));
            prop_assert!(shown.contains(&name), "{shown:?}");
        }
    }

    #[test]
    fn the_cursor_stays_in_the_line(text in line(), at in 0_usize..60) {
        let cells = caret(&text, at);

        prop_assert!(cells <= shape(&text).width(), "{cells}");
    }
}

#[test]
fn the_cursor_goes_on_where_the_next_letter_will_be() {
    assert_eq!(caret("Anna", 4), 4, "at the right end");
    assert_eq!(caret("Anna", 1), 1);
    assert_eq!(caret("بيت", 6), 0, "at the left end");
    assert_eq!(caret("بيت", 2), 2);
    assert_eq!(caret("بيت", 0), 3);
}

#[test]
fn a_paragraph_runs_as_the_page_does_unless_all_its_letters_run_the_other_way() {
    let (left, right) = (Direction::LeftToRight, Direction::RightToLeft);
    for (text, page, runs) in [
        ("F1 للمساعدة", right, right),
        ("للمساعدة F1", left, left),
        ("Personalausweis beantragen", right, left),
        ("\u{2068}Personalausweis\u{2069}", right, left),
        ("\u{2068}Amt\u{2069} – \u{2068}Ort\u{2069}", right, right),
        ("العربية", left, right),
        ("14:30", right, left),
        ("+49 2151 86-0", right, left),
        (
            "\u{2068}14:30\u{2069} إلى \u{2068}15:00\u{2069}",
            right,
            right,
        ),
    ] {
        assert_eq!(direction(text, page), runs, "{text}");
    }
}
