//! Business time against its definition, minute by minute, near and far from changes of the clock.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of tests that cannot read its own example should end the test"
)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use process::business_time::{BusinessMinutes, Calendar, TimeRange, WeeklyHours};
use proptest::prelude::*;
use proptest::sample::select;

const ZONES: [&str; 12] = [
    "America/New_York",
    "Europe/Berlin",
    "Asia/Seoul",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Asia/Tehran",
    "America/St_Johns",
    "Europe/Dublin",
];

/// The definition, written for reading and not for speed: a minute is open when one of the ranges
/// of its own local date, resolved end by end, holds it, and that date is no holiday.
struct Definition<'a> {
    calendar: &'a Calendar,
    ranges: BTreeMap<Date, Vec<(Timestamp, Timestamp)>>,
}

impl<'a> Definition<'a> {
    fn of(calendar: &'a Calendar) -> Self {
        Self {
            calendar,
            ranges: BTreeMap::new(),
        }
    }

    fn is_open(&mut self, at: Timestamp) -> bool {
        let calendar = self.calendar;
        let date = at.to_zoned(calendar.zone().clone()).date();
        self.ranges
            .entry(date)
            .or_insert_with(|| {
                if calendar.holidays().contains(&date) {
                    return Vec::new();
                }
                let instant = |minutes: u16| -> Timestamp {
                    let day = if minutes == 1440 {
                        date.tomorrow().unwrap()
                    } else {
                        date
                    };
                    let span: Span = i64::from(minutes % 1440).minutes();
                    let wall = day.to_datetime(Time::midnight().checked_add(span).unwrap());
                    calendar.zone().to_zoned(wall).unwrap().timestamp()
                };
                let of_weekday = calendar.hours_on(date).on(date.weekday()).iter();
                of_weekday
                    .map(|range| {
                        (
                            instant(range.start().minutes()),
                            instant(range.end().minutes()),
                        )
                    })
                    .collect()
            })
            .iter()
            .any(|(start, end)| *start <= at && at < *end)
    }

    /// Open seconds between two instants of whole seconds.
    fn open_seconds(&mut self, from: i64, to: i64) -> i64 {
        let mut minute = from.div_euclid(60) * 60;
        let mut open = 0;
        while minute < to {
            if self.is_open(second(minute)) {
                open += (minute + 60).min(to) - minute.max(from);
            }
            minute += 60;
        }
        open
    }

    /// The first second by which so many have passed, within sixty days.
    fn due(&mut self, from: i64, seconds: i64) -> Option<i64> {
        let mut minute = from.div_euclid(60) * 60;
        let mut left = seconds;
        while left > 0 && minute < from + 60 * 86_400 {
            if self.is_open(second(minute)) {
                let open = minute + 60 - minute.max(from);
                if left <= open {
                    return Some(minute.max(from) + left);
                }
                left -= open;
            }
            minute += 60;
        }
        (left == 0).then_some(from)
    }
}

