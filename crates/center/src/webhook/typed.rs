//! An address as somebody types it, and everything that is wrong with it.

use process::event::EventKind;
use serde::Serialize;
use url::Url;

use crate::{Center, CenterFault, FieldFault, FieldValue};

/// Characters of an address.
const URL_LIMIT: usize = 500;

/// An address as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Typed {
    /// Where to.
    pub url: String,
    /// Which kinds of events; none for all.
    pub kinds: Vec<String>,
}

/// Everything that is wrong with it at once.
pub(super) fn read(center: &Center, typed: &Typed) -> Result<(String, Vec<String>), CenterFault> {
    let mut faults = Vec::new();
    let url = read_url(center, typed.url.trim()).map_err(|fault| faults.push(fault));
    let mut kinds = typed.kinds.clone();
    kinds.sort();
    kinds.dedup();
    let is_known = |kind: &String| kind.parse::<EventKind>().is_ok();
    if !kinds.iter().all(is_known) {
        faults.push(FieldFault::new("kinds", "error-unknown-choice"));
    }
    match (url, faults.is_empty()) {
        (Ok(url), true) => Ok((url, kinds)),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// Where the name leads is looked at each time something is sent: today's answer says nothing of
/// tomorrow's.
fn read_url(center: &Center, text: &str) -> Result<String, FieldFault> {
    let wrong = |message| FieldFault::new("url", message);
    if text.is_empty() {
        return Err(wrong("error-empty"));
    }
    if text.len() > URL_LIMIT {
        let most = i64::try_from(URL_LIMIT).unwrap_or(i64::MAX);
        return Err(wrong("error-too-long").naming("most", FieldValue::Number(most)));
    }
    let url = Url::parse(text).map_err(|_| wrong("error-webhook-url"))?;
    let is_open =
        url.scheme() == "https" || center.courier().takes_http() && url.scheme() == "http";
    let is_bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let fits = is_open && is_bare && url.has_host();
    fits.then(|| url.to_string())
        .ok_or_else(|| wrong("error-webhook-url"))
}
