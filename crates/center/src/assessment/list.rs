//! The findings of one rule, one by one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, FindingId, TaskName, TenantId};
use process::language::WrittenLanguage;
use process::permission::{Action, SpecialistAct, TenantAct};
use process::state::FindingState;
use store::Reading;
use store::assessment::Area;
use store::engagement::Engagement;
use store::finding::{Finding, Severity};

use super::follow::answering;
use super::take::open_by_rule;
use super::{of_lead, of_tenant};
use crate::engagement::Course;
use crate::task::{Link, Names, is_under_way, link};
use crate::{Center, CenterFault, Tenant};

/// Findings in one stretch of a list.
const PAGE: u64 = 50;

/// A waiver as its readers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Date,
    /// Who said so.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// Which.
    pub id: FindingId,
    /// In what.
    pub area: Area,
    /// The rule's id.
    pub rule: String,
    /// In which way it differs.
    pub kind: String,
    /// How much it matters.
    pub severity: Severity,
    /// The object or owner name, or its hash.
    pub subject: String,
    /// The attribute or the record's type; empty where there is none.
    pub field: String,
    /// What is there; empty where no values are kept.
    pub seen: String,
    /// What to put in its place; empty where no values are kept.
    pub expected: String,
    /// The record to publish.
    pub publish: Option<String>,
    /// Where the rule is from.
    pub source: String,
    /// Where it stands.
    pub state: FindingState,
    /// When it was found first.
    pub first_at: Timestamp,
    /// When it came into its state.
    pub changed_at: Timestamp,
    /// The run that saw it last, and the one that no longer found it, by their numbers.
    pub runs: (Option<i64>, Option<i64>),
    /// Why it is left as it is.
    pub waived: Option<Waived>,
}

/// A stretch of the findings of one rule in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// The engagement.
    pub engagement: EngagementId,
    /// The rule's id.
    pub rule: String,
    /// How many there are of the rule in each state, those without any left out.
    pub counts: BTreeMap<FindingState, i64>,
    /// The state shown.
    pub state: FindingState,
    /// The findings by their subjects.
    pub lines: Vec<FindingLine>,
    /// Whether there are more after the last of these.
    pub has_more: bool,
    /// The task with which they are mended, if the plan has one.
    pub task: Option<Link>,
    /// Whether the reader may leave one as it is.
    pub may_waive: bool,
}

/// The findings of a rule in an engagement of the tenant: those in `state`, else those in the first
/// state that has any; from the one after `after`.
///
/// # Errors
/// The tenant has no such engagement, nothing was ever found by this rule, or the database failed.
pub async fn findings(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    asked: (&str, Option<FindingState>, Option<FindingId>),
    language: WrittenLanguage,
) -> Result<Findings, CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let engagement = of_tenant(&reading, act.tenant(), engagement).await?;
    let is_open = is_under_way(&engagement).is_ok();
    let found = read(&reading, center, engagement, asked, language).await?;
    Ok(Findings {
        may_waive: is_open && act.permit(Action::WaiveFinding).is_ok(),
        ..found
    })
}

/// The same for the Specialist who leads the engagement, and whose it is.
///
/// # Errors
/// As [`findings`].
pub async fn findings_as_lead(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
    asked: (&str, Option<FindingState>, Option<FindingId>),
    language: WrittenLanguage,
) -> Result<(Tenant, Findings), CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let (tenant, engagement) = of_lead(&reading, act, engagement).await?;
    let found = read(&reading, center, engagement, asked, language).await?;
    Ok((tenant, found))
}

/// One finding of the tenant, and in which engagement it is.
///
/// # Errors
/// The tenant has none such, or the database failed.
pub async fn finding(
    center: &Center,
    act: &TenantAct,
    id: FindingId,
) -> Result<(EngagementId, FindingLine), CenterFault> {
    act.permit(Action::SeeAssessments)?;
    let reading = center.store().read().await?;
    let found = store::finding::by_id(&reading, act.tenant(), id)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let engagement = found.engagement_id.0;
    let line = lines(&reading, act.tenant(), vec![found]).await?.pop();
    Ok((engagement, line.ok_or(CenterFault::NotFound)?))
}

