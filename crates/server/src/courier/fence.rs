//! Which addresses nobody outside may have the Center send to: its own machine, its neighbours, and
//! what is nobody's. Looked at is the address itself, however it was written and whatever it wraps.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use center::courier::Undelivered;
use ipnet::IpNet;

/// The networks of the old addresses that are not for everybody (IANA's special-purpose registry).
const CLOSED_V4: [&str; 16] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "255.255.255.255/32",
];

/// Of the new ones everything outside `2000::/3` is closed, and these within it.
const CLOSED_V6: [&str; 3] = [
    // Teredo, benchmarks, ORCHID and the like.
    "2001::/23",
    "2001:db8::/32",
    "3fff::/20",
];

const OPEN_V6: &str = "2000::/3";

/// Who is let through.
pub(super) struct Fence {
    allowed: Vec<IpNet>,
    closed: Vec<IpNet>,
    open_v6: Option<IpNet>,
}

impl Fence {
    pub(super) fn new(allowed: Vec<IpNet>) -> Self {
        let closed = CLOSED_V4.iter().chain(&CLOSED_V6);
        Self {
            allowed,
            closed: closed.filter_map(|network| network.parse().ok()).collect(),
            open_v6: OPEN_V6.parse().ok(),
        }
    }

    /// The first of these addresses, if every one of them may be sent to: a name that leads inside
    /// with one of its addresses is not to be trusted with the others.
    pub(super) fn first_open(&self, found: &[SocketAddr]) -> Result<SocketAddr, Undelivered> {
        let first = *found.first().ok_or(Undelivered::Name)?;
        let are_open = found.iter().all(|address| self.is_open(address.ip()));
        are_open.then_some(first).ok_or(Undelivered::Network)
    }

    /// Whether this address, and every one it wraps, may be sent to.
    fn is_open(&self, address: IpAddr) -> bool {
        match address {
            IpAddr::V4(address) => self.is_open_as_it_is(IpAddr::V4(address)),
            IpAddr::V6(address) => match wrapped(address) {
                Some(inner) => self.is_open_as_it_is(IpAddr::V4(inner)),
                None => self.is_open_as_it_is(IpAddr::V6(address)),
            },
        }
    }

    fn is_open_as_it_is(&self, address: IpAddr) -> bool {
        let is_within = |networks: &[IpNet]| networks.iter().any(|one| one.contains(&address));
        if is_within(&self.allowed) {
            return true;
        }
        let is_of_the_world =
            address.is_ipv4() || self.open_v6.is_some_and(|open| open.contains(&address));
        is_of_the_world && !is_within(&self.closed)
    }
}

/// The old address that a new one stands for: mapped, compatible, translated (NAT64) or 6to4.
fn wrapped(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let bytes = address.octets();
    let at = |from: usize| {
        Ipv4Addr::new(
            bytes[from],
            bytes[from + 1],
            bytes[from + 2],
            bytes[from + 3],
        )
    };
    let begins = |head: &[u8]| bytes.starts_with(head);
    let is_low = begins(&[0; 12]) && address != Ipv6Addr::LOCALHOST && !address.is_unspecified();
    let is_mapped = begins(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);
    let is_translated = begins(&[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]);
    if is_low || is_mapped || is_translated {
        Some(at(12))
    } else if begins(&[0x20, 0x02]) {
        Some(at(2))
    } else {
        None
    }
}
