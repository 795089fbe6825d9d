//! The codes with which a customer's program comes to an event, each once and for minutes.

use jiff::Timestamp;
use process::identity::{MigrationEventId, PersonId, TenantId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, MigrationEventId, PersonId, TenantId};
    use sea_orm::entity::prelude::*;

    /// A code that was shown.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_pairing")]
    pub struct Model {
        /// For which event.
        #[sea_orm(primary_key, auto_increment = false)]
        pub event_id: Id<MigrationEventId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// The letters of the code by which it is found.
        pub handle: String,
        /// Hash of the whole code.
        pub code_hash: Vec<u8>,
        /// To whom it was shown.
        pub made_by: Id<PersonId>,
        /// When.
        pub made_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
        /// Wrong tries so far.
        pub tries: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Pairing;

/// Keeps a code; a former one of the same event, and one that is over with the same handle, are gone.
///
/// # Errors
/// A code of another event that still holds has this handle ([`crate::Constraint::Unique`]), or the
/// database failed.
pub async fn keep(writing: &Writing, pairing: Pairing) -> Result<(), StoreFault> {
    drop_of(writing, pairing.event_id.0).await?;
    table::Entity::delete_many()
        .filter(table::Column::Handle.eq(pairing.handle.as_str()))
        .filter(table::Column::ExpiresAt.lte(pairing.made_at))
        .exec(writing.database())
        .await?;
    table::Entity::insert(pairing.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The code that begins with these letters.
///
/// # Errors
/// The database failed.
pub async fn by_handle(reading: &Reading, handle: &str) -> Result<Option<Pairing>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::Handle.eq(handle))
        .one(reading.database())
        .await?)
}

/// Counts a wrong try.
///
/// # Errors
/// The database failed.
pub async fn count_try(writing: &Writing, event: MigrationEventId) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(table::Column::Tries, Expr::col(table::Column::Tries).add(1))
        .filter(table::Column::EventId.eq(Id(event)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Uses the code of an event up, or lets go of it. Whether there was one: of many at once exactly one
/// finds it.
///
/// # Errors
/// The database failed.
pub async fn drop_of(writing: &Writing, event: MigrationEventId) -> Result<bool, StoreFault> {
    let gone = table::Entity::delete_many()
        .filter(table::Column::EventId.eq(Id(event)))
        .exec(writing.database())
        .await?;
    Ok(gone.rows_affected == 1)
}

/// Lets go of codes that were over before this instant.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::ExpiresAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets go of the codes that were shown to somebody who is erased.
pub(super) async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::MadeBy.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
