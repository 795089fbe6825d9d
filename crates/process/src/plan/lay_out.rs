//! Laying out a plan: which tasks of the playbooks apply to this tenant and why, and on which days
//! each is planned when it takes as long as it most often does.
//!
//! A self-serve plan is the same playbooks without the meetings and without the tasks that need a
//! Specialist; what waited for such a task waits for what that task waited for. The same holds of
//! the services in a guided plan that the Center does not guide: their playbooks are laid out as
//! self-serve work in the order of the one plan, so that a refused service is never a dead end.
//!
//! Core onboarding is done once per tenant (S2): what another of its plans has finished of it is left
//! out with the plan that holds it, and so are the meetings and the gates that were about it alone.
//!
//! It must not know states, today or what has been done: a plan is what was meant on its start day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::gate::{PlannedGate, Verification, plan_gates};
use super::order::{Order, Placed, order};
use super::working_days::{Calendars, OutOfReach, Span, Tables};
use super::{
    Condition, Facts, MeetingDefinition, MeetingKind, Phase, Playbook, TaskDefinition, Track,
    WorkingDays,
};
use crate::identity::{EngagementId, FactName, PlaybookName, ServiceName, TaskName};
use crate::state::OwnerKind;

/// What an engagement is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The services chosen; beside a Specialist, those that the Center guides.
    pub services: BTreeSet<ServiceName>,
    /// Further services chosen that the customer deploys by itself.
    pub self_serve: BTreeSet<ServiceName>,
    /// What is known about the tenant.
    pub facts: Facts,
    /// Whether the customer goes on without a Specialist.
    pub self_serve_only: bool,
    /// What the tenant's other plans have finished of core onboarding.
    #[serde(default)]
    pub core_done: CoreDone,
}

/// Core onboarding that a tenant has behind it in other plans.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoreDone {
    /// Its tasks that are done, or done another way, each with the engagement that shows how.
    pub tasks: BTreeMap<TaskName, EngagementId>,
    /// What was said at its gates.
    pub verified: BTreeSet<Verification>,
}

impl Scope {
    fn chose(&self, service: &ServiceName) -> bool {
        self.services.contains(service) || self.self_serve.contains(service)
    }

    /// Whether the Center guides the work of this playbook. One that belongs to several services is
    /// guided as soon as one of them is.
    fn guides(&self, playbook: &Playbook) -> bool {
        let is_guided = |service| self.services.contains(service);
        !self.self_serve_only
            && (playbook.services.is_empty() || playbook.services.iter().any(is_guided))
    }
}

/// Why a task is in a plan; a page prints all of a task's reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// Every plan has the tasks of this playbook.
    AlwaysPartOf {
        /// The playbook.
        playbook: PlaybookName,
    },
    /// A service that was chosen brings it.
    ServiceChosen {
        /// The service.
        service: ServiceName,
    },
    /// It is for tenants of which this is so.
    FactIs {
        /// The fact asked about.
        fact: FactName,
        /// What is known of it.
        value: String,
    },
    /// It is for tenants of some kind, and nobody has said yet whether this is one. It stays in
    /// until the fact is known, so that nothing needed is missed.
    FactUnknown {
        /// The fact asked about.
        fact: FactName,
        /// The values for which the task is needed.
        needed: BTreeSet<String>,
    },
}

/// Why a task of a playbook in the plan is not in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why_not", rename_all = "snake_case")]
pub enum WhyNot {
    /// It is for tenants of another kind.
    FactIs {
        /// The fact asked about.
        fact: FactName,
        /// What is known of it.
        value: String,
        /// The values for which the task is needed.
        needed: BTreeSet<String>,
    },
    /// It needs a Specialist, and this plan has none or none for this playbook.
    NeedsSpecialist,
    /// It is core onboarding, and another plan of the tenant has finished it.
    DoneInAnotherPlan {
        /// The engagement with what shows it.
        engagement: EngagementId,
    },
}

