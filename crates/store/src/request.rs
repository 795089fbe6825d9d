//! Requests for assistance, from draft to their end.

use jiff::Timestamp;
use process::identity::{
    DecisionId, PartnerId, PersonId, Reference, RegionName, RequestId, TenantId,
};
use process::language::SpokenLanguage;
use process::state::RequestState;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, ExprTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Related, RelationDef,
};

use crate::StoreFault;
use crate::column::{Bytes, Document, Id, Instant, Word};
use crate::engagement::{self, Engagement};
use crate::keyset::{self, Order, Stretch};
use crate::person::{self, Person};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Bytes, DecisionId, Document, Id, Instant, PartnerId, PersonId, Reference, RegionName,
        RequestId, RequestState, SpokenLanguage, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A request for assistance.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "request")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<RequestId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// What people quote.
        pub reference: Word<Reference>,
        /// Where it stands.
        pub state: Word<RequestState>,
        /// Through which of the five doors it came.
        pub door: String,
        /// Who asked.
        pub asked_by: Id<PersonId>,
        /// The answers given so far; its shape is `center::request::Answers`.
        pub answers: Document<Json>,
        /// The language of the meetings, once filed.
        pub spoken_language: Option<Word<SpokenLanguage>>,
        /// The region that serves it, once filed.
        pub region: Option<Word<RegionName>>,
        /// The eligibility decision it was filed with.
        pub decision_id: Option<Id<DecisionId>>,
        /// Hash of the secret in the link that shows state and clock only.
        pub tracking_hash: Option<Bytes>,
        /// Begun.
        pub created_at: Instant,
        /// Last changed.
        pub changed_at: Instant,
        /// Sent.
        pub filed_at: Option<Instant>,
        /// Taken by a Specialist, or its self-serve plan opened.
        pub started_at: Option<Instant>,
        /// Withdrawn.
        pub ended_at: Option<Instant>,
        /// On whose behalf it was not asked by the tenant itself: the partner that wrote it.
        pub partner_id: Option<Id<PartnerId>>,
        /// Why the tenant refused what a partner asked.
        pub refusal: Option<String>,
        /// The tenant has allowed this one request of a partner, whatever its consent says: since then.
        pub allowed_at: Option<Instant>,
        /// And who said so.
        pub allowed_by: Option<Id<PersonId>>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Request;

impl Related<person::table::Entity> for table::Entity {
    fn to() -> RelationDef {
        Self::belongs_to(person::table::Entity)
            .from(table::Column::AskedBy)
            .to(person::table::Column::Id)
            .into()
    }
}

impl Related<engagement::table::Entity> for table::Entity {
    fn to() -> RelationDef {
        Self::belongs_to(engagement::table::Entity)
            .from(table::Column::Id)
            .to(engagement::table::Column::RequestId)
            .into()
    }
}

/// Adds a request, usually a draft.
///
/// # Errors
/// The reference is in use ([`crate::Constraint::Reference`]) or the database failed.
pub async fn add(writing: &Writing, request: Request) -> Result<(), StoreFault> {
    writing.note(StateChange {
        subject: Subject::Request,
        id: request.id.0.0,
        tenant: Some(request.tenant_id.0),
        belongs: Belongs::ToRequest(request.id.0),
        from: None,
        to: request.state.0.as_str(),
    });
    table::Entity::insert(request.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes the request over what `before` was: nobody else may have changed it in between.
///
/// # Errors
/// Somebody else changed it first, another request of the tenant is under way
/// ([`crate::Constraint::OneRequestUnderWay`]), or the database failed.
pub async fn change(
    writing: &Writing,
    before: &Request,
    after: Request,
) -> Result<Request, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    let after = Request {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::TenantId.eq(before.tenant_id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    if before.state != after.state {
        writing.note(StateChange {
            subject: Subject::Request,
            id: after.id.0.0,
            tenant: Some(after.tenant_id.0),
            belongs: Belongs::ToRequest(after.id.0),
            from: Some(before.state.0.as_str()),
            to: after.state.0.as_str(),
        });
    }
    Ok(after)
}

/// A tenant's request by what people quote.
///
/// # Errors
/// The database failed.
pub async fn by_reference(
    reading: &Reading,
    tenant: TenantId,
    reference: &Reference,
) -> Result<Option<Request>, StoreFault> {
    let row = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::Reference.eq(Word(reference.clone())));
    Ok(row.one(reading.database()).await?)
}

/// A request, who asked, and the engagement that came of it.
pub type Seen = (Request, Option<Person>, Option<Engagement>);

/// The tenant's request that people quote so, with who asked and what came of it, in one statement.
///
/// # Errors
/// The database failed.
pub async fn seen(
    reading: &Reading,
    tenant: TenantId,
    reference: &Reference,
) -> Result<Option<Seen>, StoreFault> {
    let row = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::Reference.eq(Word(reference.clone())))
        .find_also_related(person::table::Entity)
        .find_also_related(engagement::table::Entity);
    Ok(row.one(reading.database()).await?)
}

/// A request by its identity, for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: RequestId) -> Result<Option<Request>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Several requests at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[RequestId]) -> Result<Vec<Request>, StoreFault> {
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// The request that a tracking link belongs to.
///
/// # Errors
/// The database failed.
pub async fn by_tracking_hash(
    reading: &Reading,
    hash: &[u8],
) -> Result<Option<Request>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::TrackingHash.eq(hash.to_vec()));
    Ok(row.one(reading.database()).await?)
}

