//! What a domain's DNS says, before its services are enabled.
//!
//! [`assess`] asks for each record that the chosen services need and tells what is missing, there
//! twice, wrong or unwanted, with the record to publish. What was not answered is told as that: it is
//! no absence.

mod dkim;
mod dmarc;
mod look;
mod mx;
mod published;
mod resolver;
mod rules;
pub mod spf;

pub use resolver::{Resolver, ResolverFault};
pub use rules::{Cloud, Rule, Rules, SERVICES};

use std::future::Future;

use report::{Kind, Severity};

/// The type of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// An address of IPv4.
    A,
    /// Another name for a name.
    Cname,
    /// The keys of a signed zone.
    Dnskey,
    /// The keys of a signed zone, as its parent knows them.
    Ds,
    /// Who takes a domain's mail.
    Mx,
    /// Who answers for a zone.
    Ns,
    /// Where a service is.
    Srv,
    /// Text.
    Txt,
}

impl Type {
    /// As it is written in a zone.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Cname => "CNAME",
            Self::Dnskey => "DNSKEY",
            Self::Ds => "DS",
            Self::Mx => "MX",
            Self::Ns => "NS",
            Self::Srv => "SRV",
            Self::Txt => "TXT",
        }
    }
}

/// One record of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Seconds that it may be kept.
    pub ttl: u32,
    /// What it says: names in lower case without their last dot; texts as they are.
    pub data: String,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Records; none where the name exists without any of the type, or does not exist.
    Records(Vec<Record>),
    /// The name does not exist.
    NoName,
    /// Nobody answered in time.
    Late,
    /// Whoever was asked does not answer this, by the code that it gave: not of this zone, or not of
    /// this type.
    Refused(String),
    /// Whoever should know does not: the zone is broken, or whoever was asked is not to be reached.
    Broken(String),
}

impl Answer {
    /// The records, where there was an answer at all.
    #[must_use]
    pub fn records(&self) -> Option<&[Record]> {
        match self {
            Self::Records(records) => Some(records),
            Self::NoName => Some(&[]),
            Self::Late | Self::Refused(_) | Self::Broken(_) => None,
        }
    }
}

/// Who can be asked.
pub trait Ask: Sync {
    /// Asks for the records of a type at a name.
    fn ask(&self, name: &str, of: Type) -> impl Future<Output = Answer> + Send;

    /// Who is asked, as `127.0.0.1:53`.
    fn who(&self) -> &str;
}

/// What begins that which was seen where a server kept silent: a word of ours, for which whoever shows
/// it has words of the reader's. What a server or the system answers instead stays what it is.
pub const LATE: &str = "timeout";

/// What is asked about a domain.
#[derive(Debug, Clone)]
pub struct Question {
    /// Which cloud its tenant is in.
    pub cloud: Cloud,
    /// The services, of [`SERVICES`].
    pub services: Vec<String>,
    /// What the tenant's first domain begins with, as [`tenant`] gives it; some values have it in them.
    pub tenant: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The rule's id.
    pub rule: String,
    /// In which way it differs.
    pub kind: Kind,
    /// How much it matters.
    pub severity: Severity,
    /// The name that the record belongs to.
    pub subject: String,
    /// The record's type.
    pub record: &'static str,
    /// What is there; empty where nothing is.
    pub seen: Vec<String>,
    /// Who was asked, where there was no answer or no such name: somebody else may know it.
    pub asked: Option<String>,
    /// What should be there; `None` where it is nothing, or where only words can say it.
    pub expected: Option<String>,
    /// Where the rule is from.
    pub source: String,
}

impl Found {
    /// The record to publish, as a line of a zone.
    #[must_use]
    pub fn publish(&self) -> Option<String> {
        let data = self.expected.as_deref()?;
        let data = match self.record {
            "TXT" => published::text(data),
            "CNAME" | "SRV" | "MX" => format!("{data}."),
            _ => data.to_owned(),
        };
        Some(format!("{}. 3600 IN {} {data}", self.subject, self.record))
    }
}

/// Asks about one domain. `inside` is a resolver of the customer's own network, whose answers are
/// compared with what everybody else gets.
pub async fn assess<A: Ask>(
    domain: &str,
    question: &Question,
    rules: &Rules,
    outside: &A,
    inside: Option<&A>,
) -> Vec<Found> {
    let mut look = look::Look::new(domain, question, rules, outside, inside);
    look.all().await;
    look.found()
}

/// A domain as it is asked for: in lower case, without its last dot, in ASCII.
///
/// # Errors
/// It is no domain.
pub fn domain(typed: &str) -> Result<String, NoDomain> {
    let typed = typed.trim().trim_end_matches('.').to_ascii_lowercase();
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    if typed.len() > 253 || !typed.contains('.') || !typed.split('.').all(is_label) {
        return Err(NoDomain(typed));
    }
    Ok(typed)
}

/// What the first domain of a tenant begins with: `contoso` of `contoso.onmicrosoft.com`, which may be
/// left out; `None` where it is no such name.
#[must_use]
pub fn tenant(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_end_matches('.').to_ascii_lowercase();
    let name = dkim::INITIAL
        .iter()
        .find_map(|end| typed.strip_suffix(end)?.strip_suffix('.'))
        .unwrap_or(&typed);
    dkim::is_label(name).then(|| name.to_owned())
}

/// A text that is no domain.
#[derive(Debug, thiserror::Error)]
#[error("{0} is no domain")]
pub struct NoDomain(pub String);
