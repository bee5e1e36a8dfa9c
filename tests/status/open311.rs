//! Open311 answers: every way in which real servers differ, and what is made of it.

use jiff::civil::{Date, date};
use kiosk::{
    domain::{
        language::Language,
        status::{Case, Kind, NOTE_CHARS_MAX, NextAct, State},
    },
    portal::{Fault, Refusal},
    status::open311::convert,
};

use crate::{
    network::{answer, berlin, now, refused},
    servers::{
        CANARIES, FIXMYSTREET, KLARSCHIFF, MARK_A_SPOT, MARK_A_SPOT_2018, PAGE, SPECIFICATION,
    },
};

fn read(asked: &str, status: u16, body: &str) -> Result<Case, Fault> {
    convert::read(asked, &answer(status, body), now(), &berlin())
}

fn german(case: &Case) -> (&str, &str, &str) {
    let office = case.office.as_ref();
    (
        case.title.in_language(Language::German),
        case.note
            .as_ref()
            .map_or("", |it| it.in_language(Language::German)),
        office.map_or("", |it| it.name.in_language(Language::German)),
    )
}

/// Title, note, office.
type Shown = (&'static str, &'static str, &'static str);
/// State, opened, updated, expected.
type Told = (State, Date, Option<Date>, Option<Date>);

#[test]
fn each_server_is_understood_and_nothing_personal_comes_through() {
    let november = |day| date(2026, 11, day);
    let servers: [(&str, &str, Shown, Told); 5] = [
        (
            "4711",
            KLARSCHIFF,
            ("Bank defekt", "Die Bank wird ersetzt.", "Grünflächenamt"),
            // Half past midnight in Krefeld.
            (
                State::Received,
                november(3),
                Some(november(10)),
                Some(date(2026, 12, 1)),
            ),
        ),
        (
            "4711",
            FIXMYSTREET,
            ("Schlagloch", "", "Kommunalbetrieb, Tiefbau"),
            (State::InWork, november(2), Some(november(5)), None),
        ),
        (
            "47-2026",
            MARK_A_SPOT,
            (
                "Wilder Müll",
                "Beseitigt am 9. November & gekehrt.",
                "Stadtreinigung",
            ),
            (State::Finished, november(2), Some(november(9)), None),
        ),
        (
            "8d1f2c3a-0000-4000-8000-00000000abcd",
            MARK_A_SPOT_2018,
            ("Graffiti", "In Arbeit", ""),
            (State::InWork, november(2), None, None),
        ),
        (
            "638344",
            SPECIFICATION,
            ("Sidewalk and Curb Issues", "Duplicate request.", ""),
            (
                State::Finished,
                date(2010, 4, 15),
                Some(date(2010, 4, 15)),
                None,
            ),
        ),
    ];
    for (asked, body, words, (state, opened, updated, expected)) in servers {
        let case = read(asked, 200, body).unwrap();

        assert_eq!(german(&case), words);
        assert_eq!(case.state, state, "{body}");
        assert_eq!((case.opened, case.updated), (Some(opened), updated));
        assert_eq!(case.expected, expected);
        assert_eq!(case.kind, Kind::Defect);
        assert_eq!(case.as_of, now());
        let shown = format!("{case:?}");
        for canary in CANARIES {
            assert!(!shown.contains(canary), "{canary}: {shown}");
        }
    }
}

#[test]
fn states_are_dated_where_the_server_dates_them() {
    let closed = read("47-2026", 200, MARK_A_SPOT).unwrap();
    assert_eq!(
        closed.reached,
        [
            (State::Received, date(2026, 11, 2)),
            (State::Finished, date(2026, 11, 9)),
        ]
    );
    assert_eq!(closed.next, None);

    // Of an open one, the last change need not be when work began.
    let open = read("4711", 200, FIXMYSTREET).unwrap();
    assert_eq!(open.reached, [(State::Received, date(2026, 11, 2))]);
    assert_eq!(open.next, Some(NextAct::Wait));
}

#[test]
fn every_word_for_a_state_has_its_meaning() {
    for (word, detailed, state) in [
        ("open", "", State::InWork),
        ("OPEN", "", State::InWork),
        ("closed", "", State::Finished),
        ("open", "PENDING", State::Received),
        ("open", "RECEIVED", State::Received),
        ("open", "IN_PROCESS", State::InWork),
        ("closed", "PROCESSED", State::Finished),
        ("closed", "REJECTED", State::Rejected),
        ("pending", "", State::Received),
        ("received", "", State::Received),
        ("reviewed", "", State::Received),
        ("in_process", "", State::InWork),
        ("not_solvable", "", State::Rejected),
        ("duplicate", "", State::Rejected),
        ("closed", "never heard", State::Finished),
        ("geprüft", "", State::Unknown),
        ("", "", State::Unknown),
    ] {
        let body = format!(
            r#"[{{"service_request_id":1,"status":"{word}","extended_attributes":{{"detailed_status":"{detailed}"}}}}]"#
        );
        assert_eq!(read("1", 200, &body).unwrap().state, state, "{body}");
    }
}

#[test]
fn nothing_found_is_told_in_many_ways() {
    for (status, body) in [
        (200, "[]"),
        (200, "\u{feff} [ ]"),
        (200, r#"{"service_requests":[]}"#),
        (200, r#"{"requests":[],"meta":{}}"#),
        (200, r#"{"service_requests":null}"#),
        (404, "[]"),
        (404, ""),
        (410, " \n"),
        (404, r#"[{"code":404,"description":"No such request."}]"#),
        (
            404,
            r#"{"error":{"code":404,"message":"No Service requests found"}}"#,
        ),
        (
            400,
            r#"{"error":[{"code":"404","description":"Not found"}]}"#,
        ),
        (
            200,
            r#"{"error_messages":[{"code":404,"description":"x"}]}"#,
        ),
        // Another report than the one that was asked after.
        (200, r#"[{"service_request_id":"471","status":"open"}]"#),
        (200, r#"[{"service_request_id":47110,"status":"open"}]"#),
        (
            200,
            r#"[{"service_request_id":"04711"},{"service_request_id":"004711"}]"#,
        ),
    ] {
        assert_eq!(
            read("4711", status, body),
            refused(Refusal::NoMatch),
            "{body}"
        );
    }
}

#[test]
fn of_several_reports_only_the_one_asked_after_is_shown() {
    let body = r#"[{"service_request_id":"04711","service_name":"fast"},{"service_request_id":1,"service_name":"falsch"},
        {"service_request_id":"4711","service_name":"richtig"},{"service_request_id":null,"service_name":"leer"}]"#;

    for (asked, title) in [("4711", "richtig"), ("04711", "fast"), ("1", "falsch")] {
        assert_eq!(german(&read(asked, 200, body).unwrap()).0, title);
    }
    assert_eq!(read("2", 200, body), refused(Refusal::NoMatch));
    let one = r#"[{"service_request_id":"0047-2026ab","service_name":"nah"}]"#;
    assert_eq!(german(&read("47-2026AB", 200, one).unwrap()).0, "nah");
}

#[test]
fn what_is_no_answer_of_such_a_server_is_garbled() {
    for (status, body) in [
        (200, PAGE),
        (404, PAGE),
        (200, ""),
        (200, "null"),
        (200, "4711"),
        (200, "\"[]\""),
        (200, "{}"),
        (200, "[5]"),
        (200, "[null]"),
        (200, r#"[{"service_name":"ohne Nummer"}]"#),
        (200, r#"[{"service_request_id":4711"#),
        (200, r#"[{"service_request_id":4711,"service_code":006}]"#),
        (200, "<service_requests><request/></service_requests>"),
        (302, ""),
        (304, "[]"),
    ] {
        assert_eq!(
            read("4711", status, body),
            Err(Fault::Garbled),
            "{status} {body}"
        );
    }
}

#[test]
fn errors_are_told_by_what_they_mean_in_each_of_their_forms() {
    let set_up = || Refusal::SetUp("jurisdiction_id".to_owned());
    for (status, body, refusal) in [
        (
            400,
            r#"[{"code":400,"description":"jurisdiction_id was not provided"}]"#,
            set_up(),
        ),
        (
            404,
            r#"{"error":{"code":404,"message":"Jurisdiction unknown"}}"#,
            set_up(),
        ),
        (
            401,
            r#"{"error_messages":[{"code":401,"description":"jurisdiction_id not found"}]}"#,
            set_up(),
        ),
        (
            403,
            r#"[{"code":403,"description":"Invalid api_key received"}]"#,
            Refusal::Blocked,
        ),
        (
            401,
            r#"{"error_messages":[{"code":401}]}"#,
            Refusal::Blocked,
        ),
        (200, r#"{"error":{"code":"403"}}"#, Refusal::Blocked),
        (
            400,
            r#"{"error":"kaputt"}"#,
            Refusal::Technical("http-400".to_owned()),
        ),
        (
            200,
            r#"{"error":"kaputt"}"#,
            Refusal::Technical("error-200".to_owned()),
        ),
        (500, PAGE, Refusal::Technical("http-500".to_owned())),
        (502, PAGE, Refusal::Backend),
        (503, "", Refusal::Backend),
        (403, PAGE, Refusal::Blocked),
    ] {
        assert_eq!(read("1", status, body), refused(refusal), "{body}");
    }
    assert_eq!(read("1", 429, PAGE), Err(Fault::Busy(60)));
    assert_eq!(read("1", 504, PAGE), Err(Fault::TooSlow));
    // A citizen's own words are no error.
    let body = r#"[{"service_request_id":1,"description":"the jurisdiction of my neighbour"}]"#;
    assert!(read("1", 200, body).is_ok());
}

#[test]
fn sec_08_long_texts_and_lists_end() {
    let body = format!(
        r#"[{{"service_request_id":1,"service_name":"{0}","status_notes":"{0}","agency_responsible":{{"recipient":["{0}","{0}"]}}}}]"#,
        "Straße ".repeat(3_000)
    );
    let case = read("1", 200, &body).unwrap();
    let (title, note, office) = german(&case);
    assert_eq!(title.chars().count(), 120);
    assert_eq!(note.chars().count(), NOTE_CHARS_MAX);
    assert!(note.ends_with('…'));
    assert_eq!(office.chars().count(), 120);

    let many = vec![r#"{"service_request_id":1}"#; 1_001].join(",");
    assert_eq!(read("1", 200, &format!("[{many}]")), Err(Fault::Garbled));
    let deep = format!(
        r#"[{{"service_request_id":1,"x":{}{}}}]"#,
        "[".repeat(40),
        "]".repeat(40)
    );
    assert_eq!(read("1", 200, &deep), Err(Fault::Garbled));
}

#[test]
fn sec_01_control_characters_do_not_pass() {
    let body = r#"[{"service_request_id":1,"service_name":"\u001b[2JBank\u202e","status_notes":"a\u009bb\u0007",
        "agency_responsible":"\u200bAmt\r\n"}]"#;

    let case = read("1", 200, body).unwrap();

    assert_eq!(german(&case), ("[2JBank", "ab", "Amt"));
}

#[test]
fn days_are_the_towns_and_nonsense_is_no_day() {
    for (written, day) in [
        (r#""2026-06-30T23:00:00Z""#, Some(date(2026, 7, 1))),
        (r#""2026-06-30T23:00:00+0200""#, Some(date(2026, 6, 30))),
        (r#""2026-06-30T23:00:00""#, Some(date(2026, 6, 30))),
        (r#"" 2026-06-30 ""#, Some(date(2026, 6, 30))),
        (r#""0001-01-01T00:00:00""#, None),
        (r#""9999-12-31T23:59:59Z""#, None),
        (r#""-009999-01-02T01:59:59Z""#, None),
        (r#""gestern""#, None),
        ("1780000000", None),
        ("null", None),
        ("[]", None),
    ] {
        let body = format!(r#"[{{"service_request_id":1,"requested_datetime":{written}}}]"#);
        assert_eq!(read("1", 200, &body).unwrap().opened, day, "{written}");
    }
}
