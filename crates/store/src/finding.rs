//! What the checks of an engagement found: each thing once, whatever run saw it.

use jiff::Timestamp;
use process::identity::{AssessmentId, EngagementId, FindingId, TenantId};
use process::state::FindingState;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait,
    IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef, Select,
};

use crate::StoreFault;
use crate::assessment::Area;
use crate::column::{Id, Instant, Word};
use crate::engagement::table as engagement;
use crate::part::{self, parts};
use crate::unit::{Reading, Writing};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It stops onboarding.
    Error,
    /// It may stop somebody.
    Warning,
    /// Good to know.
    Info,
}

crate::words!(Severity { Error = "error", Warning = "warning", Info = "info" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Area, AssessmentId, EngagementId, FindingId, FindingState, Id, Instant, Severity, TenantId,
        Word,
    };
    use sea_orm::entity::prelude::*;

    /// One thing that was found.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "finding")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<FindingId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// In what.
        pub area: Word<Area>,
        /// Hash of what makes it the same thing in every run.
        pub key_hash: Vec<u8>,
        /// The rule's id.
        pub rule: String,
        /// In which way it differs.
        pub kind: String,
        /// How much it matters.
        pub severity: Word<Severity>,
        /// The object or owner name, or its hash.
        pub subject: String,
        /// The attribute or the record's type; empty where there is none.
        pub field: String,
        /// What is there.
        pub seen: String,
        /// What to put in its place.
        pub expected: String,
        /// The record to publish.
        pub publish: Option<String>,
        /// Where the rule is from.
        pub source: String,
        /// Where it stands.
        pub state: Word<FindingState>,
        /// When it was found first.
        pub first_at: Instant,
        /// The run that saw it last.
        pub last_id: Id<AssessmentId>,
        /// The run that no longer found it.
        pub closed_id: Option<Id<AssessmentId>>,
        /// When it came into its state.
        pub changed_at: Instant,
        /// Counts the changes of its state.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Finding;

/// The findings of one rule and kind in one state, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// In what.
    pub area: Area,
    /// The rule's id.
    pub rule: String,
    /// In which way they differ.
    pub kind: String,
    /// How much they matter.
    pub severity: Severity,
    /// Where they stand.
    pub state: FindingState,
    /// How many.
    pub count: i64,
    /// How many of them a run no longer found.
    pub gone: i64,
    /// The attribute or the record's type; empty where there is none.
    pub field: String,
    /// The first of their subjects.
    pub subject: String,
    /// When the last of them came into this state.
    pub changed_at: Instant,
}

/// Enters what was not known before.
///
/// # Errors
/// The database failed.
pub async fn add_all(writing: &Writing, findings: Vec<Finding>) -> Result<(), StoreFault> {
    part::enter::<_, table::ActiveModel>(writing, findings).await
}

/// Writes findings over what each was before: with the version that it had there.
///
/// # Errors
/// A state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed one of them first, or the
/// database failed.
pub async fn change_all(
    writing: &Writing,
    changes: impl Iterator<Item = (&Finding, &Finding)>,
) -> Result<(), StoreFault> {
    let mut rows = Vec::new();
    for (before, after) in changes {
        crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
        let after = Finding {
            version: before.version + 1,
            ..after.clone()
        };
        rows.push(after.into_active_model().reset_all());
    }
    // A row that is there is written over; one that was changed meanwhile is not, and is missed below.
    let over = OnConflict::column(table::Column::Id)
        .update_columns([
            table::Column::Subject,
            table::Column::Severity,
            table::Column::Seen,
            table::Column::Expected,
            table::Column::Publish,
            table::Column::Source,
            table::Column::State,
            table::Column::LastId,
            table::Column::ClosedId,
            table::Column::ChangedAt,
            table::Column::Version,
        ])
        .action_and_where(Expr::cust("finding.version = excluded.version - 1"))
        .to_owned();
    for some in parts(&rows) {
        let written = table::Entity::insert_many(some.iter().cloned())
            .on_conflict(over.clone())
            .exec_without_returning(writing.database())
            .await?;
        crate::fault::exactly(written, some.len())?;
    }
    Ok(())
}

