//! The same client over real HTTP: what the transport of the product makes of our questions.

use axum::{
    Router,
    body::Bytes,
    extract::Request,
    response::{IntoResponse, Response},
    routing::any,
};
use kiosk::{
    domain::{private::Private, status::Kind},
    gateway::{Cases, zgw::Zgw},
    portal::http::{Address, Http},
};
use serde_json::Value;

use crate::{
    server::{Mood, OpenZaak},
    shapes::{CODE, NUMBER, case, settings},
    told::outcome,
    wire::{Seen, StoppedClock, fields},
};

#[tokio::test]
async fn headers_and_bodies_arrive_as_they_were_meant() {
    let server = OpenZaak {
        keeps_properties: true,
        ..OpenZaak::with(vec![case()])
    };
    let base = serve(server.clone()).await;
    let http = Http::new(Address {
        base,
        ..Address::default()
    });
    let client = Zgw::new(http.unwrap(), StoppedClock::default(), settings()).unwrap();
    let private = |it: &str| Private::new(it.to_owned());

    let (number, right, wrong) = (private(NUMBER), private(CODE), private("K7M2QY"));
    let found = outcome(&client.find(Kind::Application, &number, &right).await);
    let wrong = outcome(&client.find(Kind::Application, &number, &wrong).await);

    assert!(
        found.starts_with("Application \"Geburtsurkunde\" Received, step 1 of 4"),
        "{found}"
    );
    assert_eq!(wrong, "no match");
    assert_eq!(server.questions().len(), 5);
}

/// Serves at a free port of this machine, and says where.
pub async fn serve(server: OpenZaak) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let address = listener.local_addr().expect("an address");
    let app = Router::new().fallback(any(move |request: Request| {
        answered(server.clone(), request)
    }));
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

async fn answered(server: OpenZaak, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, 100_000).await.expect("a body");
    let name = |it: &str| match it {
        "accept" => "Accept".to_owned(),
        "accept-crs" => "Accept-Crs".to_owned(),
        "content-crs" => "Content-Crs".to_owned(),
        "authorization" => "Authorization".to_owned(),
        other => other.to_owned(),
    };
    let headers = head.headers.iter();
    let (status, body) = server.receive(Seen {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: fields(head.uri.query().unwrap_or_default()),
        headers: headers
            .map(|(key, value)| (name(key.as_str()), value.to_str().unwrap().to_owned()))
            .collect(),
        body: serde_json::from_slice(&body).unwrap_or(Value::Null),
    });
    let is_silent = matches!(*server.mood.lock().unwrap(), Mood::Silent);
    if is_silent {
        std::future::pending::<()>().await;
    }
    let status = axum::http::StatusCode::from_u16(status).expect("a status");
    let body = body
        .as_str()
        .map_or_else(|| body.to_string(), str::to_owned);
    (status, body).into_response()
}
