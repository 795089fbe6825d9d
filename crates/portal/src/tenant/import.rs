//! Tenants, subscriptions, people and what they can carry by file: sent, looked at line by line, taken in, taken out again.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::import::{
    self, Column, Import, ImportKind, ImportState, ImportTyped, LineFault, MOST_BYTES, ReadFault,
};
use center::once::Key;
use process::identity::PersonId;

use super::form::today;
use crate::desk::named;
use crate::page::{ManagerPlace, Page, render};
use crate::parts::{FieldError, Form};
use crate::request::reasons::Reasons;
use crate::upload::SentWithOne;
use crate::visit::{Refusal, Visit, args_of, go};

#[derive(Template)]
#[template(path = "tenant/import.html")]
struct ImportPage {
    page: Page,
    /// Where what the lines are has its list: address and name.
    back: (&'static str, String),
    form: Form,
    kinds: Vec<(String, String)>,
    /// What each kind of file holds.
    sheets: Vec<Sheet>,
    file_name: String,
    faults: Vec<FaultRow>,
    /// How many faults there are in all.
    in_all: usize,
}

/// The columns of one kind of file.
struct Sheet {
    kind: ImportKind,
    title: String,
    /// What else is to be known of them.
    text: String,
    columns: Vec<Column>,
    is_asked_for: bool,
}

impl Sheet {
    fn of(visit: &Visit, page: &Page, kind: ImportKind, asked: ImportKind) -> Self {
        Self {
            kind,
            title: page.say_of("import-kind", kind.as_str()),
            text: page.say_of("import-columns", kind.as_str()),
            columns: import::columns(&visit.center, kind, visit.language),
            is_asked_for: kind == asked,
        }
    }
}

/// More choices than this are folded.
const FEW: usize = 6;

/// What is wrong with one line.
struct FaultRow {
    line: u64,
    column: &'static str,
    error: FieldError,
}

pub(super) async fn ask(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    visit.manager()?;
    // The page that leads here says of what the file is.
    let kind = query.get("kind").and_then(|kind| kind.parse().ok());
    let form = visit
        .form()
        .with("kind", kind.unwrap_or(ImportKind::Tenants).as_str())
        .with("as_of", today(&visit));
    Ok(import_page(
        &visit,
        StatusCode::OK,
        form,
        String::new(),
        (Vec::new(), 0),
    ))
}

fn import_page(
    visit: &Visit,
    status: StatusCode,
    form: Form,
    file_name: String,
    (faults, in_all): (Vec<LineFault>, usize),
) -> Response {
    let kind = form.value("kind").parse().unwrap_or(ImportKind::Tenants);
    let page = visit.page("import-title").manager(Some(place_of(kind)));
    let row = |told: LineFault| FaultRow {
        line: told.line,
        column: if told.fault.field == "files" {
            ""
        } else {
            told.fault.field
        },
        error: FieldError {
            field: told.fault.field.to_owned(),
            word: told.fault.message,
            args: args_of(&told.fault, visit),
        },
    };
    let template = ImportPage {
        sheets: ImportKind::ALL
            .map(|one| Sheet::of(visit, &page, one, kind))
            .into(),
        back: way_back(&page, kind),
        kinds: ImportKind::ALL
            .map(ImportKind::as_str)
            .map(|word| (word.to_owned(), page.say_of("import-kind", word)))
            .into(),
        faults: faults.into_iter().map(row).collect(),
        in_all,
        file_name,
        form,
        page,
    };
    render(status, &template)
}

/// A file to begin with: the names of the columns, and one line that could be taken in.
pub(super) async fn template(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    visit.manager()?;
    let kind = query.get("kind").and_then(|kind| kind.parse().ok());
    let kind = kind.unwrap_or(ImportKind::Tenants);
    let disposition = format!("attachment; filename=\"{}.csv\"", kind.as_str());
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, import::template(&visit.center, kind)).into_response())
}

