//! Many tenants at once, from a file and out again: so many statements for a whole part of it, not for
//! each line.

use jiff::Timestamp;
use process::identity::TenantId;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::{Tenant, add_words, domain, table, word, words_of_tenant};
use crate::StoreFault;
use crate::backup::{self, BackupFault};
use crate::column::{Id, Instant};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod whole {
    use super::super::{Document, Id, Instant, RegionName, TenantId, WeeklyHours, Word};
    use sea_orm::entity::prelude::*;

    /// All columns of a tenant, as it is added.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<TenantId>,
        pub name: String,
        pub domain: String,
        pub tpid: Option<String>,
        pub cloud: String,
        pub segment: String,
        pub country: String,
        pub zone: String,
        pub hours: Document<WeeklyHours>,
        pub region: Word<RegionName>,
        pub created_at: Instant,
        pub version: i64,
        pub source: Option<String>,
        pub as_of: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A tenant to be added.
#[derive(Clone, Debug)]
pub struct Added {
    /// The tenant.
    pub tenant: Tenant,
    /// Who or what said that it is so, and when it was so.
    pub origin: Option<(String, Timestamp)>,
}

/// Adds tenants, each with its first domain, which is known to be theirs from then on.
///
/// # Errors
/// A domain or TPID is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add_many(
    writing: &Writing,
    added: Vec<Added>,
    known_at: Timestamp,
) -> Result<(), StoreFault> {
    if added.is_empty() {
        return Ok(());
    }
    let (mut rows, mut domains, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for Added { tenant, origin } in added {
        let (source, as_of) = origin.unzip();
        words.extend(
            words_of_tenant(&tenant)
                .into_iter()
                .map(|word| (word, tenant.id)),
        );
        domains.push(domain::ActiveModel {
            domain: Set(tenant.domain.clone()),
            tenant_id: Set(tenant.id),
            verified_at: Set(Some(Instant(known_at))),
            proven_at: Set(None),
        });
        rows.push(whole::ActiveModel {
            id: Set(tenant.id),
            name: Set(tenant.name),
            domain: Set(tenant.domain),
            tpid: Set(tenant.tpid),
            cloud: Set(tenant.cloud),
            segment: Set(tenant.segment),
            country: Set(tenant.country),
            zone: Set(tenant.zone),
            hours: Set(tenant.hours),
            region: Set(tenant.region),
            created_at: Set(tenant.created_at),
            version: Set(tenant.version),
            source: Set(source),
            as_of: Set(as_of.map(Instant)),
        });
    }
    whole::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    domain::Entity::insert_many(domains)
        .exec_without_returning(writing.database())
        .await?;
    add_words(writing, words).await
}

/// Removes tenants on which nothing was built: as they were added, each with one domain. What anything
/// else points at, the schema keeps.
///
/// # Errors
/// One was changed ([`StoreFault::Changed`]), something points at one
/// ([`crate::Constraint::Reaches`]), or the database failed.
pub async fn remove_as_added(writing: &Writing, ids: &[TenantId]) -> Result<(), StoreFault> {
    let all = || ids.iter().map(|id| Id(*id));
    let count = u64::try_from(ids.len()).unwrap_or(u64::MAX);
    let words = word::Entity::delete_many().filter(word::Column::TenantId.is_in(all()));
    words.exec(writing.database()).await?;
    let domains = domain::Entity::delete_many().filter(domain::Column::TenantId.is_in(all()));
    let domains = domains.exec(writing.database()).await?;
    let removed = table::Entity::delete_many()
        .filter(table::Column::Id.is_in(all()))
        .filter(table::Column::Version.eq(1))
        .exec(writing.database())
        .await?;
    if domains.rows_affected == count && removed.rows_affected == count {
        Ok(())
    } else {
        Err(StoreFault::Changed)
    }
}

/// Tables whose rows come and go with a tenant as it is added.
const OF_ITS_OWN: [&str; 2] = ["tenant_domain", "tenant_word"];

/// One of these tenants that was changed since it was added, is there no more, or at which any row of
/// any table points. The tables are the schema's own, so that none is forgotten.
///
/// # Errors
/// The database failed.
pub async fn built_on(reading: &Reading, ids: &[TenantId]) -> Result<Option<TenantId>, StoreFault> {
    let all = || ids.iter().map(|id| Id(*id));
    let as_added: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(table::Column::Id.is_in(all()))
        .filter(table::Column::Version.eq(1))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    if let Some(other) = ids.iter().find(|id| !as_added.contains(&Id(**id))) {
        return Ok(Some(*other));
    }
    let tables = backup::tables(reading).await.map_err(|fault| match fault {
        BackupFault::Store(fault) => fault,
        other => StoreFault::Other(other.to_string()),
    })?;
    for table in tables {
        let points = table
            .columns
            .iter()
            .any(|column| column.name == "tenant_id");
        if !points || OF_ITS_OWN.contains(&table.name.as_str()) {
            continue;
        }
        let column = Expr::col(Alias::new("tenant_id"));
        let one = Query::select()
            .column(Alias::new("tenant_id"))
            .from(Alias::new(&table.name))
            .and_where(column.is_in(all()))
            .limit(1)
            .to_owned();
        if let Some(row) = reading.in_order().query_one(&one).await? {
            let id: Id<TenantId> = row.try_get_by_index(0)?;
            return Ok(Some(id.0));
        }
    }
    Ok(None)
}
