//! How typed values of the process lie in columns: identities, words, instants, days and documents.
//!
//! One wrapper a kind, so that a row of a table is a struct of meaningful types and a bad value in
//! the database is an error at reading, never a surprise later.

use std::fmt::{self, Display};
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;

use process::identity as named;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr};
use sea_orm::{
    ActiveValue, ColIdx, DbErr, IntoActiveValue, QueryResult, TryGetError, TryGetable, Value,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::sqlite::OUT_OF_PLACE;

/// An identity that is a UUID in the database.
pub trait Identity: Copy {
    /// From the stored value.
    fn from_uuid(uuid: Uuid) -> Self;
    /// To the stored value.
    fn uuid(self) -> Uuid;
}

macro_rules! identities {
    ($($name:ty),+ $(,)?) => {$(
        impl Identity for $name {
            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
            fn uuid(self) -> Uuid {
                self.0
            }
        }
    )+};
}

identities!(
    named::PersonId,
    named::PartnerId,
    named::TenantId,
    named::SubscriptionId,
    named::RequestId,
    named::DecisionId,
    named::OfferId,
    named::EngagementId,
    named::TaskId,
    named::MeetingId,
    named::GuidanceId,
    named::QuestionId,
    named::SurveyId,
    named::AssessmentId,
    named::FindingId,
    named::MigrationEventId,
    named::MigrationMailboxId,
    named::MigrationIssueId,
    named::NoteId,
    named::FileId,
    named::SignInId,
    named::JobId,
);

impl Identity for Uuid {
    fn from_uuid(uuid: Uuid) -> Self {
        uuid
    }
    fn uuid(self) -> Uuid {
        self
    }
}

/// An identity column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id<T>(pub T);

/// A column that holds one word of a closed or checked set: a state, a role, a catalog name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word<T>(pub T);

/// A column that holds a JSON document of a known shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document<T>(pub T);

/// An instant, kept as microseconds since 1970-01-01T00:00:00Z. What is finer is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub jiff::Timestamp);

/// A day of the calendar without a zone, kept as `2026-09-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub jiff::civil::Date);

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flag(pub bool);

/// Bytes, as many as there are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(pub Vec<u8>);

/// A secret that must be known again, as it is. It is never shown where a row is.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden(pub Vec<u8>);

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Hidden(…)")
    }
}

impl Instant {
    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn microseconds(self) -> i64 {
        self.0.as_microsecond()
    }
}

impl From<jiff::Timestamp> for Instant {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp)
    }
}

impl From<jiff::civil::Date> for Day {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl<T: Display> Display for Word<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the database holds {found}, expected {expected}")]
struct Unreadable {
    found: String,
    expected: &'static str,
}

fn unreadable(found: impl Display, expected: &'static str) -> TryGetError {
    let fault = Unreadable {
        found: found.to_string(),
        expected,
    };
    TryGetError::DbErr(DbErr::TryIntoErr {
        from: "column",
        into: expected,
        source: Arc::new(fault),
    })
}

/// What SQLite itself gave for a column, where it was asked on the spot: it knows fewer kinds of values
/// than columns are of.
struct Given(Value);

impl ValueType for Given {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        if value == OUT_OF_PLACE {
            return Err(ValueTypeErr);
        }
        Ok(Self(value))
    }
    fn type_name() -> String {
        "Given".to_owned()
    }
    fn array_type() -> ArrayType {
        ArrayType::Bytes
    }
    fn column_type() -> ColumnType {
        ColumnType::Blob
    }
}

/// A kind of column, read from what SQLite gave or from what a driver made of it already.
trait Stored: TryGetable {
    fn stored(value: Value) -> Option<Self>;

    fn read<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let Some(row) = row.try_as_mock_row() else {
            return Self::try_get_by(row, index);
        };
        let Given(value) = row.try_get(index)?;
        // However a kind is named, SQLite has one nothing.
        if value == Value::String(None) {
            return Err(TryGetError::Null(format!("{index:?}")));
        }
        Self::stored(value).ok_or_else(|| {
            unreadable(
                format!("another kind in {index:?}"),
                std::any::type_name::<Self>(),
            )
        })
    }
}

macro_rules! stored {
    ($($kind:ty: |$value:ident| $read:expr,)+) => {$(
        impl Stored for $kind {
            fn stored($value: Value) -> Option<Self> {
                $read
            }
        }
    )+};
}

stored!(
    String: |value| if let Value::String(text) = value { text } else { None },
    Uuid: |value| if let Value::Uuid(uuid) = value { uuid } else { None },
    i64: |value| if let Value::BigInt(number) = value { number } else { None },
    bool: |value| match value {
        Value::Bool(answer) => answer,
        Value::BigInt(Some(0)) => Some(false),
        Value::BigInt(Some(1)) => Some(true),
        _ => None,
    },
    Vec<u8>: |value| match value {
        Value::Bytes(bytes) => bytes,
        // Sixteen of them look like an identity.
        Value::Uuid(uuid) => uuid.map(|uuid| uuid.as_bytes().to_vec()),
        _ => None,
    },
    Written: |value| if let Value::String(text) = value { text.map(Self::Text) } else { None },
);

/// A document as it came: still to be read, or read by the driver.
enum Written {
    Text(String),
    Read(serde_json::Value),
}

impl TryGetable for Written {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        serde_json::Value::try_get_by(row, index).map(Self::Read)
    }
}

