//! What opens when, and who must have said so.

use center::task::{Gate, verify_for_center, verify_for_customer};
use center::{CenterFault, task};
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::plan::Phase;
use process::state::TaskState;

use super::{Play, is_out_of_state, play};

fn enable(engagement: EngagementId) -> Gate {
    Gate::parse(&engagement.to_string(), "core", "enable").unwrap()
}

async fn core_enable(play: &Play) -> Vec<TaskState> {
    let mut rows = play.rows().await;
    rows.retain(|row| row.track == "core" && row.phase == "enable");
    rows.into_iter().map(|row| row.state.0).collect()
}

/// Case 56 of the acceptance cases: remediation not jointly verified.
#[tokio::test]
async fn case_56_enable_does_not_open_before_both_sides_verified() {
    let play = play().await;
    let (center, act, own) = (&play.stage.center, &play.customer.act, &play.customer.own);
    let early = verify_for_customer(center, own, enable(play.engagement)).await;
    assert!(is_out_of_state(&early), "tasks before it are not finished");

    play.finish_all_but(&[]).await;
    let waiting = |states: &[TaskState]| states.iter().all(|state| *state == TaskState::Waiting);
    let states = core_enable(&play).await;
    assert!(!states.is_empty() && waiting(&states), "{states:?}");
    verify_for_customer(center, own, enable(play.engagement))
        .await
        .unwrap();
    let one_word = core_enable(&play).await;
    assert!(
        waiting(&one_word),
        "one side's word is not enough: {one_word:?}"
    );

    let tenant = &play.customer.tenant;
    let list = task::list(center, act, tenant, None, WrittenLanguage::English).await;
    let gates = list.unwrap().unwrap().gates;
    let said: Vec<_> = gates[0].said.iter().map(|word| word.by.is_some()).collect();
    assert_eq!((gates[0].is_open, said), (false, vec![true, false]));
    assert!(!gates[0].may_verify, "the customer has said so already");

    verify_for_center(center, &play.lead, enable(play.engagement))
        .await
        .unwrap();
    let both = core_enable(&play).await;
    assert!(both.contains(&TaskState::Open), "{both:?}");
    verify_for_center(center, &play.lead, enable(play.engagement))
        .await
        .unwrap();
    assert_eq!(
        core_enable(&play).await,
        both,
        "saying it twice changes nothing"
    );
}

#[tokio::test]
async fn only_the_lead_verifies_for_the_center_and_only_gates_that_exist() {
    let play = play().await;
    play.finish_all_but(&[]).await;
    let center = &play.stage.center;
    let other = play.stage.specialist(cast::KO).await;
    let foreign = verify_for_center(center, &other, enable(play.engagement)).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    let stranger = play.stage.customer(cast::HANBIT).await;
    let foreign = verify_for_customer(center, &stranger.own, enable(play.engagement)).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)), "{foreign:?}");
    let none = Gate::parse(&play.engagement.to_string(), "core", "migrate").unwrap();
    let unknown = verify_for_center(center, &play.lead, none).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)), "{unknown:?}");
    assert!(Gate::parse("no-id", "core", "enable").is_err());
    assert!(Gate::parse(&play.engagement.to_string(), "core", "soon").is_err());
}

/// Case 18 of the acceptance cases: DLP before mail reaches the service.
#[tokio::test]
async fn case_18_dlp_waits_until_mx_points_to_the_service() {
    let play = play().await;
    let (center, own) = (&play.stage.center, &play.customer.own);
    play.finish_all_but(&[]).await;
    verify_for_customer(center, own, enable(play.engagement))
        .await
        .unwrap();
    verify_for_center(center, &play.lead, enable(play.engagement))
        .await
        .unwrap();
    play.finish_all_but(&["exchange-point-mx"]).await;
    assert_eq!(play.state("exchange-point-mx").await, TaskState::Open);
    assert_eq!(play.state("exchange-set-up-dlp").await, TaskState::Waiting);

    let dlp = play.id("exchange-set-up-dlp").await;
    let refused = play.complete(dlp).await;
    assert!(is_out_of_state(&refused), "{refused:?}");
    let first = play.seen("exchange-set-up-dlp").await.needs;
    assert!(
        first.iter().any(|link| link.title.text.contains("MX")),
        "the page says what comes first: {first:?}"
    );
    play.complete(play.id("exchange-point-mx").await)
        .await
        .unwrap();
    assert_eq!(play.state("exchange-set-up-dlp").await, TaskState::Open);
    play.complete(dlp).await.unwrap();
}

/// What both sides verified was the outcome with every task before the gate finished.
#[tokio::test]
async fn opening_a_task_again_takes_back_what_was_verified_and_closes_nothing_that_is_open() {
    let play = play().await;
    let (center, act, own) = (&play.stage.center, &play.customer.act, &play.customer.own);
    play.finish_all_but(&[]).await;
    let gate = || enable(play.engagement);
    verify_for_customer(center, own, gate()).await.unwrap();
    verify_for_center(center, &play.lead, gate()).await.unwrap();
    let open = core_enable(&play).await;
    assert!(open.contains(&TaskState::Open) && open.contains(&TaskState::Waiting));
    let seen = play.seen("core-name-people").await;
    assert_eq!(seen.verified_before, [Phase::Enable], "the page says so");

    task::reopen(center, act, play.id("core-name-people").await)
        .await
        .unwrap();
    assert_eq!(said(&play).await, [false, false]);
    assert_eq!(core_enable(&play).await, open, "what is open stays open");
    let early = verify_for_customer(center, own, gate()).await;
    assert!(is_out_of_state(&early), "the task is not finished");

    play.complete(play.id("core-name-people").await)
        .await
        .unwrap();
    play.finish_all_but(&[]).await;
    assert!(
        core_enable(&play).await.contains(&TaskState::Waiting),
        "what waits goes on waiting for both sides' word"
    );
    verify_for_customer(center, own, gate()).await.unwrap();
    verify_for_center(center, &play.lead, gate()).await.unwrap();
    assert_eq!(said(&play).await, [true, true]);
    play.finish_all_but(&[]).await;
    let all = core_enable(&play).await;
    assert!(all.iter().all(|state| *state == TaskState::Done), "{all:?}");
}

#[tokio::test]
async fn a_review_that_asks_for_more_takes_back_what_was_verified_too() {
    let play = play().await;
    let (center, own) = (&play.stage.center, &play.customer.own);
    play.finish_all_but(&[]).await;
    verify_for_customer(center, own, enable(play.engagement))
        .await
        .unwrap();
    assert_eq!(said(&play).await, [true, false]);
    let id = play.id("core-name-people").await;
    let right = task::Review::accept("").unwrap();
    task::review(center, &play.lead, id, right, &play.key())
        .await
        .unwrap();
    assert_eq!(
        said(&play).await,
        [true, false],
        "found right changes nothing"
    );
    let more = task::Review::ask_for_more("Who stands in?").unwrap();
    task::review(center, &play.lead, id, more, &play.key())
        .await
        .unwrap();
    assert_eq!(said(&play).await, [false, false]);
}

/// Whether the customer and the Specialist have verified the outcome before Enable.
async fn said(play: &Play) -> Vec<bool> {
    let (center, act) = (&play.stage.center, &play.customer.act);
    let tenant = &play.customer.tenant;
    let list = task::list(center, act, tenant, None, WrittenLanguage::English).await;
    let gates = list.unwrap().unwrap().gates;
    gates[0].said.iter().map(|word| word.by.is_some()).collect()
}
