//! The town's folder of words.

use super::*;

const GUIDE: &str = "[[service]]\nid = 7\nleika = \"99115005060000\"\nname = { de = \"Ummelden\" }\nbring = [{ de = \
                     \"Ausweis\" }, { de = \"Bestätigung\" }]\nfees = [{ cents = 0 }]\n";

/// A town with a guide and these files in its folder of words.
fn town(files: &[(&str, &str)]) -> (tempfile::TempDir, Result<Settings, Vec<Problem>>) {
    let folder = tempfile::tempdir().unwrap();
    let words = folder.path().join("words");
    fs::create_dir(&words).unwrap();
    let text = EXAMPLE
        .replacen("# guide =", "guide =", 1)
        .replacen("# words =", "words =", 1);
    let file = folder.path().join("kiosk.toml");
    fs::write(&file, text).unwrap();
    fs::write(folder.path().join("guide.toml"), GUIDE).unwrap();
    for (name, text) in files {
        fs::write(words.join(name), text).unwrap();
    }
    let read = read(&file, &surroundings());
    (folder, read)
}

/// What is told of one file, as "line: wrong. instead."; each mistake names the file.
fn of_file(name: &str, text: &str) -> Vec<String> {
    let (folder, read) = town(&[(name, text)]);
    let problems = read.unwrap_err();
    let file = folder.path().join("words").join(name);
    assert!(problems.iter().all(|it| it.file == file), "{problems:#?}");
    told(Err(problems))
}

#[test]
fn lang_03_lang_23_the_town_words_messages_and_translates_its_texts() {
    let turkish = "[phrases]\n\"Info-Theke im Foyer\" = \"Danışma\u{200b}\"\n\"Etage 1\" = \"Kat 1\"\n[[service]]\nid \
                   = 7\nname = \"Adres\"\nbring = [\"Kimlik\", \"Onay\"]\nfees = [\"\"]\n";
    let (_folder, read) = town(&[
        ("tr.toml", turkish),
        ("de.ftl", "back = Retour\r\n"),
        ("README.md", "for us"),
        (".tr.toml.swp", "x"),
        ("tr.toml~", "x"),
    ]);

    let settings = read.unwrap();

    let german = settings.wordings.get(&Language::German);
    assert_eq!(german.map(String::as_str), Some("back = Retour\n"));
    let leaflet = settings.guide.leaflet(ServiceId(7)).unwrap();
    assert_eq!(leaflet.name.in_language(Language::Turkish), "Adres");
    assert_eq!(leaflet.bring[1].in_language(Language::Turkish), "Onay");
    assert_eq!(
        settings.place.desk.in_language(Language::Turkish),
        "Danışma",
        "and it is scrubbed"
    );
    let floor = settings.guide.told("Etage 1");
    assert_eq!(floor.in_language(Language::Turkish), "Kat 1");
}

#[test]
fn each_mistake_in_the_words_is_told_with_its_line_and_what_to_write_instead() {
    for (name, text, expected) in [
        (
            "tk.toml",
            "",
            "1: the kiosk does not speak \"tk\". Did you mean tr.toml.",
        ),
        (
            "xx-yy.ftl",
            "",
            "1: the kiosk does not speak \"xx-yy\". It speaks de, de-simple, en, tr, uk, ar, pl, ru, ro, bg, it, fr, nl, fa.",
        ),
        (
            "tr.txt",
            "",
            "1: tr.txt is no file of words. Name files by language: tr.ftl for messages, tr.toml for the town's texts.",
        ),
        (
            "de.toml",
            "",
            "1: German words need no translation. Write them into the guide and the configuration, and remove this file.",
        ),
        (
            "tr.ftl",
            "\nbakk = X\n",
            "2: the kiosk has no message bakk. Did you mean back.",
        ),
        (
            "tr.toml",
            "[phrase]\n",
            "1: phrase is not a table of a translation. Did you mean phrases.",
        ),
        (
            "tr.toml",
            "[phrases]\nx = 5\n",
            "2: invalid type: integer `5`, expected a string. Write \"German words\" = \"the same in this language\".",
        ),
        (
            "tr.toml",
            "\n[[service]]\nid = 8\n",
            "2: the guide has no entry for service 8. Write the number of an entry of the guide, or add one there.",
        ),
        (
            "tr.toml",
            "[[service]]\nleika = \"99\"\n",
            "1: the guide has no entry for the service with LeiKa number 99. Write the number of an entry of the guide, or add one there.",
        ),
        (
            "tr.toml",
            "[[service]]\nname = \"X\"\n",
            "1: the entry does not say which service it is about. Add id = 2050101, or leika = \"99…\".",
        ),
        (
            "tr.toml",
            "[[service]]\nid = 7\nbring = [\"X\"]\n",
            "1: bring of service 7 has 1 texts, the guide has 2. Write 2 texts in the guide's order, \"\" where it has none.",
        ),
        (
            "tr.toml",
            "[[service]]\nid = 7\nfees = []\n",
            "1: fees of service 7 has 0 texts, the guide has 1. Write 1 texts in the guide's order, \"\" where it has none.",
        ),
    ] {
        assert_eq!(of_file(name, text), [expected], "{name}: {text}");
    }
    let told = of_file("tr.toml", "[[service]]\nid = 7\nnaem = \"X\"\n");
    assert!(told[0].contains("unknown field `naem`"), "{told:?}");
}

#[test]
fn a_folder_that_is_not_there_is_told_where_it_is_named() {
    let text = EXAMPLE.replacen("# words =", "words =", 1);

    let problems = parse(Path::new("/nowhere/kiosk.toml"), &text, &surroundings()).unwrap_err();

    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].file, Path::new("/nowhere/kiosk.toml"));
    assert!(problems[0].wrong.contains("/nowhere/words cannot be read"));
}

#[test]
fn a_file_of_words_without_end_is_not_read() {
    let long = "#".repeat(4_000_001);
    for name in ["tr.ftl", "tr.toml"] {
        let (_folder, read) = town(&[(name, &long)]);
        assert!(read.unwrap_err()[0].wrong.contains("is larger than"));
    }
}

#[test]
fn a_mark_of_byte_order_before_the_words_does_no_harm() {
    let (_folder, read) = town(&[("de.ftl", "\u{feff}leave = Fertig\n")]);

    assert!(read.is_ok(), "{:?}", read.err());
}
