//! The command line of the real program: words and exit codes.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Command, Output, Stdio},
    time::Duration,
};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/kiosk.toml");

#[cfg(test)]
fn kiosk(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    Command::new(env!("CARGO_BIN_EXE_kiosk"))
        .args(arguments)
        .stdin(Stdio::null())
        .env("RUNTIME_DIRECTORY", folder.path())
        .output()
        .unwrap()
}

#[cfg(test)]
fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[cfg(test)]
fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[cfg(test)]
fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn help_names_every_command_and_each_command_its_exit_codes() {
    let help = kiosk(&["--help"]);

    assert_eq!(code(&help), 0);
    for command in ["run", "demo", "demo-portal", "preview", "check", "gateway"] {
        assert!(out(&help).contains(&format!("  {command} ")), "{command}");
        let help = kiosk(&[command, "--help"]);
        assert_eq!(code(&help), 0);
        assert!(out(&help).contains("Exit codes:"), "{command}");
    }
    assert!(!out(&kiosk(&["demo-portal", "--help"])).contains("ends-with"));
}

#[test]
fn what_is_not_understood_is_told_and_ends_with_2() {
    for (arguments, told) in [
        (&["fly"][..], "unrecognized subcommand 'fly'"),
        (&[][..], "Usage: kiosk"),
        (&["run"], "--config <FILE>"),
        (&["demo", "--city", "atlantis"], "krefeld"),
        (
            &["demo", "--lang", "tlh"],
            "it speaks de, de-simple, en, tr",
        ),
        (&["preview"], "--screen <NAME>"),
        (
            &["preview", "--screen", "home", "--grid", "9x9"],
            "like 80x24",
        ),
        (
            &["preview", "--screen", "home", "--theme", "pink"],
            "dark and light",
        ),
        (&["demo-portal", "--listen", "here"], "--listen <ADDR>"),
        (
            &["demo-portal", "--listen", "127.0.0.1:0", "--today", "soon"],
            "like 2026-11-24",
        ),
        (
            &[
                "demo-portal",
                "--listen",
                "127.0.0.1:0",
                "--today",
                "9999-12-31",
            ],
            "years 2000 to 2199",
        ),
    ] {
        let output = kiosk(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(told), "{}", err(&output));
    }
}

#[test]
fn without_a_terminal_one_sentence_says_what_works_without() {
    for arguments in [&["demo"][..], &["run", "--config", EXAMPLE]] {
        let output = kiosk(arguments);

        assert_eq!(code(&output), 66);
        let told = err(&output);
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("needs a terminal"));
        assert!(told.contains("kiosk preview"));
        assert!(told.contains("kiosk demo-portal"));
    }
}

#[test]
fn check_tells_every_mistake_with_file_and_line_and_ends_with_78() {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("kiosk.toml");
    let text = std::fs::read_to_string(EXAMPLE)
        .unwrap()
        .replace("warn_for_s = 30", "warn_for_s = 5")
        .replace("city = \"Krefeld\"", "town = \"Krefeld\"");
    std::fs::write(&file, &text).unwrap();
    let line = |words: &str| 1 + text.lines().position(|it| it.starts_with(words)).unwrap();

    let output = kiosk(&["check", "--config", file.to_str().unwrap()]);

    assert_eq!(code(&output), 78);
    let told = out(&output);
    let name = file.to_str().unwrap();
    assert!(told.contains(&format!(
        "{name}:{}: town is not a key of the kiosk in [place].",
        line("town =")
    )));
    assert!(told.contains(&format!(
        "{name}:{}: warn_for_s must be a whole number from 20 to 300.\n    Write warn_for_s = 30.",
        line("warn_for_s =")
    )));
}

#[test]
fn a_configuration_that_is_not_there_is_told() {
    let output = kiosk(&["check", "--config", "/nowhere/kiosk.toml"]);

    assert_eq!(code(&output), 78);
    assert!(out(&output).contains("/nowhere/kiosk.toml cannot be read"));
}

#[test]
fn the_demo_portal_logs_each_request_as_one_line_without_its_query() {
    let mut portal = Command::new(env!("CARGO_BIN_EXE_kiosk"))
        .args(["demo-portal", "--listen", "127.0.0.1:0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut address = String::new();
    let mut lines = BufReader::new(portal.stdout.take().unwrap());
    lines.read_line(&mut address).unwrap();

    let answer = ask(address.trim(), "offices-and-services/?authKey=a1b2c3d4");
    portal.kill().unwrap();
    portal.wait().unwrap();

    let mut log = String::new();
    let mut stderr = portal.stderr.take().unwrap();
    stderr.read_to_string(&mut log).unwrap();
    let mut more = String::new();
    lines.read_to_string(&mut more).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(more, "", "the address stands alone");
    assert_eq!(log.lines().count(), 1, "{log}");
    for part in [
        "method=GET",
        "endpoint=\"offices-and-services\"",
        "status=200",
        "ms=",
    ] {
        assert!(log.contains(part), "no {part} in {log}");
    }
    assert!(!log.contains("a1b2c3d4") && !log.contains("authKey"));
}

/// The whole answer to one GET.
#[cfg(test)]
fn ask(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn lang_26_the_locale_of_the_machine_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("kiosk.toml");
    let text = std::fs::read_to_string(EXAMPLE).unwrap();
    std::fs::write(&file, text.replace("city = ", "CITY = ")).unwrap();
    let file = file.to_str().unwrap();
    let screens = ["home", "search", "names", "check", "days", "contact"];
    let mut commands = vec![vec!["preview"], vec!["check", "--config", file]];
    for screen in screens {
        for language in ["de", "tr", "ar"] {
            commands.push(vec!["preview", "--screen", screen, "--lang", language]);
        }
    }
    let said = |arguments: &[&str], locale: Option<&str>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kiosk"));
        command.args(arguments).stdin(Stdio::null());
        for name in ["LC_ALL", "LC_CTYPE", "LC_TIME", "LANG", "LANGUAGE"] {
            match locale {
                Some(locale) => command.env(name, locale),
                None => command.env_remove(name),
            };
        }
        let output = command.output().unwrap();
        (output.status.code(), output.stdout, output.stderr)
    };

    for arguments in commands {
        let expected = said(&arguments, None);
        assert_ne!(expected.1.len() + expected.2.len(), 0, "{arguments:?}");
        for locale in ["tr_TR.UTF-8", "tr_TR", "C", "POSIX", "ar_EG.UTF-8", ""] {
            let told = said(&arguments, Some(locale));
            assert!(told == expected, "{arguments:?} under {locale:?}");
        }
    }
}
