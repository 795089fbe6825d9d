//! Inviting an organisation by its exact domain. What is answered, what is written and how long it
//! takes is the same whether the organisation is known or not: the worker looks that up afterwards.

use jiff::{SignedDuration, Timestamp};
use process::identity::{JobId, PartnerId};
use process::permission::{Action, PartnerAct, RelationState, WorkerAct};
use serde::{Deserialize, Serialize};
use store::outbox::{self, Ask};
use store::partner::invitation::Invitation;
use store::partner::relation::Related;
use store::{Id, Instant, Word, Writing};

use crate::deed::{self, Done};
use crate::letter::{self, Letter, admins_of};
use crate::once::{self, Key};
use crate::tenant::read_domain;
use crate::text::hash;
use crate::{Center, CenterFault, FieldFault, allowance, consent};

/// Kind of the job that carries an invitation to whom it names.
pub(crate) const CARRY_JOB: &str = "carry-invitation";
/// Invitations that one partner may send in [`WINDOW`].
const PER_PARTNER: u64 = 20;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// An organisation that has an open invitation hears of it again no sooner than this, and one that
/// said no not for longer still.
const AGAIN: SignedDuration = SignedDuration::from_hours(24 * 7);
const AFTER_NO: SignedDuration = SignedDuration::from_hours(24 * 30);
/// The newest invitations that are shown.
const SHOWN: u64 = 10;

/// The domain of an organisation, read as tenants' domains are: what it names can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain(String);

impl Domain {
    /// Reads a domain.
    ///
    /// # Errors
    /// It has no form of one.
    pub fn parse(field: &'static str, text: &str) -> Result<Self, FieldFault> {
        read_domain(field, text).map(Self)
    }

    /// The domain.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An invitation on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Carried {
    partner: PartnerId,
    domain: String,
}

/// Sends an invitation. The same key sends it once, however often it is asked.
///
/// # Errors
/// Too often, or the database failed.
pub async fn invite(
    center: &Center,
    act: &PartnerAct,
    domain: &Domain,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::InviteCustomer)?;
    let ask = key.ask(act.person(), "invite_customer", &domain.as_str())?;
    let state = (act.clone(), domain.clone(), ask);
    let too_often = center
        .write(state, |writing, center, (act, domain, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(false);
                }
                if !invite_in(writing, center, act, domain).await? {
                    return Ok(true);
                }
                once::keep(writing, ask, &(), center.now()).await?;
                Ok(false)
            })
        })
        .await?;
    if too_often {
        return Err(CenterFault::TooOften(WINDOW.as_secs()));
    }
    Ok(())
}

/// False when this partner has sent too many lately.
async fn invite_in(
    writing: &Writing,
    center: &Center,
    act: &PartnerAct,
    domain: &Domain,
) -> Result<bool, CenterFault> {
    let now = center.now();
    let by_partner = hash(&[b"invitations of", act.partner().0.as_bytes()]);
    if !allowance::take(writing, center, by_partner, (PER_PARTNER, WINDOW)).await? {
        return Ok(false);
    }
    let id = center.chance().uuid(now);
    let invitation = Invitation {
        id,
        partner_id: Id(act.partner()),
        domain: domain.as_str().to_owned(),
        asked_by: Id(act.person()),
        created_at: Instant(now),
    };
    store::partner::invitation::note(writing, invitation).await?;
    let job = JobId(center.chance().uuid(now));
    let subject = job.to_string();
    let ask = Ask {
        id: job,
        kind: CARRY_JOB,
        subject: &subject,
        run_at: now,
        at: now,
    };
    let carried = Carried {
        partner: act.partner(),
        domain: domain.as_str().to_owned(),
    };
    outbox::ask(writing, ask, &carried).await?;
    let done = Done {
        action: Action::InviteCustomer,
        tenant: None,
        subject_kind: "partner",
        subject: act.partner().0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, act, done, &domain.as_str()).await?;
    Ok(true)
}

/// What this partner has invited lately, newest first: domain and when.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn invitations(
    center: &Center,
    act: &PartnerAct,
) -> Result<Vec<(String, Timestamp)>, CenterFault> {
    act.permit(Action::SeeCustomers)?;
    let reading = center.store().read().await?;
    let rows = store::partner::invitation::newest(&reading, act.partner(), SHOWN).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.domain, row.created_at.0))
        .collect())
}

/// Carries an invitation to the organisation it names, if that is known: its admins are told, and
/// decide on a page. A domain that is nobody's ends here.
pub(crate) async fn carry(
    center: &Center,
    act: &WorkerAct,
    carried: Carried,
) -> Result<(), CenterFault> {
    act.permit(Action::CarryInvitation)?;
    center
        .write((act.clone(), carried), |writing, center, (act, carried)| {
            Box::pin(carry_in(writing, center, act, carried))
        })
        .await
}

async fn carry_in(
    writing: &Writing,
    center: &Center,
    act: &WorkerAct,
    carried: &Carried,
) -> Result<(), CenterFault> {
    let now = center.now();
    let tenant = store::tenant::holding_domain(writing, &carried.domain).await?;
    let partner = store::partner::by_id(writing, carried.partner).await?;
    let (Some(tenant), Some(partner)) = (tenant, partner) else {
        return Ok(());
    };
    if partner.paused_at.is_some() {
        return Ok(());
    }
    let (tenant, partner) = (tenant.id.0, partner.id.0);
    let invited = RelationState::Invited;
    match store::partner::relation::of(writing, tenant, partner).await? {
        None => {
            let relation = Related {
                tenant_id: Id(tenant),
                partner_id: Id(partner),
                state: Word(invited),
                since: Instant(now),
                version: 1,
            };
            store::partner::relation::add(writing, relation).await?;
        }
        Some(before) => {
            let waits = match before.state.0 {
                RelationState::Active => return Ok(()),
                RelationState::Invited => AGAIN,
                RelationState::Ended => AFTER_NO,
            };
            if now.duration_since(before.since.0) < waits {
                return Ok(());
            }
            store::partner::relation::change(writing, &before, invited, Instant(now)).await?;
        }
    }
    let deed = (Action::CarryInvitation, tenant, partner);
    consent::enter(writing, center, act, deed, &"invited").await?;
    let admins = admins_of(writing, tenant).await?;
    let letter = Letter::PartnerInvites { tenant, partner };
    letter::send_all(writing, center, admins, &letter, now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_read_in_lower_case_and_nothing_else_is_one() {
        let of = |text: &str| Domain::parse("domain", text).map(|domain| domain.0);
        assert_eq!(of(" Contoso.Example "), Ok("contoso.example".to_owned()));
        for wrong in [
            "",
            "한빛.example",
            "-contoso.example",
            "contoso",
            "a..b",
            "https://contoso.example/",
            "admin@contoso.example",
            "contoso.example\r\nBcc: x",
            "contoso .example",
        ] {
            assert!(of(wrong).is_err(), "{wrong:?}");
        }
    }
}
