//! What the work of the day erases: everything that has served its time.

use jiff::{SignedDuration, Timestamp};
use store::outbox;

use crate::{Center, CenterFault};

/// Done jobs, used codes and idempotency keys are kept this long.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Erases what has served its time: done jobs, used codes, attempts, idempotency keys, old drafts, and
/// what came in as a file and was never shown with a task.
pub(crate) async fn tidy(center: &Center, now: Timestamp) -> Result<(), CenterFault> {
    center.store().sweep_files(now - KEPT).await?;
    let draft_days = i64::from(center.catalog().settings().draft_days);
    center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let before = now - KEPT;
                outbox::erase(writing, before).await?;
                store::sign_in::erase_codes(writing, before).await?;
                store::tenant_invitation::erase_expired(writing, before).await?;
                store::domain_claim::erase(writing, before).await?;
                store::attempt::erase(writing, before).await?;
                store::idempotency::erase(writing, before).await?;
                let untouched = now - SignedDuration::from_hours(24 * draft_days);
                store::request::erase_drafts(writing, untouched).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
}
