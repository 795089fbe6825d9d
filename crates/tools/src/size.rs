//! Sizes as people type them, and as they are shown: each unit is 1,024 of the one before, whichever way it
//! is written.

/// How a size is typed; the same in all languages.
const EXAMPLES: &str = "35MB, 2GB, 50GiB";

/// The units, each with its bytes.
const UNITS: [(&str, u64); 8] = [
    ("TiB", 1 << 40),
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("TB", 1 << 40),
    ("GB", 1 << 30),
    ("MB", 1 << 20),
    ("KB", 1 << 10),
];

/// The bytes of a size such as `2GB`; a number alone is of bytes.
pub fn read(typed: &str) -> Option<u64> {
    let typed = typed.trim();
    let of_unit = |(unit, bytes): &(&str, u64)| {
        let at = typed.len().checked_sub(unit.len())?;
        let (number, its) = typed.split_at_checked(at)?;
        its.eq_ignore_ascii_case(unit).then_some((number, *bytes))
    };
    let (number, unit) = UNITS.iter().find_map(of_unit).unwrap_or((typed, 1));
    let number = number.trim_end();
    let is_number = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    let bytes = number.parse::<u64>().ok()?.checked_mul(unit)?;
    (is_number && bytes > 0).then_some(bytes)
}

/// The same for the command line: where it is no size, how one is typed.
pub fn typed(typed: &str) -> Result<u64, String> {
    read(typed).ok_or_else(|| EXAMPLES.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_read_with_its_unit() {
        for (typed, bytes) in [
            ("1", 1),
            ("2GB", 2 << 30),
            ("35 mb", 35 << 20),
            ("50GiB", 50 << 30),
            (" 4kb", 4 << 10),
        ] {
            assert_eq!(read(typed), Some(bytes), "{typed}");
        }
        for wrong in [
            "",
            "GB",
            "0",
            "-1",
            "+2MB",
            "1.5GB",
            "2XB",
            "99999999TB",
            "é",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
