//! The Center's Specialists as a manager sees them, and noting when one is away.

use axum::Json;
use axum::http::StatusCode;
use center::people::{self, AbsenceTyped, Colleague};
use jiff::Timestamp;
use process::identity::PersonId;
use process::language::SpokenLanguage;
use process::permission::Action;
use process::state::EngagementState;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::Service;
use crate::word;

pub(crate) fn operations() -> Operations {
    let manager = Audience::Manager;
    Operations::about("people")
        .shows(manager, Action::SeeCenter, routes!(list_people))
        .shows(manager, Action::SeeCenter, routes!(show_person))
        .makes(manager, Action::NoteAbsence, routes!(note_absence))
        .changes(manager, Action::NoteAbsence, routes!(take_back_absence))
}

/// A time when a Specialist is away.
#[derive(Debug, Serialize, ToSchema)]
struct Away {
    /// Which.
    id: Uuid,
    /// Away from.
    from: Timestamp,
    /// Back at.
    until: Timestamp,
    /// Whether that is now.
    is_now: bool,
}

/// A Specialist.
#[derive(Debug, Serialize, ToSchema)]
struct Specialist {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
    /// The person's IANA zone.
    zone: String,
    /// Whether the person works here now.
    is_active: bool,
    /// Of which region.
    region: String,
    /// What the person speaks.
    #[schema(value_type = Vec<String>)]
    speaks: Vec<SpokenLanguage>,
    /// The services the person guides.
    services: Vec<Service>,
    /// Points carried by engagements under way.
    carried: i64,
    /// Points of offers not answered yet.
    offered: i64,
    /// The most points.
    capacity: i64,
    /// When away, now and to come.
    absences: Vec<Away>,
}

impl Caller {
    fn specialist_shown(&self, colleague: Colleague) -> Specialist {
        let offered = colleague.offered();
        let absences = colleague.absences.into_iter().map(|absence| Away {
            id: absence.id,
            from: absence.from,
            until: absence.until,
            is_now: absence.is_now,
        });
        Specialist {
            id: colleague.person.0,
            name: colleague.name,
            zone: colleague.zone,
            is_active: colleague.is_active,
            region: colleague.region.to_string(),
            speaks: colleague.speaks,
            services: self.services(&colleague.services),
            carried: colleague.carried,
            offered,
            capacity: colleague.capacity,
            absences: absences.collect(),
        }
    }
}

/// The Center's Specialists.
#[derive(Debug, Serialize, ToSchema)]
struct Specialists {
    /// Every one.
    items: Vec<Specialist>,
}

/// List the Specialists
#[utoipa::path(get, path = "/center/people", responses((status = 200, body = Specialists)))]
async fn list_people(caller: Caller) -> Answer<Json<Specialists>> {
    let act = caller.manager()?;
    let all = people::colleagues(&caller.center, &act).await?;
    let items = all.into_iter().map(|one| caller.specialist_shown(one));
    Ok(Json(Specialists {
        items: items.collect(),
    }))
}

/// An engagement that a Specialist leads.
#[derive(Debug, Serialize, ToSchema)]
struct LedByPerson {
    /// Which.
    engagement: Uuid,
    /// The customer.
    customer: String,
    /// The services it is about.
    services: Vec<Service>,
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    state: EngagementState,
    /// The points it weighs.
    points: i64,
    /// Ended.
    ended_at: Option<Timestamp>,
}

/// A Specialist with what the person leads.
#[derive(Debug, Serialize, ToSchema)]
struct SpecialistShown {
    #[serde(flatten)]
    specialist: Specialist,
    /// What the person leads.
    leads: Vec<LedByPerson>,
}

/// Show a Specialist
#[utoipa::path(get, path = "/center/people/{person}",
    responses((status = 200, body = SpecialistShown)))]
async fn show_person(caller: Caller, At(person): At<PersonId>) -> Answer<Json<SpecialistShown>> {
    let act = caller.manager()?;
    let (colleague, led) = people::colleague(&caller.center, &act, person).await?;
    let leads = led.into_iter().map(|led| LedByPerson {
        engagement: led.engagement.0,
        services: caller.services(&led.services),
        customer: led.customer,
        state: led.state,
        points: led.points,
        ended_at: led.ended_at,
    });
    Ok(Json(SpecialistShown {
        leads: leads.collect(),
        specialist: caller.specialist_shown(colleague),
    }))
}

/// From when until when a Specialist is away, in days of the person's own zone.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"from": "2027-05-03", "back": "2027-05-07"})))]
struct Absence {
    /// The first day away.
    #[schema(format = Date)]
    from: String,
    /// The first day back.
    #[schema(format = Date)]
    back: String,
}

/// Note that a Specialist is away
#[utoipa::path(post, path = "/center/people/{person}/absences", request_body = Absence,
    responses((status = 204)))]
async fn note_absence(
    caller: Caller,
    At(person): At<PersonId>,
    Once(key): Once,
    Body(Absence { from, back }): Body<Absence>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    let typed = AbsenceTyped { from, back };
    people::note_absence(&caller.center, &act, person, &typed, &key).await?;
    DONE
}

/// Take back that a Specialist is away
#[utoipa::path(delete, path = "/center/people/{person}/absences/{absence}",
    responses((status = 204)))]
async fn take_back_absence(
    caller: Caller,
    At((person, absence)): At<(PersonId, Uuid)>,
) -> Answer<StatusCode> {
    let act = caller.manager()?;
    people::take_back_absence(&caller.center, &act, person, absence).await?;
    DONE
}
