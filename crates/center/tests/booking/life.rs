//! The life of a meeting: held, booked, moved, cancelled, closed; and who may do what.

use cast::{CONTOSO, Customer, HANBIT, TINYCO};
use center::meeting::{self, InSeries, Outcome, Standing};
use center::{CenterFault, Conflict, task};
use jiff::SignedDuration;
use process::identity::TaskName;
use process::language::WrittenLanguage;
use process::state::MeetingState;

use super::{Play, at, play, told};

async fn state(play: &Play, id: process::identity::MeetingId) -> MeetingState {
    let (center, customer) = (&play.stage.center, &play.customer);
    meeting::look(center, &customer.act, &customer.tenant, id)
        .await
        .unwrap()
        .state
}

fn is(fault: &CenterFault, expected: Conflict) -> bool {
    matches!(fault, CenterFault::Conflict(conflict) if *conflict == expected)
}

#[tokio::test]
async fn a_held_time_is_booked_by_confirming_it_and_a_second_sending_changes_nothing() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let start = at("2026-11-05T10:00:00Z");
    let hold_key = play.key();
    let wanted = play.wanted("kickoff");
    let held = meeting::hold(center, act, &wanted, start, &hold_key)
        .await
        .unwrap();
    assert_eq!(state(&play, held).await, MeetingState::Held);
    let again = meeting::hold(center, act, &wanted, start, &hold_key).await;
    assert_eq!(again.unwrap(), held);
    let key = play.key();
    for _ in 0..2 {
        let booked = meeting::confirm(center, act, held, start, &key).await;
        assert_eq!(booked.unwrap(), held);
    }
    assert_eq!(state(&play, held).await, MeetingState::Booked);
    let other_key = meeting::confirm(center, act, held, start, &play.key()).await;
    assert!(is(&other_key.unwrap_err(), Conflict::State));
}

#[tokio::test]
async fn a_hold_runs_out_after_ten_minutes_and_another_time_may_be_held_instead() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let wanted = play.wanted("kickoff");
    let first = at("2026-11-05T10:00:00Z");
    let held = meeting::hold(center, act, &wanted, first, &play.key())
        .await
        .unwrap();
    // Another meeting of the same people cannot have the time while it is held.
    let taken = play
        .book("assessment-workshop", "2026-11-05T10:00:00Z")
        .await;
    assert!(is(&taken.unwrap_err(), Conflict::TimeTaken));
    let second = at("2026-11-05T14:00:00Z");
    let same = meeting::hold(center, act, &wanted, second, &play.key())
        .await
        .unwrap();
    assert_eq!(same, held, "one time is held for a meeting");
    let stale = meeting::confirm(center, act, held, first, &play.key()).await;
    assert!(is(&stale.unwrap_err(), Conflict::State));
    play.book("assessment-workshop", "2026-11-05T10:00:00Z")
        .await
        .unwrap();
    play.stage.clock.advance(SignedDuration::from_mins(10));
    play.book("security-talk", "2026-11-05T14:00:00Z")
        .await
        .unwrap();
    let late = meeting::confirm(center, act, held, second, &play.key()).await;
    assert!(is(&late.unwrap_err(), Conflict::TimeTaken));
}

#[tokio::test]
async fn a_hold_that_is_let_go_leaves_its_time_to_others() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let start = at("2026-11-05T10:00:00Z");
    let held = meeting::hold(center, act, &play.wanted("kickoff"), start, &play.key())
        .await
        .unwrap();
    meeting::let_go(center, act, held).await.unwrap();
    play.book("assessment-workshop", "2026-11-05T10:00:00Z")
        .await
        .unwrap();
    let gone = meeting::confirm(center, act, held, start, &play.key()).await;
    assert!(matches!(gone, Err(CenterFault::NotFound)), "{gone:?}");
}

