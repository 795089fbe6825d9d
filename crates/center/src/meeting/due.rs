//! The task of coming to a meeting is due on the day of that meeting: the one booked, or else the one
//! planned, once that has not gone by.

use jiff::tz::TimeZone;
use store::Writing;
use store::meeting::Meeting;

use super::appointment::stands;
use crate::engagement::Pinned;
use crate::{Center, CenterFault};

/// Puts the task of coming to this meeting on its day. One that is finished stays as it is. The chain has
/// it by the entry of the meeting, which is made in the same unit and says the day.
///
/// # Errors
/// The database failed.
pub(super) async fn follow(
    writing: &Writing,
    center: &Center,
    meeting: &Meeting,
) -> Result<(), CenterFault> {
    let id = meeting.engagement_id.0;
    let engagement = store::engagement::by_id(writing, id).await?;
    let Some(engagement) = engagement.filter(|engagement| engagement.ended_at.is_none()) else {
        return Ok(());
    };
    let pinned = Pinned::of(writing, center, &engagement).await?;
    let Some(task) = pinned.task_to(&meeting.name) else {
        return Ok(());
    };
    let zone = TimeZone::get(&meeting.zone).unwrap_or(TimeZone::UTC);
    let day = |at: jiff::Timestamp| at.to_zoned(zone.clone()).date();
    let due = if stands(meeting) {
        day(meeting.starts_at.0)
    } else {
        let mut planned = pinned.plan.meetings.iter();
        let planned = planned.find(|one| one.name.as_str() == meeting.name);
        let today = day(center.now());
        planned.map_or(today, |planned| planned.on.max(today))
    };
    Ok(store::task::due_on(writing, id, task, due).await?)
}
