//! Languages that nobody speaks, made from German: they are longer than any real one, or run from right to left, so
//! that what does not fit is found before a translator writes it (LANG-08).

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use kiosk::{
    domain::language::Language,
    event::Input,
    example,
    page::Page,
    screen::Step,
    text::{Text, Voice},
};

use super::{
    board::{Writer, fields},
    checks::{
        Brush,
        colours::{check_cells, check_marker, check_spots},
        moving::check_walk,
        reading::check_words,
    },
};

/// The narrowest, the tallest and the usual grid.
const GRIDS: [(u16, u16); 3] = [(57, 16), (44, 40), (80, 24)];

#[test]
fn lang_08_every_screen_has_room_for_words_two_fifths_longer() {
    let words = longer(Text::words(Language::German));
    let voice = Voice::worded(Language::German, Some(&words)).unwrap();
    assert_eq!(voice.say(&Text::BoardDone), "Fërtïgőűőű");

    every_screen(voice);
}

#[test]
fn lang_09_every_screen_is_whole_when_all_of_it_runs_from_the_right() {
    let words = from_the_right(Text::words(Language::German));
    let voice = Voice::worded(Language::Arabic, Some(&words)).unwrap();
    assert_eq!(voice.say(&Text::BoardDone), "حجعفذخ");

    every_screen(voice);
}

/// Holds the rules of painted pages for all examples, and for a keyboard on every field of them.
fn every_screen(voice: Voice) {
    let language = voice.language();
    let surround = Writer::at("home", language).kiosk.surround();
    let mut brush = Brush {
        voice,
        ..Brush::new(language, surround)
    };
    for name in example::NAMES {
        let writer = Writer::at(name, language);
        brush.surround = writer.kiosk.surround();
        let page = writer.page();
        check(name, &brush, &page);
        for field in fields(&page) {
            let mut writer = writer.clone();
            writer.input(Input::Choose(field));
            check(&format!("{name} {field}"), &brush, &writer.page());
        }
    }
}

fn check(name: &str, brush: &Brush, page: &Page<Step>) {
    for grid in GRIDS {
        let told = format!("{name} at {grid:?}");
        check_words(&told, brush, page, grid);
        check_walk(&told, brush, page, grid);
        let (cells, painted) = brush.open(page, grid);
        check_cells(&cells, brush.palette, &told);
        check_spots(&told, &cells, &painted);
        let count = page.targets().len();
        for focus in (0..count).step_by((count / 3).max(1)) {
            check_marker(&told, brush, page, grid, focus);
        }
    }
}

/// Every message two fifths longer, with accents: a word by letters, more of them by words.
pub fn longer(words: &str) -> String {
    rewritten(words, &|text| {
        let accented: String = text.chars().map(accent).collect();
        let letters = text.chars().filter(|it| it.is_alphabetic()).count();
        let extra = "őű".repeat(letters.div_ceil(5));
        let end = accented.trim_end().len();
        let (said, space) = accented.split_at(end);
        if !said.trim_start().contains(' ') {
            return format!("{said}{extra}{space}");
        }
        let extra: Vec<char> = extra.chars().collect();
        let words = extra.chunks(6).map(String::from_iter);
        let words: Vec<String> = words.collect();
        format!("{said} {}{space}", words.join(" "))
    })
}

/// Every message in Arabic letters, which mean nothing.
pub fn from_the_right(words: &str) -> String {
    rewritten(words, &|text| text.chars().map(arabic).collect())
}

fn rewritten(words: &str, change: &dyn Fn(&str) -> String) -> String {
    let resource = parser::parse(words.to_owned()).map_err(|it| it.1).unwrap();
    let body = resource.body.into_iter().map(|mut entry| {
        if let Entry::Message(message) = &mut entry
            && let Some(pattern) = &mut message.value
        {
            rewrite(pattern, change);
        }
        entry
    });
    serializer::serialize(&Resource {
        body: body.collect(),
    })
}

fn rewrite(pattern: &mut Pattern<String>, change: &dyn Fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    rewrite(&mut variant.value, change);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => {}
        }
    }
}

const fn accent(letter: char) -> char {
    match letter {
        'a' => 'å',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ø',
        'u' => 'ů',
        'A' => 'Å',
        'E' => 'Ë',
        'c' => 'č',
        's' => 'š',
        'z' => 'ž',
        _ => letter,
    }
}

fn arabic(letter: char) -> char {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع',
        'غ', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه',
    ];
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'a'..='z' => LETTERS[usize::from(small as u8 - b'a')],
        'ä' => 'و',
        'ö' => 'ي',
        'ü' => 'ى',
        'ß' => 'ة',
        _ => letter,
    }
}
