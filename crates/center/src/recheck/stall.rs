//! An engagement in which neither side moved for long is stalled; the next move of either side puts
//! it under way again, in the transaction of that move (`deed`).

use jiff::Timestamp;
use jiff::civil::Date;
use process::permission::{Action, WorkerAct};
use process::stall::{MOVES, is_stalled};
use process::state::{EngagementState, MeetingState};
use store::engagement::Engagement;
use store::meeting::Meeting;
use store::tenant::Tenant;
use store::{Reading, Word, Writing};

use crate::engagement::tells;
use crate::letter::{self, Letter};
use crate::{Center, CenterFault, calendar};

/// The instant from which nobody has moved; none while a meeting is ahead.
///
/// A pause is nobody's standing still, so the days count anew from the resume.
async fn still_since(
    reading: &Reading,
    engagement: &Engagement,
    now: Timestamp,
) -> Result<Option<Timestamp>, CenterFault> {
    let meetings = store::meeting::of_engagement(reading, engagement.id.0).await?;
    if meetings.iter().any(|meeting| is_ahead(meeting, now)) {
        return Ok(None);
    }
    let took_place = meetings
        .iter()
        .filter(|meeting| {
            matches!(
                meeting.state.0,
                MeetingState::Booked | MeetingState::Moved | MeetingState::Done
            )
        })
        .map(|meeting| meeting.ends_at.0);
    let turns = std::iter::once(Action::RecheckEligibility);
    let actions: Vec<&str> = MOVES.into_iter().chain(turns).map(Action::as_str).collect();
    let entered = store::audit::last_at(reading, engagement.id.0, &actions).await?;
    Ok(took_place
        .chain(entered)
        .chain([engagement.created_at.0])
        .max())
}

fn is_ahead(meeting: &Meeting, now: Timestamp) -> bool {
    match meeting.state.0 {
        MeetingState::Booked | MeetingState::Moved => meeting.ends_at.0 > now,
        MeetingState::Held => meeting.held_until.is_some_and(|until| until.0 > now),
        MeetingState::Cancelled | MeetingState::NoShow | MeetingState::Done => false,
    }
}

/// The customer's day of the last move in a stalled engagement.
pub(crate) async fn last_move(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    engagement: &Engagement,
) -> Result<Option<Date>, CenterFault> {
    if engagement.state.0 != EngagementState::Stalled {
        return Ok(None);
    }
    let since = still_since(reading, engagement, center.now()).await?;
    Ok(since.map(|at| crate::eligibility::today(tenant, at)))
}

/// Marks an open engagement as stalled when it is, and tells the customer's admins and the lead.
pub(super) async fn settle(
    writing: &Writing,
    center: &Center,
    (act, tenant, engagement): (&WorkerAct, &Tenant, &Engagement),
) -> Result<(), CenterFault> {
    act.permit(Action::MarkStalled)?;
    let now = center.now();
    if engagement.state.0 != EngagementState::Open {
        return Ok(());
    }
    let Some(since) = still_since(writing, engagement, now).await? else {
        return Ok(());
    };
    let customer = calendar::of_tenant(center, tenant)?;
    let day = |at: Timestamp| at.to_zoned(customer.zone().clone()).date();
    let after = center.catalog().settings().stalled_after_working_days;
    if !is_stalled(day(since), day(now), after, &customer).map_err(CenterFault::internal)? {
        return Ok(());
    }
    let stalled = Engagement {
        state: Word(EngagementState::Stalled),
        ..engagement.clone()
    };
    store::engagement::change(writing, engagement, stalled).await?;
    let letter = Letter::EngagementStalled {
        engagement: engagement.id.0,
    };
    let to = tells::admins_and_lead(writing, engagement).await?;
    letter::send_all(writing, center, to, &letter, now).await?;
    let content = (&day(since), now);
    super::enter(writing, act, Action::MarkStalled, engagement, content).await
}
