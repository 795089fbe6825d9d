//! `fasttrack database …`: a backup under load, a restore into nothing, a move from one kind of
//! database to the other, and a look through everything.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use center::clock::{Clock, WallClock};
use store::Store;
use store::backup::{self, BackupFault, Destination, Part, SchemaState, Tail, tape};
use tokio::sync::mpsc;

use crate::arguments::{DatabaseAsked, DatabaseCommand, Place};
use crate::configuration::{self, check_database};
use crate::data_folder::{self, Held};

/// Parts that wait between one end and the other: what bounds the memory.
const WAITING: usize = 4;

pub(crate) async fn database(asked: DatabaseAsked) -> Result<(), String> {
    match asked.what {
        DatabaseCommand::Backup { file, from } => back_up(&file, &from).await,
        DatabaseCommand::Restore { file, to } => restore(&file, &to).await,
        DatabaseCommand::Move { from, to } => move_to(&from, &to).await,
        DatabaseCommand::Check(place) => check(&place).await,
    }
}

/// Where a database is.
enum Where {
    Folder(PathBuf),
    Url(String),
}

impl Where {
    fn of(place: &Place) -> Result<Self, String> {
        if let Some(file) = &place.config {
            let configuration = configuration::read(file)?;
            return Ok(match configuration.database {
                Some(url) => Self::Url(url.0),
                None => Self::Folder(configuration.data),
            });
        }
        match (&place.data, &place.database) {
            (_, Some(url)) => {
                check_database(url)?;
                Ok(Self::Url(url.clone()))
            }
            (Some(folder), None) => Ok(Self::Folder(folder.clone())),
            (None, None) => Err("name the data folder or the database".to_owned()),
        }
    }

    fn destination(&self) -> Destination<'_> {
        match self {
            Self::Folder(folder) => Destination::Folder(folder),
            Self::Url(url) => Destination::Url(url),
        }
    }

    async fn look(&self) -> Result<Store, String> {
        let folder = match self {
            Self::Url(url) => return Store::look_url(url).await.map_err(told),
            Self::Folder(folder) => folder,
        };
        // One that may not be looked into is not one without a database.
        match std::fs::metadata(folder.join(store::SQLITE_FILE)) {
            Err(fault) if fault.kind() == std::io::ErrorKind::PermissionDenied => {
                return Err(data_folder::unusable(folder, &fault));
            }
            Ok(file) if file.is_file() => {}
            _ => return Err(format!("there is no database in {}", folder.display())),
        }
        let opened = Store::look_folder(folder).await;
        opened.map_err(|fault| data_folder::unusable(folder, &fault))
    }

    /// Holds what is to be filled, so that nobody serves it meanwhile.
    fn hold(&self) -> Result<Option<Held>, String> {
        match self {
            Self::Folder(folder) => data_folder::hold(folder).map(Some),
            Self::Url(_) => Ok(None),
        }
    }

    /// What went wrong while it was filled; a database elsewhere names itself.
    fn unfilled(&self, fault: &BackupFault) -> String {
        match (self, fault) {
            (Self::Folder(folder), BackupFault::Store(_)) => data_folder::unusable(folder, fault),
            _ => fault.to_string(),
        }
    }
}

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}

/// Opens a database to write in it too, once it is known that this program's schema is the one it has.
pub(crate) async fn open_same(place: &Place) -> Result<Store, String> {
    drop(look(place).await?);
    match Where::of(place)? {
        Where::Folder(folder) => Store::open_folder(&folder)
            .await
            .map_err(|fault| data_folder::unusable(&folder, &fault)),
        Where::Url(url) => Store::open_url(&url).await.map_err(told),
    }
}

/// Opens a database to look at it with this program's eyes. One with another schema is told, never
/// changed.
pub(crate) async fn look(place: &Place) -> Result<Store, String> {
    let store = Where::of(place)?.look().await?;
    match store.schema_state().await.map_err(told)? {
        SchemaState::Same => Ok(store),
        SchemaState::Foreign => Err("the database holds no Center".to_owned()),
        SchemaState::Older(steps) => Err(format!(
            "the database's schema is older than this program, by {}: `fasttrack serve` brings it up to date \
             when it starts. Nothing was changed",
            steps.join(", ")
        )),
        SchemaState::Newer(steps) => Err(format!(
            "the database's schema is newer than this program, by {}: use the program that serves it",
            steps.join(", ")
        )),
    }
}

