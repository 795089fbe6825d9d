//! The one link with which the first people of a Center are made, and what is typed behind it until
//! a code confirms it. Only hashes of the link's secret, of the browser's and of the code are kept.

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter,
};

use crate::StoreFault;
use crate::column::{Document, Instant};
use crate::unit::{Reading, Writing};

/// There is one link at a time.
const ONLY: &str = "first";

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod link {
    use super::Instant;
    use sea_orm::entity::prelude::*;

    /// The link that is good now.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "setup_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        /// Hash of its secret.
        pub secret_hash: Vec<u8>,
        /// Made.
        pub made_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
        /// Used.
        pub used_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod attempt {
    use super::{Document, Instant};
    use sea_orm::entity::prelude::*;

    /// What one browser typed behind the link.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "setup_try")]
    pub struct Model {
        /// Hash of the browser's secret: the code works only there.
        #[sea_orm(primary_key, auto_increment = false)]
        pub browser_hash: Vec<u8>,
        /// Hash of the link's secret.
        pub secret_hash: Vec<u8>,
        /// What was typed.
        pub answers: Document<Json>,
        /// Hash of the code.
        pub code_hash: Vec<u8>,
        /// Wrong codes so far.
        pub tries: i64,
        /// Typed.
        pub created_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use attempt::Model as Try;

/// Puts a new link in the place of the one before, which is worthless from then on.
///
/// # Errors
/// The database failed.
pub async fn put_link(
    writing: &Writing,
    secret_hash: Vec<u8>,
    made_at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreFault> {
    let row = link::ActiveModel {
        name: Set(ONLY.to_owned()),
        secret_hash: Set(secret_hash),
        made_at: Set(Instant(made_at)),
        expires_at: Set(Instant(expires_at)),
        used_at: Set(None),
    };
    let newer = OnConflict::column(link::Column::Name)
        .update_columns([
            link::Column::SecretHash,
            link::Column::MadeAt,
            link::Column::ExpiresAt,
            link::Column::UsedAt,
        ])
        .to_owned();
    link::Entity::insert(row)
        .on_conflict(newer)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Whether a link was ever made: then this database is a Center's, be it without people yet.
///
/// # Errors
/// The database failed.
pub async fn was_link_made(reading: &Reading) -> Result<bool, StoreFault> {
    Ok(link::Entity::find().count(reading.database()).await? > 0)
}

/// Whether the link with this hash can be used now.
///
/// # Errors
/// The database failed.
pub async fn is_link_good(
    reading: &Reading,
    secret_hash: &[u8],
    now: Timestamp,
) -> Result<bool, StoreFault> {
    let good = link::Entity::find()
        .filter(link::Column::SecretHash.eq(secret_hash.to_vec()))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(Instant(now)));
    Ok(good.count(reading.database()).await? == 1)
}

/// Uses the link up, and erases what anybody typed behind it. Whether this call was the one that
/// did: of many at once exactly one is.
///
/// # Errors
/// The database failed.
pub async fn use_link(
    writing: &Writing,
    secret_hash: &[u8],
    now: Timestamp,
) -> Result<bool, StoreFault> {
    let used = link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(Instant(now)))
        .filter(link::Column::SecretHash.eq(secret_hash.to_vec()))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(Instant(now)))
        .exec(writing.database())
        .await?;
    attempt::Entity::delete_many()
        .exec(writing.database())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Keeps what a browser typed; what it typed before is gone.
///
/// # Errors
/// The database failed.
pub async fn add_try(writing: &Writing, typed: Try) -> Result<(), StoreFault> {
    attempt::Entity::insert(typed.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// How often something was typed behind the link since the instant.
///
/// # Errors
/// The database failed.
pub async fn count_tries(
    reading: &Reading,
    secret_hash: &[u8],
    since: Timestamp,
) -> Result<u64, StoreFault> {
    let lately = attempt::Entity::find()
        .filter(attempt::Column::SecretHash.eq(secret_hash.to_vec()))
        .filter(attempt::Column::CreatedAt.gt(Instant(since)));
    Ok(lately.count(reading.database()).await?)
}

/// What this browser typed.
///
/// # Errors
/// The database failed.
pub async fn try_of_browser(
    reading: &Reading,
    browser_hash: &[u8],
) -> Result<Option<Try>, StoreFault> {
    Ok(attempt::Entity::find_by_id(browser_hash.to_vec())
        .one(reading.database())
        .await?)
}

/// Counts a wrong code.
///
/// # Errors
/// The database failed.
pub async fn count_wrong_code(writing: &Writing, browser_hash: &[u8]) -> Result<(), StoreFault> {
    attempt::Entity::update_many()
        .col_expr(
            attempt::Column::Tries,
            Expr::col(attempt::Column::Tries).add(1),
        )
        .filter(attempt::Column::BrowserHash.eq(browser_hash.to_vec()))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases what was typed and had run out before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_tries(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    attempt::Entity::delete_many()
        .filter(attempt::Column::ExpiresAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}
