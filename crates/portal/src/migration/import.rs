//! Reading what another tool wrote of a migration: it appears in the tower as a wave that has ended, or
//! brings one up to date that came from such a report.

use askama::Template;
use axum::extract::{Path, Request};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::file::MEGABYTE;
use center::migration::{self, EventLine, ImportForm, MOST_REPORT_BYTES, Step, Tool, Tower};
use center::once::Key;
use center::{Center, CenterFault};
use process::identity::{EngagementId, MigrationEventId};
use process::migration::{Source, Wave};
use process::permission::{Action, TenantAct};
use process::state::MigrationState;

use super::{Over, Place, engagement_in, event_of, named, said};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::task::key_of;
use crate::upload::SentWithOne;
use crate::visit::{Refusal, Visit, go};

#[derive(Template)]
#[template(path = "migration/import.html")]
struct ImportPage {
    page: Page,
    over: Over,
    here: String,
    back: String,
    engagement: String,
    tools: Vec<(&'static str, String)>,
    waves: Vec<(&'static str, String)>,
    sources: Vec<(&'static str, String)>,
    /// The waves that a report can bring up to date, after one of its own; empty where there is none.
    into: Vec<(String, String)>,
    file_hint: String,
    form: Form,
}

pub(super) async fn ask(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::ImportMigration)?;
    let tower = migration::tower(&visit.center, &act, named(&uri)?, visit.language).await?;
    // Without a plan that is under way there is nothing to read it into, and the tower says so.
    let Some(tower) = tower.filter(|tower| tower.may_import) else {
        return Ok(go(&Place::of_customer(&domain).base));
    };
    let source = tower.source.unwrap_or(Source::Imap);
    let form = visit
        .form()
        .with("wave", Wave::Velocity.as_str())
        .with("source", source.as_str());
    Ok(page_of(&visit, &domain, &tower, form, StatusCode::OK))
}

fn page_of(visit: &Visit, domain: &str, tower: &Tower, form: Form, status: StatusCode) -> Response {
    let place = Place::of_customer(domain);
    let of = tower.head.id;
    let name = visit.page("migration-import").title;
    let mut page = place.page(Page::new(&visit.frame, name), Some(of));
    page.is_dense = false;
    let lines = tower.events.iter().filter(|line| can_go_on(line));
    let lines = lines.map(|line| {
        let title = said::title(&page, (line.wave, line.number), &line.name);
        (line.id.to_string(), title)
    });
    let mut into: Vec<(String, String)> = lines.collect();
    if !into.is_empty() {
        into.insert(0, (String::new(), page.say("migration-import-new")));
    }
    let most = page.args().number("most", MOST_REPORT_BYTES / MEGABYTE);
    let template = ImportPage {
        over: vec![(place.tower(of), page.say("migration-title"))],
        here: format!("{}/import", place.base),
        back: place.tower(of),
        engagement: of.to_string(),
        tools: Tool::ALL
            .map(Tool::as_str)
            .map(|word| (word, page.say_of("migration-import-tool", word)))
            .into(),
        waves: (Wave::ALL.iter())
            .map(|wave| wave.as_str())
            .map(|word| (word, page.say_of("migration-wave-text", word)))
            .collect(),
        sources: (Source::ALL.iter())
            .map(|source| source.as_str())
            .map(|word| (word, page.say_of("migration-source", word)))
            .collect(),
        into,
        file_hint: page.say_with("migration-import-file-hint", most),
        form,
        page,
    };
    render(status, &template)
}

/// Whether a later report can bring it up to date: what ended here with errors could be tried again here,
/// and what came from a report cannot.
fn can_go_on(line: &EventLine) -> bool {
    let missed = matches!(
        line.state,
        MigrationState::CompletedWithErrors | MigrationState::Failed
    );
    missed && line.accepted.is_none() && !line.may(Step::Retry)
}

pub(super) async fn send(
    visit: Visit,
    Path(domain): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::ImportMigration)?;
    let sent = SentWithOne::read(&visit.center, request, ("report", MOST_REPORT_BYTES)).await?;
    let mut form = sent.form;
    let (engagement, key) = (engagement_in(&form)?, key_of(&form)?);
    let tool = Tool::ALL
        .into_iter()
        .find(|tool| tool.as_str() == form.value("tool"));
    if tool.is_none() {
        form.wrong("tool", "error-choose");
    }
    if sent.is_too_large {
        form.wrong("report", "error-migration-report-large");
    } else if sent.bytes.is_empty() {
        form.wrong("report", "error-report-none");
    }
    if let Some(tool) = tool.filter(|_| form.is_right()) {
        let report = (tool, sent.bytes);
        let typed = typed(&visit, &form)?;
        match taken(&visit.center, &act, (engagement, report), &typed, &key).await {
            Ok(id) => return Ok(go(&Place::of_customer(&domain).event(id, ""))),
            Err(fault) => visit.blame(&mut form, fault)?,
        }
    }
    let named = Some(engagement);
    let tower = migration::tower(&visit.center, &act, named, visit.language).await?;
    let tower = tower.ok_or(CenterFault::NotFound)?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page_of(&visit, &domain, &tower, form, status))
}

fn typed(visit: &Visit, form: &Form) -> Result<ImportForm, Refusal> {
    let into = match form.value("into") {
        "" => None,
        event => Some(event_of(event)?),
    };
    Ok(ImportForm {
        wave: form.value("wave").to_owned(),
        source: form.value("source").to_owned(),
        name: form.value("name").to_owned(),
        zone: visit.page("migration-title").zone_name().to_owned(),
        into,
    })
}

async fn taken(
    center: &Center,
    act: &TenantAct,
    (engagement, (tool, report)): (EngagementId, (Tool, Vec<u8>)),
    form: &ImportForm,
    key: &Key,
) -> Result<MigrationEventId, CenterFault> {
    let imported = migration::read_report(center, tool, report).await?;
    migration::import(center, act, engagement, (form, imported), key).await
}
