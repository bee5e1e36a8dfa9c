//! What the kiosk does not say, in each language.

use kiosk::domain::language::Language;

/// What is not said in any language (UX-07).
pub const NEVER_SIGNS: &[&str] = &["!", "…!", "??"];

/// How the words of a language must not begin: they blame, forbid or apologise instead of helping (UX-07), or address
/// people as children.
pub const fn never_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => &[
            "ungültig",
            "unzulässig",
            "verboten",
            "leider",
            "hoppla",
            "sorry",
            "oops",
        ],
        Language::English => &[
            "invalid",
            "forbidden",
            "illegal",
            "sorry",
            "oops",
            "unfortunately",
            "whoops",
        ],
    }
}

/// Whole words that are not said: familiar address, and colours, which some do not see (A11Y-34).
pub const fn never_whole_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => &[
            "du",
            "dir",
            "dich",
            "dein",
            "deine",
            "deinen",
            "deiner",
            "grün",
            "grüne",
            "grünen",
            "grüner",
            "grünes",
            "rot",
            "rote",
            "roten",
            "roter",
            "rotes",
            "blau",
            "blaue",
            "blauen",
            "blauer",
            "blaues",
            "gelb",
            "gelbe",
            "gelben",
            "gelber",
            "gelbes",
            "signalton",
            "piepton",
        ],
        Language::English => &["green", "red", "blue", "yellow", "orange", "beep", "buzzer"],
    }
}

/// Phrases that find something by its place only (A11Y-34).
pub const fn never_phrases(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => &[
            "rechts oben",
            "oben rechts",
            "links oben",
            "oben links",
            "rechts unten",
            "unten rechts",
            "links unten",
            "unten links",
            "rechten seite",
            "linken seite",
            "rechten rand",
            "linken rand",
            "runde taste",
            "runden knopf",
        ],
        Language::English => &[
            "top right",
            "upper right",
            "top left",
            "upper left",
            "bottom right",
            "lower right",
            "bottom left",
            "lower left",
            "right-hand",
            "left-hand",
            "on the right",
            "on the left",
            "round button",
            "square button",
        ],
    }
}

/// Labels that are not used for going on (UX-03).
pub const fn never_labels(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => &[
            "nächste",
            "nächster",
            "nächstes",
            "nächste seite",
            "nächster schritt",
            "ok",
            "absenden",
        ],
        Language::English => &["next", "next page", "next step", "ok", "submit"],
    }
}
