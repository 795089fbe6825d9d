//! Slots by example, and against a search that tries every minute.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests that cannot read its own example should end the test"
)]

use std::collections::BTreeSet;
use std::num::NonZeroU16;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use process::business_time::{Calendar, TimeRange, WeeklyHours};
use process::slots::{
    DayReason, DayWithoutSlot, Party, Side, Slot, SlotQuestion, day_reasons, find, next_slot_for,
};
use proptest::prelude::*;
use proptest::sample::select;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn minutes(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

fn range(start: &str, end: &str) -> TimeRange {
    TimeRange {
        start: at(start),
        end: at(end),
    }
}

fn office(zone: &str, start: &str, end: &str, holidays: &[&str]) -> Calendar {
    let hours = WeeklyHours::monday_to_friday(start.parse().unwrap(), end.parse().unwrap());
    let holidays: BTreeSet<Date> = holidays.iter().map(|day| date(day)).collect();
    Calendar::new(zone, hours.unwrap(), holidays).unwrap()
}

/// Specialist and region in Seoul, customer in Ho Chi Minh City two hours behind: 09:00 to 16:00
/// on the customer's clock is common.
struct Sides {
    specialist: Calendar,
    customer: Calendar,
    region: Calendar,
    specialist_busy: Vec<TimeRange>,
    customer_busy: Vec<TimeRange>,
}

impl Sides {
    fn ordinary() -> Self {
        Self {
            specialist: office("Asia/Seoul", "09:00", "18:00", &[]),
            customer: office("Asia/Ho_Chi_Minh", "09:00", "18:00", &[]),
            region: office("Asia/Seoul", "09:00", "18:00", &[]),
            specialist_busy: Vec::new(),
            customer_busy: Vec::new(),
        }
    }

    /// An hour, on the half hour, in the window.
    fn hour_in(&self, start: &str, end: &str) -> SlotQuestion<'_> {
        let window = range(start, end);
        SlotQuestion {
            specialist: Party {
                calendar: &self.specialist,
                busy: &self.specialist_busy,
            },
            customer: Party {
                calendar: &self.customer,
                busy: &self.customer_busy,
            },
            region: Party {
                calendar: &self.region,
                busy: &[],
            },
            window,
            earliest: window.start,
            length: minutes(60),
            step: minutes(30),
        }
    }
}

/// Monday to Sunday, 2 to 8 March 2026 on the customer's wall.
const WEEK: (&str, &str) = ("2026-03-01T17:00:00Z", "2026-03-08T17:00:00Z");

fn reasons(question: &SlotQuestion) -> Vec<(String, DayReason)> {
    day_reasons(question)
        .into_iter()
        .map(|DayWithoutSlot { date, reason }| (date.to_string(), reason))
        .collect()
}

fn weekend() -> [(String, DayReason); 2] {
    let closed = DayReason::Closed {
        whose: Side::Customer,
    };
    [
        ("2026-03-07".to_owned(), closed.clone()),
        ("2026-03-08".to_owned(), closed),
    ]
}

#[test]
fn case_17_a_meeting_requested_at_03_00_region_time_gets_the_next_business_slot() {
    let sides = Sides::ordinary();
    let question = sides.hour_in(WEEK.0, WEEK.1);
    // 03:00 on Wednesday in Seoul: the common day begins at 09:00 in Ho Chi Minh City, 11:00 there.
    let slot = next_slot_for(&question, at("2026-03-03T18:00:00Z")).unwrap();
    assert_eq!(slot.start, at("2026-03-04T02:00:00Z"));
    assert_eq!(slot.end, at("2026-03-04T03:00:00Z"));
    // 03:00 on Saturday: nothing more in this week, Monday 11:00 in a longer window.
    let saturday = at("2026-03-06T18:00:00Z");
    assert_eq!(next_slot_for(&question, saturday), None);
    let two_weeks = sides.hour_in(WEEK.0, "2026-03-15T17:00:00Z");
    assert_eq!(
        next_slot_for(&two_weeks, saturday).map(|slot| slot.start),
        Some(at("2026-03-09T02:00:00Z"))
    );
}

