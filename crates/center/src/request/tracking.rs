//! The tracking link: random, revocable, and showing reference, state and clock only.

use jiff::Timestamp;
use process::identity::Reference;
use process::permission::{Action, CustomerAct, TrackingAct};
use process::state::RequestState;
use store::request::Request;
use store::{Bytes, Writing};

use super::Standing;
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::sign_in::Secret;
use crate::{Center, CenterFault, Conflict};

/// What the holder of a link sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracked {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// The business clock.
    pub standing: Standing,
    /// As of.
    pub at: Timestamp,
}

/// What the link shows.
///
/// # Errors
/// The request is gone, or the database failed.
pub async fn follow(center: &Center, act: &TrackingAct) -> Result<Tracked, CenterFault> {
    act.permit(Action::FollowTrackingLink)?;
    let reading = center.store().read().await?;
    let request = store::request::by_id(&reading, act.request())
        .await?
        .ok_or(CenterFault::NotFound)?;
    let standing = super::standing(&reading, center, &request).await?;
    Ok(Tracked {
        reference: request.reference.0.clone(),
        state: request.state.0,
        standing,
        at: center.now(),
    })
}

/// Makes a new link; an earlier one no longer works. The secret is shown this once only.
///
/// # Errors
/// The request is a draft or withdrawn, or the database failed.
pub async fn make_link(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
) -> Result<Secret, CenterFault> {
    let secret = Secret::draw(center);
    put_link(center, act, reference, Some(secret.hash())).await?;
    Ok(secret)
}

/// The same for a program, which may ask twice: the same key again makes no other link, and tells none,
/// since only its hash is kept.
///
/// # Errors
/// As [`make_link`].
pub async fn make_link_once(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
    key: &Key,
) -> Result<Option<Secret>, CenterFault> {
    act.permit(Action::ManageTrackingLink)?;
    let secret = Secret::draw(center);
    let ask = key.ask(act.person(), "make_tracking_link", reference)?;
    let state = (act.clone(), reference.clone(), secret.hash(), ask);
    let is_new = center
        .write(state, |writing, center, (act, reference, hash, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(false);
                }
                put_link_in(writing, center, act, (reference, Some(hash.clone()))).await?;
                once::keep(writing, ask, &(), center.now()).await?;
                Ok(true)
            })
        })
        .await?;
    Ok(is_new.then_some(secret))
}

/// Revokes the link.
///
/// # Errors
/// The request is a draft or withdrawn, or the database failed.
pub async fn revoke_link(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
) -> Result<(), CenterFault> {
    put_link(center, act, reference, None).await
}

async fn put_link(
    center: &Center,
    act: &CustomerAct,
    reference: &Reference,
    hash: Option<Vec<u8>>,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageTrackingLink)?;
    let state = (act.clone(), reference.clone(), hash);
    center
        .write(state, |writing, center, (act, reference, hash)| {
            Box::pin(
                async move { put_link_in(writing, center, act, (reference, hash.clone())).await },
            )
        })
        .await
}

async fn put_link_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    (reference, hash): (&Reference, Option<Vec<u8>>),
) -> Result<(), CenterFault> {
    let before = super::of_tenant(writing, act.tenant(), reference).await?;
    if !super::may_have_link(before.state.0) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let is_there = hash.is_some();
    let after = Request {
        tracking_hash: hash.map(Bytes),
        ..before.clone()
    };
    let after = store::request::change(writing, &before, after).await?;
    let done = Done {
        action: Action::ManageTrackingLink,
        tenant: Some(act.tenant()),
        subject_kind: "request",
        subject: after.id.0.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, act, done, &is_there).await
}
