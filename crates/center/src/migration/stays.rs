//! What does not move, told and acknowledged before anything is scheduled.

use process::identity::{ContentName, EngagementId};
use process::language::WrittenLanguage;
use process::migration::{Source, will_not_move};
use process::permission::{Action, TenantAct};
use store::engagement::Engagement;
use store::migration::acknowledgement::{self, Acknowledgement};
use store::{Document, Id, Instant, Reading, Word, Writing};

use super::ground::{engagement_of, permit};
use super::view::Stays;
use super::{carries, rules};
use crate::deed::{self, Done};
use crate::task::{Names, Told, is_under_way};
use crate::{Center, CenterFault, Conflict, sign_in};

/// What the catalog says that stays behind.
pub(super) fn list(center: &Center, source: Source) -> Vec<ContentName> {
    will_not_move(&carries(center), source).to_vec()
}

/// Whether this acknowledgement is of just this list.
pub(super) fn is_of(given: &Acknowledgement, source: Source, list: &[ContentName]) -> bool {
    given.source.0 == source && given.list.0 == list
}

/// Whether somebody of the customer has acknowledged what does not move; where the catalog says nothing
/// there is nothing to acknowledge.
pub(super) async fn is_acknowledged(
    reading: &Reading,
    center: &Center,
    (engagement, source): (&Engagement, Source),
) -> Result<bool, CenterFault> {
    let list = list(center, source);
    if list.is_empty() {
        return Ok(true);
    }
    let given = of_engagement(reading, engagement).await?;
    Ok(given.iter().any(|given| is_of(given, source, &list)))
}

/// What was acknowledged in an engagement.
pub(super) async fn of_engagement(
    reading: &Reading,
    engagement: &Engagement,
) -> Result<Vec<Acknowledgement>, CenterFault> {
    let (tenant, id) = (engagement.tenant_id.0, engagement.id.0);
    Ok(acknowledgement::of_engagement(reading, tenant, id).await?)
}

/// What a reader is told of it.
pub(super) fn told(
    center: &Center,
    (source, given): (Source, &[Acknowledgement]),
    names: &Names,
    may_acknowledge: bool,
    language: WrittenLanguage,
) -> Stays {
    let catalog = center.catalog();
    let of = |contents: &[ContentName]| {
        let told = contents.iter().map(|content| {
            catalog.names().content(content, language).map_or_else(
                || Told {
                    text: content.to_string(),
                    language: WrittenLanguage::English,
                },
                |text| Told {
                    text: text.text.to_owned(),
                    language: text.language,
                },
            )
        });
        told.collect::<Vec<_>>()
    };
    let list = list(center, source);
    let given = given.iter().find(|given| is_of(given, source, &list));
    let carries = carries(center);
    let moves = carries.iter().find(|carries| carries.source == source);
    Stays {
        source,
        told: of(&list),
        apart: moves.map_or_else(Vec::new, |carries| of(&carries.apart)),
        moves: moves.map_or_else(Vec::new, |carries| of(&carries.moves)),
        most_bytes: rules(center).message_bytes.get(&source).copied(),
        acknowledged: given
            .map(|given| (names.name(given.acknowledged_by.0), given.acknowledged_at.0)),
        may_acknowledge: may_acknowledge && given.is_none() && !list.is_empty(),
        list,
    }
}

/// Acknowledges what does not move from a kind of source, in the words that the catalog has now. Doing it
/// twice changes nothing.
///
/// # Errors
/// The engagement is not this tenant's or has ended, what was shown is no longer what the catalog says
/// ([`Conflict::Changed`]), or the database failed.
pub async fn acknowledge(
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    (source, shown): (Source, Vec<ContentName>),
) -> Result<(), CenterFault> {
    permit(act, Action::PlanMigration)?;
    if shown != list(center, source) {
        return Err(CenterFault::Conflict(Conflict::Changed));
    }
    center
        .write(
            (act.clone(), engagement, source, shown),
            |writing, center, (act, engagement, source, shown)| {
                Box::pin(acknowledge_in(
                    writing,
                    center,
                    act,
                    *engagement,
                    (*source, shown.as_slice()),
                ))
            },
        )
        .await
}

async fn acknowledge_in(
    writing: &Writing,
    center: &Center,
    act: &TenantAct,
    engagement: EngagementId,
    (source, shown): (Source, &[ContentName]),
) -> Result<(), CenterFault> {
    let now = center.now();
    let act = &sign_in::still_may(writing, center, act, Action::PlanMigration).await?;
    let engagement = engagement_of(writing, act.tenant(), engagement).await?;
    is_under_way(&engagement)?;
    let given = of_engagement(writing, &engagement).await?;
    if given.iter().any(|given| is_of(given, source, shown)) {
        return Ok(());
    }
    let row = Acknowledgement {
        engagement_id: engagement.id,
        source: Word(source),
        tenant_id: engagement.tenant_id,
        list: Document(shown.to_vec()),
        acknowledged_by: Id(act.person()),
        acknowledged_at: Instant(now),
    };
    acknowledgement::keep(writing, row).await?;
    let done = Done {
        action: Action::PlanMigration,
        tenant: Some(act.tenant()),
        subject_kind: "engagement",
        subject: engagement.id.0.0,
        engagement: Some(engagement.id.0),
        at: now,
    };
    deed::enter(writing, act, done, &(source, shown)).await
}
