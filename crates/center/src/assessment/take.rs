//! Taking a run: what is new, what is still there, what is gone, in one transaction with the tasks that
//! follow from it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use process::identity::{AssessmentId, EngagementId, FindingId, TenantId};
use process::permission::Action;
use process::state::FindingState;
use report::Report;
use serde::{Deserialize, Serialize};
use store::assessment::{Arrival, Assessment};
use store::finding::{Finding, Severity};
use store::{Document, Id, Instant, Reading, Word, Writing};

use super::follow::{Cause, Follow, follow};
use super::read::{field_of, key_of, kind_of, unnamed};
use super::{Reported, Sender, area_of, of_tenant, severity_of};
use crate::deed::{self, Done};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, FieldFault, FieldValue};

/// So many runs are asked whether one of them is later.
pub(super) const LOOKED_BACK: u64 = 100;
/// The most findings of one area of an engagement that are kept.
const MOST_KEPT: usize = 150_000;

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Which.
    pub id: AssessmentId,
    /// Which of the engagement's, from 1.
    pub number: i64,
    /// Findings that were not open before.
    pub appeared: usize,
    /// Findings that an earlier run found too.
    pub stayed: usize,
    /// Findings that this run looked for and no longer found.
    pub vanished: usize,
    /// Tasks that it opened.
    pub opened: usize,
    /// Tasks that it closed.
    pub closed: usize,
}

/// Takes a run. The same key takes it once.
///
/// # Errors
/// The engagement is not this tenant's or has ended, the sender may not send, or the database failed.
pub async fn take(
    center: &Center,
    sender: &Sender,
    engagement: EngagementId,
    (reported, way): (Reported, Arrival),
    key: &Key,
) -> Result<Taken, CenterFault> {
    sender.permit()?;
    let ask = key.ask(
        sender.person(),
        "take_assessment",
        &(engagement, said(&reported.0)),
    )?;
    center
        .write(
            (sender.clone(), engagement, reported, way, ask),
            |writing, center, (sender, engagement, reported, way, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let run = (reported, *way);
                    let taken = take_in(writing, center, sender, *engagement, run).await?;
                    once::keep(writing, ask, &taken, center.now()).await?;
                    Ok(taken)
                })
            },
        )
        .await
}

/// What makes a report the same when it is sent again. An export does not say when it was made: it has
/// the instant of its reading as both its ends, which is another one each time.
fn said(report: &Report) -> impl Serialize {
    let run = &report.run;
    let span = (run.started < run.ended).then_some((run.started, run.ended));
    let what = (run.assessment, &run.tool, &run.rule_set, span);
    let looked_at = (&run.asked, &run.targets, &run.unanswered, report.subjects);
    (what, looked_at, &report.summary, &report.findings)
}

