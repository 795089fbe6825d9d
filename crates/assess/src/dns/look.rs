//! All that is asked about one domain.

use report::{Kind, Severity};

use super::rules::{Rule, Rules};
use super::{Answer, Ask, Found, LATE, Question, Record, Type};

mod dnssec;
mod mail;

/// Records that are kept longer than this make a move slow: an hour, as the service's own pages say.
const LONGEST: u32 = 3_600;

pub struct Look<'a, A> {
    domain: &'a str,
    question: &'a Question,
    rules: &'a Rules,
    outside: &'a A,
    inside: Option<&'a A>,
    /// Whether it has been told that the resolver inside does not answer; once a domain is enough.
    is_inside_told: bool,
    /// Whether it was waited for in vain; it is not asked again then.
    is_inside_late: bool,
    found: Vec<Found>,
    /// Whether somebody can be asked at all; what is behind that is not told again for each record.
    has_dkim: bool,
}

/// What differs, before the rule says how much that matters.
struct Differs<'a> {
    rule: &'a Rule,
    kind: Kind,
    host: String,
    seen: Vec<String>,
    expected: Option<String>,
}

impl<'a, A: Ask> Look<'a, A> {
    pub fn new(
        domain: &'a str,
        question: &'a Question,
        rules: &'a Rules,
        outside: &'a A,
        inside: Option<&'a A>,
    ) -> Self {
        Self {
            domain,
            question,
            rules,
            outside,
            inside,
            is_inside_told: false,
            is_inside_late: false,
            found: Vec::new(),
            has_dkim: false,
        }
    }

    pub fn found(self) -> Vec<Found> {
        self.found
    }

    pub async fn all(&mut self) {
        if !self.is_there().await {
            return;
        }
        self.dnssec().await;
        self.verification().await;
        for rule in self.rules.all() {
            if !self.is_asked(&rule.service) {
                continue;
            }
            match rule.check.as_str() {
                "cname" => self.cname(rule).await,
                "srv" => self.srv(rule).await,
                "address" => self.address(rule).await,
                "proof" => self.proof(rule).await,
                _ => {}
            }
        }
        if self.is_asked("exchange") {
            self.mx().await;
            self.spf().await;
            self.dkim().await;
            self.dmarc().await;
        }
    }

    fn is_asked(&self, service: &str) -> bool {
        service == "all" || self.question.services.iter().any(|one| one == service)
    }

    /// Whether the zone answers. Whoever is late or lame for the zone is so for all of it.
    async fn is_there(&mut self) -> bool {
        let Some(rule) = self.rules.find("dns.answer") else {
            return true;
        };
        let domain = self.domain.to_owned();
        match self.outside.ask(self.domain, Type::Ns).await {
            Answer::Records(_) => true,
            Answer::NoName => {
                self.tell(Differs {
                    rule,
                    kind: Kind::Missing,
                    host: domain,
                    seen: vec!["NXDOMAIN".to_owned()],
                    expected: None,
                });
                false
            }
            answer => {
                self.unanswered(rule, &domain, &answer);
                false
            }
        }
    }

    /// Asks, and tells where nobody answers; `None` then.
    async fn records(&mut self, rule: &Rule, host: &str, of: Type) -> Option<Vec<Record>> {
        let answer = self.outside.ask(host, of).await;
        let Some(records) = answer.records() else {
            self.unanswered(rule, host, &answer);
            return None;
        };
        let records = records.to_vec();
        self.inside(host, of, &records).await;
        self.ttl(host, of, &records);
        Some(records)
    }

    fn unanswered(&mut self, rule: &Rule, host: &str, answer: &Answer) {
        let Some(about) = self.rules.find("dns.answer") else {
            return;
        };
        let Some(said) = silence(answer) else {
            return;
        };
        let record = type_name(rule);
        // What is asked for twice is told once.
        let is_told = |found: &Found| {
            found.rule == about.id && found.subject == host && found.record == record
        };
        if self.found.iter().any(is_told) {
            return;
        }
        self.found.push(Found {
            rule: about.id.clone(),
            kind: Kind::Wrong,
            severity: Severity::Error,
            subject: host.to_owned(),
            record,
            seen: vec![said],
            asked: Some(self.outside.who().to_owned()),
            expected: None,
            source: about.source.clone(),
        });
    }

    fn tell(&mut self, differs: Differs<'_>) {
        let weight = match differs.kind {
            Kind::Missing => differs.rule.missing,
            _ => differs.rule.wrong,
        };
        let Some(severity) = weight else { return };
        let is_about_answer = differs.rule.id == "dns.answer";
        self.found.push(Found {
            rule: differs.rule.id.clone(),
            kind: differs.kind,
            severity,
            subject: differs.host,
            record: type_name(differs.rule),
            seen: differs.seen,
            asked: is_about_answer.then(|| self.outside.who().to_owned()),
            expected: differs.expected,
            source: differs.rule.source.clone(),
        });
    }

    async fn verification(&mut self) {
        let Some(rule) = self.rules.find("dns.verification") else {
            return;
        };
        let host = rule.host(self.domain);
        let Some(records) = self.records(rule, &host, Type::Txt).await else {
            return;
        };
        let is_proof = |text: &str| {
            text.get(..5)
                .is_some_and(|head| head.eq_ignore_ascii_case("MS=ms"))
                && text.len() > 5
                && text[5..].bytes().all(|byte| byte.is_ascii_digit())
        };
        if !records.iter().any(|record| is_proof(record.data.trim())) {
            self.tell(Differs {
                rule,
                kind: Kind::Missing,
                host,
                seen: Vec::new(),
                // The number in it is given to this domain by the tenant.
                expected: None,
            });
        }
    }

