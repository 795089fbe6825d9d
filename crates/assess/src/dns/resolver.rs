//! Asking a resolver, or a server that answers for the zone itself.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use hickory_resolver::system_conf::read_system_conf;

use super::{Answer, Ask, Record, Type};

/// How long one question to one server may take.
const ONE_TRY: Duration = Duration::from_secs(2);
/// How long all of it may take, whatever the library tries.
const ALL_TRIES: Duration = Duration::from_secs(5);

/// A resolver.
#[derive(Debug, Clone)]
pub struct Resolver {
    library: TokioResolver,
    /// The addresses that are asked, one after the other.
    servers: String,
    /// Whether anything ever came back.
    has_answered: Arc<AtomicBool>,
}

/// Why nobody can be asked.
#[derive(Debug, thiserror::Error)]
#[error("no resolver can be asked: {0}")]
pub struct ResolverFault(String);

impl Resolver {
    /// The one at this address, else those of the system.
    ///
    /// # Errors
    /// The system's own configuration cannot be read.
    pub fn at(address: Option<SocketAddr>) -> Result<Self, ResolverFault> {
        let told = |fault: NetError| ResolverFault(fault.to_string());
        let (servers, options) = match address {
            Some(address) => {
                let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
                let connections = connections.map(|mut connection| {
                    connection.port = address.port();
                    connection
                });
                let server = NameServerConfig::new(address.ip(), true, connections.to_vec());
                let servers = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                (servers, ResolverOpts::default())
            }
            None => read_system_conf().map_err(told)?,
        };
        let named = named(&servers);
        let mut builder =
            TokioResolver::builder_with_config(servers, TokioRuntimeProvider::default());
        *builder.options_mut() = options;
        let options = builder.options_mut();
        options.timeout = ONE_TRY;
        options.attempts = 1;
        // The same included domain is asked for by many domains; a run is short.
        options.cache_size = 4_096;
        options.use_hosts_file = ResolveHosts::Never;
        options.edns0 = true;
        options.max_active_requests = 1_024;
        let library = builder.build().map_err(told)?;
        Ok(Self {
            library,
            servers: named,
            has_answered: Arc::default(),
        })
    }

    /// Whether anything ever came back, be it a refusal.
    #[must_use]
    pub fn has_answered(&self) -> bool {
        self.has_answered.load(Ordering::Relaxed)
    }
}

/// The servers by their addresses.
fn named(servers: &ResolverConfig) -> String {
    let addresses = servers.name_servers().iter().map(|server| {
        let port = server.connections.first().map_or(53, |one| one.port);
        SocketAddr::new(server.ip, port).to_string()
    });
    addresses.collect::<Vec<_>>().join(", ")
}

impl Ask for Resolver {
    async fn ask(&self, name: &str, of: Type) -> Answer {
        // With its last dot it is asked for as it is, and not beneath a domain of the system.
        let asked = self.library.lookup(format!("{name}."), kind(of));
        let found = match tokio::time::timeout(ALL_TRIES, asked).await {
            Err(_) => return Answer::Late,
            Ok(Ok(found)) => found,
            Ok(Err(fault)) => {
                if matches!(fault, NetError::Dns(_)) {
                    self.has_answered.store(true, Ordering::Relaxed);
                }
                return failed(&fault);
            }
        };
        self.has_answered.store(true, Ordering::Relaxed);
        let records = found
            .answers()
            .iter()
            .filter_map(|record| {
                Some(Record {
                    ttl: record.ttl,
                    data: said(&record.data, of)?,
                })
            })
            .collect();
        Answer::Records(records)
    }

    fn who(&self) -> &str {
        &self.servers
    }
}

fn failed(fault: &NetError) -> Answer {
    if fault.is_nx_domain() {
        return Answer::NoName;
    }
    match fault {
        NetError::Timeout => Answer::Late,
        NetError::Dns(DnsError::NoRecordsFound(none)) => match none.response_code {
            ResponseCode::NoError | ResponseCode::NXDomain => Answer::Records(Vec::new()),
            code => coded(code),
        },
        NetError::Dns(DnsError::ResponseCode(code)) => coded(*code),
        other => Answer::Broken(other.to_string()),
    }
}

/// What a code says that came without records.
fn coded(code: ResponseCode) -> Answer {
    let name = code_name(code);
    match code {
        ResponseCode::Refused | ResponseCode::NotImp | ResponseCode::FormErr => {
            Answer::Refused(name)
        }
        _ => Answer::Broken(name),
    }
}

/// As those who run name servers write it.
fn code_name(code: ResponseCode) -> String {
    match code {
        ResponseCode::Refused => "REFUSED".to_owned(),
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::FormErr => "FORMERR".to_owned(),
        ResponseCode::NotImp => "NOTIMP".to_owned(),
        ResponseCode::NotAuth => "NOTAUTH".to_owned(),
        other => other.to_string(),
    }
}

const fn kind(of: Type) -> RecordType {
    match of {
        Type::A => RecordType::A,
        Type::Cname => RecordType::CNAME,
        Type::Dnskey => RecordType::DNSKEY,
        Type::Ds => RecordType::DS,
        Type::Mx => RecordType::MX,
        Type::Ns => RecordType::NS,
        Type::Srv => RecordType::SRV,
        Type::Txt => RecordType::TXT,
    }
}

/// What a record says, if it is of the type that was asked for.
fn said(data: &RData, of: Type) -> Option<String> {
    let name = |name: &dyn ToString| name.to_string().trim_end_matches('.').to_ascii_lowercase();
    Some(match (data, of) {
        (RData::A(address), Type::A) => address.to_string(),
        (RData::CNAME(target), Type::Cname) => name(&target.0),
        (RData::MX(mx), Type::Mx) => format!("{} {}", mx.preference, name(&mx.exchange)),
        (RData::NS(server), Type::Ns) => name(&server.0),
        (RData::SRV(srv), Type::Srv) => {
            format!(
                "{} {} {} {}",
                srv.priority,
                srv.weight,
                srv.port,
                name(&srv.target)
            )
        }
        // One text may stand in several strings, which belong together without a space.
        (RData::TXT(text), Type::Txt) => {
            String::from_utf8_lossy(&text.txt_data.concat()).into_owned()
        }
        // The library reads no keys without checking signatures, which is nothing to be done here.
        (RData::Unknown { rdata, .. }, Type::Ds | Type::Dnskey) => key(&rdata.anything)?,
        _ => return None,
    })
}

/// A key, or what a zone above says of one: two bytes, one and one more as numbers (RFC 4034, 2.3 and
/// 5.3), and the rest as it is.
fn key(bytes: &[u8]) -> Option<String> {
    let ([first, second, third, fourth], rest) = bytes.split_first_chunk::<4>()?;
    let mut text = format!(
        "{} {third} {fourth} ",
        u16::from_be_bytes([*first, *second])
    );
    for byte in rest {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02X}");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_servers_that_may_be_asked_are_named_with_their_ports() {
        let server = |ip: &str, port| {
            let mut connection = ConnectionConfig::udp();
            connection.port = port;
            NameServerConfig::new(ip.parse().unwrap(), true, vec![connection])
        };
        let servers = vec![server("192.0.2.1", 53), server("2001:db8::1", 5_353)];
        let config = ResolverConfig::from_parts(None, Vec::new(), servers);
        assert_eq!(named(&config), "192.0.2.1:53, [2001:db8::1]:5353");
    }
}
