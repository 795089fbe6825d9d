//! Finding requests by the beginning of their reference, tenants by that of their name, a domain or
//! their TPID, people by that of their name or address. Whoever asks names [`Among`] what: a question
//! without walls cannot be put. Every answer comes in the order of the key it was found by, so that it
//! costs the same however many others begin so.

pub(crate) mod fold;
#[cfg(test)]
mod plans;
mod walls;

use jiff::Timestamp;
use process::identity::{
    EngagementId, OfferId, PartnerId, PersonId, Reference, TaskId, TaskName, TenantId,
};
use process::permission::MembershipState;
use process::state::{RequestState, TaskState};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QueryResult,
    QuerySelect, QueryTrait, RelationDef,
};
use uuid::Uuid;

pub use fold::folded;

use crate::column::{Id, Word};
use crate::person::PersonKind;
use crate::unit::Reading;
use crate::{
    StoreFault, engagement, membership, partner, person, request, specialist, task, tenant,
};
use walls::{
    engagement_at, engagement_of_request, engagement_under_way_at, offer_of_request, requests_of,
    walls, walls_of_people,
};

/// Between which walls is looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Among {
    /// Everything that was ever sent to the Center, and everybody: for those who run it.
    All,
    /// What is these tenants' own.
    Tenants(Vec<TenantId>),
    /// The customers of a Specialist: those whose engagements are this person's, and what is on offer
    /// to it.
    Led(PersonId),
    /// The customers of a partner whose consent to it holds at this instant.
    Consented(PartnerId, Timestamp),
}

/// Where a list by keys goes on: after the row of this key and identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEdge {
    /// The key it was found by.
    pub key: String,
    /// The row, among those of one key.
    pub id: Uuid,
}

/// A request that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRequest {
    /// What people quote.
    pub reference: Reference,
    /// Where it stands.
    pub state: RequestState,
    /// Whose.
    pub tenant: TenantId,
    /// The tenant's name.
    pub name: String,
    /// The tenant's first domain.
    pub domain: String,
    /// The work that came of it, if this Specialist leads it.
    pub engagement: Option<EngagementId>,
    /// The offer of it that this Specialist can answer.
    pub offer: Option<OfferId>,
}

/// A tenant that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTenant {
    /// Which.
    pub id: TenantId,
    /// Its name.
    pub name: String,
    /// Its first domain.
    pub domain: String,
    /// Its number at the partner programme.
    pub tpid: Option<String>,
    /// The newest engagement there that this Specialist leads.
    pub engagement: Option<EngagementId>,
    /// What it was found by.
    pub key: String,
}

/// A person that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPerson {
    /// Who.
    pub id: PersonId,
    /// Of which side.
    pub kind: PersonKind,
    /// The name.
    pub name: String,
    /// The mail address.
    pub address: Option<String>,
    /// Of which partner.
    pub partner: Option<PartnerId>,
    /// Whether the person is or was a Specialist.
    pub has_desk: bool,
    /// What the person was found by.
    pub key: String,
}

/// Where somebody belongs, as far as whoever asks may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belongs {
    /// Who.
    pub person: PersonId,
    /// To which tenant.
    pub tenant: TenantId,
    /// Its name.
    pub name: String,
    /// Its first domain.
    pub domain: String,
    /// The newest engagement there that this Specialist leads.
    pub engagement: Option<EngagementId>,
}

/// A task under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTask {
    /// Which.
    pub id: TaskId,
    /// Its name in the playbook.
    pub name: TaskName,
    /// Where it stands.
    pub state: TaskState,
    /// Whose.
    pub tenant: TenantId,
}

type RequestColumn = request::table::Column;
type TenantColumn = tenant::table::Column;
type EngagementColumn = engagement::table::Column;

