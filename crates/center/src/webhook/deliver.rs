//! One try of one message: the worker carries it and notes what came of it.

use jiff::{SignedDuration, Timestamp};
use process::permission::{Action, CenterRole, MembershipState, TenantRole, WorkerAct};
use store::webhook::delivery::{self, Delivery, DeliveryState};
use store::webhook::{OffAs, Webhook};
use store::{Instant, Reading, Word, Writing};
use uuid::Uuid;

use super::{PAUSES, sign, tell};
use crate::courier::Undelivered;
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict};

/// How long an address is not asked that kept its asker waiting, and nothing more is sent to it: each
/// message meanwhile has had one of its tries.
const REST: SignedDuration = SignedDuration::from_mins(5);

/// Gone for good, in the words of HTTP.
const GONE: u16 = 410;

/// Tries a message once. What has been taken, given up or stopped meanwhile is left alone.
pub(crate) async fn deliver(center: &Center, act: &WorkerAct, id: Uuid) -> Result<(), CenterFault> {
    let reading = center.store().read().await?;
    let Some(before) = delivery::by_id(&reading, id).await? else {
        return Ok(());
    };
    let Some(webhook) = store::webhook::by_id(&reading, before.webhook_id).await? else {
        return Ok(());
    };
    if before.state.0 != DeliveryState::Waiting {
        return Ok(());
    }
    let may_keep = may_keep(&reading, &webhook).await?;
    drop(reading);
    if webhook.off_at.is_some() || !may_keep {
        return turn_off(center, act, webhook.id, OffAs::KeeperLeft).await;
    }
    let at = center.now();
    let answered = if webhook.rests_until.is_some_and(|until| at < until.0) {
        Err(Undelivered::Rests)
    } else {
        let parcel = sign::parcel(&webhook, id, &before.body, at);
        center.courier().carry(parcel).await
    };
    let is_gone = answered == Ok(GONE);
    note(center, before, answered, at).await?;
    if is_gone {
        return turn_off(center, act, webhook.id, OffAs::Gone).await;
    }
    Ok(())
}

/// Whether the person who answers for the address may still do so.
async fn may_keep(reading: &Reading, webhook: &Webhook) -> Result<bool, CenterFault> {
    let keeper = webhook.kept_by.0;
    let active = MembershipState::Active;
    Ok(match webhook.tenant_id {
        Some(tenant) => store::membership::of(reading, tenant.0, keeper)
            .await?
            .is_some_and(|held| held.role.0 == TenantRole::Admin && held.state.0 == active),
        None => store::membership::at_center(reading, keeper)
            .await?
            .iter()
            .any(|held| held.role.0 == CenterRole::Manager && held.state.0 == active),
    })
}

async fn note(
    center: &Center,
    before: Delivery,
    answered: Result<u16, Undelivered>,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let tries = before.tries + 1;
    let is_taken = answered.is_ok_and(|status| (200..300).contains(&status));
    let pause = usize::try_from(before.tries).unwrap_or(usize::MAX);
    let again = PAUSES.get(pause).filter(|_| !is_taken);
    let again = again.map(|minutes| at + SignedDuration::from_mins(*minutes));
    let state = match (is_taken, again) {
        (true, _) => DeliveryState::Delivered,
        (false, Some(_)) => DeliveryState::Waiting,
        (false, None) => DeliveryState::Exhausted,
    };
    let after = Delivery {
        state: Word(state),
        tries,
        status: answered.ok().map(i64::from),
        fault: answered.err().map(|fault| fault.to_string()),
        tried_at: Some(Instant(at)),
        next_at: again.map(Instant),
        ended_at: again.is_none().then_some(Instant(at)),
        ..before.clone()
    };
    let is_hanging = matches!(answered, Err(Undelivered::Time | Undelivered::Connect));
    center
        .write((before, after), move |writing, center, (before, after)| {
            Box::pin(async move {
                let is_noted = delivery::change(writing, before, after.clone()).await?;
                if let Some(again) = again.filter(|_| is_noted) {
                    tell::ask(writing, center, std::slice::from_ref(after), again, at).await?;
                }
                if is_hanging {
                    let until = Some(at + REST);
                    store::webhook::let_rest(writing, before.webhook_id, until).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Switches an address off that is on, and stops what waits for it.
async fn turn_off(
    center: &Center,
    act: &WorkerAct,
    id: Uuid,
    off_as: OffAs,
) -> Result<(), CenterFault> {
    act.permit(Action::StopWebhook)?;
    center
        .write((act.clone(), id), move |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                let Some(before) = store::webhook::by_id(writing, *id).await? else {
                    return Ok(());
                };
                // Somebody switched it on again meanwhile: the message is tried after all.
                let is_kept = before.off_at.is_none() && may_keep(writing, &before).await?;
                if off_as == OffAs::KeeperLeft && is_kept {
                    return Err(CenterFault::Conflict(Conflict::Changed));
                }
                delivery::stop_all(writing, *id, now).await?;
                if before.off_at.is_some() {
                    return Ok(());
                }
                let after = Webhook {
                    off_at: Some(Instant(now)),
                    off_as: Some(Word(off_as)),
                    ..before.clone()
                };
                store::webhook::change(writing, &before, after).await?;
                enter(writing, act, &before, off_as, now).await
            })
        })
        .await
}

async fn enter(
    writing: &Writing,
    act: &WorkerAct,
    webhook: &Webhook,
    off_as: OffAs,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action: Action::StopWebhook,
        tenant: webhook.tenant_id.map(|tenant| tenant.0),
        subject_kind: "webhook",
        subject: webhook.id,
        engagement: None,
        at,
    };
    deed::enter(writing, act, done, &off_as.as_str()).await
}
