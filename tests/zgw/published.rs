//! The published description of the API has the fields that we read and write.

use std::{fs, path::PathBuf};

const ZAKEN: &str = "portal/specs/openzaak_zaken_1.5.1_openapi.yaml";
const CATALOGI: &str = "portal/specs/openzaak_catalogi_1.3.1_openapi.yaml";

/// The published description; nothing, with a word, when it is not here.
fn published(path: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(path);
    let text = fs::read_to_string(&path);
    if text.is_err() {
        println!("skipped: {} is not there", path.display());
    }
    text.ok()
}

/// What is indented below the line that is this one.
fn below<'a>(text: &'a str, line: &str) -> &'a str {
    let (_, rest) = text
        .split_once(&format!("\n{line}\n"))
        .unwrap_or_else(|| panic!("{line} is not published"));
    let indent = line.len() - line.trim_start().len();
    let mut end = 0;
    for it in rest.lines() {
        if !it.is_empty() && it.len() - it.trim_start().len() <= indent {
            break;
        }
        end += it.len() + 1;
    }
    &rest[..end.min(rest.len())]
}

fn has(text: &str, schema: &str, fields: &[&str]) {
    let schema_text = below(text, &format!("    {schema}:"));
    for field in fields {
        let line = format!("        {field}:");
        assert!(
            schema_text.lines().any(|it| it == line),
            "{schema} has no {field}"
        );
    }
}

#[test]
fn the_fields_of_cases_are_published() {
    let Some(text) = published(ZAKEN) else {
        return;
    };

    has(
        &text,
        "Zaak",
        &[
            "url",
            "uuid",
            "identificatie",
            "bronorganisatie",
            "zaaktype",
            "startdatum",
            "einddatum",
            "einddatumGepland",
            "uiterlijkeEinddatumAfdoening",
            "betalingsindicatie",
            "verlenging",
            "opschorting",
            "status",
            "eigenschappen",
            "kenmerken",
        ],
    );
    has(&text, "Verlenging", &["duur"]);
    has(&text, "Opschorting", &["indicatie"]);
    has(&text, "ZaakKenmerk", &["kenmerk", "bron"]);
    has(&text, "ZaakEigenschap", &["zaak", "naam", "waarde"]);
    has(
        &text,
        "Status",
        &["statustype", "datumStatusGezet", "statustoelichting"],
    );
    has(&text, "Fout", &["code"]);
    has(
        &text,
        "PaginatedExpandZaakList",
        &["count", "next", "results"],
    );
    assert!(below(&text, "    BetalingsindicatieEnum:").contains("- nog_niet\n"));
}

#[test]
fn the_fields_of_types_are_published() {
    let Some(text) = published(CATALOGI) else {
        return;
    };

    has(
        &text,
        "ZaakType",
        &["identificatie", "omschrijving", "statustypen"],
    );
    let step = [
        "url",
        "omschrijving",
        "statustekst",
        "volgnummer",
        "isEindstatus",
    ];
    has(&text, "StatusType", &step);
    has(&text, "ResultaatType", &["omschrijving"]);
    let list = below(&text, "  /statustypen:");
    assert!(list.contains("name: zaaktype\n"));
}

#[test]
fn the_search_takes_what_we_write() {
    let Some(text) = published(ZAKEN) else {
        return;
    };
    let search = below(&text, "  /zaken/_zoek:");

    for word in ["identificatie:", "bronorganisatie:", "kenmerk:", "expand:"] {
        assert!(search.lines().any(|it| it.trim() == word), "no {word}");
    }
    for word in [
        "status",
        "status.statustype",
        "zaaktype",
        "resultaat",
        "resultaat.resultaattype",
        "eigenschappen",
    ] {
        let line = format!("- {word}");
        assert!(
            search.lines().any(|it| it.trim() == line),
            "no {word} to expand"
        );
    }
    for header in ["Accept-Crs", "Content-Crs"] {
        assert!(search.contains(&format!("name: {header}\n")), "no {header}");
    }
    let properties = below(&text, "  /zaken/{zaak_uuid}/zaakeigenschappen:");
    assert!(properties.lines().any(|it| it.trim() == "get:"));
}
