//! What pages show of tasks, gates and engagements, in the reader's language where the catalog has
//! it, and saying which language it is where not.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, PersonId, PlaybookName, ServiceName, TaskId, TaskName};
use process::language::WrittenLanguage;
use process::plan::{GateState, Phase, Track, gate_state};
use process::state::{EngagementState, Move, OwnerKind, TaskState, task_move};
use store::Reading;
use store::engagement::Engagement;
use store::person::PersonKind;
use store::task::Task;

use super::ground::{is_guided, is_under_way};
use super::sight::Sight;
use crate::engagement::{Course, phase, track};
use crate::{Center, CenterFault};

/// A text of the catalog and the language it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The text.
    pub text: String,
    /// English where the reader's language lacks it.
    pub language: WrittenLanguage,
}

/// A task that another page leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Which.
    pub id: TaskId,
    /// What it is called.
    pub title: Told,
    /// Where it stands.
    pub state: TaskState,
}

/// The end of an engagement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// The side that ended it.
    pub by: Move,
    /// Why it was closed; none when everything was done.
    pub reason: Option<String>,
}

impl Ended {
    /// The end of this engagement, if it has one.
    pub(crate) fn of(engagement: &Engagement) -> Option<Self> {
        Some(Self {
            at: engagement.ended_at?.0,
            by: match engagement.ended_side.as_deref() {
                Some("center") => Move::Center,
                _ => Move::Customer,
            },
            reason: engagement.ended_reason.clone(),
        })
    }
}

/// An engagement at the head of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which.
    pub id: EngagementId,
    /// The services it is about.
    pub services: Vec<Told>,
    /// Where it stands.
    pub state: EngagementState,
    /// Paused since.
    pub paused_at: Option<Timestamp>,
    /// Why it is paused.
    pub pause_reason: Option<String>,
    /// A plan without a Specialist.
    pub is_self_serve: bool,
    /// How it ended, if it has.
    pub ended: Option<Ended>,
    /// First day of the plan.
    pub starts_on: Date,
    /// Planned last day of onboarding.
    pub planned_end: Date,
}

/// A task in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskLine {
    /// Which.
    pub id: TaskId,
    /// What it is called.
    pub title: Told,
    /// The line of work.
    pub track: Track,
    /// The playbook it comes from.
    pub playbook: PlaybookName,
    /// The services that playbook is for.
    pub services: Vec<Told>,
    /// Phase of onboarding or stage of adoption.
    pub phase: Phase,
    /// Who does it.
    pub owner: OwnerKind,
    /// Where it stands.
    pub state: TaskState,
    /// Whose move it is.
    pub mover: Move,
    /// Hands-on minutes.
    pub minutes: u16,
    /// Planned first day.
    pub starts: Date,
    /// Due.
    pub due: Date,
    /// Whether it is open beyond that day.
    pub is_late: bool,
    /// Whom it was given to.
    pub assigned_to: Option<String>,
    /// When it was finished.
    pub done_at: Option<Timestamp>,
    /// Whether it is the customer's own work in a plan that is guided otherwise: done with the
    /// published documents, without a Specialist.
    pub is_self_serve: bool,
    /// Whether its engagement has ended, so that nobody does anything about it any more.
    pub is_over: bool,
}

impl TaskLine {
    /// Whether it waits for something else.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == TaskState::Waiting
    }

    /// Whether it is finished, one way or another.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        is_finished(self.state)
    }

    /// Whether its owner can work on it, which is what its move says already.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == TaskState::Open
    }

    /// Whether somebody can do something about it now.
    #[must_use]
    pub fn is_now(&self) -> bool {
        !self.is_waiting() && !self.is_finished() && !self.is_over
    }
}

fn is_finished(state: TaskState) -> bool {
    matches!(
        state,
        TaskState::Done | TaskState::Deviated | TaskState::NotApplicable
    )
}

/// A side's word that the outcome before a gate is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The side.
    pub side: OwnerKind,
    /// Who and when; none yet.
    pub by: Option<(String, Timestamp)>,
}

