//! The **Need help?** widget: its script, the Center's frame within it, the documents it leads to, and
//! the page at the Center where a request begins that was wished for on somebody else's page.
//!
//! The script is the same for everybody and holds nothing about anybody. The frame is a page of the
//! Center: a browser that keeps third-party cookies away shows it as to a visitor.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::claim::own_tenant;
use center::plan::RequestUnderWay;
use center::task::Document;
use center::{CenterFault, Tenant, sign_in, widget};
use process::identity::TaskName;
use process::permission::{Action, TenantAct};
use serde::Serialize;
use words::{Language, Speaker};

use crate::assets;
use crate::claim::introduced;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::{written_languages, zones};
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (anybody, read) = (Audience::Visitor, Action::ReadPublished);
    Routes::default()
        .show("/widget.js", anybody, read, script)
        .show("/widget/requests", anybody, read, frame)
        .show("/guidance/{document}", anybody, read, document)
        .show("/help", Audience::SignedIn, Action::ManageOwnAccount, help)
}

/// What stands in front of the widget's script.
#[derive(Serialize)]
struct Front<'a> {
    center: &'a str,
    texts: BTreeMap<&'static str, Texts>,
    guides: BTreeMap<String, Vec<String>>,
    titles: BTreeMap<String, BTreeMap<&'static str, String>>,
}

/// What the widget says in one language.
#[derive(Serialize)]
struct Texts {
    title: String,
    close: String,
    request: String,
    guides: String,
    requests: String,
    all: String,
    tab: String,
}

impl Texts {
    fn of(language: Language) -> Self {
        let speaker = Speaker::new(language, jiff::tz::TimeZone::UTC);
        Self {
            title: speaker.say("widget-title"),
            close: speaker.say("widget-close"),
            request: speaker.say("landing-request"),
            guides: speaker.say("widget-guides"),
            requests: speaker.say("widget-requests"),
            all: speaker.say("widget-center"),
            tab: speaker.say("widget-tab"),
        }
    }
}

/// How long a browser keeps the script, in seconds: a catalog that was put in force shows after that.
const KEPT: &str = "public, max-age=3600";

