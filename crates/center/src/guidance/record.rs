//! Recording what was said in a meeting, so that verbal guidance stands in the ledger too.

use process::identity::{MeetingId, TaskId};
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct};
use process::state::MeetingState;
use serde::Serialize;
use store::guidance::{Guidance, GuidanceKind};
use store::{Id, Word, Writing};

use super::WORDS_LIMIT;
use super::advise::{entry, note};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::task::{Ground, readers};
use crate::{Center, CenterFault, Prose, deed};

/// What was said, and in which meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verbal {
    meeting: MeetingId,
    text: Prose,
    language: WrittenLanguage,
}

impl Verbal {
    /// Reads what was typed.
    ///
    /// # Errors
    /// No meeting is chosen, there are no words, or the language is none of the twelve.
    pub fn parse(meeting: &str, text: &str, language: &str) -> Result<Self, CenterFault> {
        let meeting = match meeting.trim() {
            "" => Err("error-choose"),
            id => id.parse().map_err(|_| "error-unknown-choice"),
        };
        Ok(Self {
            meeting: meeting.map_err(|message| CenterFault::field("meeting", message))?,
            text: Prose::parse("said", text, WORDS_LIMIT)
                .map_err(|fault| CenterFault::Invalid(vec![fault]))?,
            language: language
                .trim()
                .parse()
                .map_err(|_| CenterFault::field("said-language", "error-language"))?,
        })
    }
}

/// Records verbal guidance on a task. The same key records once.
///
/// # Errors
/// The Specialist does not lead this engagement, the meeting is none of its meetings that have
/// begun, it is paused or has ended, or the database failed.
pub async fn record_verbal(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    verbal: Verbal,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::GiveGuidance)?;
    let ask = key.ask(act.person(), "record_verbal", &(task, &verbal))?;
    center
        .write(
            (act.clone(), task, verbal, ask),
            |writing, center, (act, task, verbal, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    record_in(writing, center, act, *task, verbal).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn record_in(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    verbal: &Verbal,
) -> Result<(), CenterFault> {
    let now = center.now();
    let ground = Ground::of_lead(writing, act, task).await?;
    ground.is_guided()?;
    store::meeting::of_tenant(writing, ground.task.tenant_id.0, verbal.meeting)
        .await?
        .filter(|meeting| meeting.engagement_id == ground.task.engagement_id)
        .filter(|meeting| meeting.starts_at.0 <= now)
        .filter(|meeting| {
            !matches!(
                meeting.state.0,
                MeetingState::Held | MeetingState::Cancelled
            )
        })
        .ok_or_else(|| CenterFault::field("meeting", "error-unknown-choice"))?;
    let row = Guidance {
        kind: Word(GuidanceKind::Verbal),
        language: verbal.language.tag().to_owned(),
        text: Some(verbal.text.as_str().to_owned()),
        meeting_id: Some(Id(verbal.meeting)),
        ..entry(center, act, &ground)
    };
    store::guidance::add(writing, row).await?;
    note(writing, center, act, &ground).await?;
    for reader in readers(writing, &ground).await? {
        letter::send(writing, center, reader, Letter::GuidanceGiven { task }, now).await?;
    }
    deed::enter(writing, act, ground.done(Action::GiveGuidance, now), verbal).await
}
