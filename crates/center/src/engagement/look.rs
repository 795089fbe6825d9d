//! Looking at an engagement as its lead: whose move each task is, what is asked, the gates, the
//! ledger, the meetings, and the proof that nobody of the Center acted for the customer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId, MeetingId, QuestionId, TaskId};
use process::language::WrittenLanguage;
use process::permission::{Action, Actor, SpecialistAct};
use process::state::{OwnerKind, TaskState};
use store::Reading;
use store::meeting::Meeting;
use store::task::{Task, TaskEntry};
use uuid::Uuid;

use super::{Asked, Course, DoneBefore, Notices};
use crate::guidance::{self, LedgerLine, MeetingName};
use crate::task::{
    GateView, Head, Link, Names, Sight, TaskLine, Told, gates, head, lines, link, not_guided,
    people,
};
use crate::{Center, CenterFault, eligibility};

/// Entries of the ledger shown beside an engagement.
const LEDGER_SHOWN: u64 = 10;
/// Open questions that are about no task, shown beside an engagement; the oldest first.
const QUESTIONS_SHOWN: u64 = 20;

/// An engagement as its lead sees it.
#[derive(Clone, Debug)]
pub struct EngagementView {
    /// What it is about and how it stands.
    pub head: Head,
    /// What to know before anything else.
    pub notices: Notices,
    /// Services in the plan that are not guided: the customer deploys them by itself.
    pub not_guided: Vec<Told>,
    /// Core onboarding that it leaves out because other plans have finished it.
    pub done_before: Vec<DoneBefore>,
    /// What the customer asked for, and why.
    pub asked: Asked,
    /// The tenant's name.
    pub tenant: String,
    /// The tenant's IANA zone.
    pub zone: String,
    /// Its tasks in the order of the plan.
    pub tasks: Vec<TaskLine>,
    /// Words of the customer that nobody has answered yet, oldest first.
    pub questions: Vec<Question>,
    /// Finished tasks whose evidence nobody has reviewed yet.
    pub unreviewed: Vec<Link>,
    /// Its gates.
    pub gates: Vec<GateView>,
    /// The newest guidance, or of what was given before the entry that was named.
    pub ledger: Vec<LedgerLine>,
    /// From where older entries go on.
    pub older: Option<GuidanceId>,
    /// Its meetings by time.
    pub meetings: Vec<MeetingLine>,
    /// How often staff did what is the customer's, counted in the audit chain.
    pub staff_actions: u64,
    /// What walking the tenant's audit chain found.
    pub chain: ChainCheck,
}

/// Words of the customer that wait for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What they are about.
    pub about: About,
    /// By whom.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// The words.
    pub text: String,
}

/// What words of the customer are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A task.
    Task(Link),
    /// No task: a question of its own.
    Nothing(QuestionId),
}

/// A meeting of an engagement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// Which.
    pub id: MeetingId,
    /// What it is called and where it stands.
    pub name: MeetingName,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The customer's zone.
    pub zone: String,
}

/// What walking an audit chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainCheck {
    /// How many entries it has.
    pub entries: u64,
    /// Whether every link holds.
    pub is_whole: bool,
    /// When it was walked.
    pub at: Timestamp,
}

