//! What both sides should know about an engagement before anything else: that it will be paused, or
//! that it stands still. Both as they are now, not as they were when a mail told of them.

use jiff::civil::Date;
use process::eligibility::Lapse;
use process::state::EngagementState;
use store::Reading;
use store::engagement::Engagement;
use store::tenant::Tenant;

use crate::eligibility::{self, Inputs};
use crate::recheck::{lapse, stall};
use crate::{Center, CenterFault};

/// Notices about an engagement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// The last subscription that entitles it ends soon.
    pub lapse: Option<Lapse>,
    /// It is stalled: the customer's day of the last move.
    pub still_since: Option<Date>,
}

impl Notices {
    /// The notices of an engagement; one that is paused, has ended or is self-serve has none.
    pub(crate) async fn of(
        reading: &Reading,
        center: &Center,
        tenant: &Tenant,
        engagement: &Engagement,
    ) -> Result<Self, CenterFault> {
        if !may_have_any(engagement) {
            return Ok(Self::default());
        }
        let inputs = eligibility::inputs(reading, tenant, center.now()).await?;
        Self::by(reading, center, (tenant, &inputs), engagement).await
    }

    /// The same by what is known of the tenant already.
    pub(crate) async fn by(
        reading: &Reading,
        center: &Center,
        (tenant, inputs): (&Tenant, &Inputs),
        engagement: &Engagement,
    ) -> Result<Self, CenterFault> {
        if !may_have_any(engagement) {
            return Ok(Self::default());
        }
        Ok(Self {
            lapse: lapse::ahead_by(center, engagement, inputs)?,
            still_since: stall::last_move(reading, center, tenant, engagement).await?,
        })
    }
}

fn may_have_any(engagement: &Engagement) -> bool {
    !engagement.self_serve && engagement.state.may_become(EngagementState::Paused)
}
