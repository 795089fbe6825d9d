//! The ledger of migrations: every item that did not move as it was, that is doubled, or that differs.

use process::identity::{MigrationEventId, MigrationMailboxId, TenantId};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationDef,
};

use super::mailbox::table as mailbox;
use crate::StoreFault;
use crate::column::Id;
use crate::part::{self, parts};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{Id, MigrationMailboxId, TenantId};
    use sea_orm::entity::prelude::*;

    /// An item.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "migration_item")]
    pub struct Model {
        /// Of which mailbox.
        #[sea_orm(primary_key, auto_increment = false)]
        pub mailbox_id: Id<MigrationMailboxId>,
        /// Which of that mailbox's, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// What is with it.
        pub class: String,
        /// Its folder, where the customer has names sent.
        pub folder: Option<String>,
        /// Its number in the folder.
        pub uid: i64,
        /// How large it is.
        pub bytes: i64,
        /// The code of a tool of others.
        pub code: Option<String>,
        /// What was said of it.
        pub said: Option<String>,
        /// Its subject, where the customer has subjects sent.
        pub subject: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as MigrationItem;

/// Puts items in the place of all that were known of these mailboxes.
///
/// # Errors
/// The database failed.
pub async fn replace(
    writing: &Writing,
    mailboxes: &[MigrationMailboxId],
    items: Vec<MigrationItem>,
) -> Result<(), StoreFault> {
    for some in parts(mailboxes) {
        table::Entity::delete_many()
            .filter(table::Column::MailboxId.is_in(some.iter().map(|id| Id(*id))))
            .exec(writing.database())
            .await?;
    }
    part::enter::<_, table::ActiveModel>(writing, items).await
}

/// The place of an item in the ledger of an event: the target of its mailbox, and its number there.
pub type Place<'a> = (&'a str, i64);

/// Items of an event by the targets of their mailboxes, from the one after `after` on, with these
/// targets; all of them or those of one class. What is erased is not among them.
///
/// # Errors
/// The database failed.
pub async fn of_event(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
    class: Option<&str>,
    after: Option<Place<'_>>,
    limit: u64,
) -> Result<Vec<(MigrationItem, String)>, StoreFault> {
    let in_mailbox: RelationDef = table::Entity::belongs_to(mailbox::Entity)
        .from(table::Column::MailboxId)
        .to(mailbox::Column::Id)
        .into();
    let mut rows = table::Entity::find()
        .join(JoinType::InnerJoin, in_mailbox)
        .filter(mailbox::Column::EventId.eq(Id(event)))
        .filter(mailbox::Column::TenantId.eq(Id(tenant)));
    if let Some(class) = class {
        rows = rows.filter(table::Column::Class.eq(class));
    }
    if let Some((target, number)) = after {
        let same = Condition::all()
            .add(mailbox::Column::Target.eq(target))
            .add(table::Column::Number.gt(number));
        let later = Condition::any()
            .add(mailbox::Column::Target.gt(target))
            .add(same);
        rows = rows
            .filter(mailbox::Column::Target.gte(target))
            .filter(later);
    }
    let found = rows
        .order_by_asc(mailbox::Column::Target)
        .order_by_asc(table::Column::Number)
        .limit(limit)
        .select_also(mailbox::Entity)
        .all(reading.database())
        .await?;
    let with_target = found.into_iter().filter_map(|(item, mailbox)| {
        let target = mailbox?.target?;
        Some((item, target))
    });
    Ok(with_target.collect())
}

/// How many items of each class an event has.
///
/// # Errors
/// The database failed.
pub async fn classes(
    reading: &Reading,
    (tenant, event): (TenantId, MigrationEventId),
) -> Result<Vec<(String, i64)>, StoreFault> {
    let in_mailbox: RelationDef = table::Entity::belongs_to(mailbox::Entity)
        .from(table::Column::MailboxId)
        .to(mailbox::Column::Id)
        .into();
    let mut classes: Vec<(String, i64)> = table::Entity::find()
        .select_only()
        .column(table::Column::Class)
        .column_as(table::Column::Number.count(), "items")
        .join(JoinType::InnerJoin, in_mailbox)
        .filter(mailbox::Column::EventId.eq(Id(event)))
        .filter(mailbox::Column::TenantId.eq(Id(tenant)))
        .group_by(table::Column::Class)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    classes.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    Ok(classes)
}

/// Erases all items of an event.
pub(super) async fn erase_of(writing: &Writing, event: MigrationEventId) -> Result<(), StoreFault> {
    let of_event = Query::select()
        .column(mailbox::Column::Id)
        .from(mailbox::Entity)
        .and_where(mailbox::Column::EventId.eq(Id(event)))
        .to_owned();
    table::Entity::delete_many()
        .filter(table::Column::MailboxId.in_subquery(of_event))
        .exec(writing.database())
        .await?;
    Ok(())
}
