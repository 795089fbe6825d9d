//! What is published at a domain. The program asks a resolver; a use case asks whoever it was given,
//! never inside a transaction.

use std::future::Future;
use std::pin::Pin;

/// What is found at a domain, or why nothing could be.
pub type Texts<'a> = Pin<Box<dyn Future<Output = Result<Vec<String>, Unanswered>> + Send + 'a>>;

/// Whoever knows what is published at domains.
pub trait Names: Send + Sync {
    /// The texts (TXT records) of the domain, each put together from its strings. None at all is an
    /// empty list.
    fn texts<'a>(&'a self, domain: &'a str) -> Texts<'a>;
}

/// Nobody answered in time, or not in a way that can be relied on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the domain gave no answer: {0}")]
pub struct Unanswered(pub String);

/// Nobody is asked.
pub(crate) struct Nobody;

impl Names for Nobody {
    fn texts<'a>(&'a self, _: &'a str) -> Texts<'a> {
        Box::pin(async { Err(Unanswered("this Center asks nobody".to_owned())) })
    }
}
