//! One event: where it stands, what is in its way, its mailboxes, and what was reported after it.

use axum::Json;
use center::migration::{self, EventPage, IssueLine, MailboxLine, RunnerLine};
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::{MigrationEventId, MigrationMailboxId};
use process::migration::{Objection, Wave};
use process::state::MailboxState;
use report::migration::{FaultClass, RunState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::shown::{
    MigrationClass, MigrationEvent, MigrationFinish, MigrationItem, MigrationStays, classes,
};
use crate::asked::{Answer, Asked, At, Versioned};
use crate::caller::Caller;
use crate::told::EngagementHead;
use crate::word;

/// What stands in the way of submitting an event, or of trying it again.
#[derive(Debug, Default, Serialize, ToSchema)]
struct MigrationObjection {
    /// What: `no_mailboxes`, `batch_too_small`, `start_passed`, `past_cut_off`, `too_many_that_day`,
    /// `outside_window`, `second_pilot`, `out_of_order`, `service_not_ready`, `not_acknowledged`,
    /// `mailbox_too_large`, `same_target` or `source_elsewhere`.
    #[schema(example = "batch_too_small")]
    objection: &'static str,
    /// The least mailboxes.
    needed: Option<u32>,
    /// How many there are.
    has: Option<u32>,
    /// Until when it was to be submitted.
    until: Option<Timestamp>,
    /// The most: events of a day, or bytes of a mailbox.
    most: Option<u64>,
    /// When events of this cloud start next.
    opens: Option<Timestamp>,
    /// The wave that comes first: `test`, `pilot` or `velocity`.
    #[schema(value_type = Option<String>)]
    first: Option<Wave>,
    /// The target of the mailbox.
    target: Option<String>,
    /// How much it holds.
    bytes: Option<u64>,
    /// What the mailbox is moved from, which the other event moves too.
    source: Option<String>,
    /// The other event, which has not ended.
    other: Option<Uuid>,
}

impl From<Objection> for MigrationObjection {
    fn from(objection: Objection) -> Self {
        let named = Self {
            objection: objection.as_str(),
            ..Self::default()
        };
        match objection {
            Objection::NoMailboxes
            | Objection::StartPassed
            | Objection::SecondPilot
            | Objection::ServiceNotReady
            | Objection::NotAcknowledged => named,
            Objection::BatchTooSmall { needed, has } => Self {
                needed: Some(needed),
                has: Some(has),
                ..named
            },
            Objection::PastCutOff { until } => Self {
                until: Some(until),
                ..named
            },
            Objection::TooManyThatDay { most } => Self {
                most: Some(most.into()),
                ..named
            },
            Objection::OutsideWindow { opens } => Self { opens, ..named },
            Objection::OutOfOrder { first } => Self {
                first: Some(first),
                ..named
            },
            Objection::MailboxTooLarge {
                target,
                bytes,
                most,
            } => Self {
                target: Some(target),
                bytes: Some(bytes),
                most: Some(most),
                ..named
            },
            Objection::SameTarget { target } => Self {
                target: Some(target),
                ..named
            },
            Objection::SourceElsewhere(elsewhere) => Self {
                source: Some(elsewhere.source),
                other: Some(elsewhere.event.0),
                ..named
            },
        }
    }
}

/// The customer's program, as it said last.
#[derive(Debug, Serialize, ToSchema)]
struct MigrationRunner {
    /// What its machine is called; null once that is erased.
    name: Option<String>,
    /// When it was heard last; null before the first time.
    heard_at: Option<Timestamp>,
    /// Whether it was heard lately.
    is_heard: bool,
    /// What it was doing: `running`, `waiting`, `paused` or `ended`.
    #[schema(value_type = Option<String>)]
    state: Option<RunState>,
    /// Messages an hour.
    messages_per_hour: Option<u64>,
    /// Bytes an hour.
    bytes_per_hour: Option<u64>,
}

impl From<RunnerLine> for MigrationRunner {
    fn from(line: RunnerLine) -> Self {
        let (messages_per_hour, bytes_per_hour) = line.per_hour.unzip();
        Self {
            name: line.name,
            heard_at: line.heard_at,
            is_heard: line.is_heard,
            state: line.state,
            messages_per_hour,
            bytes_per_hour,
        }
    }
}

/// Why a mailbox stopped.
#[derive(Debug, Serialize, ToSchema)]
struct MigrationFault {
    /// Why.
    #[schema(schema_with = word::fault_class)]
    class: FaultClass,
    /// In the words of the server or of the program.
    said: String,
}

/// What comparing both sides of a mailbox came to.
#[derive(Debug, Serialize, ToSchema)]
struct MigrationVerified {
    /// When.
    at: Timestamp,
    /// Messages that were compared.
    compared: u64,
    /// Messages that differ or are missing.
    differences: u64,
    /// Messages that are there too often.
    doubled: u64,
}

/// A mailbox of an event.
#[derive(Debug, Serialize, ToSchema)]
struct MigrationMailbox {
    /// Which.
    id: Uuid,
    /// Where it moves from; null once that is erased.
    source: Option<String>,
    /// Where it moves to; null once that is erased.
    #[schema(example = "anna@contoso.example")]
    target: Option<String>,
    /// Where it stands.
    #[schema(schema_with = word::mailbox_state)]
    state: MailboxState,
    /// How large it is, as the plan says.
    bytes_planned: Option<u64>,
    /// How much its target may hold, as the plan says.
    quota: Option<u64>,
    /// Its bytes.
    bytes: u64,
    /// Bytes that are there.
    bytes_there: u64,
    /// Its messages.
    messages: u64,
    /// Messages that are there.
    messages_there: u64,
    /// Messages that are left behind.
    messages_left: u64,
    /// Which try it is; 0 before the first.
    attempt: u64,
    /// What stopped it.
    fault: Option<MigrationFault>,
    /// What comparing both sides came to.
    verified: Option<MigrationVerified>,
    /// Items in the ledger.
    items: u64,
}

impl From<MailboxLine> for MigrationMailbox {
    fn from(line: MailboxLine) -> Self {
        let (source, target) = line.addresses.unzip();
        let (bytes_planned, quota) = line.planned;
        let (bytes_there, bytes) = line.bytes;
        let (messages_there, messages) = line.messages;
        let verified = line.verified;
        Self {
            id: line.id.0,
            source,
            target,
            state: line.state,
            bytes_planned,
            quota,
            bytes,
            bytes_there,
            messages,
            messages_there,
            messages_left: line.left,
            attempt: line.attempt,
            fault: line
                .fault
                .map(|(class, said)| MigrationFault { class, said }),
            verified: verified.map(|(at, compared, differences, doubled)| MigrationVerified {
                at,
                compared,
                differences,
                doubled,
            }),
            items: line.exceptions,
        }
    }
}

/// What was reported after an event.
#[derive(Debug, Serialize, ToSchema)]
struct MigrationIssue {
    /// Which.
    id: Uuid,
    /// The words; empty once they are erased.
    text: String,
    /// By whom.
    reported_by: String,
    /// When.
    reported_at: Timestamp,
    /// What was answered.
    answer: Option<String>,
    /// By whom.
    answered_by: Option<String>,
    /// When.
    answered_at: Option<Timestamp>,
}

impl From<IssueLine> for MigrationIssue {
    fn from(line: IssueLine) -> Self {
        let (reported_by, reported_at) = line.reported;
        let (answer, answered_by, answered_at) = apart(line.answer);
        Self {
            id: line.id.0,
            text: line.text,
            reported_by,
            reported_at,
            answer,
            answered_by,
            answered_at,
        }
    }
}

/// Words, whose they are and from when, each by itself.
fn apart(
    said: Option<(String, String, Timestamp)>,
) -> (Option<String>, Option<String>, Option<Timestamp>) {
    match said {
        Some((text, by, at)) => (Some(text), Some(by), Some(at)),
        None => (None, None, None),
    }
}

/// An event with everything that one side sees of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MigrationEventShown {
    /// The engagement.
    engagement: EngagementHead,
    /// How the Center helps to migrate: `none`, `guidance` or `service`.
    #[schema(example = "service")]
    level: &'static str,
    /// The event.
    event: MigrationEvent,
    /// Grows with every change of it, and with what its program tells; `If-Match` compares it.
    version: i64,
    /// Who planned or proposed it.
    planned_by: String,
    /// When.
    planned_at: Timestamp,
    /// Who submitted it.
    submitted_by: Option<String>,
    /// When.
    submitted_at: Option<Timestamp>,
    /// Who started it last.
    started_by: Option<String>,
    /// When.
    started_at: Option<Timestamp>,
    /// When it ended.
    ended_at: Option<Timestamp>,
    /// How often the customer has had it begin again.
    retries: i64,
    /// How often a mailbox is tried in one event.
    most_attempts: u32,
    /// The day on which the people were told.
    told_on: Option<Date>,
    /// Days after its end for which addresses and items are kept.
    keep_days: i64,
    /// Until when that is; null while it has not ended.
    keep_until: Option<Timestamp>,
    /// When addresses and items were erased.
    erased_at: Option<Timestamp>,
    /// What stands in the way of submitting it, or of trying it again.
    objections: Vec<MigrationObjection>,
    /// What does not move.
    stays: MigrationStays,
    /// The customer's program, once one was paired or heard.
    runner: Option<MigrationRunner>,
    /// By when the mailboxes that are left may be moved.
    finish: Option<MigrationFinish>,
    /// Its mailboxes by their targets, at most fifty.
    mailboxes: Vec<MigrationMailbox>,
    /// Where the next stretch of mailboxes begins; null at the end.
    next: Option<Uuid>,
    /// How many items of each class there are, the most first.
    classes: Vec<MigrationClass>,
    /// The first ten items of the ledger.
    items: Vec<MigrationItem>,
    /// What was reported after it, oldest first.
    issues: Vec<MigrationIssue>,
    /// Until when issues are taken; null while it has not ended.
    issues_until: Option<Timestamp>,
    /// The final report of the Center.
    report: Option<String>,
    /// By whom.
    report_by: Option<String>,
    /// When.
    report_at: Option<Timestamp>,
}

