//! Exports as IdFix writes them and as others save them again, and what is none.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// Two objects as IdFix 2.6 exports them: a cell with a comma stands between quotes, and nothing else
/// does.
const EXPORT: &str = "DISTINGUISHEDNAME,COMMONNAME,OBJECTCLASS,ATTRIBUTE,ERROR,VALUE,UPDATE,PROPOSEDACTION,ACTION\r\n\
    \"CN=Ann Lee,OU=People,DC=contoso,DC=com\",Ann Lee,user,userPrincipalName,\"Character, TopLevelDomain\",ann lee@corp.local,annlee@corp.local,Edit,\r\n\
    \"CN=Bo,DC=contoso,DC=com\",Bo,user,proxyAddresses,Duplicate,smtp:all@contoso.com,smtp:all@contoso.com,None,\r\n";

const HEAD: &str = "DISTINGUISHEDNAME,OBJECTCLASS,ATTRIBUTE,ERROR,VALUE,UPDATE,ACTION";

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

fn read_text(text: &str) -> Result<Report, Fault> {
    read(text.as_bytes(), now())
}

/// The findings of these rows, a line each.
fn lines(rows: &str) -> Vec<String> {
    let report = read_text(&format!("{HEAD}\r\n{rows}")).unwrap();
    let findings = report.findings.into_iter();
    findings
        .map(|one| {
            let attribute = one.attribute.unwrap();
            format!(
                "{} {:?} {:?} {} {attribute} [{}] -> [{}]",
                one.rule, one.kind, one.severity, one.subject, one.seen, one.expected
            )
        })
        .collect()
}

/// The rule of one row.
fn rule(attribute: &str, error: &str, value: &str) -> String {
    let rows = format!("CN=x,user,{attribute},{error},{value},,\r\n");
    let lines = lines(&rows);
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines[0].split(' ').next().unwrap().to_owned()
}

#[test]
fn an_export_is_a_run_of_its_own() {
    let report = read_text(EXPORT).unwrap();
    assert_eq!(report.schema, SCHEMA);
    assert_eq!(report.run.assessment, Assessment::Directory);
    assert_eq!(report.run.tool, "IdFix");
    assert_eq!(report.run.rule_set.name, "idfix");
    assert_eq!((report.run.started, report.run.ended), (now(), now()));
    assert_eq!(report.subjects, Subjects::Named);
    assert_eq!(
        report.summary,
        Summary {
            checked: 2,
            errors: 3,
            ..Summary::default()
        }
    );
    let [character, suffix, duplicate] = report.findings.as_slice() else {
        panic!("{:?}", report.findings)
    };
    assert_eq!(
        *character,
        Finding {
            rule: "directory.user-principal-name.characters".to_owned(),
            kind: Kind::Character,
            severity: Severity::Error,
            subject: "CN=Ann Lee,OU=People,DC=contoso,DC=com".to_owned(),
            hash: None,
            attribute: Some("userPrincipalName".to_owned()),
            record: None,
            seen: "ann lee@corp.local".to_owned(),
            expected: "annlee@corp.local".to_owned(),
            publish: None,
            why: String::new(),
            mend: String::new(),
            source: SOURCE.to_owned(),
            others: Vec::new(),
        }
    );
    assert_eq!(
        suffix.rule,
        "directory.user-principal-name.top-level-domain"
    );
    assert_eq!(
        (duplicate.rule.as_str(), duplicate.kind),
        ("directory.proxy-addresses.duplicate", Kind::Duplicate)
    );
}

#[test]
fn whichever_unicode_and_whoever_saved_it_it_reads_the_same() {
    let expected = read_text(EXPORT).unwrap();
    let text = EXPORT.replace("Ann", "Zoë 😀");
    let named = read_text(&text).unwrap();
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        [b"\xFF\xFE", little.as_slice()].concat(),
        [b"\xFE\xFF", big.as_slice()].concat(),
        little,
        big,
    ] {
        assert_eq!(read(&bytes, now()).unwrap(), named);
    }
    assert!(named.findings[0].subject.starts_with("CN=Zoë 😀 Lee,"));
    // Older versions have fewer columns, in Turkish a capital has a dot, a spreadsheet sets semicolons
    // and turns columns around.
    let text = "DİSTİNGUİSHEDNAME,OBJECTCLASS,ATTRİBUTE,ERROR,VALUE,UPDATE,ACTİON\n\
        \"CN=Ann Lee,OU=People,DC=contoso,DC=com\",user,userPrincipalName,\"character,topleveldomain,\",ann lee@corp.local,annlee@corp.local,\n\
        \"CN=Bo,DC=contoso,DC=com\",user,proxyAddresses,\"duplicate,\",smtp:all@contoso.com,smtp:all@contoso.com,\n";
    assert_eq!(read_text(text).unwrap(), expected);
    let text = "error;value;update;attribute;distinguishedName\r\n\
        Character, TopLevelDomain;ann lee@corp.local;annlee@corp.local;userPrincipalName;CN=Ann Lee,OU=People,DC=contoso,DC=com\r\n\
        Duplicate;smtp:all@contoso.com;smtp:all@contoso.com;proxyAddresses;CN=Bo,DC=contoso,DC=com";
    assert_eq!(read_text(text).unwrap(), expected);
}

