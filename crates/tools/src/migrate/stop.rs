//! Somebody stops the run: at first what is under way ends, and at the second time the program does.

use std::future::pending;
use std::thread;

use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

use crate::fault::Fault;

/// How the program ends that is stopped twice: it could not do what it was asked.
const AT_ONCE: i32 = 2;

/// Whether the run is stopped. Whatever is cut off by it goes on with the next run.
#[derive(Debug, Clone)]
pub struct Stop {
    signal: watch::Receiver<bool>,
    /// The Center says that mailboxes are to keep still.
    center: Option<watch::Receiver<bool>>,
}

impl Stop {
    /// Begins to listen for Ctrl-C, and for whoever ends the program in another way.
    pub fn heard() -> Result<Self, Fault> {
        let failed = |cause| Fault::read("signal", cause);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        let signals = {
            let _within = runtime.enter();
            let interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
            let terminate = signal(SignalKind::terminate()).map_err(failed)?;
            [interrupt, terminate]
        };
        let (stop, heard) = watch::channel(false);
        thread::spawn(move || listen(&runtime, signals, &stop));
        Ok(Self {
            signal: heard,
            center: None,
        })
    }

    /// The same, or when the Center says so.
    pub fn or(&self, center: watch::Receiver<bool>) -> Self {
        Self {
            signal: self.signal.clone(),
            center: Some(center),
        }
    }

    /// Whether it is.
    pub fn is_asked(&self) -> bool {
        let holds = |one: &watch::Receiver<bool>| *one.borrow();
        holds(&self.signal) || self.center.as_ref().is_some_and(holds)
    }

    /// Waits until it is.
    pub async fn asked(self) {
        let center = async {
            match self.center {
                Some(center) => said(center).await,
                None => pending().await,
            }
        };
        tokio::select! {
            () = said(self.signal) => {}
            () = center => {}
        }
    }
}

async fn said(mut by: watch::Receiver<bool>) {
    if by.wait_for(|is_asked| *is_asked).await.is_err() {
        // Nobody listens any more, so nobody stops it.
        pending::<()>().await;
    }
}

fn listen(runtime: &Runtime, signals: [Signal; 2], stop: &watch::Sender<bool>) {
    let [mut interrupt, mut terminate] = signals;
    let mut next = || {
        runtime.block_on(async {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        });
    };
    next();
    // All mailboxes may be through by now.
    stop.send(true).ok();
    next();
    std::process::exit(AT_ONCE);
}
