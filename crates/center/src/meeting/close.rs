//! After a meeting the Specialist says how it went: it took place, with what was decided, or
//! somebody who was needed did not come.

use process::identity::MeetingId;
use process::permission::{Action, SpecialistAct};
use process::plan::MeetingKind;
use process::state::MeetingState;
use process::survey::Milestone;
use store::meeting::Meeting;
use store::{Instant, Word, Writing};

use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict, Prose, survey};

/// How a meeting went, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It took place; what was decided.
    TookPlace {
        /// The minutes, for both sides to read.
        minutes: String,
    },
    /// Somebody who was needed did not come.
    NoShow,
}

const MINUTES_LIMIT: usize = 4000;

/// Closes a meeting that has begun.
///
/// # Errors
/// No minutes (a fault of the field `minutes`), the meeting is not this Specialist's, has not begun
/// or is closed already ([`Conflict::State`]), or the database failed.
pub async fn close(
    center: &Center,
    act: &SpecialistAct,
    meeting: MeetingId,
    outcome: Outcome,
) -> Result<(), CenterFault> {
    act.permit(Action::CloseMeeting)?;
    let (state, minutes) = match outcome {
        Outcome::NoShow => (MeetingState::NoShow, None),
        Outcome::TookPlace { minutes } => {
            let minutes = Prose::parse("minutes", &minutes, MINUTES_LIMIT)
                .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
            (MeetingState::Done, Some(minutes))
        }
    };
    let state = (act.clone(), meeting, state, minutes);
    center
        .write(state, |writing, center, (act, meeting, state, minutes)| {
            Box::pin(close_in(writing, center, act, *meeting, (*state, minutes)))
        })
        .await
}

async fn close_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    meeting: MeetingId,
    (state, minutes): (MeetingState, &Option<Prose>),
) -> Result<(), CenterFault> {
    let now = center.now();
    let before = store::meeting::with_specialist(writing, act.person(), meeting)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if !before.state.0.may_become(state) || before.starts_at.0 > now {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let closed = Meeting {
        state: Word(state),
        minutes_text: minutes.as_ref().map(|text| text.as_str().to_owned()),
        changed_at: Instant(now),
        ..before.clone()
    };
    let people = [before.specialist_id.0, before.customer_id.0];
    store::meeting::change(writing, &before, closed, &people, now).await?;
    if state == MeetingState::Done && before.kind == MeetingKind::Kickoff.as_str() {
        let id = before.engagement_id.0;
        let engagement = store::engagement::by_id(writing, id).await?;
        let engagement = engagement.ok_or(CenterFault::NotFound)?;
        survey::reached(writing, center, &engagement, Milestone::Kickoff).await?;
    }
    let done = Done {
        action: Action::CloseMeeting,
        tenant: Some(before.tenant_id.0),
        subject_kind: "meeting",
        subject: before.id.0.0,
        engagement: Some(before.engagement_id.0),
        at: now,
    };
    deed::enter(writing, act, done, &(state.as_str(), minutes)).await
}
