//! The people of a tenant, as its admins see and change them; and a member who wants to become admin
//! because the admin left.

mod one;
mod request;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::member::{self, InvitationTyped, MandateTyped, Member, Members};
use center::once::Key;
use center::{CenterFault, hand_over};
use process::permission::{Action, MembershipState, Scope, Scopes, TenantRole};
use uuid::Uuid;

use crate::page::{CustomerPlace, Page, render};
use crate::parts::{Form, Kind};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    use Audience::Customer;
    let manage = Action::ManageMembers;
    let name = Action::NameRepresentative;
    Routes::default()
        .show("/t/{domain}/people", Customer, manage, show)
        .send("/t/{domain}/people", Customer, manage, invite)
        .send(
            "/t/{domain}/people/invitations/{invitation}/again",
            Customer,
            manage,
            send_again,
        )
        .send(
            "/t/{domain}/people/invitations/{invitation}/take-back",
            Customer,
            manage,
            take_back,
        )
        .show(
            "/t/{domain}/people/admin",
            Customer,
            Action::AskHandOver,
            request::show,
        )
        .send(
            "/t/{domain}/people/admin",
            Customer,
            Action::AskHandOver,
            request::send,
        )
        .send("/t/{domain}/people/admin/stop", Customer, manage, stop)
        .show("/t/{domain}/people/{member}", Customer, manage, one::show)
        .send(
            "/t/{domain}/people/{member}/mandate",
            Customer,
            name,
            one::give_mandate,
        )
        .send(
            "/t/{domain}/people/{member}/mandate/revoke",
            Customer,
            name,
            one::revoke_mandate,
        )
        .send(
            "/t/{domain}/people/{member}/role",
            Customer,
            manage,
            one::set_role,
        )
        .send(
            "/t/{domain}/people/{member}/resume",
            Customer,
            manage,
            one::resume,
        )
        .send(
            "/t/{domain}/people/{member}/suspend",
            Customer,
            manage,
            one::suspend,
        )
        .send(
            "/t/{domain}/people/{member}/end",
            Customer,
            manage,
            one::end,
        )
}

#[derive(Template)]
#[template(path = "member/people.html")]
struct PeoplePage {
    page: Page,
    domain: String,
    tenant: String,
    members: Members,
    form: Form,
    roles: Vec<(String, String)>,
    scopes: Vec<(String, String)>,
}

/// What a membership's tag means.
pub(crate) fn kind(state: MembershipState) -> Kind {
    match state {
        MembershipState::Active => Kind::Good,
        MembershipState::Invited => Kind::Info,
        MembershipState::Suspended => Kind::Care,
        MembershipState::Ended => Kind::Plain,
    }
}

impl PeoplePage {
    fn seen(&self, member: &Member) -> String {
        match member.seen {
            Some(at) => self.page.day(self.page.date_of(at)),
            None => self.page.say("member-seen-never"),
        }
    }
}

/// What a mandate lets do, as one text.
pub(crate) fn scopes_text(page: &Page, scopes: Scopes) -> String {
    let words: Vec<String> = scopes
        .iter()
        .map(|scope| page.say_of("scope", scope.as_str()))
        .collect();
    page.list(&words)
}

/// The scopes as a form offers them.
pub(crate) fn scope_choices(page: &Page) -> Vec<(String, String)> {
    let all = Scope::ALL.iter();
    all.map(|scope| {
        let word = scope.as_str();
        (word.to_owned(), page.say_of("scope", word))
    })
    .collect()
}

fn role_choices(page: &Page) -> Vec<(String, String)> {
    let all = TenantRole::ALL.iter().rev();
    all.filter(|role| **role != TenantRole::Representative)
        .chain([&TenantRole::Representative])
        .map(|role| {
            let word = role.as_str();
            (word.to_owned(), page.say_of("member-as", word))
        })
        .collect()
}

async fn show(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let form = visit.form().with("role", TenantRole::Member.as_str());
    people_page(&visit, &domain, form, StatusCode::OK).await
}

async fn people_page(
    visit: &Visit,
    domain: &str,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let act = act.own(Action::ManageMembers)?;
    let mut members = member::members(&visit.center, act, &tenant).await?;
    let page = visit
        .page("member-title")
        .customer(&tenant.domain, Some(CustomerPlace::Members));
    page.sort(&mut members.members, |member| &member.name);
    // Who is of the tenant now comes before who was.
    members
        .members
        .sort_by_key(|member| member.state == MembershipState::Ended);
    let template = PeoplePage {
        roles: role_choices(&page),
        scopes: scope_choices(&page),
        domain: tenant.domain,
        tenant: tenant.name,
        members,
        form,
        page,
    };
    Ok(render(status, &template))
}

/// A mandate as its fields hold it.
pub(crate) fn mandate_typed(form: &Form) -> MandateTyped {
    MandateTyped {
        scopes: form.values("scope").map(str::to_owned).collect(),
        until: form.value("until").to_owned(),
    }
}

async fn invite(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let act = act.own(Action::ManageMembers)?;
    let key = Key::parse(&form.key)?;
    let typed = InvitationTyped {
        address: form.value("address").to_owned(),
        role: form.value("role").to_owned(),
        mandate: mandate_typed(&form),
    };
    if let Err(fault) = member::invite(&visit.center, act, &tenant, &typed, &key).await {
        visit.blame(&mut form, fault)?;
        return people_page(&visit, &domain, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(go(&format!("/t/{}/people", tenant.domain)))
}

fn named(text: &str) -> Result<Uuid, Refusal> {
    Uuid::try_parse(text).map_err(|_| CenterFault::NotFound.into())
}

async fn send_again(
    visit: Visit,
    Path((domain, invitation)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let act = act.own(Action::ManageMembers)?;
    let key = Key::parse(&form.key)?;
    member::send_again(&visit.center, act, named(&invitation)?, &key).await?;
    Ok(go(&format!("/t/{}/people", tenant.domain)))
}

async fn take_back(
    visit: Visit,
    Path((domain, invitation)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let act = act.own(Action::ManageMembers)?;
    member::take_back(&visit.center, act, named(&invitation)?).await?;
    Ok(go(&format!("/t/{}/people", tenant.domain)))
}

async fn stop(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let act = act.own(Action::ManageMembers)?;
    hand_over::stop(&visit.center, act).await?;
    Ok(go(&format!("/t/{}/people", tenant.domain)))
}
