//! Leaving what was found as it is until a day, with a reason: the admin's decision, and taking it back.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::assessment::{self, Which};
use process::identity::{EngagementId, FindingId};
use process::permission::{Action, CustomerAct, TenantAct};
use process::state::FindingState;

use super::{Place, customers, engagement_in, named, what};
use crate::desk::named as parsed;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "readiness/waive.html")]
struct WaivePage {
    page: Page,
    /// The findings of the rule.
    back: String,
    action: String,
    engagement: String,
    what: String,
    /// What is left as it is: the one subject, or the rule.
    code: String,
    count: i64,
    /// Who reads the reason; empty where nobody else does.
    reason_hint: String,
    form: Form,
}

/// What is left as it is.
struct Left {
    engagement: EngagementId,
    rule: String,
    what: String,
    code: String,
    count: i64,
    /// Whether a Specialist reads why.
    is_read: bool,
    /// Where the form of it goes, after the beginning of these pages.
    path: String,
}

impl Left {
    /// One finding; none if it is not open.
    async fn one(visit: &Visit, act: &TenantAct, id: FindingId) -> Result<(Self, bool), Refusal> {
        let (engagement, line) = assessment::finding(&visit.center, act, id).await?;
        let is_read = assessment::has_specialist(&visit.center, act, engagement).await?;
        let page = visit.page("readiness-waive");
        let left = Self {
            engagement,
            what: what(&page, &line.rule, &line.field, &line.kind),
            rule: line.rule,
            code: line.subject,
            count: 1,
            is_read,
            path: format!("/findings/{id}/waive"),
        };
        Ok((left, line.state == FindingState::Open))
    }

    /// All of a rule that are open.
    async fn all(
        visit: &Visit,
        act: &TenantAct,
        engagement: EngagementId,
        rule: &str,
    ) -> Result<Self, Refusal> {
        let asked = (rule, None, None);
        let found =
            assessment::findings(&visit.center, act, engagement, asked, visit.language).await?;
        let is_read = assessment::has_specialist(&visit.center, act, engagement).await?;
        let page = visit.page("readiness-waive");
        let first = found.lines.first();
        let count = found.counts.get(&FindingState::Open).copied();
        Ok(Self {
            engagement,
            what: first
                .map(|line| what(&page, &line.rule, &line.field, &line.kind))
                .unwrap_or_default(),
            code: found.rule.clone(),
            path: format!("/rules/{}/waive", found.rule),
            rule: found.rule,
            count: count.unwrap_or_default(),
            is_read,
        })
    }

    /// The findings of its rule in one state.
    fn findings(&self, domain: &str, state: FindingState) -> String {
        let place = Place::of_customer(domain, self.engagement);
        let asked = format!("state={}", state.as_str());
        place.at(&format!("/rules/{}", self.rule), &asked)
    }
}

fn own(act: &TenantAct) -> Result<&CustomerAct, Refusal> {
    let own = act.own(Action::WaiveFinding)?;
    own.permit(Action::WaiveFinding)?;
    Ok(own)
}

fn page_of(visit: &Visit, domain: &str, left: Left, form: Form, status: StatusCode) -> Response {
    let place = Place::of_customer(domain, left.engagement);
    let page = visit.page("readiness-waive");
    let reason_hint = if left.is_read {
        page.say("readiness-reason-hint")
    } else {
        String::new()
    };
    let template = WaivePage {
        page: customers(page, domain, Some(left.engagement)),
        back: left.findings(domain, FindingState::Open),
        action: format!("{}{}", place.base, left.path),
        engagement: left.engagement.to_string(),
        what: left.what,
        code: left.code,
        count: left.count,
        reason_hint,
        form,
    };
    render(status, &template)
}

pub(super) async fn show_one(
    visit: Visit,
    Path((domain, finding)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    own(&act)?;
    let (left, is_open) = Left::one(&visit, &act, parsed(&finding)?).await?;
    if !is_open {
        return Ok(go(&left.findings(&domain, FindingState::Waived)));
    }
    let form = visit.form();
    Ok(page_of(&visit, &domain, left, form, StatusCode::OK))
}

pub(super) async fn one(
    visit: Visit,
    Path((domain, finding)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let admin = own(&act)?;
    let id = parsed(&finding)?;
    let (left, _) = Left::one(&visit, &act, id).await?;
    keep(&visit, &domain, admin, (left, Which::One(id)), form).await
}

pub(super) async fn show_all(
    visit: Visit,
    Path((domain, rule)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    own(&act)?;
    let engagement = assessment::engagement(&visit.center, &act, named(&uri)?).await?;
    let left = Left::all(&visit, &act, engagement, &rule).await?;
    let form = visit.form();
    Ok(page_of(&visit, &domain, left, form, StatusCode::OK))
}

pub(super) async fn all(
    visit: Visit,
    Path((domain, rule)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let admin = own(&act)?;
    let engagement = engagement_in(&form)?;
    let left = Left::all(&visit, &act, engagement, &rule).await?;
    let which = Which::Rule(engagement, rule);
    keep(&visit, &domain, admin, (left, which), form).await
}

async fn keep(
    visit: &Visit,
    domain: &str,
    act: &CustomerAct,
    (left, which): (Left, Which),
    mut form: Form,
) -> Result<Response, Refusal> {
    let typed = (form.value("reason"), form.value("until"));
    match assessment::waive(&visit.center, act, &which, typed).await {
        Ok(_) => Ok(go(&left.findings(domain, FindingState::Waived))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page_of(visit, domain, left, form, status))
        }
    }
}

/// Has a finding that was left as it is open again. Where it is no longer left, nothing is changed.
pub(super) async fn end(
    visit: Visit,
    Path((domain, finding)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let admin = own(&act)?;
    let id = parsed(&finding)?;
    let (left, _) = Left::one(&visit, &act, id).await?;
    assessment::take_back(&visit.center, admin, id).await?;
    Ok(go(&left.findings(&domain, FindingState::Open)))
}
