//! The keyboard on the screen: whole at every grid, in every language, with every set of keys.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use kiosk::{
    domain::language::Language,
    event::{Event, Input, Now},
    example::{self, town},
    keyboard::{Layer, Press, variants},
    kiosk::Kiosk,
    page::{Page, Target},
    paint::{Direction, Gaze, Moved},
    screen::Step,
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    brushes::Brushes,
    checks::{
        colours::{check_cells, check_marker, check_spots},
        moving::check_walk,
        printed,
        reading::check_words,
    },
};

/// The grids at which pages are complete (A11Y-02).
const GRIDS: [(u16, u16); 6] = [(57, 16), (44, 40), (78, 22), (80, 24), (132, 43), (160, 50)];
/// Examples with fields.
const WITH_FIELDS: [&str; 8] = [
    "names",
    "names-problem",
    "reach",
    "more",
    "search",
    "find-mine",
    "inquiry",
    "inquiry-problem",
];

/// Somebody at a kiosk, at this moment.
#[derive(Clone)]
pub struct Writer {
    pub kiosk: Kiosk,
    moment: Duration,
}

impl Writer {
    pub fn at(name: &str, language: Language) -> Self {
        Self {
            kiosk: example::kiosk(name, language).unwrap(),
            moment: Duration::from_secs(1),
        }
    }

    pub fn input(&mut self, input: Input) {
        self.moment += Duration::from_secs(1);
        let now = Now {
            moment: self.moment,
            wall: town::now(),
        };
        self.kiosk.update(now, Event::Input(input));
    }

    pub fn page(&self) -> Page<Step> {
        self.kiosk.page()
    }

    /// The keys with what they do.
    pub fn presses(&self) -> Vec<Press> {
        let page = self.page();
        let steps = page
            .targets()
            .into_iter()
            .filter_map(|it| it.step().cloned());
        steps
            .filter_map(|it| {
                let Step::Press(press) = it else {
                    return None;
                };
                Some(press)
            })
            .collect()
    }

    /// Presses a key that is there.
    pub fn press(&mut self, wanted: Press) {
        let at = self.presses().iter().position(|it| *it == wanted);
        let at = at.unwrap_or_else(|| panic!("no {wanted:?} among {:?}", self.presses()));
        self.input(Input::Choose(at));
    }

    pub fn written(&self) -> String {
        let board = self.page().board.unwrap();
        board.field.value.reveal().clone()
    }
}

/// Every keyboard there is: for each field, language and set of keys.
fn every_board(languages: &[Language], mut check: impl FnMut(&str, &Writer)) {
    for name in WITH_FIELDS {
        for language in languages {
            let fields = fields(&Writer::at(name, *language).page());
            for field in fields {
                let mut writer = Writer::at(name, *language);
                writer.input(Input::Choose(field));
                let told = format!("{name} {field} in {language:?}");
                check(&told, &writer);
                for press in writer.presses() {
                    let leads_on = matches!(
                        press,
                        Press::Shift | Press::Like | Press::Script | Press::Order | Press::Show(_)
                    );
                    if leads_on {
                        let mut next = writer.clone();
                        if press == Press::Like {
                            next.press(Press::Letter('o'));
                        }
                        next.press(press);
                        check(&format!("{told} after {press:?}"), &next);
                        let more = Press::Show(Layer::Variants(1));
                        if next.presses().contains(&more) {
                            next.press(more);
                            check(&format!("{told} after {press:?} and more"), &next);
                        }
                    }
                }
            }
        }
    }
}

/// The targets that are fields.
pub fn fields(page: &Page<Step>) -> Vec<usize> {
    let targets = page.targets().into_iter().enumerate();
    targets
        .filter(|(_, it)| matches!(it, Target::Field(_)))
        .map(|it| it.0)
        .collect()
}

#[test]
fn a11y_02_15_no_keyboard_is_cut_and_the_field_stays_in_sight() {
    let mut scrolled = BTreeSet::new();
    let mut brushes = Brushes::default();
    every_board(Language::ALL, |name, writer| {
        let brush = brushes.of(&writer.kiosk);
        let page = writer.page();
        for grid in GRIDS {
            let told = format!("{name} at {grid:?}");
            check_words(&told, brush, &page, grid);
            let look = (writer.kiosk.focus(), 0, Gaze::Focus);
            let (cells, painted) = brush.paint(&page, grid, look);
            check_cells(&cells, brush.palette, &told);
            check_spots(&told, &cells, &painted);
            assert!(painted.cursor.is_some(), "{told}:\n{}", printed(&cells));
            for key in &painted.all {
                let least = if grid.0 < 57 { (3, 3) } else { (4, 2) };
                let is_large = key.area.width >= least.0 && key.area.height >= least.1;
                assert!(is_large, "{key:?} of {told}:\n{}", printed(&cells));
            }
            if painted.scroll_max > 0 {
                scrolled.insert(format!("{told}\n{}", printed(&cells)));
            }
        }
    });
    println!(
        "{}",
        scrolled.iter().cloned().collect::<Vec<_>>().join("\n")
    );
    assert!(
        scrolled.is_empty(),
        "{} keyboards do not fit",
        scrolled.len()
    );
}

/// The letters that names may have, one a line: code points, kind, group.
fn din_91379() -> Option<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("../shared/ux/data/din91379_typeA.tsv")).ok()?;
    let lines = text
        .lines()
        .filter(|it| it.starts_with(|it: char| it.is_ascii_hexdigit()));
    let letter = |it: &str| u32::from_str_radix(it, 16).ok().and_then(char::from_u32);
    let element = |it: &str| -> Option<String> {
        it.split('\t')
            .next()?
            .split(['+', ' '])
            .map(letter)
            .collect()
    };
    Some(lines.filter_map(element).collect())
}