impl From<EventPage> for MigrationEventShown {
    fn from(page: EventPage) -> Self {
        let (planned_by, planned_at) = page.planned;
        let (submitted_by, submitted_at) = page.submitted.unzip();
        let (started_by, started_at) = page.started.unzip();
        let (retries, most_attempts) = page.tries;
        let (report, report_by, report_at) = apart(page.report);
        let objections = page.objections.into_iter();
        let mailboxes = page.mailboxes.into_iter();
        let items = page.exceptions.into_iter();
        let issues = page.issues.into_iter();
        Self {
            engagement: page.head.into(),
            level: page.level.as_str(),
            event: page.line.into(),
            version: page.version,
            planned_by,
            planned_at,
            submitted_by,
            submitted_at,
            started_by,
            started_at,
            ended_at: page.ended_at,
            retries,
            most_attempts,
            told_on: page.told_on,
            keep_days: page.keep_days,
            keep_until: page.keep_until,
            erased_at: page.forgotten_at,
            objections: objections.map(MigrationObjection::from).collect(),
            stays: page.stays.into(),
            runner: page.runner.map(MigrationRunner::from),
            finish: page.finish.map(MigrationFinish::from),
            mailboxes: mailboxes.map(MigrationMailbox::from).collect(),
            next: page.next.map(|mailbox| mailbox.0),
            classes: classes(page.classes),
            items: items.map(MigrationItem::from).collect(),
            issues: issues.map(MigrationIssue::from).collect(),
            issues_until: page.issues_until,
            report,
            report_by,
            report_at,
        }
    }
}

