//! The board of an engagement: what was found, whose move it is, and the runs so far.

use axum::Json;
use axum::http::StatusCode;
use center::assessment::{self, Board, Card, Check};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{AssessmentId, EngagementId};
use process::plan::Phase;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, DONE};
use crate::caller::Caller;
use crate::told::{EngagementHead, TaskLink};
use crate::word;

/// The findings of one rule and kind in one state.
#[derive(Debug, Serialize, ToSchema)]
struct FindingCard {
    /// In what.
    #[schema(schema_with = word::finding_area)]
    area: &'static str,
    /// The rule's id.
    #[schema(example = "dns.spf")]
    rule: String,
    /// In which way they differ: the report's word in small letters.
    #[schema(example = "missing")]
    kind: String,
    /// How much they matter.
    #[schema(schema_with = word::severity)]
    severity: &'static str,
    /// The attribute or the record's type; empty where there is none.
    #[schema(example = "TXT")]
    field: String,
    /// How many.
    count: i64,
    /// How many of them are closed for no more than that their run was set aside.
    aside: i64,
    /// The first of their subjects, or its hash.
    #[schema(example = "contoso.example")]
    subject: String,
    /// Where it lies: to be mended by the customer, to be looked at by the next check, left as it is,
    /// or closed.
    #[schema(schema_with = word::column)]
    column: &'static str,
    /// Since when the last of them is in this state.
    changed_at: Timestamp,
    /// The task with which they are mended, if the plan has one.
    task: Option<TaskLink>,
    /// Until when that is due, by the tenant's zone.
    due: Option<Date>,
    /// The phase that cannot begin before that is finished.
    #[schema(value_type = Option<String>)]
    blocks: Option<Phase>,
    /// The last day of the waiver that ends first, by the tenant's zone.
    until: Option<Date>,
}

impl From<Card> for FindingCard {
    fn from(card: Card) -> Self {
        Self {
            area: card.area.as_str(),
            rule: card.rule,
            kind: card.kind,
            severity: card.severity.as_str(),
            field: card.field,
            count: card.count,
            aside: card.aside,
            subject: card.subject,
            column: word::of_column(card.column),
            changed_at: card.changed_at,
            task: card.task.map(TaskLink::from),
            due: card.due,
            blocks: card.blocks,
            until: card.until,
        }
    }
}

/// A run of a check.
#[derive(Debug, Serialize, ToSchema)]
struct Assessment {
    /// Which.
    id: Uuid,
    /// Which of the engagement's, from 1.
    number: i64,
    /// What was checked.
    #[schema(schema_with = word::finding_area)]
    area: &'static str,
    /// The program and its version.
    #[schema(example = "fasttrack-tools 0.1.0")]
    tool: String,
    /// Which rules were asked.
    #[schema(example = "worldwide")]
    rule_set: String,
    /// In which version.
    #[schema(example = "2026-11-29")]
    rule_version: String,
    /// What was looked at; hashes where subjects are not named.
    targets: Vec<String>,
    /// What of it gave no answer, or not a whole one: nothing of it was closed.
    unanswered: Vec<String>,
    /// Whether subjects are named.
    is_named: bool,
    /// By whom it was sent, or with whose token.
    sent_by: String,
    /// How it came here: a file chosen on a page, or sent by the tool or another program.
    #[schema(schema_with = word::arrival)]
    way: &'static str,
    /// When it was sent.
    sent_at: Timestamp,
    /// How long it took.
    seconds: i64,
    /// Objects or domains that were checked.
    checked: i64,
    /// Findings that must be mended.
    errors: i64,
    /// Findings that should be looked at.
    warnings: i64,
    /// What is good to know.
    infos: i64,
    /// Findings that were not open before it.
    appeared: i64,
    /// Findings that it closed.
    vanished: i64,
    /// Findings that are still there from it and that no later run looked for: setting it aside closes
    /// them.
    left: i64,
    /// When it was set aside.
    set_aside_at: Option<Timestamp>,
    /// By whom.
    set_aside_by: Option<String>,
}

