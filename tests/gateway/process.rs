//! The real program: a delivery laid down, questions over HTTP, the log, the store, a restart and the end.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    os::unix::{fs::PermissionsExt, net::UnixDatagram},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use crate::running::Running;

const SECRET: &str = "0123456789abcdef0123456789abcdef";
const DELIVERY: &str =
    "Seriennummer;Geburtsdatum;Status;Nachname\nL01X00T47;03.02.1980;eingetroffen;Beispiel\n";
/// What must be nowhere but in the delivery.
const PERSONAL: [&str; 6] = ["L01X", "l01x", "1980", "03.02", "Beispiel", SECRET];
fn place() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for (name, text) in [
        ("install-key", "a".repeat(64)),
        ("kiosk", SECRET.to_owned()),
    ] {
        fs::write(path.join(name), text + "\n").unwrap();
        fs::set_permissions(path.join(name), fs::Permissions::from_mode(0o600)).unwrap();
    }
    fs::create_dir(path.join("in")).unwrap();
    let text = r#"
        listen = "127.0.0.1:0"
        install_key_file = "install-key"
        answer_after_ms = 100
        kiosks = [{ id = "K-01", secret_file = "kiosk" }]
        kinds = [{ kind = "document", factor = "birth_date", hyphens = "remove" }]
        [source]
        kind = "drop_folder"
        folder = "in"
        store = "cases.sqlite"
        look_every_s = 1
        columns = { "Seriennummer" = "reference", "Geburtsdatum" = "factor", "Status" = "state" }
    "#;
    fs::write(path.join("gateway.toml"), text).unwrap();
    folder
}

fn start(folder: &Path) -> Running {
    Running::start_with(folder, |_| {})
}