async fn check(place: &Place) -> Result<(), String> {
    let store = look(place).await?;
    let findings = store.check().await.map_err(told)?;
    for finding in &findings {
        println!("{finding}");
    }
    if let Some(left_out) = store.unchecked().await.map_err(told)? {
        println!("{left_out}");
    }
    if findings.is_empty() {
        println!("the database is whole");
        Ok(())
    } else {
        Err("the database is not whole".to_owned())
    }
}

async fn back_up(file: &Path, from: &Place) -> Result<(), String> {
    let store = Where::of(from)?.look().await?;
    let (sender, mut receiver) = mpsc::channel(WAITING);
    let to_stdout = file == Path::new("-");
    let target = file.to_owned();
    let writing = tokio::task::spawn_blocking(move || {
        if to_stdout {
            tape::write(&mut receiver, BufWriter::new(std::io::stdout().lock()))
        } else {
            into_file(&target, &mut receiver)
        }
    });
    let sent = send(&store, sender).await;
    let written = writing.await.map_err(told)?;
    let tail = why(sent, written)
        .map_err(|fault| format!("the backup {} was not made: {fault}", file.display()))?;
    eprintln!("{}", summary(&tail));
    Ok(())
}

/// What came of both ends of a stream. Whoever stopped first knows why; the other only knows that
/// its end has gone.
fn why<T, O>(
    asked: Result<T, BackupFault>,
    other: Result<O, BackupFault>,
) -> Result<T, BackupFault> {
    match other {
        Ok(_) | Err(BackupFault::Gone) => asked,
        Err(fault) => Err(fault),
    }
}

async fn send(store: &Store, to: mpsc::Sender<Part>) -> Result<Tail, BackupFault> {
    let program = env!("CARGO_PKG_VERSION");
    store.copy_out(program, WallClock.now(), &to).await
}

/// The file has its name only when all of it is on the disk, and never takes the place of another: what
/// has the name by then, another backup perhaps, stays.
fn into_file(file: &Path, parts: &mut mpsc::Receiver<Part>) -> Result<(), BackupFault> {
    use std::os::unix::fs::OpenOptionsExt;
    let taken = || {
        let told = format!("{} exists already", file.display());
        std::io::Error::new(std::io::ErrorKind::AlreadyExists, told)
    };
    if file.exists() {
        return Err(taken().into());
    }
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(format!(".{}.unfinished", std::process::id()));
    let unfinished = PathBuf::from(unfinished);
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&unfinished)?;
    let written = write_all(&made, parts).and_then(|()| {
        std::fs::hard_link(&unfinished, file).map_err(|fault| match fault.kind() {
            std::io::ErrorKind::AlreadyExists => taken(),
            _ => fault,
        })?;
        Ok(())
    });
    std::fs::remove_file(&unfinished).ok();
    written?;
    let folder = file.parent().filter(|folder| *folder != Path::new(""));
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

fn write_all(file: &File, parts: &mut mpsc::Receiver<Part>) -> Result<(), BackupFault> {
    let mut buffered = BufWriter::with_capacity(1024 * 1024, file);
    tape::write(parts, &mut buffered)?;
    buffered.flush()?;
    Ok(file.sync_all()?)
}

async fn restore(file: &Path, to: &Place) -> Result<(), String> {
    let to = Where::of(to)?;
    let nothing = |fault: String| format!("nothing was restored from {}: {fault}", file.display());
    let source = if file == Path::new("-") {
        None
    } else {
        Some(File::open(file).map_err(|fault| nothing(fault.to_string()))?)
    };
    let _held = to.hold()?;
    let (sender, mut receiver) = mpsc::channel(WAITING);
    let reading = tokio::task::spawn_blocking(move || match source {
        None => tape::read(std::io::stdin().lock(), &sender),
        Some(file) => tape::read(BufReader::with_capacity(1024 * 1024, file), &sender),
    });
    let taken = take(&to, &mut receiver).await;
    drop(receiver);
    let read = reading.await.map_err(told)?;
    let tail = why(taken, read).map_err(|fault| nothing(to.unfilled(&fault)))?;
    println!("{}", summary(&tail));
    look_again(&to).await
}

