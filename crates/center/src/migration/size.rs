//! Sizes of mailboxes in a list: how people type them, and how a list that is there has them again. A unit is
//! 1,024 of the one before, as pages tell sizes.

use super::word::MOST_OF_A_MAILBOX;

const KILOBYTE: u32 = 1 << 10;
const MEGABYTE: u32 = 1 << 20;
const GIGABYTE: u32 = 1 << 30;

/// The cells of a line behind its two mailboxes. A comma stands between cells, and in most languages before a
/// fraction, too: `12,5 GB` is one size. No mailbox has as few bytes as stand before such a comma.
pub(super) fn cells(record: &csv::StringRecord) -> Vec<String> {
    let mut found = Vec::new();
    let mut cells = record.iter().skip(2).peekable();
    while let Some(cell) = cells.next() {
        let fraction = cells.next_if(|next| is_number(cell, 4) && is_fraction(next));
        found.push(match fraction {
            Some(fraction) => format!("{cell},{fraction}"),
            None => cell.to_owned(),
        });
    }
    found
}

/// Whether these are at least one and at most so many digits.
fn is_number(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is what stands behind the comma of a size.
fn is_fraction(text: &str) -> bool {
    let digits = without_unit(text);
    digits.len() < text.len() && is_number(digits.trim_end(), 2)
}

fn without_unit(text: &str) -> &str {
    text.trim_end_matches(|one: char| one.is_ascii_alphabetic())
}

/// A size: bytes, or a number with a unit. None: it is no size.
#[expect(
    clippy::option_option,
    reason = "that nothing was said is a size that can be taken"
)]
pub(super) fn read(text: &str) -> Option<Option<u64>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    if let Ok(bytes) = text.parse::<u64>() {
        return (bytes <= MOST_OF_A_MAILBOX).then_some(Some(bytes));
    }
    let digits = without_unit(text);
    // French has octets.
    let factor = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "KB" | "KO" => f64::from(KILOBYTE),
        "MB" | "MO" => f64::from(MEGABYTE),
        "GB" | "GO" => f64::from(GIGABYTE),
        "TB" | "TO" => f64::from(GIGABYTE) * f64::from(KILOBYTE),
        _ => return None,
    };
    let number = number(digits.trim())?;
    let bytes: u64 = format!("{:.0}", number * factor).parse().ok()?;
    (bytes <= MOST_OF_A_MAILBOX).then_some(Some(bytes))
}

/// A number with a point or a comma before its fraction.
fn number(text: &str) -> Option<f64> {
    match text.split_once(',') {
        // Where a point stands before fractions, this comma sets thousands apart.
        Some((_, fraction)) if fraction.len() == 3 => None,
        _ => text.replace(',', ".").parse().ok(),
    }
}

/// A size as somebody would type it: with a unit where that is exact, else in bytes. No comma is in it.
pub(super) fn written(bytes: u64) -> String {
    let units = [("GB", GIGABYTE), ("MB", MEGABYTE), ("KB", KILOBYTE)];
    for (name, unit) in units {
        let (all, unit) = (u128::from(bytes), u128::from(unit));
        let hundredths = (all * 100 + unit / 2) / unit;
        let is_exact = (hundredths * unit + 50) / 100 == all;
        if hundredths < 10 || !is_exact {
            continue;
        }
        return match (hundredths / 100, hundredths % 100) {
            (whole, 0) => format!("{whole} {name}"),
            (whole, part) if part % 10 == 0 => format!("{whole}.{} {name}", part / 10),
            (whole, part) => format!("{whole}.{part:02} {name}"),
        };
    }
    bytes.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_bytes_or_has_a_unit() {
        for (text, size) in [
            ("", Some(None)),
            ("66", Some(Some(66))),
            ("66 GB", Some(Some(70_866_960_384))),
            ("0.5tb", Some(Some(549_755_813_888))),
            ("0.5 GB", Some(Some(536_870_912))),
            ("0,5 GB", Some(Some(536_870_912))),
            ("12,5\u{a0}Go", Some(Some(13_421_772_800))),
            ("1.5 TB", None),
            ("1,024 MB", None),
            ("1.024,5 MB", None),
            ("9223372036854775807", None),
            ("-1 GB", None),
            ("1e30 GB", None),
            ("66 GiB", None),
            ("much", None),
            ("GB", None),
        ] {
            assert_eq!(read(text), size, "{text}");
        }
    }

    #[test]
    fn a_size_is_written_as_it_was_typed() {
        for text in [
            "0.5 GB", "0.3 GB", "12.5 GB", "12.25 GB", "1.05 GB", "50 GB", "500 MB", "36 MB",
            "340 KB",
        ] {
            let bytes = read(text).flatten().unwrap();
            assert_eq!(written(bytes), text);
        }
        assert_eq!(written(0), "0");
        assert_eq!(written(1_234_567), "1234567");
    }

    #[test]
    fn a_comma_before_a_fraction_parts_no_cells() {
        let of = |line: &[&str]| cells(&csv::StringRecord::from(line.to_vec()));
        assert_eq!(of(&["a", "b", "12", "5 GB", "50 GB"]), ["12,5 GB", "50 GB"]);
        assert_eq!(
            of(&["a", "b", "0", "25Go", "1", "5 TB"]),
            ["0,25Go", "1,5 TB"]
        );
        assert_eq!(of(&["a", "b", "", "50 GB"]), ["", "50 GB"]);
        assert_eq!(
            of(&["a", "b", "2147483648", "50 GB"]),
            ["2147483648", "50 GB"]
        );
        assert_eq!(of(&["a", "b", "66", "70"]), ["66", "70"]);
        assert!(of(&["a", "b"]).is_empty());
    }
}
