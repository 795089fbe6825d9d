//! Every rule about a directory is broken once, and told by its own id: a rule that nothing breaks
//! would be one that nobody misses.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use assess::directory::{self, Row, RuleSet, Rules, TextFault, Told};

struct Ids<'a>(&'a RuleSet, Vec<String>);

impl Told for Ids<'_> {
    type Fault = std::convert::Infallible;

    fn row(&mut self, row: &Row<'_>) -> Result<(), Self::Fault> {
        for fault in row.faults {
            self.1.push(self.0.rule(fault.rule).id.clone());
        }
        Ok(())
    }

    fn unread(&mut self, _line: u64, _fault: TextFault) -> Result<(), Self::Fault> {
        self.1.push(self.0.about_input().unwrap().id.clone());
        Ok(())
    }

    fn progress(&mut self, _objects: u64) -> Result<(), Self::Fault> {
        Ok(())
    }
}

/// The rules that objects break, each object the lines behind its name.
fn broken(set: &str, objects: &[String]) -> Vec<String> {
    let rules = Rules::shipped().unwrap().set(set, None);
    let mut text = String::new();
    for (place, lines) in objects.iter().enumerate() {
        writeln!(text, "dn: cn={place}\n{lines}\n").unwrap();
    }
    let mut ids = Ids(&rules, Vec::new());
    directory::assess(
        &mut *directory::ldif(text.as_bytes()).unwrap(),
        &rules,
        &mut ids,
    )
    .unwrap();
    ids.1
}

fn n(count: usize) -> String {
    "n".repeat(count)
}

/// Of the multi-tenant set: one attribute's line, and the rules that it breaks.
#[expect(clippy::too_many_lines, reason = "a line for each rule")]
fn multi_tenant() -> Vec<(String, Vec<&'static str>)> {
    let long = |prefix: &str| format!("{prefix}{}@contoso.com", n(257 - prefix.len() - 12));
    let plain = [
        ("displayName:: IA==", "display-name.blank"),
        ("mailNickname: .one", "mail-nickname.leading-period"),
        (
            "proxyAddresses: smtp:one:M@contoso.com",
            "proxy-addresses.colon",
        ),
        (
            "proxyAddresses: smtp:o ne@contoso.com",
            "proxy-addresses.smtp-characters",
        ),
        (
            "proxyAddresses: sip:o ne@contoso.com",
            "proxy-addresses.characters",
        ),
        (
            "proxyAddresses: x500:/o=Contoso/cn=[one]",
            "proxy-addresses.x-characters",
        ),
        (
            "proxyAddresses: smtp:one@corp.local",
            "proxy-addresses.top-level-domain",
        ),
        (
            "proxyAddresses: smtp:one@con_toso.com",
            "proxy-addresses.domain-part",
        ),
        (
            "proxyAddresses: smtp:oné@contoso.com",
            "proxy-addresses.local-part",
        ),
        ("sAMAccountName: o+ne", "sam-account-name.characters"),
        (
            "targetAddress: SMTP:one:M@contoso.com",
            "target-address.colon",
        ),
        (
            "targetAddress: SMTP:o ne@contoso.com",
            "target-address.smtp-characters",
        ),
        (
            "targetAddress: sip:o ne@contoso.com",
            "target-address.characters",
        ),
        (
            "targetAddress: SMTP:one@corp.local",
            "target-address.top-level-domain",
        ),
        (
            "targetAddress: SMTP:one@con_toso.com",
            "target-address.domain-part",
        ),
        (
            "targetAddress: SMTP:oné@contoso.com",
            "target-address.local-part",
        ),
        (
            "userPrincipalName: o%ne@contoso.com",
            "user-principal-name.characters",
        ),
        (
            "userPrincipalName: o'ne@contoso.com",
            "user-principal-name.apostrophe",
        ),
        (
            "userPrincipalName: one@corp.local",
            "user-principal-name.top-level-domain",
        ),
        (
            "userPrincipalName: one@con_toso.com",
            "user-principal-name.domain-part",
        ),
        (
            "userPrincipalName: oné@contoso.com",
            "user-principal-name.local-part",
        ),
        (
            "userPrincipalName: one@contoso.com\nmail: two@contoso.com",
            "user-principal-name.mail-match",
        ),
    ];
    let of_length = [
        (format!("displayName: {}", n(257)), "display-name.length"),
        (
            format!("displayName: {}", n(256)),
            "display-name.near-length",
        ),
        (format!("givenName: {}", n(65)), "given-name.length"),
        (format!("mail: {}", long("")), "mail.length"),
        (format!("mailNickname: {}", n(65)), "mail-nickname.length"),
        (
            format!("proxyAddresses: {}", long("smtp:")),
            "proxy-addresses.length",
        ),
        (
            format!("sAMAccountName: {}", n(21)),
            "sam-account-name.length",
        ),
        (
            format!("targetAddress: {}", long("SMTP:")),
            "target-address.length",
        ),
        (
            format!("userPrincipalName: {}@contoso.com", n(65)),
            "user-principal-name.local-length",
        ),
        (
            format!("userPrincipalName: one@{}.com", n(45)),
            "user-principal-name.domain-length",
        ),
    ];
    let mut all: Vec<(String, Vec<&str>)> = Vec::new();
    for (lines, id) in plain {
        all.push((format!("objectClass: user\n{lines}"), vec![id]));
    }
    for (lines, id) in of_length {
        all.push((format!("objectClass: user\n{lines}"), vec![id]));
    }
    let group = format!(
        "objectClass: group\nmail: g@contoso.com\nsAMAccountName: {}",
        n(257)
    );
    all.push((group, vec!["sam-account-name.other-length"]));
    // What no value can mend is told by each rule that sees it.
    for (attribute, prefix, id) in [
        ("proxyAddresses", "smtp:", "proxy-addresses"),
        ("targetAddress", "SMTP:", "target-address"),
        ("userPrincipalName", "", "user-principal-name"),
    ] {
        let both: [&'static str; 2] = match id {
            "proxy-addresses" => ["proxy-addresses.local-part", "proxy-addresses.format"],
            "target-address" => ["target-address.local-part", "target-address.format"],
            _ => [
                "user-principal-name.local-part",
                "user-principal-name.format",
            ],
        };
        let lines = format!("objectClass: user\n{attribute}: {prefix}o..ne@contoso.com");
        all.push((lines, both.to_vec()));
    }
    // Too long without an @, so no part of it is too long.
    let whole = format!("objectClass: user\nuserPrincipalName: {}", n(114));
    all.push((
        whole,
        vec![
            "user-principal-name.length",
            "user-principal-name.domain-part",
            "user-principal-name.local-part",
            "user-principal-name.format",
        ],
    ));
    all
}

