//! Tasks of a customer's plan: list, one, and what the customer does with it.

use axum::Json;
use axum::http::StatusCode;
use center::task::{self, Can, Evidence, Happened, Shown, TaskView, Way};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, PersonId, TaskId};
use process::language::WrittenLanguage;
use process::permission::Action;
use process::plan::{Phase, Track};
use process::state::{Move, OwnerKind, TaskState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE, Once};
use crate::caller::Caller;
use crate::guidance::GuidanceEntry;
use crate::operations::{Audience, Operations};
use crate::told::{EngagementHead, TaskLink, Text, links, texts};
use crate::word;

pub(crate) fn operations() -> Operations {
    let customer = Audience::Customer;
    Operations::about("tasks")
        .shows(customer, Action::SeeTasks, routes!(list_tasks))
        .shows(customer, Action::SeeTasks, routes!(show_task))
        .makes(customer, Action::CompleteTask, routes!(complete_task))
        .makes(customer, Action::CompleteTask, routes!(ask_for_review))
        .changes(customer, Action::CompleteTask, routes!(reopen_task))
        .makes(customer, Action::SayStuck, routes!(say_stuck))
        .makes(customer, Action::AskAboutTask, routes!(reply_to_task))
        .shows(customer, Action::RecordDeviation, routes!(show_deviation))
        .makes(customer, Action::RecordDeviation, routes!(deviate_task))
        .changes(customer, Action::AssignTask, routes!(assign_task))
}

/// A task of a plan.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Task {
    /// Which.
    id: Uuid,
    /// What is to be done.
    title: Text,
    /// Of which track.
    #[schema(schema_with = word::track)]
    track: Track,
    /// Of which playbook.
    playbook: String,
    /// The services it is for.
    services: Vec<Text>,
    /// In which phase.
    #[schema(schema_with = word::phase)]
    phase: Phase,
    /// Who does it.
    #[schema(schema_with = word::owner)]
    owner: OwnerKind,
    /// Where it stands.
    #[schema(schema_with = word::task_state)]
    state: TaskState,
    /// Whose move it is.
    #[schema(schema_with = word::mover)]
    mover: Move,
    /// Minutes that it takes.
    minutes: u16,
    /// Its first day as planned.
    starts: Date,
    /// To be done by, in the customer's days.
    due: Date,
    /// Whether that day has passed.
    is_late: bool,
    /// Who has it.
    assigned_to: Option<String>,
    /// Finished.
    done_at: Option<Timestamp>,
}

impl From<task::TaskLine> for Task {
    fn from(line: task::TaskLine) -> Self {
        Self {
            id: line.id.0,
            title: line.title.into(),
            track: line.track,
            playbook: line.playbook.to_string(),
            services: texts(line.services),
            phase: line.phase,
            owner: line.owner,
            state: line.state,
            mover: line.mover,
            minutes: line.minutes,
            starts: line.starts,
            due: line.due,
            is_late: line.is_late,
            assigned_to: line.assigned_to,
            done_at: line.done_at,
        }
    }
}

/// A gate between two phases.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Gate {
    /// Of which playbook.
    playbook: String,
    /// The phase behind it.
    #[schema(schema_with = word::phase)]
    opens: Phase,
    /// Whether that phase is open.
    is_open: bool,
    /// What is to be finished first.
    unfinished: Vec<TaskLink>,
    /// Whether this reader may verify the outcome before it now.
    may_verify: bool,
}

impl From<task::GateView> for Gate {
    fn from(view: task::GateView) -> Self {
        Self {
            playbook: view.playbook.to_string(),
            opens: view.opens,
            is_open: view.is_open,
            unfinished: links(view.unfinished),
            may_verify: view.may_verify,
        }
    }
}

/// Which engagement, if not the one that counts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct OfEngagement {
    /// Its id; without it, the one under way, else the one that ended last.
    pub(crate) engagement: Option<Uuid>,
}

/// The tasks of an engagement's plan.
#[derive(Debug, Serialize, ToSchema)]
struct Tasks {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// Others of the same tenant.
    others: Vec<EngagementHead>,
    /// In the order of the plan.
    items: Vec<Task>,
    /// Between its phases.
    gates: Vec<Gate>,
}

/// List the tasks of a plan
#[utoipa::path(get, path = "/tenants/{domain}/tasks", params(OfEngagement),
    responses((status = 200, body = Tasks)))]
async fn list_tasks(
    caller: Caller,
    At(domain): At<String>,
    Asked(OfEngagement { engagement }): Asked<OfEngagement>,
) -> Answer<Json<Tasks>> {
    let (act, tenant) = caller.within(&domain)?;
    let named = engagement.map(EngagementId);
    let list = task::list(&caller.center, &act, &tenant, named, caller.language).await?;
    Ok(Json(match list {
        Some(list) => Tasks {
            engagement: Some(list.head.into()),
            others: list.others.into_iter().map(EngagementHead::from).collect(),
            items: list.tasks.into_iter().map(Task::from).collect(),
            gates: list.gates.into_iter().map(Gate::from).collect(),
        },
        None => Tasks {
            engagement: None,
            others: Vec::new(),
            items: Vec::new(),
            gates: Vec::new(),
        },
    }))
}

/// What was shown as evidence, or done another way.
#[derive(Debug, Serialize, ToSchema)]
struct EvidenceShown {
    /// By whom.
    who: String,
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
            at: shown.at,
            note: shown.note,
            kept_at: shown.kept_at,
        }
    }
}

