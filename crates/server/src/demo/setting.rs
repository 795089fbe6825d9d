//! Setting the demo up, once: organisations, people, subscriptions. What happened before now is
//! then played by the Center's own use cases.

use std::path::Path;
use std::sync::Arc;

use catalog::Catalog;
use center::chance::{Chance, SystemChance};
use center::clock::WallClock;
use center::{Clock, Settings};
use jiff::{Span, Timestamp};
use process::business_time::WeeklyHours;
use process::identity::{PersonId, SubscriptionId, TenantId};
use process::permission::{CenterRole, MembershipState, TenantRole};
use store::membership::{CenterMembership, Membership};
use store::person::{Person, PersonKind};
use store::specialist::Specialist;
use store::subscription::Subscription;
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Store, StoreFault, Word, Writing};

use super::cast::{CUSTOMERS, Customer, STAFF, Staff, everybody, offered};
use super::past;

/// The value of `IS_DEMO` while the data are being made, and when they are.
const BEGUN: &str = "begun";
const MADE: &str = "yes";

/// Makes the demo's data if they are not there yet.
pub(super) async fn make(
    store: &Store,
    catalog: &Catalog,
    settings: &Settings,
    mailbox: &Path,
) -> Result<(), String> {
    let told = |fault: StoreFault| fault.to_string();
    let reading = store.read().await.map_err(told)?;
    let made = store::setting::get(&reading, center::demo::IS_DEMO)
        .await
        .map_err(told)?;
    drop(reading);
    match made.as_deref() {
        None => {}
        Some(MADE) => return Ok(()),
        Some(_) => {
            return Err("the demo was stopped while its data were being made: \
                        remove its data folder (or database) and start it again"
                .to_owned());
        }
    }
    let began = WallClock.now() - past::LENGTH;
    let rows = Arc::new(Rows::new(began)?);
    let is_ours = store
        .write(move |writing| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                if is_anything_there(writing).await? {
                    return Ok(false);
                }
                // Said first, so that a real Center never takes half-made demo data for its own.
                store::setting::set(writing, center::demo::IS_DEMO, BEGUN).await?;
                store::setting::set(writing, center::demo::ADDRESSES, &everybody().join("\n"))
                    .await?;
                rows.add(writing).await?;
                Ok(true)
            })
        })
        .await
        .map_err(told)?;
    if !is_ours {
        return Err(
            "this database holds data that are not the demo's: in the demo anybody may sign in as \
             anybody, so use an empty folder (or database)"
                .to_owned(),
        );
    }
    past::play(store, catalog, settings, mailbox).await?;
    store
        .write(|writing| {
            Box::pin(async move {
                store::setting::set(writing, center::demo::ADDRESSES, &offered().join("\n"))
                    .await?;
                store::setting::set(writing, center::demo::IS_DEMO, MADE).await
            })
        })
        .await
        .map_err(told)
}

/// Whether a person, a tenant or a job is known, or a Center was about to be set up: then it is somebody's, and not for the demo.
async fn is_anything_there(writing: &Writing) -> Result<bool, StoreFault> {
    Ok(store::person::is_anybody_known(writing).await?
        || store::tenant::is_any_known(writing).await?
        || store::outbox::is_any_known(writing).await?
        || store::setup::was_link_made(writing).await?)
}

/// Everything the demo begins with, made before the transaction that writes it.
struct Rows {
    began: Timestamp,
    tenants: Vec<(Tenant, Subscription, Person, Membership)>,
    staff: Vec<(Person, CenterMembership, Option<Specialist>)>,
}

impl Rows {
    fn new(began: Timestamp) -> Result<Self, String> {
        let office: WeeklyHours = WeeklyHours::monday_to_friday(
            "09:00".parse().map_err(text)?,
            "18:00".parse().map_err(text)?,
        )
        .map_err(text)?;
        Ok(Self {
            began,
            tenants: CUSTOMERS
                .iter()
                .map(|customer| tenant(customer, &office, began))
                .collect::<Result<_, _>>()?,
            staff: STAFF
                .iter()
                .map(|staff| member(staff, &office, began))
                .collect::<Result<_, _>>()?,
        })
    }