/// Notes which run saw these last.
///
/// # Errors
/// The database failed.
pub async fn seen_by(
    writing: &Writing,
    ids: &[FindingId],
    run: AssessmentId,
) -> Result<(), StoreFault> {
    for some in parts(ids) {
        let seen = table::ActiveModel {
            last_id: Set(Id(run)),
            ..Default::default()
        };
        table::Entity::update_many()
            .set(seen)
            .filter(table::Column::Id.is_in(some.iter().map(|id| Id(*id))))
            .exec(writing.database())
            .await?;
    }
    Ok(())
}

/// Brings findings of an engagement into a state. `by` is the run that no longer found them.
///
/// # Errors
/// The database failed.
pub async fn bring(
    writing: &Writing,
    ids: &[FindingId],
    (state, by): (FindingState, Option<AssessmentId>),
    at: Timestamp,
) -> Result<(), StoreFault> {
    for some in parts(ids) {
        let brought = table::ActiveModel {
            state: Set(Word(state)),
            closed_id: Set(by.map(Id)),
            changed_at: Set(Instant(at)),
            ..Default::default()
        };
        table::Entity::update_many()
            .set(brought)
            .col_expr(
                table::Column::Version,
                Expr::col(table::Column::Version).add(1),
            )
            .filter(table::Column::Id.is_in(some.iter().map(|id| Id(*id))))
            .filter(table::Column::State.ne(Word(state)))
            .exec(writing.database())
            .await?;
    }
    Ok(())
}

/// What is known of one area of an engagement: everything that is not closed, and what is closed of
/// these keys.
///
/// # Errors
/// The database failed.
pub async fn known(
    reading: &Reading,
    (tenant, engagement): (TenantId, EngagementId),
    area: Area,
    keys: &[Vec<u8>],
) -> Result<Vec<Finding>, StoreFault> {
    let closed = Word(FindingState::Closed);
    let of_it = || {
        table::Entity::find()
            .filter(table::Column::EngagementId.eq(Id(engagement)))
            .filter(table::Column::TenantId.eq(Id(tenant)))
            .filter(table::Column::Area.eq(Word(area)))
    };
    let mut known = of_it()
        .filter(table::Column::State.ne(closed.clone()))
        .all(reading.database())
        .await?;
    for some in parts(keys) {
        let again = of_it()
            .filter(table::Column::State.eq(closed.clone()))
            .filter(table::Column::KeyHash.is_in(some.iter().cloned()));
        known.extend(again.all(reading.database()).await?);
    }
    Ok(known)
}

/// The findings of an engagement, counted by rule, kind and state: what matters most first.
///
/// # Errors
/// The database failed.
pub async fn tallies(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Vec<Tally>, StoreFault> {
    type Row = (
        Word<Area>,
        String,
        String,
        Word<Severity>,
        Word<FindingState>,
        i64,
        i64,
        String,
        String,
        Instant,
    );
    let rows: Vec<Row> = table::Entity::find()
        .select_only()
        .column(table::Column::Area)
        .column(table::Column::Rule)
        .column(table::Column::Kind)
        .column(table::Column::Severity)
        .column(table::Column::State)
        .column_as(table::Column::Id.count(), "findings")
        // What has no such run is not counted.
        .column_as(table::Column::ClosedId.count(), "gone")
        .column_as(table::Column::Field.min(), "first_field")
        .column_as(table::Column::Subject.min(), "first_subject")
        .column_as(table::Column::ChangedAt.max(), "last_change")
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .group_by(table::Column::Area)
        .group_by(table::Column::Rule)
        .group_by(table::Column::Kind)
        .group_by(table::Column::Severity)
        .group_by(table::Column::State)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let told =
        |(area, rule, kind, severity, state, count, gone, field, subject, changed_at): Row| Tally {
            area: area.0,
            rule,
            kind,
            severity: severity.0,
            state: state.0,
            count,
            gone,
            field,
            subject,
            changed_at,
        };
    let mut tallies: Vec<Tally> = rows.into_iter().map(told).collect();
    tallies.sort_by(|one, other| {
        let (severity, rule) = (one.severity.cmp(&other.severity), one.rule.cmp(&other.rule));
        severity.then(rule).then_with(|| one.kind.cmp(&other.kind))
    });
    Ok(tallies)
}

/// A stretch of the findings of one rule in one state, by their subjects: those after `after`.
///
/// # Errors
/// The database failed.
pub async fn of_rule(
    reading: &Reading,
    (tenant, engagement): (TenantId, EngagementId),
    (rule, state): (&str, FindingState),
    after: Option<&Finding>,
    limit: u64,
) -> Result<Vec<Finding>, StoreFault> {
    let mut rows = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::Rule.eq(rule))
        .filter(table::Column::State.eq(Word(state)));
    if let Some(after) = after {
        let same = Condition::all()
            .add(table::Column::Subject.eq(after.subject.as_str()))
            .add(table::Column::Id.gt(after.id));
        let later = Condition::any()
            .add(table::Column::Subject.gt(after.subject.as_str()))
            .add(same);
        rows = rows.filter(later);
    }
    Ok(rows
        .order_by_asc(table::Column::Subject)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// One finding of a tenant.
///
/// # Errors
/// The database failed.
pub async fn by_id(
    reading: &Reading,
    tenant: TenantId,
    id: FindingId,
) -> Result<Option<Finding>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .one(reading.database())
        .await?)
}

