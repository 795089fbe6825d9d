//! Advising in writing: words of the Specialist's own, the task's published document, or both. Each
//! is an entry of its own, because each has its own language and is acknowledged by itself.

use jiff::Timestamp;
use process::identity::{GuidanceId, TaskId};
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct};
use serde::Serialize;
use store::guidance::{Guidance, GuidanceKind};
use store::{Id, Instant, Word, Writing};

use super::WORDS_LIMIT;
use crate::deed;
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::task::{Ground, readers};
use crate::{Center, CenterFault, Prose};

/// Words in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Words {
    pub(crate) text: Prose,
    pub(crate) language: WrittenLanguage,
}

/// What is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The language in which the task's document is handed over.
    document: Option<WrittenLanguage>,
    words: Option<Words>,
}

impl Advice {
    /// Reads what was typed: the document's language or empty for none, the words or empty for
    /// none, and the language of the words.
    ///
    /// # Errors
    /// Neither is given, or the words cannot be taken, or a language is none of the twelve.
    pub fn parse(document: &str, text: &str, language: &str) -> Result<Self, CenterFault> {
        let document = match document.trim() {
            "" => None,
            tag => Some(
                tag.parse()
                    .map_err(|_| CenterFault::field("document", "error-unknown-choice"))?,
            ),
        };
        if document.is_some() && text.trim().is_empty() {
            return Ok(Self {
                document,
                words: None,
            });
        }
        let text = Prose::parse("text", text, WORDS_LIMIT)
            .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
        let language = language
            .trim()
            .parse()
            .map_err(|_| CenterFault::field("language", "error-language"))?;
        Ok(Self {
            document,
            words: Some(Words { text, language }),
        })
    }
}

/// Advises on a task. The same key advises once.
///
/// # Errors
/// The Specialist does not lead this engagement, it is paused or has ended, there is no document in
/// that language, or the database failed.
pub async fn advise(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    advice: Advice,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::GiveGuidance)?;
    let ask = key.ask(act.person(), "advise", &(task, &advice))?;
    center
        .write(
            (act.clone(), task, advice, ask),
            |writing, center, (act, task, advice, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let ground = Ground::of_lead(writing, act, *task).await?;
                    ground.is_guided()?;
                    if let Some(language) = advice.document {
                        give_document(writing, center, act, &ground, language).await?;
                    }
                    if let Some(words) = &advice.words {
                        add_words(writing, center, act, &ground, words).await?;
                    }
                    note(writing, center, act, &ground).await?;
                    tell(writing, center, &ground, center.now()).await?;
                    let done = ground.done(Action::GiveGuidance, center.now());
                    deed::enter(writing, act, done, advice).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn give_document(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    ground: &Ground,
    language: WrittenLanguage,
) -> Result<(), CenterFault> {
    let catalog = center.catalog();
    let document = catalog
        .guidance()
        .document(&ground.task.name, language)
        .filter(|document| document.language == language)
        .ok_or_else(|| CenterFault::field("document", "error-unknown-choice"))?;
    let row = Guidance {
        kind: Word(GuidanceKind::Document),
        document: Some(document.task.to_string()),
        document_version: Some(i64::from(document.version)),
        language: language.tag().to_owned(),
        ..entry(center, act, ground)
    };
    Ok(store::guidance::add(writing, row).await?)
}

async fn add_words(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    ground: &Ground,
    words: &Words,
) -> Result<(), CenterFault> {
    let row = Guidance {
        language: words.language.tag().to_owned(),
        text: Some(words.text.as_str().to_owned()),
        ..entry(center, act, ground)
    };
    Ok(store::guidance::add(writing, row).await?)
}

/// An empty written entry of this moment.
pub(super) fn entry(center: &Center, act: &SpecialistAct, ground: &Ground) -> Guidance {
    let now = center.now();
    Guidance {
        id: Id(GuidanceId(center.chance().uuid(now))),
        tenant_id: ground.task.tenant_id,
        engagement_id: ground.task.engagement_id,
        task_id: Some(ground.task.id),
        kind: Word(GuidanceKind::Written),
        document: None,
        document_version: None,
        language: WrittenLanguage::English.tag().to_owned(),
        text: None,
        meeting_id: None,
        given_by: Id(act.person()),
        given_at: Instant(now),
        acknowledged_by: None,
        acknowledged_at: None,
    }
}

/// Notes in the task's own history that guidance was given; its words stand in the ledger.
pub(super) async fn note(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    ground: &Ground,
) -> Result<(), CenterFault> {
    let entry = ground.entry(center, "guidance", ("center", act.person()), center.now());
    Ok(store::task::note_all(writing, vec![entry]).await?)
}

/// Tells the customer that there is guidance.
async fn tell(
    writing: &Writing,
    center: &Center,
    ground: &Ground,
    at: Timestamp,
) -> Result<(), CenterFault> {
    let task = ground.task.id.0;
    for reader in readers(writing, ground).await? {
        letter::send(writing, center, reader, Letter::GuidanceGiven { task }, at).await?;
    }
    Ok(())
}

/// Gives words on a task, as an answer does.
pub(crate) async fn give_words(
    writing: &Writing,
    center: &Center,
    act: &SpecialistAct,
    ground: &Ground,
    words: &Words,
) -> Result<(), CenterFault> {
    add_words(writing, center, act, ground, words).await?;
    tell(writing, center, ground, center.now()).await?;
    let done = ground.done(Action::GiveGuidance, center.now());
    deed::enter(writing, act, done, words).await
}
