//! The real program `kiosk gateway` between the kiosk's own client and a case system, all over HTTP.

use std::{fs, os::unix::fs::PermissionsExt, time::Duration};

use kiosk::{
    domain::{
        language::Language,
        private::Private,
        status::{Case, Kind, Lookup, State},
    },
    portal::{
        Fault, Refusal,
        clock::{Clock, SystemClock},
        http::{Address, Http},
    },
    status::gateway::Gateway,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    over_http::serve,
    running::Running,
    server::{Mood, OpenZaak},
    shapes::{NUMBER, case, eigenschap, error, settings, status, type_url, zaaktype},
};

/// The kiosk's own secret.
const SECRET: &str = "0123456789abcdef0123456789abcdef";
const PASSPORT: &str = "KR-PASS-7";
/// What must not be in the log, in any spelling that was asked or answered.
const PERSONAL: [&str; 9] = [
    "KR-2026",
    "kr-2026",
    "KR-PASS",
    "1990",
    "12.04",
    "ß",
    "Ü",
    "nobody-knows",
    SECRET,
];
/// As the letter has it; the case system has "Straße-Ü7" with a separate diaeresis.
const CODE: &str = "straße ü7";

/// A case system, and the gateway before it.
struct Joined {
    server: OpenZaak,
    gateway: Running,
    kept: TempDir,
}

/// A birth certificate with a code that has an umlaut, and a passport with a birthday as a German clerk writes it.
fn cases() -> Vec<Value> {
    let mut certificate = case();
    certificate["_expand"]["eigenschappen"] = json!([
        eigenschap("abfragecode", "Straße-U\u{308}7"),
        eigenschap("naam", "Beispiel")
    ]);
    let mut passport = case();
    passport["identificatie"] = json!(PASSPORT);
    passport["zaaktype"] = json!(type_url("PASS"));
    passport["_expand"] = json!({
        "zaaktype": zaaktype("PASS", "Reisepass"),
        "status": status("PASS", 2),
        "eigenschappen": [eigenschap("abfragecode", "12.04.1990")],
    });
    vec![certificate, passport]
}

/// The clock of the case system is the real one.
fn server() -> OpenZaak {
    let server = OpenZaak::with(cases());
    let since = SystemClock::start()
        .wall()
        .duration_since(server.clock.wall());
    server.clock.pass(since.try_into().unwrap_or_default());
    server
}

impl Joined {
    async fn new(more: &str) -> Self {
        let server = server();
        let base = serve(server.clone()).await;
        let kept = tempfile::tempdir().unwrap();
        let path = kept.path();
        for (name, secret) in [
            ("install-key", "a".repeat(64)),
            ("kiosk", SECRET.to_owned()),
            ("open-zaak", "a-secret-that-nobody-knows".to_owned()),
        ] {
            fs::write(path.join(name), secret + "\n").unwrap();
            fs::set_permissions(path.join(name), fs::Permissions::from_mode(0o600)).unwrap();
        }
        let client_id = settings().client_id;
        let text = format!(
            r#"
            listen = "127.0.0.1:0"
            install_key_file = "install-key"
            answer_after_ms = 100
            answer_step_ms = 50
            {more}
            kiosks = [{{ id = "K-01", secret_file = "kiosk" }}]
            kinds = [{{ kind = "application", factor = "code" }}, {{ kind = "document", factor = "birth_date" }}]
            [source]
            kind = "zgw"
            base_url = "{base}"
            client_id = "{client_id}"
            client_secret_file = "open-zaak"
            organisation = "908301662"
            factor_property = "abfragecode"
            types = [{{ name = "URKUNDE", kind = "application" }}, {{ name = "Reisepass", kind = "document" }}]
            steps = [{{ word = "in bearbeitung", state = "in_production", type = "Reisepass" }}]
            "#
        );
        fs::write(path.join("gateway.toml"), text).unwrap();
        let folder = path.to_owned();
        let started = tokio::task::spawn_blocking(move || Running::start_with(&folder, |_| {}));
        Self {
            server,
            gateway: started.await.unwrap(),
            kept,
        }
    }

    /// Asks as the kiosk does.
    async fn ask(&self, kind: Kind, reference: &str, factor: &str) -> Result<Case, Fault> {
        let http = Http::new(Address {
            base: format!("http://{}", self.gateway.address),
            ..Address::default()
        });
        let kiosk = Gateway::new(http.unwrap(), kind, Private::new(SECRET.to_owned()));
        let lookup = Lookup {
            subject: 0,
            reference: Private::new(reference.to_owned()),
            factor: Private::new(factor.to_owned()),
        };
        kiosk.find(&lookup).await
    }

    /// Waits until the gateway has knocked at the case system, and expects to hear this of it.
    async fn knocked(mut self, words: &'static str) -> Self {
        let waited = tokio::task::spawn_blocking(move || {
            let line = self.gateway.wait_for("the case system");
            assert!(line.contains(words), "{line}");
            self
        });
        waited.await.unwrap()
    }

    fn feels(&self, mood: Mood) {
        *self.server.mood.lock().unwrap() = mood;
    }

    /// Ends it, and returns its log, in which nothing personal is.
    fn stop(self) -> String {
        let (code, log) = self.gateway.stop();
        assert_eq!(code, Some(0));
        for word in PERSONAL {
            assert!(!log.contains(word), "{word} is in {log}");
        }
        let kept = fs::read_dir(self.kept.path()).unwrap();
        assert_eq!(kept.count(), 4, "nothing is stored");
        log
    }
}

