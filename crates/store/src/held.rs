//! Everything that is held about a person: each row of each table that names it, whichever tables
//! there are. Hashes of secrets are left out; they are nobody's to read.

use std::collections::BTreeMap;

use process::identity::PersonId;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Map, Value as Json};

use crate::backup::{self, BackupFault, Kind, row};
use crate::unit::Reading;

/// The rows that name the person, by table.
///
/// # Errors
/// The database failed, or the schema has what cannot be read.
pub async fn about(
    reading: &Reading,
    person: PersonId,
) -> Result<BTreeMap<String, Vec<Map<String, Json>>>, BackupFault> {
    let backend = reading.database().get_database_backend();
    let mut held = BTreeMap::new();
    for table in backup::tables(reading).await? {
        let columns: Vec<&str> = table
            .columns
            .iter()
            .filter(|column| column.kind == Kind::Uuid)
            .filter(|column| table.name == "person" || column.name != "id")
            .map(|column| column.name.as_str())
            .collect();
        if columns.is_empty() {
            continue;
        }
        let place = if backend == DbBackend::Postgres {
            "$1"
        } else {
            "?1"
        };
        let names: Vec<String> = columns
            .iter()
            .map(|column| format!("\"{column}\" = {place}"))
            .collect();
        let sql = row::select_where(&table, backend, &names.join(" OR "));
        let statement = Statement::from_sql_and_values(backend, sql, [person.0.into()]);
        let mut rows = Vec::new();
        for found in reading.in_order().query_all_raw(statement).await? {
            let mut line = Vec::new();
            row::write(&table, &found, &mut line)?;
            let cells: Vec<Json> = serde_json::from_slice(&line).unwrap_or_default();
            let pairs = table.columns.iter().zip(cells);
            rows.push(
                pairs
                    .filter(|(column, _)| column.kind != Kind::Bytes)
                    .map(|(column, cell)| (column.name.clone(), plain(column.kind, cell)))
                    .collect(),
            );
        }
        if !rows.is_empty() {
            held.insert(table.name, rows);
        }
    }
    Ok(held)
}

/// A document without the list that a backup keeps it in.
fn plain(kind: Kind, cell: Json) -> Json {
    match (kind, cell) {
        (Kind::Json, Json::Array(mut one)) => one.pop().unwrap_or_default(),
        (_, cell) => cell,
    }
}
