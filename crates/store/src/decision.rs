//! Decisions with everything they were made from, so that they can be made again.

use process::identity::{DecisionId, TenantId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
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

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{DecisionId, DecisionKind, Document, Id, Instant, TenantId, Word};
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
        pub inputs: Document<Json>,
        /// What they said, with reasons.
        pub result: Document<Json>,
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

/// Several decisions at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[DecisionId]) -> Result<Vec<Decision>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::Id.is_in(ids.iter().map(|id| Id(*id))));
    Ok(rows.all(reading.database()).await?)
}

/// One stretch of all decisions, or of those about one request, beginning with the newest; whether
/// there are more in its direction.
///
/// # Errors
/// The database failed.
pub async fn listed(
    reading: &Reading,
    subject: Option<Uuid>,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Decision>, bool), StoreFault> {
    let mut rows = table::Entity::find();
    if let Some(subject) = subject {
        rows = rows.filter(table::Column::Subject.eq(subject));
    }
    let order = Order {
        at: table::Column::DecidedAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// What was decided newest about a request, without what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Newest<R> {
    /// Which decision.
    pub id: DecisionId,
    /// The request it was made for.
    pub subject: Uuid,
    /// What the rules said, with reasons.
    pub result: R,
    /// When.
    pub decided_at: Instant,
}

/// Which of a request's decisions of one kind is the newest.
const IS_NEWEST: &str = "decision.decided_at = (SELECT MAX(other.decided_at) FROM decision AS other \
    WHERE other.subject = decision.subject AND other.kind = decision.kind)";

/// For each of these requests its newest decision of one kind, in no order, and of its result as much
/// as `R` reads: a result names every candidate, which most of its readers can do without.
///
/// # Errors
/// The database failed.
pub async fn newest_of<R: Serialize + DeserializeOwned + Send>(
    reading: &Reading,
    kind: DecisionKind,
    subjects: &[Uuid],
) -> Result<Vec<Newest<R>>, StoreFault> {
    let rows: Vec<(Id<DecisionId>, Uuid, Document<R>, Instant)> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .column(table::Column::Subject)
        .column(table::Column::Result)
        .column(table::Column::DecidedAt)
        .filter(table::Column::Kind.eq(Word(kind)))
        .filter(table::Column::Subject.is_in(subjects.iter().copied()))
        .filter(Expr::cust(IS_NEWEST))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let told = |(id, subject, Document(result), decided_at): (Id<DecisionId>, _, _, _)| Newest {
        id: id.0,
        subject,
        result,
        decided_at,
    };
    Ok(rows.into_iter().map(told).collect())
}

/// The tenants about which something was decided at the instant or later.
///
/// # Errors
/// The database failed.
pub async fn tenants_since(reading: &Reading, since: Instant) -> Result<Vec<TenantId>, StoreFault> {
    let rows: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .distinct()
        .filter(table::Column::DecidedAt.gte(since))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|id| id.0).collect())
}
