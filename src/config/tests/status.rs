//! What can be asked after: the worked examples, and every rule broken once.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use super::{EXAMPLE, surroundings, told};
use crate::{
    config::{Problem, Settings, Surroundings, parse, status::Interface},
    domain::{
        catalogue::ServiceId,
        language::Language,
        private::Private,
        status::{Factor, Kind},
    },
};

const SECRET: &str = "an-invented-secret-of-36-characters+";

/// A line of the example, what stands there instead, and what is told, with the line counted from the first subject.
const BROKEN: &[(&str, &str, &str)] = &[
    (
        "kind = \"defect\"",
        "kind = \"complaint\"",
        "2: \"complaint\" is no kind of the kiosk's. Write one of \"defect\", \"application\", \"document\".",
    ),
    (
        "kind = \"defect\"\n",
        "",
        "1: kind is missing in [status]. Add kind = \"defect\".",
    ),
    (
        "kind = \"defect\"",
        "kind = \"document\"",
        "5: open311 knows defects only. Write kind = \"defect\", or source = \"gateway\".",
    ),
    (
        "name = { de = \"Gemeldeter Mangel\", en = \"Reported defect\" }\n",
        "",
        "1: name is missing in [status]. Add name = { de = \"Reisepass\", en = \"Passport\" }.",
    ),
    (
        "name = { de = \"Gemeldeter Mangel\", en = \"Reported defect\" }",
        "name = \"\\u200b\"",
        "1: name is empty. Write name = { de = \"Reisepass\", en = \"Passport\" }.",
    ),
    (
        "source = \"open311\"",
        "source = \"fax\"",
        "5: \"fax\" is no source of the kiosk's. Write one of \"open311\", \"gateway\".",
    ),
    (
        "source = \"open311\"",
        "source = \"open311\"\nfactor = \"code\"",
        "6: open311 asks for no second proof. Write factor = \"nothing\", or leave it out.",
    ),
    (
        "factor = \"code\"",
        "factor = \"nothing\"",
        "15: without a second proof everybody could ask after it. Write factor = \"birth_date\" or factor = \"code\".",
    ),
    (
        "factor = \"code\"\n",
        "",
        "10: factor is missing in [status]. Add factor = \"birth_date\".",
    ),
    (
        "base_url = \"https://status",
        "base_url = \"http://status",
        "14: base_url is not safe on the way. Write https://; http:// is for this machine only.",
    ),
    (
        "page = \"https://maengel.krefeld.de/\"",
        "page = \"https://maengel.krefeld.de/?id=1\"",
        "9: page has a query or fragment. Take out everything from \"#\" or \"?\" on; the kiosk adds what is needed.",
    ),
    (
        "extensions = true",
        "extensions = \"yes\"",
        "8: extensions must be true or false. Write extensions = true.",
    ),
    (
        "extensions = true",
        "secret_file = \"gateway.secret\"",
        "8: open311 wants no secret. Remove secret_file or secret_credential.",
    ),
    (
        "secret_credential = \"gateway\"\n",
        "",
        "10: secret_file is missing in [status]. Add secret_file = \"/etc/kiosk/gateway.secret\".",
    ),
    (
        "secret_credential = \"gateway\"",
        "secret_credential = \"../gateway\"",
        "16: secret_credential is a name, not a path. Write the name that stands in LoadCredential= of the unit.",
    ),
    (
        "secret_file = \"gateway.secret\"",
        "secret_file = \"nowhere\"",
        "24: nowhere cannot be read: No such file or directory (os error 2). Write the path of a file that the kiosk may read as secret_file.",
    ),
    (
        "secret_file = \"gateway.secret\"",
        "secret_file = \"0123456789abcdef0123456789abcdef\"",
        "24: secret_file holds a secret or certificate itself. Save it as a file and write its path.",
    ),
    (
        "secret_file = \"gateway.secret\"",
        "secret_file = \"gateway.secret\"\nsecret_credential = \"gateway\"",
        "25: the secret of this source is named twice. Keep secret_file or secret_credential.",
    ),
    (
        "secret_file = \"gateway.secret\"",
        "secret_file = \"gateway.secret\"\njurisdiction_id = \"krefeld.de\"",
        "25: jurisdiction_id and extensions are for open311 only. Remove them, or write source = \"open311\".",
    ),
    (
        "pick_up = 120335",
        "pick_up = \"Abholung\"",
        "25: pick_up must be a whole number from 1 to 4294967295. Write pick_up = 1.",
    ),
    (
        "pick_up = 120335",
        "pickup = 120335",
        "25: pickup is not a key of the kiosk in [status]. Did you mean pick_up.",
    ),
    (
        "pick_up = 120335",
        "proxy = \"http://me:secret@proxy\"",
        "25: proxy is no address of a proxy. Write proxy = \"http://proxy.krefeld.de:3128\", without name and password.",
    ),
];

/// The example with its subjects in force, beside a folder of files that it names.
struct Town {
    folder: tempfile::TempDir,
    text: String,
    surroundings: Surroundings,
}

