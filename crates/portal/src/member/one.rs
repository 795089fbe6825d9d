//! One of the tenant's people: role, mandate, held back, gone.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::member::{self, Member};
use center::once::Key;
use center::{CenterFault, Tenant};
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, MembershipState, TenantAct, TenantRole};

use super::{kind, mandate_typed, scope_choices, scopes_text};
use crate::page::{CustomerPlace, Page, render};
use crate::parts::{Form, Kind};
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "member/person.html")]
struct PersonPage {
    page: Page,
    domain: String,
    member: Member,
    form: Form,
    scopes: Vec<(String, String)>,
    place: String,
}

impl PersonPage {
    fn is(&self, state: MembershipState) -> bool {
        self.member.state == state
    }

    fn kind(&self) -> Kind {
        kind(self.member.state)
    }

    /// What the mandate lets do.
    fn lets(&self) -> String {
        let scopes = self.member.mandate.map(|(scopes, _)| scopes);
        scopes_text(&self.page, scopes.unwrap_or_default())
    }

    fn represents(&self) -> bool {
        self.member.role == TenantRole::Representative
    }

    /// The role that the button beside the present one gives.
    fn other_role(&self) -> TenantRole {
        match self.member.role {
            TenantRole::Admin => TenantRole::Member,
            _ => TenantRole::Admin,
        }
    }
}

/// Somebody of the tenant that an address names.
struct Case {
    act: TenantAct,
    tenant: Tenant,
    person: PersonId,
}

impl Case {
    fn of(visit: &Visit, (domain, member): (&str, &str)) -> Result<Self, Refusal> {
        let (act, tenant) = visit.within(domain)?;
        // May this reader see anybody: said before whether there is such a person.
        act.own(Action::ManageMembers)?
            .permit(Action::ManageMembers)?;
        let person = member.parse().map_err(|_| CenterFault::NotFound)?;
        Ok(Self {
            act,
            tenant,
            person,
        })
    }

    fn own(&self) -> Result<&CustomerAct, Refusal> {
        Ok(self.act.own(Action::ManageMembers)?)
    }

    fn back(&self) -> Response {
        go(&format!("/t/{}/people/{}", self.tenant.domain, self.person))
    }

    async fn page(
        &self,
        visit: &Visit,
        form: Option<Form>,
        status: StatusCode,
    ) -> Result<Response, Refusal> {
        let found = member::member(&visit.center, self.own()?, &self.tenant, self.person).await?;
        let form = form.unwrap_or_else(|| {
            let mut form = visit.form();
            if let Some((scopes, until)) = &found.mandate {
                form = scopes
                    .iter()
                    .fold(form, |form, scope| form.with("scope", scope.as_str()))
                    .with("until", until.to_string());
            }
            form
        });
        let page = Page::new(&visit.frame, &found.name)
            .customer(&self.tenant.domain, Some(CustomerPlace::Members));
        let zone = jiff::tz::TimeZone::get(&self.tenant.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let template = PersonPage {
            place: page.place(&zone),
            scopes: scope_choices(&page),
            domain: self.tenant.domain.clone(),
            member: found,
            form,
            page,
        };
        Ok(render(status, &template))
    }

    /// Back to the person, or the same page with what is wrong.
    async fn after(
        &self,
        visit: &Visit,
        mut form: Form,
        done: Result<(), CenterFault>,
    ) -> Result<Response, Refusal> {
        match done {
            Ok(()) => Ok(self.back()),
            Err(fault) => {
                visit.blame(&mut form, fault)?;
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                self.page(visit, Some(form), status).await
            }
        }
    }
}

type Named = Path<(String, String)>;

pub(super) async fn show(visit: Visit, Path((domain, member)): Named) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    case.page(&visit, None, StatusCode::OK).await
}

pub(super) async fn set_role(
    visit: Visit,
    Path((domain, member)): Named,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let role = form.value("role").to_owned();
    let done = member::set_role(&visit.center, case.own()?, case.person, &role).await;
    case.after(&visit, form, done).await
}

pub(super) async fn suspend(
    visit: Visit,
    Path((domain, member)): Named,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let done = member::suspend(&visit.center, case.own()?, case.person).await;
    case.after(&visit, visit.form(), done).await
}

pub(super) async fn resume(
    visit: Visit,
    Path((domain, member)): Named,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let done = member::resume(&visit.center, case.own()?, case.person).await;
    case.after(&visit, visit.form(), done).await
}

pub(super) async fn end(visit: Visit, Path((domain, member)): Named) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let done = member::end(&visit.center, case.own()?, case.person).await;
    case.after(&visit, visit.form(), done).await
}

pub(super) async fn give_mandate(
    visit: Visit,
    Path((domain, member)): Named,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let key = Key::parse(&form.key)?;
    let typed = mandate_typed(&form);
    let (own, tenant) = (case.own()?, &case.tenant);
    let done = member::give_mandate(&visit.center, own, tenant, case.person, &typed, &key).await;
    case.after(&visit, form, done).await
}

pub(super) async fn revoke_mandate(
    visit: Visit,
    Path((domain, member)): Named,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, (&domain, &member))?;
    let done = member::revoke_mandate(&visit.center, case.own()?, case.person).await;
    case.after(&visit, visit.form(), done).await
}
