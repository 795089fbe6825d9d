//! Finding: one box in the header of every page, and the page that answers it. Nothing leads on by
//! itself: an exact reference or domain stands first, as a link, so that how an answer comes tells
//! nobody what there is.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::find::{
    self, Found, Kind, PersonFound, PersonKind, Place, RequestFound, Sought, TaskFound,
    TenantFound, Wanted,
};
use process::permission::Action;

use crate::page::{Page, percent_encoded, render};
use crate::parts::{Form, Markup};
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default().show("/find", Audience::SignedIn, Action::Find, show)
}

/// A row of any kind.
struct Row {
    href: Option<String>,
    text: String,
    /// The language of the text, where it is not the reader's.
    lang: Option<&'static str>,
    about: Vec<String>,
    state: Option<Markup>,
    is_exact: bool,
}

/// Everything of one kind.
struct Group {
    kind: Kind,
    rows: Vec<Row>,
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "find/find.html")]
struct FindPage {
    page: Page,
    form: Form,
    /// Nothing was asked yet.
    is_start: bool,
    /// Where all kinds are, while one is shown.
    all: Option<String>,
    groups: Vec<Group>,
}

async fn show(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    visit.signed_in()?;
    let text = |key: &str| query.get(key).map_or("", String::as_str);
    let wanted = Wanted::read(text("kind"), text("after"))?;
    let mut form = visit.form().with("q", text("q"));
    if form.value("q").is_empty() {
        return Ok(answer(&visit, StatusCode::OK, form, None, &wanted));
    }
    match Sought::parse(text("q")) {
        Ok(sought) => {
            let person = visit.signed_in()?;
            let found = find::find(&visit.center, person, &sought, &wanted).await?;
            Ok(answer(&visit, StatusCode::OK, form, Some(found), &wanted))
        }
        Err(fault) => {
            visit.blame(&mut form, CenterFault::Invalid(vec![fault]))?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(answer(&visit, status, form, None, &wanted))
        }
    }
}

fn answer(
    visit: &Visit,
    status: StatusCode,
    form: Form,
    found: Option<Found>,
    wanted: &Wanted,
) -> Response {
    let page = framed(visit);
    let start = format!("/find?q={}", percent_encoded(form.value("q")));
    let is_start = found.is_none() && form.is_right();
    let groups = found.map_or(Vec::new(), |found| groups(&page, &start, found));
    let template = FindPage {
        is_start,
        all: wanted.kind().map(|_| start),
        groups,
        form,
        page,
    };
    render(status, &template)
}

/// The page stands where its reader works: with one tenant's navigation, the partner's or the Center's.
fn framed(visit: &Visit) -> Page {
    let page = visit.page("find");
    let Ok(person) = visit.signed_in() else {
        return page;
    };
    if person.manager().is_ok() {
        return page.manager(None);
    }
    if person.specialist().is_ok() {
        return page.specialist(None);
    }
    if person.partner().is_ok() {
        return page.partner(None);
    }
    let mut tenants = person.tenants();
    match (tenants.next(), tenants.next()) {
        (Some(tenant), None) => {
            let mut frame = visit.frame.clone();
            frame.within = person.within(&tenant.domain).ok().map(|(act, _)| act);
            Page::new(&frame, page.title.clone()).customer(&tenant.domain, None)
        }
        _ => page,
    }
}

fn groups(page: &Page, start: &str, found: Found) -> Vec<Group> {
    let group = |kind: Kind, rows: Vec<Row>, more: Option<String>| Group {
        more: more.map(|after| {
            let after = percent_encoded(&after);
            format!("{start}&kind={}&after={after}", kind.as_str())
        }),
        kind,
        rows,
    };
    let Found {
        requests,
        tenants,
        people,
        tasks,
    } = found;
    let all = [
        group(
            Kind::Requests,
            requests.rows.iter().map(|row| request(page, row)).collect(),
            requests.more,
        ),
        group(
            Kind::Tenants,
            tenants.rows.iter().map(|row| tenant(page, row)).collect(),
            tenants.more,
        ),
        group(
            Kind::People,
            people.rows.iter().map(|row| person(page, row)).collect(),
            people.more,
        ),
        group(
            Kind::Tasks,
            tasks.rows.iter().map(|row| task(page, row)).collect(),
            tasks.more,
        ),
    ];
    let all = all.into_iter();
    all.filter(|group| !group.rows.is_empty()).collect()
}

