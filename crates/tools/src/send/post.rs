//! The one request that sends a run. Redirects are not followed: the token is for one address.

use std::fs::File;
use std::io::Read;
use std::time::Duration;

use ring::digest;
use serde::Deserialize;
use ureq::Agent;
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use super::address::Address;
use super::hex;
use crate::fault::Fault;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(15);
/// How long all of it may take.
const OVERALL: Duration = Duration::from_mins(5);
/// The most bytes of an answer that are read.
const MOST: u64 = 64 << 10;

/// What the Center says about a request that it does not take (RFC 9457).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    title: String,
    detail: String,
}

/// Sends the body. The same body twice is taken once: its hash is the key.
pub fn post(address: &Address, token: &str, body: &File) -> Result<(), Fault> {
    let failed = |cause: &dyn std::fmt::Display| Fault::Send {
        place: address.to_string(),
        cause: cause.to_string(),
    };
    let key = key(body).map_err(|cause| failed(&cause))?;
    let answer = agent(address)
        .post(address.as_str())
        .header("Authorization", &format!("Bearer {token}"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", &key)
        .send(body);
    let mut answer = answer.map_err(|cause| failed(&cause))?;
    let status = answer.status().as_u16();
    let wait = wait(&answer);
    let mut said = Vec::new();
    // What the answer says besides its status is for a person; a part of it does.
    drop(
        answer
            .body_mut()
            .as_reader()
            .take(MOST)
            .read_to_end(&mut said),
    );
    match (status, wait) {
        (200..=299, _) => Ok(()),
        (429 | 503, Some(seconds)) => Err(Fault::SendLater { seconds }),
        _ => Err(Fault::SendRefused {
            status,
            said: said_of(&said),
        }),
    }
}

fn agent(address: &Address) -> Agent {
    let found = rustls_native_certs::load_native_certs().certs;
    let roots: Vec<Certificate<'static>> = found
        .iter()
        .map(|one| Certificate::from_der(one).to_owned())
        .collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::new_with_certs(&roots))
        .build();
    let mut agent = Agent::config_builder();
    if address.is_here {
        // A proxy would be told the token in the clear, and would look for the Center on its own machine.
        agent = agent.proxy(None);
    }
    agent
        .tls_config(tls)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(OVERALL))
        .user_agent(concat!("fasttrack-tools/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

fn key(mut body: &File) -> std::io::Result<String> {
    use std::io::{Seek, SeekFrom};
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut room = [0; 1 << 14];
    body.seek(SeekFrom::Start(0))?;
    loop {
        match body.read(&mut room)? {
            0 => break,
            count => hash.update(&room[..count]),
        }
    }
    body.seek(SeekFrom::Start(0))?;
    Ok(hex(&hash.finish().as_ref()[..16]))
}

fn wait<B>(answer: &Response<B>) -> Option<i64> {
    let value = answer.headers().get("retry-after")?.to_str().ok()?;
    value.trim().parse().ok().filter(|seconds| *seconds >= 0)
}

/// What a person reads of it: title and detail of a problem, or nothing.
fn said_of(body: &[u8]) -> String {
    let problem: Problem = serde_json::from_slice(body).unwrap_or_default();
    let said = [problem.title, problem.detail];
    let said: Vec<&str> = said
        .iter()
        .map(|one| one.trim())
        .filter(|one| !one.is_empty())
        .collect();
    if said.is_empty() {
        "-".to_owned()
    } else {
        said.join(" ").chars().take(500).collect()
    }
}
