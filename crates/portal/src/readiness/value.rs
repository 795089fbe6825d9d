//! What stands beside a finding: what is there, what should be, and where its rule is from. A value is
//! shown as it came; a sentence of the tool's own came in the language in which the tool ran, and is
//! said in the reader's.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::LazyLock;

use center::assessment::Area;
use jiff::tz::TimeZone;
use words::{Language, Speaker, address, messages};

use super::key;
use crate::page::Page;

/// What the keys of such sentences begin with.
const DNS: &str = "tools-dns-expected";
const DIRECTORY: &str = "tools-directory-expected";
const UNREAD: [&str; 2] = ["tools-unread-expected", "tools-unread-expected-part"];
/// The rule by which the tool tells what it could not read.
const INPUT: &str = "directory.input";

/// Every such sentence in every language, by its key.
static SENTENCES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(sentences);

fn sentences() -> BTreeMap<String, Vec<String>> {
    let keys = messages(Language::English).unwrap_or_default();
    let keys = keys.into_iter().map(|message| message.key).filter(|key| {
        key.starts_with(DNS) || key.starts_with(DIRECTORY) || UNREAD.contains(&key.as_str())
    });
    let speakers: Vec<Speaker> = Language::complete()
        .iter()
        .map(|language| Speaker::new(*language, TimeZone::UTC))
        .collect();
    let in_all = |key: String| {
        let said = speakers.iter().map(|speaker| seen_of(&speaker.say(&key)));
        let said: Vec<String> = said.collect();
        (key, said)
    };
    keys.map(in_all).collect()
}

/// What a reader sees of a text: without what holds its lines together, or stands where that was.
fn seen_of(text: &str) -> String {
    let seen = text.chars().filter_map(|letter| match letter {
        '\u{200b}' | '\u{2060}' | char::REPLACEMENT_CHARACTER => None,
        '\u{a0}' | '\u{202f}' => Some(' '),
        letter => Some(letter),
    });
    seen.collect()
}

/// What should be there.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Expected {
    /// In the reader's words; empty where there are values.
    pub(super) words: String,
    /// As they came.
    pub(super) values: Vec<String>,
}

impl Expected {
    /// What a finding of this rule and kind expects in this attribute or record.
    pub(super) fn of(
        page: &Page,
        area: Area,
        (rule, kind, field): (&str, &str, &str),
        text: &str,
    ) -> Self {
        match sentence(area, rule, kind, text) {
            Some(key) => Self {
                words: page.say(&key),
                values: Vec::new(),
            },
            None => Self {
                words: String::new(),
                values: values(area, field, text),
            },
        }
    }

    /// Whether nothing is said of it.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.values.is_empty()
    }
}

/// The key of the sentence that this text is in one of the languages. Only what the tool says of this
/// rule or this kind counts: any other text is a value, whatever it looks like.
fn sentence(area: Area, rule: &str, kind: &str, text: &str) -> Option<String> {
    let mut keys = match area {
        Area::Dns => vec![key(DNS, rule), key(DNS, kind)],
        Area::Directory => vec![key(DIRECTORY, kind)],
    };
    if rule == INPUT {
        keys.extend(UNREAD.map(str::to_owned));
    }
    let text = seen_of(text);
    keys.into_iter().find(|key| {
        let said = SENTENCES.get(key);
        said.is_some_and(|said| said.contains(&text))
    })
}

/// The values of a text, each by itself: one a line, and of DNS one record each.
pub(super) fn values(area: Area, field: &str, text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.is_empty());
    let values = lines.flat_map(|line| match area {
        Area::Dns => records(field, line),
        Area::Directory => vec![line.to_owned()],
    });
    values.collect()
}

/// The records of one type that the tool wrote side by side.
fn records(kind: &str, line: &str) -> Vec<String> {
    if kind != "TXT" {
        let parts = line.split(", ");
        return if parts.clone().all(|part| is_record(kind, part)) {
            parts.map(str::to_owned).collect()
        } else {
            vec![line.to_owned()]
        };
    }
    // A text may have commas of its own: it ends only where another begins as the first one does.
    let mark = line.split([' ', ';', ',']).next().unwrap_or_default();
    if !mark.starts_with("v=") {
        return vec![line.to_owned()];
    }
    let joint = format!(", {mark}");
    let mut parts = line.split(joint.as_str());
    let first = parts.next().map(str::to_owned);
    let others = parts.map(|rest| format!("{mark}{rest}"));
    first.into_iter().chain(others).collect()
}

/// Whether this is what one record of the type says, as the tool writes it. Anything else is said in
/// words, as what a server answered instead: its commas part nothing.
fn is_record(kind: &str, part: &str) -> bool {
    let numbers = match kind {
        "A" | "CNAME" | "NS" => 0,
        "MX" => 1,
        "SRV" | "DS" | "DNSKEY" => 3,
        _ => return false,
    };
    let words: Vec<&str> = part.split(' ').collect();
    let Some((last, before)) = words.split_last() else {
        return false;
    };
    let is_last = match kind {
        "A" => last.parse::<Ipv4Addr>().is_ok(),
        "DS" | "DNSKEY" => last.bytes().all(|byte| byte.is_ascii_hexdigit()),
        _ => last.contains('.') && !last.contains(['(', ')', ':']) && last.is_ascii(),
    };
    let is_number = |word: &&str| word.parse::<u16>().is_ok();
    is_last && before.len() == numbers && before.iter().all(is_number)
}

