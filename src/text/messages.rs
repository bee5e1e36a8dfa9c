//! The catalogue of messages. A locale that misses one, or an argument of one, does not compile.

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, Time};

use super::{
    Voice,
    check::{Entry, covers},
    spoken::{Euros, MonthOf, Spoken},
};
use crate::domain::{language::Language, private::Private, words::Words};

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $id:literal $({ $($arg:ident: $kind:ty),+ })?;)+) => {
        /// Something the kiosk says. What a variant means and where it stands is told in `locales/de.ftl`.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each message is described beside its German words")]
        pub enum Text { $($(#[$doc])* $name $({ $($arg: $kind),+ })?),+ }

        impl Text {
            /// The Fluent id.
            pub const fn id(&self) -> &'static str {
                match self { $(Self::$name { .. } => $id),+ }
            }

            /// The arguments, said by this voice.
            pub fn args(&self, voice: &Voice) -> FluentArgs<'static> {
                let mut args = FluentArgs::new();
                match self {
                    $(Self::$name $({ $($arg),+ })? => { $($(args.set(stringify!($arg), $arg.spoken(voice));)+)? }),+
                }
                args
            }
        }

        /// Every message with its arguments, in the order of the locale files.
        pub const CATALOGUE: &[Entry] = &[$(Entry { id: $id, args: &[$($(stringify!($arg)),+)?] }),+];
    };
}

macro_rules! locales {
    ($($name:ident = $tag:literal;)+) => {
        impl Text {
            /// The locale file of a language.
            pub const fn words(language: Language) -> &'static str {
                match language { $(Language::$name => include_str!(concat!("../../locales/", $tag, ".ftl"))),+ }
            }
        }

        $(const _: () = covers(CATALOGUE, include_str!(concat!("../../locales/", $tag, ".ftl")));)+
    };
}

texts! {
    // Words from outside, as they are
    Plain = "plain" { words: Words };
    PlainPrivate = "plain-private" { words: Private<String> };
    // Keys of the footer
    Back = "back";
    KeyHelp = "key-help";
    KeyLanguage = "key-language";
    KeyColours = "key-colours";
    Leave = "leave";
    // Header
    DemoMark = "demo-mark";
    Step = "step" { step: u32, of: u32 };
    ClockNow = "clock-now" { time: Time };
    Continue = "continue";
    Voluntary = "voluntary";
    Current = "current";
    GermanOnly = "german-only";
    MoreBelow = "more-below";
    MoreAbove = "more-above";
    TooSmall = "too-small";
    MonthTitle = "month-title" { month: MonthOf };
    DayTitle = "day-title" { day: Date };
    Amount = "amount" { amount: Euros };
}

locales! {
    German = "de";
    English = "en";
}
