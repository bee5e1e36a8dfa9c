//! Letters that are like another: what the key for accents offers (LANG-13).
//!
//! Letters and sequences of DIN 91379:2022-08, data type A, as published by String-Latin
//! (<https://github.com/String-Latin/DIN-91379-Characters-and-Sequences>), CC-BY 4.0; sorted by the letter that one
//! finds on a keyboard, frequent ones first.

use unicode_normalization::UnicodeNormalization;

/// Each letter of the keyboard and behind it the letters and sequences that are like it, separated by blanks.
const VARIANTS: &[&str] = &[
    "A Á À Â Ä Ã Å Ą Ǎ Ă Ā Æ Ǣ Ǽ Ǟ Ǻ Ạ Ả Ấ Ầ Ẩ Ẫ Ậ Ắ Ằ Ẳ Ẵ Ặ A\u{30b} Ạ\u{308}",
    "a á à â ä ã å ą ǎ ă ā ȧ æ ǣ ǽ ǟ ǻ ạ ả ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ a\u{30b} ạ\u{308}",
    "B Ḃ Ḇ",
    "b ḃ ḇ",
    "C Ć Ĉ Ç Č Ċ Ƈ C\u{300} C\u{304} C\u{306} C\u{308} C\u{315} C\u{323} C\u{326} C\u{328}\u{306} Ç\u{306} Č\u{315} Č\u{323}",
    "c ć ĉ ç č ċ ƈ c\u{300} c\u{304} c\u{306} c\u{308} c\u{315} c\u{323} c\u{326} c\u{328}\u{306} ç\u{306} č\u{315} č\u{323}",
    "D Ḑ Ď Ḋ Đ Ð Ḍ Ḏ D\u{302}",
    "d ḑ ď ḋ đ ð ḍ ḏ d\u{302}",
    "E É È Ê Ë Ẽ Ȩ Ę Ě Ĕ Ē Ė Ə Ḝ Ẹ Ẻ Ế Ề Ể Ễ Ệ",
    "e é è ê ë ẽ ȩ ę ě ĕ ē ė ə ḗ ḝ ẹ ẻ ế ề ể ễ ệ ē\u{30d}",
    "F Ḟ F\u{300} F\u{304}",
    "f ḟ f\u{300} f\u{304}",
    "G Ǵ Ĝ Ģ Ǧ Ğ Ḡ Ġ Ǥ G\u{300}",
    "g ǵ ĝ ģ ǧ ğ ḡ ġ ǥ g\u{300}",
    "H Ĥ Ḧ Ḩ Ȟ Ḣ Ħ Ḥ Ḫ H\u{304} H\u{326} H\u{331}",
    "h ĥ ḧ ḩ ȟ ḣ ħ ḥ ḫ ẖ h\u{304} h\u{326}",
    "I Í Ì Î Ï Ĩ Į Ǐ Ĭ Ī İ Ĳ Ɨ Ỉ Ị Ī\u{301}",
    "i í ì î ï ĩ į ǐ ĭ ī ı ĳ ɨ ḯ ỉ ị ī\u{301}",
    "J Ĵ J\u{301} J\u{30c}",
    "j ĵ ǰ j\u{301}",
    "K Ḱ Ķ Ǩ Ḳ Ḵ K\u{300} K\u{302} K\u{304} K\u{307} K\u{315} K\u{31b} K\u{326} K\u{35f}H K\u{35f}h Ḳ\u{304}",
    "k ḱ ķ ǩ ĸ ḳ ḵ k\u{300} k\u{302} k\u{304} k\u{307} k\u{315} k\u{31b} k\u{326} k\u{35f}h ḳ\u{304}",
    "L Ĺ Ļ Ľ Ł Ŀ Ḷ Ḻ L\u{302} L\u{325} L\u{325}\u{304} L\u{326}",
    "l ĺ ļ ľ ł ŀ ḷ ḻ l\u{302} l\u{325} l\u{325}\u{304} l\u{326}",
    "M Ṁ Ṃ M\u{300} M\u{302} M\u{306} M\u{310}",
    "m ṁ ṃ m\u{300} m\u{302} m\u{306} m\u{310}",
    "N Ń Ǹ Ñ Ņ Ň Ṅ Ŋ Ṇ Ṉ N\u{302} N\u{304} N\u{306} N\u{326}",
    "n ń ǹ ñ ņ ň ṅ ŉ ŋ ṇ ṉ n\u{302} n\u{304} n\u{306} n\u{326}",
    "O Ó Ò Ô Ö Õ Ǫ Ǒ Ŏ Ō Ȯ Ő Ø Œ Ǿ Ơ Ǭ Ȫ Ȭ Ȱ Ṓ Ọ Ỏ Ố Ồ Ổ Ỗ Ộ Ớ Ờ Ở Ỡ Ợ Ọ\u{308}",
    "o ó ò ô ö õ ǫ ǒ ŏ ō ȯ ő ø œ ǿ ơ ǭ ȫ ȭ ȱ ṓ ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ō\u{30d} ọ\u{308}",
    "P Ṕ Ṗ P\u{300} P\u{304} P\u{315} P\u{323}",
    "p ṕ ṗ p\u{300} p\u{304} p\u{315} p\u{323}",
    "R Ŕ Ŗ Ř Ṙ Ȓ Ṛ Ṟ R\u{306} R\u{325} R\u{325}\u{304}",
    "r ŕ ŗ ř ṙ ȓ ṛ ṟ r\u{306} r\u{325} r\u{325}\u{304}",
    "S Ś Ŝ Ş Š Ṡ Ș ẞ Ṣ S\u{300} S\u{304} S\u{31b}\u{304} S\u{331} Ṣ\u{304}",
    "s ś ŝ ş š ṡ ș ß ṣ s\u{300} s\u{304} s\u{31b}\u{304} s\u{331} ṣ\u{304}",
    "T Ţ Ť Ṫ Ț Þ Ŧ Ṭ Ṯ T\u{300} T\u{304} T\u{308} T\u{315} T\u{31b} Ṭ\u{304}",
    "t ẗ ţ ť ṫ ț þ ŧ ṭ ṯ t\u{300} t\u{304} t\u{315} t\u{31b} ṭ\u{304}",
    "U Ú Ù Û Ü Ũ Ů Ų Ǔ Ŭ Ū Ű Ư Ǖ Ǘ Ǚ Ǜ Ụ Ủ Ứ Ừ Ử Ữ Ự U\u{307} Û\u{304} Ụ\u{304} Ụ\u{308}",
    "u ú ù û ü ũ ů ų ǔ ŭ ū ű ư ǖ ǘ ǚ ǜ ụ ủ ứ ừ ử ữ ự u\u{307} û\u{304} ụ\u{304} ụ\u{308}",
    "W Ẃ Ẁ Ŵ Ẅ Ẇ",
    "w ẃ ẁ ŵ ẅ ẇ",
    "X Ẍ",
    "x ẍ",
    "Y Ý Ỳ Ŷ Ÿ Ỹ Ȳ Ẏ Ỵ Ỷ",
    "y ý ỳ ŷ ÿ ỹ ȳ ẏ ỵ ỷ ÿ\u{301}",
    "Z Ź Ẑ Ž Ż Ʒ Ǯ Ẓ Ẕ Z\u{300} Z\u{304} Z\u{306} Z\u{308} Z\u{327} Ž\u{326} Ž\u{327}",
    "z ź ẑ ž ż ǯ ʒ ẓ ẕ z\u{300} z\u{304} z\u{306} z\u{308} z\u{327} ž\u{326} ž\u{327}",
];

/// The letters like this one, itself excepted; none for what is no Latin letter of a name.
pub fn like(letter: &str) -> Vec<&'static str> {
    let letter: String = letter.nfc().collect();
    VARIANTS
        .iter()
        .map(|it| it.split(' '))
        .find(|it| it.clone().any(|it| it == letter))
        .map_or(vec![], |it| it.filter(|it| *it != letter).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lang_13_a_letter_offers_what_is_like_it() {
        assert!(like("o").contains(&"ö"));
        assert!(like("ö").contains(&"ø") && like("ö").contains(&"o"));
        assert!(!like("ö").contains(&"ö"));
        assert!(like("K").contains(&"K\u{35f}H"));
        assert!(like("s").contains(&"ß"));
        assert!(like("i").contains(&"ı"));
        assert_eq!(like("u\u{308}"), like("ü"), "however it was written");
        assert!(like("7").is_empty());
        assert!(like("").is_empty());
        assert!(like("и").is_empty());
    }
}
