//! Tenants, their domains and what is known about them.

mod many;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use process::business_time::WeeklyHours;
use process::identity::{FactName, RegionName, TenantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationDef,
};

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::find::fold::{beginning_with, folded, keys_of_domain, keys_of_name};
use crate::keyset::{self, Order, Stretch};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Document, Id, Instant, RegionName, TenantId, WeeklyHours, Word};
    use sea_orm::entity::prelude::*;

    /// A customer organisation.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<TenantId>,
        /// As it calls itself.
        pub name: String,
        /// Its first verified domain, which also names it in addresses of pages.
        pub domain: String,
        /// Its number at the partner programme, if any.
        pub tpid: Option<String>,
        /// `worldwide`, `us-gov`, `21vianet` or `dedicated`.
        pub cloud: String,
        /// `commercial`, `education`, `government` or `isv`.
        pub segment: String,
        /// ISO 3166 code, also the calendar of its holidays.
        pub country: String,
        /// IANA zone of its working hours.
        pub zone: String,
        /// Its working hours.
        pub hours: Document<WeeklyHours>,
        /// The region of the Center that serves it.
        pub region: Word<RegionName>,
        /// First known.
        pub created_at: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod domain {
    use super::{Id, Instant, TenantId};
    use sea_orm::entity::prelude::*;

    /// A domain of a tenant.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_domain")]
    pub struct Model {
        /// In lower case.
        #[sea_orm(primary_key, auto_increment = false)]
        pub domain: String,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Since when it is known to be the tenant's, if only on the word of a source that the Center
        /// believed.
        pub verified_at: Option<Instant>,
        /// Since when somebody has shown it, by a mail there or in the DNS: nobody's word is enough.
        pub proven_at: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod fact {
    use super::{FactName, Id, Instant, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// Something known about a tenant, with where it comes from and since when.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_fact")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant_id: Id<TenantId>,
        /// What is asked.
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: Word<FactName>,
        /// The answer.
        pub value: String,
        /// Who or what said so.
        pub source: String,
        /// When it was so.
        pub as_of: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod word {
    use super::{Id, TenantId};
    use sea_orm::entity::prelude::*;

    /// A beginning by which a tenant is found.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant_word")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub word: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant_id: Id<TenantId>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod origin {
    use super::{Id, Instant, TenantId};
    use sea_orm::entity::prelude::*;

    /// Who said that a tenant is so: two columns of its row that only managers ask for.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<TenantId>,
        /// Who or what said so; nothing for a tenant known before this was kept.
        pub source: Option<String>,
        /// When it was so.
        pub as_of: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use domain::Model as Domain;
pub use fact::Model as Fact;
pub use many::{Added, add_many, built_on, remove_as_added};
pub use origin::Model as Origin;
pub use table::Model as Tenant;

/// A tenant by its identity.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: TenantId) -> Result<Option<Tenant>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Several tenants at once, in no order.
///
/// # Errors
/// The database failed.
pub async fn by_ids(reading: &Reading, ids: &[TenantId]) -> Result<Vec<Tenant>, StoreFault> {
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .all(reading.database())
        .await?)
}

/// The tenant that the pages under `/t/{domain}` belong to, whoever asks: for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_domain(reading: &Reading, domain: &str) -> Result<Option<Tenant>, StoreFault> {
    let row = table::Entity::find().filter(table::Column::Domain.eq(domain));
    Ok(row.one(reading.database()).await?)
}

/// The tenant that this domain is known to be the own of, be it its first or another one, and be it
/// proven or only entered.
///
/// # Errors
/// The database failed.
pub async fn holding_domain(reading: &Reading, domain: &str) -> Result<Option<Tenant>, StoreFault> {
    let of_tenant: RelationDef = domain::Entity::belongs_to(table::Entity)
        .from(domain::Column::TenantId)
        .to(table::Column::Id)
        .into();
    let found = domain::Entity::find_by_id(domain.to_owned())
        .filter(domain::Column::VerifiedAt.is_not_null())
        .join(JoinType::InnerJoin, of_tenant)
        .select_also(table::Entity)
        .one(reading.database())
        .await?;
    Ok(found.and_then(|(_, tenant)| tenant))
}

/// Every tenant, by name; a Center's list is paged by the caller's limit.
///
/// # Errors
/// The database failed.
pub async fn all(reading: &Reading) -> Result<Vec<Tenant>, StoreFault> {
    Ok(table::Entity::find()
        .order_by_asc(table::Column::Name)
        .all(reading.database())
        .await?)
}

/// Adds a tenant with its first domain, which is known to be its own from then on.
///
/// # Errors
/// The domain is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add(writing: &Writing, tenant: Tenant, known_at: Timestamp) -> Result<(), StoreFault> {
    let origin = None;
    add_many(writing, vec![Added { tenant, origin }], known_at).await
}

/// What is known about the tenant.
///
/// # Errors
/// The database failed.
pub async fn facts(reading: &Reading, tenant: TenantId) -> Result<Vec<Fact>, StoreFault> {
    let rows = fact::Entity::find().filter(fact::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_asc(fact::Column::Name)
        .all(reading.database())
        .await?)
}

/// Notes what is known now; a fact already there is replaced.
///
/// # Errors
/// The database failed.
pub async fn note_facts(
    writing: &Writing,
    tenant: TenantId,
    facts: &BTreeMap<FactName, String>,
    source: &str,
    as_of: Timestamp,
) -> Result<(), StoreFault> {
    if facts.is_empty() {
        return Ok(());
    }
    let rows = facts.iter().map(|(name, value)| fact::ActiveModel {
        tenant_id: Set(Id(tenant)),
        name: Set(Word(name.clone())),
        value: Set(value.clone()),
        source: Set(source.to_owned()),
        as_of: Set(Instant(as_of)),
    });
    let newer =
        sea_orm::sea_query::OnConflict::columns([fact::Column::TenantId, fact::Column::Name])
            .update_columns([
                fact::Column::Value,
                fact::Column::Source,
                fact::Column::AsOf,
            ])
            .to_owned();
    fact::Entity::insert_many(rows)
        .on_conflict(newer)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Everything by whose beginning a tenant with one domain is found.
fn words_of_tenant(tenant: &Tenant) -> BTreeSet<String> {
    let mut words = keys_of_name(&tenant.name);
    words.extend(keys_of_domain(&tenant.domain));
    words.extend(tenant.tpid.as_deref().map(folded));
    words
}

/// Words in one statement, well under what either database takes.
const WORDS_AT_ONCE: usize = 2_000;

async fn add_words(
    writing: &Writing,
    words: Vec<(String, Id<TenantId>)>,
) -> Result<(), StoreFault> {
    for some in words.chunks(WORDS_AT_ONCE) {
        let rows = some.iter().map(|(word, tenant)| word::ActiveModel {
            word: Set(word.clone()),
            tenant_id: Set(*tenant),
        });
        let known =
            sea_orm::sea_query::OnConflict::columns([word::Column::Word, word::Column::TenantId])
                .do_nothing()
                .to_owned();
        word::Entity::insert_many(rows)
            .on_conflict(known)
            .exec_without_returning(writing.database())
            .await?;
    }
    Ok(())
}

/// One stretch of all tenants, or of those found by what their name, a domain or the TPID begins
/// with, newest first; whether there are more in its direction.
///
/// # Errors
/// The database failed.
pub async fn listed(
    reading: &Reading,
    search: Option<&str>,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Tenant>, bool), StoreFault> {
    let mut rows = table::Entity::find();
    if let Some(search) = search {
        let (from, to) = beginning_with(search);
        let found = sea_orm::sea_query::Query::select()
            .column(word::Column::TenantId)
            .from(word::Entity)
            .and_where(word::Column::Word.gte(from))
            .and_where(word::Column::Word.lt(to))
            .to_owned();
        rows = rows.filter(table::Column::Id.in_subquery(found));
    }
    let order = Order {
        at: table::Column::CreatedAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// The tenant's domains, the first one first.
///
/// # Errors
/// The database failed.
pub async fn domains(reading: &Reading, tenant: TenantId) -> Result<Vec<Domain>, StoreFault> {
    let rows = domain::Entity::find().filter(domain::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_asc(domain::Column::VerifiedAt)
        .order_by_asc(domain::Column::Domain)
        .all(reading.database())
        .await?)
}

/// Which of these domains are somebody's already.
///
/// # Errors
/// The database failed.
pub async fn known_domains(
    reading: &Reading,
    domains: &[String],
) -> Result<Vec<Domain>, StoreFault> {
    let mut known = Vec::new();
    for some in domains.chunks(AT_ONCE) {
        let rows = domain::Entity::find().filter(domain::Column::Domain.is_in(some));
        known.extend(rows.all(reading.database()).await?);
    }
    Ok(known)
}

/// Values in one question, well under what either database takes.
const AT_ONCE: usize = 500;

/// The tenants with one of these numbers of the partner programme.
///
/// # Errors
/// The database failed.
pub async fn by_tpids(reading: &Reading, tpids: &[String]) -> Result<Vec<Tenant>, StoreFault> {
    let mut known = Vec::new();
    for some in tpids.chunks(AT_ONCE) {
        let rows = table::Entity::find().filter(table::Column::Tpid.is_in(some));
        known.extend(rows.all(reading.database()).await?);
    }
    Ok(known)
}

/// Adds a domain to a tenant.
///
/// # Errors
/// The domain is in use ([`crate::Constraint::Unique`]) or the database failed.
pub async fn add_domain(
    writing: &Writing,
    tenant: TenantId,
    name: &str,
    known_at: Timestamp,
) -> Result<(), StoreFault> {
    let row = domain::ActiveModel {
        domain: Set(name.to_owned()),
        tenant_id: Set(Id(tenant)),
        verified_at: Set(Some(Instant(known_at))),
        proven_at: Set(None),
    };
    domain::Entity::insert(row)
        .exec_without_returning(writing.database())
        .await?;
    let words = keys_of_domain(name).into_iter();
    add_words(writing, words.map(|word| (word, Id(tenant))).collect()).await
}

/// Notes that somebody has shown this domain to be its tenant's. It stays as it was first shown.
///
/// # Errors
/// The database failed.
pub async fn prove_domain(writing: &Writing, name: &str, at: Timestamp) -> Result<(), StoreFault> {
    let change = domain::ActiveModel {
        proven_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    domain::Entity::update_many()
        .set(change)
        .filter(domain::Column::Domain.eq(name))
        .filter(domain::Column::ProvenAt.is_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Takes a domain out that nobody has proven.
///
/// # Errors
/// The tenant has no such domain, or it is proven ([`StoreFault::Changed`]); or the database failed.
pub async fn remove_domain(
    writing: &Writing,
    tenant: TenantId,
    name: &str,
) -> Result<(), StoreFault> {
    let removed = domain::Entity::delete_many()
        .filter(domain::Column::Domain.eq(name))
        .filter(domain::Column::TenantId.eq(Id(tenant)))
        .filter(domain::Column::ProvenAt.is_null())
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(removed.rows_affected)?;
    match by_id(writing, tenant).await? {
        Some(tenant) => write_words(writing, &tenant).await,
        None => Ok(()),
    }
}

/// Writes anew everything by whose beginning a tenant is found: its domains share those above them.
async fn write_words(writing: &Writing, tenant: &Tenant) -> Result<(), StoreFault> {
    let id = tenant.id;
    let mut words = words_of_tenant(tenant);
    for known in domains(writing, id.0).await? {
        words.extend(keys_of_domain(&known.domain));
    }
    word::Entity::delete_many()
        .filter(word::Column::TenantId.eq(id))
        .exec(writing.database())
        .await?;
    add_words(writing, words.into_iter().map(|word| (word, id)).collect()).await
}

/// Changes a tenant as it was read. Its first domain names it in addresses and stays.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(writing: &Writing, tenant: Tenant) -> Result<(), StoreFault> {
    let (id, version) = (tenant.id, tenant.version);
    let now = tenant.clone();
    let change = table::ActiveModel {
        name: Set(tenant.name),
        tpid: Set(tenant.tpid),
        cloud: Set(tenant.cloud),
        segment: Set(tenant.segment),
        country: Set(tenant.country),
        zone: Set(tenant.zone),
        hours: Set(tenant.hours),
        region: Set(tenant.region),
        version: Set(version + 1),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(id))
        .filter(table::Column::Version.eq(version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    write_words(writing, &now).await
}

/// Lets a tenant grow by one version, for a change of its domains or facts that was decided from it
/// as it was read.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn touch(writing: &Writing, id: TenantId, version: i64) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        version: Set(version + 1),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::Id.eq(Id(id)))
        .filter(table::Column::Version.eq(version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Who said that the tenant is so, and when it was so.
///
/// # Errors
/// The database failed.
pub async fn origin(reading: &Reading, tenant: TenantId) -> Result<Option<Origin>, StoreFault> {
    Ok(origin::Entity::find_by_id(Id(tenant))
        .one(reading.database())
        .await?)
}

/// Notes who said that the tenant is so, and when it was so.
///
/// # Errors
/// The database failed.
pub async fn set_origin(
    writing: &Writing,
    tenant: TenantId,
    source: &str,
    as_of: Timestamp,
) -> Result<(), StoreFault> {
    let change = origin::ActiveModel {
        source: Set(Some(source.to_owned())),
        as_of: Set(Some(Instant(as_of))),
        ..Default::default()
    };
    origin::Entity::update_many()
        .set(change)
        .filter(origin::Column::Id.eq(Id(tenant)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Whether any tenant is known.
///
/// # Errors
/// The database failed.
pub async fn is_any_known(reading: &Reading) -> Result<bool, StoreFault> {
    Ok(table::Entity::find()
        .limit(1)
        .one(reading.database())
        .await?
        .is_some())
}