fn second(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn wall(minutes: u16) -> process::business_time::WallTime {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
        .parse()
        .unwrap()
}

prop_compose! {
    /// Up to three ranges a weekday, often touching midnight or lying where clocks are changed.
    fn hours()(
        cuts in proptest::collection::vec(
            proptest::collection::btree_set(
                prop_oneof![
                    3 => 0u16..=1440,
                    2 => select(vec![0u16, 30, 60, 90, 120, 150, 180, 210, 1380, 1440]),
                    2 => select(vec![540u16, 720, 780, 1080]),
                ],
                0..=6,
            ),
            7,
        ),
    ) -> WeeklyHours {
        let week = [
            Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
            Weekday::Friday, Weekday::Saturday, Weekday::Sunday,
        ];
        let ranges = week.into_iter().zip(&cuts).flat_map(|(day, cuts)| {
            let cuts: Vec<u16> = cuts.iter().copied().collect();
            let pairs: Vec<_> = cuts.chunks_exact(2).map(|c| (day, wall(c[0]), wall(c[1]))).collect();
            pairs
        });
        WeeklyHours::new(ranges).unwrap()
    }
}

prop_compose! {
    /// A calendar, whose hours may change up to twice around, and an instant: every second case within
    /// three days of a change of the clock.
    fn case()(
        zone in select(ZONES.to_vec()),
        hours in hours(),
        near in any::<bool>(),
        seed in 946_684_800i64..1_893_456_000, // 2000 to 2030
        shift in -3 * 86_400i64..2 * 86_400,
        closed in proptest::collection::btree_set(-3i64..30, 0..6),
        changes in proptest::collection::vec((-10i64..40, self::hours()), 0..3),
    ) -> (Calendar, i64) {
        let known = TimeZone::get(zone).unwrap();
        let change = known.following(second(seed)).next().map(|next| next.timestamp().as_second());
        let from = if near { change.unwrap_or(seed) + shift } else { seed };
        let today = second(from).to_zoned(known).date();
        let holidays: BTreeSet<Date> = closed
            .into_iter()
            .map(|days| today.checked_add(days.days()).unwrap())
            .collect();
        let mut calendar = Calendar::new(zone, hours, holidays).unwrap();
        // One that closes for ever is never due; every other change is tried.
        for (days, hours) in changes.into_iter().filter(|(_, hours)| !hours.is_empty()) {
            calendar.change_hours(today.checked_add(days.days()).unwrap(), hours);
        }
        (calendar, from)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn elapsed_minutes_are_those_that_the_definition_counts(
        (calendar, from) in case(),
        length in prop_oneof![0i64..3 * 86_400, 0i64..20 * 86_400],
    ) {
        let elapsed = calendar.elapsed(second(from), second(from + length)).unwrap();
        let counted = Definition::of(&calendar).open_seconds(from, from + length) / 60;
        prop_assert_eq!(i64::try_from(elapsed.0).unwrap(), counted);
    }

    #[test]
    fn the_due_date_is_the_first_second_that_the_definition_reaches(
        (calendar, from) in case(),
        minutes in prop_oneof![0u64..240, 0u64..6_000],
    ) {
        let Some(reached) = Definition::of(&calendar).due(from, i64::try_from(minutes).unwrap() * 60)
        else {
            return Ok(()); // Longer than sixty days: the properties below look there.
        };
        prop_assert_eq!(calendar.due(second(from), BusinessMinutes(minutes)), Ok(second(reached)));
    }

    #[test]
    fn openings_and_is_open_agree_with_the_definition((calendar, from) in case()) {
        let (from, to) = (from.div_euclid(60) * 60, from.div_euclid(60) * 60 + 3 * 86_400);
        let openings = calendar.openings(second(from), second(to));
        for pair in openings.windows(2) {
            prop_assert!(pair[0].end < pair[1].start, "ordered and joined: {:?}", pair);
        }
        let mut definition = Definition::of(&calendar);
        for minute in (from..to).step_by(60).map(second) {
            let open = definition.is_open(minute);
            prop_assert_eq!(calendar.is_open(minute), open, "{}", minute);
            let inside = |range: &TimeRange| range.start <= minute && minute < range.end;
            prop_assert_eq!(openings.iter().any(inside), open, "{}", minute);
        }
    }

    #[test]
    fn elapsed_takes_back_what_due_gives(
        (calendar, from) in case(),
        minutes in 0u64..4_000_000,
        nanoseconds in 0i32..1_000_000_000,
    ) {
        prop_assume!(!calendar.is_never_open());
        let from = Timestamp::new(from, nanoseconds).unwrap();
        let due = calendar.due(from, BusinessMinutes(minutes)).unwrap();
        prop_assert!(due >= from);
        prop_assert_eq!(calendar.elapsed(from, due), Ok(BusinessMinutes(minutes)));
        if minutes > 0 {
            let just_before = due.checked_sub(1.nanosecond()).unwrap();
            prop_assert_eq!(calendar.elapsed(from, just_before), Ok(BusinessMinutes(minutes - 1)));
        }
    }

    #[test]
    fn a_later_start_or_a_longer_time_is_never_due_earlier(
        (calendar, from) in case(),
        later in 0i64..10 * 86_400,
        minutes in 0u64..100_000,
        more in 0u64..5_000,
    ) {
        prop_assume!(!calendar.is_never_open());
        let due = calendar.due(second(from), BusinessMinutes(minutes)).unwrap();
        prop_assert!(calendar.due(second(from + later), BusinessMinutes(minutes)).unwrap() >= due);
        prop_assert!(calendar.due(second(from), BusinessMinutes(minutes + more)).unwrap() >= due);
    }

    #[test]
    fn elapsed_time_adds_up_over_years(
        (calendar, from) in case(),
        first in 0i64..2_000 * 1_440,
        then in 0i64..2_000 * 1_440,
    ) {
        // On whole minutes nothing is rounded, so the parts make the whole.
        let start = from.div_euclid(60) * 60;
        let (middle, end) = (start + first * 60, start + (first + then) * 60);
        let whole = calendar.elapsed(second(start), second(end)).unwrap().0;
        let parts = calendar.elapsed(second(start), second(middle)).unwrap().0
            + calendar.elapsed(second(middle), second(end)).unwrap().0;
        prop_assert_eq!(whole, parts);
        let openings = calendar.openings(second(start), second(end));
        let summed: i64 = openings
            .iter()
            .map(|range| range.end.as_second() - range.start.as_second())
            .sum();
        prop_assert_eq!(i64::try_from(whole).unwrap() * 60, summed);
    }

    #[test]
    fn the_next_opening_is_the_first_open_instant((calendar, from) in case()) {
        prop_assume!(!calendar.is_never_open());
        let next = calendar.next_opening(second(from)).unwrap();
        prop_assert!(next >= second(from) && calendar.is_open(next));
        prop_assert_eq!(calendar.openings(second(from), next), vec![]);
    }

    #[test]
    fn working_days_are_found_by_counting_one_by_one(
        (calendar, from) in case(),
        count in 0u32..60,
    ) {
        prop_assume!(!calendar.is_never_open());
        let date = second(from).to_zoned(calendar.zone().clone()).date();
        let mut day = date;
        let mut left = count;
        while left > 0 {
            day = day.tomorrow().unwrap();
            let has_hours = !calendar.hours_on(day).on(day.weekday()).is_empty();
            left -= u32::from(has_hours && !calendar.holidays().contains(&day));
        }
        prop_assert_eq!(calendar.add_working_days(date, count), Ok(day));
        prop_assert_eq!(calendar.working_days_between(date, day), Ok(count));
    }

    #[test]
    fn business_days_end_in_opening_time_or_at_its_end(
        (calendar, from) in case(),
        days in 0u32..8,
    ) {
        prop_assume!(!calendar.is_never_open());
        let due = calendar.due_in_business_days(second(from), days).unwrap();
        prop_assert!(due >= calendar.next_opening(second(from)).unwrap());
        let before = due.checked_sub(1.second()).unwrap();
        prop_assert!(calendar.is_open(due) || calendar.is_open(before), "{}", due);
    }
}