/// Presses until this stands in the field: directly, with Shift, among the signs, or like a plain letter.
fn type_element(empty: &Writer, element: &str) -> Option<usize> {
    let mut lone = element.chars();
    let lone = lone.next().filter(|_| lone.next().is_none());
    let ways: [&[Press]; 3] = [&[], &[Press::Shift], &[Press::Show(Layer::Signs)]];
    if let Some(letter) = lone {
        for way in ways {
            let mut writer = empty.clone();
            for press in way {
                writer.press(*press);
            }
            if writer.presses().contains(&Press::Letter(letter)) {
                writer.press(Press::Letter(letter));
                assert_eq!(writer.written(), element);
                return Some(way.len() + 1);
            }
        }
    }
    let plain = variants::like(element);
    let plain = plain
        .into_iter()
        .find(|it| it.len() == 1 && it.is_ascii())?;
    let plain = plain.chars().next()?;
    let mut writer = empty.clone();
    let mut presses = 3;
    if plain.is_uppercase() {
        writer.press(Press::Shift);
        presses += 1;
    }
    writer.press(Press::Letter(plain));
    writer.press(Press::Like);
    let instead = writer.presses().into_iter().find_map(is_instead(element));
    let instead = instead.or_else(|| {
        writer.press(Press::Show(Layer::Variants(1)));
        presses += 1;
        writer.presses().into_iter().find_map(is_instead(element))
    });
    writer.press(instead?);
    assert_eq!(writer.written(), element);
    Some(presses)
}

fn is_instead(element: &str) -> impl Fn(Press) -> Option<Press> {
    move |press| matches!(press, Press::Instead(it) if it == element).then_some(press)
}

#[test]
fn lang_13_every_letter_that_names_may_have_takes_six_presses_at_most() {
    let Some(elements) = din_91379() else {
        println!("skipped: the list of letters is not here");
        return;
    };
    assert_eq!(elements.len(), 667);
    let mut most = 0;
    for language in [Language::German, Language::Turkish, Language::Ukrainian] {
        let mut writer = Writer::at("names", language);
        writer.input(Input::Choose(0));
        for element in &elements {
            let presses = type_element(&writer, element);
            let presses = presses.unwrap_or_else(|| panic!("no way to {element:?}"));
            assert!(presses <= 6, "{presses} presses for {element:?}");
            most = most.max(presses);
        }
    }
    println!("{} letters, {most} presses at most", elements.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// What is pressed is what is written, whatever else is pressed between.
    #[test]
    fn presses_write_exactly_what_is_on_the_keys(
        language in proptest::sample::select(Language::ALL),
        name in proptest::sample::select(&WITH_FIELDS[..4]),
        picks in proptest::collection::vec(any::<usize>(), 1..40),
    ) {
        let mut writer = Writer::at(name, language);
        writer.input(Input::Choose(fields(&writer.page())[0]));
        let mut expected: String = writer.written();
        for pick in picks {
            let presses = writer.presses();
            let press = presses[pick % presses.len()];
            match press {
                Press::Letter(letter) => expected.push(letter),
                Press::Piece(piece) => expected.push_str(piece),
                Press::Instead(piece) => {
                    pop(&mut expected);
                    expected.push_str(piece);
                }
                Press::Erase => pop(&mut expected),
                Press::Clear => expected.clear(),
                Press::Shift | Press::Show(_) | Press::Like | Press::Script | Press::Order => {}
                Press::Left | Press::Right | Press::Next | Press::Done => continue,
            }
            writer.press(press);
            prop_assert_eq!(&writer.written(), &expected);
        }
    }
}

fn pop(text: &mut String) {
    let last = text.grapheme_indices(true).next_back();
    let kept = last.map_or(0, |it| it.0);
    text.truncate(kept);
}

#[test]
fn a11y_09_11_12_arrows_reach_every_key_and_one_is_looked_at() {
    let mut brushes = Brushes::default();
    every_board(
        &[Language::German, Language::Turkish, Language::Arabic],
        |name, writer| {
            let brush = brushes.of(&writer.kiosk);
            let page = writer.page();
            for grid in [(57, 16), (80, 24)] {
                check_walk(name, brush, &page, grid);
            }
            let count = page.targets().len();
            for focus in [0, count / 2, count - 1] {
                check_marker(name, brush, &page, (57, 16), focus);
            }
        },
    );
}

#[test]
fn arrows_go_to_the_key_beside_and_stay_in_the_keyboard_at_its_top() {
    let mut writer = Writer::at("names", Language::German);
    writer.input(Input::Choose(0));
    let page = writer.page();
    let mut brushes = Brushes::default();
    let (_, painted) = brushes
        .of(&writer.kiosk)
        .paint(&page, (57, 16), (0, 0, Gaze::Focus));
    let at = |letter| {
        let press = Press::Letter(letter);
        writer.presses().iter().position(|it| *it == press).unwrap()
    };
    for (from, direction, to) in [
        ('g', Direction::Right, Some('h')),
        ('g', Direction::Left, Some('f')),
        ('g', Direction::Up, Some('t')),
        ('t', Direction::Up, None),
        ('t', Direction::Down, Some('g')),
        ('ü', Direction::Right, Some('a')),
        ('a', Direction::Left, Some('ü')),
    ] {
        let moved = to.map_or(Moved::Nothing, |it| Moved::Focus(at(it)));
        assert_eq!(
            painted.toward(at(from), direction),
            moved,
            "{direction:?} of {from}"
        );
    }
}