fn request(page: &Page, row: &RequestFound) -> Row {
    let reference = &row.reference;
    Row {
        href: match &row.place {
            Place::Own(domain) => Some(format!("/t/{domain}/requests/{reference}")),
            Place::Customer(domain) => {
                Some(format!("/partner/customers/{domain}/requests/{reference}"))
            }
            Place::Engagement(engagement) => Some(format!("/desk/engagements/{engagement}")),
            Place::Offer(offer) => Some(format!("/desk/offers/{offer}")),
            Place::Center => Some(format!("/center/decisions?request={reference}")),
            Place::Tenant(tenant) => Some(format!("/center/tenants/{tenant}#engagements")),
            Place::CenterForm | Place::Partner(_) | Place::Nowhere => None,
        },
        text: reference.to_string(),
        lang: None,
        about: vec![row.customer.clone(), row.domain.clone()],
        state: Some(page.state(row.state)),
        is_exact: row.is_exact,
    }
}

fn tenant(page: &Page, row: &TenantFound) -> Row {
    let tpid = row.tpid.as_deref();
    let tpid = tpid.map(|tpid| page.say_with("partner-tpid", page.args().text("tpid", tpid)));
    Row {
        href: match &row.place {
            Place::Own(domain) => Some(format!("/t/{domain}")),
            Place::Customer(domain) => Some(format!("/partner/customers/{domain}")),
            Place::Engagement(engagement) => Some(format!("/desk/engagements/{engagement}")),
            Place::Center => Some(format!("/center/tenants/{}", row.id)),
            _ => None,
        },
        text: row.name.clone(),
        lang: None,
        about: std::iter::once(row.domain.clone()).chain(tpid).collect(),
        state: None,
        is_exact: row.is_exact,
    }
}

fn person(page: &Page, row: &PersonFound) -> Row {
    let side = match row.kind {
        PersonKind::Center => Some(page.say("find-of-center")),
        PersonKind::Partner => Some(page.say("find-of-partner")),
        PersonKind::Customer => None,
    };
    let tenants = (!row.tenants.is_empty()).then(|| page.list(&row.tenants));
    Row {
        href: match &row.place {
            Place::Own(domain) => Some(format!("/t/{domain}/people/{}", row.id)),
            Place::Engagement(engagement) => Some(format!("/desk/engagements/{engagement}")),
            Place::Center => Some(format!("/center/people/{}", row.id)),
            Place::CenterForm => Some(format!("/center/people/{}/change", row.id)),
            Place::Tenant(tenant) => Some(format!("/center/tenants/{tenant}")),
            Place::Partner(partner) => Some(format!("/center/partners/{partner}")),
            Place::Customer(_) | Place::Offer(_) | Place::Nowhere => None,
        },
        text: row.name.clone(),
        lang: None,
        about: (row.address.clone().into_iter())
            .chain(tenants)
            .chain(side)
            .collect(),
        state: None,
        is_exact: row.is_exact,
    }
}

fn task(page: &Page, row: &TaskFound) -> Row {
    let own = page.language().tag();
    let tag = row.title.language.tag();
    Row {
        href: Some(format!("/t/{}/tasks/{}", row.domain, row.id)),
        text: row.title.text.clone(),
        lang: (tag != own).then_some(tag),
        about: vec![row.customer.clone()],
        state: Some(page.state(row.state)),
        is_exact: false,
    }
}
