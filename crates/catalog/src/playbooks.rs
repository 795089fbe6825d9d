//! `playbooks/*.toml`: versioned definitions of tasks, gates and meetings.
//!
//! Must not know how a plan is made of them, only what would make that impossible.

use std::collections::{BTreeMap, BTreeSet};

use process::finding::RulePattern;
use process::identity::{FactName, PlaybookName, ServiceName, TaskName};
use process::plan::{
    Condition, Evidence, GateDefinition, MeetingDefinition, MeetingKind, Phase, Playbook,
    TaskDefinition, Track, WorkingDays,
};
use process::state::OwnerKind;
use serde::Deserialize;

use crate::document::{Document, Step};
use crate::faults::Faults;
use crate::folder::Folder;
use crate::known::{Known, is_showable, listed};

const FOLDER: &str = "playbooks";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    name: PlaybookName,
    version: u32,
    track: Track,
    #[serde(default)]
    services: Vec<ServiceName>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskRow {
    name: TaskName,
    phase: Phase,
    owner: OwnerKind,
    working_days: [u16; 3],
    minutes: u16,
    #[serde(default)]
    when: BTreeMap<FactName, BTreeSet<String>>,
    #[serde(default)]
    needs: Vec<TaskName>,
    evidence: Evidence,
    self_serve: bool,
    source: String,
    #[serde(default)]
    rules: Vec<RulePattern>,
    #[serde(default)]
    on_finding: bool,
}