#[tokio::test]
async fn a_meeting_that_cannot_move_stays_where_it_was() {
    let play = play().await;
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    play.book("assessment-workshop", "2026-11-05T14:00:00Z")
        .await
        .unwrap();
    let refused = play.move_to(kickoff, "2026-11-05T14:30:00Z").await;
    assert!(is(&refused.unwrap_err(), Conflict::TimeTaken));
    assert_eq!(state(&play, kickoff).await, MeetingState::Booked);
    let onto_itself = play.move_to(kickoff, "2026-11-05T10:00:00Z").await;
    assert_eq!(
        told(&onto_itself.unwrap_err()),
        Some(("slot", "error-slot-present"))
    );
    // Half an hour later, over its own time.
    play.move_to(kickoff, "2026-11-05T10:30:00Z").await.unwrap();
    assert_eq!(state(&play, kickoff).await, MeetingState::Moved);
}

#[tokio::test]
async fn a_meeting_is_booked_once_and_again_after_it_was_cancelled() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let first = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let twice = play.book("kickoff", "2026-11-06T10:00:00Z").await;
    assert!(is(&twice.unwrap_err(), Conflict::State));
    meeting::cancel(center, act, first, &play.key())
        .await
        .unwrap();
    let refused = play.move_to(first, "2026-11-06T10:00:00Z").await;
    assert!(is(&refused.unwrap_err(), Conflict::State));
    let second = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    assert_ne!(first, second);
}

#[tokio::test]
async fn the_whole_series_is_proposed_in_order_and_booked_at_once() {
    let play = play().await;
    let (center, customer) = (&play.stage.center, &play.customer);
    let all = meeting::meetings_of(center, &customer.act, &customer.tenant, None)
        .await
        .unwrap();
    assert!(matches!(all.standing, Standing::Open(engagement, _) if engagement == play.engagement));
    let proposed: Vec<(TaskName, jiff::Timestamp)> = all
        .series
        .iter()
        .map(|line| match &line.stands {
            InSeries::Proposed(slot) => (line.planned.name.clone(), slot.start),
            other => panic!("{}: {other:?}", line.planned.name),
        })
        .collect();
    assert_eq!(proposed.len(), 10);
    assert!(proposed.is_sorted_by_key(|(_, start)| *start));
    assert_eq!(proposed[0].1, at("2026-11-02T13:00:00Z"));
    let key = play.key();
    let act = &customer.act;
    let booked = meeting::book_series(center, act, play.engagement, proposed.clone(), &key)
        .await
        .unwrap();
    let again = meeting::book_series(center, act, play.engagement, proposed, &key).await;
    assert_eq!(again.unwrap(), booked);
    let all = meeting::meetings_of(center, act, &customer.tenant, None)
        .await
        .unwrap();
    assert_eq!(all.upcoming.len(), 10);
}

#[tokio::test]
async fn of_a_series_all_are_booked_or_none() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.book("security-talk", "2026-11-06T10:00:00Z")
        .await
        .unwrap();
    let chosen = vec![
        ("kickoff".parse().unwrap(), at("2026-11-05T10:00:00Z")),
        (
            "assessment-workshop".parse().unwrap(),
            at("2026-11-06T10:30:00Z"),
        ),
    ];
    let refused = meeting::book_series(center, act, play.engagement, chosen, &play.key()).await;
    assert!(is(&refused.unwrap_err(), Conflict::TimeTaken));
    let all = meeting::meetings_of(center, act, &play.customer.tenant, None)
        .await
        .unwrap();
    assert_eq!(all.upcoming.len(), 1);
    let nothing = meeting::book_series(center, act, play.engagement, vec![], &play.key()).await;
    assert_eq!(
        told(&nothing.unwrap_err()),
        Some(("meeting", "error-choose-any"))
    );
}

#[tokio::test]
async fn a_late_kickoff_makes_the_other_meetings_as_late() {
    let play = play().await;
    // Planned for the second of November, held a week later.
    play.book("kickoff", "2026-11-09T10:00:00Z").await.unwrap();
    let customer = &play.customer;
    let all = meeting::meetings_of(&play.stage.center, &customer.act, &customer.tenant, None)
        .await
        .unwrap();
    let workshop = &all.series[1];
    let InSeries::Proposed(slot) = &workshop.stands else {
        panic!("{workshop:?}");
    };
    assert_eq!(
        workshop
            .due_on
            .duration_since(workshop.planned.on)
            .as_hours(),
        7 * 24
    );
    assert_eq!(slot.start.to_string()[..10], workshop.due_on.to_string());
}

