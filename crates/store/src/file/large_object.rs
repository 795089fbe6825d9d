//! PostgreSQL's large objects, whose functions no query builder knows: the raw SQL of files.

use sea_orm::{ConnectionTrait, Statement, Value};

use crate::StoreFault;
use crate::unit::{Reading, Writing};

/// Makes an empty one. Returns its number.
pub(super) async fn make(writing: &Writing) -> Result<i64, StoreFault> {
    number(writing, "SELECT lo_create(0)::bigint", [])
        .await?
        .ok_or_else(|| StoreFault::Other("no large object was made".to_owned()))
}

/// Writes bytes into one, from this byte on.
pub(super) async fn put(
    writing: &Writing,
    object: i64,
    at: i64,
    bytes: Vec<u8>,
) -> Result<(), StoreFault> {
    let sql =
        "SELECT 1::bigint FROM (SELECT lo_put($1::bigint::oid, $2::bigint, $3::bytea)) written";
    number(writing, sql, [object.into(), at.into(), bytes.into()]).await?;
    Ok(())
}

/// Removes one, if it is there.
pub(super) async fn remove(writing: &Writing, object: i64) -> Result<(), StoreFault> {
    if is_there(writing, object).await? {
        let sql = "SELECT lo_unlink($1::bigint::oid)::bigint";
        number(writing, sql, [object.into()]).await?;
    }
    Ok(())
}

/// Whether there is one of this number.
pub(super) async fn is_there(reading: &Reading, object: i64) -> Result<bool, StoreFault> {
    let sql = "SELECT 1::bigint FROM pg_largeobject_metadata WHERE oid = $1::bigint::oid";
    Ok(number(reading, sql, [object.into()]).await?.is_some())
}

/// The next part of one from this byte on, at most `most` bytes; empty at its end.
pub(super) async fn part(
    reading: &Reading,
    object: i64,
    at: i64,
    most: i32,
) -> Result<Vec<u8>, StoreFault> {
    let sql = "SELECT lo_get($1::bigint::oid, $2::bigint, $3::int)";
    let values: [Value; 3] = [object.into(), at.into(), most.into()];
    let row = reading
        .in_order()
        .query_one_raw(statement(reading, sql, values))
        .await?;
    let row = row.ok_or_else(|| StoreFault::Other("a large object gave nothing".to_owned()))?;
    Ok(row.try_get_by_index(0)?)
}

async fn number<const N: usize>(
    reading: &Reading,
    sql: &str,
    values: [Value; N],
) -> Result<Option<i64>, StoreFault> {
    let row = reading
        .in_order()
        .query_one_raw(statement(reading, sql, values))
        .await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?)
}

fn statement<const N: usize>(reading: &Reading, sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(reading.database().get_database_backend(), sql, values)
}
