//! A subscription seen through the rules: whether its seats count, and why not.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::checked_rules::Rules;
use super::decision::{Change, Reason, Value};
use super::rules::{CountMethod, Licence, RuleSetName, SeatFloor, Service, TrialException};
use super::subscription::{Kind, Subscription, TenantFacts};
use crate::identity::{PlanName, RuleName};

/// A subscription with its plan and its standing on one day.
#[derive(Clone, Debug)]
pub(super) struct Holding<'a> {
    /// Under its plan's present name.
    pub(super) subscription: Subscription,
    pub(super) licence: &'a Licence,
    pub(super) standing: Standing<'a>,
}

/// Whether the seats of a subscription count on a day, its plan's eligibility aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing<'a> {
    /// Paid and current.
    Counts,
    /// A current trial that counts for a while as if it were paid.
    CountsAsException(&'a TrialException),
    /// Current and paid, for nobody.
    NoSeats,
    /// Nobody pays for it.
    NoCost,
    /// Only tried out.
    Trial,
    /// Its last day has passed.
    Ended,
    /// Its first day is still to come.
    NotStarted,
}

/// What a holding is to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The plan has nothing to do with the service.
    Unrelated,
    /// Its seats count towards guidance.
    Guidance,
    /// It brings a self-deployment guide.
    Guide,
    /// It would matter if it were not for what its standing or its plan lacks.
    Lacking,
}

impl<'a> Holding<'a> {
    pub(super) fn new(
        subscription: &Subscription,
        licence: &'a Licence,
        tenant: &TenantFacts,
        on: Date,
        rules: &'a Rules,
    ) -> Self {
        let subscription = Subscription {
            plan: licence.plan.clone(),
            ..subscription.clone()
        };
        let standing = standing(&subscription, licence, tenant, on, rules);
        Self {
            subscription,
            licence,
            standing,
        }
    }

    pub(super) fn counts(&self) -> bool {
        matches!(
            self.standing,
            Standing::Counts | Standing::CountsAsException(_)
        )
    }

    /// What the holding is to a service under a rule set.
    pub(super) fn part(&self, service: &Service, rule_set: &RuleSetName) -> Part {
        let with_every_plan = service.with_every_plan && !self.licence.eligible_in.is_empty();
        if !with_every_plan && !self.licence.services.contains(&service.name) {
            return Part::Unrelated;
        }
        if !self.counts() {
            return Part::Lacking;
        }
        let guide = service.self_deployment.as_ref();
        if guide.is_some_and(|guide| {
            guide.rule_sets.contains(rule_set) && guide.plans.contains(&self.licence.plan)
        }) {
            return Part::Guide;
        }
        if self.licence.eligible_in.contains(rule_set) {
            Part::Guidance
        } else {
            Part::Lacking
        }
    }

    /// Why the seats of a lacking holding do not count.
    pub(super) fn lack(&self, on: Date, floor: &SeatFloor, rules: &Rules) -> Option<Reason> {
        let dated = rules.dated();
        let plan = || self.subscription.plan.clone();
        let reason = |rule: &RuleName, seen, needed, evidence, change| {
            Some(Reason {
                rule: rule.clone(),
                met: false,
                seen,
                needed,
                evidence,
                change: Some(change),
            })
        };
        let buy = Change::BuyQualifyingPlan { seats: floor.seats };
        // What can never count comes first: renewing or paying for it would not help.
        if let (Some(rule), false) = (&self.licence.ineligible_by, self.licence.no_cost) {
            return reason(rule, Value::Plan(plan()), None, on, buy);
        }
        match self.standing {
            Standing::NoCost => reason(
                &dated.no_cost_plan.rule,
                Value::Kind(Kind::NoCost),
                Some(Value::Kind(Kind::Paid)),
                on,
                Change::PaidInsteadOfNoCost { plan: plan() },
            ),
            Standing::Trial => reason(
                &dated.paid_only.rule,
                Value::Kind(Kind::Trial),
                Some(Value::Kind(Kind::Paid)),
                on,
                Change::PaidInsteadOfTrial { plan: plan() },
            ),
            Standing::Ended => reason(
                &dated.subscription_current.rule,
                Value::Day(self.subscription.end),
                Some(Value::Day(on)),
                self.subscription.end,
                Change::RenewSubscription {
                    plan: plan(),
                    ended: self.subscription.end,
                },
            ),
            Standing::NotStarted => reason(
                &dated.subscription_current.rule,
                Value::Day(self.subscription.start),
                Some(Value::Day(on)),
                self.subscription.start,
                Change::WaitForStart {
                    plan: plan(),
                    starts: self.subscription.start,
                },
            ),
            Standing::NoSeats => None,
            Standing::Counts | Standing::CountsAsException(_) => {
                reason(&floor.rule, Value::Plan(plan()), None, on, buy)
            }
        }
    }
}

