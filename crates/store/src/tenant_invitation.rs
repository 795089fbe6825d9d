//! Invitations to a tenant: each for one address, once, for some days. Only the hash of its secret is kept.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use process::permission::{Scopes, TenantRole};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Day, Document, Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Day, Document, Id, Instant, PersonId, Scopes, TenantId, TenantRole, Word};
    use sea_orm::entity::prelude::*;

    /// An invitation.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_invitation")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// To which tenant.
        pub tenant_id: Id<TenantId>,
        /// Whom, in lower case; erased once it is over.
        pub address: Option<String>,
        /// As what.
        pub role: Word<TenantRole>,
        /// How far a representative may go.
        pub scopes: Document<Scopes>,
        /// The last day of a representative's mandate, in the tenant's zone.
        pub until_day: Option<Day>,
        /// Hash of the link's secret.
        pub token_hash: Vec<u8>,
        /// The admin who invites.
        pub invited_by: Id<PersonId>,
        /// Invited.
        pub created_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
        /// Accepted.
        pub used_at: Option<Instant>,
        /// By whom.
        pub used_by: Option<Id<PersonId>>,
        /// Taken back, or sent anew.
        pub revoked_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as TenantInvitation;

/// Keeps an invitation.
///
/// # Errors
/// One to the same address is open ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, invitation: TenantInvitation) -> Result<(), StoreFault> {
    table::Entity::insert(invitation.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// An invitation by its identity, whatever became of it.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: Uuid) -> Result<Option<TenantInvitation>, StoreFault> {
    Ok(table::Entity::find_by_id(id)
        .one(reading.database())
        .await?)
}

/// The invitation whose link has this secret, whatever became of it.
///
/// # Errors
/// The database failed.
pub async fn by_token_hash(
    reading: &Reading,
    token_hash: &[u8],
) -> Result<Option<TenantInvitation>, StoreFault> {
    let found = table::Entity::find().filter(table::Column::TokenHash.eq(token_hash.to_vec()));
    Ok(found.one(reading.database()).await?)
}

fn not_over() -> Condition {
    Condition::all()
        .add(table::Column::UsedAt.is_null())
        .add(table::Column::RevokedAt.is_null())
}

/// The tenant's invitations that were neither accepted nor taken back, oldest first; those that have
/// expired among them.
///
/// # Errors
/// The database failed.
pub async fn open_of(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<TenantInvitation>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(not_over());
    Ok(rows
        .order_by_asc(table::Column::CreatedAt)
        .all(reading.database())
        .await?)
}

/// Uses the invitation up. Whether this call was the one that did: of many at once exactly one is.
///
/// # Errors
/// The database failed.
pub async fn redeem(
    writing: &Writing,
    id: Uuid,
    person: PersonId,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        used_at: Set(Some(Instant(at))),
        used_by: Set(Some(Id(person))),
        address: Set(None),
        ..Default::default()
    };
    let used = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(id))
        .filter(not_over())
        .filter(table::Column::ExpiresAt.gt(Instant(at)))
        .exec(writing.database())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Takes an invitation of this tenant back. Whether there was one to take back.
///
/// # Errors
/// The database failed.
pub async fn revoke(
    writing: &Writing,
    tenant: TenantId,
    id: Uuid,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        address: Set(None),
        ..Default::default()
    };
    let revoked = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(id))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(not_over())
        .exec(writing.database())
        .await?;
    Ok(revoked.rows_affected == 1)
}

/// Takes back what expired before the instant, so that no address is kept for nothing.
///
/// # Errors
/// The database failed.
pub async fn erase_expired(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(before))),
        address: Set(None),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::ExpiresAt.lt(Instant(before)))
        .filter(not_over())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Takes back what was sent to a person's address or by that person.
///
/// # Errors
/// The database failed.
pub async fn end_all(
    writing: &Writing,
    person: PersonId,
    address: Option<&str>,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        address: Set(None),
        ..Default::default()
    };
    let mut theirs = Condition::any().add(table::Column::InvitedBy.eq(Id(person)));
    if let Some(address) = address {
        theirs = theirs.add(table::Column::Address.eq(address));
    }
    table::Entity::update_many()
        .set(change)
        .filter(theirs)
        .filter(not_over())
        .exec(writing.database())
        .await?;
    Ok(())
}
