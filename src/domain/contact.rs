//! What a citizen tells about themselves, and what the portal accepts of it (wire contract §3, LANG-12 to LANG-17,
//! LANG-21, LANG-22). What is typed is kept as it was typed; what is sent is its composed form (NFC), nothing else.

use unicode_normalization::UnicodeNormalization;

use super::{
    catalogue::{Ask, Scope},
    digits::latin_digit,
    din91379::first_foreign,
    mail_hint::{self, MailOffer},
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
    /// For somebody with one name only: the answer that holds it. The other one is kept, but not sent (LANG-16).
    pub only_name: Option<Entry>,
    /// The end of the e-mail address for which another was offered: nobody is asked twice about the same.
    pub offered_for: Private<String>,
}

/// A change to the answers besides typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactChange {
    /// The citizen has only one name.
    OneName,
    /// The citizen has given names and a family name.
    TwoNames,
    /// Another end of the e-mail address was offered.
    MailOffered,
    /// The offer is taken.
    MailTaken,
}

/// What is wrong with an answer. Each has a sentence that says how to put it right (UX-07).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was written, and it is needed.
    Missing,
    /// It has more characters than the portal takes.
    TooLong(usize),
    /// It holds a character that the portal cannot store (outside the BMP, or invisible).
    Character(Private<String>),
    /// It holds this sign, as the citizen sees it, which names cannot have (LANG-14).
    NotInNames(Private<String>),
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

    /// The name as the portal wants it, in NFC: given names, a space, family name (its `familyName` holds both).
    pub fn full_name(&self) -> Private<String> {
        let parts = match self.only_name {
            Some(entry) => [self.entry(entry), None],
            None => [Some(&self.given_names), Some(&self.family_name)],
        };
        let mut name = String::new();
        for part in parts.into_iter().flatten() {
            let part = part.reveal().trim();
            if !name.is_empty() && !part.is_empty() {
                name.push(' ');
            }
            name.extend(part.nfc());
        }
        Private::new(name)
    }

    /// What may be meant instead of the end of the e-mail address, if it looks like a slip.
    pub fn mail_offer(&self) -> Option<MailOffer> {
        mail_hint::offer(&self.email)
    }

    /// True when that was offered before, and the citizen need not be asked again.
    pub fn was_offered(&self, offer: &MailOffer) -> bool {
        self.offered_for == offer.written
    }

    /// Makes a change.
    pub fn apply(&mut self, change: ContactChange) {
        match change {
            // Where only the first field was filled the name is there.
            ContactChange::OneName => {
                let is_blank = |it: &Private<String>| it.reveal().trim().is_empty();
                let is_first = is_blank(&self.family_name) && !is_blank(&self.given_names);
                self.only_name = Some(if is_first {
                    Entry::GivenNames
                } else {
                    Entry::FamilyName
                });
            }
            ContactChange::TwoNames => self.only_name = None,
            ContactChange::MailOffered => {
                self.offered_for = self.mail_offer().map(|it| it.written).unwrap_or_default();
            }
            ContactChange::MailTaken => {
                if let Some(offer) = self.mail_offer() {
                    self.email = mail_hint::taken(&self.email, &offer);
                }
            }
        }
    }

    /// What is wrong with one answer at this office, if anything.
    pub fn mistake(&self, entry: Entry, scope: &Scope) -> Option<Mistake> {
        let written = composed(self.entry(entry)?);
        let written = written.reveal().as_str();
        let (ask, chars_max) = match entry {
            Entry::GivenNames | Entry::FamilyName => (self.ask_for_name(entry), NAME_CHARS_MAX),
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
        if ask == Ask::No {
            return None;
        }
        if written.is_empty() {
            return (ask == Ask::Must).then_some(Mistake::Missing);
        }
        if is_name(entry) {
            if let Some(foreign) = first_foreign(written) {
                return Some(Mistake::NotInNames(Private::new(foreign)));
            }
            let chars = self.full_name().reveal().chars().count();
            return (chars > chars_max).then_some(Mistake::TooLong(chars_max));
        }
        let strange = |c: &char| !is_clean(*c) || u32::from(*c) > 0xFFFF;
        if let Some(character) = written.chars().find(strange) {
            return Some(Mistake::Character(Private::new(character.into())));
        }
        if written.chars().count() > chars_max {
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

    fn ask_for_name(&self, entry: Entry) -> Ask {
        match self.only_name {
            Some(only) if only == entry => Ask::Must,
            Some(_) => Ask::No,
            None if entry == Entry::GivenNames => Ask::May,
            None => Ask::Must,
        }
    }
}

/// True for an answer that is a name, or a part of one.
pub const fn is_name(entry: Entry) -> bool {
    matches!(entry, Entry::GivenNames | Entry::FamilyName)
}

/// An answer as it is sent: without space around it, in NFC. Nothing else of it is changed (LANG-15).
pub fn composed(answer: &Private<String>) -> Private<String> {
    Private::new(answer.reveal().trim().nfc().collect())
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

/// The number as the portal wants it: `^\+?[0-9]\d{6,14}$`, in Latin digits, without the spaces and signs that people
/// write (LANG-22). A number from abroad keeps its "00" or "+".
pub fn normal_phone(written: &str) -> Option<String> {
    let mut kept = String::new();
    for c in written.chars().map(latin_digit) {
        match c {
            '0'..='9' => kept.push(c),
            '+' | '＋' if kept.trim_start_matches('(').is_empty() => kept.push('+'),
            '(' | '（' => kept.push('('),
            ')' | '）' => kept.push(')'),
            '-' | '/' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '·' | '|' => {}
            _ if c.is_whitespace() => {}
            _ => return None,
        }
    }
    let from_abroad = kept.trim_start_matches('(');
    // "(0)" in "+49 (0) 2151" is a habit of writing, not part of the number.
    if from_abroad.starts_with('+') || from_abroad.starts_with("00") {
        kept = kept.replace("(0)", "");
    }
    kept.retain(|it| !matches!(it, '(' | ')'));
    (7..=15)
        .contains(&kept.trim_start_matches('+').len())
        .then_some(kept)
}

#[cfg(test)]
mod tests;
