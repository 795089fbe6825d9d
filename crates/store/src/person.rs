//! People: the only tables with names and addresses, so that erasing a person is one row's work, and
//! that of the keys it is found by.

mod many;
mod stranger;

use std::collections::BTreeSet;

use process::identity::PersonId;
use process::language::WrittenLanguage;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::find::fold::{folded, keys_of_name};
use crate::unit::{Reading, Writing};

/// To which of the three sides a person belongs; never to two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonKind {
    /// Works at the Center.
    Center,
    /// Works at a partner.
    Partner,
    /// Works at one or more customers.
    Customer,
}

crate::words!(PersonKind { Center = "center", Partner = "partner", Customer = "customer" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, Instant, PersonId, PersonKind, Word, WrittenLanguage};
    use sea_orm::entity::prelude::*;

    /// Somebody who can sign in.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<PersonId>,
        /// Which side.
        pub kind: Word<PersonKind>,
        /// Mail address in lower case; gone when erased.
        pub address: Option<String>,
        /// The name as the person writes it.
        pub name: String,
        /// What the person reads.
        pub language: Word<WrittenLanguage>,
        /// IANA zone of the person's own clock.
        pub zone: String,
        /// First seen.
        pub created_at: Instant,
        /// Erased.
        pub erased_at: Option<Instant>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod word {
    use super::{Id, PersonId};
    use sea_orm::entity::prelude::*;

    /// A beginning by which a person is found.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "person_word")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub word: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use many::{Added, add_many, as_added, by_addresses, remove_as_added};
pub use stranger::{is_stranger, strangers, take_over};
pub use table::Model as Person;

/// The person, also when erased (the name is then a dash).
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: PersonId) -> Result<Option<Person>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Several people at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[PersonId]) -> Result<Vec<Person>, StoreFault> {
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// The person with this address, which the caller has brought to lower case.
///
/// # Errors
/// The database failed.
pub async fn by_address(reading: &Reading, address: &str) -> Result<Option<Person>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::Address.eq(address))
        .one(reading.database())
        .await?)
}

/// Adds a person.
///
/// # Errors
/// The address is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add(writing: &Writing, person: Person) -> Result<(), StoreFault> {
    let (id, mut keys) = (person.id.0, keys_of_name(&person.name));
    keys.extend(person.address.as_deref().map(folded));
    table::Entity::insert(person.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    add_keys(writing, id, keys).await
}

async fn add_keys(
    writing: &Writing,
    id: PersonId,
    keys: BTreeSet<String>,
) -> Result<(), StoreFault> {
    if keys.is_empty() {
        return Ok(());
    }
    let rows = keys.into_iter().map(|key| word::ActiveModel {
        word: Set(key),
        person_id: Set(Id(id)),
    });
    word::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

async fn erase_keys(writing: &Writing, id: PersonId) -> Result<(), StoreFault> {
    word::Entity::delete_many()
        .filter(word::Column::PersonId.eq(Id(id)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets the person be found by another name, and by the same address.
async fn find_by(
    writing: &Writing,
    id: PersonId,
    name: &str,
    address: Option<&str>,
) -> Result<(), StoreFault> {
    let mut keys = keys_of_name(name);
    keys.extend(address.map(folded));
    erase_keys(writing, id).await?;
    add_keys(writing, id, keys).await
}

/// Sets what the person reads.
///
/// # Errors
/// The database failed.
pub async fn set_language(
    writing: &Writing,
    id: PersonId,
    language: WrittenLanguage,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        language: Set(Word(language)),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Changes name, language and zone of a person as it was read.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    person: &Person,
    (name, language, zone): (&str, WrittenLanguage, &str),
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        name: Set(name.to_owned()),
        language: Set(Word(language)),
        zone: Set(zone.to_owned()),
        version: Set(person.version + 1),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(person.id))
        .filter(table::Column::Version.eq(person.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    if name == person.name {
        return Ok(());
    }
    find_by(writing, person.id.0, name, person.address.as_deref()).await
}

/// Whether anybody is known at all, of whatever kind.
///
/// # Errors
/// The database failed.
pub async fn is_anybody_known(reading: &Reading) -> Result<bool, StoreFault> {
    let anybody = table::Entity::find().limit(1);
    Ok(anybody.one(reading.database()).await?.is_some())
}

/// Sets how a person is called, what it reads and by which clock it lives.
///
/// # Errors
/// The database failed.
pub async fn introduce(
    writing: &Writing,
    id: PersonId,
    name: &str,
    (language, zone): (WrittenLanguage, &str),
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        name: Set(name.to_owned()),
        language: Set(Word(language)),
        zone: Set(zone.to_owned()),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .exec(writing.database())
        .await?;
    match by_id(writing, id).await? {
        Some(person) => find_by(writing, id, name, person.address.as_deref()).await,
        None => Ok(()),
    }
}

/// Erases what identifies the person, what it is found by and the names it gave to files included; rows that name it by id
/// stay whole.
///
/// # Errors
/// The database failed.
pub async fn erase(writing: &Writing, id: PersonId, at: Instant) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        address: Set(None),
        name: Set("–".to_owned()),
        erased_at: Set(Some(at)),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .exec(writing.database())
        .await?;
    erase_keys(writing, id).await?;
    crate::file::erase_names(writing, id).await
}
