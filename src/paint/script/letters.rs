//! The letters that join, and their forms: a table of what Arabic and Persian are written with, and what names from
//! their neighbours need.
//!
//! Unicode lists the forms of a letter one after the other: alone, at the end, at the beginning, in the middle
//! (charts FB50 and FE70). A font of the kiosk needs them all ([`drawn`]).

/// To what a letter joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    /// To the letters on both of its sides: it has four forms.
    Both,
    /// To the letter before it only: it has two forms.
    Before,
    /// To none: it has one form.
    None,
}

/// Where a letter stands in the part of a word that is joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Joined to nothing.
    Alone,
    /// Joined to what comes before.
    End,
    /// Joined to what follows.
    Beginning,
    /// Joined to both.
    Middle,
}

/// A letter, its form alone, and to what it joins; in the order of the letters.
const LETTERS: &[(char, u32, Joins)] = &[
    ('\u{621}', 0xFE80, Joins::None),   // hamza
    ('\u{622}', 0xFE81, Joins::Before), // alef with madda
    ('\u{623}', 0xFE83, Joins::Before), // alef with hamza
    ('\u{624}', 0xFE85, Joins::Before), // waw with hamza
    ('\u{625}', 0xFE87, Joins::Before), // alef with hamza below
    ('\u{626}', 0xFE89, Joins::Both),   // yeh with hamza
    ('\u{627}', 0xFE8D, Joins::Before), // alef
    ('\u{628}', 0xFE8F, Joins::Both),   // beh
    ('\u{629}', 0xFE93, Joins::Before), // teh marbuta
    ('\u{62a}', 0xFE95, Joins::Both),   // teh
    ('\u{62b}', 0xFE99, Joins::Both),   // theh
    ('\u{62c}', 0xFE9D, Joins::Both),   // jeem
    ('\u{62d}', 0xFEA1, Joins::Both),   // hah
    ('\u{62e}', 0xFEA5, Joins::Both),   // khah
    ('\u{62f}', 0xFEA9, Joins::Before), // dal
    ('\u{630}', 0xFEAB, Joins::Before), // thal
    ('\u{631}', 0xFEAD, Joins::Before), // reh
    ('\u{632}', 0xFEAF, Joins::Before), // zain
    ('\u{633}', 0xFEB1, Joins::Both),   // seen
    ('\u{634}', 0xFEB5, Joins::Both),   // sheen
    ('\u{635}', 0xFEB9, Joins::Both),   // sad
    ('\u{636}', 0xFEBD, Joins::Both),   // dad
    ('\u{637}', 0xFEC1, Joins::Both),   // tah
    ('\u{638}', 0xFEC5, Joins::Both),   // zah
    ('\u{639}', 0xFEC9, Joins::Both),   // ain
    ('\u{63a}', 0xFECD, Joins::Both),   // ghain
    ('\u{641}', 0xFED1, Joins::Both),   // feh
    ('\u{642}', 0xFED5, Joins::Both),   // qaf
    ('\u{643}', 0xFED9, Joins::Both),   // kaf
    ('\u{644}', 0xFEDD, Joins::Both),   // lam
    ('\u{645}', 0xFEE1, Joins::Both),   // meem
    ('\u{646}', 0xFEE5, Joins::Both),   // noon
    ('\u{647}', 0xFEE9, Joins::Both),   // heh
    ('\u{648}', 0xFEED, Joins::Before), // waw
    ('\u{649}', 0xFEEF, Joins::Both),   // alef maksura
    ('\u{64a}', 0xFEF1, Joins::Both),   // yeh
    ('\u{671}', 0xFB50, Joins::Before), // alef wasla
    ('\u{679}', 0xFB66, Joins::Both),   // tteh (Urdu)
    ('\u{67e}', 0xFB56, Joins::Both),   // peh (Persian)
    ('\u{686}', 0xFB7A, Joins::Both),   // tcheh (Persian)
    ('\u{688}', 0xFB88, Joins::Before), // ddal (Urdu)
    ('\u{691}', 0xFB8C, Joins::Before), // rreh (Urdu)
    ('\u{698}', 0xFB8A, Joins::Before), // jeh (Persian)
    ('\u{6a4}', 0xFB6A, Joins::Both),   // veh (Kurdish)
    ('\u{6a9}', 0xFB8E, Joins::Both),   // keheh (Persian)
    ('\u{6af}', 0xFB92, Joins::Both),   // gaf (Persian)
    ('\u{6ba}', 0xFB9E, Joins::Before), // noon ghunna (Urdu)
    ('\u{6be}', 0xFBAA, Joins::Both),   // heh doachashmee (Urdu)
    ('\u{6c0}', 0xFBA4, Joins::Before), // heh with hamza (Persian)
    ('\u{6c1}', 0xFBA6, Joins::Both),   // heh goal (Urdu)
    ('\u{6c6}', 0xFBD9, Joins::Before), // oe (Kurdish)
    ('\u{6c7}', 0xFBD7, Joins::Before), // u (Kurdish)
    ('\u{6cc}', 0xFBFC, Joins::Both),   // yeh (Persian)
    ('\u{6d2}', 0xFBAE, Joins::Before), // yeh barree (Urdu)
];

