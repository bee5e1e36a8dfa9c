//! LANG-11: the console fonts in `assets/console-font` hold everything that the kiosk shows in any language.

#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use kiosk::domain::language::Language;

/// The sizes, and the columns and rows of a glyph.
const FONTS: [(&str, usize, usize); 2] = [("kiosk-16x32", 16, 32), ("kiosk-10x20", 10, 20)];
/// Most glyphs that the console holds.
const PLACES: usize = 512;
/// Letters of languages whose words may still be missing from their files.
const ALPHABETS: &str = "ÄÖÜäöüßÇĞİÖŞÜçğıöşüĄĆĘŁŃÓŚŹŻąćęłńóśźżĂÂÎȘȚăâîșțÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»‘’“”„‚‹›–—…€\
                         АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄІЇҐєіїґѝ\
                         ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی،؛؟ـ";
/// What is never drawn by itself: joiners, directions, and marks above a letter, which the painter leaves out.
const UNDRAWN: &[std::ops::RangeInclusive<char>] = &[
    '\u{200C}'..='\u{200F}',
    '\u{2066}'..='\u{2069}',
    '\u{64B}'..='\u{655}',
    '\u{670}'..='\u{670}',
];

struct Font {
    width: usize,
    height: usize,
    glyphs: Vec<Vec<bool>>,
    places: BTreeMap<char, usize>,
}

#[test]
fn lang_11_the_fonts_have_the_size_of_their_names_and_fit_the_console() {
    for (name, width, height) in FONTS {
        let font = read(name);

        assert_eq!((font.width, font.height), (width, height), "{name}");
        assert!(font.glyphs.len() <= PLACES, "{name}");
        assert_eq!(
            font.places.get(&' '),
            Some(&32),
            "the console wipes with glyph 32"
        );
        assert!(
            font.glyphs[32].iter().all(|it| !it),
            "{name}: and that must be empty"
        );
        assert!(
            font.places.contains_key(&'\u{FFFD}'),
            "{name} has no replacement sign"
        );
    }
}

#[test]
fn lang_11_the_fonts_cover_every_word_and_sign_of_the_kiosk() {
    let mut wanted = BTreeMap::new();
    let mut want = |text: &str, whence: &str| {
        for letter in text.chars().filter(|it| !it.is_control()) {
            wanted.entry(letter).or_insert_with(|| whence.to_owned());
        }
    };
    for language in Language::ALL {
        want(kiosk::text::Text::words(*language), language.tag());
        want(language.own_name(), language.tag());
        want(language.invitation(), language.tag());
    }
    for file in files("assets/krefeld", "toml") {
        want(
            &fs::read_to_string(&file).unwrap(),
            &file.display().to_string(),
        );
    }
    for file in files("src/paint", "rs") {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|it| !it.trim_start().starts_with("//")) {
            want(line, &file.display().to_string());
        }
    }
    want(ALPHABETS, "the alphabets");
    want(
        &forms().into_iter().collect::<String>(),
        "the joining forms",
    );
    wanted.retain(|letter, _| !UNDRAWN.iter().any(|it| it.contains(letter)));
    for (name, ..) in FONTS {
        let font = read(name);
        let missing: Vec<String> = wanted
            .iter()
            .filter(|it| !font.places.contains_key(it.0))
            .map(|(letter, whence)| format!("{letter} U+{:04X} of {whence}", u32::from(*letter)))
            .collect();

        assert!(missing.is_empty(), "{name} lacks {missing:#?}");
    }
}

#[test]
fn lines_and_blocks_reach_the_edges_of_their_cells() {
    for (name, ..) in FONTS {
        let font = read(name);
        let edge = |sign: char| {
            let at = |x: usize, y: usize| font.is_set(sign, x, y);
            let (right, bottom) = (font.width - 1, font.height - 1);
            let is_any_row = |x| (0..font.height).any(|y| at(x, y));
            let is_any_column = |y| (0..font.width).any(|x| at(x, y));
            [
                is_any_row(0),
                is_any_row(right),
                is_any_column(0),
                is_any_column(bottom),
            ]
        };
        for (sign, edges) in [
            ('─', [true, true, false, false]),
            ('━', [true, true, false, false]),
            ('│', [false, false, true, true]),
            ('┌', [false, true, false, true]),
            ('┘', [true, false, true, false]),
            ('▀', [true, true, true, false]),
            ('▄', [true, true, false, true]),
            ('▌', [true, false, true, true]),
            ('█', [true; 4]),
        ] {
            assert_eq!(edge(sign), edges, "{sign} of {name}");
        }
        let cells = font.width * font.height;
        let count = |sign: char| {
            font.glyphs[font.places[&sign]]
                .iter()
                .filter(|it| **it)
                .count()
        };
        assert_eq!(
            (count('█'), count('▀'), count('▄')),
            (cells, cells / 2, cells / 2),
            "{name}"
        );
    }
}

