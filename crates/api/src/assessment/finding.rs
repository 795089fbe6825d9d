//! The findings of one rule, one by one, and what is left as it is.

use axum::Json;
use axum::http::StatusCode;
use center::assessment::{self, FindingLine, Waived, Which};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{EngagementId, FindingId};
use process::state::FindingState;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, Body, DONE};
use crate::caller::Caller;
use crate::told::TaskLink;
use crate::word;

/// Why a finding is left as it is.
#[derive(Debug, Serialize, ToSchema)]
struct Waiver {
    /// Why.
    reason: String,
    /// The last day on which it holds, by the tenant's zone; on the day after, the finding is open again.
    until: Date,
    /// Who said so.
    by: String,
    /// When.
    at: Timestamp,
}

impl From<Waived> for Waiver {
    fn from(waived: Waived) -> Self {
        Self {
            reason: waived.reason,
            until: waived.until,
            by: waived.by,
            at: waived.at,
        }
    }
}

/// One thing that was found.
#[derive(Debug, Serialize, ToSchema)]
struct Finding {
    /// Which.
    id: Uuid,
    /// In what.
    #[schema(schema_with = word::finding_area)]
    area: &'static str,
    /// The rule's id.
    #[schema(example = "dns.spf")]
    rule: String,
    /// In which way it differs: the report's word in small letters.
    #[schema(example = "missing")]
    kind: String,
    /// How much it matters.
    #[schema(schema_with = word::severity)]
    severity: &'static str,
    /// The object's or the owner's name, or its hash.
    #[schema(example = "contoso.example")]
    subject: String,
    /// The attribute or the record's type; empty where there is none.
    #[schema(example = "TXT")]
    field: String,
    /// What is there, several values one a line; empty where no values are kept.
    seen: String,
    /// What to put in its place; empty where no values are kept.
    expected: String,
    /// The record to publish, as a line of a zone.
    publish: Option<String>,
    /// Where the rule is from.
    source: String,
    /// Where it stands.
    #[schema(schema_with = word::finding_state)]
    state: FindingState,
    /// When it was found first.
    first_at: Timestamp,
    /// When it came into its state.
    changed_at: Timestamp,
    /// The number of the run that saw it last.
    seen_by: Option<i64>,
    /// The number of the run that no longer found it.
    closed_by: Option<i64>,
    /// Why it is left as it is.
    waiver: Option<Waiver>,
}

impl From<FindingLine> for Finding {
    fn from(line: FindingLine) -> Self {
        let (seen_by, closed_by) = line.runs;
        Self {
            id: line.id.0,
            area: line.area.as_str(),
            rule: line.rule,
            kind: line.kind,
            severity: line.severity.as_str(),
            subject: line.subject,
            field: line.field,
            seen: line.seen,
            expected: line.expected,
            publish: line.publish,
            source: line.source,
            state: line.state,
            first_at: line.first_at,
            changed_at: line.changed_at,
            seen_by,
            closed_by,
            waiver: line.waived.map(Waiver::from),
        }
    }
}

/// How many findings a rule has in each state.
#[derive(Debug, Serialize, ToSchema)]
struct FindingCounts {
    /// Found by the last check that looked for them.
    open: i64,
    /// Left as they are until a day.
    waived: i64,
    /// No longer found, or set aside.
    closed: i64,
}

/// A stretch of the findings of one rule in one state.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Findings {
    /// The engagement.
    engagement: Uuid,
    /// The rule's id.
    #[schema(example = "dns.spf")]
    rule: String,
    /// How many there are of the rule.
    counts: FindingCounts,
    /// The state of those shown.
    #[schema(schema_with = word::finding_state)]
    state: FindingState,
    /// By their subjects, at most fifty.
    items: Vec<Finding>,
    /// Where the next stretch begins; null at the end.
    next: Option<Uuid>,
    /// The task with which they are mended, if the plan has one.
    task: Option<TaskLink>,
    /// Whether the reader may leave one as it is.
    may_waive: bool,
}

impl From<assessment::Findings> for Findings {
    fn from(found: assessment::Findings) -> Self {
        let count = |state| found.counts.get(&state).copied().unwrap_or_default();
        let last = found.lines.last().map(|line| line.id.0);
        Self {
            counts: FindingCounts {
                open: count(FindingState::Open),
                waived: count(FindingState::Waived),
                closed: count(FindingState::Closed),
            },
            next: last.filter(|_| found.has_more),
            engagement: found.engagement.0,
            rule: found.rule,
            state: found.state,
            items: found.lines.into_iter().map(Finding::from).collect(),
            task: found.task.map(TaskLink::from),
            may_waive: found.may_waive,
        }
    }
}

/// Of which rule, in which state, and from where on.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct OfRule {
    /// The rule's id.
    #[param(example = "dns.spf")]
    rule: String,
    /// `open`, `waived` or `closed`; without it, the first of these in which there is any.
    #[param(value_type = Option<String>, example = "open")]
    state: Option<FindingState>,
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<Uuid>,
}

