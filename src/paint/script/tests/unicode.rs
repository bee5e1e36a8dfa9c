//! Unicode's own test of its rules of order, where it is installed (Debian: package `unicode-data`), and cases of ours
//! that are there everywhere.

use std::fs;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::super::{is_control, mirrored, ordered::ordered, visual};

const FILE: &str = "/usr/share/unicode/BidiCharacterTest.txt";

/// One line of the file: characters, the way the paragraph runs, and what has to come out.
struct Case {
    text: String,
    level: Option<Level>,
    shown: String,
}

impl Case {
    /// A case, if it applies: one paragraph, letters without signs on them.
    fn read(line: &str) -> Option<Self> {
        let fields: Vec<&str> = line.split(';').collect();
        let chars: Vec<char> = fields[0]
            .split(' ')
            .map(|it| char::from_u32(u32::from_str_radix(it, 16).unwrap()).unwrap())
            .collect();
        let text: String = chars.iter().collect();
        let is_one_paragraph = !text.contains([
            '\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2029}',
        ]);
        if !is_one_paragraph || text.graphemes(true).count() != chars.len() {
            return None;
        }
        let level = match fields[1] {
            "0" => Some(Level::ltr()),
            "1" => Some(Level::rtl()),
            _ => None,
        };
        let levels: Vec<&str> = fields[3].split(' ').collect();
        let order = fields[4].split(' ').filter(|it| !it.is_empty());
        let shown = order.map(|it| {
            let at: usize = it.parse().unwrap();
            let is_leftward = levels[at].parse::<u8>().unwrap() % 2 == 1;
            if is_leftward {
                mirrored(chars[at])
            } else {
                chars[at]
            }
        });
        let shown = shown.filter(|it| !is_unseen(*it)).collect();
        Some(Self { text, level, shown })
    }
}

/// The file leaves out marks that the rules remove; we remove the others too.
fn is_unseen(c: char) -> bool {
    is_control(c) || bidi_class(c) == BidiClass::BN
}

#[test]
fn unicodes_own_test_of_order_is_passed() {
    let Ok(file) = fs::read_to_string(FILE) else {
        println!("skipped: {FILE} is not there (Debian: unicode-data)");
        return;
    };
    let lines = file
        .lines()
        .filter(|it| !it.is_empty() && !it.starts_with('#'));
    let mut count = 0;
    for case in lines.filter_map(Case::read) {
        let paragraph = ParagraphBidiInfo::new(&case.text, case.level);
        let shown: String = ordered(&paragraph, 0..case.text.len())
            .chars()
            .filter(|it| !is_unseen(*it))
            .collect();

        assert_eq!(shown, case.shown, "{:?} {:?}", case.text, case.level);
        count += 1;
    }
    println!("{count} cases of Unicode");
    assert!(count > 50_000, "only {count} cases apply");
}

/// Cases of ours, one per rule that the kiosk leans on. Hebrew letters are taken where joining would only distract; the
/// first letter says which way the line runs.
#[test]
fn the_rules_of_order_that_the_kiosk_leans_on() {
    for (text, shown) in [
        // Letters and words.
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("א ב ג", "ג ב א"),
        ("a אב c", "a בא c"),
        ("א abc ב", "ב abc א"),
        ("א abc def ב", "ב abc def א"),
        ("a אב גד b", "a דג בא b"),
        ("ab אב", "ab בא"),
        ("אב ab", "ab בא"),
        // Numbers.
        ("א 123", "123 א"),
        ("א 12 34 ב", "ב 34 12 א"),
        ("א 14:30", "14:30 א"),
        ("א 1,5", "1,5 א"),
        ("א 1.500,00", "1.500,00 א"),
        ("א 23.11.2026 ב", "ב 23.11.2026 א"),
        ("א 5%", "5% א"),
        ("א €5", "€5 א"),
        ("א -5", "5- א"),
        ("א a1 ב", "ב a1 א"),
        ("א KR-2026-004711 ב", "ב KR-2026-004711 א"),
        ("א a-1 ב", "ב a-1 א"),
        ("a 1 א", "a 1 א"),
        ("a א 1 b", "a 1 א b"),
        // Punctuation.
        ("אב.", ".בא"),
        ("ab.", "ab."),
        ("אב, גד!", "!דג ,בא"),
        ("א ab.", ".ab א"),
        ("א ab. גד", "דג .ab א"),
        ("א: ab, cd", "ab, cd :א"),
        ("אב?", "?בא"),
        // Brackets and quotes show their other side.
        ("א (ב)", "(ב) א"),
        ("א (ab)", "(ab) א"),
        ("א (ab) ב", "ב (ab) א"),
        ("א [ב]", "[ב] א"),
        ("א «ב»", "«ב» א"),
        ("a (א) b", "a (א) b"),
        ("a (אב גד) b", "a (דג בא) b"),
        ("א (a ב) ג", "ג (ב a) א"),
        ("‹ א", "א ›"),
        ("א ›", "‹ א"),
        ("▶ א", "א ◀"),
        // Parts of their own.
        ("א \u{2068}ab.\u{2069} ב", "ב ab. א"),
        ("א \u{2068}+49 2151 86-0\u{2069} ב", "ב +49 2151 86-0 א"),
        ("א \u{2068}37,00 €\u{2069} ב", "ב 37,00 € א"),
        ("א \u{2066}ב ג\u{2069} ד", "ד ג ב א"),
        ("a \u{2067}b c\u{2069} d", "a b c d"),
        ("a \u{2067}b, 1\u{2069} d", "a b, 1 d"),
        ("a \u{2067}א b ב\u{2069} d", "a ב b א d"),
        ("\u{2068}ab\u{2069} א", "א ab"),
        ("\u{2067}ab!\u{2069}", "!ab"),
        ("א \u{2068}ב", "ב א"),
        ("א\u{2069} ב", "ב א"),
        // Marks and overrides.
        ("\u{200f}ab!", "!ab"),
        ("\u{200f}ab!\u{200e}", "ab!"),
        ("\u{200e}אב!", "בא!"),
        ("\u{202e}abc\u{202c}", "cba"),
        ("\u{202d}אבג\u{202c}", "אבג"),
        ("a \u{202b}b, א\u{202c} c", "a א ,b c"),
        ("א \u{202a}ב c\u{202c} ד", "ד ב c א"),
        // Space at the end stands where the line ends.
        ("אב ", " בא"),
        ("אב ab ", " ab בא"),
    ] {
        assert_eq!(visual(text), shown, "{text:?}");
    }
}
