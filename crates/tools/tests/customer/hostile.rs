//! Bad input as a customer meets it: in other encodings, cut off, without end, gone, and with names that
//! mean harm to a terminal or a page.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::program::{self, Ran, quiet, run, write};
use tempfile::TempDir;

const LDIF: &str = "version: 1\n\ndn: cn=Zoë,dc=contoso,dc=com\nobjectClass: user\nuserPrincipalName: zo ë@contoso.com\n\n\
    dn:: Y249S2ltIOq5gCxkYz1jb250b3NvLGRjPWNvbQ==\nobjectClass: user\nuserPrincipalName:: a2lt6rmAQGNvbnRvc28uY29t\n\n\
    dn: cn=Folded,dc=contoso,\n dc=com\nobjectClass: user\nmailNickname: .fold\n ed\n";
const GIGABYTE: u64 = 1 << 30;
const CSV: &str = "DN,objectClass,userPrincipalName\n\"cn=Zoë,dc=contoso\",user,zo ë@contoso.com\n\"cn=김,dc=contoso\",user,kim김@contoso.com\n";

fn in_folder(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    write(&path, bytes);
    (folder, path)
}

fn directory(path: &Path, more: &[&str]) -> Ran {
    let mut all = vec!["assess", "directory", path.to_str().unwrap()];
    all.extend(more);
    run(all)
}

