//! My Customers: a partner finds only what is its own, by name, domain or TPID.

use jiff::Timestamp;
use jiff::civil::Date;
use process::eligibility::Decision;
use process::identity::{ServiceName, TenantId};
use process::permission::{Action, OnBehalfAct, PartnerAct, Scope, TenantAct};
use process::state::EngagementState;
use store::Edge;
use store::tenant::Tenant;

use crate::engagement::Pinned;
use crate::queue::{Part, Spot};
use crate::service::{ServiceLine, lines};
use crate::task::Sight;
use crate::{Center, CenterFault, eligibility};

/// The longest words that are searched for.
const WORDS: usize = 80;

/// What is looked for, of people's typing only text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search(String);

impl Search {
    /// Reads what was typed.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let plain = text.chars().filter(|letter| !letter.is_control());
        Self(plain.take(WORDS).collect::<String>().trim().to_owned())
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A customer in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Its name.
    pub name: String,
    /// Its domain.
    pub domain: String,
    /// Its number in the partner programme.
    pub tpid: Option<String>,
    /// What its consent covers; nothing while there is none.
    pub scopes: Vec<Scope>,
    /// For which services.
    pub services: Vec<ServiceName>,
    /// Its last day.
    pub until: Option<Date>,
}

/// One page of My Customers.
#[derive(Clone, Debug)]
pub struct Customers {
    /// How many customers there are in all.
    pub all: u64,
    /// Those shown, with the ways on.
    pub part: Part<Customer>,
}

/// The customers of the partner: all, or those that have these words in their name, domain or TPID.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn customers(
    center: &Center,
    act: &PartnerAct,
    search: &Search,
    spot: Spot,
) -> Result<Customers, CenterFault> {
    act.permit(Action::SeeCustomers)?;
    let reading = center.store().read().await?;
    let partner = act.partner();
    let (relations, has_more) = store::partner::relation::customers(
        &reading,
        partner,
        search.as_str(),
        spot.stretch(),
        spot.rows(),
    )
    .await?;
    let ids: Vec<TenantId> = relations.iter().map(|row| row.tenant_id.0).collect();
    let tenants = store::tenant::by_ids(&reading, &ids).await?;
    let consents = store::consent::of_tenants(&reading, &ids, partner).await?;
    let own = store::partner::by_id(&reading, partner).await?;
    let rests = own.is_none_or(|own| own.paused_at.is_some());
    let now = center.now();
    let edge = |row: &store::partner::relation::Related| Edge {
        at: row.since,
        id: row.tenant_id.0.0,
    };
    let ends = relations.first().zip(relations.last());
    let (older, newer) = spot.around(
        ends.map(|(first, last)| (edge(first), edge(last))),
        has_more,
        false,
    );
    let rows = relations.iter().filter_map(|row| {
        let tenant = tenants.iter().find(|tenant| tenant.id == row.tenant_id)?;
        let consent = consents
            .iter()
            .find(|one| one.tenant_id == row.tenant_id && one.terms().hold(now) && !rests);
        Some(Customer {
            name: tenant.name.clone(),
            domain: tenant.domain.clone(),
            tpid: tenant.tpid.clone(),
            scopes: consent.map_or(Vec::new(), |one| one.scopes.0.iter().collect()),
            services: consent.map_or(Vec::new(), |one| one.services.0.clone()),
            until: consent.map(|one| one.until.0),
        })
    });
    Ok(Customers {
        all: store::partner::relation::count(&reading, partner).await?,
        part: Part {
            rows: rows.collect(),
            older,
            newer,
        },
    })
}

/// One customer as far as its consent lets the partner see.
#[derive(Clone, Debug)]
pub struct OneCustomer {
    /// Its last day, while a consent holds.
    pub until: Option<Date>,
    /// Services with eligibility, only those the consent is about; none without the consent to see.
    pub services: Option<Seen>,
}

/// What is decided about the services that a consent is about.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The best verdict first.
    pub lines: Vec<ServiceLine>,
    /// The day it was decided for, and by which rules.
    pub decision: Decision,
}

/// An engagement as far as the consent reaches.
#[derive(Clone, Debug)]
pub struct EngagementSeen {
    /// Where it stands.
    pub state: EngagementState,
    /// Its services among those the consent is about.
    pub services: Vec<ServiceName>,
    /// Begun.
    pub begun: Timestamp,
    /// Tasks for these services that are finished, of all.
    pub done: (u64, u64),
}

/// One customer, as far as its consent reaches.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn customer(
    center: &Center,
    act: &OnBehalfAct,
    tenant: &Tenant,
) -> Result<OneCustomer, CenterFault> {
    act.permit_to_ask()?;
    let reading = center.store().read().await?;
    let consent = store::consent::of(&reading, act.tenant(), act.partner()).await?;
    let until = consent
        .filter(|_| !act.scopes().is_empty())
        .map(|consent| consent.until.0);
    if act.permit(Action::SeeTenant).is_err() {
        return Ok(OneCustomer {
            until,
            services: None,
        });
    }
    let (_, mut decision) = eligibility::of_tenant(&reading, center, tenant, center.now()).await?;
    decision.services.retain(|service, _| act.is_about(service));
    Ok(OneCustomer {
        until,
        services: Some(Seen {
            lines: lines(&center.catalog(), &decision),
            decision,
        }),
    })
}

/// The engagements of a customer about services that its consent is about.
///
/// # Errors
/// The consent does not let the partner see them, or the database failed.
pub async fn engagements(
    center: &Center,
    act: &OnBehalfAct,
) -> Result<Vec<EngagementSeen>, CenterFault> {
    act.permit(Action::SeeTenant)?;
    let reading = center.store().read().await?;
    let within = TenantAct::from(act.clone());
    let sight = Sight::of(&within);
    let rows = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id.0).collect();
    let tallies = store::task::tallies(&reading, &ids).await?;
    let mut seen = Vec::new();
    for engagement in rows {
        let services: Vec<ServiceName> = engagement
            .services
            .0
            .iter()
            .filter(|service| act.is_about(service))
            .cloned()
            .collect();
        if services.is_empty() {
            continue;
        }
        let pinned = Pinned::of(&reading, center, &engagement).await?;
        let about = tallies.iter().filter(|tally| {
            tally.engagement == engagement.id.0
                && sight.reaches((&pinned, &engagement), &tally.playbook)
        });
        let mut done = (0, 0);
        for tally in about {
            done.1 += tally.tasks;
            if tally.state.next().is_empty() {
                done.0 += tally.tasks;
            }
        }
        seen.push(EngagementSeen {
            state: engagement.state.0,
            services,
            begun: engagement.created_at.0,
            done,
        });
    }
    Ok(seen)
}
