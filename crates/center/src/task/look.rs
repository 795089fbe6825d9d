//! Looking at one task: why it is here, its guidance, what holds it and what it holds, everything
//! said and shown, and what the reader can do about it now.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{MeetingId, PersonId, TaskId, TaskName};
use process::language::WrittenLanguage;
use process::permission::{Action, MembershipState, SpecialistAct, TenantAct};
use process::plan::{Phase, Verification, Why};
use process::state::{MeetingState, TaskState};
use store::Reading;
use store::meeting::Meeting;
use store::task::{Task, TaskEntry};
use store::tenant::Tenant;

pub use super::can::Can;
pub use super::story::{Happened, Happening, Remark, Shown, ShownFile, Way};

use super::can::{customer_can, lead_can};
use super::ground::gates_before;
use super::sight::Sight;
use super::view::{Head, Link, Names, TaskLine, Told, head_seen, line, link, services};
use super::{Ground, Wanted, story};
use crate::engagement::{Course, staff_actions};
use crate::guidance::{self, LedgerLine, MeetingName};
use crate::meeting::stands;
use crate::{Center, CenterFault, assessment, eligibility};

/// Why a task is in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Every plan has it.
    Always,
    /// A check of the customer's own found something for it.
    Found,
    /// A service that was chosen brings it.
    Service(Told),
    /// The tenant's own answer brings it.
    Fact {
        /// What was asked.
        question: Told,
        /// What was answered.
        answer: Told,
        /// When, if the answer is still the same.
        noted: Option<Timestamp>,
    },
    /// It stays in until this is known.
    Unknown(Told),
}

/// The guidance document of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// The language it is in.
    pub language: WrittenLanguage,
    /// Its version.
    pub version: u32,
    /// When somebody last made sure that it is right.
    pub reviewed: Date,
    /// Whether that is longer ago than the Center allows.
    pub is_stale: bool,
    /// The English version, if this translation lags behind it.
    pub newer_english: Option<u32>,
    /// The text, safe to put into a page.
    pub html: String,
    /// Published documentation: title and address.
    pub links: Vec<(String, String)>,
}

/// The meeting a task is about coming to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attends {
    /// Its name in the plan.
    pub name: TaskName,
    /// What it is called.
    pub title: Option<Told>,
    /// The one that stands, and when it begins; none while no time is booked.
    pub booked: Option<(MeetingId, Timestamp)>,
}

/// A task as one side sees it.
#[derive(Clone, Debug)]
pub struct TaskView {
    /// What lists show of it.
    pub line: TaskLine,
    /// Its engagement.
    pub head: Head,
    /// The tenant's name.
    pub tenant: String,
    /// Its place in the plan, from 1.
    pub number: usize,
    /// How many tasks the plan has.
    pub all: usize,
    /// Why it matters.
    pub why: Option<Told>,
    /// Why it is in this plan.
    pub reasons: Vec<Reason>,
    /// What must be finished first and is not.
    pub needs: Vec<Link>,
    /// How many more must be finished first that are not the reader's to see.
    pub needs_unseen: usize,
    /// What opens when it is finished, as far as this task holds it.
    pub opens: Vec<Link>,
    /// The phases whose gates wait for it.
    pub holds: Vec<Phase>,
    /// The phases before which the outcome of this finished task was verified: both sides look
    /// again when it is opened again.
    pub verified_before: Vec<Phase>,
    /// Its guidance document.
    pub document: Option<Document>,
    /// The languages its document can be had in.
    pub languages: Vec<WrittenLanguage>,
    /// What shows that it is done.
    pub wanted: Wanted,
    /// What was shown last.
    pub evidence: Option<Shown>,
    /// The files shown as evidence, newest first.
    pub files: Vec<ShownFile>,
    /// What is done instead, if it was done differently.
    pub deviation: Option<Shown>,
    /// The conversation.
    pub thread: Vec<Remark>,
    /// The dated states, newest first.
    pub history: Vec<Happening>,
    /// The guidance given on it, newest first.
    pub ledger: Vec<LedgerLine>,
    /// To whom it can be given.
    pub members: Vec<(PersonId, String)>,
    /// The meeting this task is about coming to.
    pub attends: Option<Attends>,
    /// How many findings of the customer's own checks are open that it answers.
    pub findings: i64,
    /// Meetings that have begun, in which something can have been said.
    pub meetings: Vec<(MeetingId, MeetingName)>,
    /// How often staff did what is the customer's in this engagement, counted in the audit chain.
    pub staff_actions: u64,
    can: BTreeSet<Can>,
}

