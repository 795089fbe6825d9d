//! By when a plan will be done, from where it stands today.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use process::forecast::{Chance, Forecast, ForecastQuestion, Lane, TaskDays, forecast, task_days};
use process::identity::{EngagementId, TaskName};
use process::plan::{ChargedDays, whose_days};

use super::journey::Journey;
use crate::CenterFault;

/// Settles the percentages to about one.
const DRAWS: NonZeroU32 = match NonZeroU32::new(10_000) {
    Some(draws) => draws,
    None => NonZeroU32::MIN,
};

/// Where an engagement's chance comes from: always the same, so that every forecast of it can be
/// made again and one day's forecast differs from the next by what happened, not by luck.
pub(crate) fn chance(engagement: EngagementId) -> Chance {
    let (_, random) = engagement.0.as_u64_pair();
    Chance {
        seed: random,
        draws: DRAWS,
    }
}

/// The end of onboarding and migration as it looks today; none when the plan has no such task.
pub(super) fn launch(journey: &Journey) -> Result<Option<Forecast>, CenterFault> {
    let question = ForecastQuestion::of(
        &journey.course.plan,
        Lane::Onboarding,
        &journey.progress(),
        journey.today,
        chance(journey.engagement().id.0),
    );
    question
        .map(|question| forecast(&question, &journey.calendars))
        .transpose()
        .map_err(CenterFault::internal)
}

/// The days of every unfinished task as they look today.
pub(super) fn days_ahead(journey: &Journey) -> Result<BTreeMap<TaskName, TaskDays>, CenterFault> {
    task_days(
        &journey.course.plan,
        &journey.progress(),
        journey.today,
        chance(journey.engagement().id.0),
        &journey.calendars,
    )
    .map_err(CenterFault::internal)
}

/// Every working day so far, charged to whose move it was.
pub(super) fn days_gone(journey: &Journey) -> Result<ChargedDays, CenterFault> {
    whose_days(
        &journey.course.plan,
        &journey.history,
        &journey.calendars,
        journey.today,
    )
    .map_err(CenterFault::internal)
}
