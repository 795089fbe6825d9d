//! Listening, answering and stopping: pages, health, and an end that drains what is under way.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use center::Center;
use tokio::net::TcpListener;

/// Answers until the program is told to stop, then finishes what is under way.
pub(crate) async fn answer(center: Center, listener: TcpListener) -> Result<(), String> {
    let health = Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .with_state(center.clone());
    let service = health
        .merge(portal::router(center))
        .into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(told_to_stop())
        .await
        .map_err(|fault| fault.to_string())
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
