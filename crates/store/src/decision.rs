//! Decisions with everything they were made from, so that they can be made again.

use process::identity::{DecisionId, TenantId};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::unit::{Reading, Writing};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionKind {
    /// Which services a tenant may have help with.
    Eligibility,
    /// Which Specialist a request is offered to.
    Routing,
}

crate::words!(DecisionKind { Eligibility = "eligibility", Routing = "routing" });

pub(crate) mod table {
    use super::{DecisionId, DecisionKind, Id, Instant, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A stored decision.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<DecisionId>,
        /// About whom.
        pub tenant_id: Id<TenantId>,
        /// What was decided.
        pub kind: Word<DecisionKind>,
        /// The request it was made for.
        pub subject: Uuid,
        /// Version of the rules and the catalog.
        pub rules: String,
        /// Everything the rules were given.
        pub inputs: Json,
        /// What they said, with reasons.
        pub result: Json,
        /// When.
        pub decided_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Decision;

/// Keeps a decision.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, decision: Decision) -> Result<(), StoreFault> {
    table::Entity::insert(decision.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A decision by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: DecisionId) -> Result<Option<Decision>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// The decisions of one kind made for a request, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_subject(
    reading: &Reading,
    kind: DecisionKind,
    subject: Uuid,
) -> Result<Vec<Decision>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::Subject.eq(subject))
        .filter(table::Column::Kind.eq(Word(kind)));
    Ok(rows
        .order_by_desc(table::Column::DecidedAt)
        .all(reading.database())
        .await?)
}

/// The newest decisions of one kind, older than `before` if given: one page of a list.
///
/// # Errors
/// The database failed.
pub async fn newest(
    reading: &Reading,
    kind: DecisionKind,
    before: Option<Instant>,
    limit: u64,
) -> Result<Vec<Decision>, StoreFault> {
    let mut rows = table::Entity::find().filter(table::Column::Kind.eq(Word(kind)));
    if let Some(before) = before {
        rows = rows.filter(table::Column::DecidedAt.lt(before));
    }
    Ok(rows
        .order_by_desc(table::Column::DecidedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}
