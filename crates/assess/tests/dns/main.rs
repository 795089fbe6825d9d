//! DNS as a real name server answers it (nsd of Debian's packages, on loopback), and as one that does
//! not answer.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod dnssec;

use std::fmt::Write as _;
use std::net::UdpSocket;

use assess::dns::{self, Cloud, Found, Question, Resolver, Rules};
use harness::NameServer;

/// A domain that has everything, under its own zone.
const WHOLE: &str = r#"$TTL 3600
@ IN SOA ns admin 1 3600 600 86400 60
@ IN NS ns
ns IN A 127.0.0.1
@ IN TXT "MS=ms12345678"
@ IN MX 0 {dashed}.mail.protection.outlook.com.
autodiscover IN CNAME autodiscover.outlook.com.
@ IN TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey IN CNAME selector1-{dashed}._domainkey.contoso.onmicrosoft.com.
selector2._domainkey IN CNAME selector2-{dashed}._domainkey.contoso.n-v1.dkim.mail.microsoft.
_dmarc IN TXT "v=DMARC1; p=reject; rua=mailto:dmarc@contoso.example"
_sipfederationtls._tcp IN SRV 100 1 5061 sipfed.online.lync.com.
_sip._tls IN SRV 100 1 443 sipdir.online.lync.com.
lyncdiscover IN CNAME webdir.online.lync.com.
sip IN CNAME sipdir.online.lync.com.
enterpriseenrollment IN CNAME enterpriseenrollment-s.manage.microsoft.com.
enterpriseregistration IN CNAME enterpriseregistration.windows.net.
"#;

/// What others publish, so that look-ups find their end on loopback.
const SERVICE: &str = r#"$TTL 3600
@ IN SOA ns admin 1 3600 600 86400 60
@ IN NS ns
ns IN A 127.0.0.1
spf.protection IN TXT "v=spf1 ip4:192.0.2.0/24 -all"
"#;

/// A name server; it ends with the test.
struct Server(NameServer);

impl Server {
    /// Serves these domains, each with its zone, and `outlook.com` beside them.
    fn of(zones: &[(&str, String)]) -> Self {
        let service = ("outlook.com", SERVICE.to_owned());
        let zones: Vec<_> = zones.iter().cloned().chain([service]).collect();
        Self(NameServer::serving(&zones).unwrap())
    }

    fn resolver(&self) -> Resolver {
        Resolver::at(Some(self.0.address())).unwrap()
    }

    /// What is found about a domain, a line each: rule, kind, severity, subject, seen, expected.
    async fn told(&self, domain: &str, cloud: Cloud, services: &[&str]) -> String {
        lines(&asked(domain, cloud, services, &self.resolver(), None).await)
    }
}

async fn asked(
    domain: &str,
    cloud: Cloud,
    services: &[&str],
    outside: &Resolver,
    inside: Option<&Resolver>,
) -> Vec<Found> {
    let rules = Rules::shipped().unwrap();
    let question = Question {
        cloud,
        services: services.iter().map(|one| (*one).to_owned()).collect(),
        tenant: None,
    };
    dns::assess(domain, &question, &rules, outside, inside).await
}

fn lines(found: &[Found]) -> String {
    let mut text = String::new();
    for one in found {
        writeln!(
            text,
            "{} {:?} {:?} {} [{}] -> {}",
            one.rule,
            one.kind,
            one.severity,
            one.subject,
            one.seen.join(" | "),
            one.expected.as_deref().unwrap_or("-"),
        )
        .unwrap();
    }
    text
}

fn whole(domain: &str) -> String {
    WHOLE.replace("{dashed}", &domain.replace('.', "-"))
}

const USUAL: [&str; 3] = ["exchange", "teams", "intune"];

#[tokio::test]
async fn of_a_whole_domain_nothing_is_told() {
    let server = Server::of(&[("contoso.example", whole("contoso.example"))]);
    assert_eq!(
        server
            .told("contoso.example", Cloud::Worldwide, &USUAL)
            .await,
        ""
    );
}

#[tokio::test]
async fn case_19_two_spf_records_are_an_error_with_one_that_says_both() {
    let zone = whole("contoso.example") + "@ IN TXT \"v=spf1 ip4:198.51.100.7 ~all\"\n";
    let server = Server::of(&[("contoso.example", zone)]);
    let found = asked(
        "contoso.example",
        Cloud::Worldwide,
        &USUAL,
        &server.resolver(),
        None,
    )
    .await;
    let [one] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(
        (one.rule.as_str(), one.kind),
        ("dns.spf", report::Kind::Duplicate)
    );
    let merged = "v=spf1 include:spf.protection.outlook.com ip4:198.51.100.7 -all";
    let reversed = "v=spf1 ip4:198.51.100.7 include:spf.protection.outlook.com -all";
    let expected = one.expected.as_deref().unwrap();
    assert!(expected == merged || expected == reversed, "{expected}");
    assert_eq!(
        one.publish().unwrap(),
        format!("contoso.example. 3600 IN TXT \"{expected}\"")
    );
}

