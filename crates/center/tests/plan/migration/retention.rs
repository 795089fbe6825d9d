//! Addresses, and what names an item, are there as long as the customer says, and go with a person.

use center::migration::{self, Step};
use jiff::SignedDuration;
use process::identity::MigrationEventId;
use process::state::MigrationState;
use report::migration::MailboxState::{Running, WithErrors};
use report::migration::{ItemClass, MailboxProgress, RunState};

use super::super::{Play, play};
use super::{form, item, mailbox};

#[tokio::test]
async fn addresses_and_items_go_when_the_customers_days_are_over_and_numbers_stay() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.make_ready().await;
    let mut typed = form("test", ("2026-11-02", "20:00"), 1);
    typed.keep_days = "10".to_owned();
    let event = play.planned(&typed).await;
    play.submit(event).await.unwrap();
    let runner = play.runner(event).await;
    play.start(event).await.unwrap();
    play.tell(&runner, 1, RunState::Running, vec![mailbox(1, Running, 5)])
        .await
        .unwrap();
    let told = MailboxProgress {
        items: Some(vec![item(ItemClass::TooLarge, 1)]),
        ..mailbox(1, WithErrors, 9)
    };
    play.tell(&runner, 2, RunState::Ended, vec![told])
        .await
        .unwrap();
    let id = migration::report_issue(center, act, event, "m1@ lacks a mail.", &play.key()).await;
    id.unwrap();
    let day = SignedDuration::from_hours(24);
    play.stage.advance(day * 9).await;
    let page = play.event(event).await;
    assert!(page.forgotten_at.is_none() && page.mailboxes[0].addresses.is_some());

    play.stage.advance(day * 2).await;
    let page = play.event(event).await;
    assert!(page.forgotten_at.is_some() && page.keep_until.is_none());
    assert_eq!(page.mailboxes[0].addresses, None);
    assert_eq!(page.issues[0].text, "");
    assert!(page.exceptions.is_empty() && page.classes.is_empty());
    let counts = page.line.counts;
    assert_eq!(
        (counts.with_errors, counts.messages, counts.exceptions),
        (1, (9, 10), 1),
        "the numbers stay"
    );
    let kept = "SELECT count(*) FROM migration_mailbox \
        WHERE target IS NOT NULL OR source IS NOT NULL OR source_key IS NOT NULL";
    assert_eq!(play.stage.number(kept).await, 0);
    let items = "SELECT count(*) FROM migration_item";
    assert_eq!(play.stage.number(items).await, 0);
    let again = migration::retry(center, act, (event, None)).await;
    assert!(again.is_err(), "nobody knows any more what to move");
    assert_eq!(
        play.event_state(event).await,
        MigrationState::CompletedWithErrors
    );
}

impl Play {
    /// A test wave of a mailbox that is kept for so many days and has ended with one item in its ledger.
    async fn with_errors(&self, keep_days: &str) -> MigrationEventId {
        self.make_ready().await;
        let mut typed = form("test", ("2026-11-02", "20:00"), 1);
        typed.keep_days = keep_days.to_owned();
        let event = self.planned(&typed).await;
        self.submit(event).await.unwrap();
        let runner = self.runner(event).await;
        self.start(event).await.unwrap();
        let told = MailboxProgress {
            items: Some(vec![item(ItemClass::TooLarge, 1)]),
            ..mailbox(1, WithErrors, 9)
        };
        self.tell(&runner, 1, RunState::Ended, vec![told])
            .await
            .unwrap();
        event
    }
}

/// What a person wrote goes with that person. The ledger is the tenant's, and so is what can be tried again.
#[tokio::test]
async fn what_an_erased_person_wrote_goes_and_the_wave_that_it_planned_stays() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play.with_errors("").await;
    migration::report_issue(center, act, event, "m1@ lacks a mail.", &play.key())
        .await
        .unwrap();
    let person = act.person();
    let erased: Result<(), store::StoreFault> = center
        .store()
        .write(move |writing| {
            Box::pin(async move { store::migration::erase_of(writing, person).await })
        })
        .await;
    erased.unwrap();
    play.stage.advance(SignedDuration::from_hours(1)).await;
    let page = play.event(event).await;
    assert_eq!(page.issues[0].text, "");
    assert!(page.forgotten_at.is_none() && page.mailboxes[0].addresses.is_some());
    assert_eq!((page.exceptions.len(), page.keep_days), (1, 365));
    assert!(page.line.may(Step::Retry));
}

#[tokio::test]
async fn a_wave_kept_for_no_day_is_there_while_issues_are_taken_unless_it_is_accepted() {
    let play = play().await;
    let center = &play.stage.center;
    let event = play.with_errors("0").await;
    let page = play.event(event).await;
    assert!(page.keep_until.is_some());
    assert_eq!(page.keep_until, page.issues_until);
    play.stage.advance(SignedDuration::from_hours(4 * 24)).await;
    let page = play.event(event).await;
    assert!(page.forgotten_at.is_none() && page.line.may(Step::Retry));

    migration::accept(center, &play.customer.own, event)
        .await
        .unwrap();
    let page = play.event(event).await;
    assert_eq!(page.keep_until, page.ended_at);
    play.stage.advance(SignedDuration::from_hours(1)).await;
    let page = play.event(event).await;
    assert!(page.forgotten_at.is_some() && page.mailboxes[0].addresses.is_none());
}
