//! Values on their way into SQLite and rows on their way out.
//!
//! SQLite knows five kinds of values, the columns of this crate six more: an identity is a blob of
//! sixteen bytes, a document a text, an answer 0 or 1. A row carries what SQLite has; what a column
//! makes of it is said where columns are ([`crate::column`]).

use std::collections::BTreeMap;

use rusqlite::types::{ToSqlOutput, Value as Own, ValueRef};
use rusqlite::{Row, Statement};
use sea_orm::sea_query::OptionEnum;
use sea_orm::{
    DbBackend, DbErr, ExecResult, MockDatabase, MockDatabaseTrait, MockExecResult, QueryResult,
    Value, Values,
};

use super::{Columns, fault};

/// Binds what a statement carries, each as it has always been kept.
pub(super) fn bind(prepared: &mut Statement<'_>, values: Option<&Values>) -> rusqlite::Result<()> {
    let Some(Values(values)) = values else {
        return Ok(());
    };
    for (place, value) in values.iter().enumerate() {
        prepared.raw_bind_parameter(place + 1, kept(value)?)?;
    }
    Ok(())
}

fn kept(value: &Value) -> rusqlite::Result<ToSqlOutput<'_>> {
    let text = |text: &str| Own::Text(text.to_owned());
    let own = match value {
        Value::Bool(answer) => answer.map(|answer| Own::Integer(answer.into())),
        Value::TinyInt(number) => number.map(|number| Own::Integer(number.into())),
        Value::SmallInt(number) => number.map(|number| Own::Integer(number.into())),
        Value::Int(number) => number.map(|number| Own::Integer(number.into())),
        Value::BigInt(number) => number.map(Own::Integer),
        Value::TinyUnsigned(number) => number.map(|number| Own::Integer(number.into())),
        Value::SmallUnsigned(number) => number.map(|number| Own::Integer(number.into())),
        Value::Unsigned(number) => number.map(|number| Own::Integer(number.into())),
        Value::BigUnsigned(number) => match number.map(i64::try_from).transpose() {
            Ok(number) => number.map(Own::Integer),
            Err(large) => return Err(rusqlite::Error::ToSqlConversionFailure(Box::new(large))),
        },
        Value::Float(number) => number.map(|number| Own::Real(number.into())),
        Value::Double(number) => number.map(Own::Real),
        Value::Char(letter) => letter.map(|letter| Own::Text(letter.to_string())),
        Value::Enum(OptionEnum::Some(word)) => Some(text(&word.value)),
        Value::Json(Some(document)) => Some(Own::Text(document.to_string())),
        Value::String(Some(text)) => return Ok(borrowed(ValueRef::Text(text.as_bytes()))),
        Value::Bytes(Some(bytes)) => return Ok(borrowed(ValueRef::Blob(bytes))),
        Value::Uuid(Some(uuid)) => return Ok(borrowed(ValueRef::Blob(uuid.as_bytes()))),
        Value::Enum(OptionEnum::None(_))
        | Value::Json(None)
        | Value::String(None)
        | Value::Bytes(None)
        | Value::Uuid(None) => None,
        other => {
            let told = format!("SQLite has no place for {}", kind(other));
            return Err(rusqlite::Error::ToSqlConversionFailure(told.into()));
        }
    };
    Ok(ToSqlOutput::Owned(own.unwrap_or(Own::Null)))
}

fn borrowed(value: ValueRef<'_>) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(value)
}

/// The kind of a value without the value.
fn kind(value: &Value) -> String {
    let told = format!("{value:?}");
    told.split('(').next().unwrap_or_default().to_owned()
}

/// What the rows of one query look like.
pub(super) struct Form {
    columns: Vec<Column>,
    /// Whether the places of the columns are not those of their names.
    disordered: bool,
}

struct Column {
    name: String,
    /// Declared as yes or no.
    answers: bool,
}

impl Form {
    pub(super) fn of(prepared: &Statement<'_>, asked: Columns) -> Self {
        let columns = prepared.columns().into_iter().enumerate();
        let columns: Vec<Column> = columns
            .map(|(place, column)| Column {
                // SeaORM keeps such a row by the names of its columns and counts along them: a row that
                // is read by places is named by places.
                name: match asked {
                    Columns::ByName => column.name().to_owned(),
                    Columns::InOrder => format!("{place:03}"),
                },
                answers: column.decl_type() == Some("boolean"),
            })
            .collect();
        let disordered = !columns.is_sorted_by_key(|column| &column.name);
        Self {
            columns,
            disordered,
        }
    }

    pub(super) fn read(&self, row: &Row<'_>) -> Result<Cells<'_>, DbErr> {
        let mut values = BTreeMap::new();
        if self.disordered {
            // In the first place, with a kind that nothing asks for: who counts along the names all the
            // same is told so, and gets no other column's value.
            values.insert("", OUT_OF_PLACE);
        }
        for (place, column) in self.columns.iter().enumerate() {
            let value = row.get_ref(place);
            let value = value.map_err(|error| fault(error, DbErr::Query))?;
            values.insert(column.name.as_str(), column.told(value)?);
        }
        Ok(values)
    }
}

/// The values of a row by the names of their columns.
pub(super) type Cells<'form> = BTreeMap<&'form str, Value>;

/// Makes of cells what SeaORM reads models from. It lets nobody make a row but a driver of its own, its
/// `proxy`, which does not compile beside sqlx's SQLite in 2.0.4, and the database that it plays in
/// tests: this is the latter, for one question with a known answer.
pub(super) fn rows(cells: Vec<Cells<'_>>) -> Result<Vec<QueryResult>, DbErr> {
    MockDatabase::new(DbBackend::Sqlite)
        .append_query_results([cells])
        .query(0, nothing())
}

/// The same of what a change comes to.
pub(super) fn outcome(last_insert_id: u64, rows_affected: u64) -> Result<ExecResult, DbErr> {
    let outcome = MockExecResult {
        last_insert_id,
        rows_affected,
    };
    MockDatabase::new(DbBackend::Sqlite)
        .append_exec_results([outcome])
        .execute(0, nothing())
}

fn nothing() -> sea_orm::Statement {
    sea_orm::Statement::from_string(DbBackend::Sqlite, String::new())
}

/// Stands before the columns of a row whose places are not those of its names.
pub(crate) const OUT_OF_PLACE: Value = Value::Char(None);

impl Column {
    fn told(&self, value: ValueRef<'_>) -> Result<Value, DbErr> {
        Ok(match value {
            ValueRef::Null => Value::String(None),
            ValueRef::Integer(number @ (0 | 1)) if self.answers => Value::Bool(Some(number == 1)),
            ValueRef::Integer(number) => Value::BigInt(Some(number)),
            ValueRef::Real(number) => Value::Double(Some(number)),
            ValueRef::Text(text) => {
                let text = std::str::from_utf8(text);
                let text = text.map_err(|fault| DbErr::Type(fault.to_string()))?;
                Value::String(Some(text.to_owned()))
            }
            // Sixteen bytes are an identity; columns of bytes read them as well (`column::Bytes`).
            ValueRef::Blob(bytes) => match <[u8; 16]>::try_from(bytes) {
                Ok(bytes) => Value::Uuid(Some(uuid::Uuid::from_bytes(bytes))),
                Err(_) => Value::Bytes(Some(bytes.to_vec())),
            },
        })
    }
}
