//! The plan at work: tasks, gates, guidance and who may do what of it, on the engine that
//! `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod assessment;
mod core_once;
mod digest;
mod ending;
mod files;
mod gates;
mod hands_off;
mod ledger;
mod mails;
mod migration;
mod mixed;
mod pause;
mod question;
mod several;
mod survey;
mod tasks;
mod waiver;

use cast::{CONTOSO, Customer, Stage};
use center::once::Key;
use center::task::{self, Evidence, Gate, TaskView};
use center::{CenterFault, Conflict};
use process::identity::{EngagementId, PlaybookName, TaskId};
use process::language::WrittenLanguage;
use process::permission::SpecialistAct;
use process::plan::Phase;
use process::state::{OwnerKind, TaskState};
use store::engagement::Engagement;
use store::task::Task;

/// A customer in London with an engagement under way, and its lead.
struct Play {
    stage: Stage,
    customer: Customer,
    lead: SpecialistAct,
    engagement: EngagementId,
}

async fn play() -> Play {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    let lead = stage.specialist(&lead).await;
    Play {
        stage,
        customer,
        lead,
        engagement,
    }
}

impl Play {
    fn key(&self) -> Key {
        Key::draw(&self.stage.center)
    }

    async fn rows(&self) -> Vec<Task> {
        let reading = self.stage.center.store().read().await.unwrap();
        store::task::of_engagement(&reading, self.engagement)
            .await
            .unwrap()
    }

    async fn row(&self, name: &str) -> Task {
        let mut rows = self.rows().await;
        rows.retain(|row| row.name.as_str() == name);
        rows.remove(0)
    }

    async fn id(&self, name: &str) -> TaskId {
        self.row(name).await.id.0
    }

    async fn state(&self, name: &str) -> TaskState {
        self.row(name).await.state.0
    }

    async fn complete(&self, task: TaskId) -> Result<(), CenterFault> {
        let (center, act) = (&self.stage.center, &self.customer.act);
        task::complete(center, act, task, evidence(), &self.key()).await
    }

    /// Finishes the whole plan: each task by its owner, each gate verified by its sides.
    async fn finish_everything(&self) {
        self.finish_everything_but(&[]).await;
    }

    /// The same without these tasks, as far as that goes.
    async fn finish_everything_but(&self, kept: &[&str]) {
        let center = &self.stage.center;
        loop {
            self.finish_all_but(kept).await;
            for gate in self.gates().await {
                let gate = Gate {
                    engagement: self.engagement,
                    playbook: gate.0,
                    opens: gate.1,
                };
                // A side that has no word there is told that there is no such gate.
                let customer = &self.customer.own;
                drop(task::verify_for_customer(center, customer, gate.clone()).await);
                drop(task::verify_for_center(center, &self.lead, gate).await);
            }
            // Where the gates opened nothing more, nothing is left to be done.
            let is_left =
                |row: &Task| row.state.0 == TaskState::Open && !kept.contains(&row.name.as_str());
            if !self.rows().await.iter().any(is_left) {
                return;
            }
        }
    }

    async fn gates(&self) -> Vec<(PlaybookName, Phase)> {
        let Customer { act, tenant, .. } = &self.customer;
        let (center, english) = (&self.stage.center, WrittenLanguage::English);
        let list = task::list(center, act, tenant, Some(self.engagement), english);
        let gates = list.await.unwrap().unwrap().gates.into_iter();
        gates
            .filter(|gate| gate.unfinished.is_empty())
            .map(|gate| (gate.playbook, gate.opens))
            .collect()
    }

    async fn engagement(&self) -> Engagement {
        let reading = self.stage.center.store().read().await.unwrap();
        let row = store::engagement::by_id(&reading, self.engagement).await;
        row.unwrap().unwrap()
    }

    /// Finishes whatever can be finished, each task by its owner, save those named.
    async fn finish_all_but(&self, kept: &[&str]) {
        loop {
            let mut open = self.rows().await;
            open.retain(|row| row.state.0 == TaskState::Open && !kept.contains(&row.name.as_str()));
            if open.is_empty() {
                return;
            }
            for row in open {
                if row.owner.0 == OwnerKind::Specialist {
                    let (center, lead) = (&self.stage.center, &self.lead);
                    task::done_by_center(center, lead, row.id.0, evidence(), &self.key())
                        .await
                        .unwrap();
                } else {
                    self.complete(row.id.0).await.unwrap();
                }
            }
        }
    }

    async fn seen(&self, name: &str) -> TaskView {
        let Customer { act, tenant, .. } = &self.customer;
        let id = self.id(name).await;
        let center = &self.stage.center;
        task::look(center, act, tenant, id, WrittenLanguage::English)
            .await
            .unwrap()
    }
}

fn evidence() -> Evidence {
    Evidence::parse("Done on Tuesday.", "The project folder").unwrap()
}

/// The field and the message of a refusal that is about one field.
fn told(refused: &Result<(), CenterFault>) -> Option<(&'static str, &'static str)> {
    match refused {
        Err(CenterFault::Invalid(faults)) => {
            faults.first().map(|fault| (fault.field, fault.message))
        }
        _ => None,
    }
}

fn is_out_of_state(refused: &Result<(), CenterFault>) -> bool {
    matches!(refused, Err(CenterFault::Conflict(Conflict::State)))
}
