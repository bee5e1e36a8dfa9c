//! Every rule of the configuration, broken once.

mod status;
mod words;

use std::path::Path;

use jiff::civil::time;

use super::*;
use crate::domain::{
    catalogue::{OfficeId, ServiceId},
    language::Language,
    place::Policy,
};

const EXAMPLE: &str = include_str!("../../assets/kiosk.toml");

/// A line of the example, what stands there instead, and what is told.
const BROKEN: &[(&str, &str, &str)] = &[
    (
        "city = \"Krefeld\"",
        "",
        "10: city is missing in [place]. Add city = \"Krefeld\".",
    ),
    (
        "city = \"Krefeld\"",
        "city = \"\"",
        "12: city is empty. Write city = \"Krefeld\".",
    ),
    (
        "\"Europe/Berlin\"",
        "\"Europe/Krefeld\"",
        "17: \"Europe/Krefeld\" is no time zone. Write time_zone = \"Europe/Berlin\".",
    ),
    (
        "\"de-simple\"",
        "\"xx\"",
        "19: the kiosk does not speak \"xx\". It speaks de, de-simple, en, tr, uk, ar, pl, ru, ro, bg, it, fr, nl, fa.",
    ),
    (
        "\"de-simple\"",
        "\"de\"",
        "19: \"de\" is there twice. Name each language once.",
    ),
    (
        "[\"de\", \"de-simple\", \"en\", \"tr\", \"uk\", \"ar\", \"pl\", \"ru\", \"ro\", \"bg\", \"it\", \"fr\", \"nl\", \"fa\"]",
        "[]",
        "19: languages is empty. Write languages = [\"de\", \"en\"].",
    ),
    (
        "[120335, 120686, 121885]",
        "[120335, 120335]",
        "21: service 120335 is there twice. Name each service once.",
    ),
    (
        "[120335, 120686, 121885]",
        "[\"120335\"]",
        "21: quick_links holds numbers only. Write the portal's number of the service, without quotation marks.",
    ),
    (
        "office = 122210",
        "office = 0",
        "23: office must be a whole number from 1 to 4294967295. Write office = 1.",
    ),
    (
        "days = [\"Do\"]",
        "days = [\"Donnersday\"]",
        "37: this is no day of the week. Write \"Montag\", \"Mo\", \"Monday\" or \"Mon\".",
    ),
    (
        "until = \"18:00\"",
        "until = \"8 Uhr\"",
        "39: \"8 Uhr\" is no time of day. Write until = \"16:00\".",
    ),
    (
        "until = \"18:00\"",
        "until = \"07:00\"",
        "36: the hours end before they begin. Write the earlier time as from, the later one as until.",
    ),
    (
        "https://termin.krefeld.de/buergeransicht",
        "http://termin.krefeld.de/buergeransicht",
        "48: base_url is not safe on the way. Write https://; http:// is for this machine only.",
    ),
    (
        "requests_per_minute = 30",
        "requests_per_minute = 0",
        "57: requests_per_minute must be a whole number from 1 to 600. Write requests_per_minute = 60.",
    ),
    (
        "\"phone\"\n",
        "\"fax\"\n",
        "63: \"fax\" is no way of confirming. Write \"phone\", \"kiosk\" or \"both\".",
    ),
    (
        "# scan_prefix = \"~\"",
        "scan_prefix = \"F1\"",
        "28: scan_prefix must be one sign that is no letter or digit. Write scan_prefix = \"~\", and set the scanner to send it first.",
    ),
    (
        "# scan_prefix = \"~\"",
        "scan_prefix = \"ä\"",
        "28: scan_prefix must be one sign that is no letter or digit. Write scan_prefix = \"~\", and set the scanner to send it first.",
    ),
    (
        "# scan_prefix = \"~\"",
        "scan_prefix = \"\\u0002\"",
        "28: scan_prefix is empty. Write scan_prefix = \"~\".",
    ),
    (
        "# short_keys = true",
        "short_keys = \"yes\"",
        "65: short_keys must be true or false. Write short_keys = true.",
    ),
    (
        "portal = \"https://termin.krefeld.de/\"",
        "portal = \"https://termin.krefeld.de/#top\"",
        "69: portal has a query or fragment. Take out everything from \"#\" or \"?\" on; the kiosk adds what is needed.",
    ),
    (
        "# compact = \"HTTPS://TERMIN.KREFELD.DE/T\"",
        "compact = \"HTTPS://TERMIN.KREFELD.DE/t\"",
        "71: compact has small letters. Write compact = \"HTTPS://TERMIN.KREFELD.DE/T\".",
    ),
    (
        "# compact = \"HTTPS://TERMIN.KREFELD.DE/T\"",
        "compact = \"HTTPS://EXAMPLE.ORG/T\"",
        "71: compact leads to another site than portal. Let both lead to the town's own portal.",
    ),
    (
        "spoken = \"termin.krefeld.de\"",
        "spoken = \"www.termine-online.stadt-krefeld.de\"",
        "73: spoken has more than 30 characters. Write an address that people can type, without https://.",
    ),
    (
        "warn_for_s = 30",
        "warn_for_s = 19",
        "79: warn_for_s must be a whole number from 20 to 300. Write warn_for_s = 30.",
    ),
    (
        "# scripts = [\"latin\", \"cyrillic\", \"arabic\"]",
        "scripts = [\"greek\"]",
        "89: scripts holds something that is no script of the kiosk's. Write scripts = [\"latin\", \"cyrillic\", \"arabic\"], or some of them.",
    ),
    (
        "# scripts = [\"latin\", \"cyrillic\", \"arabic\"]",
        "scripts = [\"arabic\"]",
        "89: scripts does not name \"latin\", which every screen needs. Write scripts = [\"latin\", \"cyrillic\", \"arabic\"], or leave it out.",
    ),
    (
        "\"automatic\"\n",
        "\"syslog\"\n",
        "83: \"syslog\" is no target for logs. Write \"automatic\", \"journal\", \"stderr\" or \"file\".",
    ),
    (
        "\"automatic\"\n",
        "\"file\"\n",
        "81: file is missing in [log]. Add file = \"/var/log/kiosk.log\".",
    ),
    (
        "# proxy = \"http://proxy.krefeld.de:3128\"",
        "proxy = \"http://me:secret@proxy\"",
        "55: proxy is no address of a proxy. Write proxy = \"http://proxy.krefeld.de:3128\", without name and password.",
    ),
    (
        "# client_identity_credential = \"identity\"",
        "client_identity_credential = \"identity\"",
        "53: there are no credentials: $CREDENTIALS_DIRECTORY is not set. Start by systemd with LoadCredential=, or write client_identity_file.",
    ),
    (
        "# client_identity_file = \"/etc/kiosk/identity.pem\"",
        "client_identity_file = \"-----BEGIN PRIVATE KEY-----\"",
        "52: client_identity_file holds a secret or certificate itself. Save it as a file and write its path.",
    ),
];

