//! The plan of an engagement: what a playbook defines, what of it applies to this tenant and why,
//! in which order it opens, and when each task is planned.
//!
//! This file holds what a playbook defines. `lay_out` makes a plan of it, `order` says what waits
//! for what, `gate` what may open now, `whose_days` whose move each day was, `working_days` counts.
//!
//! It must not know how a playbook is written down, where a plan is kept, or what today is.
//!
//! Sources: onboarding and migration phases (2020) for phases, gates and the order core → services
//! → migration; The `FastTrack` Process, July 2020, for adoption running in parallel from day one.

mod gate;
mod lay_out;
mod order;
mod whose_days;
pub(crate) mod working_days;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::finding::RulePattern;
use crate::identity::{FactName, PlaybookName, ServiceName, TaskName};
use crate::state::OwnerKind;

pub(crate) use self::gate::is_finished;
pub use self::gate::{GateState, PlannedGate, TaskStates, Verification, gate_state, open_now};
pub use self::lay_out::{
    CoreDone, LeftOutTask, PinnedPlaybook, Plan, PlanError, PlannedMeeting, PlannedTask, Scope,
    Why, WhyNot, lay_out,
};
pub(crate) use self::order::sequence;
pub use self::whose_days::{
    ChargedDay, ChargedDays, DatedVerification, HeldBy, History, Pause, TaskChange, whose_days,
};
pub use self::working_days::{Calendars, OutOfReach};

/// One of the four lines of work of an engagement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// The baseline for every other service.
    Core,
    /// Onboarding of one service.
    Service,
    /// Moving mail or files.
    Migration,
    /// Users are aware of the services and use them; runs beside all others.
    Adoption,
}

impl Track {
    /// The word kept in tables and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Service => "service",
            Self::Migration => "migration",
            Self::Adoption => "adoption",
        }
    }
}

/// Where in the process a task stands. The first five are the phases of onboarding, the last five
/// the stages of user adoption, drawn beneath them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Intent, goals, kickoff.
    Initiate,
    /// What must be put right first.
    Assess,
    /// Putting it right.
    Remediate,
    /// Turning the services on.
    Enable,
    /// Moving mail and files.
    Migrate,
    /// Adoption: who carries it.
    Stakeholders,
    /// Adoption: what people will do differently.
    Scenarios,
    /// Adoption: people know what comes.
    Awareness,
    /// Adoption: people and helpdesk can do it.
    Training,
    /// Adoption: active use against the target.
    MeasuredUse,
}

impl Phase {
    /// The five phases of onboarding in their order.
    pub const ONBOARDING: [Self; 5] = [
        Self::Initiate,
        Self::Assess,
        Self::Remediate,
        Self::Enable,
        Self::Migrate,
    ];
    /// The five stages of user adoption in their order.
    pub const ADOPTION: [Self; 5] = [
        Self::Stakeholders,
        Self::Scenarios,
        Self::Awareness,
        Self::Training,
        Self::MeasuredUse,
    ];

    /// Whether this is a stage of user adoption, which no phase of onboarding holds up.
    #[must_use]
    pub fn is_adoption(self) -> bool {
        self >= Self::Stakeholders
    }

    /// The word kept in tables and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initiate => "initiate",
            Self::Assess => "assess",
            Self::Remediate => "remediate",
            Self::Enable => "enable",
            Self::Migrate => "migrate",
            Self::Stakeholders => "stakeholders",
            Self::Scenarios => "scenarios",
            Self::Awareness => "awareness",
            Self::Training => "training",
            Self::MeasuredUse => "measured-use",
        }
    }
}

/// How long a task takes its owner, in the owner's working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkingDays {
    /// Nothing goes wrong.
    pub low: u16,
    /// Most often.
    pub likely: u16,
    /// Much goes wrong.
    pub high: u16,
}

impl WorkingDays {
    /// Whether low ≤ likely ≤ high.
    #[must_use]
    pub fn is_ordered(self) -> bool {
        self.low <= self.likely && self.likely <= self.high
    }
}

/// A condition on what is known about the tenant: the fact has one of these values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The fact asked about.
    pub fact: FactName,
    /// The values under which the task applies.
    pub one_of: BTreeSet<String>,
}

/// What the owner shows when a task is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A sentence is welcome, nothing is required.
    Optional,
    /// A sentence is required.
    Note,
    /// A file is required: a report, a screenshot.
    File,
}

/// A task as the playbook defines it. Its title, its reason and its guidance are in the catalog's
/// names and guidance, one per language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskDefinition {
    /// Unique over all playbooks.
    pub name: TaskName,
    /// Phase of onboarding or stage of adoption.
    pub phase: Phase,
    /// Who does it.
    pub owner: OwnerKind,
    /// In the owner's working days.
    pub working_days: WorkingDays,
    /// Hands-on minutes, as told to the reader.
    pub minutes: u16,
    /// All must hold; none means always.
    pub when: Vec<Condition>,
    /// Tasks that must be finished first, of any playbook.
    pub needs: Vec<TaskName>,
    /// What shows that it is done.
    pub evidence: Evidence,
    /// Whether it is part of the self-serve plan (no meeting, no Specialist needed).
    pub self_serve: bool,
    /// Key of the source in domain.md, such as `FTR`.
    pub source: String,
    /// The rules of checks whose findings are mended with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RulePattern>,
    /// Whether it is in a plan only once a check found something for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_finding: bool,
}

/// The conditions that open a phase, beyond its predecessor's tasks being finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateDefinition {
    /// The phase that waits.
    pub opens: Phase,
    /// Sides that must each say that the outcome is verified.
    pub verified_by: Vec<OwnerKind>,
    /// Key of the source in domain.md.
    pub source: String,
}

/// What a meeting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// The first meeting.
    Kickoff,
    /// A technical talk.
    TechnicalTalk,
    /// A workshop.
    Workshop,
    /// A short regular meeting.
    Checkpoint,
    /// Success planning.
    SuccessPlanning,
}

impl MeetingKind {
    /// The word kept in tables and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kickoff => "kickoff",
            Self::TechnicalTalk => "technical-talk",
            Self::Workshop => "workshop",
            Self::Checkpoint => "checkpoint",
            Self::SuccessPlanning => "success-planning",
        }
    }
}

/// A meeting of the series that the playbook proposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingDefinition {
    /// Name in the catalog's names, such as `remediation-checkpoint`.
    pub name: TaskName,
    /// What it is for.
    pub kind: MeetingKind,
    /// The phase it belongs to.
    pub phase: Phase,
    /// Its length.
    pub minutes: u16,
    /// Working days after the start of the engagement.
    pub day: u16,
    /// The customer's task of coming to it, if the plan has one.
    #[serde(default)]
    pub attended_by: Option<TaskName>,
}

/// A versioned definition of tasks, pinned per engagement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Playbook {
    /// Name of the playbook.
    pub name: PlaybookName,
    /// Grows with every change.
    pub version: u32,
    /// The line of work it belongs to.
    pub track: Track,
    /// The services that bring it into a plan; core and general adoption have none and are always in.
    pub services: Vec<ServiceName>,
    /// Its tasks.
    pub tasks: Vec<TaskDefinition>,
    /// Its gates.
    pub gates: Vec<GateDefinition>,
    /// The meetings it proposes.
    pub meetings: Vec<MeetingDefinition>,
}

/// What is known about a tenant, by name. A fact that is not here is unknown.
pub type Facts = BTreeMap<FactName, String>;
