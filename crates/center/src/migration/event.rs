//! One event, as its customer and the lead see it.

use jiff::Timestamp;
use process::identity::{MigrationEventId, MigrationMailboxId, PersonId, TenantId};
use process::language::WrittenLanguage;
use process::migration::{Objection, issues_until};
use process::permission::{Action, SpecialistAct, TenantAct};
use process::state::MigrationState;
use store::migration::MigrationEvent;
use store::migration::acknowledgement::Acknowledgement;
use store::migration::issue::{self, MigrationIssue};
use store::migration::mailbox::{self, MigrationMailbox};
use store::{Id, Instant, Reading};

use super::elsewhere::{Among, elsewhere};
use super::ground::{Ground, level_of, permit};
use super::item::{classes, first, known};
use super::line::{counts, line};
use super::objections::in_the_way;
use super::outlook::outlook;
use super::rules;
use super::stays::{self, told};
use super::step::{Reader, can_retry, has_ended_once, is_heard};
use super::view::{EventPage, IssueLine, MailboxLine, RunnerLine};
use super::word::{meant, whole};
use crate::task::{Names, head, is_under_way};
use crate::{Center, CenterFault, Tenant};

/// Mailboxes of a page.
const ROWS: usize = 50;

/// An event of the tenant, its mailboxes from the one after `after` on.
///
/// # Errors
/// The tenant has no such event, or the database failed.
pub async fn event(
    center: &Center,
    act: &TenantAct,
    (id, after): (MigrationEventId, Option<MigrationMailboxId>),
    language: WrittenLanguage,
) -> Result<EventPage, CenterFault> {
    permit(act, Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_tenant(&reading, act.tenant(), id).await?;
    let reader = Reader::Customer(act);
    read(&reading, center, (&ground, reader), after, language).await
}

/// An event of an engagement that the Specialist leads, and whose it is.
///
/// # Errors
/// The Specialist leads no such engagement, or the database failed.
pub async fn event_as_lead(
    center: &Center,
    act: &SpecialistAct,
    (id, after): (MigrationEventId, Option<MigrationMailboxId>),
    language: WrittenLanguage,
) -> Result<(Tenant, EventPage), CenterFault> {
    act.permit(Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let ground = Ground::of_lead(&reading, act, id).await?;
    let tenant = store::tenant::by_id(&reading, ground.event.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let page = read(&reading, center, (&ground, Reader::Lead), after, language).await?;
    Ok((tenant, page))
}

async fn read(
    reading: &Reading,
    center: &Center,
    (ground, reader): (&Ground, Reader<'_>),
    after: Option<MigrationMailboxId>,
    language: WrittenLanguage,
) -> Result<EventPage, CenterFault> {
    let now = center.now();
    let rules = &rules(center);
    let (event, engagement) = (&ground.event, &ground.engagement);
    let place = (event.tenant_id.0, event.id.0);
    let of_engagement = (event.tenant_id.0, event.engagement_id.0);
    let tallies = mailbox::tallies_of(reading, of_engagement, event.id.0).await?;
    let counts = counts(event.id.0, &tallies);
    let (mailboxes, next) = mailboxes(reading, place, after).await?;
    let (classes, known) = if counts.exceptions > 0 {
        let classes = classes(reading, place).await?;
        let known = known(reading, place, &classes).await?;
        (classes, known)
    } else {
        (Vec::new(), Vec::new())
    };
    let issues = if has_ended_once(event) {
        issue::of_event(reading, place).await?
    } else {
        Vec::new()
    };
    let given = stays::of_engagement(reading, engagement).await?;
    let names = Names::of(reading, mentioned(event, &issues, &given)).await?;
    let is_open = is_under_way(engagement).is_ok();
    let objections = if is_open {
        objections(reading, center, ground, counts.mailboxes).await?
    } else {
        Vec::new()
    };
    let may_acknowledge = match reader {
        Reader::Customer(act) => is_open && permit(act, Action::PlanMigration).is_ok(),
        Reader::Lead => false,
    };
    let finish = if event.ended_at.is_some() {
        None
    } else {
        outlook(reading, of_engagement, &tallies, now).await?
    };
    let by = |person: Option<Id<PersonId>>, at: Option<Instant>| {
        (person.zip(at)).map(|(person, at)| (names.name(person.0), at.0))
    };
    let ended_at = event.ended_at.map(|at| at.0);
    Ok(EventPage {
        head: head(center, engagement, language),
        level: level_of(engagement),
        version: event.version,
        planned: (names.name(event.planned_by.0), event.planned_at.0),
        submitted: by(event.submitted_by, event.submitted_at),
        started: by(event.started_by, event.started_at),
        ended_at,
        tries: (event.retries, rules.attempts),
        told_on: event.told_on.map(|day| day.0),
        keep_days: event.keep_days,
        keep_until: event.keep_until.map(|at| at.0),
        forgotten_at: event.forgotten_at.map(|at| at.0),
        objections,
        stays: told(
            center,
            (event.source.0, given.as_slice()),
            &names,
            may_acknowledge,
            language,
        ),
        runner: runner(event, now),
        finish,
        mailboxes,
        next,
        classes,
        exceptions: first(&known),
        known,
        issues: issues
            .into_iter()
            .map(|issue| issue_line(issue, &names))
            .collect(),
        issues_until: ended_at.map(|ended| issues_until(rules, ended)),
        report: (event.report.clone())
            .zip(by(event.reported_by, event.reported_at))
            .map(|(text, (by, at))| (text, by, at)),
        line: line(ground, counts, &names, (reader, rules), now),
    })
}

/// What stands in the way of submitting it, or of trying again what did not move.
async fn objections(
    reading: &Reading,
    center: &Center,
    Ground { event, engagement }: &Ground,
    mailboxes: u64,
) -> Result<Vec<Objection>, CenterFault> {
    if event.state.0 == MigrationState::Planned {
        return in_the_way(reading, center, (event, engagement, mailboxes)).await;
    }
    if !can_retry(event) {
        return Ok(Vec::new());
    }
    let found = elsewhere(reading, event, Among::Submitted).await?;
    Ok(found.into_iter().map(Objection::SourceElsewhere).collect())
}

/// A page of the mailboxes, and after which the next begins.
async fn mailboxes(
    reading: &Reading,
    place: (TenantId, MigrationEventId),
    after: Option<MigrationMailboxId>,
) -> Result<(Vec<MailboxLine>, Option<MigrationMailboxId>), CenterFault> {
    let target = match after {
        Some(id) => {
            let mailbox = mailbox::of_event_by_id(reading, place, id).await?;
            let mailbox = mailbox.ok_or(CenterFault::NotFound)?;
            Some(mailbox.target.ok_or(CenterFault::NotFound)?)
        }
        None => None,
    };
    // One more shows whether there is a next page.
    let limit = u64::try_from(ROWS + 1).unwrap_or(u64::MAX);
    let rows = mailbox::of_event(reading, place, target.as_deref(), limit).await?;
    let has_more = rows.len() > ROWS;
    let rows: Vec<MailboxLine> = rows.into_iter().take(ROWS).map(mailbox_line).collect();
    // Of mailboxes without an address nothing more is to be told than their sums.
    let last = rows
        .last()
        .filter(|row| has_more && row.addresses.is_some());
    let next = last.map(|row| row.id);
    Ok((rows, next))
}

fn mailbox_line(row: MigrationMailbox) -> MailboxLine {
    let fault = row.fault_class.as_deref().and_then(meant);
    MailboxLine {
        id: row.id.0,
        state: row.state.0,
        planned: (row.bytes_planned.map(whole), row.quota.map(whole)),
        bytes: (whole(row.bytes_there), whole(row.bytes_all)),
        messages: (whole(row.messages_there), whole(row.messages_all)),
        left: whole(row.messages_left),
        attempt: whole(row.attempt),
        fault: fault.map(|class| (class, row.fault_said.unwrap_or_default())),
        verified: row.verified_at.map(|at| {
            let numbers = (row.compared, row.differences, row.doubled);
            (at.0, whole(numbers.0), whole(numbers.1), whole(numbers.2))
        }),
        exceptions: whole(row.exceptions),
        addresses: row.source.zip(row.target),
    }
}

fn runner(event: &MigrationEvent, now: Timestamp) -> Option<RunnerLine> {
    if event.runner.is_none() && event.heard_at.is_none() {
        return None;
    }
    Some(RunnerLine {
        name: event.runner.clone(),
        heard_at: event.heard_at.map(|at| at.0),
        state: event.run_state.as_deref().and_then(meant),
        per_hour: (event.hourly_messages.zip(event.hourly_bytes))
            .map(|(messages, bytes)| (whole(messages), whole(bytes))),
        is_heard: is_heard(event, now),
    })
}

fn issue_line(issue: MigrationIssue, names: &Names) -> IssueLine {
    let answered = issue.answered_by.zip(issue.answered_at);
    IssueLine {
        id: issue.id.0,
        text: issue.text,
        reported: (names.name(issue.reported_by.0), issue.reported_at.0),
        answer: (issue.answer.zip(answered))
            .map(|(text, (person, at))| (text, names.name(person.0), at.0)),
    }
}

/// The people whose names the page shows.
fn mentioned(
    event: &MigrationEvent,
    issues: &[MigrationIssue],
    given: &[Acknowledgement],
) -> Vec<PersonId> {
    let of_event = [
        Some(event.planned_by),
        event.submitted_by,
        event.started_by,
        event.accepted_by,
        event.reported_by,
    ];
    let of_issues = issues
        .iter()
        .flat_map(|issue| [Some(issue.reported_by), issue.answered_by]);
    let of_given = given.iter().map(|given| Some(given.acknowledged_by));
    let all = of_event.into_iter().chain(of_issues).chain(of_given);
    all.flatten().map(|person| person.0).collect()
}
