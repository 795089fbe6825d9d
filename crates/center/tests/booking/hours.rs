//! Which times are given: the hours of both sides and of the region, and why a day has none.

use cast::CONTOSO;
use center::meeting::{self, DayState, FreeTime, Shut};
use jiff::Timestamp;
use jiff::civil::Date;
use store::absence::Absence;
use store::{Id, Instant};

use super::{Play, at, play, told};

async fn free(play: &Play, month: Option<&str>, from: Option<&str>) -> FreeTime {
    let asked = (
        month.map(|month| month.parse().unwrap()),
        from.map(|from| from.parse().unwrap()),
    );
    let (center, customer) = (&play.stage.center, &play.customer);
    let wanted = play.wanted("kickoff");
    meeting::free_slots(center, &customer.act, &customer.tenant, &wanted, asked)
        .await
        .unwrap()
}

fn day(free: &FreeTime, date: &str) -> DayState {
    let date: Date = date.parse().unwrap();
    let day = free.days.iter().find(|day| day.date == date);
    day.unwrap().state.clone()
}

fn starts(state: &DayState) -> Vec<Timestamp> {
    match state {
        DayState::Free(slots) => slots.iter().map(|slot| slot.start).collect(),
        other => panic!("no free times but {other:?}"),
    }
}

#[tokio::test]
async fn a_meeting_asked_for_at_three_in_the_morning_gets_the_next_business_slot() {
    let play = play().await;
    let night = "2026-11-05T03:00:00Z";
    let refused = play.book("kickoff", night).await.unwrap_err();
    assert_eq!(told(&refused), Some(("slot", "error-slot")));
    let next = free(&play, None, Some(night)).await.next.unwrap();
    assert_eq!(next.start, at("2026-11-05T09:00:00Z"));
    play.book("kickoff", "2026-11-05T09:00:00Z").await.unwrap();
}

#[tokio::test]
async fn a_time_in_the_past_within_the_lead_time_at_a_weekend_or_too_far_away_is_no_slot() {
    let play = play().await;
    for start in [
        "2026-10-30T10:00:00Z",
        "2026-11-02T12:30:00Z",
        "2026-11-07T10:00:00Z",
        "2026-11-05T10:10:00Z",
        "2027-03-01T10:00:00Z",
    ] {
        let refused = play.book("kickoff", start).await.unwrap_err();
        assert_eq!(told(&refused), Some(("slot", "error-slot")), "{start}");
    }
    // Four business hours from nine o'clock.
    play.book("kickoff", "2026-11-02T13:00:00Z").await.unwrap();
}

#[tokio::test]
async fn a_day_without_a_time_says_why() {
    let play = play().await;
    let november = free(&play, Some("2026-11-01"), None).await;
    assert_eq!(day(&november, "2026-11-01"), DayState::Past);
    assert_eq!(
        day(&november, "2026-11-07"),
        DayState::Shut(Shut::Closed),
        "a Saturday"
    );
    assert_eq!(
        starts(&day(&november, "2026-11-02")).first(),
        Some(&at("2026-11-02T13:00:00Z")),
        "the lead time cuts the first day"
    );
    assert_eq!((november.before, november.after.is_some()), (None, true));
    let december = free(&play, Some("2026-12-01"), None).await;
    assert_eq!(
        day(&december, "2026-12-31"),
        DayState::Shut(Shut::TooLate),
        "42 days are given"
    );
    assert_eq!(december.after, None);
}

#[tokio::test]
async fn a_specialist_who_is_away_gives_no_times_and_the_days_say_so() {
    let play = play().await;
    let reading = play.stage.center.store().read().await.unwrap();
    let lead = store::person::by_address(&reading, &play.lead)
        .await
        .unwrap()
        .unwrap();
    drop(reading);
    let absence = Absence {
        id: cast::people::new_id(),
        person_id: Id(lead.id.0),
        starts_at: Instant(at("2026-11-09T00:00:00Z")),
        ends_at: Instant(at("2026-11-11T00:00:00Z")),
        created_at: Instant(play.stage.now()),
    };
    let store = play.stage.center.store();
    store
        .write(move |writing| {
            let absence = absence.clone();
            Box::pin(async move { store::absence::add(writing, absence).await })
        })
        .await
        .unwrap();
    let november = free(&play, Some("2026-11-01"), None).await;
    for date in ["2026-11-09", "2026-11-10"] {
        assert_eq!(day(&november, date), DayState::Shut(Shut::Away), "{date}");
    }
    assert!(!starts(&day(&november, "2026-11-11")).is_empty());
    let refused = play.book("kickoff", "2026-11-09T10:00:00Z").await;
    assert_eq!(told(&refused.unwrap_err()), Some(("slot", "error-slot")));
}

#[tokio::test]
async fn a_time_that_is_booked_is_not_shown_for_another_meeting() {
    let play = play().await;
    play.book("assessment-workshop", "2026-11-05T10:00:00Z")
        .await
        .unwrap();
    let thursday = day(&free(&play, None, None).await, "2026-11-05");
    let shown = starts(&thursday);
    for taken in [
        "2026-11-05T09:30:00Z",
        "2026-11-05T10:00:00Z",
        "2026-11-05T10:30:00Z",
    ] {
        assert!(!shown.contains(&at(taken)), "{taken}");
    }
    assert!(shown.contains(&at("2026-11-05T09:00:00Z")));
    assert!(shown.contains(&at("2026-11-05T11:00:00Z")));
}

#[tokio::test]
async fn a_region_that_managers_added_gives_its_own_hours_as_free_times() {
    let mut play = play().await;
    let region = play.stage.own_region().await;
    let moved = format!("UPDATE tenant SET region = '{region}' WHERE domain = 'contoso.example'");
    assert_eq!(play.stage.tamper(&moved).await, 1);
    play.customer = play.stage.customer(CONTOSO).await;
    let next = free(&play, None, Some("2026-11-05T09:00:00Z")).await.next;
    assert_eq!(next.unwrap().start, at("2026-11-05T13:00:00Z"));
    let refused = play.book("kickoff", "2026-11-05T09:00:00Z").await;
    assert_eq!(told(&refused.unwrap_err()), Some(("slot", "error-slot")));
    play.book("kickoff", "2026-11-05T13:00:00Z").await.unwrap();
}
