//! A task with everything around it, as the API shows it.

use center::task::{self, Can, Happened, Shown, TaskView, Way};
use jiff::Timestamp;
use jiff::civil::Date;
use process::language::WrittenLanguage;
use process::state::Move;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Task;
use crate::guidance::GuidanceEntry;
use crate::told::{EngagementHead, TaskLink, Text, links};
use crate::word;

/// What was shown as evidence, or done another way.
#[derive(Debug, Serialize, ToSchema)]
struct EvidenceShown {
    /// By whom.
    who: String,
    /// Whether that is a partner's person, in the customer's place.
    by_partner: bool,
    /// When.
    at: Timestamp,
    /// In words.
    note: Option<String>,
    /// Where it is kept.
    kept_at: Option<String>,
}

impl From<Shown> for EvidenceShown {
    fn from(shown: Shown) -> Self {
        Self {
            who: shown.who,
            by_partner: shown.by_partner,
            at: shown.at,
            note: shown.note,
            kept_at: shown.kept_at,
        }
    }
}

/// A file shown as evidence; what is in it is under `/tenants/{domain}/files/{file}`, for a Specialist
/// under `/desk/files/{file}`, for a partner under `/partner/customers/{domain}/files/{file}`.
#[derive(Debug, Serialize, ToSchema)]
struct FileShown {
    /// Which.
    id: Uuid,
    /// Its name; null once erased.
    name: Option<String>,
    /// Its size in bytes.
    size: i64,
    /// Who showed it.
    who: String,
    /// When.
    at: Timestamp,
}

/// A remark in the thread of a task.
#[derive(Debug, Serialize, ToSchema)]
struct Remark {
    /// Who wrote it.
    who: String,
    /// Whether that is a partner's person, in the customer's place.
    by_partner: bool,
    /// For which side.
    #[schema(schema_with = word::mover)]
    side: Move,
    /// When.
    at: Timestamp,
    /// `words`, `stuck`, `asked_for_more`, `found_right` or `guidance`.
    way: &'static str,
    /// The words.
    text: String,
    /// Their language, where it was said.
    #[schema(value_type = Option<String>)]
    language: Option<WrittenLanguage>,
}

/// Something that happened to a task.
#[derive(Debug, Serialize, ToSchema)]
struct Happening {
    /// When.
    at: Timestamp,
    /// By whom.
    who: Option<String>,
    /// Whether that is a partner's person, in the customer's place.
    by_partner: bool,
    /// `opened`, `reopened`, `given_back`, `stuck`, `shown`, `done`, `done_differently`,
    /// `done_elsewhere`, `assigned`, `unassigned`, `found_right`, `found_by_check`, `clean_in_check` or
    /// `left_as_it_is`.
    what: &'static str,
    /// To whom it was assigned.
    to: Option<String>,
    /// The number of the check that found something for it, or no longer did.
    check: Option<i64>,
}

/// The published document that tells how.
#[derive(Debug, Serialize, ToSchema)]
struct Document {
    /// Its title.
    title: String,
    /// Its language.
    #[schema(schema_with = word::written_language)]
    language: WrittenLanguage,
    /// Its version.
    version: u32,
    /// Last reviewed.
    reviewed: Date,
    /// Whether its review is overdue.
    is_stale: bool,
    /// The document as HTML.
    html: String,
}

/// A person of the tenant to whom a task can be given.
#[derive(Debug, Serialize, ToSchema)]
struct Member {
    /// Who.
    id: Uuid,
    /// The name.
    name: String,
}

/// A task with everything around it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TaskShown {
    #[serde(flatten)]
    task: Task,
    /// The engagement it is of.
    engagement: EngagementHead,
    /// Why it matters.
    why: Option<Text>,
    /// What must be finished first.
    needs: Vec<TaskLink>,
    /// How many more must be finished first that are not this reader's to see.
    needs_unseen: usize,
    /// What it makes possible.
    opens: Vec<TaskLink>,
    /// How it is done.
    document: Option<Document>,
    /// What was shown as evidence.
    evidence: Option<EvidenceShown>,
    /// Files shown as evidence.
    files: Vec<FileShown>,
    /// How it was done another way.
    deviation: Option<EvidenceShown>,
    /// What both sides wrote.
    thread: Vec<Remark>,
    /// What happened to it.
    history: Vec<Happening>,
    /// Guidance given on it.
    guidance: Vec<GuidanceEntry>,
    /// To whom it can be given.
    members: Vec<Member>,
    /// What this reader can do with it now: `finish`, `ask_for_review`, `say_stuck`, `deviate`,
    /// `assign`, `reopen`, `reply`, `advise`, `answer`, `review`.
    can: Vec<&'static str>,
}