async fn script(visit: Visit) -> Result<Response, Refusal> {
    let center = &visit.center;
    let visitor = sign_in::visitor();
    let fitting = widget::fitting(center, &visitor)?;
    let mut titles: BTreeMap<String, BTreeMap<&'static str, String>> = BTreeMap::new();
    let languages = Language::complete();
    for task in fitting.iter().flat_map(|fitting| &fitting.tasks) {
        let own = titles.entry(task.to_string()).or_default();
        for language in languages {
            let Ok(written) = language.tag().parse() else {
                continue;
            };
            let document = widget::published(center, &visitor, task, written)?;
            // What is not written in a language is named in English once, not twelve times.
            if document.language == written {
                own.insert(language.tag(), document.title);
            }
        }
    }
    let front = Front {
        center: &center.settings().base_url,
        texts: (languages.iter())
            .map(|language| (language.tag(), Texts::of(*language)))
            .collect(),
        guides: fitting
            .into_iter()
            .map(|fitting| {
                let service = fitting
                    .service
                    .map_or_else(String::new, |name| name.to_string());
                (
                    service,
                    fitting.tasks.iter().map(TaskName::to_string).collect(),
                )
            })
            .collect(),
        titles,
    };
    let front = serde_json::to_string(&front).map_err(CenterFault::internal)?;
    let body = assets::widget();
    let text = format!("(()=>{{const fasttrack={front};\n{body}}})();\n");
    Ok((
        [
            (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (header::CACHE_CONTROL, KEPT),
            // Pages that isolate themselves take no script that does not say it is for others.
            (
                HeaderName::from_static("cross-origin-resource-policy"),
                "cross-origin",
            ),
        ],
        text,
    )
        .into_response())
}

/// Says with its answer that the pages of these origins may embed it.
#[derive(Clone, Debug)]
pub(crate) struct Framed(Vec<String>);

impl Framed {
    /// The policy of a page that these origins may embed; nobody, if there are none.
    pub(crate) fn policy(&self) -> Option<HeaderValue> {
        let ancestors = if self.0.is_empty() {
            "'none'".to_owned()
        } else {
            self.0.join(" ")
        };
        let policy = format!(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
             form-action 'none'; base-uri 'none'; frame-ancestors {ancestors}"
        );
        HeaderValue::from_str(&policy).ok()
    }
}

#[derive(Template)]
#[template(path = "widget/requests.html")]
struct FramePage {
    page: Page,
    requests: Vec<Shown>,
    is_signed_in: bool,
    /// Whether the page around is of another site than the Center, whose cookies the browser keeps
    /// away there: signing in would change nothing.
    is_elsewhere: bool,
}

/// A request as the frame shows it.
struct Shown {
    organisation: String,
    address: String,
    request: RequestUnderWay,
}

/// The tenants in which the reader may do this.
fn tenants(visit: &Visit, action: Action) -> Vec<(TenantAct, Tenant)> {
    let Some(person) = visit.person() else {
        return Vec::new();
    };
    let acts = person
        .tenants()
        .filter_map(|tenant| person.within(&tenant.domain).ok());
    acts.filter(|(act, _)| act.permit(action).is_ok())
        .map(|(act, tenant)| (act, tenant.clone()))
        .collect()
}

/// Whether a browser says that it asks for a page of its own site. What says nothing is taken for
/// another one: there a sign-in would be promised that is not seen.
fn is_of_this_site(headers: &HeaderMap) -> bool {
    let said = headers.get("sec-fetch-site");
    said.is_some_and(|said| said == "same-site" || said == "same-origin")
}

async fn frame(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let found = widget::requests(&visit.center, tenants(&visit, Action::SeeRequests)).await?;
    let requests = found.into_iter().map(|(tenant, request)| Shown {
        address: format!("/t/{}/requests/{}", tenant.domain, request.reference),
        organisation: tenant.name,
        request,
    });
    let page = FramePage {
        is_signed_in: visit.person().is_some(),
        is_elsewhere: !is_of_this_site(&headers),
        requests: requests.collect(),
        page: spoken(&visit, &query),
    };
    let mut response = render(StatusCode::OK, &page);
    let origins = widget::embedding(&visit.center, &sign_in::visitor()).await?;
    response.extensions_mut().insert(Framed(origins));
    Ok(response)
}

/// A page in the language of the page around it, if there are words for it.
fn spoken(visit: &Visit, query: &BTreeMap<String, String>) -> Page {
    let mut frame = visit.frame.clone();
    // Whoever chooses another language here is led back to a page that does not say the old one.
    if let Some((path, _)) = frame.path.split_once('?') {
        frame.path = path.to_owned();
    }
    let asked = query.get("language").and_then(|tag| tag.parse().ok());
    if let Some(language) = asked.filter(|language: &Language| language.is_complete()) {
        frame.speaker = Speaker::new(language, frame.speaker.zone().clone());
    }
    Page::new(&frame, frame.speaker.say("widget-requests"))
}

#[derive(Template)]
#[template(path = "widget/document.html")]
struct DocumentPage {
    page: Page,
    document: Document,
}

async fn document(
    visit: Visit,
    Path(task): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let task: TaskName = task.parse().map_err(|_| CenterFault::NotFound)?;
    // Whoever is signed in reads its own language; a visitor that of the page it comes from.
    let mut page = match visit.person() {
        Some(_) => Page::new(&visit.frame, ""),
        None => spoken(&visit, &query),
    };
    let language = page.language().tag().parse().unwrap_or(visit.language);
    let document = widget::published(&visit.center, &sign_in::visitor(), &task, language)?;
    page.title.clone_from(&document.title);
    Ok(render(StatusCode::OK, &DocumentPage { page, document }))
}

#[derive(Template)]
#[template(path = "widget/help.html")]
struct HelpPage {
    page: Page,
    /// Where the reader may request assistance.
    tenants: Vec<Tenant>,
    /// The service that the page was about on which help was wished for: its name and title.
    service: Option<(String, String)>,
    /// Whether that page named a tenant in which the reader cannot ask.
    is_elsewhere: bool,
    /// Whether the reader asks for customers, in a workspace of its own.
    is_partner: bool,
    /// The tenant that waits for its first admin at the reader's own address, and what it is asked.
    claim: Option<(Tenant, Form)>,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
}

/// What a reader who can ask for nobody yet may become the first admin of; then it goes on here.
async fn claimable(
    visit: &Visit,
    service: Option<&str>,
) -> Result<Option<(Tenant, Form)>, Refusal> {
    let Ok(act) = visit.newcomer() else {
        return Ok(None);
    };
    let Some(tenant) = own_tenant(&visit.center, &act).await? else {
        return Ok(None);
    };
    let form = introduced(visit, &visit.signed_in()?.zone)?
        .with("then", "help")
        .with("service", service.unwrap_or_default());
    Ok(Some((tenant, form)))
}

/// The page a wish for help leads to, in a tab of its own. What the other page said is shown and
/// nothing is kept of it; the request begins with the reader's own click.
async fn help(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let is_partner = person.partner().is_ok();
    let mut tenants: Vec<Tenant> = tenants(&visit, Action::FileRequest)
        .into_iter()
        .map(|(_, tenant)| tenant)
        .collect();
    let named = query.get("tenant").map(|named| named.to_lowercase());
    let position = tenants
        .iter()
        .position(|tenant| Some(&tenant.domain) == named.as_ref());
    if let Some(position) = position {
        tenants.swap(0, position);
        tenants.truncate(1);
    }
    let reasons = Reasons::of(&visit);
    let service = query.get("service").and_then(|name| name.parse().ok());
    let service = service.filter(|name| reasons.knows(name)).map(|name| {
        let title = reasons.services(std::slice::from_ref(&name));
        (name.to_string(), title)
    });
    let claim = if tenants.is_empty() {
        claimable(&visit, service.as_ref().map(|(name, _)| name.as_str())).await?
    } else {
        None
    };
    let is_claimed = |named: &String| {
        let mut waiting = claim.iter();
        waiting.any(|(tenant, _)| tenant.domain == *named)
    };
    let named = named.filter(|named| !named.is_empty() && !is_claimed(named));
    let is_elsewhere = named.is_some() && position.is_none();
    let page = HelpPage {
        claim,
        languages: written_languages(),
        zones: zones(),
        page: visit.page("landing-request"),
        tenants,
        service,
        is_elsewhere,
        is_partner,
    };
    Ok(render(StatusCode::OK, &page))
}

#[cfg(test)]
mod tests {
    use super::Framed;

    #[test]
    fn only_named_origins_may_embed_the_frame() {
        let policy = |origins: &[&str]| {
            let origins = origins.iter().map(|origin| (*origin).to_owned()).collect();
            let policy = Framed(origins).policy().unwrap();
            policy.to_str().unwrap().to_owned()
        };
        assert!(policy(&[]).ends_with("frame-ancestors 'none'"));
        let two = policy(&["https://a.example", "https://b.example:8443"]);
        assert!(two.ends_with("frame-ancestors https://a.example https://b.example:8443"));
    }
}
