//! Notes among staff on the ground: one of the lead's, one of a manager's.

use cast::{Customer, EN, MANAGER, Stage};
use center::note::{self, About};
use center::once::Key;
use process::identity::EngagementId;

/// One beside the engagement, and one on the tenant.
pub async fn kept(stage: &Stage, customer: &Customer, engagement: EngagementId) -> [String; 2] {
    let center = &stage.center;
    let (lead, manager) = (stage.specialist(EN).await, stage.manager(MANAGER).await);
    let said = (&About::Engagement(engagement), "Calls before ten.");
    let of_lead = note::keep_as_lead(center, &lead, engagement, said, &Key::draw(center)).await;
    let said = (&About::Tenant, "Their admin is new.");
    let tenant = customer.act.tenant();
    let key = Key::draw(center);
    let of_manager = note::keep_as_manager(center, &manager, tenant, said, &key).await;
    [of_lead, of_manager].map(|kept| kept.unwrap().to_string())
}
