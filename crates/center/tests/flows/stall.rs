//! An engagement in which nobody moves is stalled, and goes on with the next move of either side.

use cast::{CONTOSO, Customer, EN, Stage};
use center::guidance::{self, Advice};
use center::meeting::{self, DayState, Wanted};
use center::once::Key;
use center::plan::overview;
use jiff::SignedDuration;
use process::identity::EngagementId;
use process::state::EngagementState::{self, Open, Paused, Stalled};

use super::recheck::{about, days_pass_until, ends_on, engagement_of, write_about_a_task};

/// An engagement of Contoso's, begun on Monday, 2 November.
async fn play() -> (Stage, Customer, EngagementId) {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (id, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    assert_eq!(lead, EN);
    (stage, customer, id)
}

async fn state(stage: &Stage, id: EngagementId) -> EngagementState {
    engagement_of(stage, id).await.state.0
}

async fn entered(stage: &Stage, id: EngagementId, action: &str) -> usize {
    let reading = stage.center.store().read().await.unwrap();
    let entries = store::audit::of_engagement(&reading, id, action).await;
    entries.unwrap().len()
}

#[tokio::test]
async fn ten_working_days_without_a_move_stall_it_and_both_sides_are_told_once() {
    let (stage, customer, id) = play().await;
    days_pass_until(&stage, "2026-11-16").await;
    assert_eq!(state(&stage, id).await, Open, "the tenth day is not over");
    days_pass_until(&stage, "2026-11-17").await;
    assert_eq!(state(&stage, id).await, Stalled);
    days_pass_until(&stage, "2026-11-27").await;
    for person in [CONTOSO, EN] {
        assert_eq!(about(&stage, person, "stalled"), 1, "{person}");
    }
    assert_eq!(entered(&stage, id, "mark_stalled").await, 1);
    let Customer { act, tenant, .. } = &customer;
    let seen = overview(
        &stage.center,
        act,
        tenant,
        None,
        process::language::WrittenLanguage::English,
    )
    .await
    .unwrap();
    let since = seen.engagement.unwrap().notices.still_since;
    assert_eq!(since, Some("2026-11-02".parse().unwrap()));
}

#[tokio::test]
async fn the_customers_next_move_puts_it_under_way_in_the_same_transaction() {
    let (stage, customer, id) = play().await;
    days_pass_until(&stage, "2026-11-18").await;
    assert_eq!(state(&stage, id).await, Stalled);
    write_about_a_task(&stage, &customer, id).await;
    assert_eq!(state(&stage, id).await, Open);
    assert_eq!(entered(&stage, id, "engagement_goes_on").await, 1);
    write_about_a_task(&stage, &customer, id).await;
    assert_eq!(entered(&stage, id, "engagement_goes_on").await, 1);

    days_pass_until(&stage, "2026-12-02").await;
    assert_eq!(state(&stage, id).await, Open, "counted from the move on");
    days_pass_until(&stage, "2026-12-03").await;
    assert_eq!(state(&stage, id).await, Stalled);
    let reading = stage.center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn the_specialists_advice_is_a_move_too() {
    let (stage, _, id) = play().await;
    days_pass_until(&stage, "2026-11-18").await;
    let reading = stage.center.store().read().await.unwrap();
    let tasks = store::task::of_engagement(&reading, id).await.unwrap();
    drop(reading);
    let lead = stage.specialist(EN).await;
    let advice = Advice::parse("", "Begin with the checklist.", "en").unwrap();
    let key = Key::draw(&stage.center);
    guidance::advise(&stage.center, &lead, tasks[0].id.0, advice, &key)
        .await
        .unwrap();
    assert_eq!(state(&stage, id).await, Open);
}

#[tokio::test]
async fn while_a_meeting_is_ahead_nothing_stands_still_and_its_day_counts_as_a_move() {
    let (stage, customer, id) = play().await;
    let center = &stage.center;
    let reading = center.store().read().await.unwrap();
    let pinned = store::engagement::pinned(&reading, id).await.unwrap();
    drop(reading);
    let plan = pinned.unwrap().plan;
    let name = plan["meetings"][0]["name"].as_str().unwrap();
    let wanted = Wanted::Planned {
        engagement: id,
        name: name.parse().unwrap(),
    };
    let Customer { act, tenant, .. } = &customer;
    let free = meeting::free_slots(center, act, tenant, &wanted, (None, None)).await;
    let last = free.unwrap().days.into_iter().rev();
    let mut slots = last.filter_map(|day| match day.state {
        DayState::Free(slots) => slots.last().map(|slot| slot.start),
        _ => None,
    });
    let start = slots.next().unwrap();
    meeting::book(center, act, &wanted, start, &Key::draw(center))
        .await
        .unwrap();
    while stage.now() < start {
        assert_eq!(state(&stage, id).await, Open, "{}", stage.now());
        stage.advance(SignedDuration::from_hours(24)).await;
    }
    stage.advance(SignedDuration::from_hours(24 * 7)).await;
    assert_eq!(state(&stage, id).await, Open, "it took place a week ago");
    stage.advance(SignedDuration::from_hours(24 * 14)).await;
    assert_eq!(state(&stage, id).await, Stalled);
}

#[tokio::test]
async fn a_stalled_engagement_pauses_with_its_subscription_and_days_count_anew_after_it() {
    let (stage, customer, id) = play().await;
    ends_on(&stage, &customer, "2026-11-20").await;
    days_pass_until(&stage, "2026-11-19").await;
    assert_eq!(state(&stage, id).await, Stalled);
    days_pass_until(&stage, "2026-12-21").await;
    assert_eq!(state(&stage, id).await, Paused);
    ends_on(&stage, &customer, "2027-11-20").await;
    days_pass_until(&stage, "2026-12-22").await;
    assert_eq!(state(&stage, id).await, Open);
    days_pass_until(&stage, "2026-12-31").await;
    assert_eq!(
        state(&stage, id).await,
        Open,
        "a pause is no standing still"
    );
    assert_eq!(about(&stage, CONTOSO, "stalled"), 1);
}

#[tokio::test]
async fn the_days_are_the_catalogs() {
    let (stage, _, id) = play().await;
    let two = "stalled_after_working_days = 2";
    let catalog = cast::catalog_with("stalled_after_working_days = 10", two);
    stage.center.put_catalog(catalog);
    days_pass_until(&stage, "2026-11-04").await;
    assert_eq!(state(&stage, id).await, Open);
    days_pass_until(&stage, "2026-11-05").await;
    assert_eq!(state(&stage, id).await, Stalled);
}
