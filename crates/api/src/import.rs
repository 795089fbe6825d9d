//! Tenants, subscriptions, people or what they can carry by file: read and looked at line by line, taken in, taken out again.

use axum::Json;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use center::import::{self, ImportKind, ImportTyped};
use jiff::Timestamp;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::UtoipaMethodRouterExt;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, At, Body, DONE, Made, Once};
use crate::caller::Caller;
use crate::limit::{Limit, at_most};
use crate::operations::{Audience, Operations};
use crate::told::MadeId;

pub(crate) fn operations() -> Operations {
    let (manager, manage) = (Audience::Manager, Action::ManageTenants);
    let read = routes!(read_import).layer(at_most(Limit::Lines));
    Operations::about("kept tenants")
        .makes(manager, manage, read)
        .shows(manager, manage, routes!(show_import))
        .changes(manager, manage, routes!(take_in_import))
        .changes(manager, manage, routes!(undo_import))
}

/// A file of tenants, of subscriptions, of the Center’s people or of what its Specialists can carry.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "kind": "tenants",
    "file_name": "october.csv",
    "csv": "name,domain,cloud,segment,country,zone\nProseware,proseware.example,worldwide,commercial,KR,Asia/Seoul\n",
    "source": "The licence report",
    "as_of": "2026-10-31"
})))]
struct ImportRead {
    /// What its lines are: `tenants`, `subscriptions`, `people`, `capacity` or `regions`.
    kind: String,
    /// As its owner calls it.
    #[schema(max_length = 200)]
    file_name: String,
    /// Its text. The first line names the columns, in any order: `name, domain, tpid, cloud, segment,
    /// country, zone, region, hours-mon` to `hours-sun` of tenants; `domain, plan, seats,
    /// kind, audience, start, end` of subscriptions; `name, address, language, zone, roles, region,
    /// holidays, speaks, services, capacity, weight, hours-mon` to `hours-sun` of people; `address,
    /// capacity` of what Specialists can carry; `name, title, zone, holidays, countries, reason, hours-mon`
    /// to `hours-sun` of regions; `source` and `as_of` of any. Several roles, languages, services or
    /// countries stand in one cell with blanks between them.
    csv: String,
    /// Who or what says so, where a line does not say.
    source: String,
    /// The day on which it was so, where a line does not say.
    #[schema(format = Date)]
    as_of: String,
}

/// Read a file of tenants, subscriptions, people or regions
///
/// It is looked at as a whole and kept for a day, to be taken in. What is wrong is told by line and
/// column, the first hundred.
#[utoipa::path(post, path = "/center/imports", request_body = ImportRead,
    responses((status = 201, body = MadeId)))]
async fn read_import(caller: Caller, Once(key): Once, request: Request) -> Answer<Made<MadeId>> {
    // Before so large a body is read: nobody else sends one.
    let act = caller.manager()?;
    let Body(read) = Body::<ImportRead>::from_request(request, &caller.center).await?;
    let typed = ImportTyped {
        kind: read.kind,
        file_name: read.file_name,
        bytes: read.csv.into_bytes(),
        source: read.source,
        as_of: read.as_of,
        language: caller.language,
    };
    let id = import::read(&caller.center, &act, &typed, &key).await?;
    Ok(Made(MadeId { id }, format!("/center/imports/{id}")))
}

/// A file that was read.
#[derive(Debug, Serialize, ToSchema)]
struct ImportShown {
    /// Which.
    id: Uuid,
    /// What its lines are: `tenants`, `subscriptions`, `people`, `capacity` or `regions`.
    kind: &'static str,
    /// As its owner calls it.
    file_name: String,
    /// How many lines.
    lines: i64,
    /// `read`, `taking-in`, `taken`, `taking-out` or `undone`.
    state: String,
    /// The columns of `rows`.
    columns: [&'static str; 4],
    /// The first of its rows; none once the file is erased.
    rows: Vec<[String; 4]>,
    /// Until when it can be taken out again, if that is still so.
    undo_until: Option<Timestamp>,
}

/// Show a file that was read
#[utoipa::path(get, path = "/center/imports/{import}",
    responses((status = 200, body = ImportShown)))]
async fn show_import(caller: Caller, At(id): At<Uuid>) -> Answer<Json<ImportShown>> {
    let act = caller.manager()?;
    let import = import::file(&caller.center, &act, id).await?;
    Ok(Json(ImportShown {
        id: import.id,
        kind: import.kind.as_str(),
        file_name: import.file_name,
        lines: import.lines,
        state: import.state.as_str().to_owned(),
        columns: match import.kind {
            ImportKind::Tenants => ["name", "domain", "tpid", "country"],
            ImportKind::Subscriptions => ["domain", "plan", "seats", "end"],
            ImportKind::People => ["name", "address", "roles", "region"],
            ImportKind::Capacity => ["name", "address", "capacity_now", "capacity_then"],
            ImportKind::Regions => ["name", "title", "zone", "countries"],
        },
        rows: import.shown,
        undo_until: import.undo_until,
    }))
}

/// Take a file in
///
/// Every line, or none. A long file goes on after this answer: its `state` tells when it is `taken`.
#[utoipa::path(post, path = "/center/imports/{import}/take-in", responses((status = 204)))]
async fn take_in_import(caller: Caller, At(id): At<Uuid>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    import::take_in(&caller.center, &act, id).await?;
    DONE
}

/// Take a file out again
///
/// Within a day of taking it in, while nothing was built on any of it.
#[utoipa::path(post, path = "/center/imports/{import}/undo", responses((status = 204)))]
async fn undo_import(caller: Caller, At(id): At<Uuid>) -> Answer<StatusCode> {
    let act = caller.manager()?;
    import::undo(&caller.center, &act, id).await?;
    DONE
}