impl TaskView {
    /// Whether the reader can do this now.
    #[must_use]
    pub fn can(&self, what: Can) -> bool {
        self.can.contains(&what)
    }

    /// Whether what checks of the customer's own found has to do with it: something is open that it
    /// answers, or it is in the plan for nothing else.
    #[must_use]
    pub fn is_about_findings(&self) -> bool {
        self.findings > 0 || self.reasons.contains(&Reason::Found)
    }
}

/// A task as the customer sees it.
///
/// # Errors
/// There is no such task for this tenant, or the database failed.
pub async fn look(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    task: TaskId,
    language: WrittenLanguage,
) -> Result<TaskView, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_act(&reading, center, act, task).await?;
    let sight = Sight::of(act);
    // To nobody can a partner give a task, so it learns nothing of who works there.
    let members: Vec<PersonId> = if sight.is_whole() {
        let all = store::membership::of_tenant(&reading, act.tenant()).await?;
        all.into_iter()
            .filter(|member| member.state.0 == MembershipState::Active)
            .map(|member| member.person_id.0)
            .collect()
    } else {
        Vec::new()
    };
    let can = customer_can(&ground, act);
    let seen = Seen {
        ground,
        sight,
        members,
        can,
        language,
    };
    view(&reading, center, tenant, seen).await
}

/// A task as the Specialist who leads its engagement sees it.
///
/// # Errors
/// The Specialist leads no engagement with such a task, or the database failed.
pub async fn look_as_lead(
    center: &Center,
    act: &SpecialistAct,
    task: TaskId,
    language: WrittenLanguage,
) -> Result<TaskView, CenterFault> {
    act.permit(Action::SeeDesk)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_lead(&reading, act, task).await?;
    let tenant = store::tenant::by_id(&reading, ground.task.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let can = lead_can(&ground);
    let seen = Seen {
        ground,
        sight: Sight::WHOLE,
        members: Vec::new(),
        can,
        language,
    };
    view(&reading, center, &tenant, seen).await
}

/// What is looked at, and by whom.
struct Seen<'act> {
    ground: Ground,
    sight: Sight<'act>,
    members: Vec<PersonId>,
    can: BTreeSet<Can>,
    language: WrittenLanguage,
}

async fn view(
    reading: &Reading,
    center: &Center,
    tenant: &Tenant,
    seen: Seen<'_>,
) -> Result<TaskView, CenterFault> {
    let Seen {
        ground: Ground { task, engagement },
        sight,
        members,
        can,
        language,
    } = seen;
    let now = center.now();
    let course = Course::of(reading, center, engagement).await?;
    let entries = store::task::entries_of(reading, task.id.0).await?;
    let files = store::file::of_task(reading, task.id.0).await?;
    let given = store::guidance::of_task(reading, task.id.0).await?;
    let meetings = store::meeting::of_engagement(reading, course.engagement.id.0).await?;
    let reasons = reasons(reading, center, &course, &task.name, language).await?;
    let staff_actions = staff_actions(reading, course.engagement.id.0).await?;
    let people = super::people(&course)
        .chain(story::people(&entries))
        .chain(files.iter().map(|file| file.person_id.0))
        .chain(guidance::people(&given))
        .chain(members.iter().copied());
    let names = Names::of(reading, people).await?;
    let today = eligibility::today(tenant, now);
    let line = line(center, (&course, &task), &names, language, today)
        .ok_or_else(|| CenterFault::internal("a task of an unknown track or phase"))?;
    let known = (course.tasks.as_slice(), meetings.as_slice());
    let ledger = guidance::lines(center, &given, known, &names, language);
    let catalog = center.catalog();
    let why = catalog
        .names()
        .task(&task.name, language)
        .map(|words| Told {
            text: words.why.to_owned(),
            language: words.language,
        });
    let Around {
        needs,
        needs_unseen,
        opens,
        holds,
    } = around(center, (&course, sight), &task.name, language);
    let verified_before = verified_before(&course, &task.name, line.state);
    // What checks found is the customer's to show.
    let findings = if sight.is_whole() {
        assessment::open_for(reading, &course, &task.name).await?
    } else {
        0
    };
    let in_sight = || course.tasks.iter().filter(|one| course.shows(sight, one));
    let position = in_sight().position(|other| other.id == task.id);
    Ok(TaskView {
        head: head_seen(center, &course.engagement, sight, language),
        tenant: tenant.name.clone(),
        number: position.map_or(1, |position| position + 1),
        all: in_sight().count(),
        why,
        reasons,
        needs,
        needs_unseen,
        opens,
        holds,
        verified_before,
        document: document(center, &task.name, language, today),
        languages: languages(center, &task.name),
        wanted: (course.pinned.definition(&task.name))
            .map_or(Wanted::Optional, |task| task.evidence),
        evidence: story::shown(&entries, "evidence", &files, &names),
        files: story::files(files, &names),
        deviation: deviation(&entries, line.state, &names),
        thread: story::thread(&entries, &ledger, &names),
        history: story::history(&entries, &names),
        members: members
            .into_iter()
            .map(|person| (person, names.name(person)))
            .collect(),
        // Meetings are of the whole engagement, whatever a partner's consent is about.
        attends: sight
            .is_whole()
            .then(|| attends(center, &course, &meetings, &task.name, language))
            .flatten(),
        findings,
        meetings: if sight.is_whole() {
            begun(center, &meetings, now, language)
        } else {
            Vec::new()
        },
        ledger,
        line,
        staff_actions,
        can,
    })
}

