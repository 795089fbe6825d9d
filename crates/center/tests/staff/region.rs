//! Regions: changed hours and days move the deadlines made from then on, and no other.

use cast::{CONTOSO, HANBIT, MANAGER, Stage};
use center::once::Key;
use center::region::{self, ChangeTyped, HolidayTyped, Origin, RegionView, What};
use center::{CenterFault, routing};
use jiff::civil::{Weekday, date};
use process::permission::ManagerAct;

use crate::{instant, only_offer, told};

fn name(of: &str) -> process::identity::RegionName {
    of.parse().unwrap()
}

/// Open on these weekdays from 09:00 to 18:00.
fn open_on(weekdays: [bool; 7], valid_from: &str) -> ChangeTyped {
    ChangeTyped {
        hours: weekdays.map(|is_open| if is_open { "09:00-18:00" } else { "" }.to_owned()),
        valid_from: valid_from.to_owned(),
        source: "Decision of the board, 30 October 2026".to_owned(),
        reason: "The building is closed on Wednesdays.".to_owned(),
    }
}

const NOT_ON_WEDNESDAY: [bool; 7] = [true, true, false, true, true, false, false];

fn day(date: &str, kind: &str) -> HolidayTyped {
    HolidayTyped {
        date: date.to_owned(),
        name: "Center day".to_owned(),
        kind: kind.to_owned(),
        source: "Decision of the board, 30 October 2026".to_owned(),
        reason: "Everybody meets.".to_owned(),
    }
}

async fn seen(stage: &Stage, act: &ManagerAct, of: &str) -> RegionView {
    region::region(&stage.center, act, &name(of)).await.unwrap()
}

#[tokio::test]
async fn changed_hours_move_the_deadline_of_the_next_offer_and_not_of_the_one_before() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let act = stage.manager(MANAGER).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (before, first) = only_offer(&stage).await;
    assert_eq!(
        before.due_at.0,
        instant("2026-11-04T09:00:00Z"),
        "Monday to Wednesday 09:00"
    );
    let key = Key::draw(&stage.center);
    let change = open_on(NOT_ON_WEDNESDAY, "2026-11-02");
    region::change_hours(&stage.center, &act, &name("emea"), &change, &key)
        .await
        .unwrap();
    let (same, _) = only_offer(&stage).await;
    assert_eq!(same.due_at, before.due_at, "a deadline once given stays");

    let specialist = stage.specialist(&first).await;
    routing::decline(
        &stage.center,
        &specialist,
        before.id.0,
        "On leave next week.",
    )
    .await
    .unwrap();
    stage.work().await;
    let (after, _) = only_offer(&stage).await;
    assert_eq!(
        after.due_at.0,
        instant("2026-11-05T09:00:00Z"),
        "Wednesday counts no more"
    );
}

#[tokio::test]
async fn a_day_closed_here_is_no_business_day_and_a_holiday_worked_is_one() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    stage.advance_to(instant("2026-12-24T12:00:00Z")).await; // Thursday before Christmas
    let worked = day("2026-12-25", "worked");
    region::change_holiday(center, &act, &name("emea"), &worked, &Key::draw(center))
        .await
        .unwrap();
    let closed = day("2026-12-29", "closed");
    region::change_holiday(center, &act, &name("emea"), &closed, &Key::draw(center))
        .await
        .unwrap();
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, _) = only_offer(&stage).await;
    // Friday is worked, Monday stays a holiday, Tuesday was closed: Friday and Wednesday count.
    assert_eq!(offer.due_at.0, instant("2026-12-30T12:00:00Z"));
    let days = seen(&stage, &act, "emea").await.holidays;
    let of = |when| days.iter().find(|day| day.date == when).unwrap();
    let christmas = of(date(2026, 12, 25));
    assert_eq!(
        (christmas.origin, christmas.is_closed),
        (Origin::Changed, false)
    );
    let substitute = of(date(2026, 12, 28));
    assert_eq!(
        (substitute.origin, substitute.is_closed),
        (Origin::Shipped, true)
    );
}

#[tokio::test]
async fn a_change_begins_at_the_regions_own_midnight() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let change = open_on(NOT_ON_WEDNESDAY, "2026-11-03");
    region::change_hours(
        center,
        &act,
        &name("asia-pacific"),
        &change,
        &Key::draw(center),
    )
    .await
    .unwrap();
    stage.advance_to(instant("2026-11-02T15:59:00Z")).await; // 23:59 in Singapore
    let before = seen(&stage, &act, "asia-pacific").await;
    assert!(
        !before
            .calendar
            .hours_on(before.today)
            .on(Weekday::Wednesday)
            .is_empty()
    );
    assert_eq!(
        (before.coming_hours.len(), before.changed_hours.is_some()),
        (1, false)
    );
    stage.advance_to(instant("2026-11-02T16:00:00Z")).await; // midnight there, afternoon in London
    let after = seen(&stage, &act, "asia-pacific").await;
    assert!(
        after
            .calendar
            .hours_on(after.today)
            .on(Weekday::Wednesday)
            .is_empty()
    );
    assert_eq!(
        (after.coming_hours.len(), after.changed_hours.is_some()),
        (0, true)
    );
    assert!(
        !after.shipped.on(Weekday::Wednesday).is_empty(),
        "the catalog stays as it is"
    );
}

