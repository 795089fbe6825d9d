//! Taking a partner in that has asked, or sending it away. Taken in, it may write requests; what it
//! may see and do is a matter of consent.

use process::identity::PartnerId;
use process::permission::{Action, CustomerAct, RelationState};
use process::state::RequestState;
use store::consent::EndedAs;
use store::request::Request;
use store::{Instant, Word, Writing};

use super::revoke::stop;
use crate::deed::{self, Done};
use crate::letter::{self, Letter, people_of};
use crate::{Center, CenterFault};

/// Takes in a partner that has asked; doing it twice changes nothing.
///
/// # Errors
/// The partner has not asked, or the database failed.
pub async fn take_in(
    center: &Center,
    act: &CustomerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageConsent)?;
    center
        .write((act.clone(), partner), |writing, center, (act, partner)| {
            Box::pin(async move {
                let (tenant, partner, now) = (act.tenant(), *partner, center.now());
                let relation = store::partner::relation::of(writing, tenant, partner)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                match relation.state.0 {
                    RelationState::Active => return Ok(()),
                    RelationState::Ended => return Err(CenterFault::NotFound),
                    RelationState::Invited => {}
                }
                let active = RelationState::Active;
                store::partner::relation::change(writing, &relation, active, Instant(now)).await?;
                let deed = (Action::ManageConsent, tenant, partner);
                super::enter(writing, center, act, deed, &"taken in").await?;
                let letter = Letter::PartnerAccepted { tenant, partner };
                let people = people_of(writing, partner).await?;
                letter::send_all(writing, center, people, &letter, now).await
            })
        })
        .await
}

/// Refuses a partner that has asked, or ends the relation to one that was taken in: its consent is
/// revoked, and what waits is withdrawn. Doing it twice changes nothing.
///
/// # Errors
/// The partner is none of this tenant's, or the database failed.
pub async fn end_relation(
    center: &Center,
    act: &CustomerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageConsent)?;
    center
        .write((act.clone(), partner), |writing, center, (act, partner)| {
            Box::pin(end_in(writing, center, act, *partner))
        })
        .await
}

async fn end_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    partner: PartnerId,
) -> Result<(), CenterFault> {
    let (tenant, now) = (act.tenant(), center.now());
    let relation = store::partner::relation::of(writing, tenant, partner)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if relation.state.0 == RelationState::Ended {
        return Ok(());
    }
    let doer = (act, Action::ManageConsent);
    stop(writing, center, doer, (tenant, partner), EndedAs::Revoked).await?;
    let waits = [RequestState::Draft, RequestState::AwaitingConsent];
    for request in store::request::of_partner_in(writing, tenant, partner, &waits).await? {
        let withdrawn = Request {
            state: Word(RequestState::Withdrawn),
            tracking_hash: None,
            changed_at: Instant(now),
            ended_at: Some(Instant(now)),
            ..request.clone()
        };
        store::request::change(writing, &request, withdrawn).await?;
        let done = Done {
            action: Action::ManageConsent,
            tenant: Some(tenant),
            subject_kind: "request",
            subject: request.id.0.0,
            engagement: None,
            at: now,
        };
        deed::enter(writing, act, done, &"withdrawn").await?;
    }
    let ended = RelationState::Ended;
    store::partner::relation::change(writing, &relation, ended, Instant(now)).await?;
    let deed = (Action::ManageConsent, tenant, partner);
    super::enter(writing, center, act, deed, &"ended").await
}
