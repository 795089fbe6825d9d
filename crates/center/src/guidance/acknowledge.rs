//! The customer says that it has read a piece of guidance.

use process::identity::GuidanceId;
use process::permission::{Action, TenantAct};

use crate::deed::{self, Done};
use crate::task::{Ground, Sight, is_under_way};
use crate::{Center, CenterFault, sign_in};

/// Acknowledges an entry of the ledger; the first time counts, a second changes nothing.
///
/// # Errors
/// There is no such entry for this tenant, its engagement has ended, or the database failed.
pub async fn acknowledge(
    center: &Center,
    act: &TenantAct,
    id: GuidanceId,
) -> Result<(), CenterFault> {
    act.permit(Action::AcknowledgeGuidance)?;
    center
        .write((act.clone(), id), |writing, center, (act, id)| {
            Box::pin(async move {
                let now = center.now();
                let act =
                    &sign_in::still_may(writing, center, act, Action::AcknowledgeGuidance).await?;
                let entry = store::guidance::of_tenant(writing, act.tenant(), *id)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                // A partner has the guidance on the tasks that it has, and no other.
                if !Sight::of(act).is_whole() {
                    let task = entry.task_id.ok_or(CenterFault::NotFound)?;
                    Ground::of_act(writing, center, act, task.0).await?;
                }
                let of = entry.engagement_id.0;
                let engagement = store::engagement::of_tenant_by_id(writing, act.tenant(), of)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                is_under_way(&engagement)?;
                let first =
                    store::guidance::acknowledge(writing, act.tenant(), *id, act.person(), now)
                        .await?;
                if !first {
                    return Ok(());
                }
                let done = Done {
                    action: Action::AcknowledgeGuidance,
                    tenant: Some(act.tenant()),
                    subject_kind: "guidance",
                    subject: id.0,
                    engagement: Some(entry.engagement_id.0),
                    at: now,
                };
                deed::enter(writing, act, done, &()).await
            })
        })
        .await
}
