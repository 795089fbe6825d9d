//! The worker: does what acts asked for in the outbox, after their transaction, at their time.
//!
//! A job is claimed under a lease, done, and marked while the lease is still held; what fails is
//! tried again with a growing pause and given up visibly after many tries. Jobs run in lanes, so
//! that a mail server that hangs keeps nobody waiting for a code and no request for its offer.
//! Every kind of job may be done twice without harm.

mod fault;
mod lane;
mod share;
mod tidy;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use jiff::{SignedDuration, Timestamp};
use mail::{SendFault, Transport};
use process::identity::{MigrationEventId, OfferId, PersonId, RequestId, TenantId};
use store::outbox::{self, Carried, Due, Job};
use tokio::task::{JoinError, JoinSet};
use uuid::Uuid;

use crate::letter::{self, Outgoing};
use crate::{
    Center, CenterFault, consent, hand_over, import, migration, news, partner, recheck, region,
    routing, sign_in, survey, webhook,
};
use fault::JobFault;
use lane::{LANES, LEASE, Lane, RENEWED_EVERY};
use share::{Place, Shares};

pub(crate) use tidy::tidy;

/// Pauses between tries of a failing job; after the last it is given up.
const PAUSES: [i64; 8] = [5, 30, 120, 600, 1800, 7200, 21600, 43200];
/// A job is begun once, and once more after each pause.
const MOST_TRIES: usize = 1 + PAUSES.len();
/// How often the outbox is looked at when nobody wakes the worker.
const POLL: Duration = Duration::from_secs(1);

/// Works until the program ends.
pub async fn work(center: Center, transport: Transport) {
    let mut lanes = JoinSet::new();
    for lane in &LANES {
        lanes.spawn(keep_open(center.clone(), transport.clone(), lane));
    }
    lanes.spawn(region::keep_learning(center.clone()));
    lanes.spawn(ask_hourly(center));
    while let Some(ended) = lanes.join_next().await {
        note_panic(ended);
    }
}

/// Asks for the work of the hour, as soon as the hour begins by the Center's clock.
async fn ask_hourly(center: Center) {
    loop {
        if let Err(fault) = recheck::ask_hourly(&center, center.now()).await {
            tracing::error!(%fault, "the work of the hour could not be asked for");
        }
        tokio::time::sleep(POLL).await;
    }
}

/// Claims what is due in the lane whenever there is room in it.
async fn keep_open(center: Center, transport: Transport, lane: &'static Lane) {
    let mut asked = center.work_waits();
    let (mut under_way, shares) = (JoinSet::new(), Shares::default());
    loop {
        let room = lane.at_once - under_way.len();
        match claim(&center, lane, room, &shares).await {
            Ok(jobs) => {
                for (job, place) in jobs {
                    let run = run(center.clone(), transport.clone(), lane, job);
                    under_way.spawn(within(place, run));
                }
            }
            Err(fault) => {
                tracing::error!(lane = lane.name, %fault, "the worker cannot reach its outbox");
                tokio::time::sleep(POLL).await;
            }
        }
        if under_way.len() == lane.at_once {
            if let Some(ended) = under_way.join_next().await {
                note_panic(ended);
            }
        } else {
            tokio::select! {
                Some(ended) = under_way.join_next() => note_panic(ended),
                // Woken by an act, or looking again: the demo's clock may have moved.
                _ = tokio::time::timeout(POLL, asked.changed()) => {}
            }
        }
    }
}

/// A job that panics is caught where it runs; what ends here ended beside one.
fn note_panic(ended: Result<(), JoinError>) {
    if let Err(fault) = ended {
        tracing::error!(%fault, "a part of the worker ended before its time");
    }
}

/// Does what is due now, lane by lane. Returns how many jobs were claimed.
///
/// # Errors
/// The outbox cannot be read or written.
pub async fn work_once(center: &Center, transport: &Transport) -> Result<usize, CenterFault> {
    recheck::ask_hourly(center, center.now()).await?;
    let mut claimed = 0;
    for lane in &LANES {
        let (mut under_way, shares) = (JoinSet::new(), Shares::default());
        for (job, place) in claim(center, lane, lane.at_once, &shares).await? {
            claimed += 1;
            let run = run(center.clone(), transport.clone(), lane, job);
            under_way.spawn(within(place, run));
        }
        while let Some(ended) = under_way.join_next().await {
            note_panic(ended);
        }
    }
    Ok(claimed)
}

/// Does a job, in its place if it has one.
async fn within(place: Option<Place>, run: impl Future<Output = ()>) {
    run.await;
    drop(place);
}

