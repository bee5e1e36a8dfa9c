//! What a message can carry, and how each kind is said in a language.

use fluent_bundle::FluentValue;
use jiff::civil::{Date, Time};
use zeroize::Zeroize;

use super::{Text, Voice};
use crate::domain::{language::Language, private::Private, words::Words};

/// Something a message can carry.
pub trait Spoken {
    /// How it is said by this voice.
    fn spoken(&self, voice: &Voice) -> FluentValue<'static>;

    /// True when some of it is there in German only for those who read this language (LANG-23).
    fn is_german_only(&self, _: Language) -> bool {
        false
    }
}

/// A month of a year ("Dezember 2026"), by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOf(pub Date);

/// An amount of money in euro cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Euros(pub u32);

impl Spoken for String {
    fn spoken(&self, _: &Voice) -> FluentValue<'static> {
        FluentValue::from(self.clone())
    }
}

impl Spoken for u32 {
    fn spoken(&self, _: &Voice) -> FluentValue<'static> {
        FluentValue::from(*self)
    }
}

impl Spoken for Words {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        FluentValue::from(self.in_language(voice.language()).to_owned())
    }

    fn is_german_only(&self, language: Language) -> bool {
        Self::is_german_only(self, language)
    }
}

impl<T: Spoken + Zeroize> Spoken for Private<T> {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        self.reveal().spoken(voice)
    }
}

impl Spoken for Date {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        FluentValue::from(voice.long_date(*self))
    }
}

impl Spoken for MonthOf {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        FluentValue::from(voice.month(self.0))
    }
}

impl Spoken for Time {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        FluentValue::from(voice.clock(*self))
    }
}

impl Spoken for Euros {
    fn spoken(&self, _: &Voice) -> FluentValue<'static> {
        // The German amount is shown unchanged in every language (LANG-07).
        FluentValue::from(format!("{},{:02} €", self.0 / 100, self.0 % 100))
    }
}

impl Spoken for Box<Text> {
    fn spoken(&self, voice: &Voice) -> FluentValue<'static> {
        FluentValue::from(voice.say(self))
    }

    fn is_german_only(&self, language: Language) -> bool {
        self.as_ref().is_german_only(language)
    }
}
