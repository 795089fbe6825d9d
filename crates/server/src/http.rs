//! Listening, answering and stopping: pages, API, health, and an end that drains what is under way, but
//! waits no longer than [`DRAIN`] for anybody.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::middleware;
use axum::routing::get;
use center::Center;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::access::{self, Access};
use crate::metrics::{self, Metrics, Watched};
use crate::ready::Ready;

/// How long what is under way may take once the program was told to stop. A browser that holds a
/// connection open, or never ends its request, is not waited for longer.
const DRAIN: Duration = Duration::from_secs(10);
/// How long closing the database may take afterwards. What is acknowledged is kept without it.
const CLOSE: Duration = Duration::from_secs(5);

/// Answers until the program is told to stop, then finishes what is under way. Who may be `watched`
/// asks for metrics on another listener.
pub(crate) async fn answer(
    center: Center,
    listener: TcpListener,
    watched: Option<TcpListener>,
) -> Result<(), String> {
    let told = told_to_stop();
    let (ready, metrics) = (Ready::new(center.clone()), Metrics::new());
    let watching = watched.map(|listener| {
        let watched = Watched {
            center: center.clone(),
            metrics: metrics.clone(),
            ready: ready.clone(),
        };
        tokio::spawn(metrics::answer(watched, listener))
    });
    let health = Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(is_ready))
        .with_state(ready);
    let access = Access {
        center: center.clone(),
        metrics,
    };
    let service = health
        .merge(api::router(center.clone()))
        .merge(portal::router(center))
        .layer(middleware::from_fn_with_state(access, access::note))
        .into_make_service_with_connect_info::<SocketAddr>();
    let (stopping, stopped) = oneshot::channel();
    let stop = async {
        told.await;
        // The other end is gone only when there is nothing left to drain.
        stopping.send(()).ok();
    };
    let drained = axum::serve(listener, service).with_graceful_shutdown(stop);
    let answered = tokio::select! {
        drained = drained => drained.map_err(|fault| fault.to_string()),
        () = too_long(stopped) => {
            tracing::warn!(seconds = DRAIN.as_secs(), "stopping although requests are under way");
            Ok(())
        }
    };
    if let Some(watching) = watching {
        watching.abort();
    }
    answered
}

/// Ends the work and closes the database, so that its one file holds everything. A job that was under way
/// is taken up again at the next start, as after a power cut.
pub(crate) async fn close(center: &Center, worker: &JoinHandle<()>) {
    worker.abort();
    match tokio::time::timeout(CLOSE, center.store().close()).await {
        Ok(Ok(())) => {}
        Ok(Err(fault)) => tracing::warn!(%fault, "the database could not be closed"),
        Err(_) => tracing::warn!(seconds = CLOSE.as_secs(), "the database is still in use"),
    }
    tracing::info!("the Center has stopped");
}

/// Ends [`DRAIN`] after the program was told to stop; never while it was not.
async fn too_long(stopped: oneshot::Receiver<()>) {
    if stopped.await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(DRAIN).await;
}

async fn is_ready(State(ready): State<Ready>) -> (StatusCode, String) {
    match ready.ask().await {
        Ok(()) => (StatusCode::OK, "ready\n".to_owned()),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
    }
}

/// Listens for the signal from this call on, not only once somebody waits: one that comes before would end
/// the program where it stands.
fn told_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = signal(SignalKind::terminate());
    async move {
        let Ok(mut terminate) = terminate else {
            return;
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
}