    async fn cname(&mut self, rule: &Rule) {
        let host = rule.host(self.domain);
        let Some(records) = self.records(rule, &host, Type::Cname).await else {
            return;
        };
        let seen = data(&records);
        let Some(expected) = rule.value(self.question.cloud, self.domain) else {
            // Nothing to publish in this cloud: `msoid` stops activation there.
            if rule.id == "dns.msoid" && !seen.is_empty() {
                self.tell(Differs {
                    rule,
                    kind: Kind::Unwanted,
                    host,
                    seen,
                    expected: None,
                });
            }
            return;
        };
        let kind = match seen.as_slice() {
            [one] if *one == expected || rule.is_also(one) => return,
            [] => Kind::Missing,
            _ => Kind::Wrong,
        };
        self.tell(Differs {
            rule,
            kind,
            host,
            seen,
            expected: Some(expected),
        });
    }

    async fn srv(&mut self, rule: &Rule) {
        let host = rule.host(self.domain);
        let Some(records) = self.records(rule, &host, Type::Srv).await else {
            return;
        };
        let Some(expected) = rule.value(self.question.cloud, self.domain) else {
            return;
        };
        let seen = data(&records);
        let kind = match seen.as_slice() {
            [one] if *one == expected => return,
            [] => Kind::Missing,
            [_] => Kind::Wrong,
            _ if seen.contains(&expected) => Kind::Duplicate,
            _ => Kind::Wrong,
        };
        self.tell(Differs {
            rule,
            kind,
            host,
            seen,
            expected: Some(expected),
        });
    }

    async fn address(&mut self, rule: &Rule) {
        let host = rule.host(self.domain);
        let Some(records) = self.records(rule, &host, Type::A).await else {
            return;
        };
        if records.is_empty() {
            self.tell(Differs {
                rule,
                kind: Kind::Missing,
                host,
                seen: Vec::new(),
                expected: None,
            });
        }
    }

    /// A text that proves federation: at the domain itself and at the name of its delegation.
    async fn proof(&mut self, rule: &Rule) {
        for host in [self.domain.to_owned(), rule.host(self.domain)] {
            let Some(records) = self.records(rule, &host, Type::Txt).await else {
                continue;
            };
            // A hash in base64, of which nothing else is known beforehand.
            let is_hash =
                |text: &str| text.len() >= 40 && text.ends_with('=') && !text.contains(' ');
            if !records.iter().any(|record| is_hash(&record.data)) {
                self.tell(Differs {
                    rule,
                    kind: Kind::Missing,
                    host,
                    seen: Vec::new(),
                    expected: None,
                });
            }
        }
    }

    /// Tells where the customer's own network gets another answer.
    async fn inside(&mut self, host: &str, of: Type, outside: &[Record]) {
        let (Some(ask), Some(rule)) = (self.inside, self.rules.find("dns.inside")) else {
            return;
        };
        if self.is_inside_late {
            return;
        }
        let answer = ask.ask(host, of).await;
        let Some(records) = answer.records() else {
            self.is_inside_late = matches!(answer, Answer::Late);
            if !std::mem::replace(&mut self.is_inside_told, true) {
                self.silent_inside(rule, host, of, &answer);
            }
            return;
        };
        let mut inside = data(records);
        let mut expected = data(outside);
        inside.sort();
        expected.sort();
        if inside != expected {
            self.found.push(Found {
                rule: rule.id.clone(),
                kind: Kind::Wrong,
                severity: Severity::Warning,
                subject: host.to_owned(),
                record: of.name(),
                seen: inside,
                asked: None,
                expected: Some(expected.join(", ")).filter(|text| !text.is_empty()),
                source: rule.source.clone(),
            });
        }
    }

    /// Tells that the resolver inside was asked in vain, so that nothing there could be compared.
    fn silent_inside(&mut self, rule: &Rule, host: &str, of: Type, answer: &Answer) {
        let Some(said) = silence(answer) else {
            return;
        };
        let Some(about) = self.rules.find("dns.answer") else {
            return;
        };
        self.found.push(Found {
            rule: about.id.clone(),
            kind: Kind::Wrong,
            severity: rule.wrong.unwrap_or(Severity::Warning),
            subject: host.to_owned(),
            record: of.name(),
            seen: vec![format!("{said} (--internal-resolver)")],
            asked: None,
            expected: None,
            source: about.source.clone(),
        });
    }

    fn ttl(&mut self, host: &str, of: Type, records: &[Record]) {
        let Some(rule) = self.rules.find("dns.ttl") else {
            return;
        };
        if !matches!(of, Type::Mx | Type::Cname | Type::Srv) {
            return;
        }
        let longest = records.iter().map(|record| record.ttl).max();
        if let Some(longest) = longest.filter(|ttl| *ttl > LONGEST) {
            self.found.push(Found {
                rule: rule.id.clone(),
                kind: Kind::Wrong,
                severity: Severity::Info,
                subject: host.to_owned(),
                record: of.name(),
                seen: vec![format!("TTL {longest}")],
                asked: None,
                expected: None,
                source: rule.source.clone(),
            });
        }
    }
}

/// What there is instead of an answer.
fn silence(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Late => Some(LATE.to_owned()),
        Answer::Refused(said) | Answer::Broken(said) => Some(said.clone()),
        Answer::Records(_) | Answer::NoName => None,
    }
}

fn data(records: &[Record]) -> Vec<String> {
    records.iter().map(|record| record.data.clone()).collect()
}

fn type_name(rule: &Rule) -> &'static str {
    [
        Type::A,
        Type::Cname,
        Type::Dnskey,
        Type::Ds,
        Type::Mx,
        Type::Ns,
        Type::Srv,
        Type::Txt,
    ]
    .into_iter()
    .map(Type::name)
    .find(|name| *name == rule.record)
    .unwrap_or("TXT")
}
