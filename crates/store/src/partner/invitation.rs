//! Domains that a partner invited. A row says what was typed, never whether anybody is there.

use process::identity::{PartnerId, PersonId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Id, Instant, PartnerId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One invitation.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner_invitation")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Of which partner.
        pub partner_id: Id<PartnerId>,
        /// To whom, as typed, in lower case.
        pub domain: String,
        /// Who asked.
        pub asked_by: Id<PersonId>,
        /// When, the last time.
        pub created_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Invitation;

/// Notes an invitation; the same domain again is noted with its last time.
///
/// # Errors
/// The database failed.
pub async fn note(writing: &Writing, invitation: Invitation) -> Result<(), StoreFault> {
    let again = OnConflict::columns([table::Column::PartnerId, table::Column::Domain])
        .update_columns([table::Column::AskedBy, table::Column::CreatedAt])
        .to_owned();
    table::Entity::insert(invitation.into_active_model())
        .on_conflict(again)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A partner's newest invitations.
///
/// # Errors
/// The database failed.
pub async fn newest(
    reading: &Reading,
    partner: PartnerId,
    limit: u64,
) -> Result<Vec<Invitation>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::PartnerId.eq(Id(partner)));
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}