    async fn add(&self, writing: &Writing) -> Result<(), StoreFault> {
        for (tenant, subscription, admin, membership) in &self.tenants {
            store::tenant::add(writing, tenant.clone(), self.began).await?;
            store::subscription::add(writing, subscription.clone()).await?;
            store::person::add(writing, admin.clone()).await?;
            store::membership::add(writing, membership.clone()).await?;
        }
        for (person, membership, desk) in &self.staff {
            store::person::add(writing, person.clone()).await?;
            store::membership::add_at_center(writing, membership.clone()).await?;
            if let Some(desk) = desk {
                store::specialist::add(writing, desk.clone()).await?;
            }
        }
        Ok(())
    }
}

fn text(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}

fn new_id(at: Timestamp) -> uuid::Uuid {
    let chance: &dyn Chance = &SystemChance;
    chance.uuid(at)
}

fn tenant(
    customer: &Customer,
    office: &WeeklyHours,
    began: Timestamp,
) -> Result<(Tenant, Subscription, Person, Membership), String> {
    let id = Id(TenantId(new_id(began)));
    let admin = person(
        PersonKind::Customer,
        &format!("admin@{}", customer.domain),
        customer.admin,
        customer.language,
        customer.zone,
        began,
    )?;
    let today = WallClock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let tenant = Tenant {
        id,
        name: customer.name.to_owned(),
        domain: customer.domain.to_owned(),
        tpid: Some(customer.tpid.to_owned()),
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: customer.country.to_owned(),
        zone: customer.zone.to_owned(),
        hours: Document(office.clone()),
        region: Word(customer.region.parse().map_err(text)?),
        created_at: Instant(began),
        version: 1,
    };
    let subscription = Subscription {
        id: Id(SubscriptionId(new_id(began))),
        tenant_id: id,
        plan: Word(customer.plan.parse().map_err(text)?),
        seats: customer.seats,
        kind: "paid".to_owned(),
        audience: "any".to_owned(),
        starts_on: Day(today.saturating_sub(Span::new().days(300))),
        ends_on: Day(today.saturating_add(Span::new().days(customer.ends_in_days))),
        source: "demo".to_owned(),
        as_of: Instant(began),
        version: 1,
    };
    let membership = Membership {
        tenant_id: id,
        person_id: admin.id,
        role: Word(TenantRole::Admin),
        state: Word(MembershipState::Active),
        since: Instant(began),
    };
    Ok((tenant, subscription, admin, membership))
}

fn member(
    staff: &Staff,
    office: &WeeklyHours,
    began: Timestamp,
) -> Result<(Person, CenterMembership, Option<Specialist>), String> {
    let person = person(
        PersonKind::Center,
        staff.address,
        staff.name,
        staff.language,
        staff.zone,
        began,
    )?;
    let role: CenterRole = staff.role.parse().map_err(text)?;
    let membership = CenterMembership {
        person_id: person.id,
        role: Word(role),
        state: Word(MembershipState::Active),
        since: Instant(began),
        source: None,
        as_of: None,
    };
    let desk = match &staff.desk {
        None => None,
        Some(desk) => Some(Specialist {
            person_id: person.id,
            region: Word(desk.region.parse().map_err(text)?),
            hours: Document(office.clone()),
            holidays: desk.holidays.to_owned(),
            capacity_points: desk.capacity,
            weight: desk.weight,
            speaks: Document(
                desk.speaks
                    .iter()
                    .map(|tag| tag.parse().map_err(text))
                    .collect::<Result<_, _>>()?,
            ),
            services: Document(
                desk.services
                    .iter()
                    .map(|name| name.parse().map_err(text))
                    .collect::<Result<_, _>>()?,
            ),
            last_assigned_at: None,
            join_link: None,
            version: 1,
            source: None,
            as_of: None,
        }),
    };
    Ok((person, membership, desk))
}

fn person(
    kind: PersonKind,
    address: &str,
    name: &str,
    language: &str,
    zone: &str,
    began: Timestamp,
) -> Result<Person, String> {
    Ok(Person {
        id: Id(PersonId(new_id(began))),
        kind: Word(kind),
        address: Some(address.to_owned()),
        name: name.to_owned(),
        language: Word(language.parse().map_err(text)?),
        zone: zone.to_owned(),
        created_at: Instant(began),
        erased_at: None,
        version: 1,
    })
}