/// A playbook at the version the plan was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinnedPlaybook {
    /// Its name.
    pub name: PlaybookName,
    /// Its version.
    pub version: u32,
}

/// A task of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedTask {
    /// Its name, unique in the plan.
    pub name: TaskName,
    /// The playbook it comes from.
    pub playbook: PlaybookName,
    /// Its line of work.
    pub track: Track,
    /// Its phase of onboarding or stage of adoption.
    pub phase: Phase,
    /// Who does it.
    pub owner: OwnerKind,
    /// How long it takes, in the owner's working days.
    pub working_days: WorkingDays,
    /// All reasons why it is here.
    pub why: Vec<Why>,
    /// The tasks directly before it, its own and those of the order of the process, without those
    /// that another of them waits for already.
    pub needs: Vec<TaskName>,
    /// First planned day, a working day of the owner.
    pub start: Date,
    /// Last planned day.
    pub end: Date,
    /// Whether the customer does it without a Specialist, with the published documents alone.
    #[serde(default)]
    pub self_serve: bool,
    /// Whether it is there only once a check found something for it. Until then it takes no time and
    /// holds nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_finding: bool,
}

/// A task that does not apply, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutTask {
    /// Its name.
    pub name: TaskName,
    /// The playbook it stands in.
    pub playbook: PlaybookName,
    /// The reason.
    #[serde(flatten)]
    pub why_not: WhyNot,
}

/// A meeting of the series, on a day that both sides work; its hour is chosen when it is booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedMeeting {
    /// Name in the catalog's names.
    pub name: TaskName,
    /// The playbook it comes from.
    pub playbook: PlaybookName,
    /// What it is for.
    pub kind: MeetingKind,
    /// The phase it belongs to.
    pub phase: Phase,
    /// Its length in minutes.
    pub minutes: u16,
    /// The proposed day.
    pub on: Date,
}

/// The plan of an engagement, or of a customer who goes on by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The day it begins.
    pub start: Date,
    /// Whether it is a self-serve plan.
    pub self_serve_only: bool,
    /// Services that the customer deploys by itself beside those the Center guides, whether a
    /// playbook has tasks for them or not.
    #[serde(default)]
    pub self_serve: BTreeSet<ServiceName>,
    /// The playbooks it was made of.
    pub playbooks: Vec<PinnedPlaybook>,
    /// Its tasks: every task after those it waits for.
    pub tasks: Vec<PlannedTask>,
    /// What does not apply.
    pub left_out: Vec<LeftOutTask>,
    /// The gates between phases.
    pub gates: Vec<PlannedGate>,
    /// The meetings proposed, by day.
    pub meetings: Vec<PlannedMeeting>,
    /// The planned last day of onboarding and migration; none when there is nothing to do.
    pub onboarding_ends: Option<Date>,
    /// The planned last day of adoption.
    pub adoption_ends: Option<Date>,
}

/// The playbooks make no plan; the catalog's check refuses all but the last before a Center starts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// Two playbooks define a task of the same name.
    #[error("the task {task} is defined twice")]
    DefinedTwice {
        /// The task.
        task: TaskName,
    },
    /// An adoption task in a phase of onboarding, or the other way round.
    #[error("the task {task} of {playbook} is in a phase of another track")]
    PhaseOfAnotherTrack {
        /// The task.
        task: TaskName,
        /// Its playbook.
        playbook: PlaybookName,
    },
    /// Adoption runs beside onboarding, so none of its tasks may wait for it.
    #[error("the adoption task {task} waits for the onboarding task {need}")]
    AdoptionWaits {
        /// The adoption task.
        task: TaskName,
        /// What it waits for.
        need: TaskName,
    },
    /// Tasks that wait for each other, their own needs and the order of the process taken together.
    #[error("tasks wait for each other: {}", list(.tasks))]
    Circle {
        /// All tasks that are part of a circle or stand between two.
        tasks: Vec<TaskName>,
    },
    /// An estimate whose low, likely and high are not in that order.
    #[error("the working days of {task} are not in the order low, likely, high")]
    EstimateOutOfOrder {
        /// The task.
        task: TaskName,
    },
    /// The plan reaches too far.
    #[error(transparent)]
    OutOfReach(#[from] OutOfReach),
}

