//! What the work of the hour erases: everything that has served its time.

use jiff::{SignedDuration, Timestamp};
use process::permission::WorkerAct;
use store::outbox;

use crate::news::LINKS_KEPT;
use crate::person::forget_strangers;
use crate::sign_in::KNOWN_BROWSER_DAYS;
use crate::{Center, CenterFault};

/// Done jobs, used codes and idempotency keys are kept this long.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// What was sent to programs of others is kept this long after it ended.
const DELIVERIES_KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
/// A report that somebody chose and has not decided about is kept this long.
const REPORTS_KEPT: SignedDuration = SignedDuration::from_hours(4);
/// What a check found is kept this long after it was gone, or after its engagement ended.
const FINDINGS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 365);
/// Findings erased in one go: an hour's worth must not keep others from writing.
const FINDINGS_AT_ONCE: u64 = 2_000;
/// Addresses of a migration that came to no end are kept this long after its engagement ended.
const MIGRATIONS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 365);
/// Migrations of which addresses and items are erased in one go.
const MIGRATIONS_AT_ONCE: u64 = 20;
/// Sign-ins that are over, with the browser they were in, are kept this long.
const SIGN_INS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);
/// Browsers in which somebody signed in are known this long.
const KNOWN_BROWSER_KEPT: SignedDuration = SignedDuration::from_hours(24 * KNOWN_BROWSER_DAYS);

/// Erases what has served its time: done jobs, used codes, attempts, idempotency keys, sign-ins that are
/// over, secrets that sign no longer, old drafts, reports nobody decided about, findings gone long ago,
/// addresses of migrations kept as long as the customer wanted, strangers who came long ago, and what came in as a file and was never shown with a task. A disk that cannot give up a file keeps nothing else from being erased.
pub(crate) async fn tidy(
    center: &Center,
    act: &WorkerAct,
    now: Timestamp,
) -> Result<(), CenterFault> {
    erase(center, now).await?;
    erase_findings(center, now - FINDINGS_KEPT).await?;
    forget_migrations(center, now).await?;
    forget_strangers(center, act).await?;
    Ok(center.store().sweep_files(now - KEPT).await?)
}

async fn erase(center: &Center, now: Timestamp) -> Result<(), CenterFault> {
    let draft_days = i64::from(center.catalog().settings().draft_days);
    center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let before = now - KEPT;
                outbox::erase(writing, before).await?;
                store::sign_in::erase_codes(writing, before).await?;
                store::sign_in::erase_ended(writing, now - SIGN_INS_KEPT).await?;
                store::sign_in::erase_known_browsers(writing, now - KNOWN_BROWSER_KEPT).await?;
                store::news::erase_links(writing, now - LINKS_KEPT).await?;
                store::setup::erase_tries(writing, before).await?;
                store::import::erase(writing, before).await?;
                store::assessment::drop_old_drafts(writing, now - REPORTS_KEPT).await?;
                store::tenant_invitation::erase_expired(writing, before).await?;
                store::domain_claim::erase(writing, before).await?;
                store::webhook::delivery::erase(writing, now - DELIVERIES_KEPT).await?;
                store::webhook::erase_former(writing, now).await?;
                store::attempt::erase(writing, before).await?;
                store::idempotency::erase(writing, before).await?;
                let untouched = now - SignedDuration::from_hours(24 * draft_days);
                store::request::erase_drafts(writing, untouched).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
}

/// Erases what names mailboxes and items of migrations that the customer has kept as long as it wanted,
/// and of those that came to no end in engagements that ended long ago.
async fn forget_migrations(center: &Center, now: Timestamp) -> Result<(), CenterFault> {
    center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let most = MIGRATIONS_AT_ONCE;
                let mut over = store::migration::kept_too_long(writing, now, most).await?;
                let before = now - MIGRATIONS_KEPT;
                over.extend(store::migration::of_ended(writing, before, most).await?);
                store::migration::forget(writing, &over, now).await?;
                store::migration::pairing::erase(writing, now - KEPT).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
}

/// What was found is much at times, so it is erased in a unit of its own.
async fn erase_findings(center: &Center, before: Timestamp) -> Result<(), CenterFault> {
    center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                store::finding::erase(writing, before, FINDINGS_AT_ONCE).await?;
                store::assessment::forget_targets(writing, before).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
}
