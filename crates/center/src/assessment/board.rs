//! The board of an engagement: what was found, whose move it is, and the runs so far.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{AssessmentId, EngagementId, TaskName, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct, TenantAct};
use process::plan::Phase;
use process::state::{FindingState, TaskState};
use store::Reading;
use store::assessment::{Area, Arrival, Assessment};
use store::engagement::Engagement;
use store::finding::{Severity, Tally};

use super::follow::answering;
use super::of_lead;
use super::read::is_hashed_by_tool;
use crate::engagement::Course;
use crate::task::{Head, Link, Names, choose, head, is_under_way, link};
use crate::{Center, CenterFault, Tenant, eligibility};

/// Runs that a board shows.
const SHOWN: u64 = 20;
/// Runs that a trend goes back.
const TREND: usize = 5;

/// Where a card lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Found and not mended yet: the customer's move.
    Open,
    /// The task for it is finished or with the Specialist; the next run tells.
    Checking,
    /// Left as it is for a time.
    Waived,
    /// No longer found, or set aside.
    Closed,
}

impl Column {
    /// All of them, from the left.
    pub const ALL: [Self; 4] = [Self::Open, Self::Checking, Self::Waived, Self::Closed];
}

/// The findings of one rule and kind in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// In what.
    pub area: Area,
    /// The rule's id.
    pub rule: String,
    /// In which way they differ.
    pub kind: String,
    /// How much they matter.
    pub severity: Severity,
    /// The attribute or the record's type; empty where there is none.
    pub field: String,
    /// How many.
    pub count: i64,
    /// How many of them are closed for no more than that their run was set aside.
    pub aside: i64,
    /// The first of their subjects.
    pub subject: String,
    /// Where it lies.
    pub column: Column,
    /// Since when the last of them is in this state.
    pub changed_at: Timestamp,
    /// The task with which they are mended, if the plan has one.
    pub task: Option<Link>,
    /// Until when that is due.
    pub due: Option<Date>,
    /// From when on it is planned, while it is not open yet.
    pub starts: Option<Date>,
    /// Whether it is open beyond its day.
    pub is_late: bool,
    /// The phase that cannot begin before that is finished.
    pub blocks: Option<Phase>,
    /// The last day of the waiver that ends first.
    pub until: Option<Date>,
}

/// A run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which.
    pub id: AssessmentId,
    /// Which of the engagement's, from 1.
    pub number: i64,
    /// What was checked.
    pub area: Area,
    /// The program and its version.
    pub tool: String,
    /// The rules and their version.
    pub rules: (String, String),
    /// What was looked at; hashes where subjects are not named.
    pub targets: Vec<String>,
    /// What of it gave no answer, or not a whole one: nothing of it was closed.
    pub unanswered: Vec<String>,
    /// Whether subjects are named.
    pub is_named: bool,
    /// By whom it was sent, or with whose token.
    pub sent_by: String,
    /// How.
    pub way: Arrival,
    /// When.
    pub sent_at: Timestamp,
    /// How long it took, in seconds.
    pub seconds: i64,
    /// Objects or domains that were checked.
    pub checked: i64,
    /// What must be mended, should be looked at, is good to know.
    pub found: (i64, i64, i64),
    /// Findings that were not open before it, and findings that it closed.
    pub moved: (i64, i64),
    /// Findings that are still there from it and that no later run looked for.
    pub left: i64,
    /// When it was set aside, and by whom.
    pub aside: Option<(Timestamp, String)>,
}

impl Check {
    /// Whether only one of the two has hashes that the tool made: they cannot be compared, and what both
    /// found counts twice.
    #[must_use]
    pub fn is_apart_from(&self, other: &Self) -> bool {
        is_hashed_by_tool(&self.targets) != is_hashed_by_tool(&other.targets)
    }
}

/// What one side sees of an engagement's checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// The engagement.
    pub head: Head,
    /// The cards, what matters most first.
    pub cards: Vec<Card>,
    /// The runs, newest first.
    pub checks: Vec<Check>,
    /// Of each area that was ever checked: how many findings there were, run by run.
    pub trends: BTreeMap<Area, Vec<i64>>,
    /// Whether the reader may send another run.
    pub may_send: bool,
    /// Whether the reader may leave a finding as it is.
    pub may_waive: bool,
}

impl Board {
    /// How many findings lie in a column.
    #[must_use]
    pub fn count(&self, column: Column) -> i64 {
        self.of(column).map(|card| card.count).sum()
    }

    /// The cards of a column.
    pub fn of(&self, column: Column) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.column == column)
    }

    /// The newest run of an area.
    #[must_use]
    pub fn newest(&self, area: Area) -> Option<&Check> {
        self.checks.iter().find(|check| check.area == area)
    }
}

/// The board of an engagement of the tenant: the one named, else the one that counts. None: there is no
/// engagement yet.
///
/// # Errors
/// The engagement named does not exist for this tenant, or the database failed.
pub async fn board(
    center: &Center,
    act: &TenantAct,
    named: Option<EngagementId>,
    language: WrittenLanguage,
) -> Result<Option<Board>, CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let Some(chosen) = choose(&all, named)? else {
        return Ok(None);
    };
    let is_open = is_under_way(chosen).is_ok();
    let mut board = read(&reading, center, chosen.clone(), language).await?;
    board.may_send = is_open && act.permit(Action::SendAssessment).is_ok();
    board.may_waive = is_open && act.permit(Action::WaiveFinding).is_ok();
    Ok(Some(board))
}

/// The board of an engagement that the Specialist leads, and whose it is.
///
/// # Errors
/// The Specialist leads no such engagement, or the database failed.
pub async fn board_as_lead(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
    language: WrittenLanguage,
) -> Result<(Tenant, Board), CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let (tenant, engagement) = of_lead(&reading, act, engagement).await?;
    Ok((tenant, read(&reading, center, engagement, language).await?))
}

