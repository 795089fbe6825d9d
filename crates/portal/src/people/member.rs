//! Adding people of the Center, changing them, and their roles.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::once::Key;
use center::people::{self, ALL_SERVICES, DeskTyped, Member, MemberTyped, RoleStep};
use center::region::HOUR_FIELDS;
use jiff::Timestamp;
use jiff::civil::Weekday;
use process::eligibility::Country;
use process::identity::PersonId;
use process::language::SpokenLanguage;
use process::permission::{CenterRole, MembershipState};
use words::Args;

use super::{typed_person, written_languages, zones};
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::{Form, Kind};
use crate::region::of_week;
use crate::request::reasons::Reasons;
use crate::tenant::said;
use crate::visit::{Refusal, Sent, Visit, go, go_saved};

/// What a form about a person offers to choose from.
struct Choices {
    languages: Vec<(String, String)>,
    zones: Vec<String>,
    roles: Vec<(String, String)>,
    regions: Vec<(String, String)>,
    spoken: Vec<(String, String)>,
    services: Vec<(String, String)>,
    /// Countries whose holidays the catalog has: letters and name; beside them that of the form.
    countries: Vec<(String, String)>,
    /// The fields of the week with the names of their days.
    days: Vec<(&'static str, String)>,
}

impl Choices {
    fn of(visit: &Visit, page: &Page, form: &Form) -> Self {
        let reasons = Reasons::of(visit);
        let catalog = visit.center.catalog();
        let mut spoken: Vec<(String, String)> = SpokenLanguage::ALL
            .iter()
            .map(|language| (language.tag().to_owned(), reasons.spoken(*language)))
            .collect();
        page.sort(&mut spoken, |(_, name)| name);
        let regions = catalog.regions().iter();
        let services = catalog.rules().services().iter();
        let known = catalog.holidays().keys().map(Country::as_str);
        let mut countries: Vec<(String, String)> = known
            .map(|letters| (letters.to_owned(), reasons.country(letters)))
            .collect();
        page.sort(&mut countries, |(_, name)| name);
        // A country of which the catalog has no holidays stays what it is.
        let kept = form.value("holidays").to_uppercase();
        if !kept.is_empty() && !countries.iter().any(|(letters, _)| *letters == kept) {
            countries.push((kept.clone(), kept));
        }
        countries.insert(0, (String::new(), page.say("member-choose")));
        let days = HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward());
        Self {
            languages: written_languages(),
            zones: zones(),
            roles: CenterRole::ALL
                .iter()
                .map(|role| (role.as_str().to_owned(), page.say_of("role", role.as_str())))
                .collect(),
            regions: std::iter::once((String::new(), page.say("member-choose")))
                .chain(
                    regions.map(|region| (region.name.to_string(), reasons.region(&region.name))),
                )
                .collect(),
            spoken,
            services: std::iter::once((ALL_SERVICES.to_owned(), page.say("people-services-all")))
                .chain(
                    services
                        .map(|service| (service.name.to_string(), reasons.service(&service.name))),
                )
                .collect(),
            countries,
            days: days
                .map(|(field, day)| (field, page.alone(&page.weekday(of_week(day)))))
                .collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "people/add.html")]
struct AddPage {
    page: Page,
    form: Form,
    choices: Choices,
}

pub(super) async fn ask_add(visit: Visit) -> Result<Response, Refusal> {
    visit.manager()?;
    let form = with_proposed_desk(visit.form().with("language", visit.language.tag()));
    Ok(add_page(&visit, StatusCode::OK, form))
}

/// What most desks have, so that little is left to type.
fn with_proposed_desk(form: Form) -> Form {
    let week = HOUR_FIELDS.iter().take(5);
    week.fold(form, |form, field| form.with(field, "09:00-18:00"))
        .with("capacity", "30")
        .with("weight", "1")
}

fn add_page(visit: &Visit, status: StatusCode, form: Form) -> Response {
    let page = visit.page("member-add").manager(Some(ManagerPlace::People));
    let template = AddPage {
        choices: Choices::of(visit, &page, &form),
        form,
        page,
    };
    render(status, &template)
}

pub(super) async fn send_add(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let key = Key::parse(&form.key)?;
    let typed = MemberTyped {
        person: typed_person(&form),
        roles: form.values("roles").map(str::to_owned).collect(),
        desk: typed_desk(&form),
    };
    match people::add(&visit.center, &act, &typed, &key).await {
        Ok(person) => Ok(go(&format!("/center/people/{person}/change?{ADDED}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            Ok(add_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form))
        }
    }
}

fn typed_desk(form: &Form) -> DeskTyped {
    DeskTyped {
        region: form.value("region").to_owned(),
        hours: HOUR_FIELDS.map(|field| form.value(field).to_owned()),
        holidays: form.value("holidays").to_owned(),
        speaks: form.values("speaks").map(str::to_owned).collect(),
        services: form.values("services").map(str::to_owned).collect(),
        capacity: form.value("capacity").to_owned(),
        weight: form.value("weight").to_owned(),
    }
}

#[derive(Template)]
#[template(path = "people/change.html")]
struct ChangePage {
    page: Page,
    form: Form,
    choices: Choices,
    member: Member,
    roles: Vec<RoleRow>,
    /// Errors of the roles, which are forms of their own.
    role_form: Form,
    /// Who or what said how much can be carried.
    capacity_said: String,
    /// What was done just now to let this person in.
    told: Option<Told>,
}

/// What was done just now to let somebody in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Added,
    SentAgain,
}

/// The queries that say so.
const ADDED: &str = "told=added";
const SENT_AGAIN: &str = "told=again";

impl Told {
    fn of(query: &BTreeMap<String, String>) -> Option<Self> {
        match query.get("told").map(String::as_str) {
            Some("added") => Some(Self::Added),
            Some("again") => Some(Self::SentAgain),
            _ => None,
        }
    }
}

/// A role with what can be done with it.
struct RoleRow {
    role: CenterRole,
    name: String,
    kind: Kind,
    state: String,
    since: String,
    /// Who or what said so, of what came by file.
    origin: String,
    steps: Vec<(&'static str, String)>,
}

/// Nothing of what a manager wrote by hand.
fn origin(page: &Page, said_by: Option<&(String, Timestamp)>) -> String {
    said_by.map_or_else(String::new, |(source, as_of)| said(page, source, *as_of))
}

fn role_row(page: &Page, member: &Member, role: CenterRole) -> RoleRow {
    let held = member.roles.iter().find(|held| held.role == role);
    let state = held.map(|held| held.state);
    let (kind, words): (Kind, &[&'static str]) = match state {
        None | Some(MembershipState::Ended) => (Kind::Plain, &["give"]),
        Some(MembershipState::Invited) => (Kind::Info, &["end"]),
        Some(MembershipState::Active) => (Kind::Good, &["suspend", "end"]),
        Some(MembershipState::Suspended) => (Kind::Care, &["resume", "end"]),
    };
    RoleRow {
        role,
        name: page.say_of("role", role.as_str()),
        kind,
        state: match state {
            Some(state) => page.say_of("member-state", state.as_str()),
            None => page.say("member-state-none"),
        },
        since: held.map_or_else(String::new, |held| page.date_year(page.date_of(held.since))),
        origin: origin(page, held.and_then(|held| held.origin.as_ref())),
        steps: words
            .iter()
            .map(|word| (*word, page.say_of("member-step", word)))
            .collect(),
    }
}

pub(super) async fn ask_change(
    visit: Visit,
    Path(person): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let member = people::member(&visit.center, &act, named(&person)?).await?;
    // Of whoever has come since, it is no news.
    let told = Told::of(&query).filter(|_| member.waits());
    let forms = (filled(visit.form(), &member), visit.form());
    Ok(change_page(&visit, StatusCode::OK, (member, told), forms))
}

pub(super) async fn send_again(
    visit: Visit,
    Path(person): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let person: PersonId = named(&person)?;
    people::send_again(&visit.center, &act, person).await?;
    Ok(go(&format!("/center/people/{person}/change?{SENT_AGAIN}")))
}

fn filled(form: Form, member: &Member) -> Form {
    let form = form
        .with("name", member.name.as_str())
        .with("language", member.language.tag())
        .with("zone", member.zone.as_str())
        .with("version", member.version.to_string());
    let Some(desk) = &member.desk else {
        return with_proposed_desk(form);
    };
    let mut form = form
        .with("desk-version", desk.version.to_string())
        .with("region", desk.region.as_str())
        .with("holidays", desk.holidays.as_str())
        .with("capacity", desk.capacity.to_string())
        .with("weight", desk.weight.to_string());
    for (field, day) in HOUR_FIELDS.into_iter().zip(Weekday::Monday.cycle_forward()) {
        let ranges = desk.hours.on(day).iter();
        let ranges: Vec<String> = ranges
            .map(|range| format!("{}-{}", range.start(), range.end()))
            .collect();
        form = form.with(field, ranges.join(", "));
    }
    for language in &desk.speaks {
        form = form.with("speaks", language.tag());
    }
    for service in &desk.services {
        form = form.with("services", service.as_str());
    }
    form
}

fn change_page(
    visit: &Visit,
    status: StatusCode,
    (member, told): (Member, Option<Told>),
    (form, role_form): (Form, Form),
) -> Response {
    let heading = visit
        .frame
        .speaker
        .say_with("member-change", Args::new().text("name", &member.name));
    let page = Page::new(&visit.frame, heading).manager(Some(ManagerPlace::People));
    let roles = CenterRole::ALL.iter();
    let template = ChangePage {
        choices: Choices::of(visit, &page, &form),
        roles: roles.map(|role| role_row(&page, &member, *role)).collect(),
        capacity_said: origin(
            &page,
            (member.desk.as_ref()).and_then(|desk| desk.capacity_origin.as_ref()),
        ),
        told,
        form,
        role_form,
        member,
        page,
    };
    render(status, &template)
}

pub(super) async fn send_change(
    visit: Visit,
    Path(person): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let person: PersonId = named(&person)?;
    let seen = (
        version(&form, "version")?,
        version(&form, "desk-version").ok(),
    );
    let typed = (&typed_person(&form), &typed_desk(&form));
    if let Err(fault) = people::change(&visit.center, &act, person, typed, seen).await {
        visit.blame(&mut form, fault)?;
        let member = people::member(&visit.center, &act, person).await?;
        let role_form = visit.form();
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(change_page(
            &visit,
            status,
            (member, None),
            (form, role_form),
        ));
    }
    Ok(go_saved(&format!("/center/people/{person}/change")))
}

/// The version of what a form was shown with; without one there is nothing to compare.
pub(crate) fn version(form: &Form, field: &str) -> Result<i64, Refusal> {
    let version = form.value(field).parse();
    version.map_err(|_| CenterFault::Conflict(center::Conflict::Changed).into())
}

pub(super) async fn step(
    visit: Visit,
    Path((person, role)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let person: PersonId = named(&person)?;
    let role: CenterRole = named(&role)?;
    let put = match RoleStep::parse(form.value("step")) {
        Some(step) => people::put_role(&visit.center, &act, person, role, step).await,
        None => Err(CenterFault::field("role", "error-unknown-choice")),
    };
    if let Err(fault) = put {
        let mut role_form = visit.form();
        visit.blame(&mut role_form, fault)?;
        let member = people::member(&visit.center, &act, person).await?;
        let form = filled(visit.form(), &member);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(change_page(
            &visit,
            status,
            (member, None),
            (form, role_form),
        ));
    }
    Ok(go_saved(&format!("/center/people/{person}/change")))
}
