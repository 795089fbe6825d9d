//! A directory's rules on texts of a directory: the cases of the domain dossier, and what is no
//! directory at all.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

use std::fmt::Write as _;

use assess::directory::{self, Attribute, Ended, Looked, Row, RuleSet, Rules, TextFault, Told};

/// Writes down what it is told, a line each.
#[derive(Default)]
struct Heard {
    text: String,
    rows: usize,
}

struct Ear<'a>(&'a RuleSet, &'a mut Heard);

impl Told for Ear<'_> {
    type Fault = std::fmt::Error;

    fn row(&mut self, row: &Row<'_>) -> Result<(), Self::Fault> {
        let name = row.subject.split(',').next().unwrap_or_default();
        for fault in row.faults {
            let rule = self.0.rule(fault.rule);
            write!(
                self.1.text,
                "{name} {} {:?} {:?}",
                row.attribute.name(),
                rule.check.kind(),
                rule.severity
            )?;
            if let Some(mended) = &fault.mended {
                write!(self.1.text, " -> {mended}")?;
            }
            for other in row.others {
                write!(
                    self.1.text,
                    " = {}",
                    other.split(',').next().unwrap_or_default()
                )?;
            }
            writeln!(self.1.text)?;
        }
        self.1.rows += 1;
        Ok(())
    }

    fn unread(&mut self, line: u64, fault: TextFault) -> Result<(), Self::Fault> {
        writeln!(self.1.text, "line {line}: {}", fault.word())
    }

    fn progress(&mut self, _objects: u64) -> Result<(), Self::Fault> {
        Ok(())
    }
}

fn asked(set: &str, text: &[u8]) -> (String, Looked) {
    let rules = Rules::shipped().unwrap().set(set, None);
    let mut heard = Heard::default();
    let looked = {
        let mut objects = directory::ldif(text).unwrap();
        directory::assess(&mut *objects, &rules, &mut Ear(&rules, &mut heard)).unwrap()
    };
    (heard.text, looked)
}

/// What is told about one user with these lines.
fn about(lines: &str) -> String {
    let text = format!("dn: cn=One,dc=contoso,dc=com\nobjectClass: user\n{lines}\n");
    asked("multi-tenant", text.as_bytes()).0
}

#[test]
fn case_23_x500_and_x400_addresses_may_have_spaces_and_parentheses() {
    let lines = "proxyAddresses: x500:/o=Contoso/ou=Exchange (FYDIBOHF)/cn=Recipients/cn=one\n\
                 proxyAddresses: X400:c=us;a= ;p=Contoso;o=Exchange;s=One Two;\n";
    assert_eq!(about(lines), "");
}

#[test]
fn case_24_top_level_domains_that_exist_are_no_error() {
    for domain in ["a.cloud", "a.swiss", "a.edu.au", "a.si"] {
        let lines = format!("userPrincipalName: one@{domain}\nproxyAddresses: SMTP:one@{domain}\n");
        assert_eq!(about(&lines), "", "{domain}");
    }
}

#[test]
fn case_25_a_suffix_that_nobody_can_reach_is_an_error() {
    assert_eq!(
        about("userPrincipalName: user@corp.local\n"),
        "cn=One userPrincipalName TopLevelDomain Error\n"
    );
}

#[test]
fn case_26_both_holders_of_a_nickname_are_named() {
    let text = "dn: cn=One\nmailNickname: Sales\n\ndn: cn=Two\nmailNickname: sales\n\n\
                dn: cn=Three\nmailNickname: other\n";
    let (heard, looked) = asked("multi-tenant", text.as_bytes());
    assert_eq!(
        heard,
        "cn=One mailNickname Duplicate Error = cn=Two\ncn=Two mailNickname Duplicate Error = cn=One\n"
    );
    assert_eq!(
        looked,
        Looked {
            checked: 3,
            skipped: 0
        }
    );
}