pub(super) async fn take_in(
    writing: &Writing,
    center: &Center,
    sender: &Sender,
    engagement: EngagementId,
    (reported, way): (&Reported, Arrival),
) -> Result<Taken, CenterFault> {
    let (now, report) = (center.now(), &reported.0);
    sender.may_still(writing, center, engagement).await?;
    let engagement = of_tenant(writing, sender.tenant(), engagement).await?;
    is_under_way(&engagement)?;
    let (tenant, id) = (sender.tenant(), engagement.id.0);
    let runs = store::assessment::of_engagement(writing, tenant, id, LOOKED_BACK).await?;
    is_newest(report, id, &runs)?;
    let run = AssessmentId(center.chance().uuid(now));
    let row = Assessment {
        number: runs.first().map_or(1, |last| last.number + 1),
        ..row(run, (tenant, id), report, (sender, way), now)
    };
    let area = row.area.0;
    let found = found(report, (tenant, id, run), center);
    let keys: Vec<_> = found.keys().cloned().collect();
    let known = store::finding::known(writing, (tenant, id), area, &keys).await?;
    if known.len() + found.len() > MOST_KEPT {
        let most = i64::try_from(MOST_KEPT).unwrap_or(i64::MAX);
        let fault = FieldFault::new("report", "error-report-many");
        let fault = fault.naming("most", FieldValue::Number(most));
        return Err(CenterFault::Invalid(vec![fault]));
    }
    let covers = Cover::of(writing, (tenant, id), report, &known).await?;
    let change = Change::of(known, found, &covers, (run, now));
    let row = Assessment {
        appeared: count(change.new.len() + change.again.len()),
        vanished: count(change.gone.len()),
        ..row
    };
    let number = row.number;
    store::assessment::add(writing, row).await?;
    let mut taken = change.write(writing, tenant, run, now).await?;
    taken.number = number;
    let Follow { opened, closed } = follow(
        writing,
        center,
        engagement,
        &Cause::Run(sender.person(), number),
        (&change.rules_seen(), &change.rules_gone()),
    )
    .await?;
    (taken.opened, taken.closed) = (opened, closed);
    let done = Done {
        action: Action::SendAssessment,
        tenant: Some(tenant),
        subject_kind: "assessment",
        subject: run.0,
        engagement: Some(id),
        at: now,
    };
    deed::enter(writing, sender, done, &reported).await?;
    Ok(taken)
}

/// Goes on unless a run that is kept looked at some of the same later: what an old file says is over.
pub(super) fn is_newest(
    report: &Report,
    engagement: EngagementId,
    runs: &[Assessment],
) -> Result<(), CenterFault> {
    let run = &report.run;
    let targets = unnamed_all(engagement, &run.targets);
    let is_later = |kept: &&Assessment| {
        kept.area.0 == area_of(report)
            && kept.rule_set == run.rule_set.name
            && kept.ended_at.0 > run.ended
            && !unnamed_all(engagement, &kept.targets.0).is_disjoint(&targets)
    };
    match runs.iter().find(is_later) {
        None => Ok(()),
        Some(later) => {
            let fault = FieldFault::new("report", "error-report-old");
            let fault = fault.naming("number", FieldValue::Number(later.number));
            Err(CenterFault::Invalid(vec![fault]))
        }
    }
}

