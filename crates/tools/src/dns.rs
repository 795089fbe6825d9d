//! `assess dns`: asks about many domains at once, and shows each one's findings in the order in which
//! the domains were named.

use assess::dns::{self, Ask as _, Found, Question, Resolver, Rules};
use report::{Assessment, Finding, Kind, Severity, Summary};
use tokio::sync::Semaphore;
use words::{Args, Speaker};

use crate::arguments::{Cloud, Dns, Service};
use crate::fault::Fault;
use crate::place::Taken;
use crate::shown::{self, Begun, Group, Shown};

/// How many domains are asked about at a time.
const AT_A_TIME: usize = 64;

/// Runs the assessment.
pub fn assess(asked: &Dns, speaker: &Speaker) -> Result<crate::Found, Fault> {
    let rules = Rules::shipped()?;
    let domains = domains(asked)?;
    let cloud = match asked.cloud {
        Cloud::Worldwide => dns::Cloud::Worldwide,
        Cloud::UsGov => dns::Cloud::UsGov,
        Cloud::Vianet => dns::Cloud::Vianet,
    };
    let question = Question {
        cloud,
        services: asked
            .services
            .iter()
            .map(|one| name(*one).to_owned())
            .collect(),
        tenant: match &asked.tenant {
            Some(typed) => {
                let known = dns::tenant(typed);
                Some(known.ok_or_else(|| Fault::Tenant(typed.clone()))?)
            }
            None => None,
        },
    };
    let begun = Begun {
        assessment: Assessment::Dns,
        rule_set: report::RuleSet {
            name: cloud.name().to_owned(),
            version: rules.version().to_owned(),
        },
        asked: rules.asked(&question, asked.internal_resolver.is_some()),
        targets: domains.clone(),
        started: shown::now(),
    };
    let mut taken = Taken::new();
    if let Some(path) = &asked.from {
        taken.read(path);
    }
    let mut shown = Shown::new(&asked.output, speaker, begun, &mut taken)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|cause| Fault::read("-", cause))?;
    let (summary, nobody) = runtime.block_on(async {
        let outside = Resolver::at(asked.resolver)?;
        let inside = match asked.internal_resolver {
            Some(address) => Some(Resolver::at(Some(address))?),
            None => None,
        };
        let asking = Asking {
            question,
            rules,
            outside: outside.clone(),
            inside,
        };
        let summary = all(&domains, asking, speaker, &mut shown).await?;
        let is_silent = summary.checked > 0 && !outside.has_answered();
        let nobody = is_silent.then(|| outside.who().to_owned());
        Ok::<_, Fault>((summary, nobody))
    })?;
    if let Some(server) = nobody {
        // Nothing is known of any domain: what was tried is told here, and is nothing to send.
        shown.end_here(&summary)?;
        return Err(Fault::NoAnswer(server));
    }
    let is_error = summary.errors > 0;
    shown.end(&summary)?;
    Ok(crate::Found { is_error })
}

struct Asking {
    question: Question,
    rules: Rules,
    outside: Resolver,
    inside: Option<Resolver>,
}

async fn all(
    domains: &[String],
    asking: Asking,
    speaker: &Speaker,
    shown: &mut Shown<'_>,
) -> Result<Summary, Fault> {
    let asking = std::sync::Arc::new(asking);
    let places = std::sync::Arc::new(Semaphore::new(AT_A_TIME));
    let mut tasks = Vec::with_capacity(domains.len());
    for domain in domains {
        let (asking, places, domain) = (asking.clone(), places.clone(), domain.clone());
        tasks.push(tokio::spawn(async move {
            // Never closed, so a place always comes.
            let _place = places.acquire().await;
            let Asking {
                question,
                rules,
                outside,
                inside,
            } = &*asking;
            dns::assess(&domain, question, rules, outside, inside.as_ref()).await
        }));
    }
    let mut summary = Summary::default();
    for (domain, task) in domains.iter().zip(tasks) {
        let found = task
            .await
            .map_err(|cause| Fault::read("-", std::io::Error::other(cause)))?;
        summary.checked += 1;
        shown.progress(summary.checked);
        if found.iter().any(is_unanswered) {
            shown.unanswered(domain);
        }
        for one in &found {
            let finding = finding(one, speaker);
            summary.count(finding.severity);
            shown.group(&Group {
                findings: std::slice::from_ref(&finding),
                other_count: 0,
            })?;
        }
    }
    Ok(summary)
}

