//! Looking at the database beside the store: what changed, and changes that nobody may make.

use std::collections::BTreeMap;

use harness::Place;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};

use crate::Stage;

/// Every row of every table as text: equal imprints mean that nothing at all was written between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint(BTreeMap<String, Vec<String>>);

impl Imprint {
    /// How many rows each table has that the other has not, or the other way round: what was
    /// written between the two, as `+2 attempt`; a changed row is one less and one more.
    #[must_use]
    pub fn changes_since(&self, earlier: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        for (table, rows) in &self.0 {
            // Both are sorted: a walk over many routes compares thousands of rows each time.
            let before = earlier.0.get(table).map_or(&[][..], Vec::as_slice);
            let is_new = |row: &&String| before.binary_search(row).is_err();
            let is_gone = |row: &&String| rows.binary_search(row).is_err();
            let new = rows.iter().filter(is_new).count();
            let gone = before.iter().filter(is_gone).count();
            if new > 0 {
                changes.push(format!("+{new} {table}"));
            }
            if gone > 0 {
                changes.push(format!("-{gone} {table}"));
            }
        }
        changes
    }
}

impl Stage {
    /// Every row there is now.
    pub async fn imprint(&self) -> Imprint {
        let beside = self.beside().await;
        let tables = match beside.get_database_backend() {
            DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
            _ => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'",
        };
        let mut imprint = BTreeMap::new();
        for table in texts(&beside, tables).await {
            let whole = match beside.get_database_backend() {
                DbBackend::Sqlite => {
                    let columns = format!("SELECT name FROM pragma_table_info('{table}')");
                    let columns = texts(&beside, &columns).await.into_iter();
                    let quoted: Vec<String> =
                        columns.map(|name| format!("quote(\"{name}\")")).collect();
                    quoted.join(" || ',' || ")
                }
                _ => format!("\"{table}\"::text"),
            };
            let mut rows = texts(&beside, &format!("SELECT {whole} FROM \"{table}\"")).await;
            rows.sort_unstable();
            imprint.insert(table, rows);
        }
        beside.close().await.unwrap();
        Imprint(imprint)
    }

    /// Runs a statement behind the Center's back. Returns how many rows it touched.
    pub async fn tamper(&self, statement: &str) -> u64 {
        let beside = self.beside().await;
        let touched = beside.execute_unprepared(statement).await.unwrap();
        beside.close().await.unwrap();
        touched.rows_affected()
    }

    /// The only number that a query gives.
    pub async fn number(&self, query: &str) -> i64 {
        let beside = self.beside().await;
        let statement = Statement::from_string(beside.get_database_backend(), query);
        let row = beside.query_one_raw(statement).await.unwrap().unwrap();
        let number = row.try_get_by_index(0).unwrap();
        beside.close().await.unwrap();
        number
    }

    async fn beside(&self) -> DatabaseConnection {
        let url = match self.place() {
            Place::Folder(folder) => {
                format!("sqlite://{}", folder.join(store::SQLITE_FILE).display())
            }
            Place::Url(url) => url.to_owned(),
        };
        let mut options = sea_orm::ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        Database::connect(options).await.unwrap()
    }
}

async fn texts(beside: &DatabaseConnection, query: &str) -> Vec<String> {
    let statement = Statement::from_string(beside.get_database_backend(), query);
    let rows = beside.query_all_raw(statement).await.unwrap();
    rows.iter()
        .map(|row| row.try_get_by_index(0).unwrap())
        .collect()
}
