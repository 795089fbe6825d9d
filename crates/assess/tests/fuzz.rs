//! Whatever bytes come: nothing panics, everything ends, and what is written in any of the ways that a
//! text allows is read as what it is. `PROPTEST_CASES` makes the run longer.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use assess::directory::{self, Object, Objects, Row, RuleSet, Rules, TextFault, Told, Unread};
use assess::dns::{Answer, Ask, Record, Type, spf};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

/// Counts what it is told.
#[derive(Default)]
struct Count(usize);

impl Told for Count {
    type Fault = std::convert::Infallible;

    fn row(&mut self, row: &Row<'_>) -> Result<(), Self::Fault> {
        assert!(!row.faults.is_empty() && row.others.len() <= directory::OTHERS);
        self.0 += 1;
        Ok(())
    }

    fn unread(&mut self, _line: u64, _fault: TextFault) -> Result<(), Self::Fault> {
        self.0 += 1;
        Ok(())
    }

    fn progress(&mut self, _objects: u64) -> Result<(), Self::Fault> {
        Ok(())
    }
}

static RULES: LazyLock<RuleSet> =
    LazyLock::new(|| Rules::shipped().unwrap().set("multi-tenant", None));

fn assessed(objects: std::io::Result<Box<dyn Objects + '_>>) -> usize {
    let mut count = Count::default();
    // A table without a column of names is none.
    if let Ok(mut objects) = objects {
        directory::assess(&mut *objects, &RULES, &mut count).unwrap();
    }
    count.0
}

