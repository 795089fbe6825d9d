//! What a tenant consents to: the tenant alone gives it, sees it, and ends it with one click. In the
//! transaction that ends it everything stops that stood on it.

mod answer;
mod grant;
mod hold;
mod later;
mod look;
mod referral;
mod relate;
mod revoke;
mod run_out;
mod settle;

pub use answer::{Answer, answer_request};
pub use grant::{Granted, grant};
pub(crate) use hold::{held, hold_back, is_paused, lets_go_on, may_go_on};
pub(crate) use later::{go_on_after, waits_for};
pub(crate) use look::standing;
pub use look::{Allowed, Held, PartnerView, Standing, Waiting, look, waiting};
pub(crate) use referral::{REASSIGN_JOB, REMIND_JOB, Waits, reassign, remind, start_clock};
pub use relate::{end_relation, take_in};
pub use revoke::revoke;
pub(crate) use run_out::end_what_ran_out;
pub(crate) use settle::settle;

use process::identity::{PartnerId, TenantId};
use process::permission::{Action, Scope};
use store::Writing;

use crate::deed::{self, Doer, Done};
use crate::{Center, CenterFault};

/// The scopes that a form offers: each opens something today.
pub const OFFERED: [Scope; 4] = [
    Scope::Request,
    Scope::SeePlan,
    Scope::DoTasks,
    Scope::SeeMigration,
];

/// Enters something about a partner in the tenant's chain.
pub(crate) async fn enter(
    writing: &Writing,
    center: &Center,
    doer: &impl Doer,
    (action, tenant, partner): (Action, TenantId, PartnerId),
    content: &(impl serde::Serialize + Sync),
) -> Result<(), CenterFault> {
    let done = Done {
        action,
        tenant: Some(tenant),
        subject_kind: "partner",
        subject: partner.0,
        engagement: None,
        at: center.now(),
    };
    deed::enter(writing, doer, done, content).await
}
