//! What the Center does of a migration: it proposes, answers and reports, and starts nothing.

use center::desk::{self, OwedLine, Owing};
use center::migration::{self, Step};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use process::eligibility::MigrationLevel;
use process::migration::Wave;
use process::permission::{Action, Actor, SpecialistAct, may};
use process::state::MigrationState;
use store::engagement::Engagement;
use store::migration::MigrationEvent;

use super::super::{Play, play};
use super::{ENGLISH, form};

impl Play {
    async fn at_level(&self, level: MigrationLevel) {
        let before = self.engagement().await;
        let changed: Result<(), store::StoreFault> = self
            .stage
            .center
            .store()
            .write(move |writing| {
                let before = before.clone();
                Box::pin(async move {
                    let after = Engagement {
                        migration_level: level.as_str().to_owned(),
                        ..before.clone()
                    };
                    store::engagement::change(writing, &before, after).await?;
                    Ok(())
                })
            })
            .await;
        changed.unwrap();
    }
}

#[tokio::test]
async fn the_center_proposes_and_reports_only_where_it_gives_the_service() {
    let play = play().await;
    let (center, lead) = (&play.stage.center, &play.lead);
    let typed = form("test", ("2026-11-02", "20:00"), 1);
    play.at_level(MigrationLevel::Guidance).await;
    let refused = migration::propose(center, lead, play.engagement, &typed, &play.key()).await;
    assert!(matches!(
        refused,
        Err(CenterFault::Conflict(Conflict::State))
    ));
    let ended = play.completed_test().await;
    let report = "Everything is there.";
    let refused = migration::write_report(center, lead, ended, report, &play.key()).await;
    assert!(matches!(
        refused,
        Err(CenterFault::Conflict(Conflict::State))
    ));

    play.at_level(MigrationLevel::Service).await;
    let event = migration::propose(center, lead, play.engagement, &typed, &play.key())
        .await
        .unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::Planned);
    assert!(page.line.is_proposed && page.line.may(Step::Submit));
    play.mail_about(event).await;
    play.submit(event).await.unwrap();
    assert!(
        !play.event(event).await.line.is_proposed,
        "it is the customer's from then on"
    );
    migration::write_report(center, lead, ended, report, &play.key())
        .await
        .unwrap();
    let (text, _, _) = play.event(ended).await.report.unwrap();
    assert_eq!(text, report);
}

