//! Completing a task with evidence. Only the customer can.

use process::file::MEGABYTE;
use process::identity::{FileId, TaskId, TenantId};
use process::permission::{Action, TenantAct};
use process::state::TaskState;
use serde::Serialize;
use store::task::TaskEntry;
use store::{Reading, Word, Writing};

use super::elsewhere::{self, By};
use super::leave::{Leave, Purpose};
use super::{Ground, Wanted, open_next};
use crate::deed::{self, Done};
use crate::engagement::{Pinned, tells};
use crate::file::{Attached, MOST_OF_A_TENANT, Uploads};
use crate::letter::{self, Letter};
use crate::once::{self, Key};
use crate::{Center, CenterFault, FieldFault, FieldValue, Line, Prose, sign_in};

const NOTE_LIMIT: usize = 2000;
const PLACE_LIMIT: usize = 300;

/// What shows that a task is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Evidence {
    note: Option<Prose>,
    /// Where the customer keeps a report or screenshot that stays with the customer.
    kept_at: Option<Line>,
    files: Vec<Attached>,
}

/// What a person said with the evidence, without the names of its files.
#[derive(Serialize)]
struct InWords<'a> {
    note: &'a Option<Prose>,
    kept_at: &'a Option<Line>,
}

impl Evidence {
    /// Reads what was typed. Empty means not given.
    ///
    /// # Errors
    /// It is too long or holds characters that are not text.
    pub fn parse(note: &str, kept_at: &str) -> Result<Self, CenterFault> {
        let mut faults = Vec::new();
        let note = given(note).map(|text| Prose::parse("note", text, NOTE_LIMIT));
        let kept_at = given(kept_at).map(|text| Line::parse("kept-at", text, PLACE_LIMIT));
        let note = note.transpose().unwrap_or_else(|fault| {
            faults.push(fault);
            None
        });
        let kept_at = kept_at.transpose().unwrap_or_else(|fault| {
            faults.push(fault);
            None
        });
        if faults.is_empty() {
            Ok(Self {
                note,
                kept_at,
                files: Vec::new(),
            })
        } else {
            Err(CenterFault::Invalid(faults))
        }
    }

    /// Reads what was typed and takes the files that came with it. Everything that is wrong is told
    /// at once; the content of the files is kept only when nothing is.
    ///
    /// # Errors
    /// Something cannot be taken, the tenant has no room for more, now or today, or a file cannot be
    /// kept.
    pub async fn with_files(
        center: &Center,
        leave: &Leave,
        note: &str,
        kept_at: &str,
        uploads: Uploads,
    ) -> Result<Self, CenterFault> {
        match (Self::parse(note, kept_at), uploads.fault().cloned()) {
            (Ok(evidence), None) => Ok(Self {
                files: leave.keep(center, uploads).await?,
                ..evidence
            }),
            (Ok(_), Some(fault)) => Err(CenterFault::Invalid(vec![fault])),
            (Err(CenterFault::Invalid(mut faults)), fault) => {
                faults.extend(fault);
                Err(CenterFault::Invalid(faults))
            }
            (Err(other), _) => Err(other),
        }
    }

    /// Goes on only if this is what the playbook wants to see; `without_file` is what is told when
    /// there is neither a file nor a place where it is kept.
    pub(crate) fn satisfies(
        &self,
        wanted: Wanted,
        without_file: FieldFault,
    ) -> Result<(), CenterFault> {
        match wanted {
            Wanted::Note if self.note.is_none() => Err(CenterFault::field("note", "error-empty")),
            Wanted::File if self.kept_at.is_none() && self.files.is_empty() => {
                Err(CenterFault::Invalid(vec![without_file]))
            }
            _ => Ok(()),
        }
    }

    /// What is entered in the audit chain of it: never the name of a file.
    pub(crate) fn in_words(&self) -> impl Serialize {
        InWords {
            note: &self.note,
            kept_at: &self.kept_at,
        }
    }

    pub(crate) fn written_into(&self, entry: TaskEntry) -> TaskEntry {
        TaskEntry {
            text: self.note.as_ref().map(|note| note.as_str().to_owned()),
            kept_at: (self.kept_at.as_ref()).map(|place| place.as_str().to_owned()),
            ..entry
        }
    }
}

/// Notes the evidence in the task's history, with its files, and enters in the audit chain that it
/// was shown: first what was said, then each file by its identity and hash.
async fn show(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (done, entry): (Done, TaskEntry),
    evidence: &Evidence,
) -> Result<(), CenterFault> {
    has_room(writing, act.tenant(), &evidence.files).await?;
    let entry = evidence.written_into(entry);
    store::task::note_all(writing, vec![entry.clone()]).await?;
    deed::enter(writing, act, done, &evidence.in_words()).await?;
    let mut rows = Vec::with_capacity(evidence.files.len());
    for file in &evidence.files {
        let id = FileId(center.chance().uuid(done.at));
        let of_file = Done {
            subject_kind: "file",
            subject: id.0,
            ..done
        };
        deed::enter(writing, act, of_file, &file.sha256()).await?;
        rows.extend(file.row(id, &entry));
    }
    Ok(store::file::add_all(writing, rows).await?)
}

