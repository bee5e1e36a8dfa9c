//! Which languages this terminal can draw: what `[terminal]` says of its font, or else what is usual (LANG-11).
//!
//! The console's own font map can only be asked with an `ioctl` for which there is no safe call, so staff say what their
//! font holds. A terminal with a name other than `linux` draws with the fonts of a desktop, which have everything.

use super::{problem::Findings, section::Section};
use crate::domain::language::{Language, Script};

/// The words for scripts.
const SCRIPTS: &[(&str, Script)] = &[
    ("latin", Script::Latin),
    ("cyrillic", Script::Cyrillic),
    ("arabic", Script::Arabic),
];

/// Why a language is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The configuration does not name its script.
    NotNamed,
    /// The usual fonts of the bare console do not have its letters, and nothing is said of a better one.
    UsualFont,
}

/// The languages of the configuration, as this terminal can draw them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Offered, in the configured order; at least German.
    pub offered: Vec<Language>,
    /// Not offered, and why.
    pub hidden: Vec<(Language, Lack)>,
}

/// What is configured and can be drawn on a terminal of this kind (`$TERM`). This is the one place that decides it.
pub fn shown(configured: &[Language], term: Option<&str>, scripts: Option<&[Script]>) -> Shown {
    let lack = |it: &Language| lack(*it, term, scripts);
    let hidden = configured.iter().filter_map(|it| Some((*it, lack(it)?)));
    let mut shown = Shown {
        offered: configured
            .iter()
            .copied()
            .filter(|it| lack(it).is_none())
            .collect(),
        hidden: hidden.collect(),
    };
    if shown.offered.is_empty() {
        shown.offered.push(Language::German);
    }
    shown
}

fn lack(language: Language, term: Option<&str>, scripts: Option<&[Script]>) -> Option<Lack> {
    match (scripts, term) {
        (Some(scripts), _) => (!scripts.contains(&language.script())).then_some(Lack::NotNamed),
        (None, Some("linux")) => (!is_in_usual_font(language)).then_some(Lack::UsualFont),
        (None, Some(_) | None) => None,
    }
}

/// True for languages of western Europe: their letters are in the kernel's own font and in those that Debian chooses
/// (`Lat15`). Those of Turkish, Polish and Romanian are not in all of them.
const fn is_in_usual_font(language: Language) -> bool {
    match language {
        Language::German
        | Language::EasyGerman
        | Language::English
        | Language::Italian
        | Language::French
        | Language::Dutch => true,
        Language::Turkish
        | Language::Ukrainian
        | Language::Arabic
        | Language::Polish
        | Language::Russian
        | Language::Romanian
        | Language::Bulgarian
        | Language::Persian => false,
    }
}

/// One line for staff.
pub fn told(language: Language, lack: Lack) -> String {
    let (name, tag) = (language.own_name(), language.tag());
    let script = SCRIPTS
        .iter()
        .find(|it| it.1 == language.script())
        .map_or("", |it| it.0);
    match lack {
        Lack::NotNamed => format!(
            "{name} ({tag}) is not offered: scripts in [terminal] does not name \"{script}\""
        ),
        Lack::UsualFont => format!(
            "{name} ({tag}) is not offered on a bare console: its usual fonts lack letters. Load the font of \
             assets/console-font and write scripts = [\"latin\", \"cyrillic\", \"arabic\"] in [terminal]"
        ),
    }
}

/// The key `scripts` of `[terminal]`.
pub fn read(section: &mut Section<'_>, found: &mut Findings) -> Option<Vec<Script>> {
    let example = "[\"latin\", \"cyrillic\", \"arabic\"]";
    let list = section.list("scripts", example, found)?;
    let mut scripts = vec![];
    for value in list.value {
        let written = value.get_ref().as_str();
        if let Some((_, script)) = SCRIPTS.iter().find(|it| Some(it.0) == written) {
            scripts.push(*script);
        } else {
            let wrong = "scripts holds something that is no script of the kiosk's";
            let instead = format!("Write scripts = {example}, or some of them");
            found.note(&value.span(), wrong, instead);
        }
    }
    // Names, addresses, numbers and codes are Latin in every language.
    let is_understood = scripts.len() == list.value.len();
    if is_understood && !scripts.contains(&Script::Latin) {
        found.note(
            &list.span,
            "scripts does not name \"latin\", which every screen needs",
            format!("Write scripts = {example}, or leave it out"),
        );
    }
    Some(scripts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(shown: &Shown) -> Vec<&str> {
        shown.offered.iter().map(|it| it.tag()).collect()
    }

    #[test]
    fn lang_11_a_bare_console_offers_what_its_usual_fonts_have_and_the_rest_is_told() {
        let shown = shown(Language::ALL, Some("linux"), None);

        assert_eq!(tags(&shown), ["de", "de-simple", "en", "it", "fr", "nl"]);
        assert_eq!(shown.hidden.len(), 8);
        assert!(shown.hidden.contains(&(Language::Arabic, Lack::UsualFont)));
        let line = told(Language::Ukrainian, Lack::UsualFont);
        assert!(line.starts_with("Українська (uk) is not offered"), "{line}");
    }

    #[test]
    fn lang_11_what_staff_say_of_the_font_counts_on_every_terminal() {
        let latin = [Script::Latin];
        let all = [Script::Latin, Script::Cyrillic, Script::Arabic];
        for term in [Some("linux"), Some("foot"), None] {
            assert_eq!(
                shown(Language::ALL, term, Some(&all)).offered,
                Language::ALL
            );
            let shown = shown(Language::ALL, term, Some(&latin));
            assert!(shown.offered.contains(&Language::Polish));
            assert!(shown.hidden.contains(&(Language::Persian, Lack::NotNamed)));
            assert_eq!(shown.hidden.len(), 5);
        }
    }

    #[test]
    fn other_terminals_show_everything_and_german_is_always_left() {
        assert_eq!(
            shown(Language::ALL, Some("xterm-256color"), None).offered,
            Language::ALL
        );

        let nothing = shown(&[Language::Arabic], Some("linux"), None);

        assert_eq!(tags(&nothing), ["de"]);
    }
}
