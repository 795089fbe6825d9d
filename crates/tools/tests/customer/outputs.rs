//! What a run writes does no harm to what it reads, and nobody else reads it.

use std::fs;
use std::io::Read;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use crate::program::{Ran, program, run, write};
use tempfile::TempDir;

const DIRECTORY: &str =
    "dn: cn=One,dc=x\nuserPrincipalName: o ne@contoso.com\nmailNickname: .one\n";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("export.ldif"), DIRECTORY.as_bytes());
    folder
}

fn assess(at: &Path, more: &[&str]) -> Ran {
    let mut program = program();
    program.current_dir(at).args(["assess", "directory"]);
    program.args(more).output().unwrap().into()
}

/// The names in a folder.
fn names(at: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(at)
        .unwrap()
        .map(|one| one.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_export_is_never_written_over_whatever_it_is_called() {
    let folder = folder();
    let at = folder.path();
    symlink("export.ldif", at.join("link.json")).unwrap();
    fs::hard_link(at.join("export.ldif"), at.join("hard.html")).unwrap();
    for output in [
        ["--changes", "export.ldif"],
        ["--changes", "./export.ldif"],
        ["--quiet", "--json=export.ldif"],
        ["--quiet", "--json=link.json"],
        ["--quiet", "--html=hard.html"],
    ] {
        let ran = assess(at, &[&["export.ldif"], output.as_slice()].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{output:?}");
        assert!(
            ran.err.contains("already read or written in this run"),
            "{output:?}: {}",
            ran.err
        );
        let left = fs::read_to_string(at.join("export.ldif")).unwrap();
        assert_eq!(left, DIRECTORY, "{output:?}");
    }
    // Neither is what the shell opened for it.
    let mut program = program();
    program
        .current_dir(at)
        .args(["assess", "directory", "-", "--json=export.ldif"])
        .stdin(fs::File::open(at.join("export.ldif")).unwrap());
    let ran: Ran = program.output().unwrap().into();
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(
        fs::read_to_string(at.join("export.ldif")).unwrap(),
        DIRECTORY
    );
    assert_eq!(names(at), ["export.ldif", "hard.html", "link.json"]);
}

#[test]
fn two_outputs_are_not_one_file() {
    let folder = folder();
    let at = folder.path();
    for existing in [false, true] {
        if existing {
            write(&at.join("out"), b"before");
        }
        for outputs in [
            ["--json=out", "--html=./out"],
            ["--html=out", "--changes=out"],
        ] {
            let ran = assess(at, &[&["export.ldif"], outputs.as_slice()].concat());
            assert_eq!(ran.code, 2, "{outputs:?} {ran:?}");
            assert!(ran.err.contains("already read or written"), "{}", ran.err);
        }
        let left = fs::read_to_string(at.join("out")).ok();
        assert_eq!(left.as_deref(), existing.then_some("before"));
    }
    let ran = run([
        "assess",
        "dns",
        "x.example",
        "--from",
        "/dev/null",
        "--json=/dev/null/x",
    ]);
    assert_eq!(ran.code, 2, "{ran:?}");
}

#[test]
fn what_is_written_is_its_owners_and_whole_or_not_there() {
    let folder = folder();
    let at = folder.path();
    // Others could read what was there.
    write(&at.join("report.json"), b"{}");
    fs::set_permissions(at.join("report.json"), fs::Permissions::from_mode(0o644)).unwrap();
    let outputs = [
        "--json=report.json",
        "--html=report.html",
        "--changes=changes.ldif",
    ];
    let ran = assess(at, &[&["export.ldif"], outputs.as_slice()].concat());
    assert_eq!(ran.code, 1, "{}", ran.err);
    for name in ["report.json", "report.html", "changes.ldif"] {
        let mode = fs::metadata(at.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
        assert!(
            fs::read_to_string(at.join(name))
                .unwrap()
                .contains("cn=One"),
            "{name}"
        );
    }
    assert_eq!(
        names(at),
        ["changes.ldif", "export.ldif", "report.html", "report.json"]
    );
    // A run that does not come to its end leaves what was there.
    let before = fs::read(at.join("report.json")).unwrap();
    let last = [outputs.as_slice(), &["--html=/dev/null/report.html"]].concat();
    let ran = assess(at, &[&["export.ldif"], &last[..1], &last[2..]].concat());
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(fs::read(at.join("report.json")).unwrap(), before);
    assert_eq!(names(at).len(), 4);
    // What is no file is written to as it is.
    let ran = assess(at, &["export.ldif", "--json=/dev/null"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
}

#[test]
fn a_change_is_proposed_for_what_must_be_mended_and_for_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let name = "n".repeat(256);
    let text = format!(
        "dn: cn=Allowed\nuserPrincipalName: o'brien@contoso.com\ndisplayName: {name}\n\n\
         dn: cn=Space\nuserPrincipalName: o'n eill@contoso.com\n\n\
         dn: cn=Refused\nproxyAddresses: x400:c=us;s=O'Hara\n"
    );
    write(&at.join("export.ldif"), text.as_bytes());
    let ran = assess(at, &["export.ldif", "--json", "--changes=changes.ldif"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    // The apostrophe and the length are told, as warnings, with what IdFix would propose.
    let told = ran.report();
    let warned = told
        .findings
        .iter()
        .filter(|one| one.subject == "cn=Allowed");
    let warned: Vec<&str> = warned.map(|one| one.expected.as_str()).collect();
    assert_eq!(warned, [&name[1..], "obrien@contoso.com"]);
    assert_eq!(
        fs::read_to_string(at.join("changes.ldif")).unwrap(),
        "version: 1\n\n\
         dn: cn=Space\nchangetype: modify\nreplace: userPrincipalName\n\
         userPrincipalName: o'neill@contoso.com\n-\n\n\
         dn: cn=Refused\nchangetype: modify\ndelete: proxyAddresses\n\
         proxyAddresses: x400:c=us;s=O'Hara\n-\nadd: proxyAddresses\n\
         proxyAddresses: x400:c=us;s=OHara\n-\n"
    );
}

#[test]
fn nobody_who_listens_aside_is_no_reason_to_fall() {
    let folder = folder();
    let at = folder.path();
    for (arguments, code) in [
        (["assess", "directory", "gone.ldif"].as_slice(), 2),
        (&["assess", "nothing"], 2),
        (&["assess", "directory", "export.ldif"], 1),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut program = program();
        program.current_dir(at).args(arguments).stderr(writer);
        assert_eq!(
            program.status().unwrap().code(),
            Some(code),
            "{arguments:?}"
        );
    }
    // With somebody there it is said.
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut program = program();
    program
        .args(["assess", "directory", "gone.ldif"])
        .stderr(writer);
    assert_eq!(program.status().unwrap().code(), Some(2));
    drop(program);
    let mut said = String::new();
    reader.read_to_string(&mut said).unwrap();
    assert!(said.contains("gone.ldif cannot be read"), "{said}");
}
