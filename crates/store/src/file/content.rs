//! What is in files: received, kept, read again, swept when no row needs it, checked.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

use super::incoming::{self, Incoming, Received};
use super::shelf::{Shelf, hex};
use super::{large_object, table as file};
use crate::column::Instant;
use crate::unit::{Reading, Writing};
use crate::{Store, StoreFault};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::Instant;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "file_content")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sha256: Vec<u8>,
        pub size: i64,
        pub large_object: Option<i64>,
        pub kept_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) use table::Model as Kept;

/// Bytes that are read or written at a time.
const PART: usize = 256 * 1024;
/// Contents that are looked at, or swept, in one go.
const PAGE: usize = 500;
/// The same, as queries count.
const PAGE_ROWS: u64 = PAGE as u64;

/// Where contents lie: the one place that knows which database this is.
#[derive(Clone, Debug)]
pub(crate) enum Contents {
    /// In the data folder, beside SQLite.
    Folder(Shelf),
    /// In PostgreSQL itself.
    LargeObjects,
}

impl Contents {
    pub(crate) fn beside(data: &Path) -> Self {
        Self::Folder(Shelf::new(data))
    }

    /// A place for a content that is being received.
    pub(crate) async fn receive(&self) -> Result<Incoming, StoreFault> {
        match self {
            Self::Folder(folder) => Ok(folder.receive().await?),
            Self::LargeObjects => Ok(Incoming::new(tempfile::tempfile()?, None)),
        }
    }

    /// Puts a content where it belongs, without its row: the rows come as they were written.
    pub(crate) async fn shelve(
        &self,
        writing: &Writing,
        received: Received,
    ) -> Result<Shelving, StoreFault> {
        let sha256 = received.sha256();
        let Received { file, path, .. } = received;
        if let (Self::Folder(folder), Some(path)) = (self, path) {
            let _turn = folder.turn().await;
            folder.put_up(&sha256, path).await?;
            return Ok(Shelving::Beside);
        }
        Ok(Shelving::Object(put_object(writing, &file).await?))
    }
}

/// Where a content was put.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shelving {
    /// In the data folder.
    Beside,
    /// In this large object.
    Object(i64),
}

/// What is in a file, read part by part.
#[derive(Debug)]
pub struct Content {
    size: u64,
    at: u64,
    source: Source,
}

#[derive(Debug)]
enum Source {
    File(Arc<std::fs::File>),
    Object(Store, i64),
}

impl Content {
    /// Bytes in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The next part; none at its end.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, StoreFault> {
        let part = match &self.source {
            Source::File(file) => incoming::part(file, self.at, PART).await?,
            Source::Object(store, object) => {
                let reading = store.read().await?;
                self.object_part(&reading, *object).await?
            }
        };
        Ok(self.step(part))
    }

    /// The next part as the database was at the moment of this reading.
    pub(crate) async fn next_within(
        &mut self,
        reading: &Reading,
    ) -> Result<Option<Vec<u8>>, StoreFault> {
        let part = match &self.source {
            Source::File(file) => incoming::part(file, self.at, PART).await?,
            Source::Object(_, object) => self.object_part(reading, *object).await?,
        };
        Ok(self.step(part))
    }

    async fn object_part(&self, reading: &Reading, object: i64) -> Result<Vec<u8>, StoreFault> {
        let most = i32::try_from(PART).unwrap_or(i32::MAX);
        large_object::part(reading, object, signed(self.at), most).await
    }

    fn step(&mut self, part: Vec<u8>) -> Option<Vec<u8>> {
        self.at += u64::try_from(part.len()).unwrap_or(u64::MAX);
        (!part.is_empty()).then_some(part)
    }
}

impl Store {
    /// A place for a file that is being received.
    ///
    /// # Errors
    /// There is no place for it.
    pub async fn receive(&self) -> Result<Incoming, StoreFault> {
        self.contents.receive().await
    }

