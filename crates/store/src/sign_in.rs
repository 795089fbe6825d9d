//! Codes asked for and sign-ins under way. Only hashes of codes and tokens are kept.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::identity::{EngagementId, MigrationEventId, PersonId, SignInId, TenantId};
use process::language::WrittenLanguage;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue, ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, JoinType,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::membership::{self, Membership};
use crate::person::{self, Person};
use crate::tenant::{self, Tenant};
use crate::unit::{Reading, Writing};

/// How a sign-in is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInKind {
    /// A cookie of a browser.
    Browser,
    /// A token given to a program.
    Token,
}

crate::words!(SignInKind { Browser = "browser", Token = "token" });

/// What a token that a person made lets a program do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenScope {
    /// Look.
    Read,
    /// Look and act.
    Write,
}

crate::words!(TokenScope { Read = "read", Write = "write" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod code {
    use super::{Id, Instant, PersonId, Word, WrittenLanguage};
    use sea_orm::entity::prelude::*;

    /// A code that was asked for.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_code")]
    pub struct Model {
        /// Hash of the browser's secret: the code works only there.
        #[sea_orm(primary_key, auto_increment = false)]
        pub browser_hash: Vec<u8>,
        /// Hash of the address typed.
        pub address_hash: Vec<u8>,
        /// The address typed; erased with the code.
        pub address: Option<String>,
        /// What the browser reads that asked for it.
        pub language: Option<Word<WrittenLanguage>>,
        /// Whose address it is, if anybody's.
        pub person_id: Option<Id<PersonId>>,
        /// Hash of the code.
        pub code_hash: Vec<u8>,
        /// Wrong tries so far.
        pub tries: i64,
        /// Asked for.
        pub created_at: Instant,
        /// Worthless from then on.
        pub expires_at: Instant,
        /// Used.
        pub used_at: Option<Instant>,
        /// Whether it was asked for to prove a domain: then somebody new may use it.
        pub claims: bool,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        EngagementId, Id, Instant, MigrationEventId, PersonId, SignInId, SignInKind, TenantId,
        TokenScope, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A sign-in of a person.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<SignInId>,
        /// Hash of the cookie's or token's secret.
        pub token_hash: Vec<u8>,
        /// Who.
        pub person_id: Id<PersonId>,
        /// Cookie or token.
        pub kind: Word<SignInKind>,
        /// What the browser says it is, cut short.
        pub device: String,
        /// Signed in.
        pub created_at: Instant,
        /// Last used, to the minute.
        pub seen_at: Instant,
        /// Over from then on.
        pub expires_at: Instant,
        /// Ended by its owner.
        pub revoked_at: Option<Instant>,
        /// What its owner calls a token; none for a browser and for the demo's tokens.
        pub name: Option<String>,
        /// How far such a token reaches.
        pub scope: Option<Word<TokenScope>>,
        /// The only tenant such a token is for; none for one of the Center's people.
        pub tenant_id: Option<Id<TenantId>>,
        /// The only engagement to which such a token sends what a check found; it does nothing else.
        pub engagement_id: Option<Id<EngagementId>>,
        /// The only migration of that engagement of which it tells how far it is; then it sends nothing
        /// that a check found either.
        pub migration_id: Option<Id<MigrationEventId>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod known_browser {
    use super::{Id, Instant, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "known_browser")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub secret_hash: Vec<u8>,
        pub person_id: Id<PersonId>,
        pub seen_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use code::Model as Code;
pub use table::Model as SignIn;

/// Keeps a code that was asked for; an earlier one of the same browser is gone.
///
/// # Errors
/// The database failed.
pub async fn add_code(writing: &Writing, asked: Code) -> Result<(), StoreFault> {
    code::Entity::delete_by_id(asked.browser_hash.clone())
        .exec(writing.database())
        .await?;
    code::Entity::insert(asked.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The code this browser asked for.
///
/// # Errors
/// The database failed.
pub async fn code_of_browser(
    reading: &Reading,
    browser_hash: &[u8],
) -> Result<Option<Code>, StoreFault> {
    Ok(code::Entity::find_by_id(browser_hash.to_vec())
        .one(reading.database())
        .await?)
}

/// Counts a wrong try.
///
/// # Errors
/// The database failed.
pub async fn count_try(writing: &Writing, browser_hash: &[u8]) -> Result<(), StoreFault> {
    code::Entity::update_many()
        .col_expr(code::Column::Tries, Expr::col(code::Column::Tries).add(1))
        .filter(code::Column::BrowserHash.eq(browser_hash.to_vec()))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Uses the code up. Whether this call was the one that did: of many at once exactly one is.
///
/// # Errors
/// The database failed.
pub async fn use_code(
    writing: &Writing,
    browser_hash: &[u8],
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let used = code::Entity::update_many()
        .col_expr(code::Column::UsedAt, Expr::value(Instant(at)))
        .filter(code::Column::BrowserHash.eq(browser_hash.to_vec()))
        .filter(code::Column::UsedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Erases codes that expired before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_codes(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    code::Entity::delete_many()
        .filter(code::Column::ExpiresAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Keeps that the person has signed in in the browser that holds this secret.
///
/// # Errors
/// The database failed.
pub async fn know_browser(
    writing: &Writing,
    secret_hash: Vec<u8>,
    person: PersonId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let row = known_browser::ActiveModel {
        secret_hash: Set(secret_hash),
        person_id: Set(Id(person)),
        seen_at: Set(Instant(at)),
    };
    known_browser::Entity::insert(row)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Who has signed in before in the browser that holds this secret.
///
/// # Errors
/// The database failed.
pub async fn person_of_browser(
    reading: &Reading,
    secret_hash: &[u8],
) -> Result<Option<PersonId>, StoreFault> {
    let known = known_browser::Entity::find_by_id(secret_hash.to_vec())
        .one(reading.database())
        .await?;
    Ok(known.map(|known| known.person_id.0))
}

/// Forgets browsers in which nobody has signed in since the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_known_browsers(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    known_browser::Entity::delete_many()
        .filter(known_browser::Column::SeenAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases sign-ins that ended or were revoked before the instant.
///
/// # Errors
/// The database failed.
pub async fn erase_ended(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    let is_over = table::Column::ExpiresAt
        .lt(Instant(before))
        .or(table::Column::RevokedAt.lt(Instant(before)));
    table::Entity::delete_many()
        .filter(is_over)
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Adds a sign-in.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, sign_in: SignIn) -> Result<(), StoreFault> {
    table::Entity::insert(sign_in.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Who signed in, and every tenant that person belongs to, in any state and in the order of their names.
pub type Known = (SignIn, Person, Vec<(Membership, Tenant)>);

/// The sign-in whose secret has this hash, whether it still holds or not, with its person: all that a
/// customer's page has to know of its reader, in one statement.
///
/// # Errors
/// The database failed.
pub async fn by_token_hash(
    reading: &Reading,
    token_hash: &[u8],
) -> Result<Option<Known>, StoreFault> {
    let of_person: RelationDef = table::Entity::belongs_to(person::table::Entity)
        .from(table::Column::PersonId)
        .to(person::table::Column::Id)
        .into();
    let found = table::Entity::find()
        .filter(table::Column::TokenHash.eq(token_hash.to_vec()))
        .join(JoinType::InnerJoin, of_person)
        .select_also(person::table::Entity)
        .find_also(person::table::Entity, membership::tenant_table::Entity)
        .find_also(membership::tenant_table::Entity, tenant::table::Entity)
        .all(reading.database())
        .await?;
    let mut known: Option<Known> = None;
    for (sign_in, person, held, tenant) in found {
        let Some(person) = person else { continue };
        let (_, _, tenants) = known.get_or_insert_with(|| (sign_in, person, Vec::new()));
        tenants.extend(held.zip(tenant));
    }
    if let Some((_, _, tenants)) = &mut known {
        membership::by_name(tenants);
    }
    Ok(known)
}

/// The person's sign-ins that still hold, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_person(
    reading: &Reading,
    person: PersonId,
    now: Timestamp,
) -> Result<Vec<SignIn>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null())
        .filter(table::Column::ExpiresAt.gt(Instant(now)));
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .all(reading.database())
        .await?)
}

/// Notes that a sign-in was used, and how long it holds from now on; none leaves that as it is.
///
/// # Errors
/// The database failed.
pub async fn seen(
    writing: &Writing,
    id: SignInId,
    at: Timestamp,
    until: Option<Timestamp>,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        seen_at: Set(Instant(at)),
        expires_at: until.map_or(ActiveValue::NotSet, |until| Set(Instant(until))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Ends a sign-in of this person. Whether there was one to end.
///
/// # Errors
/// The database failed.
pub async fn revoke(
    writing: &Writing,
    person: PersonId,
    id: SignInId,
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let revoked = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(revoked.rows_affected == 1)
}

/// Ends the tokens of this person with which a tool sends to this engagement.
///
/// # Errors
/// The database failed.
pub async fn revoke_for(
    writing: &Writing,
    (person, engagement): (PersonId, EngagementId),
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::MigrationId.is_null())
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Whether this sign-in, with which a tool sends to an engagement, still holds.
///
/// # Errors
/// The database failed.
pub async fn holds_for(
    reading: &Reading,
    (id, engagement): (SignInId, EngagementId),
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let held = table::Entity::find_by_id(Id(id))
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::MigrationId.is_null())
        .filter(table::Column::RevokedAt.is_null())
        .filter(table::Column::ExpiresAt.gt(Instant(at)))
        .count(reading.database())
        .await?;
    Ok(held > 0)
}

/// Whether this sign-in, with which a program tells how far a migration is, still holds.
///
/// # Errors
/// The database failed.
pub async fn holds_for_migration(
    reading: &Reading,
    (id, migration): (SignInId, MigrationEventId),
    at: Timestamp,
) -> Result<bool, StoreFault> {
    let held = table::Entity::find_by_id(Id(id))
        .filter(table::Column::MigrationId.eq(Id(migration)))
        .filter(table::Column::RevokedAt.is_null())
        .filter(table::Column::ExpiresAt.gt(Instant(at)))
        .count(reading.database())
        .await?;
    Ok(held > 0)
}

/// Ends the tokens with which programs tell how far this migration is.
///
/// # Errors
/// The database failed.
pub async fn revoke_for_migration(
    writing: &Writing,
    migration: MigrationEventId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::MigrationId.eq(Id(migration)))
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Erases the tokens with which programs told how far this migration is: it is about to be removed.
///
/// # Errors
/// The database failed.
pub async fn erase_for_migration(
    writing: &Writing,
    migration: MigrationEventId,
) -> Result<(), StoreFault> {
    table::Entity::delete_many()
        .filter(table::Column::MigrationId.eq(Id(migration)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Ends every sign-in of this person that still holds. How many there were.
///
/// # Errors
/// The database failed.
pub async fn revoke_all(
    writing: &Writing,
    person: PersonId,
    at: Timestamp,
) -> Result<u64, StoreFault> {
    let change = table::ActiveModel {
        revoked_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    let revoked = table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::RevokedAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(revoked.rows_affected)
}

/// Ends every sign-in of a person; codes it asked for and browsers it is known in are erased.
///
/// # Errors
/// The database failed.
pub async fn end_all(writing: &Writing, person: PersonId, at: Timestamp) -> Result<(), StoreFault> {
    revoke_all(writing, person, at).await?;
    code::Entity::delete_many()
        .filter(code::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    known_browser::Entity::delete_many()
        .filter(known_browser::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// When each of these people was last seen, of those who ever signed in.
///
/// # Errors
/// The database failed.
pub async fn last_seen(
    reading: &Reading,
    people: &[PersonId],
) -> Result<BTreeMap<PersonId, Instant>, StoreFault> {
    let ids = people.iter().map(|id| Id(*id));
    let rows: Vec<(Id<PersonId>, Instant)> = table::Entity::find()
        .select_only()
        .column(table::Column::PersonId)
        .column_as(table::Column::SeenAt.max(), "last")
        .filter(table::Column::PersonId.is_in(ids))
        .group_by(table::Column::PersonId)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|(id, at)| (id.0, at)).collect())
}
