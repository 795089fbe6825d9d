//! Asked on the spot or over sqlx, SQLite keeps and tells the same.

use std::path::Path;

use sea_orm::{ConnectionTrait, DbErr, TransactionTrait, TryGetable, Value};
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::column::{Bytes, Document, Flag, Hidden, Id, Word};
use crate::connection;
use crate::{Constraint, StoreFault};

const TABLES: &str = "CREATE TABLE kinds (
        id       blob    NOT NULL PRIMARY KEY,
        word     text,
        number   bigint,
        fraction double,
        answer   boolean,
        bytes    blob,
        document text
    );
    CREATE TABLE part (
        of       blob    NOT NULL REFERENCES kinds (id),
        number   bigint  NOT NULL CHECK (number > 0),
        UNIQUE (of, number)
    );";

fn file(folder: &Path) -> PathBuf {
    folder.join("kinds.sqlite3")
}

async fn driven(folder: &Path) -> connection::Transaction {
    let pulse = Arc::default();
    let driver = crate::sqlite(&file(folder), "rwc", 1, false, &pulse).await;
    let options = sea_orm::TransactionOptions::default();
    let begun = driver.unwrap().begin_with_options(options).await;
    begun.unwrap().into()
}

async fn direct(folder: &Path, opening: Opening) -> connection::Transaction {
    let pool = Pool::open(file(folder), opening, 1, &Arc::default()).unwrap();
    let begun = pool.begin(SqliteTransactionMode::Deferred).await;
    begun.unwrap().into()
}

async fn laid() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let laying = driven(folder.path()).await;
    laying.execute_unprepared(TABLES).await.unwrap();
    laying.commit().await.unwrap();
    folder
}

fn values() -> Vec<[Value; 6]> {
    vec![
        [
            Word("queued".to_owned()).into(),
            (-9_007_199_254_740_993_i64).into(),
            0.1_f64.into(),
            true.into(),
            vec![0_u8, 255, 7].into(),
            Document(json!({"ü": [1, 2.5, null, "x"]})).into(),
        ],
        [
            String::new().into(),
            u32::MAX.into(),
            1_f64.into(),
            false.into(),
            // As many bytes as an identity has.
            b"sixteen bytes ok".to_vec().into(),
            Document(json!(null)).into(),
        ],
        [
            Value::String(None),
            Value::BigInt(None),
            Value::Double(None),
            Value::Bool(None),
            Value::Bytes(None),
            Value::Json(None),
        ],
    ]
}

async fn put(to: &connection::Transaction, id: u128, values: [Value; 6]) -> Result<(), DbErr> {
    let sql = "INSERT INTO kinds (id, word, number, fraction, answer, bytes, document) \
        VALUES (?, ?, ?, ?, ?, ?, ?)";
    let values = std::iter::once(Uuid::from_u128(id).into()).chain(values);
    let insert = Statement::from_sql_and_values(sea_orm::DbBackend::Sqlite, sql, values);
    let done = to.execute_raw(insert).await?;
    assert_eq!(done.rows_affected(), 1);
    Ok(())
}

fn asked(sql: &str) -> Statement {
    Statement::from_string(sea_orm::DbBackend::Sqlite, sql)
}

/// Every row as it lies there, whoever reads it.
const AS_IT_LIES: &str = "SELECT quote(id) || quote(word) || quote(number) || quote(fraction) \
    || quote(answer) || quote(bytes) || quote(document) || typeof(number) || typeof(answer) AS line \
    FROM kinds ORDER BY id";

async fn lines(from: &connection::Transaction) -> Vec<String> {
    let rows = from.query_all_raw(asked(AS_IT_LIES)).await.unwrap();
    rows.iter()
        .map(|row| row.try_get("", "line").unwrap())
        .collect()
}

#[tokio::test]
async fn what_is_bound_is_kept_as_sqlx_keeps_it() {
    let mut kept = Vec::new();
    let (one, other) = (laid().await, laid().await);
    for to in [
        direct(one.path(), Opening::ToWrite).await,
        driven(other.path()).await,
    ] {
        for (id, values) in values().into_iter().enumerate() {
            put(&to, u128::try_from(id).unwrap(), values).await.unwrap();
        }
        kept.push(lines(&to).await);
    }
    assert_eq!(kept[0], kept[1]);
    assert_eq!(kept[0].len(), values().len());
}

