//! Tests of the gateway's configuration: the example is right, and each mistake has its line and its advice.

use std::{fs, os::unix::fs::PermissionsExt};

use super::*;

mod zgw;

const EXAMPLE: &str = include_str!("../../../assets/gateway/gateway.toml");

/// A folder with the credentials and the drop folder that the example names.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, secret) in [
            ("install-key", "a"),
            ("kiosk-k-01", "b"),
            ("kiosk-k-02", "c"),
        ] {
            fs::write(folder.path().join(name), secret.repeat(64) + "\n").unwrap();
        }
        fs::write(folder.path().join("open"), "d".repeat(64)).unwrap();
        let all = fs::Permissions::from_mode(0o644);
        fs::set_permissions(folder.path().join("open"), all).unwrap();
        fs::write(folder.path().join("short"), "e".repeat(8)).unwrap();
        Self { folder }
    }

    fn parse(&self, text: &str) -> Result<Settings, Vec<String>> {
        let path = self.folder.path();
        let text = text.replace("/srv/kiosk-deliveries", path.to_str().unwrap());
        let surroundings = Surroundings {
            state_dir: Some(path.to_owned()),
            credentials_dir: Some(path.to_owned()),
        };
        parse(&path.join("gateway.toml"), &text, &surroundings).map_err(|problems| {
            let told = |it: &Problem| format!("{}. {}.", it.wrong, it.instead);
            let folder = format!("{}/", path.display());
            problems
                .iter()
                .map(|it| told(it).replace(&folder, ""))
                .collect()
        })
    }
}

#[test]
fn the_example_is_right_and_says_what_is_usual() {
    let place = Place::new();

    let settings = place.parse(EXAMPLE).unwrap();

    assert_eq!(settings.listen.to_string(), "127.0.0.1:8480");
    assert_eq!(settings.level.floor, Duration::from_millis(400));
    assert_eq!(settings.kiosks.len(), 2);
    assert_eq!(settings.kinds.len(), 2);
    let SourceSettings::DropFolder(drop) = settings.source else {
        panic!("another source");
    };
    assert!(drop.store.ends_with("cases.sqlite"));
    assert!(!drop.intake.is_full);
    assert_eq!(drop.intake.names.0.len(), 4);
    let bare: String = EXAMPLE
        .lines()
        .filter(|it| !it.contains("_ms = ") && !it.contains("_per_") && !it.contains("_every_s"))
        .fold(String::new(), |text, line| text + line + "\n");
    let usual = place.parse(&bare).unwrap();
    assert_eq!(usual.level, settings.level);
    assert_eq!(usual.limits, settings.limits);
    assert_eq!(usual.source_wait, settings.source_wait);
}

#[test]
fn each_mistake_is_told_with_what_to_write_instead() {
    let place = Place::new();
    for (right, wrong, told) in MISTAKES {
        assert!(EXAMPLE.contains(right), "{right}");
        let problems = place.parse(&EXAMPLE.replacen(right, wrong, 1)).unwrap_err();
        assert_eq!(problems, [*told], "{wrong}");
    }
}

#[test]
fn all_mistakes_are_told_at_once_with_their_lines() {
    let place = Place::new();
    let text = "listen = 5\nanswer_after_ms = 1\n[source]\nkind = \"drop_folder\"\n";
    let file = place.folder.path().join("gateway.toml");

    let problems = parse(&file, text, &Surroundings::default()).unwrap_err();

    let told: Vec<String> = problems
        .iter()
        .map(|it| format!("{}: {}", it.line, it.wrong))
        .collect();
    assert_eq!(
        told,
        [
            "1: listen must be a text in quotation marks",
            "1: install_key_credential is missing",
            "1: kinds is missing",
            "1: kiosks is missing",
            "2: answer_after_ms must be a whole number from 100 to 3000",
            "3: folder is missing in [source]",
            "3: store is missing in [source]",
        ]
    );
}

#[test]
fn a_secret_is_never_repeated_in_what_is_told() {
    let place = Place::new();
    let secret = "b".repeat(64);
    for (right, wrong) in [
        ("\"kiosk-k-01\"", format!("\"{secret}\"")),
        ("\"kiosk-k-02\"", "\"kiosk-k-01\"".to_owned()),
        ("\"install-key\"", format!("[\"{secret}\"]")),
    ] {
        let problems = place
            .parse(&EXAMPLE.replacen(right, &wrong, 1))
            .unwrap_err();
        assert!(!problems.concat().contains(&secret), "{problems:?}");
    }
}

const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "\"127.0.0.1:8480\"",
        "\"0.0.0.0:8480\"",
        "listen is an address that others may reach, and the gateway speaks no TLS. Write listen = \"127.0.0.1:8480\" with the city's reverse proxy in front, or behind_proxy = true where a firewall lets only the proxy through.",
    ),
    (
        "\"127.0.0.1:8480\"",
        "\"localhost\"",
        "listen is no address with a port. Write listen = \"127.0.0.1:8480\".",
    ),
    (
        "install_key_credential = \"install-key\"",
        "install_key_file = \"open\"",
        "others may read install_key_file. Run chmod go= open.",
    ),
    (
        "install_key_credential = \"install-key\"",
        "install_key_credential = \"short\"",
        "short must hold 32 to 200 letters, digits or signs without blanks. Make a secret by: openssl rand -hex 32 > short.",
    ),
    (
        "install_key_credential = \"install-key\"",
        "install_key_credential = \"not-there\"",
        "the secret cannot be read from where this says: No such file or directory (os error 2). Make a secret by: openssl rand -hex 32 > FILE.",
    ),
    (
        "\"kiosk-k-02\"",
        "\"kiosk-k-01\"",
        "K-02 has the secret of K-01. Give each kiosk its own secret.",
    ),
    (
        "id = \"K-02\"",
        "id = \"K-01\"",
        "kiosk K-01 is there twice. Give each kiosk its own id.",
    ),
    (
        "kind = \"application\"",
        "kind = \"document\"",
        "this kind is there twice. Name each kind once.",
    ),
    (
        "factor = \"birth_date\"",
        "factor = \"nothing\"",
        "\"nothing\" is no factor of the gateway. Write \"birth_date\" or \"code\".",
    ),
    (
        "kind = \"drop_folder\"",
        "kind = \"carrier_pigeon\"",
        "\"carrier_pigeon\" is no source of the gateway. Write kind = \"drop_folder\" or kind = \"zgw\".",
    ),
    (
        "full = false",
        "full = \"no\"",
        "full must be true or false. Write full = true.",
    ),
    (
        "\"geliefert\" = \"at_office\"",
        "\"geliefert\" = \"da\"",
        "\"da\" is no state of the contract. Write received, in_work, waiting_for_you, suspended, decided, in_production, at_office, ready, finished, rejected or unknown.",
    ),
];
