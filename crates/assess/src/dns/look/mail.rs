//! Who takes a domain's mail, who may send it, and how it is signed.

use report::{Kind, Severity};

use super::super::{Ask, Found, Type, dkim, dmarc, mx, spf};
use super::{Differs, Look, data};

impl<A: Ask> Look<'_, A> {
    pub(super) async fn mx(&mut self) {
        let (Some(rule), Some(other)) =
            (self.rules.find("dns.mx"), self.rules.find("dns.mx.other"))
        else {
            return;
        };
        let host = rule.host(self.domain);
        let Some(records) = self.records(rule, &host, Type::Mx).await else {
            return;
        };
        let cloud = self.question.cloud;
        let expected = rule
            .value(cloud, self.domain)
            .map(|host| format!("0 {host}"));
        let all: Vec<mx::Exchanger> = records
            .iter()
            .filter_map(|record| mx::read(&record.data))
            .collect();
        let (ours, others): (Vec<_>, Vec<_>) =
            all.iter().partition(|one| mx::is_service(&one.host, cloud));
        let seen = data(&records);
        let Some(first) = ours.iter().map(|one| one.preference).min() else {
            self.tell(Differs {
                rule,
                kind: if seen.is_empty() {
                    Kind::Missing
                } else {
                    Kind::Wrong
                },
                host,
                seen,
                expected,
            });
            return;
        };
        if ours.len() > 1 {
            self.tell(Differs {
                rule,
                kind: Kind::Duplicate,
                host: host.clone(),
                seen: seen.clone(),
                expected: expected.clone(),
            });
        }
        if others.iter().any(|one| one.preference <= first) {
            self.tell(Differs {
                rule,
                kind: Kind::Wrong,
                host,
                seen,
                expected,
            });
        } else if !others.is_empty() {
            let seen = others
                .iter()
                .map(|one| format!("{} {}", one.preference, one.host))
                .collect();
            self.tell(Differs {
                rule: other,
                kind: Kind::Unwanted,
                host,
                seen,
                expected: None,
            });
        }
    }

    pub(super) async fn spf(&mut self) {
        let Some(rule) = self.rules.find("dns.spf") else {
            return;
        };
        let host = rule.host(self.domain);
        let answer = self.outside.ask(&host, Type::Txt).await;
        let Some(records) = answer.records() else {
            self.unanswered(rule, &host, &answer);
            return;
        };
        let seen: Vec<String> = data(records)
            .into_iter()
            .filter(|text| spf::is_record(text.trim_start()))
            .collect();
        let Some(service) = rule.value(self.question.cloud, self.domain) else {
            return;
        };
        let merged = spf::merged(&seen, &service);
        let kind = match seen.as_slice() {
            [] => Some(Kind::Missing),
            [one] => {
                let is_right =
                    spf::is_record(one) && spf::includes(one, &service) && spf::has_end(one);
                (!is_right).then_some(Kind::Wrong)
            }
            _ => Some(Kind::Duplicate),
        };
        if let Some(kind) = kind {
            self.tell(Differs {
                rule,
                kind,
                host: host.clone(),
                seen: seen.clone(),
                expected: Some(merged.clone()),
            });
        }
        // Of several records none counts; what they come to together is what will be published.
        let record = match seen.as_slice() {
            [] => return,
            [one] => one,
            _ => &merged,
        };
        self.spf_lookups(&host, record).await;
        if let Some(rule) = self.rules.find("dns.spf.open")
            && seen.iter().any(|one| spf::is_open(one))
        {
            self.tell(Differs {
                rule,
                kind: Kind::Wrong,
                host,
                seen,
                expected: Some(merged),
            });
        }
    }

    async fn spf_lookups(&mut self, host: &str, record: &str) {
        let Some(rule) = self.rules.find("dns.spf.lookups") else {
            return;
        };
        let counted = spf::lookups(host, record, self.outside).await;
        if counted.count > spf::MOST_LOOKUPS {
            self.tell(Differs {
                rule,
                kind: Kind::TooManyLookups,
                host: host.to_owned(),
                seen: vec![counted.count.to_string(), record.to_owned()],
                expected: None,
            });
        }
        for (kind, names) in [
            (Kind::Missing, counted.without_record),
            (Kind::Wrong, counted.loops),
        ] {
            for name in names {
                self.found.push(Found {
                    rule: rule.id.clone(),
                    kind,
                    severity: Severity::Error,
                    subject: name,
                    record: "TXT",
                    seen: Vec::new(),
                    asked: None,
                    expected: None,
                    source: rule.source.clone(),
                });
            }
        }
        for (name, answer) in counted.unanswered {
            self.unanswered(rule, &name, &answer);
        }
    }

    pub(super) async fn dkim(&mut self) {
        let Some(rule) = self.rules.find("dns.dkim") else {
            return;
        };
        self.has_dkim = true;
        for selector in dkim::SELECTORS {
            let host = format!("{selector}._domainkey.{}", self.domain);
            let Some(records) = self.records(rule, &host, Type::Cname).await else {
                self.has_dkim = false;
                continue;
            };
            let seen = data(&records);
            let kind = match seen.as_slice() {
                [one] if dkim::is_target(one, selector, self.domain) => continue,
                [] => Kind::Missing,
                _ => Kind::Wrong,
            };
            self.has_dkim = false;
            // A part of it is the tenant's own, which no DNS tells.
            let expected = self.question.tenant.as_deref().and_then(|tenant| {
                let value = rule.value(self.question.cloud, self.domain)?;
                Some(
                    value
                        .replace("{selector}", selector)
                        .replace("{tenant}", tenant),
                )
            });
            self.tell(Differs {
                rule,
                kind,
                host,
                seen,
                expected,
            });
        }
    }

    pub(super) async fn dmarc(&mut self) {
        let Some(rule) = self.rules.find("dns.dmarc") else {
            return;
        };
        let host = format!("_dmarc.{}", self.domain);
        let Some(records) = self.records(rule, &host, Type::Txt).await else {
            return;
        };
        let seen: Vec<String> = data(&records)
            .into_iter()
            .filter(|text| dmarc::is_record(text))
            .collect();
        let expected = rule.value(self.question.cloud, self.domain);
        let told = |kind| Differs {
            rule,
            kind,
            host: host.clone(),
            seen: seen.clone(),
            expected: expected.clone(),
        };
        match seen.as_slice() {
            [] => self.tell(told(Kind::Missing)),
            [one] => match dmarc::policy(one) {
                None => self.tell(told(Kind::Wrong)),
                Some(policy) => self.dmarc_stage(&host, one, policy),
            },
            _ => self.tell(told(Kind::Duplicate)),
        }
    }

    fn dmarc_stage(&mut self, host: &str, record: &str, policy: dmarc::Policy) {
        let (Some(stage), Some(before)) = (
            self.rules.find("dns.dmarc.stage"),
            self.rules.find("dns.dmarc.before-dkim"),
        ) else {
            return;
        };
        if policy != dmarc::Policy::None && !self.has_dkim {
            self.tell(Differs {
                rule: before,
                kind: Kind::Wrong,
                host: host.to_owned(),
                seen: vec![record.to_owned()],
                expected: None,
            });
        } else if let Some(next) = dmarc::next_stage(record) {
            self.tell(Differs {
                rule: stage,
                kind: Kind::Wrong,
                host: host.to_owned(),
                seen: vec![record.to_owned()],
                expected: Some(next),
            });
        }
    }
}
