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

/// A mail's text, piece by piece: as it is, and the paths of the Center's own pages among it.
#[must_use]
pub fn pieces_of<'mail>(
    center: &Center,
    mail: &'mail KeptMail,
) -> Vec<(&'mail str, Option<&'mail str>)> {
    pieces(&center.settings().base_url, &mail.text)
}

/// Each piece with the path that it leads to, if it is an address at `base`.
fn pieces<'text>(base: &str, text: &'text str) -> Vec<(&'text str, Option<&'text str>)> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    let mut from = 0;
    while let Some(found) = rest[from..].find(base).map(|at| from + at) {
        let address = rest[found..].split(is_end).next().unwrap_or_default();
        let path = &address[base.len()..];
        // Another host may begin like ours.
        if path.starts_with('/') {
            pieces.push((&rest[..found], None));
            pieces.push((address, Some(path)));
            (rest, from) = (&rest[found + address.len()..], 0);
        } else {
            from = found + base.len();
        }
    }
    pieces.push((rest, None));
    pieces
}

/// What ends an address in a text.
fn is_end(letter: char) -> bool {
    letter.is_whitespace() || "<>\"'".contains(letter)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_our_own_are_links_and_nothing_of_the_text_is_lost() {
        let base = "http://127.0.0.1:8080";
        let text = "Go:\nhttp://127.0.0.1:8080/t/x?a=1&b=2\nor <http://127.0.0.1:8080/you> or \
            http://127.0.0.1:80801/evil http://127.0.0.1:8080.evil.example/ https://evil.example/ \
            http://127.0.0.1:8080";
        let pieces = pieces(base, text);
        let whole: String = pieces.iter().map(|(text, _)| *text).collect();
        assert_eq!(whole, text);
        let links: Vec<&str> = pieces.iter().filter_map(|(_, path)| *path).collect();
        assert_eq!(links, ["/t/x?a=1&b=2", "/you"]);
    }
}