    /// Keeps what was received, once whoever sends it; safe on its disk when this returns. Without
    /// a row that names it before the next sweep after `at`, it goes again.
    ///
    /// # Errors
    /// It cannot be kept; nothing of it is left that anybody sees.
    pub async fn keep(&self, received: Received, at: Timestamp) -> Result<(), StoreFault> {
        let row = table::Model {
            sha256: received.sha256().to_vec(),
            size: signed(received.size()),
            large_object: None,
            kept_at: Instant(at),
        };
        let Received { file, path, .. } = received;
        if let (Contents::Folder(folder), Some(path)) = (&self.contents, path) {
            let _turn = folder.turn().await;
            folder.put_up(&row.sha256, path).await?;
            let row = Arc::new(row);
            return self
                .write(move |writing| {
                    let row = Arc::clone(&row);
                    Box::pin(async move { note(writing, &row).await })
                })
                .await;
        }
        let held = Arc::new((file, row));
        self.write(move |writing| {
            let held = Arc::clone(&held);
            Box::pin(async move { keep_object(writing, &held.0, &held.1).await })
        })
        .await
    }

    /// Opens what has this SHA-256.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub async fn content(&self, sha256: &[u8]) -> Result<Content, StoreFault> {
        let reading = self.read().await?;
        let row = table::Entity::find_by_id(sha256.to_vec())
            .one(reading.database())
            .await?;
        let row = row.ok_or_else(|| missing(sha256))?;
        self.open_within(&reading, &row)
            .await?
            .ok_or_else(|| missing(sha256))
    }

    /// Opens a content; none if it is not there.
    pub(crate) async fn open_within(
        &self,
        reading: &Reading,
        row: &table::Model,
    ) -> Result<Option<Content>, StoreFault> {
        let source = match (&self.contents, row.large_object) {
            (Contents::Folder(folder), _) => match std::fs::File::open(folder.place(&row.sha256)) {
                Ok(file) => Source::File(Arc::new(file)),
                Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(None),
                Err(fault) => return Err(fault.into()),
            },
            (Contents::LargeObjects, Some(object)) => {
                if !large_object::is_there(reading, object).await? {
                    return Ok(None);
                }
                Source::Object(self.clone(), object)
            }
            (Contents::LargeObjects, None) => return Ok(None),
        };
        Ok(Some(Content {
            size: u64::try_from(row.size).unwrap_or_default(),
            at: 0,
            source,
        }))
    }

    /// Removes what was kept before this instant and no row names, and what a crash left behind.
    ///
    /// # Errors
    /// The database or the disk failed.
    pub async fn sweep_files(&self, before: Timestamp) -> Result<(), StoreFault> {
        let Contents::Folder(folder) = &self.contents else {
            return self.sweep_rows(before).await;
        };
        // Nobody puts anything up between the rows and the files.
        let _turn = folder.turn().await;
        self.sweep_rows(before).await?;
        folder.clear_incoming().await?;
        for drawer in 0..=u8::MAX {
            let lying = folder.hashes(drawer).await?;
            let known = self.known(&lying).await?;
            for stray in lying.iter().filter(|hash| !known.contains(hash)) {
                folder.take_down(stray).await?;
            }
        }
        Ok(())
    }

    async fn sweep_rows(&self, before: Timestamp) -> Result<(), StoreFault> {
        while self
            .write(move |writing| Box::pin(sweep_page(writing, before)))
            .await?
            == PAGE_ROWS
        {}
        Ok(())
    }

    /// Which of these hashes have a row.
    async fn known(&self, hashes: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, StoreFault> {
        let reading = self.read().await?;
        let mut known = Vec::new();
        for some in hashes.chunks(PAGE) {
            let rows = table::Entity::find()
                .filter(table::Column::Sha256.is_in(some.iter().cloned()))
                .all(reading.database())
                .await?;
            known.extend(rows.into_iter().map(|row| row.sha256));
        }
        Ok(known)
    }
}

