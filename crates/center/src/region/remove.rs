//! Removing a region that was added here, while nothing names it. Its changes stay as history, and its
//! name is not given again.

use process::identity::RegionName;
use process::permission::{Action, ManagerAct};
use store::overlay::Overlay;
use store::{Day, Document, Id, Instant, Writing};

use super::change::is_unchanged;
use super::own;
use crate::calendar::REGION_REMOVED;
use crate::deed::{self, Done};
use crate::tenant::no_file_is_on_its_way;
use crate::{Center, CenterFault};

pub use store::region::Uses;

/// What names a region that was added here, and keeps it from being removed.
///
/// # Errors
/// No such region among those that were added here, or the database failed.
pub async fn uses(
    center: &Center,
    act: &ManagerAct,
    name: &RegionName,
) -> Result<Uses, CenterFault> {
    act.permit(Action::EditRegion)?;
    let reading = center.store().read().await?;
    own::is_there(&reading, name).await?;
    Ok(store::region::uses(&reading, name).await?)
}

/// Removes a region if it is of the version seen; none removes it in any case. The countries that it served
/// are the catalog's again.
///
/// # Errors
/// No such region among those that were added here, it was changed since
/// ([`Conflict::Changed`](crate::Conflict::Changed)), something names it, a file is on its way, or the
/// database failed.
pub async fn remove_region(
    center: &Center,
    act: &ManagerAct,
    name: &RegionName,
    seen: Option<i64>,
) -> Result<(), CenterFault> {
    act.permit(Action::EditRegion)?;
    let state = (act.clone(), name.clone(), seen);
    center
        .write(state, |writing, center, (act, name, seen)| {
            Box::pin(remove_in(writing, center, act, (name, *seen)))
        })
        .await?;
    own::learn_now(center).await
}

async fn remove_in(
    writing: &Writing,
    center: &Center,
    act: &ManagerAct,
    (name, seen): (&RegionName, Option<i64>),
) -> Result<(), CenterFault> {
    own::is_there(writing, name).await?;
    is_unchanged(writing, name, seen).await?;
    // What a file brings in or back counts as soon as it has begun.
    no_file_is_on_its_way(writing, "region").await?;
    let named = store::region::any_used(writing, std::slice::from_ref(name)).await?;
    if named.is_some() {
        return Err(CenterFault::field("region", "error-region-used"));
    }
    let now = center.now();
    let id = center.chance().uuid(now);
    let removed = Overlay {
        id,
        kind: REGION_REMOVED.to_owned(),
        name: name.as_str().to_owned(),
        value: Document(serde_json::json!({})),
        valid_from: Day(now.to_zoned(jiff::tz::TimeZone::UTC).date()),
        source: String::new(),
        reason: String::new(),
        made_by: Id(act.person()),
        made_at: Instant(now),
    };
    store::overlay::add(writing, removed).await?;
    let done = Done {
        action: Action::EditRegion,
        tenant: None,
        subject_kind: REGION_REMOVED,
        subject: id,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &name.as_str()).await
}
