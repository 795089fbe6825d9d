//! The address of a directory (RFC 4516): `ldaps://host:port/base??scope`.

use std::fmt;
use std::net::IpAddr;

use percent_encoding::percent_decode_str;
use url::Url;

use super::LdapFault;

/// Where a directory is, and which part of it is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) is_tls: bool,
    pub(super) base: String,
    /// 0 the object itself, 1 those right below it, 2 all of it.
    pub(super) scope: i32,
}

impl Place {
    /// Whether a text is meant as one.
    #[must_use]
    pub fn is_meant(text: &str) -> bool {
        ["ldap://", "ldaps://"].iter().any(|scheme| {
            text.get(..scheme.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
        })
    }

    /// Reads one. Names and passwords are no part of it, and a choice of attributes or objects is not
    /// taken: every rule needs its own.
    ///
    /// # Errors
    /// It is none.
    pub fn read(text: &str) -> Result<Self, LdapFault> {
        let wrong = || LdapFault::Place(text.to_owned());
        let url = Url::parse(text).map_err(|_| wrong())?;
        let is_tls = match url.scheme() {
            "ldap" => false,
            "ldaps" => true,
            _ => return Err(wrong()),
        };
        let host = url
            .host_str()
            .filter(|host| !host.is_empty())
            .ok_or_else(wrong)?;
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err(wrong());
        }
        let decoded = |text: &str| {
            percent_decode_str(text)
                .decode_utf8()
                .map(std::borrow::Cow::into_owned)
                .map_err(|_| wrong())
        };
        let base = decoded(url.path().strip_prefix('/').unwrap_or_default())?;
        let mut parts = url.query().unwrap_or_default().split('?');
        if !parts.next().unwrap_or_default().is_empty() {
            return Err(wrong());
        }
        let scope = match parts.next().unwrap_or_default() {
            "base" => 0,
            "one" => 1,
            "" | "sub" => 2,
            _ => return Err(wrong()),
        };
        let filter = decoded(parts.next().unwrap_or_default())?;
        if !filter.is_empty() && !filter.eq_ignore_ascii_case("(objectClass=*)") {
            return Err(wrong());
        }
        Ok(Self {
            host: decoded(host)?,
            port: url.port().unwrap_or(if is_tls { 636 } else { 389 }),
            is_tls,
            base,
            scope,
        })
    }

    /// Whether it is on this machine, so that nobody is on the way there.
    pub(super) fn is_here(&self) -> bool {
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        bare.eq_ignore_ascii_case("localhost")
            || bare
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_tls { "ldaps" } else { "ldap" };
        write!(text, "{scheme}://{}:{}/{}", self.host, self.port, self.base)?;
        match self.scope {
            0 => text.write_str("??base"),
            1 => text.write_str("??one"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_its_base_and_scope() {
        let read = |text| Place::read(text).unwrap();
        let all = read("ldaps://dc.contoso.com/OU=People,DC=contoso,DC=com??one");
        assert_eq!(
            all.to_string(),
            "ldaps://dc.contoso.com:636/OU=People,DC=contoso,DC=com??one"
        );
        assert_eq!(all.scope, 1);
        assert_eq!(
            read("LDAP://[::1]:3890/dc=a%20b").to_string(),
            "ldap://[::1]:3890/dc=a b"
        );
        assert!(read("ldap://127.0.0.2").is_here() && read("ldap://[::1]").is_here());
        assert!(!read("ldap://localhost.example").is_here());
    }

    #[test]
    fn what_would_not_be_heeded_is_refused() {
        for text in [
            "ldap:///dc=x",
            "http://a.example",
            "ldap://me:secret@a.example",
            "ldap://a.example/dc=x?mail",
            "ldap://a.example/dc=x??all",
            "ldap://a.example/dc=x???(cn=a*)",
            "ldap://a.example:99999",
            "ldap://a.example/%FF",
        ] {
            assert!(Place::read(text).is_err(), "{text}");
        }
        assert!(Place::is_meant("LDAPS://x") && !Place::is_meant("ldap.ldif"));
    }
}
