//! What differs in a message, and whose change explains it. It asks no server.

use std::collections::BTreeSet;

use super::super::keeps::{Keeps, unkept};
use super::{By, What};

/// Whose change explains that both sides differ, from what they had in common.
fn by<T: PartialEq>(base: &T, source: &T, target: &T) -> Option<By> {
    if source == target {
        return None;
    }
    Some(match (source == base, target == base) {
        (_, true) => By::Source,
        (true, false) => By::Target,
        (false, false) => By::Both,
    })
}

/// The same of what nobody can change (RFC 3501, 2.3: the bytes and the date of a message): only a source
/// that tells another story than before explains a difference.
pub(super) fn unchanging<T: PartialEq>(base: &T, source: &T, target: &T) -> Option<By> {
    if source == target {
        return None;
    }
    Some(if target == base {
        By::Source
    } else {
        By::Nobody
    })
}

/// What differs in the flags of a message. Keywords are one however they are written, and a folder often
/// has the spelling of the first that came.
pub(super) fn flags(base: &str, source: &str, target: &str, keeps: &Keeps) -> Vec<(What, By)> {
    let has = folded(target);
    // A server may keep a keyword though it does not say so.
    let is_kept = |one: &String| has.contains(one) || !keeps.of(one).is_empty();
    let kept = |flags: &str| -> BTreeSet<String> {
        let all = folded(flags).into_iter();
        all.filter(is_kept).collect()
    };
    let mut found = Vec::new();
    if let Some(by) = by(&kept(base), &kept(source), &has) {
        let (source, target) = (source.to_owned(), target.to_owned());
        found.push((What::Flags { source, target }, by));
    }
    let mut lost = unkept(keeps, source);
    lost.retain(|one| !has.contains(&one.to_ascii_lowercase()));
    if !lost.is_empty() {
        found.push((What::Keywords(lost), By::Nobody));
    }
    found
}

fn folded(flags: &str) -> BTreeSet<String> {
    let all = flags.split(' ').filter(|flag| !flag.is_empty());
    all.map(str::to_ascii_lowercase).collect()
}

/// The moment of a date as the protocol writes it (` 1-Feb-2020 10:00:00 +0100`), in seconds since 1970:
/// servers say the same moment in one zone or another.
pub(super) fn instant(date: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let number = |from: usize, to: usize| -> Option<i64> {
        let digits = date.get(from..to)?.trim_start();
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| is_plain)
    };
    let name = date.get(3..6)?.to_ascii_lowercase();
    let month = i64::try_from(MONTHS.iter().position(|one| *one == name)?).ok()?;
    let (day, year) = (number(0, 2)?, number(7, 11)?);
    let clock = (number(12, 14)? * 60 + number(15, 17)?) * 60 + number(18, 20)?;
    let zone = (number(22, 24)? * 60 + number(24, 26)?) * 60;
    let zone = match date.get(21..22)? {
        "+" => zone,
        "-" => -zone,
        _ => return None,
    };
    // Years begin in March, so that the day that some years have more is their last.
    let (year, month) = if month < 2 {
        (year - 1, month + 10)
    } else {
        (year, month - 2)
    };
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = year * 365 + leaps + (153 * month + 2) / 5 + day - 1 - 719_468;
    Some(days * 86_400 + clock - zone)
}

#[cfg(test)]
mod tests {
    use super::super::super::imap::Code;
    use super::*;

    #[test]
    fn a_difference_is_explained_by_whoever_changed() {
        let any = Keeps::all();
        let of = |base, source, target| {
            let found = flags(base, source, target, &any);
            found.into_iter().map(|(_, by)| by).collect::<Vec<_>>()
        };
        assert!(of("\\seen", "\\seen", "\\seen").is_empty());
        assert!(of("", "\\seen", "\\seen").is_empty());
        assert!(of("$Label1", "$Label1", "$label1").is_empty());
        assert_eq!(of("", "\\seen", ""), [By::Source]);
        assert_eq!(of("\\seen", "\\seen", ""), [By::Target]);
        assert_eq!(of("", "", "Later"), [By::Target]);
        assert_eq!(of("", "\\seen", "\\flagged"), [By::Both]);
        assert_eq!(unchanging(&1, &1, &1), None);
        assert_eq!(unchanging(&1, &2, &1), Some(By::Source));
        assert_eq!(unchanging(&1, &1, &2), Some(By::Nobody));
    }

    #[test]
    fn keywords_that_the_target_does_not_keep_are_told_apart() {
        let said = Code::PermanentFlags(vec!["$Label1".to_owned()], false);
        let keeps = Keeps::said(&[said]);
        let both = "$Label1 Projekt-X";
        assert_eq!(
            flags(both, both, "$Label1", &keeps),
            [(What::Keywords(vec!["Projekt-X".into()]), By::Nobody)]
        );
        assert!(flags(both, both, both, &keeps).is_empty());
        let found = flags(both, both, "", &keeps);
        let told: Vec<By> = found.into_iter().map(|(_, by)| by).collect();
        assert_eq!(told, [By::Target, By::Nobody]);
    }

    #[test]
    fn a_moment_is_the_same_in_every_zone() {
        assert_eq!(instant(" 1-Jan-1970 00:00:00 +0000"), Some(0));
        assert_eq!(instant("01-Feb-2020 09:00:00 +0000"), Some(1_580_547_600));
        for same in [
            " 1-Feb-2020 10:00:00 +0100",
            " 1-FEB-2020 05:30:00 -0330",
            "01-Feb-2020 18:00:00 +0900",
        ] {
            assert_eq!(instant(same), Some(1_580_547_600), "{same}");
        }
        let day = |date: &str| instant(&format!("{date} 00:00:00 +0000")).unwrap() / 86_400;
        for (before, after) in [
            ("28-Feb-2024", "29-Feb-2024"),
            ("29-Feb-2024", " 1-Mar-2024"),
            ("28-Feb-2023", " 1-Mar-2023"),
            ("28-Feb-2100", " 1-Mar-2100"),
            ("31-Dec-1999", " 1-Jan-2000"),
        ] {
            assert_eq!(day(before) + 1, day(after), "{before}");
        }
        for none in [
            "",
            "1-Feb-2020 10:00:00 +0100",
            " 1-Feb-2020 1\u{e4}:00:00 +010",
            "+1-Feb-2020 10:00:00 +0100",
        ] {
            assert_eq!(instant(none), None, "{none}");
        }
    }
}
