//! A wave that is only planned: it becomes one of another kind, or goes.

use center::migration::{self, PlanForm, Step};
use center::{CenterFault, Conflict};
use process::migration::{Source, Wave};
use process::state::MigrationState;

use super::super::play;
use super::{ENGLISH, form};

const MAILBOXES: &str = "SELECT count(*) FROM migration_mailbox";
const TOKENS: &str = "SELECT count(*) FROM sign_in WHERE migration_id IS NOT NULL";

fn message<T: std::fmt::Debug>(refused: Result<T, CenterFault>) -> (&'static str, &'static str) {
    match refused {
        Err(CenterFault::Invalid(faults)) => (faults[0].field, faults[0].message),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_wave_that_is_not_submitted_is_removed_with_its_mailboxes_as_it_was_read() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play
        .planned(&form("test", ("2026-11-02", "20:00"), 2))
        .await;
    let page = play.event(event).await;
    assert!(page.line.may(Step::Remove));
    let late = migration::remove(center, act, (event, Some(page.version + 1))).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::Changed))),
        "{late:?}"
    );
    assert_eq!(play.stage.number(MAILBOXES).await, 2);

    migration::remove(center, act, (event, Some(page.version)))
        .await
        .unwrap();
    assert_eq!(play.stage.number(MAILBOXES).await, 0);
    assert!(play.tower().await.events.is_empty());
    let gone = migration::event(center, act, (event, None), ENGLISH).await;
    assert!(matches!(gone, Err(CenterFault::NotFound)));
    let again = migration::remove(center, act, (event, Some(page.version))).await;
    assert!(matches!(again, Err(CenterFault::NotFound)), "{again:?}");

    let tenant = act.tenant();
    let reading = play.stage.center.store().read().await.unwrap();
    let entries = store::audit::newest(&reading, Some(tenant), 100)
        .await
        .unwrap();
    let of_event = entries
        .iter()
        .filter(|entry| entry.subject_kind == "migration");
    let actions: Vec<&str> = of_event.map(|entry| entry.action.as_str()).collect();
    assert_eq!(actions, ["remove_migration", "plan_migration"]);
    let (_, broken) = store::audit::verify_chain(&reading, tenant).await.unwrap();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn a_submitted_wave_stays_until_it_is_taken_back_and_then_goes_with_its_former_program() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let ended = play.completed_test().await;
    let event = play
        .planned(&form("pilot", ("2026-11-05", "09:00"), 40))
        .await;
    play.submit(event).await.unwrap();
    play.token(event).await;
    for stays in [event, ended] {
        assert!(!play.event(stays).await.line.may(Step::Remove));
        let refused = migration::remove(center, act, (stays, None)).await;
        assert_eq!(message(refused), ("event", "error-migration-remove"));
    }
    assert_eq!(play.stage.number(TOKENS).await, 2);

    migration::take_back(center, act, event).await.unwrap();
    migration::remove(center, act, (event, None)).await.unwrap();
    assert_eq!(play.stage.number(TOKENS).await, 1);
    assert_eq!(play.stage.number(MAILBOXES).await, 1);
}

/// Whoever goes back in the browser to the form of a wave that is gone and sends it again wants it again.
#[tokio::test]
async fn a_form_of_a_wave_that_is_gone_plans_it_anew_and_once() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (key, form) = (play.key(), form("test", ("2026-11-02", "20:00"), 2));
    let sends = async || {
        migration::plan(center, act, play.engagement, &form, &key)
            .await
            .unwrap()
    };
    let first = sends().await;
    assert_eq!(sends().await, first);
    migration::remove(center, act, (first, None)).await.unwrap();
    let anew = sends().await;
    assert_ne!(anew, first);
    assert_eq!(sends().await, anew);
    assert_eq!(play.event(anew).await.line.counts.mailboxes, 2);
    assert_eq!(play.tower().await.events.len(), 1);
}

#[tokio::test]
async fn a_planned_wave_becomes_one_of_another_kind_and_source() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let start = ("2026-11-05", "09:00");
    play.planned(&form("pilot", start, 1)).await;
    let mut typed = PlanForm {
        mailboxes: "new,new@contoso.example\n".to_owned(),
        ..form("test", start, 0)
    };
    let event = play.planned(&typed).await;
    typed.wave = "pilot".to_owned();
    typed.source = "gmail".to_owned();
    // As a program says it that wrote back what it read.
    typed.name = "test".to_owned();
    migration::change(center, act, (event, None), &typed, &play.key())
        .await
        .unwrap();
    let line = play.event(event).await.line;
    assert_eq!(
        (line.wave, line.number, line.source, line.name.as_str()),
        (Wave::Pilot, 2, Source::Gmail, "pilot")
    );

    // What is not said stays.
    let named = PlanForm {
        wave: String::new(),
        source: String::new(),
        name: "Finance".to_owned(),
        ..typed.clone()
    };
    migration::change(center, act, (event, None), &named, &play.key())
        .await
        .unwrap();
    let line = play.event(event).await.line;
    assert_eq!(
        (line.wave, line.number, line.source, line.name.as_str()),
        (Wave::Pilot, 2, Source::Gmail, "Finance")
    );
    typed.wave = "flight".to_owned();
    let refused = migration::change(center, act, (event, None), &typed, &play.key()).await;
    assert_eq!(message(refused), ("wave", "error-choose"));
}

#[tokio::test]
async fn a_submitted_wave_stays_of_its_kind_and_source() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.completed_test().await;
    let typed = form("pilot", ("2026-11-05", "09:00"), 40);
    let event = play.planned(&typed).await;
    play.submit(event).await.unwrap();
    let other = |wave: &str, source: &str| PlanForm {
        wave: wave.to_owned(),
        source: source.to_owned(),
        ..typed.clone()
    };
    for (form, field) in [
        (other("velocity", "imap"), "wave"),
        (other("pilot", "gmail"), "source"),
    ] {
        let refused = migration::change(center, act, (event, None), &form, &play.key()).await;
        assert_eq!(message(refused), (field, "error-migration-kind-submitted"));
    }
    let line = play.event(event).await.line;
    assert_eq!((line.wave, line.source), (Wave::Pilot, Source::Imap));
    assert_eq!(line.state, MigrationState::Submitted);
}
