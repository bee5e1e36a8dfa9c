//! The portal as a real server on a loopback port: a small booking, and connections that are cut.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
};

use kiosk::demo::portal::{Settings, serve};
use serde_json::{Value, json};

use super::hall::{CERTIFICATE, HULS};

/// Starts a portal; it ends with the test process.
pub fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let settings = Settings {
                today: Some("2027-01-11".parse().unwrap()),
                ..Settings::default()
            };
            serve(listener, None, settings).await.unwrap();
        });
    });
    address
}

/// One request on a connection of its own; the raw answer.
fn ask(portal: SocketAddr, method: &str, path: &str, body: &str) -> String {
    let mut line = TcpStream::connect(portal).unwrap();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {portal}\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    line.write_all(request.as_bytes()).unwrap();
    let mut answer = vec![];
    // A connection that is cut may end in an error; what came before it counts.
    let _ = line.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

fn body(answer: &str) -> Value {
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .unwrap_or_else(|| panic!("no answer: {answer:?}"));
    assert!(head.starts_with("HTTP/1.1 200"), "{answer}");
    serde_json::from_str(body).unwrap()
}

#[test]
fn a_booking_over_real_sockets_survives_a_lost_answer() {
    let portal = start();
    let calendar = body(&ask(
        portal,
        "GET",
        &format!(
            "/available-calendar/?startDate=2027-01-11&endDate=2027-03-11&officeIds={HULS}&serviceIds={CERTIFICATE}\
             &serviceCounts=1&slotsStartDate=2027-01-13&slotsEndDate=2027-01-29"
        ),
        "",
    ));
    let days = calendar["availableDays"].as_array().unwrap();
    let day = days.iter().find(|it| it["offices"][0].is_object()).unwrap();
    let wish = json!({"officeId": HULS, "serviceId": [CERTIFICATE], "serviceCount": [1],
                      "timestamp": day["offices"][0]["appointments"][0]});

    let reserved = body(&ask(
        portal,
        "POST",
        "/reserve-appointment/",
        &wish.to_string(),
    ));
    let held =
        json!({"processId": reserved["processId"], "authKey": reserved["authKey"]}).to_string();
    let order = json!({"faults": [{"kind": "drop_after", "endpoint": "confirm-appointment", "requests": 1},
                                  {"kind": "truncate", "endpoint": "captcha-details", "requests": 1}]});
    body(&ask(portal, "POST", "/demo/faults", &order.to_string()));
    let lost = ask(portal, "POST", "/confirm-appointment/", &held);
    let half = ask(portal, "GET", "/captcha-details/", "");
    let again = ask(portal, "POST", "/confirm-appointment/", &held);
    let account = body(&ask(portal, "GET", "/demo/account", ""));

    assert_eq!(lost, "", "the connection is closed without a byte");
    assert!(
        half.starts_with("HTTP/1.1 200") && !half.ends_with('}'),
        "{half}"
    );
    assert!(again.starts_with("HTTP/1.1 409"), "{again}");
    assert_eq!(account["entries"][0]["status"], "confirmed");
    assert!(account["now"].as_str().unwrap().starts_with("2027-01-1"));
}

#[test]
fn sec_01_pages_in_a_browser_do_not_reach_the_tests_own_door() {
    let portal = start();
    let port = portal.port();
    for (head, is_let_in) in [
        (format!("Host: 127.0.0.1:{port}"), true),
        (format!("Host: localhost:{port}"), true),
        (format!("Host: [::1]:{port}"), true),
        ("Host: [::1]".to_owned(), true),
        (format!("Host: rebound.example:{port}"), false),
        ("Host: 127.0.0.1.rebound.example".to_owned(), false),
        ("Host: 192.0.2.7".to_owned(), false),
        (
            format!("Host: 127.0.0.1:{port}\r\nOrigin: http://elsewhere.example"),
            false,
        ),
        (format!("Host: 127.0.0.1:{port}\r\nOrigin: null"), false),
    ] {
        let mut line = TcpStream::connect(portal).unwrap();
        let request = format!("GET /demo/faults HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n");
        line.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert_eq!(
            answer.starts_with("HTTP/1.1 200"),
            is_let_in,
            "{head}: {answer}"
        );
    }
}