/// An engagement that this Specialist leads; of its ledger what was given before the entry
/// `before`, if one is named.
///
/// # Errors
/// The Specialist leads no such engagement, the entry is none of it, or the database failed.
pub async fn look(
    center: &Center,
    act: &SpecialistAct,
    id: EngagementId,
    before: Option<GuidanceId>,
    language: WrittenLanguage,
) -> Result<EngagementView, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let now = center.now();
    let reading = center.store().read().await?;
    let engagement = store::engagement::led_by(&reading, act.person(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let tenant = store::tenant::by_id(&reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let course = Course::of(&reading, center, engagement).await?;
    let entries = store::task::entries_of_engagement(&reading, id).await?;
    let with_files = store::file::entries_of(&reading, id).await?;
    let before = guidance::entry_of(&reading, &course.engagement, before).await?;
    let (given, older) = guidance::stretch(&reading, id, before.as_ref(), LEDGER_SHOWN).await?;
    let meetings = store::meeting::of_engagement(&reading, id).await?;
    let staff_actions = staff_actions(&reading, id).await?;
    let (walked, broken) = store::audit::verify_chain(&reading, tenant.id.0).await?;
    let asked_apart = store::question::open_in(&reading, &[id], QUESTIONS_SHOWN).await?;
    let asking = entries.iter().filter_map(|entry| entry.person_id);
    let asking = asking.chain(asked_apart.iter().map(|asked| asked.asked_by));
    let everybody = people(&course)
        .chain(guidance::people(&given))
        .chain(asking.map(|person| person.0));
    let names = Names::of(&reading, everybody).await?;
    let notices = Notices::of(&reading, center, &tenant, &course.engagement).await?;
    let asked = Asked::of(&reading, center, &course.engagement, language).await?;
    let done_before = DoneBefore::read(&reading, center, &course, language).await?;
    // Nobody can answer or review any more what has ended.
    let is_over = course.engagement.ended_at.is_some();
    let open = if is_over { &[][..] } else { &entries };
    let known = (course.tasks.as_slice(), meetings.as_slice());
    Ok(EngagementView {
        head: head(center, &course.engagement, language),
        notices,
        not_guided: not_guided(center, (&course, Sight::WHOLE), language),
        done_before,
        asked,
        tenant: tenant.name.clone(),
        zone: tenant.zone.clone(),
        tasks: lines(
            center,
            (&course, Sight::WHOLE),
            &names,
            language,
            eligibility::today(&tenant, now),
        ),
        questions: questions(center, &course, (open, &asked_apart), &names, language),
        unreviewed: unreviewed(center, &course, (open, &with_files), language),
        gates: gates(
            center,
            (&course, Sight::WHOLE),
            &names,
            language,
            OwnerKind::Specialist,
        ),
        ledger: guidance::with_questions(
            &reading,
            id,
            guidance::lines(center, &given, known, &names, language),
        )
        .await?,
        older,
        meetings: meetings
            .iter()
            .map(|meeting| meeting_line(center, meeting, language))
            .collect(),
        staff_actions,
        chain: ChainCheck {
            entries: walked,
            is_whole: broken.is_empty(),
            at: now,
        },
    })
}

fn meeting_line(center: &Center, meeting: &Meeting, language: WrittenLanguage) -> MeetingLine {
    MeetingLine {
        id: meeting.id.0,
        name: guidance::meeting_name(center, meeting, language),
        ends_at: meeting.ends_at.0,
        zone: meeting.zone.clone(),
    }
}

/// How often somebody of the Center did what is the customer's in this engagement. It is counted
/// in the audit chain, not asserted: 0 says that nobody did.
pub(crate) async fn staff_actions(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<u64, CenterFault> {
    let actions = Action::OWNED_BY_THE_CUSTOMER.map(Action::as_str);
    let staff = Actor::STAFF.map(Actor::as_str);
    Ok(store::audit::count(reading, engagement, &actions, &staff).await?)
}

/// The last words of the customer on each task, where nothing of the Center followed them, and its
/// open questions that are about none. An answer brings a stuck task back to open, so that words
/// before it are answered. Words on self-serve work are the customer's own notes.
fn questions(
    center: &Center,
    course: &Course,
    (entries, asked): (&[TaskEntry], &[store::question::Question]),
    names: &Names,
    language: WrittenLanguage,
) -> Vec<Question> {
    let mut last: BTreeMap<TaskId, Option<&TaskEntry>> = BTreeMap::new();
    for entry in entries {
        match (entry.side.as_str(), entry.kind.as_str()) {
            ("customer", "words") => last.insert(entry.task_id.0, Some(entry)),
            ("center", _) => last.insert(entry.task_id.0, None),
            _ => None,
        };
    }
    let mut questions: Vec<Question> = last
        .into_values()
        .flatten()
        .filter_map(|entry| {
            let is_it = |task: &&Task| task.id == entry.task_id && !task.self_serve;
            let task = course.tasks.iter().find(is_it)?;
            Some(Question {
                about: About::Task(link(center, task, language)),
                who: names.name(entry.person_id?.0),
                at: entry.at.0,
                text: entry.text.clone()?,
            })
        })
        .collect();
    questions.extend(asked.iter().map(|asked| Question {
        about: About::Nothing(asked.id.0),
        who: names.name(asked.asked_by.0),
        at: asked.asked_at.0,
        text: asked.text.clone(),
    }));
    questions.sort_by_key(|question| question.at);
    questions
}

/// The customer's finished tasks whose newest evidence no review followed.
fn unreviewed(
    center: &Center,
    course: &Course,
    (entries, with_files): (&[TaskEntry], &[Uuid]),
    language: WrittenLanguage,
) -> Vec<Link> {
    let shows = |entry: &TaskEntry| {
        entry.text.is_some() || entry.kept_at.is_some() || with_files.contains(&entry.id)
    };
    let mut open: BTreeSet<TaskId> = BTreeSet::new();
    for entry in entries {
        match entry.kind.as_str() {
            "evidence" if shows(entry) => open.insert(entry.task_id.0),
            "review" => open.remove(&entry.task_id.0),
            _ => false,
        };
    }
    course
        .tasks
        .iter()
        .filter(|task| task.state.0 == TaskState::Done && !task.self_serve)
        .filter(|task| task.owner.0 != OwnerKind::Specialist && open.contains(&task.id.0))
        .map(|task| link(center, task, language))
        .collect()
}
