//! The frame of every page for the phone: head, language switch, style, and the headers that keep the page to itself.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ring::digest::{SHA256, digest};

use super::super::{
    fields::Query,
    state::Town,
    wire::{Answer, Asked, whole},
};
use crate::domain::{language::Language, words::Words};

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = include_str!("page.css");
/// Most entries of `Accept-Language` that are looked at.
const WANTED_MAX: usize = 20;

/// For whom a page is written.
#[derive(Clone, Copy)]
pub struct Reader {
    /// Their language.
    pub language: Language,
    /// Whether the page can be had in the other language, too: it cannot when it tells what a press has just done.
    pub can_switch: bool,
}

impl Reader {
    /// Whoever asks for this: the language of the switch, else the first of ours that the browser names.
    pub fn of(asked: Asked, query: &Query) -> Self {
        let chosen = Language::from_tag(query.word("lang"));
        let wanted = || asked.head.languages.and_then(wanted);
        Self {
            language: page_language(chosen.or_else(wanted).unwrap_or(Language::German)),
            can_switch: true,
        }
    }

    /// The words in the reader's language.
    pub const fn say(self, german: &'static str, english: &'static str) -> &'static str {
        if matches!(self.language, Language::English) {
            english
        } else {
            german
        }
    }

    /// Words that came from outside, as HTML, marked where they are in another language.
    pub fn words(self, words: &Words) -> String {
        let told = escaped(words.in_language(self.language));
        match words.language_for(self.language) {
            Some(other) if other != self.language => {
                format!("<span lang=\"{}\">{told}</span>", other.tag())
            }
            Some(_) | None => told,
        }
    }

    /// Words of which there are German ones only.
    pub fn german(self, words: &str) -> String {
        self.words(&Words::german(words))
    }

    /// The address of another page in the same language.
    pub fn link(self, path: &str) -> String {
        format!("{}?lang={}", escaped(path), self.language.tag())
    }
}

/// A whole page. The title is its only first heading.
pub fn page(town: &Town, reader: Reader, status: u16, title: &str, body: &str) -> Answer {
    framed(town, reader, status, title, body, "")
}

/// A whole page with a script at its end.
pub fn page_with(town: &Town, reader: Reader, title: &str, body: &str, script: &str) -> Answer {
    framed(town, reader, 200, title, body, script)
}

fn framed(
    town: &Town,
    reader: Reader,
    status: u16,
    title: &str,
    body: &str,
    script: &str,
) -> Answer {
    let language = reader.language.tag();
    let (title, city) = (escaped(title), escaped(&town.plan.city));
    let town = reader.say("Stadt", "City of");
    let invented = reader.say(
        "Demo: Alles hier ist erfunden.",
        "Demo: everything here is invented.",
    );
    let switch = switch(reader);
    let tail = if script.is_empty() {
        String::new()
    } else {
        format!("<script>{script}</script>")
    };
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><link rel=\"icon\" \
         href=\"data:,\"><title>{title} – {city}</title><style>{STYLE}</style></head><body><header><p>{town} {city}</p>{switch}\
         </header><main><h1>{title}</h1>{body}</main><footer><p>{invented}</p></footer>{tail}</body></html>"
    );
    let mut answer = whole(status, HTML, html.into_bytes());
    answer.headers.retain(|it| it.0 != "cache-control");
    answer.headers.extend([
        ("cache-control", "no-store".to_owned()),
        ("content-language", language.to_owned()),
        ("x-frame-options", "DENY".to_owned()),
        ("content-security-policy", policy(script)),
    ]);
    answer
}

/// Nothing but our own style and script, nothing from elsewhere, in nobody's frame.
fn policy(script: &str) -> String {
    let allowed = |text: &str| {
        format!(
            "'sha256-{}'",
            STANDARD.encode(digest(&SHA256, text.as_bytes()))
        )
    };
    let scripts = if script.is_empty() {
        "'none'".to_owned()
    } else {
        allowed(script)
    };
    format!(
        "default-src 'none'; style-src {}; script-src {scripts}; img-src data:; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        allowed(STYLE)
    )
}

fn switch(reader: Reader) -> String {
    if !reader.can_switch {
        return String::new();
    }
    let links: Vec<String> = [Language::German, Language::English]
        .iter()
        .map(|it| {
            let (tag, name) = (it.tag(), it.own_name());
            let current = if *it == reader.language {
                " aria-current=\"true\""
            } else {
                ""
            };
            format!(
                "<a href=\"?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a> "
            )
        })
        .collect();
    let label = reader.say("Sprache", "Language");
    format!("<nav aria-label=\"{label}\">{}</nav>", links.concat())
}

/// The town's pages are in German and in English, as such portals are; others read them in English.
const fn page_language(wanted: Language) -> Language {
    match wanted {
        Language::German | Language::EasyGerman => Language::German,
        Language::English
        | Language::Turkish
        | Language::Ukrainian
        | Language::Arabic
        | Language::Polish
        | Language::Russian
        | Language::Romanian
        | Language::Bulgarian
        | Language::Italian
        | Language::French
        | Language::Dutch
        | Language::Persian => Language::English,
    }
}

/// The one of our languages that a browser wants most.
fn wanted(accepted: &str) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for entry in accepted.split(',').take(WANTED_MAX) {
        let mut parts = entry.trim().split(';');
        let tag = parts.next().unwrap_or_default().to_ascii_lowercase();
        let weight = parts
            .find_map(|it| it.trim().strip_prefix("q=")?.parse().ok())
            .unwrap_or(1.0);
        let language = Language::from_tag(tag.split('-').next().unwrap_or_default());
        if let Some(language) = language
            && weight > best.map_or(0.0, |it| it.0)
        {
            best = Some((weight, language));
        }
    }
    best.map(|it| it.1)
}

/// Text as it may stand in HTML, also between quotation marks.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_given_the_language_it_wants_most() {
        for (accepted, expected) in [
            ("de-DE,de;q=0.9,en;q=0.8", Some(Language::German)),
            ("en-GB", Some(Language::English)),
            ("tr, en;q=0.5, de;q=0.7", Some(Language::Turkish)),
            ("sq;q=1, EN-us;q=0.2", Some(Language::English)),
            ("sq, hr", None),
            ("en;q=0", None),
            ("", None),
        ] {
            assert_eq!(wanted(accepted), expected, "{accepted}");
        }
    }
}
