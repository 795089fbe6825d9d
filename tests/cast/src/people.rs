//! The cast: who is there when a play begins, and how anybody else is written.

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use process::business_time::WeeklyHours;
use process::identity::{PersonId, SubscriptionId, TenantId};
use process::permission::{CenterRole, MembershipState, TenantRole};
use store::membership::{CenterMembership, Membership};
use store::person::{Person, PersonKind};
use store::specialist::Specialist;
use store::subscription::Subscription;
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, StoreFault, Word, Writing};
use uuid::Uuid;

/// The admin of a customer with 600 seats of Office 365 E3, in London.
pub const CONTOSO: &str = "admin@contoso.example";
/// The admin of a customer with 300 seats of Office 365 E3, in Seoul; reads Korean.
pub const HANBIT: &str = "admin@hanbit.example";
/// The admin of a customer with 149 seats of Office 365 E3, in London.
pub const TINYCO: &str = "admin@tinyco.example";
/// A Specialist in London who speaks English; offered first (weight 2).
pub const EN: &str = "specialist-en@center.example";
/// A second Specialist in London who speaks English (weight 1).
pub const SECOND_EN: &str = "specialist-uk@center.example";
/// A Specialist in Seoul who speaks Korean.
pub const KO: &str = "specialist-ko@center.example";
/// The manager.
pub const MANAGER: &str = "manager@center.example";
/// The operator.
pub const OPERATOR: &str = "operator@center.example";

/// Somebody, or some organisation, that enters.
#[derive(Clone, Debug)]
pub enum Role {
    /// A tenant with one subscription.
    Tenant(Tenant, Subscription),
    /// A person of a tenant.
    Customer(Person, Membership),
    /// A Specialist.
    Specialist(Person, CenterMembership, Specialist),
    /// Somebody else of the Center.
    Staff(Person, CenterMembership),
}

/// The other one of the two Specialists who speak English.
#[must_use]
pub fn other_than(lead: &str) -> &'static str {
    if lead == EN { SECOND_EN } else { EN }
}

/// The domain of an address, which also names its tenant's pages.
#[must_use]
pub fn domain_of(address: &str) -> &str {
    address
        .split_once('@')
        .map_or(address, |(_, domain)| domain)
}

/// A new identity.
#[must_use]
pub fn new_id() -> Uuid {
    use center::chance::{Chance, SystemChance};
    let chance: &dyn Chance = &SystemChance;
    chance.uuid(super::BEGINS.parse().unwrap())
}

/// The three tenants, each with its admin.
#[must_use]
pub fn customers(now: Timestamp) -> Vec<Role> {
    let of = |name, address, place: (&str, &str, &str, &str), seats| {
        let (tenant, subscription) = tenant(name, domain_of(address), place, seats, now);
        let language = if place.0 == "KR" { "ko" } else { "en" };
        let admin = person(PersonKind::Customer, address, language, place.1, now);
        let member = membership(&tenant, &admin, TenantRole::Admin, MembershipState::Active);
        vec![
            Role::Tenant(tenant, subscription),
            Role::Customer(admin, member),
        ]
    };
    let london = ("GB", "Europe/London", "emea", "");
    let seoul = ("KR", "Asia/Seoul", "asia-pacific", "");
    [
        of("Contoso", CONTOSO, london, 600),
        of("한빛전자", HANBIT, seoul, 300),
        of("Tiny Company", TINYCO, london, 149),
    ]
    .concat()
}

/// The Specialists, the manager and the operator.
#[must_use]
pub fn staff(now: Timestamp) -> Vec<Role> {
    vec![
        specialist(EN, &["en"], 2, now),
        specialist(SECOND_EN, &["en"], 1, now),
        specialist(KO, &["ko"], 1, now),
        other_staff(MANAGER, CenterRole::Manager, now),
        other_staff(OPERATOR, CenterRole::Operator, now),
    ]
}

fn office() -> WeeklyHours {
    WeeklyHours::monday_to_friday("09:00".parse().unwrap(), "18:00".parse().unwrap()).unwrap()
}

/// A tenant with that many seats of Office 365 E3, current for a year from the day of the play.
/// The place is country, zone, region and, if any, the partner programme's number.
#[must_use]
pub fn tenant(
    name: &str,
    domain: &str,
    place: (&str, &str, &str, &str),
    seats: i64,
    now: Timestamp,
) -> (Tenant, Subscription) {
    let (country, zone, region, tpid) = place;
    let id = Id(TenantId(new_id()));
    let today: Date = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let tenant = Tenant {
        id,
        name: name.to_owned(),
        domain: domain.to_owned(),
        tpid: Some(tpid.to_owned()).filter(|tpid| !tpid.is_empty()),
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: country.to_owned(),
        zone: zone.to_owned(),
        hours: Document(office()),
        region: Word(region.parse().unwrap()),
        created_at: Instant(now),
        version: 1,
    };
    let subscription = Subscription {
        id: Id(SubscriptionId(new_id())),
        tenant_id: id,
        plan: Word("office-365-e3".parse().unwrap()),
        seats,
        kind: "paid".to_owned(),
        audience: "any".to_owned(),
        starts_on: Day(today.saturating_sub(Span::new().days(100))),
        ends_on: Day(today.saturating_add(Span::new().years(1))),
        source: "cast".to_owned(),
        as_of: Instant(now),
        version: 1,
    };
    (tenant, subscription)
}

