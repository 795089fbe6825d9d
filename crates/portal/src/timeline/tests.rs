//! One plan, drawn: two weeks late in Assess, early in adoption, a gate ahead, a holiday of both
//! sides.

use std::path::Path;
use std::sync::Arc;

use catalog::Catalog;
use center::plan::{Charged, GateMark, Holiday, MeetingMark, Part, PartName, Timeline};
use center::{HolidayName, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::business_time::{Calendar, WeeklyHours};
use process::forecast::{Basis, Forecast};
use process::identity::{EngagementId, MeetingId, TenantId};
use process::language::WrittenLanguage;
use process::plan::{MeetingKind, Phase};
use process::state::OwnerKind;
use store::{Document, Id, Instant, Word};
use words::{Language, Speaker};

use super::drawing::{Draw, Drawing};
use super::svg;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn hours() -> WeeklyHours {
    let at = |text: &str| text.parse().unwrap();
    WeeklyHours::monday_to_friday(at("09:00"), at("18:00")).unwrap()
}

fn calendar(zone: &str) -> Calendar {
    Calendar::new(zone, hours(), [day("2026-09-24")].into()).unwrap()
}

fn tenant() -> Tenant {
    Tenant {
        id: Id(TenantId(uuid())),
        name: "Adatum & <Sons>".to_owned(),
        domain: "adatum.example".to_owned(),
        tpid: None,
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: "KR".to_owned(),
        zone: "Asia/Seoul".to_owned(),
        hours: Document(hours()),
        region: Word("asia-pacific".parse().unwrap()),
        created_at: Instant(Timestamp::UNIX_EPOCH),
        version: 1,
    }
}

fn uuid<T: Default>() -> T {
    T::default()
}

/// Planned from and to, finished of all, begun and done, expected to the last.
struct Course<'a>(
    &'a str,
    &'a str,
    (usize, usize),
    Option<&'a str>,
    Option<&'a str>,
    &'a str,
);

fn part(name: PartName, course: &Course<'_>, late_by: i32) -> Part {
    let Course(start, end, (done, all), begun, finished, expected) = course;
    Part {
        name,
        all: *all,
        done: *done,
        planned_start: day(start),
        planned_end: day(end),
        begun_on: begun.map(day),
        done_on: finished.map(day),
        expected_start: begun.map_or(day(start), day),
        expected_end: day(expected),
        late_by,
    }
}

fn timeline() -> Timeline {
    let phase = |phase| PartName::Phase(phase);
    let migration = PartName::Migration("mail-migration".parse().unwrap());
    Timeline {
        engagement: EngagementId(uuid()),
        tenant: tenant(),
        is_self_serve: false,
        plans: Vec::new(),
        started_on: day("2026-08-31"),
        today: day("2026-09-16"),
        customer: calendar("Asia/Seoul"),
        center: calendar("Asia/Singapore"),
        onboarding: vec![
            part(
                phase(Phase::Initiate),
                &Course(
                    "2026-08-31",
                    "2026-09-04",
                    (3, 3),
                    Some("2026-08-31"),
                    Some("2026-09-03"),
                    "2026-09-03",
                ),
                -1,
            ),
            part(
                phase(Phase::Assess),
                &Course(
                    "2026-09-07",
                    "2026-09-11",
                    (1, 4),
                    Some("2026-09-04"),
                    None,
                    "2026-09-25",
                ),
                9,
            ),
            part(
                phase(Phase::Remediate),
                &Course("2026-09-14", "2026-10-02", (0, 5), None, None, "2026-10-16"),
                9,
            ),
            part(
                migration,
                &Course("2026-10-05", "2026-10-30", (0, 9), None, None, "2026-11-12"),
                9,
            ),
        ],
        adoption: vec![part(
            phase(Phase::Stakeholders),
            &Course(
                "2026-08-31",
                "2026-09-18",
                (2, 2),
                Some("2026-08-31"),
                Some("2026-09-11"),
                "2026-09-11",
            ),
            -5,
        )],
        gates: vec![GateMark {
            after: Phase::Remediate,
            opens: Phase::Enable,
            verified_by: vec![OwnerKind::Customer, OwnerKind::Specialist],
            missing: vec![OwnerKind::Customer, OwnerKind::Specialist],
            on: day("2026-10-16"),
            is_passed: false,
        }],
        meetings: vec![
            meeting("2026-09-01", "kickoff", true),
            meeting("2026-09-17", "assessment-workshop", false),
        ],
        holidays: vec![Holiday {
            on: day("2026-09-24"),
            customer: Some(Some(HolidayName::Shipped(
                "KR".parse().unwrap(),
                "Chuseok".to_owned(),
            ))),
            center: Some(None),
        }],
        wanted_on: None,
        launch: Some(Forecast {
            p50: day("2026-11-12"),
            p80: day("2026-11-19"),
            p95: day("2026-11-27"),
            planned: day("2026-10-30"),
            late_by_working_days: 9,
            critical: vec![],
            basis: Basis::PlaybookEstimates,
        }),
        charged: Charged::default(),
        days: vec![],
    }
}

fn meeting(on: &str, name: &str, is_held: bool) -> MeetingMark {
    MeetingMark {
        id: is_held.then(|| MeetingId(uuid())),
        name: Some(name.parse().unwrap()),
        kind: Some(MeetingKind::Workshop),
        on: day(on),
        is_held,
    }
}

fn drawing(language: Language, written: WrittenLanguage) -> Drawing {
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let speaker = Speaker::new(language, TimeZone::get("Asia/Seoul").unwrap());
    let draw = Draw {
        speaker: &speaker,
        catalog: Arc::new(Catalog::load(&catalog).unwrap()),
        language: written,
        timeline: &timeline(),
    };
    draw.drawing()
}

/// One element a line, for people who review it.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn a_plan_is_drawn_as_it_was_reviewed() {
    let drawing = drawing(Language::English, WrittenLanguage::English);
    insta::assert_snapshot!("timeline_file", lines(&svg::file(&drawing, "en")));
}

#[test]
fn the_page_shows_the_same_shapes_in_percent_and_without_style() {
    let drawing = drawing(Language::Korean, WrittenLanguage::Korean);
    let canvas = svg::canvas(&drawing).to_string();
    let file = svg::file(&drawing, "ko");
    let key = drawing.key.iter().map(|kind| svg::sample(kind).to_string());
    let page = canvas.clone() + &key.collect::<String>();
    for shape in ["<rect", "<circle", "<path"] {
        // The file's paper is a rectangle of its own.
        let paper = usize::from(shape == "<rect");
        let count = |text: &str| text.matches(shape).count();
        assert_eq!(count(&page) + paper, count(&file), "{shape}");
    }
    assert!(!canvas.contains("style=") && !file.contains("style="));
    assert!(canvas.contains("class=\"late\" x=\""));
    for text in [&canvas, &file] {
        assert!(
            text.contains("Adatum &#38; &#60;Sons&#62;"),
            "text is no markup"
        );
    }
}
