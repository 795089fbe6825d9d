//! Notes among staff. Every function here takes a [`StaffAct`]: whoever holds none, and so all code
//! that answers customers, representatives and partners, cannot ask for them. A rule of the house
//! reads these signatures, and that nothing else in `store` names the table.

use process::identity::{EngagementId, NoteId, PersonId, RequestId, TenantId};
use process::permission::StaffAct;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
};

use crate::StoreFault;
use crate::column::{Id, Instant};
use crate::keyset::{self, Order, Stretch};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{EngagementId, Id, Instant, NoteId, PersonId, RequestId, TenantId};
    use sea_orm::entity::prelude::*;

    /// A note.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<NoteId>,
        /// About which tenant.
        pub tenant_id: Id<TenantId>,
        /// About which of its engagements.
        pub engagement_id: Option<Id<EngagementId>>,
        /// About which of its requests.
        pub request_id: Option<Id<RequestId>>,
        /// The words.
        pub text: String,
        /// By whom.
        pub written_by: Id<PersonId>,
        /// When.
        pub written_at: Instant,
        /// When it was corrected last.
        pub corrected_at: Option<Instant>,
        /// Who erased it.
        pub erased_by: Option<Id<PersonId>>,
        /// When.
        pub erased_at: Option<Instant>,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Note;

/// Enters a note, in the name of whoever writes it.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, act: &StaffAct, note: Note) -> Result<(), StoreFault> {
    let note = Note {
        written_by: Id(act.person()),
        ..note
    };
    table::Entity::insert(note.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// A note of a tenant.
///
/// # Errors
/// The database failed.
pub async fn by_id(
    reading: &Reading,
    _: &StaffAct,
    (tenant, id): (TenantId, NoteId),
) -> Result<Option<Note>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// Writes the note over what `before` was.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(
    writing: &Writing,
    _: &StaffAct,
    before: &Note,
    after: Note,
) -> Result<(), StoreFault> {
    let after = Note {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// Which notes of a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// All of them.
    All,
    /// On this engagement, on the request it came from, and on the tenant itself.
    Around(EngagementId, RequestId),
    /// On this engagement and on the request it came from, and nothing else of the tenant's.
    Of(EngagementId, RequestId),
}

/// A stretch of the notes on a tenant, newest first, and whether there are more.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    _act: &StaffAct,
    (tenant, kept): (TenantId, Kept),
    (stretch, limit): (Stretch, u64),
) -> Result<(Vec<Note>, bool), StoreFault> {
    let mut rows = table::Entity::find().filter(table::Column::TenantId.eq(Id(tenant)));
    if let Kept::Around(engagement, request) | Kept::Of(engagement, request) = kept {
        let mut those = Condition::any()
            .add(table::Column::EngagementId.eq(Id(engagement)))
            .add(table::Column::RequestId.eq(Id(request)));
        if matches!(kept, Kept::Around(..)) {
            let on_tenant = Condition::all()
                .add(table::Column::EngagementId.is_null())
                .add(table::Column::RequestId.is_null());
            those = those.add(on_tenant);
        }
        rows = rows.filter(those);
    }
    let order = Order {
        at: table::Column::WrittenAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}
