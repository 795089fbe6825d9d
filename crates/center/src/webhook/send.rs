//! What is sent because its keeper asks: a message again, or one to try.

use jiff::SignedDuration;
use process::event::EventKind;
use store::webhook::delivery::{self, Delivery, DeliveryState};
use store::{Instant, Word, Writing};
use uuid::Uuid;

use super::{Keeper, enter, held, tell};
use crate::once::{self, Key};
use crate::text::hash;
use crate::{Center, CenterFault, Conflict, allowance};

/// What is sent so to one address within an hour.
const MOST: u64 = 60;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// Sends a message again that ended, under its own id, with all its tries before it.
///
/// # Errors
/// The keeper may not, it is somebody else's, the message still waits or the address is off
/// ([`Conflict::State`]), as many were
/// sent within the hour as may be, or the database failed.
pub async fn replay(
    center: &Center,
    keeper: &Keeper,
    (id, message): (Uuid, Uuid),
    key: &Key,
) -> Result<(), CenterFault> {
    keeper.permit()?;
    let body = (keeper.tenant(), id, message);
    let ask = key.ask(keeper.person(), "replay_webhook", &body)?;
    center
        .write(
            (keeper.clone(), ask),
            move |writing, center, (keeper, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(());
                    }
                    let webhook = held(writing, keeper, id).await?;
                    let before = delivery::one_of(writing, id, message).await?;
                    let before = before.ok_or(CenterFault::NotFound)?;
                    if before.state.0 == DeliveryState::Waiting || webhook.off_at.is_some() {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    allow(writing, center, id).await?;
                    let now = center.now();
                    let after = Delivery {
                        state: Word(DeliveryState::Waiting),
                        tries: 0,
                        next_at: Some(Instant(now)),
                        ended_at: None,
                        ..before.clone()
                    };
                    if !delivery::change(writing, &before, after.clone()).await? {
                        return Err(CenterFault::Conflict(Conflict::Changed));
                    }
                    tell::ask(writing, center, &[after], now, now).await?;
                    enter(writing, keeper, id, &("again", message), now).await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await
}

/// Sends a message that only shows whether messages arrive. Returns which.
///
/// # Errors
/// The keeper may not, it is somebody else's, the address is off ([`Conflict::State`]), as many
/// were sent within the hour as may be, or the database failed.
pub async fn test(
    center: &Center,
    keeper: &Keeper,
    id: Uuid,
    key: &Key,
) -> Result<Uuid, CenterFault> {
    keeper.permit()?;
    let ask = key.ask(keeper.person(), "test_webhook", &(keeper.tenant(), id))?;
    center
        .write(
            (keeper.clone(), ask),
            move |writing, center, (keeper, ask)| {
                Box::pin(async move {
                    if let Some(message) = once::answered::<Uuid>(writing, ask).await? {
                        return Ok(message);
                    }
                    if held(writing, keeper, id).await?.off_at.is_some() {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    allow(writing, center, id).await?;
                    let now = center.now();
                    let body = tell::test_body(id, keeper.tenant(), now)?;
                    let to = (keeper.tenant(), id);
                    let message = tell::message(center, to, (EventKind::Test, body), now);
                    let put = message.id;
                    tell::put(writing, center, vec![message], now).await?;
                    enter(writing, keeper, id, &"test", now).await?;
                    once::keep(writing, ask, &put, now).await?;
                    Ok(put)
                })
            },
        )
        .await
}

/// Counts what is sent so, and lets an address that rests be asked: somebody wants to know now.
async fn allow(writing: &Writing, center: &Center, id: Uuid) -> Result<(), CenterFault> {
    let subject = hash(&[b"webhook", id.as_bytes()]);
    if !allowance::take(writing, center, subject, (MOST, WINDOW)).await? {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    Ok(store::webhook::let_rest(writing, id, None).await?)
}
