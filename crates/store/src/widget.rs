//! On whose pages the widget may stand: one row per origin.

use process::identity::PersonId;
use sea_orm::{EntityTrait, IntoActiveModel, QueryOrder, QuerySelect};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    /// An origin that may embed the widget.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "widget_origin")]
    pub struct Model {
        /// As browsers write it: `https://admin.contoso.example`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub origin: String,
        /// The manager who added it.
        pub added_by: Id<PersonId>,
        /// When.
        pub added_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as WidgetOrigin;

/// The origins, by name, at most so many.
///
/// # Errors
/// The database failed.
pub async fn origins(reading: &Reading, limit: u64) -> Result<Vec<WidgetOrigin>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_asc(table::Column::Origin)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Adds an origin.
///
/// # Errors
/// It is there already ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, origin: WidgetOrigin) -> Result<(), StoreFault> {
    table::Entity::insert(origin.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Takes an origin out; says whether it was there.
///
/// # Errors
/// The database failed.
pub async fn remove(writing: &Writing, origin: &str) -> Result<bool, StoreFault> {
    let removed = table::Entity::delete_by_id(origin.to_owned())
        .exec(writing.database())
        .await?;
    Ok(removed.rows_affected > 0)
}
