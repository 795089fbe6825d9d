//! Meetings: common free time, held, booked, moved, cancelled; never two at once.
//!
//! That nobody is in two meetings at once is refused by the database, whoever asks; what is looked
//! at here before a write is only whether all three sides keep hours then. A slot that was free on
//! the page and is gone a moment later is a [`crate::Conflict::TimeTaken`].

mod appointment;
mod book;
mod call_off;
mod cancel;
mod close;
mod common_time;
mod due;
mod hold;
mod look;
mod moving;
mod place;
mod series;
mod slots;

pub use appointment::Wanted;
pub(crate) use appointment::{can_move as is_to_come, stands};
pub use book::{book, confirm};
pub(crate) use call_off::{call_off, call_off_next};
pub use cancel::cancel;
pub use close::{Outcome, close};
pub use hold::{hold, let_go};
pub use look::{
    CustomersMeetings, May, MeetingView, Someone, Standing, file, look, look_from_desk, meetings_of,
};
pub use moving::move_to;
pub use place::{host_of, keep_place, own_place, place};
pub use process::slots::{Side, Slot};
pub use series::{InSeries, SeriesLine, book_series};
pub use slots::{Day, DayState, FreeTime, Shut, free_slots};

use jiff::Timestamp;
use process::identity::PersonId;
use process::permission::{Action, TenantAct, TenantRole};
use store::Writing;
use store::meeting::Meeting;

use crate::deed::{self, Doer, Done};
use crate::letter::{self, Letter};
use crate::{Center, CenterFault};

/// Enters what the customer did to a meeting.
async fn enter(
    writing: &Writing,
    act: &TenantAct,
    meeting: &Meeting,
    what: &'static str,
    at: Timestamp,
) -> Result<(), CenterFault> {
    enter_as(writing, (act, Action::BookMeeting), meeting, what, at).await
}

/// Enters what became of a meeting by some act.
async fn enter_as(
    writing: &Writing,
    (doer, action): (&impl Doer, Action),
    meeting: &Meeting,
    what: &'static str,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(meeting.tenant_id.0),
        subject_kind: "meeting",
        subject: meeting.id.0.0,
        engagement: Some(meeting.engagement_id.0),
        at,
    };
    let content = (
        what,
        &meeting.wall_time,
        &meeting.zone,
        meeting.starts_at.0,
        meeting.sequence,
    );
    deed::enter(writing, doer, done, &content).await
}

/// Who asked for the work, when a representative is in the meeting in the tenant's place: the tenant's
/// own people hear of what is done for them.
async fn owner_beside(
    writing: &Writing,
    meeting: &Meeting,
) -> Result<Option<PersonId>, CenterFault> {
    let (tenant, customer) = (meeting.tenant_id.0, meeting.customer_id.0);
    let held = store::membership::of(writing, tenant, customer).await?;
    if held.is_none_or(|held| held.role.0 != TenantRole::Representative) {
        return Ok(None);
    }
    let engagement = store::engagement::by_id(writing, meeting.engagement_id.0).await?;
    let Some(request) = engagement.map(|engagement| engagement.request_id.0) else {
        return Ok(None);
    };
    let request = store::request::by_id(writing, request).await?;
    let owner = request.map(|request| request.asked_by.0);
    Ok(owner.filter(|owner| *owner != customer))
}

/// Sends both people the invitation, its change or its cancellation, as the meeting now stands.
async fn tell_both(
    writing: &Writing,
    center: &Center,
    meeting: &Meeting,
) -> Result<(), CenterFault> {
    let letter = Letter::Meeting {
        meeting: meeting.id.0,
        sequence: meeting.sequence,
    };
    tell(writing, center, meeting, &letter).await
}

/// Sends this to both people, and to whom a representative stands for.
async fn tell(
    writing: &Writing,
    center: &Center,
    meeting: &Meeting,
    letter: &Letter,
) -> Result<(), CenterFault> {
    let mut people = vec![meeting.customer_id.0, meeting.specialist_id.0];
    people.extend(owner_beside(writing, meeting).await?);
    letter::send_all(writing, center, people, letter, center.now()).await
}
