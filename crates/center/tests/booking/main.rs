//! Meetings, from the first free time to the minutes, on the engine that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod hours;
mod life;
mod mails;
mod place;
mod race;

use cast::{CONTOSO, Customer, Stage};
use center::CenterFault;
use center::meeting::{self, Wanted};
use center::once::Key;
use jiff::Timestamp;
use process::identity::{EngagementId, MeetingId};

/// A customer in London with an engagement under way.
struct Play {
    stage: Stage,
    customer: Customer,
    engagement: EngagementId,
    /// The Specialist's address.
    lead: String,
}

async fn play() -> Play {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online", "teams"])
        .await;
    Play {
        stage,
        customer,
        engagement,
        lead,
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

impl Play {
    fn wanted(&self, name: &str) -> Wanted {
        Wanted::Planned {
            engagement: self.engagement,
            name: name.parse().unwrap(),
        }
    }

    fn key(&self) -> Key {
        Key::draw(&self.stage.center)
    }

    async fn book(&self, name: &str, start: &str) -> Result<MeetingId, CenterFault> {
        let (center, act) = (&self.stage.center, &self.customer.act);
        meeting::book(center, act, &self.wanted(name), at(start), &self.key()).await
    }

    async fn move_to(&self, id: MeetingId, start: &str) -> Result<(), CenterFault> {
        let (center, act) = (&self.stage.center, &self.customer.act);
        meeting::move_to(center, act, id, at(start), &self.key()).await
    }
}

/// The field and the message of a refusal that is about one field.
fn told(fault: &CenterFault) -> Option<(&'static str, &'static str)> {
    match fault {
        CenterFault::Invalid(faults) => faults.first().map(|fault| (fault.field, fault.message)),
        _ => None,
    }
}
