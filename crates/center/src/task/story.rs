//! What happened to a task, told twice: as a conversation of both sides, and as dated states.

use jiff::Timestamp;
use process::identity::{FileId, PersonId};
use process::language::WrittenLanguage;
use process::state::{Move, TaskState};
use store::file::File;
use store::task::TaskEntry;

use super::view::Names;
use crate::assessment::{CHECKED, WAIVED};
use crate::guidance::{GuidanceKind, LedgerLine};

/// In which way something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Just said.
    Words,
    /// As the reason why the task is stuck.
    Stuck,
    /// As a review of the evidence that asks for more.
    AskedForMore,
    /// As a review that found the evidence right.
    FoundRight,
    /// As guidance in writing, or said in a meeting; both stand in the ledger.
    Guidance(GuidanceKind),
}

/// Something that was said about a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// By whom.
    pub who: String,
    /// Whether that is a partner's person, in the customer's place.
    pub by_partner: bool,
    /// On which side.
    pub side: Move,
    /// When.
    pub at: Timestamp,
    /// In which way.
    pub way: Way,
    /// The words.
    pub text: String,
    /// The language of guidance.
    pub language: Option<WrittenLanguage>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The plan opened it.
    Opened,
    /// The customer opened it again.
    Reopened,
    /// The Specialist answered or reviewed, and it is the customer's again.
    GivenBack,
    /// The customer said that it is stuck.
    Stuck,
    /// The customer showed the evidence.
    Shown,
    /// It was finished.
    Done,
    /// The customer does it another way.
    DoneDifferently,
    /// Another plan of the tenant has finished it.
    DoneElsewhere,
    /// It was given to somebody.
    Assigned(String),
    /// It was taken from whoever had it.
    Unassigned,
    /// The Specialist found the evidence right.
    FoundRight,
    /// A check found something for it: the run of this number.
    CheckFound(i64),
    /// A check no longer found anything for it: the run of this number.
    CheckClean(i64),
    /// What was found for it is left as it is.
    LeftAsItIs,
}

/// Something that happened to a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: Timestamp,
    /// By whom; nobody when the plan itself did it.
    pub who: Option<String>,
    /// Whether that is a partner's person, in the customer's place.
    pub by_partner: bool,
    /// What.
    pub what: Happened,
}

/// Evidence as it was shown, or a deviation as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// By whom.
    pub who: String,
    /// Whether that is a partner's person, in the customer's place.
    pub by_partner: bool,
    /// When.
    pub at: Timestamp,
    /// What was said.
    pub note: Option<String>,
    /// Where the report or screenshot is kept.
    pub kept_at: Option<String>,
}

/// A file shown as evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFile {
    /// Which.
    pub id: FileId,
    /// Its name; none if whoever typed it was erased.
    pub name: Option<String>,
    /// Bytes in it.
    pub size: i64,
    /// By whom.
    pub who: String,
    /// When.
    pub at: Timestamp,
}

/// Everybody whom these entries name.
pub(crate) fn people(entries: &[TaskEntry]) -> impl Iterator<Item = PersonId> {
    entries.iter().flat_map(|entry| {
        let who = entry.person_id.map(|person| person.0);
        [who, assignee(entry)].into_iter().flatten()
    })
}

fn assignee(entry: &TaskEntry) -> Option<PersonId> {
    let text = entry.text.as_deref().filter(|_| entry.kind == "assigned")?;
    text.parse().ok()
}

/// The number of the run that an entry is about.
fn run(entry: &TaskEntry) -> Option<i64> {
    entry.text.as_deref()?.parse().ok()
}

fn side(entry: &TaskEntry) -> Move {
    match entry.side.as_str() {
        "customer" => Move::Customer,
        "center" => Move::Center,
        _ => Move::Nobody,
    }
}

fn who(entry: &TaskEntry, names: &Names) -> Option<String> {
    entry.person_id.map(|person| names.name(person.0))
}

fn by_partner(entry: &TaskEntry, names: &Names) -> bool {
    let person = entry.person_id;
    person.is_some_and(|person| names.is_partners(person.0))
}