fn deviation(entries: &[TaskEntry], state: TaskState, names: &Names) -> Option<Shown> {
    (state == TaskState::Deviated)
        .then(|| story::shown(entries, "deviation", &[], names))
        .flatten()
}

/// The pinned reasons, in the reader's words.
async fn reasons(
    reading: &Reading,
    center: &Center,
    course: &Course,
    task: &process::identity::TaskName,
    language: WrittenLanguage,
) -> Result<Vec<Reason>, CenterFault> {
    let planned = course.pinned.planned(task);
    let is_called_in = planned.is_some_and(|planned| planned.on_finding);
    let whys = planned.map_or(&[][..], |planned| &planned.why);
    let asks_facts = whys.iter().any(|why| matches!(why, Why::FactIs { .. }));
    let known = if asks_facts {
        store::tenant::facts(reading, course.engagement.tenant_id.0).await?
    } else {
        Vec::new()
    };
    let catalog = center.catalog();
    let told = |text: Option<catalog::Text<'_>>, otherwise: &dyn std::fmt::Display| {
        text.map_or_else(
            || Told {
                text: otherwise.to_string(),
                language: WrittenLanguage::English,
            },
            |text| Told {
                text: text.text.to_owned(),
                language: text.language,
            },
        )
    };
    let reason = |why: &Why| match why {
        Why::AlwaysPartOf { .. } if is_called_in => Reason::Found,
        Why::AlwaysPartOf { .. } => Reason::Always,
        Why::ServiceChosen { service } => {
            let mut told = services(center, std::slice::from_ref(service), language);
            told.pop().map_or(Reason::Always, Reason::Service)
        }
        Why::FactIs { fact, value } => Reason::Fact {
            question: told(catalog.names().fact(fact, language), fact),
            answer: told(catalog.names().fact_value(fact, value, language), value),
            noted: known
                .iter()
                .find(|known| known.name.0 == *fact && known.value == *value)
                .map(|known| known.as_of.0),
        },
        Why::FactUnknown { fact, .. } => {
            Reason::Unknown(told(catalog.names().fact(fact, language), fact))
        }
    };
    Ok(whys.iter().map(reason).collect())
}

/// What stands before and behind a task.
struct Around {
    needs: Vec<Link>,
    needs_unseen: usize,
    opens: Vec<Link>,
    holds: Vec<Phase>,
}

