//! Digits as people write them: Arabic, Persian and wide ones stand for the Latin ones that are sent.

/// The Latin digit that a digit stands for; every other character as it is.
pub const fn latin_digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return c,
    };
    // Both are one of ten neighbours: the difference fits any number.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a digit's distance from its zero is below ten"
    )]
    let value = (c as u32 - zero as u32) as u8;
    (b'0' + value) as char
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_read_as_latin_ones() {
        let read = |text: &str| text.chars().map(latin_digit).collect::<String>();

        assert_eq!(read("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(read("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(read("０１２３４５６７８９"), "0123456789");
        assert_eq!(read("A1-ab ²"), "A1-ab ²");
    }
}
