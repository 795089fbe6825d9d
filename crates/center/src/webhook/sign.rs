//! Signatures: HMAC-SHA256 over the message's id, the time of the try and the body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use ring::hmac;
use store::Hidden;
use store::webhook::Webhook;
use uuid::Uuid;

use crate::Center;
use crate::courier::Parcel;

/// Bytes of a secret.
pub(super) const SECRET_BYTES: usize = 32;
/// How long the secret before it signs too.
pub(super) const BOTH_SIGN: SignedDuration = SignedDuration::from_hours(24);

/// A new secret.
pub(super) fn draw(center: &Center) -> Hidden {
    Hidden(center.chance().bytes::<SECRET_BYTES>().to_vec())
}

/// A secret as it is handed over.
pub(super) fn written(secret: &[u8]) -> String {
    format!("whsec_{}", STANDARD.encode(secret))
}

/// What stands in `webhook-id`: the same however often a message is tried.
pub(super) fn message_id(delivery: Uuid) -> String {
    format!("msg_{}", delivery.simple())
}

/// A try of the message at this instant, signed with every secret that holds then.
pub(super) fn parcel(webhook: &Webhook, delivery: Uuid, body: &str, at: Timestamp) -> Parcel {
    let (id, seconds) = (message_id(delivery), at.as_second());
    let signed = format!("{id}.{seconds}.{body}");
    let former = webhook.former_until.filter(|until| at < until.0);
    let former = former.and(webhook.former_secret.as_ref());
    let signatures: Vec<String> = std::iter::once(&webhook.secret)
        .chain(former)
        .map(|secret| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, &secret.0);
            let signature = hmac::sign(&key, signed.as_bytes());
            format!("v1,{}", STANDARD.encode(signature))
        })
        .collect();
    Parcel {
        url: webhook.url.clone(),
        headers: [
            ("webhook-id", id),
            ("webhook-timestamp", seconds.to_string()),
            ("webhook-signature", signatures.join(" ")),
        ],
        body: body.to_owned(),
    }
}
