//! Specialists: region, hours, languages, services, capacity.

use jiff::Timestamp;
use process::business_time::WeeklyHours;
use process::identity::{PersonId, RegionName, ServiceName};
use process::language::SpokenLanguage;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter,
    QuerySelect, RelationDef,
};

use crate::StoreFault;
use crate::column::{Document, Id, Instant, Word};
use crate::person::{self, Person};
use crate::unit::{Reading, Writing};

#[expect(
    clippy::disallowed_methods,
    reason = "SeaORM's macro writes `begin` for nested saves, which nothing here uses"
)]
pub(crate) mod table {
    use super::{
        Document, Id, Instant, PersonId, RegionName, ServiceName, SpokenLanguage, WeeklyHours, Word,
    };
    use sea_orm::entity::prelude::*;

    /// A Specialist's desk.
    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "specialist")]
    pub struct Model {
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Id<PersonId>,
        /// The region worked for.
        pub region: Word<RegionName>,
        /// Own working hours in the person's zone.
        pub hours: Document<WeeklyHours>,
        /// Calendar of holidays (ISO 3166 code).
        pub holidays: String,
        /// How much can be carried at once.
        pub capacity_points: i64,
        /// Higher is offered first among equals.
        pub weight: i64,
        /// Languages spoken in meetings.
        pub speaks: Document<Vec<SpokenLanguage>>,
        /// Services guided.
        pub services: Document<Vec<ServiceName>>,
        /// Last offer.
        pub last_assigned_at: Option<Instant>,
        /// The https address to join the meetings by of which nothing else is said.
        pub join_link: Option<String>,
        /// Grows with every change.
        pub version: i64,
        /// Who or what said so, of what came by file.
        pub source: Option<String>,
        /// When it was so.
        pub as_of: Option<Instant>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub use table::Model as Specialist;

/// Adds a Specialist's desk.
///
/// # Errors
/// It exists already or the database failed.
pub async fn add(writing: &Writing, specialist: Specialist) -> Result<(), StoreFault> {
    table::Entity::insert(specialist.into_active_model())
        .exec_without_returning(writing.database())
        .await?;
    Ok(())
}

/// Every Specialist.
///
/// # Errors
/// The database failed.
pub async fn all(reading: &Reading) -> Result<Vec<Specialist>, StoreFault> {
    Ok(table::Entity::find().all(reading.database()).await?)
}

/// A Specialist's desk, with the person at it.
///
/// # Errors
/// The database failed.
pub async fn with_person(
    reading: &Reading,
    id: PersonId,
) -> Result<Option<(Specialist, Person)>, StoreFault> {
    let who: RelationDef = table::Entity::belongs_to(person::table::Entity)
        .from(table::Column::PersonId)
        .to(person::table::Column::Id)
        .into();
    let row = table::Entity::find_by_id(Id(id))
        .join(JoinType::InnerJoin, who)
        .select_also(person::table::Entity)
        .one(reading.database())
        .await?;
    Ok(row.and_then(|(desk, person)| Some((desk, person?))))
}

/// A Specialist's desk.
///
/// # Errors
/// The database failed.
pub async fn by_id(reading: &Reading, person: PersonId) -> Result<Option<Specialist>, StoreFault> {
    Ok(table::Entity::find_by_id(Id(person))
        .one(reading.database())
        .await?)
}

/// Notes that a Specialist was offered something, for the order "least recent first".
///
/// # Errors
/// The database failed.
pub async fn assigned(
    writing: &Writing,
    person: PersonId,
    at: Timestamp,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        last_assigned_at: Set(Some(Instant(at))),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Notes where a Specialist's meetings take place from now on.
///
/// # Errors
/// The database failed.
pub async fn meets_at(
    writing: &Writing,
    person: PersonId,
    join_link: Option<String>,
) -> Result<(), StoreFault> {
    let change = table::ActiveModel {
        join_link: Set(join_link),
        ..Default::default()
    };
    table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .exec(writing.database())
        .await?;
    Ok(())
}

/// Changes a desk as it was read; when it was last offered something and where its meetings take
/// place stay.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn change(writing: &Writing, desk: Specialist) -> Result<(), StoreFault> {
    let (person, version) = (desk.person_id, desk.version);
    let change = table::ActiveModel {
        region: Set(desk.region),
        hours: Set(desk.hours),
        holidays: Set(desk.holidays),
        capacity_points: Set(desk.capacity_points),
        weight: Set(desk.weight),
        speaks: Set(desk.speaks),
        services: Set(desk.services),
        version: Set(version + 1),
        source: Set(desk.source),
        as_of: Set(desk.as_of),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(person))
        .filter(table::Column::Version.eq(version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}

/// What a Specialist can carry, and who or what said so and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// In points.
    pub points: i64,
    /// Who or what said so, and when it was so; nothing where a manager wrote it by hand.
    pub origin: Option<(String, Timestamp)>,
}

/// Sets what a Specialist can carry, of a desk as it was seen at this version.
///
/// # Errors
/// Somebody else changed it first, or the database failed.
pub async fn set_capacity(
    writing: &Writing,
    (person, version): (PersonId, i64),
    capacity: Capacity,
) -> Result<(), StoreFault> {
    let (source, as_of) = capacity.origin.unzip();
    let change = table::ActiveModel {
        capacity_points: Set(capacity.points),
        version: Set(version + 1),
        source: Set(source),
        as_of: Set(as_of.map(Instant)),
        ..Default::default()
    };
    let changed = table::Entity::update_many()
        .set(change)
        .filter(table::Column::PersonId.eq(Id(person)))
        .filter(table::Column::Version.eq(version))
        .exec(writing.database())
        .await?;
    crate::fault::exactly_one(changed.rows_affected)
}
