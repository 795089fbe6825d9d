//! A report that somebody chose on a page: shown as it would be kept, and kept only when that person
//! says so.

use std::collections::BTreeMap;

use process::identity::EngagementId;
use process::permission::{Action, TenantAct};
use report::Kind;
use store::assessment::{Area, Arrival, Assessment};
use store::finding::Severity;
use store::{Document, Id, Instant};

use super::read::{IDFIX, is_hashed_by_tool};
use super::take::{LOOKED_BACK, is_newest, take_in};
use super::{Reported, Sender, Taken, area_of, of_tenant, severity_of};
use crate::once::{self, Key};
use crate::task::is_under_way;
use crate::{Center, CenterFault, sign_in};

/// A report before it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which of those that were chosen one after the other.
    pub mark: i64,
    /// As it would be kept.
    pub reported: Reported,
    /// How many findings of each rule and kind.
    pub rules: Vec<(String, Kind, Severity, usize)>,
    /// The number of the last run of the area that found something, where only one of the two has hashes
    /// that the tool made: what both found would count twice.
    pub apart: Option<i64>,
}

impl Draft {
    /// What was checked.
    #[must_use]
    pub fn area(&self) -> Area {
        area_of(&self.reported.0)
    }

    /// Whether it is what IdFix exported, which counts as the whole of the directory.
    #[must_use]
    pub fn is_idfix(&self) -> bool {
        self.reported.0.run.tool == IDFIX
    }

    /// Whether subjects are named; else each is a hash.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.reported.0.subjects == report::Subjects::Named
    }

    fn of(mark: i64, reported: Reported, runs: &[Assessment]) -> Self {
        let mut rules: BTreeMap<(Severity, String, Kind), usize> = BTreeMap::new();
        for finding in &reported.0.findings {
            let key = (severity_of(finding), finding.rule.clone(), finding.kind);
            *rules.entry(key).or_default() += 1;
        }
        let area = area_of(&reported.0);
        let last = runs.iter().find(|run| {
            let is_empty = run.errors + run.warnings + run.infos == 0;
            run.area.0 == area && run.set_aside_at.is_none() && !is_empty
        });
        let is_of_tool = is_hashed_by_tool(&reported.0.run.targets);
        let apart = last.filter(|run| is_hashed_by_tool(&run.targets.0) != is_of_tool);
        Self {
            mark,
            apart: apart.map(|run| run.number),
            reported,
            rules: rules
                .into_iter()
                .map(|((severity, rule, kind), count)| (rule, kind, severity, count))
                .collect(),
        }
    }
}

/// Holds what somebody chose until that person has looked at it. What would not be kept is refused
/// already: nobody looks at it for nothing.
///
/// # Errors
/// The engagement is not this tenant's or has ended, a later run that is kept looked at the same, or the
/// database failed.
pub async fn propose(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    reported: Reported,
) -> Result<(), CenterFault> {
    act.permit(Action::SendAssessment)?;
    let content = serde_json::to_value(&reported).map_err(CenterFault::internal)?;
    center
        .write(
            (act.clone(), engagement, content, reported),
            |writing, center, (act, engagement, content, reported)| {
                Box::pin(async move {
                    let act =
                        &sign_in::still_may(writing, center, act, Action::SendAssessment).await?;
                    let engagement = of_tenant(writing, act.tenant(), *engagement).await?;
                    is_under_way(&engagement)?;
                    let (tenant, id) = (act.tenant(), engagement.id.0);
                    let runs = store::assessment::of_engagement(writing, tenant, id, LOOKED_BACK);
                    is_newest(&reported.0, id, &runs.await?)?;
                    let row = store::assessment::Draft {
                        engagement_id: engagement.id,
                        person_id: Id(act.person()),
                        tenant_id: engagement.tenant_id,
                        content: Document(content.clone()),
                        made_at: Instant(center.now()),
                    };
                    Ok(store::assessment::keep_draft(writing, row).await?)
                })
            },
        )
        .await
}

/// What somebody chose and has not decided about.
///
/// # Errors
/// There is nothing such ([`CenterFault::NotFound`]), or the database failed.
pub async fn draft(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
) -> Result<Draft, CenterFault> {
    act.permit(Action::SendAssessment)?;
    let reading = center.store().read().await?;
    let row = store::assessment::draft_of(&reading, act.tenant(), engagement, act.person()).await?;
    let row = row.ok_or(CenterFault::NotFound)?;
    let mark = row.made_at.microseconds();
    let reported = serde_json::from_value(row.content.0).map_err(CenterFault::internal)?;
    let tenant = act.tenant();
    let runs = store::assessment::of_engagement(&reading, tenant, engagement, LOOKED_BACK).await?;
    Ok(Draft::of(mark, reported, &runs))
}

/// Takes what somebody chose and has looked at: `mark` is of what was shown. The same key takes it once.
///
/// # Errors
/// There is nothing such, or something else was chosen meanwhile ([`CenterFault::NotFound`]); a later run
/// was kept meanwhile, the engagement has ended, or the database failed.
pub async fn confirm(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    mark: i64,
    key: &Key,
) -> Result<Taken, CenterFault> {
    act.permit(Action::SendAssessment)?;
    let ask = key.ask(act.person(), "confirm_assessment", &(engagement, mark))?;
    let sender = Sender::Person(act.clone());
    // Read before the change, which others wait for.
    let reported = match draft(center, act, engagement).await {
        Ok(draft) => Some(draft.reported),
        Err(CenterFault::NotFound) => None,
        Err(fault) => return Err(fault),
    };
    center
        .write(
            (sender, engagement, reported, ask),
            move |writing, center, (sender, engagement, reported, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    let person = sender.person();
                    let held = store::assessment::draft_mark(writing, *engagement, person).await?;
                    let is_same = held.is_some_and(|at| at.microseconds() == mark);
                    let reported = reported.as_ref().filter(|_| is_same);
                    let reported = reported.ok_or(CenterFault::NotFound)?;
                    let run = (reported, Arrival::Page);
                    let taken = take_in(writing, center, sender, *engagement, run).await?;
                    store::assessment::drop_draft(writing, *engagement, person).await?;
                    once::keep(writing, ask, &taken, center.now()).await?;
                    Ok(taken)
                })
            },
        )
        .await
}

/// Lets go of what somebody chose.
///
/// # Errors
/// The database failed.
pub async fn discard(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
) -> Result<(), CenterFault> {
    act.permit(Action::SendAssessment)?;
    let person = act.person();
    center
        .write((), move |writing, _, ()| {
            Box::pin(async move {
                Ok(store::assessment::drop_draft(writing, engagement, person).await?)
            })
        })
        .await
}