/// The findings of a text in this encoding.
fn findings(name: &str, bytes: &[u8]) -> String {
    let (_folder, path) = in_folder(name, bytes);
    let ran = directory(&path, &["--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    serde_json::to_string(&ran.report().findings).unwrap()
}

#[test]
fn whichever_unicode_a_file_is_in_the_findings_are_the_same() {
    for (name, text) in [("export.ldif", LDIF), ("export.csv", CSV)] {
        let expected = findings(name, text.as_bytes());
        assert!(expected.contains("cn=Zoë"), "{expected}");
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (encoding, bytes) in [
            (
                "UTF-8 with a mark",
                [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            ),
            ("UTF-16 LE", [b"\xFF\xFE", little.as_slice()].concat()),
            ("UTF-16 BE", [b"\xFE\xFF", big.as_slice()].concat()),
            ("UTF-16 LE without a mark", little.clone()),
            ("UTF-16 BE without a mark", big.clone()),
            ("lines of Windows", text.replace('\n', "\r\n").into_bytes()),
        ] {
            assert_eq!(findings(name, &bytes), expected, "{name} in {encoding}");
        }
    }
}

#[test]
fn what_is_no_unicode_is_a_finding_and_the_rest_goes_on() {
    let (_folder, path) = in_folder(
        "windows.ldif",
        b"dn: cn=One\nmailNickname: Zo\xEB\n\ndn: cn=Two\nmailNickname: .two\n",
    );
    let report = directory(&path, &["--json"]).report();
    let told: Vec<_> = report
        .findings
        .iter()
        .map(|one| (one.subject.as_str(), one.rule.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("Line 2", "directory.input"),
            ("cn=Two", "directory.mail-nickname.leading-period")
        ]
    );
}

/// A file with so many bytes of nothing between two texts, which take no room on the disk.
fn endless(bytes: u64, name: &str, before: &str, after: &str) -> (TempDir, PathBuf) {
    let (folder, path) = in_folder(name, before.as_bytes());
    let mut file = File::options().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(bytes)).unwrap();
    file.write_all(after.as_bytes()).unwrap();
    (folder, path)
}

/// Runs it where it may have 256 MiB of addresses, its own program and threads among them.
fn in_little_memory(path: &Path) -> Ran {
    let mut limited = quiet(Command::new("prlimit"));
    limited.args([
        "--as=268435456",
        env!("CARGO_BIN_EXE_fasttrack-tools"),
        "assess",
        "directory",
    ]);
    limited.arg(path).arg("--json").output().unwrap().into()
}

#[test]
fn a_line_of_a_gigabyte_is_a_finding_and_takes_no_memory() {
    let (_folder, path) = endless(
        GIGABYTE,
        "endless.ldif",
        "dn: cn=One\ndescription: ",
        "\nmailNickname: .one\n\n",
    );
    let ran = in_little_memory(&path);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let report = ran.report();
    assert_eq!(report.findings.len(), 1, "{:?}", report.findings);
    assert_eq!(
        report.findings[0].rule,
        "directory.mail-nickname.leading-period"
    );
}

#[test]
fn a_value_of_a_gigabyte_is_told_with_its_line() {
    let (_folder, path) = endless(
        GIGABYTE,
        "endless.ldif",
        "dn: cn=One\nmailNickname: ",
        "\ngivenName: x\n\ndn: cn=Two\nmailNickname: .two\n",
    );
    let ran = in_little_memory(&path);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let report = ran.report();
    assert_eq!(
        (
            report.findings[0].subject.as_str(),
            report.findings[0].rule.as_str()
        ),
        ("Line 2", "directory.input")
    );
    assert_eq!(report.findings.last().unwrap().subject, "cn=Two");
    assert!(ran.out.len() < 100_000, "{}", ran.out.len());
}

/// More than there is memory for; no gigabyte, because a table is read byte by byte.
#[test]
fn a_field_without_end_is_told_with_its_line() {
    let (_folder, path) = endless(
        160 << 20,
        "endless.csv",
        "DN,mailNickname\ncn=One,\"",
        "\"\ncn=Two,.two\n",
    );
    let ran = in_little_memory(&path);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let told: Vec<String> = ran
        .report()
        .findings
        .into_iter()
        .map(|one| one.subject)
        .collect();
    assert_eq!(told, ["Line 2", "cn=Two"]);
}

#[test]
fn an_object_without_end_is_cut() {
    let mut text = b"dn: cn=One\nobjectClass: user\n".to_vec();
    for place in 0..1_500_000_u32 {
        writeln!(text, "proxyAddresses: smtp:{place}@contoso.com").unwrap();
    }
    text.extend_from_slice(b"\ndn: cn=Two\nmailNickname: .two\n");
    let (_folder, path) = in_folder("large.ldif", &text);
    let ran = in_little_memory(&path);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let told: Vec<String> = ran
        .report()
        .findings
        .into_iter()
        .map(|one| one.rule)
        .collect();
    assert_eq!(
        told,
        ["directory.input", "directory.mail-nickname.leading-period"]
    );
}

#[test]
fn a_file_that_is_not_there_is_none_or_goes_away_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let ran = directory(&folder.path().join("gone.ldif"), &[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("gone.ldif cannot be read: No such file"),
        "{}",
        ran.err
    );
    let there = folder.path().join("folder.ldif");
    std::fs::create_dir(&there).unwrap();
    let ran = directory(&there, &[]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("folder.ldif cannot be read"),
        "{}",
        ran.err
    );
    let ran = directory(&folder.path().join("export.xlsx"), &[]);
    assert_eq!(ran.code, 2);
    // Whoever writes it stops in the midst of a value.
    let pipe = folder.path().join("pipe.ldif");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let writer = pipe.clone();
    let writing = thread::spawn(move || {
        let mut to = File::options().write(true).open(writer).unwrap();
        to.write_all(b"dn: cn=One\nmailNickname: .one\nmail:: YWJ")
            .unwrap();
    });
    let ran = directory(&pipe, &["--json"]);
    writing.join().unwrap();
    assert_eq!(ran.code, 1, "{}", ran.err);
    let told: Vec<String> = ran
        .report()
        .findings
        .into_iter()
        .map(|one| one.seen)
        .collect();
    assert_eq!(
        told,
        ["The end of the file in the middle of a value", ".one"]
    );
    // And one whose output nobody reads to its end.
    let (_folder, path) = in_folder(
        "many.ldif",
        "dn: cn=One\nmailNickname: .one\n\n"
            .repeat(20_000)
            .as_bytes(),
    );
    let line = format!(
        "{} assess directory {} | head -n 1",
        env!("CARGO_BIN_EXE_fasttrack-tools"),
        path.display()
    );
    let ran: Ran = quiet(Command::new("sh"))
        .args(["-c", &line])
        .output()
        .unwrap()
        .into();
    assert_eq!((ran.out.lines().count(), ran.err.as_str()), (1, ""));
}

/// What turns a terminal or a page: clear the screen, set its title, one byte of C1, turn the direction.
const HARM: &str =
    "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\u{200b}\r\u{8}<script>alert(1)</script>";

fn has_harm(text: &str) -> bool {
    text.chars().any(|one| {
        (one.is_control() && one != '\n')
            || matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
    })
}

#[test]
fn nothing_in_a_directory_acts_on_a_terminal_or_a_page() {
    use base64::Engine as _;
    let coded = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let text = format!(
        "dn:: {}\nobjectClass: user\nuserPrincipalName:: {}\nmailNickname:: {}\n\n\
         dn:: {}\nobjectClass: user\nmailNickname:: {}\n\ndn: cn=\u{1b}[2J\nno attribute \u{1b}[2J\n",
        coded(&format!("cn=One{HARM},dc=x")),
        coded(&format!("o ne{HARM}@contoso.com")),
        coded(&format!(".{HARM}")),
        coded(&format!("cn=Two{HARM},dc=x")),
        coded(&format!(".{HARM}")),
    );
    let folder = tempfile::tempdir().unwrap();
    // The file's own name is as bad.
    let mut name = b"\x1b[2J\x9b".to_vec();
    name.extend_from_slice("\u{202e}.ldif".as_bytes());
    let path = folder.path().join(std::ffi::OsStr::from_bytes(&name));
    write(&path, text.as_bytes());
    let changes = folder.path().join("changes.ldif");
    let html = folder.path().join("report.html");
    let run = |more: &[&str]| -> Ran {
        let mut program = program::program();
        program
            .args(["assess", "directory"])
            .arg(&path)
            .args(more)
            .output()
            .unwrap()
            .into()
    };
    let shown = run(&[
        "--changes",
        changes.to_str().unwrap(),
        &format!("--html={}", html.display()),
    ]);
    let json = run(&["--json"]);
    assert_eq!((shown.code, json.code), (1, 1), "{}", shown.err);
    for text in [
        &shown.out,
        &shown.err,
        &json.out,
        &std::fs::read_to_string(&changes).unwrap(),
        &std::fs::read_to_string(&html).unwrap(),
    ] {
        assert!(!has_harm(text), "{}", text.escape_debug());
        assert!(
            !text.contains("<script>alert") || !text.contains("<html"),
            "{text}"
        );
    }
    assert!(shown.out.contains("\\u{1b}[2J"), "{}", shown.out);
    // What a program reads is what stood there.
    let subjects: Vec<String> = json
        .report()
        .findings
        .into_iter()
        .map(|one| one.subject)
        .collect();
    assert!(
        subjects.contains(&format!("cn=One{HARM},dc=x")),
        "{subjects:?}"
    );
    // Faults say names as well: of a file that is not there, and of one too many.
    let missing = folder.path().join("\u{1b}[2J.ldif");
    let gone: Ran = program::program()
        .args(["assess", "directory"])
        .arg(&missing)
        .output()
        .unwrap()
        .into();
    let many: Ran = program::program()
        .args(["assess", "directory"])
        .args([&path, &missing])
        .output()
        .unwrap()
        .into();
    assert_eq!((gone.code, many.code), (2, 2));
    assert!(
        !has_harm(&gone.err) && !has_harm(&many.err),
        "{}{}",
        gone.err.escape_debug(),
        many.err.escape_debug()
    );
}