#[test]
fn case_27_a_proxy_address_that_two_have_is_found_whatever_its_case() {
    let text = "dn: cn=One\nproxyAddresses: SMTP:sales@contoso.com\nproxyAddresses: smtp:one@contoso.com\n\n\
                dn: cn=Two\nproxyAddresses: smtp:two@contoso.com\nproxyAddresses: smtp:Sales@contoso.com\n";
    assert_eq!(
        asked("multi-tenant", text.as_bytes()).0,
        "cn=One proxyAddresses Duplicate Error = cn=Two\ncn=Two proxyAddresses Duplicate Error = cn=One\n"
    );
}

#[test]
fn of_a_duplicate_the_value_is_seen_as_it_stands_there() {
    struct Seen(Vec<String>);
    impl Told for Seen {
        type Fault = std::fmt::Error;
        fn row(&mut self, row: &Row<'_>) -> Result<(), Self::Fault> {
            self.0.push(format!("{} {}", row.subject, row.seen));
            Ok(())
        }
        fn unread(&mut self, _line: u64, _fault: TextFault) -> Result<(), Self::Fault> {
            Ok(())
        }
        fn progress(&mut self, _objects: u64) -> Result<(), Self::Fault> {
            Ok(())
        }
    }
    // Mended, the first is the second.
    let text = "dn: cn=One\nmailNickname: .Sales\n\ndn: cn=Two\nmailNickname: sales\n";
    let rules = Rules::shipped().unwrap().set("multi-tenant", None);
    let mut seen = Seen(Vec::new());
    directory::assess(
        &mut *directory::ldif(text.as_bytes()).unwrap(),
        &rules,
        &mut seen,
    )
    .unwrap();
    assert_eq!(seen.0, ["cn=One .Sales", "cn=One .Sales", "cn=Two sales"]);
}

#[test]
fn the_same_address_twice_on_one_object_is_no_duplicate() {
    let lines = "proxyAddresses: SMTP:one@contoso.com\nproxyAddresses: smtp:one@contoso.com\n";
    assert_eq!(about(lines), "");
}

#[test]
fn case_28_an_apostrophe_is_a_warning() {
    assert_eq!(
        about("userPrincipalName: o'brien@contoso.com\n"),
        "cn=One userPrincipalName Character Warning -> obrien@contoso.com\n"
    );
}

#[test]
fn what_is_only_a_warning_is_no_other_value_for_the_next_rule() {
    assert_eq!(
        about("userPrincipalName: o'br ien@contoso.com\n"),
        "cn=One userPrincipalName Character Error -> o'brien@contoso.com\n\
         cn=One userPrincipalName Character Warning -> obrien@contoso.com\n"
    );
    // These two are different people.
    let text = "dn: cn=One\nuserPrincipalName: o'brien@contoso.com\n\n\
                dn: cn=Two\nuserPrincipalName: obrien@contoso.com\n";
    assert_eq!(
        asked("multi-tenant", text.as_bytes()).0,
        "cn=One userPrincipalName Character Warning -> obrien@contoso.com\n"
    );
}

#[test]
fn case_29_a_second_colon_is_a_character_to_remove() {
    assert_eq!(
        about("proxyAddresses: smtp:user:M@contoso.com\n"),
        "cn=One proxyAddresses Character Error -> smtp:userM@contoso.com\n"
    );
}

#[test]
fn case_30_a_name_is_as_long_as_it_may_be_and_no_longer() {
    let (local, domain) = ("l".repeat(64), format!("{}.com", "d".repeat(44)));
    assert_eq!((local.len(), domain.len()), (64, 48));
    assert_eq!(about(&format!("userPrincipalName: {local}@{domain}\n")), "");
    assert_eq!(
        about(&format!("userPrincipalName: {local}l@contoso.com\n")),
        format!("cn=One userPrincipalName Length Error -> {local}@contoso.com\n")
    );
    assert_eq!(
        about(&format!("userPrincipalName: one@d{domain}\n")),
        "cn=One userPrincipalName Length Error\n"
    );
    // Both too long, so all is 115: one finding.
    let both = about(&format!("userPrincipalName: {local}l@d{domain}\n"));
    assert_eq!(both, "cn=One userPrincipalName Length Error\n");
}

