//! What somebody of the customer reports after a wave, and what the Specialist answers.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::migration::{self, EventPage as Event, IssueLine, Step};
use process::identity::{EngagementId, MigrationIssueId};
use process::permission::Action;

use super::event::{IssueRow, led, over, titled};
use super::{Over, Place, event_of};
use crate::desk::named as parsed;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::task::key_of;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "migration/said.html")]
struct SaidPage {
    page: Page,
    over: Over,
    lead: String,
    /// What is answered; none where something is reported.
    about: Option<IssueRow>,
    here: String,
    back: String,
    label: String,
    hint: String,
    button: String,
    form: Form,
}

pub(super) async fn ask(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::ReportMigrationIssue)?;
    let id = event_of(&event)?;
    let place = Place::of_customer(&domain);
    let event = migration::event(&visit.center, &act, (id, None), visit.language).await?;
    if !event.line.may(Step::ReportIssue) {
        return Ok(go(&place.event(id, "")));
    }
    let form = visit.form();
    Ok(report_page(&visit, &place, &event, form, StatusCode::OK))
}

fn report_page(
    visit: &Visit,
    place: &Place,
    event: &Event,
    form: Form,
    status: StatusCode,
) -> Response {
    let name = visit.page("migration-issue").title;
    let mut page = titled(visit, place, event, name);
    page.is_dense = false;
    let template = SaidPage {
        over: over(&page, place, event),
        lead: page.say(if event.head.is_self_serve {
            "migration-issue-lead-alone"
        } else {
            "migration-issue-lead"
        }),
        about: None,
        here: place.event(event.line.id, "/issue"),
        back: place.event(event.line.id, ""),
        label: page.say("migration-issue-text"),
        hint: String::new(),
        button: page.say("migration-issue-send"),
        form,
        page,
    };
    render(status, &template)
}

pub(super) async fn send(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::ReportMigrationIssue)?;
    let (id, key) = (event_of(&event)?, key_of(&form)?);
    let place = Place::of_customer(&domain);
    let event = migration::event(&visit.center, &act, (id, None), visit.language).await?;
    let typed = form.value("text");
    match migration::report_issue(&visit.center, &act, id, typed, &key).await {
        Ok(_) => Ok(go(&format!("{}#issues", place.event(id, "")))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(report_page(&visit, &place, &event, form, status))
        }
    }
}

/// An issue in the address of a wave that this Specialist leads.
struct Asked {
    event: Event,
    issue: IssueLine,
    engagement: EngagementId,
}

impl Asked {
    async fn of(
        visit: &Visit,
        (engagement, event, issue): (String, String, String),
    ) -> Result<Self, Refusal> {
        let engagement = parsed(&engagement)?;
        let (event, _) = led(visit, engagement, (event_of(&event)?, None)).await?;
        let id: MigrationIssueId = parsed(&issue)?;
        let found = event.issues.iter().find(|issue| issue.id == id).cloned();
        let issue = found.ok_or(CenterFault::NotFound)?;
        Ok(Self {
            event,
            issue,
            engagement,
        })
    }

    fn place(&self) -> Place {
        Place::of_lead(self.engagement)
    }

    fn back(&self) -> String {
        format!("{}#issues", self.place().event(self.event.line.id, ""))
    }

    fn page(&self, visit: &Visit, form: Form, status: StatusCode) -> Response {
        let place = self.place();
        let name = visit.page("migration-issue-answer-title").title;
        let page = titled(visit, &place, &self.event, name);
        let path = format!("/issues/{}", self.issue.id);
        let template = SaidPage {
            over: over(&page, &place, &self.event),
            lead: String::new(),
            about: Some(IssueRow::of(&page, &self.issue)),
            here: place.event(self.event.line.id, &path),
            back: self.back(),
            label: page.say("migration-issue-answer-text"),
            hint: page.say("migration-issue-answer-hint"),
            button: page.say("migration-issue-answer"),
            form,
            page,
        };
        render(status, &template)
    }
}

pub(super) async fn ask_answer(
    visit: Visit,
    Path(place): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let asked = Asked::of(&visit, place).await?;
    if asked.issue.answer.is_some() || !asked.event.line.may(Step::AnswerIssue) {
        return Ok(go(&asked.back()));
    }
    Ok(asked.page(&visit, visit.form(), StatusCode::OK))
}

pub(super) async fn answer(
    visit: Visit,
    Path(place): Path<(String, String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let asked = Asked::of(&visit, place).await?;
    let key = key_of(&form)?;
    let (id, typed) = (asked.issue.id, form.value("text"));
    match migration::answer_issue(&visit.center, &act, id, typed, &key).await {
        Ok(()) => Ok(go(&asked.back())),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            Ok(asked.page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}
