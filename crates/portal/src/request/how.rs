//! Step 3: the language of the meetings, and where mail, files and accounts are today.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::request::{HowTyped, Known, answer_how, known, leave_how};
use process::eligibility::MigrationLevel;
use process::identity::FactName;
use process::language::SpokenLanguage;

use super::reasons::Reasons;
use super::{Case, Head, Step, case};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

/// The fields that ask for a fact about the tenant, each with the fact's name in the catalog.
const FACTS: [(&str, &str); 3] = [
    ("mail_source", "mail-source"),
    ("file_source", "file-source"),
    ("directory", "directory"),
];

#[derive(Template)]
#[template(path = "request/how.html")]
struct HowPage {
    page: Page,
    head: Head,
    case: Case,
    form: Form,
    known: Known,
    reasons: Reasons,
    spoken: Vec<(String, String)>,
    facts: Vec<FactField>,
    written: &'static str,
    has_migration_service: bool,
}

/// A question about the tenant's systems.
pub(crate) struct FactField {
    pub(crate) name: &'static str,
    pub(crate) question: String,
    pub(crate) choices: Vec<(String, String)>,
    pub(crate) hint: String,
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let known = known(
        &visit.center,
        &case.act,
        &case.tenant,
        &case.request.reference,
    )
    .await?;
    let form = filled(visit.form(), &visit, &case, &known);
    Ok(how_page(&visit, StatusCode::OK, case, known, form))
}

/// The form as it was saved; at first with what is known: the language the reader speaks with this
/// written one, and the tenant's facts.
fn filled(form: Form, visit: &Visit, case: &Case, known: &Known) -> Form {
    if let Some(left) = &case.request.answers.how_left {
        return form
            .with("spoken_language", left.spoken_language.as_str())
            .with("mail_source", left.mail_source.as_str())
            .with("file_source", left.file_source.as_str())
            .with("directory", left.directory.as_str());
    }
    if let Some(how) = &case.request.answers.how {
        return form
            .with("spoken_language", how.spoken_language.tag())
            .with("mail_source", how.mail_source.as_str())
            .with("file_source", how.file_source.as_str())
            .with("directory", how.directory.as_str());
    }
    let form = form.with("spoken_language", visit.language.spoken().tag());
    FACTS.iter().fold(form, |form, (field, fact)| {
        match fact
            .parse::<FactName>()
            .ok()
            .and_then(|fact| known.facts.get(&fact))
        {
            Some(value) => form.with(field, value.as_str()),
            None => form,
        }
    })
}

fn how_page(visit: &Visit, status: StatusCode, case: Case, known: Known, form: Form) -> Response {
    let (page, head) = match case.step(visit, Step::How) {
        Ok(step) => step,
        Err(elsewhere) => return go(&elsewhere),
    };
    let reasons = Reasons::of(visit);
    let spoken = spoken(visit, &reasons);
    let how = HowPage {
        facts: facts(visit, |fact| known.facts.contains_key(fact)),
        written: visit.frame.speaker.language().own_name(),
        has_migration_service: case.request.decision.migration.level == MigrationLevel::Service,
        page,
        head,
        case,
        form,
        known,
        reasons,
        spoken,
    };
    render(status, &how)
}

/// The languages of meetings, in the reader's order.
pub(crate) fn spoken(visit: &Visit, reasons: &Reasons) -> Vec<(String, String)> {
    let mut spoken: Vec<(String, String)> = SpokenLanguage::ALL
        .iter()
        .map(|language| (language.tag().to_owned(), reasons.spoken(*language)))
        .collect();
    visit.frame.speaker.sort(&mut spoken, |(_, name)| name);
    spoken
}

/// The questions about the tenant's systems; which of them are answered already is told by each.
pub(crate) fn facts(visit: &Visit, is_known: impl Fn(&FactName) -> bool) -> Vec<FactField> {
    let catalog = visit.center.catalog();
    let names = catalog.names();
    FACTS
        .iter()
        .filter_map(|(field, fact)| {
            let fact: FactName = fact.parse().ok()?;
            let values = &catalog.fact(&fact)?.values;
            let read = |value: &String| {
                let text = names.fact_value(&fact, value, visit.language);
                let text = text.map_or(value.as_str(), |text| text.text);
                (value.clone(), text.to_owned())
            };
            Some(FactField {
                name: field,
                question: names.fact(&fact, visit.language)?.text.to_owned(),
                choices: values.iter().map(read).collect(),
                hint: if is_known(&fact) {
                    visit.frame.speaker.say("request-known")
                } else {
                    String::new()
                },
            })
        })
        .collect()
}

pub(super) async fn send(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let typed = HowTyped {
        spoken_language: form.value("spoken_language").to_owned(),
        mail_source: form.value("mail_source").to_owned(),
        file_source: form.value("file_source").to_owned(),
        directory: form.value("directory").to_owned(),
    };
    let is_leaving = case.is_draft() && form.has("then", "leave");
    let (center, reference) = (&visit.center, &case.request.reference);
    let saved = if is_leaving {
        leave_how(center, &case.act, &case.tenant, reference, &typed).await
    } else {
        answer_how(center, &case.act, &case.tenant, reference, &typed).await
    };
    match saved {
        Ok(()) => Ok(case.after(Step::How, is_leaving)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let known = known(
                &visit.center,
                &case.act,
                &case.tenant,
                &case.request.reference,
            )
            .await?;
            Ok(how_page(
                &visit,
                StatusCode::UNPROCESSABLE_ENTITY,
                case,
                known,
                form,
            ))
        }
    }
}
