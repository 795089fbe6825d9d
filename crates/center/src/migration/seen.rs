//! How far the waves of a customer are, for a partner to which the customer shows that: by name, day and
//! figures. No mailbox is in it and nobody's name, and it opens none of them.

use process::eligibility::Migrates;
use process::identity::EngagementId;
use process::permission::{Action, OnBehalfAct, TenantAct};
use store::migration::mailbox;

use super::ground::{Ground, engagement_of};
use super::line::{counts, line};
use super::rules;
use super::step::Reader;
use super::view::EventLine;
use crate::task::Names;
use crate::{Center, CenterFault};

/// The waves of an engagement in the order in which they start. There are none to see where the consent is
/// not about the service into which mail moves.
///
/// # Errors
/// The consent does not show migrations, the customer has no such engagement, or the database failed.
pub async fn waves_seen(
    center: &Center,
    act: &OnBehalfAct,
    engagement: EngagementId,
) -> Result<Vec<EventLine>, CenterFault> {
    act.permit(Action::SeeMigration)?;
    let catalog = center.catalog();
    let takes_mail = catalog
        .rules()
        .services()
        .iter()
        .any(|service| service.migrates == Some(Migrates::Mail) && act.is_about(&service.name));
    if !takes_mail {
        return Ok(Vec::new());
    }
    let act = TenantAct::from(act.clone());
    let reading = center.store().read().await?;
    let tenant = act.tenant();
    let engagement = engagement_of(&reading, tenant, engagement).await?;
    let place = (tenant, engagement.id.0);
    let events = store::migration::of_engagement(&reading, place.0, place.1).await?;
    if events.is_empty() {
        return Ok(Vec::new());
    }
    let tallies = mailbox::tallies(&reading, place).await?;
    let nobody = Names::of(&reading, []).await?;
    let rules = &rules(center);
    let now = center.now();
    let lines = events.into_iter().map(|event| {
        let counts = counts(event.id.0, &tallies);
        let ground = Ground {
            event,
            engagement: engagement.clone(),
        };
        let reader = Reader::Customer(&act);
        line(&ground, counts, &nobody, (reader, rules), now)
    });
    Ok(lines.collect())
}
