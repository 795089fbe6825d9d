//! What every end of an engagement does, whoever ends it: in one unit the engagement is over, its
//! Specialist's capacity is free, what was booked is called off, and both sides are told. Nothing in
//! it can be changed afterwards; everything in it can still be read.

use process::identity::PersonId;
use process::permission::{Action, CenterRole, MembershipState, TenantRole};
use process::state::EngagementState;
use store::engagement::Engagement;
use store::{Instant, Reading, Word, Writing};

use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, Conflict, FieldFault, Prose, meeting};

/// The longest reason, in characters.
const REASON_LIMIT: usize = 1000;

/// How an engagement ends.
pub(super) struct Ending<'a> {
    pub(super) action: Action,
    pub(super) to: EngagementState,
    /// `customer` or `center`.
    pub(super) side: &'static str,
    /// None when everything is done.
    pub(super) reason: Option<&'a Prose>,
}

/// Reads why an engagement is closed.
pub(super) fn reason(text: &str) -> Result<Prose, CenterFault> {
    let told = |fault: FieldFault| fault.when_empty("error-reason-needed");
    Prose::parse("reason", text, REASON_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![told(fault)]))
}

/// Ends the engagement for the one who acts.
pub(super) async fn end(
    writing: &Writing,
    center: &Center,
    doer: &impl Doer,
    before: &Engagement,
    ending: Ending<'_>,
) -> Result<(), CenterFault> {
    if !before.state.may_become(ending.to) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let (id, now) = (before.id.0, center.now());
    let after = Engagement {
        state: Word(ending.to),
        pause_reason: None,
        paused_at: None,
        ended_at: Some(Instant(now)),
        ended_side: Some(ending.side.to_owned()),
        ended_reason: ending.reason.map(|reason| reason.as_str().to_owned()),
        ..before.clone()
    };
    store::engagement::change(writing, before, after).await?;
    meeting::call_off(writing, center, (doer, ending.action), before).await?;
    for person in people_of(writing, before).await? {
        let letter = Letter::EngagementEnded { engagement: id };
        letter::send(writing, center, person, letter, now).await?;
    }
    let done = Done {
        action: ending.action,
        tenant: Some(before.tenant_id.0),
        subject_kind: "engagement",
        subject: id.0,
        engagement: Some(id),
        at: now,
    };
    deed::enter(writing, doer, done, &(ending.to.as_str(), ending.reason)).await
}

/// Who is told what becomes of an engagement: the customer's admins and the lead, while they are.
async fn people_of(
    reading: &Reading,
    engagement: &Engagement,
) -> Result<Vec<PersonId>, CenterFault> {
    let members = store::membership::of_tenant(reading, engagement.tenant_id.0).await?;
    let mut people: Vec<PersonId> = members
        .into_iter()
        .filter(|held| held.role.0 == TenantRole::Admin && held.state.0 == MembershipState::Active)
        .map(|held| held.person_id.0)
        .collect();
    if let Some(lead) = engagement.lead_id {
        let roles = store::membership::at_center(reading, lead.0).await?;
        if roles.iter().any(|held| {
            held.role.0 == CenterRole::Specialist && held.state.0 == MembershipState::Active
        }) {
            people.push(lead.0);
        }
    }
    Ok(people)
}
