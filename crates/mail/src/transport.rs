//! The way a mail leaves: to an SMTP server, or, in the demo only, into a folder of files.
//!
//! Must not know when to try again or how often; it says whether trying again can help. A mail is
//! handed over at least once: if the answer of the server is lost, the same mail goes out again
//! under the same Message-ID, by which receivers drop it.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls as LettreTls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error as SmtpError, response::Response};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use serde::Deserialize;

use crate::mailbox;
use crate::message::Message;
use crate::text::Line;

/// The way mails leave.
#[derive(Clone, Debug)]
pub enum Transport {
    /// To a server.
    Smtp(Smtp),
    /// Into this folder, one file per mail; for the demo only, since whoever reads the folder
    /// reads every sign-in code.
    Files(PathBuf),
}

/// A connection, kept open between mails, to the server that carries them.
#[derive(Clone)]
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    limit: Duration,
    /// Host and port, to be told with whatever goes wrong there.
    place: String,
}

/// How to reach the server that carries mails, as written in the configuration.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpSettings {
    /// A name or an IP address.
    pub host: String,
    /// 465, 587 or 25 if absent, according to `tls`.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub tls: Tls,
    /// With `password`, if the server asks who we are.
    #[serde(default)]
    pub username: Option<String>,
    /// With `username`.
    #[serde(default)]
    pub password: Option<Password>,
    /// The name this machine introduces itself with; some servers refuse those without one.
    #[serde(default)]
    pub own_name: Option<String>,
    /// How long one mail may take, in seconds.
    #[serde(default = "half_a_minute")]
    pub limit_seconds: u64,
}

/// How the connection to the server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// From the first byte.
    #[default]
    Implicit,
    /// After `STARTTLS`, without which no mail is handed over.
    StartTls,
    /// Not at all; allowed to this machine only.
    None,
}

/// A password, never shown.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl From<String> for Password {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Password(…)")
    }
}

/// Why the settings lead to no server. The program does not start with them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsFault {
    /// Mails, with their codes, would cross a network readable by all.
    #[error("smtp.tls = \"none\" is allowed to localhost, 127.0.0.1 or ::1 only, not to {0}")]
    PlainBeyondThisMachine(String),
    /// One of the two is missing.
    #[error("smtp.username and smtp.password go together; one is missing")]
    HalfOfTheCredentials,
    /// No mail could be handed over in no time.
    #[error("smtp.limit_seconds is at least 1")]
    NoTime,
    /// The host is no name a certificate could carry.
    #[error("smtp.host: {0}")]
    Host(String),
    /// Called outside of a Tokio runtime, which keeps the connections.
    #[error("mail is set up inside the running server only")]
    NoRuntime,
}

/// The server took the mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// What it said, for the log: usually the name it queued the mail under.
    pub reply: Line,
}

/// The mail was not taken. Reasons may name the receiver's address; they belong in erasable rows
/// and the log, not in the audit chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// Trying again later can help: the server is busy, away, or refuses the Center as a whole.
    #[error("the mail was not handed over yet: {0}")]
    Temporary(Line),
    /// Trying again cannot help: the server refuses this mail.
    #[error("the mail was refused: {0}")]
    Permanent(Line),
}

impl Transport {
    /// Prepares the way to a server. Connects with the first mail.
    ///
    /// # Errors
    /// [`SettingsFault`] names the setting that cannot be used.
    pub fn smtp(settings: SmtpSettings) -> Result<Self, SettingsFault> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(SettingsFault::NoRuntime);
        }
        if settings.limit_seconds == 0 {
            return Err(SettingsFault::NoTime);
        }
        let limit = Duration::from_secs(settings.limit_seconds);
        let (tls, usual_port) = protection(&settings)?;
        let port = settings.port.unwrap_or(usual_port);
        let mut server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(port)
            .tls(tls)
            .timeout(Some(limit));
        server = match (settings.username, settings.password) {
            (Some(name), Some(Password(secret))) => {
                server.credentials(Credentials::new(name, secret))
            }
            (None, None) => server,
            _ => return Err(SettingsFault::HalfOfTheCredentials),
        };
        if let Some(own_name) = settings.own_name {
            server = server.hello_name(ClientId::Domain(own_name));
        }
        Ok(Self::Smtp(Smtp {
            server: server.build(),
            limit,
            place: format!("{}:{port}", settings.host),
        }))
    }

    /// Hands one mail over.
    ///
    /// # Errors
    /// [`SendFault`] says whether trying again can help.
    pub async fn send(&self, message: &Message) -> Result<Handed, SendFault> {
        let composed = message
            .compose()
            .map_err(|fault| SendFault::Permanent(Line::from(fault.to_string())))?;
        match self {
            Self::Smtp(way) => way.send(composed).await,
            Self::Files(folder) => {
                let kept = mailbox::keep(folder, &message.message_id, composed.formatted()).await;
                kept.map(|id| Handed {
                    reply: Line::from(id),
                })
                .map_err(|fault| SendFault::Temporary(Line::from(fault.to_string())))
            }
        }
    }
}