impl From<Check> for Assessment {
    fn from(check: Check) -> Self {
        let ((rule_set, rule_version), (errors, warnings, infos)) = (check.rules, check.found);
        let (appeared, vanished) = check.moved;
        let (set_aside_at, set_aside_by) = check.aside.unzip();
        Self {
            id: check.id.0,
            number: check.number,
            area: check.area.as_str(),
            tool: check.tool,
            rule_set,
            rule_version,
            targets: check.targets,
            unanswered: check.unanswered,
            is_named: check.is_named,
            sent_by: check.sent_by,
            way: check.way.as_str(),
            sent_at: check.sent_at,
            seconds: check.seconds,
            checked: check.checked,
            errors,
            warnings,
            infos,
            appeared,
            vanished,
            left: check.left,
            set_aside_at,
            set_aside_by,
        }
    }
}

/// How one area went, run by run.
#[derive(Debug, Serialize, ToSchema)]
struct AssessmentTrend {
    /// What was checked.
    #[schema(schema_with = word::finding_area)]
    area: &'static str,
    /// How many findings the last five runs had, the oldest first.
    found: Vec<i64>,
}

/// What one side sees of an engagement's checks.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Assessments {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// What was found, what matters most first.
    cards: Vec<FindingCard>,
    /// The newest twenty runs, newest first.
    checks: Vec<Assessment>,
    /// How each area went that was ever checked.
    trends: Vec<AssessmentTrend>,
    /// Whether the reader may send another run.
    may_send: bool,
    /// Whether the reader may leave a finding as it is.
    may_waive: bool,
}

impl From<Board> for Assessments {
    fn from(board: Board) -> Self {
        let trends = board
            .trends
            .into_iter()
            .map(|(area, found)| AssessmentTrend {
                area: area.as_str(),
                found,
            });
        Self {
            trends: trends.collect(),
            engagement: Some(board.head.into()),
            cards: board.cards.into_iter().map(FindingCard::from).collect(),
            checks: board.checks.into_iter().map(Assessment::from).collect(),
            may_send: board.may_send,
            may_waive: board.may_waive,
        }
    }
}

/// Of which engagement.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Whose {
    /// The engagement's id; without it, the one under way, else the one that ended last.
    engagement: Option<Uuid>,
}

/// Show what checks found
///
/// Findings by rule, kind and state, the runs, and how each area went.
#[utoipa::path(get, path = "/tenants/{domain}/assessments", params(Whose),
    responses((status = 200, body = Assessments)))]
pub(super) async fn show_assessments(
    caller: Caller,
    At(domain): At<String>,
    Asked(Whose { engagement }): Asked<Whose>,
) -> Answer<Json<Assessments>> {
    let (act, _) = caller.within(&domain)?;
    let (center, language) = (&caller.center, caller.language);
    let named = engagement.map(EngagementId);
    let board = assessment::board(center, &act, named, language).await?;
    Ok(Json(board.map(Assessments::from).unwrap_or_default()))
}

/// What the lead sees of a customer's checks.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LedAssessments {
    /// The customer.
    customer: String,
    #[serde(flatten)]
    assessments: Assessments,
}

/// Show what checks of a customer found
///
/// The Specialist sees all of it and changes none: to send, to leave as it is and to set aside are the
/// customer's.
#[utoipa::path(get, path = "/desk/engagements/{engagement}/assessments",
    responses((status = 200, body = LedAssessments)))]
pub(super) async fn show_led_assessments(
    caller: Caller,
    At(engagement): At<EngagementId>,
) -> Answer<Json<LedAssessments>> {
    let act = caller.specialist()?;
    let (center, language) = (&caller.center, caller.language);
    let (tenant, board) = assessment::board_as_lead(center, &act, engagement, language).await?;
    Ok(Json(LedAssessments {
        customer: tenant.name,
        assessments: board.into(),
    }))
}

/// Set a run aside
///
/// What it found and no later run looked for is closed, such as what a file of another name left behind.
/// The run itself stays in the list, and a later run opens again what it still finds. Doing it again
/// changes nothing; 409 once the engagement has ended.
#[utoipa::path(put, path = "/tenants/{domain}/engagements/{engagement}/assessments/{assessment}/aside",
    responses((status = 204)))]
pub(super) async fn set_assessment_aside(
    caller: Caller,
    At((domain, engagement, run)): At<(String, EngagementId, AssessmentId)>,
) -> Answer<StatusCode> {
    let (act, _) = caller.customer(&domain)?;
    assessment::set_aside(&caller.center, &act, engagement, run).await?;
    DONE
}
