//! What the customer does with its tasks.

use center::CenterFault;
use center::task::{self, Can, Evidence, Happened, Way};
use process::language::WrittenLanguage;
use process::state::{EngagementState, Move, TaskState};

use super::{evidence, is_out_of_state, play, told};

#[tokio::test]
async fn a_finished_task_opens_what_waited_for_it_in_the_same_moment() {
    let play = play().await;
    assert_eq!(play.state("core-review-licences").await, TaskState::Waiting);
    for name in ["core-attend-kickoff", "core-name-people"] {
        play.complete(play.id(name).await).await.unwrap();
        assert_eq!(
            play.state("core-review-licences").await,
            TaskState::Waiting,
            "all of Initiate comes first"
        );
    }
    play.complete(play.id("core-state-objectives").await)
        .await
        .unwrap();
    let opened = play.row("core-review-licences").await;
    assert_eq!(opened.state.0, TaskState::Open);
    assert_eq!(opened.opened_at.unwrap().0, play.stage.now());
    assert_eq!(opened.version, 2);
    let history = play.seen("core-review-licences").await.history;
    assert_eq!(history.len(), 1);
    assert_eq!(
        (&history[0].what, &history[0].who),
        (&Happened::Opened, &None)
    );
}

#[tokio::test]
async fn a_task_takes_the_evidence_that_its_playbook_wants_and_nothing_less() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let people = play.id("core-name-people").await;
    let nothing = task::complete(center, act, people, Evidence::default(), &play.key()).await;
    assert_eq!(told(&nothing), Some(("note", "error-empty")));
    assert_eq!(play.state("core-name-people").await, TaskState::Open);

    play.finish_all_but(&["core-test-network"]).await;
    let network = play.id("core-test-network").await;
    let noted = Evidence::parse("It is fast.", "").unwrap();
    let refused = task::complete(center, act, network, noted, &play.key()).await;
    assert_eq!(told(&refused), Some(("files", "error-file-needed")));
    let kept = Evidence::parse("", "Network team site, report of 2 November").unwrap();
    task::complete(center, act, network, kept, &play.key())
        .await
        .unwrap();
    let shown = play.seen("core-test-network").await.evidence.unwrap();
    assert_eq!(
        shown.kept_at.as_deref(),
        Some("Network team site, report of 2 November")
    );
}

#[tokio::test]
async fn hostile_evidence_is_refused_by_the_field() {
    for (note, kept_at, field) in [
        ("a\u{202e}b", "", "note"),
        ("", "two\r\nlines", "kept-at"),
        ("a\u{0}b", "", "note"),
    ] {
        let refused = Evidence::parse(note, kept_at).map(|_| ());
        assert_eq!(told(&refused), Some((field, "error-characters")));
    }
    let long = Evidence::parse(&"x".repeat(2001), "").map(|_| ());
    assert_eq!(told(&long), Some(("note", "error-too-long")));
}

#[tokio::test]
async fn the_same_key_finishes_once_and_says_so_again() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-name-people").await;
    let key = play.key();
    for _ in 0..2 {
        task::complete(center, act, id, evidence(), &key)
            .await
            .unwrap();
    }
    assert_eq!(play.row("core-name-people").await.version, 2);
    let other = Evidence::parse("Something else.", "").unwrap();
    let refused = task::complete(center, act, id, other, &key).await;
    assert!(
        matches!(refused, Err(CenterFault::Conflict(_))),
        "{refused:?}"
    );
}

/// Case 55 of the acceptance cases: deploy outside the guidance.
#[tokio::test]
async fn case_55_a_deviation_is_recorded_and_the_engagement_continues() {
    let play = play().await;
    play.finish_all_but(&["core-review-licences"]).await;
    let (center, act, own) = (&play.stage.center, &play.customer.act, &play.customer.own);
    let id = play.id("core-review-licences").await;
    let reason = "Our reseller counts the licences.";
    let silent = task::deviate(center, own, id, (reason, false), &play.key()).await;
    assert_eq!(told(&silent), Some(("agree", "error-agree")));
    let unsaid = task::deviate(center, own, id, ("", true), &play.key()).await;
    assert_eq!(told(&unsaid), Some(("reason", "error-empty")));
    assert_eq!(play.state("core-review-licences").await, TaskState::Open);

    let tenant = &play.customer.tenant;
    let effect = task::effect(center, own, tenant, id, WrittenLanguage::English)
        .await
        .unwrap();
    task::deviate(center, own, id, (reason, true), &play.key())
        .await
        .unwrap();
    assert_eq!(
        play.state("core-review-licences").await,
        TaskState::Deviated
    );
    let recorded = play.seen("core-review-licences").await.deviation.unwrap();
    assert_eq!(recorded.note.as_deref(), Some(reason));
    assert!(!effect.opens.is_empty(), "the checklist waited for it");
    for link in &effect.opens {
        let row = play
            .rows()
            .await
            .into_iter()
            .find(|row| row.id.0 == link.id);
        assert_eq!(row.unwrap().state.0, TaskState::Open, "{:?}", link.title);
    }
    let (before, after) = effect.forecast.unwrap();
    assert!(after <= before, "{before} → {after}");

    let reading = center.store().read().await.unwrap();
    let engagement = store::engagement::by_id(&reading, play.engagement).await;
    let engagement = engagement.unwrap().unwrap();
    assert_eq!(engagement.state.0, EngagementState::Open);
    let newest = store::audit::newest(&reading, Some(act.tenant()), 1).await;
    assert_eq!(newest.unwrap()[0].action, "record_deviation");
}