/// The rule by which a server that does not answer is told.
pub const NO_ANSWER: &str = "dns.answer";

/// Whether something of the domain is not known. A note is about what older servers never answer: it
/// keeps nothing else from counting.
fn is_unanswered(found: &Found) -> bool {
    found.rule == NO_ANSWER && found.severity != Severity::Info
}

/// Rules of which a kind alone says too little, so that they have words of their own.
const OWN_WORDS: [&str; 8] = [
    "dns.answer",
    "dns.dkim",
    "dns.dmarc.before-dkim",
    "dns.dnssec",
    "dns.inside",
    "dns.spf.lookups",
    "dns.ttl",
    "dns.verification",
];

fn finding(found: &Found, speaker: &Speaker) -> Finding {
    let has_own = OWN_WORDS.contains(&found.rule.as_str()) && found.kind != Kind::TooManyLookups;
    let word = if has_own {
        found.rule.clone()
    } else {
        format!("{:?}", found.kind)
    };
    let expected = match &found.expected {
        Some(expected) => expected.clone(),
        None => speaker.say_of("tools-dns-expected", &word),
    };
    let mut seen = found.seen.join(", ");
    if found.rule == NO_ANSWER
        && let Some(rest) = seen.strip_prefix(dns::LATE)
    {
        seen = format!("{}{rest}", speaker.say("tools-dns-late"));
    }
    // Somebody else may know what this one does not.
    let seen = match &found.asked {
        Some(asked) => speaker.say_with(
            "tools-dns-asked",
            Args::new().text("seen", seen).text("server", asked.clone()),
        ),
        None => seen,
    };
    Finding {
        rule: found.rule.clone(),
        kind: found.kind,
        severity: found.severity,
        subject: found.subject.clone(),
        hash: None,
        attribute: None,
        record: Some(found.record.to_owned()),
        seen,
        expected,
        publish: found.publish(),
        why: speaker.say_of("tools-dns-why", &found.rule),
        mend: speaker.say_of("tools-dns-mend", &word),
        source: found.source.clone(),
        others: Vec::new(),
    }
}

/// The domains that were named, each once, in their order.
fn domains(asked: &Dns) -> Result<Vec<String>, Fault> {
    let mut typed = asked.domains.clone();
    if let Some(path) = &asked.from {
        let text = std::fs::read_to_string(path)
            .map_err(|cause| Fault::read(path.display().to_string(), cause))?;
        let lines = text.lines().map(str::trim);
        typed.extend(
            lines
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(str::to_owned),
        );
    }
    let mut domains = Vec::new();
    for one in typed {
        let domain = dns::domain(&one)?;
        if !domains.contains(&domain) {
            domains.push(domain);
        }
    }
    Ok(domains)
}

const fn name(service: Service) -> &'static str {
    match service {
        Service::Exchange => "exchange",
        Service::Teams => "teams",
        Service::Intune => "intune",
        Service::ExchangeFederation => "exchange-federation",
        Service::Federation => "federation",
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use words::Language;

    use super::*;

    /// Every rule in every way in which it can be broken, in every language.
    #[test]
    fn nothing_that_can_be_found_lacks_its_words() {
        let kinds = [
            Kind::Missing,
            Kind::Wrong,
            Kind::Duplicate,
            Kind::Unwanted,
            Kind::TooManyLookups,
        ];
        for language in Language::ALL {
            let speaker = Speaker::new(*language, TimeZone::UTC);
            for rule in Rules::shipped().unwrap().all() {
                for kind in kinds {
                    let found = Found {
                        rule: rule.id.clone(),
                        kind,
                        severity: report::Severity::Error,
                        subject: "contoso.com".to_owned(),
                        record: "TXT",
                        seen: Vec::new(),
                        asked: Some("127.0.0.1:53".to_owned()),
                        expected: None,
                        source: rule.source.clone(),
                    };
                    let said = finding(&found, &speaker);
                    assert!(
                        said.seen.contains("127.0.0.1:53"),
                        "{language}: {}",
                        said.seen
                    );
                    for text in [&said.seen, &said.expected, &said.why, &said.mend] {
                        assert!(!text.starts_with('['), "{language}: {text}");
                    }
                    let shown = speaker.say_of("tools-kind", format!("{kind:?}"));
                    assert!(!shown.starts_with('['), "{language}: {shown}");
                }
            }
        }
    }
}
