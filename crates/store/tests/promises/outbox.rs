//! Work that was asked for is done once by whoever claims it, again when its worker dies, and stays
//! visible when it is given up.

use std::collections::BTreeMap;
use std::sync::Arc;

use process::identity::JobId;
use store::StoreFault;
use store::outbox::{self, Ask, Carried, Due, Job, JobState, Kinds};
use tokio::task::JoinSet;

use crate::ground::{Ground, at, id};

const KIND: &str = "letter";
const ALL: Kinds = Kinds::AllBut(&[]);

async fn ask(ground: &Ground, number: u128, subject: &str, run_at: i64) {
    ground
        .write(
            (number, subject.to_owned(), run_at),
            |writing, (number, subject, run_at)| {
                Box::pin(async move {
                    let ask = Ask {
                        id: JobId(id(9, *number)),
                        kind: KIND,
                        subject,
                        run_at: at(*run_at),
                        at: at(0),
                    };
                    outbox::ask(writing, ask, &"a secret body").await
                })
            },
        )
        .await
        .unwrap();
}

/// Claims at this second, with a lease of a minute.
async fn claim(ground: &Ground, now: i64, limit: u64) -> Vec<Job> {
    ground
        .write((now, limit), |writing, (now, limit)| {
            Box::pin(async move {
                outbox::claim(writing, Due::of(ALL, at(*now)), at(*now + 60), *limit).await
            })
        })
        .await
        .unwrap()
}

async fn count(ground: &Ground, state: JobState) -> u64 {
    let reading = ground.store.read().await.unwrap();
    outbox::count(&reading, state).await.unwrap()
}

#[tokio::test]
async fn workers_at_the_same_time_never_claim_the_same_job() {
    let ground = Arc::new(Ground::new().await);
    for number in 0..60 {
        ask(&ground, number, &number.to_string(), 0).await;
    }
    let mut workers = JoinSet::new();
    for _ in 0..4 {
        let ground = Arc::clone(&ground);
        workers.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let claimed = claim(&ground, 1, 7).await;
                if claimed.is_empty() {
                    return mine;
                }
                mine.extend(claimed.into_iter().map(|job| job.id.0));
            }
        });
    }
    let mut claims: BTreeMap<JobId, u32> = BTreeMap::new();
    while let Some(mine) = workers.join_next().await {
        for job in mine.unwrap() {
            *claims.entry(job).or_default() += 1;
        }
    }
    assert_eq!(claims.len(), 60);
    assert!(claims.values().all(|times| *times == 1), "{claims:?}");
    assert_eq!(count(&ground, JobState::Running).await, 60);
}

#[tokio::test]
async fn a_job_waits_for_its_time_and_comes_back_when_its_lease_runs_out() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 10).await;
    assert_eq!(claim(&ground, 9, 16).await.len(), 0);
    let first = claim(&ground, 10, 16).await;
    assert_eq!((first.len(), first[0].tries), (1, 1));
    assert_eq!(claim(&ground, 69, 16).await.len(), 0, "the lease holds");
    let again = claim(&ground, 70, 16).await;
    assert_eq!((again[0].id, again[0].tries), (first[0].id, 2));
    assert_eq!(again[0].payload.0, "a secret body");
}

#[tokio::test]
async fn the_same_work_on_the_same_subject_waits_once() {
    let ground = Ground::new().await;
    ask(&ground, 1, "request", 0).await;
    ask(&ground, 2, "request", 0).await;
    ask(&ground, 3, "another request", 0).await;
    let claimed = claim(&ground, 0, 16).await;
    assert_eq!(claimed.len(), 2, "{claimed:?}");
    // While it runs, asking again is a new ask: what runs may have looked too early.
    ask(&ground, 4, "request", 0).await;
    assert_eq!(claim(&ground, 0, 16).await.len(), 1);
}

