//! The languages the kiosk speaks.

use serde::{Deserialize, Serialize};

/// A language of the kiosk, named by its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// German, the source of law.
    #[serde(rename = "de")]
    German,
    /// English, in British spelling.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, in the order in which they are offered unless the configuration says otherwise.
    pub const ALL: &[Self] = &[Self::German, Self::English];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The language's name in itself (LANG-01).
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::English => "English",
        }
    }

    /// The invitation of the first screen, in the language itself.
    pub const fn invitation(self) -> &'static str {
        match self {
            Self::German => "Zum Beginnen eine Taste drücken oder den Bildschirm berühren.",
            Self::English => "Press any key or touch the screen to begin.",
        }
    }

    /// The language with this tag, if the kiosk speaks it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.tag() == tag)
    }

    /// Where to look when a text is missing in this language: the nearest first.
    pub const fn fallbacks(self) -> &'static [Self] {
        match self {
            Self::German => &[Self::German, Self::English],
            Self::English => &[Self::English, Self::German],
        }
    }
}