#[test]
fn quotes_within_a_cell_are_read_as_idfix_writes_them_and_as_a_spreadsheet_does() {
    let told = lines(concat!(
        // Not doubled, and not between quotes where there is no comma.
        "\"CN=Al \\\"Bo\\\" Cy,DC=x\",user,userPrincipalName,Character,a\"b@contoso.com,ab@contoso.com,\r\n",
        "CN=Two,user,mail,Character,\"a\"b,c@contoso.com\",abc@contoso.com,\r\n",
        "CN=Three,user,mail,Character,\"a,b\"\",abc@contoso.com,\r\n",
        "CN=Four,user,mail,Character,\"ab@contoso.com,ab@contoso.com,\r\n",
        // Doubled, with a cell of two lines.
        "\"CN=Five\",user,mail,Character,\"a\"\"b,c@contoso.com\",\"abc\",\r\n",
        "CN=Six,user,displayName,Character,\"one\r\ntwo, \",\"one\",\r\n",
        "CN=Seven,user,mail,Duplicate,a@contoso.com,,REMOVE",
    ));
    let values: Vec<&str> = told
        .iter()
        .map(|line| line.split_once(" Error ").unwrap().1)
        .collect();
    assert_eq!(
        values,
        [
            "CN=Al \\\"Bo\\\" Cy,DC=x userPrincipalName [a\"b@contoso.com] -> [ab@contoso.com]",
            "CN=Two mail [a\"b,c@contoso.com] -> [abc@contoso.com]",
            "CN=Three mail [a,b\"] -> [abc@contoso.com]",
            "CN=Four mail [\"ab@contoso.com] -> [ab@contoso.com]",
            "CN=Five mail [a\"b,c@contoso.com] -> [abc]",
            "CN=Six displayName [one\r\ntwo, ] -> [one]",
            "CN=Seven mail [a@contoso.com] -> []",
        ]
    );
}

#[test]
fn each_word_for_an_error_is_a_kind_and_stands_once() {
    let kinds = |cell: &str| -> Vec<Kind> {
        let rows = format!("CN=x,user,mail,\"{cell}\",v,u,\r\n");
        let report = read_text(&format!("{HEAD}\r\n{rows}")).unwrap();
        report.findings.into_iter().map(|one| one.kind).collect()
    };
    assert_eq!(
        kinds("Format, Blank, Duplicate, Character, TopLevelDomain, DomainPart, LocalPart, Length"),
        [
            Kind::Format,
            Kind::Blank,
            Kind::Duplicate,
            Kind::Character,
            Kind::TopLevelDomain,
            Kind::DomainPart,
            Kind::LocalPart,
            Kind::Length
        ]
    );
    assert_eq!(
        kinds("mailmatch,domainpart_localpart,"),
        [Kind::MailMatch, Kind::LocalPart]
    );
    assert_eq!(kinds("Character, Character"), [Kind::Character]);
    // What no version known has is told all the same.
    assert_eq!(kinds("alpha2,Something"), [Kind::Format]);
    assert!(kinds(" , None").is_empty());
}

