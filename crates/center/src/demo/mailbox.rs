//! The demo's mailbox: the mails it would have sent, kept as files and shown to everybody.

pub use mail::mailbox::KeptMail;
use process::permission::{Action, VisitorAct};

use crate::{Center, CenterFault};

/// The mails of the demo, newest first.
///
/// # Errors
/// This Center is no demo ([`CenterFault::NotFound`]), or its folder cannot be read.
pub fn mails(center: &Center, visitor: &VisitorAct) -> Result<Vec<KeptMail>, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let folder = folder(center)?;
    mail::mailbox::list(folder).map_err(CenterFault::internal)
}

/// One mail of the demo.
///
/// # Errors
/// This Center is no demo or there is no such mail ([`CenterFault::NotFound`]), or it cannot be read.
pub fn mail(center: &Center, visitor: &VisitorAct, id: &str) -> Result<KeptMail, CenterFault> {
    visitor.permit(Action::SignIn)?;
    let folder = folder(center)?;
    let found = mail::mailbox::read(folder, id).map_err(CenterFault::internal)?;
    found.ok_or(CenterFault::NotFound)
}

/// The page of the Center that a mail's button leads to: its path.
#[must_use]
pub fn page_of(center: &Center, mail: &KeptMail) -> Option<String> {
    let base = center.settings().base_url.as_str();
    let rest = mail.text.split(base).nth(1)?;
    let path = rest.split(char::is_whitespace).next()?;
    path.starts_with('/').then(|| path.to_owned())
}

fn folder(center: &Center) -> Result<&std::path::Path, CenterFault> {
    let folder = center.settings().demo_mailbox.as_deref();
    folder.ok_or(CenterFault::NotFound)
}
