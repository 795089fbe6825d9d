//! Partners: organisations that ask for help on behalf of their customers, and their people.

pub mod invitation;
pub mod relation;

use process::identity::{PartnerId, PersonId};
use process::permission::MembershipState;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, Instant, PartnerId};
    use sea_orm::entity::prelude::*;

    /// A partner.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<PartnerId>,
        /// Its name; each once.
        pub name: String,
        /// While it is paused its consents rest.
        pub paused_at: Option<Instant>,
        /// First known.
        pub created_at: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod member {
    use super::{Id, Instant, MembershipState, PartnerId, PersonId, Word};
    use sea_orm::entity::prelude::*;

    /// Somebody who works at a partner.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner_member")]
    pub struct Model {
        /// Who: of one partner only.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// Of which.
        pub partner_id: Id<PartnerId>,
        /// Whether it holds.
        pub state: Word<MembershipState>,
        /// Since when.
        pub since: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use member::Model as Member;
pub use table::Model as Partner;

/// Adds a partner.
///
/// # Errors
/// The name is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add(writing: &Writing, partner: Partner) -> Result<(), StoreFault> {
    table::Entity::insert(partner.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the partner over what `before` was.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(writing: &Writing, before: &Partner, after: Partner) -> Result<(), StoreFault> {
    let after = Partner {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// A partner by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: PartnerId) -> Result<Option<Partner>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Several partners at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[PartnerId]) -> Result<Vec<Partner>, StoreFault> {
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// Every partner of the Center, by name.
///
/// # Errors
/// The database failed.
pub async fn all(reading: &Reading) -> Result<Vec<Partner>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_asc(table::Column::Name)
        .all(reading.database())
        .await?)
}

/// Adds somebody to a partner.
///
/// # Errors
/// The person belongs to a partner already, or the database failed.
pub async fn add_member(writing: &Writing, member: Member) -> Result<(), StoreFault> {
    member::Entity::insert(member.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Puts somebody's place at a partner into another state, since now. Whether there is such a place.
///
/// # Errors
/// The database failed.
pub async fn put_member(
    writing: &Writing,
    (partner, person): (PartnerId, PersonId),
    state: MembershipState,
    at: Instant,
) -> Result<bool, StoreFault> {
    let change = member::ActiveModel {
        state: sea_orm::ActiveValue::Set(Word(state)),
        since: sea_orm::ActiveValue::Set(at),
        ..Default::default()
    };
    let changed = member::Entity::update_many()
        .set(change)
        .filter(member::Column::PersonId.eq(Id(person)))
        .filter(member::Column::PartnerId.eq(Id(partner)))
        .exec(writing.database())
        .await?;
    Ok(changed.rows_affected == 1)
}

/// The partner of a person, with the person's place there in any state.
///
/// # Errors
/// The database failed.
pub async fn of_person(
    reading: &Reading,
    person: PersonId,
) -> Result<Option<(Partner, Member)>, StoreFault> {
    let Some(member) = member::Entity::find_by_id(Id(person))
        .one(reading.database())
        .await?
    else {
        return Ok(None);
    };
    let partner = by_id(reading, member.partner_id.0).await?;
    Ok(partner.map(|partner| (partner, member)))
}

/// Everybody of a partner, in any state.
///
/// # Errors
/// The database failed.
pub async fn members(reading: &Reading, partner: PartnerId) -> Result<Vec<Member>, StoreFault> {
    let rows = member::Entity::find().filter(member::Column::PartnerId.eq(Id(partner)));
    Ok(rows
        .order_by_asc(member::Column::Since)
        .order_by_asc(member::Column::PersonId)
        .all(reading.database())
        .await?)
}