fn refused(refusal: Refusal) -> Result<Case, Fault> {
    Err(Fault::Refused(vec![refusal]))
}

#[tokio::test]
async fn a_kiosk_finds_cases_however_numbers_and_factors_are_written() {
    let joined = Joined::new("")
        .await
        .knocked("the case system answers")
        .await;

    let certificate = joined
        .ask(Kind::Application, " kr-2026\u{2013}0001 ", CODE)
        .await
        .unwrap();
    let passport = joined
        .ask(Kind::Document, "kr-pass-7", "1990-04-12")
        .await
        .unwrap();
    let as_another_kind = joined.ask(Kind::Application, PASSPORT, "12041990").await;

    assert_eq!(
        certificate.title.in_language(Language::German),
        "Geburtsurkunde"
    );
    let step = certificate.step.unwrap();
    assert_eq!(
        (certificate.state, step.number, step.of),
        (State::Received, 1, 4)
    );
    assert_eq!(passport.title.in_language(Language::German), "Reisepass");
    assert_eq!(passport.state, State::InProduction);
    assert_eq!(as_another_kind, refused(Refusal::NoMatch));
    let log = joined.stop();
    assert_eq!(log.matches("outcome=\"found\"").count(), 2, "{log}");
}

#[tokio::test]
async fn priv_10_unknown_wrong_and_a_rest_after_five_tries() {
    let joined = Joined::new("").await;

    let no_match = refused(Refusal::NoMatch);
    assert_eq!(
        joined.ask(Kind::Application, "KR-2026-9999", CODE).await,
        no_match
    );
    for _ in 0..5 {
        assert_eq!(joined.ask(Kind::Application, NUMBER, "K7").await, no_match);
    }
    joined.server.questions();
    let rests = joined.ask(Kind::Application, NUMBER, CODE).await;

    let Err(Fault::Refused(reasons)) = rests else {
        panic!("it does not rest");
    };
    let [Refusal::TooManyTries(wait_s)] = reasons.as_slice() else {
        panic!("another reason: {reasons:?}");
    };
    assert!((250..=300).contains(wait_s), "{wait_s}");
    assert!(
        joined.server.questions().is_empty(),
        "the case system is left alone"
    );
    let log = joined.stop();
    assert!(
        log.contains("was tried five times in vain and rests"),
        "{log}"
    );
}

#[tokio::test]
async fn a_case_system_that_refuses_or_falls_over_is_told_as_such_and_costs_no_try() {
    let joined = Joined::new("")
        .await
        .knocked("the case system answers")
        .await;
    let page = json!("<!DOCTYPE html><html><body>Server Error (500)</body></html>");
    let two = || json!({"count": 2, "next": null, "previous": null, "results": cases()});

    for mood in [
        Mood::Says(403, error(403, "invalid-jwt-signature")),
        Mood::Says(403, error(403, "permission_denied")),
        Mood::Says(500, page.clone()),
        Mood::Says(404, page.clone()),
        Mood::Says(200, page),
        Mood::Says(200, two()),
    ] {
        joined.feels(mood);
        let told = joined.ask(Kind::Application, NUMBER, "K7").await;
        assert_eq!(told, refused(Refusal::Backend));
    }
    joined.feels(Mood::Well);
    let found = joined.ask(Kind::Application, NUMBER, CODE).await;

    assert!(found.is_ok(), "{found:?}");
    let log = joined.stop();
    for words in [
        "finds our signature wrong: the secret is not the one it has",
        "gives us no rights: zaken.lezen and catalogi.lezen are needed",
        "the case system's answer makes no sense",
        "several cases of one number",
        "does not let the gateway in",
    ] {
        assert!(log.contains(words), "no {words:?} in {log}");
    }
}

#[tokio::test]
async fn a_silent_case_system_is_given_up_before_the_kiosk_gives_up() {
    let joined = Joined::new("source_wait_ms = 500")
        .await
        .knocked("the case system answers")
        .await;

    joined.feels(Mood::Silent);
    let told = joined.ask(Kind::Application, NUMBER, CODE).await;

    assert_eq!(told, refused(Refusal::Backend));
    let log = joined.stop();
    assert!(
        log.contains("the source has no answer fault=the case system does not answer"),
        "{log}"
    );
}

#[tokio::test]
async fn a_wrong_secret_is_in_the_log_before_the_first_citizen_asks() {
    let joined = Joined::new("").await;
    let base = serve(OpenZaak {
        ahead: Duration::from_hours(2),
        ..joined.server.clone()
    });
    let base = base.await;
    let file = joined.kept.path().join("gateway.toml");
    let text = fs::read_to_string(&file).unwrap();
    let (before, after) = text.split_once("base_url = \"").unwrap();
    let (_, after) = after.split_once('"').unwrap();
    fs::write(&file, format!("{before}base_url = \"{base}\"{after}")).unwrap();
    let folder = joined.kept.path().to_owned();
    let other = tokio::task::spawn_blocking(move || {
        let mut gateway = Running::start_with(&folder, |_| {});
        let line = gateway.wait_for("the case system");
        assert!(
            line.contains("no citizen would get an answer now"),
            "{line}"
        );
        gateway.stop()
    });

    let (code, log) = other.await.unwrap();

    assert_eq!(code, Some(0), "it runs all the same");
    assert!(
        log.contains("our token too old or too new: set the clocks of both by NTP"),
        "{log}"
    );
    joined.stop();
}
