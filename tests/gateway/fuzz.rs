//! Whatever is sent or delivered, nothing panics and nothing grows without end (SEC-08).

use std::time::Duration;

use kiosk::{
    domain::scrub::is_clean,
    gateway::{
        desk::{Asked, Desk, Kiosk, Received},
        drop_folder::delivery::{Form, Names, Reason, Row, each},
        limits::PaceLimits,
        reference::{Letters, Rule, Signs},
    },
    status::contract::PATH,
};
use proptest::prelude::{ProptestConfig, Strategy, any, prop, prop_oneof, proptest};

use crate::town::{NOW, at, private, row_rules, seal};

const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// Pieces of which deliveries and questions are made, good and bad.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "reference;factor;state\n",
        "reference,factor,state,note,title\r\n",
        "\u{feff}",
        "L01X00T47;1980-02-03;ready\n",
        "L3;1980-02-03;ready;a\u{1b}[2Jb\u{202e}c;\u{9b}31m d;\n",
        "L1,3.2.1980,bestellt,\"a\nb\",c\n",
        "\"",
        "\"\"",
        ";",
        ",",
        "\n",
        "\r",
        "{\"reference\":\"L1\",\"factor\":\"1980-02-03\",\"state\":\"ready\"}\n",
        "{\"kind\":\"document\",\"reference\":\"L1\",\"factor\":\"1980-02-03\"}",
        "{\"reference\":",
        "[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":",
        "null",
        "1e999",
        "\\ud800",
        "\u{1b}[2J",
        "\u{202e}",
        "\u{0}",
        "99999999999999999999",
        "-",
        "0000-00-00",
    ]);
    prop_oneof![
        8 => known.prop_map(|it| it.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..40),
        1 => (any::<u8>(), 1_usize..40_000).prop_map(|(byte, count)| vec![byte; count]),
    ]
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(piece(), 0..30).prop_map(|it| it.concat())
}

fn desk() -> Desk {
    let kiosk = Kiosk {
        id: "K-01".to_owned(),
        mark: seal().kiosk(&private(SECRET)),
    };
    let limits = PaceLimits {
        questions_per_minute: 30,
        failures_per_day: 200,
    };
    Desk::new(seal(), row_rules().kinds, limits, vec![kiosk])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_delivery_is_read_to_its_end(mut bytes in bytes(), has_header in any::<bool>(), is_csv in any::<bool>()) {
        if has_header && is_csv {
            bytes = [b"reference;factor;state;title;note;as_of\n".as_slice(), &bytes].concat();
        }
        let form = if is_csv { Form::Csv } else { Form::JsonLines };
        let lines = bytes.split(|it| *it == b'\n').count();
        let mut last = 0;
        let mut take = |line: usize, row: Result<Row, Reason>| {
            assert!(line >= last && line <= lines, "line {line} after {last} of {lines}");
            last = line;
            if let Ok(kept) = row.and_then(|it| row_rules().keep(&it, at(NOW), at(NOW))) {
                let told = serde_json::to_string(&kept.told).unwrap();
                assert!(told.len() < 10_000 && told.chars().all(is_clean));
            }
            Ok(())
        };
        let strangers = each(form, &bytes, &Names::default(), &mut take);
        for name in strangers.unwrap_or_default().names {
            assert!(name.chars().count() <= 40 && name.chars().all(is_clean));
        }
    }

    #[test]
    fn any_row_is_kept_or_not(texts in prop::collection::vec("\\PC{0,70}|[0-9.:TZ -]{0,20}|.{0,10}", 31)) {
        let mut row = Row::default();
        let columns = kiosk::gateway::drop_folder::columns::COLUMNS;
        for ((_, column), text) in columns.iter().zip(texts) {
            row.put(*column, text).unwrap();
        }
        let _ = row_rules().keep(&row, at(NOW), at(NOW));
    }

    #[test]
    fn any_question_is_answered_or_asked(body in bytes(), authorization in bytes(), is_kiosk in any::<bool>()) {
        let good = format!("Bearer {SECRET}");
        let authorization = if is_kiosk { good.into_bytes() } else { authorization };
        let asked = Asked {
            method: "POST",
            path: PATH,
            authorization: Some(&authorization),
            body: &body,
        };
        match desk().receive(Duration::ZERO, &asked) {
            Received::Answer(answer) => {
                let expected: &[u16] = if is_kiosk { &[400] } else { &[401] };
                assert!(expected.contains(&answer.status) && answer.body.len() < 100);
            }
            Received::Ask(inquiry) => {
                assert!(is_kiosk);
                let plain = inquiry.reference.reveal();
                assert!(!plain.is_empty() && plain.chars().all(is_clean));
            }
        }
    }

    #[test]
    fn the_one_form_of_a_reference_is_short_clean_and_its_own_form(
        written in "\\PC{0,80}|[ \\-\u{2010}-\u{2015}a-zA-Z0-9ßéÅῢᾳŉǰ]{0,70}",
        removes in any::<bool>(),
        upper in any::<bool>(),
    ) {
        let signs = if removes { Signs::Remove } else { Signs::Keep };
        let rule = Rule {
            blanks: signs,
            hyphens: signs,
            letters: if upper { Letters::Upper } else { Letters::AsWritten },
            ..row_rules().kinds[1]
        };
        if let Some(plain) = rule.reference(&private(&written)) {
            let text = plain.reveal();
            assert!((1..=64).contains(&text.chars().count()), "{text:?}");
            assert!(text.chars().all(is_clean) && text.trim() == text, "{text:?}");
            assert_eq!(rule.reference(&plain).as_ref(), Some(&plain), "{written:?}");
        }
    }
}
