//! The cases of the field that migrations answer to (36 to 44), and what lies just beside each.

use jiff::{SignedDuration, Timestamp};
use rstest::rstest;

use super::*;
use crate::eligibility::Cloud;
use crate::identity::{ContentName, EngagementId, MigrationEventId};

const GB: u64 = 1_000_000_000;
const MIB: u64 = 1 << 20;

/// The rules of July 2020.
fn rules() -> Rules {
    let band = |from, percent| Band {
        from,
        percent: Some(percent),
        mailboxes: None,
    };
    Rules {
        minimum_batch: Some(35),
        cut_off_hours: Some(24),
        batches_per_day: Some(3),
        daily_target: vec![
            band(150, 25),
            band(1_001, 20),
            band(5_001, 15),
            Band {
                from: 10_001,
                percent: None,
                mailboxes: Some(1_500),
            },
        ],
        one_pilot: true,
        in_order: true,
        needs_ready_service: true,
        mailbox_percent: Some(85),
        message_bytes: [(Source::Imap, 36 * MIB), (Source::Exchange, 150 * MIB)].into(),
        weekly_window: Some(WeeklyWindow {
            clouds: [Cloud::UsGov].into(),
            opens: "mon 02:00".parse().unwrap(),
            last_start: "fri 20:00".parse().unwrap(),
            closes: "fri 24:00".parse().unwrap(),
        }),
        ..Rules::default()
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A Tuesday.
const NOW: &str = "2026-11-03T09:00:00Z";
/// The Thursday after it.
const STARTS: &str = "2026-11-05T11:00:00Z";

fn mailboxes(count: usize) -> Vec<Mailbox> {
    let address = |number: usize| Mailbox {
        target: format!("user{number}@adatum.example"),
        bytes: None,
        quota: None,
    };
    (0..count).map(address).collect()
}

fn velocity(count: usize) -> Event {
    Event {
        wave: Wave::Velocity,
        starts: at(STARTS),
        count: u32::try_from(count).unwrap(),
        mailboxes: mailboxes(count),
        elsewhere: Vec::new(),
        is_acknowledged: true,
        is_service_ready: true,
        cloud: Cloud::Worldwide,
    }
}

fn other(wave: Wave, state: MigrationState) -> Other {
    Other {
        wave,
        state,
        starts: at("2026-11-01T11:00:00Z"),
    }
}

/// A test and a pilot that are over.
fn before() -> Vec<Other> {
    vec![
        other(Wave::Test, MigrationState::Completed),
        other(Wave::Pilot, MigrationState::CompletedWithErrors),
    ]
}

fn against(event: &Event) -> Vec<Objection> {
    objections(&rules(), event, &before(), at(NOW))
}

#[test]
fn case_36_a_mailbox_fills_at_most_85_percent_of_its_target() {
    let mut event = velocity(35);
    let size = |bytes| Mailbox {
        target: "full@adatum.example".to_owned(),
        bytes: Some(bytes),
        quota: Some(50 * GB),
    };
    event.mailboxes[0] = size(43 * GB);
    assert_eq!(
        against(&event),
        [Objection::MailboxTooLarge {
            target: "full@adatum.example".to_owned(),
            bytes: 43 * GB,
            most: 42_500_000_000,
        }]
    );
    event.mailboxes[0] = size(42_500_000_000);
    assert_eq!(against(&event), []);
    event.mailboxes[0].bytes = Some(60 * GB);
    event.mailboxes[0].quota = None;
    assert_eq!(against(&event), [], "nothing is said of what is not known");
}

#[rstest]
#[case::by_mrs(Source::Exchange, 160, false)]
#[case::by_mrs_just_in(Source::Exchange, 150, true)]
#[case::by_imap(Source::Imap, 40, false)]
#[case::by_imap_just_in(Source::Imap, 36, true)]
#[case::where_nothing_is_said(Source::Domino, 400, true)]
fn case_37_the_largest_message_is_the_sources(
    #[case] source: Source,
    #[case] mebibytes: u64,
    #[case] takes: bool,
) {
    assert_eq!(rules().takes_message(source, mebibytes * MIB), takes);
}

#[test]
fn case_38_a_batch_of_34_is_refused_and_one_of_35_accepted() {
    assert_eq!(
        against(&velocity(34)),
        [Objection::BatchTooSmall {
            needed: 35,
            has: 34
        }]
    );
    assert_eq!(against(&velocity(35)), []);
    let test = Event {
        wave: Wave::Test,
        ..velocity(5)
    };
    assert_eq!(against(&test), [], "a test takes as few as it likes");
    assert_eq!(against(&velocity(0)), [Objection::NoMailboxes]);
    let few = objections(&Rules::default(), &velocity(1), &[], at(NOW));
    assert_eq!(few, [], "a Center that leaves the rules out asks nothing");
}

#[rstest]
#[case::at_23_hours("2026-11-04T12:00:00Z", false)]
#[case::at_25_hours("2026-11-04T10:00:00Z", true)]
#[case::at_24_hours("2026-11-04T11:00:00Z", true)]
fn case_39_mailboxes_change_until_24_hours_before(#[case] now: &str, #[case] may: bool) {
    let (rules, until) = (rules(), at("2026-11-04T11:00:00Z"));
    let changed = |wave| may_change(&rules, wave, at(STARTS), at(now));
    let refused = Err(Objection::PastCutOff { until });
    for wave in [Wave::Pilot, Wave::Velocity] {
        assert_eq!(changed(wave), if may { Ok(()) } else { refused.clone() });
    }
    assert_eq!(changed(Wave::Test), Ok(()));
}

#[test]
fn an_event_whose_start_has_passed_is_not_submitted() {
    let late = at("2026-11-05T11:00:01Z");
    let found = objections(&rules(), &velocity(35), &before(), late);
    assert_eq!(found, [Objection::StartPassed]);
    let open = Rules::default();
    assert_eq!(
        may_change(&open, Wave::Velocity, at(STARTS), late),
        Err(Objection::StartPassed)
    );
    let soon = at("2026-11-05T10:59:00Z");
    assert_eq!(may_change(&open, Wave::Velocity, at(STARTS), soon), Ok(()));
}

#[rstest]
#[case::saturday("2026-11-07T12:00:00Z", Some("2026-11-09T02:00:00Z"))]
#[case::friday_in_time("2026-11-06T20:00:00Z", None)]
#[case::friday_too_late("2026-11-06T20:00:01Z", Some("2026-11-09T02:00:00Z"))]
#[case::monday_too_early("2026-11-09T01:59:59Z", Some("2026-11-09T02:00:00Z"))]
#[case::monday_in_time("2026-11-09T02:00:00Z", None)]
fn case_40_events_of_the_us_government_start_from_monday_to_friday(
    #[case] starts: &str,
    #[case] opens: Option<&str>,
) {
    let mut event = velocity(35);
    event.starts = at(starts);
    assert_eq!(against(&event), [], "other clouds run at any time");
    event.cloud = Cloud::UsGov;
    let expected: Vec<Objection> = opens
        .map(|opens| Objection::OutsideWindow {
            opens: Some(at(opens)),
        })
        .into_iter()
        .collect();
    assert_eq!(against(&event), expected);
}

#[rstest]
#[case::too_few_for_a_target(149, None)]
#[case::of_the_page(1_240, Some(248))]
#[case::case_41(3_000, Some(600))]
#[case::begun_ones_count_whole(151, Some(38))]
#[case::at_the_edge(5_001, Some(751))]
#[case::many(150_000, Some(1_500))]
fn case_41_the_daily_target_follows_from_the_whole(
    #[case] total: u64,
    #[case] target: Option<u64>,
) {
    assert_eq!(daily_target(&rules(), total), target);
}

#[test]
fn case_42_a_window_of_six_hours_less_one_of_waiting_moves_500() {
    let hours = SignedDuration::from_hours;
    assert_eq!(planned_in(hours(6), hours(1), 100), 500);
    assert_eq!(planned_in(hours(1), hours(6), 100), 0);
}

#[test]
fn case_43_issues_are_taken_for_five_days() {
    let ended = at("2026-11-05T22:30:00Z");
    let until = issues_until(&rules(), ended);
    assert_eq!(until, at("2026-11-10T22:30:00Z"));
    assert!(
        at("2026-11-11T09:00:00Z") > until,
        "the sixth day is outside"
    );
    assert_eq!(issues_until(&rules(), Timestamp::MAX), Timestamp::MAX);
}

#[test]
fn case_44_what_stays_behind_is_known_by_the_source() {
    let names = |names: &[&str]| -> Vec<ContentName> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    };
    let carries = [
        Carries {
            source: Source::Gmail,
            moves: names(&["mail", "labels"]),
            stays: names(&["calendar", "tasks"]),
            apart: names(&["calendar"]),
        },
        Carries {
            source: Source::Imap,
            moves: names(&["mail"]),
            stays: names(&["contacts", "calendar"]),
            apart: Vec::new(),
        },
    ];
    let stays = will_not_move(&carries, Source::Imap);
    assert!(stays.contains(&"calendar".parse().unwrap()));
    let stays = will_not_move(&carries, Source::Gmail);
    assert!(!stays.contains(&"labels".parse().unwrap()));
    assert!(will_not_move(&carries, Source::Exchange).is_empty());
}

#[test]
fn three_batches_start_on_one_day_in_utc_and_no_fourth() {
    let that_day = |state, starts| Other {
        wave: Wave::Velocity,
        state,
        starts: at(starts),
    };
    let mut others = before();
    others.extend([
        that_day(MigrationState::Queued, "2026-11-05T00:00:00Z"),
        that_day(MigrationState::Submitted, "2026-11-05T23:59:59Z"),
        that_day(MigrationState::Queued, "2026-11-06T00:00:00Z"),
        that_day(MigrationState::Planned, "2026-11-05T12:00:00Z"),
        that_day(MigrationState::Failed, "2026-11-05T12:00:00Z"),
        Other {
            wave: Wave::Test,
            ..that_day(MigrationState::Submitted, "2026-11-05T12:00:00Z")
        },
    ]);
    let found = |others: &[Other]| objections(&rules(), &velocity(35), others, at(NOW));
    assert_eq!(found(&others), []);
    others.push(that_day(MigrationState::Running, "2026-11-05T01:00:00Z"));
    assert_eq!(found(&others), [Objection::TooManyThatDay { most: 3 }]);
}

#[rstest]
#[case::nothing_before(&[], Wave::Velocity, Some(Objection::OutOfOrder { first: Wave::Test }))]
#[case::a_pilot_without_a_test(&[], Wave::Pilot, Some(Objection::OutOfOrder { first: Wave::Test }))]
#[case::a_test(&[], Wave::Test, None)]
#[case::a_pilot_after_a_test(&[(Wave::Test, MigrationState::Completed)], Wave::Pilot, None)]
#[case::a_test_that_still_runs(
    &[(Wave::Test, MigrationState::Running)],
    Wave::Pilot,
    Some(Objection::OutOfOrder { first: Wave::Test })
)]
#[case::velocity_before_the_pilot(
    &[(Wave::Test, MigrationState::Completed)],
    Wave::Velocity,
    Some(Objection::OutOfOrder { first: Wave::Pilot })
)]
#[case::a_second_pilot(
    &[(Wave::Test, MigrationState::Completed), (Wave::Pilot, MigrationState::Submitted)],
    Wave::Pilot,
    Some(Objection::SecondPilot)
)]
#[case::a_pilot_after_one_that_came_to_nothing(
    &[(Wave::Test, MigrationState::Completed), (Wave::Pilot, MigrationState::Failed)],
    Wave::Pilot,
    None
)]
fn waves_follow_each_other(
    #[case] earlier: &[(Wave, MigrationState)],
    #[case] wave: Wave,
    #[case] expected: Option<Objection>,
) {
    let others: Vec<Other> = earlier
        .iter()
        .map(|(wave, state)| other(*wave, *state))
        .collect();
    let event = Event {
        wave,
        ..velocity(35)
    };
    let found = objections(&rules(), &event, &others, at(NOW));
    assert_eq!(found, Vec::from_iter(expected));
}

