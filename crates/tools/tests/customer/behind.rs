//! Attributes with more values than a server gives at once, as Active Directory has them, and servers
//! that say so and lie.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;

use crate::program::{Ran, run};
use crate::scripted::{element, object};

/// What a client asks: the number of its question, and the first of the values that it wants.
struct Asked<'a> {
    id: &'a [u8],
    first: Option<u32>,
    bytes: &'a [u8],
}

impl<'a> Asked<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let begin = bytes.windows(2).position(|pair| pair[0] == 0x02).unwrap();
        let end = begin + 2 + usize::from(bytes[begin + 1]);
        let text = String::from_utf8_lossy(bytes).into_owned();
        let first = text
            .split_once("proxyAddresses;range=")
            .map(|(_, rest)| rest.split('-').next().unwrap().parse().unwrap());
        Self {
            id: &bytes[begin..end],
            first,
            bytes,
        }
    }

    /// Answers it by these operations and the end with this result.
    fn answered(&self, operations: &[Vec<u8>], result: u8) -> Vec<u8> {
        let end = [0x65, 0x07, 0x0a, 0x01, result, 0x04, 0x00, 0x04, 0x00].to_vec();
        let messages = operations.iter().chain([&end]);
        messages
            .flat_map(|operation| element(0x30, &[self.id, operation].concat()))
            .collect()
    }
}

/// Assesses a directory that answers so, and tells what it was asked; it closes where there is no answer.
fn assessed(
    output: &[&str],
    mut answer: impl FnMut(&Asked<'_>) -> Option<Vec<u8>> + Send + 'static,
) -> (Ran, Vec<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (told, heard) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut room = [0; 4_096];
        while let Ok(count) = stream.read(&mut room) {
            if count == 0 {
                return;
            }
            let asked = Asked::of(&room[..count]);
            told.send(asked.bytes.to_vec()).unwrap();
            let Some(answer) = answer(&asked) else { return };
            if stream.write_all(&answer).is_err() {
                return;
            }
        }
    });
    let url = format!("ldap://{address}/dc=x");
    let ran = run([
        ["assess", "directory", &url, "--timeout", "5"].as_slice(),
        output,
    ]
    .concat());
    (ran, heard.into_iter().collect())
}

/// An object with these of its addresses; the one whose number stands there has a space in it.
fn addresses(range: &str, numbers: std::ops::Range<u32>, broken: u32) -> Vec<u8> {
    let values: Vec<String> = numbers
        .map(|number| {
            let space = if number == broken { " " } else { "" };
            format!("smtp:a{space}{number}@contoso.com")
        })
        .collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let ranged = format!("proxyAddresses;range={range}");
    // Active Directory names the attribute once more without values.
    object(
        b"cn=Many,dc=x",
        &[("proxyAddresses", &[]), (ranged.as_str(), &values)],
    )
}

/// The object with too many values, and another one behind it in the same page.
fn page(broken: u32) -> Vec<Vec<u8>> {
    let other = object(b"cn=Other,dc=x", &[("mailNickname", &[".other"])]);
    vec![addresses("0-1499", 0..1_500, broken), other]
}

/// The findings of a run, a line each.
fn lines(ran: &Ran) -> Vec<String> {
    let findings = ran.report().findings.into_iter();
    findings
        .map(|one| format!("{} {} [{}]", one.subject, one.rule, one.seen))
        .collect()
}

const OTHER: &str = "cn=Other,dc=x directory.mail-nickname.leading-period [.other]";
const PART: &str = "Object 1 directory.input [Only a part of an attribute’s values]";

#[test]
fn all_values_of_an_attribute_are_asked_for_until_the_server_ends_them() {
    let (ran, heard) = assessed(&["--json"], |asked| {
        Some(match asked.first {
            None => asked.answered(&page(3_100), 0),
            Some(1_500) => asked.answered(&[addresses("1500-2999", 1_500..3_000, 3_100)], 0),
            Some(3_000) => asked.answered(&[addresses("3000-*", 3_000..3_200, 3_100)], 0),
            Some(_) => return None,
        })
    });
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(
        lines(&ran),
        [
            "cn=Many,dc=x directory.proxy-addresses.smtp-characters [smtp:a 3100@contoso.com]",
            OTHER
        ]
    );
    assert_eq!(ran.report().summary.checked, 2);
    let asked: Vec<String> = heard
        .iter()
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    assert_eq!(asked.len(), 3);
    for (asked, range) in asked[1..].iter().zip(["1500-*", "3000-*"]) {
        // The object itself and nothing below it.
        assert!(
            asked.contains("cn=Many,dc=x\n\u{1}\0")
                && asked.contains(&format!("proxyAddresses;range={range}")),
            "{asked:?}"
        );
    }
}

#[test]
fn a_server_that_lies_about_the_rest_is_told_and_the_run_goes_on() {
    let first = || addresses("0-1499", 0..1_500, 7);
    let lies: Vec<(Vec<Vec<u8>>, u8)> = vec![
        // The same again, less than it says, more than was asked for, without a range.
        (vec![first()], 0),
        (vec![addresses("1500-2999", 1_500..1_600, 7)], 0),
        (vec![addresses("1501-*", 1_501..1_600, 7)], 0),
        (
            vec![object(b"cn=Many,dc=x", &[("proxyAddresses", &["smtp:a"])])],
            0,
        ),
        // Nothing at all, twice the same object, one that is torn, a refusal.
        (vec![], 0),
        (vec![object(b"cn=Many,dc=x", &[])], 0),
        (vec![addresses("1500-*", 1_500..1_600, 7); 2], 0),
        (vec![vec![0x64, 0x02, 0x04, 0x05]], 0),
        (vec![addresses("1500-*", 1_500..1_600, 7)], 50),
    ];
    for (operations, result) in lies {
        let told = format!(
            "{:02X?}",
            &operations.concat()[..operations.concat().len().min(80)]
        );
        let (ran, _) = assessed(&["--json"], move |asked| {
            Some(match asked.first {
                None => asked.answered(&page(7), 0),
                Some(_) => asked.answered(&operations, result),
            })
        });
        assert_eq!(ran.code, 1, "{told}: {}", ran.err);
        // What came before the lie has been checked.
        assert_eq!(
            lines(&ran),
            [
                PART,
                "cn=Many,dc=x directory.proxy-addresses.smtp-characters [smtp:a 7@contoso.com]",
                OTHER
            ],
            "{told}"
        );
    }
}

#[test]
fn values_that_never_end_are_left() {
    let (ran, heard) = assessed(&["--json"], |asked| {
        Some(match asked.first {
            None => asked.answered(&page(7), 0),
            Some(first) => {
                let one = addresses(&format!("{first}-{first}"), first..first + 1, 7);
                asked.answered(&[one], 0)
            }
        })
    });
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(lines(&ran)[0], PART);
    assert_eq!(lines(&ran).last().unwrap(), OTHER);
    assert!((900..1_100).contains(&heard.len()), "{}", heard.len());
}

#[test]
fn a_server_that_closes_before_the_rest_is_told_behind_what_it_gave() {
    let (ran, _) = assessed(&[], |asked| match asked.first {
        None => {
            // The page goes on behind the second object, so that its end has not come yet.
            let whole = asked.answered(&page(7), 0);
            let end = whole.len() - asked.answered(&[], 0).len();
            Some(whole[..end].to_vec())
        }
        Some(_) => None,
    });
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("closed the connection"), "{}", ran.err);
    for told in [
        "Only a part of an attribute’s values",
        "smtp:a 7@contoso.com",
        ".other",
    ] {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
}
