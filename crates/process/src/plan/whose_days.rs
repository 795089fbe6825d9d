//! Whose days were they: every working day of an engagement so far, charged to the side whose move
//! it was.
//!
//! A day counts when at least one side works on it. It is charged by how things stood when it
//! *ended* (in the customer's zone): who gets the move and gives it back the same day is charged
//! nothing. Of all that could have been moved, only what holds up the plan counts: the open task,
//! or the gate without its verification, with the longest likely way to the end of onboarding
//! behind it; of adoption, once nothing of onboarding can be moved. When both sides hold up the
//! plan equally, the Center charges itself. A day on which the charged side does not work is
//! nobody's. A paused engagement is the customer's move, as its state says.
//!
//! It must not judge: it says whose move it was, not whose fault.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::gate::{GateState, TaskStates, gate_state, is_finished, places_of_needs, state_of};
use super::working_days::{Calendars, OutOfReach, Tables};
use super::{Phase, Plan, Track, Verification};
use crate::identity::{PlaybookName, TaskName};
use crate::state::{EngagementState, Move, OwnerKind, TaskState, task_move};

/// A task came into a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskChange {
    /// The task.
    pub task: TaskName,
    /// When.
    pub at: Timestamp,
    /// The state it is in from then on.
    pub to: TaskState,
}

/// A side said that the outcome before a gate is verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedVerification {
    /// What was said by whom.
    #[serde(flatten)]
    pub verification: Verification,
    /// When.
    pub at: Timestamp,
}

/// A time in which the engagement was paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When it was paused.
    pub from: Timestamp,
    /// When it was open again; none while it is still paused.
    pub until: Option<Timestamp>,
}

/// All that has happened to a plan, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Changes of tasks' states. Changes of one instant count in the order given.
    pub changes: Vec<TaskChange>,
    /// Verifications of gates.
    pub verifications: Vec<DatedVerification>,
    /// Pauses of the engagement.
    pub pauses: Vec<Pause>,
}

/// What held up the plan on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "held_by", rename_all = "snake_case")]
pub enum HeldBy {
    /// A task that the charged side could have moved.
    Task {
        /// The task.
        task: TaskName,
    },
    /// A gate that the charged side had not verified.
    Gate {
        /// The playbook of the gate.
        playbook: PlaybookName,
        /// The phase it opens.
        opens: Phase,
    },
    /// The engagement was paused.
    Pause,
}

/// One working day and whose move it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargedDay {
    /// The day.
    pub on: Date,
    /// Whose move it was when the day ended; nobody's when that side did not work.
    pub whose: Move,
    /// What held up the plan; empty when nothing could be moved.
    pub held_by: Vec<HeldBy>,
}

/// All working days so far; the three counts add up to the number of days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargedDays {
    /// Every working day, ascending.
    pub days: Vec<ChargedDay>,
    /// Days that were the customer's move.
    pub customer: u32,
    /// Days that were the Center's move.
    pub center: u32,
    /// Days that were nobody's.
    pub nobody: u32,
}

/// Charges every working day from the plan's start up to but not on `today` to whose move it was.
///
/// # Errors
///
/// [`OutOfReach`] when `today` is more than twenty years after the start.
pub fn whose_days(
    plan: &Plan,
    history: &History,
    calendars: &Calendars,
    today: Date,
) -> Result<ChargedDays, OutOfReach> {
    let (tables, end) = Tables::reaching(calendars, plan.start, |tables| tables.day(today))?;
    let mut standing = Standing::new(plan, history, calendars);
    let mut charged = ChargedDays::default();
    for day in 0..end {
        let works = |owner| tables.of(owner).works(day);
        let (customer_works, center_works) =
            (works(OwnerKind::Customer), works(OwnerKind::Specialist));
        if !customer_works && !center_works {
            continue;
        }
        let on = tables.date(day);
        let (mover, held_by) = standing.when_ended(on);
        let (whose, count) = match mover {
            Move::Customer if customer_works => (Move::Customer, &mut charged.customer),
            Move::Center if center_works => (Move::Center, &mut charged.center),
            Move::Customer | Move::Center | Move::Nobody => (Move::Nobody, &mut charged.nobody),
        };
        *count += 1;
        charged.days.push(ChargedDay { on, whose, held_by });
    }
    Ok(charged)
}

