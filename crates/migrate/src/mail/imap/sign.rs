//! How somebody signs in.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What proves who signs in. It is never shown.
#[derive(Clone, PartialEq, Eq)]
pub enum Sign {
    /// A password.
    Password(String),
    /// An access token of OAuth 2.
    Token(String),
}

impl fmt::Debug for Sign {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Password(_) => "Password",
            Self::Token(_) => "Token",
        })
    }
}

impl Sign {
    /// The name of the way, as a server announces it.
    pub(crate) fn mechanism(&self) -> &'static str {
        match self {
            Self::Password(_) => "PLAIN",
            Self::Token(_) => "XOAUTH2",
        }
    }

    /// What is sent in it (RFC 4616; the token's way is Google's and Microsoft's).
    pub(crate) fn said(&self, user: &str) -> String {
        STANDARD.encode(match self {
            Self::Password(password) => format!("\0{user}\0{password}"),
            Self::Token(token) => format!("user={user}\u{1}auth=Bearer {token}\u{1}\u{1}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_sent_and_never_shown() {
        let password = Sign::Password("s3cret".into());
        assert_eq!(password.said("jane"), "AGphbmUAczNjcmV0");
        let token = Sign::Token("t0ken".into());
        assert_eq!(
            STANDARD.decode(token.said("jane")).unwrap(),
            b"user=jane\x01auth=Bearer t0ken\x01\x01"
        );
        assert!(!format!("{password:?}{token:?}").contains(['3', '0']));
    }
}
