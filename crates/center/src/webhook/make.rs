//! Making an address.

use store::webhook::Webhook;
use store::{Document, Id, Instant};
use uuid::Uuid;

use super::typed::{Typed, read};
use super::{Keeper, Shown, WebhookSecret, enter, held, sign};
use crate::once::{self, Key};
use crate::{Center, CenterFault};

/// Addresses of one tenant, or of the Center.
const MOST: usize = 10;

/// Makes an address and hands its secret over. The same key again gets the same, so that an answer that
/// was lost on its way can be asked for; none once the secret was exchanged.
///
/// # Errors
/// The keeper may not, what was typed cannot be taken, there are too many, or the database failed.
pub async fn make(
    center: &Center,
    keeper: &Keeper,
    typed: &Typed,
    key: &Key,
) -> Result<(Shown, Option<WebhookSecret>), CenterFault> {
    keeper.permit()?;
    let (url, kinds) = read(center, typed)?;
    let ask = key.ask(keeper.person(), "make_webhook", &(keeper.tenant(), typed))?;
    let now = center.now();
    let row = Webhook {
        id: center.chance().uuid(now),
        tenant_id: keeper.tenant().map(Id),
        url,
        kinds: Document(kinds),
        secret: sign::draw(center),
        former_secret: None,
        former_until: None,
        kept_by: Id(keeper.person()),
        created_at: Instant(now),
        off_at: None,
        off_as: None,
        version: 1,
        rests_until: None,
    };
    let (id, secret) = center
        .write((keeper.clone(), row, ask), |writing, center, state| {
            Box::pin(async move {
                let (keeper, row, ask) = state;
                if let Some(id) = once::answered::<Uuid>(writing, ask).await? {
                    let made = held(writing, keeper, id).await?;
                    let is_first = made.former_until.is_none();
                    return Ok((id, is_first.then_some(made.secret)));
                }
                let held = store::webhook::all_of(writing, keeper.tenant()).await?;
                if held.len() >= MOST {
                    return Err(CenterFault::field("url", "error-webhook-many"));
                }
                let now = center.now();
                store::webhook::add(writing, row.clone()).await?;
                enter(
                    writing,
                    keeper,
                    row.id,
                    &("made", &row.url, &row.kinds.0),
                    now,
                )
                .await?;
                once::keep(writing, ask, &row.id, now).await?;
                Ok((row.id, Some(row.secret.clone())))
            })
        })
        .await?;
    let shown = super::one(center, keeper, id).await?;
    Ok((shown, secret.map(|secret| WebhookSecret::of(&secret.0))))
}
