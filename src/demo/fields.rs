//! What is accepted in a request: queries, numbers in either type, and what citizens tell (wire contract §3).

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{
    city::{Asked, Office},
    entry::Details,
    refusal::Refusal,
};

/// Longest name, e-mail address and text that the database takes, in characters.
const NAME_CHARS_MAX: usize = 200;
const EMAIL_CHARS_MAX: usize = 200;
const TEXT_CHARS_MAX: usize = 250;

/// The query of an address.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands behind the question mark.
    pub fn read(text: &str) -> Self {
        let pairs = text.split('&').filter(|it| !it.is_empty());
        Self(
            pairs
                .map(|it| it.split_once('=').unwrap_or((it, "")))
                .map(|(name, value)| (unescaped(name), unescaped(value)))
                .collect(),
        )
    }

    /// The value of this name; empty when it is missing.
    pub fn word(&self, name: &str) -> &str {
        self.0
            .iter()
            .rev()
            .find(|it| it.0 == name)
            .map_or("", |it| it.1.as_str())
    }

    /// Numbers with commas between them; at least one.
    pub fn numbers(&self, name: &str) -> Option<Vec<u32>> {
        self.word(name)
            .split(',')
            .map(|it| positive(it.trim()))
            .collect()
    }

    /// A date written as year, month, day.
    pub fn date(&self, name: &str) -> Option<Date> {
        let word = self.word(name);
        word.parse().ok().filter(|it: &Date| it.to_string() == word)
    }

    /// The same where it may be missing, noting when it is there and wrong.
    pub fn voluntary_date(
        &self,
        name: &str,
        refusal: Refusal,
        wrong: &mut Vec<Refusal>,
    ) -> Option<Date> {
        let date = self.date(name);
        if date.is_none() && !self.word(name).is_empty() {
            wrong.push(refusal);
        }
        date
    }
}