/// A file shown as evidence. It is uploaded and saved on the task's page.
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
    /// `opened`, `reopened`, `given_back`, `stuck`, `shown`, `done`, `done_differently`,
    /// `assigned`, `unassigned` or `found_right`.
    what: &'static str,
    /// To whom it was assigned.
    to: Option<String>,
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
        let (what, to) = match happening.what {
            Happened::Opened => ("opened", None),
            Happened::Reopened => ("reopened", None),
            Happened::GivenBack => ("given_back", None),
            Happened::Stuck => ("stuck", None),
            Happened::Shown => ("shown", None),
            Happened::Done => ("done", None),
            Happened::DoneDifferently => ("done_differently", None),
            Happened::Assigned(to) => ("assigned", Some(to)),
            Happened::Unassigned => ("unassigned", None),
            Happened::FoundRight => ("found_right", None),
        };
        Self {
            at: happening.at,
            who: happening.who,
            what,
            to,
        }
    }
}

/// Show a task
///
/// With its document, evidence, thread, history and what can be done with it now.
#[utoipa::path(get, path = "/tenants/{domain}/tasks/{task}",
    responses((status = 200, body = TaskShown)))]
async fn show_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<Json<TaskShown>> {
    let (act, tenant) = caller.within(&domain)?;
    let view = task::look(&caller.center, &act, &tenant, task, caller.language).await?;
    Ok(Json(view.into()))
}

/// What is shown as evidence: in words, and where it is kept.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"note": "Done as written.", "kept_at": "The wiki, page 12"})))]
pub(crate) struct EvidenceGiven {
    /// In words.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub(crate) note: String,
    /// Where it is kept.
    #[serde(default)]
    pub(crate) kept_at: String,
}

impl EvidenceGiven {
    pub(crate) fn read(&self) -> Result<Evidence, center::CenterFault> {
        Evidence::parse(&self.note, &self.kept_at)
    }
}

/// Complete a task
///
/// With the evidence that its playbook wants to see. Files are shown on its page.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/complete", request_body = EvidenceGiven,
    responses((status = 204)))]
async fn complete_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(given): Body<EvidenceGiven>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::complete(&caller.center, &act, task, given.read()?, &key).await?;
    DONE
}

/// Ask the Specialist to look at the evidence
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/ask-for-review",
    request_body = EvidenceGiven, responses((status = 204)))]
async fn ask_for_review(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(given): Body<EvidenceGiven>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::ask_for_review(&caller.center, &act, task, given.read()?, &key).await?;
    DONE
}

/// Open a task again
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/reopen", responses((status = 204)))]
async fn reopen_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::reopen(&caller.center, &act, task).await?;
    DONE
}

/// Why a task does not go on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "The wizard stops at step 3."})))]
struct Stuck {
    /// For the Specialist to read.
    reason: String,
}

/// Say that a task is stuck
///
/// It becomes the Center's move.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/stuck", request_body = Stuck,
    responses((status = 204)))]
async fn say_stuck(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Stuck { reason }): Body<Stuck>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::say_stuck(&caller.center, &act, task, &reason, &key).await?;
    DONE
}

/// Words to the Specialist.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reply": "Which version do you mean?"})))]
struct Reply {
    /// For the Specialist to read.
    reply: String,
}

/// Write to the Specialist about a task
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/reply", request_body = Reply,
    responses((status = 204)))]
async fn reply_to_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Reply { reply }): Body<Reply>,
) -> Answer<StatusCode> {
    let (act, _) = caller.within(&domain)?;
    task::reply(&caller.center, &act, task, &reply, &key).await?;
    DONE
}

/// What doing a task another way would change.
#[derive(Debug, Serialize, ToSchema)]
struct DeviationEffect {
    /// What it would make possible.
    opens: Vec<TaskLink>,
    /// The expected end as it is.
    expected_before: Option<Date>,
    /// The expected end as it would be.
    expected_after: Option<Date>,
}

/// Show what doing a task another way would change
#[utoipa::path(get, path = "/tenants/{domain}/tasks/{task}/deviation",
    responses((status = 200, body = DeviationEffect)))]
async fn show_deviation(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
) -> Answer<Json<DeviationEffect>> {
    let (act, tenant) = caller.customer(&domain)?;
    let effect = task::effect(&caller.center, &act, &tenant, task, caller.language).await?;
    Ok(Json(DeviationEffect {
        opens: links(effect.opens),
        expected_before: effect.forecast.map(|(before, _)| before),
        expected_after: effect.forecast.map(|(_, after)| after),
    }))
}

/// How a task is done another way than recommended.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Our own tool does it.", "agree": true})))]
struct Deviation {
    /// What is done instead, and why.
    reason: String,
    /// Must be true: its effect was looked at.
    agree: bool,
}

/// Do a task another way
///
/// Nothing is blocked: the deviation is recorded with its effect.
#[utoipa::path(post, path = "/tenants/{domain}/tasks/{task}/deviation", request_body = Deviation,
    responses((status = 204)))]
async fn deviate_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Once(key): Once,
    Body(Deviation { reason, agree }): Body<Deviation>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    task::deviate(&caller.center, &act, task, (&reason, agree), &key).await?;
    DONE
}

/// Who has a task.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"person": null})))]
struct Assignee {
    /// One of the task's `members`; null for nobody.
    person: Option<Uuid>,
}

/// Give a task to a person of the tenant
#[utoipa::path(put, path = "/tenants/{domain}/tasks/{task}/assignee", request_body = Assignee,
    responses((status = 204)))]
async fn assign_task(
    caller: Caller,
    At((domain, task)): At<(String, TaskId)>,
    Body(Assignee { person }): Body<Assignee>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    task::assign(&caller.center, &act, task, person.map(PersonId)).await?;
    DONE
}
