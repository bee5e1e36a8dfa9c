//! The gateway as a server: sockets, clock and log around the [`Desk`].

use std::{
    future::Future,
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use tokio::{net::TcpListener, time::Instant};

use super::{
    Cases, CasesFault,
    desk::{Alert, Answer, Asked, BODY_BYTES_MAX, Desk, HEALTH_PATH, Inquiry, Received},
    level::Level,
    lines::Lines,
};
use crate::{
    domain::private::Private,
    status::contract::{ErrorWord, PATH},
};

/// How long a request's body may take to arrive.
const BODY_WAIT: Duration = Duration::from_secs(5);
/// How long running answers are waited for when the server is told to stop.
const STOP_WAIT: Duration = Duration::from_secs(3);

/// The desk with its source and its clock.
#[derive(Debug)]
pub struct Gateway<C> {
    desk: Mutex<Desk>,
    source: C,
    level: Level,
    source_wait: Duration,
    began: Instant,
}

impl<C: Cases> Gateway<C> {
    /// A gateway that asks this source, for at most `source_wait` each time.
    pub fn new(desk: Desk, source: C, level: Level, source_wait: Duration) -> Self {
        Self {
            desk: Mutex::new(desk),
            source,
            level,
            source_wait,
            began: Instant::now(),
        }
    }

    /// Answers one request at the time that tells nothing, and logs it in one line without anything personal.
    pub async fn attend(&self, asked: Asked<'_>) -> Answer {
        let came = Instant::now();
        let endpoint = match asked.path {
            PATH => "status",
            HEALTH_PATH => "health",
            _ => "elsewhere",
        };
        let received = self.with(|desk| desk.receive(self.began.elapsed(), &asked));
        let answer = match received {
            Received::Answer(answer) => answer,
            Received::Ask(inquiry) => {
                let answer = self.ask(&inquiry).await;
                tokio::time::sleep_until(came + self.level.due(came.elapsed())).await;
                answer
            }
        };
        self.log(endpoint, &answer, came.elapsed());
        answer
    }

    async fn ask(&self, inquiry: &Inquiry) -> Answer {
        let Inquiry {
            kind,
            reference,
            factor,
            ..
        } = inquiry;
        let find = self.source.find(*kind, reference, factor);
        let outcome = tokio::time::timeout(self.source_wait, find)
            .await
            .unwrap_or(Err(CasesFault::Unreachable));
        self.with(|desk| desk.settle(self.began.elapsed(), inquiry, outcome))
    }

    fn log(&self, endpoint: &'static str, answer: &Answer, took: Duration) {
        let kiosk = answer
            .kiosk
            .and_then(|it| self.with(|desk| desk.name(it).map(str::to_owned)))
            .unwrap_or_else(|| "-".to_owned());
        match answer.alert {
            Some(Alert::Rests) => {
                tracing::warn!(kiosk, "a reference was tried five times in vain and rests");
            }
            Some(Alert::Slow) => tracing::error!(
                kiosk,
                "a kiosk had its day's failures; it may ask once a minute until the day is over"
            ),
            Some(Alert::Source(fault)) => tracing::error!(%fault, "the source has no answer"),
            None => {}
        }
        let outcome = answer.outcome.word();
        tracing::info!(endpoint, outcome, kiosk, took = bucket(took), "request");
    }

    fn with<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        // One question that panicked must not close the desk for the next.
        work(&mut self.desk.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Serves until `stop` comes to its end; then running answers have three seconds.
pub async fn serve<C: Cases + 'static>(
    listener: TcpListener,
    gateway: Arc<Gateway<C>>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let router = Router::new()
        .fallback(receive::<C>)
        .with_state(Arc::clone(&gateway));
    let (told, mut is_told) = tokio::sync::watch::channel(());
    let stop = async move {
        stop.await;
        let _ = told.send(());
    };
    let serve = axum::serve(Lines::new(listener), router).with_graceful_shutdown(stop);
    tokio::select! {
        ended = async { serve.await } => ended,
        () = async {
            let _ = is_told.changed().await;
            tokio::time::sleep(STOP_WAIT).await;
        } => Ok(()),
    }
}

/// Takes one request. It runs to its end even when nobody waits any more: giving up early is no way around the count.
async fn receive<C: Cases + 'static>(
    State(gateway): State<Arc<Gateway<C>>>,
    request: Request,
) -> Response {
    let answered = tokio::spawn(async move {
        let (head, body) = request.into_parts();
        let authorization = head.headers.get(header::AUTHORIZATION);
        let mut asked = Asked {
            method: head.method.as_str(),
            path: head.uri.path(),
            authorization: authorization.map(HeaderValue::as_bytes),
            body: &[],
        };
        let read = if gateway.with(|desk| desk.wants_body(&asked)) {
            let read = tokio::time::timeout(BODY_WAIT, to_bytes(body, BODY_BYTES_MAX)).await;
            // Too large or too slow: the desk finds nothing in it.
            read.ok().and_then(Result::ok)
        } else {
            None
        };
        let body = Private::new(read.map_or_else(Vec::new, Vec::from));
        asked.body = body.reveal();
        gateway.attend(asked).await
    });
    let answer = answered.await;
    delivered(&answer.unwrap_or_else(|_| Answer::told(ErrorWord::SourceUnavailable)))
}

/// The same headers for every answer.
fn delivered(answer: &Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body.clone()));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// How long something took, roughly: the exact time would tell what the level hides.
const fn bucket(took: Duration) -> &'static str {
    match took.as_millis() {
        0..500 => "under 0.5 s",
        500..1_000 => "under 1 s",
        1_000..3_000 => "under 3 s",
        _ => "3 s or more",
    }
}
