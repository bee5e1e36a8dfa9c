//! Reads the keys of `[source]` with `kind = "zgw"`: where the case system is, who we are there, and what its types,
//! steps and results mean.

use std::io::Read;

use super::{
    kinds::{KINDS, word},
    secrets::{self, Secrets},
};
use crate::{
    config::{
        portal::check_proxy,
        problem::{Findings, Span},
        section::{At, Section},
    },
    domain::{
        catalogue::OfficeId,
        private::Private,
        status::{CaseOffice, Kind, NextAct},
    },
    gateway::{
        drop_folder::words::contract_state,
        reference::Rule,
        zgw::settings::{CaseType, Meaning, Note, Number, Settings, is_rsin},
    },
    portal::http::{Address, AddressMistake, Http},
};

const URL: &str = "\"https://openzaak.krefeld.de\"";
const TYPES: &str = "[{ name = \"URKUNDE\", kind = \"application\" }]";
const MEANINGS: &str = "[{ word = \"Rückfrage\", state = \"waiting_for_you\" }]";
/// Largest certificate file, in bytes.
const PEM_BYTES_MAX: u64 = 1_000_000;
const NEXT: [(&str, NextAct); 6] = [
    ("wait", NextAct::Wait),
    ("send_papers", NextAct::SendPapers),
    ("pay", NextAct::Pay),
    ("pick_up", NextAct::PickUp),
    ("come", NextAct::Come),
    ("call", NextAct::Call),
];

/// All that is set for a case system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZgwSettings {
    /// Where it is, and how to reach it.
    pub address: Address,
    /// Who we are there, and what its words mean.
    pub system: Settings,
}

/// The keys of a case system; `rules` are empty where `[[kinds]]` have mistakes of their own.
pub fn read(
    section: &mut Section<'_>,
    secrets: &Secrets<'_>,
    rules: &[Rule],
    found: &mut Findings,
) -> Option<ZgwSettings> {
    let address = read_address(section, secrets, found);
    let client_id = section.text("client_id", "\"kiosk-gateway\"", found);
    let secret = secrets.read(section, &secrets::ZGW_CLIENT, found);
    let organisation = section.text_if_any("organisation", "\"123456782\"", found);
    if let Some(written) = organisation.as_ref().filter(|it| !is_rsin(&it.value)) {
        let wrong = "organisation is no RSIN, the case system would refuse every question";
        let instead = "Write the nine digits that stand in the cases as bronorganisatie";
        found.note(&written.span, wrong, instead);
    }
    let number = read_number(section, found);
    let property = section.text("factor_property", "\"abfragecode\"", found);
    let types = read_types(section, rules, found);
    let other_types = read_kind(section, "other_types", rules, found);
    if !section.has("types") && !section.has("other_types") {
        section.missing("types", TYPES, found);
    }
    let known = other_types.is_none().then_some(types.as_slice());
    let status_words = read_meanings(section, "steps", known, found);
    let result_words = read_meanings(section, "results", known, found);
    let office = read_office(section, found);
    let note = if section.flag("show_notes", found) {
        Note::Shown
    } else {
        Note::Hidden
    };
    Some(ZgwSettings {
        address: address?,
        system: Settings {
            client_id: client_id?.value,
            secret: secret?,
            organisation: organisation.map(|it| it.value),
            number,
            factor_property: property?.value,
            types,
            other_types,
            status_words,
            result_words,
            office,
            note,
        },
    })
}