/// Requests whose reference lies between these two, both included, in its order; whether there are
/// more. What partners have not sent is nobody else's; what nobody has sent is only the tenant's own.
///
/// # Errors
/// The database failed.
pub async fn requests(
    reading: &Reading,
    among: &Among,
    (first, last): (&Reference, &Reference),
    after: Option<&Reference>,
    limit: u64,
) -> Result<(Vec<FoundRequest>, bool), StoreFault> {
    let of_tenant: RelationDef = request::table::Entity::belongs_to(tenant::table::Entity)
        .from(RequestColumn::TenantId)
        .to(TenantColumn::Id)
        .into();
    let mut rows = request::table::Entity::find()
        .select_only()
        .columns([
            RequestColumn::Reference,
            RequestColumn::State,
            RequestColumn::TenantId,
        ])
        .column_as(TenantColumn::Name, "tenant_name")
        .column_as(TenantColumn::Domain, "tenant_domain")
        .join(JoinType::InnerJoin, of_tenant)
        .filter(RequestColumn::Reference.between(Word(first.clone()), Word(last.clone())));
    if let Some(after) = after {
        rows = rows.filter(RequestColumn::Reference.gt(Word(after.clone())));
    }
    let is_sent = RequestColumn::FiledAt.is_not_null();
    rows = match among {
        Among::All => rows.filter(is_sent),
        Among::Tenants(ids) => rows
            .filter(RequestColumn::TenantId.is_in(ids.iter().map(|id| Id(*id))))
            .filter(RequestColumn::PartnerId.is_null().or(is_sent)),
        Among::Led(specialist) => rows
            .filter(RequestColumn::Id.in_subquery(requests_of(*specialist)))
            .expr_as(engagement_of_request(*specialist), "engagement_id")
            .expr_as(offer_of_request(*specialist), "offer_id"),
        Among::Consented(partner, _) => rows.filter(RequestColumn::PartnerId.eq(Id(*partner))),
    };
    if let (Among::Consented(..), Some(walls)) = (among, walls(among, &RequestColumn::TenantId)) {
        rows = rows.filter(walls);
    }
    let rows = rows
        .order_by_asc(RequestColumn::Reference)
        .limit(limit + 1)
        .into_query();
    let of_specialist = matches!(among, Among::Led(_));
    found(reading, &rows, limit, |row| {
        let engagement: Option<Id<EngagementId>> = own(row, "engagement_id", of_specialist)?;
        let offer: Option<Id<OfferId>> = own(row, "offer_id", of_specialist)?;
        Ok(FoundRequest {
            reference: row.try_get::<Word<Reference>>("", "reference")?.0,
            state: row.try_get::<Word<RequestState>>("", "state")?.0,
            tenant: row.try_get::<Id<TenantId>>("", "tenant_id")?.0,
            name: row.try_get("", "tenant_name")?,
            domain: row.try_get("", "tenant_domain")?,
            engagement: engagement.map(|id| id.0),
            offer: offer.map(|id| id.0),
        })
    })
    .await
}

/// Another key of the same row's that begins so and stands before its own: what is found by several of
/// its keys is found once, by the first.
fn earlier_key<E, C>(keys: E, whose: C, word: C, from: &str) -> SelectStatement
where
    E: EntityTrait,
    C: ColumnTrait,
{
    let lesser = Alias::new("lesser");
    let same = Expr::col((lesser.clone(), whose)).eq(Expr::col((keys, whose)));
    Query::select()
        .expr(Expr::val(1))
        .from_as(keys, lesser.clone())
        .and_where(same)
        .and_where(Expr::col((lesser.clone(), word)).gte(from))
        .and_where(Expr::col((lesser, word)).lt(Expr::col((keys, word))))
        .to_owned()
}

