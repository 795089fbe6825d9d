//! The program for customers' own machines, handed out to whoever asks for it: it is no secret, and
//! whoever needs it may have no browser where it is to run. Its SHA-256 stands beside it in the form
//! that `sha256sum --check` reads.
//!
//! It is the file that lies beside this program, read once, when somebody first asks.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

const NAME: &str = "fasttrack-tools";

/// Where the program lies, if it lies beside this one.
pub(crate) fn beside() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    Some(program.with_file_name(NAME)).filter(|path| path.is_file())
}

/// The addresses at which the file at this path is had, and its hash. They do not change: pages tell
/// commands with them, which customers keep.
pub(crate) fn routes(path: PathBuf) -> Router {
    let tools = Tools {
        path,
        program: Arc::default(),
    };
    Router::new()
        .route("/tools/fasttrack-tools", get(program))
        .route("/tools/SHA256SUMS", get(sums))
        .with_state(tools)
}

#[derive(Clone)]
struct Tools {
    path: PathBuf,
    program: Arc<OnceCell<Program>>,
}

struct Program {
    bytes: Bytes,
    /// A line of `SHA256SUMS`.
    sums: String,
}

impl Tools {
    async fn read(&self) -> Result<&Program, StatusCode> {
        let read = || Program::read(&self.path);
        self.program.get_or_try_init(read).await.map_err(|fault| {
            tracing::error!(%fault, path = %self.path.display(), "the program for customers cannot be read");
            StatusCode::SERVICE_UNAVAILABLE
        })
    }
}

impl Program {
    async fn read(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        let read = move || -> io::Result<Self> {
            let bytes = Bytes::from(std::fs::read(path)?);
            let sums = format!("{}  {NAME}\n", store::hex(&Sha256::digest(&bytes)));
            Ok(Self { bytes, sums })
        };
        tokio::task::spawn_blocking(read)
            .await
            .map_err(io::Error::other)?
    }
}

async fn program(State(tools): State<Tools>) -> Result<Response, StatusCode> {
    let program = tools.read().await?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"fasttrack-tools\"",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, program.bytes.clone()).into_response())
}

async fn sums(State(tools): State<Tools>) -> Result<Response, StatusCode> {
    let program = tools.read().await?;
    let headers = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, program.sums.clone()).into_response())
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::{HeaderMap, Request};
    use tower::ServiceExt;

    use super::*;

    async fn asked(routes: &Router, address: &str) -> (StatusCode, Bytes) {
        let request = Request::get(address).body(Body::empty()).unwrap();
        let answer = routes.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        (status, to_bytes(answer.into_body(), 1024).await.unwrap())
    }

    async fn headers(routes: &Router, address: &str) -> HeaderMap {
        let request = Request::get(address).body(Body::empty()).unwrap();
        let answer = routes.clone().oneshot(request).await.unwrap();
        answer.headers().clone()
    }

    #[tokio::test]
    async fn a_browser_saves_the_program_and_keeps_neither_it_nor_its_hash_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        std::fs::write(&path, "abc").unwrap();
        let routes = routes(path);
        let program = headers(&routes, "/tools/fasttrack-tools").await;
        let disposition = "attachment; filename=\"fasttrack-tools\"";
        assert_eq!(program[header::CONTENT_DISPOSITION], disposition);
        assert_eq!(program[header::CONTENT_TYPE], "application/octet-stream");
        let sums = headers(&routes, "/tools/SHA256SUMS").await;
        assert_eq!(sums[header::CONTENT_TYPE], "text/plain; charset=utf-8");
        for headers in [program, sums] {
            assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
            assert_eq!(headers[header::CACHE_CONTROL], "no-cache");
        }
    }

    #[tokio::test]
    async fn the_program_is_handed_out_with_the_hash_of_just_these_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        let routes = routes(path.clone());
        let (status, _) = asked(&routes, "/tools/fasttrack-tools").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "it is not there");

        std::fs::write(&path, "abc").unwrap();
        let given = asked(&routes, "/tools/fasttrack-tools").await;
        assert_eq!(given, (StatusCode::OK, Bytes::from_static(b"abc")));
        // Another file in its place, in the middle of an upgrade, is not told with the former hash.
        std::fs::write(&path, "other").unwrap();
        let (_, sums) = asked(&routes, "/tools/SHA256SUMS").await;
        let line =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  fasttrack-tools\n";
        assert_eq!(sums, line.as_bytes());
        let given = asked(&routes, "/tools/fasttrack-tools").await;
        assert_eq!(given.1, "abc");
    }
}
