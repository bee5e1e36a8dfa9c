//! LANG-05, LANG-06, LANG-07: days, times and amounts as each language says them.

use jiff::{Timestamp, civil::date, civil::time, tz::TimeZone};
use kiosk::{
    domain::language::Language,
    text::{
        Text, Voice,
        spoken::{Euros, MonthOf},
    },
};

/// A day in every language, as CLDR writes it out; Gregorian and with Latin digits everywhere.
const DAYS: &[(Language, &str, &str)] = &[
    (
        Language::German,
        "Donnerstag, 3. September 2026",
        "September 2026",
    ),
    (
        Language::EasyGerman,
        "Donnerstag, 3. September 2026",
        "September 2026",
    ),
    (
        Language::English,
        "Thursday, 3 September 2026",
        "September 2026",
    ),
    (Language::Turkish, "3 Eylül 2026 Perşembe", "Eylül 2026"),
    (
        Language::Ukrainian,
        "четвер, 3 вересня 2026 р.",
        "вересень 2026 р.",
    ),
    (Language::Arabic, "الخميس، 3 سبتمبر 2026", "سبتمبر 2026"),
    (
        Language::Polish,
        "czwartek, 3 września 2026",
        "wrzesień 2026",
    ),
    (
        Language::Russian,
        "четверг, 3 сентября 2026 г.",
        "сентябрь 2026 г.",
    ),
    (
        Language::Romanian,
        "joi, 3 septembrie 2026",
        "septembrie 2026",
    ),
    (
        Language::Bulgarian,
        "четвъртък, 3 септември 2026 г.",
        "септември 2026 г.",
    ),
    (
        Language::Italian,
        "giovedì 3 settembre 2026",
        "settembre 2026",
    ),
    (Language::French, "jeudi 3 septembre 2026", "septembre 2026"),
    (
        Language::Dutch,
        "donderdag 3 september 2026",
        "september 2026",
    ),
    (Language::Persian, "پنجشنبه 3 سپتامبر 2026", "سپتامبر 2026"),
];

#[test]
fn lang_05_days_name_weekday_day_month_and_year_in_every_language() {
    for (language, day, month) in DAYS {
        let voice = Voice::new(*language).unwrap();

        assert_eq!(
            plain(&voice.long_date(date(2026, 9, 3))),
            *day,
            "{}",
            language.tag()
        );
        let title = Text::MonthTitle {
            month: MonthOf(date(2026, 9, 1)),
        };
        assert_eq!(plain(&voice.say(&title)), *month, "{}", language.tag());
    }
    assert_eq!(DAYS.len(), Language::ALL.len());
}

#[test]
fn lang_05_the_first_of_a_month_is_an_ordinal_in_french() {
    let voice = Voice::new(Language::French).unwrap();

    assert_eq!(
        voice.long_date(date(2026, 12, 1)),
        "mardi 1er décembre 2026"
    );
    assert_eq!(
        voice.long_date(date(2026, 12, 11)),
        "vendredi 11 décembre 2026"
    );
}

#[test]
fn lang_05_times_have_24_hours_and_latin_digits() {
    for language in Language::ALL {
        let voice = Voice::new(*language).unwrap();
        for (hour, minute, said) in [(14, 30, "14:30"), (9, 0, "9:00"), (0, 5, "0:05")] {
            let time = time(hour, minute, 0, 0);

            assert_eq!(voice.clock(time), said, "{}", language.tag());
            assert!(
                voice.say(&Text::ClockNow { time }).contains(said),
                "{}",
                language.tag()
            );
        }
    }
}

#[test]
fn lang_06_german_says_uhr() {
    let time = time(14, 30, 0, 0);
    for language in [Language::German, Language::EasyGerman] {
        let said = Voice::new(language).unwrap().say(&Text::ClockNow { time });

        assert_eq!(said, "14:30 Uhr", "{}", language.tag());
    }
}

#[test]
fn lang_07_amounts_stay_as_the_town_hall_writes_them() {
    for language in Language::ALL {
        let voice = Voice::new(*language).unwrap();
        for (cents, said) in [(3700, "37,00 €"), (1050, "10,50 €"), (5, "0,05 €")] {
            let amount = voice.say(&Text::Amount {
                amount: Euros(cents),
            });

            assert_eq!(plain(&amount), said, "{}", language.tag());
        }
    }
}

/// LANG-05: appointments are in the town's own time on both days on which the clocks change.
#[test]
fn lang_05_the_hours_around_the_change_of_the_clocks_are_the_towns() {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    for (moment, said) in [
        ("2027-03-28T00:30:00Z", "1:30"),
        ("2027-03-28T01:30:00Z", "3:30"),
        ("2026-10-25T00:30:00Z", "2:30"),
        ("2026-10-25T01:30:00Z", "2:30"),
        ("2026-10-25T07:00:00Z", "8:00"),
    ] {
        let at: Timestamp = moment.parse().unwrap();
        let time = at.to_zoned(zone.clone()).time();
        for language in Language::ALL {
            let voice = Voice::new(*language).unwrap();

            assert_eq!(voice.clock(time), said, "{moment} in {}", language.tag());
        }
    }
}

/// Without the marks that keep Latin words together inside Arabic ones.
fn plain(said: &str) -> String {
    said.replace(['\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ")
}
