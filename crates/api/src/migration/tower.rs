//! All migrations of an engagement at one glance.

use axum::Json;
use center::migration::{self, Tower};
use jiff::Timestamp;
use process::identity::EngagementId;
use process::language::WrittenLanguage;
use process::migration::Source;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::shown::{MigrationEvent, MigrationFinish, MigrationItem, MigrationStays};
use crate::asked::{Answer, Asked, At};
use crate::caller::Caller;
use crate::told::EngagementHead;

/// What one side sees of an engagement's migrations.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Migrations {
    /// The engagement; null while there is none.
    engagement: Option<EngagementHead>,
    /// How the Center helps to migrate: `none`, `guidance` or `service`; null without an engagement.
    #[schema(example = "service")]
    level: Option<&'static str>,
    /// What the newest event moves from: `imap`, `gmail`, `exchange` or `domino`.
    #[schema(value_type = Option<String>, example = "imap")]
    source: Option<Source>,
    /// Mailboxes of all events.
    mailboxes: u64,
    /// Those that are moved and verified.
    verified: u64,
    /// Mailboxes an hour in the event that moves, or moved last.
    per_hour: Option<u64>,
    /// How many mailboxes a day are aimed at.
    daily_target: Option<u64>,
    /// Of a hundred, where the rules say it so.
    daily_percent: Option<u32>,
    /// Messages that are there too often.
    doubled: u64,
    /// By when the mailboxes that are left may be moved; null before five are done.
    finish: Option<MigrationFinish>,
    /// What does not move from the source of the newest event.
    stays: Option<MigrationStays>,
    /// The events, in the order in which they start.
    events: Vec<MigrationEvent>,
    /// The event whose first items are shown: the one that moves, else the last that has any.
    shown: Option<Uuid>,
    /// These items, at most ten.
    items: Vec<MigrationItem>,
    /// The languages in which migration is not assisted.
    #[schema(value_type = Vec<String>)]
    languages_without: Vec<WrittenLanguage>,
    /// The lead's name.
    lead: Option<String>,
    /// When a program was heard last.
    heard_at: Option<Timestamp>,
    /// Whether the reader may plan an event.
    may_plan: bool,
    /// Whether the reader may propose one.
    may_propose: bool,
}

impl From<Tower> for Migrations {
    fn from(tower: Tower) -> Self {
        let (daily_percent, daily_target) = tower.daily_target.unzip();
        let events = tower.events.into_iter();
        let items = tower.exceptions.into_iter();
        Self {
            engagement: Some(tower.head.into()),
            level: Some(tower.level.as_str()),
            source: tower.source,
            mailboxes: tower.mailboxes,
            verified: tower.verified,
            per_hour: tower.per_hour,
            daily_target,
            daily_percent: daily_percent.flatten(),
            doubled: tower.doubled,
            finish: tower.finish.map(MigrationFinish::from),
            stays: tower.stays.map(MigrationStays::from),
            events: events.map(MigrationEvent::from).collect(),
            shown: tower.shown.map(|event| event.0),
            items: items.map(MigrationItem::from).collect(),
            languages_without: tower.languages_without,
            lead: tower.lead,
            heard_at: tower.heard_at,
            may_plan: tower.may_plan,
            may_propose: tower.may_propose,
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

/// Show the migrations of an engagement
///
/// Its events, how far they are, and what does not move.
#[utoipa::path(get, path = "/tenants/{domain}/migration", params(Whose),
    responses((status = 200, body = Migrations)))]
pub(super) async fn show_migrations(
    caller: Caller,
    At(domain): At<String>,
    Asked(Whose { engagement }): Asked<Whose>,
) -> Answer<Json<Migrations>> {
    let (act, _) = caller.within(&domain)?;
    let (center, language) = (&caller.center, caller.language);
    let named = engagement.map(EngagementId);
    let tower = migration::tower(center, &act, named, language).await?;
    Ok(Json(tower.map(Migrations::from).unwrap_or_default()))
}

/// What the lead sees of a customer's migrations.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LedMigrations {
    /// The customer.
    customer: String,
    #[serde(flatten)]
    migrations: Migrations,
}

/// Show the migrations of an engagement that one leads
///
/// The Specialist sees all of it and starts none of it.
#[utoipa::path(get, path = "/desk/engagements/{engagement}/migration",
    responses((status = 200, body = LedMigrations)))]
pub(super) async fn show_led_migrations(
    caller: Caller,
    At(engagement): At<EngagementId>,
) -> Answer<Json<LedMigrations>> {
    let act = caller.specialist()?;
    let (center, language) = (&caller.center, caller.language);
    let (tenant, tower) = migration::tower_as_lead(center, &act, engagement, language).await?;
    Ok(Json(LedMigrations {
        customer: tenant.name,
        migrations: tower.into(),
    }))
}
