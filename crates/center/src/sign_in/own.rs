//! One's own account: the sign-ins that hold, ending them, and the language one reads.

use jiff::Timestamp;
use process::identity::SignInId;
use process::language::WrittenLanguage;
use process::permission::{Action, NotPermitted, may};

use super::SignedIn;
use crate::deed::{self, Done, Oneself};
use crate::{Center, CenterFault};

/// One of the person's own sign-ins.
#[derive(Clone, Debug)]
pub struct OwnSignIn {
    /// Which.
    pub id: SignInId,
    /// What the browser or program says it is.
    pub device: String,
    /// Signed in.
    pub since: Timestamp,
    /// Last used, within a quarter of an hour.
    pub seen: Timestamp,
    /// The one that asks.
    pub is_this: bool,
}

/// The person's sign-ins that hold, newest first; the tokens that the person made are
/// [`super::own_tokens`].
///
/// # Errors
/// The database failed.
pub async fn own_sign_ins(
    center: &Center,
    signed_in: &SignedIn,
) -> Result<Vec<OwnSignIn>, CenterFault> {
    let reading = center.store().read().await?;
    let rows = store::sign_in::of_person(&reading, signed_in.person, center.now()).await?;
    let rows = rows.into_iter().filter(|row| row.name.is_none());
    let own = rows.map(|row| OwnSignIn {
        id: row.id.0,
        device: row.device,
        since: row.created_at.0,
        seen: row.seen_at.0,
        is_this: row.id.0 == signed_in.sign_in,
    });
    Ok(own.collect())
}

/// Ends one of the person's own sign-ins; somebody else's does not exist here.
///
/// # Errors
/// There is none to end ([`CenterFault::NotFound`]), or the database failed.
pub async fn revoke(
    center: &Center,
    signed_in: &SignedIn,
    id: SignInId,
) -> Result<(), CenterFault> {
    let state = (oneself(signed_in)?, id);
    center
        .write(state, |writing, center, (oneself, id)| {
            Box::pin(async move {
                let now = center.now();
                if !store::sign_in::revoke(writing, oneself.0, *id, now).await? {
                    return Err(CenterFault::NotFound);
                }
                let done = Done {
                    action: Action::ManageOwnAccount,
                    tenant: None,
                    subject_kind: "sign_in",
                    subject: id.0,
                    engagement: None,
                    at: now,
                };
                deed::enter(writing, oneself, done, &"revoked").await
            })
        })
        .await
}

/// Signs out: ends the sign-in that asks.
///
/// # Errors
/// The database failed.
pub async fn end(center: &Center, signed_in: &SignedIn) -> Result<(), CenterFault> {
    match revoke(center, signed_in, signed_in.sign_in).await {
        Err(CenterFault::NotFound) => Ok(()),
        other => other,
    }
}

/// Sets what the person reads, from now on everywhere.
///
/// # Errors
/// The database failed.
pub async fn set_language(
    center: &Center,
    signed_in: &SignedIn,
    language: WrittenLanguage,
) -> Result<(), CenterFault> {
    let state = (oneself(signed_in)?, language);
    center
        .write(state, |writing, center, (oneself, language)| {
            Box::pin(async move {
                store::person::set_language(writing, oneself.0, *language).await?;
                let done = Done {
                    action: Action::ManageOwnAccount,
                    tenant: None,
                    subject_kind: "person",
                    subject: oneself.0.0,
                    engagement: None,
                    at: center.now(),
                };
                deed::enter(writing, oneself, done, &("language", language.tag())).await
            })
        })
        .await
}

/// The person managing the own account, if the table lets it.
pub(crate) fn oneself(signed_in: &SignedIn) -> Result<Oneself, CenterFault> {
    let (actor, action) = (signed_in.actor(), Action::ManageOwnAccount);
    if may(actor, action) {
        Ok(Oneself(signed_in.person, actor))
    } else {
        Err(NotPermitted { actor, action }.into())
    }
}
