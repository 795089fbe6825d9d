//! Reading notes, newest first.

use std::collections::BTreeSet;

use jiff::Timestamp;
use process::identity::{EngagementId, NoteId, PersonId, Reference, RequestId, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, ManagerAct, SpecialistAct, StaffAct};
use store::note::{Kept, Note};
use store::{Edge, Reading};

use super::change;
use crate::queue::{Part, Spot};
use crate::task::{Head, Names, head};
use crate::{Center, CenterFault};

/// Requests and engagements of a tenant that a note can be about, at most so many of each.
const MOST: u64 = 50;

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The tenant itself.
    Tenant,
    /// A request.
    Request(Reference),
    /// An engagement.
    Engagement(EngagementId),
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteLine {
    /// Which.
    pub id: NoteId,
    /// What it is about.
    pub about: About,
    /// The words.
    pub text: String,
    /// By whom.
    pub written_by: String,
    /// When.
    pub written_at: Timestamp,
    /// When it was corrected last.
    pub corrected_at: Option<Timestamp>,
    /// Who erased its words, and when.
    pub erased: Option<(String, Timestamp)>,
    /// Grows with every change.
    pub version: i64,
    /// Whether whoever looks may correct it.
    pub may_correct: bool,
    /// Whether whoever looks may erase its words.
    pub may_erase: bool,
}

/// A page of notes.
#[derive(Clone, Debug)]
pub struct Notes {
    /// The tenant's name.
    pub tenant: String,
    /// Requests that a note can be about.
    pub requests: Vec<Reference>,
    /// Whether a note can be about the tenant itself: whoever led an engagement that ended has no part in
    /// what is noted of the tenant since.
    pub is_on_tenant: bool,
    /// Engagements that a note can be about.
    pub engagements: Vec<Head>,
    /// The notes, newest first.
    pub part: Part<NoteLine>,
}

/// The notes around an engagement that this Specialist leads: on it, on its request, on the tenant.
///
/// # Errors
/// The Specialist leads no such engagement, or the database failed.
pub async fn look_as_lead(
    center: &Center,
    act: &SpecialistAct,
    id: EngagementId,
    spot: Spot,
    language: WrittenLanguage,
) -> Result<Notes, CenterFault> {
    act.permit(Action::KeepNotes)?;
    let reading = center.store().read().await?;
    let engagement = store::engagement::led_by(&reading, act.person(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = engagement.tenant_id.0;
    let kept = if engagement.ended_at.is_none() {
        Kept::Around(id, engagement.request_id.0)
    } else {
        Kept::Of(id, engagement.request_id.0)
    };
    let requests = store::request::by_ids(&reading, &[engagement.request_id.0]).await?;
    let requests = requests.into_iter();
    let requests = requests.map(|request| (request.id.0, request.reference.0));
    let engagements = vec![head(center, &engagement, language)];
    let staff = &StaffAct::from(act.clone());
    let known = (requests.collect::<Vec<_>>(), engagements);
    notes(&reading, staff, (tenant, kept), spot, known).await
}

/// All notes on a tenant, its requests and engagements.
///
/// # Errors
/// There is no such tenant, or the database failed.
pub async fn look_as_manager(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    spot: Spot,
    language: WrittenLanguage,
) -> Result<Notes, CenterFault> {
    act.permit(Action::KeepNotes)?;
    let reading = center.store().read().await?;
    let requests = store::request::of_tenant(&reading, tenant, MOST).await?;
    let requests = requests.into_iter();
    let requests = requests.map(|request| (request.id.0, request.reference.0));
    let engagements = store::engagement::of_tenant(&reading, tenant).await?;
    let engagements = engagements.iter();
    let engagements = engagements.map(|one| head(center, one, language));
    let staff = &StaffAct::from(act.clone());
    let known = (requests.collect::<Vec<_>>(), engagements.collect());
    notes(&reading, staff, (tenant, Kept::All), spot, known).await
}

async fn notes(
    reading: &Reading,
    staff: &StaffAct,
    (tenant, kept): (TenantId, Kept),
    spot: Spot,
    (requests, engagements): (Vec<(RequestId, Reference)>, Vec<Head>),
) -> Result<Notes, CenterFault> {
    let name = store::tenant::by_id(reading, tenant)
        .await?
        .ok_or(CenterFault::NotFound)?
        .name;
    let asked = (spot.stretch(), spot.rows());
    let (rows, has_more) = store::note::of_tenant(reading, staff, (tenant, kept), asked).await?;
    let mut people: Vec<PersonId> = rows.iter().map(|row| row.written_by.0).collect();
    people.extend(rows.iter().filter_map(|row| row.erased_by.map(|id| id.0)));
    let names = Names::of(reading, people).await?;
    let edge = |row: &Note| Edge {
        at: row.written_at,
        id: row.id.0.0,
    };
    let ends = rows.first().map(edge).zip(rows.last().map(edge));
    let (older, newer) = spot.around(ends, has_more, false);
    // A note stays about its request when the request is no longer among those to choose from.
    let told = rows.iter().filter_map(|row| row.request_id.map(|id| id.0));
    let unknown = told.filter(|id| !requests.iter().any(|(known, _)| known == id));
    let unknown: BTreeSet<RequestId> = unknown.collect();
    let unknown: Vec<RequestId> = unknown.into_iter().collect();
    let beyond = if unknown.is_empty() {
        Vec::new()
    } else {
        store::request::by_ids(reading, &unknown).await?
    };
    let reference = |id: RequestId| {
        let found = requests.iter().find(|(known, _)| *known == id);
        let found = found.map(|(_, reference)| reference.clone());
        let beyond = beyond.iter().find(|request| request.id.0 == id);
        found.or_else(|| beyond.map(|request| request.reference.0.clone()))
    };
    let lines = rows.into_iter().map(|row| NoteLine {
        id: row.id.0,
        about: match (row.engagement_id, row.request_id) {
            (Some(engagement), _) => About::Engagement(engagement.0),
            (None, Some(request)) => reference(request.0).map_or(About::Tenant, About::Request),
            (None, None) => About::Tenant,
        },
        may_correct: change::may_correct(staff, &row),
        may_erase: change::may_erase(staff, &row),
        text: row.text,
        written_by: names.name(row.written_by.0),
        written_at: row.written_at.0,
        corrected_at: row.corrected_at.map(|at| at.0),
        erased: (row.erased_by.zip(row.erased_at)).map(|(by, at)| (names.name(by.0), at.0)),
        version: row.version,
    });
    let rows = lines.collect();
    Ok(Notes {
        tenant: name,
        is_on_tenant: !matches!(kept, Kept::Of(..)),
        requests: requests.into_iter().map(|(_, known)| known).collect(),
        engagements,
        part: Part { rows, older, newer },
    })
}
