//! Listening, answering and stopping: pages, API, health, and an end that drains what is under way, but
//! waits no longer than [`DRAIN`] for anybody.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use center::Center;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How long what is under way may take once the program was told to stop. A browser that holds a
/// connection open, or never ends its request, is not waited for longer.
const DRAIN: Duration = Duration::from_secs(10);

/// Answers until the program is told to stop, then finishes what is under way.
pub(crate) async fn answer(center: Center, listener: TcpListener) -> Result<(), String> {
    let health = Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .with_state(center.clone());
    let service = health
        .merge(api::router(center.clone()))
        .merge(portal::router(center))
        .into_make_service_with_connect_info::<SocketAddr>();
    let (stopping, stopped) = oneshot::channel();
    let stop = async {
        told_to_stop().await;
        // The other end is gone only when there is nothing left to drain.
        stopping.send(()).ok();
    };
    let drained = axum::serve(listener, service).with_graceful_shutdown(stop);
    tokio::select! {
        drained = drained => drained.map_err(|fault| fault.to_string()),
        () = too_long(stopped) => {
            tracing::warn!(seconds = DRAIN.as_secs(), "stopping although requests are under way");
            Ok(())
        }
    }
}

/// Ends [`DRAIN`] after the program was told to stop; never while it was not.
async fn too_long(stopped: oneshot::Receiver<()>) {
    if stopped.await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(DRAIN).await;
}

async fn ready(State(center): State<Center>) -> (StatusCode, &'static str) {
    match center.store().ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(fault) => {
            tracing::error!(%fault, "the database does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
