//! The demo portal as a server: sockets, clock and log around [`wire::handle`].

use std::{
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, Request, State, connect_info::Connected},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
    serve::{IncomingStream, Listener},
};
use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp, civil::Date};
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

use super::{
    cases::Cases,
    city::{City, Plan},
    place,
    rate::REQUESTS_MAX,
    state::Town,
    wire::{self, Answer, Asked, BODY_BYTES_MAX, Delivery, Head},
};

/// How long half an answer stands before the connection is cut.
const HALF_WAIT: Duration = Duration::from_millis(20);

/// How the demo portal is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Which town.
    pub city: City,
    /// What others have booked depends on it.
    pub seed: u64,
    /// The day that counts as today; the real one when nothing is said.
    pub today: Option<Date>,
    /// The address citizens' links lead to, with a slash at the end; the listener's own when nothing is said.
    pub public_url: Option<String>,
    /// How many requests an address may make in a minute.
    pub requests_max: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            city: City::Krefeld,
            seed: 1,
            today: None,
            public_url: None,
            requests_max: REQUESTS_MAX,
        }
    }
}

/// Serves until the process ends. With a second listener, it answers there, too: phones in the visitor's network.
pub async fn serve(
    listener: TcpListener,
    phones: Option<TcpListener>,
    settings: Settings,
) -> io::Result<()> {
    let plan = Plan::of(settings.city, settings.seed).map_err(io::Error::other)?;
    let mut secret = [0; 32];
    SystemRandom::new()
        .fill(&mut secret)
        .map_err(|_| io::Error::other("the system gives no random numbers"))?;
    let public = phones.as_ref().unwrap_or(&listener).local_addr()?;
    let own = format!("http://{public}/");
    let public_url = settings.public_url.unwrap_or(own);
    let mut town = Town::new(plan, settings.seed, &secret, public_url).map_err(io::Error::other)?;
    town.requests_max = settings.requests_max;
    let clock = Clock::new(&town, settings.today).map_err(io::Error::other)?;
    town.guide = place::guide(settings.city).map_err(io::Error::other)?;
    town.cases = Cases::read().map_err(io::Error::other)?;
    let town = town.with_history(clock.now());
    let hall = Hall {
        town: Arc::new(Mutex::new(town)),
        clock,
    };
    let minutes = hall.clone();
    let router = Router::new().fallback(receive).with_state(hall);
    let service = router.into_make_service_with_connect_info::<Caller>();
    tokio::select! {
        ended = async { axum::serve(Lines { listener, phones }, service).await } => ended,
        () = minutes.every_minute() => Ok(()),
    }
}

/// The clock of the portal: the real one, moved to the day that counts as today.
#[derive(Clone, Copy, Debug)]
struct Clock {
    ahead: SignedDuration,
}

#[derive(Clone)]
struct Hall {
    town: Arc<Mutex<Town>>,
    clock: Clock,
}

impl Clock {
    fn new(town: &Town, today: Option<Date>) -> Result<Self, jiff::Error> {
        let real = Self {
            ahead: SignedDuration::ZERO,
        }
        .now();
        let Some(today) = today else {
            return Ok(Self {
                ahead: SignedDuration::ZERO,
            });
        };
        let shown = real
            .to_zoned(town.zone.clone())
            .with()
            .date(today)
            .build()?;
        Ok(Self {
            ahead: shown.timestamp().duration_since(real),
        })
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one clock of the demo portal"
    )]
    fn now(self) -> Timestamp {
        Timestamp::now() + self.ahead
    }
}

impl Hall {
    async fn every_minute(self) {
        let mut minutes = tokio::time::interval(Duration::from_mins(1));
        loop {
            minutes.tick().await;
            let now = self.clock.now();
            self.with(|town| town.minute_job(now));
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Town) -> T) -> T {
        // A visit that panicked must not close the town hall for the next.
        work(&mut self.town.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Takes one request, and logs it in one line without anything that citizens told or that opens it.
async fn receive(
    State(hall): State<Hall>,
    ConnectInfo(caller): ConnectInfo<Caller>,
    request: Request,
) -> Response {
    let began = hall.clock.now();
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_BYTES_MAX + 1).await else {
        caller.hang_up();
        return Response::new(Body::empty());
    };
    let address = head.uri.path_and_query().map_or("/", |it| it.as_str());
    let word = |name| head.headers.get(name).and_then(|it| it.to_str().ok());
    // One that is no text is there all the same.
    let strict = |name| head.headers.get(name).map(|it| it.to_str().unwrap_or("?"));
    let media_type = word(header::CONTENT_TYPE);
    let asked = Asked {
        client: caller.address,
        method: head.method.as_str(),
        address,
        body: &body,
        media_type,
        head: Head {
            languages: word(header::ACCEPT_LANGUAGE),
            authorization: word(header::AUTHORIZATION),
            host: strict(header::HOST),
            origin: strict(header::ORIGIN),
        },
    };
    let answer = hall.with(|town| wire::handle(town, began, asked));
    if answer.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(answer.delay_ms.into())).await;
    }
    let ms = hall.clock.now().duration_since(began).as_millis();
    let (status, endpoint) = (answer.status, answer.endpoint);
    let delivery = answer.delivery;
    tracing::info!(method = %head.method, endpoint, status, ms = %ms, delivery = ?delivery, "request");
    delivered(&caller, answer)
}

fn delivered(caller: &Caller, answer: Answer) -> Response {
    let length = answer.body.len();
    let body = match answer.delivery {
        Delivery::Whole => Body::from(answer.body),
        Delivery::Half => {
            // The full length is announced and half of it sent, so that the client notices.
            let mut half = answer.body;
            half.truncate(length / 2);
            let half = stream::iter([Ok(Bytes::from(half))]);
            // What is written goes out only while the body waits.
            let end = stream::once(async {
                tokio::time::sleep(HALF_WAIT).await;
                Err(io::Error::from(io::ErrorKind::ConnectionAborted))
            });
            Body::from_stream(half.chain(end))
        }
        Delivery::Lost => {
            caller.hang_up();
            Body::empty()
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    if answer.delivery == Delivery::Half {
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, length.into());
    }
    response
}

/// Who is at the other end of a connection, and the means to cut it.
#[derive(Clone, Debug)]
struct Caller {
    address: IpAddr,
    is_cut: Arc<AtomicBool>,
}

impl Caller {
    fn hang_up(&self) {
        self.is_cut.store(true, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, Lines>> for Caller {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        Self {
            address: stream.remote_addr().ip(),
            is_cut: Arc::clone(&stream.io().is_cut),
        }
    }
}

/// One or two listeners, whose connections can be cut without an answer.
struct Lines {
    listener: TcpListener,
    phones: Option<TcpListener>,
}

/// A connection that can be cut.
struct Line {
    stream: TcpStream,
    is_cut: Arc<AtomicBool>,
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        let (stream, address) = match &mut self.phones {
            None => Listener::accept(&mut self.listener).await,
            Some(phones) => tokio::select! {
                here = Listener::accept(&mut self.listener) => here,
                there = Listener::accept(phones) => there,
            },
        };
        let is_cut = Arc::new(AtomicBool::new(false));
        (Line { stream, is_cut }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.is_cut.load(Ordering::Relaxed) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
