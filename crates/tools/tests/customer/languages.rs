//! The program in each of its languages: nothing that it says lacks its words or has more than is seen.

use crate::program::{Ran, program, run, write};

/// The languages by a locale of each, with the word that stands for an error.
const LOCALES: [(&str, &str); 12] = [
    ("zh_TW.UTF-8", "錯誤"),
    ("zh_CN.UTF-8", "错误"),
    ("en_GB.UTF-8", "Error"),
    ("fr_FR.UTF-8", "Erreur"),
    ("de_DE.UTF-8", "Fehler"),
    ("it_IT.UTF-8", "Errore"),
    ("ja_JP.UTF-8", "エラー"),
    ("ko_KR.UTF-8", "오류"),
    ("pt_BR.UTF-8", "Erro"),
    ("es_ES.UTF-8", "Error"),
    ("th_TH.UTF-8", "ข้อผิดพลาด"),
    ("vi_VN.UTF-8", "Lỗi"),
];

/// Objects that break a rule of every kind.
const BROKEN: &str = "dn: cn=One\nobjectClass: user\nuserPrincipalName: o..ne@corp.local\nmailNickname: .same\ndisplayName:: IA==\n\n\
    dn: cn=Two\nobjectClass: user\nuserPrincipalName: two\nmailNickname: same\nmail: x@contoso.com\n\n\
    dn: cn=Three\ngivenName: nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\nno attribute\n";

#[test]
fn each_language_has_words_for_all_that_is_found_and_for_what_fails() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.ldif");
    write(&path, BROKEN.as_bytes());
    let (html, json) = (
        folder.path().join("report.html"),
        folder.path().join("report.json"),
    );
    for (locale, word) in LOCALES {
        let said = |arguments: &[&str]| -> Ran {
            let mut program = program();
            program
                .env("LC_ALL", locale)
                .args(["assess", "directory"])
                .args(arguments);
            program.output().unwrap().into()
        };
        let to = [
            format!("--html={}", html.display()),
            format!("--json={}", json.display()),
        ];
        let ran = said(&[path.to_str().unwrap(), &to[0], &to[1]]);
        assert_eq!(ran.code, 1, "{locale}: {}", ran.err);
        assert!(ran.out.starts_with(word), "{locale}: {}", ran.out);
        let [page, json] = [&html, &json].map(|path| std::fs::read_to_string(path).unwrap());
        let gone = said(&["gone.ldif"]);
        assert_eq!(gone.code, 2);
        for text in [&ran.out, &page, &json, &gone.err] {
            assert!(!text.contains("[tools-"), "{locale}: {text}");
            assert!(!text.contains("\\u"), "{locale}: {text}");
        }
    }
}

#[test]
fn the_page_says_when_it_was_made_and_sets_only_values_as_code() {
    let folder = tempfile::tempdir().unwrap();
    let [path, html] = ["broken.ldif", "report.html"].map(|name| folder.path().join(name));
    write(
        &path,
        b"dn: CN=One,DC=x\nobjectClass: user\nuserPrincipalName: two\nmail: x@contoso.com\n\n\
          dn: CN=Two,DC=x\nobjectClass: user\nuserPrincipalName: o ne@contoso.com\nno attribute\n",
    );
    let mut program = program();
    program
        .env("LC_ALL", "de_DE.UTF-8")
        .env("TZ", "Asia/Seoul")
        .args(["assess", "directory"])
        .arg(&path)
        .arg(format!("--html={}", html.display()));
    let ran: Ran = program.output().unwrap().into();
    assert_eq!(ran.code, 1, "{}", ran.err);
    let page = std::fs::read_to_string(&html).unwrap();
    assert!(
        page.contains("broken.ldif · ") && page.contains(" (UTC+09:00)"),
        "{page}"
    );
    assert!(page.contains("CN=One,<wbr>DC=x<wbr>"), "{page}");
    let page = page.replace("<wbr>", "");
    for part in [
        "Domänenteil · Lokaler Teil",
        "<p>Ein Name vor dem @, z.\u{a0}B. vorname.nachname</p>",
        "<code class=\"value\">two</code>",
        "<code class=\"value\">one@contoso.com</code>",
        ">Weder ein Name mit Wert noch eine Fortsetzung</td>",
        "href=\"https://learn.microsoft.com/de-de/",
        "title=\"microsoft.github.io/idfix/Errors supported by the IdFix tool\"",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("en-us"), "{page}");
}

