//! Consenting: which scopes, for which services, until which day. A new consent takes the place of
//! the one before.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use process::identity::{PartnerId, ServiceName};
use process::permission::{Action, CustomerAct, RelationState, Scopes};
use store::consent::{Consent, EndedAs};
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Writing};
use uuid::Uuid;

use super::settle::settle;
use crate::letter::{self, Letter, people_of};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, FieldFault};

/// A consent as it came from the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Granted {
    /// Words of scopes.
    pub scopes: Vec<String>,
    /// Names of services.
    pub services: Vec<String>,
    /// Its last day, `2026-12-31`.
    pub until: String,
    /// The consent that the form showed, by its id; none if it showed that there is none.
    pub instead_of: Option<Uuid>,
}

/// A consent as it was read.
struct Said {
    scopes: Scopes,
    services: Vec<ServiceName>,
    until: Date,
    ends_at: Timestamp,
}

impl Granted {
    fn read(
        &self,
        catalog: &catalog::Catalog,
        zone: &TimeZone,
        today: Date,
    ) -> Result<Said, CenterFault> {
        let mut faults = Vec::new();
        let scopes: Result<Scopes, _> = self.scopes.iter().map(|word| word.parse()).collect();
        let scopes = match scopes {
            Ok(scopes) if scopes.is_empty() => Err("error-consent-scopes"),
            Ok(scopes) if !scopes.iter().all(|one| super::OFFERED.contains(&one)) => {
                Err("error-unknown-choice")
            }
            Ok(scopes) => Ok(scopes),
            Err(_) => Err("error-unknown-choice"),
        };
        let scopes = scopes.map_err(|message| faults.push(FieldFault::new("scopes", message)));
        let services = read_services(catalog, &self.services)
            .map_err(|message| faults.push(FieldFault::new("services", message)));
        let until = read_until(&self.until, today)
            .map_err(|message| faults.push(FieldFault::new("until", message)));
        let (Ok(scopes), Ok(services), Ok(until)) = (scopes, services, until) else {
            return Err(CenterFault::Invalid(faults));
        };
        let ends_at = until
            .tomorrow()
            .and_then(|day| day.to_zoned(zone.clone()))
            .map_err(CenterFault::internal)?
            .timestamp();
        Ok(Said {
            scopes,
            services,
            until,
            ends_at,
        })
    }
}

fn read_services(
    catalog: &catalog::Catalog,
    names: &[String],
) -> Result<Vec<ServiceName>, &'static str> {
    if names.is_empty() {
        return Err("error-services");
    }
    let wanted: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let known = catalog.rules().services().iter();
    let services: Vec<ServiceName> = known
        .map(|service| service.name.clone())
        .filter(|name| wanted.contains(name.as_str()))
        .collect();
    if services.len() == wanted.len() {
        Ok(services)
    } else {
        Err("error-unknown-choice")
    }
}

/// From tomorrow to one year from now.
fn read_until(text: &str, today: Date) -> Result<Date, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Err("error-consent-until");
    }
    let until: Date = text.parse().map_err(|_| "error-date")?;
    if until <= today || until > today.saturating_add(Span::new().years(1)) {
        return Err("error-consent-until");
    }
    Ok(until)
}

/// Consents to a partner that is taken in. The same key consents once, however often it is sent.
///
/// # Errors
/// Answers that cannot be taken, the partner is none of this tenant's, another consent holds than the
/// form showed ([`Conflict::Changed`]), or the database failed.
pub async fn grant(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    partner: PartnerId,
    granted: &Granted,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::ManageConsent)?;
    let Granted {
        scopes,
        services,
        until,
        instead_of,
    } = granted;
    let body = (partner, scopes, services, until, instead_of);
    let ask = key.ask(act.person(), "grant_consent", &body)?;
    let state = (act.clone(), tenant.clone(), partner, granted.clone(), ask);
    center
        .write(
            state,
            |writing, center, (act, tenant, partner, granted, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(());
                    }
                    grant_in(writing, center, act, (tenant, *partner), granted).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn grant_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    (tenant, partner): (&Tenant, PartnerId),
    granted: &Granted,
) -> Result<(), CenterFault> {
    let now = center.now();
    let relation = store::partner::relation::of(writing, act.tenant(), partner)
        .await?
        .ok_or(CenterFault::NotFound)?;
    if relation.state.0 != RelationState::Active {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    let zone = TimeZone::get(&tenant.zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(zone.clone()).date();
    let said = granted.read(&center.catalog(), &zone, today)?;
    let before = store::consent::of(writing, act.tenant(), partner).await?;
    let shown = before.as_ref().filter(|before| before.terms().hold(now));
    if shown.map(|before| before.id) != granted.instead_of {
        // Somebody narrowed or revoked it since the form was opened: that was not seen.
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    if let Some(before) = before {
        store::consent::end(writing, &before, EndedAs::Replaced, now).await?;
    }
    let consent = Consent {
        id: center.chance().uuid(now),
        tenant_id: Id(act.tenant()),
        partner_id: Id(partner),
        scopes: Document(said.scopes),
        services: Document(said.services),
        until: Day(said.until),
        ends_at: Instant(said.ends_at),
        granted_by: Id(act.person()),
        granted_at: Instant(now),
        ended_at: None,
        ended_as: None,
        version: 1,
    };
    store::consent::add(writing, consent.clone()).await?;
    let both = (act.tenant(), partner);
    let what = (Action::ManageConsent, act.tenant(), partner);
    let entered = (
        "granted",
        &consent.scopes.0,
        &consent.services.0,
        said.until,
    );
    super::enter(writing, center, act, what, &entered).await?;
    settle(writing, center, (act, Action::ManageConsent), both).await?;
    let letter = Letter::ConsentGiven {
        tenant: act.tenant(),
        partner,
    };
    let people = people_of(writing, partner).await?;
    letter::send_all(writing, center, people, &letter, now).await
}
