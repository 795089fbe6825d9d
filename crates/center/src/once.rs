//! Nothing happens twice: the same key, asker and route with the same body get the same answer.

use jiff::Timestamp;
use process::identity::PersonId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::idempotency::{self, Ask, Earlier};
use store::{Reading, Writing};

use crate::text::hash;
use crate::{CenterFault, Conflict};

/// The caller's own mark for one ask: 1 to 128 visible ASCII characters, from the hidden field of a
/// form or the header `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// Reads a key.
    ///
    /// # Errors
    /// It is empty, too long, or holds other characters.
    pub fn parse(text: &str) -> Result<Self, CenterFault> {
        let fits =
            (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| Self(text.to_owned()))
            .ok_or_else(|| CenterFault::field("key", "error-key"))
    }

    /// A new key for a form that is shown.
    #[must_use]
    pub fn draw(center: &crate::Center) -> Self {
        let number = u128::from_be_bytes(center.chance().bytes());
        Self(format!("{number:032x}"))
    }

    /// The key as it stands in a form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ask of this person on this route with this body.
    ///
    /// # Errors
    /// The body cannot be written as JSON.
    pub fn ask(
        &self,
        actor: PersonId,
        route: &str,
        body: &impl Serialize,
    ) -> Result<Ask, CenterFault> {
        let body = serde_json::to_vec(body).map_err(CenterFault::internal)?;
        Ok(Ask {
            actor,
            route: route.to_owned(),
            key: self.0.clone(),
            body_hash: hash(&[&body]),
        })
    }
}

/// The answer given earlier, if this was asked before.
///
/// # Errors
/// The key was used for something else, or the database failed.
pub async fn answered<T: DeserializeOwned>(
    reading: &Reading,
    ask: &Ask,
) -> Result<Option<T>, CenterFault> {
    match idempotency::look_up(reading, ask).await? {
        Earlier::None => Ok(None),
        Earlier::Answered(answer) => Ok(Some(answer)),
        Earlier::OtherBody => Err(CenterFault::Conflict(Conflict::KeyUsed)),
    }
}

/// Whether this person has used the key on this route already, with whatever body.
///
/// # Errors
/// The database failed.
pub(crate) async fn is_used(
    reading: &Reading,
    actor: PersonId,
    route: &str,
    key: &Key,
) -> Result<bool, CenterFault> {
    Ok(idempotency::is_used(reading, actor, route, key.as_str()).await?)
}

/// Keeps the answer with the act it answers.
///
/// # Errors
/// The database failed.
pub async fn keep(
    writing: &Writing,
    ask: &Ask,
    answer: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), CenterFault> {
    Ok(idempotency::keep(writing, ask, answer, at).await?)
}

/// Forgets the answer to an ask: what it told of is there no more, and it is asked anew.
///
/// # Errors
/// The database failed.
pub(crate) async fn forget(writing: &Writing, ask: &Ask) -> Result<(), CenterFault> {
    Ok(idempotency::forget(writing, ask).await?)
}
