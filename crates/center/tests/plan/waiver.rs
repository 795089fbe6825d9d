//! What is left as it is until a day, and what is erased long after it is gone.

use cast::{Customer, HANBIT};
use center::assessment::{self, Arrival, Column, Naming, Sender, Which};
use center::{CenterFault, Conflict};
use jiff::SignedDuration;
use process::identity::EngagementId;
use process::state::{FindingState, TaskState};

use super::assessment::{Dns, MSOID, SPF, dns};
use super::{Play, play};

/// Another customer with a plan under way, whose check found this.
async fn another(play: &Play, found: &[Dns<'_>]) -> (Customer, EngagementId) {
    let other = play.stage.customer(HANBIT).await;
    let (hers, _) = play.stage.engagement(&other, "ko", &["teams"]).await;
    let center = &play.stage.center;
    let report = dns(&["hanbit.example"], found).to_string();
    let read = assessment::read(center, hers, report, Naming::AsSent).await;
    let (sender, run) = (
        Sender::Person(other.act.clone()),
        (read.unwrap(), Arrival::Page),
    );
    assessment::take(center, &sender, hers, run, &play.key())
        .await
        .unwrap();
    (other, hers)
}

#[tokio::test]
async fn a_waiver_holds_until_its_day_and_ends_by_itself() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    let id = play.one("dns.msoid").await;
    for (until, message) in [
        ("", "error-waiver-until"),
        ("2026-11-01", "error-date-past"),
        ("2027-11-03", "error-waiver-far"),
    ] {
        let refused = play.waive(Which::One(id), until).await;
        let Err(CenterFault::Invalid(faults)) = refused else {
            panic!("{until}: {refused:?}");
        };
        assert_eq!(faults[0].message, message);
    }
    assert_eq!(play.waive(Which::One(id), "2026-11-10").await.unwrap(), 1);
    assert_eq!(play.state("core-mend-dns").await, TaskState::NotApplicable);
    let board = play.board().await;
    let card = board.of(Column::Waived).next().unwrap();
    assert_eq!(card.until, Some(jiff::civil::date(2026, 11, 10)));
    let line = play.found("dns.msoid", None).await.lines.remove(0);
    let waived = line.waived.unwrap();
    assert_eq!(waived.reason, "The supplier mends it in spring.");
    let same = play.waive(Which::One(id), "2026-11-10").await;
    assert_eq!(same.unwrap(), 1, "the same again comes to the same");
    let other = play.waive(Which::One(id), "2026-11-11").await;
    assert!(
        matches!(other, Err(CenterFault::Conflict(Conflict::State))),
        "{other:?}"
    );

    // A run that finds it again leaves it waived, and its last day is part of it.
    assert_eq!(
        play.sent(&dns(&["contoso.example"], &[MSOID])).await.opened,
        0
    );
    play.stage.advance(SignedDuration::from_hours(24 * 8)).await;
    assert_eq!(play.board().await.count(Column::Waived), 1);
    play.stage.advance(SignedDuration::from_hours(24)).await;
    let board = play.board().await;
    assert_eq!(
        (board.count(Column::Waived), board.count(Column::Open)),
        (0, 1)
    );
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);

    // Taken back by hand, and ended by a run that no longer finds it.
    play.waive(
        Which::Rule(play.engagement, "dns.msoid".to_owned()),
        "2026-12-24",
    )
    .await
    .unwrap();
    let (center, own) = (&play.stage.center, &play.customer.own);
    assessment::take_back(center, own, id).await.unwrap();
    assert_eq!(play.state("core-mend-dns").await, TaskState::Open);
    play.waive(Which::One(id), "2026-12-24").await.unwrap();
    let gone = play.sent(&dns(&["contoso.example"], &[])).await;
    assert_eq!(gone.vanished, 1);
    let line = play.found("dns.msoid", None).await.lines.remove(0);
    assert_eq!((line.state, line.waived), (FindingState::Closed, None));
}

/// More than are ended in one go, of a plan that cannot be led on, keep no other plan's from ending.
#[tokio::test]
async fn waivers_of_a_plan_that_fails_keep_no_others_from_ending() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID])).await;
    let id = play.one("dns.msoid").await;
    play.waive(Which::One(id), "2026-11-10").await.unwrap();

    let subjects: Vec<String> = (0..250).map(|n| format!("msoid.d{n}.example")).collect();
    let many: Vec<Dns<'_>> = subjects
        .iter()
        .map(|name| (MSOID.0, MSOID.1, &**name))
        .collect();
    let (other, hers) = another(&play, &many).await;
    let center = &play.stage.center;
    let rule = Which::Rule(hers, MSOID.0.to_owned());
    // One day earlier, so that these are the first that are due.
    let waived = assessment::waive(center, &other.own, &rule, ("As it is.", "2026-11-09")).await;
    assert_eq!(waived.unwrap(), 250);
    let broken = "UPDATE task SET name = '!' WHERE name = 'core-mend-dns' AND engagement_id IN \
        (SELECT engagement_id FROM waiver WHERE until = '2026-11-09')";
    assert_eq!(play.stage.tamper(broken).await, 1);

    play.stage.advance(SignedDuration::from_hours(24 * 9)).await;
    let board = play.board().await;
    let counts = (board.count(Column::Waived), board.count(Column::Open));
    assert_eq!(counts, (0, 1), "of the plan that is whole");
    let held = "SELECT count(*) FROM finding WHERE state = 'waived'";
    assert_eq!(play.stage.number(held).await, 250, "of the other");
}

#[tokio::test]
async fn what_is_gone_for_a_year_is_erased() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID, SPF])).await;
    let id = play.one("dns.msoid").await;
    play.waive(Which::One(id), "2026-11-10").await.unwrap();
    play.sent(&dns(&["contoso.example"], &[SPF])).await;
    another(&play, &[(MSOID.0, MSOID.1, "msoid.hanbit.example")]).await;
    let kept = "SELECT count(*) FROM finding";
    play.stage
        .advance(SignedDuration::from_hours(24 * 364))
        .await;
    assert_eq!(play.stage.number(kept).await, 3);
    play.stage.advance(SignedDuration::from_hours(24 * 2)).await;
    assert_eq!(play.stage.number(kept).await, 2, "what is open stays");
    let waivers = "SELECT count(*) FROM waiver";
    assert_eq!(play.stage.number(waivers).await, 0);

    let ended = "UPDATE engagement SET ended_at = created_at WHERE id IN \
        (SELECT engagement_id FROM finding WHERE rule = 'dns.spf')";
    assert_eq!(play.stage.tamper(ended).await, 1);
    play.stage.advance(SignedDuration::from_hours(1)).await;
    assert_eq!(play.stage.number(kept).await, 1, "a year after the end");
    let open = "SELECT count(*) FROM finding WHERE state = 'open' AND rule = 'dns.msoid'";
    assert_eq!(play.stage.number(open).await, 1, "the other plan goes on");
    let runs = "SELECT count(*) FROM assessment";
    assert_eq!(play.stage.number(runs).await, 3);
}