#[tokio::test]
async fn case_20_msoid_is_an_error_but_in_china() {
    let zone = whole("contoso.example")
        + "msoid IN CNAME clientconfig.partner.microsoftonline-p.net.cn.\n";
    let server = Server::of(&[("contoso.example", zone)]);
    assert_eq!(
        server
            .told("contoso.example", Cloud::Worldwide, &USUAL)
            .await,
        "dns.msoid Unwanted Error msoid.contoso.example [clientconfig.partner.microsoftonline-p.net.cn] -> -\n"
    );
    let china = server.told("contoso.example", Cloud::Vianet, &[]).await;
    assert_eq!(china, "");
}

#[tokio::test]
async fn case_21_eleven_lookups_are_one_too_many() {
    let record = |count: usize| {
        let mut terms = String::new();
        for one in 0..count {
            write!(terms, "a:h{one}.example ").unwrap();
        }
        whole("contoso.example").replace("-all", &format!("{terms}-all"))
    };
    // The include is one itself.
    let server = Server::of(&[("contoso.example", record(9))]);
    assert_eq!(
        server
            .told("contoso.example", Cloud::Worldwide, &USUAL)
            .await,
        ""
    );
    let server = Server::of(&[("contoso.example", record(10))]);
    let told = server
        .told("contoso.example", Cloud::Worldwide, &USUAL)
        .await;
    assert!(
        told.starts_with("dns.spf.lookups TooManyLookups Error contoso.example [11 | v=spf1"),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[tokio::test]
async fn a_service_that_leads_elsewhere_or_twice_is_told() {
    let zone = whole("contoso.example")
        .replace("SRV 100 1 443 sipdir", "SRV 100 1 5061 sipdir")
        .replace(
            "lyncdiscover IN CNAME webdir",
            "lyncdiscover IN CNAME other",
        )
        + "_sipfederationtls._tcp IN SRV 10 1 5061 old.example.\n";
    let server = Server::of(&[("contoso.example", zone)]);
    let found = asked(
        "contoso.example",
        Cloud::Worldwide,
        &["teams"],
        &server.resolver(),
        None,
    )
    .await;
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.rule.as_str(), one.kind))
        .collect();
    assert_eq!(
        told,
        [
            ("dns.teams.federation", report::Kind::Duplicate),
            ("dns.teams.sip-tls", report::Kind::Wrong),
            ("dns.teams.lyncdiscover", report::Kind::Wrong),
        ]
    );
}

#[tokio::test]
async fn a_record_that_includes_itself_ends_somewhere() {
    let zone = whole("contoso.example").replace("-all", "include:contoso.example -all");
    let server = Server::of(&[("contoso.example", zone)]);
    let told = server
        .told("contoso.example", Cloud::Worldwide, &USUAL)
        .await;
    assert_eq!(
        told,
        "dns.spf.lookups Wrong Error contoso.example [] -> -\n"
    );
}

#[tokio::test]
async fn case_22_each_suffix_needs_its_enrolment_record() {
    let whole_zone = whole("fabrikam.example");
    let lines = whole_zone.split_inclusive('\n');
    let lacks: String = lines
        .filter(|line| !line.starts_with("enterpriseenrollment"))
        .collect();
    let zones = [
        ("contoso.example", whole("contoso.example")),
        ("fabrikam.example", lacks),
    ];
    let server = Server::of(&zones);
    assert_eq!(
        server
            .told("contoso.example", Cloud::Worldwide, &USUAL)
            .await,
        ""
    );
    assert_eq!(
        server
            .told("fabrikam.example", Cloud::Worldwide, &USUAL)
            .await,
        "dns.intune.enrollment Missing Warning enterpriseenrollment.fabrikam.example [] -> enterpriseenrollment-s.manage.microsoft.com\n"
    );
}

