//! The decision itself: facts and subscriptions in, verdicts and reasons out.

use jiff::civil::Date;

use super::checked_rules::Rules;
use super::decision::{
    Change, Decision, MigrationDecision, MigrationLevel, Reason, ServiceDecision, Value, Verdict,
};
use super::holding::{Count, Holding, Part, Standing, count};
use super::migration;
use super::rules::{CountMethod, ExcludedCloud, RuleSetName, SeatFloor, Service, Tenants};
use super::subscription::{Cloud, Segment, Subscription, TenantFacts};
use crate::identity::PlanName;

/// The question has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undecidable {
    /// A subscription names a plan that the catalog does not know.
    #[error("plan {0} is not in the catalog")]
    UnknownPlan(PlanName),
    /// A subscription ends before it starts.
    #[error("the subscription to {plan} ends on {end}, before it starts on {start}")]
    EndsBeforeItStarts {
        /// Its plan.
        plan: PlanName,
        /// First day.
        start: Date,
        /// Last day.
        end: Date,
    },
    /// The catalog has no rules for the day. Checked rules cover every day.
    #[error("no rules are in force on {0}")]
    NoRules(Date),
}

/// What every part of one decision is made with.
pub(super) struct Case<'a> {
    pub(super) on: Date,
    pub(super) tenant: &'a TenantFacts,
    pub(super) holdings: Vec<Holding<'a>>,
    pub(super) rules: &'a Rules,
    pub(super) rule_set: &'a RuleSetName,
    pub(super) method: CountMethod,
    pub(super) floor: &'a SeatFloor,
}

/// Decides for a tenant on a day. The order of the subscriptions does not matter.
///
/// # Errors
/// When a subscription names an unknown plan or ends before it starts.
pub fn decide(
    on: Date,
    tenant: &TenantFacts,
    subscriptions: &[Subscription],
    rules: &Rules,
) -> Result<Decision, Undecidable> {
    let rule_set = &rules.rule_set(on).ok_or(Undecidable::NoRules(on))?.name;
    let method = rules.count_method(on).ok_or(Undecidable::NoRules(on))?;
    let mut holdings = subscriptions
        .iter()
        .map(|subscription| holding(subscription, tenant, on, rules))
        .collect::<Result<Vec<_>, _>>()?;
    holdings.sort_by(|left, right| left.subscription.cmp(&right.subscription));
    let floor = rules
        .seat_floor(kind_of_tenant(tenant, &holdings), on)
        .ok_or(Undecidable::NoRules(on))?;
    let case = Case {
        on,
        tenant,
        holdings,
        rules,
        rule_set,
        method,
        floor,
    };
    let mut clouds = rules.dated().excluded_cloud.iter();
    Ok(match clouds.find(|row| row.cloud == tenant.cloud) {
        Some(excluded) => case.refuse_all(excluded),
        None => case.decide(),
    })
}

fn holding<'a>(
    subscription: &Subscription,
    tenant: &TenantFacts,
    on: Date,
    rules: &'a Rules,
) -> Result<Holding<'a>, Undecidable> {
    let Some(licence) = rules.licence(&subscription.plan) else {
        return Err(Undecidable::UnknownPlan(subscription.plan.clone()));
    };
    if subscription.end < subscription.start {
        return Err(Undecidable::EndsBeforeItStarts {
            plan: subscription.plan.clone(),
            start: subscription.start,
            end: subscription.end,
        });
    }
    Ok(Holding::new(subscription, licence, tenant, on, rules))
}