/// Lines as a directory has them, right and wrong.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let name = prop::sample::select(vec![
        "dn",
        "mail",
        "mailNickname",
        "proxyAddresses",
        "userPrincipalName",
        "objectClass",
        "displayName",
        "changetype",
        "version",
        "x-other",
        "",
        "-",
        "#",
    ]);
    let between = prop::sample::select(vec![":", ": ", "::", ":: ", ":<", "", " ", ":;"]);
    let value = prop_oneof![
        "[a-c@. :;<>=-]{0,12}".prop_map(String::into_bytes),
        "[a-c@.]{0,8}".prop_map(|text| STANDARD.encode(text).into_bytes()),
        prop::collection::vec(any::<u8>(), 0..8),
    ];
    let end = prop::sample::select(vec!["\n", "\r\n", "\n ", "\n\n", ""]);
    (name, between, value, end).prop_map(|(name, between, value, end)| {
        [name.as_bytes(), between.as_bytes(), &value, end.as_bytes()].concat()
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_as_ldif_and_as_csv(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assessed(directory::ldif(bytes.as_slice()));
        assessed(directory::csv(bytes.as_slice()));
    }

    #[test]
    fn lines_in_any_order_are_read(lines in prop::collection::vec(line(), 0..40)) {
        let bytes = lines.concat();
        let told = assessed(directory::ldif(bytes.as_slice()));
        // Each line has one attribute, each attribute one row for itself and one for who else has it.
        prop_assert!(told <= 4 * (bytes.len() + 8), "{told}");
    }

    #[test]
    fn a_text_that_is_cut_off_anywhere_is_read_until_there(lines in prop::collection::vec(line(), 1..20), part in 0.0..1.0_f64) {
        let text = String::from_utf8_lossy(&lines.concat()).into_owned();
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [text.as_bytes(), &wide] {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short text")]
            let end = (bytes.len() as f64 * part) as usize;
            assessed(directory::ldif(&bytes[..end]));
            assessed(directory::csv(&bytes[..end]));
        }
    }

    #[test]
    fn rows_in_any_shape_are_read(
        head in "(DN|distinguishedName|mail|x)([,;\t](DN|mailNickname|proxyAddresses|userPrincipalName)){0,3}",
        rows in "([a-c\"@,;\t\r\n :.=é]|\u{1b}){0,120}",
    ) {
        assessed(directory::csv(format!("{head}\n{rows}").as_bytes()));
    }

    #[test]
    fn what_was_written_in_whatever_way_is_read(
        values in prop::collection::vec("\\PC{0,20}", 1..6),
        is_coded in any::<bool>(), width in 10_usize..40, unicode in 0..3_u8, is_windows in any::<bool>(),
    ) {
        let mut text = String::new();
        for (place, value) in values.iter().enumerate() {
            writeln!(text, "dn: cn={place}").unwrap();
            let plain = !value.starts_with([' ', ':', '<']) && !is_coded && value.is_ascii();
            let line = if plain { format!("mailNickname: {value}") } else { format!("mailNickname:: {}", STANDARD.encode(value)) };
            // Folded wherever it is too long.
            let mut rest = line.as_str();
            while rest.len() > width {
                let (one, more) = rest.split_at(rest.floor_char_boundary(width));
                write!(text, "{one}\n ").unwrap();
                rest = more;
            }
            writeln!(text, "{rest}\n").unwrap();
        }
        if is_windows {
            text = text.replace('\n', "\r\n");
        }
        let bytes: Vec<u8> = match unicode {
            0 => text.into_bytes(),
            1 => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
            _ => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        let mut objects = directory::ldif(bytes.as_slice()).unwrap();
        let mut object = Object::default();
        for value in &values {
            let is_there = objects.next(&mut object).map_err(|fault| match fault {
                Unread::Here { line, fault } => format!("line {line}: {fault:?}"),
                Unread::Gone(fault) => fault.to_string(),
            });
            prop_assert_eq!(is_there, Ok(true));
            prop_assert_eq!(object.first(directory::Attribute::MailNickname), Some(value.as_str()));
        }
        prop_assert!(matches!(objects.next(&mut object), Ok(false)));
    }

    #[test]
    fn spf_records_in_any_shape_are_merged_into_one_that_is_right(
        records in prop::collection::vec(record(), 0..4),
    ) {
        let merged = spf::merged(&records, "spf.protection.outlook.com");
        prop_assert!(spf::is_record(&merged) && spf::has_end(&merged), "{merged}");
        prop_assert!(spf::includes(&merged, "spf.protection.outlook.com"), "{merged}");
        prop_assert!(!spf::is_open(&merged), "{merged}");
        // Merged once more it stays what it is.
        prop_assert_eq!(spf::merged(std::slice::from_ref(&merged), "spf.protection.outlook.com"), merged);
    }

    #[test]
    fn however_spf_records_include_each_other_counting_ends(
        records in prop::collection::vec(record(), 4),
    ) {
        let zone = Zone(["a.example", "b.example", "c.example", "d.example"].map(str::to_owned).into_iter().zip(records).collect());
        let first = zone.0["a.example"].clone();
        let counted = tokio::runtime::Builder::new_current_thread().build().unwrap()
            .block_on(spf::lookups("a.example", &first, &zone));
        prop_assert!(counted.count <= 100, "{counted:?}");
    }
}

/// A record with terms that exist and that do not.
fn record() -> impl Strategy<Value = String> {
    let term = prop_oneof![
        "[-+~?]?(all|ALL|a|mx|ptr|a:b.example|ip4:192.0.2.1|exists:%\\{i\\}.example)",
        "[-+~?]?include:[a-e].example",
        "redirect=[a-e].example",
        "[a-z:=/. \\\\\"é-]{0,9}",
    ];
    prop::collection::vec(term, 0..8).prop_map(|terms| format!("v=spf1 {}", terms.join(" ")))
}

/// A name server of four texts.
struct Zone(HashMap<String, String>);

impl Ask for Zone {
    async fn ask(&self, name: &str, _of: Type) -> Answer {
        match self.0.get(name) {
            None => Answer::NoName,
            Some(text) => Answer::Records(vec![Record {
                ttl: 60,
                data: text.clone(),
            }]),
        }
    }

    fn who(&self) -> &'static str {
        "four texts"
    }
}
