//! Runs of the customer's own checks, and reports that somebody is still looking at.

use jiff::Timestamp;
use process::identity::{AssessmentId, EngagementId, PersonId, TenantId};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde_json::Value;

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::engagement::table as engagement;
use crate::unit::{Reading, Writing};

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// DNS records of domains.
    Dns,
    /// Objects of a directory.
    Directory,
}

crate::words!(Area { Dns = "dns", Directory = "directory" });

impl Area {
    /// All of them, in the order of pages.
    pub const ALL: [Self; 2] = [Self::Directory, Self::Dns];
}

/// How a run came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Somebody chose its file on a page.
    Page,
    /// The tool sent it.
    Tool,
}

crate::words!(Arrival { Page = "page", Tool = "tool" });

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Area, Arrival, AssessmentId, Document, EngagementId, Id, Instant, PersonId, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A run of a check.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<AssessmentId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// For which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Which of that engagement's, from 1.
        pub number: i64,
        /// What was checked.
        pub area: Word<Area>,
        /// The program and its version.
        pub tool: String,
        /// Which rules were asked.
        pub rule_set: String,
        /// In which version.
        pub rule_version: String,
        /// Whether subjects are named; else each is a hash.
        pub is_named: bool,
        /// What was looked at.
        pub targets: Document<Vec<String>>,
        /// What of it gave no answer, or not a whole one.
        pub unanswered: Document<Vec<String>>,
        /// When it began, as it says.
        pub started_at: Instant,
        /// When it ended, as it says.
        pub ended_at: Instant,
        /// How it came here.
        pub way: Word<Arrival>,
        /// By whom, or with whose token.
        pub sent_by: Id<PersonId>,
        /// When.
        pub sent_at: Instant,
        /// Objects or domains that were checked.
        pub checked: i64,
        /// Objects that the rules leave out.
        pub skipped: i64,
        /// What must be mended.
        pub errors: i64,
        /// What should be looked at.
        pub warnings: i64,
        /// What is good to know.
        pub infos: i64,
        /// Findings that were not open before it.
        pub appeared: i64,
        /// Findings that it closed.
        pub vanished: i64,
        /// When it was set aside.
        pub set_aside_at: Option<Instant>,
        /// By whom.
        pub set_aside_by: Option<Id<PersonId>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod draft {
    use super::{Document, EngagementId, Id, Instant, PersonId, TenantId, Value};
    use sea_orm::entity::prelude::*;

    /// A report that somebody is still looking at, as it would be kept.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_draft")]
    pub struct Model {
        /// For which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// The report.
        pub content: Document<Value>,
        /// When it was chosen.
        pub made_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use draft::Model as Draft;
pub use table::Model as Assessment;

/// Enters a run.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, run: Assessment) -> Result<(), StoreFault> {
    table::Entity::insert(run.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The runs of a tenant's engagement, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
    limit: u64,
) -> Result<Vec<Assessment>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .order_by_desc(table::Column::Number)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// Some runs of a tenant's engagement.
///
/// # Errors
/// The database failed.
pub async fn by_ids(
    reading: &Reading,
    tenant: TenantId,
    ids: &[AssessmentId],
) -> Result<Vec<Assessment>, StoreFault> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| Id(*id));
    Ok(table::Entity::find()
        .filter(table::Column::Id.is_in(ids))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .all(reading.database())
        .await?)
}

/// Notes that a run of a tenant was set aside, when and by whom.
///
/// # Errors
/// The database failed.
pub async fn set_aside(
    writing: &Writing,
    tenant: TenantId,
    run: AssessmentId,
    (at, by): (Timestamp, PersonId),
) -> Result<(), StoreFault> {
    let aside = table::ActiveModel {
        set_aside_at: Set(Some(Instant(at))),
        set_aside_by: Set(Some(Id(by))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(aside)
        .filter(table::Column::Id.eq(Id(run)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Keeps what somebody chose; what was chosen before for the same engagement is gone.
///
/// # Errors
/// The database failed.
pub async fn keep_draft(writing: &Writing, draft: Draft) -> Result<(), StoreFault> {
    drop_draft(writing, draft.engagement_id.0, draft.person_id.0).await?;
    draft::Entity::insert(draft.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// What somebody chose and has not decided about.
///
/// # Errors
/// The database failed.
pub async fn draft_of(
    reading: &Reading,
    tenant: TenantId,
    engagement: EngagementId,
    person: PersonId,
) -> Result<Option<Draft>, StoreFault> {
    Ok(draft::Entity::find_by_id((Id(engagement), Id(person)))
        .filter(draft::Column::TenantId.eq(Id(tenant)))
        .one(reading.database())
        .await?)
}

/// When somebody chose what it has not decided about.
///
/// # Errors
/// The database failed.
pub async fn draft_mark(
    reading: &Reading,
    engagement: EngagementId,
    person: PersonId,
) -> Result<Option<Instant>, StoreFault> {
    let at: Option<Instant> = draft::Entity::find_by_id((Id(engagement), Id(person)))
        .select_only()
        .column(draft::Column::MadeAt)
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(at)
}

/// Lets go of what somebody chose.
///
/// # Errors
/// The database failed.
pub async fn drop_draft(
    writing: &Writing,
    engagement: EngagementId,
    person: PersonId,
) -> Result<(), StoreFault> {
    draft::Entity::delete_by_id((Id(engagement), Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets go of everything that was chosen before this instant and not decided about.
///
/// # Errors
/// The database failed.
pub async fn drop_old_drafts(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    draft::Entity::delete_many()
        .filter(draft::Column::MadeAt.lt(Instant(before)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets go of what somebody who is erased had chosen.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    draft::Entity::delete_many()
        .filter(draft::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets go of what runs looked at, by name or hash, of engagements that ended before this instant. Their
/// numbers stay.
///
/// # Errors
/// The database failed.
pub async fn forget_targets(writing: &Writing, before: Timestamp) -> Result<(), StoreFault> {
    let ended = Query::select()
        .column(engagement::Column::Id)
        .from(engagement::Entity)
        .and_where(engagement::Column::EndedAt.lt(Instant(before)))
        .to_owned();
    let nothing = || Document(Vec::new());
    let forgotten = table::ActiveModel {
        targets: Set(nothing()),
        unanswered: Set(nothing()),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(forgotten)
        .filter(table::Column::EngagementId.in_subquery(ended))
        .filter(Expr::cust("CAST(targets AS text) <> '[]'"))
        .exec(writing.database())
        .await?;
    Ok(())
}