/// The same within one of a tenant's engagements.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct OfRuleIn {
    /// The engagement's id.
    engagement: Uuid,
    /// The rule's id.
    #[param(example = "dns.spf")]
    rule: String,
    /// `open`, `waived` or `closed`; without it, the first of these in which there is any.
    #[param(value_type = Option<String>, example = "open")]
    state: Option<FindingState>,
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<Uuid>,
}

/// List the findings of a rule
///
/// A stretch at a time. A rule by which nothing was ever found in this engagement is 404.
#[utoipa::path(get, path = "/tenants/{domain}/findings", params(OfRuleIn),
    responses((status = 200, body = Findings)))]
pub(super) async fn list_findings(
    caller: Caller,
    At(domain): At<String>,
    Asked(asked): Asked<OfRuleIn>,
) -> Answer<Json<Findings>> {
    let (act, _) = caller.within(&domain)?;
    let (center, language) = (&caller.center, caller.language);
    let engagement = EngagementId(asked.engagement);
    let of = (&*asked.rule, asked.state, asked.after.map(FindingId));
    let found = assessment::findings(center, &act, engagement, of, language).await?;
    Ok(Json(found.into()))
}

/// What the lead sees of a rule's findings.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LedFindings {
    /// The customer.
    customer: String,
    #[serde(flatten)]
    findings: Findings,
}

/// List the findings of a rule at a customer
///
/// As the customer's own list; none of them is the Specialist's to change.
#[utoipa::path(get, path = "/desk/engagements/{engagement}/findings", params(OfRule),
    responses((status = 200, body = LedFindings)))]
pub(super) async fn list_led_findings(
    caller: Caller,
    At(engagement): At<EngagementId>,
    Asked(asked): Asked<OfRule>,
) -> Answer<Json<LedFindings>> {
    let act = caller.specialist()?;
    let (center, language) = (&caller.center, caller.language);
    let of = (&*asked.rule, asked.state, asked.after.map(FindingId));
    let found = assessment::findings_as_lead(center, &act, engagement, of, language).await?;
    let (tenant, findings) = found;
    Ok(Json(LedFindings {
        customer: tenant.name,
        findings: findings.into(),
    }))
}

/// Why a finding is to be left as it is, and how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "reason": "The old relay sends until it is switched off in January.",
    "until": "2027-01-31"
})))]
pub(super) struct WaiverGiven {
    /// Why: the Specialist reads it, too.
    #[schema(max_length = 1000)]
    reason: String,
    /// The last day on which it holds, by the tenant's zone: today or later, at most twelve months ahead.
    #[schema(format = Date)]
    until: String,
}

/// Leave a finding as it is
///
/// Only the customer's admin decides that. The same words again change nothing; a finding that is not
/// open is 409 to others.
#[utoipa::path(put, path = "/tenants/{domain}/findings/{finding}/waiver", request_body = WaiverGiven,
    responses((status = 204)))]
pub(super) async fn waive_finding(
    caller: Caller,
    At((domain, finding)): At<(String, FindingId)>,
    Body(given): Body<WaiverGiven>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    let said = (&*given.reason, &*given.until);
    assessment::waive(&caller.center, &act, &Which::One(finding), said).await?;
    DONE
}

/// Take a waiver back
///
/// The finding is open again. One that has no waiver stays as it is.
#[utoipa::path(delete, path = "/tenants/{domain}/findings/{finding}/waiver",
    responses((status = 204)))]
pub(super) async fn end_waiver(
    caller: Caller,
    At((domain, finding)): At<(String, FindingId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    assessment::take_back(&caller.center, &act, finding).await?;
    DONE
}

/// The rule whose findings are to be left as they are, why, and how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "rule": "dns.spf",
    "reason": "The old relay sends until it is switched off in January.",
    "until": "2027-01-31"
})))]
pub(super) struct RuleWaiverGiven {
    /// The rule's id.
    rule: String,
    /// Why: the Specialist reads it, too.
    #[schema(max_length = 1000)]
    reason: String,
    /// The last day on which it holds, by the tenant's zone: today or later, at most twelve months ahead.
    #[schema(format = Date)]
    until: String,
}

/// How many findings are left as they are now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FindingsWaived {
    /// Those that were open, and those that are left so in the same words already.
    waived: usize,
}

/// Leave all findings of a rule as they are
///
/// Those that are open now; what a later check finds is open. The same words again change nothing and
/// are answered alike; 409 if nothing is open and nothing was left in these words.
#[utoipa::path(put, path = "/tenants/{domain}/engagements/{engagement}/waivers",
    request_body = RuleWaiverGiven, responses((status = 200, body = FindingsWaived)))]
pub(super) async fn waive_findings(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Body(given): Body<RuleWaiverGiven>,
) -> Answer<Json<FindingsWaived>> {
    let (act, _) = caller.customer(&domain)?;
    let which = Which::Rule(engagement, given.rule);
    let said = (&*given.reason, &*given.until);
    let waived = assessment::waive(&caller.center, &act, &which, said).await?;
    Ok(Json(FindingsWaived { waived }))
}
