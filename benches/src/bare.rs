//! The limit for a page: axum alone, with 20 kB that are ready, packed by nobody and asked of nothing.

use axum::Router;
use axum::http::header;
use axum::routing::get;
use tokio::net::TcpListener;

/// The size of a page of the Center, before it is packed.
const BYTES: usize = 20_000;

/// Answers until it is ended.
#[tokio::main]
pub(crate) async fn answer(port: u16) -> Result<(), String> {
    let page: &'static str = "x".repeat(BYTES).leak();
    let ready = move || async move { ([(header::CONTENT_TYPE, "text/html")], page) };
    let told = |fault: std::io::Error| fault.to_string();
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(told)?;
    let router = Router::new().route("/", get(ready));
    axum::serve(listener, router).await.map_err(told)
}