/// Where a rule is from: its address in the reader's language, and as a reader can read it. None: it is
/// no address on the web. It came with the report.
pub(super) fn source(language: Language, address: &str) -> Option<(String, String)> {
    let bare = address.strip_prefix("https://")?;
    if bare.is_empty() {
        return None;
    }
    let address = address::spoken(address, language);
    let shown = address::readable(&address);
    Some((address, shown))
}

#[cfg(test)]
mod tests {
    use words::Args;

    use super::*;

    fn said(rule: &str, kind: &str, text: &str) -> Option<String> {
        sentence(Area::Dns, rule, kind, text)
    }

    #[test]
    fn a_sentence_of_the_tool_is_known_in_every_language() {
        let unwanted = "tools-dns-expected-unwanted";
        for language in Language::complete() {
            let speaker = Speaker::new(*language, TimeZone::UTC).plainly();
            let text = speaker.say(unwanted);
            let key = said("dns.msoid", "unwanted", &text);
            assert_eq!(key.as_deref(), Some(unwanted), "{language}: {text}");
            let own = speaker.say("tools-dns-expected-dns-ttl");
            let key = said("dns.ttl", "wrong", &own);
            assert_eq!(key.as_deref(), Some("tools-dns-expected-dns-ttl"));
            let part = speaker.say(UNREAD[1]);
            let key = sentence(Area::Directory, INPUT, "format", &part);
            assert_eq!(key.as_deref(), Some(UNREAD[1]), "{language}: {part}");
        }
    }

    #[test]
    fn a_value_is_no_sentence_of_another_rule() {
        assert_eq!(said("dns.mx", "wrong", "0 contoso.mail.example"), None);
        assert_eq!(said("dns.mx", "wrong", "No such record"), None);
        assert_eq!(said("dns.mx", "unwanted", "No such records"), None);
        assert_eq!(said("dns.mx", "unwanted", ""), None);
    }

    #[test]
    fn each_record_stands_by_itself() {
        let of = |field, text| values(Area::Dns, field, text);
        assert_eq!(
            of("TXT", "v=spf1 a -all, v=spf1 mx -all"),
            ["v=spf1 a -all", "v=spf1 mx -all"]
        );
        assert_eq!(
            of(
                "TXT",
                "v=DMARC1; rua=mailto:a@x.example, mailto:b@x.example"
            ),
            ["v=DMARC1; rua=mailto:a@x.example, mailto:b@x.example"]
        );
        assert_eq!(of("TXT", "one, two"), ["one, two"]);
        assert_eq!(of("MX", "0 a., 5 b."), ["0 a.", "5 b."]);
        assert_eq!(of("CNAME", "a.x, b.x"), ["a.x", "b.x"]);
        assert_eq!(
            of("SRV", "100 1 443 a.x, 10 1 5061 b.x"),
            ["100 1 443 a.x", "10 1 5061 b.x"]
        );
        assert_eq!(of("DS", "1 13 2 0A, 2 13 2 FF"), ["1 13 2 0A", "2 13 2 FF"]);
        assert_eq!(of("A", "192.0.2.1, 192.0.2.2"), ["192.0.2.1", "192.0.2.2"]);
        assert_eq!(of("MX", ""), Vec::<String>::new());
        let both = values(Area::Directory, "mail", "Smith, Ann\nLee, Bo");
        assert_eq!(both, ["Smith, Ann", "Lee, Bo"]);
    }

    #[test]
    fn what_is_said_in_words_is_not_cut_at_its_commas() {
        let servers = "10.0.0.1:53, 10.0.0.2:53";
        for language in Language::complete() {
            let speaker = Speaker::new(*language, TimeZone::UTC).plainly();
            let args = Args::new().text("seen", "REFUSED").text("server", servers);
            let said = speaker.say_with("tools-dns-asked", args);
            assert!(said.contains(servers), "{language}: {said}");
            for field in ["NS", "DS", "CNAME", "TXT"] {
                assert_eq!(values(Area::Dns, field, &said), [said.as_str()]);
            }
        }
        for (field, text) in [
            ("CNAME", "Nothing, or what the service names"),
            ("CNAME", "a.x (asked: b.x, c.x)"),
            ("MX", "0 a.x, and 5 others"),
            ("A", "One address, or several"),
            ("DNSKEY", "A key, whichever it is"),
            ("CAA", "0 issue \"ca.x\", of whoever signs"),
        ] {
            assert_eq!(values(Area::Dns, field, text), [text]);
        }
    }

    #[test]
    fn the_page_that_a_rule_is_from_is_the_one_in_the_readers_language() {
        let page = "https://learn.microsoft.com/en-us/microsoft-365/records";
        let (address, shown) = source(Language::German, page).unwrap();
        assert_eq!(shown, "learn.microsoft.com/de-de/microsoft-365/records");
        assert_eq!(address, format!("https://{shown}"));
        assert_eq!(source(Language::English, page).unwrap().0, page);
        let elsewhere = "https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4";
        assert_eq!(source(Language::German, elsewhere).unwrap().0, elsewhere);
        for none in [
            "",
            "https://",
            "javascript:alert(1)",
            "http://contoso.example",
        ] {
            assert_eq!(source(Language::German, none), None);
        }
    }
}
