//! What the Center does of a migration where it gives the migration service: it proposes waves, and
//! writes the final report. The customer takes a wave up by changing or submitting it, or leaves it.

use process::identity::{EngagementId, MigrationEventId};
use process::permission::{Action, SpecialistAct};
use store::migration::MigrationEvent;
use store::{Id, Instant, Writing};

use super::elsewhere::{Among, stands_alone};
use super::ground::{Ground, has_service, led};
use super::plan::{By, enter, planned_before};
use super::step::can_be_reported;
use super::typed::{PlanForm, read, read_kind};
use crate::letter::{self, Letter, MigrationNews, admins_of};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict, Prose};

/// Characters of a final report.
const REPORT_LIMIT: usize = 10_000;

/// Proposes an event, and tells the customer's admins. The same key proposes it once, and
/// anew if it was removed since.
///
/// # Errors
/// An answer cannot be taken, another event that has not ended moves one of its mailboxes, the Specialist
/// leads no such engagement, the Center does not give the migration service in it or it has ended
/// ([`Conflict::State`]), or the database failed.
pub async fn propose(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
    form: &PlanForm,
    key: &Key,
) -> Result<MigrationEventId, CenterFault> {
    act.permit(Action::ProposeMigration)?;
    let kind = read_kind(form)?;
    let wanted = read(form, kind.0.as_str(), center.now())?;
    let ask = key.ask(
        act.person(),
        "propose_migration",
        &(engagement, kind, &wanted),
    )?;
    center
        .write(
            (act.clone(), engagement, kind, wanted, ask),
            |writing, center, (act, engagement, kind, wanted, ask)| {
                Box::pin(async move {
                    if let Some(event) = planned_before(writing, ask).await? {
                        return Ok(event);
                    }
                    let engagement = led(writing, act, *engagement).await?;
                    is_under_way(&engagement)?;
                    has_service(&engagement)?;
                    let by = By::Lead(act.person());
                    let ground = enter(writing, center, engagement, (*kind, by), wanted).await?;
                    stands_alone(writing, &ground.event, Among::Open).await?;
                    let event = ground.event.id.0;
                    let admins = admins_of(writing, ground.event.tenant_id.0).await?;
                    let letter = Letter::Migration {
                        event,
                        what: MigrationNews::Proposed,
                    };
                    letter::send_all(writing, center, admins, &letter, center.now()).await?;
                    let doer = (act, Action::ProposeMigration);
                    ground.enter(writing, center, doer, &(kind, wanted)).await?;
                    once::keep(writing, ask, &event, center.now()).await?;
                    Ok(event)
                })
            },
        )
        .await
}

/// Writes the final report of an event that has ended, in the place of a former one, and tells the
/// customer's admins. The same key writes once.
///
/// # Errors
/// No words, the Specialist leads no such engagement, the Center does not give the migration service in
/// it, the event or the engagement does not stand so ([`Conflict::State`]), or the database failed.
pub async fn write_report(
    center: &Center,
    act: &SpecialistAct,
    id: MigrationEventId,
    text: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ReportMigration)?;
    let text = Prose::parse("text", text, REPORT_LIMIT)
        .map_err(|fault| CenterFault::Invalid(vec![fault.when_empty("error-migration-words")]))?;
    let ask = key.ask(act.person(), "report_migration", &(id, &text))?;
    center
        .write(
            (act.clone(), id, text, ask),
            |writing, center, (act, id, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    report_in(writing, center, act, *id, text).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn report_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    id: MigrationEventId,
    text: &Prose,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_lead(writing, act, id).await?;
    is_under_way(&ground.engagement)?;
    ground.has_service()?;
    if !can_be_reported(&ground.event) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let reported = MigrationEvent {
        report: Some(text.as_str().to_owned()),
        reported_by: Some(Id(act.person())),
        reported_at: Some(Instant(now)),
        ..ground.event.clone()
    };
    store::migration::change(writing, &ground.event, reported).await?;
    let admins = admins_of(writing, ground.event.tenant_id.0).await?;
    let letter = Letter::Migration {
        event: id,
        what: MigrationNews::Reported,
    };
    letter::send_all(writing, center, admins, &letter, now).await?;
    let doer = (act, Action::ReportMigration);
    ground.enter(writing, center, doer, text).await
}