/// Whether what the tenant has shown leaves room for these. Evidence that lies elsewhere needs none.
pub(super) async fn has_room(
    reading: &Reading,
    tenant: TenantId,
    files: &[Attached],
) -> Result<(), CenterFault> {
    if files.is_empty() {
        return Ok(());
    }
    let held = store::file::bytes_of(reading, tenant).await?;
    let held = u64::try_from(held).unwrap_or_default();
    let more: u64 = files.iter().map(Attached::size).sum();
    if held + more <= MOST_OF_A_TENANT {
        return Ok(());
    }
    let megabytes = i64::try_from(MOST_OF_A_TENANT / MEGABYTE as u64).unwrap_or(i64::MAX);
    let fault = FieldFault::new("files", "error-file-quota");
    Err(CenterFault::Invalid(vec![
        fault.naming("most", FieldValue::Number(megabytes)),
    ]))
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// Completes a task of the customer's. The same key does it once.
///
/// Only the customer's own act will do:
/// ```
/// # use center::{Center, CenterFault, once::Key, task::{self, Evidence}};
/// # use process::{identity::TaskId, permission::{TenantAct, SpecialistAct}};
/// async fn finish(center: &Center, act: &TenantAct, task: TaskId, key: &Key) -> Result<(), CenterFault> {
///     task::complete(center, act, task, Evidence::default(), key).await
/// }
/// ```
/// A Specialist's is refused by the compiler:
/// ```compile_fail,E0308
/// # use center::{Center, CenterFault, once::Key, task::{self, Evidence}};
/// # use process::{identity::TaskId, permission::{TenantAct, SpecialistAct}};
/// async fn finish(center: &Center, act: &SpecialistAct, task: TaskId, key: &Key) -> Result<(), CenterFault> {
///     task::complete(center, act, task, Evidence::default(), key).await
/// }
/// ```
///
/// # Errors
/// The task is not the customer's to finish, waits for others, or has ended; the evidence that its
/// playbook wants is missing; or the database failed.
pub async fn complete(
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    evidence: Evidence,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::CompleteTask)?;
    let ask = key.ask(act.person(), Purpose::Finish.route(), &(task, &evidence))?;
    center
        .write(
            (act.clone(), task, evidence, ask),
            |writing, center, (act, task, evidence, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    complete_in(writing, center, act, *task, evidence).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn complete_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    evidence: &Evidence,
) -> Result<(), CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::CompleteTask).await?;
    let ground = Ground::of_act(writing, center, act, task).await?;
    ground.is_under_way()?;
    ground.is_customers(act.actor(), Action::CompleteTask)?;
    if ground.task.state.may_become(TaskState::Done) {
        let without_file = FieldFault::new("files", "error-file-needed");
        evidence.satisfies(wanted(writing, center, &ground).await?, without_file)?;
    }
    ground.enter(writing, center, TaskState::Done, now).await?;
    let entry = TaskEntry {
        state: Some(Word(TaskState::Done)),
        ..ground.entry(center, "evidence", ("customer", act.person()), now)
    };
    let done = ground.done(Action::CompleteTask, now);
    show(writing, center, act, (done, entry), evidence).await?;
    elsewhere::settle(writing, center, &ground, By::of(act), now).await?;
    open_next(writing, center, ground.engagement.id.0, now).await
}

/// What the pinned playbook wants to see.
pub(crate) async fn wanted(
    reading: &Reading,
    center: &Center,
    ground: &Ground,
) -> Result<Wanted, CenterFault> {
    let pinned = Pinned::of(reading, center, &ground.engagement).await?;
    let definition = pinned.definition(&ground.task.name);
    Ok(definition.map_or(Wanted::Optional, |task| task.evidence))
}

/// Shows evidence to the Specialist before the customer finishes the task, and tells so by mail.
///
/// # Errors
/// The task is not the customer's or not in a state for it, nobody guides now, or the database failed.
pub async fn ask_for_review(
    center: &Center,
    act: &TenantAct,
    task: TaskId,
    evidence: Evidence,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::AskAboutTask)?;
    let ask = key.ask(act.person(), Purpose::Review.route(), &(task, &evidence))?;
    center
        .write(
            (act.clone(), task, evidence, ask),
            |writing, center, (act, task, evidence, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let now = center.now();
                    let act =
                        &sign_in::still_may(writing, center, act, Action::AskAboutTask).await?;
                    let ground = Ground::of_act(writing, center, act, *task).await?;
                    ground.is_guided()?;
                    ground.is_customers(act.actor(), Action::AskAboutTask)?;
                    if *evidence == Evidence::default() {
                        return Err(CenterFault::field("note", "error-empty"));
                    }
                    ground
                        .enter(writing, center, TaskState::InReview, now)
                        .await?;
                    let entry = TaskEntry {
                        state: Some(Word(TaskState::InReview)),
                        ..ground.entry(center, "evidence", ("customer", act.person()), now)
                    };
                    let lead = tells::lead(writing, &ground.engagement).await?;
                    let letter = Letter::TaskShown { task: *task };
                    letter::send_all(writing, center, lead, &letter, now).await?;
                    let done = ground.done(Action::AskAboutTask, now);
                    show(writing, center, act, (done, entry), evidence).await?;
                    once::keep(writing, ask, &(), now).await
                })
            },
        )
        .await
}
