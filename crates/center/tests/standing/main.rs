//! Where a plan stands: the overview and the timeline say what the tasks' own rows say, on the
//! engine that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod days;
mod home;
mod timeline;

use cast::{CONTOSO, Customer, Stage};
use center::once::Key;
use center::plan::{self, EngagementView, Overview, Part, PartName, Timeline};
use center::task::{self, Evidence};
use jiff::civil::Date;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::permission::SpecialistAct;
use process::state::{OwnerKind, TaskState};
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
        .engagement(&customer, "en", &["exchange-online", "onedrive"])
        .await;
    let lead = stage.specialist(&lead).await;
    Play {
        stage,
        customer,
        lead,
        engagement,
    }
}

async fn overview_of(stage: &Stage, customer: &Customer) -> Overview {
    let Customer { act, tenant, .. } = customer;
    let english = WrittenLanguage::English;
    plan::overview(&stage.center, act, tenant, None, english)
        .await
        .unwrap()
}

impl Play {
    async fn rows(&self) -> Vec<Task> {
        let reading = self.stage.center.store().read().await.unwrap();
        store::task::of_engagement(&reading, self.engagement)
            .await
            .unwrap()
    }

    async fn overview(&self) -> EngagementView {
        let seen = overview_of(&self.stage, &self.customer).await;
        seen.engagement.unwrap()
    }

    async fn timeline(&self) -> Timeline {
        let Customer { act, tenant, .. } = &self.customer;
        let seen = plan::timeline(&self.stage.center, act, tenant, None).await;
        seen.unwrap().unwrap()
    }

    async fn finish(&self, name: &str) {
        let rows = self.rows().await;
        let row = rows.iter().find(|row| row.name.as_str() == name).unwrap();
        let center = &self.stage.center;
        let (key, evidence) = (
            Key::draw(center),
            Evidence::parse("Done.", "The project folder").unwrap(),
        );
        let done = if row.owner.0 == OwnerKind::Specialist {
            task::done_by_center(center, &self.lead, row.id.0, evidence, &key).await
        } else {
            task::complete(center, &self.customer.act, row.id.0, evidence, &key).await
        };
        done.unwrap();
    }

    /// Finishes everything that is before the gate of Enable.
    async fn finish_until_the_gate(&self) {
        loop {
            let mut open = self.rows().await;
            open.retain(|row| row.state.0 == TaskState::Open);
            if open.is_empty() {
                return;
            }
            for row in open {
                self.finish(row.name.as_str()).await;
            }
        }
    }

    /// The clock goes on to noon of a day.
    async fn noon(&self, day: &str) {
        let noon = format!("{day}T12:00:00Z").parse().unwrap();
        self.stage.advance_to(noon).await;
    }
}

/// The rows that a part is made of.
fn rows_of<'a>(rows: &'a [Task], part: &'a Part) -> impl Iterator<Item = &'a Task> {
    rows.iter().filter(|row| match &part.name {
        PartName::Phase(phase) => row.phase == phase.as_str(),
        PartName::Migration(playbook) => row.playbook.0 == *playbook,
    })
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
