//! What tenants consent to: scopes × services × an end, one that holds for a partner at a time.

use jiff::Timestamp;
use process::identity::{PartnerId, PersonId, ServiceName, TenantId};
use process::permission::{Scopes, Terms};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use uuid::Uuid;

use crate::StoreFault;
use crate::column::{Day, Document, Id, Instant, Word};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

/// How a consent came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedAs {
    /// An admin of the tenant revoked it.
    Revoked,
    /// An admin of the tenant said something else instead.
    Replaced,
    /// Its time was over.
    RanOut,
}

crate::words!(EndedAs { Revoked = "revoked", Replaced = "replaced", RanOut = "ran_out" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Day, Document, EndedAs, Id, Instant, PartnerId, PersonId, Scopes, ServiceName, TenantId,
        Word,
    };
    use sea_orm::entity::prelude::*;

    /// One consent.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose: the tenant owns it.
        pub tenant_id: Id<TenantId>,
        /// To which partner.
        pub partner_id: Id<PartnerId>,
        /// To what.
        pub scopes: Document<Scopes>,
        /// For which services.
        pub services: Document<Vec<ServiceName>>,
        /// Its last day, by the tenant's own calendar.
        pub until: Day,
        /// The end of that day.
        pub ends_at: Instant,
        /// Who said so.
        pub granted_by: Id<PersonId>,
        /// When.
        pub granted_at: Instant,
        /// Over.
        pub ended_at: Option<Instant>,
        /// And how.
        pub ended_as: Option<Word<EndedAs>>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Consent;

impl Consent {
    /// What it says.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms {
            scopes: self.scopes.0,
            services: self.services.0.clone(),
            ends_at: self.ends_at.0,
            is_ended: self.ended_at.is_some(),
        }
    }
}

/// Adds a consent.
///
/// # Errors
/// Another one of this tenant to this partner holds, or the database failed.
pub async fn add(writing: &Writing, consent: Consent) -> Result<(), StoreFault> {
    writing.note(change_of(&consent, None, GRANTED));
    table::Entity::insert(consent.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Ends a consent.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn end(
    writing: &Writing,
    before: &Consent,
    ended_as: EndedAs,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let after = Consent {
        ended_at: Some(Instant(at)),
        ended_as: Some(Word(ended_as)),
        version: before.version + 1,
        ..before.clone()
    };
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::TenantId.eq(before.tenant_id))
        .filter(table::Column::Version.eq(before.version))
        .filter(table::Column::EndedAt.is_null())
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    writing.note(change_of(before, Some(GRANTED), ended_as.as_str()));
    Ok(())
}

/// The state of a consent that holds.
const GRANTED: &str = "granted";

fn change_of(consent: &Consent, from: Option<&'static str>, to: &'static str) -> StateChange {
    StateChange {
        subject: Subject::Consent,
        id: consent.id,
        tenant: Some(consent.tenant_id.0),
        belongs: Belongs::ToTenant,
        from,
        to,
    }
}

/// The consent of this tenant to this partner that was not ended; it may have run out.
///
/// # Errors
/// The database failed.
pub async fn of(
    reading: &Reading,
    tenant: TenantId,
    partner: PartnerId,
) -> Result<Option<Consent>, StoreFault> {
    let row = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::EndedAt.is_null());
    Ok(row.one(reading.database()).await?)
}

/// The consents of a tenant that were not ended.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(reading: &Reading, tenant: TenantId) -> Result<Vec<Consent>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .filter(table::Column::EndedAt.is_null());
    Ok(rows
        .order_by_asc(table::Column::GrantedAt)
        .all(reading.database())
        .await?)
}

/// The consents of these tenants to one partner that were not ended.
///
/// # Errors
/// The database failed.
pub async fn of_tenants(
    reading: &Reading,
    tenants: &[TenantId],
    partner: PartnerId,
) -> Result<Vec<Consent>, StoreFault> {
    let tenants = tenants.iter().map(|tenant| Id(*tenant));
    let rows = table::Entity::find()
        .filter(table::Column::TenantId.is_in(tenants))
        .filter(table::Column::PartnerId.eq(Id(partner)))
        .filter(table::Column::EndedAt.is_null());
    Ok(rows.all(reading.database()).await?)
}

/// Consents whose time is over and which nobody has ended yet, the longest over first: one page,
/// beginning after this one.
///
/// # Errors
/// The database failed.
pub async fn run_out(
    reading: &Reading,
    at: Timestamp,
    after: Option<(Instant, Uuid)>,
    limit: u64,
) -> Result<Vec<Consent>, StoreFault> {
    let mut rows = table::Entity::find()
        .filter(table::Column::EndsAt.lte(Instant(at)))
        .filter(table::Column::EndedAt.is_null());
    if let Some((ends_at, id)) = after {
        let same = Condition::all()
            .add(table::Column::EndsAt.eq(ends_at))
            .add(table::Column::Id.gt(id));
        let later = Condition::any()
            .add(table::Column::EndsAt.gt(ends_at))
            .add(same);
        rows = rows
            .filter(table::Column::EndsAt.gte(ends_at))
            .filter(later);
    }
    Ok(rows
        .order_by_asc(table::Column::EndsAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}