#[tokio::test]
async fn stuck_is_the_centers_move_and_an_answer_gives_it_back() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-state-objectives").await;
    let unsaid = task::say_stuck(center, act, id, " ", &play.key()).await;
    assert_eq!(told(&unsaid), Some(("reason", "error-empty")));
    task::say_stuck(center, act, id, "Which services count?", &play.key())
        .await
        .unwrap();
    let stuck = play.seen("core-state-objectives").await;
    assert_eq!(
        (stuck.line.state, stuck.line.mover),
        (TaskState::Stuck, Move::Center)
    );
    play.stage.work().await;
    let to_lead = play.stage.mails_to("specialist-en");
    assert!(
        to_lead
            .iter()
            .any(|mail| mail.text.contains(&format!("/desk/tasks/{id}"))),
        "the lead is told at once"
    );

    let words = ("Only the two you chose.", WrittenLanguage::English);
    task::answer(center, &play.lead, id, words, &play.key())
        .await
        .unwrap();
    let answered = play.seen("core-state-objectives").await;
    assert_eq!(answered.line.mover, Move::Customer);
    let ways: Vec<_> = answered.thread.iter().map(|said| said.way).collect();
    assert_eq!(ways[0], Way::Stuck);
    assert!(matches!(ways[1], Way::Guidance(_)), "{ways:?}");
    let again = task::answer(center, &play.lead, id, words, &play.key()).await;
    assert!(is_out_of_state(&again), "nobody waits for an answer now");
}

#[tokio::test]
async fn evidence_shown_first_goes_back_to_the_customer_whatever_the_review_found() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-name-people").await;
    task::ask_for_review(center, act, id, evidence(), &play.key())
        .await
        .unwrap();
    assert_eq!(play.state("core-name-people").await, TaskState::InReview);
    let found = task::Review::accept("").unwrap();
    task::review(center, &play.lead, id, found, &play.key())
        .await
        .unwrap();
    assert_eq!(
        play.state("core-name-people").await,
        TaskState::Open,
        "only the customer finishes it"
    );
    play.complete(id).await.unwrap();
    let more = task::Review::ask_for_more("Who stands in for the DNS admin?").unwrap();
    task::review(center, &play.lead, id, more, &play.key())
        .await
        .unwrap();
    let seen = play.seen("core-name-people").await;
    assert_eq!(seen.line.state, TaskState::Open);
    assert_eq!(seen.thread.last().unwrap().way, Way::AskedForMore);
}

#[tokio::test]
async fn a_task_is_given_to_people_of_the_tenant_only() {
    let play = play().await;
    let (center, act, own) = (&play.stage.center, &play.customer.act, &play.customer.own);
    let id = play.id("core-name-people").await;
    let foreign = task::assign(center, own, id, Some(play.lead.person())).await;
    assert_eq!(told(&foreign), Some(("person", "error-unknown-choice")));
    for _ in 0..2 {
        task::assign(center, own, id, Some(act.person()))
            .await
            .unwrap();
    }
    let seen = play.seen("core-name-people").await;
    assert!(seen.line.assigned_to.is_some());
    let assigned = |what: &Happened| matches!(what, Happened::Assigned(_));
    assert_eq!(
        seen.history
            .iter()
            .filter(|line| assigned(&line.what))
            .count(),
        1,
        "giving it twice changes nothing"
    );
}

#[tokio::test]
async fn a_finished_task_can_be_opened_again_and_what_followed_it_stays_open() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    play.finish_all_but(&["core-review-licences"]).await;
    let id = play.id("core-name-people").await;
    assert!(play.seen("core-name-people").await.can(Can::Reopen));
    task::reopen(center, act, id).await.unwrap();
    let row = play.row("core-name-people").await;
    assert_eq!((row.state.0, row.done_at), (TaskState::Open, None));
    assert_eq!(play.state("core-review-licences").await, TaskState::Open);
    let waiting = play.id("exchange-point-mx").await;
    let refused = task::reopen(center, act, waiting).await;
    assert!(is_out_of_state(&refused), "{refused:?}");
}
