//! Hand-overs: somebody becomes admin of a tenant in the place of one who left.

use jiff::Timestamp;
use process::identity::{PersonId, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::fault::exactly_one;
use crate::unit::{Reading, Writing};

/// How somebody proved to belong to the tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A mail arrived at an address of a verified domain.
    Mail,
    /// A record was found at a verified domain.
    Dns,
}

crate::words!(Proof { Mail = "mail", Dns = "dns" });

/// Where a hand-over stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOverState {
    /// Waits for a manager.
    Asked,
    /// Waits for its hour, in which an active admin can stop it.
    Confirmed,
    /// A manager said no.
    Declined,
    /// An active admin stopped it.
    Stopped,
    /// The person is admin.
    Done,
}

crate::words!(HandOverState {
    Asked = "asked",
    Confirmed = "confirmed",
    Declined = "declined",
    Stopped = "stopped",
    Done = "done",
});

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{HandOverState, Id, Instant, PersonId, Proof, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A hand-over.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "hand_over")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Of which tenant.
        pub tenant_id: Id<TenantId>,
        /// Who is to become admin.
        pub person_id: Id<PersonId>,
        /// How the domain was proven.
        pub proof: Word<Proof>,
        /// Which verified domain was proven.
        pub domain: String,
        /// When.
        pub proven_at: Instant,
        /// Why, in the asker's words.
        pub reason: String,
        /// Where it stands.
        pub state: Word<HandOverState>,
        /// Asked.
        pub asked_at: Instant,
        /// The manager who answered.
        pub answered_by: Option<Id<PersonId>>,
        /// Answered.
        pub answered_at: Option<Instant>,
        /// When it takes effect, once confirmed.
        pub due_at: Option<Instant>,
        /// Over.
        pub ended_at: Option<Instant>,
        /// Who ended it, if a person of the tenant or a manager did.
        pub ended_by: Option<Id<PersonId>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as HandOver;

/// Keeps that somebody asks.
///
/// # Errors
/// One of this tenant is open ([`crate::Constraint::Unique`]), or the database failed.
pub async fn add(writing: &Writing, hand_over: HandOver) -> Result<(), StoreFault> {
    table::Entity::insert(hand_over.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A hand-over by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: Uuid) -> Result<Option<HandOver>, StoreFault> {
    Ok(table::Entity::find_by_id(id)
        .one(reading.database())
        .await?)
}

/// The tenant's hand-over that is not over.
///
/// # Errors
/// The database failed.
pub async fn open_of(reading: &Reading, tenant: TenantId) -> Result<Option<HandOver>, StoreFault> {
    let found = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::EndedAt.is_null());
    Ok(found.one(reading.database()).await?)
}

/// Those that are not over, of all tenants, oldest first.
///
/// # Errors
/// The database failed.
pub async fn open(reading: &Reading, limit: u64) -> Result<Vec<HandOver>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EndedAt.is_null());
    Ok(rows
        .order_by_asc(table::Column::AskedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Changes a hand-over, if it still stands where it was read.
///
/// # Errors
/// It does not ([`StoreFault::Changed`]), or the database failed.
pub async fn change(
    writing: &Writing,
    before: &HandOver,
    after: HandOver,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(after.state),
        answered_by: Set(after.answered_by),
        answered_at: Set(after.answered_at),
        due_at: Set(after.due_at),
        ended_at: Set(after.ended_at),
        ended_by: Set(after.ended_by),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::State.eq(before.state.clone()))
        .exec(writing.database())
        .await?;
    exactly_one(changed.rows_affected)
}

/// Ends what somebody asked for and can no longer have, such as one who is no longer of the tenant.
///
/// # Errors
/// The database failed.
pub async fn stop_of(
    writing: &Writing,
    tenant: TenantId,
    person: PersonId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        state: Set(Word(HandOverState::Stopped)),
        ended_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::EndedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Ends what a person asked for and erases the words it asked with.
///
/// # Errors
/// The database failed.
pub async fn erase_of(
    writing: &Writing,
    person: PersonId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let stopped = table::ActiveModel {
        state: Set(Word(HandOverState::Stopped)),
        ended_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(stopped)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::EndedAt.is_null())
        .exec(writing.database())
        .await?;
    let wordless = table::ActiveModel {
        reason: Set("–".to_owned()),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(wordless)
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