/// From which mailbox on.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct FromMailbox {
    /// Where the stretch before it ended: `next` of its answer.
    after: Option<Uuid>,
}

/// Show an event of a migration
///
/// With its mailboxes, a stretch at a time.
#[utoipa::path(get, path = "/tenants/{domain}/migration/events/{event}", params(FromMailbox),
    responses((status = 200, body = MigrationEventShown)))]
pub(super) async fn show_migration_event(
    caller: Caller,
    At((domain, event)): At<(String, MigrationEventId)>,
    Asked(FromMailbox { after }): Asked<FromMailbox>,
) -> Answer<Versioned<MigrationEventShown>> {
    let (act, _) = caller.within(&domain)?;
    let which = (event, after.map(MigrationMailboxId));
    let page = migration::event(&caller.center, &act, which, caller.language).await?;
    let version = page.version;
    Ok(Versioned(page.into(), version))
}

/// What the lead sees of an event.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LedMigrationEvent {
    /// The customer.
    customer: String,
    #[serde(flatten)]
    shown: MigrationEventShown,
}

/// Show an event of a migration of an engagement that one leads
///
/// As the customer's own; what it may be told to do is the customer's.
#[utoipa::path(get, path = "/desk/migration/events/{event}", params(FromMailbox),
    responses((status = 200, body = LedMigrationEvent)))]
pub(super) async fn show_led_migration_event(
    caller: Caller,
    At(event): At<MigrationEventId>,
    Asked(FromMailbox { after }): Asked<FromMailbox>,
) -> Answer<Json<LedMigrationEvent>> {
    let act = caller.specialist()?;
    let which = (event, after.map(MigrationMailboxId));
    let found = migration::event_as_lead(&caller.center, &act, which, caller.language).await?;
    let (tenant, page) = found;
    Ok(Json(LedMigrationEvent {
        customer: tenant.name,
        shown: page.into(),
    }))
}
