//! What an operator does: jobs that were given up, and what a person may ask of whoever keeps its data.

use cast::{CONTOSO, MANAGER, OPERATOR, Stage};
use center::health::health;
use center::people::{self, RoleStep};
use center::person::{self, Erasure};
use center::sign_in::operator_at_console;
use center::{CenterFault, Conflict, figures, job, worker};
use jiff::SignedDuration;
use mail::Transport;
use process::identity::JobId;
use process::permission::{CenterRole, OperatorAct};
use serde_json::json;
use store::outbox::{self, Ask};

async fn operator(stage: &Stage) -> OperatorAct {
    operator_at_console(&stage.center, OPERATOR).await.unwrap()
}

/// Asks for work of a kind that nobody knows, which is given up at once.
async fn hopeless(stage: &Stage, number: u128, kind: &'static str) -> JobId {
    let (id, at) = (JobId(uuid(number)), stage.now());
    stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let ask = Ask {
                    id,
                    kind,
                    subject: "7",
                    run_at: at,
                    at,
                };
                outbox::ask(writing, ask, &json!({"about": 7})).await
            })
        })
        .await
        .unwrap();
    stage.work().await;
    id
}

fn uuid(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

#[tokio::test]
async fn a_job_that_was_given_up_begins_anew_or_is_ended_and_both_are_entered() {
    let stage = Stage::open().await;
    let act = operator(&stage).await;
    let (one, other) = (
        hopeless(&stage, 1, "no-such-work").await,
        hopeless(&stage, 2, "nor-such").await,
    );
    let shown = job::given_up(&stage.center, &act).await.unwrap();
    assert_eq!(shown.len(), 2);
    assert!(shown[0].fault.contains("no such kind of job"), "{shown:?}");
    assert!(shown.iter().all(|job| job.can_begin_anew));

    job::try_again(&stage.center, &act, one).await.unwrap();
    let shown = job::given_up(&stage.center, &act).await.unwrap();
    assert_eq!(shown.iter().map(|job| job.id).collect::<Vec<_>>(), [other]);
    // It is tried, and given up again.
    stage.work().await;
    assert_eq!(job::given_up(&stage.center, &act).await.unwrap().len(), 2);
    for id in [one, other, other] {
        job::give_up_for_good(&stage.center, &act, id)
            .await
            .unwrap();
    }
    assert_eq!(job::given_up(&stage.center, &act).await.unwrap(), []);
    let entered = "SELECT count(*) FROM audit_entry WHERE action = 'tend_jobs'";
    assert_eq!(stage.number(entered).await, 3);
}

#[tokio::test]
async fn a_mail_with_a_code_cannot_begin_anew_and_an_unknown_job_does_not_exist() {
    let stage = Stage::open().await;
    let act = operator(&stage).await;
    let id = hopeless(&stage, 3, "sign-in-code").await;
    let shown = job::given_up(&stage.center, &act).await.unwrap();
    assert!(!shown[0].can_begin_anew);
    let refused = job::try_again(&stage.center, &act, id).await;
    assert!(matches!(
        refused,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    let unknown = job::give_up_for_good(&stage.center, &act, JobId(uuid(99))).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn mails_that_cannot_leave_are_told_with_their_age_and_at_last_with_their_reader() {
    let stage = Stage::open().await;
    let act = operator(&stage).await;
    stage.work().await;
    let before = health(&stage.center, &act).await.unwrap();
    assert_eq!(before.late_mail, None);
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    let asked = stage.now();
    // A mail server that is away: a folder that cannot be made.
    let file = tempfile::NamedTempFile::new().unwrap();
    let away = Transport::Files(file.path().to_owned());
    let work = async || while worker::work_once(&stage.center, &away).await.unwrap() > 0 {};
    for _ in 0..3 {
        work().await;
        stage.clock.advance(SignedDuration::from_mins(10));
    }
    let late = health(&stage.center, &act)
        .await
        .unwrap()
        .late_mail
        .unwrap();
    assert_eq!(
        (late.since, late.failed_at),
        (asked, asked + SignedDuration::from_mins(20))
    );
    assert!(late.count > 0 && !late.fault.is_empty(), "{late:?}");
    // Between two tries nothing is due, and it is as old even so.
    work().await;
    let age = figures::figures(&stage.center).await.unwrap().outbox_age;
    assert_eq!(age, 30 * 60);

    for _ in 0..9 {
        stage.clock.advance(SignedDuration::from_hours(12));
        work().await;
    }
    let shown = job::given_up(&stage.center, &act).await.unwrap();
    let to = |address: &str| {
        let mut all = shown.iter();
        all.find(|job| job.to.as_ref().is_some_and(|to| to.address == address))
    };
    // The code of its link is erased with the rest of it; whom it was for is not.
    let lost = to(CONTOSO).unwrap();
    assert!(!lost.can_begin_anew);
    assert_eq!(lost.subject, lost.id.to_string());
    let known = lost.to.as_ref().unwrap();
    assert!(!known.name.is_empty());
}

#[tokio::test]
async fn everything_held_about_a_person_is_handed_out_without_any_secret() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["teams"]).await;
    let act = operator(&stage).await;
    let held = person::export(&stage.center, &act, "ADMIN@contoso.example")
        .await
        .unwrap();
    assert_eq!(held["person"][0]["address"], CONTOSO);
    for table in ["membership", "request", "sign_in", "audit_entry"] {
        assert!(held.contains_key(table), "{table}: {:?}", held.keys());
    }
    let text = serde_json::to_string(&held).unwrap();
    assert!(!text.contains("hash"), "{text}");
    assert!(!text.contains("admin@hanbit.example"), "{text}");
    let nobody = person::export(&stage.center, &act, "nobody@contoso.example").await;
    assert!(matches!(nobody, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn an_erased_person_is_gone_from_rows_and_sign_ins_and_the_chains_stay_whole() {
    let stage = Stage::open().await;
    let secret = stage.secret_of(MANAGER).await;
    let manager = stage.manager(MANAGER).await;
    let act = operator(&stage).await;
    let last = person::erase(&stage.center, &act, MANAGER).await.unwrap();
    assert_eq!(last, Erasure::LastManager);
    let (other, role) = (act.person(), CenterRole::Manager);
    people::put_role(&stage.center, &manager, other, role, RoleStep::Give)
        .await
        .unwrap();
    let done = person::erase(&stage.center, &act, MANAGER).await.unwrap();
    assert_eq!(done, Erasure::Done);
    let known = center::sign_in::recognise(&stage.center, &secret).await;
    assert!(known.unwrap().is_none());
    for (left, query) in [
        (
            0,
            "SELECT count(*) FROM person WHERE address = 'manager@center.example'",
        ),
        (
            1,
            "SELECT count(*) FROM person WHERE erased_at IS NOT NULL AND name = '–'",
        ),
        (
            1,
            "SELECT count(*) FROM audit_entry WHERE action = 'erase_person'",
        ),
    ] {
        assert_eq!(stage.number(query).await, left, "{query}");
    }
    let reading = stage.center.store().read().await.unwrap();
    let (walked, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(walked > 0);
    assert_eq!(broken, []);
    drop(reading);
    let again = person::erase(&stage.center, &act, MANAGER).await;
    assert!(matches!(again, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn who_carries_the_work_of_others_is_not_erased_while_it_is_under_way() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (_, lead) = stage.engagement(&customer, "en", &["teams"]).await;
    let act = operator(&stage).await;
    let admin = person::erase(&stage.center, &act, CONTOSO).await.unwrap();
    assert_eq!(
        admin,
        Erasure::LastAdminOf(vec!["contoso.example".to_owned()])
    );
    let lead = person::erase(&stage.center, &act, &lead).await.unwrap();
    assert_eq!(lead, Erasure::Leads(1));
    let manager = operator_at_console(&stage.center, MANAGER).await;
    assert!(matches!(manager, Err(CenterFault::NotFound)));
}