impl From<TaskRow> for TaskDefinition {
    fn from(row: TaskRow) -> Self {
        let [low, likely, high] = row.working_days;
        let when = row
            .when
            .into_iter()
            .map(|(fact, one_of)| Condition { fact, one_of })
            .collect();
        Self {
            name: row.name,
            phase: row.phase,
            owner: row.owner,
            working_days: WorkingDays { low, likely, high },
            minutes: row.minutes,
            when,
            needs: row.needs,
            evidence: row.evidence,
            self_serve: row.self_serve,
            source: row.source,
            rules: row.rules,
            on_finding: row.on_finding,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GateRow {
    opens: Phase,
    verified_by: Vec<OwnerKind>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingRow {
    name: TaskName,
    kind: MeetingKind,
    phase: Phase,
    minutes: u16,
    day: u16,
    #[serde(default)]
    attended_by: Option<TaskName>,
}

/// A playbook together with the file it was read from.
pub(crate) struct ReadPlaybook<'a> {
    pub(crate) playbook: Playbook,
    document: Document<'a>,
}

/// Reads all playbooks in the order of their files. A file with a fault is left out, so the places
/// of rows in a file are the places of tasks in its playbook.
pub(crate) fn read<'a>(folder: &'a Folder, faults: &mut Faults) -> Vec<ReadPlaybook<'a>> {
    folder
        .files_in(FOLDER)
        .filter_map(|(file, text)| read_one(file, text, faults))
        .collect()
}

fn read_one<'a>(file: &'a str, text: &'a str, faults: &mut Faults) -> Option<ReadPlaybook<'a>> {
    let before = faults.count();
    let document = Document::parse(file, text, faults)?;
    let head: Option<Head> = document.head(&["task", "gate", "meeting"], faults);
    let tasks = document.rows::<TaskRow>("task", faults);
    let gates = document.rows::<GateRow>("gate", faults);
    let meetings = document.rows::<MeetingRow>("meeting", faults);
    let head = head?;
    if faults.count() > before {
        return None;
    }
    let playbook = Playbook {
        name: head.name,
        version: head.version,
        track: head.track,
        services: head.services,
        tasks: tasks.into_iter().map(|(_, row)| row.into()).collect(),
        gates: gates
            .into_iter()
            .map(|(_, row)| GateDefinition {
                opens: row.opens,
                verified_by: row.verified_by,
                source: row.source,
            })
            .collect(),
        meetings: meetings
            .into_iter()
            .map(|(_, row)| MeetingDefinition {
                name: row.name,
                kind: row.kind,
                phase: row.phase,
                minutes: row.minutes,
                day: row.day,
                attended_by: row.attended_by,
            })
            .collect(),
    };
    Some(ReadPlaybook { playbook, document })
}

/// Every task and where it is defined.
pub(crate) fn tasks(playbooks: &[ReadPlaybook<'_>]) -> BTreeMap<TaskName, String> {
    let mut tasks = BTreeMap::new();
    for ReadPlaybook { playbook, document } in playbooks {
        for (place, task) in playbook.tasks.iter().enumerate() {
            let line = document.line(&["task".into(), place.into()]);
            tasks
                .entry(task.name.clone())
                .or_insert_with(|| format!("{}:{line}", document.file));
        }
    }
    tasks
}

/// Every meeting.
pub(crate) fn meetings(playbooks: &[ReadPlaybook<'_>]) -> BTreeSet<TaskName> {
    playbooks
        .iter()
        .flat_map(|read| &read.playbook.meetings)
        .map(|meeting| meeting.name.clone())
        .collect()
}

/// Checks all playbooks against each other and against the rest of the catalog.
pub(crate) fn check(playbooks: &[ReadPlaybook<'_>], known: &Known, faults: &mut Faults) {
    let mut names = Names::default();
    for read in playbooks {
        check_head(read, known, faults);
        for (place, task) in read.playbook.tasks.iter().enumerate() {
            let at = At {
                read,
                row: ["task".into(), place.into()],
            };
            names.check_task(&at, task, faults);
            check_task(&at, task, faults);
            check_conditions(&at, task, known, faults);
        }
        for (place, gate) in read.playbook.gates.iter().enumerate() {
            let at = At {
                read,
                row: ["gate".into(), place.into()],
            };
            check_gate(&at, gate, faults);
        }
        for (place, meeting) in read.playbook.meetings.iter().enumerate() {
            let at = At {
                read,
                row: ["meeting".into(), place.into()],
            };
            names.check_meeting(&at, meeting, faults);
            check_meeting(&at, meeting, faults);
            check_attended(&at, meeting, known, faults);
        }
    }
    if known.tasks.is_some() {
        check_needs(playbooks, faults);
    }
}

/// A row of a playbook, to point at its keys.
struct At<'a, 'b> {
    read: &'b ReadPlaybook<'a>,
    row: [Step<'static>; 2],
}

impl At<'_, '_> {
    fn fault(
        &self,
        key: &str,
        expected: impl Into<String>,
        found: impl Into<String>,
        faults: &mut Faults,
    ) {
        let path = [self.row[0], self.row[1], key.into()];
        self.read.document.fault(&path, expected, found, faults);
    }
}

/// Names that must be unique over all playbooks.
#[derive(Default)]
struct Names {
    tasks: BTreeSet<TaskName>,
    meetings: BTreeSet<TaskName>,
}

impl Names {
    fn check_task(&mut self, at: &At<'_, '_>, task: &TaskDefinition, faults: &mut Faults) {
        if !self.tasks.insert(task.name.clone()) {
            let found = format!("{} again", task.name);
            at.fault(
                "name",
                "a task name that no playbook has yet",
                found,
                faults,
            );
        }
    }

    fn check_meeting(&mut self, at: &At<'_, '_>, meeting: &MeetingDefinition, faults: &mut Faults) {
        if !self.meetings.insert(meeting.name.clone()) {
            let found = format!("{} again", meeting.name);
            at.fault(
                "name",
                "a meeting name that no playbook has yet",
                found,
                faults,
            );
        }
    }
}

fn check_head(read: &ReadPlaybook<'_>, known: &Known, faults: &mut Faults) {
    let ReadPlaybook { playbook, document } = read;
    // One file per playbook, found by its name: the same playbook twice cannot happen.
    if document.file != format!("{FOLDER}/{}.toml", playbook.name) {
        let found = playbook.name.as_str();
        document.fault(&["name".into()], "the name of the file", found, faults);
    }
    if playbook.version == 0 {
        document.fault(&["version".into()], "a version from 1", "0", faults);
    }
    if playbook.tasks.is_empty() {
        document.fault(&[], "[[task]] tables", "none", faults);
    }
    let path = ["services".into()];
    match playbook.track {
        Track::Core if !playbook.services.is_empty() => {
            let expected = "no services, since core is in every plan";
            document.fault(&path, expected, listed(&playbook.services), faults);
        }
        Track::Service | Track::Migration if playbook.services.is_empty() => {
            document.fault(
                &path,
                "the services that bring it into a plan",
                "none",
                faults,
            );
        }
        _ => {}
    }
    let Some(services) = &known.services else {
        return;
    };
    for (place, service) in playbook.services.iter().enumerate() {
        if !services.contains(service) {
            let path = ["services".into(), place.into()];
            document.fault(
                &path,
                "a service of services.toml",
                service.as_str(),
                faults,
            );
        }
    }
}

fn check_phase(at: &At<'_, '_>, key: &str, phase: Phase, faults: &mut Faults) {
    let adoption = at.read.playbook.track == Track::Adoption;
    if phase.is_adoption() == adoption {
        return;
    }
    let expected = if adoption {
        format!(
            "a stage of adoption ({})",
            listed(Phase::ADOPTION.map(Phase::as_str))
        )
    } else {
        format!(
            "a phase of onboarding ({})",
            listed(Phase::ONBOARDING.map(Phase::as_str))
        )
    };
    at.fault(key, expected, phase.as_str(), faults);
}

fn check_task(at: &At<'_, '_>, task: &TaskDefinition, faults: &mut Faults) {
    check_phase(at, "phase", task.phase, faults);
    if task.on_finding && task.rules.is_empty() {
        at.fault(
            "on_finding",
            "rules of checks, since nothing else calls it in",
            "no rules",
            faults,
        );
    }
    let WorkingDays { low, likely, high } = task.working_days;
    if !(low <= likely && likely <= high && high > 0) {
        let expected = "working days as [low, likely, high], none less than the one before";
        at.fault(
            "working_days",
            expected,
            format!("[{low}, {likely}, {high}]"),
            faults,
        );
    }
    if task.minutes == 0 {
        at.fault("minutes", "at least one minute", "0", faults);
    }
    if !is_showable(&task.source) {
        at.fault("source", "the key of a source", "no text", faults);
    }
}

fn check_conditions(at: &At<'_, '_>, task: &TaskDefinition, known: &Known, faults: &mut Faults) {
    let Some(facts) = &known.facts else {
        return;
    };
    for condition in &task.when {
        let fact = condition.fact.as_str();
        let path = |last| [at.row[0], at.row[1], "when".into(), fact.into(), last];
        let document = &at.read.document;
        let Some(values) = facts.get(&condition.fact) else {
            document.fault(
                &path(fact.into())[..4],
                "a fact of facts.toml",
                fact,
                faults,
            );
            continue;
        };
        if condition.one_of.is_empty() {
            let expected = format!("at least one of {}", listed(values));
            document.fault(&path(fact.into())[..4], expected, "none", faults);
        }
        for value in condition
            .one_of
            .iter()
            .filter(|value| !values.contains(value))
        {
            let expected = format!("for {fact} one of {}", listed(values));
            document.fault(&path(fact.into())[..4], expected, value.as_str(), faults);
        }
    }
}

fn check_gate(at: &At<'_, '_>, gate: &GateDefinition, faults: &mut Faults) {
    // Adoption runs beside all else; nothing may hold up its stages.
    if gate.opens.is_adoption() {
        let expected = format!(
            "a phase of onboarding ({})",
            listed(Phase::ONBOARDING.map(Phase::as_str))
        );
        at.fault("opens", expected, gate.opens.as_str(), faults);
    }
    let sides: BTreeSet<_> = gate.verified_by.iter().collect();
    if sides.is_empty() || sides.len() < gate.verified_by.len() {
        let found = listed(gate.verified_by.iter().map(|side| side.as_str()));
        let found = if found.is_empty() {
            "none".to_owned()
        } else {
            found
        };
        at.fault("verified_by", "one side or more, each once", found, faults);
    }
    if !is_showable(&gate.source) {
        at.fault("source", "the key of a source", "no text", faults);
    }
}

fn check_meeting(at: &At<'_, '_>, meeting: &MeetingDefinition, faults: &mut Faults) {
    check_phase(at, "phase", meeting.phase, faults);
    if !(10..=480).contains(&meeting.minutes) {
        at.fault(
            "minutes",
            "from 10 to 480 minutes",
            meeting.minutes.to_string(),
            faults,
        );
    }
}

fn check_attended(
    at: &At<'_, '_>,
    meeting: &MeetingDefinition,
    known: &Known,
    faults: &mut Faults,
) {
    if let (Some(task), Some(tasks)) = (&meeting.attended_by, &known.tasks)
        && !tasks.contains_key(task)
    {
        let expected = "a task of one of the playbooks";
        at.fault("attended_by", expected, task.as_str(), faults);
    }
}

/// Where a task is, to follow its needs.
struct Place<'a> {
    playbook: &'a Playbook,
    task: &'a TaskDefinition,
    at: At<'a, 'a>,
}

fn check_needs(playbooks: &[ReadPlaybook<'_>], faults: &mut Faults) {
    let mut places: BTreeMap<&TaskName, Place<'_>> = BTreeMap::new();
    for read in playbooks {
        for (place, task) in read.playbook.tasks.iter().enumerate() {
            places.entry(&task.name).or_insert(Place {
                playbook: &read.playbook,
                task,
                at: At {
                    read,
                    row: ["task".into(), place.into()],
                },
            });
        }
    }
    for place in places.values() {
        for (nth, need) in place.task.needs.iter().enumerate() {
            let [list, row] = place.at.row;
            let path = [list, row, "needs".into(), nth.into()];
            let document = &place.at.read.document;
            match places.get(need) {
                None => document.fault(&path, "a task of a playbook", need.as_str(), faults),
                Some(needed) => {
                    if let Some(expected) = never_opens(place, needed) {
                        document.fault(&path, expected, need.as_str(), faults);
                    }
                }
            }
        }
    }
    for circle in circles(&places) {
        if let Some(place) = circle.first().and_then(|first| places.get(*first)) {
            let found = circle
                .iter()
                .chain(circle.first())
                .map(|name| name.as_str())
                .collect::<Vec<_>>()
                .join(" → ");
            place
                .at
                .fault("needs", "no task that needs itself", found, faults);
        }
    }
}

/// Why a task could never open if it needed another: what should be there instead.
fn never_opens(place: &Place<'_>, needed: &Place<'_>) -> Option<&'static str> {
    let core = |place: &Place<'_>| place.playbook.track == Track::Core;
    if core(place) && !core(needed) {
        return Some("a task of core, which comes before every service");
    }
    let same = place.playbook.name == needed.playbook.name;
    let onboarding = !place.task.phase.is_adoption();
    (same && onboarding && needed.task.phase > place.task.phase)
        .then_some("a task of the same phase or of one before it")
}

/// The circles among the needs, each once, beginning with the first of its names.
fn circles<'a>(places: &BTreeMap<&'a TaskName, Place<'a>>) -> BTreeSet<Vec<&'a TaskName>> {
    let mut found = BTreeSet::new();
    let mut finished = BTreeSet::new();
    for start in places.keys() {
        // The way from `start` to the task being looked at, each with the needs not followed yet.
        let mut way: Vec<(&TaskName, &[TaskName])> = vec![];
        let mut next = Some(*start);
        loop {
            if let Some(name) = next.take() {
                if let Some(begin) = way.iter().position(|(passed, _)| *passed == name) {
                    found.insert(rotated(
                        way[begin..].iter().map(|(name, _)| *name).collect(),
                    ));
                } else if let Some(place) = places.get(name)
                    && !finished.contains(name)
                {
                    way.push((name, &place.task.needs));
                }
            }
            let Some((name, needs)) = way.last_mut() else {
                break;
            };
            if let Some((first, rest)) = needs.split_first() {
                *needs = rest;
                next = Some(first);
            } else {
                finished.insert(*name);
                way.pop();
            }
        }
    }
    found
}

fn rotated(mut circle: Vec<&TaskName>) -> Vec<&TaskName> {
    let first = circle
        .iter()
        .enumerate()
        .min_by_key(|(_, name)| **name)
        .map_or(0, |(place, _)| place);
    circle.rotate_left(first);
    circle
}
