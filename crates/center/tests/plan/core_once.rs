//! Core onboarding is done once per tenant (S2): a further plan asks for none of it that another has
//! finished, and what both ask for is finished in both at once.

use cast::Customer;
use center::engagement::{self, DoneBefore, close_for_customer};
use center::task::{self, Happened, Review, TaskList, TaskView};
use jiff::SignedDuration;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::plan::Track;
use process::state::TaskState;
use store::task::Task;

use super::{Play, evidence, play};

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

    async fn state_in(&self, plan: EngagementId, name: &str) -> TaskState {
        self.row_in(plan, name).await.state.0
    }

    async fn seen_in(&self, plan: EngagementId, name: &str) -> TaskView {
        let Customer { act, tenant, .. } = &self.customer;
        let id = self.row_in(plan, name).await.id.0;
        let seen = task::look(&self.stage.center, act, tenant, id, ENGLISH);
        seen.await.unwrap()
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

    let told = play.seen_in(second, asked).await.history[0].clone();
    assert_eq!(told.what, Happened::DoneElsewhere);
    assert!(told.who.is_some() && !told.by_partner, "{told:?}");

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

#[tokio::test]
async fn what_is_opened_again_is_open_again_in_the_plans_that_it_had_settled() {
    let play = play().await;
    let (second, lead) = play.teams().await;
    let lead = play.stage.specialist(&lead).await;
    let (third, _) = play
        .stage
        .engagement(&play.customer, "en", &["sharepoint-online"])
        .await;
    let asked = "core-name-people";
    let first = play.id(asked).await;
    let states = async || {
        let second = play.state_in(second, asked).await;
        (second, play.state_in(third, asked).await)
    };
    play.complete(first).await.unwrap();
    let settled = (TaskState::NotApplicable, TaskState::NotApplicable);
    assert_eq!(states().await, settled);

    let (center, act) = (&play.stage.center, &play.customer.act);
    play.stage.advance(SignedDuration::from_mins(1)).await;
    task::reopen(center, act, first).await.unwrap();
    assert_eq!(states().await, (TaskState::Open, TaskState::Open));
    let told = play.seen_in(second, asked).await.history[0].clone();
    assert_eq!(told.what, Happened::Reopened);

    // Finished in another one now, and sent back by the Specialist there.
    let id = play.row_in(second, asked).await.id.0;
    play.complete(id).await.unwrap();
    assert_eq!(play.state(asked).await, TaskState::NotApplicable);
    assert_eq!(play.state_in(third, asked).await, TaskState::NotApplicable);
    let more = Review::ask_for_more("Who decides is missing.").unwrap();
    task::review(center, &lead, id, more, &play.key())
        .await
        .unwrap();
    assert_eq!(play.state(asked).await, TaskState::Open);
    assert_eq!(states().await, (TaskState::Open, TaskState::Open));
}

#[tokio::test]
async fn evidence_that_lies_with_a_specialist_is_looked_at_before_it_is_settled() {
    for is_right in [true, false] {
        let play = play().await;
        let (second, lead) = play.teams().await;
        let lead = play.stage.specialist(&lead).await;
        let asked = "core-name-people";
        let (center, act) = (&play.stage.center, &play.customer.act);
        let there = play.row_in(second, asked).await.id.0;
        task::ask_for_review(center, act, there, evidence(), &play.key())
            .await
            .unwrap();
        play.complete(play.id(asked).await).await.unwrap();
        assert_eq!(play.state_in(second, asked).await, TaskState::InReview);

        let found = if is_right {
            Review::accept("").unwrap()
        } else {
            Review::ask_for_more("The name of who decides.").unwrap()
        };
        task::review(center, &lead, there, found, &play.key())
            .await
            .unwrap();
        let expected = if is_right {
            TaskState::NotApplicable
        } else {
            TaskState::Open
        };
        assert_eq!(play.state_in(second, asked).await, expected);
    }
}
