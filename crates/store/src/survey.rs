//! The question how well the help serves: the milestones that were reached, whom it was asked of, and
//! what they said.

use jiff::Timestamp;
use process::identity::{EngagementId, PersonId, RegionName, SurveyId, TenantId};
use process::state::SurveyState;
use process::survey::{Milestone, Score, Tally};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, JoinType,
    QueryFilter, QueryOrder, QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::tenant;
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod table {
    use super::{
        EngagementId, Id, Instant, Milestone, PersonId, SurveyId, SurveyState, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// The question, asked of one person at one milestone.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "survey")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<SurveyId>,
        /// Of whose people.
        pub tenant_id: Id<TenantId>,
        /// About which engagement.
        pub engagement_id: Id<EngagementId>,
        /// At which milestone.
        pub milestone: Word<Milestone>,
        /// Of whom.
        pub person_id: Id<PersonId>,
        /// Where it stands.
        pub state: Word<SurveyState>,
        /// When.
        pub asked_at: Instant,
        /// Until when it can be answered, and the answer changed.
        pub open_until: Instant,
        /// What was answered: 1 to 5.
        pub score: Option<i64>,
        /// What was said besides.
        pub comment: Option<String>,
        /// When it was answered last.
        pub answered_at: Option<Instant>,
        /// When the person put it away without an answer.
        pub put_away_at: Option<Instant>,
        /// Counts the changes.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod reached {
    use super::{EngagementId, Id, Instant, Milestone, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// A milestone that an engagement has reached.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "survey_milestone")]
    pub struct Model {
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Which engagement.
        #[sea_orm(primary_key, auto_increment = false)]
        pub engagement_id: Id<EngagementId>,
        /// Which milestone.
        #[sea_orm(primary_key, auto_increment = false)]
        pub milestone: Word<Milestone>,
        /// When, for the first time.
        pub reached_at: Instant,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use reached::Model as ReachedMilestone;
pub use table::Model as Survey;

impl Survey {
    /// What was answered.
    #[must_use]
    pub fn given(&self) -> Option<Score> {
        score_of(self.score)
    }
}

fn score_of(number: Option<i64>) -> Option<Score> {
    u8::try_from(number?).ok()?.try_into().ok()
}

/// Keeps that a milestone was reached. Whether this call was the first to say so: of many exactly one
/// is.
///
/// # Errors
/// The database failed.
pub async fn reach(writing: &Writing, milestone: ReachedMilestone) -> Result<bool, StoreFault> {
    let once = OnConflict::new().do_nothing().to_owned();
    let kept = reached::Entity::insert(milestone.into_active_model())
        .on_conflict(once)
        .exec_without_returning(writing.database())
        .await?;
    Ok(kept == 1)
}

/// Enters that somebody is asked.
///
/// # Errors
/// The person was asked at this milestone before ([`crate::Constraint::Unique`]), or the database
/// failed.
pub async fn add(writing: &Writing, survey: Survey) -> Result<(), StoreFault> {
    writing.note(change_of(&survey, None, survey.state.0));
    table::Entity::insert(survey.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Writes it over what `before` was.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(writing: &Writing, before: &Survey, after: Survey) -> Result<(), StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    if before.state != after.state {
        writing.note(change_of(before, Some(before.state.0), after.state.0));
    }
    let after = Survey {
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

fn change_of(survey: &Survey, from: Option<SurveyState>, to: SurveyState) -> StateChange {
    StateChange {
        subject: Subject::Survey,
        id: survey.id.0.0,
        tenant: Some(survey.tenant_id.0),
        belongs: Belongs::ToEngagement(survey.engagement_id.0),
        from: from.map(SurveyState::as_str),
        to: to.as_str(),
    }
}

/// By its identity, for whoever checks whose it is.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: SurveyId) -> Result<Option<Survey>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id));
    Ok(row.one(reading.database()).await?)
}

/// What a person of a tenant was asked since the instant, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_person(
    reading: &Reading,
    (tenant, person): (TenantId, PersonId),
    since: Timestamp,
) -> Result<Vec<Survey>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::AskedAt.gt(Instant(since)))
        .filter(table::Column::TenantId.eq(Id(tenant)))
        .order_by_desc(table::Column::AskedAt)
        .order_by_desc(table::Column::Id)
        .all(reading.database())
        .await?)
}

/// When a person was asked last, whoever's person it was.
///
/// # Errors
/// The database failed.
pub async fn last_asked(
    reading: &Reading,
    person: PersonId,
) -> Result<Option<Timestamp>, StoreFault> {
    let last: Option<Option<Instant>> = table::Entity::find()
        .select_only()
        .column_as(table::Column::AskedAt.max(), "last")
        .filter(table::Column::PersonId.eq(Id(person)))
        .into_tuple()
        .one(&reading.in_order())
        .await?;
    Ok(last.flatten().map(|at| at.0))
}

/// Everybody who was asked at some milestone of an engagement, newest first.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<Survey>, StoreFault> {
    Ok(table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .order_by_desc(table::Column::AskedAt)
        .order_by_desc(table::Column::Id)
        .all(reading.database())
        .await?)
}

fn of_tenant() -> RelationDef {
    table::Entity::belongs_to(tenant::table::Entity)
        .from(table::Column::TenantId)
        .to(tenant::table::Column::Id)
        .into()
}

/// What is told of the answers at each milestone that somebody was asked at, of a region's tenants or
/// of all.
///
/// # Errors
/// The database failed.
pub async fn tallies(
    reading: &Reading,
    region: Option<&RegionName>,
) -> Result<Vec<(Milestone, Tally)>, StoreFault> {
    let mut rows = table::Entity::find()
        .select_only()
        .column(table::Column::Milestone)
        .column(table::Column::Score)
        .expr_as(Expr::cust("COUNT(*)"), "people")
        .group_by(table::Column::Milestone)
        .group_by(table::Column::Score);
    if let Some(region) = region {
        rows = rows
            .join(JoinType::InnerJoin, of_tenant())
            .filter(tenant::table::Column::Region.eq(region.as_str()));
    }
    let rows: Vec<(Word<Milestone>, Option<i64>, i64)> =
        rows.into_tuple().all(&reading.in_order()).await?;
    let mut tallies: Vec<(Milestone, Tally)> = Vec::new();
    for (milestone, score, people) in rows {
        let people = u64::try_from(people).unwrap_or_default();
        let score = score_of(score);
        match tallies.iter_mut().find(|(known, _)| *known == milestone.0) {
            Some((_, tally)) => *tally = tally.with(score, people),
            None => tallies.push((milestone.0, Tally::default().with(score, people))),
        }
    }
    Ok(tallies)
}

/// A stretch of the answers with a comment, newest first, and whether there are more; of a region's
/// tenants or of all.
///
/// # Errors
/// The database failed.
pub async fn commented(
    reading: &Reading,
    region: Option<&RegionName>,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Survey>, bool), StoreFault> {
    let mut rows = table::Entity::find().filter(table::Column::Comment.is_not_null());
    if let Some(region) = region {
        rows = rows
            .join(JoinType::InnerJoin, of_tenant())
            .filter(tenant::table::Column::Region.eq(region.as_str()));
    }
    let order = Order {
        at: table::Column::AnsweredAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// Erases the words that a person wrote; what it answered stays in the counts, as nobody's.
///
/// # Errors
/// The database failed.
pub async fn erase_of(writing: &Writing, person: PersonId) -> Result<(), StoreFault> {
    let wordless = table::ActiveModel {
        comment: Set(None),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(wordless)
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}