fn list(tasks: &[TaskName]) -> String {
    let names: Vec<&str> = tasks.iter().map(TaskName::as_str).collect();
    names.join(", ")
}

/// Lays out the plan that the playbooks make for this scope, beginning on `start`.
///
/// A playbook is in the plan when it names no services or one of those chosen. A task is in it
/// when none of its conditions is known to fail; work that no Specialist guides leaves out the
/// meetings, the tasks that need one, and the Specialist's word at its own gates. Core onboarding
/// that another plan has finished is left out. A need that is not in the plan is followed to what it
/// needed itself. All tasks take their likely working days of their owner; gates take no time.
///
/// # Errors
///
/// [`PlanError`]. A catalog that can be laid out with every service and no fact known can be laid
/// out for every scope, save for [`PlanError::OutOfReach`].
pub fn lay_out(
    playbooks: &[Playbook],
    scope: &Scope,
    start: Date,
    calendars: &Calendars,
) -> Result<Plan, PlanError> {
    let chosen: Vec<&Playbook> = playbooks
        .iter()
        .filter(|playbook| is_in_scope(playbook, scope))
        .collect();
    let guided: Vec<&Playbook> = (chosen.iter().copied())
        .filter(|playbook| scope.guides(playbook))
        .collect();
    let Selection {
        placed,
        whys,
        left_out,
    } = select(&chosen, scope)?;
    let Order { needs, sequence } = order(&placed, playbooks)?;
    let met = MetBefore::of(&chosen, &placed, &left_out);
    let (tables, (spans, meetings)) = Tables::reaching(calendars, start, |tables| {
        let spans = schedule(tables, &placed, &needs, &sequence)?;
        let over = (placed.iter().zip(&spans))
            .filter(|(one, _)| !one.is_adoption())
            .map(|(_, span)| span.over)
            .max();
        let meetings = meetings(tables, &guided, &met, over.unwrap_or(0))?;
        Some((spans, meetings))
    })?;

    let tasks: Vec<PlannedTask> = sequence
        .iter()
        .map(|place| {
            let Placed { playbook, task } = placed[*place];
            PlannedTask {
                name: task.name.clone(),
                playbook: playbook.name.clone(),
                track: playbook.track,
                phase: task.phase,
                owner: task.owner,
                working_days: task.working_days,
                why: whys[*place].clone(),
                needs: (needs[*place].iter())
                    .map(|need| placed[*need].task.name.clone())
                    .collect(),
                start: tables.date(spans[*place].start),
                end: tables.date(spans[*place].last),
                self_serve: !scope.guides(playbook),
                on_finding: task.on_finding,
            }
        })
        .collect();
    let last_day = |adoption: bool| {
        tasks
            .iter()
            .filter(|task| (task.track == Track::Adoption) == adoption)
            .map(|task| task.end)
            .max()
    };
    Ok(Plan {
        start,
        self_serve_only: scope.self_serve_only,
        self_serve: scope.self_serve.clone(),
        playbooks: chosen
            .iter()
            .map(|playbook| PinnedPlaybook {
                name: playbook.name.clone(),
                version: playbook.version,
            })
            .collect(),
        onboarding_ends: last_day(false),
        adoption_ends: last_day(true),
        gates: plan_gates(
            &chosen,
            (&placed, &sequence),
            &scope.core_done.verified,
            |playbook| scope.guides(playbook),
        ),
        meetings: plan_meetings(meetings, &tables),
        tasks,
        left_out,
    })
}

