//! The work after an accepted request, and self-serve plans.

use process::identity::{EngagementId, PersonId, RequestId, ServiceName, TenantId};
use process::state::EngagementState;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use serde_json::Value;

use crate::StoreFault;
use crate::column::{Day, Document, Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Day, Document, EngagementId, EngagementState, Id, Instant, PersonId, RequestId,
        ServiceName, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// An engagement.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "engagement")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<EngagementId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// The request it came from.
        pub request_id: Id<RequestId>,
        /// The lead Specialist; none for a self-serve plan.
        pub lead_id: Option<Id<PersonId>>,
        /// Where it stands.
        pub state: Word<EngagementState>,
        /// Why it is paused.
        pub pause_reason: Option<String>,
        /// Paused since.
        pub paused_at: Option<Instant>,
        /// A plan without meetings and without a Specialist.
        pub self_serve: bool,
        /// The services it is about.
        pub services: Document<Vec<ServiceName>>,
        /// `none`, `guidance` or `service`.
        pub migration_level: String,
        /// First day of the plan.
        pub starts_on: Day,
        /// Planned last day of onboarding.
        pub planned_end: Day,
        /// What it weighs on its lead's capacity.
        pub load_points: i64,
        /// Begun.
        pub created_at: Instant,
        /// Completed or closed.
        pub ended_at: Option<Instant>,
        /// The side that ended it: `customer` or `center`.
        pub ended_side: Option<String>,
        /// Why it was closed; none for one that was completed.
        pub ended_reason: Option<String>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod pinned {
    use super::{Document, EngagementId, Id, TenantId};
    use sea_orm::entity::prelude::*;

    /// What was pinned when an engagement began; it never changes.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "engagement_plan")]
    pub struct Model {
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// The playbooks as they were when it began.
        pub playbooks: Document<Json>,
        /// The plan as laid out, with reasons: `process::plan::Plan`.
        pub plan: Document<Json>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use pinned::Model as PinnedPlan;
pub use table::Model as Engagement;

impl PinnedPlan {
    /// Pins playbooks and the plan laid out from them to an engagement.
    #[must_use]
    pub fn to(engagement: &Engagement, playbooks: Value, plan: Value) -> Self {
        Self {
            tenant_id: engagement.tenant_id,
            engagement_id: engagement.id,
            playbooks: Document(playbooks),
            plan: Document(plan),
        }
    }
}

/// Adds an engagement with what is pinned to it.
///
/// # Errors
/// The request has one already or the database failed.
pub async fn add(
    writing: &Writing,
    engagement: Engagement,
    pinned: PinnedPlan,
) -> Result<(), StoreFault> {
    writing.note(StateChange {
        subject: Subject::Engagement,
        id: engagement.id.0.0,
        tenant: Some(engagement.tenant_id.0),
        belongs: Belongs::ToRequest(engagement.request_id.0),
        from: None,
        to: engagement.state.0.as_str(),
    });
    table::Entity::insert(engagement.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    pinned::Entity::insert(pinned.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What was pinned when the engagement began.
///
/// # Errors
/// The database failed.
pub async fn pinned(reading: &Reading, id: EngagementId) -> Result<Option<PinnedPlan>, StoreFault> {
    Ok(pinned::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Writes the engagement over what `before` was.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(
    writing: &Writing,
    before: &Engagement,
    after: Engagement,
) -> Result<Engagement, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    let after = Engagement {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    if before.state != after.state {
        writing.note(StateChange {
            subject: Subject::Engagement,
            id: after.id.0.0,
            tenant: Some(after.tenant_id.0),
            belongs: Belongs::ToRequest(after.request_id.0),
            from: Some(before.state.0.as_str()),
            to: after.state.0.as_str(),
        });
    }
    Ok(after)
}

/// Puts a stalled engagement under way again. Whether it was stalled.
///
/// # Errors
/// The database failed.
pub async fn go_on(writing: &Writing, id: EngagementId) -> Result<bool, StoreFault> {
    let changed = table::Entity::update_many()
        .col_expr(
            table::Column::State,
            Expr::value(Word(EngagementState::Open)),
        )
        .col_expr(
            table::Column::Version,
            Expr::col(table::Column::Version).add(1),
        )
        .filter(table::Column::Id.eq(Id(id)))
        .filter(table::Column::State.eq(Word(EngagementState::Stalled)))
        .exec(writing.database())
        .await?;
    let is_going_on = changed.rows_affected == 1;
    if is_going_on {
        writing.note(StateChange {
            subject: Subject::Engagement,
            id: id.0,
            tenant: None,
            belongs: Belongs::ToEngagement(id),
            from: Some(EngagementState::Stalled.as_str()),
            to: EngagementState::Open.as_str(),
        });
    }
    Ok(is_going_on)
}

/// A tenant's engagement.
///
/// # Errors
/// The database failed.
pub async fn of_tenant_by_id(
    reading: &Reading,
    tenant: TenantId,
    id: EngagementId,
) -> Result<Option<Engagement>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// The engagement led by this Specialist; somebody else's does not exist here.
///
/// # Errors
/// The database failed.
pub async fn led_by(
    reading: &Reading,
    lead: PersonId,
    id: EngagementId,
) -> Result<Option<Engagement>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::LeadId.eq(Id(lead)));
    Ok(row.one(reading.database()).await?)
}

/// An engagement by its identity, for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: EngagementId) -> Result<Option<Engagement>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Engagements by their identities, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(
    reading: &Reading,
    ids: &[EngagementId],
) -> Result<Vec<Engagement>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids.iter().map(|id| Id(*id))))
        .all(reading.database())
        .await?)
}

/// The engagement that came from a request.
///
/// # Errors
/// The database failed.
pub async fn of_request(
    reading: &Reading,
    request: RequestId,
) -> Result<Option<Engagement>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::RequestId.eq(Id(request)));
    Ok(row.one(reading.database()).await?)
}