/// Claims what there is room for; where one share may have only some of the places, no more than these.
async fn claim(
    center: &Center,
    lane: &Lane,
    room: usize,
    shares: &Shares,
) -> Result<Vec<(Job, Option<Place>)>, CenterFault> {
    let Some(most) = lane.of_one else {
        let jobs = claim_all_but(center, lane, room, Vec::new()).await?;
        return Ok(jobs.into_iter().map(|job| (job, None)).collect());
    };
    let mut claimed = Vec::new();
    while claimed.len() < room {
        let (full, at_once) = shares.of_most(most);
        let limit = at_once.min(room - claimed.len());
        let jobs = claim_all_but(center, lane, limit, full).await?;
        if jobs.is_empty() {
            break;
        }
        claimed.extend(jobs.into_iter().map(|job| {
            let place = job.share.clone().map(|share| shares.take(share));
            (job, place)
        }));
    }
    Ok(claimed)
}

async fn claim_all_but(
    center: &Center,
    lane: &Lane,
    limit: usize,
    full: Vec<String>,
) -> Result<Vec<Job>, CenterFault> {
    let now = center.now();
    let due = Due {
        all_but: &full,
        ..Due::of(lane.kinds, now)
    };
    let reading = center.store().read().await?;
    let is_due = outbox::any_due(&reading, due).await?;
    drop(reading);
    if !is_due {
        return Ok(Vec::new());
    }
    let limit = u64::try_from(limit).unwrap_or_default();
    let (kinds, full) = (lane.kinds, Arc::new(full));
    center
        .store()
        .write(move |writing| {
            let full = Arc::clone(&full);
            Box::pin(async move {
                let due = Due {
                    all_but: &full,
                    ..Due::of(kinds, now)
                };
                Ok(outbox::claim(writing, due, now + LEASE, limit).await?)
            })
        })
        .await
}

/// Does a claimed job within its lane's time, holding it meanwhile, and marks what came of it.
async fn run(center: Center, transport: Transport, lane: &'static Lane, claimed: Job) {
    let job = claimed.clone();
    if usize::try_from(job.tries).is_ok_and(|tries| tries > MOST_TRIES) {
        // Whoever held it before ended without a word: it is not begun for ever.
        let gone = Err(JobFault::Never("its worker ended each time".to_owned()));
        note(&center, claimed, gone).await;
        return;
    }
    let work = AssertUnwindSafe(do_job(&center, &transport, &job)).catch_unwind();
    let work = tokio::time::timeout(lane.deadline, work);
    let mut work = std::pin::pin!(work);
    let mut held = claimed;
    let outcome = loop {
        tokio::select! {
            outcome = &mut work => break outcome,
            () = tokio::time::sleep(RENEWED_EVERY) => match renew(&center, &held).await {
                Ok(Some(longer)) => held = longer,
                Ok(None) => {
                    tracing::warn!(job = %held.id.0, kind = held.kind, "a job was taken over by another worker");
                    return;
                }
                Err(fault) => tracing::error!(job = %held.id.0, %fault, "a lease could not be renewed"),
            },
        }
    };
    let outcome = match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(JobFault::Again("the job panicked".to_owned())),
        Err(_) => Err(JobFault::too_long(lane.deadline)),
    };
    note(&center, held, outcome).await;
}

async fn note(center: &Center, held: Job, outcome: Result<(), JobFault>) {
    let (id, kind) = (held.id.0, held.kind.clone());
    if let Err(fault) = mark(center, held, outcome).await {
        tracing::error!(job = %id, kind, %fault, "what came of a job could not be noted");
    }
}

async fn renew(center: &Center, held: &Job) -> Result<Option<Job>, CenterFault> {
    let until = center.now() + LEASE;
    let held = Arc::new(held.clone());
    center
        .store()
        .write(move |writing| {
            let held = Arc::clone(&held);
            Box::pin(async move { Ok(outbox::renew(writing, &held, until).await?) })
        })
        .await
}