impl Town {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["gateway", "gateway.secret"] {
            let file = folder.path().join(name);
            fs::write(&file, format!("{SECRET}\n")).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        }
        let (before, subjects) = EXAMPLE.split_once("# [[status]]").unwrap();
        let subjects: Vec<&str> = subjects
            .lines()
            .filter_map(|it| it.strip_prefix("# "))
            .filter(|it| it.starts_with("[[") || it.contains(" = "))
            .collect();
        let subjects = subjects.join("\n").replace("/etc/kiosk/", "");
        let surroundings = Surroundings {
            credentials_dir: Some(folder.path().to_owned()),
            ..surroundings()
        };
        Self {
            folder,
            text: format!("{before}\n[[status]]\n{subjects}\n"),
            surroundings,
        }
    }

    fn read(&self) -> Result<Settings, Vec<Problem>> {
        self.read_as(&self.text)
    }

    fn read_as(&self, text: &str) -> Result<Settings, Vec<Problem>> {
        let file = self.folder.path().join("kiosk.toml");
        parse(&file, text, &self.surroundings)
    }

    /// The mistakes after one change: the line counted from the first subject, what is wrong, what to write instead.
    fn mistakes(&self, line: &str, replacement: &str) -> Vec<String> {
        assert!(self.text.contains(line), "the example has no {line}");
        let text = self.text.replacen(line, replacement, 1);
        let (before, _) = text.split_once("[[status]]").unwrap();
        let folder = format!("{}/", self.folder.path().display());
        told(self.read_as(&text))
            .iter()
            .map(|it| {
                let (at, words) = it.split_once(": ").unwrap();
                let at = at.parse::<usize>().unwrap() - before.lines().count();
                format!("{at}: {}", words.replace(&folder, ""))
            })
            .collect()
    }
}

#[test]
fn the_worked_examples_are_read() {
    let town = Town::new();

    let settings = town.read().unwrap();

    let subjects = &settings.place.subjects;
    let kinds: Vec<(Kind, Factor)> = subjects.iter().map(|it| (it.kind, it.factor)).collect();
    assert_eq!(
        kinds,
        [
            (Kind::Defect, Factor::Nothing),
            (Kind::Application, Factor::Code),
            (Kind::Document, Factor::BirthDate),
        ]
    );
    assert_eq!(
        subjects[0].name.in_language(Language::English),
        "Reported defect"
    );
    assert_eq!(
        subjects[0].page.as_deref(),
        Some("https://maengel.krefeld.de/")
    );
    assert!(subjects[1].hint.is_empty());
    assert_eq!(subjects[2].pick_up, Some(ServiceId(120_335)));
    let sources = &settings.sources;
    assert_eq!(
        sources[0].base_url,
        "https://maengel.krefeld.de/georeport/v2"
    );
    assert_eq!(
        sources[0].interface,
        Interface::Open311 {
            jurisdiction_id: Some("krefeld.de".to_owned()),
            has_extensions: true
        }
    );
    let secret = Interface::Gateway(Private::new(SECRET.to_owned()));
    assert!(sources[1..].iter().all(|it| it.interface == secret));
    assert!(!format!("{settings:?}").contains(SECRET));
}

#[test]
fn each_mistake_is_told_with_its_line_and_what_to_write_instead() {
    let town = Town::new();
    assert_eq!(told(town.read()), [""; 0]);
    for (line, replacement, expected) in BROKEN {
        assert_eq!(town.mistakes(line, replacement), [*expected]);
    }
}

#[test]
fn all_mistakes_of_all_subjects_are_told_at_once() {
    let text = format!(
        "status = 1\n{}",
        EXAMPLE.replacen("[place]", "[place]\nscan_prefix = \"a\"", 1)
    );
    let both = told(parse(Path::new("kiosk.toml"), &text, &surroundings()));
    assert_eq!(both.len(), 2, "{both:#?}");
    assert!(
        both[0].starts_with("1: status must be a list."),
        "{both:#?}"
    );

    let town = Town::new();
    let told = town.mistakes(
        "kind = \"defect\"",
        "[[status]]\nsource = \"gateway\"\n[[status]]\nkind = \"application\"\nfactor = \"nothing\"",
    );
    // Kind, name, source and address of one; kind, name, proof, address and secret of the next; proof and source of the
    // third.
    assert_eq!(told.len(), 11, "{told:#?}");
}

#[test]
fn a_secret_must_be_one_and_for_the_kiosk_alone() {
    let town = Town::new();
    let file = town.folder.path().join("gateway.secret");
    let told_of = |secret: &[u8]| {
        fs::write(&file, secret).unwrap();
        told(town.read())
    };

    for good in [
        format!("{SECRET}\r\n"),
        SECRET.to_owned(),
        "x".repeat(200) + "\n",
    ] {
        assert_eq!(told_of(good.as_bytes()), [""; 0], "{good:?}");
    }
    for bad in [
        &b""[..],
        b"\n",
        b"short",
        b"an invented secret of 36 characters",
        b"an-invented-secret-of-36-characters\nand-another-line",
        b"\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe",
        "geheimes-wörtchen-mit-36-zeichen-äöü".as_bytes(),
        &[b'x'; 201],
        &[b'x'; 9_000],
    ] {
        let told = told_of(bad);
        assert_eq!(told.len(), 1, "{told:#?}");
        assert!(told[0].contains("must be one line of 32 to 200 letters"));
        assert!(!told[0].contains("invented") && !told[0].contains("geheim"));
    }

    fs::write(&file, SECRET).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let told = told(town.read());
    assert!(told[0].contains("everybody on this machine may read secret_file"));
}

#[test]
fn there_are_at_most_six_things_to_ask_after() {
    let town = Town::new();
    let (before, subjects) = town.text.split_once("[[status]]").unwrap();
    let subjects = format!("[[status]]{subjects}");

    let six = town.read_as(&format!("{before}{}", subjects.repeat(2)));
    assert_eq!(six.unwrap().place.subjects.len(), 6);

    let told = told(town.read_as(&format!("{before}{}", subjects.repeat(3))));
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].contains("more than 6 things"));
}
