//! Correcting and erasing a note. Whoever wrote it corrects it, and erases it; so does a manager, of
//! anybody's. An erased note keeps its place and says by whom its words are gone; the chain keeps that it
//! was, and of the words never more than a hash.

use process::identity::{EngagementId, NoteId, TenantId};
use process::permission::{Action, Actor, ManagerAct, SpecialistAct, StaffAct};
use store::engagement::Engagement;
use store::note::Note;
use store::{Id, Instant, Writing};

use super::keep::words;
use crate::deed::{self, Done};
use crate::{Center, CenterFault, Conflict};

/// Beside what somebody looks at a note, and as whom.
#[derive(Clone, Debug)]
pub enum Where {
    /// The lead, beside an engagement.
    Led(SpecialistAct, EngagementId),
    /// A manager, on a tenant.
    Managed(ManagerAct, TenantId),
}

impl Where {
    fn permit(&self, action: Action) -> Result<(), CenterFault> {
        match self {
            Self::Led(act, _) => act.permit(action)?,
            Self::Managed(act, _) => act.permit(action)?,
        }
        Ok(())
    }

    fn staff(&self) -> StaffAct {
        match self {
            Self::Led(act, _) => act.clone().into(),
            Self::Managed(act, _) => act.clone().into(),
        }
    }
}

/// Whether whoever looks may give a note other words.
pub(super) fn may_correct(staff: &StaffAct, note: &Note) -> bool {
    note.erased_at.is_none() && note.written_by.0 == staff.person()
}

/// Whether whoever looks may erase the words of a note.
pub(super) fn may_erase(staff: &StaffAct, note: &Note) -> bool {
    let is_own = note.written_by.0 == staff.person();
    note.erased_at.is_none() && (is_own || staff.actor() == Actor::Manager)
}

/// Gives a note other words. A version names what was seen before; none takes whatever is there. The
/// same words again change nothing.
///
/// # Errors
/// No words, there is no such note there, somebody else wrote it, it was changed or erased since, or the
/// database failed.
pub async fn correct(
    center: &Center,
    place: &Where,
    id: NoteId,
    text: &str,
    seen: Option<i64>,
) -> Result<(), CenterFault> {
    place.permit(Action::CorrectNote)?;
    let state = (place.clone(), id, words(text)?, seen);
    center
        .write(state, |writing, center, (place, id, text, seen)| {
            Box::pin(async move {
                let before = found(writing, place, *id).await?;
                let staff = &place.staff();
                let is_own = before.written_by.0 == staff.person();
                // Whoever may not correct it learns nothing of what stands in it, not even by a guess.
                if !is_own {
                    return Err(CenterFault::NotFound);
                }
                if before.text == text.as_str() && before.erased_at.is_none() {
                    return Ok(());
                }
                is_current(&before, *seen)?;
                if !may_correct(staff, &before) {
                    return Err(CenterFault::NotFound);
                }
                let now = center.now();
                let after = Note {
                    text: text.as_str().to_owned(),
                    corrected_at: Some(Instant(now)),
                    ..before.clone()
                };
                store::note::change(writing, staff, &before, after).await?;
                let content = (before.version + 1, text);
                enter(
                    writing,
                    center,
                    staff,
                    (Action::CorrectNote, &before),
                    &content,
                )
                .await
            })
        })
        .await
}

/// Erases the words of a note; once they are gone, again changes nothing.
///
/// # Errors
/// There is no such note there, it is neither one's own nor is this a manager, or the database failed.
pub async fn erase(
    center: &Center,
    place: &Where,
    id: NoteId,
    seen: Option<i64>,
) -> Result<(), CenterFault> {
    place.permit(Action::EraseNote)?;
    let state = (place.clone(), id, seen);
    center
        .write(state, |writing, center, (place, id, seen)| {
            Box::pin(async move {
                let before = found(writing, place, *id).await?;
                if before.erased_at.is_some() {
                    return Ok(());
                }
                is_current(&before, *seen)?;
                let staff = &place.staff();
                if !may_erase(staff, &before) {
                    return Err(CenterFault::NotFound);
                }
                let after = Note {
                    text: String::new(),
                    erased_by: Some(Id(staff.person())),
                    erased_at: Some(Instant(center.now())),
                    ..before.clone()
                };
                store::note::change(writing, staff, &before, after).await?;
                let content = before.version + 1;
                enter(
                    writing,
                    center,
                    staff,
                    (Action::EraseNote, &before),
                    &content,
                )
                .await
            })
        })
        .await
}

fn is_current(note: &Note, seen: Option<i64>) -> Result<(), CenterFault> {
    if note.erased_at.is_some() || seen.is_some_and(|seen| seen != note.version) {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    Ok(())
}

/// A note that is seen beside there; any other does not exist.
async fn found(writing: &Writing, place: &Where, id: NoteId) -> Result<Note, CenterFault> {
    let (tenant, beside) = match place {
        Where::Managed(_, tenant) => (*tenant, None),
        Where::Led(act, engagement) => {
            let engagement = store::engagement::led_by(writing, act.person(), *engagement)
                .await?
                .ok_or(CenterFault::NotFound)?;
            (engagement.tenant_id.0, Some(engagement))
        }
    };
    let note = store::note::by_id(writing, &place.staff(), (tenant, id)).await?;
    note.filter(|note| beside.is_none_or(|engagement| is_beside(note, &engagement)))
        .ok_or(CenterFault::NotFound)
}

/// What is noted of the tenant at large is for those who work with it now.
fn is_beside(note: &Note, engagement: &Engagement) -> bool {
    match (note.engagement_id, note.request_id) {
        (Some(id), _) => id == engagement.id,
        (None, Some(id)) => id == engagement.request_id,
        (None, None) => engagement.ended_at.is_none(),
    }
}

async fn enter(
    writing: &Writing,
    center: &Center,
    staff: &StaffAct,
    (action, note): (Action, &Note),
    content: &(impl serde::Serialize + Sync),
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(note.tenant_id.0),
        subject_kind: "note",
        subject: note.id.0.0,
        engagement: note.engagement_id.map(|id| id.0),
        at: center.now(),
    };
    deed::enter(writing, staff, done, content).await
}
