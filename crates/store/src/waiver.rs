//! That a finding is left as it is for a time: why, by whom, and until which day.

use jiff::Timestamp;
use process::identity::{EngagementId, FindingId, PersonId, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Day, Id, Instant};
use crate::finding;
use crate::part;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Day, EngagementId, FindingId, Id, Instant, PersonId, TenantId};
    use sea_orm::entity::prelude::*;

    /// A waiver.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "waiver")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Of which finding.
        pub finding_id: Id<FindingId>,
        /// Why.
        pub reason: String,
        /// The last day on which it holds.
        pub until: Day,
        /// The end of that day for the tenant.
        pub until_at: Instant,
        /// Who said so.
        pub given_by: Id<PersonId>,
        /// When.
        pub given_at: Instant,
        /// When it ended.
        pub ended_at: Option<Instant>,
        /// Who took it back; nobody where its day came, or the finding was gone.
        pub ended_by: Option<Id<PersonId>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Waiver;

/// Enters waivers.
///
/// # Errors
/// One of the findings has a waiver already, or the database failed.
pub async fn add_all(writing: &Writing, waivers: Vec<Waiver>) -> Result<(), StoreFault> {
    part::enter::<_, table::ActiveModel>(writing, waivers).await
}

/// The waivers of these findings of a tenant that hold.
///
/// # Errors
/// The database failed.
pub async fn of_findings(
    reading: &Reading,
    tenant: TenantId,
    findings: &[FindingId],
) -> Result<Vec<Waiver>, StoreFault> {
    let mut found = Vec::new();
    for some in part::parts(findings) {
        let rows = table::Entity::find()
            .filter(table::Column::FindingId.is_in(some.iter().map(|id| Id(*id))))
            .filter(table::Column::TenantId.eq(Id(tenant)))
            .filter(table::Column::EndedAt.is_null());
        found.extend(rows.all(reading.database()).await?);
    }
    Ok(found)
}

/// Until when the waivers of an engagement hold, by rule and kind: of each the day that comes first.
///
/// # Errors
/// The database failed.
pub async fn untils(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Vec<(String, String, Day)>, StoreFault> {
    let of_finding: RelationDef = table::Entity::belongs_to(finding::table::Entity)
        .from(table::Column::FindingId)
        .to(finding::table::Column::Id)
        .into();
    Ok(table::Entity::find()
        .select_only()
        .column(finding::table::Column::Rule)
        .column(finding::table::Column::Kind)
        .column_as(table::Column::Until.min(), "first_day")
        .join(JoinType::InnerJoin, of_finding)
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::EndedAt.is_null())
        .group_by(finding::table::Column::Rule)
        .group_by(finding::table::Column::Kind)
        .into_tuple()
        .all(&reading.in_order())
        .await?)
}

/// Waivers whose last day is over, the oldest first, at most `limit`, from the one after `after`.
///
/// # Errors
/// The database failed.
pub async fn due(
    reading: &Reading,
    now: Timestamp,
    after: Option<&Waiver>,
    limit: u64,
) -> Result<Vec<Waiver>, StoreFault> {
    let mut rows = table::Entity::find()
        .filter(table::Column::UntilAt.lte(Instant(now)))
        .filter(table::Column::EndedAt.is_null());
    if let Some(after) = after {
        let at_once = Condition::all()
            .add(table::Column::UntilAt.eq(after.until_at))
            .add(table::Column::Id.gt(after.id));
        let later = Condition::any()
            .add(table::Column::UntilAt.gt(after.until_at))
            .add(at_once);
        rows = rows.filter(later);
    }
    Ok(rows
        .order_by_asc(table::Column::UntilAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Ends the waivers of these findings that hold. `by` is who took them back.
///
/// # Errors
/// The database failed.
pub async fn end(
    writing: &Writing,
    tenant: TenantId,
    findings: &[FindingId],
    by: Option<PersonId>,
    at: Timestamp,
) -> Result<(), StoreFault> {
    for some in part::parts(findings) {
        let ended = table::ActiveModel {
            ended_at: Set(Some(Instant(at))),
            ended_by: Set(by.map(Id)),
            ..Default::default()
        };
        table::Entity::update_many()
            .set(ended)
            .filter(table::Column::FindingId.is_in(some.iter().map(|id| Id(*id))))
            .filter(table::Column::TenantId.eq(Id(tenant)))
            .filter(table::Column::EndedAt.is_null())
            .exec(writing.database())
            .await?;
    }
    Ok(())
}

/// Erases the waivers of these findings.
///
/// # Errors
/// The database failed.
pub(crate) async fn erase_of(
    writing: &Writing,
    findings: &[Id<FindingId>],
) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::FindingId.is_in(findings.iter().copied()))
        .exec(writing.database())
        .await?;
    Ok(())
}