/// The whole answer, without the line that tells the date.
fn send(gateway: &Running, request: &str) -> String {
    let mut stream = TcpStream::connect(&gateway.address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let lines = answer.lines().filter(|it| !it.starts_with("date:"));
    lines.collect::<Vec<_>>().join("\n")
}

fn ask(gateway: &Running, reference: &str, factor: &str) -> String {
    let body = format!(r#"{{"kind":"document","reference":"{reference}","factor":"{factor}"}}"#);
    let length = body.len();
    send(
        gateway,
        &format!(
            "POST /v1/status HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer {SECRET}\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        ),
    )
}

#[test]
fn a_delivery_is_taken_asked_after_and_still_there_after_a_restart() {
    let folder = place();
    let path = folder.path();
    lay(&path.join("in"));

    let mut gateway = start(path);
    let taken = gateway.wait_for("a delivery was taken");
    assert!(
        taken.contains("stored=1") && taken.contains("rejected=0"),
        "{taken}"
    );
    assert!(
        gateway
            .wait_for("columns were dropped")
            .contains("Nachname")
    );
    assert_eq!(fs::read_dir(path.join("in")).unwrap().count(), 0);

    let found = ask(&gateway, " l01x-00 t47", "1980-02-03");
    assert!(found.starts_with("HTTP/1.1 200 OK"), "{found}");
    assert!(found.contains(r#""state":"ready""#), "{found}");
    let wrong = ask(&gateway, "L01X00T47", "1980-02-04");
    assert!(wrong.starts_with("HTTP/1.1 404") && wrong.ends_with(r#"{"error":"no_match"}"#));
    assert_eq!(
        ask(&gateway, "L99999999", "1980-02-03"),
        wrong,
        "byte for byte"
    );
    for _ in 0..4 {
        assert_eq!(ask(&gateway, "L01X00T47", "1980-02-05"), wrong);
    }
    let rests = ask(&gateway, "L01X00T47", "1980-02-03");
    assert!(rests.starts_with("HTTP/1.1 429") && rests.contains(r#""error":"wait","wait_s":"#));
    let health = send(
        &gateway,
        "GET /v1/health HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n",
    );
    assert!(health.starts_with("HTTP/1.1 200 OK"));
    let stranger = send(
        &gateway,
        "POST /v1/status HTTP/1.1\r\nHost: g\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
    );
    assert!(stranger.starts_with("HTTP/1.1 401"));

    let (code, log) = gateway.stop();
    assert_eq!(code, Some(0));
    let requests: Vec<&str> = log.lines().filter(|it| it.contains("endpoint=")).collect();
    assert_eq!(requests.len(), 10, "{log}");
    assert!(requests[0].contains(r#"endpoint="status" outcome="found" kiosk="K-01" took="under"#));
    assert!(log.contains("a reference was tried five times in vain and rests"));
    let mut files = vec![("the log".to_owned(), log.into_bytes())];
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with("cases.sqlite") {
            assert_eq!(
                entry.metadata().unwrap().permissions().mode() & 0o777,
                0o600
            );
            files.push((name, fs::read(entry.path()).unwrap()));
        }
    }
    assert!(files.len() >= 2);
    for (name, bytes) in files {
        for word in PERSONAL {
            let has = bytes.windows(word.len()).any(|it| it == word.as_bytes());
            assert!(!has, "{word} is in {name}");
        }
    }

    let gateway = start(path);
    let found = ask(&gateway, "L01X00T47", "1980-02-03");
    assert!(found.starts_with("HTTP/1.1 200 OK"), "{found}");
    assert_eq!(gateway.stop().0, Some(0));
}

#[test]
fn under_systemd_it_says_when_it_is_ready_and_takes_state_and_credentials_from_there() {
    let folder = place();
    let path = folder.path();
    let text = fs::read_to_string(path.join("gateway.toml")).unwrap();
    let text = text
        .replace("install_key_file", "install_key_credential")
        .replace("secret_file", "secret_credential")
        .replace("store = \"cases.sqlite\"", "");
    fs::create_dir(path.join("etc")).unwrap();
    fs::create_dir(path.join("etc/in")).unwrap();
    fs::create_dir(path.join("state")).unwrap();
    fs::write(path.join("etc/gateway.toml"), text).unwrap();
    let manager = UnixDatagram::bind(path.join("notify")).unwrap();
    manager
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();

    let mut gateway = Running::start_with(&path.join("etc"), |command| {
        command
            .env("NOTIFY_SOCKET", path.join("notify"))
            .env("STATE_DIRECTORY", path.join("state"))
            .env("CREDENTIALS_DIRECTORY", path);
    });

    let mut told = [0; 64];
    let length = manager.recv(&mut told).unwrap();
    assert_eq!(&told[..length], b"READY=1\n");
    lay(&path.join("etc/in"));
    gateway.wait_for("a delivery was taken");
    assert!(ask(&gateway, "L01X00T47", "1980-02-03").starts_with("HTTP/1.1 200"));
    assert!(path.join("state/cases.sqlite").exists());
    assert_eq!(gateway.stop().0, Some(0));
    let length = manager.recv(&mut told).unwrap();
    assert_eq!(&told[..length], b"STOPPING=1\n");
}

#[test]
fn what_is_no_request_is_cut_short() {
    let folder = place();
    let gateway = start(folder.path());

    let large = format!(
        "POST /v1/status HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAuthorization: Bearer {SECRET}\r\n\
         Content-Length: 5000\r\n\r\n{}",
        "x".repeat(5_000)
    );
    assert!(send(&gateway, &large).starts_with("HTTP/1.1 400"));
    assert!(send(&gateway, "nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
    let elsewhere = send(
        &gateway,
        "GET /v1/status?reference=L01X HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n",
    );
    assert!(elsewhere.starts_with("HTTP/1.1 400"), "{elsewhere}");

    let (code, log) = gateway.stop();
    assert_eq!(code, Some(0));
    assert!(!log.contains("L01X"), "{log}");
}

#[test]
fn whoever_is_no_kiosk_is_not_listened_to() {
    let folder = place();
    let gateway = start(folder.path());
    let mut stream = TcpStream::connect(&gateway.address).unwrap();
    // Less than a body may take to arrive.
    stream
        .set_read_timeout(Some(Duration::from_secs(3)))
        .unwrap();

    let head = "POST /v1/status HTTP/1.1\r\nHost: g\r\nContent-Length: 4000\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();

    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 401");
}

#[test]
fn a_running_question_does_not_keep_it_from_ending() {
    let folder = place();
    let gateway = start(folder.path());
    let mut half = TcpStream::connect(&gateway.address).unwrap();
    half.write_all(b"POST /v1/status HTTP/1.1\r\nHost: g\r\n")
        .unwrap();

    let began = uptime();
    let (code, _) = gateway.stop();

    assert_eq!(code, Some(0));
    assert!(uptime() < began + Duration::from_secs(5));
}

#[test]
fn mistakes_in_the_configuration_and_a_strange_store_are_told_with_their_codes() {
    let folder = place();
    let path = folder.path();
    let run = || {
        let run = Command::new(env!("CARGO_BIN_EXE_kiosk"))
            .args(["gateway", "--config"])
            .arg(path.join("gateway.toml"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        (
            run.status.code().unwrap(),
            String::from_utf8(run.stderr).unwrap(),
        )
    };
    fs::write(path.join("cases.sqlite"), "no database, but a text").unwrap();
    let (code, told) = run();
    assert_eq!(code, 73);
    assert!(
        told.contains("cases.sqlite: the store does not work"),
        "{told}"
    );

    fs::set_permissions(path.join("kiosk"), fs::Permissions::from_mode(0o644)).unwrap();
    let (code, told) = run();
    assert_eq!(code, 78);
    assert!(
        told.contains("gateway.toml:5: others may read secret_file."),
        "{told}"
    );
    assert!(!told.contains(SECRET));
}

/// Lays the delivery down as a back office does.
fn lay(folder: &Path) {
    fs::write(folder.join("pass.csv.tmp"), DELIVERY).unwrap();
    fs::rename(folder.join("pass.csv.tmp"), folder.join("pass.csv")).unwrap();
}

/// How long this machine runs.
fn uptime() -> Duration {
    let told = fs::read_to_string("/proc/uptime").unwrap();
    let (seconds, _) = told.split_once(' ').unwrap();
    Duration::from_secs_f64(seconds.parse().unwrap())
}
