//! A person of the Center sends one of the customer's own forms: it is refused like any page that
//! does not exist, and the try is entered in the audit chain (domain case 16: refused and logged).
//!
//! For a tenant that exists it stands in the tenant's chain. A domain that is nobody's leaves the
//! same rows, its entry in the Center's own chain, so that neither the answer nor its timing tells
//! which tenants there are.

use jiff::{SignedDuration, Timestamp};
use process::identity::PersonId;
use process::permission::{Action, Actor};
use store::Writing;
use store::audit::{self, Deed};

use super::SignedIn;
use crate::text::hash;
use crate::{Center, CenterFault};

/// One try is entered, of all that a person makes at the same action of the same tenant in
/// [`WINDOW`]; so many in all, so that nobody fills the disk with refusals.
const PER_PERSON: u64 = 60;
const WINDOW: SignedDuration = SignedDuration::from_mins(1);

/// The action under which a refused try at this one stands in the chain.
pub(crate) fn refused(action: Action) -> String {
    format!("refused_{action}")
}

/// Enters that this person was refused a form under `/t/{domain}`, if the person is of the Center
/// and the form is for something only the customer may do. Of the path only the hash is kept.
///
/// # Errors
/// The database failed.
pub async fn note_refusal(
    center: &Center,
    person: &SignedIn,
    action: Action,
    (domain, path): (&str, &str),
) -> Result<(), CenterFault> {
    let Some(actor) = person.at_work() else {
        return Ok(());
    };
    if !Action::OWNED_BY_THE_CUSTOMER.contains(&action) {
        return Ok(());
    }
    let tried = Tried {
        person: person.person,
        actor,
        action,
        domain: domain.to_owned(),
        path: path.to_owned(),
        now: center.now(),
    };
    center
        .write(tried, |writing, center, tried| {
            Box::pin(note_in(writing, center, tried))
        })
        .await
}

struct Tried {
    person: PersonId,
    actor: Actor,
    action: Action,
    domain: String,
    path: String,
    now: Timestamp,
}

async fn note_in(writing: &Writing, center: &Center, tried: &Tried) -> Result<(), CenterFault> {
    let person = tried.person.0.as_bytes();
    let action = tried.action.as_str().as_bytes();
    let this = hash(&[b"refused", person, action, tried.domain.as_bytes()]);
    let all = hash(&[b"refused to", person]);
    let since = tried.now - WINDOW;
    if store::attempt::count(writing, &this, since).await? > 0
        || store::attempt::count(writing, &all, since).await? >= PER_PERSON
    {
        return Ok(());
    }
    let attempts = [this, all]
        .into_iter()
        .map(|subject| (center.chance().uuid(tried.now), subject));
    store::attempt::note_all(writing, attempts.collect(), tried.now).await?;
    let tenant = store::tenant::by_domain(writing, &tried.domain).await?;
    let deed = Deed {
        tenant: tenant.as_ref().map(|tenant| tenant.id.0),
        actor_kind: tried.actor.as_str(),
        actor: Some(tried.person),
        action: &refused(tried.action),
        subject_kind: "tenant",
        subject: tenant.as_ref().map(|tenant| tenant.id.0.0),
        engagement: None,
        at: tried.now,
    };
    Ok(audit::enter(writing, deed, &tried.path).await?)
}
