//! The customer's home in its three situations.

use cast::{CONTOSO, HANBIT, Stage, TINYCO};
use center::engagement::start_self_serve_plan;
use center::once::Key;
use process::plan::Phase;
use process::state::{Move, RequestState, TaskState, task_move};

use super::{PartName, day, overview_of, play, rows_of};

#[tokio::test]
async fn a_tenant_that_has_asked_for_nothing_has_nothing_under_way() {
    let stage = Stage::open().await;
    let customer = stage.customer(HANBIT).await;
    let seen = overview_of(&stage, &customer).await;
    assert!(seen.engagement.is_none() && seen.request.is_none());
    assert!(seen.may_request, "its admin may ask");
}

#[tokio::test]
async fn a_request_is_shown_until_something_has_come_of_it() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let draft = stage.draft(&customer, "en", &["teams"]).await;
    let seen = overview_of(&stage, &customer).await.request.unwrap();
    assert_eq!((seen.reference, seen.state), (draft, RequestState::Draft));
    assert_eq!(seen.services, ["teams".parse().unwrap()]);

    let filed = stage.file(&customer, "en", &["teams"]).await;
    stage.work().await;
    let seen = overview_of(&stage, &customer).await.request.unwrap();
    assert_eq!(seen.reference, filed.reference);
    assert_eq!(seen.state, RequestState::Offered);
    assert_eq!(seen.standing.mover, Move::Center);

    stage.accept().await;
    let seen = overview_of(&stage, &customer).await;
    assert!(seen.request.is_none() && seen.engagement.is_some());
}

#[tokio::test]
async fn a_fresh_plan_is_forecast_for_the_day_it_was_planned_for() {
    let play = play().await;
    let seen = play.overview().await;
    let launch = seen.launch.unwrap();
    assert_eq!(
        (launch.late_by_working_days, launch.p50),
        (0, launch.planned)
    );
    let reading = play.stage.center.store().read().await.unwrap();
    let kept = store::engagement::by_id(&reading, play.engagement).await;
    assert_eq!(launch.planned, kept.unwrap().unwrap().planned_end.0);
    for part in seen.onboarding.iter().chain(&seen.adoption) {
        assert_eq!(part.late_by, 0, "{:?}", part.name);
        assert_eq!(part.expected_end, part.planned_end, "{:?}", part.name);
    }
}

#[tokio::test]
async fn the_day_that_was_asked_for_stands_beside_the_forecast() {
    let play = play().await;
    let asked = cast::what(&["teams"]).desired_date;
    assert_eq!(play.overview().await.wanted_on, Some(day(&asked)));
    assert_eq!(play.timeline().await.wanted_on, Some(day(&asked)));
}

#[tokio::test]
async fn phases_have_the_counts_and_days_of_their_tasks_rows() {
    let play = play().await;
    play.noon("2026-11-04").await;
    play.finish("core-name-people").await;
    let (seen, rows) = (play.overview().await, play.rows().await);
    let phases: Vec<_> = seen.onboarding.iter().map(|part| &part.name).collect();
    assert_eq!(
        phases,
        Phase::ONBOARDING
            .map(PartName::Phase)
            .iter()
            .collect::<Vec<_>>()
    );
    for part in seen.onboarding.iter().chain(&seen.adoption) {
        let rows: Vec<_> = rows_of(&rows, part).collect();
        let done = rows.iter().filter(|row| row.state.0 == TaskState::Done);
        assert_eq!((part.all, part.done), (rows.len(), done.count()));
        let start = rows.iter().map(|row| row.planned_start.0).min();
        let end = rows.iter().map(|row| row.planned_end.0).max();
        assert_eq!(
            (Some(part.planned_start), Some(part.planned_end)),
            (start, end)
        );
    }
    let initiate = &seen.onboarding[0];
    assert_eq!((initiate.done, initiate.done_on), (1, None));
    assert_eq!(initiate.begun_on, Some(day("2026-11-02")));

    play.finish("core-attend-kickoff").await;
    play.finish("core-state-objectives").await;
    let initiate = play.overview().await.onboarding.remove(0);
    assert_eq!(initiate.done_on, Some(day("2026-11-04")));
    assert_eq!(initiate.left(), 0);
}

#[tokio::test]
async fn the_next_task_is_the_customers_soonest_due_and_the_counts_are_the_rows() {
    let play = play().await;
    let (seen, rows) = (play.overview().await, play.rows().await);
    let moves = |side| {
        let open = rows.iter().filter(|row| row.state.0 != TaskState::Waiting);
        open.filter(|row| task_move(row.state.0, row.owner.0) == side)
            .count()
    };
    assert_eq!(seen.waiting.customer, moves(Move::Customer));
    assert_eq!(seen.waiting.center, moves(Move::Center));
    assert_eq!(seen.tasks, rows.len());
    let mut mine = rows.clone();
    mine.retain(|row| {
        row.state.0 == TaskState::Open && task_move(row.state.0, row.owner.0) == Move::Customer
    });
    let soonest = mine.iter().map(|row| row.planned_end.0).min();
    assert_eq!(seen.next.len(), 4, "the next and three that follow");
    assert!(seen.next[0].is_open);
    assert_eq!(Some(seen.next[0].due), soonest);
    let dues: Vec<_> = seen.next[1..].iter().map(|task| task.due).collect();
    assert!(dues.is_sorted(), "{dues:?}");
    assert_eq!(seen.customer_actions_by_staff, 0);
}

#[tokio::test]
async fn a_self_serve_plan_has_neither_specialist_nor_meeting() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["teams"]).await;
    let seen = overview_of(&stage, &customer).await.request.unwrap();
    assert_eq!(seen.state, RequestState::SelfServe);
    let key = Key::draw(&stage.center);
    start_self_serve_plan(&stage.center, &customer.own, &filed.reference, &key)
        .await
        .unwrap();
    let seen = overview_of(&stage, &customer).await;
    assert!(seen.request.is_none(), "its plan is what counts now");
    let plan = seen.engagement.unwrap();
    assert!(plan.is_self_serve && plan.lead.is_none() && plan.meeting.is_none());
    assert!(plan.next[0].is_open);
}
