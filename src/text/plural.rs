//! Counts by CLDR (LANG-04). Fluent's own rules are of an older CLDR and take 103 in Arabic for "other"; so wherever a
//! message counts, a function of ours says the category.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

/// The name of our function in Fluent.
pub const COUNT: &str = "COUNT";
/// Up to here Fluent's own rules agree with CLDR in all our languages (`tests/locales/plurals.rs`), and numbers stay
/// numbers, so that a variant for exactly 0 is found.
const AGREED_MAX: f64 = 100.0;

/// The words of a locale file with our function wherever they count: `{ $count ->` becomes `{ COUNT($count) ->`.
pub fn counted(words: &str) -> String {
    let mut counted = String::with_capacity(words.len() + 512);
    for line in words.split_inclusive('\n') {
        if let Some((before, name, after)) = selector(line) {
            // Writing into a text cannot fail.
            let _ = write!(counted, "{before}{{ {COUNT}(${name}) ->{after}");
        } else {
            counted.push_str(line);
        }
    }
    counted
}

/// What stands before, in and after the selector of a line.
fn selector(line: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = line.split_once("->")?;
    let (before, name) = before.rsplit_once("{ $")?;
    let name = name.trim_end();
    let is_name = name
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_');
    is_name.then_some((before, name, after))
}

/// Our function for the language of this locale.
pub fn count_in(
    locale: Locale,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static
{
    move |values: &[FluentValue<'_>], _: &FluentArgs<'_>| {
        let Some(FluentValue::Number(number)) = values.first() else {
            return FluentValue::Error;
        };
        if number.value <= AGREED_MAX {
            return FluentValue::Number(number.clone());
        }
        // Made anew each time: so large a number is rare, and the rules cannot be shared between threads.
        let rules = PluralRules::try_new_cardinal(PluralRulesPreferences::from(&locale));
        match (rules, number.as_string().parse::<u64>()) {
            (Ok(rules), Ok(whole)) => FluentValue::from(name(rules.category_for(whole))),
            (Ok(_) | Err(_), _) => FluentValue::Number(number.clone()),
        }
    }
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_select_counts_by_our_function() {
        let words = "a = { $count ->\n    [one] eins\n   *[other] { $count }\n}\nb = { $day } -> { $time }\nc = x\n    { $n ->\n";

        assert_eq!(
            counted(words),
            "a = { COUNT($count) ->\n    [one] eins\n   *[other] { $count }\n}\nb = { $day } -> { $time }\nc = x\n    { COUNT($n) ->\n"
        );
    }
}