async fn take(to: &Where, parts: &mut mpsc::Receiver<Part>) -> Result<Tail, BackupFault> {
    let (_, tail) = backup::copy_in(to.destination(), parts).await?;
    Ok(tail)
}

async fn move_to(from: &Place, to: &str) -> Result<(), String> {
    let store = Where::of(from)?.look().await?;
    let to = if to.starts_with("postgres://") || to.starts_with("postgresql://") {
        check_database(to)?;
        Where::Url(to.to_owned())
    } else if to.contains("://") {
        return Err("--to: expected postgres://… or a folder".to_owned());
    } else {
        Where::Folder(PathBuf::from(to))
    };
    let _held = to.hold()?;
    let (sender, mut receiver) = mpsc::channel(WAITING);
    let sending = tokio::spawn(async move { send(&store, sender).await });
    let taken = take(&to, &mut receiver).await;
    drop(receiver);
    let sent = sending.await.map_err(told)?;
    let tail =
        why(taken, sent).map_err(|fault| format!("nothing was moved: {}", to.unfilled(&fault)))?;
    for (table, sum) in &tail.tables {
        println!("{:>10}  {}  {table}", sum.rows, &sum.sha256[..16]);
    }
    println!("{}", summary(&tail));
    look_again(&to).await
}

/// What was restored is looked at as if nobody had looked before.
async fn look_again(to: &Where) -> Result<(), String> {
    let store = to.look().await?;
    let findings = store.check().await.map_err(told)?;
    if let Some(finding) = findings.first() {
        return Err(format!("what was restored is not whole: {finding}"));
    }
    let reading = store.read().await.map_err(told)?;
    let (walked, broken) = store::audit::verify(&reading).await.map_err(told)?;
    if let Some(broken) = broken.first() {
        return Err(format!("what was restored is not whole: {broken}"));
    }
    println!("the database is whole; {walked} audit entries, every chain whole");
    Ok(())
}

fn summary(tail: &Tail) -> String {
    let rows: u64 = tail.tables.values().map(|sum| sum.rows).sum();
    format!(
        "{rows} rows in {} tables, {} files of {} bytes",
        tail.tables.len(),
        tail.contents,
        tail.bytes
    )
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;

    /// A stream that ends well: into the file, once `meanwhile` was done with its first part under way.
    fn written(file: &Path, meanwhile: impl FnOnce()) -> Result<(), BackupFault> {
        let (sender, mut receiver) = mpsc::channel(WAITING);
        std::thread::scope(|scope| {
            let writing = scope.spawn(move || into_file(file, &mut receiver));
            let rows = Part::Rows {
                table: "person".to_owned(),
                lines: b"[1]\n".to_vec(),
            };
            for _ in 0..=WAITING {
                sender.blocking_send(rows.clone()).ok();
            }
            meanwhile();
            sender.blocking_send(Part::Tail(Box::default())).ok();
            writing.join().unwrap()
        })
    }

    #[test]
    fn a_backup_never_takes_the_place_of_what_has_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup.tar");
        let refused = written(&file, || std::fs::write(&file, "another").unwrap());
        let told = refused.unwrap_err().to_string();
        assert!(told.contains("backup.tar exists already"), "{told}");
        assert_eq!(std::fs::read(&file).unwrap(), b"another");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "nothing unfinished is left");
    }

    #[test]
    fn a_backup_writes_a_file_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let (file, other) = (
            folder.path().join("backup.tar"),
            folder.path().join("other"),
        );
        std::fs::write(&other, "somebody's").unwrap();
        symlink(&other, folder.path().join("backup.tar.unfinished")).unwrap();
        written(&file, || {}).unwrap();
        assert_eq!(std::fs::read(&other).unwrap(), b"somebody's");
        assert_eq!(std::fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
        // Two at once in one process have one name: the second is refused, the first is whole.
        let next = folder.path().join("next.tar");
        let second = std::cell::Cell::new(None);
        written(&next, || second.set(Some(written(&next, || {}).is_err()))).unwrap();
        assert_eq!(second.get(), Some(true));
        assert_eq!(std::fs::read(&next).unwrap(), std::fs::read(&file).unwrap());
    }
}
