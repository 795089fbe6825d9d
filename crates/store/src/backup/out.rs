//! The way out: one read transaction, every table, every content; in memory no more than a part.

use std::collections::BTreeMap;

use futures_util::TryStreamExt;
use sea_orm::{ConnectionTrait, DbBackend, Statement, StreamTrait};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc::Sender;

use super::row::{self, Adding};
use super::{BackupFault, FORMAT, Head, Part, Sum, Table, Tail, layout};
use crate::Store;
use crate::unit::Reading;

/// Bytes of lines that make a part.
const PART: usize = 1024 * 1024;

impl Store {
    /// Sends everything of one moment, while the Center goes on. Returns what it adds up to.
    ///
    /// # Errors
    /// The database failed, a file that a row names is missing, or nobody takes the parts.
    pub async fn copy_out(
        &self,
        program: &str,
        at: jiff::Timestamp,
        to: &Sender<Part>,
    ) -> Result<Tail, BackupFault> {
        let reading = self.read_at_length().await?;
        let database = reading.database();
        let backend = database.get_database_backend();
        let schema = layout::steps(&reading.in_order()).await?.ok_or_else(|| {
            BackupFault::Foreign("the database holds no schema of this program".to_owned())
        })?;
        let known = layout::known_steps();
        if let Some(step) = schema.iter().find(|step| !known.contains(step)) {
            return Err(BackupFault::Newer {
                program: "?".to_owned(),
                what: format!("step {step} of the database's schema"),
            });
        }
        let tables = layout::tables(&reading.in_order()).await?;
        let head = Head {
            format: FORMAT,
            program: program.to_owned(),
            at: at.to_string(),
            database: name_of(backend).to_owned(),
            schema,
            tables: tables.clone(),
        };
        send(to, Part::Head(Box::new(head))).await?;
        let mut tail = Tail::default();
        let gone = if tables.iter().any(|table| table.name == "file_content") {
            self.send_contents(&reading, &mut tail, to).await?
        } else {
            Vec::new()
        };
        for table in &tables {
            let sum = send_rows(&reading, table, &gone, to).await?;
            tail.tables.insert(table.name.clone(), sum);
        }
        send(to, Part::Tail(Box::new(tail.clone()))).await?;
        Ok(tail)
    }

    /// Sends every content. Returns the keys of those that are swept already, because no row names
    /// them: their own rows are left out as well.
    async fn send_contents(
        &self,
        reading: &Reading,
        tail: &mut Tail,
        to: &Sender<Part>,
    ) -> Result<Vec<Vec<u8>>, BackupFault> {
        let mut gone = Vec::new();
        let mut after = Vec::new();
        loop {
            let page = crate::file::page_of_contents(reading, &after).await?;
            let Some(last) = page.last() else {
                return Ok(gone);
            };
            after.clone_from(&last.sha256);
            for kept in &page {
                let Some(mut content) = self.open_within(reading, kept).await? else {
                    if crate::file::is_named(reading, &kept.sha256).await? {
                        return Err(of_content(kept, "its content is missing"));
                    }
                    gone.push(kept.sha256.clone());
                    continue;
                };
                let begins = Part::Content {
                    sha256: kept.sha256.clone(),
                    size: content.size(),
                };
                send(to, begins).await?;
                tail.contents += 1;
                let mut hash = Sha256::new();
                let mut rest = content.size();
                while let Some(bytes) = content.next_within(reading).await? {
                    hash.update(&bytes);
                    rest = rest.wrapping_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
                    send(to, Part::Bytes(bytes)).await?;
                }
                tail.bytes += content.size();
                if rest != 0 || *hash.finalize() != *kept.sha256 {
                    return Err(of_content(kept, "its content is not what was kept"));
                }
            }
        }
    }
}

fn of_content(kept: &crate::file::Kept, fault: &str) -> BackupFault {
    BackupFault::Unfit(format!("file {}: {fault}", row::hex(&kept.sha256)))
}

/// What the database is called in the head of a copy.
pub(super) fn name_of(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "sqlite",
        _ => "postgresql",
    }
}

async fn send(to: &Sender<Part>, part: Part) -> Result<(), BackupFault> {
    to.send(part).await.map_err(|_| BackupFault::Gone)
}

async fn send_rows(
    reading: &Reading,
    table: &Table,
    gone: &[Vec<u8>],
    to: &Sender<Part>,
) -> Result<Sum, BackupFault> {
    let gone: Vec<String> = gone.iter().map(|sha256| row::hex(sha256)).collect();
    let is_gone = |line: &[u8]| {
        table.name == "file_content"
            && gone.iter().any(|sha256| {
                line.windows(sha256.len())
                    .any(|part| part == sha256.as_bytes())
            })
    };
    let mut sum = Adding::default();
    let mut lines = Vec::new();
    let backend = reading.database().get_database_backend();
    let statement = Statement::from_string(backend, row::select(table, backend));
    let mut rows = reading.over_sqlx()?.stream_raw(statement).await?;
    while let Some(found) = rows.try_next().await? {
        let start = lines.len();
        row::write(table, &found, &mut lines)?;
        if is_gone(&lines[start..]) {
            lines.truncate(start);
        }
        if lines.len() >= PART {
            sum.take(&lines);
            let part = Part::Rows {
                table: table.name.clone(),
                lines: std::mem::take(&mut lines),
            };
            send(to, part).await?;
        }
    }
    if !lines.is_empty() {
        sum.take(&lines);
        let part = Part::Rows {
            table: table.name.clone(),
            lines,
        };
        send(to, part).await?;
    }
    Ok(sum.sum())
}

/// What the rows of every table add up to, as they lie there now.
pub(super) async fn sums(
    reading: &Reading,
    tables: &[Table],
) -> Result<BTreeMap<String, Sum>, BackupFault> {
    let mut sums = BTreeMap::new();
    for table in tables {
        sums.insert(table.name.clone(), read_through(reading, table).await?);
    }
    Ok(sums)
}

/// Reads every row of a table as what its columns say. Returns what they add up to.
pub(crate) async fn read_through(reading: &Reading, table: &Table) -> Result<Sum, BackupFault> {
    let backend = reading.database().get_database_backend();
    let mut sum = Adding::default();
    let mut line = Vec::new();
    let statement = Statement::from_string(backend, row::select(table, backend));
    let mut rows = reading.over_sqlx()?.stream_raw(statement).await?;
    while let Some(found) = rows.try_next().await? {
        line.clear();
        row::write(table, &found, &mut line)?;
        sum.take(&line);
    }
    Ok(sum.sum())
}