#[tokio::test]
async fn what_is_missing_wrong_or_older_is_told_with_what_to_publish() {
    let zone = "$TTL 7200\n@ IN SOA ns admin 1 3600 600 86400 60\n@ IN NS ns\nns IN A 127.0.0.1\n\
                @ IN MX 10 mail.example.\n@ IN MX 20 contoso-example.mail.protection.outlook.com.\n\
                autodiscover IN CNAME mail.example.\n@ IN TXT \"v=spf1 +all\"\n\
                _dmarc IN TXT \"v=DMARC1; p=reject\"\n";
    let server = Server::of(&[("contoso.example", zone.to_owned())]);
    let told = server
        .told("contoso.example", Cloud::Worldwide, &["exchange"])
        .await;
    let expected = "\
dns.verification Missing Error contoso.example [] -> -
dns.ttl Wrong Info autodiscover.contoso.example [TTL 7200] -> -
dns.autodiscover Wrong Error autodiscover.contoso.example [mail.example] -> autodiscover.outlook.com
dns.ttl Wrong Info contoso.example [TTL 7200] -> -
dns.mx Wrong Error contoso.example [10 mail.example | 20 contoso-example.mail.protection.outlook.com] -> 0 contoso-example.mail.protection.outlook.com
dns.spf Wrong Error contoso.example [v=spf1 +all] -> v=spf1 include:spf.protection.outlook.com -all
dns.spf.open Wrong Warning contoso.example [v=spf1 +all] -> v=spf1 include:spf.protection.outlook.com -all
dns.dkim Missing Warning selector1._domainkey.contoso.example [] -> -
dns.dkim Missing Warning selector2._domainkey.contoso.example [] -> -
dns.dmarc.before-dkim Wrong Warning contoso.example [v=DMARC1; p=reject] -> -
";
    // A server gives the records of one name in whatever order.
    let turned = told.replace(
        "20 contoso-example.mail.protection.outlook.com | 10 mail.example",
        "10 mail.example | 20 contoso-example.mail.protection.outlook.com",
    );
    assert_eq!(
        turned,
        expected.replace(
            "Warning contoso.example [v=DMARC1",
            "Warning _dmarc.contoso.example [v=DMARC1"
        )
    );
}

#[tokio::test]
async fn the_records_of_dkim_are_proposed_where_the_name_of_the_tenant_is_known() {
    let server = Server::of(&[("contoso.example", whole("other.example"))]);
    let rules = Rules::shipped().unwrap();
    for (tenant, cloud, expected) in [
        (None, Cloud::Worldwide, None),
        (
            Some("contoso"),
            Cloud::Worldwide,
            Some("selector1-contoso-example._domainkey.contoso.onmicrosoft.com"),
        ),
        (
            Some("contoso"),
            Cloud::UsGov,
            Some("selector1-contoso-example._domainkey.contoso.onmicrosoft.us"),
        ),
    ] {
        let question = Question {
            cloud,
            services: vec!["exchange".to_owned()],
            tenant: tenant.map(str::to_owned),
        };
        let resolver = server.resolver();
        let found = dns::assess("contoso.example", &question, &rules, &resolver, None).await;
        let dkim = found.iter().find(|one| one.rule == "dns.dkim").unwrap();
        assert_eq!(dkim.expected.as_deref(), expected, "{tenant:?} {cloud:?}");
        // What is not known is no record to copy.
        assert_eq!(dkim.publish().is_some(), expected.is_some());
    }
}

#[test]
fn a_tenant_is_named_by_its_first_domain_or_by_the_beginning_of_it() {
    for typed in [
        "contoso",
        " Contoso.onmicrosoft.com. ",
        "contoso.onmicrosoft.us",
        "contoso.partner.onmschina.cn",
    ] {
        assert_eq!(dns::tenant(typed).as_deref(), Some("contoso"), "{typed}");
    }
    for typed in [
        "",
        "contoso.com",
        "onmicrosoft.com",
        ".onmicrosoft.com",
        "<tenant>",
    ] {
        assert_eq!(dns::tenant(typed), None, "{typed}");
    }
}

#[tokio::test]
async fn a_domain_that_does_not_exist_a_server_that_does_not_know_and_one_that_is_silent_differ() {
    let parent = "$TTL 60\n@ IN SOA ns admin 1 3600 600 86400 60\n@ IN NS ns\nns IN A 127.0.0.1\n";
    let server = Server::of(&[("example", parent.to_owned())]);
    let told = async |domain: &str, resolver: &Resolver| {
        let found = asked(domain, Cloud::Worldwide, &USUAL, resolver, None).await;
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        (lines(&found), one.asked.clone())
    };
    let resolver = server.resolver();
    let address = server.0.address().to_string();
    assert_eq!(
        told("nobody.example", &resolver).await,
        (
            "dns.answer Missing Error nobody.example [NXDOMAIN] -> -\n".to_owned(),
            Some(address.clone())
        )
    );
    let (lame, who) = told("elsewhere.test", &resolver).await;
    assert_eq!(
        lame,
        "dns.answer Wrong Error elsewhere.test [REFUSED] -> -\n"
    );
    assert_eq!(who, Some(address));
    // Takes every question and never answers.
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let resolver = Resolver::at(Some(address)).unwrap();
    assert_eq!(
        told("contoso.example", &resolver).await,
        (
            "dns.answer Wrong Error contoso.example [timeout] -> -\n".to_owned(),
            Some(address.to_string())
        )
    );
}

