//! Meetings and who is taken when. That nobody is in two meetings at once is refused by the
//! database itself ([`crate::Constraint::NoOverlap`]), never checked and then inserted.

use jiff::Timestamp;
use process::identity::{EngagementId, MeetingId, PersonId, TenantId};
use process::state::MeetingState;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::state_change::{Belongs, StateChange, Subject};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{EngagementId, Id, Instant, MeetingId, MeetingState, PersonId, TenantId, Word};
    use sea_orm::entity::prelude::*;

    /// An online meeting.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting")]
    pub struct Model {
        /// Which.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<MeetingId>,
        /// Whose.
        pub tenant_id: Id<TenantId>,
        /// Of which engagement.
        pub engagement_id: Id<EngagementId>,
        /// Its name in the playbook's series.
        pub name: String,
        /// What it is for (`process::plan::MeetingKind`).
        pub kind: String,
        /// Where it stands.
        pub state: Word<MeetingState>,
        /// The Specialist.
        pub specialist_id: Id<PersonId>,
        /// The customer's person who booked it.
        pub customer_id: Id<PersonId>,
        /// Starts.
        pub starts_at: Instant,
        /// Ends.
        pub ends_at: Instant,
        /// What the customer was promised: the wall time `2026-09-17T14:00` in `zone`.
        pub wall_time: String,
        /// The zone of that wall time.
        pub zone: String,
        /// UID in calendars, the same for ever.
        pub uid: String,
        /// SEQUENCE in calendars, grows with every move.
        pub sequence: i64,
        /// A held slot is free again from then on.
        pub held_until: Option<Instant>,
        /// What was decided in it.
        pub minutes_text: Option<String>,
        /// The https address to join it by.
        pub join_link: Option<String>,
        /// Begun.
        pub created_at: Instant,
        /// Last changed.
        pub changed_at: Instant,
        /// Grows with every change.
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
mod booked {
    use super::{Id, Instant, MeetingId, PersonId, TenantId};
    use sea_orm::entity::prelude::*;

    /// Time of one person that is taken.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "booked_time")]
    pub struct Model {
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// By which meeting.
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Id<MeetingId>,
        /// Of which tenant.
        pub tenant_id: Id<TenantId>,
        /// From.
        pub starts_at: Instant,
        /// Until.
        pub ends_at: Instant,
        /// Only held until then, if not booked.
        pub held_until: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use booked::Model as BookedTime;
pub use table::Model as Meeting;

/// Adds a meeting and takes the time of everybody in it. Holds that ran out by `now` are let go first.
///
/// # Errors
/// Somebody is taken already ([`crate::Constraint::NoOverlap`]) or the database failed.
pub async fn add(
    writing: &Writing,
    meeting: Meeting,
    people: &[PersonId],
    now: Timestamp,
) -> Result<(), StoreFault> {
    writing.note(StateChange {
        subject: Subject::Meeting,
        id: meeting.id.0.0,
        tenant: Some(meeting.tenant_id.0),
        belongs: Belongs::ToEngagement(meeting.engagement_id.0),
        from: None,
        to: meeting.state.0.as_str(),
    });
    table::Entity::insert(meeting.clone().into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    take(writing, &meeting, people, now).await
}

/// Writes the meeting over what `before` was and takes its time of everybody in it. A cancelled one
/// gives its time back; one that took place, or that somebody missed, keeps it.
///
/// # Errors
/// Somebody is taken already ([`crate::Constraint::NoOverlap`]), the state does not follow
/// ([`StoreFault::OutOfTurn`]), somebody else changed the meeting first, or the database failed.
pub async fn change(
    writing: &Writing,
    before: &Meeting,
    after: Meeting,
    people: &[PersonId],
    now: Timestamp,
) -> Result<Meeting, StoreFault> {
    crate::fault::in_turn(before.state.0.leads_to(after.state.0))?;
    let after = Meeting {
        version: before.version + 1,
        ..after
    };
    let changed = table::Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(table::Column::Id.eq(before.id))
        .filter(table::Column::Version.eq(before.version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)?;
    booked::Entity::delete_many()
        .filter(booked::Column::MeetingId.eq(before.id))
        .exec(writing.database())
        .await?;
    if after.state.0 != MeetingState::Cancelled {
        take(writing, &after, people, now).await?;
    }
    // A meeting that is moved once more stays moved: its time has changed.
    let is_moved = after.state.0 == MeetingState::Moved && before.starts_at != after.starts_at;
    if before.state != after.state || is_moved {
        writing.note(StateChange {
            subject: Subject::Meeting,
            id: after.id.0.0,
            tenant: Some(after.tenant_id.0),
            belongs: Belongs::ToEngagement(after.engagement_id.0),
            from: Some(before.state.0.as_str()),
            to: after.state.0.as_str(),
        });
    }
    Ok(after)
}

/// Forgets where the meetings of a Specialist take place, and where those took place that are over.
///
/// # Errors
/// The database failed.
pub async fn forget_places(writing: &Writing, specialist: PersonId) -> Result<(), StoreFault> {
    table::Entity::update_many()
        .col_expr(table::Column::JoinLink, Expr::value(None::<String>))
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(table::Column::JoinLink.is_not_null())
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Lets a held slot go: it was never a meeting, and nothing of it stays.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn let_go(writing: &Writing, hold: &Meeting) -> Result<(), StoreFault> {
    booked::Entity::delete_many()
        .filter(booked::Column::MeetingId.eq(hold.id))
        .exec(writing.database())
        .await?;
    let gone = table::Entity::delete_many()
        .filter(table::Column::Id.eq(hold.id))
        .filter(table::Column::Version.eq(hold.version))
        .filter(table::Column::State.eq(Word(MeetingState::Held)))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(gone.rows_affected)
}

async fn take(
    writing: &Writing,
    meeting: &Meeting,
    people: &[PersonId],
    now: Timestamp,
) -> Result<(), StoreFault> {
    let people: Vec<Id<PersonId>> = people.iter().map(|person| Id(*person)).collect();
    booked::Entity::delete_many()
        .filter(booked::Column::PersonId.is_in(people.iter().copied()))
        .filter(booked::Column::HeldUntil.lte(Instant(now)))
        .exec(writing.database())
        .await?;
    let rows = people.into_iter().map(|person| booked::ActiveModel {
        person_id: Set(person),
        meeting_id: Set(meeting.id),
        tenant_id: Set(meeting.tenant_id),
        starts_at: Set(meeting.starts_at),
        ends_at: Set(meeting.ends_at),
        held_until: Set(meeting.held_until),
    });
    booked::Entity::insert_many(rows)
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// When these people are taken between two instants, without holds that ran out by `now`.
///
/// # Errors
/// The database failed.
pub async fn taken(
    reading: &Reading,
    people: &[PersonId],
    from: Timestamp,
    to: Timestamp,
    now: Timestamp,
) -> Result<Vec<BookedTime>, StoreFault> {
    let rows = booked::Entity::find()
        .filter(booked::Column::PersonId.is_in(people.iter().map(|person| Id(*person))))
        .filter(booked::Column::StartsAt.lt(Instant(to)))
        .filter(booked::Column::EndsAt.gt(Instant(from)))
        .filter(
            booked::Column::HeldUntil
                .is_null()
                .or(booked::Column::HeldUntil.gt(Instant(now))),
        );
    Ok(rows
        .order_by_asc(booked::Column::StartsAt)
        .all(reading.database())
        .await?)
}

/// A tenant's meeting.
///
/// # Errors
/// The database failed.
pub async fn of_tenant(
    reading: &Reading,
    tenant: TenantId,
    id: MeetingId,
) -> Result<Option<Meeting>, StoreFault> {
    let row = table::Entity::find_by_id(Id(id)).filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(row.one(reading.database()).await?)
}

/// A Specialist's meeting; somebody else's does not exist here.
///
/// # Errors
/// The database failed.
pub async fn with_specialist(
    reading: &Reading,
    specialist: PersonId,
    id: MeetingId,
) -> Result<Option<Meeting>, StoreFault> {
    let row =
        table::Entity::find_by_id(Id(id)).filter(table::Column::SpecialistId.eq(Id(specialist)));
    Ok(row.one(reading.database()).await?)
}

/// A meeting by its identity, for the Center's own work.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, id: MeetingId) -> Result<Option<Meeting>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(id))
        .one(reading.database())
        .await?)
}

/// Every meeting of a tenant by time, of all its engagements.
///
/// # Errors
/// The database failed.
pub async fn all_of_tenant(
    reading: &Reading,
    tenant: TenantId,
) -> Result<Vec<Meeting>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::TenantId.eq(Id(tenant)));
    Ok(rows
        .order_by_asc(table::Column::StartsAt)
        .all(reading.database())
        .await?)
}

/// The meetings of an engagement by time.
///
/// # Errors
/// The database failed.
pub async fn of_engagement(
    reading: &Reading,
    engagement: EngagementId,
) -> Result<Vec<Meeting>, StoreFault> {
    let rows = table::Entity::find().filter(table::Column::EngagementId.eq(Id(engagement)));
    Ok(rows
        .order_by_asc(table::Column::StartsAt)
        .all(reading.database())
        .await?)
}

/// The meetings that a person is in and that end after an instant, by time: as the Specialist, or as
/// the customer's person who booked them.
///
/// # Errors
/// The database failed.
pub async fn with_person(
    reading: &Reading,
    person: PersonId,
    after: Timestamp,
) -> Result<Vec<Meeting>, StoreFault> {
    let is_in = table::Column::SpecialistId
        .eq(Id(person))
        .or(table::Column::CustomerId.eq(Id(person)));
    let rows = table::Entity::find()
        .filter(is_in)
        .filter(table::Column::EndsAt.gt(Instant(after)))
        .order_by_asc(table::Column::StartsAt)
        .order_by_asc(table::Column::Id);
    Ok(rows.all(reading.database()).await?)
}

/// A Specialist's meetings that touch the time between two instants.
///
/// # Errors
/// The database failed.
pub async fn of_specialist(
    reading: &Reading,
    specialist: PersonId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Meeting>, StoreFault> {
    let rows = table::Entity::find()
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(table::Column::StartsAt.lt(Instant(to)))
        .filter(table::Column::EndsAt.gt(Instant(from)));
    Ok(rows
        .order_by_asc(table::Column::StartsAt)
        .all(reading.database())
        .await?)
}

/// A Specialist's meetings that are over and of which nobody has said yet how they went, or whose
/// minutes are missing: oldest first.
///
/// # Errors
/// The database failed.
pub async fn to_close(
    reading: &Reading,
    specialist: PersonId,
    now: Timestamp,
) -> Result<Vec<Meeting>, StoreFault> {
    let agreed = [MeetingState::Booked, MeetingState::Moved].map(Word);
    let rows = table::Entity::find()
        .filter(table::Column::SpecialistId.eq(Id(specialist)))
        .filter(table::Column::EndsAt.lte(Instant(now)))
        .filter(
            table::Column::State.is_in(agreed).or(table::Column::State
                .eq(Word(MeetingState::Done))
                .and(table::Column::MinutesText.is_null())),
        );
    Ok(rows
        .order_by_asc(table::Column::StartsAt)
        .all(reading.database())
        .await?)
}
