//! Notes among staff. No operation for customers, representatives or partners is here, and none can
//! read one: it has no act to ask with.

use axum::Json;
use axum::http::StatusCode;
use center::CenterFault;
use center::note::{self, About, NoteLine, Notes, Where};
use jiff::Timestamp;
use process::identity::{EngagementId, NoteId, TenantId};
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Made, OfVersion, Once, Stretch};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::told::{MadeId, next};

pub(crate) fn operations() -> Operations {
    let (lead, manager) = (Audience::Specialist, Audience::Manager);
    Operations::about("notes")
        .shows(lead, Action::KeepNotes, routes!(list_engagement_notes))
        .makes(lead, Action::KeepNotes, routes!(keep_engagement_note))
        .shows(manager, Action::KeepNotes, routes!(list_tenant_notes))
        .makes(manager, Action::KeepNotes, routes!(keep_tenant_note))
        .compares(lead, Action::CorrectNote, routes!(correct_engagement_note))
        .compares(lead, Action::EraseNote, routes!(erase_engagement_note))
        .compares(manager, Action::CorrectNote, routes!(correct_tenant_note))
        .compares(manager, Action::EraseNote, routes!(erase_tenant_note))
}

/// A note.
#[derive(Debug, Serialize, ToSchema)]
struct Note {
    /// Which.
    id: Uuid,
    /// The engagement it is about.
    engagement: Option<Uuid>,
    /// The request it is about.
    request: Option<String>,
    /// The words; empty once they are erased.
    text: String,
    /// By whom.
    written_by: String,
    /// When.
    written_at: Timestamp,
    /// When it was corrected last.
    corrected_at: Option<Timestamp>,
    /// Who erased its words.
    erased_by: Option<String>,
    /// When.
    erased_at: Option<Timestamp>,
    /// Grows with every change; named in `If-Match`, a change is refused after another one.
    version: i64,
    /// Whether this caller may correct it.
    may_correct: bool,
    /// Whether this caller may erase its words.
    may_erase: bool,
}

impl From<NoteLine> for Note {
    fn from(line: NoteLine) -> Self {
        let (engagement, request) = match line.about {
            About::Tenant => (None, None),
            About::Engagement(id) => (Some(id.0), None),
            About::Request(reference) => (None, Some(reference.to_string())),
        };
        let (erased_by, erased_at) = line.erased.unzip();
        Self {
            corrected_at: line.corrected_at,
            erased_by,
            erased_at,
            version: line.version,
            may_correct: line.may_correct,
            may_erase: line.may_erase,
            id: line.id.0,
            engagement,
            request,
            text: line.text,
            written_by: line.written_by,
            written_at: line.written_at,
        }
    }
}

/// A stretch of notes.
#[derive(Debug, Serialize, ToSchema)]
struct NoteList {
    /// The customer.
    customer: String,
    /// Newest first.
    items: Vec<Note>,
    /// Where the next stretch begins; null at the end.
    next: Option<String>,
}

impl From<Notes> for NoteList {
    fn from(notes: Notes) -> Self {
        Self {
            customer: notes.tenant,
            next: next(&notes.part, false),
            items: notes.part.rows.into_iter().map(Note::from).collect(),
        }
    }
}

/// A note to keep. Without `engagement` and `request` it is about the customer as a whole.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"note": "Prefers calls before ten."})))]
struct ToKeep {
    /// The engagement it is about.
    #[serde(default)]
    about_engagement: Option<Uuid>,
    /// The request it is about.
    #[serde(default)]
    about_request: Option<String>,
    /// The words.
    note: String,
}

impl ToKeep {
    fn about(&self) -> Result<About, CenterFault> {
        match (self.about_engagement, &self.about_request) {
            (None, None) => Ok(About::Tenant),
            (Some(id), None) => Ok(About::Engagement(EngagementId(id))),
            (None, Some(reference)) => reference
                .parse()
                .map(About::Request)
                .map_err(|_| CenterFault::field("about_request", "error-unknown-choice")),
            (Some(_), Some(_)) => Err(CenterFault::field("about_request", "error-unknown-choice")),
        }
    }
}

/// List the notes around an engagement
///
/// On it, on the request it came from, and on the customer; only staff ever see them.
#[utoipa::path(get, path = "/desk/engagements/{engagement}/notes", params(Stretch),
    responses((status = 200, body = NoteList)))]
async fn list_engagement_notes(
    caller: Caller,
    At(id): At<EngagementId>,
    Asked(stretch): Asked<Stretch>,
) -> Answer<Json<NoteList>> {
    let act = caller.specialist()?;
    let (center, language) = (&caller.center, caller.language);
    let notes = note::look_as_lead(center, &act, id, stretch.spot()?, language).await?;
    Ok(Json(notes.into()))
}