async fn read(
    reading: &Reading,
    center: &Center,
    engagement: Engagement,
    language: WrittenLanguage,
) -> Result<Board, CenterFault> {
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let runs = store::assessment::of_engagement(reading, tenant, id, SHOWN).await?;
    let tallies = store::finding::tallies(reading, tenant, id).await?;
    let untils = untils(reading, tenant, id, &tallies).await?;
    let left: BTreeMap<_, _> = store::finding::left_by_run(reading, tenant, id)
        .await?
        .into_iter()
        .collect();
    let people: Vec<_> = runs
        .iter()
        .flat_map(|run| [Some(run.sent_by), run.set_aside_by])
        .flatten()
        .map(|person| person.0)
        .collect();
    let names = Names::of(reading, people).await?;
    let whose = store::tenant::by_id(reading, tenant)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let today = eligibility::today(&whose, center.now());
    let course = Course::of(reading, center, engagement).await?;
    let holds = course.holds();
    let cards = tallies
        .into_iter()
        .map(|tally| card(center, (&course, &holds, today), tally, &untils, language))
        .collect();
    let mut trends: BTreeMap<Area, Vec<i64>> = BTreeMap::new();
    for run in runs.iter().rev() {
        trends
            .entry(run.area.0)
            .or_default()
            .push(run.errors + run.warnings + run.infos);
    }
    for trend in trends.values_mut() {
        trend.drain(..trend.len().saturating_sub(TREND));
    }
    let newest = |area| runs.iter().find(|run| run.area.0 == area).map(|run| run.id);
    let checks = runs
        .iter()
        .map(|run| {
            let is_newest = newest(run.area.0) == Some(run.id);
            let left = left.get(&run.id.0).copied().filter(|_| !is_newest);
            check(run, &names, left.unwrap_or_default())
        })
        .collect();
    Ok(Board {
        head: head(center, &course.engagement, language),
        cards,
        checks,
        trends,
        may_send: false,
        may_waive: false,
    })
}

fn check(run: &Assessment, names: &Names, left: i64) -> Check {
    let set_aside = run.set_aside_at.zip(run.set_aside_by);
    Check {
        id: run.id.0,
        number: run.number,
        area: run.area.0,
        tool: run.tool.clone(),
        rules: (run.rule_set.clone(), run.rule_version.clone()),
        targets: run.targets.0.clone(),
        unanswered: run.unanswered.0.clone(),
        is_named: run.is_named,
        sent_by: names.name(run.sent_by.0),
        way: run.way.0,
        sent_at: run.sent_at.0,
        seconds: run.ended_at.0.duration_since(run.started_at.0).as_secs(),
        checked: run.checked,
        found: (run.errors, run.warnings, run.infos),
        moved: (run.appeared, run.vanished),
        left,
        aside: set_aside.map(|(at, by)| (at.0, names.name(by.0))),
    }
}

/// The last day of the waiver that ends first, by rule and kind.
type Untils = BTreeMap<(String, String), Date>;

async fn untils(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
    tallies: &[Tally],
) -> Result<Untils, CenterFault> {
    let mut untils = Untils::new();
    if !tallies
        .iter()
        .any(|tally| tally.state == FindingState::Waived)
    {
        return Ok(untils);
    }
    let rows = store::waiver::untils(reading, tenant, engagement).await?;
    untils.extend(
        rows.into_iter()
            .map(|(rule, kind, day)| ((rule, kind), day.0)),
    );
    Ok(untils)
}

fn card(
    center: &Center,
    (course, holds, today): (&Course, &BTreeMap<TaskName, BTreeSet<Phase>>, Date),
    tally: Tally,
    untils: &Untils,
    language: WrittenLanguage,
) -> Card {
    let name = (tally.severity != Severity::Info)
        .then(|| answering(course, &tally.rule))
        .flatten();
    let task = name.and_then(|name| course.task(name));
    let column = match (tally.state, task.map(|task| task.state.0)) {
        (FindingState::Closed, _) => Column::Closed,
        (FindingState::Waived, _) => Column::Waived,
        (FindingState::Open, Some(TaskState::Done | TaskState::InReview)) => Column::Checking,
        (FindingState::Open, _) => Column::Open,
    };
    let is_open = column == Column::Open;
    // Whoever said that it is not for them has nothing to do by a day.
    let is_left = |state| matches!(state, TaskState::Deviated | TaskState::NotApplicable);
    let to_do = task.filter(|task| is_open && !is_left(task.state.0));
    let until = (column == Column::Waived)
        .then(|| {
            untils
                .get(&(tally.rule.clone(), tally.kind.clone()))
                .copied()
        })
        .flatten();
    Card {
        area: tally.area,
        kind: tally.kind,
        severity: tally.severity,
        field: tally.field,
        count: tally.count,
        aside: match column {
            Column::Closed => tally.count - tally.gone,
            Column::Open | Column::Checking | Column::Waived => 0,
        },
        subject: tally.subject,
        column,
        changed_at: tally.changed_at.0,
        due: to_do.map(|task| task.planned_end.0),
        starts: to_do
            .filter(|task| task.state.0 == TaskState::Waiting)
            .map(|task| task.planned_start.0),
        is_late: to_do.is_some_and(|task| {
            let is_over = course.engagement.ended_at.is_some();
            let is_now = task.state.0 != TaskState::Waiting && !is_over;
            is_now && task.planned_end.0 < today
        }),
        blocks: name
            .filter(|_| is_open)
            .and_then(|name| holds.get(name)?.first().copied()),
        task: task.map(|task| link(center, task, language)),
        until,
        rule: tally.rule,
    }
}
