//! When the town hall is closed: weekends are a matter of opening hours, this file knows the days of the year.

use jiff::{ToSpan, civil::Date};

/// True on public holidays in North Rhine-Westphalia (Feiertagsgesetz NW, § 2) and on the days on which town halls of
/// the Rhineland are closed anyway: carnival Monday, Christmas Eve and New Year's Eve.
pub fn is_closed(day: Date) -> bool {
    let fixed = [
        (1, 1),
        (5, 1),
        (10, 3),
        (11, 1),
        (12, 24),
        (12, 25),
        (12, 26),
        (12, 31),
    ];
    // Days from Easter Sunday: carnival Monday, Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi.
    let moving = [-48, -2, 1, 39, 50, 60];
    fixed.contains(&(day.month(), day.day()))
        || easter(day.year()).is_some_and(|sunday| {
            moving
                .iter()
                .any(|days| sunday.checked_add(days.days()).is_ok_and(|it| it == day))
        })
}

/// Easter Sunday in the Gregorian calendar (the rule of Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let drift = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - drift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let sum = moon + weekday - 7 * late + 114;
    let (month, day) = (sum / 31, sum % 31 + 1);
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for sunday in [
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2038, 4, 25),
        ] {
            assert_eq!(easter(sunday.year()), Some(sunday));
        }
    }

    #[test]
    fn the_holidays_of_2027_are_closed_and_the_days_beside_them_are_open() {
        for closed in [
            date(2027, 1, 1),
            date(2027, 2, 8),
            date(2027, 3, 26),
            date(2027, 3, 29),
            date(2027, 5, 6),
            date(2027, 5, 17),
            date(2027, 5, 27),
            date(2027, 11, 1),
            date(2027, 12, 24),
        ] {
            assert!(is_closed(closed), "{closed}");
        }
        for open in [date(2027, 3, 25), date(2027, 5, 28), date(2027, 11, 2)] {
            assert!(!is_closed(open), "{open}");
        }
    }
}
