//! What a person is to a tenant, and what a person is at the Center.

use process::identity::{PersonId, TenantId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, UnionType};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType,
    PaginatorTrait, QueryFilter, QuerySelect, Related, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::fault::exactly_one;
use crate::person;
use crate::tenant::{self, Tenant};
use crate::unit::{Reading, Writing};

pub use process::permission::{CenterRole, MembershipState, TenantRole};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod tenant_table {
    use super::{Id, Instant, MembershipState, PersonId, TenantId, TenantRole, Word};
    use sea_orm::entity::prelude::*;

    /// What a person is to a tenant.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership")]
    pub struct Model {
        /// Of which tenant.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant_id: Id<TenantId>,
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// As what.
        pub role: Word<TenantRole>,
        /// Whether it holds.
        pub state: Word<MembershipState>,
        /// Since when.
        pub since: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod center_table {
    use super::{CenterRole, Id, Instant, MembershipState, PersonId, Word};
    use sea_orm::entity::prelude::*;

    /// What a person is at the Center.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "center_membership")]
    pub struct Model {
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// As what.
        #[sea_orm(primary_key, auto_increment = false)]
        pub role: Word<CenterRole>,
        /// Whether it holds.
        pub state: Word<MembershipState>,
        /// Since when.
        pub since: Instant,
        /// Who or what said so, of what came by file.
        pub source: Option<String>,
        /// When it was so.
        pub as_of: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

impl Related<tenant_table::Entity> for person::table::Entity {
    fn to() -> RelationDef {
        Self::belongs_to(tenant_table::Entity)
            .from(person::table::Column::Id)
            .to(tenant_table::Column::PersonId)
            .into()
    }
}

impl Related<tenant::table::Entity> for tenant_table::Entity {
    fn to() -> RelationDef {
        Self::belongs_to(tenant::table::Entity)
            .from(tenant_table::Column::TenantId)
            .to(tenant::table::Column::Id)
            .into()
    }
}

pub use center_table::Model as CenterMembership;
pub use tenant_table::Model as Membership;

/// The person's membership of this tenant, in any state.
///
/// # Errors
/// The database failed.
pub async fn of(
    reading: &Reading,
    tenant: TenantId,
    person: PersonId,
) -> Result<Option<Membership>, StoreFault> {
    Ok(tenant_table::Entity::find_by_id((Id(tenant), Id(person)))
        .one(reading.database())
        .await?)
}

/// All tenants the person is a member of, in any state, in the order of their names.
///
/// # Errors
/// The database failed.
pub async fn of_person(
    reading: &Reading,
    person: PersonId,
) -> Result<Vec<(Membership, Tenant)>, StoreFault> {
    let of_tenant = <tenant_table::Entity as Related<tenant::table::Entity>>::to();
    let rows = tenant_table::Entity::find()
        .filter(tenant_table::Column::PersonId.eq(Id(person)))
        .join(JoinType::InnerJoin, of_tenant)
        .select_also(tenant::table::Entity)
        .all(reading.database())
        .await?;
    let mut rows: Vec<(Membership, Tenant)> = rows
        .into_iter()
        .filter_map(|(held, tenant)| Some((held, tenant?)))
        .collect();
    by_name(&mut rows);
    Ok(rows)
}

pub(crate) fn by_name(rows: &mut [(Membership, Tenant)]) {
    rows.sort_by(|(_, one), (_, other)| one.name.cmp(&other.name));
}

/// Everybody who belongs to the tenant, in any state.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(reading: &Reading, tenant: TenantId) -> Result<Vec<Membership>, StoreFault> {
    let rows = tenant_table::Entity::find().filter(tenant_table::Column::TenantId.eq(Id(tenant)));
    Ok(rows.all(reading.database()).await?)
}

/// The person's roles at the Center, in any state.
///
/// # Errors
/// The database failed.
pub async fn at_center(
    reading: &Reading,
    person: PersonId,
) -> Result<Vec<CenterMembership>, StoreFault> {
    let rows = center_table::Entity::find().filter(center_table::Column::PersonId.eq(Id(person)));
    Ok(rows.all(reading.database()).await?)
}

/// Everybody who works at the Center, in any state.
///
/// # Errors
/// The database failed.
pub async fn staff(reading: &Reading) -> Result<Vec<CenterMembership>, StoreFault> {
    Ok(center_table::Entity::find().all(reading.database()).await?)
}

/// Adds a membership of a tenant.
///
/// # Errors
/// It exists already or the database failed.
pub async fn add(writing: &Writing, membership: Membership) -> Result<(), StoreFault> {
    tenant_table::Entity::insert(membership.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Adds a role at the Center.
///
/// # Errors
/// It exists already or the database failed.
pub async fn add_at_center(
    writing: &Writing,
    membership: CenterMembership,
) -> Result<(), StoreFault> {
    center_table::Entity::insert(membership.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Whether anybody works or worked at the Center, in any state.
///
/// # Errors
/// The database failed.
pub async fn is_center_set_up(reading: &Reading) -> Result<bool, StoreFault> {
    let anybody = center_table::Entity::find().limit(1);
    Ok(anybody.one(reading.database()).await?.is_some())
}

/// Puts a role at the Center into a state; one that the person does not have yet is added.
///
/// # Errors
/// The database failed.
pub async fn put_at_center(
    writing: &Writing,
    membership: CenterMembership,
) -> Result<(), StoreFault> {
    let newer = sea_orm::sea_query::OnConflict::columns([
        center_table::Column::PersonId,
        center_table::Column::Role,
    ])
    .update_columns([center_table::Column::State, center_table::Column::Since])
    .to_owned();
    center_table::Entity::insert(membership.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Makes the roles at the Center active to which the person was invited. How many there were.
///
/// # Errors
/// The database failed.
pub async fn confirm_at_center(
    writing: &Writing,
    person: PersonId,
    at: Instant,
) -> Result<u64, StoreFault> {
    let change = center_table::ActiveModel {
        state: Set(Word(MembershipState::Active)),
        since: Set(at),
        ..Default::default()
    };
    let confirmed = center_table::Entity::update_many()
        .set(change)
        .filter(center_table::Column::PersonId.eq(Id(person)))
        .filter(center_table::Column::State.eq(Word(MembershipState::Invited)))
        .exec(writing.database())
        .await?;
    Ok(confirmed.rows_affected)
}

/// Ends every membership of a person, at tenants and at the Center.
///
/// # Errors
/// The database failed.
pub async fn end_all(
    writing: &Writing,
    person: PersonId,
    at: jiff::Timestamp,
) -> Result<(), StoreFault> {
    let (ended, since) = (Word(MembershipState::Ended), Instant(at));
    tenant_table::Entity::update_many()
        .col_expr(tenant_table::Column::State, Expr::value(ended.clone()))
        .col_expr(tenant_table::Column::Since, Expr::value(since))
        .filter(tenant_table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    center_table::Entity::update_many()
        .col_expr(center_table::Column::State, Expr::value(ended))
        .col_expr(center_table::Column::Since, Expr::value(since))
        .filter(center_table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Changes what a person is to a tenant, if it still is what was read.
///
/// # Errors
/// It is no longer ([`StoreFault::Changed`]), or the database failed.
pub async fn change(
    writing: &Writing,
    before: &Membership,
    after: Membership,
) -> Result<(), StoreFault> {
    let change = tenant_table::ActiveModel {
        role: Set(after.role),
        state: Set(after.state),
        since: Set(after.since),
        ..Default::default()
    };
    let changed = tenant_table::Entity::update_many()
        .set(change)
        .filter(tenant_table::Column::TenantId.eq(before.tenant_id))
        .filter(tenant_table::Column::PersonId.eq(before.person_id))
        .filter(tenant_table::Column::Role.eq(before.role.clone()))
        .filter(tenant_table::Column::State.eq(before.state.clone()))
        .exec(writing.database())
        .await?;
    exactly_one(changed.rows_affected)
}

/// How many admins of the tenant are active.
///
/// # Errors
/// The database failed.
pub async fn active_admins(reading: &Reading, tenant: TenantId) -> Result<u64, StoreFault> {
    let admins = tenant_table::Entity::find()
        .filter(tenant_table::Column::TenantId.eq(Id(tenant)))
        .filter(tenant_table::Column::Role.eq(Word(TenantRole::Admin)))
        .filter(tenant_table::Column::State.eq(Word(MembershipState::Active)));
    Ok(admins.count(reading.database()).await?)
}

/// What somebody is now, and at which organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub person: PersonId,
    /// The word of the role: one at the Center, one at a tenant, or `partner`.
    pub role: &'static str,
    /// The tenant's or partner's name; empty at the Center.
    pub organisation: String,
}

/// What these people are now, at the Center, at tenants and at partners: one statement for all of them.
///
/// # Errors
/// The database failed.
pub async fn standing(reading: &Reading, people: &[PersonId]) -> Result<Vec<Standing>, StoreFault> {
    let all = || people.iter().map(|person| Id(*person));
    let name = |text: &'static str| Alias::new(text);
    let active = || Expr::col(name("state")).eq(MembershipState::Active.as_str());
    let mut query = Query::select();
    query
        .column(name("person_id"))
        .column(name("role"))
        .expr_as(Expr::val(""), name("organisation"))
        .from(name("center_membership"))
        .and_where(Expr::col(name("person_id")).is_in(all()))
        .and_where(active());
    let of_tenants = Query::select()
        .column((name("membership"), name("person_id")))
        .column((name("membership"), name("role")))
        .column((name("tenant"), name("name")))
        .from(name("membership"))
        .inner_join(
            name("tenant"),
            Expr::col((name("tenant"), name("id"))).equals((name("membership"), name("tenant_id"))),
        )
        .and_where(Expr::col((name("membership"), name("person_id"))).is_in(all()))
        .and_where(active())
        .to_owned();
    let of_partners = Query::select()
        .column((name("partner_member"), name("person_id")))
        .expr(Expr::val("partner"))
        .column((name("partner"), name("name")))
        .from(name("partner_member"))
        .inner_join(
            name("partner"),
            Expr::col((name("partner"), name("id")))
                .equals((name("partner_member"), name("partner_id"))),
        )
        .and_where(Expr::col((name("partner_member"), name("person_id"))).is_in(all()))
        .and_where(active())
        .to_owned();
    query.union(UnionType::All, of_tenants);
    query.union(UnionType::All, of_partners);
    let rows = reading.in_order().query_all(&query).await?;
    let mut standing = Vec::with_capacity(rows.len());
    for row in rows {
        let person: Id<PersonId> = row.try_get_by_index(0)?;
        let role: String = row.try_get_by_index(1)?;
        let at_center = CenterRole::ALL.iter().map(|role| role.as_str());
        let at_tenant = TenantRole::ALL.iter().map(|role| role.as_str());
        let mut known = at_center.chain(at_tenant).chain(["partner"]);
        let Some(role) = known.find(|word| *word == role) else {
            continue;
        };
        standing.push(Standing {
            person: person.0,
            role,
            organisation: row.try_get_by_index(2)?,
        });
    }
    standing.sort_by_key(|one| (one.person, one.role));
    Ok(standing)
}
