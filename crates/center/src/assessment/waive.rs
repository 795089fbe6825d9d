//! Leaving a finding as it is until a day, with a reason. The customer's admin decides that, and answers
//! for it; on the day after, the finding is open again by itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use process::identity::{EngagementId, FindingId, TenantId};
use process::permission::{Action, CustomerAct, WorkerAct};
use process::state::FindingState;
use store::finding::{Finding, Severity};
use store::tenant::Tenant;
use store::waiver::Waiver;
use store::{Day, Id, Instant, Reading, Writing};

use super::follow::{Cause, follow, rest};
use super::of_tenant;
use crate::deed::{self, Doer, Done};
use crate::recheck::each_alone;
use crate::task::is_under_way;
use crate::{Center, CenterFault, Conflict, FieldDay, FieldFault, Prose, eligibility};

const REASON_LIMIT: usize = 1000;
/// The most months that a waiver holds.
const MOST_MONTHS: i8 = 12;
/// The most findings that are waived at once.
const MOST: usize = 50_000;
/// Waivers ended in one go.
const PAGE: u64 = 200;

/// Which findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// This one.
    One(FindingId),
    /// All of a rule that are open in an engagement.
    Rule(EngagementId, String),
}

/// Leaves findings as they are, with a reason, until the end of a day. How many are left so in these
/// words: saying them again changes nothing and comes to the same.
///
/// # Errors
/// What was typed cannot be taken, nothing of it is open or left so already, the engagement has ended,
/// or the database failed.
pub async fn waive(
    center: &Center,
    act: &CustomerAct,
    which: &Which,
    (reason, until): (&str, &str),
) -> Result<usize, CenterFault> {
    act.permit(Action::WaiveFinding)?;
    let reading = center.store().read().await?;
    let tenant = store::tenant::by_id(&reading, act.tenant()).await?;
    drop(reading);
    let tenant = tenant.ok_or(CenterFault::NotFound)?;
    let (reason, until) = typed(center, &tenant, reason, until)?;
    let until_at = end_of(&tenant, until)?;
    center
        .write(
            (act.clone(), which.clone(), reason, until, until_at),
            |writing, center, (act, which, reason, until, until_at)| {
                Box::pin(async move {
                    let said = (reason, *until, *until_at);
                    waive_in(writing, center, act, which, said).await
                })
            },
        )
        .await
}