/// The tenant's own requests, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    limit: u64,
) -> Result<Vec<Request>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.is_null());
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// What partners have sent on behalf of a tenant, newest first: what they have not sent is theirs.
///
/// # Errors
/// The database failed.
pub async fn sent_for(
    reading: &Reading,
    tenant: TenantId,
    limit: u64,
) -> Result<Vec<Request>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.is_not_null())
        .filter(table::Column::FiledAt.is_not_null());
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// A tenant's requests in these states, its own and its partners', oldest first. Only for states
/// that few requests are in at a time.
///
/// # Errors
/// The database failed.
pub async fn of_tenant_in(
    reading: &Reading,
    tenant: TenantId,
    states: &[RequestState],
) -> Result<Vec<Request>, StoreFault> {
    let states = states.iter().map(|state| Word(*state));
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.is_in(states));
    Ok(rows
        .order_by_asc(table::Column::CreatedAt)
        .all(reading.database())
        .await?)
}

/// The tenant's newest request that nothing has come of yet, its own or one that a partner has sent:
/// first one that is written, queued or offered, then one whose self-serve plan is not started. What
/// waits for consent is asked elsewhere.
///
/// # Errors
/// The database failed.
pub async fn unanswered(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Option<Request>, StoreFault> {
    let unanswered = [
        RequestState::Draft,
        RequestState::Filed,
        RequestState::Queued,
        RequestState::Offered,
        RequestState::SelfServe,
    ];
    let theirs = Condition::any()
        .add(table::Column::PartnerId.is_null())
        .add(table::Column::FiledAt.is_not_null());
    let is_self_serve = table::Column::State.eq(Word(RequestState::SelfServe));
    let not_started = Condition::any()
        .add(table::Column::State.ne(Word(RequestState::SelfServe)))
        .add(table::Column::StartedAt.is_null());
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.is_in(unanswered.map(Word)))
        .filter(not_started)
        .filter(theirs);
    Ok(rows
        .order_by(is_self_serve, sea_orm::Order::Asc)
        .order_by_desc(table::Column::CreatedAt)
        .limit(1)
        .one(reading.database())
        .await?)
}

/// Whether a request of a partner waits for this tenant's consent, or for another request to end.
///
/// # Errors
/// The database failed.
pub async fn is_any_awaiting(reading: &Reading, tenant: TenantId) -> Result<bool, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.eq(Word(RequestState::AwaitingConsent)));
    Ok(rows.count(reading.database()).await? > 0)
}

/// Ends what a tenant allowed of a partner's single requests, however many there are and whatever has
/// become of them.
///
/// # Errors
/// The database failed.
pub async fn take_back_allowed(
    writing: &Writing,
    tenant: TenantId,
    partner: PartnerId,
) -> Result<u64, StoreFault> {
    let none_at: Option<Instant> = None;
    let none_by: Option<Id<PersonId>> = None;
    let version = Expr::col(table::Column::Version).add(1);
    let taken = table::Entity::update_many()
        .col_expr(table::Column::AllowedAt, Expr::value(none_at))
        .col_expr(table::Column::AllowedBy, Expr::value(none_by))
        .col_expr(table::Column::Version, version)
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::AllowedAt.is_not_null())
        .exec(writing.database())
        .await?;
    Ok(taken.rows_affected)
}

/// What a partner asked on behalf of a tenant, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_partner(
    reading: &Reading,
    tenant: TenantId,
    partner: PartnerId,
    limit: u64,
) -> Result<Vec<Request>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.eq(Id(partner)));
    Ok(rows
        .order_by_desc(table::Column::CreatedAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// What a partner asked on behalf of a tenant that is in these states, oldest first: every one,
/// however many others there are. Only for states that few requests are in at a time.
///
/// # Errors
/// The database failed.
pub async fn of_partner_in(
    reading: &Reading,
    tenant: TenantId,
    partner: PartnerId,
    states: &[RequestState],
) -> Result<Vec<Request>, StoreFault> {
    let states = states.iter().map(|state| Word(*state));
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::State.is_in(states));
    // Ordered here: SQLite would else read the partner's whole pile, for its order.
    let mut rows = rows.all(reading.database()).await?;
    rows.sort_by_key(|row| row.created_at);
    Ok(rows)
}

/// The tenants for which a partner has asked something that can still go either way, in order.
///
/// # Errors
/// The database failed.
pub async fn open_tenants(
    reading: &Reading,
    partner: PartnerId,
) -> Result<Vec<TenantId>, StoreFault> {
    let open = [
        RequestState::AwaitingConsent,
        RequestState::Queued,
        RequestState::Offered,
    ];
    let tenants: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .distinct()
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::State.is_in(open.map(Word)))
        .order_by_asc(table::Column::TenantId)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(tenants.into_iter().map(|tenant| tenant.0).collect())
}

