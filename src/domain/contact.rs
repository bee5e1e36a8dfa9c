//! What a citizen tells about themselves, and what the portal accepts of it (wire contract §3, LANG-17, LANG-21,
//! LANG-22).

use super::{
    catalogue::{Ask, Scope},
    papers::Paper,
    private::Private,
    scrub::is_clean,
};

/// Longest full name the portal's database takes, in characters; 201 is answered with HTTP 500.
pub const NAME_CHARS_MAX: usize = 200;
/// Longest further text, in characters.
pub const TEXT_CHARS_MAX: usize = 250;
/// Longest e-mail address (RFC 5321).
pub const EMAIL_CHARS_MAX: usize = 254;
/// Longest phone number as typed, with spaces and signs.
pub const PHONE_CHARS_MAX: usize = 40;

/// Which answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// Given names.
    GivenNames,
    /// Family name.
    FamilyName,
    /// E-mail address.
    Email,
    /// Phone number.
    Telephone,
    /// The office's first further question.
    Text1,
    /// The office's second further question.
    Text2,
    /// Words to search a service by.
    Search,
    /// Something that stands on the citizen's papers.
    Paper(Paper),
}

/// All that a citizen told us about themselves.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Contact {
    /// Given names.
    pub given_names: Private<String>,
    /// Family name.
    pub family_name: Private<String>,
    /// E-mail address.
    pub email: Private<String>,
    /// Phone number as typed.
    pub telephone: Private<String>,
    /// Answer to the office's first further question.
    pub text1: Private<String>,
    /// Answer to the office's second further question.
    pub text2: Private<String>,
}

/// What is wrong with an answer. Each has a sentence that says how to put it right (UX-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was written, and it is needed.
    Missing,
    /// It has more characters than the portal takes.
    TooLong(usize),
    /// It holds a character that the portal cannot store (outside the BMP, or invisible).
    Character(char),
    /// It is not the form of an e-mail address.
    NotAnEmail,
    /// The town hall's system takes no "+" in e-mail addresses.
    PlusInEmail,
    /// It is not the form of a phone number.
    NotAPhoneNumber,
}

impl Contact {
    /// The answer as typed.
    pub const fn entry(&self, entry: Entry) -> Option<&Private<String>> {
        Some(match entry {
            Entry::GivenNames => &self.given_names,
            Entry::FamilyName => &self.family_name,
            Entry::Email => &self.email,
            Entry::Telephone => &self.telephone,
            Entry::Text1 => &self.text1,
            Entry::Text2 => &self.text2,
            Entry::Search | Entry::Paper(_) => return None,
        })
    }

    /// The answer, for typing into it.
    pub const fn entry_mut(&mut self, entry: Entry) -> Option<&mut Private<String>> {
        Some(match entry {
            Entry::GivenNames => &mut self.given_names,
            Entry::FamilyName => &mut self.family_name,
            Entry::Email => &mut self.email,
            Entry::Telephone => &mut self.telephone,
            Entry::Text1 => &mut self.text1,
            Entry::Text2 => &mut self.text2,
            Entry::Search | Entry::Paper(_) => return None,
        })
    }

    /// True when nothing was told.
    pub fn is_empty(&self) -> bool {
        [
            &self.given_names,
            &self.family_name,
            &self.email,
            &self.telephone,
            &self.text1,
            &self.text2,
        ]
        .iter()
        .all(|it| it.reveal().trim().is_empty())
    }

    /// The name as the portal wants it: given names, a space, family name (its `familyName` holds both).
    pub fn full_name(&self) -> Private<String> {
        let mut name = format!(
            "{} {}",
            self.given_names.reveal().trim(),
            self.family_name.reveal().trim()
        );
        name.truncate(name.trim_end().len());
        Private::new(name.trim_start().to_owned())
    }

    /// What is wrong with one answer at this office, if anything.
    pub fn mistake(&self, entry: Entry, scope: &Scope) -> Option<Mistake> {
        let written = self.entry(entry)?.reveal().trim();
        let (ask, chars_max) = match entry {
            Entry::GivenNames => (Ask::May, NAME_CHARS_MAX),
            Entry::FamilyName => (Ask::Must, NAME_CHARS_MAX),
            Entry::Email => (
                if scope.email_required {
                    Ask::Must
                } else {
                    Ask::May
                },
                EMAIL_CHARS_MAX,
            ),
            Entry::Telephone => (scope.telephone, PHONE_CHARS_MAX),
            Entry::Text1 => (scope.text1, TEXT_CHARS_MAX),
            Entry::Text2 => (scope.text2, TEXT_CHARS_MAX),
            Entry::Search | Entry::Paper(_) => return None,
        };
        if written.is_empty() {
            return (ask == Ask::Must).then_some(Mistake::Missing);
        }
        let strange = |c: &char| !is_clean(*c) || u32::from(*c) > 0xFFFF;
        if let Some(character) = written.chars().find(strange) {
            return Some(Mistake::Character(character));
        }
        let chars = match entry {
            Entry::GivenNames | Entry::FamilyName => self.full_name().reveal().chars().count(),
            Entry::Email
            | Entry::Telephone
            | Entry::Text1
            | Entry::Text2
            | Entry::Search
            | Entry::Paper(_) => written.chars().count(),
        };
        if chars > chars_max {
            return Some(Mistake::TooLong(chars_max));
        }
        match entry {
            Entry::Email => email_mistake(written),
            Entry::Telephone => normal_phone(written)
                .is_none()
                .then_some(Mistake::NotAPhoneNumber),
            Entry::GivenNames
            | Entry::FamilyName
            | Entry::Text1
            | Entry::Text2
            | Entry::Search
            | Entry::Paper(_) => None,
        }
    }
}

