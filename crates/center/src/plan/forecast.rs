//! By when a plan will be done, from where it stands today. The many draws of a forecast come out
//! the same as long as nothing happened, so the last outlook of an engagement is kept beside what it
//! was made from, and made again only when that differs.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use jiff::civil::Date;
use process::forecast::{
    Chance, Forecast, ForecastQuestion, Lane, Progress, TaskDays, forecast, task_days,
};
use process::identity::{EngagementId, TaskName};
use process::plan::{Calendars, ChargedDays, whose_days};
use quick_cache::sync::Cache;

use super::journey::Journey;
use crate::{Center, CenterFault};

/// Settles the percentages to about one.
const DRAWS: NonZeroU32 = match NonZeroU32::new(10_000) {
    Some(draws) => draws,
    None => NonZeroU32::MIN,
};

/// Engagements whose outlook is kept at hand.
const AT_HAND: usize = 256;

/// How the rest of a plan looks on one day.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outlook {
    /// The end of onboarding and migration; none when the plan has no such task.
    pub(super) launch: Option<Forecast>,
    /// The days of every unfinished task.
    pub(super) ahead: BTreeMap<TaskName, TaskDays>,
}

/// All that an outlook is made from, besides what is pinned to the engagement.
#[derive(PartialEq)]
struct Basis {
    progress: BTreeMap<TaskName, Progress>,
    today: Date,
    calendars: Calendars,
}

/// The outlooks made lately.
pub(crate) struct Outlooks(Cache<EngagementId, Arc<(Basis, Arc<Outlook>)>>);

impl Default for Outlooks {
    fn default() -> Self {
        Self(Cache::new(AT_HAND))
    }
}

/// How the rest of the plan looks today.
pub(super) fn outlook(center: &Center, journey: &Journey) -> Result<Arc<Outlook>, CenterFault> {
    let (id, kept) = (journey.engagement().id.0, &center.outlooks().0);
    let basis = Basis {
        progress: journey.progress(),
        today: journey.today,
        calendars: journey.calendars.clone(),
    };
    if let Some(last) = kept.get(&id)
        && last.0 == basis
    {
        return Ok(Arc::clone(&last.1));
    }
    let outlook = Arc::new(Outlook {
        launch: launch(journey, &basis)?,
        ahead: days_ahead(journey, &basis)?,
    });
    kept.insert(id, Arc::new((basis, Arc::clone(&outlook))));
    Ok(outlook)
}

/// Where an engagement's chance comes from: always the same, so that every forecast of it can be
/// made again and one day's forecast differs from the next by what happened, not by luck.
pub(crate) fn chance(engagement: EngagementId) -> Chance {
    let (_, random) = engagement.0.as_u64_pair();
    Chance {
        seed: random,
        draws: DRAWS,
    }
}

fn launch(journey: &Journey, basis: &Basis) -> Result<Option<Forecast>, CenterFault> {
    let question = ForecastQuestion::of(
        &journey.course.pinned.plan,
        Lane::Onboarding,
        &basis.progress,
        basis.today,
        chance(journey.engagement().id.0),
    );
    question
        .map(|question| forecast(&question, &basis.calendars))
        .transpose()
        .map_err(CenterFault::internal)
}

fn days_ahead(
    journey: &Journey,
    basis: &Basis,
) -> Result<BTreeMap<TaskName, TaskDays>, CenterFault> {
    task_days(
        &journey.course.pinned.plan,
        &basis.progress,
        basis.today,
        chance(journey.engagement().id.0),
        &basis.calendars,
    )
    .map_err(CenterFault::internal)
}

/// Every working day so far, charged to whose move it was.
pub(super) fn days_gone(journey: &Journey) -> Result<ChargedDays, CenterFault> {
    whose_days(
        &journey.course.pinned.plan,
        &journey.history,
        &journey.calendars,
        journey.today,
    )
    .map_err(CenterFault::internal)
}
