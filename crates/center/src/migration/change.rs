//! Changing an event before its cut-off: its name, its start, its mailboxes; while nobody has submitted it,
//! also which part of the migration it is and what it moves from.

use process::identity::MigrationEventId;
use process::migration::{Source, Wave};
use process::permission::{Action, TenantAct};
use process::state::MigrationState;
use store::migration::MigrationEvent;
use store::migration::mailbox;
use store::{Day, Id, Instant, Word, Writing};

use super::advance::ask_next;
use super::elsewhere::{Among, stands_alone};
use super::ground::{Ground, permit};
use super::objections::in_the_way;
use super::plan::{next_number, rows};
use super::rules;
use super::step::can_change;
use super::submit::refused;
use super::typed::{PlanForm, Wanted, read, read_other_kind};
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict};

/// Writes an event anew. One that was submitted has to stand as before: what would have kept it from being
/// submitted keeps the change away too. One that the Center proposed is the customer's from then on. The
/// list of mailboxes is replaced as a whole, so it is changed only if it is still of this version, where
/// one is named. Its wave and its source change where the form says them, and only until it is submitted; in
/// another wave it has that wave's next number. The same key changes it once.
///
/// # Errors
/// An answer cannot be taken, something stands in the way, another event that has not ended moves one of its
/// mailboxes, the cut-off has passed
/// ([`Conflict::State`]), it was changed since ([`Conflict::Changed`]), the tenant has no such event, or
/// the database failed.
pub async fn change(
    center: &Center,
    act: &TenantAct,
    (id, of_version): (MigrationEventId, Option<i64>),
    form: &PlanForm,
    key: &Key,
) -> Result<(), CenterFault> {
    permit(act, Action::PlanMigration)?;
    let kind = read_other_kind(form)?;
    let wanted = read(form, form.wave.trim(), center.now())?;
    let ask = key.ask(act.person(), "change_migration", &(id, kind, &wanted))?;
    center
        .write(
            (act.clone(), (id, of_version), (kind, wanted), ask),
            |writing, center, (act, which, wanted, ask)| {
                Box::pin(async move {
                    if let Some(answer) = once::answered(writing, ask).await? {
                        return Ok(answer);
                    }
                    change_in(writing, center, act, *which, wanted).await?;
                    once::keep(writing, ask, &(), center.now()).await
                })
            },
        )
        .await
}

async fn change_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    (id, of_version): (MigrationEventId, Option<i64>),
    ((wave, source), wanted): &((Option<Wave>, Option<Source>), Wanted),
) -> Result<(), CenterFault> {
    let now = center.now();
    let of = (Action::PlanMigration, id);
    let (mut ground, act) = Ground::to_change(writing, center, act, of).await?;
    let before = ground.event.clone();
    if !can_change(&before, &rules(center), now) {
        return Err(CenterFault::Conflict(Conflict::State));
    }
    if of_version.is_some_and(|version| version != before.version) {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    let kind = (
        wave.unwrap_or(before.wave.0),
        source.unwrap_or(before.source.0),
    );
    stays_of_its_kind(&before, kind)?;
    let (wave, source) = kind;
    let after = MigrationEvent {
        wave: Word(wave),
        number: number_in(writing, &before, wave).await?,
        source: Word(source),
        // What nobody has named is called by its wave.
        name: if wanted.name.as_str() == before.wave.0.as_str() {
            wave.as_str().to_owned()
        } else {
            wanted.name.as_str().to_owned()
        },
        starts_at: Instant(wanted.starts),
        zone: wanted.zone.clone(),
        keep_days: wanted.keep_days,
        told_on: wanted.told_on.map(Day),
        planned_by: match before.proposed_by {
            Some(_) => Id(act.person()),
            None => before.planned_by,
        },
        proposed_by: None,
        ..before.clone()
    };
    ground.event = store::migration::change(writing, &before, after).await?;
    mailbox::remove_all(writing, id).await?;
    let mailboxes = rows(center, &ground.event, &wanted.mailboxes, now);
    mailbox::add_all(writing, mailboxes).await?;
    stands_alone(writing, &ground.event, Among::Open).await?;
    if ground.event.state.0 == MigrationState::Submitted {
        let mailboxes = u64::try_from(wanted.mailboxes.len()).unwrap_or(u64::MAX);
        let of = (&ground.event, &ground.engagement, mailboxes);
        let objections = in_the_way(writing, center, of).await?;
        refused(&objections)?;
        ask_next(writing, center, &ground.event).await?;
    }
    let doer = (&act, Action::PlanMigration);
    ground.enter(writing, center, doer, &(kind, wanted)).await
}

/// Goes on if it stays what it is, or is not submitted: its cut-off, its order and what was acknowledged
/// follow from its kind.
fn stays_of_its_kind(
    before: &MigrationEvent,
    (wave, source): (Wave, Source),
) -> Result<(), CenterFault> {
    let field = if wave != before.wave.0 {
        "wave"
    } else if source != before.source.0 {
        "source"
    } else {
        return Ok(());
    };
    if before.state.0 == MigrationState::Planned {
        return Ok(());
    }
    Err(CenterFault::field(field, "error-migration-kind-submitted"))
}

/// Its number in this wave: the next one where it was of another.
async fn number_in(
    writing: &Writing,
    before: &MigrationEvent,
    wave: Wave,
) -> Result<i64, CenterFault> {
    if wave == before.wave.0 {
        return Ok(before.number);
    }
    let (tenant, engagement) = (before.tenant_id.0, before.engagement_id.0);
    let all = store::migration::of_engagement(writing, tenant, engagement).await?;
    Ok(next_number(&all, wave))
}