fn read_address(
    section: &mut Section<'_>,
    secrets: &Secrets<'_>,
    found: &mut Findings,
) -> Option<Address> {
    let base = section.text("base_url", URL, found);
    let authority = read_authority(section, secrets, found);
    let identity = secrets.read_pem(section, &secrets::ZGW_IDENTITY, PEM_BYTES_MAX, found);
    let proxy = section.text_if_any("proxy", "\"http://proxy.krefeld.de:3128\"", found);
    let proxy = proxy.and_then(|it| check_proxy(it, found));
    // Each alone, so that a mistake in one does not hide that of the other.
    let safe = || Address {
        base: "https://localhost".to_owned(),
        ..Address::default()
    };
    if let Some(it) = &authority {
        let authority = Some(it.value.clone());
        try_out(
            &it.span,
            Address {
                authority,
                ..safe()
            },
            found,
        );
    }
    if let Some(it) = &identity {
        let identity = Some(it.value.clone());
        try_out(&it.span, Address { identity, ..safe() }, found);
    }
    let base = base?;
    if base.value.contains("/api/v1") {
        let wrong = "base_url must end before the path of an interface";
        let instead = format!("Write base_url = {URL}, without /zaken/api/v1");
        found.note(&base.span, wrong, instead);
    }
    let alone = Address {
        base: base.value,
        ..Address::default()
    };
    try_out(&base.span, alone.clone(), found);
    Some(Address {
        authority: authority.map(|it| it.value),
        identity: identity.map(|it| it.value),
        proxy: proxy.map(Private::new),
        ..alone
    })
}

fn read_authority(
    section: &mut Section<'_>,
    secrets: &Secrets<'_>,
    found: &mut Findings,
) -> Option<At<Vec<u8>>> {
    let named = section.text_if_any("ca_file", "\"/etc/kiosk-gateway/ca.pem\"", found)?;
    let (path, span) = (secrets.folder.join(&named.value), named.span);
    let mut value = vec![];
    let read = secrets::open(&path, PEM_BYTES_MAX).and_then(|mut it| it.read_to_end(&mut value));
    match read {
        Ok(_) => Some(At { value, span }),
        Err(error) => {
            let wrong = format!("ca_file cannot be read: {error}");
            let instead = "Write the path of a file with the authority's certificate in PEM form";
            found.note(&span, wrong, instead);
            None
        }
    }
}

/// Whether a connection could be made with this, without making one.
fn try_out(span: &Span, address: Address, found: &mut Findings) {
    let tried = Http::new(address).and_then(|it| it.prepare().map(|_| ()));
    if let Err(mistake) = tried {
        let (wrong, instead) = words(mistake);
        found.note(span, wrong, instead);
    }
}

/// What is wrong with an address, and what to write instead.
const fn words(mistake: AddressMistake) -> (&'static str, &'static str) {
    match mistake {
        AddressMistake::NoUrl => (
            "base_url is no web address",
            "Write base_url = \"https://openzaak.krefeld.de\"",
        ),
        AddressMistake::TooMuch => (
            "base_url has a name, a password, a query or a fragment",
            "Take it out; client id and secret have keys of their own",
        ),
        AddressMistake::NotSecure => (
            "base_url is not safe on the way",
            "Write https://; http:// is for this machine only",
        ),
        AddressMistake::Authority => (
            "ca_file holds no certificate in PEM form",
            "Write the path of a file that begins with -----BEGIN CERTIFICATE-----",
        ),
        AddressMistake::Identity => (
            "the client identity is no certificate with its key",
            "Put both into one file in PEM form",
        ),
        AddressMistake::Proxy => (
            "proxy is no address of a proxy",
            "Write proxy = \"http://proxy.krefeld.de:3128\"",
        ),
        AddressMistake::Tls => (
            "TLS could not be set up",
            "Install the package ca-certificates, or write ca_file",
        ),
    }
}

fn read_number(section: &mut Section<'_>, found: &mut Findings) -> Number {
    let Some(source) = section.text_if_any("number_source", "\"Formular\"", found) else {
        return Number::Own;
    };
    if source.value.contains(':') {
        let wrong =
            "number_source has a colon, by which the case system divides it from the number";
        found.note(&source.span, wrong, "Give the other system a name without");
    }
    Number::Foreign {
        source: source.value,
    }
}

/// A kind that can be asked after.
fn read_kind(
    section: &mut Section<'_>,
    key: &'static str,
    rules: &[Rule],
    found: &mut Findings,
) -> Option<Kind> {
    let kind = word(section, key, &KINDS, found)?;
    if !rules.is_empty() && !rules.iter().any(|it| it.kind == kind) {
        let wrong = format!("{key} is none of [[kinds]]");
        let instead = "Add it to [[kinds]], or name one that is there";
        found.note(section.span(), wrong, instead);
    }
    Some(kind)
}