#[tokio::test]
async fn what_another_wave_moves_is_not_proposed_either() {
    let play = play().await;
    let (center, lead) = (&play.stage.center, &play.lead);
    play.at_level(MigrationLevel::Service).await;
    let typed = form("test", ("2026-11-02", "20:00"), 1);
    play.planned(&typed).await;
    let refused = migration::propose(center, lead, play.engagement, &typed, &play.key()).await;
    let Err(CenterFault::Invalid(faults)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(faults[0].message, "error-migration-source-elsewhere");
    assert_eq!(play.tower().await.events.len(), 1);
}

#[tokio::test]
async fn a_wave_that_the_customer_removed_is_proposed_anew_by_the_same_form() {
    let play = play().await;
    let (center, lead) = (&play.stage.center, &play.lead);
    play.at_level(MigrationLevel::Service).await;
    let (key, typed) = (play.key(), form("test", ("2026-11-02", "20:00"), 1));
    let propose = async || {
        migration::propose(center, lead, play.engagement, &typed, &key)
            .await
            .unwrap()
    };
    let first = propose().await;
    assert_eq!(propose().await, first);
    migration::remove(center, &play.customer.act, (first, None))
        .await
        .unwrap();
    let anew = propose().await;
    assert_ne!(anew, first);
    assert!(play.event(anew).await.line.is_proposed);
}

#[tokio::test]
async fn nobody_of_the_center_may_start_stop_or_change_what_is_the_customers() {
    for action in [
        Action::PlanMigration,
        Action::RemoveMigration,
        Action::StartMigration,
        Action::RunMigration,
        Action::AcceptMigration,
        Action::ReportMigrationIssue,
        Action::ImportMigration,
    ] {
        for actor in Actor::STAFF {
            assert!(!may(actor, action), "{actor} {action}");
        }
        assert!(Action::OWNED_BY_THE_CUSTOMER.contains(&action), "{action}");
    }
    let play = play().await;
    let event = play.test_wave(1).await;
    let (_, page) =
        migration::event_as_lead(&play.stage.center, &play.lead, (event, None), ENGLISH)
            .await
            .unwrap();
    assert!(page.line.steps.is_empty(), "{:?}", page.line.steps);
}

#[tokio::test]
async fn issues_are_taken_for_five_days_and_answered_once() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.test_wave(1).await;
    let early = migration::report_issue(center, act, event, "Mail is missing.", &play.key()).await;
    assert!(matches!(early, Err(CenterFault::Conflict(Conflict::State))));
    migration::stop(center, act, (event, None)).await.unwrap();
    assert_eq!(play.event_state(event).await, MigrationState::Failed);
    let id = migration::report_issue(center, act, event, "Mail is missing.", &play.key())
        .await
        .unwrap();
    let lead = &play.lead;
    migration::answer_issue(center, lead, id, "Run it again.", &play.key())
        .await
        .unwrap();
    let twice = migration::answer_issue(center, lead, id, "Again.", &play.key()).await;
    assert!(matches!(
        twice,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
    let page = play.event(event).await;
    assert_eq!(page.issues[0].text, "Mail is missing.");
    let answer = page.issues[0].answer.as_ref().unwrap();
    assert_eq!(answer.0, "Run it again.");
    play.stage.advance(SignedDuration::from_hours(5 * 24)).await;
    let late = migration::report_issue(center, act, event, "And more.", &play.key()).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
}

/// What the desk of this Specialist says that waits of issues.
async fn issues_on_the_desk(play: &Play, specialist: &SpecialistAct) -> Vec<OwedLine> {
    let desk = desk::look(&play.stage.center, specialist, &TimeZone::UTC).await;
    let mut owed = desk.unwrap().owed;
    owed.retain(|line| matches!(line.owing, Owing::Issue { .. }));
    owed
}

/// It is on the desk of the lead from when it is reported, also while the wave is tried again.
#[tokio::test]
async fn an_issue_waits_on_the_desk_until_it_is_answered() {
    let play = play().await;
    let (center, act, lead) = (&play.stage.center, &play.customer.act, &play.lead);
    let event = play.test_wave(1).await;
    migration::stop(center, act, (event, None)).await.unwrap();
    assert!(issues_on_the_desk(&play, lead).await.is_empty());
    let text = "Mail is missing.";
    let id = migration::report_issue(center, act, event, text, &play.key())
        .await
        .unwrap();
    let reported_at = play.stage.now();
    let waits = Owing::Issue {
        id,
        event,
        wave: (Wave::Test, 1),
        name: play.event(event).await.line.name,
        text: text.to_owned(),
    };
    play.stage.clock.advance(SignedDuration::from_hours(24));
    let owed = issues_on_the_desk(&play, lead).await.remove(0);
    assert_eq!(owed.owing, waits);
    assert_eq!(owed.engagement, play.engagement);
    assert_eq!(owed.customer, play.customer.tenant.name);
    assert_eq!(owed.since, reported_at);
    let waited = owed.waited.0;
    assert!((1..24 * 60).contains(&waited), "in business time: {waited}");
    let other = play.stage.specialist(cast::KO).await;
    assert!(issues_on_the_desk(&play, &other).await.is_empty());

    migration::retry(center, act, (event, None)).await.unwrap();
    assert_eq!(issues_on_the_desk(&play, lead).await[0].owing, waits);
    let (_, page) = migration::event_as_lead(center, lead, (event, None), ENGLISH)
        .await
        .unwrap();
    assert!(page.line.may(Step::AnswerIssue), "{:?}", page.line.steps);
    migration::answer_issue(center, lead, id, "Run it again.", &play.key())
        .await
        .unwrap();
    assert!(issues_on_the_desk(&play, lead).await.is_empty());
    let page = play.event(event).await;
    assert_eq!(page.ended_at, None, "it is still tried again");
    assert_eq!(page.issues[0].answer.as_ref().unwrap().0, "Run it again.");
}

#[tokio::test]
async fn the_desk_shows_the_issues_of_all_waves_oldest_first() {
    let play = play().await;
    let (center, act, lead) = (&play.stage.center, &play.customer.act, &play.lead);
    let first = play.completed_test().await;
    let second = play
        .planned(&form("test", ("2026-11-03", "20:00"), 2))
        .await;
    play.submit(second).await.unwrap();
    migration::stop(center, act, (second, None)).await.unwrap();
    let mut reported = Vec::new();
    for event in [second, first, second] {
        let key = play.key();
        let id = migration::report_issue(center, act, event, "A folder is missing.", &key).await;
        reported.push((event, id.unwrap()));
        play.stage.clock.advance(SignedDuration::from_mins(1));
    }
    let shown = async || {
        let owed = issues_on_the_desk(&play, lead).await.into_iter();
        let issues = owed.filter_map(|line| match line.owing {
            Owing::Issue { id, event, .. } => Some((event, id)),
            _ => None,
        });
        issues.collect::<Vec<_>>()
    };
    assert_eq!(shown().await, reported);
    let (_, answered) = reported.remove(1);
    migration::answer_issue(center, lead, answered, "Look under Archive.", &play.key())
        .await
        .unwrap();
    assert_eq!(shown().await, reported);
}

/// The chain holds who did what to which event, and no address.
#[tokio::test]
async fn the_chain_names_no_mailbox_and_stays_whole() {
    let play = play().await;
    play.completed_test().await;
    let tenant = play.customer.act.tenant();
    let reading = play.stage.center.store().read().await.unwrap();
    let entries = store::audit::newest(&reading, Some(tenant), 100)
        .await
        .unwrap();
    let of_event: Vec<&str> = entries
        .iter()
        .rev()
        .filter(|entry| entry.subject_kind == "migration")
        .map(|entry| entry.action.as_str())
        .collect();
    assert_eq!(
        of_event,
        [
            "plan_migration",
            "plan_migration",
            "start_migration",
            "pair_runner",
            "start_migration",
            "run_migration"
        ]
    );
    assert!(!format!("{entries:?}").contains("contoso.example"));
    let (_, broken) = store::audit::verify_chain(&reading, tenant).await.unwrap();
    assert_eq!(broken, []);
}

/// The table of states is the last word, whatever a use case asks for.
#[tokio::test]
async fn the_store_keeps_an_event_in_its_states() {
    let play = play().await;
    let event = play
        .planned(&form("test", ("2026-11-02", "20:00"), 1))
        .await;
    let refused: Result<(), store::StoreFault> = play
        .stage
        .center
        .store()
        .write(move |writing| {
            Box::pin(async move {
                let before = store::migration::by_id(writing, event).await?;
                let before = before.ok_or(store::StoreFault::Changed)?;
                let after = MigrationEvent {
                    state: store::Word(MigrationState::Running),
                    ..before.clone()
                };
                store::migration::change(writing, &before, after).await?;
                Ok(())
            })
        })
        .await;
    assert!(matches!(refused, Err(store::StoreFault::OutOfTurn)));
}