pub(super) async fn send(visit: Visit, request: Request) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let sent = SentWithOne::read(&visit.center, request, ("files", MOST_BYTES)).await?;
    let mut form = sent.form;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if sent.is_too_large {
        form.wrong("files", "error-import-large");
        return Ok(import_page(
            &visit,
            status,
            form,
            sent.file_name,
            (Vec::new(), 0),
        ));
    }
    let key = Key::parse(&form.key)?;
    let typed = ImportTyped {
        kind: form.value("kind").to_owned(),
        file_name: sent.file_name,
        bytes: sent.bytes,
        source: form.value("source").to_owned(),
        as_of: form.value("as_of").to_owned(),
        language: visit.language,
    };
    let told = match import::read(&visit.center, &act, &typed, &key).await {
        Ok(import) => return Ok(go(&format!("/center/tenants/import/{import}"))),
        Err(ReadFault::Lines(faults, in_all)) => (faults, in_all),
        Err(ReadFault::Other(fault)) => {
            visit.blame(&mut form, fault)?;
            (Vec::new(), 0)
        }
    };
    // The form that comes back asks for the file again, so it is another ask.
    Key::draw(&visit.center).as_str().clone_into(&mut form.key);
    Ok(import_page(&visit, status, form, typed.file_name, told))
}

#[derive(Template)]
#[template(path = "tenant/imported.html")]
struct ImportedPage {
    page: Page,
    back: (&'static str, String),
    form: Form,
    import: Import,
    columns: [String; 4],
}

fn imported_page(visit: &Visit, status: StatusCode, mut import: Import, form: Form) -> Response {
    let page = Page::new(&visit.frame, &import.file_name).manager(Some(place_of(import.kind)));
    let columns = match import.kind {
        ImportKind::Tenants => [
            "tenant-name",
            "tenant-domain",
            "tenant-tpid",
            "tenant-country",
        ],
        ImportKind::Subscriptions => ["tenant-domain", "tenant-plan", "tenant-seats", "tenant-end"],
        ImportKind::People => [
            "member-name",
            "member-address",
            "member-roles",
            "people-region",
        ],
        ImportKind::Capacity => [
            "member-name",
            "member-address",
            "import-capacity-now",
            "import-capacity-then",
        ],
        ImportKind::Regions => [
            "region-short",
            "region-title",
            "member-zone",
            "region-serves",
        ],
    };
    if import.kind == ImportKind::People {
        in_words(visit, &page, &mut import);
    }
    let template = ImportedPage {
        back: way_back(&page, import.kind),
        columns: columns.map(|word| page.say(word)),
        page,
        form,
        import,
    };
    render(status, &template)
}

fn place_of(kind: ImportKind) -> ManagerPlace {
    match kind {
        ImportKind::Tenants | ImportKind::Subscriptions => ManagerPlace::Tenants,
        ImportKind::People | ImportKind::Capacity => ManagerPlace::People,
        ImportKind::Regions => ManagerPlace::Regions,
    }
}

fn way_back(page: &Page, kind: ImportKind) -> (&'static str, String) {
    match place_of(kind) {
        ManagerPlace::People => ("/center/people", page.say("people-title")),
        ManagerPlace::Regions => ("/center/regions", page.say("regions-title")),
        _ => ("/center/tenants", page.say("tenant-title")),
    }
}

/// Roles and regions of people as their reader calls them.
fn in_words(visit: &Visit, page: &Page, import: &mut Import) {
    let reasons = Reasons::of(visit);
    for [_, _, roles, region] in &mut import.shown {
        let named = roles.split(' ').map(|role| page.say_of("role", role));
        *roles = page.list(&named.collect::<Vec<_>>());
        if let Ok(name) = region.parse() {
            *region = reasons.region(&name);
        }
    }
}

/// A file has a bare identity; any of the process's own parses alike.
fn identity(text: &str) -> Result<PersonId, Refusal> {
    named(text)
}

pub(super) async fn show(visit: Visit, Path(import): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let import = import::file(&visit.center, &act, identity(&import)?.0).await?;
    let form = visit.form();
    Ok(imported_page(&visit, StatusCode::OK, import, form))
}

pub(super) async fn take_in(visit: Visit, Path(import): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let id = identity(&import)?;
    let done = import::take_in(&visit.center, &act, id.0).await;
    told(&visit, id, done).await
}

pub(super) async fn undo(visit: Visit, Path(import): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let id = identity(&import)?;
    let done = import::undo(&visit.center, &act, id.0).await;
    told(&visit, id, done).await
}

/// The page of the file: as it stands now, or with what stood in the way.
async fn told(
    visit: &Visit,
    id: PersonId,
    done: Result<(), CenterFault>,
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(go(&format!("/center/tenants/import/{id}"))),
        Err(fault @ CenterFault::Invalid(_)) => {
            let mut form = visit.form();
            visit.blame(&mut form, fault)?;
            let import = import::file(&visit.center, &visit.manager()?, id.0).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(imported_page(visit, status, import, form))
        }
        Err(other) => Err(other.into()),
    }
}