fn typed(
    center: &Center,
    tenant: &Tenant,
    reason: &str,
    until: &str,
) -> Result<(Prose, Date), CenterFault> {
    let mut faults = Vec::new();
    let reason = Prose::parse("reason", reason, REASON_LIMIT)
        .map_err(|fault| faults.push(fault.when_empty("error-waiver-reason")))
        .ok();
    let today = eligibility::today(tenant, center.now());
    let day = FieldDay {
        today,
        earliest: Some(today),
    };
    let until = day
        .read("until", until, "error-waiver-until")
        .and_then(|until| {
            let last = today.saturating_add(Span::new().months(MOST_MONTHS));
            (until <= last)
                .then_some(until)
                .ok_or_else(|| FieldFault::new("until", "error-waiver-far"))
        })
        .map_err(|fault| faults.push(fault))
        .ok();
    match (reason, until) {
        (Some(reason), Some(until)) => Ok((reason, until)),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// The end of that day for the tenant.
fn end_of(tenant: &Tenant, day: Date) -> Result<Timestamp, CenterFault> {
    let zone = TimeZone::get(&tenant.zone).unwrap_or(TimeZone::UTC);
    let end = day.saturating_add(Span::new().days(1)).to_zoned(zone);
    Ok(end.map_err(CenterFault::internal)?.timestamp())
}

async fn waive_in(
    writing: &Writing,
    center: &Center,
    act: &CustomerAct,
    which: &Which,
    (reason, until, until_at): (&Prose, Date, Timestamp),
) -> Result<usize, CenterFault> {
    let (now, tenant) = (center.now(), act.tenant());
    let said = said(writing, tenant, which, (reason, until)).await?;
    let (engagement, findings) = open(writing, tenant, which).await?;
    let Some(first) = findings.first() else {
        return match said {
            0 => Err(CenterFault::Conflict(Conflict::State)),
            said => Ok(said),
        };
    };
    let engagement = of_tenant(writing, tenant, engagement).await?;
    is_under_way(&engagement)?;
    let waivers = findings.iter().map(|finding| Waiver {
        id: center.chance().uuid(now),
        tenant_id: finding.tenant_id,
        engagement_id: finding.engagement_id,
        finding_id: finding.id,
        reason: reason.as_str().to_owned(),
        until: Day(until),
        until_at: Instant(until_at),
        given_by: Id(act.person()),
        given_at: Instant(now),
        ended_at: None,
        ended_by: None,
    });
    store::waiver::add_all(writing, waivers.collect()).await?;
    let ids: Vec<_> = findings.iter().map(|finding| finding.id.0).collect();
    store::finding::bring(writing, &ids, (FindingState::Waived, None), now).await?;
    rest(writing, center, engagement.clone(), act.person()).await?;
    let done = done(Action::WaiveFinding, first, now);
    deed::enter(writing, act, done, &(reason, until, &ids)).await?;
    Ok(said + ids.len())
}

/// How many of them are left as they are in just these words already: an answer that was lost is asked
/// for again.
async fn said(
    reading: &Reading,
    tenant: TenantId,
    which: &Which,
    (reason, until): (&Prose, Date),
) -> Result<usize, CenterFault> {
    let ids = match which {
        Which::One(id) => vec![*id],
        Which::Rule(engagement, rule) => {
            let place = (tenant, *engagement);
            let waived = in_state(reading, place, rule, FindingState::Waived).await?;
            waived.iter().map(|finding| finding.id.0).collect()
        }
    };
    let held = store::waiver::of_findings(reading, tenant, &ids).await?;
    let is_it = |held: &&Waiver| held.reason == reason.as_str() && held.until.0 == until;
    Ok(held.iter().filter(is_it).count())
}

/// What can be waived: what is open of it.
async fn open(
    reading: &Reading,
    tenant: TenantId,
    which: &Which,
) -> Result<(EngagementId, Vec<Finding>), CenterFault> {
    match which {
        Which::One(id) => {
            let finding = store::finding::by_id(reading, tenant, *id)
                .await?
                .ok_or(CenterFault::NotFound)?;
            let engagement = finding.engagement_id.0;
            let is_open = finding.state.0 == FindingState::Open;
            Ok((engagement, is_open.then_some(finding).into_iter().collect()))
        }
        Which::Rule(engagement, rule) => {
            // Of another tenant's there is nothing to say, not even that nothing is open in it.
            of_tenant(reading, tenant, *engagement).await?;
            let place = (tenant, *engagement);
            let found = in_state(reading, place, rule, FindingState::Open).await?;
            Ok((*engagement, found))
        }
    }
}

/// The findings of a rule in one state.
async fn in_state(
    reading: &Reading,
    place: (TenantId, EngagementId),
    rule: &str,
    state: FindingState,
) -> Result<Vec<Finding>, CenterFault> {
    let most = u64::try_from(MOST).unwrap_or(u64::MAX);
    Ok(store::finding::of_rule(reading, place, (rule, state), None, most).await?)
}

fn done(action: Action, finding: &Finding, at: Timestamp) -> Done {
    Done {
        action,
        tenant: Some(finding.tenant_id.0),
        subject_kind: "finding",
        subject: finding.id.0.0,
        engagement: Some(finding.engagement_id.0),
        at,
    }
}

/// Takes a waiver back: the finding is open again. One that has none stays as it is.
///
/// # Errors
/// The tenant has no such finding, or the database failed.
pub async fn take_back(
    center: &Center,
    act: &CustomerAct,
    finding: FindingId,
) -> Result<(), CenterFault> {
    act.permit(Action::WaiveFinding)?;
    center
        .write((act.clone(), finding), |writing, center, (act, finding)| {
            Box::pin(async move {
                let found = store::finding::by_id(writing, act.tenant(), *finding)
                    .await?
                    .ok_or(CenterFault::NotFound)?;
                if found.state.0 != FindingState::Waived {
                    return Ok(());
                }
                let doer = (act, Action::WaiveFinding);
                end(writing, center, doer, &[found]).await
            })
        })
        .await
}

/// Brings back what was left as it is until a day that is over.
pub(crate) async fn end_due(center: &Center, act: &WorkerAct) -> Result<(), CenterFault> {
    act.permit(Action::EndWaiver)?;
    let mut last = None;
    loop {
        let reading = center.store().read().await?;
        let due = store::waiver::due(&reading, center.now(), last.as_ref(), PAGE).await?;
        drop(reading);
        let mut plans: BTreeMap<(TenantId, EngagementId), Vec<FindingId>> = BTreeMap::new();
        for waiver in &due {
            let plan = (waiver.tenant_id.0, waiver.engagement_id.0);
            plans.entry(plan).or_default().push(waiver.finding_id.0);
        }
        let ends = plans.into_iter().map(|((tenant, engagement), findings)| {
            let (center, act) = (center.clone(), act.clone());
            let end = async move { end_of_plan(&center, &act, tenant, findings).await };
            (engagement, end)
        });
        each_alone(ends).await;
        // What cannot be ended stays behind and keeps nobody else's from ending.
        last = due.into_iter().last();
        if last.is_none() {
            return Ok(());
        }
    }
}

async fn end_of_plan(
    center: &Center,
    act: &WorkerAct,
    tenant: TenantId,
    findings: Vec<FindingId>,
) -> Result<(), CenterFault> {
    center
        .write(
            (act.clone(), tenant, findings),
            |writing, center, (act, tenant, findings)| {
                Box::pin(async move {
                    // It may have been taken back, and given anew, meanwhile.
                    let now = center.now();
                    let held = store::waiver::of_findings(writing, *tenant, findings).await?;
                    let over = held.into_iter().filter(|waiver| waiver.until_at.0 <= now);
                    let over: Vec<_> = over.map(|waiver| waiver.finding_id.0).collect();
                    let found = store::finding::by_ids(writing, *tenant, &over).await?;
                    end(writing, center, (act, Action::EndWaiver), &found).await
                })
            },
        )
        .await
}

/// Ends the waivers of these findings of one engagement, and has their tasks open again.
async fn end(
    writing: &Writing,
    center: &Center,
    (doer, action): (&impl Doer, Action),
    findings: &[Finding],
) -> Result<(), CenterFault> {
    let Some(first) = findings.first() else {
        return Ok(());
    };
    let (now, tenant) = (center.now(), first.tenant_id.0);
    let ids: Vec<_> = findings.iter().map(|finding| finding.id.0).collect();
    store::waiver::end(writing, tenant, &ids, doer.who(), now).await?;
    let waived: Vec<_> = findings
        .iter()
        .filter(|finding| finding.state.0 == FindingState::Waived)
        .map(|finding| finding.id.0)
        .collect();
    store::finding::bring(writing, &waived, (FindingState::Open, None), now).await?;
    let engagement = of_tenant(writing, tenant, first.engagement_id.0).await?;
    if is_under_way(&engagement).is_ok() {
        let matter = findings.iter();
        let matter = matter.filter(|finding| finding.severity.0 != Severity::Info);
        let rules = matter.map(|finding| finding.rule.clone()).collect();
        let cause = Cause::Back(doer.who());
        let moved = (&rules, &BTreeSet::new());
        follow(writing, center, engagement, &cause, moved).await?;
    }
    deed::enter(writing, doer, done(action, first, now), &ids).await
}
