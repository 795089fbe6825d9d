//! What every end of an engagement does, whoever ends it: in one unit the engagement is over, its
//! Specialist's capacity is free, what was booked is called off, questions are closed, and both sides
//! are told. Nothing in
//! it can be changed afterwards; everything in it can still be read.

use process::permission::Action;
use process::state::EngagementState;
use process::survey::Milestone;
use store::engagement::Engagement;
use store::{Instant, Word, Writing};

use super::tells;
use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, Conflict, FieldFault, Prose, meeting, survey};

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
    store::question::close_all(writing, id, doer.who(), now).await?;
    survey::reached(writing, center, before, Milestone::Ended).await?;
    for person in tells::admins_and_lead(writing, before).await? {
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