async fn read(
    reading: &Reading,
    center: &Center,
    engagement: Engagement,
    (rule, state, after): (&str, Option<FindingState>, Option<FindingId>),
    language: WrittenLanguage,
) -> Result<Findings, CenterFault> {
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let tallies = store::finding::tallies(reading, tenant, id).await?;
    let mut counts = BTreeMap::new();
    for tally in tallies.iter().filter(|tally| tally.rule == rule) {
        *counts.entry(tally.state).or_insert(0) += tally.count;
    }
    let first = counts.keys().next().copied().ok_or(CenterFault::NotFound)?;
    let state = state.unwrap_or(first);
    let after = match after {
        Some(after) => {
            let found = store::finding::by_id(reading, tenant, after).await?;
            Some(found.ok_or(CenterFault::NotFound)?)
        }
        None => None,
    };
    let mut rows = store::finding::of_rule(
        reading,
        (tenant, id),
        (rule, state),
        after.as_ref(),
        PAGE + 1,
    )
    .await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let has_more = rows.len() > most;
    rows.truncate(most);
    let lines = lines(reading, tenant, rows).await?;
    let course = Course::of(reading, center, engagement).await?;
    let task = answering(&course, rule).and_then(|name| course.task(name));
    Ok(Findings {
        engagement: id,
        rule: rule.to_owned(),
        counts,
        state,
        lines,
        has_more,
        task: task.map(|task| link(center, task, language)),
        may_waive: false,
    })
}

async fn lines(
    reading: &Reading,
    tenant: TenantId,
    rows: Vec<Finding>,
) -> Result<Vec<FindingLine>, CenterFault> {
    let ids: Vec<_> = rows.iter().map(|row| row.id.0).collect();
    let waivers = store::waiver::of_findings(reading, tenant, &ids).await?;
    let names = Names::of(reading, waivers.iter().map(|waiver| waiver.given_by.0)).await?;
    let mut waivers: BTreeMap<_, _> = waivers
        .into_iter()
        .map(|waiver| {
            let waived = Waived {
                by: names.name(waiver.given_by.0),
                at: waiver.given_at.0,
                until: waiver.until.0,
                reason: waiver.reason,
            };
            (waiver.finding_id.0, waived)
        })
        .collect();
    let mut runs: Vec<_> = rows
        .iter()
        .flat_map(|row| [Some(row.last_id.0), row.closed_id.map(|id| id.0)])
        .flatten()
        .collect();
    runs.sort_unstable();
    runs.dedup();
    let runs = store::assessment::by_ids(reading, tenant, &runs).await?;
    let number = |id| runs.iter().find(|run| run.id.0 == id).map(|run| run.number);
    let line = |row: Finding| FindingLine {
        waived: waivers.remove(&row.id.0),
        runs: (
            number(row.last_id.0),
            row.closed_id.and_then(|id| number(id.0)),
        ),
        id: row.id.0,
        area: row.area.0,
        rule: row.rule,
        kind: row.kind,
        severity: row.severity.0,
        subject: row.subject,
        field: row.field,
        seen: row.seen,
        expected: row.expected,
        publish: row.publish,
        source: row.source,
        state: row.state.0,
        first_at: row.first_at.0,
        changed_at: row.changed_at.0,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// How many findings are open that this task of a plan answers.
pub(crate) async fn open_for(
    reading: &Reading,
    course: &Course,
    task: &TaskName,
) -> Result<i64, CenterFault> {
    // Most tasks answer no rule, and their pages ask nothing for it.
    let definition = course.pinned.definition(task);
    if definition.is_none_or(|task| task.rules.is_empty()) {
        return Ok(0);
    }
    let (tenant, id) = (course.engagement.tenant_id.0, course.engagement.id.0);
    let tallies = store::finding::tallies(reading, tenant, id).await?;
    let open = open_by_rule(&tallies);
    let its_own = open
        .iter()
        .filter(|(rule, _)| answering(course, rule) == Some(task));
    Ok(its_own.map(|(_, count)| count).sum())
}