/// The portal's own rule for addresses (wire contract §3), told apart so that "+" gets its own sentence.
fn email_mistake(written: &str) -> Option<Mistake> {
    let Some((local, domain)) = written.split_once('@') else {
        return Some(Mistake::NotAnEmail);
    };
    let dots_fit = |it: &str| {
        !it.is_empty() && !it.starts_with('.') && !it.ends_with('.') && !it.contains("..")
    };
    let local_fits = dots_fit(local)
        && local
            .chars()
            .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    let domain_fits = dots_fit(domain)
        && domain
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '.')
        && domain
            .rsplit_once('.')
            .is_some_and(|(name, end)| !name.is_empty() && end.chars().count() >= 2);
    if !local_fits || !domain_fits {
        return Some(Mistake::NotAnEmail);
    }
    written.contains('+').then_some(Mistake::PlusInEmail)
}

/// The number as the portal wants it: `^\+?[0-9]\d{6,14}$`, without the spaces and signs people write (LANG-22).
pub fn normal_phone(written: &str) -> Option<String> {
    let mut normal = String::new();
    // "(0)" in "+49 (0) 2151" is a habit of writing, not part of the number.
    let written = if written.trim_start().starts_with('+') {
        written.replace("(0)", "")
    } else {
        written.to_owned()
    };
    for c in written.trim().chars() {
        match c {
            '0'..='9' => normal.push(c),
            '+' if normal.is_empty() => normal.push(c),
            ' ' | '(' | ')' | '-' | '–' | '/' | '.' | '\u{a0}' => {}
            _ => return None,
        }
    }
    (7..=15)
        .contains(&normal.trim_start_matches('+').len())
        .then_some(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(entry: Entry, written: &str) -> Option<Mistake> {
        let scope = Scope {
            email_required: true,
            telephone: Ask::May,
            text1: Ask::Must,
            ..Scope::default()
        };
        let mut contact = Contact::default();
        if let Some(field) = contact.entry_mut(entry) {
            *field = Private::new(written.to_owned());
        }
        contact.mistake(entry, &scope)
    }

    #[test]
    fn lang_22_phone_numbers_are_taken_as_people_write_them() {
        for (written, sent) in [
            ("02151 86-0", Some("02151860")),
            ("+49 (0) 2151 / 86 12 34", Some("+492151861234")),
            ("(02151) 861234", Some("02151861234")),
            ("0151.1234.567", Some("01511234567")),
            ("110", None),
            ("Anna", None),
            ("12345678901234567", None),
        ] {
            assert_eq!(normal_phone(written).as_deref(), sent, "{written}");
        }
    }

    #[test]
    fn lang_21_addresses_follow_the_portals_rule_and_plus_is_told() {
        for good in [
            "a@b.de",
            "lucja.straße@example.org",
            "x_y-z@mail.krefeld.de",
        ] {
            assert_eq!(mistake(Entry::Email, good), None, "{good}");
        }
        for bad in [
            "a",
            "a@b",
            "a@b.d",
            "a..b@c.de",
            ".a@c.de",
            "a@c.de.",
            "a b@c.de",
            "a@b@c.de",
            "@c.de",
        ] {
            assert_eq!(
                mistake(Entry::Email, bad),
                Some(Mistake::NotAnEmail),
                "{bad}"
            );
        }
        assert_eq!(
            mistake(Entry::Email, "a+kiosk@b.de"),
            Some(Mistake::PlusInEmail)
        );
        assert_eq!(mistake(Entry::Email, ""), Some(Mistake::Missing));
    }

    #[test]
    fn what_the_portal_cannot_store_is_told_before_sending() {
        assert_eq!(
            mistake(Entry::FamilyName, "Łucja 🎉"),
            Some(Mistake::Character('🎉'))
        );
        assert_eq!(mistake(Entry::FamilyName, "Nguyễn Ánh"), None);
        assert_eq!(
            mistake(Entry::FamilyName, &"ä".repeat(201)),
            Some(Mistake::TooLong(200))
        );
        assert_eq!(mistake(Entry::FamilyName, &"ä".repeat(200)), None);
        assert_eq!(
            mistake(Entry::Text1, &"x".repeat(251)),
            Some(Mistake::TooLong(250))
        );
        assert_eq!(mistake(Entry::Text1, "  "), Some(Mistake::Missing));
    }

    #[test]
    fn a_single_name_is_enough() {
        let contact = Contact {
            family_name: Private::new(" Sukarno ".to_owned()),
            ..Contact::default()
        };

        assert_eq!(contact.full_name().reveal(), "Sukarno");
    }
}
