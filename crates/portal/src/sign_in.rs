//! The doors: where a reader belongs, signing in by a code from a mail, signing out.
//!
//! Every address gets the same pages: nobody learns here whether an address is known.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use center::CenterFault;
use center::sign_in::{self, Address, Secret, SignInKind, SignedIn};
use process::permission::{Action, TenantAct};

use crate::cookie;
use crate::demo::{Face, faces};
use crate::page::{CustomerPlace, Page, percent_encoded, render};
use crate::parts::Form;
use crate::visit::{self, Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show("/", Audience::Visitor, Action::SignIn, home)
        .show("/sign-in", Audience::Visitor, Action::SignIn, show_address)
        .send("/sign-in", Audience::Visitor, Action::SignIn, send_code)
        .show(
            "/sign-in/code",
            Audience::Visitor,
            Action::SignIn,
            show_code,
        )
        .send("/sign-in/code", Audience::Visitor, Action::SignIn, enter)
        .send(
            "/sign-out",
            Audience::SignedIn,
            Action::ManageOwnAccount,
            sign_out,
        )
}

/// A place of the Center that is open to the reader.
pub(crate) struct Place {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) as_what: &'static str,
}

#[derive(Template)]
#[template(path = "sign_in/doors.html")]
struct Doors {
    page: Page,
    places: Vec<Place>,
}

/// The start: the one place that is the reader's, or a choice between several.
async fn home(visit: Visit) -> Result<Response, Refusal> {
    let Some(person) = visit.person() else {
        let door = if visit.frame.is_demo {
            "/demo"
        } else {
            "/sign-in"
        };
        return Ok(go(door));
    };
    let places = places(&visit, person);
    if let [only] = places.as_slice() {
        return Ok(go(&only.href));
    }
    // Whoever comes in by the address of a tenant that waits for its first admin is led there.
    if let (true, Ok(act)) = (places.is_empty(), person.newcomer())
        && center::claim::own_tenant(&visit.center, &act)
            .await?
            .is_some()
    {
        return Ok(go("/claim"));
    }
    let page = visit.page(if places.is_empty() {
        "doors-none"
    } else {
        "doors-title"
    });
    Ok(render(StatusCode::OK, &Doors { page, places }))
}

pub(crate) fn places(visit: &Visit, person: &SignedIn) -> Vec<Place> {
    let of_center = |href: &str, as_what| Place {
        href: href.to_owned(),
        name: visit.frame.center.clone(),
        as_what,
    };
    let mut places: Vec<Place> = person
        .tenants()
        .filter_map(|tenant| {
            let (act, _) = person.within(&tenant.domain).ok()?;
            // A mandate may open no page yet.
            let first = CustomerPlace::open_to(&act).next()?;
            Some(Place {
                href: format!("/t/{}{}", tenant.domain, first.path()),
                name: tenant.name.clone(),
                as_what: match act {
                    TenantAct::Customer(_) => "role-customer",
                    TenantAct::Representative(_) => "role-representative",
                    TenantAct::OnBehalf(_) => "role-partner",
                },
            })
        })
        .collect();
    if let Ok((_, name)) = person.partner() {
        places.push(Place {
            href: "/partner".to_owned(),
            name: name.to_owned(),
            as_what: "role-partner",
        });
    }
    if person.specialist().is_ok() {
        places.push(of_center("/desk", "role-specialist"));
    }
    if person.manager().is_ok() {
        places.push(of_center("/center/queue", "role-manager"));
    }
    if person.operator().is_ok() {
        places.push(of_center("/operator", "role-operator"));
    }
    places
}

#[derive(Template)]
#[template(path = "sign_in/address.html")]
struct AddressPage {
    page: Page,
    form: Form,
    from: String,
    /// Whether the reader was led here because an earlier sign-in has ended.
    has_ended: bool,
    /// Whether the reader comes to prove a domain.
    claims: bool,
    people: Vec<Face>,
}

/// Whether somebody on the way to this place comes to prove a domain. Their address may be unknown.
fn claims(to: &str) -> bool {
    to == "/claim" || to.starts_with("/claim/")
}

async fn show_address(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let mut form = visit.form().with("from", from(&query));
    if query.contains_key("ended") {
        form = form.with("ended", "yes");
    }
    address_page(&visit, StatusCode::OK, form).await
}

async fn address_page(visit: &Visit, status: StatusCode, form: Form) -> Result<Response, Refusal> {
    let people = if visit.frame.is_demo {
        faces(visit).await?
    } else {
        Vec::new()
    };
    let from = local(form.value("from")).to_owned();
    let page = AddressPage {
        page: visit.page(if claims(&from) {
            "claim-title"
        } else {
            "signin-title"
        }),
        claims: claims(&from),
        from,
        has_ended: form.has("ended", "yes"),
        form,
        people,
    };
    Ok(render(status, &page))
}