/// What must be finished first, what opens next, and the phases that wait for this task.
fn around(
    center: &Center,
    (course, sight): (&Course, Sight<'_>),
    task: &process::identity::TaskName,
    language: WrittenLanguage,
) -> Around {
    let to = |task: &Task| link(center, task, language);
    let is_unfinished = |task: &&Task| {
        !matches!(
            task.state.0,
            TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
        )
    };
    // What a check found can be mended at once, whatever stands before it in the plan.
    let needs = course
        .pinned
        .planned(task)
        .filter(|planned| !planned.on_finding)
        .map_or(&[][..], |planned| &planned.needs);
    let needs = needs.iter().filter_map(|name| course.task(name));
    let (needs, unseen): (Vec<&Task>, Vec<&Task>) = needs
        .filter(is_unfinished)
        .partition(|task| course.shows(sight, task));
    let after = course.pinned.plan.tasks.iter();
    let after = after.filter(|planned| planned.needs.contains(task));
    let opens = after
        .filter_map(|planned| course.task(&planned.name))
        .filter(|task| task.state.0 == TaskState::Waiting && course.shows(sight, task))
        .map(to)
        .collect();
    let holds = course.holds().remove(task).unwrap_or_default();
    Around {
        needs: needs.into_iter().map(to).collect(),
        needs_unseen: unseen.len(),
        opens,
        holds: holds.into_iter().collect(),
    }
}

fn verified_before(
    course: &Course,
    task: &process::identity::TaskName,
    state: TaskState,
) -> Vec<Phase> {
    if !matches!(state, TaskState::Done | TaskState::Deviated) {
        return Vec::new();
    }
    let verified = course.verified();
    let phases: BTreeSet<Phase> = gates_before(&course.pinned.plan, task)
        .filter(|gate| {
            let is_of =
                |said: &&Verification| said.playbook == gate.playbook && said.opens == gate.opens;
            verified.iter().any(|said| is_of(&said))
        })
        .map(|gate| gate.opens)
        .collect();
    phases.into_iter().collect()
}

/// The document of a task in a language, or else in English.
pub(crate) fn document(
    center: &Center,
    task: &process::identity::TaskName,
    language: WrittenLanguage,
    today: Date,
) -> Option<Document> {
    let catalog = center.catalog();
    let found = catalog.guidance().document(task, language)?;
    let days = i64::from(catalog.settings().guidance_review_days);
    let is_stale = found
        .reviewed
        .checked_add(jiff::Span::new().days(days))
        .is_ok_and(|until| until < today);
    let english = catalog.guidance().english_version(task);
    Some(Document {
        title: found.title.clone(),
        language: found.language,
        version: found.version,
        reviewed: found.reviewed,
        is_stale,
        newer_english: english.filter(|english| *english > found.version),
        html: found.html.clone(),
        links: (found.links.iter())
            .map(|link| (link.title.clone(), link.url.clone()))
            .collect(),
    })
}

/// The languages in which a task's document is written.
fn languages(center: &Center, task: &process::identity::TaskName) -> Vec<WrittenLanguage> {
    let catalog = center.catalog();
    let is_there = |language: &&WrittenLanguage| {
        let document = catalog.guidance().document(task, **language);
        document.is_some_and(|document| document.language == **language)
    };
    WrittenLanguage::ALL
        .iter()
        .filter(is_there)
        .copied()
        .collect()
}

/// The meeting a task is about coming to, and the time that is booked for it.
fn attends(
    center: &Center,
    course: &Course,
    meetings: &[Meeting],
    task: &TaskName,
    language: WrittenLanguage,
) -> Option<Attends> {
    let planned = course.pinned.meeting_of(task)?;
    let catalog = center.catalog();
    let title = catalog.names().meeting(&planned.name, language);
    let mut booked = meetings
        .iter()
        .filter(|meeting| stands(meeting) && meeting.name == planned.name.as_str());
    Some(Attends {
        title: title.map(|words| Told {
            text: words.title.to_owned(),
            language: words.language,
        }),
        booked: booked
            .next_back()
            .map(|meeting| (meeting.id.0, meeting.starts_at.0)),
        name: planned.name.clone(),
    })
}

/// The meetings that have begun, newest first.
fn begun(
    center: &Center,
    meetings: &[Meeting],
    now: Timestamp,
    language: WrittenLanguage,
) -> Vec<(MeetingId, MeetingName)> {
    let began = |meeting: &&Meeting| {
        let took_place = !matches!(
            meeting.state.0,
            MeetingState::Held | MeetingState::Cancelled
        );
        meeting.starts_at.0 <= now && took_place
    };
    meetings
        .iter()
        .rev()
        .filter(began)
        .map(|meeting| {
            (
                meeting.id.0,
                guidance::meeting_name(center, meeting, language),
            )
        })
        .collect()
}