/// One row in words, each column read as its kind.
fn told(row: &QueryResult) -> String {
    fn of<T: TryGetable>(row: &QueryResult, column: &str) -> Result<Option<T>, DbErr> {
        row.try_get("", column)
    }
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        of::<Id<Uuid>>(row, "id"),
        of::<Uuid>(row, "id"),
        of::<Word<String>>(row, "word"),
        of::<String>(row, "word"),
        of::<i64>(row, "number"),
        of::<f64>(row, "fraction"),
        (of::<Flag>(row, "answer"), of::<bool>(row, "answer")),
        of::<Bytes>(row, "bytes"),
        of::<Hidden>(row, "bytes").map(|bytes| bytes.map(|bytes| bytes.0)),
        of::<Document<serde_json::Value>>(row, "document"),
    )
}

#[tokio::test]
async fn what_sqlx_has_written_reads_the_same_on_the_spot() {
    let folder = laid().await;
    let writing = driven(folder.path()).await;
    for (id, values) in values().into_iter().enumerate() {
        put(&writing, u128::try_from(id).unwrap(), values)
            .await
            .unwrap();
    }
    writing.commit().await.unwrap();
    let select = "SELECT * FROM kinds ORDER BY id";
    let mut read = Vec::new();
    for from in [
        direct(folder.path(), Opening::ToRead).await,
        driven(folder.path()).await,
    ] {
        let rows = from.query_all_raw(asked(select)).await.unwrap();
        let one = from.query_one_raw(asked(select)).await.unwrap().unwrap();
        assert_eq!(told(&one), told(&rows[0]));
        read.push(rows.iter().map(told).collect::<Vec<_>>());
    }
    assert_eq!(read[0], read[1]);
    assert!(read[0][0].contains("-9007199254740993"), "{}", read[0][0]);
    assert!(read[0][1].contains("Flag(false)"), "{}", read[0][1]);
}

#[tokio::test]
async fn columns_are_counted_in_the_order_of_the_query_or_not_at_all() {
    let folder = laid().await;
    let reading = direct(folder.path(), Opening::ToRead).await;
    let select = "SELECT 'first' AS b, 'second' AS a";
    let counted = connection::InOrder(&reading);
    let row = counted.query_one_raw(asked(select)).await.unwrap().unwrap();
    let both: (String, String) = (
        row.try_get_by_index(0).unwrap(),
        row.try_get_by_index(1).unwrap(),
    );
    assert_eq!(both, ("first".to_owned(), "second".to_owned()));
    let row = reading.query_one_raw(asked(select)).await.unwrap().unwrap();
    let named: Word<String> = row.try_get("", "b").unwrap();
    assert_eq!(named.0, "first");
    assert!(row.try_get_by_index::<Word<String>>(0).is_err());
    assert!(row.try_get_by_index::<Option<Word<String>>>(0).is_err());
    assert!(row.try_get::<Option<Word<String>>>("", "c").is_err());
}

async fn failed(at: &connection::Transaction, sql: &str) -> (String, StoreFault) {
    let fault = at.execute_raw(asked(sql)).await.map(|_| ()).unwrap_err();
    (fault.to_string(), fault.into())
}

#[tokio::test]
async fn faults_are_told_in_the_words_that_sqlx_has_for_them() {
    let folder = laid().await;
    let wrong = [
        "INSERT INTO kinds (id) VALUES (x'01'), (x'01')",
        "INSERT INTO part (of, number) VALUES (x'02', 1)",
        "INSERT INTO part (of, number) VALUES (x'02', 0)",
        "INSERT INTO part (of, number) VALUES (NULL, 1)",
        "SELECT nothing FROM nowhere",
        "SELEC 1",
        "INSERT INTO kinds (id, bytes) VALUES (x'03', zeroblob(9000000))",
    ];
    let mut faults = Vec::new();
    for way in 0..2 {
        let at = match way {
            0 => direct(folder.path(), Opening::ToWrite).await,
            _ => driven(folder.path()).await,
        };
        let small = "PRAGMA max_page_count = 100";
        at.execute_unprepared(small).await.unwrap();
        let mut told = Vec::new();
        for sql in wrong {
            told.push(failed(&at, sql).await);
        }
        faults.push(told);
    }
    assert_eq!(format!("{:?}", faults[0]), format!("{:?}", faults[1]));
    let kinds: Vec<_> = faults[0].iter().map(|(_, fault)| fault).collect();
    assert!(matches!(kinds[0], StoreFault::Refused(Constraint::Unique)));
    assert!(matches!(kinds[1], StoreFault::Refused(Constraint::Reaches)));
    assert!(matches!(kinds[2], StoreFault::Other(_)));
    assert!(!kinds[2].is_of_the_disk());
    assert!(kinds[6].is_of_the_disk(), "{:?}", kinds[6]);
}

