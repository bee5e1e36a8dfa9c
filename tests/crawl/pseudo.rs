//! Languages that nobody speaks, made from German: they are longer than any real one, or run from right to left, so
//! that what does not fit is found before a translator writes it (LANG-08).

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser, serializer,
};

/// Every message two fifths longer, with accents.
pub fn longer(words: &str) -> String {
    rewritten(words, &|text| {
        let accented: String = text.chars().map(accent).collect();
        let letters = text.chars().filter(|it| it.is_alphabetic()).count();
        let extra = "őű".repeat(letters.div_ceil(5));
        let end = accented.trim_end().len();
        let (said, space) = accented.split_at(end);
        format!("{said}{extra}{space}")
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
        'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك',
        'ل', 'م', 'ن', 'ه',
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
