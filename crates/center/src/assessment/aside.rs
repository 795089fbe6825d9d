//! Setting a run aside: what only that run found is closed, since no later one looks for it. So goes
//! what a file of another name, another key for hashes, or fewer domains left behind.

use process::identity::{AssessmentId, EngagementId};
use process::permission::{Action, CustomerAct};
use process::state::FindingState;

use super::follow::rest;
use super::of_tenant;
use crate::deed::{self, Done};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict};

/// Runs among which the newest of each area is.
const MOST: u64 = 1_000;

/// Sets a run of one of the tenant's engagements aside. Doing it twice changes nothing. A task that was
/// there for this alone rests; any other stays as it is, since nothing shows that it is done. The run's
/// number, and how many findings were closed: a later run that finds one of them opens it again.
///
/// # Errors
/// The engagement has no such run, it is the newest of its area, the engagement has ended, or the
/// database failed.
pub async fn set_aside(
    center: &Center,
    act: &CustomerAct,
    engagement: EngagementId,
    run: AssessmentId,
) -> Result<(i64, usize), CenterFault> {
    act.permit(Action::WaiveFinding)?;
    center
        .write(
            (act.clone(), engagement, run),
            |writing, center, (act, engagement, run)| {
                Box::pin(async move {
                    let (now, tenant) = (center.now(), act.tenant());
                    let engagement = of_tenant(writing, tenant, *engagement).await?;
                    is_under_way(&engagement)?;
                    let found = store::assessment::by_ids(writing, tenant, &[*run]).await?;
                    let found = found
                        .into_iter()
                        .find(|found| found.engagement_id == engagement.id)
                        .ok_or(CenterFault::NotFound)?;
                    let runs =
                        store::assessment::of_engagement(writing, tenant, engagement.id.0, MOST);
                    let area = runs
                        .await?
                        .into_iter()
                        .find(|other| other.area == found.area);
                    if area.is_none_or(|newest| newest.id == found.id) {
                        return Err(CenterFault::Conflict(Conflict::State));
                    }
                    let left = store::finding::left_of(writing, tenant, *run).await?;
                    if left.is_empty() {
                        return Ok((found.number, 0));
                    }
                    let ids: Vec<_> = left.iter().map(|finding| finding.id.0).collect();
                    store::waiver::end(writing, tenant, &ids, Some(act.person()), now).await?;
                    let closed = (FindingState::Closed, None);
                    store::finding::bring(writing, &ids, closed, now).await?;
                    let aside = (now, act.person());
                    store::assessment::set_aside(writing, tenant, *run, aside).await?;
                    let done = Done {
                        action: Action::WaiveFinding,
                        tenant: Some(tenant),
                        subject_kind: "assessment",
                        subject: run.0,
                        engagement: Some(engagement.id.0),
                        at: now,
                    };
                    rest(writing, center, engagement, act.person()).await?;
                    deed::enter(writing, act, done, &ids).await?;
                    Ok((found.number, ids.len()))
                })
            },
        )
        .await
}
