//! What is counted is what is kept, what gave no answer is told with its run, and a card says by when
//! its task is to be done.

use center::assessment::{self, Area, Card, Column, Naming};
use jiff::SignedDuration;
use serde_json::json;

use super::{MSOID, Play, SPF, dns, play};

#[tokio::test]
async fn two_values_of_one_thing_are_one_finding_wherever_it_is_counted() {
    let play = play().await;
    let mut report = dns(&["contoso.example"], &[MSOID, MSOID, MSOID]);
    report["findings"][0]["severity"] = json!("warning");
    report["findings"][1]["seen"] = json!("another");
    report["summary"] = json!({
        "checked": 1, "skipped": 0, "errors": 2, "warnings": 1, "infos": 0,
    });
    for naming in [Naming::AsSent, Naming::Hashed] {
        let read = play.read(&report, naming).await.unwrap();
        let summary = &read.report().summary;
        assert_eq!((summary.errors, summary.warnings), (1, 0), "{naming:?}");
        assert_eq!(read.report().findings.len(), 1);
    }
    let (center, act, of) = (&play.stage.center, &play.customer.act, play.engagement);
    let read = play.read(&report, Naming::AsSent).await.unwrap();
    assessment::propose(center, act, of, read).await.unwrap();
    let draft = assessment::draft(center, act, of).await.unwrap();
    let counts: Vec<usize> = draft.rules.iter().map(|(.., count)| *count).collect();
    assert_eq!(counts, [1]);

    assert_eq!(play.sent(&report).await.appeared, 1);
    let board = play.board().await;
    assert_eq!(board.checks[0].found, (1, 0, 0));
    assert_eq!(board.checks[0].moved, (1, 0));
    assert_eq!(board.trends[&Area::Dns], [1]);
    let line = play.found(MSOID.0, None).await.lines.remove(0);
    assert_eq!(line.seen, "v=spf1 -all\nanother");
}

#[tokio::test]
async fn what_gave_no_answer_is_kept_with_the_run() {
    let play = play().await;
    let both = ["contoso.example", "fabrikam.example"];
    let mut silent = dns(&both, &[]);
    silent["run"]["unanswered"] = json!(["contoso.example"]);
    play.sent(&silent).await;
    play.sent(&dns(&both, &[])).await;
    let board = play.board().await;
    let told: Vec<&[String]> = board
        .checks
        .iter()
        .map(|check| check.unanswered.as_slice())
        .collect();
    assert_eq!(told, [&[][..], &["contoso.example".to_owned()][..]]);

    let hashed = play.read(&silent, Naming::Hashed).await.unwrap();
    let kept = &hashed.report().run.unanswered;
    assert!(
        kept.len() == 1 && kept[0].starts_with("sha256:"),
        "{kept:?}"
    );
}

#[tokio::test]
async fn a_run_that_was_set_aside_and_what_is_closed_for_it_are_told_as_such() {
    let play = play().await;
    let other = (SPF.0, SPF.1, "fabrikam.example");
    play.sent(&dns(&["fabrikam.example"], &[other])).await;
    play.sent(&dns(&["contoso.example"], &[SPF])).await;
    play.stage.advance(SignedDuration::from_secs(1)).await;
    let (center, own) = (&play.stage.center, &play.customer.own);
    let run = play.board().await.checks[1].id;
    for _ in 0..2 {
        assessment::set_aside(center, own, play.engagement, run)
            .await
            .unwrap();
        let told: Vec<_> = play.board().await.checks;
        let told: Vec<_> = told.into_iter().map(|check| check.aside).collect();
        let by = told[1].clone().unwrap();
        assert_eq!((told[0].as_ref(), by.0), (None, play.stage.now()));
        assert!(!by.1.is_empty() && by.1 == play.board().await.checks[1].sent_by);
    }
    // One is mended besides: it is closed as well, and not set aside.
    let closed = async || {
        let board = play.board().await;
        let card = board.of(Column::Closed).next().unwrap();
        (card.count, card.aside)
    };
    assert_eq!(closed().await, (1, 1));
    play.sent(&dns(&["contoso.example"], &[])).await;
    assert_eq!(closed().await, (2, 1));
    play.stage.center.store().check().await.unwrap();
}

impl Play {
    async fn card(&self, rule: &str) -> Card {
        let cards = self.board().await.cards;
        let card = cards.into_iter().find(|card| card.rule == rule);
        card.unwrap()
    }
}

#[tokio::test]
async fn a_card_says_when_its_task_begins_is_due_or_was_due() {
    let play = play().await;
    play.sent(&dns(&["contoso.example"], &[MSOID, SPF])).await;
    let (open, waits) = (play.card(MSOID.0).await, play.card(SPF.0).await);
    let (mend, publish) = (
        play.row("core-mend-dns").await,
        play.row("exchange-publish-spf").await,
    );
    assert_eq!((open.due, open.starts), (Some(mend.planned_end.0), None));
    assert!(!open.is_late);
    assert_eq!(waits.starts, Some(publish.planned_start.0));

    play.stage
        .advance(SignedDuration::from_hours(24 * 40))
        .await;
    assert!(play.card(MSOID.0).await.is_late);
    assert!(!play.card(SPF.0).await.is_late, "its turn has not come");
}
