//! Answering who asks to become admin: a manager confirms or declines, an active admin stops.

use jiff::SignedDuration;
use process::identity::JobId;
use process::permission::{Action, CustomerAct, ManagerAct};
use store::hand_over::{HandOver, HandOverState};
use store::outbox::{self, Ask};
use store::{Id, Instant, Word, Writing};
use uuid::Uuid;

use super::{JOB, tell_all};
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, Conflict};

/// How long it waits while an admin is active.
const WAIT: SignedDuration = SignedDuration::from_hours(24);

/// Confirms: the person becomes admin, at once if the tenant has no active admin, else after a day in
/// which one can stop it. Everybody of the tenant is told.
///
/// # Errors
/// There is none to answer, it was answered otherwise ([`Conflict::State`]), or the database failed.
pub async fn confirm(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::AnswerHandOver)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(confirm_in(writing, center, act, *id))
        })
        .await
}

async fn confirm_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    id: Uuid,
) -> Result<(), CenterFault> {
    let now = center.now();
    let asked = by_id(writing, id).await?;
    if asked.state.0 == HandOverState::Confirmed {
        return Ok(());
    }
    if asked.state.0 != HandOverState::Asked {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let admins = store::membership::active_admins(writing, asked.tenant_id.0).await?;
    let due = if admins == 0 { now } else { now + WAIT };
    let confirmed = HandOver {
        state: Word(HandOverState::Confirmed),
        answered_by: Some(Id(act.person())),
        answered_at: Some(Instant(now)),
        due_at: Some(Instant(due)),
        ..asked.clone()
    };
    store::hand_over::change(writing, &asked, confirmed.clone()).await?;
    let job = Ask {
        id: JobId(center.chance().uuid(now)),
        kind: JOB,
        subject: &id.to_string(),
        run_at: due,
        at: now,
    };
    outbox::ask(writing, job, &id).await?;
    let letter = Letter::HandOverConfirmed { hand_over: id };
    tell_all(writing, center, &confirmed, &letter).await?;
    enter(
        writing,
        center,
        (act, Action::AnswerHandOver),
        (&asked, "confirmed"),
    )
    .await
}

/// Declines: nothing changes at the tenant.
///
/// # Errors
/// As [`confirm`].
pub async fn decline(center: &Center, act: &ManagerAct, id: Uuid) -> Result<(), CenterFault> {
    act.permit(Action::AnswerHandOver)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let asked = by_id(writing, *id).await?;
                if asked.state.0 == HandOverState::Declined {
                    return Ok(());
                }
                if asked.state.0 != HandOverState::Asked {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let who = (act, Action::AnswerHandOver);
                over(writing, center, who, (&asked, HandOverState::Declined)).await
            })
        })
        .await
}

/// An active admin stops what is open at its tenant, confirmed or not.
///
/// # Errors
/// Nothing is open ([`CenterFault::NotFound`]), not permitted, or the database failed.
pub async fn stop(center: &Center, act: &CustomerAct) -> Result<(), CenterFault> {
    act.permit(Action::ManageMembers)?;
    center
        .write(act.clone(), |writing, center, act| {
            Box::pin(async move {
                let open = store::hand_over::open_of(writing, act.tenant())
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let who = (act, Action::ManageMembers);
                over(writing, center, who, (&open, HandOverState::Stopped)).await
            })
        })
        .await
}

async fn over(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (open, state): (&HandOver, HandOverState),
) -> Result<(), CenterFault> {
    let now = center.now();
    let after = HandOver {
        state: Word(state),
        ended_at: Some(Instant(now)),
        ended_by: doer.who().map(Id),
        ..open.clone()
    };
    store::hand_over::change(writing, open, after).await?;
    let letter = Letter::HandOverRefused { hand_over: open.id };
    letter::send(writing, center, open.person_id.0, letter, now).await?;
    enter(writing, center, (doer, action), (open, state.as_str())).await
}

async fn by_id(writing: &Writing, id: Uuid) -> Result<HandOver, CenterFault> {
    store::hand_over::by_id(writing, id)
        .await?
        .ok_or(CenterFault::NotFound)
}

async fn enter(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    (hand_over, what): (&HandOver, &str),
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(hand_over.tenant_id.0),
        subject_kind: "hand_over",
        subject: hand_over.id,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, doer, done, &what).await
}
