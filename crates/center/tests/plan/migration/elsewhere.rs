//! That no mailbox moves in two waves at once.

use center::engagement::close_for_customer;
use center::migration::{self, PlanForm};
use center::{CenterFault, FieldFault, FieldValue};
use process::identity::MigrationEventId;
use process::migration::{Objection, Wave};
use process::state::MigrationState;

use super::super::{Play, play};
use super::form;

const ELSEWHERE: &str = "error-migration-source-elsewhere";

impl Play {
    async fn planned_in_vain(&self, form: &PlanForm) -> Vec<FieldFault> {
        let (center, act) = (&self.stage.center, &self.customer.act);
        let refused = migration::plan(center, act, self.engagement, form, &self.key()).await;
        faults(refused)
    }

    /// The event in which a mailbox of this one stands too, as its page tells it.
    async fn also_in(&self, event: MigrationEventId) -> Vec<MigrationEventId> {
        let objections = self.event(event).await.objections.into_iter();
        let others = objections.filter_map(|objection| match objection {
            Objection::SourceElsewhere(elsewhere) => Some(elsewhere.event),
            _ => None,
        });
        others.collect()
    }
}

fn faults<T: std::fmt::Debug>(refused: Result<T, CenterFault>) -> Vec<FieldFault> {
    match refused {
        Err(CenterFault::Invalid(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

/// A pilot of these mailboxes.
fn pilot(mailboxes: &str) -> PlanForm {
    PlanForm {
        mailboxes: mailboxes.to_owned(),
        ..form("pilot", ("2026-11-05", "09:00"), 0)
    }
}

#[tokio::test]
async fn a_source_that_stands_in_another_open_wave_is_refused_and_that_wave_is_named() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let first = PlanForm {
        name: "Finance".to_owned(),
        ..form("test", ("2026-11-02", "20:00"), 2)
    };
    let first = play.planned(&first).await;
    let told = [FieldFault {
        field: "mailboxes",
        message: ELSEWHERE,
        values: vec![
            ("source", FieldValue::Text("old2".to_owned())),
            (
                "wave",
                FieldValue::Wave {
                    wave: Wave::Test,
                    number: 1,
                    name: "Finance".to_owned(),
                },
            ),
        ],
    }];
    let into_another = pilot("OLD2,elsewhere@contoso.example\nnew,new@contoso.example\n");
    assert_eq!(play.planned_in_vain(&into_another).await, told);
    let the_same = pilot("old2,m2@contoso.example\n");
    assert_eq!(play.planned_in_vain(&the_same).await, told);
    assert_eq!(play.tower().await.events.len(), 1);

    // Nor does it come in by a change, which then changes nothing.
    let second = play.planned(&pilot("new,new@contoso.example\n")).await;
    let which = (second, None);
    let changed = migration::change(center, act, which, &into_another, &play.key()).await;
    assert_eq!(faults(changed), told);
    assert_eq!(play.event(second).await.line.counts.mailboxes, 1);
    // A wave is no other to itself.
    let kept = form("test", ("2026-11-02", "21:00"), 2);
    migration::change(center, act, (first, None), &kept, &play.key())
        .await
        .unwrap();
}

/// SQLite by itself knows small letters of English alone, and PostgreSQL those of its own language.
#[tokio::test]
async fn small_and_large_letters_of_any_script_are_the_same_source() {
    let play = play().await;
    let first = PlanForm {
        mailboxes: "Jürgen,m1@contoso.example\nЖанна,m2@contoso.example\n".to_owned(),
        ..form("test", ("2026-11-02", "20:00"), 0)
    };
    play.planned(&first).await;
    let other =
        pilot("JÜRGEN,n1@contoso.example\nжанна,n2@contoso.example\nnew,n3@contoso.example\n");
    let told = play.planned_in_vain(&other).await;
    let sources: Vec<&FieldValue> = told.iter().map(|fault| &fault.values[0].1).collect();
    let text = |text: &str| FieldValue::Text(text.to_owned());
    assert_eq!(sources, [&text("Jürgen"), &text("Жанна")]);
}

#[tokio::test]
async fn a_source_moves_in_one_plan_of_the_customer_until_that_has_ended() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (second, _) = play
        .stage
        .engagement(&play.customer, "en", &["teams"])
        .await;
    let first = play.test_wave(1).await;
    migration::stop(center, act, (first, None)).await.unwrap();
    let typed = form("test", ("2026-11-03", "20:00"), 1);
    let there = migration::plan(center, act, second, &typed, &play.key())
        .await
        .unwrap();
    let told = play.planned_in_vain(&typed).await;
    assert_eq!(told[0].message, ELSEWHERE);
    migration::retry(center, act, (first, None)).await.unwrap();
    assert_eq!(play.also_in(there).await, [first]);
    migration::stop(center, act, (first, None)).await.unwrap();
    assert_eq!(play.also_in(there).await, []);

    // What is planned in a plan that has ended never moves, and nobody can remove it.
    close_for_customer(center, &play.customer.own, second, "One plan.", &play.key())
        .await
        .unwrap();
    let here = play.planned(&typed).await;
    assert_eq!(play.also_in(here).await, []);
}

#[tokio::test]
async fn what_a_wave_that_has_ended_moved_may_stand_in_another() {
    let play = play().await;
    play.completed_test().await;
    let next = play.planned(&pilot("old1,m1@contoso.example\n")).await;
    assert_eq!(play.also_in(next).await, []);
}

/// A plan alone moves nothing, so it keeps nobody from trying again; it is the plan that waits then.
#[tokio::test]
async fn a_wave_is_not_submitted_beside_one_that_is_tried_again_nor_the_other_way_round() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let first = play.test_wave(1).await;
    migration::stop(center, act, (first, None)).await.unwrap();
    assert_eq!(play.event_state(first).await, MigrationState::Failed);
    let next = form("test", ("2026-11-03", "20:00"), 1);
    let next = play.planned(&next).await;
    migration::retry(center, act, (first, None)).await.unwrap();
    assert_eq!(play.also_in(next).await, [first]);
    let refused = faults(play.submit(next).await);
    assert_eq!(refused[0].message, ELSEWHERE);
    assert_eq!(play.event_state(next).await, MigrationState::Planned);

    migration::stop(center, act, (first, None)).await.unwrap();
    play.submit(next).await.unwrap();
    assert_eq!(play.also_in(first).await, [next]);
    let refused = migration::retry(center, act, (first, None)).await;
    // Its list cannot change: the way out is another.
    assert_eq!(faults(refused)[0].message, "error-migration-source-again");
    assert_eq!(play.event_state(first).await, MigrationState::Failed);
}
