//! Many people of the Center at once, from a file and out again: so many statements for all of them,
//! not for each.

use process::identity::PersonId;
use process::permission::MembershipState;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use super::{Person, table, word};
use crate::StoreFault;
use crate::column::{Id, Word};
use crate::find::fold::{folded, keys_of_name};
use crate::membership::{CenterMembership, center_table};
use crate::specialist::{Specialist, table as desk};
use crate::unit::{Reading, Writing};

/// Somebody of the Center to be added.
#[derive(Clone, Debug)]
pub struct Added {
    /// Who.
    pub person: Person,
    /// The roles, at least one.
    pub roles: Vec<CenterMembership>,
    /// The desk, of a Specialist.
    pub desk: Option<Specialist>,
}

/// The people with these addresses, which the caller has brought to lower case.
///
/// # Errors
/// The database failed.
pub async fn by_addresses(
    reading: &Reading,
    addresses: &[String],
) -> Result<Vec<Person>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::Address.is_in(addresses.iter().map(String::as_str)))
        .all(reading.database())
        .await?)
}

/// Adds people with their roles and desks.
///
/// # Errors
/// An address is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add_many(writing: &Writing, added: Vec<Added>) -> Result<(), StoreFault> {
    let mut people: Vec<table::ActiveModel> = Vec::new();
    let mut words: Vec<word::ActiveModel> = Vec::new();
    let mut roles: Vec<center_table::ActiveModel> = Vec::new();
    let mut desks: Vec<desk::ActiveModel> = Vec::new();
    for one in added {
        let mut keys = keys_of_name(&one.person.name);
        keys.extend(one.person.address.as_deref().map(folded));
        words.extend(keys.into_iter().map(|key| word::ActiveModel {
            word: Set(key),
            person_id: Set(one.person.id),
        }));
        people.push(one.person.into_active_model());
        roles.extend(
            one.roles
                .into_iter()
                .map(IntoActiveModel::into_active_model),
        );
        desks.extend(one.desk.map(IntoActiveModel::into_active_model));
    }
    let database = writing.database();
    table::Entity::insert_many(people)
        .exec_without_returning(database)
        .await?;
    word::Entity::insert_many(words)
        .exec_without_returning(database)
        .await?;
    center_table::Entity::insert_many(roles)
        .exec_without_returning(database)
        .await?;
    if !desks.is_empty() {
        desk::Entity::insert_many(desks)
            .exec_without_returning(database)
            .await?;
    }
    Ok(())
}

/// Those of these people who are as they were added: nobody changed them or their desks, nothing was
/// offered to them, and they have never come.
///
/// # Errors
/// The database failed.
pub async fn as_added(reading: &Reading, ids: &[PersonId]) -> Result<Vec<PersonId>, StoreFault> {
    let all = || ids.iter().map(|id| Id(*id));
    let mut same: Vec<Id<PersonId>> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(table::Column::Id.is_in(all()))
        .filter(table::Column::Version.eq(1))
        .filter(table::Column::ErasedAt.is_null())
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let came: Vec<Id<PersonId>> = center_table::Entity::find()
        .select_only()
        .column(center_table::Column::PersonId)
        .filter(center_table::Column::PersonId.is_in(all()))
        .filter(center_table::Column::State.ne(Word(MembershipState::Invited)))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let changed: Vec<Id<PersonId>> = desk::Entity::find()
        .select_only()
        .column(desk::Column::PersonId)
        .filter(desk::Column::PersonId.is_in(all()))
        .filter(desk::Column::Version.ne(1))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    same.retain(|id| !came.contains(id) && !changed.contains(id));
    Ok(same.into_iter().map(|id| id.0).collect())
}

/// Removes people who are as they were added. Whoever has done anything since is pointed at, and the
/// schema keeps it.
///
/// # Errors
/// One was changed ([`StoreFault::Changed`]), something points at one
/// ([`crate::Constraint::Reaches`]), or the database failed.
pub async fn remove_as_added(writing: &Writing, ids: &[PersonId]) -> Result<(), StoreFault> {
    if as_added(writing, ids).await?.len() != ids.len() {
        return Err(StoreFault::Changed);
    }
    let all = || ids.iter().map(|id| Id(*id));
    let database = writing.database();
    word::Entity::delete_many()
        .filter(word::Column::PersonId.is_in(all()))
        .exec(database)
        .await?;
    desk::Entity::delete_many()
        .filter(desk::Column::PersonId.is_in(all()))
        .exec(database)
        .await?;
    center_table::Entity::delete_many()
        .filter(center_table::Column::PersonId.is_in(all()))
        .exec(database)
        .await?;
    table::Entity::delete_many()
        .filter(table::Column::Id.is_in(all()))
        .exec(database)
        .await?;
    Ok(())
}
