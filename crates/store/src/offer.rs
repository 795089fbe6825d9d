//! Offers of requests to Specialists.

use process::identity::{DecisionId, OfferId, PersonId, RequestId, TenantId};
use process::state::OfferState;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        DecisionId, Id, Instant, OfferId, OfferState, PersonId, RequestId, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// An offer of a request to a Specialist.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "offer")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<OfferId>,
        /// Of which tenant's request.
        pub tenant_id: Id<TenantId>,
        /// Which request.
        pub request_id: Id<RequestId>,
        /// To whom.
        pub specialist_id: Id<PersonId>,
        /// The routing decision that chose this Specialist.
        pub decision_id: Id<DecisionId>,
        /// Where it stands.
        pub state: Word<OfferState>,
        /// Why it was declined.
        pub reason: Option<String>,
        /// Made.
        pub offered_at: Instant,
        /// To be answered by.
        pub due_at: Instant,
        /// Answered or expired.
        pub answered_at: Option<Instant>,
        /// Grows with every change.
        pub version: i64,
        /// What it would add to the Specialist's load.
        pub points: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Offer;

/// Makes an offer.
///
/// # Errors
/// The request has an open offer ([`crate::Constraint::OneOpenOffer`]) or the database failed.
pub async fn add(writing: &Writing, offer: Offer) -> Result<(), StoreFault> {
    writing.note(StateChange {
        subject: Subject::Offer,
        id: offer.id.0.0,
        tenant: Some(offer.tenant_id.0),
        belongs: Belongs::ToRequest(offer.request_id.0),
        from: None,
        to: offer.state.0.as_str(),
    });
    table::Entity::insert(offer.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the offer over what `before` was.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(writing: &Writing, before: &Offer, after: Offer) -> Result<Offer, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    let after = Offer {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    if before.state != after.state {
        writing.note(StateChange {
            subject: Subject::Offer,
            id: after.id.0.0,
            tenant: Some(after.tenant_id.0),
            belongs: Belongs::ToRequest(after.request_id.0),
            from: Some(before.state.0.as_str()),
            to: after.state.0.as_str(),
        });
    }
    Ok(after)
}

/// An offer to this Specialist; somebody else's does not exist here.
///
/// # Errors
/// The database failed.
pub async fn to(
    reading: &Reading,
    specialist: PersonId,
    id: OfferId,
) -> Result<Option<Offer>, StoreFault> {
    let row =
        table::Entity::find_by_id(Id(id)).filter(table::Column::SpecialistId.eq(Id(specialist)));
    Ok(row.one(reading.database()).await?)
}

/// An offer by its identity, for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: OfferId) -> Result<Option<Offer>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// The open offers to a Specialist, soonest due first.
///
/// # Errors
/// The database failed.
pub async fn open_to(reading: &Reading, specialist: PersonId) -> Result<Vec<Offer>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(table::Column::State.eq(Word(OfferState::Open)));
    Ok(rows
        .order_by_asc(table::Column::DueAt)
        .all(reading.database())
        .await?)
}

/// So many of the open offers to a Specialist, soonest due first.
///
/// # Errors
/// The database failed.
pub async fn soonest_to(
    reading: &Reading,
    specialist: PersonId,
    limit: u64,
) -> Result<Vec<Offer>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(table::Column::State.eq(Word(OfferState::Open)));
    Ok(rows
        .order_by_asc(table::Column::DueAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// How many offers are open to a Specialist, and what they weigh in all.
///
/// # Errors
/// The database failed.
pub async fn weight_to(reading: &Reading, specialist: PersonId) -> Result<(u64, i64), StoreFault> {
    let points = table::Column::Points.sum().cast_as("bigint");
    let row: Option<(i64, Option<i64>)> = table::Entity::find()
        .select_only()
        .column_as(table::Column::Id.count(), "many")
        .column_as(points, "points")
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(Expr::cust("state = 'open'"))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    let (many, points) = row.unwrap_or_default();
    Ok((many.unsigned_abs(), points.unwrap_or_default()))
}

/// Every open offer of the Center.
///
/// # Errors
/// The database failed.
pub async fn open(reading: &Reading) -> Result<Vec<Offer>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::State.eq(Word(OfferState::Open)));
    Ok(rows
        .order_by_asc(table::Column::DueAt)
        .all(reading.database())
        .await?)
}

/// What open offers weigh on each Specialist who may accept them any minute: sums, in the index alone.
///
/// # Errors
/// The database failed.
pub async fn load_by_specialist(reading: &Reading) -> Result<Vec<(PersonId, i64)>, StoreFault> {
    let sums: Vec<(Id<PersonId>, i64)> = table::Entity::find()
        .select_only()
        .column(table::Column::SpecialistId)
        .column_as(table::Column::Points.sum().cast_as("bigint"), "points")
        // In the very words of the index `offer_load`: with a value in its place it would not be taken.
        .filter(Expr::cust("state = 'open'"))
        .group_by(table::Column::SpecialistId)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(sums.into_iter().map(|(who, sum)| (who.0, sum)).collect())
}

/// All offers of a request, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_request(reading: &Reading, request: RequestId) -> Result<Vec<Offer>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::RequestId.eq(Id(request)));
    Ok(rows
        .order_by_asc(table::Column::OfferedAt)
        .all(reading.database())
        .await?)
}

/// All offers of several requests, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_requests(
    reading: &Reading,
    requests: &[RequestId],
) -> Result<Vec<Offer>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::RequestId.is_in(requests.iter().map(|id| Id(*id))));
    Ok(rows
        .order_by_asc(table::Column::OfferedAt)
        .all(reading.database())
        .await?)
}