#[test]
fn slots_lie_in_the_hours_of_all_three_and_start_on_the_customers_half_hours() {
    let mut sides = Sides::ordinary();
    // 09:15 in Kathmandu is 03:30 UTC, 12:30 in Seoul: steps are of the customer's wall.
    sides.customer = office("Asia/Kathmandu", "09:15", "18:00", &[]);
    let question = sides.hour_in("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    let found = find(&question);
    assert_eq!(
        found.first().unwrap().start,
        at("2026-03-02T03:45:00Z"),
        "09:30"
    );
    // The last ends by 18:00 in Seoul, 14:45 in Kathmandu: 13:30 to 14:30.
    assert_eq!(found.last().unwrap().start, at("2026-03-02T07:45:00Z"));
    assert_eq!(found.len(), 9);
}

#[test]
fn a_slot_may_touch_a_busy_range_but_share_no_instant_with_it() {
    let mut sides = Sides::ordinary();
    sides.specialist_busy = vec![
        range("2026-03-02T04:00:00Z", "2026-03-02T09:00:00Z"),
        range("2026-03-02T03:00:00.5Z", "2026-03-02T03:30:00Z"),
        range("2026-03-02T02:15:00Z", "2026-03-02T02:15:00Z"), // Empty: takes nothing.
    ];
    let day = ("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    let found = find(&sides.hour_in(day.0, day.1));
    assert_eq!(
        found,
        [Slot {
            start: at("2026-03-02T02:00:00Z"),
            end: at("2026-03-02T03:00:00Z"),
        }]
    );
}

#[test]
fn a_busy_instant_within_a_slot_takes_it() {
    let mut sides = Sides::ordinary();
    sides.customer_busy = vec![range("2026-03-02T02:40:00.2Z", "2026-03-02T02:40:00.4Z")];
    let found = find(&sides.hour_in("2026-03-02T02:00:00Z", "2026-03-02T03:30:00Z"));
    assert_eq!(found, []);
}

#[test]
fn steps_are_counted_anew_from_midnight_and_by_the_clock_after_a_change() {
    let always: WeeklyHours = serde_json::from_str(
        r#"{"sat":[["00:00","24:00"]],"sun":[["00:00","24:00"]],"mon":[["00:00","24:00"]]}"#,
    )
    .unwrap();
    let berlin = Calendar::new("Europe/Berlin", always, BTreeSet::new()).unwrap();
    let sides = Sides {
        specialist: berlin.clone(),
        customer: berlin.clone(),
        region: berlin.clone(),
        ..Sides::ordinary()
    };
    let on_the_wall = |start: &str, end: &str, step: u16| -> Vec<String> {
        let mut question = sides.hour_in(start, end);
        question.step = minutes(step);
        let wall = |slot: &Slot| berlin.zone().to_datetime(slot.start).time().to_string();
        find(&question).iter().map(wall).collect()
    };
    // Saturday 22:00 to Sunday 02:00: every 50 minutes since midnight, of each day.
    assert_eq!(
        on_the_wall("2026-03-07T21:00:00Z", "2026-03-08T01:00:00Z", 50),
        ["22:30:00", "23:20:00", "00:00:00", "00:50:00"]
    );
    // Sunday 29 March: 02:00 to 03:00 is skipped, and the clock goes on showing multiples of 90.
    assert_eq!(
        on_the_wall("2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z", 90),
        ["00:00:00", "01:30:00", "03:00:00", "04:30:00", "06:00:00"]
    );
}

#[test]
fn a_slot_lies_inside_the_window_and_starts_after_the_lead_time() {
    let sides = Sides::ordinary();
    let mut question = sides.hour_in("2026-03-02T02:10:00Z", "2026-03-02T05:10:00Z");
    let starts = |question: &SlotQuestion| -> Vec<String> {
        find(question)
            .iter()
            .map(|slot| slot.start.to_string())
            .collect()
    };
    assert_eq!(
        starts(&question),
        [
            "2026-03-02T02:30:00Z",
            "2026-03-02T03:00:00Z",
            "2026-03-02T03:30:00Z",
            "2026-03-02T04:00:00Z"
        ]
    );
    question.earliest = at("2026-03-02T03:30:00.1Z");
    assert_eq!(starts(&question), ["2026-03-02T04:00:00Z"]);
}

#[test]
fn a_holiday_of_either_side_leaves_no_slot_and_is_named() {
    let mut sides = Sides::ordinary();
    sides.specialist = office(
        "Asia/Seoul",
        "09:00",
        "18:00",
        &["2026-03-02", "2026-03-07"],
    );
    sides.customer = office("Asia/Ho_Chi_Minh", "09:00", "18:00", &["2026-03-04"]);
    sides.region = office("Asia/Seoul", "09:00", "18:00", &["2026-03-05"]);
    let holiday = |day: &str, whose: Side| {
        let date = date(day);
        (day.to_owned(), DayReason::Holiday { whose, date })
    };
    let mut expected = vec![
        holiday("2026-03-02", Side::Specialist),
        holiday("2026-03-04", Side::Customer),
        holiday("2026-03-05", Side::Region),
    ];
    expected.extend(weekend());
    assert_eq!(reasons(&sides.hour_in(WEEK.0, WEEK.1)), expected);
}

#[test]
fn a_holiday_of_both_sides_is_named_as_the_customers() {
    let mut sides = Sides::ordinary();
    sides.specialist = office("Asia/Seoul", "09:00", "18:00", &["2026-03-04"]);
    sides.customer = office("Asia/Ho_Chi_Minh", "09:00", "18:00", &["2026-03-04"]);
    let day = ("2026-03-03T17:00:00Z", "2026-03-04T17:00:00Z");
    assert_eq!(
        reasons(&sides.hour_in(day.0, day.1)),
        [(
            "2026-03-04".to_owned(),
            DayReason::Holiday {
                whose: Side::Customer,
                date: date("2026-03-04"),
            }
        )]
    );
}

#[test]
fn a_specialists_holiday_is_named_by_its_own_date() {
    let mut sides = Sides::ordinary();
    // The customer's Tuesday evening in New York is the Specialist's Wednesday in Seoul.
    sides.customer = office("America/New_York", "18:00", "24:00", &[]);
    sides.specialist = office("Asia/Seoul", "09:00", "18:00", &["2026-03-04"]);
    let tuesday = ("2026-03-03T05:00:00Z", "2026-03-04T05:00:00Z");
    assert_eq!(
        reasons(&sides.hour_in(tuesday.0, tuesday.1)),
        [(
            "2026-03-03".to_owned(),
            DayReason::Holiday {
                whose: Side::Specialist,
                date: date("2026-03-04"),
            }
        )]
    );
}

#[test]
fn a_full_day_says_whose_bookings_fill_it() {
    let mut sides = Sides::ordinary();
    sides.specialist_busy = vec![
        range("2026-03-02T00:00:00Z", "2026-03-02T09:00:00Z"), // All of Monday.
        range("2026-03-04T02:00:00Z", "2026-03-04T05:00:00Z"), // Wednesday until 12:00.
    ];
    sides.customer_busy = vec![
        range("2026-03-03T01:00:00Z", "2026-03-03T11:00:00Z"), // All of Tuesday.
        range("2026-03-04T05:30:00Z", "2026-03-04T09:00:00Z"), // Wednesday from 12:30.
    ];
    let full = |day: &str, whose: &[Side]| {
        let whose = whose.to_vec();
        (day.to_owned(), DayReason::FullyBooked { whose })
    };
    let mut expected = vec![
        full("2026-03-02", &[Side::Specialist]),
        full("2026-03-03", &[Side::Customer]),
        full("2026-03-04", &[Side::Customer, Side::Specialist]),
    ];
    expected.extend(weekend());
    assert_eq!(reasons(&sides.hour_in(WEEK.0, WEEK.1)), expected);
}

#[test]
fn sides_that_are_never_open_together_have_no_common_hours() {
    let mut sides = Sides::ordinary();
    sides.customer = office("America/New_York", "09:00", "17:00", &[]);
    let tuesday = ("2026-03-03T05:00:00Z", "2026-03-04T05:00:00Z");
    assert_eq!(
        reasons(&sides.hour_in(tuesday.0, tuesday.1)),
        [("2026-03-03".to_owned(), DayReason::NoCommonHours)]
    );
}

#[test]
fn a_day_when_only_the_specialist_is_off_says_so() {
    let mut sides = Sides::ordinary();
    let mornings: WeeklyHours =
        serde_json::from_str(r#"{"mon":[["09:00","18:00"]],"wed":[["09:00","18:00"]]}"#).unwrap();
    sides.specialist = Calendar::new("Asia/Seoul", mornings, BTreeSet::new()).unwrap();
    let tuesday = ("2026-03-02T17:00:00Z", "2026-03-03T17:00:00Z");
    assert_eq!(
        reasons(&sides.hour_in(tuesday.0, tuesday.1)),
        [(
            "2026-03-03".to_owned(),
            DayReason::Closed {
                whose: Side::Specialist
            }
        )]
    );
}

#[test]
fn days_before_the_lead_time_are_too_soon_and_cut_off_ones_too_late() {
    let sides = Sides::ordinary();
    let mut question = sides.hour_in("2026-03-02T02:00:00Z", "2026-03-05T02:30:00Z");
    question.earliest = at("2026-03-03T09:00:00Z");
    assert_eq!(
        reasons(&question),
        [
            ("2026-03-02".to_owned(), DayReason::TooSoon),
            ("2026-03-03".to_owned(), DayReason::TooSoon),
            ("2026-03-05".to_owned(), DayReason::TooLate),
        ]
    );
}

#[test]
fn a_window_that_ends_before_it_starts_holds_nothing() {
    let sides = Sides::ordinary();
    let question = sides.hour_in(WEEK.1, WEEK.0);
    assert!(find(&question).is_empty());
    assert!(day_reasons(&question).is_empty());
}

const ZONES: [&str; 8] = [
    "America/New_York",
    "Europe/Berlin",
    "Asia/Seoul",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/St_Johns",
    "Africa/Casablanca",
];

prop_compose! {
    fn calendar()(
        zone in select(ZONES.to_vec()),
        days in proptest::collection::vec((0u16..20, 1u16..24, 0u8..4), 7),
        closed in proptest::collection::btree_set(0i64..7, 0..3),
    ) -> (String, Vec<(u16, u16, u8)>, BTreeSet<i64>) {
        (zone.to_owned(), days, closed)
    }
}

type Written = (String, Vec<(u16, u16, u8)>, BTreeSet<i64>);

/// Quarter-hour ranges from the drawn numbers, wide enough that sides often meet.
fn read((zone, days, closed): &Written, first: Timestamp) -> Calendar {
    use jiff::civil::Weekday;
    let ranges = days
        .iter()
        .enumerate()
        .filter_map(|(index, (start, length, rare))| {
            let start = start * 60 + u16::from(*rare) * 15;
            let end = (start + length * 60).min(1440);
            let wall = |minute: u16| {
                format!("{:02}:{:02}", minute / 60, minute % 60)
                    .parse()
                    .unwrap()
            };
            let day = Weekday::from_monday_zero_offset(i8::try_from(index).unwrap()).unwrap();
            (start < end && *rare < 3).then(|| (day, wall(start), wall(end)))
        });
    let today = first
        .to_zoned(jiff::tz::TimeZone::get(zone).unwrap())
        .date();
    let holidays = closed
        .iter()
        .map(|days| today.checked_add(days.days()).unwrap());
    Calendar::new(zone, WeeklyHours::new(ranges).unwrap(), holidays.collect()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_search_finds_what_trying_every_minute_finds(
        written in proptest::array::uniform3(calendar()),
        // A week around the changes of the clock of 2026 and over any other.
        first in prop_oneof![
            select(vec![1_772_841_600i64, 1_774_656_000, 1_761_955_200, 1_793_404_800]),
            1_767_225_600i64..1_798_761_600,
        ],
        busy in proptest::collection::vec((0usize..3, 0i64..4 * 1440, 1i64..400), 0..12),
        lead in 0i64..1440,
        length in 1u16..180,
        step in select(vec![5u16, 10, 15, 20, 30, 45, 50, 60, 90, 1440]),
    ) {
        let instant = |minute: i64| Timestamp::from_second(first.div_euclid(60) * 60 + minute * 60).unwrap();
        let calendars: Vec<Calendar> = written.iter().map(|side| read(side, instant(0))).collect();
        let taken: Vec<Vec<TimeRange>> = (0..3)
            .map(|side| {
                let own = busy.iter().filter(|(whose, _, _)| *whose == side);
                own.map(|(_, start, length)| TimeRange {
                    start: instant(*start),
                    end: instant(start + length),
                })
                .collect()
            })
            .collect();
        let party = |side: usize| Party { calendar: &calendars[side], busy: &taken[side] };
        let end = 4 * 1440;
        let question = SlotQuestion {
            specialist: party(0),
            customer: party(1),
            region: party(2),
            window: TimeRange { start: instant(0), end: instant(end) },
            earliest: instant(lead),
            length: minutes(length),
            step: minutes(step),
        };
        // The definition: minute after minute, whether all can be there.
        let can_meet: Vec<bool> = (0..end)
            .map(|minute| {
                let now = instant(minute);
                calendars.iter().all(|calendar| calendar.is_open(now))
                    && taken.iter().flatten().all(|range| now < range.start || range.end <= now)
            })
            .collect();
        let expected: Vec<Timestamp> = (lead..=end - i64::from(length))
            .filter(|minute| {
                let clock = instant(*minute).to_zoned(calendars[1].zone().clone()).time();
                let past_midnight = i64::from(clock.hour()) * 60 + i64::from(clock.minute());
                let from = usize::try_from(*minute).unwrap();
                past_midnight % i64::from(step) == 0
                    && can_meet[from..from + usize::from(length)].iter().all(|free| *free)
            })
            .map(instant)
            .collect();
        let found = find(&question);
        prop_assert_eq!(found.iter().map(|slot| slot.start).collect::<Vec<_>>(), expected);
        prop_assert_eq!(next_slot_for(&question, instant(0)), found.first().copied());

        // Each day of the window has either a slot or a reason, and never both.
        let zone = calendars[1].zone();
        let mut told: Vec<Date> = found.iter().map(|slot| zone.to_datetime(slot.start).date()).collect();
        told.dedup();
        told.extend(day_reasons(&question).iter().map(|day| day.date));
        told.sort_unstable();
        let mut days: Vec<Date> = (0..end).map(|minute| zone.to_datetime(instant(minute)).date()).collect();
        days.dedup();
        prop_assert_eq!(told, days);
    }
}