#[test]
fn of_several_rules_the_one_that_the_value_breaks_is_named() {
    for (attribute, error, value, expected) in [
        (
            "mailNickName",
            "Character",
            ".ann",
            "mail-nickname.leading-period",
        ),
        (
            "mailNickName",
            "Character",
            "an n",
            "mail-nickname.characters",
        ),
        (
            "displayName",
            "Character",
            " Ann",
            "display-name.outer-space",
        ),
        ("displayName", "Blank", "", "display-name.blank"),
        (
            "proxyAddresses",
            "Character",
            "SMTP:a b@x.com",
            "proxy-addresses.smtp-characters",
        ),
        (
            "proxyAddresses",
            "Character",
            "smtp:a:b@x.com",
            "proxy-addresses.colon",
        ),
        (
            "proxyAddresses",
            "Character",
            "x500:/o=[a:b]",
            "proxy-addresses.x-characters",
        ),
        (
            "proxyAddresses",
            "Character",
            "sip:a b",
            "proxy-addresses.characters",
        ),
        (
            "targetAddress",
            "Character",
            "smtp:a b@x.com",
            "target-address.smtp-characters",
        ),
        (
            "targetAddress",
            "MailMatch",
            "smtp:a@x.com",
            "target-address.mail-match",
        ),
        (
            "SAMACCOUNTNAME",
            "Length",
            "aaaaaaaaaaaaaaaaaaaaa",
            "sam-account-name.length",
        ),
        (
            "userPrincipalName",
            "Character",
            "a%b@x.com",
            "user-principal-name.characters",
        ),
        // None of ours.
        (
            "extensionAttribute1",
            "Length",
            "a",
            "extension-attribute1.length",
        ),
        ("<b>\u{1b}[31m", "Format", "a", "b-31m.format"),
        ("ö", "Format", "a", "other.format"),
    ] {
        assert_eq!(
            rule(attribute, error, value),
            format!("directory.{expected}"),
            "{attribute} {error} {value}"
        );
    }
    let group = lines("CN=x,group,sAMAccountName,Length,a,a,\r\n");
    assert!(
        group[0].starts_with("directory.sam-account-name.other-length "),
        "{group:?}"
    );
}

#[test]
fn an_apostrophe_is_a_warning_and_what_was_accepted_or_changed_is_good_to_know() {
    assert_eq!(
        lines(concat!(
            "CN=One,user,userPrincipalName,Character,o'brien@contoso.com,obrien@contoso.com,\r\n",
            "CN=Two,user,userPrincipalName,Character,o' brien@contoso.com,obrien@contoso.com,\r\n",
            "CN=Three,user,mail,Duplicate,a@contoso.com,,COMPLETE\r\n",
            "CN=Four,user,mail,Duplicate,a@contoso.com,,FAIL\r\n",
        )),
        [
            "directory.user-principal-name.apostrophe Character Warning CN=One userPrincipalName [o'brien@contoso.com] -> [obrien@contoso.com]",
            "directory.user-principal-name.characters Character Error CN=Two userPrincipalName [o' brien@contoso.com] -> [obrien@contoso.com]",
            "directory.mail.duplicate Duplicate Info CN=Three mail [a@contoso.com] -> []",
            "directory.mail.duplicate Duplicate Error CN=Four mail [a@contoso.com] -> []",
        ]
    );
}

#[test]
fn what_a_cell_says_is_text_and_a_long_value_is_cut() {
    let hostile = "=cmd|' /C calc'!A0<script>\u{1b}[2J\u{202e}";
    let long = "é".repeat(2_000);
    let told = lines(&format!(
        "CN={hostile},user,displayName,Length,{long},{hostile},\r\n,,,,,,\r\n\r\n"
    ));
    assert_eq!(told.len(), 1);
    assert!(told[0].contains(&format!(" CN={hostile} displayName [éé")));
    assert!(told[0].ends_with(&format!(" -> [{hostile}]")));
    assert_eq!(told[0].matches('é').count(), MOST_OF_A_VALUE / 2);
}

