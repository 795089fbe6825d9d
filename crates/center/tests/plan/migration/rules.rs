//! What stands in the way of an event, by the rules of the shipped catalog.

use center::migration::{self, Step};
use center::{CenterFault, Conflict, FieldValue};
use jiff::SignedDuration;
use process::migration::{Objection, Source, Wave};
use process::state::MigrationState;

use super::super::play;
use super::{form, target};

#[tokio::test]
async fn what_stands_in_the_way_is_told_and_keeps_an_event_from_being_submitted() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let event = play
        .planned(&form("pilot", ("2026-11-03", "08:00"), 34))
        .await;
    let page = play.event(event).await;
    let words: Vec<_> = page.objections.iter().map(Objection::as_str).collect();
    assert_eq!(
        words,
        [
            "batch_too_small",
            "past_cut_off",
            "out_of_order",
            "service_not_ready",
            "not_acknowledged"
        ]
    );
    assert!(matches!(
        page.objections[2],
        Objection::OutOfOrder { first: Wave::Test }
    ));
    let refused = play.submit(event).await;
    let Err(CenterFault::Invalid(faults)) = refused else {
        panic!("{refused:?}");
    };
    let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["mailboxes", "date", "wave", "event", "event"]);
    assert_eq!(play.event_state(event).await, MigrationState::Planned);

    play.make_ready().await;
    let page = play.event(event).await;
    let words: Vec<_> = page.objections.iter().map(Objection::as_str).collect();
    assert_eq!(words, ["batch_too_small", "past_cut_off", "out_of_order"]);
    assert!(page.stays.acknowledged.is_some() && !page.stays.list.is_empty());

    let old = (Source::Imap, Vec::new());
    let refused = migration::acknowledge(center, act, play.engagement, old).await;
    assert!(
        matches!(refused, Err(CenterFault::Conflict(Conflict::Changed))),
        "what was shown is not what the catalog says: {refused:?}"
    );
}

/// Of ten thousand mailboxes only those are looked at of which there is something to say.
#[tokio::test]
async fn mailboxes_that_leave_too_little_room_are_told_and_no_more_than_can_be_read() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let line = |number: usize, sizes: &str| format!("old{number},{}{sizes}\n", target(number));
    let mut typed = form("test", ("2026-11-02", "20:00"), 0);
    // 85 of a hundred fit, not a byte more; of what is not known nothing is said.
    let sizes = [",85,100", ",86,100", "", ",86", ",,100", ",1 TB,1 TB"];
    typed.mailboxes = (1..)
        .zip(sizes)
        .map(|(number, sizes)| line(number, sizes))
        .collect();
    let event = play.planned(&typed).await;
    let told: Vec<_> = play
        .event(event)
        .await
        .objections
        .into_iter()
        .filter(|objection| matches!(objection, Objection::MailboxTooLarge { .. }))
        .collect();
    let too_large = |number, bytes, most| Objection::MailboxTooLarge {
        target: target(number),
        bytes,
        most,
    };
    let terabyte: u64 = 1 << 40;
    let most = terabyte * 85 / 100;
    assert_eq!(told, [too_large(2, 86, 85), too_large(6, terabyte, most)]);

    typed.mailboxes = (1..=40).map(|number| line(number, ",100,100")).collect();
    migration::change(center, act, (event, None), &typed, &play.key())
        .await
        .unwrap();
    let page = play.event(event).await;
    let told = page.objections.iter();
    let told = told.filter(|told| matches!(told, Objection::MailboxTooLarge { .. }));
    assert_eq!((told.count(), page.line.counts.mailboxes), (20, 40));
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_told_line_by_line() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let mut typed = form("test", ("2026-11-02", "20:00"), 1);
    typed.mailboxes.push_str("lee,nobody\n");
    let refused = migration::plan(center, act, play.engagement, &typed, &play.key()).await;
    let Err(CenterFault::Invalid(faults)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(
        (faults[0].field, faults[0].message),
        ("mailboxes", "error-migration-target")
    );
    assert_eq!(faults[0].values, [("line", FieldValue::Number(2))]);
}