/// Tenants of which a word of the name, a domain, one above it or the TPID begins so, in the order of
/// what they are found by; whether there are more.
///
/// # Errors
/// The database failed.
pub async fn tenants(
    reading: &Reading,
    among: &Among,
    begins: &str,
    after: Option<&KeyEdge>,
    limit: u64,
) -> Result<(Vec<FoundTenant>, bool), StoreFault> {
    use tenant::word::{Column, Entity};
    let of_tenant: RelationDef = Entity::belongs_to(tenant::table::Entity)
        .from(Column::TenantId)
        .to(TenantColumn::Id)
        .into();
    let (from, to) = fold::beginning_with(begins);
    if from.is_empty() {
        return Ok((Vec::new(), false));
    }
    let earlier = earlier_key(Entity, Column::TenantId, Column::Word, &from);
    let mut rows = Entity::find()
        .select_only()
        .column(Column::Word)
        .columns([
            TenantColumn::Id,
            TenantColumn::Name,
            TenantColumn::Domain,
            TenantColumn::Tpid,
        ])
        .join(JoinType::InnerJoin, of_tenant)
        .filter(Column::Word.gte(from.as_str()))
        .filter(Column::Word.lt(to))
        .filter(Expr::exists(earlier).not());
    if let Some(after) = after {
        rows = rows.filter(beyond(&Column::Word, &Column::TenantId, after));
    }
    if let Some(walls) = walls(among, &Column::TenantId) {
        rows = rows.filter(walls);
    }
    if let Among::Led(specialist) = among {
        let led = engagement_at(*specialist, &Column::TenantId);
        rows = rows.expr_as(led, "engagement_id");
    }
    let rows = rows
        .order_by_asc(Column::Word)
        .order_by_asc(Column::TenantId)
        .limit(limit + 1)
        .into_query();
    let of_specialist = matches!(among, Among::Led(_));
    found(reading, &rows, limit, |row| {
        found_tenant(row, "word", of_specialist)
    })
    .await
}

/// Tenants that these domains are known to be the own of.
///
/// # Errors
/// The database failed.
pub async fn tenants_of_domains(
    reading: &Reading,
    among: &Among,
    domains: &[&str],
) -> Result<Vec<FoundTenant>, StoreFault> {
    use tenant::domain::{Column, Entity};
    let of_tenant: RelationDef = Entity::belongs_to(tenant::table::Entity)
        .from(Column::TenantId)
        .to(TenantColumn::Id)
        .into();
    let mut rows = Entity::find()
        .select_only()
        .column_as(Column::Domain, "found_by")
        .columns([
            TenantColumn::Id,
            TenantColumn::Name,
            TenantColumn::Domain,
            TenantColumn::Tpid,
        ])
        .join(JoinType::InnerJoin, of_tenant)
        .filter(Column::Domain.is_in(domains.iter().copied()))
        .filter(Column::VerifiedAt.is_not_null());
    if let Some(walls) = walls(among, &Column::TenantId) {
        rows = rows.filter(walls);
    }
    if let Among::Led(specialist) = among {
        let led = engagement_at(*specialist, &Column::TenantId);
        rows = rows.expr_as(led, "engagement_id");
    }
    let of_specialist = matches!(among, Among::Led(_));
    let rows = rows.into_query();
    let (rows, _) = found(reading, &rows, u64::MAX, |row| {
        found_tenant(row, "found_by", of_specialist)
    })
    .await?;
    Ok(rows)
}

/// The tenant of this identity.
///
/// # Errors
/// The database failed.
pub async fn tenant_of_id(
    reading: &Reading,
    among: &Among,
    id: TenantId,
) -> Result<Option<FoundTenant>, StoreFault> {
    let mut rows = tenant::table::Entity::find()
        .select_only()
        .columns([
            TenantColumn::Id,
            TenantColumn::Name,
            TenantColumn::Domain,
            TenantColumn::Tpid,
        ])
        .filter(TenantColumn::Id.eq(Id(id)));
    if let Some(walls) = walls(among, &TenantColumn::Id) {
        rows = rows.filter(walls);
    }
    if let Among::Led(specialist) = among {
        let led = engagement_at(*specialist, &TenantColumn::Id);
        rows = rows.expr_as(led, "engagement_id");
    }
    let of_specialist = matches!(among, Among::Led(_));
    let rows = rows.into_query();
    let (rows, _) = found(reading, &rows, 1, |row| {
        found_tenant(row, "domain", of_specialist)
    })
    .await?;
    Ok(rows.into_iter().next())
}

