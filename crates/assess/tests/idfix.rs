//! What is read of IdFix's export names our rules, so that one of them found by either tool is one.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

use std::fmt::Write as _;

use assess::directory::Rules;
use report::{Finding, Kind, idfix};

/// The attributes as IdFix writes them, each with values that break its rules in different ways.
const ATTRIBUTES: [(&str, &[&str]); 8] = [
    ("displayName", &[" Ann", ""]),
    ("givenName", &["Ann"]),
    ("mail", &["a b@contoso.com"]),
    ("mailNickName", &[".ann", "a nn"]),
    (
        "proxyAddresses",
        &["smtp:a b@x.com", "smtp:a:b", "x400:[a]", "sip:a b"],
    ),
    ("sAMAccountName", &["a/b"]),
    ("targetAddress", &["smtp:a b@x.com", "smtp:a:b", "sip:a b"]),
    ("userPrincipalName", &["a b@x.com", "o'brien@x.com"]),
];

const ERRORS: [(&str, Kind); 9] = [
    ("Character", Kind::Character),
    ("Format", Kind::Format),
    ("TopLevelDomain", Kind::TopLevelDomain),
    ("DomainPart", Kind::DomainPart),
    ("LocalPart", Kind::LocalPart),
    ("Length", Kind::Length),
    ("Duplicate", Kind::Duplicate),
    ("Blank", Kind::Blank),
    ("MailMatch", Kind::MailMatch),
];

/// What we ask of no attribute, and neither does IdFix: these names stand for no rule.
fn is_asked_by_nobody(attribute: &str, kind: Kind) -> bool {
    match attribute {
        "displayName" => !matches!(kind, Kind::Character | Kind::Length | Kind::Blank),
        "givenName" => kind != Kind::Length,
        "mail" | "proxyAddresses" => matches!(kind, Kind::Blank | Kind::MailMatch),
        "mailNickname" => !matches!(
            kind,
            Kind::Character | Kind::Length | Kind::Blank | Kind::Duplicate
        ),
        "sAMAccountName" => !matches!(kind, Kind::Character | Kind::Length | Kind::Duplicate),
        "userPrincipalName" => kind == Kind::Blank,
        _ => false,
    }
}

/// The only finding of a file with one row.
fn found(attribute: &str, class: &str, error: &str, value: &str) -> Finding {
    let mut text = "DISTINGUISHEDNAME,COMMONNAME,OBJECTCLASS,ATTRIBUTE,ERROR,VALUE,UPDATE,PROPOSEDACTION,ACTION\r\n".to_owned();
    let update = value.replace([' ', '\''], "");
    writeln!(
        text,
        "\"CN=x,DC=y\",x,{class},{attribute},{error},{value},{update},Edit,\r"
    )
    .unwrap();
    let report = idfix::read(text.as_bytes(), jiff::Timestamp::UNIX_EPOCH).unwrap();
    let [finding] = report.findings.as_slice() else {
        panic!("{:?}", report.findings)
    };
    finding.clone()
}

#[test]
fn each_name_of_a_rule_is_one_of_ours_or_knowingly_nobodys() {
    let rules = Rules::shipped().unwrap();
    let mut named = 0;
    for (attribute, values) in ATTRIBUTES {
        for (error, kind) in ERRORS {
            for (value, class) in values
                .iter()
                .flat_map(|one| [(one, "user"), (one, "group")])
            {
                let finding = found(attribute, class, error, value);
                assert_eq!(finding.kind, kind);
                let ours = rules.all().iter().find(|rule| rule.id == finding.rule);
                let attribute = finding.attribute.as_deref().unwrap();
                assert_eq!(
                    ours.is_none(),
                    is_asked_by_nobody(attribute, kind),
                    "{attribute} {error}: {}",
                    finding.rule
                );
                let Some(ours) = ours else { continue };
                named += 1;
                assert_eq!(
                    (ours.attribute.name(), ours.check.kind(), ours.severity),
                    (attribute, kind, finding.severity),
                    "{}",
                    finding.rule
                );
            }
        }
    }
    assert!(named > 100, "{named}");
}
