//! The languages the kiosk speaks. A new one is a line in this table, `locales/<tag>.ftl` and a keyboard layout
//! (`locales/README.md`).

use serde::{Deserialize, Serialize};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left: Arabic and Persian (LANG-09).
    RightToLeft,
}

/// The script that a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters, which join and are written from right to left.
    Arabic,
}

/// Hands the table of languages to a macro: their words are included from here too (`text/messages.rs`).
macro_rules! every_language {
    ($then:ident) => {
        $then! {
            German "de", "Deutsch", Latin, ["one" "other"],
                "Zum Beginnen eine Taste drücken oder den Bildschirm berühren.",
                "German, the source of law.";
            EasyGerman "de-simple", "Leichte Sprache", Latin, ["one" "other"],
                "Drücken Sie eine Taste. Oder berühren Sie den Bildschirm.",
                "German in Leichte Sprache (BITV 2.0, annex 2, part 2).";
            English "en", "English", Latin, ["one" "other"],
                "Press any key or touch the screen to begin.",
                "English, in British spelling.";
            Turkish "tr", "Türkçe", Latin, ["one" "other"],
                "Başlamak için bir tuşa basın veya ekrana dokunun.",
                "Turkish.";
            Ukrainian "uk", "Українська", Cyrillic, ["one" "few" "many" "other"],
                "Щоб почати, натисніть будь-яку клавішу або торкніться екрана.",
                "Ukrainian.";
            Arabic "ar", "العربية", Arabic, ["zero" "one" "two" "few" "many" "other"],
                "للبدء اضغط على أي مفتاح أو المس الشاشة.",
                "Arabic, in the modern standard form.";
            Polish "pl", "Polski", Latin, ["one" "few" "many" "other"],
                "Aby rozpocząć, naciśnij dowolny klawisz lub dotknij ekranu.",
                "Polish.";
            Russian "ru", "Русский", Cyrillic, ["one" "few" "many" "other"],
                "Чтобы начать, нажмите любую клавишу или коснитесь экрана.",
                "Russian.";
            Romanian "ro", "Română", Latin, ["one" "few" "other"],
                "Pentru a începe, apăsați orice tastă sau atingeți ecranul.",
                "Romanian.";
            Bulgarian "bg", "Български", Cyrillic, ["one" "other"],
                "За да започнете, натиснете произволен клавиш или докоснете екрана.",
                "Bulgarian.";
            Italian "it", "Italiano", Latin, ["one" "many" "other"],
                "Per iniziare prema un tasto o tocchi lo schermo.",
                "Italian.";
            French "fr", "Français", Latin, ["one" "many" "other"],
                "Pour commencer, appuyez sur une touche ou touchez l’écran.",
                "French.";
            Dutch "nl", "Nederlands", Latin, ["one" "other"],
                "Druk op een toets of raak het scherm aan om te beginnen.",
                "Dutch.";
            Persian "fa", "فارسی", Arabic, ["one" "other"],
                "برای شروع، یک کلید را فشار دهید یا صفحه را لمس کنید.",
                "Persian, as in Iran and Afghanistan.";
        }
    };
}
pub(crate) use every_language;

macro_rules! languages {
    ($($name:ident $tag:literal, $own:literal, $script:ident, [$($plural:literal)+], $invitation:literal, $doc:literal;)+) => {
        /// A language of the kiosk, named by its BCP 47 tag.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language { $(#[doc = $doc] #[serde(rename = $tag)] $name),+ }

        impl Language {
            /// Every language, in the order in which they are offered unless the configuration says otherwise.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The BCP 47 tag.
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// The language's name in itself (LANG-01).
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own),+ }
            }

            /// The script it is written in.
            pub const fn script(self) -> Script {
                match self { $(Self::$name => Script::$script),+ }
            }

            /// The categories of cardinal numbers that its messages must tell apart (CLDR, LANG-04).
            pub const fn plurals(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($plural),+]),+ }
            }

            /// The invitation of the first screen, in the language itself.
            pub const fn invitation(self) -> &'static str {
                match self { $(Self::$name => $invitation),+ }
            }
        }
    };
}

every_language!(languages);

impl Language {
    /// The language with this tag, if the kiosk speaks it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.tag() == tag)
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        match self.script() {
            Script::Arabic => Direction::RightToLeft,
            Script::Latin | Script::Cyrillic => Direction::LeftToRight,
        }
    }

    /// Where to look when words from outside are missing in this language, after itself: German is what the town hall
    /// speaks and what such words always have (LANG-23).
    pub const fn fallbacks(self) -> [Self; 3] {
        [self, Self::German, Self::English]
    }
}