#[test]
fn the_first_of_three_says_the_language_and_a_locale_of_nobodys_is_english() {
    let said = |names: &[(&str, &str)]| {
        let mut program = program();
        program
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANG");
        program
            .envs(names.iter().copied())
            .args(["assess", "directory", "gone.ldif"]);
        Ran::from(program.output().unwrap()).err
    };
    let german = "ist nicht lesbar";
    assert!(
        said(&[
            ("LC_ALL", "de_DE.UTF-8"),
            ("LC_MESSAGES", "ko_KR.UTF-8"),
            ("LANG", "fr_FR")
        ])
        .contains(german)
    );
    assert!(said(&[("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "fr_FR")]).contains(german));
    assert!(said(&[("LANG", "de")]).contains(german));
    assert!(said(&[("LANG", "nl_NL.UTF-8")]).contains("cannot be read"));
    assert!(said(&[]).contains("cannot be read"));
}

#[test]
fn help_is_in_the_language_of_who_asks_however_it_is_asked_for() {
    let said = |locale: &str, arguments: &[&str]| -> Ran {
        let mut program = program();
        program.env("LC_ALL", locale).args(arguments);
        program.output().unwrap().into()
    };
    let english = said("C", &["assess", "dns", "--help"]);
    assert_eq!((english.code, english.err.as_str()), (0, ""));
    assert!(
        english.out.contains("Usage: fasttrack-tools assess dns"),
        "{}",
        english.out
    );
    let german = said("de_DE.UTF-8", &["assess", "dns", "--help"]);
    assert_eq!((german.code, german.err.as_str()), (0, ""));
    for part in [
        "Aufruf: fasttrack-tools assess dns",
        "--resolver <ADDRESS:PORT>",
        "(Standard: worldwide)",
    ] {
        assert!(german.out.contains(part), "{part}: {}", german.out);
    }
    for other in [["help", "assess", "dns"], ["assess", "dns", "-h"]] {
        assert_eq!(said("de_DE.UTF-8", &other).code, 0);
    }
    assert_eq!(
        said("de_DE.UTF-8", &["help", "assess", "dns"]).out,
        german.out
    );
    // Nothing typed is help too, told as what is missing.
    let nothing = said("de_DE.UTF-8", &[]);
    assert_eq!((nothing.code, nothing.out.as_str()), (2, ""));
    assert!(
        nothing.err.contains("Befehle:") && !nothing.err.contains("Commands:"),
        "{}",
        nothing.err
    );
    let version = said("de_DE.UTF-8", &["--version"]);
    assert!(
        version.out.starts_with("fasttrack-tools 0"),
        "{}",
        version.out
    );
}

#[test]
fn rules_are_listed_with_where_they_are_from() {
    let ran = run(["rules"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.lines().count() > 70, "{}", ran.out);
    for line in ran.out.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(
            fields.len() == 6 && fields[5].starts_with("https://"),
            "{line}"
        );
    }
    // In the words of the report, and none of them another language's.
    let mut german = program();
    german.env("LC_ALL", "de_DE.UTF-8").arg("rules");
    let german: Ran = german.output().unwrap().into();
    for english in [
        "Character",
        "DomainPart",
        "LocalPart",
        "Length",
        "Duplicate",
        "Blank",
        "MailMatch",
    ] {
        let field = format!("\t{english}\t");
        assert!(!german.out.contains(&field), "{english}");
    }
    assert!(
        german.out.contains("\tTop-Level-Domäne\tFehler\t"),
        "{}",
        german.out
    );
}
