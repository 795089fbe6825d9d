//! Which ends of an engagement's entitlement its people have been told of ahead of time.

use process::identity::{EngagementId, TenantId};
use sea_orm::{EntityTrait, IntoActiveModel};

use crate::StoreFault;
use crate::column::{Day, Id, Instant};
use crate::unit::Writing;

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Day, EngagementId, Id, Instant, TenantId};
    use sea_orm::entity::prelude::*;

    /// One end that was told.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "lapse_notice")]
    pub struct Model {
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// The last day of the subscription, inclusive.
        #[sea_orm(primary_key, auto_increment = false)]
        pub ends_on: Day,
        /// Told.
        pub at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as LapseNotice;

/// Keeps that an end is told. Whether this call was the first to say so: of many exactly one is.
///
/// # Errors
/// The database failed.
pub async fn keep(writing: &Writing, notice: LapseNotice) -> Result<bool, StoreFault> {
    let once = sea_orm::sea_query::OnConflict::new()
        .do_nothing()
        .to_owned();
    let kept = table::Entity::insert(notice.into_active_model())
        .on_conflict(once)
        .exec_without_returning(writing.database())
        .await?;
    Ok(kept == 1)
}