#[tokio::test]
async fn the_specialist_closes_a_meeting_that_has_begun_and_the_customer_reads_the_minutes() {
    let play = play().await;
    let center = &play.stage.center;
    let kickoff = play.book("kickoff", "2026-11-02T13:00:00Z").await.unwrap();
    let specialist = play.stage.specialist(&play.lead).await;
    let minutes = |text: &str| Outcome::TookPlace {
        minutes: text.to_owned(),
    };
    let early = meeting::close(center, &specialist, kickoff, minutes("Too early.")).await;
    assert!(is(&early.unwrap_err(), Conflict::State));
    play.stage.advance_to(at("2026-11-02T13:55:00Z")).await;
    let empty = meeting::close(center, &specialist, kickoff, minutes(" ")).await;
    assert_eq!(told(&empty.unwrap_err()), Some(("minutes", "error-empty")));
    meeting::close(center, &specialist, kickoff, minutes("Goals are agreed."))
        .await
        .unwrap();
    let customer = &play.customer;
    let seen = meeting::look(center, &customer.act, &customer.tenant, kickoff)
        .await
        .unwrap();
    assert_eq!(seen.state, MeetingState::Done);
    assert_eq!(seen.minutes.as_deref(), Some("Goals are agreed."));
    let twice = meeting::close(center, &specialist, kickoff, Outcome::NoShow).await;
    assert!(is(&twice.unwrap_err(), Conflict::State));
}

#[tokio::test]
async fn a_meeting_that_somebody_missed_can_be_booked_again() {
    let play = play().await;
    let center = &play.stage.center;
    let kickoff = play.book("kickoff", "2026-11-02T13:00:00Z").await.unwrap();
    let specialist = play.stage.specialist(&play.lead).await;
    play.stage.advance_to(at("2026-11-02T14:00:00Z")).await;
    meeting::close(center, &specialist, kickoff, Outcome::NoShow)
        .await
        .unwrap();
    play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
}