#[test]
fn what_nobody_acknowledged_or_made_ready_is_not_submitted() {
    let mut event = velocity(35);
    event.is_acknowledged = false;
    event.is_service_ready = false;
    assert_eq!(
        against(&event),
        [Objection::ServiceNotReady, Objection::NotAcknowledged]
    );
}

#[test]
fn two_mailboxes_never_move_into_one() {
    let mut event = velocity(35);
    for place in [3, 4] {
        event.mailboxes[place].target = " USER0@Adatum.example".to_owned();
    }
    assert_eq!(
        against(&event),
        [Objection::SameTarget {
            target: " USER0@Adatum.example".to_owned()
        }]
    );
}

#[test]
fn no_mailbox_moves_in_two_events_at_once() {
    let mut event = velocity(35);
    let other = Elsewhere {
        source: "user0".to_owned(),
        engagement: EngagementId(uuid::Uuid::nil()),
        event: MigrationEventId(uuid::Uuid::nil()),
        wave: Wave::Pilot,
        number: 1,
        name: "Finance".to_owned(),
    };
    event.elsewhere.push(other.clone());
    assert_eq!(against(&event), [Objection::SourceElsewhere(other)]);
}

#[test]
fn a_runner_does_what_its_customer_wishes_while_the_event_is_open() {
    for state in MigrationState::ALL {
        let told = asked(*state, Asked::Run);
        let expected = match state {
            MigrationState::Planned => Asked::Wait,
            MigrationState::Completed
            | MigrationState::CompletedWithErrors
            | MigrationState::Failed => Asked::Stop,
            _ => Asked::Run,
        };
        assert_eq!(told, expected, "{state}");
    }
    for wish in Asked::ALL {
        assert_eq!(asked(MigrationState::Running, *wish), *wish);
    }
}

