//! The guidance ledger as the customer reads and acknowledges it.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::guidance::{self, GuidanceKind, Ledger, MeetingName};
use process::identity::EngagementId;
use process::permission::Action;

use crate::acting::Acting;
use crate::page::{CustomerPlace, Page, render};
use crate::plans::Plans;
use crate::task::asked;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show(
            "/t/{domain}/guidance",
            Audience::Customer,
            Action::SeeTenant,
            show,
        )
        .send(
            "/t/{domain}/guidance/{guidance}/acknowledge",
            Audience::Customer,
            Action::AcknowledgeGuidance,
            acknowledge,
        )
        .send(
            "/partner/customers/{domain}/guidance/{guidance}/acknowledge",
            Audience::Partner,
            Action::AcknowledgeGuidance,
            acknowledge,
        )
}

#[derive(Template)]
#[template(path = "guidance/ledger.html")]
struct LedgerPage {
    page: Page,
    domain: String,
    found: Option<Ledger>,
    is_first: bool,
    plans: Plans,
}

async fn show(visit: Visit, Path(domain): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let named = id(asked(&uri, "engagement"))?;
    let before = id(asked(&uri, "before"))?;
    let found = guidance::ledger(&visit.center, &act, named, before, visit.language).await?;
    let page = visit
        .page("ledger-title")
        .customer(&domain, Some(CustomerPlace::Guidance));
    let goes_on = |ledger: &Ledger| ledger.head.ended.is_none();
    let page = page.of_plan(named.filter(|_| found.as_ref().is_some_and(goes_on)));
    let pages = format!("/t/{domain}/guidance");
    let plans = found
        .as_ref()
        .map(|found| Plans::of_heads(&page, &pages, &found.head, &found.others));
    let ledger = LedgerPage {
        plans: plans.unwrap_or_default(),
        page,
        domain,
        found,
        is_first: before.is_none(),
    };
    Ok(render(StatusCode::OK, &ledger))
}

/// An identity as an address names it.
pub(crate) fn id<T: std::str::FromStr>(text: Option<&str>) -> Result<Option<T>, Refusal> {
    text.map(str::parse)
        .transpose()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

async fn acknowledge(
    visit: Visit,
    Path((domain, entry)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let acting = Acting::of(&visit, &domain)?;
    let entry = entry.parse().map_err(|_| CenterFault::NotFound)?;
    guidance::acknowledge(&visit.center, &acting.act, entry).await?;
    // A form of a task's page or of the questions leads back to it, by an identity and never by an
    // address.
    let base = &acting.base;
    let task: Result<process::identity::TaskId, _> = form.value("task").parse();
    Ok(match task {
        Ok(task) => go(&format!("{base}/tasks/{task}")),
        // A partner has the guidance of its tasks only.
        Err(_) if acting.is_partner => go(&format!("{base}/tasks")),
        Err(_) => match form.value("questions-of").parse::<EngagementId>() {
            Ok(of) => go(&format!("{base}/questions?engagement={of}")),
            Err(_) => go(&format!("{base}/guidance")),
        },
    })
}

/// A meeting by its name and day.
pub(crate) fn meeting_title(page: &Page, meeting: &MeetingName) -> String {
    let title = match (&meeting.title, meeting.kind) {
        (Some(title), _) => title.text.clone(),
        (None, Some(kind)) => page.say_of("meeting-kind", kind.as_str()),
        (None, None) => page.say("task-advice-meeting"),
    };
    let when = page.date_short(meeting.starts_at);
    page.say_with(
        "ledger-meeting",
        page.args().text("title", title).text("date", when),
    )
}
