//! Writing a note. Nobody is told, and nothing of the customer's is changed.

use process::identity::{EngagementId, NoteId, TenantId};
use process::permission::{Action, ManagerAct, SpecialistAct, StaffAct};
use store::note::Note;
use store::{Id, Instant, Writing};

use super::LIMIT;
use super::look::About;
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Prose};

/// Writes a note about an engagement that the Specialist leads, the request it came from, or the
/// tenant. The same key writes once.
///
/// # Errors
/// No words, the Specialist leads no such engagement, it is about something else, or the database
/// failed.
pub async fn keep_as_lead(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
    (about, text): (&About, &str),
    key: &Key,
) -> Result<NoteId, CenterFault> {
    act.permit(Action::KeepNotes)?;
    let text = words(text)?;
    let ask = key.ask(act.person(), "keep_note", &(engagement, said(about), &text))?;
    let state = (act.clone(), engagement, about.clone(), text, ask);
    center
        .write(state, |writing, center, (act, id, about, text, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                let engagement = store::engagement::led_by(writing, act.person(), *id)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let tenant = engagement.tenant_id.0;
                let place = place(writing, tenant, about).await?;
                let is_of_it = match place {
                    // What is noted of the tenant at large is for those who work with it now.
                    Place::Tenant => engagement.ended_at.is_none(),
                    Place::Engagement(known) => known == engagement.id,
                    Place::Request(known) => known == engagement.request_id,
                };
                if !is_of_it {
                    return Err(CenterFault::NotFound);
                }
                let staff = &StaffAct::from(act.clone());
                let id = enter(writing, center, staff, (tenant, place), text).await?;
                once::keep(writing, ask, &id, center.now()).await?;
                Ok(id)
            })
        })
        .await
}

/// Writes a note about a tenant, or one of its requests or engagements. The same key writes once.
///
/// # Errors
/// No words, there is no such tenant, it is about nothing of the tenant's, or the database failed.
pub async fn keep_as_manager(
    center: &Center,
    act: &ManagerAct,
    tenant: TenantId,
    (about, text): (&About, &str),
    key: &Key,
) -> Result<NoteId, CenterFault> {
    act.permit(Action::KeepNotes)?;
    let text = words(text)?;
    let ask = key.ask(act.person(), "keep_note", &(tenant, said(about), &text))?;
    let state = (act.clone(), tenant, about.clone(), text, ask);
    center
        .write(state, |writing, center, (act, tenant, about, text, ask)| {
            Box::pin(async move {
                if let Some(answer) = once::answered(writing, ask).await? {
                    return Ok(answer);
                }
                store::tenant::by_id(writing, *tenant)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                let place = place(writing, *tenant, about).await?;
                let staff = &StaffAct::from(act.clone());
                let id = enter(writing, center, staff, (*tenant, place), text).await?;
                once::keep(writing, ask, &id, center.now()).await?;
                Ok(id)
            })
        })
        .await
}

pub(super) fn words(text: &str) -> Result<Prose, CenterFault> {
    Prose::parse("note", text, LIMIT).map_err(|fault| CenterFault::Invalid(vec![fault]))
}

/// What it is about, for the key to be compared by.
fn said(about: &About) -> String {
    match about {
        About::Tenant => String::new(),
        About::Request(reference) => reference.to_string(),
        About::Engagement(engagement) => engagement.to_string(),
    }
}

/// Where in the tenant a note belongs.
#[derive(Clone, Copy)]
enum Place {
    Tenant,
    Request(Id<process::identity::RequestId>),
    Engagement(Id<EngagementId>),
}

async fn place(writing: &Writing, tenant: TenantId, about: &About) -> Result<Place, CenterFault> {
    Ok(match about {
        About::Tenant => Place::Tenant,
        About::Request(reference) => {
            let found = store::request::by_reference(writing, tenant, reference).await?;
            Place::Request(found.ok_or(CenterFault::NotFound)?.id)
        }
        About::Engagement(id) => {
            let found = store::engagement::of_tenant_by_id(writing, tenant, *id).await?;
            Place::Engagement(found.ok_or(CenterFault::NotFound)?.id)
        }
    })
}

async fn enter(
    writing: &Writing,
    center: &Center,
    staff: &StaffAct,
    (tenant, place): (TenantId, Place),
    text: &Prose,
) -> Result<NoteId, CenterFault> {
    let now = center.now();
    let id = NoteId(center.chance().uuid(now));
    let (engagement, request) = match place {
        Place::Tenant => (None, None),
        Place::Request(request) => (None, Some(request)),
        Place::Engagement(engagement) => (Some(engagement), None),
    };
    let note = Note {
        id: Id(id),
        tenant_id: Id(tenant),
        engagement_id: engagement,
        request_id: request,
        text: text.as_str().to_owned(),
        written_by: Id(staff.person()),
        written_at: Instant(now),
        corrected_at: None,
        erased_by: None,
        erased_at: None,
        version: 1,
    };
    store::note::add(writing, staff, note).await?;
    let done = Done {
        action: Action::KeepNotes,
        tenant: Some(tenant),
        subject_kind: "note",
        subject: id.0,
        engagement: engagement.map(|id| id.0),
        at: now,
    };
    deed::enter(writing, staff, done, text).await?;
    Ok(id)
}
