//! Signs with a side: those of Unicode (`BidiMirroring.txt`) that German administration and our pages use.

/// Pairs of signs, each the picture of the other in a mirror.
const PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('<', '>'),
    ('[', ']'),
    ('{', '}'),
    ('«', '»'),
    ('‹', '›'),
    ('≤', '≥'),
    ('⟨', '⟩'),
    // Not of Unicode but of our pages: the marker points into the line, and edges stand where lines begin.
    ('▶', '◀'),
    ('▌', '▐'),
];

/// A sign as it stands where one reads from right to left.
pub fn mirrored(c: char) -> char {
    let other = PAIRS.iter().find_map(|(one, other)| {
        if c == *one {
            Some(*other)
        } else {
            (c == *other).then_some(*one)
        }
    });
    other.unwrap_or(c)
}