const CAN: [(Can, &str); 10] = [
    (Can::Finish, "finish"),
    (Can::AskForReview, "ask_for_review"),
    (Can::SayStuck, "say_stuck"),
    (Can::Deviate, "deviate"),
    (Can::Assign, "assign"),
    (Can::Reopen, "reopen"),
    (Can::Reply, "reply"),
    (Can::Advise, "advise"),
    (Can::Answer, "answer"),
    (Can::Review, "review"),
];

impl From<TaskView> for TaskShown {
    fn from(view: TaskView) -> Self {
        let can = CAN.iter().filter(|(can, _)| view.can(*can));
        let can = can.map(|(_, word)| *word).collect();
        let files = view.files.into_iter().map(|file| FileShown {
            id: file.id.0,
            name: file.name,
            size: file.size,
            who: file.who,
            at: file.at,
        });
        let members = view.members.into_iter();
        Self {
            task: view.line.into(),
            engagement: view.head.into(),
            why: view.why.map(Text::from),
            needs: links(view.needs),
            needs_unseen: view.needs_unseen,
            opens: links(view.opens),
            document: view.document.map(Document::from),
            evidence: view.evidence.map(EvidenceShown::from),
            files: files.collect(),
            deviation: view.deviation.map(EvidenceShown::from),
            thread: view.thread.into_iter().map(Remark::from).collect(),
            history: view.history.into_iter().map(Happening::from).collect(),
            guidance: view.ledger.into_iter().map(GuidanceEntry::from).collect(),
            members: members
                .map(|(id, name)| Member { id: id.0, name })
                .collect(),
            can,
        }
    }
}

impl From<task::Document> for Document {
    fn from(document: task::Document) -> Self {
        Self {
            title: document.title,
            language: document.language,
            version: document.version,
            reviewed: document.reviewed,
            is_stale: document.is_stale,
            html: document.html,
        }
    }
}

impl From<task::Remark> for Remark {
    fn from(remark: task::Remark) -> Self {
        Self {
            who: remark.who,
            by_partner: remark.by_partner,
            side: remark.side,
            at: remark.at,
            way: match remark.way {
                Way::Words => "words",
                Way::Stuck => "stuck",
                Way::AskedForMore => "asked_for_more",
                Way::FoundRight => "found_right",
                Way::Guidance(_) => "guidance",
            },
            text: remark.text,
            language: remark.language,
        }
    }
}

impl From<task::Happening> for Happening {
    fn from(happening: task::Happening) -> Self {
        let what = match &happening.what {
            Happened::Opened => "opened",
            Happened::Reopened => "reopened",
            Happened::GivenBack => "given_back",
            Happened::Stuck => "stuck",
            Happened::Shown => "shown",
            Happened::Done => "done",
            Happened::DoneDifferently => "done_differently",
            Happened::DoneElsewhere => "done_elsewhere",
            Happened::Assigned(_) => "assigned",
            Happened::Unassigned => "unassigned",
            Happened::FoundRight => "found_right",
            Happened::CheckFound(_) => "found_by_check",
            Happened::CheckClean(_) => "clean_in_check",
            Happened::LeftAsItIs => "left_as_it_is",
        };
        let (to, check) = match happening.what {
            Happened::Assigned(to) => (Some(to), None),
            Happened::CheckFound(number) | Happened::CheckClean(number) => (None, Some(number)),
            _ => (None, None),
        };
        Self {
            at: happening.at,
            who: happening.who,
            by_partner: happening.by_partner,
            what,
            to,
            check,
        }
    }
}
