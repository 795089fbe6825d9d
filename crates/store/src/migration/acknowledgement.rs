//! That somebody of the customer has read what does not move.

use process::identity::{ContentName, EngagementId, PersonId, TenantId};
use process::migration::Source;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{
        ContentName, Document, EngagementId, Id, Instant, PersonId, Source, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// An acknowledgement.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_acknowledgement")]
    pub struct Model {
        /// In which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// Of what does not move from this.
        #[sea_orm(primary_key, auto_increment = false)]
        pub source: Word<Source>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// What the list held.
        pub list: Document<Vec<ContentName>>,
        /// Who.
        pub acknowledged_by: Id<PersonId>,
        /// When.
        pub acknowledged_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Acknowledgement;

/// Keeps an acknowledgement in the place of a former one of the same engagement and source.
///
/// # Errors
/// The database failed.
pub async fn keep(writing: &Writing, acknowledgement: Acknowledgement) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::EngagementId.eq(acknowledgement.engagement_id))
        .filter(table::Column::Source.eq(acknowledgement.source.clone()))
        .exec(writing.database())
        .await?;
    table::Entity::insert(acknowledgement.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What was acknowledged in an engagement of a tenant.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
) -> Result<Vec<Acknowledgement>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .all(reading.database())
        .await?)
}
