//! The secret that an address's messages are signed with: handed over when it is made, and exchanged.

use uuid::Uuid;

use super::step::{Step, step};
use super::{Keeper, sign};
use crate::once::Key;
use crate::{Center, CenterFault};

/// A secret, to be handed over this once.
#[derive(Clone)]
pub struct WebhookSecret(String);

impl WebhookSecret {
    pub(super) fn of(secret: &[u8]) -> Self {
        Self(sign::written(secret))
    }

    /// The text to hand over: `whsec_…`.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for WebhookSecret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("WebhookSecret(…)")
    }
}

/// Gives an address another secret and hands it over; the one before signs too for a day. The same key
/// again gets the same, as long as there is none after it.
///
/// # Errors
/// The keeper may not, it is somebody else's, or the database failed.
pub async fn rotate(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    key: &Key,
) -> Result<Option<WebhookSecret>, CenterFault> {
    let ask = key.ask(keeper.person(), "rotate_webhook", &(keeper.tenant(), id))?;
    let drawn = sign::draw(center);
    let secret = step(center, keeper, (id, None), Step::Rotate(drawn), Some(ask)).await?;
    Ok(secret.map(|secret| WebhookSecret::of(&secret.0)))
}