fn standing<'a>(
    subscription: &Subscription,
    licence: &Licence,
    tenant: &TenantFacts,
    on: Date,
    rules: &'a Rules,
) -> Standing<'a> {
    if licence.no_cost || subscription.kind == Kind::NoCost {
        return Standing::NoCost;
    }
    let exception = (subscription.kind == Kind::Trial)
        .then(|| trial_exception(&licence.plan, tenant, on, rules));
    if exception == Some(None) {
        return Standing::Trial;
    }
    if subscription.end < on {
        return Standing::Ended;
    }
    if on < subscription.start {
        return Standing::NotStarted;
    }
    if subscription.seats == 0 {
        return Standing::NoSeats;
    }
    match exception.flatten() {
        Some(exception) => Standing::CountsAsException(exception),
        None => Standing::Counts,
    }
}

fn trial_exception<'a>(
    plan: &PlanName,
    tenant: &TenantFacts,
    on: Date,
    rules: &'a Rules,
) -> Option<&'a TrialException> {
    rules.dated().trial_exception.iter().find(|exception| {
        let country = tenant.country.as_ref();
        exception.plans.contains(plan)
            && exception.from <= on
            && on <= exception.until
            && (exception.countries.is_empty()
                || country.is_some_and(|country| exception.countries.contains(country)))
    })
}

/// Seats that came together, and the holdings they are of.
#[derive(Clone, Debug)]
pub(super) struct Count<'h, 'a> {
    pub(super) seats: u64,
    pub(super) holdings: Vec<&'h Holding<'a>>,
}

impl Count<'_, '_> {
    pub(super) fn subscriptions(&self) -> Vec<Subscription> {
        let holdings = self.holdings.iter();
        holdings
            .map(|holding| holding.subscription.clone())
            .collect()
    }
}

/// Brings seats together: those of the largest plan, or of all plans. Absurd numbers stop at the
/// largest a number can be.
pub(super) fn count<'h, 'a>(holdings: Vec<&'h Holding<'a>>, method: CountMethod) -> Count<'h, 'a> {
    let sum = |holdings: &[&Holding<'_>]| {
        holdings.iter().fold(0_u64, |sum, holding| {
            sum.saturating_add(holding.subscription.seats)
        })
    };
    let of_all = |holdings: Vec<_>| Count {
        seats: sum(&holdings),
        holdings,
    };
    if method == CountMethod::AllPlans {
        return of_all(holdings);
    }
    let mut by_plan: BTreeMap<&PlanName, Vec<&'h Holding<'a>>> = BTreeMap::new();
    for holding in holdings {
        let plan = by_plan.entry(&holding.subscription.plan).or_default();
        plan.push(holding);
    }
    // Of plans with equally many seats the first by name, so that the answer is always the same.
    let mut largest = of_all(Vec::new());
    for plan in by_plan.into_values() {
        let plan = of_all(plan);
        if plan.seats > largest.seats {
            largest = plan;
        }
    }
    largest
}
