//! Speaking to the Center. Redirects are not followed: a token is for one address.

use std::io::Read;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Body};
use url::{Host, Url};
use words::Language;

use crate::fault::{CenterFault, Fault};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(15);
/// How long all of it may take.
const OVERALL: Duration = Duration::from_mins(5);
/// The most bytes of an answer that are read: the mailboxes of a large wave are some megabytes.
const MOST: u64 = 16 << 20;

/// What the Center says about a request that it does not take (RFC 9457).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    title: String,
    detail: String,
    errors: Vec<Wrong>,
}

/// One thing of what was sent that the Center does not take.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wrong {
    text: String,
}

/// Whether what is sent to this address stays on this machine, or nobody on the way can read it. `None`
/// where neither is so.
pub fn is_here(url: &Url) -> Option<bool> {
    let is_here = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here);
    let is_bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    (is_safe && is_bare).then_some(is_here)
}

/// A Center, by the address of its pages.
#[derive(Debug, Clone)]
pub struct Center {
    base: String,
    is_here: bool,
    /// In which it says why it does not take something.
    language: Language,
}

impl Center {
    /// Reads `https://center.example`, with a path where it is behind something. It is asked to speak this
    /// language.
    pub fn read(typed: &str, language: Language) -> Result<Self, Fault> {
        let wrong = || CenterFault::Address(typed.to_owned());
        let url = Url::parse(typed).map_err(|_| wrong())?;
        let is_here = is_here(&url).ok_or_else(wrong)?;
        Ok(Self {
            base: url.as_str().trim_end_matches('/').to_owned(),
            is_here,
            language,
        })
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.base
    }

    /// Sends something and reads what is answered.
    pub fn post<A: DeserializeOwned>(
        &self,
        path: &str,
        token: Option<&str>,
        body: &impl Serialize,
    ) -> Result<A, Fault> {
        let place = format!("{}/api/v1{path}", self.base);
        let failed = |cause: &dyn std::fmt::Display| Fault::Send {
            place: place.clone(),
            cause: cause.to_string(),
        };
        let mut asked = agent(self.is_here)
            .post(&place)
            .header("Accept-Language", self.language.tag())
            .header("Content-Type", "application/json");
        if let Some(token) = token {
            asked = asked.header("Authorization", &format!("Bearer {token}"));
        }
        let body = serde_json::to_vec(body).map_err(|cause| failed(&cause))?;
        let answer = asked.send(&body[..]).map_err(|cause| failed(&cause))?;
        let said = answered(answer)?;
        serde_json::from_slice(&said).map_err(|cause| failed(&cause))
    }
}

/// Asks with the certificates of this machine.
pub fn agent(is_here: bool) -> Agent {
    let found = rustls_native_certs::load_native_certs().certs;
    let roots: Vec<Certificate<'static>> = found
        .iter()
        .map(|one| Certificate::from_der(one).to_owned())
        .collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::new_with_certs(&roots))
        .build();
    let mut agent = Agent::config_builder();
    if is_here {
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

/// What is answered, if it was taken.
pub fn answered(mut answer: Response<Body>) -> Result<Vec<u8>, Fault> {
    let status = answer.status().as_u16();
    let wait = wait(&answer);
    let mut said = Vec::new();
    // What a refusal says besides its status is for a person; a part of it does.
    drop(
        answer
            .body_mut()
            .as_reader()
            .take(MOST)
            .read_to_end(&mut said),
    );
    match (status, wait) {
        (200..=299, _) => Ok(said),
        (429 | 503, Some(seconds)) => Err(Fault::SendLater { seconds }),
        _ => Err(Fault::SendRefused {
            status,
            said: said_of(&said),
        }),
    }
}

fn wait<B>(answer: &Response<B>) -> Option<i64> {
    let value = answer.headers().get("retry-after")?.to_str().ok()?;
    value.trim().parse().ok().filter(|seconds| *seconds >= 0)
}

/// What a person reads of it: what exactly is wrong, else title and detail of a problem, or nothing.
fn said_of(body: &[u8]) -> String {
    let problem: Problem = serde_json::from_slice(body).unwrap_or_default();
    let wrong: Vec<String> = (problem.errors.into_iter())
        .map(|wrong| wrong.text)
        .collect();
    // That some of it cannot be taken is no news beside what that is.
    let said = joined(&wrong).or_else(|| joined(&[problem.title, problem.detail]));
    said.map_or_else(|| "-".to_owned(), |said| said.chars().take(500).collect())
}

/// Sentences one behind the other; none where all are empty.
fn joined(all: &[String]) -> Option<String> {
    let said: Vec<&str> = (all.iter())
        .map(|one| one.trim())
        .filter(|one| !one.is_empty())
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_before_that_something_is() {
        let said = |body: &str| said_of(body.as_bytes());
        let title = r#""title":"Some answers cannot be taken.""#;
        let wrong =
            r#""errors":[{"field":"code","key":"k","text":"This code is not good."},{"text":" "}]"#;
        assert_eq!(
            said(&format!("{{{title},{wrong}}}")),
            "This code is not good."
        );
        let detail = r#""detail":"Line 3.","errors":[]"#;
        assert_eq!(
            said(&format!("{{{title},{detail}}}")),
            "Some answers cannot be taken. Line 3."
        );
        assert_eq!(said("<html>"), "-");
    }
}
