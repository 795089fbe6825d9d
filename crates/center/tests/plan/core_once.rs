//! Core onboarding is done once per tenant (S2): a further plan asks for none of it that another has
//! finished, and what both ask for is finished in both at once.

use cast::Customer;
use center::engagement::{self, DoneBefore, close_for_customer};
use center::task::{self, Happened, TaskList};
use jiff::SignedDuration;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::plan::Track;
use process::state::TaskState;
use store::task::Task;

use super::{Play, play};

const ENGLISH: WrittenLanguage = WrittenLanguage::English;

impl Play {
    /// A further plan, for Teams, and its lead.
    async fn teams(&self) -> (EngagementId, String) {
        let asked = self.stage.engagement(&self.customer, "en", &["teams"]);
        asked.await
    }

    async fn rows_in(&self, plan: EngagementId) -> Vec<Task> {
        let reading = self.stage.center.store().read().await.unwrap();
        store::task::of_engagement(&reading, plan).await.unwrap()
    }

    async fn core_in(&self, plan: EngagementId) -> Vec<Task> {
        let mut rows = self.rows_in(plan).await;
        rows.retain(|row| row.track == Track::Core.as_str());
        rows
    }

    async fn row_in(&self, plan: EngagementId, name: &str) -> Task {
        let mut rows = self.rows_in(plan).await;
        rows.retain(|row| row.name.as_str() == name);
        rows.remove(0)
    }

    async fn listed(&self, plan: EngagementId) -> TaskList {
        let Customer { act, tenant, .. } = &self.customer;
        let list = task::list(&self.stage.center, act, tenant, Some(plan), ENGLISH);
        list.await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn a_plan_after_a_finished_core_begins_with_its_service() {
    let play = play().await;
    play.finish_everything().await;
    let done = play.core_in(play.engagement).await;
    assert!(done.iter().all(|row| row.state.0 == TaskState::Done));
    let (second, lead) = play.teams().await;
    assert_eq!(play.core_in(second).await.len(), 0);
    let open = play.rows_in(second).await;
    let service = |row: &&Task| row.track == Track::Service.as_str();
    let first = open.iter().find(service).unwrap();
    assert_eq!(first.state.0, TaskState::Open, "{}", first.name.as_str());

    let listed = play.listed(second).await;
    let [DoneBefore { plan, tasks }] = &listed.done_before[..] else {
        panic!("not one plan: {:?}", listed.done_before);
    };
    assert_eq!(plan.as_ref().unwrap().id, play.engagement);
    assert_eq!(tasks.len(), done.len());
    assert!(
        tasks
            .iter()
            .any(|task| task.text == "Test the network at each location"),
        "{tasks:?}"
    );
    assert!(
        listed
            .gates
            .iter()
            .all(|gate| gate.playbook.as_str() != "core")
    );
    let first_plan = play.listed(play.engagement).await;
    assert_eq!(first_plan.done_before, []);
    let lead = play.stage.specialist(&lead).await;
    let desk = engagement::look(&play.stage.center, &lead, second, None, ENGLISH).await;
    assert_eq!(desk.unwrap().done_before, listed.done_before);
}

#[tokio::test]
async fn what_a_plan_that_was_closed_left_open_is_asked_for_by_the_next() {
    let play = play().await;
    let (kept, left) = ("core-name-people", "core-state-objectives");
    play.complete(play.id(kept).await).await.unwrap();
    let (center, own) = (&play.stage.center, &play.customer.own);
    close_for_customer(center, own, play.engagement, "We begin anew.", &play.key())
        .await
        .unwrap();
    let (second, _) = play.teams().await;
    let core = play.core_in(second).await;
    assert!(core.iter().all(|row| row.name.as_str() != kept));
    assert!(core.iter().any(|row| row.name.as_str() == left));
}

#[tokio::test]
async fn a_core_task_that_two_plans_ask_for_is_finished_in_both_at_once() {
    let play = play().await;
    let (second, _) = play.teams().await;
    let asked = "core-name-people";
    assert_eq!(play.row_in(second, asked).await.state.0, TaskState::Open);
    play.stage.advance(SignedDuration::from_mins(1)).await;
    play.complete(play.id(asked).await).await.unwrap();
    let settled = play.row_in(second, asked).await;
    assert_eq!(settled.state.0, TaskState::NotApplicable);

    let Customer { act, tenant, .. } = &play.customer;
    let seen = task::look(&play.stage.center, act, tenant, settled.id.0, ENGLISH).await;
    assert_eq!(seen.unwrap().history[0].what, Happened::DoneElsewhere);

    // What waits for it in the other plan goes on there.
    for name in ["core-attend-kickoff", "core-state-objectives"] {
        assert_eq!(
            play.row_in(second, "core-review-licences").await.state.0,
            TaskState::Waiting
        );
        play.complete(play.id(name).await).await.unwrap();
    }
    assert_eq!(
        play.row_in(second, "core-review-licences").await.state.0,
        TaskState::Open
    );
    let is_service_own = |row: &Task| row.track == Track::Service.as_str();
    let rows = play.rows_in(second).await;
    assert!(
        rows.iter()
            .filter(|row| is_service_own(row))
            .all(|row| row.state.0 != TaskState::NotApplicable),
        "only core is done once"
    );
}