#[tokio::test]
async fn to_others_a_meeting_does_not_exist() {
    let play = play().await;
    let center = &play.stage.center;
    let kickoff = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let stranger = play.stage.customer(HANBIT).await;
    let looked = meeting::look(center, &stranger.act, &stranger.tenant, kickoff).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
    let start = at("2026-11-06T10:00:00Z");
    let moved = meeting::move_to(center, &stranger.act, kickoff, start, &play.key()).await;
    assert!(matches!(moved, Err(CenterFault::NotFound)));
    let cancelled = meeting::cancel(center, &stranger.act, kickoff, &play.key()).await;
    assert!(matches!(cancelled, Err(CenterFault::NotFound)));
    let wanted = play.wanted("security-talk");
    let booked = meeting::book(center, &stranger.act, &wanted, start, &play.key()).await;
    assert!(matches!(booked, Err(CenterFault::NotFound)));
    let elsewhere = play.stage.specialist(cast::KO).await;
    let looked = meeting::look_from_desk(center, &elsewhere, kickoff).await;
    assert!(matches!(looked, Err(CenterFault::NotFound)));
    let closed = meeting::close(center, &elsewhere, kickoff, Outcome::NoShow).await;
    assert!(matches!(closed, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn what_is_booked_in_an_earlier_engagement_is_listed_beside_the_series() {
    let play = play().await;
    let first = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    let earlier = play
        .book("assessment-workshop", "2026-11-10T10:00:00Z")
        .await
        .unwrap();
    let seen = async || {
        let (act, tenant) = (&play.customer.act, &play.customer.tenant);
        let all = meeting::meetings_of(&play.stage.center, act, tenant, None).await;
        let all = all.unwrap();
        let also: Vec<_> = all.also_booked().map(|meeting| meeting.id).collect();
        (all.next().map(|meeting| meeting.id), also)
    };
    assert_eq!(seen().await, (Some(first), vec![]), "the series shows both");
    let services = ["sharepoint-online"];
    play.stage.engagement(&play.customer, "en", &services).await;
    // The newer plan has nothing booked: none of the earlier one's is its next meeting.
    assert_eq!(seen().await, (None, vec![first, earlier]));
}

#[tokio::test]
async fn a_self_serve_plan_has_no_meetings_and_says_so() {
    let stage = cast::Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    let key = center::once::Key::draw(&stage.center);
    let own = &customer.own;
    let reference = &filed.reference;
    center::engagement::start_self_serve_plan(&stage.center, own, reference, &key)
        .await
        .unwrap();
    let all = meeting::meetings_of(&stage.center, &customer.act, &customer.tenant, None)
        .await
        .unwrap();
    assert_eq!(all.standing, Standing::SelfServe);
    assert!(all.series.is_empty() && all.upcoming.is_empty());
}

#[tokio::test]
async fn before_there_is_an_engagement_there_are_no_meetings() {
    let stage = cast::Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let all = meeting::meetings_of(&stage.center, &customer.act, &customer.tenant, None)
        .await
        .unwrap();
    assert_eq!(all.standing, Standing::NoEngagement);
}

#[tokio::test]
async fn the_task_of_coming_to_a_meeting_leads_to_it() {
    let play = play().await;
    let Customer { act, tenant, .. } = &play.customer;
    let center = &play.stage.center;
    let reading = center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, play.engagement).await;
    drop(reading);
    let kickoff = tasks.unwrap().into_iter();
    let kickoff = { kickoff }.find(|task| task.name.as_str() == "core-attend-kickoff");
    let kickoff = kickoff.unwrap().id.0;
    let attends = async || {
        let seen = task::look(center, act, tenant, kickoff, WrittenLanguage::English).await;
        seen.unwrap().attends.unwrap()
    };
    assert_eq!(attends().await.name.as_str(), "kickoff");
    assert_eq!(attends().await.booked, None);
    let start = "2026-11-05T10:00:00Z";
    let booked = play.book("kickoff", start).await.unwrap();
    assert_eq!(attends().await.booked, Some((booked, at(start))));
    meeting::cancel(center, act, booked, &play.key())
        .await
        .unwrap();
    assert_eq!(attends().await.booked, None);
}

#[tokio::test]
async fn the_task_of_coming_to_a_meeting_is_due_on_its_day() {
    let play = play().await;
    let Customer { act, .. } = &play.customer;
    let center = &play.stage.center;
    let due = async |name: &str| {
        let reading = center.store().read().await.unwrap();
        let tasks = store::task::of_engagement(&reading, play.engagement).await;
        let mut tasks = tasks.unwrap().into_iter();
        let task = tasks.find(|task| task.name.as_str() == name).unwrap();
        task.planned_end.0.to_string()
    };
    let all = meeting::meetings_of(center, act, &play.customer.tenant, None).await;
    let series = all.unwrap().series;
    let planned = { series.iter() }.find(|line| line.planned.name.as_str() == "success-planning");
    let planned = planned.unwrap().planned.on;
    let task = "adoption-attend-success-planning";
    assert_eq!(due(task).await, planned.to_string());

    let booked = play.book("kickoff", "2026-11-05T10:00:00Z").await.unwrap();
    assert_eq!(due("core-attend-kickoff").await, "2026-11-05");
    play.move_to(booked, "2026-11-06T14:30:00Z").await.unwrap();
    assert_eq!(due("core-attend-kickoff").await, "2026-11-06");
    meeting::cancel(center, act, booked, &play.key())
        .await
        .unwrap();
    let again = due("core-attend-kickoff").await;
    assert!(again.as_str() < "2026-11-06", "as planned again: {again}");
    assert_eq!(due(task).await, planned.to_string(), "another meeting");
}
