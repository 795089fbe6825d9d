//! What this database is: a few words about the Center as a whole.

use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::StoreFault;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "center_setting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub value: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The value kept under a name.
///
/// # Errors
/// The database failed.
pub async fn get(reading: &Reading, name: &str) -> Result<Option<String>, StoreFault> {
    let row = table::Entity::find_by_id(name.to_owned())
        .one(reading.database())
        .await?;
    Ok(row.map(|row| row.value))
}

/// Keeps a value under a name.
///
/// # Errors
/// The database failed.
pub async fn set(writing: &Writing, name: &str, value: &str) -> Result<(), StoreFault> {
    let row = table::ActiveModel {
        name: Set(name.to_owned()),
        value: Set(value.to_owned()),
    };
    let newer = sea_orm::sea_query::OnConflict::column(table::Column::Name)
        .update_column(table::Column::Value)
        .to_owned();
    table::Entity::insert(row)
        .on_conflict(newer)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}