#[test]
fn a_file_that_is_no_export_is_refused_with_what_is_wrong() {
    let fault = |text: &str| read_text(text).unwrap_err();
    assert_eq!(fault(""), Fault::NoColumn("DISTINGUISHEDNAME"));
    assert_eq!(fault("\r\n"), Fault::NoColumn("DISTINGUISHEDNAME"));
    assert_eq!(
        fault("\"CN=Ann,DC=x\",user,mail,Duplicate,a@x.com,,\r\n"),
        Fault::NoColumn("DISTINGUISHEDNAME")
    );
    assert_eq!(
        fault("DISTINGUISHEDNAME,ATTRIBUTE,ERROR\r\n"),
        Fault::NoColumn("VALUE")
    );
    assert_eq!(
        fault(&"DISTINGUISHEDNAME,".repeat(100)),
        Fault::NoColumn("DISTINGUISHEDNAME")
    );
    // Cut off within a quote and between two cells, and unquoted as the first versions wrote it.
    for (row, line) in [
        ("CN=x,user,mail,Format,v,u,\r\n\"CN=Ann,OU=Peo", 3),
        ("CN=x,user,mail,Format,\"v\r\nw\",u,\r\nCN=x,user,ma", 4),
        ("CN=Ann,OU=People,DC=x,user,mail,Format,v,u,\r\n", 2),
        ("CN=x,user,mail,Format,v,u,,,\r\n", 2),
    ] {
        assert_eq!(
            fault(&format!("{HEAD}\r\n{row}")),
            Fault::Cells { line },
            "{row}"
        );
    }
    let long = "x".repeat(MOST_OF_A_NAME + 1);
    for row in [
        ",user,mail,Format,v,u,",
        "CN=x,user, ,Format,v,u,",
        &format!("{long},user,mail,Format,v,u,"),
    ] {
        assert_eq!(
            fault(&format!("{HEAD}\r\n\r\n{row}")),
            Fault::Nameless { line: 3 }
        );
    }
    assert!(read_text(HEAD).unwrap().findings.is_empty());
}

#[test]
fn what_is_no_text_is_refused() {
    for bytes in [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(),
        // As a spreadsheet of the western languages saves it.
        b"DISTINGUISHEDNAME,ATTRIBUTE,ERROR,VALUE\r\nCN=Zo\xEB,mail,Format,v\r\n",
        b"DISTINGUISHEDNAME,ATTRIBUTE,ERROR,VALUE\r\nCN=\0,mail,Format,v\r\n",
        // Half a character, and half of one that takes two.
        b"\xFF\xFED\0I",
        b"\xFF\xFED\0\0\xD8",
    ] {
        assert_eq!(read(bytes, now()), Err(Fault::NotText), "{bytes:?}");
    }
}

#[test]
fn an_export_has_an_end() {
    let most = |count: usize| {
        let row = "CN=x,user,mail,Format,v,u,\r\n".repeat(count);
        read_text(&format!("{HEAD}\r\n{row}"))
    };
    assert_eq!(most(MOST_ROWS).unwrap().findings.len(), MOST_ROWS);
    assert_eq!(most(MOST_ROWS + 1).unwrap_err(), Fault::TooMany);
    // As many findings as rows: no file grows by being read.
    let row = "CN=x,user,mail,\"Format, Length\",v,u,\r\n".repeat(MOST_ROWS / 2 + 1);
    let fault = read_text(&format!("{HEAD}\r\n{row}")).unwrap_err();
    assert_eq!(fault, Fault::TooMany);
    assert_eq!(
        read(&vec![b' '; MOST_BYTES + 1], now()),
        Err(Fault::TooLarge)
    );
}

/// What takes a reader long that looks again and again for the end of a quote.
#[test]
fn quotes_without_end_are_read_once() {
    for piece in [",\"a", "\"\"\"", "\"\n", "\n,\"", "\",\n\""] {
        let many = piece.repeat((1 << 18) / piece.len());
        let fault = read_text(&format!("{HEAD}\r\nCN=x,{many}")).unwrap_err();
        assert!(matches!(fault, Fault::Cells { .. }), "{piece:?} {fault:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(read(&bytes, now()));
        drop(read(&[HEAD.as_bytes(), b"\n", &bytes].concat(), now()));
    }

    #[test]
    fn rows_in_any_shape_are_read_or_refused(rows in "([a-c\",;\r\n =.:@é]|CN=x,user,mail,Format,v,u,\n|Blank){0,60}") {
        let text = format!("{HEAD}\n{rows}");
        if let Ok(report) = read_text(&text) {
            prop_assert!(report.findings.len() <= 9 * rows.lines().count());
        }
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        prop_assert_eq!(read(&wide, now()), read_text(&text));
    }

    #[test]
    fn what_was_written_as_others_write_csv_is_read(values in prop::collection::vec("[ -~é]{0,12}|[a-z\n]{0,12}", 1..6)) {
        let mut text = HEAD.to_owned();
        for value in &values {
            _ = write!(text, "\r\n\"CN=x\",\"user\",\"mail\",\"Format\",\"{}\",\"\",\"\"", value.replace('"', "\"\""));
        }
        let report = read_text(&text);
        let seen: Vec<String> = report.unwrap().findings.into_iter().map(|one| one.seen).collect();
        prop_assert_eq!(seen, values);
    }
}
