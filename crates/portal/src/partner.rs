//! The partner's workspace: My Customers, one customer as far as its consent reaches, and the request
//! on its behalf. A customer that is none of the partner's answers like one that does not exist.

mod ask;
mod customer;
pub(crate) mod managed;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::partner::{self, Customer, Domain, Search, customers, invitations};
use center::queue::Spot;
use process::permission::{Action, Scope};

use crate::page::{Page, PartnerPlace, percent_encoded, render};
use crate::parts::Form;
use crate::queue::Ways;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

/// Customers shown at once.
const ROWS: u64 = 25;

pub(crate) fn routes() -> Routes {
    let partner = Audience::Partner;
    Routes::default()
        .show("/partner", partner, Action::SeeCustomers, list)
        .send(
            "/partner/invitations",
            partner,
            Action::InviteCustomer,
            invite,
        )
        .and(customer::routes())
        .and(ask::routes())
}

#[derive(Template)]
#[template(path = "partner/customers.html")]
struct CustomersPage {
    page: Page,
    partner: String,
    is_paused: bool,
    search: String,
    all: u64,
    rows: Vec<Row>,
    ways: Ways,
    form: Form,
    invited: Vec<(String, jiff::Timestamp)>,
    was_invited: bool,
}

/// A customer in words.
struct Row {
    customer: Customer,
    scopes: String,
    services: String,
}

/// What a consent covers, as a list in the reader's words.
pub(crate) fn scopes_of(page: &Page, scopes: &[Scope]) -> String {
    let names: Vec<String> = scopes
        .iter()
        .map(|scope| page.say_of("consent-scope", scope))
        .collect();
    page.list(&names)
}

async fn list(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let form = visit.form();
    list_page(&visit, &query, form, StatusCode::OK).await
}

async fn list_page(
    visit: &Visit,
    query: &BTreeMap<String, String>,
    form: Form,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (act, name) = visit.partner()?;
    let text = |key: &str| query.get(key).map_or("", String::as_str);
    let search = Search::parse(text("q"));
    let spot = Spot::parse(text("from"))?.at_most(ROWS);
    let found = customers(&visit.center, &act, &search, spot).await?;
    let page = visit
        .page("partner-customers")
        .partner(Some(PartnerPlace::Customers));
    let reasons = Reasons::of(visit);
    let start = format!("/partner?q={}&from=", percent_encoded(search.as_str()));
    let template = CustomersPage {
        partner: name.to_owned(),
        is_paused: visit.signed_in()?.is_partner_paused(),
        search: search.as_str().to_owned(),
        all: found.all,
        ways: Ways::of(&start, found.part.older.as_ref(), found.part.newer.as_ref()),
        rows: found
            .part
            .rows
            .into_iter()
            .map(|customer| Row {
                scopes: scopes_of(&page, &customer.scopes),
                services: reasons.services(&customer.services),
                customer,
            })
            .collect(),
        invited: invitations(&visit.center, &act).await?,
        was_invited: query.contains_key("invited"),
        form,
        page,
    };
    Ok(render(status, &template))
}

async fn invite(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let (act, _) = visit.partner()?;
    let key = Key::parse(&form.key)?;
    match Domain::parse("domain", form.value("domain")) {
        Ok(domain) => {
            partner::invite(&visit.center, &act, &domain, &key).await?;
            Ok(go("/partner?invited=yes"))
        }
        Err(fault) => {
            visit.blame(&mut form, center::CenterFault::Invalid(vec![fault]))?;
            let none = BTreeMap::new();
            list_page(&visit, &none, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