#[tokio::test]
async fn what_fails_is_tried_again_later_and_given_up_visibly() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 0).await;
    let job = claim(&ground, 0, 16).await.remove(0);
    ground
        .write(job.clone(), |writing, job| {
            Box::pin(
                async move { outbox::try_again(writing, job, "451 busy", at(1), at(30)).await },
            )
        })
        .await
        .unwrap();
    assert_eq!(claim(&ground, 29, 16).await.len(), 0);
    let job = claim(&ground, 30, 16).await.remove(0);
    assert_eq!((job.tries, job.fault.as_deref()), (2, Some("451 busy")));
    ground
        .write(job, |writing, job| {
            Box::pin(async move {
                outbox::give_up(writing, job, Carried::Erased, "550 no", at(31)).await
            })
        })
        .await
        .unwrap();
    assert_eq!(count(&ground, JobState::Dead).await, 1);
    assert_eq!(
        claim(&ground, 100_000, 16).await.len(),
        0,
        "dead stays dead"
    );
    ground
        .write((), |writing, ()| {
            Box::pin(async move { outbox::erase(writing, at(200_000)).await })
        })
        .await
        .unwrap();
    assert_eq!(
        count(&ground, JobState::Dead).await,
        1,
        "until somebody looks"
    );
}

#[tokio::test]
async fn asked_for_again_it_is_done_at_the_earlier_of_the_two_times() {
    let ground = Ground::new().await;
    ask(&ground, 1, "request", 3600).await;
    ask(&ground, 2, "request", 10).await;
    ask(&ground, 3, "request", 7200).await;
    assert_eq!(claim(&ground, 9, 16).await.len(), 0);
    let claimed = claim(&ground, 10, 16).await;
    assert_eq!(claimed.len(), 1);
    assert_eq!(
        (claimed[0].id.0, claimed[0].run_at.0),
        (JobId(id(9, 1)), at(10))
    );
    assert_eq!(
        claim(&ground, 10_000, 16).await.len(),
        1,
        "its lease has run out"
    );
    assert_eq!(count(&ground, JobState::Ready).await, 0);
}

#[tokio::test]
async fn only_kinds_that_are_asked_for_are_claimed() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 0).await;
    let claimed = |kinds| {
        let ground = &ground;
        async move {
            let claimed = ground.write(kinds, |writing, kinds| {
                Box::pin(
                    async move { outbox::claim(writing, Due::of(*kinds, at(0)), at(60), 16).await },
                )
            });
            let reading = ground.store.read().await.unwrap();
            let due = outbox::any_due(&reading, Due::of(kinds, at(0)))
                .await
                .unwrap();
            drop(reading);
            (due, claimed.await.unwrap().len())
        }
    };
    assert_eq!(claimed(Kinds::These(&["code"])).await, (false, 0));
    assert_eq!(claimed(Kinds::AllBut(&["code", KIND])).await, (false, 0));
    assert_eq!(claimed(Kinds::These(&["code", KIND])).await, (true, 1));
}

#[tokio::test]
async fn work_that_fails_is_as_old_as_when_it_was_first_due() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 10).await;
    ask(&ground, 2, "another", 500).await;
    for (failed, next) in [(11, 41), (42, 342), (343, 943)] {
        let job = claim(&ground, failed, 16).await.remove(0);
        ground
            .write((job, failed, next), |writing, (job, failed, next)| {
                Box::pin(async move {
                    let (fault, failed, next) =
                        (format!("451 at {failed}"), at(*failed), at(*next));
                    outbox::try_again(writing, job, &fault, failed, next).await
                })
            })
            .await
            .unwrap();
    }
    let reading = ground.store.read().await.unwrap();
    let longest = store::figures::longest_due(&reading, at(400))
        .await
        .unwrap();
    assert_eq!(
        longest,
        Some(at(10)),
        "none is due now, and yet one is late"
    );
    let late = outbox::late::of_kinds(&reading, &["letter"]).await.unwrap();
    assert_eq!(
        late,
        Some(outbox::late::Late {
            count: 1,
            since: at(10),
            fault: "451 at 343".to_owned(),
            failed_at: at(343),
        })
    );
    let others = outbox::late::of_kinds(&reading, &["webhook"])
        .await
        .unwrap();
    assert_eq!(others, None);
    drop(reading);
    for job in claim(&ground, 943, 16).await {
        ground
            .write(job, |writing, job| {
                Box::pin(async move { outbox::done(writing, job, at(944)).await })
            })
            .await
            .unwrap();
    }
    let reading = ground.store.read().await.unwrap();
    let longest = store::figures::longest_due(&reading, at(2000))
        .await
        .unwrap();
    assert_eq!(longest, None);
}

