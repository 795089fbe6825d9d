//! One row as one line, the same whichever database it lies in, and back.

use sea_orm::{DbBackend, DbErr, QueryResult, TryGetable, Value};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Field, Kind, Sum, Table};
use crate::column::{Bytes, Document, Flag, Id};

/// A content's number in PostgreSQL is a place there, no fact about it: it is given anew.
const PLACE: (&str, &str) = ("file_content", "large_object");

/// Whether a column says where something lies in this database, which another has elsewhere.
pub(super) fn is_place(table: &str, column: &str) -> bool {
    (table, column) == PLACE
}

/// The statement that reads a table in the order of its primary key, alike in both databases.
pub(super) fn select(table: &Table, backend: DbBackend) -> String {
    select_where(table, backend, "1 = 1")
}

/// The same of the rows for which a condition holds.
pub(crate) fn select_where(table: &Table, backend: DbBackend, condition: &str) -> String {
    let columns = table.columns.iter().map(|column| {
        if backend == DbBackend::Postgres && column.kind == Kind::Integer {
            format!("\"{}\"::bigint", column.name)
        } else {
            format!("\"{}\"", column.name)
        }
    });
    let mut keys: Vec<&Field> = table.columns.iter().filter(|c| c.key > 0).collect();
    keys.sort_by_key(|column| column.key);
    let order = keys.iter().map(|column| {
        if backend == DbBackend::Postgres && column.kind == Kind::Text {
            format!("\"{}\" COLLATE \"C\"", column.name)
        } else {
            format!("\"{}\"", column.name)
        }
    });
    format!(
        "SELECT {} FROM \"{}\" WHERE {condition} ORDER BY {}",
        columns.collect::<Vec<_>>().join(", "),
        table.name,
        order.collect::<Vec<_>>().join(", ")
    )
}

/// The statement that adds rows to a table.
pub(super) fn insert(table: &Table, rows: usize, backend: DbBackend) -> String {
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let width = columns.len();
    let rows = (0..rows).map(|row| {
        let values = (1..=width).map(|column| {
            if backend == DbBackend::Postgres {
                format!("${}", row * width + column)
            } else {
                "?".to_owned()
            }
        });
        format!("({})", values.collect::<Vec<_>>().join(","))
    });
    format!(
        "INSERT INTO \"{}\" ({}) VALUES {}",
        table.name,
        columns.join(", "),
        rows.collect::<Vec<_>>().join(",")
    )
}

/// Writes a row as a line, its end included.
pub(crate) fn write(table: &Table, row: &QueryResult, lines: &mut Vec<u8>) -> Result<(), DbErr> {
    let mut cells = Vec::with_capacity(table.columns.len());
    for (index, column) in table.columns.iter().enumerate() {
        cells.push(if is_place(&table.name, &column.name) {
            Json::Null
        } else {
            cell(column.kind, row, index)?
        });
    }
    let told = |fault: serde_json::Error| DbErr::Custom(fault.to_string());
    serde_json::to_writer(&mut *lines, &cells).map_err(told)?;
    lines.push(b'\n');
    Ok(())
}

fn cell(kind: Kind, row: &QueryResult, index: usize) -> Result<Json, DbErr> {
    fn of<T: TryGetable>(row: &QueryResult, index: usize) -> Result<Option<T>, DbErr> {
        row.try_get_by_index(index)
    }
    let cell = match kind {
        Kind::Uuid => of::<Id<Uuid>>(row, index)?.map(|id| id.0.to_string().into()),
        Kind::Text => of::<String>(row, index)?.map(Json::from),
        Kind::Integer => of::<i64>(row, index)?.map(Json::from),
        Kind::Boolean => of::<Flag>(row, index)?.map(|answer| answer.0.into()),
        Kind::Bytes => of::<Bytes>(row, index)?.map(|bytes| hex(&bytes.0).into()),
        Kind::Json => of::<Document<Json>>(row, index)?.map(|one| Json::Array(vec![one.0])),
    };
    Ok(cell.unwrap_or_default())
}

/// Reads a line back into values to bind; an error says what was expected.
pub(super) fn read(table: &Table, line: &[u8]) -> Result<Vec<Value>, String> {
    let cells: Vec<Json> = serde_json::from_slice(line).map_err(|fault| fault.to_string())?;
    if cells.len() != table.columns.len() {
        return Err(format!(
            "expected {} values, found {}",
            table.columns.len(),
            cells.len()
        ));
    }
    table
        .columns
        .iter()
        .zip(cells)
        .map(|(column, cell)| {
            let kind = column.kind;
            value(kind, cell).ok_or_else(|| format!("column {}: expected {kind:?}", column.name))
        })
        .collect()
}

fn value(kind: Kind, cell: Json) -> Option<Value> {
    Some(match (kind, cell) {
        (Kind::Uuid, Json::Null) => Value::Uuid(None),
        (Kind::Text, Json::Null) => Value::String(None),
        (Kind::Integer, Json::Null) => Value::BigInt(None),
        (Kind::Boolean, Json::Null) => Value::Bool(None),
        (Kind::Bytes, Json::Null) => Value::Bytes(None),
        (Kind::Json, Json::Null) => Value::Json(None),
        (Kind::Uuid, Json::String(text)) => text.parse::<Uuid>().ok()?.into(),
        (Kind::Text, Json::String(text)) => text.into(),
        (Kind::Integer, Json::Number(number)) => number.as_i64()?.into(),
        (Kind::Boolean, Json::Bool(answer)) => answer.into(),
        (Kind::Bytes, Json::String(text)) => unhex(&text)?.into(),
        (Kind::Json, Json::Array(mut one)) if one.len() == 1 => {
            Value::Json(one.pop().map(Box::new))
        }
        _ => return None,
    })
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    crate::file::hex(bytes)
}

/// Hexadecimal digits as bytes.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digits = text.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// Adds lines up.
#[derive(Default)]
pub(super) struct Adding {
    rows: u64,
    hash: Sha256,
}

impl Adding {
    /// Takes whole lines.
    pub(super) fn take(&mut self, lines: &[u8]) {
        let ends = lines.split_inclusive(|byte| *byte == b'\n').count();
        self.rows += u64::try_from(ends).unwrap_or(u64::MAX);
        self.hash.update(lines);
    }

    pub(super) fn sum(self) -> Sum {
        Sum {
            rows: self.rows,
            sha256: hex(&self.hash.finalize()),
        }
    }
}