/// The lam and what it becomes with an alef, alone: one letter in one cell.
const LAM_ALEFS: &[(char, u32)] = &[
    ('\u{622}', 0xFEF5),
    ('\u{623}', 0xFEF7),
    ('\u{625}', 0xFEF9),
    ('\u{627}', 0xFEFB),
];

/// Lam.
pub const LAM: char = '\u{644}';
/// Alef maksura: its forms for the beginning and the middle are somewhere else, with those of Uighur.
const MAKSURA: char = '\u{649}';
const MAKSURA_BEGINNING: u32 = 0xFBE8;

/// To what a letter joins, if it is one of these.
pub fn joins(letter: char) -> Option<Joins> {
    found(letter).map(|it| it.1)
}

/// A letter's form for its place; the letter itself when it has no such form.
pub fn form(letter: char, place: Place) -> char {
    let Some((alone, joins)) = found(letter) else {
        return letter;
    };
    let form = match (place, joins) {
        (Place::Alone, _) | (Place::Beginning, Joins::Before) | (_, Joins::None) => alone,
        (Place::End, _) | (Place::Middle, Joins::Before) => alone + 1,
        (Place::Beginning, Joins::Both) if letter == MAKSURA => MAKSURA_BEGINNING,
        (Place::Middle, Joins::Both) if letter == MAKSURA => MAKSURA_BEGINNING + 1,
        (Place::Beginning, Joins::Both) => alone + 2,
        (Place::Middle, Joins::Both) => alone + 3,
    };
    char::from_u32(form).unwrap_or(letter)
}

/// What a lam becomes with this alef behind it. It joins to nothing that follows.
pub fn lam_with(alef: char, is_joined_before: bool) -> Option<char> {
    let alone = LAM_ALEFS.iter().find(|it| it.0 == alef)?.1;
    char::from_u32(alone + u32::from(is_joined_before))
}

/// Every form that may be drawn, for whoever asks whether a font has them (LANG-11).
pub fn drawn() -> impl Iterator<Item = char> {
    let places = [Place::Alone, Place::End, Place::Beginning, Place::Middle];
    let forms = LETTERS.iter().flat_map(move |(letter, _, joins)| {
        let count = match joins {
            Joins::Both => 4,
            Joins::Before => 2,
            Joins::None => 1,
        };
        places
            .into_iter()
            .take(count)
            .map(|place| form(*letter, place))
    });
    let lams = LAM_ALEFS
        .iter()
        .flat_map(|it| [lam_with(it.0, false), lam_with(it.0, true)]);
    forms.chain(lams.flatten())
}

fn found(letter: char) -> Option<(u32, Joins)> {
    let at = LETTERS.binary_search_by_key(&letter, |it| it.0).ok()?;
    LETTERS.get(at).map(|it| (it.1, it.2))
}