fn is_in_scope(playbook: &Playbook, scope: &Scope) -> bool {
    playbook.services.is_empty() || (playbook.services.iter()).any(|service| scope.chose(service))
}

struct Selection<'a> {
    placed: Vec<Placed<'a>>,
    whys: Vec<Vec<Why>>,
    left_out: Vec<LeftOutTask>,
}

fn select<'a>(chosen: &[&'a Playbook], scope: &Scope) -> Result<Selection<'a>, PlanError> {
    let mut names = BTreeSet::new();
    let mut applying: Vec<(Placed<'a>, Vec<Why>)> = Vec::new();
    let mut left_out = Vec::new();
    for playbook in chosen {
        for task in &playbook.tasks {
            check(playbook, task)?;
            if !names.insert(&task.name) {
                return Err(PlanError::DefinedTwice {
                    task: task.name.clone(),
                });
            }
            match judge(playbook, task, scope) {
                Ok(why) => applying.push((Placed { playbook, task }, why)),
                Err(why_not) => left_out.push(LeftOutTask {
                    name: task.name.clone(),
                    playbook: playbook.name.clone(),
                    why_not,
                }),
            }
        }
    }
    // Stable: within a phase the playbook's own order stays.
    applying.sort_by_key(|(one, _)| (one.playbook.track, one.task.phase));
    let (placed, whys) = applying.into_iter().unzip();
    Ok(Selection {
        placed,
        whys,
        left_out,
    })
}

fn check(playbook: &Playbook, task: &TaskDefinition) -> Result<(), PlanError> {
    if task.phase.is_adoption() != (playbook.track == Track::Adoption) {
        return Err(PlanError::PhaseOfAnotherTrack {
            task: task.name.clone(),
            playbook: playbook.name.clone(),
        });
    }
    if !task.working_days.is_ordered() {
        return Err(PlanError::EstimateOutOfOrder {
            task: task.name.clone(),
        });
    }
    Ok(())
}

fn judge(playbook: &Playbook, task: &TaskDefinition, scope: &Scope) -> Result<Vec<Why>, WhyNot> {
    if !scope.guides(playbook) && !task.self_serve {
        return Err(WhyNot::NeedsSpecialist);
    }
    let mut whys: Vec<Why> = playbook
        .services
        .iter()
        .filter(|service| scope.chose(service))
        .map(|service| Why::ServiceChosen {
            service: service.clone(),
        })
        .collect();
    if whys.is_empty() {
        whys.push(Why::AlwaysPartOf {
            playbook: playbook.name.clone(),
        });
    }
    for Condition { fact, one_of } in &task.when {
        match scope.facts.get(fact) {
            None => whys.push(Why::FactUnknown {
                fact: fact.clone(),
                needed: one_of.clone(),
            }),
            Some(value) if one_of.contains(value) => whys.push(Why::FactIs {
                fact: fact.clone(),
                value: value.clone(),
            }),
            Some(value) => {
                return Err(WhyNot::FactIs {
                    fact: fact.clone(),
                    value: value.clone(),
                    needed: one_of.clone(),
                });
            }
        }
    }
    let done = scope.core_done.tasks.get(&task.name);
    // What another plan mended is no answer to what a check of this one finds.
    if let (Track::Core, Some(engagement), false) = (playbook.track, done, task.on_finding) {
        return Err(WhyNot::DoneInAnotherPlan {
            engagement: *engagement,
        });
    }
    Ok(whys)
}