/// The one draft that the tenant itself writes, or that a partner writes for it.
///
/// # Errors
/// The database failed.
pub async fn draft(
    reading: &Reading,
    tenant: TenantId,
    partner: Option<PartnerId>,
) -> Result<Option<Request>, StoreFault> {
    let whose = match partner {
        Some(partner) => table::Column::PartnerId.eq(Id(partner)),
        None => table::Column::PartnerId.is_null(),
    };
    let row = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::State.eq(Word(RequestState::Draft)))
        .filter(whose);
    Ok(row.one(reading.database()).await?)
}

/// Requests in one of these states, oldest first: one page after `after`.
///
/// # Errors
/// The database failed.
pub async fn in_states(
    reading: &Reading,
    states: &[RequestState],
    after: Option<Instant>,
    limit: u64,
) -> Result<Vec<Request>, StoreFault> {
    let states = states.iter().map(|state| Word(*state));
    let mut rows = table::Entity::find().filter(table::Column::State.is_in(states));
    if let Some(after) = after {
        rows = rows.filter(table::Column::FiledAt.gt(after));
    }
    Ok(rows
        .order_by_asc(table::Column::FiledAt)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// How many requests wait in the queue before this one, in the same spoken language.
///
/// # Errors
/// The database failed.
pub async fn ahead(
    reading: &Reading,
    spoken: SpokenLanguage,
    filed_before: Timestamp,
) -> Result<u64, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::State.eq(Word(RequestState::Queued)))
        .filter(table::Column::SpokenLanguage.eq(Word(spoken)))
        .filter(table::Column::FiledAt.lt(Instant(filed_before)));
    Ok(rows.count(reading.database()).await?)
}

/// Erases drafts untouched since the instant, and what partners took back unsent before it.
///
/// # Errors
/// The database failed.
pub async fn erase_drafts(writing: &Writing, before: Timestamp) -> Result<u64, StoreFault> {
    let never_sent = Condition::all()
        .add(table::Column::State.eq(Word(RequestState::Withdrawn)))
        .add(table::Column::PartnerId.is_not_null())
        .add(table::Column::FiledAt.is_null());
    let drafts = Condition::any()
        .add(table::Column::State.eq(Word(RequestState::Draft)))
        .add(never_sent);
    let erased = table::Entity::delete_many()
        .filter(drafts)
        .filter(table::Column::ChangedAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(erased.rows_affected)
}

/// Which of these tenants have a request in one of these states.
///
/// # Errors
/// The database failed.
pub async fn tenants_in(
    reading: &Reading,
    tenants: &[TenantId],
    states: &[RequestState],
) -> Result<Vec<TenantId>, StoreFault> {
    let rows: Vec<Id<TenantId>> = table::Entity::find()
        .select_only()
        .column(table::Column::TenantId)
        .distinct()
        .filter(table::Column::TenantId.is_in(tenants.iter().map(|id| Id(*id))))
        .filter(table::Column::State.is_in(states.iter().map(|state| Word(*state))))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(rows.into_iter().map(|id| id.0).collect())
}

/// What waits for a Specialist, in the very words of the index `request_waiting`: with values in their
/// place, or the state as other indexes know it, that index would not be taken.
const WAITS: &str = "state || '' IN ('filed', 'queued', 'offered')";
/// The state once more, as no index knows it.
const STATE: &str = "state || ''";

/// Sent requests in one of these states, of those that wait for a Specialist: one stretch of the list
/// that begins with the longest waiting; whether there are more in its direction.
///
/// # Errors
/// The database failed.
pub async fn waiting(
    reading: &Reading,
    states: &[RequestState],
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Request>, bool), StoreFault> {
    let states = states.iter().map(|state| state.as_str());
    let rows = table::Entity::find()
        .filter(Expr::cust(WAITS))
        .filter(Expr::cust(STATE).is_in(states));
    let order = Order {
        at: table::Column::FiledAt,
        id: table::Column::Id,
        oldest_first: true,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// How many requests wait for a Specialist. All of them are read for it, in an index.
///
/// # Errors
/// The database failed.
pub async fn count_waiting(reading: &Reading) -> Result<u64, StoreFault> {
    let waits = [
        RequestState::Filed,
        RequestState::Queued,
        RequestState::Offered,
    ];
    let count: Option<i64> = table::Entity::find()
        .select_only()
        .expr(Expr::cust("COUNT(*)"))
        .filter(table::Column::State.is_in(waits.map(Word)))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(count.unwrap_or_default().unsigned_abs())
}

/// A request by what people quote, whoever's it is: for the Center's managers.
///
/// # Errors
/// The database failed.
pub async fn quoted(
    reading: &Reading,
    reference: &Reference,
) -> Result<Option<Request>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::Reference.eq(Word(reference.clone())));
    Ok(row.one(reading.database()).await?)
}