/// Keep a note around an engagement
#[utoipa::path(post, path = "/desk/engagements/{engagement}/notes", request_body = ToKeep,
    responses((status = 201, body = MadeId)))]
async fn keep_engagement_note(
    caller: Caller,
    At(id): At<EngagementId>,
    Once(key): Once,
    Body(kept): Body<ToKeep>,
) -> Answer<Made<MadeId>> {
    let act = caller.specialist()?;
    let said = (&kept.about()?, kept.note.as_str());
    let made = note::keep_as_lead(&caller.center, &act, id, said, &key).await?;
    let place = format!("/desk/engagements/{id}/notes");
    Ok(Made(MadeId { id: made.0 }, place))
}

/// List the notes on a customer
///
/// On it, its requests and engagements; only staff ever see them.
#[utoipa::path(get, path = "/center/tenants/{tenant}/notes", params(Stretch),
    responses((status = 200, body = NoteList)))]
async fn list_tenant_notes(
    caller: Caller,
    At(id): At<TenantId>,
    Asked(stretch): Asked<Stretch>,
) -> Answer<Json<NoteList>> {
    let act = caller.manager()?;
    let (center, language) = (&caller.center, caller.language);
    let notes = note::look_as_manager(center, &act, id, stretch.spot()?, language).await?;
    Ok(Json(notes.into()))
}

/// Keep a note on a customer
#[utoipa::path(post, path = "/center/tenants/{tenant}/notes", request_body = ToKeep,
    responses((status = 201, body = MadeId)))]
async fn keep_tenant_note(
    caller: Caller,
    At(id): At<TenantId>,
    Once(key): Once,
    Body(kept): Body<ToKeep>,
) -> Answer<Made<MadeId>> {
    let act = caller.manager()?;
    let said = (&kept.about()?, kept.note.as_str());
    let made = note::keep_as_manager(&caller.center, &act, id, said, &key).await?;
    let place = format!("/center/tenants/{id}/notes");
    Ok(Made(MadeId { id: made.0 }, place))
}

/// Other words for a note.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"note": "Prefers calls before nine."})))]
struct NoteCorrected {
    /// The words.
    note: String,
}

/// Correct one's own note around an engagement
///
/// The same words again change nothing.
#[utoipa::path(put, path = "/desk/engagements/{engagement}/notes/{note}",
    request_body = NoteCorrected, responses((status = 204)))]
async fn correct_engagement_note(
    caller: Caller,
    At((engagement, id)): At<(EngagementId, NoteId)>,
    version: OfVersion,
    Body(NoteCorrected { note }): Body<NoteCorrected>,
) -> Answer<StatusCode> {
    let place = Where::Led(caller.specialist()?, engagement);
    let done = note::correct(&caller.center, &place, id, &note, version.0).await;
    done.map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Erase the words of one's own note around an engagement
///
/// The note keeps its place and says that they are gone.
#[utoipa::path(delete, path = "/desk/engagements/{engagement}/notes/{note}",
    responses((status = 204)))]
async fn erase_engagement_note(
    caller: Caller,
    At((engagement, id)): At<(EngagementId, NoteId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let place = Where::Led(caller.specialist()?, engagement);
    let done = note::erase(&caller.center, &place, id, version.0).await;
    done.map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Correct one's own note on a customer
///
/// The same words again change nothing.
#[utoipa::path(put, path = "/center/tenants/{tenant}/notes/{note}",
    request_body = NoteCorrected, responses((status = 204)))]
async fn correct_tenant_note(
    caller: Caller,
    At((tenant, id)): At<(TenantId, NoteId)>,
    version: OfVersion,
    Body(NoteCorrected { note }): Body<NoteCorrected>,
) -> Answer<StatusCode> {
    let place = Where::Managed(caller.manager()?, tenant);
    let done = note::correct(&caller.center, &place, id, &note, version.0).await;
    done.map_err(|fault| version.refusal(fault))?;
    DONE
}

/// Erase the words of a note on a customer
///
/// One's own or a colleague's; the note keeps its place and says that they are gone.
#[utoipa::path(delete, path = "/center/tenants/{tenant}/notes/{note}",
    responses((status = 204)))]
async fn erase_tenant_note(
    caller: Caller,
    At((tenant, id)): At<(TenantId, NoteId)>,
    version: OfVersion,
) -> Answer<StatusCode> {
    let place = Where::Managed(caller.manager()?, tenant);
    let done = note::erase(&caller.center, &place, id, version.0).await;
    done.map_err(|fault| version.refusal(fault))?;
    DONE
}
