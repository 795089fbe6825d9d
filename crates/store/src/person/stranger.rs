//! Strangers: people of customers who belong to no tenant and ask for none. They came to prove a domain, and
//! did not, or not yet.

use jiff::Timestamp;
use process::identity::PersonId;
use process::language::WrittenLanguage;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};

use super::{Person, PersonKind, change, table};
use crate::StoreFault;
use crate::column::{Id, Instant, Word};
use crate::fault::exactly_one;
use crate::unit::{Reading, Writing};
use crate::{domain_claim, hand_over, membership, sign_in};

/// Without a membership in any state, a claim to a domain or a hand-over, whatever became of it.
fn has_no_place() -> Condition {
    let person = || Expr::col((table::Entity, table::Column::Id));
    let of_tenant = membership::tenant_table::Entity;
    let belongs = Query::select()
        .expr(Expr::val(1))
        .from(of_tenant)
        .and_where(Expr::col((of_tenant, membership::tenant_table::Column::PersonId)).eq(person()))
        .to_owned();
    let claims = Query::select()
        .expr(Expr::val(1))
        .from(domain_claim::table::Entity)
        .and_where(
            Expr::col((
                domain_claim::table::Entity,
                domain_claim::table::Column::PersonId,
            ))
            .eq(person()),
        )
        .to_owned();
    let asks = Query::select()
        .expr(Expr::val(1))
        .from(hand_over::table::Entity)
        .and_where(
            Expr::col((hand_over::table::Entity, hand_over::table::Column::PersonId)).eq(person()),
        )
        .to_owned();
    Condition::all()
        .add(table::Column::Kind.eq(Word(PersonKind::Customer)))
        .add(table::Column::ErasedAt.is_null())
        .add(Expr::exists(belongs).not())
        .add(Expr::exists(claims).not())
        .add(Expr::exists(asks).not())
}

/// Without a sign-in, of a browser or a program, that still holds.
fn is_signed_out(now: Timestamp) -> Condition {
    use sign_in::table::{Column, Entity};
    let holds = Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(
            Expr::col((Entity, Column::PersonId)).eq(Expr::col((table::Entity, table::Column::Id))),
        )
        .and_where(Column::RevokedAt.is_null())
        .and_where(Column::ExpiresAt.gt(Instant(now)))
        .to_owned();
    Condition::all().add(Expr::exists(holds).not())
}

/// Strangers who came before the instant and are signed in nowhere now, in no order. It looks at all people
/// of customers, so it is for the work of the hour and no page.
///
/// # Errors
/// The database failed.
pub async fn strangers(
    reading: &Reading,
    before: Timestamp,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<PersonId>, StoreFault> {
    let ids: Vec<Id<PersonId>> = table::Entity::find()
        .select_only()
        .column(table::Column::Id)
        .filter(table::Column::CreatedAt.lt(Instant(before)))
        .filter(has_no_place())
        .filter(is_signed_out(now))
        .limit(limit)
        .into_tuple()
        .all(&reading.in_order())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// Whether the person is a stranger; also, if an instant is given, whether it is signed in nowhere then.
///
/// # Errors
/// The database failed.
pub async fn is_stranger(
    reading: &Reading,
    person: PersonId,
    signed_out_at: Option<Timestamp>,
) -> Result<bool, StoreFault> {
    let mut found = table::Entity::find()
        .filter(table::Column::Id.eq(Id(person)))
        .filter(has_no_place());
    if let Some(now) = signed_out_at {
        found = found.filter(is_signed_out(now));
    }
    Ok(found.count(reading.database()).await? > 0)
}

/// Brings a stranger to another side, under the name, language and zone by which it is known there.
///
/// # Errors
/// It is no stranger or was changed meanwhile ([`StoreFault::Changed`]), or the database failed.
pub async fn take_over(
    writing: &Writing,
    person: &Person,
    side: PersonKind,
    known_as: (&str, WrittenLanguage, &str),
) -> Result<(), StoreFault> {
    change(writing, person, known_as).await?;
    let to_side = table::ActiveModel {
        kind: Set(Word(side)),
        ..Default::default()
    };
    let brought = table::Entity::update_many()
        .set(to_side)
        .filter(table::Column::Id.eq(person.id))
        .filter(has_no_place())
        .exec(writing.database())
        .await?;
    exactly_one(brought.rows_affected)
}
