//! The worker: what fails is tried again with a growing pause and given up visibly; what a dead
//! worker had claimed is done by the next.

use cast::{CONTOSO, Stage};
use center::sign_in::{self, Address};
use center::worker;
use jiff::SignedDuration;
use mail::Transport;
use process::identity::JobId;
use process::language::WrittenLanguage;
use store::StoreFault;
use store::outbox::{self, Due, JobState, Kinds};

async fn count(stage: &Stage, which: JobState) -> u64 {
    let reading = stage.center.store().read().await.unwrap();
    outbox::count(&reading, which).await.unwrap()
}

async fn ask_for_code(stage: &Stage) {
    let address = Address::parse("address", CONTOSO).unwrap();
    let visitor = sign_in::visitor();
    let asked = (address, WrittenLanguage::English);
    sign_in::ask_for_code(&stage.center, &visitor, asked, (stage.new_client(), None))
        .await
        .unwrap();
}

/// A mail server that is away: a folder that cannot be made.
fn away() -> (tempfile::NamedTempFile, Transport) {
    let file = tempfile::NamedTempFile::new().unwrap();
    let transport = Transport::Files(file.path().to_owned());
    (file, transport)
}

async fn work_with(stage: &Stage, transport: &Transport) {
    while worker::work_once(&stage.center, transport).await.unwrap() > 0 {}
}

#[tokio::test]
async fn a_mail_that_cannot_leave_waits_and_leaves_when_the_server_is_back() {
    let stage = Stage::open().await;
    stage.work().await;
    ask_for_code(&stage).await;
    let (_file, away) = away();
    work_with(&stage, &away).await;
    assert_eq!(count(&stage, JobState::Ready).await, 1);
    assert_eq!(stage.mails_to(CONTOSO).len(), 0);
    stage.work().await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 0, "not before its pause");
    stage.advance(SignedDuration::from_secs(5)).await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 1);
    assert_eq!(count(&stage, JobState::Ready).await, 0);
}

#[tokio::test]
async fn a_mail_that_can_never_leave_is_given_up_visibly_and_without_its_secret() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    let (_file, away) = away();
    let carried = "SELECT count(*) FROM job WHERE CAST(payload AS text) LIKE '%tracking%'";
    assert_eq!(stage.number(carried).await, 1);
    assert_eq!(count(&stage, JobState::Dead).await, 0);
    for _ in 0..9 {
        work_with(&stage, &away).await;
        stage.clock.advance(SignedDuration::from_hours(12));
    }
    assert!(count(&stage, JobState::Dead).await >= 1);
    assert_eq!(stage.number(carried).await, 0);
}

#[tokio::test]
async fn a_code_that_is_too_old_is_not_mailed_late() {
    let stage = Stage::open().await;
    stage.work().await;
    ask_for_code(&stage).await;
    let (_file, away) = away();
    work_with(&stage, &away).await;
    stage.clock.advance(SignedDuration::from_mins(10));
    stage.work().await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 0);
    for waits in [JobState::Ready, JobState::Running, JobState::Dead] {
        assert_eq!(count(&stage, waits).await, 0, "{waits:?}");
    }
}

#[tokio::test]
async fn what_a_dead_worker_had_claimed_is_done_when_its_lease_has_run_out() {
    let stage = Stage::open().await;
    stage.work().await;
    ask_for_code(&stage).await;
    let now = stage.now();
    let claimed: Result<_, StoreFault> = stage
        .center
        .store()
        .write(move |writing| {
            let until = now + SignedDuration::from_mins(5);
            Box::pin(async move {
                outbox::claim(writing, Due::of(Kinds::AllBut(&[]), now), until, 16).await
            })
        })
        .await;
    assert_eq!(claimed.unwrap().len(), 1);
    stage.advance(SignedDuration::from_secs(299)).await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 0);
    stage.advance(SignedDuration::from_secs(1)).await;
    assert_eq!(stage.mails_to(CONTOSO).len(), 1);
}

#[tokio::test]
async fn a_job_that_nobody_knows_is_given_up_at_once_and_the_others_are_done() {
    let stage = Stage::open().await;
    stage.work().await;
    let now = stage.now();
    let asked: Result<(), StoreFault> = stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let ask = outbox::Ask {
                    id: JobId(cast::people::new_id()),
                    kind: "unheard-of",
                    subject: "one",
                    run_at: now,
                    at: now,
                };
                outbox::ask(writing, ask, &()).await
            })
        })
        .await;
    asked.unwrap();
    ask_for_code(&stage).await;
    stage.work().await;
    assert_eq!(count(&stage, JobState::Dead).await, 1);
    assert_eq!(stage.mails_to(CONTOSO).len(), 1);
}