/// People of whom a word of the name or the address begins so, in the order of what they are found by;
/// whether there are more. Whoever has left a tenant is no longer found among its people.
///
/// # Errors
/// The database failed.
pub async fn people(
    reading: &Reading,
    among: &Among,
    begins: &str,
    after: Option<&KeyEdge>,
    limit: u64,
) -> Result<(Vec<FoundPerson>, bool), StoreFault> {
    use person::word::{Column, Entity};
    type Person = person::table::Column;
    let of_person: RelationDef = Entity::belongs_to(person::table::Entity)
        .from(Column::PersonId)
        .to(Person::Id)
        .into();
    let at_partner: RelationDef = person::table::Entity::belongs_to(partner::member::Entity)
        .from(Person::Id)
        .to(partner::member::Column::PersonId)
        .into();
    let desk: RelationDef = person::table::Entity::belongs_to(specialist::table::Entity)
        .from(Person::Id)
        .to(specialist::table::Column::PersonId)
        .into();
    let (from, to) = fold::beginning_with(begins);
    if from.is_empty() {
        return Ok((Vec::new(), false));
    }
    let earlier = earlier_key(Entity, Column::PersonId, Column::Word, &from);
    let mut rows = Entity::find()
        .select_only()
        .column(Column::Word)
        .columns([Person::Id, Person::Kind, Person::Name, Person::Address])
        .column(partner::member::Column::PartnerId)
        .column_as(specialist::table::Column::PersonId, "desk_of")
        .join(JoinType::InnerJoin, of_person)
        .join(JoinType::LeftJoin, at_partner)
        .join(JoinType::LeftJoin, desk)
        .filter(Column::Word.gte(from.as_str()))
        .filter(Column::Word.lt(to))
        .filter(Expr::exists(earlier).not());
    if let Some(after) = after {
        rows = rows.filter(beyond(&Column::Word, &Column::PersonId, after));
    }
    if let Some(walls) = walls_of_people(among, &membership::tenant_table::Column::TenantId) {
        let members = Query::select()
            .column(membership::tenant_table::Column::PersonId)
            .from(membership::tenant_table::Entity)
            .and_where(membership::tenant_table::Column::State.ne(Word(MembershipState::Ended)))
            .cond_where(walls)
            .to_owned();
        rows = rows.filter(Column::PersonId.in_subquery(members));
    }
    let rows = rows
        .order_by_asc(Column::Word)
        .order_by_asc(Column::PersonId)
        .limit(limit + 1)
        .into_query();
    found(reading, &rows, limit, |row| {
        let partner: Option<Id<PartnerId>> = row.try_get("", "partner_id")?;
        let desk: Option<Id<PersonId>> = row.try_get("", "desk_of")?;
        Ok(FoundPerson {
            id: row.try_get::<Id<PersonId>>("", "id")?.0,
            kind: row.try_get::<Word<PersonKind>>("", "kind")?.0,
            name: row.try_get("", "name")?,
            address: row.try_get("", "address")?,
            partner: partner.map(|id| id.0),
            has_desk: desk.is_some(),
            key: row.try_get("", "word")?,
        })
    })
    .await
}

