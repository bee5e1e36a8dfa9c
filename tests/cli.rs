//! The command line of the real program: words and exit codes.

use std::{
    path::PathBuf,
    process::{Command, Output, Stdio},
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
    for command in ["run", "demo", "demo-portal", "preview", "check"] {
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
        (&["demo", "--lang", "tlh"], "it speaks de, en"),
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
    std::fs::write(&file, text).unwrap();

    let output = kiosk(&["check", "--config", file.to_str().unwrap()]);

    assert_eq!(code(&output), 78);
    let told = out(&output);
    let name = file.to_str().unwrap();
    assert!(told.contains(&format!(
        "{name}:9: town is not a key of the kiosk in [place]."
    )));
    assert!(told.contains(&format!(
        "{name}:72: warn_for_s must be a whole number from 20 to 300.\n    Write warn_for_s = 30."
    )));
}

#[test]
fn a_configuration_that_is_not_there_is_told() {
    let output = kiosk(&["check", "--config", "/nowhere/kiosk.toml"]);

    assert_eq!(code(&output), 78);
    assert!(out(&output).contains("/nowhere/kiosk.toml cannot be read"));
}