#[test]
fn case_31_an_account_name_is_no_matter_where_there_is_a_user_principal_name() {
    let long = "a".repeat(21);
    let with = format!("sAMAccountName: {long}\nuserPrincipalName: one@contoso.com\n");
    assert_eq!(about(&with), "");
    assert_eq!(
        about(&format!("sAMAccountName: {long}\n")),
        format!("cn=One sAMAccountName Length Error -> {}\n", "a".repeat(20))
    );
}

#[test]
fn what_one_rule_mends_the_next_does_not_tell_again() {
    // Without the space the address is one; the umlaut is a character of its own rule.
    assert_eq!(
        about("userPrincipalName: on e@contoso.com\n"),
        "cn=One userPrincipalName Character Error -> one@contoso.com\n"
    );
    assert_eq!(
        about("userPrincipalName:: asO2cmdAY29udG9zby5jb20=\n"),
        "cn=One userPrincipalName Character Error -> jrg@contoso.com\n"
    );
    assert_eq!(
        about("userPrincipalName: one@two@contoso.com\n"),
        "cn=One userPrincipalName LocalPart Error -> onetwo@contoso.com\n"
    );
    assert_eq!(
        about("userPrincipalName: a..b@contoso.com\n"),
        "cn=One userPrincipalName LocalPart Error\ncn=One userPrincipalName Format Error\n"
    );
    assert_eq!(
        about("userPrincipalName: one\n"),
        "cn=One userPrincipalName DomainPart Error\ncn=One userPrincipalName LocalPart Error\n\
         cn=One userPrincipalName Format Error\n"
    );
}

#[test]
fn a_display_name_of_256_is_accepted_with_a_warning() {
    let of = |length: usize| about(&format!("displayName: {}\n", "n".repeat(length)));
    assert_eq!(of(255), "");
    assert!(of(256).starts_with("cn=One displayName Length Warning"));
    assert_eq!(
        of(257),
        format!("cn=One displayName Length Error -> {}\n", "n".repeat(256))
    );
    assert_eq!(
        about("displayName:\ncn: Somebody\n"),
        "cn=One displayName Blank Error -> Somebody\n"
    );
}

#[test]
fn a_sign_in_name_that_is_no_mail_address_of_the_user_is_a_warning() {
    assert_eq!(
        about("userPrincipalName: one@contoso.com\nmail: first.one@contoso.com\n"),
        "cn=One userPrincipalName MailMatch Warning\n"
    );
}

#[test]
fn what_synchronisation_leaves_out_is_left_out() {
    let objects = [
        "cn: krbtgt",
        "cn: HOST1$",
        "cn: x\nisCriticalSystemObject: TRUE",
        "cn: x\nmsExchRecipientTypeDetails: 536870912",
        "cn: x\nobjectClass: group\ngroupType: -2147483646",
        "cn: x\nobjectClass: group\ngroupType: 2",
        "cn: x\nsAMAccountName: MSOL_0123",
        "cn: x\nobjectClass: user\nobjectClass: computer",
    ];
    let mut text = String::new();
    for lines in objects {
        writeln!(text, "dn: cn=x\n{lines}\nuserPrincipalName: bad name\n").unwrap();
    }
    text.push_str("dn:: Y249eABBQ05GOjEsZGM9eA==\nuserPrincipalName: bad name\n");
    let (heard, looked) = asked("multi-tenant", text.as_bytes());
    assert_eq!(heard, "");
    assert_eq!(
        looked,
        Looked {
            checked: 0,
            skipped: 9
        }
    );
}

