//! Reads `[[kinds]]`: what can be asked after, and in which form its references and second factors are.

use toml::de::DeTable;

use crate::{
    config::{
        problem::{Findings, Span},
        section::Section,
    },
    domain::status::{Factor, Kind},
    gateway::reference::{Letters, Rule, Signs},
};

const EXAMPLE: &str = "[{ kind = \"document\", factor = \"birth_date\" }]";
/// The kinds by their words.
pub const KINDS: [(&str, Kind); 3] = [
    ("document", Kind::Document),
    ("application", Kind::Application),
    ("defect", Kind::Defect),
];
const FACTORS: [(&str, Factor); 2] = [("birth_date", Factor::BirthDate), ("code", Factor::Code)];
const SIGNS: [(&str, Signs); 2] = [("remove", Signs::Remove), ("keep", Signs::Keep)];
const LETTERS: [(&str, Letters); 3] = [
    ("upper", Letters::Upper),
    ("lower", Letters::Lower),
    ("as_written", Letters::AsWritten),
];

/// All kinds, each once.
pub fn read(root: &mut Section<'_>, found: &mut Findings) -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![];
    if !root.has("kinds") {
        root.missing("kinds", EXAMPLE, found);
        return rules;
    }
    let Some(list) = root.list("kinds", EXAMPLE, found) else {
        return rules;
    };
    if list.value.is_empty() {
        found.note(
            &list.span,
            "kinds is empty",
            format!("Write kinds = {EXAMPLE}"),
        );
    }
    for entry in list.value {
        let Some(table) = entry.get_ref().as_table() else {
            let instead = format!("Write kinds = {EXAMPLE}");
            found.note(&entry.span(), "kinds must be a list of tables", instead);
            continue;
        };
        let Some(rule) = read_entry(entry.span(), table, found) else {
            continue;
        };
        if rules.iter().any(|it| it.kind == rule.kind) {
            let wrong = "this kind is there twice";
            found.note(&entry.span(), wrong, "Name each kind once");
        } else {
            rules.push(rule);
        }
    }
    rules
}

fn read_entry(span: Span, table: &DeTable<'_>, found: &mut Findings) -> Option<Rule> {
    let mut section = Section::new("kinds", span, table);
    let kind = needed(&mut section, "kind", &KINDS, found);
    let factor = needed(&mut section, "factor", &FACTORS, found);
    let rule = Some(Rule {
        blanks: word(&mut section, "blanks", &SIGNS, found).unwrap_or(Signs::Remove),
        hyphens: word(&mut section, "hyphens", &SIGNS, found).unwrap_or(Signs::Keep),
        letters: word(&mut section, "letters", &LETTERS, found).unwrap_or(Letters::Upper),
        kind: kind.unwrap_or(Kind::Document),
        factor: factor.unwrap_or(Factor::Code),
    });
    section.finish(found);
    rule.filter(|_| kind.is_some() && factor.is_some())
}

fn needed<T: Copy>(
    section: &mut Section<'_>,
    key: &'static str,
    words: &[(&str, T)],
    found: &mut Findings,
) -> Option<T> {
    if !section.has(key) {
        section.missing(key, &example(words), found);
        return None;
    }
    word(section, key, words, found)
}

/// One of these words; `None` when the key is not there or not understood.
pub fn word<T: Copy>(
    section: &mut Section<'_>,
    key: &'static str,
    words: &[(&str, T)],
    found: &mut Findings,
) -> Option<T> {
    let written = section.text_if_any(key, &example(words), found)?;
    let meant = words.iter().find(|(it, _)| *it == written.value);
    if meant.is_none() {
        let wrong = format!("\"{}\" is no {key} of the gateway", written.value);
        let all: Vec<String> = words.iter().map(|(it, _)| format!("\"{it}\"")).collect();
        found.note(&written.span, wrong, format!("Write {}", all.join(" or ")));
    }
    meant.map(|it| it.1)
}

fn example<T>(words: &[(&str, T)]) -> String {
    words
        .first()
        .map_or_else(String::new, |(it, _)| format!("\"{it}\""))
}
