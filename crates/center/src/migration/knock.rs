//! How often one client comes with a code. A code ends after a few wrong tries, wherever they come from;
//! this keeps one client from trying many codes.

use std::net::IpAddr;

use jiff::SignedDuration;
use process::permission::{Action, VisitorAct};

use crate::text::hash;
use crate::turn::network;
use crate::{Center, CenterFault, allowance};

/// Codes that one client may come with in a quarter of an hour, be they right or wrong: as many as it may ask
/// for to sign in.
pub const TRIES_OF_A_CLIENT: u64 = 30;
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Counts that a client comes with a code, before the code is looked at with [`super::redeem()`].
///
/// # Errors
/// It came too often ([`CenterFault::TooOften`]), or the database failed.
pub async fn knock(
    center: &Center,
    visitor: &VisitorAct,
    client: IpAddr,
) -> Result<(), CenterFault> {
    visitor.permit(Action::PairRunner)?;
    let client = network(client).to_string();
    let subject = hash(&[b"migration codes of client", client.as_bytes()]);
    let may = center
        .write(subject, |writing, center, subject| {
            let allowed = (TRIES_OF_A_CLIENT, WINDOW);
            Box::pin(allowance::take(writing, center, subject.clone(), allowed))
        })
        .await?;
    if may {
        Ok(())
    } else {
        tracing::warn!("a client comes with too many codes for migrations");
        Err(CenterFault::TooOften(WINDOW.as_secs()))
    }
}