/// How things stood at the end of one day after the other.
struct Standing<'a> {
    plan: &'a Plan,
    followers: Vec<Vec<usize>>,
    changes: Vec<(Date, &'a TaskChange)>,
    verifications: Vec<(Date, &'a Verification)>,
    pauses: Vec<(Date, Option<Date>)>,
    states: TaskStates,
    verified: BTreeSet<Verification>,
    /// What `judge` found; it stays until something happens.
    found: Option<(Move, Vec<HeldBy>)>,
}

impl<'a> Standing<'a> {
    fn new(plan: &'a Plan, history: &'a History, calendars: &Calendars) -> Self {
        let date = |at: Timestamp| calendars.customer.zone().to_datetime(at).date();
        let mut changes: Vec<&TaskChange> = history.changes.iter().collect();
        changes.sort_by_key(|change| change.at);
        let mut verifications: Vec<&DatedVerification> = history.verifications.iter().collect();
        verifications.sort_by_key(|said| said.at);
        let mut followers = vec![Vec::new(); plan.tasks.len()];
        for (place, needs) in places_of_needs(plan).into_iter().enumerate() {
            for need in needs {
                followers[need].push(place);
            }
        }
        // Taken from the end as the days go by.
        changes.reverse();
        verifications.reverse();
        Self {
            plan,
            followers,
            changes: changes.into_iter().map(|it| (date(it.at), it)).collect(),
            verifications: verifications
                .into_iter()
                .map(|said| (date(said.at), &said.verification))
                .collect(),
            pauses: (history.pauses.iter())
                .map(|pause| (date(pause.from), pause.until.map(date)))
                .collect(),
            states: plan.untouched(),
            verified: BTreeSet::new(),
            found: None,
        }
    }

    fn when_ended(&mut self, day: Date) -> (Move, Vec<HeldBy>) {
        while let Some((_, change)) = self.changes.pop_if(|(on, _)| *on <= day) {
            self.states.insert(change.task.clone(), change.to);
            self.found = None;
        }
        while let Some((_, said)) = self.verifications.pop_if(|(on, _)| *on <= day) {
            self.verified.insert(said.clone());
            self.found = None;
        }
        let is_paused = (self.pauses.iter())
            .any(|(from, until)| *from <= day && until.is_none_or(|until| day < until));
        if is_paused {
            return (EngagementState::Paused.whose_move(), vec![HeldBy::Pause]);
        }
        if self.found.is_none() {
            self.found = Some(self.judge());
        }
        self.found.clone().unwrap_or((Move::Nobody, vec![]))
    }

    fn judge(&self) -> (Move, Vec<HeldBy>) {
        let ways = self.ways();
        let onboarding = self.charge(&ways, |track| track != Track::Adoption);
        onboarding
            .or_else(|| self.charge(&ways, |track| track == Track::Adoption))
            .unwrap_or((Move::Nobody, vec![]))
    }

    /// For each task the likely working days from its start to the end of all that waits for it,
    /// whatever is finished left out.
    fn ways(&self) -> Vec<u32> {
        let mut ways = vec![0_u32; self.plan.tasks.len()];
        for (place, task) in self.plan.tasks.iter().enumerate().rev() {
            let behind = (self.followers[place].iter())
                .map(|follower| ways[*follower])
                .max()
                .unwrap_or(0);
            let own = if is_finished(state_of(&self.states, &task.name)) {
                0
            } else {
                u32::from(task.working_days.likely)
            };
            ways[place] = behind + own;
        }
        ways
    }

    /// The side that holds up the chosen tracks, and with what; none when nothing can be moved.
    fn charge(&self, ways: &[u32], chosen: impl Fn(Track) -> bool) -> Option<(Move, Vec<HeldBy>)> {
        let mut movable: Vec<(u32, Move, HeldBy)> = Vec::new();
        for (place, task) in self.plan.tasks.iter().enumerate() {
            let mover = task_move(state_of(&self.states, &task.name), task.owner);
            if mover != Move::Nobody && chosen(task.track) {
                let task = task.name.clone();
                movable.push((ways[place], mover, HeldBy::Task { task }));
            }
        }
        for gate in &self.plan.gates {
            let GateState::Waits {
                tasks,
                verifications,
            } = gate_state(gate, &self.states, &self.verified)
            else {
                continue;
            };
            let held = (self.plan.tasks.iter().enumerate())
                .filter(|(_, task)| chosen(task.track) && gate.holds.contains(&task.name))
                .filter(|(_, task)| !is_finished(state_of(&self.states, &task.name)))
                .map(|(place, _)| ways[place])
                .max();
            if let (true, Some(way)) = (tasks.is_empty(), held) {
                let mover = if verifications.contains(&OwnerKind::Specialist) {
                    Move::Center
                } else {
                    Move::Customer
                };
                let (playbook, opens) = (gate.playbook.clone(), gate.opens);
                movable.push((way, mover, HeldBy::Gate { playbook, opens }));
            }
        }
        let longest = movable.iter().map(|(way, ..)| *way).max()?;
        movable.retain(|(way, ..)| *way == longest);
        let whose = if movable.iter().any(|(_, mover, _)| *mover == Move::Center) {
            Move::Center
        } else {
            Move::Customer
        };
        let held_by = movable
            .into_iter()
            .filter(|(_, mover, _)| *mover == whose)
            .map(|(_, _, held_by)| held_by)
            .collect();
        Some((whose, held_by))
    }
}
