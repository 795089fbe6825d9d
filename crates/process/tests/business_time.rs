//! Business time by example: each rule of its meaning on one screen.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests that cannot read its own example should end the test"
)]

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use process::business_time::{BusinessMinutes, BusinessTimeError, Calendar, WeeklyHours};
use rstest::rstest;

fn calendar(zone: &str, hours: &str, holidays: &[&str]) -> Calendar {
    let hours: WeeklyHours = serde_json::from_str(hours).unwrap();
    let holidays: BTreeSet<Date> = holidays.iter().map(|day| date(day)).collect();
    Calendar::new(zone, hours, holidays).unwrap()
}

const OFFICE: &str = r#"{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],
    "thu":[["09:00","18:00"]],"fri":[["09:00","18:00"]]}"#;
const WITH_LUNCH: &str = r#"{"mon":[["09:00","12:00"],["13:00","18:00"]],"tue":[["09:00","12:00"],["13:00","18:00"]],
    "wed":[["09:00","12:00"],["13:00","18:00"]],"thu":[["09:00","12:00"],["13:00","18:00"]],"fri":[["09:00","15:00"]]}"#;
const ALWAYS: &str = r#"{"mon":[["00:00","24:00"]],"tue":[["00:00","24:00"]],"wed":[["00:00","24:00"]],
    "thu":[["00:00","24:00"]],"fri":[["00:00","24:00"]],"sat":[["00:00","24:00"]],"sun":[["00:00","24:00"]]}"#;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn due(calendar: &Calendar, from: &str, minutes: u64) -> Result<String, BusinessTimeError> {
    calendar
        .due(at(from), BusinessMinutes(minutes))
        .map(|due| due.to_string())
}

fn elapsed(calendar: &Calendar, from: &str, to: &str) -> Result<u64, BusinessTimeError> {
    calendar.elapsed(at(from), at(to)).map(|minutes| minutes.0)
}

#[test]
fn a_holiday_on_monday_moves_the_due_date_to_tuesday() {
    // Friday 17:00 in Seoul, an hour of business left, Monday 2 March closed.
    let seoul = calendar("Asia/Seoul", OFFICE, &["2026-03-02"]);
    let friday_17 = "2026-02-27T08:00:00Z";
    assert_eq!(
        due(&seoul, friday_17, 120).unwrap(),
        "2026-03-03T01:00:00Z",
        "Tuesday 10:00"
    );
    assert_eq!(elapsed(&seoul, friday_17, "2026-03-03T01:00:00Z"), Ok(120));
}

#[test]
fn the_end_of_a_range_is_reached_that_day_not_the_next_morning() {
    let seoul = calendar("Asia/Seoul", OFFICE, &[]);
    let friday_17 = "2026-02-27T08:00:00Z";
    assert_eq!(due(&seoul, friday_17, 60).unwrap(), "2026-02-27T09:00:00Z");
    assert_eq!(due(&seoul, friday_17, 61).unwrap(), "2026-03-02T00:01:00Z");
}

#[test]
fn whole_weeks_end_on_their_last_evening_not_on_the_next_monday() {
    let seoul = calendar("Asia/Seoul", OFFICE, &[]);
    // Eight weeks of 45 hours from Sunday 4 January end on Friday 27 February at 18:00.
    assert_eq!(
        due(&seoul, "2026-01-04T03:00:00Z", 8 * 45 * 60).unwrap(),
        "2026-02-27T09:00:00Z"
    );
}

#[test]
fn no_business_minutes_give_the_start_even_when_closed_for_ever() {
    let never = calendar("Asia/Seoul", "{}", &[]);
    assert_eq!(
        due(&never, "2026-02-28T11:11:11.5Z", 0).unwrap(),
        "2026-02-28T11:11:11.5Z"
    );
}

#[test]
fn seconds_of_the_start_are_kept_and_minutes_are_rounded_down_over_all() {
    let berlin = calendar("Europe/Berlin", WITH_LUNCH, &[]);
    let start = "2026-01-12T10:59:30.25Z"; // Monday 11:59:30.25, half a minute before lunch.
    assert_eq!(due(&berlin, start, 1).unwrap(), "2026-01-12T12:00:30.25Z");
    assert_eq!(elapsed(&berlin, start, "2026-01-12T12:00:30.25Z"), Ok(1));
    assert_eq!(elapsed(&berlin, start, "2026-01-12T12:00:30Z"), Ok(0));
}

#[rstest]
#[case::an_hour_lost("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23 * 60)]
#[case::an_hour_won("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25 * 60)]
fn an_open_day_has_as_many_minutes_as_really_pass(
    #[case] midnight: &str,
    #[case] next: &str,
    #[case] minutes: u64,
) {
    let berlin = calendar("Europe/Berlin", ALWAYS, &[]);
    assert_eq!(elapsed(&berlin, midnight, next), Ok(minutes));
    assert_eq!(due(&berlin, midnight, minutes).unwrap(), next);
}

