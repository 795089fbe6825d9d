//! The token with which the tool sends: for one engagement, for sending alone, for thirty days. It is a
//! sign-in of whoever makes it, and ends with that person's membership.

use jiff::SignedDuration;
use process::identity::{EngagementId, SignInId};
use process::permission::{Action, TenantAct, ToolAct};
use store::sign_in::{SignIn, SignInKind, TokenScope};
use store::{Id, Instant, Word};

use super::of_tenant;
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::sign_in::{self, Secret};
use crate::task::is_under_way;
use crate::{Center, CenterFault};

/// How long such a token holds.
pub const TOKEN_DAYS: i64 = 30;
/// What it is called in the list of its owner's tokens.
const NAME: &str = "fasttrack-tools";

/// The domain of the tenant that a tool sends for: where its people see what came of it.
///
/// # Errors
/// The table does not let a tool send, the tenant is gone, or the database failed.
pub async fn domain_of(center: &Center, act: &ToolAct) -> Result<String, CenterFault> {
    act.permit(Action::SendAssessment)?;
    let reading = center.store().read().await?;
    let tenant = store::tenant::by_id(&reading, act.tenant()).await?;
    Ok(tenant.ok_or(CenterFault::NotFound)?.domain)
}

/// Makes a token. Its secret is handed over this once: the same key again gets none. A former one of the
/// same person for the same engagement ends.
///
/// # Errors
/// The engagement is not this tenant's or has ended, or the database failed.
pub async fn make_token(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    key: &Key,
) -> Result<Option<Secret>, CenterFault> {
    act.permit(Action::SendAssessment)?;
    let now = center.now();
    let ask = key.ask(act.person(), "make_tool_token", &engagement)?;
    let secret = Secret::draw(center);
    let row = SignIn {
        id: Id(SignInId(center.chance().uuid(now))),
        token_hash: secret.hash(),
        person_id: Id(act.person()),
        kind: Word(SignInKind::Token),
        device: NAME.to_owned(),
        created_at: Instant(now),
        seen_at: Instant(now),
        expires_at: Instant(now + SignedDuration::from_hours(24 * TOKEN_DAYS)),
        revoked_at: None,
        name: Some(NAME.to_owned()),
        scope: Some(Word(TokenScope::Write)),
        tenant_id: Some(Id(act.tenant())),
        engagement_id: Some(Id(engagement)),
        migration_id: None,
    };
    let made = center
        .write(
            (act.clone(), engagement, row, ask),
            |writing, center, (act, engagement, row, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(false);
                    }
                    let now = center.now();
                    let act =
                        &sign_in::still_may(writing, center, act, Action::SendAssessment).await?;
                    let engagement = of_tenant(writing, act.tenant(), *engagement).await?;
                    is_under_way(&engagement)?;
                    let former = (act.person(), engagement.id.0);
                    store::sign_in::revoke_for(writing, former, now).await?;
                    store::sign_in::add(writing, row.clone()).await?;
                    let done = Done {
                        action: Action::SendAssessment,
                        tenant: Some(act.tenant()),
                        subject_kind: "sign_in",
                        subject: row.id.0.0,
                        engagement: Some(engagement.id.0),
                        at: now,
                    };
                    deed::enter(writing, act, done, &"token").await?;
                    once::keep(writing, ask, &(), now).await?;
                    Ok(true)
                })
            },
        )
        .await?;
    Ok(made.then_some(secret))
}
