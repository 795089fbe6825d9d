//! The worker: does what acts asked for in the outbox, after their transaction, at their time.
//!
//! A job is claimed under a lease, done, and marked; what fails is tried again with a growing pause
//! and given up visibly after many tries. Every kind of job may be done twice without harm.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mail::{SendFault, Transport};
use process::identity::{OfferId, RequestId};
use store::outbox::{self, Job};

use crate::letter::{self, Outgoing};
use crate::{Center, CenterFault, recheck, routing, sign_in};

/// Jobs claimed at once.
const BATCH: u64 = 16;
/// How long a claimed job belongs to its worker.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// Pauses between tries of a failing job; after the last it is given up.
const PAUSES: [i64; 8] = [5, 30, 120, 600, 1800, 7200, 21600, 43200];
/// How often the outbox is looked at when nobody wakes the worker.
const POLL: Duration = Duration::from_secs(1);
/// Done jobs, used codes and idempotency keys are kept this long.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Why a job was not done.
enum JobFault {
    /// Worth another try.
    Again(String),
    /// Never worth one.
    Never(String),
}

impl From<CenterFault> for JobFault {
    fn from(fault: CenterFault) -> Self {
        Self::Again(fault.to_string())
    }
}

/// Works until the program ends.
pub async fn work(center: Center, transport: Transport) {
    loop {
        match work_once(&center, &transport).await {
            Ok(0) => {
                // Woken by an act, or looking again: the demo's clock may have moved.
                let _ = tokio::time::timeout(POLL, center.work_waits().notified()).await;
            }
            Ok(_) => {}
            Err(fault) => {
                tracing::error!(%fault, "the worker cannot reach its outbox");
                tokio::time::sleep(POLL).await;
            }
        }
    }
}

/// Does what is due now. Returns how many jobs were claimed.
///
/// # Errors
/// The outbox cannot be read or written.
pub async fn work_once(center: &Center, transport: &Transport) -> Result<usize, CenterFault> {
    let now = center.now();
    recheck::ask_daily(center, now).await?;
    let reading = center.store().read().await?;
    let is_due = outbox::any_due(&reading, now).await?;
    drop(reading);
    if !is_due {
        return Ok(0);
    }
    let jobs = center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                outbox::claim(writing, now, now + LEASE, BATCH)
                    .await
                    .map_err(CenterFault::from)
            })
        })
        .await?;
    let claimed = jobs.len();
    for job in jobs {
        let outcome = do_job(center, transport, &job).await;
        mark(center, job, outcome).await?;
    }
    Ok(claimed)
}

async fn do_job(center: &Center, transport: &Transport, job: &Job) -> Result<(), JobFault> {
    let act = sign_in::worker();
    match job.kind.as_str() {
        letter::JOB => send(center, transport, job).await,
        routing::OFFER_JOB => Ok(routing::offer(center, &act, payload::<RequestId>(job)?).await?),
        routing::EXPIRE_JOB => Ok(routing::expire(center, &act, payload::<OfferId>(job)?).await?),
        recheck::JOB => Ok(recheck::recheck(center, &act).await?),
        other => Err(JobFault::Never(format!("no such kind of job: {other}"))),
    }
}

fn payload<T: serde::de::DeserializeOwned>(job: &Job) -> Result<T, JobFault> {
    serde_json::from_value(job.payload.clone()).map_err(|fault| JobFault::Never(fault.to_string()))
}

async fn send(center: &Center, transport: &Transport, job: &Job) -> Result<(), JobFault> {
    let outgoing: Outgoing = payload(job)?;
    let Some(message) = letter::compose(center, &outgoing, &job.id.to_string()).await? else {
        return Ok(());
    };
    match transport.send(&message).await {
        Ok(_) => Ok(()),
        Err(SendFault::Temporary(reason)) => Err(JobFault::Again(reason.as_str().to_owned())),
        Err(SendFault::Permanent(reason)) => Err(JobFault::Never(reason.as_str().to_owned())),
    }
}

async fn mark(center: &Center, job: Job, outcome: Result<(), JobFault>) -> Result<(), CenterFault> {
    let now = center.now();
    let outcome = outcome.map_err(|fault| match fault {
        JobFault::Never(why) => (None, why),
        JobFault::Again(why) => (again_at(job.tries, now), why),
    });
    if let Err((again, why)) = &outcome {
        tracing::warn!(job = %job.id.0, kind = job.kind, tries = job.tries, will_try_again = again.is_some(), why, "a job failed");
    }
    let state = std::sync::Arc::new((job, outcome));
    center
        .store()
        .write(move |writing| {
            let state = std::sync::Arc::clone(&state);
            Box::pin(async move {
                let (job, outcome) = &*state;
                match outcome {
                    Ok(()) => outbox::done(writing, job.id.0, now).await?,
                    Err((Some(at), why)) => outbox::try_again(writing, job, why, *at).await?,
                    Err((None, why)) => outbox::give_up(writing, job.id.0, why, now).await?,
                }
                Ok::<(), CenterFault>(())
            })
        })
        .await
}

fn again_at(tries: i64, now: Timestamp) -> Option<Timestamp> {
    let pause = PAUSES.get(usize::try_from(tries - 1).unwrap_or_default())?;
    Some(now + SignedDuration::from_secs(*pause))
}

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
                store::attempt::erase(writing, before).await?;
                store::idempotency::erase(writing, before).await?;
                let untouched = now - SignedDuration::from_hours(24 * draft_days);
                store::request::erase_drafts(writing, untouched).await?;
                Ok::<(), CenterFault>(())
            })
        })
        .await
}
