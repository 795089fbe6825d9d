//! Everybody of the Center as a manager makes and changes them: roles, and the desk of a Specialist.

use axum::Json;
use axum::http::StatusCode;
use center::people::{self, Desk, DeskTyped, Member, MemberTyped, PersonTyped, RoleStep};
use center::{CenterFault, Conflict};
use jiff::Timestamp;
use process::identity::PersonId;
use process::language::{SpokenLanguage, WrittenLanguage};
use process::permission::{Action, CenterRole, MembershipState};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, OfVersion, Once, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::region::Hours;
use crate::told::MadeId;
use crate::word;

pub(crate) fn operations() -> Operations {
    let (manager, see, manage) = (Audience::Manager, Action::SeeCenter, Action::ManagePeople);
    Operations::about("staff")
        .shows(manager, see, routes!(list_staff))
        .makes(manager, manage, routes!(add_staff))
        .shows(manager, see, routes!(show_staff))
        .compares(manager, manage, routes!(change_staff))
        .changes(manager, manage, routes!(put_role))
        .changes(manager, manage, routes!(send_again))
}

/// A role at the Center that is or was held.
#[derive(Debug, Serialize, ToSchema)]
struct RoleHeld {
    /// Which.
    #[schema(schema_with = word::center_role)]
    role: CenterRole,
    /// Whether it holds.
    #[schema(schema_with = word::membership_state)]
    state: MembershipState,
    /// Since when it is so.
    since: Timestamp,
}

/// Somebody of the Center.
#[derive(Debug, Serialize, ToSchema)]
struct Staff {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// The mail address; none once the person is erased.
    address: Option<String>,
    /// What the person reads.
    #[schema(schema_with = word::written_language)]
    language: WrittenLanguage,
    /// The person's IANA zone.
    #[schema(example = "Europe/London")]
    zone: String,
    /// The roles.
    roles: Vec<RoleHeld>,
}

impl From<Member> for Staff {
    fn from(member: Member) -> Self {
        let roles = member.roles.into_iter().map(|held| RoleHeld {
            role: held.role,
            state: held.state,
            since: held.since,
        });
        Self {
            id: member.person.0,
            name: member.name,
            address: member.address,
            language: member.language,
            zone: member.zone,
            roles: roles.collect(),
        }
    }
}

/// Everybody of the Center.
#[derive(Debug, Serialize, ToSchema)]
struct AllStaff {
    /// Who works or worked there, in no order.
    items: Vec<Staff>,
}

/// List everybody of the Center
#[utoipa::path(get, path = "/center/staff", responses((status = 200, body = AllStaff)))]
async fn list_staff(caller: Caller) -> Answer<Json<AllStaff>> {
    let act = caller.manager()?;
    let all = people::members(&caller.center, &act).await?;
    Ok(Json(AllStaff {
        items: all.into_iter().map(Staff::from).collect(),
    }))
}

/// A Specialist's desk.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct StaffDesk {
    /// The region worked for, by its name in the catalog.
    #[schema(example = "emea")]
    region: String,
    /// Working hours in the person's zone.
    hours: Hours,
    /// Country whose holidays are kept: two letters.
    #[schema(example = "GB")]
    holidays: String,
    /// Tags of the languages spoken in meetings.
    speaks: Vec<String>,
    /// Names of the services guided.
    services: Vec<String>,
    /// Points that can be carried.
    #[schema(minimum = 0, maximum = 1000)]
    capacity: i64,
    /// Higher is offered first among equals.
    #[schema(minimum = 1, maximum = 100)]
    weight: i64,
}

impl From<Desk> for StaffDesk {
    fn from(desk: Desk) -> Self {
        let speaks = desk.speaks.into_iter().map(SpokenLanguage::tag);
        Self {
            region: desk.region.to_string(),
            hours: Hours::of_week(&desk.hours),
            holidays: desk.holidays,
            speaks: speaks.map(str::to_owned).collect(),
            services: desk.services.iter().map(ToString::to_string).collect(),
            capacity: desk.capacity,
            weight: desk.weight,
        }
    }
}

impl StaffDesk {
    fn typed(desk: Option<Self>) -> DeskTyped {
        desk.map_or_else(DeskTyped::default, |desk| DeskTyped {
            region: desk.region,
            hours: desk.hours.lines(),
            holidays: desk.holidays,
            speaks: desk.speaks,
            services: desk.services,
            capacity: desk.capacity.to_string(),
            weight: desk.weight.to_string(),
        })
    }
}

/// Somebody of the Center with the desk and what waits for it.
#[derive(Debug, Serialize, ToSchema)]
struct StaffShown {
    #[serde(flatten)]
    staff: Staff,
    /// Grows with every change of the person or the desk; `If-Match` compares it.
    version: i64,
    /// The desk, of whoever is or was a Specialist.
    desk: Option<StaffDesk>,
    /// Engagements under way that the person leads.
    leads: usize,
    /// Booked meetings ahead.
    meetings_ahead: usize,
}

/// Both rows of a person only grow, so their sum names one state of them.
fn version(member: &Member) -> i64 {
    let desk = member.desk.as_ref().map_or(0, |desk| desk.version);
    member.version + desk
}