/// The conversation, oldest first: words of both sides and the guidance given on the task.
pub(crate) fn thread(entries: &[TaskEntry], ledger: &[LedgerLine], names: &Names) -> Vec<Remark> {
    let said = entries.iter().filter_map(|entry| {
        let way = match (entry.kind.as_str(), entry.state.as_ref().map(|word| word.0)) {
            ("words", Some(TaskState::Stuck)) => Way::Stuck,
            ("words", Some(TaskState::Open)) => Way::AskedForMore,
            ("words", _) => Way::Words,
            ("review", _) => Way::FoundRight,
            _ => return None,
        };
        Some(Remark {
            who: who(entry, names)?,
            by_partner: by_partner(entry, names),
            side: side(entry),
            at: entry.at.0,
            way,
            text: entry.text.clone()?,
            language: None,
        })
    });
    let given = ledger.iter().filter_map(|line| {
        Some(Remark {
            who: line.given_by.clone(),
            by_partner: false,
            side: Move::Center,
            at: line.given_at,
            way: Way::Guidance(line.kind),
            text: line.text.clone()?,
            language: Some(line.language),
        })
    });
    let mut thread: Vec<Remark> = said.chain(given).collect();
    thread.sort_by_key(|remark| remark.at);
    thread
}

/// The dated states, newest first.
pub(crate) fn history(entries: &[TaskEntry], names: &Names) -> Vec<Happening> {
    let happened = |entry: &TaskEntry| {
        let what = match (entry.kind.as_str(), entry.state.as_ref().map(|word| word.0)) {
            ("assigned", _) => assignee(entry).map_or(Happened::Unassigned, |person| {
                Happened::Assigned(names.name(person))
            }),
            ("review", _) => Happened::FoundRight,
            (CHECKED, Some(TaskState::Open)) => Happened::CheckFound(run(entry)?),
            (CHECKED, Some(TaskState::Done)) => Happened::CheckClean(run(entry)?),
            (WAIVED, _) => Happened::LeftAsItIs,
            (_, Some(TaskState::Open)) => match side(entry) {
                Move::Customer => Happened::Reopened,
                Move::Center => Happened::GivenBack,
                Move::Nobody => Happened::Opened,
            },
            (_, Some(TaskState::Stuck)) => Happened::Stuck,
            (_, Some(TaskState::InReview)) => Happened::Shown,
            (_, Some(TaskState::Done)) => Happened::Done,
            (_, Some(TaskState::Deviated)) => Happened::DoneDifferently,
            (_, Some(TaskState::NotApplicable)) => Happened::DoneElsewhere,
            _ => return None,
        };
        Some(Happening {
            at: entry.at.0,
            who: who(entry, names),
            by_partner: by_partner(entry, names),
            what,
        })
    };
    entries.iter().rev().filter_map(happened).collect()
}

/// The newest entry of a kind that says something, as it was shown; else the newest.
pub(crate) fn shown(
    entries: &[TaskEntry],
    kind: &str,
    files: &[File],
    names: &Names,
) -> Option<Shown> {
    let mut newest_first = entries.iter().rev().filter(|entry| entry.kind == kind);
    let has_file = |entry: &TaskEntry| files.iter().any(|file| file.task_entry_id == entry.id);
    let says =
        |entry: &&TaskEntry| entry.text.is_some() || entry.kept_at.is_some() || has_file(entry);
    let entry = (newest_first.clone().find(says)).or_else(|| newest_first.next())?;
    Some(Shown {
        who: who(entry, names)?,
        by_partner: by_partner(entry, names),
        at: entry.at.0,
        note: entry.text.clone(),
        kept_at: entry.kept_at.clone(),
    })
}

/// The files shown as evidence, newest first.
pub(crate) fn files(files: Vec<File>, names: &Names) -> Vec<ShownFile> {
    let shown = files.into_iter().rev().map(|file| ShownFile {
        id: file.id.0,
        name: file.name,
        size: file.size,
        who: names.name(file.person_id.0),
        at: file.at.0,
    });
    shown.collect()
}
