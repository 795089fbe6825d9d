//! In which order tasks open: what a task needs of its own, and what every task needs because of
//! the process.
//!
//! The order of the process, between the tasks that are in a plan:
//! 1. *Phases open in order.* A task waits for all tasks of the earlier phases of its line of work.
//!    Core is one line; each playbook of a service or of a migration is a line of its own, so that
//!    one service's remediation does not hold up another's.
//! 2. *Core goes first* (S2; onboarding phases (2020), domain §1.1 rule 10). A service's or
//!    migration's task waits for core's Initiate and for all core tasks of the phases before its
//!    own; from Enable on it waits for all of core. So a service may be assessed beside core, as the
//!    process does in one round, and nothing of a service is turned on before core is finished.
//! 3. *Migration goes last.* A task of the phase Migrate of a migration waits for all onboarding
//!    tasks (before Migrate) of the services it moves to. Assessing the source waits for nothing of
//!    them.
//! 4. *Adoption waits for no onboarding* (S1: it runs beside, not after). Its tasks wait only for
//!    what their playbook says, and a playbook that makes one wait for onboarding is refused.
//!
//! It must not know dates, states or people.

use std::collections::{BTreeMap, BTreeSet};

use super::{Phase, PlanError, Playbook, TaskDefinition, Track};
use crate::identity::TaskName;

/// A task that is part of a plan, with the playbook that brought it.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) playbook: &'a Playbook,
    pub(super) task: &'a TaskDefinition,
}

impl Placed<'_> {
    pub(super) fn is_adoption(&self) -> bool {
        self.playbook.track == Track::Adoption
    }

    /// Whether both belong to one line of work.
    pub(super) fn shares_line(&self, other: &Playbook) -> bool {
        match self.playbook.track {
            Track::Core => other.track == Track::Core,
            Track::Service | Track::Migration | Track::Adoption => other.name == self.playbook.name,
        }
    }

    /// Whether this moves data to a service that `other` onboards.
    pub(super) fn migrates_to(&self, other: &Playbook) -> bool {
        self.playbook.track == Track::Migration
            && self.task.phase == Phase::Migrate
            && other.track == Track::Service
            && (self.playbook.services.iter()).any(|service| other.services.contains(service))
    }

    fn waits_by_process_for(&self, other: &Placed<'_>) -> bool {
        if self.is_adoption() || other.is_adoption() {
            return false;
        }
        let (own, earlier) = (self.task.phase, other.task.phase);
        if self.shares_line(other.playbook) {
            return earlier < own;
        }
        if other.playbook.track == Track::Core {
            return earlier == Phase::Initiate || earlier < own || own >= Phase::Enable;
        }
        self.migrates_to(other.playbook) && earlier < Phase::Migrate
    }
}

/// For each task the places of those directly before it, and an order in which all can be done.
pub(super) struct Order {
    /// Per task, ascending: what it waits for, without what follows from these.
    pub(super) needs: Vec<Vec<usize>>,
    /// Every task after all it waits for; among the ready ones the first of `placed` goes first.
    pub(super) sequence: Vec<usize>,
}