#[tokio::test]
async fn who_lost_a_job_to_another_worker_can_no_longer_mark_it() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 0).await;
    let lost = claim(&ground, 0, 16).await.remove(0);
    let taken_over = claim(&ground, 60, 16).await.remove(0);
    let marks = ground
        .write((lost, taken_over.clone()), |writing, (lost, taken_over)| {
            Box::pin(async move {
                Ok::<_, StoreFault>([
                    outbox::done(writing, lost, at(61)).await?,
                    outbox::try_again(writing, lost, "451", at(61), at(66)).await?,
                    outbox::give_up(writing, lost, Carried::Erased, "550", at(61)).await?,
                    outbox::renew(writing, lost, at(900)).await?.is_some(),
                    outbox::done(writing, taken_over, at(62)).await?,
                    outbox::done(writing, taken_over, at(63)).await?,
                ])
            })
        })
        .await
        .unwrap();
    assert_eq!(marks, [false, false, false, false, true, false]);
    assert_eq!(count(&ground, JobState::Done).await, 1);
}

#[tokio::test]
async fn a_lease_that_is_renewed_holds_longer() {
    let ground = Ground::new().await;
    ask(&ground, 1, "one", 0).await;
    let job = claim(&ground, 0, 16).await.remove(0);
    let renewed = ground
        .write(job.clone(), |writing, job| {
            Box::pin(async move { outbox::renew(writing, job, at(120)).await })
        })
        .await
        .unwrap()
        .unwrap();
    assert_eq!(claim(&ground, 119, 16).await.len(), 0);
    let marks = ground
        .write((job, renewed), |writing, (job, renewed)| {
            Box::pin(async move {
                Ok::<_, StoreFault>([
                    outbox::done(writing, job, at(119)).await?,
                    outbox::done(writing, renewed, at(119)).await?,
                ])
            })
        })
        .await
        .unwrap();
    assert_eq!(marks, [false, true], "the lease as it was no longer counts");
}

#[tokio::test]
async fn a_failing_job_gives_way_to_the_same_work_asked_for_while_it_ran() {
    let ground = Ground::new().await;
    ask(&ground, 1, "request", 0).await;
    let job = claim(&ground, 0, 16).await.remove(0);
    ask(&ground, 2, "request", 0).await;
    ground
        .write(job, |writing, job| {
            Box::pin(async move { outbox::try_again(writing, job, "busy", at(1), at(5)).await })
        })
        .await
        .unwrap();
    assert_eq!(count(&ground, JobState::Ready).await, 1);
    assert_eq!(claim(&ground, 100, 16).await[0].id.0, JobId(id(9, 2)));
}

#[tokio::test]
async fn what_a_job_carried_is_erased_once_it_is_done_or_given_up_with_its_secret() {
    let ground = Ground::new().await;
    ask(&ground, 1, "done", 0).await;
    ask(&ground, 2, "dead", 0).await;
    let jobs = claim(&ground, 0, 16).await;
    ground
        .write(jobs, |writing, jobs| {
            Box::pin(async move {
                outbox::done(writing, &jobs[0], at(1)).await?;
                outbox::give_up(writing, &jobs[1], Carried::Erased, "550", at(1)).await
            })
        })
        .await
        .unwrap();
    let touched = ground
        .tamper("UPDATE job SET tries = tries WHERE CAST(payload AS text) LIKE '%secret%'")
        .await;
    assert_eq!(touched, 0, "a body is still there");
}

#[tokio::test]
async fn a_job_asked_for_in_a_refused_unit_does_not_exist() {
    let ground = Ground::new().await;
    let outcome: Result<(), StoreFault> = ground
        .write((), |writing, ()| {
            Box::pin(async move {
                let ask = Ask {
                    id: JobId(id(9, 1)),
                    kind: KIND,
                    subject: "one",
                    run_at: at(0),
                    at: at(0),
                };
                outbox::ask(writing, ask, &()).await?;
                Err(StoreFault::Changed)
            })
        })
        .await;
    assert!(outcome.is_err());
    assert_eq!(claim(&ground, 0, 16).await.len(), 0);
}