fn row(
    id: AssessmentId,
    (tenant, engagement): (TenantId, EngagementId),
    report: &Report,
    (sender, way): (&Sender, Arrival),
    now: Timestamp,
) -> Assessment {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let (run, summary) = (&report.run, &report.summary);
    // Counted here: what a report says of itself may be anything.
    let found = |severity| {
        let all = report.findings.iter();
        count(all.filter(|one| severity_of(one) == severity).count())
    };
    Assessment {
        id: Id(id),
        tenant_id: Id(tenant),
        engagement_id: Id(engagement),
        number: 1,
        area: Word(area_of(report)),
        tool: run.tool.clone(),
        rule_set: run.rule_set.name.clone(),
        rule_version: run.rule_set.version.clone(),
        is_named: report.subjects == report::Subjects::Named,
        targets: Document(run.targets.clone()),
        unanswered: Document(run.unanswered.clone()),
        started_at: Instant(run.started),
        ended_at: Instant(run.ended),
        way: Word(way),
        sent_by: Id(sender.person()),
        sent_at: Instant(now),
        checked: number(summary.checked),
        skipped: number(summary.skipped),
        errors: found(Severity::Error),
        warnings: found(Severity::Warning),
        infos: found(Severity::Info),
        appeared: 0,
        vanished: 0,
        set_aside_at: None,
        set_aside_by: None,
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What a run changes of what is known.
struct Change {
    new: Vec<Finding>,
    /// Closed before, and there again: as it was, and as it is.
    again: Vec<(Finding, Finding)>,
    /// There before, with other values now.
    altered: Vec<(Finding, Finding)>,
    /// There before and now, alike.
    same: Vec<Finding>,
    /// Looked for and not found.
    gone: Vec<Finding>,
}

impl Change {
    fn of(
        known: Vec<Finding>,
        found: BTreeMap<Vec<u8>, Finding>,
        covers: &Cover<'_>,
        (run, now): (AssessmentId, Timestamp),
    ) -> Self {
        let mut known: HashMap<Vec<u8>, Finding> = known
            .into_iter()
            .map(|finding| (finding.key_hash.clone(), finding))
            .collect();
        let mut change = Self {
            new: Vec::new(),
            again: Vec::new(),
            altered: Vec::new(),
            same: Vec::new(),
            gone: Vec::new(),
        };
        for row in found.into_values() {
            let Some(before) = known.remove(&row.key_hash) else {
                change.new.push(row);
                continue;
            };
            let after = Finding {
                // In the naming of this run, whichever the former one had.
                subject: row.subject,
                severity: row.severity,
                seen: row.seen,
                expected: row.expected,
                publish: row.publish,
                source: row.source,
                last_id: Id(run),
                ..before.clone()
            };
            if before.state.0 == FindingState::Closed {
                let after = Finding {
                    state: Word(FindingState::Open),
                    closed_id: None,
                    changed_at: Instant(now),
                    ..after
                };
                change.again.push((before, after));
            } else if is_alike(&before, &after) {
                change.same.push(before);
            } else {
                change.altered.push((before, after));
            }
        }
        let is_gone =
            |finding: &Finding| finding.state.0 != FindingState::Closed && covers.covers(finding);
        change.gone = known.into_values().filter(is_gone).collect();
        change
    }

    /// The rules by which this run found something to be mended or looked at.
    fn rules_seen(&self) -> BTreeSet<String> {
        let after = self
            .again
            .iter()
            .chain(&self.altered)
            .map(|(_, after)| after);
        let seen = self.new.iter().chain(after).chain(&self.same);
        rules_of(seen.filter(|finding| matters(finding)))
    }

    /// The rules by which something was found before that is gone, or matters no more.
    fn rules_gone(&self) -> BTreeSet<String> {
        let eased = self.altered.iter();
        let eased = eased
            .filter(|(_, after)| !matters(after))
            .map(|(before, _)| before);
        rules_of(
            self.gone
                .iter()
                .chain(eased)
                .filter(|finding| matters(finding)),
        )
    }

    async fn write(
        &self,
        writing: &Writing,
        tenant: TenantId,
        run: AssessmentId,
        now: Timestamp,
    ) -> Result<Taken, CenterFault> {
        store::finding::add_all(writing, self.new.clone()).await?;
        let changed = self.again.iter().chain(&self.altered);
        let changed = changed.map(|(before, after)| (before, after));
        store::finding::change_all(writing, changed).await?;
        let same: Vec<_> = self.same.iter().map(|finding| finding.id.0).collect();
        store::finding::seen_by(writing, &same, run).await?;
        let gone: Vec<FindingId> = self.gone.iter().map(|finding| finding.id.0).collect();
        store::waiver::end(writing, tenant, &gone, None, now).await?;
        let closed = (FindingState::Closed, Some(run));
        store::finding::bring(writing, &gone, closed, now).await?;
        Ok(Taken {
            id: run,
            number: 0,
            appeared: self.new.len() + self.again.len(),
            stayed: self.same.len() + self.altered.len(),
            vanished: gone.len(),
            opened: 0,
            closed: 0,
        })
    }
}

/// Whether nothing changed that a reader must know: what is proposed may come in other words each time.
fn is_alike(before: &Finding, after: &Finding) -> bool {
    before.severity == after.severity
        && before.seen == after.seen
        && before.subject == after.subject
}

/// Whether it is something to be mended or looked at.
fn matters(finding: &Finding) -> bool {
    finding.severity.0 != Severity::Info
}

fn rules_of<'a>(findings: impl Iterator<Item = &'a Finding>) -> BTreeSet<String> {
    findings.map(|finding| finding.rule.clone()).collect()
}

/// What a run found, by what makes each the same thing in every run.
fn found(
    report: &Report,
    place: (TenantId, EngagementId, AssessmentId),
    center: &Center,
) -> BTreeMap<Vec<u8>, Finding> {
    let now = center.now();
    let rows = report.findings.iter().map(|one| {
        let id = FindingId(center.chance().uuid(now));
        let row = finding(id, place, report, one, now);
        (row.key_hash.clone(), row)
    });
    rows.collect()
}

fn finding(
    id: FindingId,
    (tenant, engagement, run): (TenantId, EngagementId, AssessmentId),
    report: &Report,
    found: &report::Finding,
    now: Timestamp,
) -> Finding {
    Finding {
        id: Id(id),
        tenant_id: Id(tenant),
        engagement_id: Id(engagement),
        area: Word(area_of(report)),
        key_hash: key_of(engagement, found),
        rule: found.rule.clone(),
        kind: kind_of(found),
        severity: Word(severity_of(found)),
        subject: found.subject.clone(),
        field: field_of(found).to_owned(),
        seen: found.seen.clone(),
        expected: found.expected.clone(),
        publish: found.publish.clone(),
        source: found.source.clone(),
        state: Word(FindingState::Open),
        first_at: Instant(now),
        last_id: Id(run),
        closed_id: None,
        changed_at: Instant(now),
        version: 1,
    }
}

/// What stands in the place of these names: two runs looked at the same if it is the same.
fn unnamed_all(engagement: EngagementId, names: &[String]) -> BTreeSet<String> {
    let names = names.iter();
    names.map(|name| unnamed(engagement, name)).collect()
}

/// What a run looked for: what it did not look for it cannot have found gone.
struct Cover<'report> {
    /// The rules that were asked; none where it was all of the set.
    asked: BTreeSet<&'report str>,
    /// The runs that looked at nothing but what this one looked at and got answers of, by the same rules.
    runs: BTreeSet<AssessmentId>,
}