/// Each task as early as its needs and its owner's working days allow; none when the table is
/// too short.
fn schedule(
    tables: &Tables,
    placed: &[Placed<'_>],
    needs: &[Vec<usize>],
    sequence: &[usize],
) -> Option<Vec<Span>> {
    let mut spans = vec![
        Span {
            start: 0,
            last: 0,
            over: 0
        };
        placed.len()
    ];
    for place in sequence {
        let ready = (needs[*place].iter())
            .map(|need| spans[*need].over)
            .max()
            .unwrap_or(0);
        let task = placed[*place].task;
        let days = if task.on_finding {
            0
        } else {
            task.working_days.likely
        };
        spans[*place] = tables.of(task.owner).span(ready, days)?;
    }
    Some(spans)
}

/// Which meetings of core onboarding another plan has made needless.
struct MetBefore<'a> {
    /// The phases of which it has finished something, by playbook.
    behind: BTreeSet<(&'a PlaybookName, Phase)>,
    /// The phases of onboarding that still have work in this plan.
    ahead: BTreeSet<Phase>,
    /// The tasks of this plan.
    tasks: BTreeSet<&'a TaskName>,
}

impl<'a> MetBefore<'a> {
    fn of(chosen: &[&'a Playbook], placed: &[Placed<'a>], left_out: &[LeftOutTask]) -> Self {
        let is_behind = |task: &TaskDefinition| {
            let done = |why: &WhyNot| matches!(why, WhyNot::DoneInAnotherPlan { .. });
            (left_out.iter()).any(|out| out.name == task.name && done(&out.why_not))
        };
        let defined = chosen
            .iter()
            .flat_map(|playbook| (playbook.tasks.iter()).map(move |task| (&playbook.name, task)));
        Self {
            behind: defined
                .filter(|(_, task)| is_behind(task))
                .map(|(playbook, task)| (playbook, task.phase))
                .collect(),
            ahead: placed.iter().map(|one| one.task.phase).collect(),
            tasks: placed.iter().map(|one| &one.task.name).collect(),
        }
    }

    /// Whether a meeting on this day still has something to be about. Every plan has its kickoff,
    /// since other people may guide it; a meeting that a task of the plan is about is kept with it.
    fn leaves(&self, playbook: &Playbook, meeting: &MeetingDefinition, is_after_all: bool) -> bool {
        let attended = meeting.attended_by.as_ref();
        if meeting.kind == MeetingKind::Kickoff
            || attended.is_some_and(|task| self.tasks.contains(task))
        {
            return true;
        }
        let is_of = |phase: Phase| self.behind.contains(&(&playbook.name, phase));
        // The days of a series are counted for the whole of core; without it a plan may be over
        // before the last of them.
        let is_shorter = Phase::ONBOARDING.into_iter().any(is_of);
        !(is_shorter && is_after_all)
            && (self.ahead.contains(&meeting.phase) || !is_of(meeting.phase))
    }
}

/// The meetings and their days, in the order of the playbooks. Only what is guided has meetings;
/// onboarding is over on the morning of the day `over`.
fn meetings<'a>(
    tables: &Tables,
    guided: &[&'a Playbook],
    met: &MetBefore<'_>,
    over: u32,
) -> Option<Vec<(&'a Playbook, &'a MeetingDefinition, u32)>> {
    let defined = guided
        .iter()
        .flat_map(|playbook| (playbook.meetings.iter()).map(move |meeting| (*playbook, meeting)));
    let on_days: Option<Vec<_>> = defined
        .map(|(playbook, meeting)| Some((playbook, meeting, tables.common(meeting.day)?)))
        .collect();
    let mut on_days = on_days?;
    on_days.retain(|(playbook, meeting, day)| met.leaves(playbook, meeting, *day >= over));
    Some(on_days)
}

fn plan_meetings(
    meetings: Vec<(&Playbook, &MeetingDefinition, u32)>,
    tables: &Tables,
) -> Vec<PlannedMeeting> {
    let mut planned: Vec<PlannedMeeting> = meetings
        .into_iter()
        .map(|(playbook, meeting, day)| PlannedMeeting {
            name: meeting.name.clone(),
            playbook: playbook.name.clone(),
            kind: meeting.kind,
            phase: meeting.phase,
            minutes: meeting.minutes,
            on: tables.date(day),
        })
        .collect();
    planned.sort_by_key(|meeting| meeting.on);
    planned
}
