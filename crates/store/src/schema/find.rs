//! The step that brings the keys people and tenants are found by: they are folded here, by the
//! program, so that both databases hold the same.

use std::collections::BTreeSet;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{DbErr, QueryResult};
use sea_orm_migration::prelude::*;
use uuid::Uuid;

use crate::find::fold::{folded, keys_of_domain, keys_of_name};

/// Rows read at once, and keys written at once.
const AT_ONCE: u64 = 1_000;

pub(super) struct Find;

impl MigrationName for Find {
    fn name(&self) -> &'static str {
        "0020_find"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Find {
    /// All of a step or nothing: a step that was cut off is begun anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = super::for_backend(include_str!("find.sql"), manager.get_database_backend());
        manager.get_connection().execute_unprepared(&text).await?;
        let people = ("person", "id", ["name", "address"]);
        fill(manager, people, ("person_word", "person_id"), |row| {
            let mut keys = keys_of_name(&text_of(row, "name")?.unwrap_or_default());
            keys.extend(text_of(row, "address")?.as_deref().map(folded));
            Ok(keys)
        })
        .await?;
        let tenants = ("tenant", "id", ["name", "tpid"]);
        let words = ("tenant_word", "tenant_id");
        fill(manager, tenants, words, |row| {
            let mut keys = keys_of_name(&text_of(row, "name")?.unwrap_or_default());
            keys.extend(text_of(row, "tpid")?.as_deref().map(folded));
            Ok(keys)
        })
        .await?;
        let domains = ("tenant_domain", "tenant_id", ["domain", "domain"]);
        fill(manager, domains, words, |row| {
            Ok(keys_of_domain(&text_of(row, "domain")?.unwrap_or_default()))
        })
        .await
    }
}

fn text_of(row: &QueryResult, column: &str) -> Result<Option<String>, DbErr> {
    row.try_get("", column)
}

/// Writes the keys of every row of a table into another one. The tables are named as this step met
/// them, whatever becomes of them later.
async fn fill(
    manager: &SchemaManager<'_>,
    (table, id, columns): (&'static str, &'static str, [&'static str; 2]),
    (words, owner): (&'static str, &'static str),
    keys_of: impl Fn(&QueryResult) -> Result<BTreeSet<String>, DbErr>,
) -> Result<(), DbErr> {
    let database = manager.get_connection();
    // A tenant has few domains, so that they can be read by their tenant; all others have one row each.
    let mut after: Option<Uuid> = None;
    loop {
        let mut ids = Query::select();
        ids.column(Alias::new(id))
            .distinct()
            .from(Alias::new(table))
            .order_by(Alias::new(id), sea_orm::sea_query::Order::Asc)
            .limit(AT_ONCE);
        if let Some(after) = after {
            ids.and_where(Expr::col(Alias::new(id)).gt(after));
        }
        let ids: Vec<Uuid> = (database.query_all(&ids).await?.iter())
            .map(|row| row.try_get_by_index(0))
            .collect::<Result<_, _>>()?;
        let Some(last) = ids.last() else {
            return Ok(());
        };
        after = Some(*last);
        let rows = Query::select()
            .columns([id, columns[0], columns[1]].map(Alias::new))
            .from(Alias::new(table))
            .and_where(Expr::col(Alias::new(id)).is_in(ids.iter().copied()))
            .to_owned();
        let mut pairs = Vec::new();
        for row in database.query_all(&rows).await? {
            let of: Uuid = row.try_get_by_index(0)?;
            pairs.extend(keys_of(&row)?.into_iter().map(|key| (key, of)));
        }
        for some in pairs.chunks(usize::try_from(AT_ONCE).unwrap_or(1)) {
            let mut insert = Query::insert();
            insert
                .into_table(Alias::new(words))
                .columns(["word", owner].map(Alias::new))
                .on_conflict(
                    OnConflict::columns(["word", owner].map(Alias::new))
                        .do_nothing()
                        .to_owned(),
                );
            for (key, of) in some {
                insert
                    .values([key.as_str().into(), (*of).into()])
                    .map_err(|fault| DbErr::Custom(fault.to_string()))?;
            }
            database.execute(&insert).await?;
        }
    }
}
