//! Where a mailbox is: `imaps://USER@HOST:PORT`.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::Fault;

/// How a connection is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (`imaps:`).
    Tls,
    /// TLS after STARTTLS (`imap+starttls:`).
    StartTls,
    /// Not at all (`imap:`): to this machine itself, or where that is asked for by name.
    Plain,
}

/// A mailbox of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Who signs in.
    pub user: String,
    /// The server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from others.
    pub security: Security,
}

impl Address {
    /// Refuses an address whose password others could read on its way.
    ///
    /// # Errors
    /// It is neither encrypted nor this machine itself.
    pub fn must_be_private(&self) -> Result<(), Fault> {
        if self.security == Security::Plain && !self.is_here() {
            return Err(Fault::Plaintext(self.place()));
        }
        Ok(())
    }

    /// Whether it is this machine itself.
    pub(crate) fn is_here(&self) -> bool {
        match self.host.parse::<IpAddr>() {
            Ok(ip) => ip.is_loopback(),
            Err(_) => self.host == "localhost",
        }
    }

    /// Host and port.
    #[must_use]
    pub fn place(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }
}

impl FromStr for Address {
    type Err = Fault;

    fn from_str(typed: &str) -> Result<Self, Fault> {
        let no_address = || Fault::Address(without_password(typed));
        let url = Url::parse(typed).map_err(|_| no_address())?;
        let (security, port) = match url.scheme() {
            "imaps" => (Security::Tls, 993),
            "imap+starttls" => (Security::StartTls, 143),
            "imap" => (Security::Plain, 143),
            _ => return Err(no_address()),
        };
        // A password in an address ends up in histories and lists of processes.
        let is_more = url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some()
            || !matches!(url.path(), "" | "/");
        let user = percent_decode_str(url.username()).decode_utf8();
        let user = user.map_err(|_| no_address())?.into_owned();
        let host = match url.host() {
            Some(Host::Ipv6(ip)) => ip.to_string(),
            Some(host) => host.to_string(),
            None => return Err(no_address()),
        };
        if is_more || user.is_empty() || host.is_empty() || user.chars().any(char::is_control) {
            return Err(no_address());
        }
        Ok(Self {
            user,
            host,
            port: url.port().unwrap_or(port),
            security,
        })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}@{}", self.user, self.place())
    }
}

/// What was typed, without what may be a password in it.
fn without_password(typed: &str) -> String {
    let Some((scheme, rest)) = typed.split_once("://") else {
        return typed.to_owned();
    };
    match rest.rsplit_once('@') {
        Some((sign, place)) => {
            let user = sign.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{place}")
        }
        None => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_its_usual_port() {
        let read: Address = "imaps://jane%40contoso.example@mail.contoso.example"
            .parse()
            .unwrap();
        assert_eq!(read.user, "jane@contoso.example");
        assert_eq!(read.place(), "mail.contoso.example:993");
        let read: Address = "imap://jane@[::1]:1143/".parse().unwrap();
        assert_eq!(
            (read.place().as_str(), read.security),
            ("[::1]:1143", Security::Plain)
        );
    }

    #[test]
    fn what_is_no_address_is_refused_without_its_password() {
        for typed in [
            "imaps://mail.example",
            "imaps://jane:secret@mail.example",
            "https://jane@mail.example",
            "imaps://jane@mail.example/INBOX",
            "imaps://ja%0ane@mail.example",
            "mail.example",
        ] {
            let refused = typed.parse::<Address>().unwrap_err().to_string();
            assert!(!refused.contains("secret"), "{refused}");
        }
    }

    #[test]
    fn without_encryption_only_this_machine_is_spoken_to() {
        let is_private = |typed: &str| {
            let address: Address = typed.parse().unwrap();
            address.must_be_private().is_ok()
        };
        assert!(is_private("imap://jane@127.0.0.1"));
        assert!(is_private("imap://jane@localhost"));
        assert!(is_private("imap+starttls://jane@mail.example"));
        assert!(!is_private("imap://jane@mail.example"));
        assert!(!is_private("imap://jane@127.0.0.1.mail.example"));
    }
}
