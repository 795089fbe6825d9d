//! The protocol (RFC 3501 and 9051), as far as a migration speaks it.
//!
//! Written out by hand, since no client that there is for Rust has several commands under way, takes
//! several messages in one APPEND and never holds a message as a whole (docs/decisions/0009-imap.md).
//! Everything above speaks to a [`Session`] and knows nothing of bytes on a wire.

mod address;
mod deflate;
mod lines;
mod name;
mod parse;
mod patience;
#[cfg(test)]
mod recorded;
mod response;
mod session;
mod sign;
mod throttle;
mod wire;

use std::io;
use std::time::Duration;

pub use address::{Address, Security};
pub use deflate::Compress;
pub(crate) use lines::{Incoming, Lines};
pub(crate) use name::{decoded, encoded, quoted};
pub(crate) use response::{
    Code, Fetched, Listed, Outcome, Resource, Response, State, Status, parse,
};
pub(crate) use session::{Out, Session, accepted, codes, later, readable};
pub use sign::Sign;
pub(crate) use throttle::{Kind, Throttle, throttle_of};
pub use wire::Trust;

/// Why a server cannot be asked, or not any further.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// What was typed is no address of a mailbox.
    #[error("{0} is no address of a mailbox")]
    Address(String),
    /// A password would be readable on its way.
    #[error("{0} would be spoken to without encryption")]
    Plaintext(String),
    /// Nobody takes the connection.
    #[error("{place} cannot be reached: {cause}")]
    Connect {
        /// Host and port.
        place: String,
        /// Why.
        cause: io::Error,
    },
    /// No connection that nobody else can read.
    #[error("no encrypted connection to {place}: {cause}")]
    Tls {
        /// Host and port.
        place: String,
        /// Why.
        cause: String,
    },
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Io(#[from] io::Error),
    /// The server ended the connection, with these words if it said any.
    #[error("the server closed the connection {0}")]
    Closed(String),
    /// No answer in this time.
    #[error("no answer within {} seconds", .0.as_secs())]
    Late(Duration),
    /// What came is not the protocol, or more than any answer has.
    #[error("what the server answers is no IMAP: {0}")]
    Nonsense(&'static str),
    /// The server does not know who this is.
    #[error("the server does not accept the sign-in: {0}")]
    Sign(String),
    /// The server refuses a command.
    #[error("the server refuses {command}: {said}")]
    Refused {
        /// The command's name.
        command: &'static str,
        /// Its words.
        said: String,
    },
    /// The server refuses for now, and says for how long it wants to be left alone, if it does.
    #[error("the server wants to be asked later: {said}")]
    Throttled {
        /// Its words.
        said: String,
        /// From now on.
        wait: Option<Duration>,
    },
    /// A name that this server cannot be told.
    #[error("the server cannot be told the name {0}")]
    Name(String),
    /// Somebody made a folder anew while it was moved: its messages have other numbers now.
    #[error("the folder {0} was made anew meanwhile")]
    Anew(String),
}

impl Fault {
    /// Whether another connection may do what this one could not.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Connect { .. }
                | Self::Io(_)
                | Self::Closed(_)
                | Self::Late(_)
                | Self::Throttled { .. }
                | Self::Anew(_)
        )
    }

    /// How long the server wants to be left alone, if it says so.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        match self {
            Self::Throttled { wait, .. } => *wait,
            Self::Closed(said) => throttle_of(said)?.wait,
            _ => None,
        }
    }
}
