//! Who takes a domain's mail.

use super::Cloud;

/// A mail exchanger of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchanger {
    pub preference: u16,
    pub host: String,
}

/// Reads `10 mail.example`.
pub fn read(data: &str) -> Option<Exchanger> {
    let (preference, host) = data.split_once(' ')?;
    Some(Exchanger {
        preference: preference.parse().ok()?,
        host: host.to_owned(),
    })
}

/// Whether a host is the service's: the token before it is the tenant's own.
pub fn is_service(host: &str, cloud: Cloud) -> bool {
    let ends: &[&str] = match cloud {
        Cloud::Worldwide => &[".mail.protection.outlook.com", ".mx.microsoft"],
        Cloud::UsGov => &[".mail.protection.office365.us", ".mx.microsoft"],
        Cloud::Vianet => &[".mail.protection.partner.outlook.cn"],
    };
    ends.iter().any(|end| {
        host.strip_suffix(end)
            .is_some_and(|token| !token.is_empty())
    })
}