#[test]
fn the_dedicated_set_asks_more() {
    let text = "dn: cn=One\nobjectClass: contact\nmail: one@contoso.com\ndisplayName:  One \n\n\
                dn: cn=Two\nobjectClass: user\nhomeMDB: cn=db\nmail: t wo@contoso.com\nmailNickname: .two.\n\n\
                dn: cn=Three\nobjectClass: group\nmailNickname: three\n\n\
                dn: cn=Four\nobjectClass: contact\nmail: four@contoso.com\nmailNickname: four\ntargetAddress: SMTP:other@contoso.com\n";
    let (heard, _) = asked("dedicated", text.as_bytes());
    assert_eq!(
        heard,
        "cn=One displayName Character Error -> One\n\
         cn=One mailNickname Blank Error -> one\n\
         cn=One targetAddress Blank Error -> SMTP:one@contoso.com\n\
         cn=Two mail Character Error -> two@contoso.com\n\
         cn=Two mailNickname Character Error -> two\n\
         cn=Three displayName Blank Error -> three\n\
         cn=Four targetAddress MailMatch Error\n"
    );
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let text = b"version: 1\n# a remark\n  that goes on\ndn: cn=One\nno attribute\nmail:: ###\nmailNickname: .one\n\n\
                 mail: nobody@contoso.com\n\n\
                 dn: cn=Two\nmail: b\xFFd@contoso.com\nuserPrincipalName:< file:///etc/passwd\nmailNickname: .two\n\n\
                 dn: cn=Three\nchangetype: modify\nreplace: mailNickname\nmailNickname: .three\n-\n\n\
                 dn: cn=Fo\n ur\r\nmailNickname: .four\r\nmail:: YW";
    let (heard, looked) = asked("multi-tenant", text);
    assert_eq!(
        heard,
        "line 5: no-attribute\nline 6: base64\ncn=One mailNickname Character Error -> one\n\
         line 9: no-name\nline 12: encoding\nline 13: elsewhere\n\
         cn=Two mailNickname Character Error -> two\nline 17: change\n\
         line 25: cut-off\ncn=Four mailNickname Character Error -> four\n"
    );
    assert_eq!(looked.checked, 3);
}

#[test]
fn a_value_without_end_is_told_with_its_beginning() {
    let mut text = b"dn: cn=One\ndisplayName: ".to_vec();
    text.resize(text.len() + (3 << 20), b'n');
    text.extend_from_slice(b"\nmailNickname: .one\n");
    let (heard, _) = asked("multi-tenant", &text);
    assert!(
        heard.starts_with("line 2: too-long\ncn=One displayName Length Error"),
        "{heard:.80}"
    );
    assert!(heard.ends_with("cn=One mailNickname Character Error -> one\n"));
}

#[test]
fn a_table_is_read_as_well() {
    let text = "objectClass,DN,proxyAddresses,userPrincipalName\n\
                user,\"CN=One,DC=contoso\",smtp:a b@contoso.com;SMTP:one@contoso.com,one@corp.local\n\
                user,\"CN=Two,DC=contoso\"\n";
    let rules = Rules::shipped().unwrap().set("multi-tenant", None);
    let mut heard = Heard::default();
    let mut objects = directory::csv(text.as_bytes()).unwrap();
    directory::assess(&mut *objects, &rules, &mut Ear(&rules, &mut heard)).unwrap();
    assert_eq!(
        heard.text,
        "CN=One proxyAddresses Character Error -> smtp:ab@contoso.com\n\
         CN=One userPrincipalName TopLevelDomain Error\nline 3: fields\n"
    );
    assert!(directory::csv(&b"name,mail\nx,y\n"[..]).is_err());
}

#[test]
fn an_attribute_can_be_left_out() {
    let rules = Rules::shipped().unwrap();
    let rules = rules.set("multi-tenant", Some(Attribute::UserPrincipalName));
    let mut heard = Heard::default();
    let text = "dn: cn=One\nuserPrincipalName: bad name\n";
    let mut objects = directory::ldif(text.as_bytes()).unwrap();
    directory::assess(&mut *objects, &rules, &mut Ear(&rules, &mut heard)).unwrap();
    assert_eq!(heard.rows, 0);
}

#[test]
fn a_source_that_fails_ends_the_assessment_after_what_was_read() {
    struct Fails(bool);
    impl std::io::Read for Fails {
        fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(std::io::Error::other("gone"));
            }
            let text = b"dn: cn=One\nmailNickname: .one\n\n";
            room[..4].copy_from_slice(&text[..4]);
            Ok(4)
        }
    }
    let rules = Rules::shipped().unwrap().set("multi-tenant", None);
    let mut heard = Heard::default();
    assert!(
        directory::ldif(Fails(false)).is_ok_and(|mut objects| matches!(
            directory::assess(&mut *objects, &rules, &mut Ear(&rules, &mut heard)),
            Err(Ended::Source(_))
        ))
    );
}
