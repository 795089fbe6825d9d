//! The **Need help?** widget: its script, the Center's frame within it, the documents it leads to, and
//! the page at the Center where a request begins that was wished for on somebody else's page.
//!
//! The script is the same for everybody and holds nothing about anybody. The frame is a page of the
//! Center: a browser that keeps third-party cookies away shows it as to a visitor.

mod help;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::plan::RequestUnderWay;
use center::task::Document;
use center::{CenterFault, Tenant, sign_in, widget};
use process::identity::TaskName;
use process::permission::{Action, TenantAct};
use serde::Serialize;
use words::{Language, Speaker};

use crate::assets;
use crate::page::{Page, render};
use crate::visit::{Refusal, Visit};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (anybody, read) = (Audience::Visitor, Action::ReadPublished);
    Routes::default()
        .show("/widget.js", anybody, read, script)
        .show("/widget/requests", anybody, read, frame)
        .show("/guidance/{document}", anybody, read, document)
        .show(
            "/help",
            Audience::SignedIn,
            Action::ManageOwnAccount,
            help::show,
        )
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

/// The tenants that something is open in to the reader.
fn tenants(visit: &Visit) -> Vec<(TenantAct, Tenant)> {
    let Some(person) = visit.person() else {
        return Vec::new();
    };
    let acts = person
        .tenants()
        .filter_map(|tenant| person.within(&tenant.domain).ok());
    acts.map(|(act, tenant)| (act, tenant.clone())).collect()
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
    let found = widget::requests(&visit.center, tenants(&visit)).await?;
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