/// Puts the tasks of a plan in order. `all` are all playbooks, through whose tasks a need is
/// followed when the needed task itself is not in the plan.
pub(super) fn order(placed: &[Placed<'_>], all: &[Playbook]) -> Result<Order, PlanError> {
    let by_name: BTreeMap<&TaskName, usize> = placed
        .iter()
        .enumerate()
        .map(|(place, one)| (&one.task.name, place))
        .collect();
    let defined: BTreeMap<&TaskName, &TaskDefinition> = all
        .iter()
        .flat_map(|playbook| &playbook.tasks)
        .map(|task| (&task.name, task))
        .collect();

    let mut needs: Vec<BTreeSet<usize>> = Vec::with_capacity(placed.len());
    for one in placed {
        let mut before = own_needs(one.task, &by_name, &defined);
        let onboarding = before.iter().find(|place| !placed[**place].is_adoption());
        if let (true, Some(onboarding)) = (one.is_adoption(), onboarding) {
            return Err(PlanError::AdoptionWaits {
                task: one.task.name.clone(),
                need: placed[*onboarding].task.name.clone(),
            });
        }
        before.extend((0..placed.len()).filter(|place| one.waits_by_process_for(&placed[*place])));
        needs.push(before);
    }
    let sequence = sequence(&needs).map_err(|circle| PlanError::Circle {
        tasks: circle
            .into_iter()
            .map(|place| placed[place].task.name.clone())
            .collect(),
    })?;
    Ok(Order {
        needs: without_what_follows(&needs, &sequence),
        sequence,
    })
}

/// The tasks of the plan that a task names, or that a named task outside the plan names in turn.
fn own_needs(
    task: &TaskDefinition,
    by_name: &BTreeMap<&TaskName, usize>,
    defined: &BTreeMap<&TaskName, &TaskDefinition>,
) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut seen: BTreeSet<&TaskName> = BTreeSet::new();
    let mut open: Vec<&TaskName> = task.needs.iter().collect();
    while let Some(name) = open.pop() {
        if !seen.insert(name) {
            continue;
        }
        if let Some(place) = by_name.get(name) {
            found.insert(*place);
        } else if let Some(outside) = defined.get(name) {
            open.extend(&outside.needs);
        }
    }
    found
}

/// An order in which every task comes after its needs, or the tasks that wait for each other.
pub(crate) fn sequence(needs: &[BTreeSet<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    let mut missing: Vec<usize> = needs.iter().map(BTreeSet::len).collect();
    for (place, before) in needs.iter().enumerate() {
        for need in before {
            followers[*need].push(place);
        }
    }
    let mut ready: BTreeSet<usize> = (0..needs.len())
        .filter(|place| missing[*place] == 0)
        .collect();
    let mut sequence = Vec::with_capacity(needs.len());
    while let Some(place) = ready.pop_first() {
        sequence.push(place);
        for follower in &followers[place] {
            missing[*follower] -= 1;
            if missing[*follower] == 0 {
                ready.insert(*follower);
            }
        }
    }
    if sequence.len() == needs.len() {
        return Ok(sequence);
    }
    // What is left waits for a circle; what nothing left waits for only stands behind it.
    let mut left: BTreeSet<usize> = (0..needs.len())
        .filter(|place| missing[*place] > 0)
        .collect();
    loop {
        let behind: Vec<usize> = left
            .iter()
            .copied()
            .filter(|place| !followers[*place].iter().any(|after| left.contains(after)))
            .collect();
        if behind.is_empty() {
            return Err(left.into_iter().collect());
        }
        for place in behind {
            left.remove(&place);
        }
    }
}

/// Leaves out a need that another need already waits for: what remains says the same.
fn without_what_follows(needs: &[BTreeSet<usize>], sequence: &[usize]) -> Vec<Vec<usize>> {
    let everything_before = ancestors(needs, sequence);
    needs
        .iter()
        .map(|before| {
            before
                .iter()
                .copied()
                .filter(|need| {
                    !(before.iter()).any(|other| everything_before[*other].contains(*need))
                })
                .collect()
        })
        .collect()
}

/// For each task the set of all tasks it waits for, directly or not.
pub(super) fn ancestors(needs: &[BTreeSet<usize>], sequence: &[usize]) -> Vec<Places> {
    let mut all = vec![Places::empty(needs.len()); needs.len()];
    for place in sequence {
        let mut own = Places::empty(needs.len());
        for need in &needs[*place] {
            own.insert(*need);
            own.extend(&all[*need]);
        }
        all[*place] = own;
    }
    all
}

/// A set of places, one bit each.
#[derive(Clone)]
pub(super) struct Places(Vec<u64>);

impl Places {
    fn empty(size: usize) -> Self {
        Self(vec![0; size.div_ceil(64)])
    }

    fn insert(&mut self, place: usize) {
        self.0[place / 64] |= 1 << (place % 64);
    }

    fn extend(&mut self, other: &Self) {
        for (own, others) in self.0.iter_mut().zip(&other.0) {
            *own |= others;
        }
    }

    pub(super) fn contains(&self, place: usize) -> bool {
        self.0[place / 64] & (1 << (place % 64)) != 0
    }
}