/// A person whose name is the part of the address before the @.
#[must_use]
pub fn person(
    kind: PersonKind,
    address: &str,
    language: &str,
    zone: &str,
    now: Timestamp,
) -> Person {
    Person {
        id: Id(PersonId(new_id())),
        kind: Word(kind),
        address: Some(address.to_owned()),
        name: address.split('@').next().unwrap_or_default().to_owned(),
        language: Word(language.parse().unwrap()),
        zone: zone.to_owned(),
        created_at: Instant(now),
        erased_at: None,
        version: 1,
    }
}

/// What a person is to a tenant.
#[must_use]
pub fn membership(
    tenant: &Tenant,
    person: &Person,
    role: TenantRole,
    state: MembershipState,
) -> Membership {
    Membership {
        tenant_id: tenant.id,
        person_id: person.id,
        role: Word(role),
        state: Word(state),
        since: person.created_at,
    }
}

/// A Specialist for every service, who can carry ten engagements: in Seoul if Korean is spoken,
/// else in London.
#[must_use]
pub fn specialist(address: &str, speaks: &[&str], weight: i64, now: Timestamp) -> Role {
    let (language, zone, region, holidays) = if speaks.contains(&"ko") {
        ("ko", "Asia/Seoul", "asia-pacific", "KR")
    } else {
        ("en", "Europe/London", "emea", "GB")
    };
    let person = person(PersonKind::Center, address, language, zone, now);
    let services = crate::catalog();
    let services = services.rules().services().iter();
    let desk = Specialist {
        person_id: person.id,
        region: Word(region.parse().unwrap()),
        hours: Document(office()),
        holidays: holidays.to_owned(),
        capacity_points: 60,
        weight,
        speaks: Document(speaks.iter().map(|tag| tag.parse().unwrap()).collect()),
        services: Document(services.map(|service| service.name.clone()).collect()),
        last_assigned_at: None,
        join_link: None,
        version: 1,
        source: None,
        as_of: None,
    };
    let membership = at_center(&person, CenterRole::Specialist);
    Role::Specialist(person, membership, desk)
}

/// Somebody of the Center without a desk, in London.
#[must_use]
pub fn other_staff(address: &str, role: CenterRole, now: Timestamp) -> Role {
    let person = person(PersonKind::Center, address, "en", "Europe/London", now);
    let membership = at_center(&person, role);
    Role::Staff(person, membership)
}

fn at_center(person: &Person, role: CenterRole) -> CenterMembership {
    CenterMembership {
        person_id: person.id,
        role: Word(role),
        state: Word(MembershipState::Active),
        since: person.created_at,
        source: None,
        as_of: None,
    }
}

impl Role {
    fn address(&self) -> Option<&str> {
        match self {
            Self::Tenant(..) => None,
            Self::Customer(person, _) | Self::Specialist(person, ..) | Self::Staff(person, _) => {
                person.address.as_deref()
            }
        }
    }
}

/// Brings them in; like the demo's people they may also be signed in by one click.
pub(crate) async fn enter(
    writing: &Writing,
    roles: &[Role],
    now: Timestamp,
) -> Result<(), StoreFault> {
    let there = store::setting::get(writing, center::demo::ADDRESSES).await?;
    let there = there.unwrap_or_default();
    let new = roles.iter().filter_map(Role::address);
    let all: Vec<&str> = there.lines().chain(new).collect();
    store::setting::set(writing, center::demo::ADDRESSES, &all.join("\n")).await?;
    for role in roles {
        match role.clone() {
            Role::Tenant(tenant, subscription) => {
                store::tenant::add(writing, tenant, now).await?;
                store::subscription::add(writing, subscription).await?;
            }
            Role::Customer(person, membership) => {
                store::person::add(writing, person).await?;
                store::membership::add(writing, membership).await?;
            }
            Role::Specialist(person, membership, desk) => {
                store::person::add(writing, person).await?;
                store::membership::add_at_center(writing, membership).await?;
                store::specialist::add(writing, desk).await?;
            }
            Role::Staff(person, membership) => {
                store::person::add(writing, person).await?;
                store::membership::add_at_center(writing, membership).await?;
            }
        }
    }
    Ok(())
}
