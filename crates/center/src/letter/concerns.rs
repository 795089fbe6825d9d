//! Whether news still concerns its reader when it is sent: it may have been held for days, and a
//! membership, a lead, a relation or a consent may be over by then.

use process::identity::{EngagementId, PartnerId, SurveyId, TaskId, TenantId};
use process::permission::{Action, MembershipState, RelationState};
use store::person::PersonKind;

use super::Letter;
use super::compose::Desk;
use crate::engagement::tells;
use crate::{CenterFault, consent, sign_in, survey};

/// Whether the reader may still see what this news is about. Anything else is for whom it was
/// addressed to.
pub(super) async fn concerns(desk: &Desk<'_>, letter: &Letter) -> Result<bool, CenterFault> {
    match letter {
        Letter::GuidanceGiven { task }
        | Letter::TaskStuck { task }
        | Letter::TaskWords { task }
        | Letter::TaskShown { task }
        | Letter::FoundRight { task }
        | Letter::MoreAsked { task } => of_task(desk, *task).await,
        Letter::EngagementStalled { engagement } | Letter::EngagementResumed { engagement } => {
            of_engagement(desk, *engagement, Action::SeeTenant).await
        }
        Letter::QuestionClosed { question } => {
            match store::question::by_id(desk.reading, *question).await? {
                Some(asked) => of_engagement(desk, asked.engagement_id.0, Action::SeeTenant).await,
                None => Ok(false),
            }
        }
        Letter::Migration { event, .. } => {
            match store::migration::by_id(desk.reading, *event).await? {
                Some(event) => {
                    of_engagement(desk, event.engagement_id.0, Action::SeeMigration).await
                }
                None => Ok(false),
            }
        }
        Letter::SurveyAsked { survey } => still_waits(desk, *survey).await,
        Letter::PartnerAccepted { tenant, partner } => is_partners(desk, (*tenant, *partner)).await,
        Letter::ConsentGiven { tenant, partner } => {
            let (both, now) = ((*tenant, *partner), desk.center.now());
            let holds = consent::held(desk.reading, both, now).await?.is_some();
            Ok(holds && is_partners(desk, both).await?)
        }
        _ => Ok(true),
    }
}

/// While it waits for an answer of the reader's that it may still give.
async fn still_waits(desk: &Desk<'_>, id: SurveyId) -> Result<bool, CenterFault> {
    match store::survey::by_id(desk.reading, id).await? {
        Some(asked) if survey::waits(&asked, desk.center.now()) => {
            of_engagement(desk, asked.engagement_id.0, Action::AnswerSurvey).await
        }
        _ => Ok(false),
    }
}

async fn of_task(desk: &Desk<'_>, id: TaskId) -> Result<bool, CenterFault> {
    match store::task::by_id(desk.reading, id).await? {
        Some(task) => of_engagement(desk, task.engagement_id.0, Action::SeeTasks).await,
        None => Ok(false),
    }
}

/// The lead's while it leads, the customer's people's while they are that and may look at such.
async fn of_engagement(
    desk: &Desk<'_>,
    id: EngagementId,
    look: Action,
) -> Result<bool, CenterFault> {
    let Some(engagement) = store::engagement::by_id(desk.reading, id).await? else {
        return Ok(false);
    };
    let reader = desk.reader.id.0;
    if desk.reader.kind.0 != PersonKind::Customer {
        return Ok(tells::lead(desk.reading, &engagement)
            .await?
            .contains(&reader));
    }
    let place = (engagement.tenant_id.0, reader);
    let act = sign_in::act_within(desk.reading, desk.center, place).await?;
    Ok(act.is_some_and(|act| act.permit(look).is_ok()))
}

/// Whether the reader is of that partner, and the tenant among its customers.
async fn is_partners(
    desk: &Desk<'_>,
    (tenant, partner): (TenantId, PartnerId),
) -> Result<bool, CenterFault> {
    let held = store::partner::of_person(desk.reading, desk.reader.id.0).await?;
    let is_of_it = held.is_some_and(|(of, member)| {
        of.id.0 == partner && member.state.0 == MembershipState::Active
    });
    let relation = store::partner::relation::of(desk.reading, tenant, partner).await?;
    Ok(is_of_it && relation.is_some_and(|relation| relation.state.0 == RelationState::Active))
}