/// Case 39 of the acceptance cases: 25 hours before its start an event changes, 23 hours before it does
/// not.
#[tokio::test]
async fn mailboxes_change_until_the_cut_off_and_no_longer() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.completed_test().await;
    let start = ("2026-11-05", "09:00");
    let event = play.planned(&form("pilot", start, 40)).await;
    play.submit(event).await.unwrap();
    assert_eq!(play.event_state(event).await, MigrationState::Submitted);

    // 25 hours before.
    let at = "2026-11-04T08:00:00Z".parse().unwrap();
    play.stage.advance_to(at).await;
    assert!(play.event(event).await.line.may(Step::Change));
    migration::change(
        center,
        act,
        (event, None),
        &form("pilot", start, 41),
        &play.key(),
    )
    .await
    .unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.counts.mailboxes, 41);
    assert_eq!(page.line.state, MigrationState::Submitted);
    let few = migration::change(
        center,
        act,
        (event, None),
        &form("pilot", start, 34),
        &play.key(),
    )
    .await;
    assert!(
        matches!(few, Err(CenterFault::Invalid(_))),
        "it has to stand as before: {few:?}"
    );
    assert_eq!(play.event(event).await.line.counts.mailboxes, 41);

    // 23 hours before.
    play.stage.advance(SignedDuration::from_hours(2)).await;
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::Queued);
    assert!(!page.line.may(Step::Change) && !page.line.may(Step::TakeBack));
    let late = migration::change(
        center,
        act,
        (event, None),
        &form("pilot", start, 42),
        &play.key(),
    )
    .await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
    let late = migration::take_back(center, act, event).await;
    assert!(matches!(late, Err(CenterFault::Conflict(Conflict::State))));
}

#[tokio::test]
async fn an_event_is_taken_back_before_its_cut_off_and_its_program_with_it() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.completed_test().await;
    let event = play
        .planned(&form("pilot", ("2026-11-05", "09:00"), 40))
        .await;
    play.submit(event).await.unwrap();
    let token = play.token(event).await;
    migration::take_back(center, act, event).await.unwrap();
    migration::take_back(center, act, event).await.unwrap();
    assert_eq!(play.event_state(event).await, MigrationState::Planned);
    let known = center::sign_in::recognise(center, &token).await.unwrap();
    assert!(known.is_none());
    let mut again = form("pilot", ("2026-11-06", "09:00"), 40);
    again.name = "Head office".to_owned();
    migration::change(center, act, (event, None), &again, &play.key())
        .await
        .unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.name, "Head office");
    assert_eq!(page.mailboxes[0].addresses.as_ref().unwrap().1, target(10));
}

/// The list is replaced as a whole, so a form that was opened before a colleague's change would undo it.
#[tokio::test]
async fn a_change_of_what_was_changed_since_is_refused() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let typed = |mailboxes| form("test", ("2026-11-02", "20:00"), mailboxes);
    let event = play.planned(&typed(1)).await;
    let seen = (event, Some(play.event(event).await.version));
    migration::change(center, act, seen, &typed(2), &play.key())
        .await
        .unwrap();
    let late = migration::change(center, act, seen, &typed(3), &play.key()).await;
    assert!(
        matches!(late, Err(CenterFault::Conflict(Conflict::Changed))),
        "{late:?}"
    );
    let page = play.event(event).await;
    assert_eq!(page.line.counts.mailboxes, 2);
    let (now, key) = ((event, Some(page.version)), play.key());
    for _ in 0..2 {
        migration::change(center, act, now, &typed(4), &key)
            .await
            .unwrap();
    }
    assert_eq!(play.event(event).await.line.counts.mailboxes, 4);
}

#[tokio::test]
async fn the_same_form_sent_twice_plans_one_event() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let (typed, key) = (form("test", ("2026-11-02", "20:00"), 1), play.key());
    let first = migration::plan(center, act, play.engagement, &typed, &key).await;
    let second = migration::plan(center, act, play.engagement, &typed, &key).await;
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(play.tower().await.events.len(), 1);
}