impl<'report> Cover<'report> {
    async fn of(
        reading: &Reading,
        (tenant, engagement): (TenantId, EngagementId),
        report: &'report Report,
        known: &[Finding],
    ) -> Result<Self, CenterFault> {
        let last: BTreeSet<AssessmentId> = known
            .iter()
            .filter(|finding| finding.state.0 != FindingState::Closed)
            .map(|finding| finding.last_id.0)
            .collect();
        let last: Vec<_> = last.into_iter().collect();
        let mut looked = unnamed_all(engagement, &report.run.targets);
        for silent in unnamed_all(engagement, &report.run.unanswered) {
            looked.remove(&silent);
        }
        let is_covered = |run: &Assessment| {
            run.rule_set == report.run.rule_set.name
                && !run.targets.0.is_empty()
                && unnamed_all(engagement, &run.targets.0).is_subset(&looked)
        };
        let runs = store::assessment::by_ids(reading, tenant, &last).await?;
        Ok(Self {
            asked: report.run.asked.iter().map(String::as_str).collect(),
            runs: (runs.iter().filter(|run| is_covered(run)))
                .map(|run| run.id.0)
                .collect(),
        })
    }

    fn covers(&self, finding: &Finding) -> bool {
        let is_asked = self.asked.is_empty() || self.asked.contains(finding.rule.as_str());
        is_asked && self.runs.contains(&finding.last_id.0)
    }
}

/// How many findings of each rule are open that must be mended or should be looked at.
pub(super) fn open_by_rule(tallies: &[store::finding::Tally]) -> BTreeMap<&str, i64> {
    let mut open = BTreeMap::new();
    for tally in tallies {
        let is_open = tally.state == FindingState::Open && tally.severity != Severity::Info;
        *open.entry(tally.rule.as_str()).or_insert(0) += if is_open { tally.count } else { 0 };
    }
    open
}
