//! All migrations of an engagement at one glance: what is there, what moves, what stays behind.

use jiff::Timestamp;
use process::identity::{EngagementId, PersonId};
use process::language::WrittenLanguage;
use process::migration::daily_target;
use process::permission::{Action, SpecialistAct, TenantAct};
use process::state::MigrationState;
use store::Reading;
use store::engagement::Engagement;
use store::migration::MigrationEvent;
use store::migration::acknowledgement::Acknowledgement;

use super::ground::{Ground, has_service, led, level_of, permit};
use super::item::{classes, first, known};
use super::line::{counts, line, people, per_hour, took};
use super::outlook::outlook;
use super::rules;
use super::stays::{self, told};
use super::step::Reader;
use super::view::{EventLine, Tower};
use crate::task::{Head, Names, choose, head, is_under_way};
use crate::{Center, CenterFault, Tenant};

/// The tower of an engagement of the tenant: the one named, else the one that counts. None: there is no
/// engagement yet.
///
/// # Errors
/// The engagement named does not exist for this tenant, or the database failed.
pub async fn tower(
    center: &Center,
    act: &TenantAct,
    named: Option<EngagementId>,
    language: WrittenLanguage,
) -> Result<Option<Tower>, CenterFault> {
    permit(act, Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let all = store::engagement::of_tenant(&reading, act.tenant()).await?;
    let Some(chosen) = choose(&all, named)? else {
        return Ok(None);
    };
    let is_open = is_under_way(chosen).is_ok();
    let may = |action| is_open && permit(act, action).is_ok();
    let reader = Reader::Customer(act);
    let mut tower = read(&reading, center, chosen, reader, language).await?;
    tower.others = others(center, &all, chosen, language);
    tower.may_plan = may(Action::PlanMigration);
    tower.may_import = may(Action::ImportMigration);
    Ok(Some(tower))
}

fn others(
    center: &Center,
    all: &[Engagement],
    chosen: &Engagement,
    language: WrittenLanguage,
) -> Vec<Head> {
    let others = all.iter().filter(|other| other.id != chosen.id);
    others.map(|other| head(center, other, language)).collect()
}

/// The tower of an engagement that the Specialist leads, and whose it is.
///
/// # Errors
/// The Specialist leads no such engagement, or the database failed.
pub async fn tower_as_lead(
    center: &Center,
    act: &SpecialistAct,
    engagement: EngagementId,
    language: WrittenLanguage,
) -> Result<(Tenant, Tower), CenterFault> {
    act.permit(Action::SeeMigration)?;
    let reading = center.store().read().await?;
    let engagement = led(&reading, act, engagement).await?;
    let tenant = store::tenant::by_id(&reading, engagement.tenant_id.0)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let mut tower = read(&reading, center, &engagement, Reader::Lead, language).await?;
    tower.may_propose = is_under_way(&engagement).is_ok() && has_service(&engagement).is_ok();
    Ok((tenant, tower))
}

async fn read(
    reading: &Reading,
    center: &Center,
    engagement: &Engagement,
    reader: Reader<'_>,
    language: WrittenLanguage,
) -> Result<Tower, CenterFault> {
    let now = center.now();
    let rules = &rules(center);
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    let events = store::migration::of_engagement(reading, tenant, id).await?;
    let tallies = if events.is_empty() {
        Vec::new()
    } else {
        store::migration::mailbox::tallies(reading, (tenant, id)).await?
    };
    let given = if events.is_empty() {
        Vec::new()
    } else {
        stays::of_engagement(reading, engagement).await?
    };
    let mentioned = mentioned(engagement, &events, &given);
    let names = Names::of(reading, mentioned).await?;
    let finish = outlook(reading, (tenant, id), &tallies, now).await?;
    let source = newest(&events).map(|event| event.source.0);
    let may_acknowledge = match reader {
        Reader::Customer(act) => {
            is_under_way(engagement).is_ok() && permit(act, Action::PlanMigration).is_ok()
        }
        Reader::Lead => false,
    };
    let paced = events.iter().filter_map(|event| {
        let counts = counts(event.id.0, &tallies);
        Some((event.running_at?, per_hour(&counts, took(event, now)?)))
    });
    let paced = paced.max_by_key(|(since, _)| *since);
    let heard_at = events.iter().filter_map(|event| event.heard_at).max();
    let lines: Vec<EventLine> = events
        .into_iter()
        .map(|event| {
            let counts = counts(event.id.0, &tallies);
            let ground = Ground {
                event,
                engagement: engagement.clone(),
            };
            line(&ground, counts, &names, (reader, rules), now)
        })
        .collect();
    let shown = shown(&lines).map(|line| line.id);
    let (classes, known) = match shown {
        Some(event) => {
            let place = (tenant, event);
            let classes = classes(reading, place).await?;
            let known = known(reading, place, &classes).await?;
            (classes, known)
        }
        None => (Vec::new(), Vec::new()),
    };
    let sum = |of: fn(&EventLine) -> u64| lines.iter().map(of).sum::<u64>();
    let mailboxes = sum(|line| line.counts.mailboxes);
    let percent = rules.band(mailboxes).and_then(|band| band.percent);
    Ok(Tower {
        head: head(center, engagement, language),
        others: Vec::new(),
        level: level_of(engagement),
        source,
        verified: sum(|line| line.counts.verified),
        mailboxes,
        per_hour: paced.and_then(|(_, per_hour)| per_hour),
        daily_target: daily_target(rules, mailboxes).map(|target| (percent, target)),
        doubled: sum(|line| line.counts.doubled),
        finish,
        stays: source.map(|source| {
            told(
                center,
                (source, given.as_slice()),
                &names,
                may_acknowledge,
                language,
            )
        }),
        shown,
        classes,
        exceptions: first(&known),
        known,
        languages_without: rules.languages_without.clone(),
        lead: engagement.lead_id.map(|lead| names.name(lead.0)),
        heard_at: heard_at.map(|heard| heard.0),
        may_plan: false,
        may_propose: false,
        may_import: false,
        events: lines,
    })
}

/// The people whose names the tower shows.
fn mentioned(
    engagement: &Engagement,
    events: &[MigrationEvent],
    given: &[Acknowledgement],
) -> Vec<PersonId> {
    let lead = engagement.lead_id.into_iter().map(|lead| lead.0);
    let of_events = events.iter().flat_map(people);
    let of_given = given.iter().map(|given| given.acknowledged_by.0);
    lead.chain(of_events).chain(of_given).collect()
}

/// The event that was planned last.
fn newest(events: &[MigrationEvent]) -> Option<&MigrationEvent> {
    events.iter().max_by_key(|event| event.planned_at)
}

/// The event that moves, else the last that has exceptions.
fn shown(lines: &[EventLine]) -> Option<&EventLine> {
    let has_any = |line: &&EventLine| line.counts.exceptions > 0;
    let running = lines
        .iter()
        .filter(has_any)
        .find(|line| line.state == MigrationState::Running);
    let last = || -> Option<&EventLine> {
        let began = |line: &&EventLine| line.heard_at.unwrap_or(Timestamp::MIN);
        lines.iter().filter(has_any).max_by_key(began)
    };
    running.or_else(last)
}
