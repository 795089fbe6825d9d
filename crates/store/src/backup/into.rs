//! The way in: into an empty database, in one transaction. Kept only when every part was there,
//! every sum agrees with what now lies in the tables, and the audit chains are whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait, Value,
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::mpsc::Receiver;

use super::row::{self, Adding};
use super::{BackupFault, FORMAT, Head, Part, Table, Tail, layout, missing_from, out};
use crate::connection::InOrder;
use crate::file::{Contents, Incoming, Shelving};
use crate::schema::Migrator;
use crate::unit::{Reading, Writing};
use crate::{SQLITE_FILE, audit};

/// Rows of one statement.
const ROWS: usize = 500;
/// Values that one statement of SQLite may bind.
const VALUES: usize = 32_000;

/// Where a copy goes.
#[derive(Clone, Debug)]
pub enum Destination<'a> {
    /// SQLite in this folder.
    Folder(&'a Path),
    /// PostgreSQL at this address.
    Url(&'a str),
}

/// Takes a copy in, all of it or nothing. Returns what it added up to.
///
/// # Errors
/// The destination is not empty, the copy is not whole, or the database failed; nothing was kept.
pub async fn copy_in(
    destination: Destination<'_>,
    from: &mut Receiver<Part>,
) -> Result<(Head, Tail), BackupFault> {
    let pulse = Arc::default();
    let (database, contents) = match destination {
        Destination::Folder(folder) => {
            let file = folder.join(SQLITE_FILE);
            let database = crate::sqlite(&file, "rwc", 1, false, &pulse).await?;
            (database, Contents::beside(folder))
        }
        Destination::Url(url) => (crate::postgres(url, &pulse).await?, Contents::LargeObjects),
    };
    let writing = begin(&database).await?;
    let taken = Taking::new(&writing, contents).all(from).await?;
    writing.commit().await?;
    database.close().await?;
    Ok(taken)
}

async fn begin(database: &DatabaseConnection) -> Result<Writing, BackupFault> {
    let backend = database.get_database_backend();
    let options = TransactionOptions {
        sqlite_transaction_mode: (backend == DbBackend::Sqlite)
            .then_some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let transaction = database.begin_with_options(options).await?;
    let alone = match backend {
        DbBackend::Sqlite => "PRAGMA defer_foreign_keys = ON",
        // Nobody brings the same schema up to date meanwhile.
        _ => crate::SCHEMA_LOCK,
    };
    transaction.execute_unprepared(alone).await?;
    Ok(Writing::new(Reading::new(transaction, backend)))
}

/// A copy that is being taken in.
struct Taking<'a> {
    writing: &'a Writing,
    contents: Contents,
    /// Where contents lie on PostgreSQL, by their SHA-256.
    objects: BTreeMap<Vec<u8>, i64>,
    shelved: BTreeSet<Vec<u8>>,
    sums: BTreeMap<String, Adding>,
    content_bytes: u64,
    content_count: u64,
}

/// A content that is being received.
struct Receiving {
    incoming: Incoming,
    sha256: Vec<u8>,
    size: u64,
}

impl<'a> Taking<'a> {
    fn new(writing: &'a Writing, contents: Contents) -> Self {
        Self {
            writing,
            contents,
            objects: BTreeMap::new(),
            shelved: BTreeSet::new(),
            sums: BTreeMap::new(),
            content_bytes: 0,
            content_count: 0,
        }
    }

    fn database(&self) -> InOrder<'_> {
        self.writing.in_order()
    }

    async fn all(mut self, from: &mut Receiver<Part>) -> Result<(Head, Tail), BackupFault> {
        let head = match from.recv().await {
            Some(Part::Head(head)) => *head,
            Some(_) => return Err(BackupFault::Foreign("it begins without a head".to_owned())),
            None => return Err(BackupFault::CutShort("nothing".to_owned())),
        };
        let constraints = self.prepare(&head).await?;
        let mut last = "the head".to_owned();
        let mut receiving = None;
        loop {
            let part = from.recv().await;
            if !matches!(part, Some(Part::Bytes(_)))
                && let Some(whole) = receiving.take()
            {
                self.shelve(whole).await?;
            }
            match part {
                Some(Part::Content { sha256, size }) => {
                    last = format!("file {}", row::hex(&sha256));
                    let incoming = self.contents.receive().await?;
                    receiving = Some(Receiving {
                        incoming,
                        sha256,
                        size,
                    });
                }
                Some(Part::Bytes(bytes)) => match &mut receiving {
                    Some(receiving) => receiving.incoming.take(&bytes).await?,
                    None => return Err(damaged(&last, "bytes of no file")),
                },
                Some(Part::Rows { table, lines }) => {
                    last = format!("rows of {table}");
                    let known = head.tables.iter().find(|known| known.name == table);
                    let known =
                        known.ok_or_else(|| damaged(&last, "its head has no such table"))?;
                    self.insert(known, &lines).await?;
                    self.sums.entry(table).or_default().take(&lines);
                }
                Some(Part::Tail(tail)) => {
                    self.finish(&head, &tail, &constraints).await?;
                    return Ok((head, *tail));
                }
                Some(Part::Head(_)) => return Err(damaged(&last, "a second head")),
                None => return Err(BackupFault::CutShort(last)),
            }
        }
    }

    /// Makes sure that the destination is empty, and brings it to the schema of the copy.
    async fn prepare(&self, head: &Head) -> Result<Vec<Constraint>, BackupFault> {
        let known = layout::known_steps();
        let newer = |what: String| BackupFault::Newer {
            program: head.program.clone(),
            what,
        };
        if head.format > FORMAT {
            return Err(newer(format!("format {}", head.format)));
        }
        if let Some(step) = missing_from(&known, &head.schema).first() {
            return Err(newer(format!("step {step} of its schema")));
        }
        if !known.starts_with(&head.schema) {
            return Err(BackupFault::Foreign(
                "its schema has steps left out".to_owned(),
            ));
        }
        if let Some(there) = layout::steps(&self.database()).await? {
            if there != head.schema {
                return Err(BackupFault::OtherSchema(format!(
                    "{} steps, the backup {}: give it an empty database",
                    there.len(),
                    head.schema.len()
                )));
            }
            for table in layout::tables(&self.database()).await? {
                if self.has_rows(&table).await? {
                    return Err(BackupFault::NotEmpty(table.name));
                }
            }
        } else {
            let steps = u32::try_from(head.schema.len()).unwrap_or(u32::MAX);
            Migrator::up(self.writing.over_sqlx()?, Some(steps)).await?;
        }
        let tables = layout::tables(&self.database()).await?;
        if tables != head.tables {
            return Err(BackupFault::OtherSchema(
                "its tables differ although its steps are the same".to_owned(),
            ));
        }
        let constraints = self.lay_constraints_aside().await?;
        for table in &tables {
            // What the steps themselves put there is in the copy as well.
            let clear = format!("DELETE FROM \"{}\"", table.name);
            self.database().execute_unprepared(&clear).await?;
        }
        Ok(constraints)
    }

    async fn has_rows(&self, table: &Table) -> Result<bool, BackupFault> {
        let sql = format!("SELECT 1 AS one FROM \"{}\" LIMIT 1", table.name);
        let statement = Statement::from_string(self.database().get_database_backend(), sql);
        Ok(self.database().query_one_raw(statement).await?.is_some())
    }

    /// Rows come in the order of tables' names, not in that of who names whom. SQLite waits with its
    /// question until the end; PostgreSQL's constraints are taken away and laid again, which asks all.
    async fn lay_constraints_aside(&self) -> Result<Vec<Constraint>, BackupFault> {
        if self.writing.is_sqlite() {
            return Ok(Vec::new());
        }
        let sql = "SELECT c.conrelid::regclass::text, quote_ident(c.conname)::text, \
            pg_get_constraintdef(c.oid)::text FROM pg_constraint AS c \
            JOIN pg_namespace AS n ON n.oid = c.connamespace AND n.nspname = current_schema() \
            WHERE c.contype = 'f' AND c.conparentid = 0 ORDER BY 1, 2";
        let statement = Statement::from_string(DbBackend::Postgres, sql);
        let mut constraints = Vec::new();
        for row in self.database().query_all_raw(statement).await? {
            let constraint = Constraint {
                table: row.try_get_by_index(0)?,
                name: row.try_get_by_index(1)?,
                text: row.try_get_by_index(2)?,
            };
            let drop = format!(
                "ALTER TABLE {} DROP CONSTRAINT {}",
                constraint.table, constraint.name
            );
            self.database().execute_unprepared(&drop).await?;
            constraints.push(constraint);
        }
        Ok(constraints)
    }

    async fn shelve(&mut self, receiving: Receiving) -> Result<(), BackupFault> {
        let received = receiving.incoming.end().await?;
        let place = format!("file {}", row::hex(&receiving.sha256));
        if received.size() != receiving.size || received.sha256().as_slice() != receiving.sha256 {
            return Err(damaged(&place, "it is not what its hash says"));
        }
        self.content_count += 1;
        self.content_bytes += received.size();
        match self.contents.shelve(self.writing, received).await? {
            Shelving::Beside => {
                self.shelved.insert(receiving.sha256);
            }
            Shelving::Object(object) => {
                self.objects.insert(receiving.sha256, object);
            }
        }
        Ok(())
    }

    async fn insert(&self, table: &Table, lines: &[u8]) -> Result<(), BackupFault> {
        let backend = self.database().get_database_backend();
        let most = ROWS.min(VALUES / table.columns.len().max(1)).max(1);
        let lines: Vec<&[u8]> = lines
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .collect();
        for some in lines.chunks(most) {
            let mut values = Vec::with_capacity(some.len() * table.columns.len());
            for line in some {
                let mut row = row::read(table, line)
                    .map_err(|fault| damaged(&format!("rows of {}", table.name), &fault))?;
                self.give_place(table, &mut row)?;
                values.extend(row);
            }
            let sql = row::insert(table, some.len(), backend);
            let statement = Statement::from_sql_and_values(backend, sql, values);
            self.database()
                .execute_raw(statement)
                .await
                .map_err(|fault| damaged(&format!("rows of {}", table.name), &fault.to_string()))?;
        }
        Ok(())
    }

    /// Every content must have come before the row that names it.
    fn give_place(&self, table: &Table, row: &mut [Value]) -> Result<(), BackupFault> {
        if table.name != "file_content" {
            return Ok(());
        }
        let of = |name: &str| table.columns.iter().position(|column| column.name == name);
        let (Some(sha256), Some(object)) = (of("sha256"), of("large_object")) else {
            return Ok(());
        };
        let Value::Bytes(Some(sha256)) = row[sha256].clone() else {
            return Ok(());
        };
        let place = self.objects.get(sha256.as_slice());
        if place.is_none() && !self.shelved.contains(sha256.as_slice()) {
            let place = format!("file {}", row::hex(&sha256));
            return Err(damaged(&place, "its content is not in the backup"));
        }
        row[object] = Value::BigInt(place.copied());
        Ok(())
    }

    /// Compares what came, what lies there now and what the tail says; then asks the constraints and
    /// the chains, and adds the steps that this program has beyond the copy's.
    async fn finish(
        self,
        head: &Head,
        tail: &Tail,
        constraints: &[Constraint],
    ) -> Result<(), BackupFault> {
        if (self.content_count, self.content_bytes) != (tail.contents, tail.bytes) {
            return Err(damaged("the files", "not all of them are there"));
        }
        let mut came = self.sums;
        let lie = out::sums(self.writing, &head.tables).await?;
        for table in &head.tables {
            let told = tail.tables.get(&table.name).cloned().unwrap_or_default();
            let place = format!("rows of {}", table.name);
            if came.remove(&table.name).unwrap_or_default().sum() != told {
                return Err(damaged(&place, "not all of them are there"));
            }
            if lie.get(&table.name) != Some(&told) {
                return Err(damaged(
                    &place,
                    "they are not in the database as they were in the backup",
                ));
            }
        }
        let database = self.writing.in_order();
        for constraint in constraints {
            let add = format!(
                "ALTER TABLE {} ADD CONSTRAINT {} {}",
                constraint.table, constraint.name, constraint.text
            );
            let added = database.execute_unprepared(&add).await;
            added.map_err(|fault| {
                damaged(&format!("rows of {}", constraint.table), &fault.to_string())
            })?;
        }
        if self.writing.is_sqlite() {
            let sql = "PRAGMA foreign_key_check";
            let statement = Statement::from_string(DbBackend::Sqlite, sql);
            if let Some(row) = database.query_one_raw(statement).await? {
                let table: String = row.try_get_by_index(0)?;
                return Err(damaged(
                    &format!("rows of {table}"),
                    "a row names another that is not there",
                ));
            }
        }
        Migrator::up(self.writing.over_sqlx()?, None).await?;
        let (_, broken) = audit::verify(self.writing).await?;
        match broken.first() {
            Some(broken) => Err(damaged("the audit chains", &broken.to_string())),
            None => Ok(()),
        }
    }
}

/// A constraint that was taken away and is laid again.
struct Constraint {
    table: String,
    name: String,
    text: String,
}

fn damaged(place: &str, fault: &str) -> BackupFault {
    BackupFault::Damaged {
        place: place.to_owned(),
        fault: fault.to_owned(),
    }
}
