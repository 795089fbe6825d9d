//! The day on which a tenant's entitlement will end, as far as its subscriptions are known today.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::checked_rules::Rules;
use super::decide::{Undecidable, decide};
use super::subscription::{Subscription, TenantFacts};
use crate::identity::{PlanName, ServiceName};

/// An end of the Center's guidance that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lapse {
    /// The last day with guidance: the last day of the subscription.
    pub last_day: Date,
    /// The plan of that subscription; of several that end on that day one that brings the guidance
    /// alone, and of those the one with most seats.
    pub plan: PlanName,
}

/// The first day from `on`, at most `within_days` later, after which none of these services is
/// guided any more because a subscription ends on it. None: nothing ends so soon, what ends is not
/// missed, or its renewal is known already.
///
/// # Errors
/// When a subscription names an unknown plan or ends before it starts, or there are no rules for a
/// day in question.
pub fn lapse_ahead(
    (on, within_days): (Date, u16),
    services: &[ServiceName],
    (tenant, subscriptions): (&TenantFacts, &[Subscription]),
    rules: &Rules,
) -> Result<Option<Lapse>, Undecidable> {
    let horizon = on.saturating_add(Span::new().days(i64::from(within_days)));
    let ends: BTreeSet<Date> = subscriptions
        .iter()
        .map(|subscription| subscription.end)
        .filter(|end| (on..=horizon).contains(end))
        .collect();
    for last_day in ends {
        let after = last_day.saturating_add(Span::new().days(1));
        if decide(after, tenant, subscriptions, rules)?.guides_any(services) {
            continue;
        }
        let ending = subscriptions
            .iter()
            .filter(|subscription| subscription.end == last_day);
        let plan = ending
            .max_by_key(|subscription| {
                let alone = std::slice::from_ref(*subscription);
                let guided = decide(last_day, tenant, alone, rules)
                    .is_ok_and(|decided| decided.guides_any(services));
                (guided, subscription.seats)
            })
            .map(|subscription| subscription.plan.clone());
        return Ok(plan.map(|plan| Lapse { last_day, plan }));
    }
    Ok(None)
}