/// A positive 32-bit number in a body, sent as number or as string.
pub fn number(value: Option<&Value>) -> Option<u32> {
    match value? {
        Value::Number(it) => it
            .as_u64()
            .and_then(|it| u32::try_from(it).ok())
            .filter(|it| is_positive(*it)),
        Value::String(it) => positive(it),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A number of appointment and a key as they are written: both may be wrong at once.
pub fn number_and_key(number: Option<u32>, key: &str) -> Result<(u32, String), Vec<Refusal>> {
    let is_key = matches!(key.len(), 4 | 64) && key.chars().all(|it| it.is_ascii_hexdigit());
    match (number, is_key) {
        (Some(number), true) => Ok((number, key.to_owned())),
        (Some(_), false) => Err(vec![Refusal::Key]),
        (None, true) => Err(vec![Refusal::Number]),
        (None, false) => Err(vec![Refusal::Number, Refusal::Key]),
    }
}

/// What a citizen tells, as this office accepts it; everything that is wrong with it at once.
pub fn details(body: &Map<String, Value>, office: &Office) -> Result<Details, Vec<Refusal>> {
    let word = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let (name, email, telephone) = (word("familyName"), word("email"), word("telephone"));
    let (text1, text2) = (word("customTextfield"), word("customTextfield2"));
    let mut wrong = vec![];
    let mut check = |is_right: bool, refusal| {
        if !is_right {
            wrong.push(refusal);
        }
    };
    check(!name.trim().is_empty(), Refusal::FamilyName);
    check(!office.email_required || is_email(email), Refusal::Email);
    check(
        is_telephone(telephone, office.telephone),
        Refusal::Telephone,
    );
    let (text1, text2) = (normal(text1), normal(text2));
    check(is_text(&text1, office.text1), Refusal::Text1);
    check(is_text(&text2, office.text2), Refusal::Text2);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let is_storable = |it: &str| it.chars().all(|it| u32::from(it) <= 0xFFFF);
    let all_storable = [name, email, telephone, &text1, &text2]
        .into_iter()
        .all(is_storable);
    if !all_storable
        || name.chars().count() > NAME_CHARS_MAX
        || email.chars().count() > EMAIL_CHARS_MAX
    {
        // The database refuses, and the real server has no word for that.
        return Err(vec![Refusal::Unknown]);
    }
    Ok(Details {
        name: name.to_owned(),
        email: Some(email.to_owned()),
        telephone: telephone.to_owned(),
        text1,
        text2,
    })
}

fn is_email(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else {
        return false;
    };
    let is_plain = |it: char| {
        !it.is_whitespace() && !it.is_control() && !matches!(it, '+' | '@' | ',' | ';' | '<' | '>')
    };
    let end = host.rsplit_once('.').map_or("", |it| it.1);
    !name.is_empty()
        && email.chars().filter(|it| *it == '@').count() == 1
        && email.chars().all(|it| it == '@' || is_plain(it))
        && !email.contains("..")
        && ![name, host]
            .iter()
            .any(|it| it.starts_with('.') || it.ends_with('.'))
        && end.chars().count() >= 2
        && host.len() > end.len() + 1
}

fn is_telephone(telephone: &str, asked: Asked) -> bool {
    if !asked.is_asked() {
        return true;
    }
    if telephone.is_empty() {
        return !asked.is_required();
    }
    let digits = telephone.strip_prefix('+').unwrap_or(telephone);
    (7..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit())
}

fn is_text(text: &str, asked: Asked) -> bool {
    !asked.is_asked()
        || (text.chars().count() <= TEXT_CHARS_MAX
            && !(asked.is_required() && text.trim().is_empty()))
}

/// A further text as the server keeps it: without HTML tags, lines ended by LF.
fn normal(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        match after.split_once('>') {
            Some((_, behind)) => rest = behind,
            None => rest = "",
        }
    }
    kept.push_str(rest);
    kept.replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim()
        .to_owned()
}

fn positive(digits: &str) -> Option<u32> {
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    digits
        .parse()
        .ok()
        .filter(|it| is_number && is_positive(*it))
}

const fn is_positive(number: u32) -> bool {
    number > 0 && number <= i32::MAX.cast_unsigned()
}

/// A part of a query without its escapes.
fn unescaped(text: &str) -> String {
    let mut bytes = vec![];
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next().unwrap_or(b' '), rest.next().unwrap_or(b' ')];
                let code = std::str::from_utf8(&digits)
                    .ok()
                    .and_then(|it| u8::from_str_radix(it, 16).ok());
                bytes.push(code.unwrap_or(b'?'));
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_are_accepted_as_on_the_real_server() {
        for good in ["a@b.de", "lucja@example.org", "a.b@sub.example.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "x",
            "a+b@example.org",
            "a..b@b.de",
            ".a@b.de",
            "a@b",
            "a@b.d",
            "a@@b.de",
            "a@.de",
            "a b@c.de",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_telephone("1234567", Asked::Must) && is_telephone("+491511234567", Asked::May));
        assert!(!is_telephone("", Asked::Must) && is_telephone("", Asked::May));
        assert!(
            !is_telephone("0151 123456", Asked::May)
                && !is_telephone("1234567890123456", Asked::May)
        );
    }

    #[test]
    fn tags_go_and_lines_end_with_a_line_feed() {
        assert_eq!(normal("<script>1</script> & \"q\""), "1 & \"q\"");
        assert_eq!(normal("a\u{7}b\tc\r\nd"), "a\u{7}b\tc\nd");
    }

    #[test]
    fn a_query_is_read_without_its_escapes() {
        let query =
            Query::read("officeIds=1,2&startDate=2026-11-23&endDate=2026-02-30&captchaToken=a%2Eb");

        assert_eq!(query.numbers("officeIds"), Some(vec![1, 2]));
        assert_eq!(query.numbers("serviceIds"), None);
        assert!(query.date("startDate").is_some() && query.date("endDate").is_none());
        assert_eq!(query.word("captchaToken"), "a.b");
    }
}
