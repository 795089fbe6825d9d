//! Who carries messages to programs of others. The program brings a courier with a network; the worker
//! asks whoever it was given, never inside a transaction.

use std::future::Future;
use std::pin::Pin;

/// A message ready to go: where to, its headers and its body.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Where to.
    pub url: String,
    /// What stands in `webhook-id`, `webhook-timestamp` and `webhook-signature`.
    pub headers: [(&'static str, String); 3],
    /// JSON.
    pub body: String,
}

/// Why no status came back. None of it says anything of what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// The address is none that may be sent to.
    #[error("url")]
    Url,
    /// The name is not known.
    #[error("name")]
    Name,
    /// The name leads into a network that nobody outside may be sent to.
    #[error("network")]
    Network,
    /// Nobody took the connection in time.
    #[error("connect")]
    Connect,
    /// The other side could not prove who it is.
    #[error("tls")]
    Tls,
    /// The whole took too long.
    #[error("time")]
    Time,
    /// It was not asked: it kept another message waiting just before.
    #[error("rests")]
    Rests,
    /// What came back is no answer.
    #[error("answer")]
    Answer,
}

/// The status of the answer, or why there is none.
pub type Carried<'a> = Pin<Box<dyn Future<Output = Result<u16, Undelivered>> + Send + 'a>>;

/// Whoever carries messages.
pub trait Courier: Send + Sync {
    /// Whether messages may go unencrypted.
    fn takes_http(&self) -> bool;
    /// Carries one message once.
    fn carry(&self, parcel: Parcel) -> Carried<'_>;
}

/// Nobody carries anything.
pub(crate) struct Nobody;

impl Courier for Nobody {
    fn takes_http(&self) -> bool {
        false
    }

    fn carry(&self, _: Parcel) -> Carried<'_> {
        Box::pin(async { Err(Undelivered::Connect) })
    }
}
