//! What is wrong after an event: the customer reports it for some days, and the lead answers.

use process::identity::{MigrationEventId, MigrationIssueId};
use process::permission::{Action, SpecialistAct, TenantAct};
use store::migration::issue::{self, MigrationIssue};
use store::{Id, Instant, Writing};

use super::ground::{Ground, permit};
use super::rules;
use super::step::takes_issues;
use crate::engagement::tells;
use crate::letter::{self, Letter, MigrationNews};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict, FieldFault, Prose};

/// Characters of what is reported, and of an answer.
const LIMIT: usize = 2_000;

/// Reports what is wrong after an event, and tells the lead. The same key reports once.
///
/// # Errors
/// No words, the event has not ended or the days for it are over ([`Conflict::State`]), the tenant has no
/// such event, or the database failed.
pub async fn report_issue(
    center: &Center,
    act: &TenantAct,
    event: MigrationEventId,
    text: &str,
    key: &Key,
) -> Result<MigrationIssueId, CenterFault> {
    permit(act, Action::ReportMigrationIssue)?;
    let text = words("text", text)?;
    let ask = key.ask(act.person(), "report_migration_issue", &(event, &text))?;
    center
        .write(
            (act.clone(), event, text, ask),
            |writing, center, (act, event, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let id = enter(writing, center, act, *event, text).await?;
                    once::keep(writing, ask, &id, center.now()).await?;
                    Ok(id)
                })
            },
        )
        .await
}

async fn enter(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    event: MigrationEventId,
    text: &Prose,
) -> Result<MigrationIssueId, CenterFault> {
    let now = center.now();
    let of = (Action::ReportMigrationIssue, event);
    let (ground, act) = Ground::to_change(writing, center, act, of).await?;
    if !takes_issues(&ground.event, &rules(center), now) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let id = MigrationIssueId(center.chance().uuid(now));
    let row = MigrationIssue {
        id: Id(id),
        tenant_id: ground.event.tenant_id,
        event_id: ground.event.id,
        text: text.as_str().to_owned(),
        reported_by: Id(act.person()),
        reported_at: Instant(now),
        answer: None,
        answered_by: None,
        answered_at: None,
    };
    issue::add(writing, row).await?;
    let lead = tells::lead(writing, &ground.engagement).await?;
    let letter = Letter::Migration {
        event,
        what: MigrationNews::Issue,
    };
    letter::send_all(writing, center, lead, &letter, now).await?;
    let doer = (&act, Action::ReportMigrationIssue);
    ground.enter(writing, center, doer, text).await?;
    Ok(id)
}

/// Answers what was reported, and tells whoever reported it. The same key answers once.
///
/// # Errors
/// No words, it is answered already ([`Conflict::Changed`]), the Specialist does not lead this engagement,
/// it has ended, or the database failed.
pub async fn answer_issue(
    center: &Center,
    act: &SpecialistAct,
    id: MigrationIssueId,
    text: &str,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AnswerMigrationIssue)?;
    let text = words("text", text)?;
    let ask = key.ask(act.person(), "answer_migration_issue", &(id, &text))?;
    center
        .write(
            (act.clone(), id, text, ask),
            |writing, center, (act, id, text, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    answer_in(writing, center, act, *id, text).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn answer_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    id: MigrationIssueId,
    text: &Prose,
) -> Result<(), CenterFault> {
    let now = center.now();
    let reported = issue::by_id(writing, id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let event = reported.event_id.0;
    let ground = Ground::of_lead(writing, act, event).await?;
    is_under_way(&ground.engagement)?;
    issue::answer(writing, id, text.as_str(), (act.person(), now)).await?;
    let letter = Letter::Migration {
        event,
        what: MigrationNews::Answered,
    };
    letter::send(writing, center, reported.reported_by.0, letter, now).await?;
    let doer = (act, Action::AnswerMigrationIssue);
    ground.enter(writing, center, doer, &(id, text)).await
}

/// Words that somebody typed.
pub(super) fn words(field: &'static str, text: &str) -> Result<Prose, CenterFault> {
    let told = |fault: FieldFault| fault.when_empty("error-migration-words");
    Prose::parse(field, text, LIMIT).map_err(|fault| CenterFault::Invalid(vec![told(fault)]))
}
