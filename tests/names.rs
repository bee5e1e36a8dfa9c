//! Compares the characters of names with the list of DIN 91379 that the project was given.

#![cfg(test)]

use std::{collections::BTreeSet, fs, path::Path};

use kiosk::domain::din91379::{elements, first_foreign};
use unicode_normalization::UnicodeNormalization;

#[test]
fn the_elements_are_those_of_the_list_that_we_were_given() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/ux/data");
    let Ok(list) = fs::read_to_string(shared.join("din91379_typeA.tsv")) else {
        println!("skipped: there is no ../shared to compare with");
        return;
    };
    let listed: BTreeSet<String> = rows(&list).map(|it| text(it[0])).collect();

    assert_eq!(listed, elements().collect());

    let cases = fs::read_to_string(shared.join("name_cases.tsv")).unwrap();
    assert!(rows(&cases).count() > 40);
    for row in rows(&cases) {
        let found = first_foreign(&text(row[0]));
        let is_right = row[2] == "1";
        let wrong = row.get(3).map(|it| text(it.trim_start_matches("U+")));

        assert_eq!(found.is_none(), is_right, "{row:?}");
        if let (Some(found), Some(wrong)) = (found, wrong) {
            let apart: String = found.nfd().collect();
            assert!(found.contains(&wrong) || apart.contains(&wrong), "{row:?}");
        }
    }
}

fn rows(list: &str) -> impl Iterator<Item = Vec<&str>> {
    list.lines()
        .filter(|it| !it.starts_with('#') && !it.starts_with("codepoints"))
        .map(|it| it.split('\t').collect())
}

fn text(code_points: &str) -> String {
    let point = |it| char::from_u32(u32::from_str_radix(it, 16).unwrap()).unwrap();
    code_points.split_whitespace().map(point).collect()
}
