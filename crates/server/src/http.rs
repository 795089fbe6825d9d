//! Listening, answering and stopping: pages, API, health, and an end that drains what is under way, but
//! waits no longer than [`DRAIN`] for anybody.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{Request, StatusCode};
use axum::middleware;
use axum::routing::get;
use axum::serve::Listener;
use center::Center;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::Service;

use crate::access::{self, Access};
use crate::arriving::{self, Arriving};
use crate::metrics::{self, Metrics, Watched};
use crate::ready::Ready;
use crate::tools;

/// How long what is under way may take once the program was told to stop. A browser that holds a
/// connection open, or never ends its request, is not waited for longer.
const DRAIN: Duration = Duration::from_secs(10);
/// How long closing the database may take afterwards. What is acknowledged is kept without it.
const CLOSE: Duration = Duration::from_secs(5);

/// How long the head of a request may take to arrive. It holds nobody's turn, only its connection; a proxy
/// keeps one for a minute without sending anything, and must not find it closed as it does.
const HEAD_TIME: Duration = Duration::from_secs(75);

/// Answers until the program is told to stop, then finishes what is under way. Who may be `watched`
/// asks for metrics on another listener.
pub(crate) async fn answer(center: Center, listener: TcpListener, watched: Option<TcpListener>) {
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
    let access = Access {
        center: center.clone(),
        metrics,
    };
    let service = routes(&center, ready)
        .layer(middleware::from_fn_with_state(
            Arriving::at(center),
            arriving::wait,
        ))
        .layer(middleware::from_fn_with_state(access, access::note));
    let drained = serve(listener, service, HEAD_TIME, told).await;
    if tokio::time::timeout(DRAIN, drained.shutdown())
        .await
        .is_err()
    {
        tracing::warn!(
            seconds = DRAIN.as_secs(),
            "stopping although requests are under way"
        );
    }
    if let Some(watching) = watching {
        watching.abort();
    }
}

/// All that is answered.
fn routes(center: &Center, ready: Ready) -> Router {
    let health = Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(is_ready))
        .with_state(ready);
    let handed_out = match &center.settings().tools {
        Some(path) => tools::routes(path.clone()),
        None => Router::new(),
    };
    health
        .merge(handed_out)
        .merge(api::router(center.clone()))
        .merge(portal::router(center.clone()))
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

/// Answers whoever connects until `stop`; then nobody else, and what is under way is the caller's to
/// drain. The head of a request has `head_time` to arrive, from the moment it could: a connection that
/// sends none is closed, whether it is new or was kept.
async fn serve(
    mut listener: TcpListener,
    service: Router,
    head_time: Duration,
    stop: impl Future<Output = ()>,
) -> GracefulShutdown {
    let under_way = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, client) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => return under_way,
        };
        tracing::trace!("a connection was accepted");
        let service = service.clone();
        let answer = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(client));
            service.clone().call(request.map(Body::new))
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(head_time)
            .serve_connection(TokioIo::new(stream), answer);
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            if let Err(fault) = connection.await {
                tracing::debug!(%fault, "a connection ended before its time");
            }
        });
    }
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

#[cfg(test)]
mod tests {
    use store::Store;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;
    use tower::ServiceExt;

    use super::*;
    use crate::ready::tests::center;

    #[tokio::test]
    async fn a_center_without_the_tools_has_nothing_where_they_would_be() {
        let folder = tempfile::tempdir().unwrap();
        let center = center(Store::open_folder(folder.path()).await.unwrap());
        let routes = routes(&center, Ready::new(center.clone()));
        for (path, status) in [
            ("/health/live", StatusCode::OK),
            ("/tools/fasttrack-tools", StatusCode::NOT_FOUND),
            ("/tools/SHA256SUMS", StatusCode::NOT_FOUND),
        ] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let answer = routes.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), status, "{path}");
        }
    }

    async fn opened(head_time: Duration) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(|| async { "here\n" }));
        tokio::spawn(
            async move { serve(listener, router, head_time, std::future::pending()).await },
        );
        address
    }

    #[tokio::test]
    async fn a_head_that_never_ends_is_given_up_and_one_that_comes_is_answered() {
        let address = opened(Duration::from_millis(300)).await;
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n")
            .await
            .unwrap();
        let mut well = TcpStream::connect(address).await.unwrap();
        let head = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        well.write_all(head).await.unwrap();
        let mut answer = String::new();
        well.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        let mut rest = Vec::new();
        let patience = Duration::from_secs(20);
        let ended = tokio::time::timeout(patience, slow.read_to_end(&mut rest)).await;
        ended.expect("the connection is closed").unwrap();
        assert!(!rest.starts_with(b"HTTP/1.1 200"));
    }
}