fn done(bytes: u64, minutes: i64) -> Done {
    Done {
        bytes,
        took: SignedDuration::from_mins(minutes),
    }
}

#[test]
fn an_end_is_told_once_five_mailboxes_are_done() {
    let left = Left {
        mailboxes: 10,
        bytes: Some(10 * GB),
        at_once: 2,
    };
    let now = at(NOW);
    assert_eq!(finish(&[done(GB, 12); 4], left, now, 7), None);
    let even = finish(&[done(GB, 12); 5], left, now, 7).unwrap();
    let sure = at("2026-11-03T10:00:00Z");
    assert_eq!((even.p50, even.p80, even.p95), (sure, sure, sure));
    let by_number = Left {
        bytes: None,
        ..left
    };
    assert_eq!(finish(&[done(GB, 12); 5], by_number, now, 7), Some(even));
    let empty = finish(&[done(0, 12); 5], left, now, 7);
    assert_eq!(empty, Some(even), "empty mailboxes take their time too");
}

#[test]
fn uneven_mailboxes_give_a_wide_end_that_the_seed_gives_again() {
    let uneven = [
        done(GB, 6),
        done(GB, 7),
        done(3 * GB, 29),
        done(2 * GB, 91),
        done(GB, 13),
        done(5 * GB, 41),
        done(GB, 9),
        done(4 * GB, 38),
    ];
    let left = Left {
        mailboxes: 100,
        bytes: Some(100 * GB),
        at_once: 4,
    };
    let told = finish(&uneven, left, at(NOW), 7).unwrap();
    assert!(told.p50 < told.p80 && told.p80 < told.p95, "{told:?}");
    assert_eq!(finish(&uneven, left, at(NOW), 7), Some(told));
    assert_ne!(finish(&uneven, left, at(NOW), 8), Some(told));
}

#[rstest]
#[case("fri 20:00", true)]
#[case("sun 24:00", true)]
#[case("friday 20:00", false)]
#[case("fri", false)]
#[case("fri 24:01", false)]
#[case("Fri 20:00", false)]
fn a_time_of_the_week_is_a_day_and_a_time(#[case] text: &str, #[case] is_one: bool) {
    let read = text.parse::<WeekTime>();
    assert_eq!(
        read.map(|time| time.to_string()).ok().as_deref() == Some(text),
        is_one
    );
}