/// A gate between phases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateView {
    /// The playbook that defines it.
    pub playbook: PlaybookName,
    /// The line of work.
    pub track: Track,
    /// The services that playbook is for.
    pub services: Vec<Told>,
    /// The phase it opens.
    pub opens: Phase,
    /// Whether it is open.
    pub is_open: bool,
    /// The tasks before it that are not finished yet.
    pub unfinished: Vec<Link>,
    /// The sides whose word is needed, with what they said.
    pub said: Vec<Said>,
    /// How many tasks it holds.
    pub holds: usize,
    /// Whether the reader's side can give its word now.
    pub may_verify: bool,
}

/// People by their identities.
pub(crate) struct Names(BTreeMap<PersonId, (String, bool)>);

impl Names {
    /// Reads the names of these people, in one statement.
    pub(crate) async fn of(
        reading: &Reading,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<Self, CenterFault> {
        let ids: BTreeSet<PersonId> = people.into_iter().collect();
        if ids.is_empty() {
            return Ok(Self(BTreeMap::new()));
        }
        let ids: Vec<PersonId> = ids.into_iter().collect();
        let people = store::person::by_ids(reading, &ids).await?;
        let name = |person: store::person::Person| {
            let is_partners = person.kind.0 == PersonKind::Partner;
            (person.id.0, (person.name, is_partners))
        };
        Ok(Self(people.into_iter().map(name).collect()))
    }

    /// The person's name; a dash for one who was erased.
    pub(crate) fn name(&self, person: PersonId) -> String {
        let known = self.0.get(&person);
        known.map_or("–", |(name, _)| name.as_str()).to_owned()
    }

    /// Whether it is a partner's person, which did what it did in the customer's place.
    pub(crate) fn is_partners(&self, person: PersonId) -> bool {
        self.0
            .get(&person)
            .is_some_and(|(_, is_partners)| *is_partners)
    }
}

/// What a task is called.
pub(crate) fn title(center: &Center, task: &TaskName, language: WrittenLanguage) -> Told {
    let catalog = center.catalog();
    catalog.names().task(task, language).map_or_else(
        || Told {
            text: task.to_string(),
            language: WrittenLanguage::English,
        },
        |words| Told {
            text: words.title.to_owned(),
            language: words.language,
        },
    )
}

/// What services are called.
pub(crate) fn services(
    center: &Center,
    services: &[ServiceName],
    language: WrittenLanguage,
) -> Vec<Told> {
    let catalog = center.catalog();
    let told = |name: &ServiceName| {
        catalog.service_title(name, language).map_or_else(
            || Told {
                text: name.to_string(),
                language: WrittenLanguage::English,
            },
            |title| Told {
                text: title.text.to_owned(),
                language: title.language,
            },
        )
    };
    services.iter().map(told).collect()
}

/// What the services are called that the customer deploys by itself beside those guided.
pub(crate) fn not_guided(
    center: &Center,
    (course, sight): (&Course, Sight<'_>),
    language: WrittenLanguage,
) -> Vec<Told> {
    let names: Vec<ServiceName> = course.pinned.plan.self_serve.iter().cloned().collect();
    services(center, &sight.services(&names), language)
}

pub(crate) fn link(center: &Center, task: &Task, language: WrittenLanguage) -> Link {
    Link {
        id: task.id.0,
        title: title(center, &task.name, language),
        state: task.state.0,
    }
}

/// The engagement at the head of a page.
pub(crate) fn head(center: &Center, engagement: &Engagement, language: WrittenLanguage) -> Head {
    Head {
        id: engagement.id.0,
        services: services(center, &engagement.services, language),
        state: engagement.state.0,
        paused_at: engagement.paused_at.map(|at| at.0),
        pause_reason: engagement.pause_reason.clone(),
        is_self_serve: engagement.self_serve,
        ended: Ended::of(engagement),
        starts_on: engagement.starts_on.0,
        planned_end: engagement.planned_end.0,
    }
}

/// The same with only those of its services that are in sight.
pub(crate) fn head_seen(
    center: &Center,
    engagement: &Engagement,
    sight: Sight<'_>,
    language: WrittenLanguage,
) -> Head {
    Head {
        services: services(center, &sight.services(&engagement.services), language),
        ..head(center, engagement, language)
    }
}

/// The tasks of an engagement that are in sight, in the order of its plan.
pub(crate) fn lines(
    center: &Center,
    (course, sight): (&Course, Sight<'_>),
    names: &Names,
    language: WrittenLanguage,
    today: Date,
) -> Vec<TaskLine> {
    let seen = course.tasks.iter().filter(|task| course.shows(sight, task));
    let line = |task: &Task| line(center, (course, task), names, language, today);
    seen.filter_map(line).collect()
}

/// One task in a list. None only for a row that no version of this program writes.
pub(crate) fn line(
    center: &Center,
    (course, task): (&Course, &Task),
    names: &Names,
    language: WrittenLanguage,
    today: Date,
) -> Option<TaskLine> {
    let state = task.state.0;
    let definition = course.pinned.definition(&task.name);
    let playbook = course.pinned.playbook(&task.playbook);
    let for_services = playbook.map_or(&[][..], |playbook| &playbook.services);
    let is_over = course.engagement.ended_at.is_some();
    let is_now = state != TaskState::Waiting && !is_finished(state) && !is_over;
    Some(TaskLine {
        id: task.id.0,
        title: title(center, &task.name, language),
        track: track(&task.track)?,
        playbook: task.playbook.0.clone(),
        services: services(center, for_services, language),
        phase: phase(&task.phase)?,
        owner: task.owner.0,
        state,
        mover: if is_over {
            Move::Nobody
        } else {
            task_move(state, task.owner.0)
        },
        minutes: definition.map_or(0, |definition| definition.minutes),
        starts: task.planned_start.0,
        due: task.planned_end.0,
        is_late: is_now && task.planned_end.0 < today,
        assigned_to: task.assigned_to.map(|person| names.name(person.0)),
        done_at: task.done_at.map(|at| at.0),
        is_self_serve: task.self_serve && !course.engagement.self_serve,
        is_over,
    })
}

/// The gates of an engagement as one side sees them.
pub(crate) fn gates(
    center: &Center,
    (course, sight): (&Course, Sight<'_>),
    names: &Names,
    language: WrittenLanguage,
    reader: OwnerKind,
) -> Vec<GateView> {
    let states = course.states();
    let verified = course.verified();
    let may_go_on = match reader {
        OwnerKind::Specialist => is_guided(&course.engagement).is_ok(),
        _ => is_under_way(&course.engagement).is_ok(),
    };
    let mut views = Vec::with_capacity(course.pinned.plan.gates.len());
    let seen = course.pinned.plan.gates.iter();
    let seen =
        seen.filter(|gate| sight.reaches((&course.pinned, &course.engagement), &gate.playbook));
    for gate in seen {
        let (tasks, missing) = match gate_state(gate, &states, &verified) {
            GateState::Open => (Vec::new(), Vec::new()),
            GateState::Waits {
                tasks,
                verifications,
            } => (tasks, verifications),
        };
        let playbook = course.pinned.playbook(&gate.playbook);
        let for_services = playbook.map_or(&[][..], |playbook| &playbook.services);
        let word = |side: &OwnerKind| Said {
            side: *side,
            by: word_of(course, (&gate.playbook, gate.opens), *side, names),
        };
        views.push(GateView {
            playbook: gate.playbook.clone(),
            track: playbook.map_or(Track::Core, |playbook| playbook.track),
            services: services(center, for_services, language),
            opens: gate.opens,
            is_open: tasks.is_empty() && missing.is_empty(),
            unfinished: tasks
                .iter()
                .filter_map(|name| course.task(name))
                .filter(|task| course.shows(sight, task))
                .map(|task| link(center, task, language))
                .collect(),
            said: gate.verified_by.iter().map(word).collect(),
            holds: gate.holds.len(),
            may_verify: may_go_on && tasks.is_empty() && missing.contains(&reader),
        });
    }
    views
}

fn word_of(
    course: &Course,
    (playbook, opens): (&PlaybookName, Phase),
    side: OwnerKind,
    names: &Names,
) -> Option<(String, Timestamp)> {
    let said = course.said.iter().find(|said| {
        said.playbook.0 == *playbook && said.phase == opens.as_str() && said.side.0 == side
    })?;
    Some((names.name(said.person_id.0), said.at.0))
}
