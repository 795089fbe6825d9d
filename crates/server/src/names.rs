//! Asking what is published at a domain: the operator's resolver, or the one of the system. Every
//! answer is waited for a few seconds and no longer.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use center::names::{Names, Texts, Unanswered};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;

/// Where a system names its resolvers.
const SYSTEM: &str = "/etc/resolv.conf";
/// Who is asked where it names none, as the C library does.
const OWN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 53);
/// How long one question to one server may take.
const ONE_TRY: Duration = Duration::from_secs(2);
/// How long all of it may take, whatever the library tries.
const ALL_TRIES: Duration = Duration::from_secs(8);
/// Texts of one domain that are looked at; more is nobody's honest domain.
const MOST: usize = 200;

/// Asks a resolver.
pub(crate) struct Resolver(TokioResolver);

impl Resolver {
    /// The resolver at this address, else those of the system.
    ///
    /// # Errors
    /// The system's own configuration cannot be read.
    pub(crate) fn at(address: Option<SocketAddr>) -> Result<Self, String> {
        let told = |fault: &dyn std::fmt::Display| format!("no resolver can be asked: {fault}");
        let address = address.or_else(|| (!Path::new(SYSTEM).exists()).then_some(OWN));
        let mut builder = match address {
            Some(address) => {
                let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
                let connections = connections.map(|mut connection| {
                    connection.port = address.port();
                    connection
                });
                let server = NameServerConfig::new(address.ip(), true, connections.to_vec());
                let servers = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                TokioResolver::builder_with_config(servers, TokioRuntimeProvider::default())
            }
            None => TokioResolver::builder_tokio().map_err(|fault| told(&fault))?,
        };
        let options = builder.options_mut();
        options.timeout = ONE_TRY;
        options.attempts = 2;
        // Somebody waits to see a change it has just made.
        options.cache_size = 0;
        options.use_hosts_file = ResolveHosts::Never;
        builder.build().map(Self).map_err(|fault| told(&fault))
    }

    async fn ask(&self, domain: &str) -> Result<Vec<String>, Unanswered> {
        // With its last dot it is asked for as it is, and not beneath a domain of the system.
        let asked = self.0.txt_lookup(format!("{domain}."));
        let unanswered = |fault: &dyn std::fmt::Display| Unanswered(fault.to_string());
        let found = match tokio::time::timeout(ALL_TRIES, asked).await {
            Err(late) => return Err(unanswered(&late)),
            Ok(Err(fault)) if fault.is_no_records_found() => return Ok(Vec::new()),
            Ok(Err(fault)) => return Err(unanswered(&fault)),
            Ok(Ok(found)) => found,
        };
        let texts = found
            .answers()
            .iter()
            .filter_map(|record| match &record.data {
                // One text may stand in several strings, which belong together without a space.
                RData::TXT(text) => {
                    Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned())
                }
                _ => None,
            });
        Ok(texts.take(MOST).collect())
    }
}

impl Names for Resolver {
    fn texts<'a>(&'a self, domain: &'a str) -> Texts<'a> {
        Box::pin(self.ask(domain))
    }
}

#[cfg(test)]
mod tests;