#[test]
fn lang_10_letters_that_join_touch_at_one_height() {
    for (name, ..) in FONTS {
        let font = read(name);
        let rows = |column: usize, shapes: &[u32]| {
            let touches = |y: &usize| {
                let mut joined = joining(shapes).into_iter();
                joined.all(|it| font.is_set(it, column, *y))
            };
            (0..font.height).filter(touches).collect::<BTreeSet<_>>()
        };

        // Forms stand in the charts as alone, final, initial, medial.
        let to_the_left = rows(0, &[2, 3]);
        let to_the_right = rows(font.width - 1, &[1, 3]);

        assert!(
            to_the_left.intersection(&to_the_right).count() >= 2,
            "{name}: {to_the_left:?} {to_the_right:?}"
        );
    }
}

/// First form and number of forms of each letter, from the charts of Unicode.
const CHART: &[(u32, u32)] = &[
    (0xFE80, 1),
    (0xFE81, 2),
    (0xFE83, 2),
    (0xFE85, 2),
    (0xFE87, 2),
    (0xFE89, 4),
    (0xFE8D, 2),
    (0xFE8F, 4),
    (0xFE93, 2),
    (0xFE95, 4),
    (0xFE99, 4),
    (0xFE9D, 4),
    (0xFEA1, 4),
    (0xFEA5, 4),
    (0xFEA9, 2),
    (0xFEAB, 2),
    (0xFEAD, 2),
    (0xFEAF, 2),
    (0xFEB1, 4),
    (0xFEB5, 4),
    (0xFEB9, 4),
    (0xFEBD, 4),
    (0xFEC1, 4),
    (0xFEC5, 4),
    (0xFEC9, 4),
    (0xFECD, 4),
    (0xFED1, 4),
    (0xFED5, 4),
    (0xFED9, 4),
    (0xFEDD, 4),
    (0xFEE1, 4),
    (0xFEE5, 4),
    (0xFEE9, 4),
    (0xFEED, 2),
    (0xFEEF, 2),
    (0xFEF1, 4),
    (0xFEF5, 2),
    (0xFEF7, 2),
    (0xFEF9, 2),
    (0xFEFB, 2),
    (0xFB56, 4),
    (0xFB7A, 4),
    (0xFB8A, 2),
    (0xFB8E, 4),
    (0xFB92, 4),
    (0xFBFC, 4),
];

fn forms() -> Vec<char> {
    let each = |(first, count): &(u32, u32)| (*first..first + count).collect::<Vec<_>>();
    CHART
        .iter()
        .flat_map(each)
        .filter_map(char::from_u32)
        .collect()
}

/// The forms of these shapes: 1 final, 2 initial, 3 medial.
fn joining(shapes: &[u32]) -> Vec<char> {
    let each = |(first, count): &(u32, u32)| {
        let there = shapes.iter().filter(|it| *it < count);
        there.map(|it| first + it).collect::<Vec<_>>()
    };
    CHART
        .iter()
        .flat_map(each)
        .filter_map(char::from_u32)
        .collect()
}

impl Font {
    fn is_set(&self, letter: char, x: usize, y: usize) -> bool {
        self.glyphs[self.places[&letter]][y * self.width + x]
    }
}

/// Reads a font as the kernel's tools do: PSF, version 2, with a table of characters.
fn read(name: &str) -> Font {
    let file = root().join(format!("assets/console-font/{name}.psf.gz"));
    let mut bytes = vec![];
    flate2::read::GzDecoder::new(fs::File::open(file).unwrap())
        .read_to_end(&mut bytes)
        .unwrap();
    let number = |at: usize| {
        usize::try_from(u32::from_le_bytes(
            bytes[at * 4..at * 4 + 4].try_into().unwrap(),
        ))
        .unwrap()
    };
    assert_eq!(number(0), 0x864A_B572, "the sign of PSF 2");
    let (start, has_table, count, size) = (number(2), number(3), number(4), number(5));
    let (height, width) = (number(6), number(7));
    assert_eq!(has_table, 1);
    let row = width.div_ceil(8);
    assert_eq!(size, row * height);
    let glyph = |at: usize| {
        let bits = &bytes[start + at * size..][..size];
        let cells = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        cells
            .map(|(x, y)| bits[y * row + x / 8] >> (7 - x % 8) & 1 == 1)
            .collect()
    };
    let mut places = BTreeMap::new();
    for (at, entry) in bytes[start + count * size..]
        .split(|it| *it == 0xFF)
        .take(count)
        .enumerate()
    {
        for letter in std::str::from_utf8(entry).unwrap().chars() {
            assert!(
                places.insert(letter, at).is_none(),
                "{letter} stands twice in {name}"
            );
        }
    }
    Font {
        width,
        height,
        glyphs: (0..count).map(glyph).collect(),
        places,
    }
}

fn files(folder: &str, kind: &str) -> Vec<PathBuf> {
    let mut found = vec![];
    let mut folders = vec![root().join(folder)];
    for _ in 0..100 {
        let Some(folder) = folders.pop() else { break };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == kind) && !path.ends_with("tests.rs") {
                found.push(path);
            }
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
