//! Over a real connection: the address that a number becomes, and the header that only the gateway gets.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    thread::{self, JoinHandle},
};

use kiosk::{
    domain::{private::Private, status::Kind},
    portal::http::{Address, Http},
    status::{
        gateway::Gateway,
        open311::{Open311, Terms},
    },
};

use crate::{
    gateway::passport,
    network::{berlin, lookup, run},
    servers::MARK_A_SPOT,
};

/// A server for one question; tells afterwards what it heard, header by header, the body last.
fn serve(body: String) -> (Http, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}/town", listener.local_addr().unwrap());
    let heard = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream);
        let mut lines: Vec<String> = vec![];
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if line.trim().is_empty() {
                break;
            }
            lines.push(line.trim().to_owned());
        }
        let length = lines.iter().find_map(|it| {
            let (name, value) = it.split_once(": ")?;
            (name.eq_ignore_ascii_case("content-length")).then(|| value.parse().unwrap())
        });
        let mut rest = vec![0; length.unwrap_or(0)];
        reader.read_exact(&mut rest).unwrap();
        lines.push(String::from_utf8(rest).unwrap());
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let stream = reader.get_mut();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        lines
    });
    let http = Http::new(Address {
        base,
        ..Address::default()
    });
    (http.unwrap(), heard)
}

fn has_header(heard: &[String], header: &str) -> bool {
    heard.iter().any(|it| it.eq_ignore_ascii_case(header))
}

#[test]
fn a_number_stays_below_the_base() {
    let (http, heard) = serve(MARK_A_SPOT.to_owned());
    let terms = Terms {
        jurisdiction_id: Some("krefeld.de".to_owned()),
        has_extensions: false,
    };
    let server = Open311::new(http, terms, berlin());

    let told = run(server.find(&lookup(0, "47-2026 ä", "")));

    assert!(told.is_err(), "another number was told");
    let heard = heard.join().unwrap();
    assert_eq!(
        heard[0],
        "GET /town/requests/47-2026%20%C3%A4.json?jurisdiction_id=krefeld.de HTTP/1.1"
    );
    assert!(
        !heard
            .iter()
            .any(|it| it.to_lowercase().starts_with("authorization"))
    );
}

#[test]
fn the_gateway_gets_the_secret_of_the_kiosk() {
    let (http, heard) = serve(passport().to_string());
    let secret = Private::new("k-01.invented".to_owned());
    let gateway = Gateway::new(http, Kind::Document, secret);

    let told = run(gateway.find(&lookup(0, "LZ7K3F8W2", "1984-02-29")));

    assert!(told.is_ok());
    let heard = heard.join().unwrap();
    assert_eq!(heard[0], "POST /town/v1/status HTTP/1.1");
    assert!(has_header(&heard, "authorization: Bearer k-01.invented"));
    assert!(has_header(&heard, "content-type: application/json"));
    assert_eq!(
        heard.last().unwrap(),
        r#"{"kind":"document","reference":"LZ7K3F8W2","factor":"1984-02-29"}"#
    );
}
