//! Step 4: the verdict with its reasons, what happens next, and sending.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::request::{Answers, What, file, known};
use center::{CenterFault, Conflict};
use process::eligibility::{MigrationLevel, Verdict};
use process::identity::{FactName, Reference};

use super::reasons::{Reasons, Row, ServiceCard};
use super::{Case, Head, Step, case, first_open};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

#[derive(Template)]
#[template(path = "request/check.html")]
struct Check {
    page: Page,
    head: Head,
    case: Case,
    form: Form,
    reasons: Reasons,
    rows: Vec<Row>,
    fates: Vec<ServiceCard>,
    is_guided: bool,
    told: Told,
    /// Another request that has to end first.
    other: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    // Nothing can be checked before it is answered.
    if first_open(&case.request.answers) != Step::Check {
        return Ok(go(&case.first_open()));
    }
    let form = visit.form();
    let other = other_request(&visit, &case).await?;
    Ok(check_page(&visit, StatusCode::OK, case, form, other))
}

/// The reference of the request that is under way already, if there is one.
async fn other_request(visit: &Visit, case: &Case) -> Result<Option<String>, Refusal> {
    let known = known(
        &visit.center,
        &case.act,
        &case.tenant,
        &case.request.reference,
    )
    .await?;
    Ok(known.other_request())
}

fn check_page(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    form: Form,
    other: Option<String>,
) -> Response {
    let (page, head) = match case.step(visit, Step::Check) {
        Ok(step) => step,
        Err(elsewhere) => return go(&elsewhere),
    };
    let reasons = Reasons::of(visit);
    let answers = &case.request.answers;
    let services = answers
        .what
        .as_ref()
        .map_or(answers.picked.as_slice(), |what| what.services.as_slice());
    let decided = &case.request.decision.services;
    let check = Check {
        rows: rows(&case, &reasons),
        fates: reasons.fates(&case.request.decision, services),
        is_guided: services.iter().any(|name| {
            decided
                .get(name)
                .is_some_and(|service| service.verdict == Verdict::Eligible)
        }),
        told: Told::of(visit, &reasons, &case.request.answers),
        page,
        head,
        case,
        form,
        reasons,
        other,
    };
    render(status, &check)
}

/// The rows of the services asked for, and the languages of the migration service where the chosen
/// one is none of them.
pub(crate) fn rows(case: &Case, reasons: &Reasons) -> Vec<Row> {
    let request = &case.request;
    let services = request
        .answers
        .what
        .as_ref()
        .map_or(request.answers.picked.as_slice(), |what| &what.services);
    let mut rows = reasons.table(&request.decision, services);
    let has_service = request.decision.migration.level == MigrationLevel::Service;
    if let (Some(how), Some(false), true) = (
        &request.answers.how,
        request.migrates_in_language,
        has_service,
    ) {
        rows.push(reasons.language_row(how.spoken_language));
    }
    rows
}

/// What was answered, in words.
pub(crate) struct Told {
    pub(crate) what: Option<What>,
    pub(crate) services: String,
    pub(crate) spoken: String,
    pub(crate) systems: Vec<String>,
}

impl Told {
    pub(crate) fn of(visit: &Visit, reasons: &Reasons, answers: &Answers) -> Self {
        let how = answers.how.as_ref();
        Self {
            services: answers
                .what
                .as_ref()
                .map(|what| reasons.services(&what.services))
                .unwrap_or_default(),
            spoken: how
                .map(|how| reasons.spoken(how.spoken_language))
                .unwrap_or_default(),
            systems: systems(visit, answers),
            what: answers.what.clone(),
        }
    }
}

/// What was said about mail, files and accounts, in words.
pub(crate) fn systems(visit: &Visit, answers: &Answers) -> Vec<String> {
    let Some(how) = &answers.how else {
        return Vec::new();
    };
    let catalog = visit.center.catalog();
    let text = |(fact, value): (FactName, String)| {
        let text = catalog.names().fact_value(&fact, &value, visit.language)?;
        Some(text.text.to_owned())
    };
    how.facts().into_iter().filter_map(text).collect()
}

pub(super) async fn send(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let named: Reference = reference.parse().map_err(|_| CenterFault::NotFound)?;
    let key = Key::parse(&form.key)?;
    let is_confirmed = form.has("confirmed", "yes");
    let filed = file(&visit.center, &act, &tenant, &named, is_confirmed, &key).await;
    // What the page shows, and whom a Specialist would be found among, is looked up for a form that has
    // to be shown again only.
    let status = match filed {
        Ok(_) => return Ok(go(&format!("/t/{domain}/requests/{named}"))),
        Err(CenterFault::Conflict(Conflict::RequestUnderWay)) => StatusCode::CONFLICT,
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let case = case(&visit, &domain, &reference).await?;
    let other = other_request(&visit, &case).await?;
    Ok(check_page(&visit, status, case, form, other))
}
