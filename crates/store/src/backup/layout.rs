//! Tables and columns as the database itself tells them: the raw SQL of schemas.

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;

use super::{BackupFault, Field, Kind, Table};
use crate::StoreFault;
use crate::schema::{self, Migrator};

/// The migrator's own table; the head of a copy says what is in it.
pub(super) const STEPS: &str = "seaql_migrations";

const SQLITE: &str = "SELECT t.name, c.name, lower(c.type), CAST(c.pk AS bigint) \
    FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c \
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND c.hidden = 0 \
    ORDER BY t.name, c.cid";

const POSTGRESQL: &str = "SELECT t.relname::text, a.attname::text, \
      format_type(a.atttypid, a.atttypmod)::text, \
      COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0)::bigint \
    FROM pg_class AS t \
    JOIN pg_namespace AS n ON n.oid = t.relnamespace AND n.nspname = current_schema() \
    JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped \
      AND a.attgenerated = '' \
    LEFT JOIN pg_index AS i ON i.indrelid = t.oid AND i.indisprimary \
    WHERE t.relkind IN ('r', 'p') ORDER BY t.relname COLLATE \"C\", a.attnum";

/// Every table with its columns, in order of names.
pub(super) async fn tables(database: &impl ConnectionTrait) -> Result<Vec<Table>, BackupFault> {
    if database.get_database_backend() != DbBackend::Sqlite {
        return with_kinds(declared(database, POSTGRESQL).await?);
    }
    let steps = steps(database).await?.unwrap_or_default().len();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1).sqlx_logging(false);
    let twin = Database::connect(options).await?;
    schema::typed(&twin, u32::try_from(steps).unwrap_or(u32::MAX)).await?;
    let typed = declared(&twin, SQLITE).await?;
    let there = declared(database, SQLITE).await?;
    let strange = there.iter().find(|column| {
        !typed
            .iter()
            .any(|known| (&known.table, &known.name) == (&column.table, &column.name))
    });
    if let Some(column) = strange {
        return Err(BackupFault::Unknown(format!(
            "table {}, column {}, which no step of the schema makes",
            column.table, column.name
        )));
    }
    if there.len() != typed.len() {
        return Err(BackupFault::Unknown(
            "tables or columns are missing that the steps of the schema make".to_owned(),
        ));
    }
    with_kinds(typed)
}

/// A column as it is declared.
struct Declared {
    table: String,
    name: String,
    kind: String,
    key: i64,
}

async fn declared(
    database: &impl ConnectionTrait,
    sql: &str,
) -> Result<Vec<Declared>, BackupFault> {
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let mut columns = Vec::new();
    for row in database.query_all_raw(statement).await? {
        let column = Declared {
            table: row.try_get_by_index(0)?,
            name: row.try_get_by_index(1)?,
            kind: row.try_get_by_index(2)?,
            key: row.try_get_by_index(3)?,
        };
        if column.table != STEPS {
            columns.push(column);
        }
    }
    Ok(columns)
}

fn with_kinds(columns: Vec<Declared>) -> Result<Vec<Table>, BackupFault> {
    let mut tables: Vec<Table> = Vec::new();
    for column in columns {
        let kind = kind(&column.kind).ok_or_else(|| {
            BackupFault::Unknown(format!(
                "table {}, column {} of type {:?}",
                column.table, column.name, column.kind
            ))
        })?;
        if tables.last().is_none_or(|last| last.name != column.table) {
            tables.push(Table {
                name: column.table,
                columns: Vec::new(),
            });
        }
        if let Some(last) = tables.last_mut() {
            last.columns.push(Field {
                name: column.name,
                kind,
                key: column.key,
            });
        }
    }
    let keyless = |table: &&Table| table.columns.iter().all(|column| column.key == 0);
    match tables.iter().find(keyless) {
        Some(table) => Err(BackupFault::Unknown(format!(
            "table {} without a primary key",
            table.name
        ))),
        None => Ok(tables),
    }
}

fn kind(declared: &str) -> Option<Kind> {
    match declared {
        "uuid" => Some(Kind::Uuid),
        "text" | "character varying" => Some(Kind::Text),
        "bigint" | "integer" | "int" | "smallint" => Some(Kind::Integer),
        "boolean" => Some(Kind::Boolean),
        "bytea" => Some(Kind::Bytes),
        "jsonb" => Some(Kind::Json),
        _ => None,
    }
}

/// The steps that the schema has been brought through; none if it has no table of steps.
pub(super) async fn steps(
    database: &impl ConnectionTrait,
) -> Result<Option<Vec<String>>, StoreFault> {
    let backend = database.get_database_backend();
    let there = if backend == DbBackend::Sqlite {
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'seaql_migrations'"
    } else {
        "SELECT count(*) FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace \
         WHERE t.relname = 'seaql_migrations' AND n.nspname = current_schema()"
    };
    let there = database
        .query_one_raw(Statement::from_string(backend, there))
        .await?;
    let there: i64 = there
        .map(|row| row.try_get_by_index(0))
        .transpose()?
        .unwrap_or_default();
    if there == 0 {
        return Ok(None);
    }
    let sql = "SELECT version FROM seaql_migrations ORDER BY version";
    let rows = database
        .query_all_raw(Statement::from_string(backend, sql))
        .await?;
    let steps: Result<Vec<String>, _> = rows.iter().map(|row| row.try_get_by_index(0)).collect();
    Ok(Some(steps?))
}

/// The steps that this program knows, in order.
pub(super) fn known_steps() -> Vec<String> {
    let steps = Migrator::migrations();
    steps.iter().map(|step| step.name().to_owned()).collect()
}
