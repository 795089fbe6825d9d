//! An origin: scheme, host and port of a site, as browsers name it.

use url::{Host, Url};

use crate::{FieldFault, Line};

/// An origin that can be named in a header: `https://admin.contoso.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// A host has at most 253 characters; this leaves room for scheme and port.
const LIMIT: usize = 270;

impl Origin {
    /// Reads an origin, with `https://` in front if nothing is. A path would promise a narrowness that
    /// browsers do not know, so it is refused; so is plain http, but for this machine's own names.
    ///
    /// # Errors
    /// It is no origin, or one that anybody on the way could pretend to be.
    pub fn parse(field: &'static str, text: &str) -> Result<Self, FieldFault> {
        let line =
            Line::parse(field, text, LIMIT).map_err(|fault| fault.when_empty("error-origin"))?;
        let text = line.as_str();
        let wrong = || FieldFault::new(field, "error-origin");
        let full = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        let url = Url::parse(&full).map_err(|_| wrong())?;
        let is_bare = matches!(url.path(), "" | "/")
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let is_here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return Err(wrong()),
        };
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here);
        let origin = url.origin().ascii_serialization();
        // A wildcard is a host to the library and every subdomain to a browser.
        let is_one = !origin.contains(['*', ' ', ';', ',', '\'']);
        if is_bare && is_safe && is_one {
            Ok(Self(origin))
        } else {
            Err(wrong())
        }
    }

    /// As browsers write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_read_as_browsers_write_it() {
        for (typed, origin) in [
            (
                "https://Admin.Contoso.example/",
                "https://admin.contoso.example",
            ),
            ("admin.contoso.example", "https://admin.contoso.example"),
            (" https://contoso.example:443 ", "https://contoso.example"),
            (
                "https://contoso.example:8443",
                "https://contoso.example:8443",
            ),
            ("http://localhost:8081", "http://localhost:8081"),
            ("https://관리.example", "https://xn--zb0b93v.example"),
        ] {
            assert_eq!(Origin::parse("origin", typed).unwrap().as_str(), origin);
        }
    }

    #[test]
    fn what_is_no_origin_or_nobodys_own_is_refused() {
        for typed in [
            "",
            "https://",
            "http://contoso.example",
            "https://contoso.example/admin",
            "https://contoso.example?x",
            "https://contoso.example#x",
            "https://somebody@contoso.example",
            "https://*.contoso.example",
            "https://contoso.example; script-src *",
            "https://contoso.example 'unsafe-inline'",
            "https://a.example,https://b.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ftp://contoso.example",
            "https://a.example\r\nX: y",
        ] {
            assert!(Origin::parse("origin", typed).is_err(), "{typed:?}");
        }
    }
}
