//! One language, ready to speak: its messages and its way with dates.

use fluent_bundle::{FluentBundle, FluentError, FluentResource};
use icu_calendar::Iso;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterLoadError, fieldsets};
use icu_locale_core::Locale;
use jiff::civil::{Date, Time};

use super::{Text, plural};
use crate::domain::language::{Direction, Language};

/// A voice says texts in its language.
pub struct Voice {
    language: Language,
    messages: FluentBundle<FluentResource>,
    date: DateTimeFormatter<fieldsets::YMDE>,
    month: DateTimeFormatter<fieldsets::YM>,
    weekday: DateTimeFormatter<fieldsets::E>,
}

/// A language that cannot be loaded: a fault in our own files, found by tests.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// A locale file does not parse.
    #[error("locales/{0}.ftl does not parse: {1}")]
    Parse(&'static str, String),
    /// The town's own wording does not parse.
    #[error("the town's words/{0}.ftl does not parse: {1}")]
    Own(&'static str, String),
    /// A locale file has the same message twice.
    #[error("locales/{0}.ftl has a message twice: {1:?}")]
    Twice(&'static str, Vec<FluentError>),
    /// The tag is not one that the libraries know.
    #[error("{0} is no language tag")]
    Tag(&'static str),
    /// No date format for the language.
    #[error("no date format: {0}")]
    Dates(#[from] DateTimeFormatterLoadError),
}

impl Voice {
    /// Loads a language: about 1 ms.
    pub fn new(language: Language) -> Result<Self, VoiceError> {
        Self::worded(language, None)
    }

    /// Loads a language with the town's own wording laid over ours, message by message. What is wrong with that was
    /// told when the configuration was read.
    pub fn worded(language: Language, own: Option<&str>) -> Result<Self, VoiceError> {
        let tag = language.tag();
        let resource = FluentResource::try_new(plural::counted(Text::words(language)))
            .map_err(|(_, errors)| VoiceError::Parse(tag, format!("{errors:?}")))?;
        let mut messages = FluentBundle::new(vec![tag.parse().map_err(|_| VoiceError::Tag(tag))?]);
        // Only where Latin words stand inside Arabic ones can they be torn apart (LANG-09); whoever paints takes the
        // marks out again.
        messages.set_use_isolating(language.direction() == Direction::RightToLeft);
        let locale = dates_of(language).ok_or(VoiceError::Tag(tag))?;
        messages
            .add_function(plural::COUNT, plural::count_in(locale.clone()))
            .map_err(|error| VoiceError::Twice(tag, vec![error]))?;
        messages
            .add_resource(resource)
            .map_err(|errors| VoiceError::Twice(tag, errors))?;
        if let Some(own) = own {
            let own = FluentResource::try_new(plural::counted(own))
                .map_err(|(_, errors)| VoiceError::Own(tag, format!("{errors:?}")))?;
            messages.add_resource_overriding(own);
        }
        Ok(Self {
            language,
            messages,
            date: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long())?,
            month: DateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long())?,
            weekday: DateTimeFormatter::try_new((&locale).into(), fieldsets::E::short())?,
        })
    }

    /// The language of this voice.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a text. A message that Fluent cannot format is said by its id; tests say every message once.
    pub fn say(&self, text: &Text) -> String {
        let mut errors = vec![];
        let Some(pattern) = self
            .messages
            .get_message(text.id())
            .and_then(|it| it.value())
        else {
            return text.id().to_owned();
        };
        let said = self
            .messages
            .format_pattern(pattern, Some(&text.args(self)), &mut errors);
        if self.language == Language::EasyGerman {
            one_sentence_a_line(&said)
        } else {
            said.into_owned()
        }
    }

    /// "Donnerstag, 3. Dezember 2026" (LANG-05).
    pub fn long_date(&self, date: Date) -> String {
        let said = iso(date).map_or_else(|| date.to_string(), |it| wide(self.date.format(&it)));
        // The first of a month is an ordinal in French, which CLDR leaves to whoever writes.
        if self.language == Language::French && date.day() == 1 {
            return said.replacen(" 1 ", " 1er ", 1);
        }
        said
    }

    /// "Dezember 2026".
    pub fn month(&self, date: Date) -> String {
        iso(date).map_or_else(|| date.to_string(), |it| wide(self.month.format(&it)))
    }

    /// "Do": the head of a column in a month of days.
    pub fn weekday(&self, date: Date) -> String {
        iso(date).map_or_else(String::new, |it| self.weekday.format(&it).to_string())
    }

    /// "14:30", in every language with 24 hours and Latin digits (LANG-05).
    pub fn clock(&self, time: Time) -> String {
        format!("{}:{:02}", time.hour(), time.minute())
    }
}

/// Leichte Sprache begins every sentence on a new line (LANG-24). The full stop of "3. Dezember" ends none.
fn one_sentence_a_line(said: &str) -> String {
    let mut lines = String::with_capacity(said.len());
    let (mut digits, mut ends) = (0, false);
    for letter in said.chars() {
        lines.push(if letter == ' ' && ends { '\n' } else { letter });
        ends = matches!(letter, '.' | '?') && !(1..=2).contains(&digits);
        digits = if letter.is_ascii_digit() {
            digits + 1
        } else {
            0
        };
    }
    lines
}

/// The locale whose date forms we take: Gregorian with Latin digits everywhere, and British English (LANG-05).
fn dates_of(language: Language) -> Option<Locale> {
    let tag = match language.tag() {
        "en" => "en-GB",
        tag => tag,
    };
    format!("{tag}-u-ca-gregory-nu-latn").parse().ok()
}

/// CLDR's narrow space before "р." is in no console font; a wide one that does not break either is.
fn wide(said: impl std::fmt::Display) -> String {
    said.to_string().replace('\u{202f}', "\u{a0}")
}

fn iso(date: Date) -> Option<icu_calendar::Date<Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    icu_calendar::Date::try_new_iso(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn lang_24_every_sentence_in_easy_german_begins_a_line() {
        assert_eq!(
            one_sentence_a_line(
                "Der Termin ist am Donnerstag, 3. Dezember 2026. Kommen Sie um 9:00 Uhr. Ja?"
            ),
            "Der Termin ist am Donnerstag, 3. Dezember 2026.\nKommen Sie um 9:00 Uhr.\nJa?"
        );
    }

    #[test]
    fn lang_03_the_town_words_what_it_likes_and_the_rest_is_ours() {
        let own = "back = Retour\n";
        let voice = Voice::worded(Language::German, Some(own)).unwrap();
        let ours = Voice::new(Language::German).unwrap();

        assert_eq!(voice.say(&Text::Back), "Retour");
        assert_eq!(voice.say(&Text::Leave), ours.say(&Text::Leave));
    }

    #[test]
    fn lang_05_dates_name_weekday_day_month_and_year() {
        let day = date(2026, 12, 3);
        let said = |language| Voice::new(language).unwrap().long_date(day);

        assert_eq!(said(Language::German), "Donnerstag, 3. Dezember 2026");
        assert_eq!(said(Language::English), "Thursday, 3 December 2026");
        assert_eq!(
            Voice::new(Language::German).unwrap().month(day),
            "Dezember 2026"
        );
        assert_eq!(Voice::new(Language::German).unwrap().weekday(day), "Do");
    }
}