impl From<serde_json::Value> for Written {
    fn from(document: serde_json::Value) -> Self {
        Self::Read(document)
    }
}

/// A document as it came, from a row or as a value.
fn written(document: impl Into<Written>) -> Written {
    document.into()
}

impl Written {
    fn read<T: DeserializeOwned>(self) -> serde_json::Result<T> {
        match self {
            Self::Text(text) => serde_json::from_str(&text),
            Self::Read(document) => serde_json::from_value(document),
        }
    }
}

/// Says how a wrapper becomes a database value and comes back, for the six traits SeaORM asks for.
macro_rules! column {
    (@read $inner:ty => $read:ty) => { <$read as Stored>::read };
    (@read $inner:ty) => { <$inner as Stored>::read };
    (
        [$($generic:tt)*] $wrapper:ty, $inner:ty $(=> $read:ty)?, $array:expr, $column:expr, $null:expr,
        to: |$to:ident| $to_value:expr, from: |$from:ident| $from_value:expr $(,)?
    ) => {
        impl<$($generic)*> From<$wrapper> for Value {
            fn from($to: $wrapper) -> Self {
                $to_value
            }
        }

        impl<$($generic)*> TryGetable for $wrapper {
            fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
                let $from = column!(@read $inner $(=> $read)?)(row, index)?;
                $from_value
            }
        }

        impl<$($generic)*> ValueType for $wrapper {
            fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
                let $from = <$inner as ValueType>::try_from(value)?;
                let read: Result<Self, TryGetError> = $from_value;
                read.map_err(|_| ValueTypeErr)
            }
            fn type_name() -> String {
                stringify!($wrapper).to_owned()
            }
            fn array_type() -> ArrayType {
                $array
            }
            fn column_type() -> ColumnType {
                $column
            }
        }

        impl<$($generic)*> Nullable for $wrapper {
            fn null() -> Value {
                $null
            }
        }

        impl<$($generic)*> IntoActiveValue<$wrapper> for $wrapper {
            fn into_active_value(self) -> ActiveValue<$wrapper> {
                ActiveValue::Set(self)
            }
        }
    };
}

column!([T: Identity] Id<T>, Uuid, ArrayType::Uuid, ColumnType::Uuid, Value::Uuid(None),
    to: |id| id.0.uuid().into(),
    from: |uuid| Ok(Self(T::from_uuid(uuid))),
);

column!([T: Display + FromStr] Word<T>, String, ArrayType::String, ColumnType::String(StringLen::None), Value::String(None),
    to: |word| word.0.to_string().into(),
    from: |text| text.parse().map(Self).map_err(|_| unreadable(&text, std::any::type_name::<T>())),
);

column!([T: Serialize + DeserializeOwned] Document<T>, serde_json::Value => Written, ArrayType::Json, ColumnType::JsonBinary, Value::Json(None),
    to: |document| Value::Json(serde_json::to_value(document.0).ok().map(Box::new)),
    from: |json| written(json).read().map(Self).map_err(|fault| unreadable(fault, std::any::type_name::<T>())),
);

column!([] Instant, i64, ArrayType::BigInt, ColumnType::BigInteger, Value::BigInt(None),
    to: |instant| instant.0.as_microsecond().into(),
    from: |micros| jiff::Timestamp::from_microsecond(micros).map(Self).map_err(|_| unreadable(micros, "an instant")),
);

column!([] Day, String, ArrayType::String, ColumnType::String(StringLen::None), Value::String(None),
    to: |day| day.0.to_string().into(),
    from: |text| text.parse().map(Self).map_err(|_| unreadable(&text, "a day such as 2026-09-17")),
);

column!([] Flag, bool, ArrayType::Bool, ColumnType::Boolean, Value::Bool(None),
    to: |flag| flag.0.into(),
    from: |answer| Ok(Self(answer)),
);

column!([] Bytes, Vec<u8>, ArrayType::Bytes, ColumnType::VarBinary(StringLen::None), Value::Bytes(None),
    to: |bytes| bytes.0.into(),
    from: |bytes| Ok(Self(bytes)),
);

column!([] Hidden, Vec<u8>, ArrayType::Bytes, ColumnType::VarBinary(StringLen::None), Value::Bytes(None),
    to: |secret| secret.0.into(),
    from: |bytes| Ok(Self(bytes)),
);

impl<T> sea_orm::TryFromU64 for Id<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Id"))
    }
}

impl<T> sea_orm::TryFromU64 for Word<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Word"))
    }
}

impl sea_orm::TryFromU64 for Day {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Day"))
    }
}

macro_rules! deref {
    ($([$($generic:tt)*] $wrapper:ty => $inner:ty),+ $(,)?) => {$(
        impl<$($generic)*> Deref for $wrapper {
            type Target = $inner;
            fn deref(&self) -> &$inner {
                &self.0
            }
        }
    )+};
}

deref!([T] Id<T> => T, [T] Word<T> => T, [T] Document<T> => T, [] Instant => jiff::Timestamp, [] Day => jiff::civil::Date);

/// Gives an enum its words in the database: `Display` writes them, `FromStr` reads them.
#[macro_export]
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            /// The word kept in the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::column::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($word => Ok(Self::$variant),)+ _ => Err($crate::column::UnknownWord) }
            }
        }
    };
}

/// The word is none of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an unknown word")]
pub struct UnknownWord;
