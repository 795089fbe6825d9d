//! The guidance ledger: every piece of advice, with its document or its meeting, acknowledged.

use axum::Json;
use axum::http::StatusCode;
use center::guidance::{self, LedgerLine};
use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId};
use process::language::WrittenLanguage;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, DONE};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::{EngagementHead, TaskLink, Text};
use crate::word;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    Operations::about("guidance")
        .shows(customer, Action::SeeTenant, routes!(list_guidance))
        .changes(
            customer,
            Action::AcknowledgeGuidance,
            routes!(acknowledge_guidance),
        )
}

/// A piece of guidance.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GuidanceEntry {
    /// Which.
    id: Uuid,
    /// On which task.
    task: Option<TaskLink>,
    /// `written`, `verbal` or `document`.
    #[schema(example = "written")]
    kind: &'static str,
    /// The document, by its title.
    document: Option<Text>,
    /// The version of the document.
    document_version: Option<i64>,
    /// The language it was given in.
    #[schema(schema_with = word::written_language)]
    language: WrittenLanguage,
    /// The words.
    text: Option<String>,
    /// When the meeting began in which it was said.
    meeting_starts_at: Option<Timestamp>,
    /// By whom.
    given_by: String,
    /// When.
    given_at: Timestamp,
    /// Who acknowledged it.
    acknowledged_by: Option<String>,
    /// When.
    acknowledged_at: Option<Timestamp>,
}

impl From<LedgerLine> for GuidanceEntry {
    fn from(line: LedgerLine) -> Self {
        let (document, document_version) = line.document.unzip();
        let (acknowledged_by, acknowledged_at) = line.acknowledged.unzip();
        Self {
            id: line.id.0,
            task: line.task.map(TaskLink::from),
            kind: line.kind.as_str(),
            document: document.map(Text::from),
            document_version,
            language: line.language,
            text: line.text,
            meeting_starts_at: line.meeting.map(|meeting| meeting.starts_at),
            given_by: line.given_by,
            given_at: line.given_at,
            acknowledged_by,
            acknowledged_at,
        }
    }
}

/// A stretch of the guidance ledger.
#[derive(Debug, Serialize, ToSchema)]
struct Guidance {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// Newest first.
    items: Vec<GuidanceEntry>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

/// Of which engagement, and from where on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Where {
    /// The engagement's id; without it, the one under way, else the one that ended last.
    engagement: Option<Uuid>,
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<Uuid>,
}

/// List the guidance given
///
/// Newest first, a stretch at a time.
#[utoipa::path(get, path = "/tenants/{domain}/guidance", params(Where),
    responses((status = 200, body = Guidance)))]
async fn list_guidance(
    caller: Caller,
    At(domain): At<String>,
    Asked(Where { engagement, after }): Asked<Where>,
) -> Answer<Json<Guidance>> {
    let (act, _) = caller.within(&domain)?;
    let (named, before) = (engagement.map(EngagementId), after.map(GuidanceId));
    let ledger = guidance::ledger(&caller.center, &act, named, before, caller.language).await?;
    Ok(Json(match ledger {
        Some(ledger) => Guidance {
            engagement: Some(ledger.head.into()),
            items: ledger.lines.into_iter().map(GuidanceEntry::from).collect(),
            next: ledger.older.map(|id| id.to_string()),
        },
        None => Guidance {
            engagement: None,
            items: Vec::new(),
            next: None,
        },
    }))
}

/// Acknowledge guidance
#[utoipa::path(put, path = "/tenants/{domain}/guidance/{guidance}/acknowledged",
    responses((status = 204)))]
async fn acknowledge_guidance(
    caller: Caller,
    At((domain, id)): At<(String, GuidanceId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    guidance::acknowledge(&caller.center, &act, id).await?;
    DONE
}