/// Notes that content is kept; content kept before is young again.
async fn note(writing: &Writing, row: &table::Model) -> Result<(), StoreFault> {
    let again = OnConflict::column(table::Column::Sha256)
        .update_column(table::Column::KeptAt)
        .to_owned();
    table::Entity::insert(row.clone().into_active_model())
        .on_conflict(again)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Keeps content as a large object. It may run twice: it reads the file by place, and what a
/// transaction wrote that was not committed is gone.
async fn keep_object(
    writing: &Writing,
    file: &Arc<std::fs::File>,
    row: &table::Model,
) -> Result<(), StoreFault> {
    let kept = table::Entity::find_by_id(row.sha256.clone())
        .one(writing.database())
        .await?;
    if let Some(kept) = kept {
        return note(
            writing,
            &table::Model {
                kept_at: row.kept_at,
                ..kept
            },
        )
        .await;
    }
    let object = put_object(writing, file).await?;
    let row = table::Model {
        large_object: Some(object),
        ..row.clone()
    };
    note(writing, &row).await
}

/// Writes a file into a large object of its own. Returns its number.
async fn put_object(writing: &Writing, file: &Arc<std::fs::File>) -> Result<i64, StoreFault> {
    let object = large_object::make(writing).await?;
    let mut at = 0;
    loop {
        let part = incoming::part(file, at, PART).await?;
        if part.is_empty() {
            return Ok(object);
        }
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        large_object::put(writing, object, signed(at), part).await?;
        at += length;
    }
}

/// The next contents after this SHA-256, in its order.
pub(crate) async fn page_of_contents(
    reading: &Reading,
    after: &[u8],
) -> Result<Vec<table::Model>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::Sha256.gt(after.to_vec()))
        .order_by_asc(table::Column::Sha256)
        .limit(PAGE_ROWS)
        .all(reading.database())
        .await?)
}

/// Whether a file was shown that has this content.
pub(crate) async fn is_named(reading: &Reading, sha256: &[u8]) -> Result<bool, StoreFault> {
    let row = file::Entity::find().filter(file::Column::Sha256.eq(sha256.to_vec()));
    Ok(row.one(reading.database()).await?.is_some())
}

/// Removes one page of contents that no row names. Returns how many.
async fn sweep_page(writing: &Writing, before: Timestamp) -> Result<u64, StoreFault> {
    let named = Query::select()
        .column(file::Column::Sha256)
        .from(file::Entity)
        .to_owned();
    let strays = table::Entity::find()
        .filter(table::Column::KeptAt.lt(Instant(before)))
        .filter(table::Column::Sha256.not_in_subquery(named))
        .limit(PAGE_ROWS)
        .all(writing.database())
        .await?;
    for object in strays.iter().filter_map(|stray| stray.large_object) {
        large_object::remove(writing, object).await?;
    }
    let hashes = strays.into_iter().map(|stray| stray.sha256);
    let gone = table::Entity::delete_many()
        .filter(table::Column::Sha256.is_in(hashes))
        .exec(writing.database())
        .await?;
    Ok(gone.rows_affected)
}

/// Every content that is missing or is not what its hash says, in words for the operator.
pub(crate) async fn faults(store: &Store) -> Result<Vec<String>, StoreFault> {
    let mut faults = Vec::new();
    let mut after: Vec<u8> = Vec::new();
    loop {
        let reading = store.read().await?;
        let rows = page_of_contents(&reading, &after).await?;
        let Some(last) = rows.last() else {
            return Ok(faults);
        };
        after.clone_from(&last.sha256);
        for row in &rows {
            let named = hex(&row.sha256);
            let Some(content) = store.open_within(&reading, row).await? else {
                faults.push(format!("file {named}: its content is missing"));
                continue;
            };
            if !is_whole(content, row).await? {
                faults.push(format!("file {named}: its content is not what was kept"));
            }
        }
    }
}

async fn is_whole(mut content: Content, row: &table::Model) -> Result<bool, StoreFault> {
    let mut hash = Sha256::new();
    while let Some(part) = content.next().await? {
        hash.update(&part);
    }
    Ok(hash.finalize().to_vec() == row.sha256 && signed(content.at) == row.size)
}

fn missing(sha256: &[u8]) -> StoreFault {
    StoreFault::Other(format!("the content of file {} is missing", hex(sha256)))
}

/// A size or place as the database counts.
fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
