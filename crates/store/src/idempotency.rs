//! Answers already given: the same key, actor and route with the same body get the same answer.

use jiff::Timestamp;
use process::identity::PersonId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Serialize, de::DeserializeOwned};

use crate::StoreFault;
use crate::column::{Document, Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{Document, Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "idempotency_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub actor: Id<PersonId>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub route: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub body_hash: Vec<u8>,
        pub answer: Document<Json>,
        pub created_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What makes two asks the same ask.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Who asks.
    pub actor: PersonId,
    /// On which route.
    pub route: String,
    /// The caller's own key, at most 128 characters.
    pub key: String,
    /// SHA-256 of what is asked.
    pub body_hash: Vec<u8>,
}

/// What is known about an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Earlier<T> {
    /// Never seen.
    None,
    /// Answered with this.
    Answered(T),
    /// The key was used for something else.
    OtherBody,
}

/// Looks an ask up.
///
/// # Errors
/// The database failed, or the stored answer cannot be read.
pub async fn look_up<T: DeserializeOwned>(
    reading: &Reading,
    ask: &Ask,
) -> Result<Earlier<T>, StoreFault> {
    let id = (Id(ask.actor), ask.route.clone(), ask.key.clone());
    let Some(row) = table::Entity::find_by_id(id)
        .one(reading.database())
        .await?
    else {
        return Ok(Earlier::None);
    };
    if row.body_hash != ask.body_hash {
        return Ok(Earlier::OtherBody);
    }
    let answer = serde_json::from_value(row.answer.0)
        .map_err(|fault| StoreFault::Other(fault.to_string()))?;
    Ok(Earlier::Answered(answer))
}

/// Whether this person has used the key on this route already, with whatever body.
///
/// # Errors
/// The database failed.
pub async fn is_used(
    reading: &Reading,
    actor: PersonId,
    route: &str,
    key: &str,
) -> Result<bool, StoreFault> {
    let id = (Id(actor), route.to_owned(), key.to_owned());
    let row = table::Entity::find_by_id(id)
        .one(reading.database())
        .await?;
    Ok(row.is_some())
}

/// Keeps the answer in the transaction of the act it answers.
///
/// # Errors
/// The same key was answered meanwhile ([`crate::Constraint::IdempotencyKey`]) or the database failed.
pub async fn keep(
    writing: &Writing,
    ask: &Ask,
    answer: &(impl Serialize + Sync),
    at: Timestamp,
) -> Result<(), StoreFault> {
    let answer =
        serde_json::to_value(answer).map_err(|fault| StoreFault::Other(fault.to_string()))?;
    let row = table::ActiveModel {
        actor: Set(Id(ask.actor)),
        route: Set(ask.route.clone()),
        key: Set(ask.key.clone()),
        body_hash: Set(ask.body_hash.clone()),
        answer: Set(Document(answer)),
        created_at: Set(Instant(at)),
    };
    table::Entity::insert(row)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Forgets the answer to an ask, whatever its body was.
///
/// # Errors
/// The database failed.
pub async fn forget(writing: &Writing, ask: &Ask) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::Actor.eq(Id(ask.actor)))
        .filter(table::Column::Route.eq(ask.route.as_str()))
        .filter(table::Column::Key.eq(ask.key.as_str()))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases keys older than the instant (kept 24 h).
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::CreatedAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}