/// Whatever the address, the next page is the same.
async fn send_code(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let address = match Address::parse("address", form.value("address")) {
        Ok(address) => address,
        Err(fault) => {
            visit.blame(&mut form, CenterFault::Invalid(vec![fault]))?;
            return address_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form).await;
        }
    };
    let (center, visitor) = (&visit.center, sign_in::visitor());
    let (to, by) = (
        (address, visit.language),
        (visit.client, visit.known_by.as_ref()),
    );
    let from = local(form.value("from"));
    let browser = if claims(from) {
        sign_in::ask_to_claim(center, &visitor, to, by).await?
    } else {
        sign_in::ask_for_code(center, &visitor, to, by).await?
    };
    let mut response = go(&on_the_way_to(from, "/sign-in/code"));
    let minutes = visit.center.catalog().settings().code_minutes;
    let (seconds, is_secure) = (i64::from(minutes) * 60, visit::is_secure(&visit.center));
    let asked = cookie::ASKED.given(browser.reveal(), seconds, is_secure);
    add_cookie(&mut response, &asked)?;
    Ok(response)
}

/// The page, knowing where the reader was on the way to.
fn on_the_way_to(from: &str, page: &str) -> String {
    if from == "/" {
        page.to_owned()
    } else {
        format!("{page}?from={}", percent_encoded(from))
    }
}

#[derive(Template)]
#[template(path = "sign_in/code.html")]
struct CodePage {
    page: Page,
    form: Form,
    from: String,
    /// Where another code is asked for.
    again: String,
    claims: bool,
    minutes: u16,
}

async fn show_code(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let form = visit.form().with("from", from(&query));
    Ok(code_page(&visit, StatusCode::OK, form))
}

fn code_page(visit: &Visit, status: StatusCode, form: Form) -> Response {
    let from = local(form.value("from")).to_owned();
    let page = CodePage {
        page: visit.page("signin-code-title"),
        again: on_the_way_to(&from, "/sign-in"),
        claims: claims(&from),
        from,
        form,
        minutes: visit.center.catalog().settings().code_minutes,
    };
    render(status, &page)
}

async fn enter(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let entered = sign_in::enter_code(
        &visit.center,
        &sign_in::visitor(),
        visit.asked_by.as_ref(),
        form.value("code"),
        &visit.device,
    )
    .await;
    match entered {
        Ok(secret) => signed_in(&visit, &secret, local(form.value("from"))).await,
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            Ok(code_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form))
        }
    }
}

/// Hands the browser its sign-in and leads on. One it had before ends with it.
pub(crate) async fn signed_in(
    visit: &Visit,
    secret: &Secret,
    to: &str,
) -> Result<Response, Refusal> {
    let before = visit.person();
    if let Some(before) = before.filter(|before| before.kind == SignInKind::Browser) {
        sign_in::end(&visit.center, before).await?;
    }
    let mut response = go(to);
    let is_secure = visit::is_secure(&visit.center);
    let own = cookie::OWN.given(secret.reveal(), DAYS * 24 * 60 * 60, is_secure);
    add_cookie(&mut response, &own)?;
    add_cookie(&mut response, &cookie::ASKED.given("", 0, is_secure))?;
    let (known, days) = (secret.known_by(), sign_in::KNOWN_BROWSER_DAYS);
    let known = cookie::KNOWN.given(known.reveal(), days * 24 * 60 * 60, is_secure);
    add_cookie(&mut response, &known)?;
    Ok(response)
}

async fn sign_out(visit: Visit) -> Result<Response, Refusal> {
    sign_in::end(&visit.center, visit.signed_in()?).await?;
    let mut response = go("/sign-in");
    add_cookie(
        &mut response,
        &cookie::OWN.given("", 0, visit::is_secure(&visit.center)),
    )?;
    // Whoever uses the browser next finds nothing of what was read in it.
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

/// A browser keeps its cookie this many days; the Center may end the sign-in sooner.
const DAYS: i64 = 30;

pub(crate) fn add_cookie(response: &mut Response, cookie: &str) -> Result<(), Refusal> {
    let value = HeaderValue::from_str(cookie).map_err(CenterFault::internal)?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(())
}

fn from(query: &BTreeMap<String, String>) -> &str {
    local(query.get("from").map_or("", String::as_str))
}

/// The path if it leads to a page of ours, else the start: a link must not lead anybody away.
pub(crate) fn local(path: &str) -> &str {
    let is_ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && !path.chars().any(char::is_control);
    if is_ours { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_leads_to_pages_of_ours_only() {
        assert_eq!(
            local("/t/contoso.example/tasks?x=1"),
            "/t/contoso.example/tasks?x=1"
        );
        for foreign in [
            "",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "javascript:alert(1)",
        ] {
            assert_eq!(local(foreign), "/", "{foreign:?}");
        }
    }

    #[test]
    fn only_the_way_to_a_claim_lets_strangers_in() {
        assert!(claims("/claim") && claims("/claim/domains/1"));
        assert!(!claims("/claims") && !claims("/") && !claims("/t/claim"));
    }

    #[test]
    fn the_way_back_survives_the_code_page() {
        assert_eq!(on_the_way_to("/", "/sign-in/code"), "/sign-in/code");
        assert_eq!(
            on_the_way_to("/desk?a=b&c", "/sign-in/code"),
            "/sign-in/code?from=/desk%3Fa%3Db%26c"
        );
    }
}