/// A tenant's engagements, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(reading: &Reading, tenant: TenantId) -> Result<Vec<Engagement>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .all(reading.database())
        .await?)
}

/// Which of these tenants have an engagement under way.
///
/// # Errors
/// The database failed.
pub async fn tenants_under_way(
    reading: &Reading,
    tenants: &[TenantId],
) -> Result<Vec<TenantId>, StoreFault> {
    let rows: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .distinct()
        .filter(table::Column::TenantId.is_in(tenants.iter().map(|id| Id(*id))))
        .filter(table::Column::EndedAt.is_null())
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|id| id.0).collect())
}

/// Engagements that have not ended, one stretch of the list that begins with the oldest; whether
/// there are more in its direction.
///
/// # Errors
/// The database failed.
pub async fn under_way(
    reading: &Reading,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Engagement>, bool), StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EndedAt.is_null());
    let order = Order {
        at: table::Column::CreatedAt,
        id: table::Column::Id,
        oldest_first: true,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// What each lead carries now: the sum of load points of engagements that have not ended, in the index
/// alone.
///
/// # Errors
/// The database failed.
pub async fn load_by_lead(reading: &Reading) -> Result<Vec<(PersonId, i64)>, StoreFault> {
    let sums: Vec<(Id<PersonId>, i64)> = table::Entity::find()
        .select_only()
        .column(table::Column::LeadId)
        .column_as(table::Column::LoadPoints.sum().cast_as("bigint"), "points")
        .filter(table::Column::EndedAt.is_null())
        .filter(table::Column::LeadId.is_not_null())
        .group_by(table::Column::LeadId)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(sums.into_iter().map(|(lead, sum)| (lead.0, sum)).collect())
}

/// An engagement in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct EngagementLine {
    /// Which.
    pub id: EngagementId,
    /// Whose.
    pub tenant: TenantId,
    /// The request it came from.
    pub request: RequestId,
    /// Where it stands.
    pub state: EngagementState,
    /// Paused since.
    pub paused_at: Option<Instant>,
    /// The services it is about.
    pub services: Vec<ServiceName>,
    /// First day of the plan.
    pub starts_on: Day,
    /// Planned last day of onboarding.
    pub planned_end: Day,
    /// What it weighs on its lead's capacity.
    pub load_points: i64,
    /// Completed or closed.
    pub ended_at: Option<Instant>,
}

type LineRow = (
    Id<EngagementId>,
    Id<TenantId>,
    Id<RequestId>,
    Word<EngagementState>,
    Option<Instant>,
    Document<Vec<ServiceName>>,
    Day,
    Day,
    i64,
    Option<Instant>,
);

/// The engagements that a Specialist leads, those under way first, then those that ended, newest
/// first.
///
/// # Errors
/// The database failed.
pub async fn lines_of_lead(
    reading: &Reading,
    lead: PersonId,
    limit: u64,
) -> Result<Vec<EngagementLine>, StoreFault> {
    use table::Column;
    let rows: Vec<LineRow> = table::Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::TenantId,
            Column::RequestId,
            Column::State,
            Column::PausedAt,
            Column::Services,
            Column::StartsOn,
            Column::PlannedEnd,
            Column::LoadPoints,
            Column::EndedAt,
        ])
        .filter(Column::LeadId.eq(Id(lead)))
        .order_by_asc(Column::EndedAt.is_not_null())
        .order_by_desc(Column::CreatedAt)
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(line).collect())
}

/// Who leads each of these engagements; those without a lead are left out.
///
/// # Errors
/// The database failed.
pub async fn leads_of(
    reading: &Reading,
    engagements: &[EngagementId],
) -> Result<Vec<(EngagementId, PersonId)>, StoreFault> {
    if engagements.is_empty() {
        return Ok(Vec::new());
    }
    let ids = engagements.iter().map(|engagement| Id(*engagement));
    let rows: Vec<(Id<EngagementId>, Id<PersonId>)> = table::Entity::find()
        .select_only()
        .columns([table::Column::Id, table::Column::LeadId])
        .filter(table::Column::Id.is_in(ids))
        .filter(table::Column::LeadId.is_not_null())
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|row| (row.0.0, row.1.0)).collect())
}

fn line(row: LineRow) -> EngagementLine {
    EngagementLine {
        id: row.0.0,
        tenant: row.1.0,
        request: row.2.0,
        state: row.3.0,
        paused_at: row.4,
        services: row.5.0,
        starts_on: row.6,
        planned_end: row.7,
        load_points: row.8,
        ended_at: row.9,
    }
}