impl Smtp {
    async fn send(&self, composed: lettre::Message) -> Result<Handed, SendFault> {
        // The timeout of the connection counts each answer for itself; this one counts them all.
        match tokio::time::timeout(self.limit, self.server.send(composed)).await {
            Ok(Ok(response)) => Ok(Handed {
                reply: in_one_line(&response),
            }),
            Ok(Err(fault)) => Err(judge(&self.place, &fault)),
            Err(_) => Err(SendFault::Temporary(Line::from(format!(
                "{}: no answer within {} s",
                self.place,
                self.limit.as_secs()
            )))),
        }
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Smtp")
            .field("place", &self.place)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

fn protection(settings: &SmtpSettings) -> Result<(LettreTls, u16), SettingsFault> {
    let parameters = || {
        TlsParameters::new(settings.host.clone())
            .map_err(|fault| SettingsFault::Host(fault.to_string()))
    };
    match settings.tls {
        Tls::Implicit => Ok((LettreTls::Wrapper(parameters()?), 465)),
        Tls::StartTls => Ok((LettreTls::Required(parameters()?), 587)),
        Tls::None if is_this_machine(&settings.host) => Ok((LettreTls::None, 25)),
        Tls::None => Err(SettingsFault::PlainBeyondThisMachine(settings.host.clone())),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// 4xx, no answer and a broken connection are worth another try, 5xx is not; except that a server
/// which does not know the Center (530, 534, 535, 538) says nothing about the mail, and a wrong
/// password must not cost the mails of a day.
fn judge(place: &str, fault: &SmtpError) -> SendFault {
    let reason = Line::from(format!("{place}: {fault}"));
    let about_us = fault
        .status()
        .is_some_and(|code| [530, 534, 535, 538].contains(&u16::from(code)));
    if fault.is_permanent() && !about_us {
        SendFault::Permanent(reason)
    } else {
        SendFault::Temporary(reason)
    }
}

fn in_one_line(response: &Response) -> Line {
    let said: Vec<&str> = response.message().collect();
    Line::from(format!("{} {}", response.code(), said.join(" ")))
}

fn half_a_minute() -> u64 {
    30
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> SmtpSettings {
        SmtpSettings {
            host: "mail.center.example".to_owned(),
            port: None,
            tls: Tls::Implicit,
            username: Some("center".to_owned()),
            password: Some(Password::from("a secret".to_owned())),
            own_name: None,
            limit_seconds: 30,
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let shown = format!("{:?}", settings());
        assert!(!shown.contains("a secret"), "{shown}");
        assert!(shown.contains("Password(…)"), "{shown}");
    }

    #[tokio::test]
    async fn mails_leave_this_machine_only_under_tls() {
        for host in ["mail.center.example", "10.0.0.1", "localhost.example"] {
            let plain = SmtpSettings {
                tls: Tls::None,
                host: host.to_owned(),
                ..settings()
            };
            assert_eq!(
                Transport::smtp(plain).err(),
                Some(SettingsFault::PlainBeyondThisMachine(host.to_owned()))
            );
        }
        for host in ["localhost", "127.0.0.1", "127.1.2.3", "::1"] {
            let plain = SmtpSettings {
                tls: Tls::None,
                host: host.to_owned(),
                ..settings()
            };
            assert_eq!(Transport::smtp(plain).err(), None, "{host}");
        }
        for tls in [Tls::Implicit, Tls::StartTls] {
            let transport = Transport::smtp(SmtpSettings { tls, ..settings() }).unwrap();
            assert!(!format!("{transport:?}").contains("a secret"));
        }
    }

    #[tokio::test]
    async fn half_of_the_credentials_is_a_mistake() {
        let half = SmtpSettings {
            password: None,
            ..settings()
        };
        assert_eq!(
            Transport::smtp(half).err(),
            Some(SettingsFault::HalfOfTheCredentials)
        );
    }

    #[test]
    fn outside_of_a_runtime_it_says_so_instead_of_panicking() {
        assert_eq!(
            Transport::smtp(settings()).err(),
            Some(SettingsFault::NoRuntime)
        );
    }

    #[test]
    fn a_setting_nobody_knows_is_an_error() {
        let read = |json| serde_json::from_str::<SmtpSettings>(json);
        let known = read(r#"{"host":"localhost","tls":"start-tls"}"#).unwrap();
        assert_eq!((known.tls, known.limit_seconds), (Tls::StartTls, 30));
        assert!(read(r#"{"host":"localhost","tsl":"none"}"#).is_err());
    }
}