#[tokio::test]
async fn what_only_reads_writes_nothing_and_what_is_not_there_is_a_fault_of_the_disk() {
    let folder = laid().await;
    let reading = direct(folder.path(), Opening::ToRead).await;
    let (_, fault) = failed(&reading, "DELETE FROM kinds").await;
    assert!(fault.is_of_the_disk(), "{fault}");
    let nowhere = folder.path().join("nowhere");
    let missing = Pool::open(nowhere, Opening::ToRead, 1, &Arc::default()).unwrap_err();
    assert!(StoreFault::from(missing).is_of_the_disk());
}

#[tokio::test]
async fn a_transaction_that_ended_by_itself_is_asked_nothing_more_and_its_connection_is_well_again()
{
    let folder = laid().await;
    let pool = Pool::open(file(folder.path()), Opening::ToWrite, 1, &Arc::default()).unwrap();
    let mode = SqliteTransactionMode::Immediate;
    let at: connection::Transaction = pool.begin(mode).await.unwrap().into();
    // As SQLite does it when a disk fails.
    at.execute_unprepared("ROLLBACK").await.unwrap();
    let insert = "INSERT INTO kinds (id) VALUES (x'01')";
    assert!(at.execute_raw(asked(insert)).await.is_err());
    assert!(at.execute_unprepared("SAVEPOINT unit").await.is_err());
    assert!(at.commit().await.is_err());
    // Its only connection, left in the midst of something and not.
    for savepoint in ["SAVEPOINT a", "SELECT 1"] {
        let at: connection::Transaction = pool.begin(mode).await.unwrap().into();
        at.execute_unprepared(savepoint).await.unwrap();
        at.execute_raw(asked(insert)).await.unwrap();
        drop(at);
        let at: connection::Transaction = pool.begin(mode).await.unwrap().into();
        assert_eq!(lines(&at).await, Vec::<String>::new());
    }
    pool.close().await;
    let closed = pool.begin(mode).await.unwrap_err();
    assert!(StoreFault::from(closed).is_of_the_disk());
}

/// What stands in the sources of this crate, by file, without comments.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let lines = text.lines().filter(|line| !line.trim().starts_with("//"));
                found.push((path, lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    found
}

/// A row is read by the names of its columns or by their places, and only whoever asks knows by which.
#[test]
fn tuples_are_asked_for_in_order() {
    let mut asked = 0;
    for (path, text) in sources() {
        for after in text.split(concat!(".into_", "tuple")).skip(1) {
            let statement = after.split(';').next().unwrap();
            assert!(
                statement.contains("in_order()"),
                "{}: {statement}",
                path.display()
            );
            asked += 1;
        }
    }
    assert!(asked > 20, "{asked}");
}

/// A field of another raw type would be told as none by SQLite, and read well on PostgreSQL.
#[test]
fn models_have_only_what_sqlite_knows_and_our_own_columns() {
    const RAW: [&str; 5] = ["String", "i64", "bool", "Uuid", "Vec<u8>"];
    const OWN: [&str; 8] = [
        "Id<",
        "Word<",
        "Document<",
        "Instant",
        "Day",
        "Hidden",
        "Flag",
        "Bytes",
    ];
    let mut fields = 0;
    for (path, text) in sources() {
        for model in text.split("pub struct Model {").skip(1) {
            let model = model.split("\n    }").next().unwrap();
            for field in model.lines().filter(|line| line.trim().starts_with("pub ")) {
                let (_, kind) = field.split_once(": ").unwrap();
                let kind = kind.trim().trim_end_matches(',');
                let within = kind
                    .strip_prefix("Option<")
                    .map_or(kind, |kind| &kind[..kind.len() - 1]);
                assert!(
                    RAW.contains(&within) || OWN.iter().any(|own| within.starts_with(own)),
                    "{}: {}",
                    path.display(),
                    field.trim()
                );
                fields += 1;
            }
        }
    }
    assert!(fields > 200, "{fields}");
}