#[test]
fn a_start_that_does_not_exist_moves_forward_by_the_gap() {
    // Clocks in Berlin skip 02:00 to 03:00 on 29 March 2026, a Sunday: 02:30 becomes 03:30.
    let berlin = calendar("Europe/Berlin", r#"{"sun":[["02:30","04:00"]]}"#, &[]);
    assert_eq!(
        berlin.next_opening(at("2026-03-28T12:00:00Z")),
        Ok(at("2026-03-29T01:30:00Z"))
    );
    assert_eq!(
        elapsed(&berlin, "2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z"),
        Ok(30)
    );
}

#[test]
fn a_range_whose_start_the_gap_moves_past_its_end_is_empty() {
    let berlin = calendar("Europe/Berlin", r#"{"sun":[["02:30","03:15"]]}"#, &[]);
    assert_eq!(
        elapsed(&berlin, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"),
        Ok(0)
    );
}

#[test]
fn ranges_that_a_gap_moves_onto_each_other_count_once() {
    // 02:00–02:45 becomes 03:00–03:45 and meets 03:00–04:00.
    let hours = r#"{"sun":[["02:00","02:45"],["03:00","04:00"]]}"#;
    let berlin = calendar("Europe/Berlin", hours, &[]);
    assert_eq!(
        elapsed(&berlin, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"),
        Ok(60)
    );
}

#[test]
fn a_time_that_exists_twice_is_the_earlier() {
    // Clocks in New York show 01:00 to 02:00 twice on 1 November 2026, a Sunday.
    let half_hour = calendar("America/New_York", r#"{"sun":[["01:00","01:30"]]}"#, &[]);
    let day = ("2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z");
    assert_eq!(elapsed(&half_hour, day.0, day.1), Ok(30));
    assert!(half_hour.is_open(at("2026-11-01T05:15:00Z")));
    assert!(
        !half_hour.is_open(at("2026-11-01T06:15:00Z")),
        "the second 01:15"
    );
    // From the first 01:30 to 02:30, two hours pass.
    let across = calendar("America/New_York", r#"{"sun":[["01:30","02:30"]]}"#, &[]);
    assert_eq!(elapsed(&across, day.0, day.1), Ok(120));
}

#[test]
fn a_skipped_date_has_no_business_minutes_and_lends_none_to_the_next() {
    // Samoa skipped Friday 30 December 2011; its 09:00 would move forward to Saturday's 09:00.
    let apia = calendar("Pacific/Apia", OFFICE, &[]);
    assert_eq!(
        elapsed(&apia, "2011-12-30T04:00:00Z", "2012-01-01T18:59:59Z"),
        Ok(0),
        "from Thursday 18:00 until just before Monday 09:00"
    );
    assert_eq!(
        apia.next_opening(at("2011-12-30T04:00:00Z")),
        Ok(at("2012-01-01T19:00:00Z"))
    );
}

#[test]
fn each_minute_is_judged_by_its_own_date_when_midnight_comes_twice() {
    // At 00:01 on Sunday 29 October 2006 clocks in St. John's went back to 23:01 on Saturday: that
    // hour is Saturday's, which is closed.
    let sundays = calendar("America/St_Johns", r#"{"sun":[["00:00","24:00"]]}"#, &[]);
    let (first_midnight, second_midnight) = ("2006-10-29T02:30:00Z", "2006-10-29T03:30:00Z");
    assert_eq!(elapsed(&sundays, first_midnight, second_midnight), Ok(1));
    assert!(
        !sundays.is_open(at("2006-10-29T02:45:00Z")),
        "Saturday 23:15 again"
    );
    assert!(sundays.is_open(at("2006-10-29T03:30:00Z")));
}

#[test]
fn midnight_ends_a_range_and_the_next_day_goes_on() {
    let night = calendar(
        "Asia/Tokyo",
        r#"{"fri":[["22:00","24:00"]],"sat":[["00:00","02:00"]]}"#,
        &[],
    );
    let friday_22 = "2026-02-27T13:00:00Z";
    assert_eq!(due(&night, friday_22, 120).unwrap(), "2026-02-27T15:00:00Z");
    assert_eq!(due(&night, friday_22, 240).unwrap(), "2026-02-27T17:00:00Z");
    let openings = night.openings(at(friday_22), at("2026-03-05T00:00:00Z"));
    assert_eq!(openings.len(), 1, "one opening over midnight: {openings:?}");
    assert_eq!(openings[0].end, at("2026-02-27T17:00:00Z"));
}

#[test]
fn an_end_before_the_start_is_an_error() {
    let seoul = calendar("Asia/Seoul", OFFICE, &[]);
    assert_eq!(
        elapsed(&seoul, "2026-02-27T08:00:01Z", "2026-02-27T08:00:00Z"),
        Err(BusinessTimeError::ToBeforeFrom)
    );
    assert_eq!(
        elapsed(&seoul, "2026-02-27T08:00:00Z", "2026-02-27T08:00:00Z"),
        Ok(0)
    );
}

#[test]
fn no_opening_within_five_years_is_an_error() {
    let never = calendar("Asia/Seoul", "{}", &[]);
    assert_eq!(
        due(&never, "2026-01-01T00:00:00Z", 1),
        Err(BusinessTimeError::NoOpening)
    );
    assert_eq!(
        never.next_opening(at("2026-01-01T00:00:00Z")),
        Err(BusinessTimeError::NoOpening)
    );
    let closed = |years: i16| -> Calendar {
        let mut holidays = BTreeSet::new();
        let mut day = date("2026-01-01");
        while day
            < date("2026-01-01")
                .with()
                .year(2026 + years)
                .build()
                .unwrap()
        {
            holidays.insert(day);
            day = day.tomorrow().unwrap();
        }
        Calendar::new(
            "Asia/Seoul",
            serde_json::from_str(OFFICE).unwrap(),
            holidays,
        )
        .unwrap()
    };
    let last_of_2025 = "2025-12-31T08:59:00Z"; // 17:59, one minute left.
    assert_eq!(
        due(&closed(4), last_of_2025, 2).unwrap(),
        "2030-01-01T00:01:00Z"
    );
    assert_eq!(
        due(&closed(6), last_of_2025, 2),
        Err(BusinessTimeError::NoOpening)
    );
    assert_eq!(
        closed(6).add_working_days(date("2025-12-31"), 1),
        Err(BusinessTimeError::NoOpening)
    );
}

#[test]
fn an_answer_beyond_the_last_year_is_an_error() {
    let berlin = calendar("Europe/Berlin", OFFICE, &[]);
    for minutes in [u64::MAX, 10_000_000_000, 1_200_000_000] {
        assert_eq!(
            due(&berlin, "2026-01-01T00:00:00Z", minutes),
            Err(BusinessTimeError::BeyondTime),
            "{minutes}"
        );
    }
    assert!(due(&berlin, "2026-01-01T00:00:00Z", 1_000_000_000).is_ok());
}

#[rstest]
#[case::overlap(r#"{"mon":[["09:00","12:00"],["11:59","18:00"]]}"#, "overlap")]
#[case::twice(r#"{"mon":[["09:00","12:00"],["09:00","12:00"]]}"#, "overlap")]
#[case::empty(r#"{"mon":[["09:00","09:00"]]}"#, "must end after its start")]
#[case::reversed(r#"{"mon":[["18:00","09:00"]]}"#, "must end after its start")]
#[case::unknown_day(r#"{"monday":[["09:00","18:00"]]}"#, "unknown field")]
#[case::one_digit(r#"{"mon":[["9:00","18:00"]]}"#, "\"9:00\"")]
#[case::past_midnight(r#"{"mon":[["09:00","24:01"]]}"#, "\"24:01\"")]
#[case::sixty_minutes(r#"{"mon":[["09:60","18:00"]]}"#, "\"09:60\"")]
#[case::sign(r#"{"mon":[["+9:00","18:00"]]}"#, "\"+9:00\"")]
#[case::three_times(r#"{"mon":[["09:00","12:00","18:00"]]}"#, "trailing")]
#[case::day_twice(r#"{"mon":[],"mon":[]}"#, "duplicate")]
fn hours_that_cannot_be_meant_are_refused(#[case] written: &str, #[case] expected: &str) {
    let error = serde_json::from_str::<WeeklyHours>(written).unwrap_err();
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn ranges_may_touch_and_come_in_any_order() {
    let hours = r#"{"mon":[["13:00","24:00"],["09:00","13:00"]]}"#;
    let read: WeeklyHours = serde_json::from_str(hours).unwrap();
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"{"mon":[["09:00","13:00"],["13:00","24:00"]]}"#
    );
}

#[test]
fn a_calendar_is_written_as_it_was_read() {
    let written =
        r#"{"zone":"Asia/Seoul","hours":{"mon":[["09:00","18:00"]]},"holidays":["2026-03-02"]}"#;
    let read: Calendar = serde_json::from_str(written).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), written);
    for wrong in [
        written.replace("Asia/Seoul", "Asia/Soul"),
        written.replace("Asia/Seoul", ""),
        written.replace("2026-03-02", "2026-02-30"),
        written.replace("2026-03-02", "2026-03-02T00:00:00Z"),
        written.replace("2026-03-02", "20260302"),
        written.replace("\"zone\"", "\"colour\":1,\"zone\""),
    ] {
        assert!(serde_json::from_str::<Calendar>(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn working_days_skip_weekends_and_holidays() {
    let seoul = calendar("Asia/Seoul", OFFICE, &["2026-03-02", "2026-03-07"]);
    let friday = date("2026-02-27");
    assert_eq!(seoul.add_working_days(friday, 0), Ok(friday));
    assert_eq!(seoul.add_working_days(friday, 1), Ok(date("2026-03-03")));
    assert_eq!(
        seoul.add_working_days(date("2026-02-28"), 0),
        Ok(date("2026-02-28"))
    );
    assert_eq!(seoul.add_working_days(friday, 5), Ok(date("2026-03-09")));
    assert_eq!(
        seoul.working_days_between(friday, date("2026-03-09")),
        Ok(5)
    );
    assert_eq!(seoul.working_days_between(friday, friday), Ok(0));
    assert_eq!(
        seoul.working_days_between(date("2026-03-09"), friday),
        Err(BusinessTimeError::ToBeforeFrom)
    );
    assert!(!seoul.is_working_day(date("2026-03-02")));
    assert!(!seoul.is_working_day(date("2026-03-01")), "a Sunday");
}

#[rstest]
#[case::same_wall_time("2026-01-12T10:00:00Z", "2026-01-14T10:00:00Z")]
#[case::over_the_weekend("2026-01-08T10:00:00Z", "2026-01-12T10:00:00Z")]
#[case::asked_at_night("2026-01-12T22:00:00Z", "2026-01-15T08:00:00Z")]
#[case::asked_at_the_weekend("2026-01-10T11:00:00Z", "2026-01-14T08:00:00Z")]
#[case::past_that_days_end("2026-01-14T16:30:45Z", "2026-01-16T14:00:00Z")]
#[case::over_a_change_of_the_clock("2026-03-26T10:00:00Z", "2026-03-30T09:00:00Z")]
fn an_offer_lasts_two_business_days(#[case] from: &str, #[case] until: &str) {
    // Berlin 09:00–12:00 and 13:00–18:00, on Fridays 09:00–15:00.
    let berlin = calendar("Europe/Berlin", WITH_LUNCH, &[]);
    assert_eq!(berlin.due_in_business_days(at(from), 2), Ok(at(until)));
}

#[test]
fn a_business_day_that_opens_later_ends_at_its_opening() {
    let hours = r#"{"mon":[["08:00","12:00"]],"tue":[["13:00","17:00"]]}"#;
    let berlin = calendar("Europe/Berlin", hours, &[]);
    let monday_9 = at("2026-01-12T08:00:00Z");
    assert_eq!(
        berlin.due_in_business_days(monday_9, 1),
        Ok(at("2026-01-13T12:00:00Z"))
    );
    assert_eq!(berlin.due_in_business_days(monday_9, 0), Ok(monday_9));
}

#[test]
fn two_sides_share_the_hours_in_which_both_are_open() {
    let new_york = calendar("America/New_York", OFFICE, &["2026-03-03"]);
    let berlin = calendar("Europe/Berlin", OFFICE, &[]);
    // Six hours apart: 15:00 to 18:00 in Berlin, holidays looked past.
    assert_eq!(
        new_york.weekly_overlap(&[&berlin], date("2026-03-02")),
        BusinessMinutes(5 * 180)
    );
    // New York has changed its clocks and Berlin has not: five hours.
    assert_eq!(
        new_york.weekly_overlap(&[&berlin], date("2026-03-09")),
        BusinessMinutes(5 * 240)
    );
    let seoul = calendar("Asia/Seoul", OFFICE, &[]);
    assert_eq!(
        new_york.weekly_overlap(&[&seoul], date("2026-03-09")),
        BusinessMinutes(0)
    );
}

#[test]
fn a_customer_and_a_specialist_may_share_hours_in_which_their_region_is_closed() {
    let honolulu = calendar("Pacific/Honolulu", OFFICE, &[]);
    let seoul = calendar("Asia/Seoul", OFFICE, &[]);
    let new_york = calendar("America/New_York", OFFICE, &[]);
    let monday = date("2026-02-02");
    // Seoul opens at 14:00 of the day before in Honolulu: four hours, on four of five days.
    assert_eq!(
        honolulu.weekly_overlap(&[&seoul], monday),
        BusinessMinutes(4 * 240)
    );
    assert_eq!(
        honolulu.weekly_overlap(&[&seoul, &new_york], monday),
        BusinessMinutes(0)
    );
}