fn read_types(section: &mut Section<'_>, rules: &[Rule], found: &mut Findings) -> Vec<CaseType> {
    let mut types: Vec<CaseType> = vec![];
    read_list(section, "types", TYPES, found, |section, found| {
        let name = section.text("name", "\"URKUNDE\"", found);
        let kind = read_kind(section, "kind", rules, found);
        if !section.has("kind") {
            section.missing("kind", "\"application\"", found);
        }
        let office = read_office(section, found);
        let (Some(name), Some(kind)) = (name, kind) else {
            return;
        };
        if types.iter().any(|it| is_same(&it.name, &name.value)) {
            let wrong = format!("type {} is there twice", name.value);
            found.note(&name.span, wrong, "Name each type once");
        }
        types.push(CaseType {
            name: name.value,
            kind,
            office,
        });
    });
    types
}

/// What words of the case system mean. Where only `known` types are told, no word is said of another.
fn read_meanings(
    section: &mut Section<'_>,
    key: &'static str,
    known: Option<&[CaseType]>,
    found: &mut Findings,
) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = vec![];
    read_list(section, key, MEANINGS, found, |section, found| {
        let word_of_system = section.text("word", "\"Rückfrage\"", found);
        let state = section.text("state", "\"waiting_for_you\"", found);
        let next = word(section, "next", &NEXT, found);
        let of_type = section.text_if_any("type", "\"URKUNDE\"", found);
        if let (Some(of_type), Some(known)) = (&of_type, known)
            && !known.iter().any(|it| is_same(&it.name, &of_type.value))
        {
            let wrong = format!("\"{}\" is no type that is told", of_type.value);
            let instead = "Write it as in [[source.types]], or add it there";
            found.note(&of_type.span, wrong, instead);
        }
        let (Some(word), Some(state)) = (word_of_system, state) else {
            return;
        };
        let Some(meant) = contract_state(&state.value) else {
            let wrong = format!("\"{}\" is no state of the contract", state.value);
            found.note(&state.span, wrong, super::source::STATES);
            return;
        };
        let meaning = Meaning {
            of_type: of_type.map(|it| it.value),
            word: word.value,
            state: meant,
            next,
        };
        let is_there =
            |it: &Meaning| it.of_type == meaning.of_type && is_same(&it.word, &meaning.word);
        if meanings.iter().any(is_there) {
            let wrong = format!("\"{}\" is there twice", meaning.word);
            found.note(&word.span, wrong, "Give each word one meaning");
        }
        meanings.push(meaning);
    });
    meanings
}

/// Reads each table of a list.
fn read_list(
    section: &mut Section<'_>,
    key: &'static str,
    example: &str,
    found: &mut Findings,
    mut read: impl FnMut(&mut Section<'_>, &mut Findings),
) {
    let Some(list) = section.list(key, example, found) else {
        return;
    };
    if list.value.is_empty() {
        let instead = format!("Write {key} = {example}");
        found.note(&list.span, format!("{key} is empty"), instead);
    }
    for entry in list.value {
        let Some(table) = entry.get_ref().as_table() else {
            let instead = format!("Write {key} = {example}");
            let wrong = format!("{key} must be a list of tables");
            found.note(&entry.span(), wrong, instead);
            continue;
        };
        let mut section = Section::new(key, entry.span(), table);
        read(&mut section, found);
        section.finish(found);
    }
}

fn read_office(section: &mut Section<'_>, found: &mut Findings) -> Option<CaseOffice> {
    if !section.has("office") {
        return None;
    }
    section.section("office", found, |section, found| {
        if !section.has("name") {
            section.missing("name", "\"Bürgerbüro Mitte\"", found);
        }
        let name = section.words("name", found);
        let phone = section.text_if_any("phone", "\"+49 2151 860\"", found);
        let has_id = section.has("id");
        let id = section.number("id", 1..=u32::MAX, 1, found);
        Some(CaseOffice {
            name,
            office: has_id.then_some(OfficeId(id)),
            phone: phone.map_or_else(String::new, |it| it.value),
        })
    })
}

/// The client compares names so as well.
fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
