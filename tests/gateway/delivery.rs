//! Deliveries are taken apart line by line; what is bad in one costs no other.

use kiosk::gateway::drop_folder::{
    columns::Column,
    delivery::{BAD_ROWS_MAX, Form, Names, Reason, Refusal, Row, Strangers, each},
};

type Rows = Vec<(usize, Result<String, Reason>)>;

fn read(form: Form, bytes: &[u8]) -> Result<(Rows, Strangers), Refusal> {
    let names = Names(vec![("seriennummer".to_owned(), Column::Reference)]);
    let mut rows = vec![];
    let mut take = |line, row: Result<Row, Reason>| {
        let text = |it: Row| {
            let of = |column| {
                it.get(column)
                    .map_or("-", |it| it.reveal().as_str())
                    .to_owned()
            };
            [
                Column::Reference,
                Column::Factor,
                Column::State,
                Column::Note,
            ]
            .map(of)
            .join("|")
        };
        rows.push((line, row.map(text)));
        Ok(())
    };
    let strangers = each(form, bytes, &names, &mut take)?;
    Ok((rows, strangers))
}

fn csv(bytes: impl AsRef<[u8]>) -> Rows {
    read(Form::Csv, bytes.as_ref()).unwrap().0
}

fn row(line: usize, text: &str) -> (usize, Result<String, Reason>) {
    (line, Ok(text.to_owned()))
}

#[test]
fn csv_comes_with_semicolons_or_commas_with_and_without_bom_and_with_any_line_end() {
    let expected = [
        row(2, "L1|1980-02-03|ready|-"),
        row(3, "L2|1981-02-03|bestellt|-"),
    ];
    for text in [
        "reference;factor;state\nL1;1980-02-03;ready\nL2;1981-02-03;bestellt\n",
        "reference,factor,state\nL1,1980-02-03,ready\nL2,1981-02-03,bestellt",
        "\u{feff}Seriennummer;Factor; STATE \r\nL1;1980-02-03;ready\r\nL2;1981-02-03;bestellt\r\n",
        "\"reference\";\"factor\";\"state\"\n\"L1\";\"1980-02-03\";\"ready\"\nL2;1981-02-03;bestellt\n\n\n",
        "reference;factor;state\nL1;1980-02-03;ready\nL2;1981-02-03;bestellt\n;;\n;;\n",
    ] {
        assert_eq!(csv(text), expected, "{text}");
    }
}

#[test]
fn quoted_texts_hold_delimiters_quotes_and_line_ends_and_lines_are_still_counted() {
    let text = "reference;factor;state;note\nL1;1;ready;\"a;\"\"b\"\"\nc\"\nL2;2;ready;d\n";

    assert_eq!(
        csv(text),
        [row(2, "L1|1|ready|a;\"b\"\nc"), row(4, "L2|2|ready|d")]
    );
}

#[test]
fn a_bad_row_costs_no_other() {
    let head = "reference;factor;state\n";
    let long = "x".repeat(10_000_000);
    let body = [
        "L1;1;ready\n".to_owned(),
        "L2;2\n".to_owned(),
        "L3;3;ready;more\n".to_owned(),
        format!("L4;{long};ready\n"),
        format!("L5;5;{}\n", ";".repeat(500)),
        "L6;6;ready\n".to_owned(),
    ];

    assert_eq!(
        csv(head.to_owned() + &body.concat()),
        [
            row(2, "L1|1|ready|-"),
            (3, Err(Reason::Fields)),
            (4, Err(Reason::Fields)),
            (5, Err(Reason::TooLong)),
            (6, Err(Reason::TooLong)),
            row(7, "L6|6|ready|-"),
        ]
    );
}