/// Show somebody of the Center
#[utoipa::path(get, path = "/center/staff/{person}", responses((status = 200, body = StaffShown)))]
async fn show_staff(caller: Caller, At(person): At<PersonId>) -> Answer<Versioned<StaffShown>> {
    let act = caller.manager()?;
    let mut member = people::member(&caller.center, &act, person).await?;
    let version = version(&member);
    let shown = StaffShown {
        version,
        desk: member.desk.take().map(StaffDesk::from),
        leads: member.still.engagements,
        meetings_ahead: member.still.meetings,
        staff: member.into(),
    };
    Ok(Versioned(shown, version))
}

/// Somebody who is to work at the Center.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Grady Archie",
    "address": "grady@center.example",
    "language": "en",
    "zone": "Europe/London",
    "roles": ["specialist"],
    "desk": {
        "region": "emea",
        "hours": {"mon": "09:00-17:00", "tue": "09:00-17:00", "wed": "09:00-17:00",
                  "thu": "09:00-17:00", "fri": "09:00-17:00"},
        "holidays": "GB",
        "speaks": ["en"],
        "services": ["exchange-online"],
        "capacity": 30,
        "weight": 1
    }
})))]
struct StaffAdded {
    /// The name as the person writes it.
    #[schema(max_length = 80)]
    name: String,
    /// The mail address, by which the person signs in.
    address: String,
    /// What the person reads: a tag.
    #[schema(schema_with = word::written_language)]
    language: String,
    /// IANA zone.
    zone: String,
    /// `specialist`, `manager`, `operator`: at least one.
    roles: Vec<String>,
    /// The desk; a Specialist needs one.
    #[serde(default)]
    desk: Option<StaffDesk>,
}

/// Add somebody to the Center
///
/// Invited by mail; the roles hold from the first sign-in on.
#[utoipa::path(post, path = "/center/staff", request_body = StaffAdded,
    responses((status = 201, body = MadeId)))]
async fn add_staff(
    caller: Caller,
    Once(key): Once,
    Body(added): Body<StaffAdded>,
) -> Answer<Made<MadeId>> {
    let act = caller.manager()?;
    let typed = MemberTyped {
        person: PersonTyped {
            name: added.name,
            address: added.address,
            language: added.language,
            zone: added.zone,
        },
        roles: added.roles,
        desk: StaffDesk::typed(added.desk),
    };
    let id = people::add(&caller.center, &act, &typed, &key).await?;
    Ok(Made(MadeId { id: id.0 }, format!("/center/staff/{id}")))
}

/// What somebody of the Center is from now on. The address is its owner's to change.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Grady Archie",
    "language": "en",
    "zone": "Europe/London",
    "desk": {
        "region": "emea",
        "hours": {"mon": "09:00-17:00", "tue": "09:00-17:00", "wed": "09:00-17:00",
                  "thu": "09:00-17:00", "fri": "09:00-15:00"},
        "holidays": "GB",
        "speaks": ["en", "fr"],
        "services": ["exchange-online", "teams"],
        "capacity": 40,
        "weight": 1
    }
})))]
struct StaffChanged {
    /// The name as the person writes it.
    #[schema(max_length = 80)]
    name: String,
    /// What the person reads: a tag.
    #[schema(schema_with = word::written_language)]
    language: String,
    /// IANA zone.
    zone: String,
    /// The desk; whoever has one keeps one.
    #[serde(default)]
    desk: Option<StaffDesk>,
}

/// Change somebody of the Center
#[utoipa::path(put, path = "/center/staff/{person}", request_body = StaffChanged,
    responses((status = 204)))]
async fn change_staff(
    caller: Caller,
    At(person): At<PersonId>,
    of_version: OfVersion,
    Body(changed): Body<StaffChanged>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let there = people::member(&caller.center, &act, person).await?;
    if of_version.0.is_some_and(|named| named != version(&there)) {
        let changed = CenterFault::Conflict(Conflict::Changed);
        return Err(of_version.refusal(changed));
    }
    let seen = (there.version, there.desk.map(|desk| desk.version));
    let typed = PersonTyped {
        name: changed.name,
        address: String::new(),
        language: changed.language,
        zone: changed.zone,
    };
    let desk = StaffDesk::typed(changed.desk);
    people::change(&caller.center, &act, person, (&typed, &desk), seen)
        .await
        .map_err(|fault| of_version.refusal(fault))?;
    DONE
}

/// A step with a role.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"step": "give"})))]
struct RoleStepTaken {
    /// `give` (also again after its end), `suspend`, `resume` or `end`.
    step: String,
}

/// Give a role at the Center, hold it back, or end it
///
/// Whoever loses a role is signed out at once. The last manager keeps it.
#[utoipa::path(post, path = "/center/staff/{person}/roles/{role}", request_body = RoleStepTaken,
    responses((status = 204)))]
async fn put_role(
    caller: Caller,
    At((person, role)): At<(PersonId, String)>,
    Body(RoleStepTaken { step }): Body<RoleStepTaken>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let role: CenterRole = role.parse().map_err(|_| CenterFault::NotFound)?;
    let step =
        RoleStep::parse(&step).ok_or_else(|| CenterFault::field("step", "error-unknown-choice"))?;
    people::put_role(&caller.center, &act, person, role, step).await?;
    DONE
}

/// Send somebody the mail again that leads to the first sign-in
///
/// To whoever was invited to a role and has never come; at most three times a day.
#[utoipa::path(post, path = "/center/staff/{person}/send-again", responses((status = 204)))]
async fn send_again(caller: Caller, At(person): At<PersonId>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    people::send_again(&caller.center, &act, person).await?;
    DONE
}