fn surroundings() -> Surroundings {
    Surroundings {
        runtime_dir: PathBuf::from("/run/kiosk"),
        credentials_dir: None,
    }
}

/// The example with one line replaced; its mistakes as "line: wrong. instead".
fn mistakes(line: &str, replacement: &str) -> Vec<String> {
    assert!(EXAMPLE.contains(line), "the example has no {line}");
    let text = EXAMPLE.replacen(line, replacement, 1);
    told(parse(
        Path::new("/etc/kiosk/kiosk.toml"),
        &text,
        &surroundings(),
    ))
}

fn told(result: Result<Settings, Vec<Problem>>) -> Vec<String> {
    result
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|it| format!("{}: {}. {}.", it.line, it.wrong, it.instead))
        .collect()
}

#[test]
fn the_documented_example_is_read() {
    let settings = parse(Path::new("kiosk.toml"), EXAMPLE, &surroundings()).unwrap();

    let place = settings.place;
    assert_eq!(place.city, "Krefeld");
    assert_eq!(place.languages, Language::ALL);
    assert_eq!(place.office, Some(OfficeId(122_210)));
    assert_eq!(place.quick_links.first(), Some(&ServiceId(120_335)));
    assert_eq!(place.hours.len(), 5);
    assert_eq!(place.hours[3].weekday, 4);
    assert_eq!(place.hours[3].until, time(18, 0, 0, 0));
    assert_eq!(place.policy, Policy::Phone);
    assert_eq!(place.idle_after.as_secs(), 90);
    assert_eq!(place.warn_for.as_secs(), 30);
    assert_eq!(
        place.desk.in_language(Language::English),
        "Information desk in the entrance hall"
    );
    assert!(!place.is_demo);
    assert_eq!((place.scan_prefix, place.has_short_keys), (None, false));
    assert!(place.subjects.is_empty() && settings.sources.is_empty());
    assert_eq!(settings.portal.requests_per_minute, 30);
    assert_eq!(settings.portal.catalogue_max_age.as_secs(), 1_800);
    assert_eq!(settings.portal.proxy, None);
    assert_eq!(settings.log, LogTarget::Automatic);
}

#[test]
fn every_key_that_the_example_only_mentions_is_known() {
    let mut shown = String::new();
    for line in EXAMPLE.lines() {
        let is_key = line.starts_with("# [[")
            || (line.starts_with("# ")
                && line.contains(" = ")
                && !line.starts_with("# file")
                && !line.starts_with("# guide"));
        shown.push_str(if is_key { &line[2..] } else { line });
        shown.push('\n');
    }

    let told = told(parse(Path::new("kiosk.toml"), &shown, &surroundings()));

    // The files that it names are not here.
    let is_about_files = |it: &&String| {
        let words = ["cannot be read", "no credentials", "named twice"];
        words.iter().any(|word| it.contains(word))
    };
    let others: Vec<&String> = told.iter().filter(|it| !is_about_files(it)).collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(shown.contains("\nproxy = ") && shown.contains("\n[[status]]"));
}

#[test]
fn each_mistake_is_told_with_its_line_and_what_to_write_instead() {
    for (line, replacement, expected) in BROKEN {
        assert_eq!(mistakes(line, replacement), [*expected], "{replacement}");
    }
}

