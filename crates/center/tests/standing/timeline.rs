//! The plan on one axis, for the customer and for the Specialist who leads it.

use cast::{EN, SECOND_EN};
use center::plan::timeline_led_by;
use center::task::{Gate, verify_for_center, verify_for_customer};
use center::{CenterFault, HolidayName};
use process::language::WrittenLanguage;
use process::plan::Phase;
use process::state::{OwnerKind, TaskState};

use super::{PartName, day, play, rows_of};

#[tokio::test]
async fn every_part_is_where_its_tasks_rows_are_and_no_task_is_left_out() {
    let play = play().await;
    let (seen, rows) = (play.timeline().await, play.rows().await);
    let mut drawn = 0;
    for part in seen.onboarding.iter().chain(&seen.adoption) {
        let rows: Vec<_> = rows_of(&rows, part).collect();
        let start = rows.iter().map(|row| row.planned_start.0).min();
        let end = rows.iter().map(|row| row.planned_end.0).max();
        assert_eq!(
            (Some(part.planned_start), Some(part.planned_end)),
            (start, end)
        );
        assert_eq!(part.all, rows.len());
        drawn += part.all;
    }
    assert_eq!(drawn, rows.len());
    let migrations = seen.onboarding.iter().filter_map(|part| match &part.name {
        PartName::Migration(playbook) => Some(playbook.as_str()),
        PartName::Phase(_) => None,
    });
    let migrations: Vec<_> = migrations.collect();
    assert!(migrations.contains(&"mail-migration"), "{migrations:?}");
    assert!(migrations.contains(&"file-migration"), "{migrations:?}");
}

#[tokio::test]
async fn what_is_late_is_late_in_every_part_behind_it() {
    let play = play().await;
    play.noon("2026-11-23").await;
    let seen = play.timeline().await;
    let late = seen.launch.as_ref().unwrap().late_by_working_days;
    assert!(late >= 10, "nothing was done for three weeks: {late}");
    for part in &seen.onboarding {
        assert!(part.late_by >= 10, "{part:?}");
        assert!(part.expected_end > part.planned_end);
    }
}

#[tokio::test]
async fn a_gate_stands_ahead_until_both_sides_have_verified() {
    let play = play().await;
    let gate = play.timeline().await.gates.remove(0);
    assert_eq!((gate.after, gate.opens), (Phase::Remediate, Phase::Enable));
    assert!(!gate.is_passed);
    let rows = play.rows().await;
    let before = rows.iter().filter(|row| row.track == "core");
    let last = before
        .filter(|row| ["initiate", "assess", "remediate"].contains(&row.phase.as_str()))
        .map(|row| row.planned_end.0);
    assert_eq!(
        Some(gate.on),
        last.max(),
        "it is expected when its tasks are done"
    );

    play.noon("2026-11-05").await;
    play.finish_until_the_gate().await;
    let center = &play.stage.center;
    let enable = || Gate::parse(&play.engagement.to_string(), "core", "enable").unwrap();
    verify_for_customer(center, &play.customer.own, enable())
        .await
        .unwrap();
    let gate = play.timeline().await.gates.remove(0);
    assert_eq!(gate.missing, [OwnerKind::Specialist]);
    verify_for_center(center, &play.lead, enable())
        .await
        .unwrap();
    let gate = play.timeline().await.gates.remove(0);
    assert_eq!((gate.is_passed, gate.on), (true, day("2026-11-05")));
    assert!(gate.missing.is_empty());
    let rows = play.rows().await;
    assert!(
        rows.iter()
            .any(|row| row.phase == "enable" && row.state.0 == TaskState::Open)
    );
}

#[tokio::test]
async fn holidays_of_both_sides_are_named_and_proposed_meetings_are_ahead() {
    let play = play().await;
    let seen = play.timeline().await;
    let christmas = seen.holidays.iter().find(|one| one.on == day("2026-12-25"));
    let christmas = christmas.unwrap();
    let country = "GB".parse().unwrap();
    let name = HolidayName::Shipped(country, "Christmas Day".to_owned());
    assert_eq!(christmas.customer, Some(Some(name.clone())));
    assert_eq!(christmas.center, Some(Some(name.clone())));
    let told = |language| {
        let told = name.told(&play.stage.center.catalog(), language);
        (told.text, told.language)
    };
    let (french, korean) = (WrittenLanguage::French, WrittenLanguage::Korean);
    assert_eq!(told(korean), ("크리스마스".to_owned(), korean));
    assert_eq!(told(french), ("Noël".to_owned(), french));
    assert!(!seen.meetings.is_empty());
    for meeting in &seen.meetings {
        assert!(meeting.id.is_none() && !meeting.is_held && meeting.on >= seen.today);
    }
}

#[tokio::test]
async fn only_the_lead_sees_the_timeline_from_the_desk() {
    let play = play().await;
    let center = &play.stage.center;
    let seen = timeline_led_by(center, &play.lead, play.engagement)
        .await
        .unwrap();
    let own = play.timeline().await;
    assert_eq!((seen.onboarding, seen.days), (own.onboarding, own.days));
    for address in [EN, SECOND_EN] {
        let act = play.stage.specialist(address).await;
        if act.person() != play.lead.person() {
            let refused = timeline_led_by(center, &act, play.engagement).await;
            assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");
        }
    }
}
