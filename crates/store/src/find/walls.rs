//! The walls of a question: what of a tenant's lies between them, and what a Specialist has there.

use process::identity::PersonId;
use process::permission::RelationState;
use process::state::OfferState;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{
    Condition, Expr, ExprTrait, IntoCondition, Query, SelectStatement, SubQueryStatement, UnionType,
};

use super::{Among, EngagementColumn, RequestColumn};
use crate::column::{Id, Word};
use crate::{consent, engagement, offer, partner, request};

/// Whether a row of this tenant's lies between the walls; nothing if there are none.
pub(super) fn walls<C: ColumnTrait>(among: &Among, tenant: &C) -> Option<Condition> {
    let tenant = || Expr::col(tenant.as_column_ref());
    Some(match among {
        Among::All => return None,
        Among::Tenants(ids) => {
            let ids = ids.iter().map(|id| Id(*id));
            tenant().is_in(ids).into_condition()
        }
        Among::Led(specialist) => tenant().in_subquery(led_by(*specialist)).into_condition(),
        Among::Consented(partner, now) => {
            use consent::table::Column as Consent;
            use partner::relation::table::Column as Related;
            let related = Query::select()
                .column(Related::TenantId)
                .from(partner::relation::table::Entity)
                .and_where(Related::PartnerId.eq(Id(*partner)))
                .and_where(Related::State.eq(Word(RelationState::Active)))
                .to_owned();
            let holds = Query::select()
                .expr(Expr::val(1))
                .from(consent::table::Entity)
                .and_where(Expr::col((consent::table::Entity, Consent::TenantId)).eq(tenant()))
                .and_where(Consent::PartnerId.eq(Id(*partner)))
                .and_where(Consent::EndedAt.is_null())
                .and_where(Consent::EndsAt.gt(crate::Instant(*now)))
                .to_owned();
            Condition::all()
                .add(tenant().in_subquery(related))
                .add(Expr::exists(holds))
        }
    })
}

/// As [`walls`], for the people behind a tenant: whoever led an engagement there still finds the
/// engagement when it has ended, and its people no longer.
pub(super) fn walls_of_people<C: ColumnTrait>(among: &Among, tenant: &C) -> Option<Condition> {
    let Among::Led(specialist) = among else {
        return walls(among, tenant);
    };
    let led = led_by(*specialist)
        .and_where(EngagementColumn::EndedAt.is_null())
        .to_owned();
    let tenant = Expr::col(tenant.as_column_ref());
    Some(tenant.in_subquery(led).into_condition())
}

/// The tenants of the engagements that this Specialist leads or led.
fn led_by(specialist: PersonId) -> SelectStatement {
    Query::select()
        .column(EngagementColumn::TenantId)
        .from(engagement::table::Entity)
        .and_where(EngagementColumn::LeadId.eq(Id(specialist)))
        .to_owned()
}

/// The requests whose engagement this Specialist leads, and those on offer to it.
pub(super) fn requests_of(specialist: PersonId) -> SelectStatement {
    use offer::table::Column as Offer;
    let offered = Query::select()
        .column(Offer::RequestId)
        .from(offer::table::Entity)
        .and_where(Offer::SpecialistId.eq(Id(specialist)))
        .and_where(Offer::State.eq(Word(OfferState::Open)))
        .to_owned();
    Query::select()
        .column(EngagementColumn::RequestId)
        .from(engagement::table::Entity)
        .and_where(EngagementColumn::LeadId.eq(Id(specialist)))
        .union(UnionType::All, offered)
        .to_owned()
}

fn one(select: SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(SubQueryStatement::SelectStatement(select)))
}

pub(super) fn engagement_of_request(specialist: PersonId) -> Expr {
    let select = Query::select()
        .column((engagement::table::Entity, EngagementColumn::Id))
        .from(engagement::table::Entity)
        .and_where(
            Expr::col((engagement::table::Entity, EngagementColumn::RequestId))
                .eq(Expr::col((request::table::Entity, RequestColumn::Id))),
        )
        .and_where(EngagementColumn::LeadId.eq(Id(specialist)))
        .to_owned();
    one(select)
}

pub(super) fn offer_of_request(specialist: PersonId) -> Expr {
    use offer::table::Column as Offer;
    let select = Query::select()
        .column((offer::table::Entity, Offer::Id))
        .from(offer::table::Entity)
        .and_where(
            Expr::col((offer::table::Entity, Offer::RequestId))
                .eq(Expr::col((request::table::Entity, RequestColumn::Id))),
        )
        .and_where(Offer::SpecialistId.eq(Id(specialist)))
        .and_where(Offer::State.eq(Word(OfferState::Open)))
        .to_owned();
    one(select)
}

/// The newest engagement of this Specialist's at a tenant.
pub(super) fn engagement_at<C: ColumnTrait>(specialist: PersonId, tenant: &C) -> Expr {
    one(newest_at(specialist, tenant))
}

/// The newest of them that is under way.
pub(super) fn engagement_under_way_at<C: ColumnTrait>(specialist: PersonId, tenant: &C) -> Expr {
    let under_way = newest_at(specialist, tenant)
        .and_where(EngagementColumn::EndedAt.is_null())
        .to_owned();
    one(under_way)
}

fn newest_at<C: ColumnTrait>(specialist: PersonId, tenant: &C) -> SelectStatement {
    Query::select()
        .column((engagement::table::Entity, EngagementColumn::Id))
        .from(engagement::table::Entity)
        .and_where(
            Expr::col((engagement::table::Entity, EngagementColumn::TenantId))
                .eq(Expr::col(tenant.as_column_ref())),
        )
        .and_where(EngagementColumn::LeadId.eq(Id(specialist)))
        .order_by(EngagementColumn::CreatedAt, sea_orm::Order::Desc)
        .limit(1)
        .to_owned()
}