#[test]
fn a_misspelt_key_is_told_with_the_one_that_was_meant() {
    assert_eq!(
        mistakes("kiosk_id =", "kiosk_di ="),
        [
            "10: kiosk_id is missing in [place]. Add kiosk_id = \"K-01\".",
            "15: kiosk_di is not a key of the kiosk in [place]. Did you mean kiosk_id.",
        ]
    );
}

#[test]
fn all_mistakes_are_told_at_once_top_to_bottom() {
    let text = "colour = 1\n[place]\ncity = 5\n[portal]\nbase_url = \"x\"\n";

    let told = told(parse(Path::new("kiosk.toml"), text, &surroundings()));

    assert!(told.len() > 6, "{told:#?}");
    assert!(told.iter().any(|it| it.starts_with("1: colour is not")));
    assert!(told.iter().any(|it| it.starts_with("3: city must be")));
    assert!(told.iter().any(|it| it.starts_with("5: \"x\" is no web")));
    let lines: Vec<u32> = told
        .iter()
        .filter_map(|it| it.split(':').next()?.parse().ok())
        .collect();
    assert!(lines.is_sorted());
}

#[test]
fn http_is_taken_on_this_machine_only() {
    for (url, is_taken) in [
        ("http://127.0.0.1:8080/api", true),
        ("http://localhost/api", true),
        ("http://[::1]:8080/api", true),
        ("http://127.0.0.1.example.org/api", false),
        ("https://u:p@termin.krefeld.de/api", false),
        ("ftp://termin.krefeld.de/api", false),
    ] {
        let line = "https://termin.krefeld.de/buergeransicht/api/citizen";
        assert_eq!(mistakes(line, url).is_empty(), is_taken, "{url}");
    }
}

#[test]
fn sec_01_control_characters_do_not_get_in() {
    let text = EXAMPLE.replacen("\"Krefeld\"", "\"Kre\\u001b[2Jfeld\\u202e\"", 1);

    let settings = parse(Path::new("kiosk.toml"), &text, &surroundings()).unwrap();

    assert_eq!(settings.place.city, "Kre[2Jfeld");
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let told = told(parse(
        Path::new("kiosk.toml"),
        "[place]\ncity = Krefeld\n",
        &surroundings(),
    ));

    assert!(told[0].starts_with("2: "), "{told:#?}");
}

#[test]
fn the_guide_is_read_beside_the_configuration_and_each_entry_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    let text = EXAMPLE.replacen("# guide =", "guide =", 1);
    fs::write(&file, text).unwrap();
    let guide = folder.path().join("guide.toml");

    fs::write(
        &guide,
        "[[service]]\nid = 1\nname = { de = \"Pass\u{200b}\" }\n",
    )
    .unwrap();
    let settings = read(&file, &surroundings()).unwrap();
    let leaflet = settings.guide.leaflet(ServiceId(1)).unwrap();
    assert_eq!(leaflet.name.in_language(Language::German), "Pass");

    fs::write(
        &guide,
        "[[servise]]\n[[service]]\nidd = 1\n[[topic]]\nname = 4\n",
    )
    .unwrap();
    let told = told(read(&file, &surroundings()));
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[0].contains("Did you mean [[service]]"));
    assert!(told[1].starts_with("3: "), "{told:#?}");

    fs::remove_file(&guide).unwrap();
    let problems = read(&file, &surroundings()).unwrap_err();
    assert_eq!(problems[0].line, 5);
    assert!(problems[0].wrong.contains("guide.toml cannot be read"));
}

#[test]
fn in_a_list_each_mistake_is_told_for_what_it_is() {
    let list = EXAMPLE
        .lines()
        .find(|it| it.starts_with("languages ="))
        .unwrap();
    let told = mistakes(list, "languages = [\"de\", \"xx\", 5]");
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].contains("does not speak \"xx\""), "{told:#?}");
    assert!(told[1].contains("texts in quotation marks only"));

    let list = EXAMPLE
        .lines()
        .find(|it| it.starts_with("quick_links ="))
        .unwrap();
    let told = mistakes(list, "quick_links = [99999999999, -1, \"120335\"]");
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[0].contains("from 0 to 4294967295"), "{told:#?}");
    assert!(told[1].contains("a number that no service can have"));
    assert!(told[2].contains("quick_links holds numbers only"));
}

#[test]
fn only_a_regular_file_is_read() {
    for device in ["/dev/zero", "/dev"] {
        let problems = read(Path::new(device), &surroundings()).unwrap_err();
        assert!(problems[0].wrong.contains("not a regular file"), "{device}");
    }
    let line = "# ca_file";
    assert!(EXAMPLE.contains(line));
    let told = mistakes("[portal]", "[portal]\nca_file = \"/dev/zero\"");
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].contains("not a regular file"));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    fs::write(&file, vec![b'#'; 4_000_001]).unwrap();
    let problems = read(&file, &surroundings()).unwrap_err();
    assert!(problems[0].wrong.contains("larger than"));
}