#[tokio::test]
async fn the_customers_own_network_may_be_led_elsewhere() {
    let outside = Server::of(&[("contoso.example", whole("contoso.example"))]);
    let led = whole("contoso.example").replace(
        "CNAME autodiscover.outlook.com.",
        "CNAME mail.contoso.example.",
    );
    let inside = Server::of(&[("contoso.example", led)]);
    let found = asked(
        "contoso.example",
        Cloud::Worldwide,
        &["exchange"],
        &outside.resolver(),
        Some(&inside.resolver()),
    )
    .await;
    assert_eq!(
        lines(&found),
        "dns.inside Wrong Warning autodiscover.contoso.example [mail.contoso.example] -> autodiscover.outlook.com\n"
    );
}

#[tokio::test]
async fn a_resolver_inside_that_does_not_answer_is_told_as_that_and_once() {
    let outside = Server::of(&[("contoso.example", whole("contoso.example"))]);
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let silent = Resolver::at(Some(silent.local_addr().unwrap())).unwrap();
    // It serves another zone, and refuses to speak of this one.
    let other = Server::of(&[("fabrikam.example", whole("fabrikam.example"))]);
    for (inside, said) in [(silent, "timeout"), (other.resolver(), "")] {
        let found = asked(
            "contoso.example",
            Cloud::Worldwide,
            &["exchange", "teams"],
            &outside.resolver(),
            Some(&inside),
        )
        .await;
        let told = lines(&found);
        assert!(
            told.starts_with(&format!("dns.answer Wrong Warning contoso.example [{said}"))
                && told.ends_with(" (--internal-resolver)] -> -\n")
                && found.len() == 1,
            "{told}"
        );
    }
}

#[tokio::test]
async fn a_server_that_refuses_to_speak_of_an_included_domain_is_not_silent() {
    let zone = whole("contoso.example").replace("-all", "include:elsewhere.test -all");
    let server = Server::of(&[("contoso.example", zone)]);
    assert_eq!(
        server
            .told("contoso.example", Cloud::Worldwide, &USUAL)
            .await,
        "dns.answer Wrong Error elsewhere.test [REFUSED] -> -\n"
    );
}

#[tokio::test]
async fn a_refusal_is_an_answer_and_silence_is_none() {
    let server = Server::of(&[("contoso.example", whole("contoso.example"))]);
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let silent = Resolver::at(Some(silent.local_addr().unwrap())).unwrap();
    for (resolver, is_there) in [(server.resolver(), true), (silent, false)] {
        let found = asked("elsewhere.test", Cloud::Worldwide, &USUAL, &resolver, None).await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(resolver.has_answered(), is_there);
    }
}

/// Every rule is broken by one of these, so none can be lost without a word.
#[tokio::test]
async fn every_rule_about_dns_is_told_of_some_zone() {
    let begin = "$TTL 7200\n@ IN SOA ns admin 1 3600 600 86400 60\n@ IN NS ns\nns IN A 127.0.0.1\n";
    let empty =
        begin.to_owned() + "msoid IN CNAME clientconfig.partner.microsoftonline-p.net.cn.\n";
    let other = whole("fabrikam.example")
        .replace("$TTL 3600", "$TTL 7200")
        .replace("p=reject", "p=none")
        + "@ IN MX 20 old.example.\n@ IN TXT \"v=spf1 +all\"\n";
    let early = begin.to_owned() + "_dmarc IN TXT \"v=DMARC1; p=reject\"\n";
    let many = format!("{begin}@ IN TXT \"v=spf1{} -all\"\n", " mx".repeat(11));
    let server = Server::of(&[
        ("example", dnssec::ABOVE.to_owned()),
        ("contoso.example", empty),
        ("fabrikam.example", other),
        ("early.example", early),
        ("many.example", many),
    ]);
    let inside = Server::of(&[(
        "fabrikam.example",
        whole("fabrikam.example").replace("MX 0", "MX 5"),
    )]);
    let mut told = std::collections::BTreeSet::new();
    for domain in [
        "contoso.example",
        "fabrikam.example",
        "early.example",
        "many.example",
        "nobody.example",
    ] {
        let all = dns::SERVICES;
        let found = asked(
            domain,
            Cloud::Worldwide,
            &all,
            &server.resolver(),
            Some(&inside.resolver()),
        )
        .await;
        told.extend(found.into_iter().map(|one| one.rule));
    }
    let rules = Rules::shipped().unwrap();
    let untold: Vec<&str> = rules
        .all()
        .iter()
        .map(|rule| rule.id.as_str())
        .filter(|id| !told.contains(*id))
        .collect();
    assert!(untold.is_empty(), "no zone here breaks {untold:?}");
}
