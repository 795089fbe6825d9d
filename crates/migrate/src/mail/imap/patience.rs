//! How long a server is waited for. One that is still being sent something has nothing to answer yet, however
//! long that takes on a slow line: late is who is waited for while nothing moves on the connection, either way.
//! What is said on it must not be known here.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::AsyncWrite;
use tokio::time::timeout;

use super::Fault;
use super::wire::Writer;

/// How long a connection may stand still while an answer is due, or while something is sent.
const PATIENCE: Duration = Duration::from_mins(5);

/// The patience with a connection, which both of its ways have in common.
#[derive(Clone)]
pub(super) struct Patience {
    time: Duration,
    /// How often bytes went or came.
    moves: Arc<AtomicU64>,
}

impl Default for Patience {
    fn default() -> Self {
        Self::of(PATIENCE)
    }
}

impl Patience {
    pub(super) fn of(time: Duration) -> Self {
        Self {
            time,
            moves: Arc::default(),
        }
    }

    /// Bytes went or came.
    pub(super) fn moved(&self) {
        self.moves.fetch_add(1, Ordering::Relaxed);
    }

    /// Waits for one way, as long as either one moves.
    pub(super) async fn with<T>(
        &self,
        act: impl Future<Output = io::Result<T>>,
    ) -> Result<T, Fault> {
        let mut act = pin!(act);
        loop {
            let before = self.moves.load(Ordering::Relaxed);
            if let Ok(came) = timeout(self.time, act.as_mut()).await {
                return Ok(came?);
            }
            if self.moves.load(Ordering::Relaxed) == before {
                return Err(Fault::Late(self.time));
            }
        }
    }
}

/// A way to a server that tells when something went.
pub(super) struct Told {
    to: Writer,
    patience: Patience,
}

impl Told {
    pub(super) fn new(to: Writer, patience: Patience) -> Self {
        Self { to, patience }
    }
}

impl AsyncWrite for Told {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.to).poll_write(context, from);
        if let Poll::Ready(Ok(1..)) = written {
            this.patience.moved();
        }
        written
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().to).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().to).poll_shutdown(context)
    }
}
