//! What customers ask that is about no task, until it is answered and closed.

use jiff::Timestamp;
use process::identity::{EngagementId, GuidanceId, PersonId, QuestionId, TenantId};
use process::state::QuestionState;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::keyset::{self, Order, Stretch};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        EngagementId, GuidanceId, Id, Instant, PersonId, QuestionId, QuestionState, TenantId, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A question.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "question")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<QuestionId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// In which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Where it stands.
        pub state: Word<QuestionState>,
        /// The words.
        pub text: String,
        /// By whom.
        pub asked_by: Id<PersonId>,
        /// When.
        pub asked_at: Instant,
        /// The entry of the guidance ledger that answers it.
        pub answer_id: Option<Id<GuidanceId>>,
        /// Who closed it.
        pub closed_by: Option<Id<PersonId>>,
        /// When.
        pub closed_at: Option<Instant>,
        /// Counts the changes.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Question;

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod turn_table {
    use super::{GuidanceId, Id, Instant, PersonId, QuestionId, TenantId};
    use sea_orm::entity::prelude::*;

    /// What was asked and answered before a question was followed up.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "question_turn")]
    pub struct Model {
        /// Of which question.
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: Id<QuestionId>,
        /// Grows from turn to turn.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// The words.
        pub text: String,
        /// By whom.
        pub asked_by: Id<PersonId>,
        /// When.
        pub asked_at: Instant,
        /// The entry of the guidance ledger that answers it.
        pub answer_id: Id<GuidanceId>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Enters a question.
///
/// # Errors
/// The database failed.
pub async fn add(writing: &Writing, question: Question) -> Result<(), StoreFault> {
    writing.note(change_of(&question, None, question.state.0));
    table::Entity::insert(question.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

pub use turn_table::Model as Turn;

/// Keeps the turn that a question is about to leave behind: what it asks now, with its answer.
///
/// # Errors
/// It has no answer ([`StoreFault::OutOfTurn`]), or the database failed.
pub async fn keep_turn(writing: &Writing, question: &Question) -> Result<(), StoreFault> {
    crate::fault::in_turn(question.answer_id.is_some())?;
    let Some(answer_id) = question.answer_id else {
        return Ok(());
    };
    let turn = turn_table::Model {
        question_id: question.id,
        number: question.version,
        tenant_id: question.tenant_id,
        text: question.text.clone(),
        asked_by: question.asked_by,
        asked_at: question.asked_at,
        answer_id,
    };
    turn_table::Entity::insert(turn.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// The turns that these questions of a tenant have behind them, each question's oldest first.
///
/// # Errors
/// The database failed.
pub async fn turns_of(
    reading: &Reading,
    tenant: TenantId,
    questions: &[QuestionId],
) -> Result<Vec<Turn>, StoreFault> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let ids = questions.iter().map(|id| Id(*id));
    Ok(turn_table::Entity::find()
        .filter(turn_table::Column::QuestionId.is_in(ids))
        .filter(turn_table::Column::TenantId.eq(Id(tenant)))
        .order_by_asc(turn_table::Column::QuestionId)
        .order_by_asc(turn_table::Column::Number)
        .all(reading.database())
        .await?)
}

/// Writes the question over what `before` was.
///
/// # Errors
/// The state does not follow ([`StoreFault::OutOfTurn`]), somebody else changed it first, or the
/// database failed.
pub async fn change(
    writing: &Writing,
    before: &Question,
    after: Question,
) -> Result<(), StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    writing.note(change_of(before, Some(before.state.0), after.state.0));
    let after = Question {
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

/// Closes whatever is not closed yet in an engagement that ends.
///
/// # Errors
/// The database failed.
pub async fn close_all(
    writing: &Writing,
    engagement: EngagementId,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), StoreFault> {
    let is_closed = Word(QuestionState::Closed);
    let left = table::Entity::find()
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::State.ne(is_closed.clone()))
        .all(writing.database())
        .await?;
    for question in &left {
        writing.note(change_of(question, Some(question.state.0), is_closed.0));
    }
    table::Entity::update_many()
        .col_expr(table::Column::State, Expr::value(is_closed.clone()))
        .col_expr(table::Column::ClosedBy, Expr::value(by.map(Id)))
        .col_expr(table::Column::ClosedAt, Expr::value(Some(Instant(now))))
        .col_expr(
            table::Column::Version,
            Expr::col(table::Column::Version).add(1),
        )
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::State.ne(is_closed))
        .exec(writing.database())
        .await?;
    Ok(())
}

fn change_of(question: &Question, from: Option<QuestionState>, to: QuestionState) -> StateChange {
    StateChange {
        subject: Subject::Question,
        id: question.id.0.0,
        tenant: Some(question.tenant_id.0),
        belongs: Belongs::ToEngagement(question.engagement_id.0),
        from: from.map(QuestionState::as_str),
        to: to.as_str(),
    }
}

/// A question by its identity, for whoever checks whose it is.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: QuestionId) -> Result<Option<Question>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id));
    Ok(row.one(reading.database()).await?)
}

/// A tenant's question.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    id: QuestionId,
) -> Result<Option<Question>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// A stretch of an engagement's questions, newest first, and whether there are more.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Question>, bool), StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EngagementId.eq(Id(engagement)));
    let order = Order {
        at: table::Column::AskedAt,
        id: table::Column::Id,
        oldest_first: false,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}

/// The words of the questions of an engagement that these entries of the ledger answer.
///
/// # Errors
/// The database failed.
pub async fn answered_by(
    reading: &Reading,
    engagement: EngagementId,
    answers: &[GuidanceId],
) -> Result<Vec<(GuidanceId, String)>, StoreFault> {
    let rows: Vec<(Option<Id<GuidanceId>>, String)> = table::Entity::find()
        .select_only()
        .columns([table::Column::AnswerId, table::Column::Text])
        .filter(table::Column::EngagementId.eq(Id(engagement)))
        .filter(table::Column::AnswerId.is_in(answers.iter().map(|id| Id(*id))))
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    let answered = rows.into_iter();
    let mut answered: Vec<_> = answered
        .filter_map(|(id, text)| Some((id?.0, text)))
        .collect();
    if answered.len() < answers.len() {
        let mut asked_there = Query::select();
        asked_there
            .column(table::Column::Id)
            .from(table::Entity)
            .and_where(table::Column::EngagementId.eq(Id(engagement)));
        let earlier: Vec<(Id<GuidanceId>, String)> = turn_table::Entity::find()
            .select_only()
            .columns([turn_table::Column::AnswerId, turn_table::Column::Text])
            .filter(turn_table::Column::AnswerId.is_in(answers.iter().map(|id| Id(*id))))
            .filter(turn_table::Column::QuestionId.in_subquery(asked_there))
            .into_tuple()
            .all(&reading.in_order())
            .await?;
        answered.extend(earlier.into_iter().map(|(id, text)| (id.0, text)));
    }
    Ok(answered)
}

/// What waits for an answer in these engagements, oldest first; at most so many.
///
/// # Errors
/// The database failed.
pub async fn open_in(
    reading: &Reading,
    engagements: &[EngagementId],
    limit: u64,
) -> Result<Vec<Question>, StoreFault> {
    if engagements.is_empty() {
        return Ok(Vec::new());
    }
    let ids = engagements.iter().map(|engagement| Id(*engagement));
    Ok(table::Entity::find()
        .filter(table::Column::EngagementId.is_in(ids))
        .filter(table::Column::State.eq(Word(QuestionState::Open)))
        .order_by_asc(table::Column::AskedAt)
        .order_by_asc(table::Column::Id)
        .limit(limit)
        .all(reading.database())
        .await?)
}

/// A stretch of all that waits for an answer at the Center, oldest first, and whether there is more.
///
/// # Errors
/// The database failed.
pub async fn open(
    reading: &Reading,
    stretch: Stretch,
    limit: u64,
) -> Result<(Vec<Question>, bool), StoreFault> {
    // Written out, because the partial index is only found by its own condition.
    let is_open = Expr::cust("state = 'open'");
    let rows = table::Entity::find().filter(is_open);
    let order = Order {
        at: table::Column::AskedAt,
        id: table::Column::Id,
        oldest_first: true,
    };
    keyset::read(reading, rows, order, stretch, limit).await
}