/// Much of the United States Government lives in the public cloud, where only the country or a
/// plan sold to nobody else tells it from other governments.
fn kind_of_tenant(tenant: &TenantFacts, holdings: &[Holding<'_>]) -> Tenants {
    let is_government = tenant.segment == Segment::Government;
    let in_united_states = tenant
        .country
        .as_ref()
        .map(|country| country.as_str() == "US");
    let holds_a_plan_for_it = || {
        let mut held = holdings.iter().filter(|holding| holding.counts());
        held.any(|holding| holding.licence.segment == Segment::Government)
    };
    let us_government = tenant.cloud == Cloud::UsGov
        || is_government && in_united_states.unwrap_or_else(holds_a_plan_for_it);
    if us_government {
        Tenants::UsGovernment
    } else {
        Tenants::Any
    }
}

impl<'a> Case<'a> {
    fn decide(&self) -> Decision {
        let services = self
            .services()
            .map(|service| (service.name.clone(), self.service(service)))
            .collect();
        let migration = migration::level(self, &services);
        let (additional_benefit, additional_benefit_reasons) = self.additional_benefit();
        Decision {
            on: self.on,
            rule_set: self.rule_set.clone(),
            services,
            migration,
            additional_benefit,
            additional_benefit_reasons,
        }
    }

    /// Nothing here is for tenants of an excluded cloud, whatever they hold (E10).
    fn refuse_all(&self, excluded: &ExcludedCloud) -> Decision {
        let reasons = vec![Reason {
            rule: excluded.rule.clone(),
            met: false,
            seen: Value::Cloud(excluded.cloud),
            needed: None,
            evidence: self.on,
            change: Some(Change::AskYourCloudOperator),
        }];
        let refused = ServiceDecision {
            verdict: Verdict::NotEligible,
            counted: Vec::new(),
            reasons: reasons.clone(),
        };
        Decision {
            on: self.on,
            rule_set: self.rule_set.clone(),
            services: self
                .services()
                .map(|service| (service.name.clone(), refused.clone()))
                .collect(),
            migration: MigrationDecision {
                level: MigrationLevel::None,
                service: None,
                counted: Vec::new(),
                students_along: false,
                reasons: reasons.clone(),
            },
            additional_benefit: false,
            additional_benefit_reasons: reasons,
        }
    }

    fn services(&self) -> impl Iterator<Item = &'a Service> {
        let rule_set = self.rule_set;
        let services = self.rules.services().iter();
        services.filter(move |service| service.rule_sets.contains(rule_set))
    }

    pub(super) fn holdings_with(&self, service: &Service, part: Part) -> Vec<&Holding<'a>> {
        let holdings = self.holdings.iter();
        holdings
            .filter(|holding| holding.part(service, self.rule_set) == part)
            .collect()
    }

    fn service(&self, service: &Service) -> ServiceDecision {
        let counted = count(self.holdings_with(service, Part::Guidance), self.method);
        let floor = self.floor_of(service);
        if counted.seats >= floor.seats {
            let mut reasons = vec![self.floor_reason(&floor, counted.seats)];
            reasons.extend(self.exceptions(&counted));
            return ServiceDecision {
                verdict: Verdict::Eligible,
                counted: counted.subscriptions(),
                reasons,
            };
        }
        let guides = self.holdings_with(service, Part::Guide);
        let mut reasons = Vec::new();
        let mut subscriptions = counted.subscriptions();
        if !counted.holdings.is_empty() {
            reasons.push(self.floor_reason(&floor, counted.seats));
            reasons.extend(self.exceptions(&counted));
        }
        if let Some(guide) = &service.self_deployment {
            for holding in &guides {
                let reason = Reason {
                    rule: guide.rule.clone(),
                    met: true,
                    seen: Value::Plan(holding.subscription.plan.clone()),
                    needed: None,
                    evidence: self.on,
                    change: Some(Change::BuyQualifyingPlan { seats: floor.seats }),
                };
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
                subscriptions.push(holding.subscription.clone());
            }
        }
        let verdict = if reasons.is_empty() {
            Verdict::NotEligible
        } else {
            Verdict::SelfServe
        };
        for holding in self.holdings_with(service, Part::Lacking) {
            // Two subscriptions to one plan that lack the same are one reason.
            let lack = holding.lack(self.on, &floor, self.rules);
            reasons.extend(lack.filter(|reason| !reasons.contains(reason)));
        }
        if reasons.is_empty() {
            reasons.push(self.nothing_held(&floor));
        }
        ServiceDecision {
            verdict,
            counted: subscriptions,
            reasons,
        }
    }

    /// The floor of the tenant, unless the service asks for none of such tenants (E8): then one
    /// current paid seat, because a subscription there must be (E2).
    pub(super) fn floor_of(&self, service: &Service) -> SeatFloor {
        let exempt = service
            .no_minimum
            .as_ref()
            .filter(|row| row.segments.contains(&self.tenant.segment));
        match exempt {
            Some(row) => SeatFloor {
                rule: row.rule.clone(),
                seats: 1,
                source: row.source.clone(),
                ..self.floor.clone()
            },
            None => self.floor.clone(),
        }
    }

    pub(super) fn floor_reason(&self, floor: &SeatFloor, seen: u64) -> Reason {
        let missing = floor.seats.saturating_sub(seen);
        Reason {
            rule: floor.rule.clone(),
            met: missing == 0,
            seen: Value::Seats(seen),
            needed: Some(Value::Seats(floor.seats)),
            evidence: self.on,
            change: (missing > 0).then_some(Change::MoreSeats { missing }),
        }
    }

    /// The trials that were counted as if they were paid (E9).
    fn exceptions(&self, counted: &Count<'_, '_>) -> Option<Reason> {
        let mut standings = counted.holdings.iter().map(|holding| holding.standing);
        standings.find_map(|standing| match standing {
            Standing::CountsAsException(exception) => Some(Reason {
                rule: exception.rule.clone(),
                met: true,
                seen: Value::Day(self.on),
                needed: Some(Value::Day(exception.until)),
                evidence: self.on,
                change: None,
            }),
            _ => None,
        })
    }

    /// No subscription has anything to do with the service. Who holds a plan that is covered only
    /// for the eligible services inside it is told so (E11).
    fn nothing_held(&self, floor: &SeatFloor) -> Reason {
        let change = Some(Change::BuyQualifyingPlan { seats: floor.seats });
        let inside_only = self.holdings.iter().find(|holding| {
            holding.counts()
                && holding.licence.eligible_services_only
                && holding.licence.eligible_in.contains(self.rule_set)
        });
        match inside_only {
            Some(holding) => Reason {
                rule: self.rules.dated().eligible_services_only.rule.clone(),
                met: false,
                seen: Value::Plan(holding.subscription.plan.clone()),
                needed: None,
                evidence: self.on,
                change,
            },
            None => Reason {
                change,
                ..self.floor_reason(floor, 0)
            },
        }
    }

    fn additional_benefit(&self) -> (bool, Vec<Reason>) {
        let Some(row) = self.rules.additional_benefit(self.on) else {
            return (false, Vec::new());
        };
        let holdings = self
            .rules
            .service(&row.service)
            .map_or_else(Vec::new, |service| {
                self.holdings_with(service, Part::Guidance)
            });
        let seats = count(holdings, self.method).seats;
        let missing = row.seats.saturating_sub(seats);
        let reason = Reason {
            rule: row.rule.clone(),
            met: missing == 0,
            seen: Value::Seats(seats),
            needed: Some(Value::Seats(row.seats)),
            evidence: self.on,
            change: (missing > 0).then_some(Change::MoreSeats { missing }),
        };
        (missing == 0, vec![reason])
    }
}