/// To which tenants these people belong, between the same walls: another tenant of theirs is nobody's
/// business.
///
/// # Errors
/// The database failed.
pub async fn belong(
    reading: &Reading,
    among: &Among,
    people: &[PersonId],
) -> Result<Vec<Belongs>, StoreFault> {
    use membership::tenant_table::{Column, Entity};
    let of_tenant: RelationDef = Entity::belongs_to(tenant::table::Entity)
        .from(Column::TenantId)
        .to(TenantColumn::Id)
        .into();
    let mut rows = Entity::find()
        .select_only()
        .column(Column::PersonId)
        .columns([TenantColumn::Id, TenantColumn::Name, TenantColumn::Domain])
        .join(JoinType::InnerJoin, of_tenant)
        .filter(Column::PersonId.is_in(people.iter().map(|id| Id(*id))))
        .filter(Column::State.ne(Word(MembershipState::Ended)));
    if let Some(walls) = walls_of_people(among, &Column::TenantId) {
        rows = rows.filter(walls);
    }
    if let Among::Led(specialist) = among {
        let led = engagement_under_way_at(*specialist, &Column::TenantId);
        rows = rows.expr_as(led, "engagement_id");
    }
    let of_specialist = matches!(among, Among::Led(_));
    let rows = rows.order_by_asc(TenantColumn::Name).into_query();
    let (rows, _) = found(reading, &rows, u64::MAX, |row| {
        let engagement: Option<Id<EngagementId>> = own(row, "engagement_id", of_specialist)?;
        Ok(Belongs {
            person: row.try_get::<Id<PersonId>>("", "person_id")?.0,
            tenant: row.try_get::<Id<TenantId>>("", "id")?.0,
            name: row.try_get("", "name")?,
            domain: row.try_get("", "domain")?,
            engagement: engagement.map(|id| id.0),
        })
    })
    .await?;
    Ok(rows)
}

/// The tasks of these tenants' engagements that have not ended, in the order of their plans.
///
/// # Errors
/// The database failed.
pub async fn tasks_under_way(
    reading: &Reading,
    tenants: &[TenantId],
) -> Result<Vec<FoundTask>, StoreFault> {
    use task::table::{Column, Entity};
    type Row = (Id<TaskId>, Word<TaskName>, Word<TaskState>, Id<TenantId>);
    let of_engagement: RelationDef = Entity::belongs_to(engagement::table::Entity)
        .from(Column::EngagementId)
        .to(EngagementColumn::Id)
        .into();
    let tenants = tenants.iter().map(|id| Id(*id));
    let rows: Vec<Row> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name, Column::State, Column::TenantId])
        .join(JoinType::InnerJoin, of_engagement)
        .filter(EngagementColumn::TenantId.is_in(tenants))
        .filter(EngagementColumn::EndedAt.is_null())
        .order_by_asc(Column::EngagementId)
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let found = rows.into_iter().map(|(id, name, state, tenant)| FoundTask {
        id: id.0,
        name: name.0,
        state: state.0,
        tenant: tenant.0,
    });
    Ok(found.collect())
}

/// Rows behind this one. The bound on the key alone is what an index can be searched by.
fn beyond<K: ColumnTrait, I: ColumnTrait>(key: &K, id: &I, after: &KeyEdge) -> Condition {
    let same = Condition::all()
        .add(key.eq(after.key.as_str()))
        .add(id.gt(Id(after.id)));
    let later = Condition::any().add(key.gt(after.key.as_str())).add(same);
    Condition::all().add(key.gte(after.key.as_str())).add(later)
}

/// What a column holds that only a Specialist's question has.
fn own<T: sea_orm::TryGetable>(
    row: &QueryResult,
    column: &str,
    is_asked: bool,
) -> Result<Option<T>, StoreFault> {
    if is_asked {
        Ok(row.try_get("", column)?)
    } else {
        Ok(None)
    }
}

fn found_tenant(
    row: &QueryResult,
    key: &str,
    of_specialist: bool,
) -> Result<FoundTenant, StoreFault> {
    let engagement: Option<Id<EngagementId>> = own(row, "engagement_id", of_specialist)?;
    Ok(FoundTenant {
        id: row.try_get::<Id<TenantId>>("", "id")?.0,
        name: row.try_get("", "name")?,
        domain: row.try_get("", "domain")?,
        tpid: row.try_get("", "tpid")?,
        engagement: engagement.map(|id| id.0),
        key: row.try_get("", key)?,
    })
}

/// At most so many rows, and whether there is one more.
async fn found<T>(
    reading: &Reading,
    rows: &SelectStatement,
    limit: u64,
    read: impl Fn(&QueryResult) -> Result<T, StoreFault>,
) -> Result<(Vec<T>, bool), StoreFault> {
    let rows = reading.database().query_all(rows).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let found: Result<Vec<T>, StoreFault> = rows.iter().take(limit).map(read).collect();
    Ok((found?, rows.len() > limit))
}
