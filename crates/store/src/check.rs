//! Is the database whole? The database looks through itself, every row is read as what its column
//! says, every row that another names is looked for, and every file of evidence is read. Nothing is
//! changed, the schema least of all.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::backup::{self, BackupFault};
use crate::{Reading, Store, StoreFault, file};

/// Every index of the schema, to be walked against its table: only where the extension `amcheck` is.
const INDEXES: &str = "SELECT i.indexrelid::regclass::text FROM pg_index AS i \
    JOIN pg_class AS c ON c.oid = i.indexrelid \
    JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = current_schema() \
    JOIN pg_am AS a ON a.oid = c.relam AND a.amname = 'btree' \
    WHERE EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'amcheck') ORDER BY 1";

/// For each foreign key: its table, its name, and a question for rows that name one that is not there.
const REACHES: &str = "SELECT k.conrelid::regclass::text, k.conname::text, \
      'SELECT count(*) FROM ' || k.conrelid::regclass || ' AS c WHERE ' \
      || string_agg(format('c.%I IS NOT NULL', a.attname), ' AND ' ORDER BY u.place) \
      || ' AND NOT EXISTS (SELECT 1 FROM ' || k.confrelid::regclass || ' AS p WHERE ' \
      || string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND ' ORDER BY u.place) || ')' \
    FROM pg_constraint AS k \
    JOIN pg_namespace AS n ON n.oid = k.connamespace AND n.nspname = current_schema() \
    CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS u(own, other, place) \
    JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = u.own \
    JOIN pg_attribute AS b ON b.attrelid = k.confrelid AND b.attnum = u.other \
    WHERE k.contype = 'f' GROUP BY k.oid, k.conrelid, k.confrelid, k.conname ORDER BY 1, 2";

/// Said where PostgreSQL cannot walk its indexes.
const UNWALKED: &str = "indexes were not walked: the database has no extension amcheck";

impl Store {
    /// What a check leaves out here, and why; nothing if it looks at everything.
    ///
    /// # Errors
    /// The database failed.
    pub async fn unchecked(&self) -> Result<Option<&'static str>, StoreFault> {
        if self.backend == DbBackend::Sqlite {
            return Ok(None);
        }
        let extension = "SELECT extname::text FROM pg_extension WHERE extname = 'amcheck'";
        let reading = self.read_at_length().await?;
        let found = all(&reading, extension).await?;
        Ok(found.is_empty().then_some(UNWALKED))
    }

    /// Asks the database to look through itself, reads every row, and reads every file that a row
    /// names. Returns the findings; none means whole.
    ///
    /// # Errors
    /// The check could not be run.
    pub async fn check(&self) -> Result<Vec<String>, StoreFault> {
        let mut findings = match self.backend {
            DbBackend::Sqlite => self.look_through_sqlite().await?,
            _ => self.look_through_postgresql().await?,
        };
        findings.extend(self.unreadable_rows().await?);
        findings.extend(file::faults(self).await?);
        Ok(findings)
    }

    async fn look_through_sqlite(&self) -> Result<Vec<String>, StoreFault> {
        let mut findings = Vec::new();
        for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
            let statement = Statement::from_string(self.backend, pragma);
            for row in self.at_length().await?.query_all_raw(statement).await? {
                let finding: String = row.try_get_by_index(0)?;
                if finding != "ok" {
                    findings.push(format!("{pragma}: {finding}"));
                }
            }
        }
        Ok(findings)
    }

    async fn look_through_postgresql(&self) -> Result<Vec<String>, StoreFault> {
        let mut findings = Vec::new();
        let reading = self.read_at_length().await?;
        for row in all(&reading, REACHES).await? {
            let (table, key): (String, String) =
                (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let question: String = row.try_get_by_index(2)?;
            let lost: i64 = match all(&reading, &question).await?.first() {
                Some(row) => row.try_get_by_index(0)?,
                None => 0,
            };
            if lost > 0 {
                findings.push(format!(
                    "table {table}: {lost} rows name another that is not there ({key})"
                ));
            }
        }
        let unchecked = "SELECT conrelid::regclass::text || ': ' || conname FROM pg_constraint AS k \
            JOIN pg_namespace AS n ON n.oid = k.connamespace AND n.nspname = current_schema() \
            WHERE NOT k.convalidated ORDER BY 1";
        for row in all(&reading, unchecked).await? {
            let told: String = row.try_get_by_index(0)?;
            findings.push(format!("table {told} was never asked of all rows"));
        }
        let indexes = all(&reading, INDEXES).await?;
        drop(reading);
        for row in indexes {
            let index: String = row.try_get_by_index(0)?;
            // Each in a transaction of its own: a fault ends the one it is found in.
            let walk = format!("SELECT bt_index_check('{index}'::regclass, true)::text");
            let reading = self.read_at_length().await?;
            if let Err(fault) = all(&reading, &walk).await {
                findings.push(format!("index {index}: {fault}"));
            }
        }
        Ok(findings)
    }

    /// Reads every row of every table as what its columns say.
    async fn unreadable_rows(&self) -> Result<Vec<String>, StoreFault> {
        let reading = self.read_at_length().await?;
        let tables = match backup::tables(&reading).await {
            Ok(tables) => tables,
            Err(BackupFault::Store(fault)) => return Err(fault),
            Err(other) => return Ok(vec![other.to_string()]),
        };
        let mut findings = Vec::new();
        for table in tables {
            let reading = self.read_at_length().await?;
            if let Err(fault) = backup::read_through(&reading, &table).await {
                findings.push(format!("table {}: {fault}", table.name));
            }
        }
        Ok(findings)
    }
}

async fn all(reading: &Reading, sql: &str) -> Result<Vec<sea_orm::QueryResult>, StoreFault> {
    let database = reading.in_order();
    let statement = Statement::from_string(database.get_database_backend(), sql);
    Ok(database.query_all_raw(statement).await?)
}