/// Of the dedicated set, where users and contacts must have more.
fn dedicated() -> Vec<(String, Vec<&'static str>)> {
    let user = "objectClass: user\nhomeMDB: cn=db\n";
    let named = |lines: &str| format!("{user}mailNickname: one\n{lines}");
    vec![
        (named("mail: o ne@contoso.com"), vec!["mail.characters"]),
        (named("mail: one@corp.local"), vec!["mail.top-level-domain"]),
        (named("mail: one@con_toso.com"), vec!["mail.domain-part"]),
        (named("mail: oné@contoso.com"), vec!["mail.local-part"]),
        (named("mail: o..ne@contoso.com"), vec!["mail.local-part", "mail.format"]),
        (named("displayName:: IE9uZQ=="), vec!["display-name.outer-space"]),
        (format!("{user}mailNickname: o ne"), vec!["mail-nickname.characters"]),
        (format!("{user}mailNickname: one."), vec!["mail-nickname.periods"]),
        (user.to_owned(), vec!["mail-nickname.blank"]),
        (
            "objectClass: contact\nmailNickname: one".to_owned(),
            vec!["target-address.blank"],
        ),
        (
            "objectClass: contact\nmailNickname: one\nmail: one@contoso.com\ntargetAddress: SMTP:two@contoso.com"
                .to_owned(),
            vec!["target-address.mail-match"],
        ),
        ("objectClass: group\nmail: g@contoso.com".to_owned(), vec!["display-name.blank-group"]),
    ]
}

#[test]
fn every_rule_about_a_directory_is_broken_by_something_and_told_by_its_id() {
    let mut told = BTreeSet::new();
    for (set, cases) in [("multi-tenant", multi_tenant()), ("dedicated", dedicated())] {
        for (lines, ids) in cases {
            let ids: Vec<String> = ids.iter().map(|id| format!("directory.{id}")).collect();
            assert_eq!(
                broken(set, std::slice::from_ref(&lines)),
                ids,
                "{set}: {lines}"
            );
            told.extend(ids);
        }
    }
    for (attribute, id) in [
        ("mail", "mail"),
        ("mailNickname", "mail-nickname"),
        ("proxyAddresses", "proxy-addresses"),
        ("sAMAccountName", "sam-account-name"),
        ("targetAddress", "target-address"),
        ("userPrincipalName", "user-principal-name"),
    ] {
        let value = match attribute {
            "proxyAddresses" | "targetAddress" => "SMTP:one@contoso.com",
            "mail" | "userPrincipalName" => "one@contoso.com",
            _ => "one",
        };
        let two = vec![format!("objectClass: user\n{attribute}: {value}"); 2];
        let id = format!("directory.{id}.duplicate");
        assert_eq!(broken("multi-tenant", &two), [id.clone(), id.clone()]);
        told.insert(id);
    }
    told.extend(broken("multi-tenant", &["no attribute".to_owned()]));
    let rules = Rules::shipped().unwrap();
    let all: BTreeSet<String> = rules.all().iter().map(|rule| rule.id.clone()).collect();
    let unbroken: Vec<&String> = all.difference(&told).collect();
    assert!(unbroken.is_empty(), "nothing here breaks {unbroken:?}");
}
