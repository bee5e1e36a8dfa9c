//! Connections with limits: so many at once, and each only for so long without getting on (SEC-08).

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::serve::Listener;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, Sleep},
};

/// Connections at once; the next ones wait at the door.
const LINES_MAX: usize = 256;
/// How long a connection may lie idle between two requests.
const IDLE: Duration = Duration::from_mins(1);
/// How long a request may take from its first byte to the first byte of its answer; above the longest wait for a source.
const REQUEST: Duration = Duration::from_secs(20);

/// A listener whose connections have limits.
pub struct Lines {
    listener: TcpListener,
    room: Arc<Semaphore>,
}

/// A connection that ends when nothing gets on.
pub struct Line {
    stream: TcpStream,
    until: Pin<Box<Sleep>>,
    /// True between the first byte of a request and the first byte of its answer.
    is_asking: bool,
    _room: Option<OwnedSemaphorePermit>,
}

impl Lines {
    /// Limits for this listener.
    pub fn new(listener: TcpListener) -> Self {
        Self {
            listener,
            room: Arc::new(Semaphore::new(LINES_MAX)),
        }
    }
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        // The semaphore is never closed, so there is always a permit in the end.
        let room = Arc::clone(&self.room).acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let line = Line {
            stream,
            until: Box::pin(tokio::time::sleep(REQUEST)),
            is_asking: true,
            _room: room,
        };
        (line, address)
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
        if Future::poll(self.until.as_mut(), context).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        let before = into.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, into);
        if into.filled().len() > before && !self.is_asking {
            self.is_asking = true;
            self.until.as_mut().reset(Instant::now() + REQUEST);
        }
        read
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.is_asking = false;
        self.until.as_mut().reset(Instant::now() + IDLE);
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