async fn do_job(center: &Center, transport: &Transport, job: &Job) -> Result<(), JobFault> {
    let act = sign_in::worker();
    match job.kind.as_str() {
        letter::JOB | letter::CODE_JOB => send(center, transport, job).await,
        news::DIGEST_JOB => Ok(news::make_digest(center, &act, payload::<PersonId>(job)?).await?),
        routing::OFFER_JOB => Ok(routing::offer(center, &act, payload::<RequestId>(job)?).await?),
        routing::EXPIRE_JOB => Ok(routing::expire(center, &act, payload::<OfferId>(job)?).await?),
        partner::CARRY_JOB => {
            Ok(partner::carry(center, &act, payload::<partner::Carried>(job)?).await?)
        }
        hand_over::JOB => Ok(hand_over::finish(center, &act, payload::<uuid::Uuid>(job)?).await?),
        consent::REMIND_JOB => {
            Ok(consent::remind(center, &act, payload::<consent::Waits>(job)?).await?)
        }
        consent::REASSIGN_JOB => {
            Ok(consent::reassign(center, &act, payload::<consent::Waits>(job)?).await?)
        }
        recheck::JOB => Ok(recheck::recheck(center, &act).await?),
        recheck::TENANT_JOB => {
            Ok(recheck::recheck_tenant(center, &act, payload::<TenantId>(job)?).await?)
        }
        recheck::TENANTS_JOB => {
            let tenants = payload::<Vec<TenantId>>(job)?;
            Ok(recheck::recheck_tenants(center, &act, &tenants).await?)
        }
        migration::JOB => {
            Ok(migration::advance(center, &act, payload::<MigrationEventId>(job)?).await?)
        }
        survey::JOB => Ok(survey::ask(center, &act, payload::<survey::Reached>(job)?).await?),
        webhook::JOB => Ok(webhook::deliver(center, &act, payload::<Uuid>(job)?).await?),
        import::FINISH_JOB => Ok(import::finish(center, &act, payload::<Uuid>(job)?).await?),
        other => Err(JobFault::Never(format!("no such kind of job: {other}"))),
    }
}

fn payload<T: serde::de::DeserializeOwned>(job: &Job) -> Result<T, JobFault> {
    serde_json::from_value(job.payload.0.clone())
        .map_err(|fault| JobFault::Never(fault.to_string()))
}

async fn send(center: &Center, transport: &Transport, job: &Job) -> Result<(), JobFault> {
    let outgoing: Outgoing = payload(job)?;
    let id = job.id.to_string();
    let Some(message) = letter::compose(center, &outgoing, &id, job.created_at.0).await? else {
        return Ok(());
    };
    match transport.send(&message).await {
        Ok(_) => Ok(()),
        Err(SendFault::Temporary(reason)) => Err(JobFault::Again(reason.as_str().to_owned())),
        Err(SendFault::Permanent(reason)) => Err(JobFault::Never(reason.as_str().to_owned())),
    }
}

/// What a job carries stays when it is given up, unless it is a secret, or a letter that cannot be
/// read and may hold one.
fn carried(job: &Job) -> Carried {
    let is_letter = letter::JOBS.contains(&job.kind.as_str());
    let is_plain = payload::<Outgoing>(job).is_ok_and(|outgoing| !outgoing.letter.is_secret());
    if is_letter && !is_plain {
        Carried::Erased
    } else {
        Carried::Stays
    }
}

/// Notes what came of a job, if it is still held.
async fn mark(center: &Center, job: Job, outcome: Result<(), JobFault>) -> Result<(), CenterFault> {
    let now = center.now();
    let outcome = outcome.map_err(|fault| match fault {
        JobFault::Never(why) => (None, fault::for_operator(&why)),
        JobFault::Again(why) => (again_at(job.tries, now), fault::for_operator(&why)),
    });
    if let Err((again, why)) = &outcome {
        tracing::warn!(job = %job.id.0, kind = job.kind, tries = job.tries, will_try_again = again.is_some(), why, "a job failed");
    }
    let (id, kind) = (job.id.0, job.kind.clone());
    let message = (kind == webhook::JOB).then(|| payload::<Uuid>(&job).ok());
    let message = message.flatten();
    let state = Arc::new((job, outcome));
    let was_held = center
        .store()
        .write(move |writing| {
            let state = Arc::clone(&state);
            Box::pin(async move {
                let (job, outcome) = &*state;
                Ok::<bool, CenterFault>(match outcome {
                    Ok(()) => outbox::done(writing, job, now).await?,
                    Err((Some(at), why)) => outbox::try_again(writing, job, why, now, *at).await?,
                    Err((None, why)) => {
                        let was_held =
                            outbox::give_up(writing, job, carried(job), why, now).await?;
                        if let Some(message) = message.filter(|_| was_held) {
                            webhook::given_up(writing, message, now).await?;
                        }
                        was_held
                    }
                })
            })
        })
        .await?;
    if !was_held {
        tracing::warn!(job = %id, kind, "a job was taken over by another worker");
    }
    Ok(())
}

fn again_at(tries: i64, now: Timestamp) -> Option<Timestamp> {
    let pause = PAUSES.get(usize::try_from(tries - 1).unwrap_or_default())?;
    Some(now + SignedDuration::from_secs(*pause))
}