#[test]
fn a_quotation_mark_that_is_missing_costs_one_row() {
    let head = "reference;factor;state\nL1;1;\"ready\n".to_owned();
    let more: Vec<String> = (0..2_000).map(|no| format!("R{no};1;ready\n")).collect();

    let rows = csv(head + &more.concat());

    assert_eq!(rows.len(), 2_001);
    assert_eq!(rows[0], (2, Err(Reason::TooLong)));
    assert_eq!(rows[2_000], row(2_002, "R1999|1|ready|-"));
}

#[test]
fn windows_1252_is_noticed_row_by_row() {
    let text = b"reference;factor;state\nL1;1;ausgeh\xe4ndigt\nL2;2;ready\n";

    assert_eq!(
        csv(text),
        [(2, Err(Reason::NotUtf8)), row(3, "L2|2|ready|-")]
    );
    let head = b"reference;factor;state;B\xfcro\n";
    assert_eq!(read(Form::Csv, head), Err(Refusal::Header));
}

#[test]
fn what_a_header_must_have_and_what_it_may_have() {
    for (text, expected) in [
        ("", Refusal::Header),
        ("\n\n", Refusal::Header),
        ("L1;1980-02-03;ready\n", Refusal::Missing(Column::Reference)),
        ("reference;state\n", Refusal::Missing(Column::Factor)),
        ("reference;factor\n", Refusal::Missing(Column::State)),
        (
            "reference;factor;state;Seriennummer\n",
            Refusal::Twice(Column::Reference),
        ),
    ] {
        assert_eq!(read(Form::Csv, text.as_bytes()), Err(expected), "{text:?}");
    }
    let text = "reference;factor;state;Vorname;Nach\u{202e}name\nL1;1;ready;Erika;Beispiel\n";
    let (rows, strangers) = read(Form::Csv, text.as_bytes()).unwrap();
    assert_eq!(rows, [row(2, "L1|1|ready|-")]);
    assert_eq!(
        strangers.names,
        ["Nachname", "Vorname"].map(str::to_owned).into()
    );
}

#[test]
fn json_lines_are_flat_objects() {
    let deep = format!("{{\"reference\":{}", "[".repeat(5_000));
    let long = format!("{{\"reference\":\"{}\"}}", "x".repeat(10_000_000));
    let text = [
        "\u{feff}{\"reference\":\"L1\",\"factor\":\"1\",\"state\":\"ready\",\"note\":null,\"Vorname\":\"E\"}",
        "",
        "{\"Seriennummer\":4711,\"factor\":true,\"state\":\"\"}",
        "{\"reference\":[\"L1\"]}",
        &deep,
        &long,
        "nonsense",
        "[1]",
        "{\"reference\":\"L1\",\"Seriennummer\":\"L2\"}",
        "{\"reference\":\"L9\",\"factor\":\"9\",\"state\":\"ready\"}\r",
    ]
    .join("\n");

    let (rows, strangers) = read(Form::JsonLines, text.as_bytes()).unwrap();

    assert_eq!(
        rows,
        [
            row(1, "L1|1|ready|-"),
            row(3, "4711|true|-|-"),
            (4, Err(Reason::Nested(Column::Reference))),
            (5, Err(Reason::NotAnObject)),
            (6, Err(Reason::TooLong)),
            (7, Err(Reason::NotAnObject)),
            (8, Err(Reason::NotAnObject)),
            (9, Err(Reason::Twice(Column::Reference))),
            row(10, "L9|9|ready|-"),
        ]
    );
    assert!(strangers.names.is_empty(), "keys are not told");
    assert_eq!(strangers.keys, 1);
}

#[test]
fn sec_08_a_file_full_of_bad_rows_is_given_up() {
    let bad = "reference;factor;state\n".to_owned() + &"x\n".repeat(BAD_ROWS_MAX + 1);

    assert_eq!(read(Form::Csv, bad.as_bytes()), Err(Refusal::TooManyBad));
    let bad = "{\n".repeat(BAD_ROWS_MAX + 1);
    assert_eq!(
        read(Form::JsonLines, bad.as_bytes()),
        Err(Refusal::TooManyBad)
    );
}