/// Some findings of a tenant.
///
/// # Errors
/// The database failed.
pub async fn by_ids(
    reading: &Reading,
    tenant: TenantId,
    ids: &[FindingId],
) -> Result<Vec<Finding>, StoreFault> {
    let mut found = Vec::with_capacity(ids.len());
    for some in parts(ids) {
        let rows = table::Entity::find()
            .filter(table::Column::Id.is_in(some.iter().map(|id| Id(*id))))
            .filter(table::Column::TenantId.eq(Id(tenant)));
        found.extend(rows.all(reading.database()).await?);
    }
    Ok(found)
}

/// How many findings of an engagement are not closed, by the run that saw them last.
///
/// # Errors
/// The database failed.
pub async fn left_by_run(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Vec<(AssessmentId, i64)>, StoreFault> {
    let rows: Vec<(Id<AssessmentId>, i64)> = table::Entity::find()
        .select_only()
        .column(table::Column::LastId)
        .column_as(table::Column::Id.count(), "findings")
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.ne(Word(FindingState::Closed)))
        .group_by(table::Column::LastId)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(run, count)| (run.0, count))
        .collect())
}

/// The findings of an engagement that are not closed and that this run saw last.
///
/// # Errors
/// The database failed.
pub async fn left_of(
    reading: &Reading,
    tenant: TenantId,
    run: AssessmentId,
) -> Result<Vec<Finding>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::LastId.eq(Id(run)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.ne(Word(FindingState::Closed)))
        .all(reading.database())
        .await?)
}

/// Erases, at most `limit` at once, what is closed since before the instant and what was found in
/// engagements that ended before it, with the waivers of it. How many there were.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp, limit: u64) -> Result<usize, StoreFault> {
    let mut old = gone_since(writing, before, limit).await?;
    let left = limit.saturating_sub(old.len() as u64);
    old.extend(of_ended(writing, before, left).await?);
    for some in parts(&old) {
        crate::waiver::erase_of(writing, some).await?;
        table::Entity::delete_many()
            .filter(table::Column::Id.is_in(some.iter().copied()))
            .exec(writing.database())
            .await?;
    }
    Ok(old.len())
}

pub(crate) async fn gone_since(
    reading: &Reading,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<Id<FindingId>>, StoreFault> {
    let closed = table::Entity::find()
        .filter(table::Column::State.eq(Word(FindingState::Closed)))
        .filter(table::Column::ChangedAt.lt(Instant(before)));
    ids(reading, closed, limit).await
}

pub(crate) async fn of_ended(
    reading: &Reading,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<Id<FindingId>>, StoreFault> {
    let of_engagement: RelationDef = table::Entity::belongs_to(engagement::Entity)
        .from(table::Column::EngagementId)
        .to(engagement::Column::Id)
        .into();
    let ended = table::Entity::find()
        .join(JoinType::InnerJoin, of_engagement)
        .filter(engagement::Column::EndedAt.lt(Instant(before)))
        // One that is gone long enough is among the others.
        .filter(
            Condition::any()
                .add(table::Column::State.ne(Word(FindingState::Closed)))
                .add(table::Column::ChangedAt.gte(Instant(before))),
        );
    ids(reading, ended, limit).await
}

async fn ids(
    reading: &Reading,
    rows: Select<table::Entity>,
    limit: u64,
) -> Result<Vec<Id<FindingId>>, StoreFault> {
    Ok(rows
        .select_only()
        .column(table::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?)
}
