//! Opening what may be begun, in the unit of the change that made it possible.

use jiff::Timestamp;
use process::identity::EngagementId;
use process::plan::open_now;
use process::survey::{Milestone, is_a_service_enabled};
use store::{Instant, Writing};

use crate::engagement::{Course, opened};
use crate::{Center, CenterFault, survey};

/// Opens every waiting task that nothing holds any more.
///
/// An engagement whose last task is finished stays open: it is completed by its value milestone,
/// not by a count of tasks.
pub(crate) async fn open_next(
    writing: &Writing,
    center: &Center,
    engagement: EngagementId,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let row = store::engagement::by_id(writing, engagement)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let course = Course::of(writing, center, row).await?;
    let names = open_now(&course.pinned.plan, &course.states(), &course.verified());
    let ids: Vec<_> = names
        .iter()
        .filter_map(|name| course.task(name))
        .map(|task| task.id.0)
        .collect();
    if is_a_service_enabled(&course.pinned.plan, &course.states()) {
        let engagement = &course.engagement;
        survey::reached(writing, center, engagement, Milestone::Enabled).await?;
    }
    store::task::open_all(writing, engagement, &ids, Instant(at)).await?;
    let tenant = course.engagement.tenant_id.0;
    let entries = ids
        .into_iter()
        .map(|task| opened(center, tenant, engagement, task, at))
        .collect();
    Ok(store::task::note_all(writing, entries).await?)
}
