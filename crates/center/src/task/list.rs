//! The list of a tenant's tasks, of the engagement that counts or of one of its others.

use std::collections::BTreeSet;

use jiff::civil::Date;
use process::identity::{EngagementId, PersonId};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::plan::{Phase, Track};
use process::state::{Move, OwnerKind};
use store::engagement::Engagement;
use store::tenant::Tenant;

use super::sight::Sight;
use super::view::{GateView, Head, Names, TaskLine, Told, gates, head_seen, lines, not_guided};
use crate::engagement::{Course, DoneBefore};
use crate::{Center, CenterFault, eligibility};

/// The tasks of one engagement.
#[derive(Clone, Debug)]
pub struct TaskList {
    /// The engagement.
    pub head: Head,
    /// Services in the plan that the customer deploys by itself beside those guided.
    pub not_guided: Vec<Told>,
    /// Core onboarding that it leaves out because other plans have finished it.
    pub done_before: Vec<DoneBefore>,
    /// The tenant's other engagements, newest first.
    pub others: Vec<Head>,
    /// Its tasks in the order of the plan.
    pub tasks: Vec<TaskLine>,
    /// Its gates.
    pub gates: Vec<GateView>,
    /// The tenant's day.
    pub today: Date,
}

impl TaskList {
    /// How many tasks are not finished.
    #[must_use]
    pub fn left(&self) -> usize {
        self.tasks.iter().filter(|task| !task.is_finished()).count()
    }

    /// How many tasks are this side's move.
    #[must_use]
    pub fn moves(&self, side: Move) -> usize {
        let theirs = |task: &&TaskLine| task.is_now() && task.mover == side;
        self.tasks.iter().filter(theirs).count()
    }
}

/// Tasks of one playbook, by phase.
#[derive(Clone, Debug)]
pub struct Group {
    /// The line of work.
    pub track: Track,
    /// The services its playbook is for.
    pub services: Vec<Told>,
    /// Its phases.
    pub phases: Vec<PhaseGroup>,
}

/// Tasks of one phase.
#[derive(Clone, Debug)]
pub struct PhaseGroup {
    /// The phase.
    pub phase: Phase,
    /// Its tasks.
    pub tasks: Vec<TaskLine>,
}

impl Group {
    /// Groups tasks by line of work, playbook and phase; each keeps its order.
    #[must_use]
    pub fn of(tasks: &[TaskLine]) -> Vec<Self> {
        let keys: BTreeSet<_> = tasks.iter().map(key).collect();
        let mut groups = Vec::with_capacity(keys.len());
        for wanted in keys {
            let mut phases: Vec<PhaseGroup> = Vec::new();
            let mut services = Vec::new();
            for task in tasks.iter().filter(|task| key(task) == wanted) {
                services.clone_from(&task.services);
                match phases.iter_mut().find(|group| group.phase == task.phase) {
                    Some(group) => group.tasks.push(task.clone()),
                    None => phases.push(PhaseGroup {
                        phase: task.phase,
                        tasks: vec![task.clone()],
                    }),
                }
            }
            phases.sort_by_key(|group| group.phase);
            groups.push(Self {
                track: wanted.0,
                services,
                phases,
            });
        }
        groups
    }
}

fn key(task: &TaskLine) -> (Track, process::identity::PlaybookName) {
    (task.track, task.playbook.clone())
}

/// The tasks of an engagement of the tenant: the one named, else the newest that has not ended,
/// else the newest. None: there is no engagement yet.
///
/// # Errors
/// The engagement named does not exist for this tenant, or the database failed.
pub async fn list(
    center: &Center,
    act: &TenantAct,
    tenant: &Tenant,
    named: Option<EngagementId>,
    language: WrittenLanguage,
) -> Result<Option<TaskList>, CenterFault> {
    act.permit(Action::SeeTasks)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let sight = Sight::of(act);
    let Some(chosen) = choose_seen(&all, named, sight)? else {
        return Ok(None);
    };
    let others = all
        .iter()
        .filter(|other| other.id != chosen.id && sight.reaches_any(&other.services))
        .map(|other| head_seen(center, other, sight, language))
        .collect();
    let course = Course::of(&reading, center, chosen.clone()).await?;
    let people = Names::of(&reading, people(&course)).await?;
    let today = eligibility::today(tenant, center.now());
    Ok(Some(TaskList {
        head: head_seen(center, &course.engagement, sight, language),
        not_guided: not_guided(center, (&course, sight), language),
        done_before: DoneBefore::of(center, (&course, sight), &all, language),
        others,
        tasks: lines(center, (&course, sight), &people, language, today),
        gates: gates(
            center,
            (&course, sight),
            &people,
            language,
            OwnerKind::Customer,
        ),
        today,
    }))
}

/// The engagement that counts among those in sight. One that is named and is not in sight is not
/// there.
pub(super) fn choose_seen<'all>(
    all: &'all [Engagement],
    named: Option<EngagementId>,
    sight: Sight<'_>,
) -> Result<Option<&'all Engagement>, CenterFault> {
    if sight.is_whole() {
        return choose(all, named);
    }
    chosen_of(
        all.iter().filter(|one| sight.reaches_any(&one.services)),
        named,
    )
}

/// The engagement that counts.
pub(crate) fn choose(
    all: &[Engagement],
    named: Option<EngagementId>,
) -> Result<Option<&Engagement>, CenterFault> {
    chosen_of(all.iter(), named)
}

/// Among these, newest first: the one that is named; else one that is under way, guided before self-serve,
/// since a Specialist and meetings wait in it; else the last that was.
fn chosen_of<'all>(
    mut among: impl Iterator<Item = &'all Engagement> + Clone,
    named: Option<EngagementId>,
) -> Result<Option<&'all Engagement>, CenterFault> {
    if let Some(named) = named {
        let found = among.find(|one| one.id.0 == named);
        return found.map(Some).ok_or(CenterFault::NotFound);
    }
    let mut under_way = among.clone().filter(|one| one.ended_at.is_none());
    let guided = under_way.clone().find(|one| one.lead_id.is_some());
    Ok(guided.or_else(|| under_way.next()).or_else(|| among.next()))
}

/// Everybody whom the tasks and verifications of an engagement name.
pub(crate) fn people(course: &Course) -> impl Iterator<Item = PersonId> {
    let assigned = course.tasks.iter().filter_map(|task| task.assigned_to);
    let said = course.said.iter().map(|said| said.person_id);
    assigned.chain(said).map(|person| person.0)
}
