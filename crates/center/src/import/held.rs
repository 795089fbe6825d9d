//! Which lines of a file are there already: asked when it is read, and once more when it is taken in,
//! because the same file, or the same order in another, may have been taken in meanwhile.

use std::collections::HashSet;

use jiff::civil::Date;
use process::identity::{PlanName, TenantId};
use store::Reading;
use store::subscription::Subscription;

use super::HeldRead;
use crate::CenterFault;

/// What makes two subscriptions the same: such a one is renewed, never added again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Same {
    tenant: TenantId,
    plan: PlanName,
    kind: String,
    audience: String,
    start: Date,
}

impl Same {
    pub(super) fn of(read: &HeldRead) -> Result<Self, CenterFault> {
        Ok(Self {
            tenant: read.tenant,
            plan: read.held.plan.clone(),
            kind: read.held.kind.as_str().to_owned(),
            audience: read.held.audience_word()?,
            start: read.held.start,
        })
    }

    fn held(row: Subscription) -> Self {
        Self {
            tenant: row.tenant_id.0,
            plan: row.plan.0,
            kind: row.kind,
            audience: row.audience,
            start: row.starts_on.0,
        }
    }
}

/// Everything that the tenants of these lines hold.
pub(super) async fn held_by_them(
    reading: &Reading,
    lines: &[HeldRead],
) -> Result<HashSet<Same>, CenterFault> {
    let mut tenants: Vec<TenantId> = lines.iter().map(|line| line.tenant).collect();
    tenants.sort_unstable();
    tenants.dedup();
    let held = store::subscription::of_tenants(reading, &tenants).await?;
    Ok(held.into_iter().map(Same::held).collect())
}
