//! The Center's Specialists: languages, services, hours in both clocks, load, absences.

mod member;

pub(crate) use member::version;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::people::{self, AbsenceTyped, Colleague, Held, Led, Member, PersonTyped};
use process::identity::PersonId;
use process::language::WrittenLanguage;
use process::permission::{Action, MembershipState};
use words::{Args, Language};

use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::{Form, Kind, Markup};
use crate::request::hours_of;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go_saved};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let for_managers = Audience::Manager;
    Routes::default()
        .show("/center/people", for_managers, Action::SeeCenter, list)
        .show(
            "/center/people/new",
            for_managers,
            Action::ManagePeople,
            member::ask_add,
        )
        .send(
            "/center/people/new",
            for_managers,
            Action::ManagePeople,
            member::send_add,
        )
        .show(
            "/center/people/{person}",
            for_managers,
            Action::SeeCenter,
            show,
        )
        .show(
            "/center/people/{person}/change",
            for_managers,
            Action::ManagePeople,
            member::ask_change,
        )
        .send(
            "/center/people/{person}/change",
            for_managers,
            Action::ManagePeople,
            member::send_change,
        )
        .send(
            "/center/people/{person}/send-again",
            for_managers,
            Action::ManagePeople,
            member::send_again,
        )
        .send(
            "/center/people/{person}/roles/{role}",
            for_managers,
            Action::ManagePeople,
            member::step,
        )
        .send(
            "/center/people/{person}/absences",
            for_managers,
            Action::NoteAbsence,
            note,
        )
        .send(
            "/center/people/{person}/absences/{absence}/end",
            for_managers,
            Action::NoteAbsence,
            take_back,
        )
}

/// The fields of a person, as forms name them.
pub(crate) fn typed_person(form: &Form) -> PersonTyped {
    PersonTyped {
        name: form.value("name").to_owned(),
        address: form.value("address").to_owned(),
        language: form.value("language").to_owned(),
        zone: form.value("zone").to_owned(),
    }
}

/// The twelve languages that somebody may read, each as it calls itself.
pub(crate) fn written_languages() -> Vec<(String, String)> {
    let own_name = |language: &WrittenLanguage| {
        let known = language.tag().parse::<Language>();
        let name = known.map_or(language.tag(), Language::own_name);
        (language.tag().to_owned(), name.to_owned())
    };
    WrittenLanguage::ALL.iter().map(own_name).collect()
}

/// The zones of the world by their IANA names, for a field that helps to type one.
pub(crate) fn zones() -> Vec<String> {
    let names = jiff::tz::db().available();
    let mut zones: Vec<String> = names
        .map(|name| name.as_str().to_owned())
        .filter(|name| name.contains('/') && !name.starts_with("Etc/"))
        .collect();
    zones.sort_unstable();
    zones
}

#[derive(Template)]
#[template(path = "people/people.html")]
struct PeoplePage {
    page: Page,
    rows: Vec<Row>,
    members: Vec<MemberRow>,
}

/// Somebody of the Center with the roles held.
struct MemberRow {
    member: Member,
    roles: Vec<(Kind, String)>,
}

fn member_row(page: &Page, member: Member) -> MemberRow {
    let tag = |held: &Held| {
        let kind = match held.state {
            MembershipState::Active => Kind::Good,
            MembershipState::Invited => Kind::Info,
            MembershipState::Suspended => Kind::Care,
            MembershipState::Ended => Kind::Plain,
        };
        let role = page.say_of("role", held.role.as_str());
        let state = page.say_of("member-state", held.state.as_str());
        let args = Args::new().text("role", role).text("state", state);
        (kind, page.say_with("member-role-state", args))
    };
    MemberRow {
        roles: member.roles.iter().map(tag).collect(),
        member,
    }
}

/// A Specialist in words.
struct Row {
    colleague: Colleague,
    place: String,
    speaks: String,
    services: String,
    region: String,
    hours: Vec<(String, Markup)>,
    load: String,
    percent: Option<i64>,
    away: String,
}

fn row(page: &Page, reasons: &Reasons, colleague: Colleague) -> Row {
    let speaks: Vec<String> = colleague
        .speaks
        .iter()
        .map(|one| reasons.spoken(*one))
        .collect();
    Row {
        place: page.place(colleague.calendar.zone()),
        speaks: page.list(&speaks),
        services: reasons.services(&colleague.services),
        region: reasons.region(&colleague.region),
        hours: hours_of(page, &colleague.calendar),
        load: page.say_with(
            "desk-load-points",
            Args::new()
                .number("carried", colleague.carried)
                .number("capacity", colleague.capacity),
        ),
        percent: (colleague.carried * 100).checked_div(colleague.capacity),
        away: colleague
            .back()
            .map(|back| {
                page.say_with(
                    "people-away-until",
                    Args::new().text(
                        "date",
                        page.date_short(page.at(colleague.calendar.zone().clone()).date_of(back)),
                    ),
                )
            })
            .unwrap_or_default(),
        colleague,
    }
}

async fn list(visit: Visit) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let mut colleagues = people::colleagues(&visit.center, &act).await?;
    let page = visit
        .page("people-title")
        .manager(Some(ManagerPlace::People));
    page.sort(&mut colleagues, |colleague| &colleague.name);
    let reasons = Reasons::of(&visit);
    let mut members = people::members(&visit.center, &act).await?;
    page.sort(&mut members, |member| &member.name);
    let template = PeoplePage {
        members: members
            .into_iter()
            .map(|member| member_row(&page, member))
            .collect(),
        rows: colleagues
            .into_iter()
            .map(|colleague| row(&page, &reasons, colleague))
            .collect(),
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "people/person.html")]
struct PersonPage {
    page: Page,
    row: Row,
    reasons: Reasons,
    under_way: Vec<Led>,
    ended: Vec<Led>,
    form: Form,
    country: String,
}

async fn show(visit: Visit, Path(person): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form();
    person_page(&visit, named(&person)?, form, StatusCode::OK).await
}

async fn person_page(
    visit: &Visit,
    person: PersonId,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let (colleague, led) = people::colleague(&visit.center, &act, person).await?;
    let (ended, under_way): (Vec<_>, Vec<_>) =
        (led.into_iter()).partition(|led| led.ended_at.is_some());
    let reasons = Reasons::of(visit);
    let page = Page::new(&visit.frame, &colleague.name).manager(Some(ManagerPlace::People));
    let template = PersonPage {
        country: Reasons::of(visit).country(&colleague.holidays),
        row: row(&page, &reasons, colleague),
        reasons,
        under_way,
        ended,
        form,
        page,
    };
    Ok(render(status, &template))
}

async fn note(
    visit: Visit,
    Path(person): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let person: PersonId = named(&person)?;
    let key = Key::parse(&form.key)?;
    let typed = AbsenceTyped {
        from: form.value("from").to_owned(),
        back: form.value("back").to_owned(),
    };
    if let Err(fault) = people::note_absence(&visit.center, &act, person, &typed, &key).await {
        visit.blame(&mut form, fault)?;
        return person_page(&visit, person, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(go_saved(&format!("/center/people/{person}")))
}

async fn take_back(
    visit: Visit,
    Path((person, absence)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let person: PersonId = named(&person)?;
    // An absence has a bare identity; any of the process's own parses alike.
    let absence: PersonId = named(&absence)?;
    people::take_back_absence(&visit.center, &act, person, absence.0).await?;
    Ok(go_saved(&format!("/center/people/{person}")))
}
