//! People who were asked how well the help serves, without the days until they would be.

use std::sync::Arc;

use process::identity::{EngagementId, SurveyId};
use process::state::SurveyState;
use process::survey::{Milestone, OPEN_FOR};
use store::survey::{ReachedMilestone, Survey};
use store::{Id, Instant, Word};

use crate::people::new_id;
use crate::{Customer, Stage};

impl Stage {
    /// Asks whoever has this address about the kickoff of an engagement of the customer's.
    ///
    /// # Panics
    /// Nobody has it, or the database failed.
    pub async fn asked(&self, of: &Customer, engagement: EngagementId, address: &str) -> SurveyId {
        let reading = self.center.store().read().await.unwrap();
        let person = store::person::by_address(&reading, address).await.unwrap();
        drop(reading);
        let (now, id) = (self.now(), SurveyId(new_id()));
        let milestone = Word(Milestone::Kickoff);
        let reached = ReachedMilestone {
            tenant_id: of.tenant.id,
            engagement_id: Id(engagement),
            milestone,
            reached_at: Instant(now),
        };
        let asked = Survey {
            id: Id(id),
            tenant_id: of.tenant.id,
            engagement_id: Id(engagement),
            milestone: Word(Milestone::Kickoff),
            person_id: person.unwrap().id,
            state: Word(SurveyState::Asked),
            asked_at: Instant(now),
            open_until: Instant(now + OPEN_FOR),
            score: None,
            comment: None,
            answered_at: None,
            put_away_at: None,
            version: 1,
        };
        let rows = Arc::new((reached, asked));
        let entered = self.center.store().write(move |writing| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                let (reached, asked) = (*rows).clone();
                store::survey::reach(writing, reached).await?;
                store::survey::add(writing, asked).await
            })
        });
        entered.await.unwrap();
        id
    }
}