#[tokio::test]
async fn a_change_tells_who_when_why_and_from_where_and_is_in_the_centers_chain_once() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let key = Key::draw(center);
    let change = open_on(NOT_ON_WEDNESDAY, "2026-11-02");
    for _ in 0..3 {
        region::change_hours(center, &act, &name("emea"), &change, &key)
            .await
            .unwrap();
    }
    let view = seen(&stage, &act, "emea").await;
    let [made] = view.changes.as_slice() else {
        panic!("one change, not {:?}", view.changes);
    };
    assert_eq!((made.by.as_str(), made.at), ("manager", stage.now()));
    assert_eq!(made.source, change.source);
    assert_eq!(made.reason, change.reason);
    assert!(matches!(&made.what, What::Hours(hours) if hours.on(Weekday::Wednesday).is_empty()));
    assert!(seen(&stage, &act, "americas").await.changes.is_empty());
    let reading = center.store().read().await.unwrap();
    let entries = store::audit::newest(&reading, None, 50).await.unwrap();
    let entered = entries.iter().filter(|entry| entry.action == "edit_region");
    let who: Vec<_> = entered.map(|entry| entry.actor.unwrap().0).collect();
    assert_eq!(who, [act.person()]);
}

#[tokio::test]
async fn the_last_change_counts_and_a_later_day_wins_over_a_later_word() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let all_week = [true; 7];
    for (weekdays, from) in [(NOT_ON_WEDNESDAY, "2026-11-04"), (all_week, "2026-11-03")] {
        let change = open_on(weekdays, from);
        region::change_hours(center, &act, &name("emea"), &change, &Key::draw(center))
            .await
            .unwrap();
    }
    stage.advance_to(instant("2026-11-03T12:00:00Z")).await;
    let tuesday = seen(&stage, &act, "emea").await;
    assert!(
        !tuesday
            .calendar
            .hours_on(tuesday.today)
            .on(Weekday::Sunday)
            .is_empty()
    );
    stage.advance_to(instant("2026-11-04T12:00:00Z")).await;
    let wednesday = seen(&stage, &act, "emea").await;
    assert!(
        wednesday
            .calendar
            .hours_on(wednesday.today)
            .on(Weekday::Sunday)
            .is_empty()
    );
    let changed = wednesday.changed_hours.unwrap();
    assert_eq!(
        changed.valid_from,
        date(2026, 11, 4),
        "the page names the change in force"
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_named_by_its_field_and_nothing_is_written() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    let center = &stage.center;
    let emea = name("emea");
    let before = stage.imprint().await;
    let mut wrong = open_on(NOT_ON_WEDNESDAY, "2026-11-01");
    wrong.hours[0] = "18:00-09:00".to_owned();
    wrong.hours[1] = "09:00-12:00, 11:00-15:00".to_owned();
    wrong.source = String::new();
    wrong.reason = "a\u{202e}b".to_owned();
    let refused = region::change_hours(center, &act, &emea, &wrong, &Key::draw(center)).await;
    assert_eq!(
        told(refused),
        [
            ("hours-mon", "error-time-order"),
            ("hours-tue", "error-time-overlap"),
            ("valid_from", "error-date-past"),
            ("source", "error-change-source"),
            ("reason", "error-characters"),
        ]
    );
    let known = day("2026-12-25", "closed");
    let refused = region::change_holiday(center, &act, &emea, &known, &Key::draw(center)).await;
    assert_eq!(told(refused), [("date", "error-holiday-known")]);
    let unknown = day("2026-12-24", "worked");
    let refused = region::change_holiday(center, &act, &emea, &unknown, &Key::draw(center)).await;
    assert_eq!(told(refused), [("date", "error-holiday-unknown")]);
    let nowhere = name("atlantis");
    let typed = open_on(NOT_ON_WEDNESDAY, "2026-11-02");
    let refused = region::change_hours(center, &act, &nowhere, &typed, &Key::draw(center)).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");
    assert_eq!(stage.imprint().await.changes_since(&before), [""; 0]);
}

#[tokio::test]
async fn every_region_is_listed_with_its_hours_and_its_next_holiday() {
    let stage = Stage::open().await;
    stage.customer(HANBIT).await;
    let act = stage.manager(MANAGER).await;
    let regions = region::regions(&stage.center, &act).await.unwrap();
    let told: Vec<_> = regions
        .iter()
        .map(|line| (line.name.as_str(), line.is_open, line.is_as_shipped))
        .collect();
    // Monday 09:00 in London is 04:00 in New York and 17:00 in Singapore.
    assert_eq!(
        told,
        [
            ("americas", false, true),
            ("emea", true, true),
            ("asia-pacific", true, true),
        ]
    );
    assert_eq!(regions[1].next_holiday, Some(date(2026, 12, 25)));
}
