//! From which address a request really comes. What a request says of itself is believed only where a
//! proxy that the operator named says it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use center::Center;
use ipnet::IpNet;

/// The id of one request: in every line of the log that it causes, and on its error page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(String);

/// The most that an id of a proxy's may be long.
const LONGEST_ID: usize = 64;

impl RequestId {
    /// As a trusted proxy gave it in `X-Request-Id`, else a new one.
    #[must_use]
    pub fn of(parts: &Parts, center: &Center) -> Self {
        let given = parts
            .headers
            .get("x-request-id")
            .and_then(|value| value.to_str().ok());
        let is_plain = |text: &&str| {
            (1..=LONGEST_ID).contains(&text.len())
                && text
                    .chars()
                    .all(|character| character.is_ascii_alphanumeric() || "-_.".contains(character))
        };
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let is_from_proxy = connected.is_some_and(|info| {
            let proxies = &center.settings().trusted_proxies;
            let address = info.0.ip().to_canonical();
            proxies.iter().any(|proxy| proxy.contains(&address))
        });
        match given.filter(is_plain) {
            Some(given) if is_from_proxy => Self(given.to_owned()),
            _ => Self(center::once::Key::draw(center).as_str()[..16].to_owned()),
        }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Who sends a request of this head: see [`address`].
#[must_use]
pub fn client_of(parts: &Parts, center: &Center) -> IpAddr {
    address(parts, &center.settings().trusted_proxies)
}

/// The client: whoever is connected or, behind trusted proxies, the last hop before them.
pub(crate) fn address(parts: &Parts, proxies: &[IpNet]) -> IpAddr {
    let connected = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |info| info.0.ip());
    let is_trusted = |address: &IpAddr| {
        proxies
            .iter()
            .any(|proxy| proxy.contains(&address.to_canonical()))
    };
    if !is_trusted(&connected) {
        return connected;
    }
    let said = parts.headers.get_all("x-forwarded-for").iter();
    let hops: Vec<&str> = said
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut client = connected;
    // Each proxy adds the address it was reached from at the end; what stands before the first that
    // is no proxy of ours is the client's own word.
    for hop in hops.into_iter().rev() {
        let Ok(address) = hop.trim().parse::<IpAddr>() else {
            break;
        };
        client = address;
        if !is_trusted(&address) {
            break;
        }
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    fn client(connected: &str, said: &[&str]) -> String {
        let proxies = ["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        let mut request = Request::builder();
        for value in said {
            request = request.header("x-forwarded-for", *value);
        }
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        let connected: IpAddr = connected.parse().unwrap();
        parts
            .extensions
            .insert(ConnectInfo(SocketAddr::new(connected, 1)));
        address(&parts, &proxies).to_string()
    }

    #[test]
    fn a_stranger_who_says_to_be_somebody_else_is_not_believed() {
        assert_eq!(client("192.0.2.7", &["198.51.100.1"]), "192.0.2.7");
        assert_eq!(client("192.0.2.7", &[]), "192.0.2.7");
    }

    #[test]
    fn behind_trusted_proxies_the_last_hop_before_them_counts() {
        for (said, expected) in [
            (&["198.51.100.1"][..], "198.51.100.1"),
            (&["203.0.113.9, 198.51.100.1"], "198.51.100.1"),
            (&["203.0.113.9", "198.51.100.1, 10.1.1.1"], "198.51.100.1"),
            (&["2001:db8::1"], "2001:db8::1"),
            (&["198.51.100.1, nobody"], "10.0.0.1"),
            (&["nobody, 10.1.1.1"], "10.1.1.1"),
            (&[], "10.0.0.1"),
        ] {
            assert_eq!(client("10.0.0.1", said), expected, "{said:?}");
        }
        assert_eq!(client("::ffff:10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("::1", &["198.51.100.1"]), "198.51.100.1");
    }
}
