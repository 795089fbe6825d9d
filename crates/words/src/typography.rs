//! What a language wants set otherwise than the locale data write it.

/// A text with a space at each end that is Latin: Chinese and Thai set Latin apart from their own script,
/// and the locale data of lists do not.
pub(crate) fn apart(text: &str) -> String {
    let space = |end: Option<char>| match end {
        Some(end) if end.is_ascii_alphanumeric() => " ",
        _ => "",
    };
    let (first, last) = (text.chars().next(), text.chars().next_back());
    format!("{}{text}{}", space(first), space(last))
}

/// The list without the spaces that its ends, its marks and its own spaces make needless.
pub(crate) fn closed_up(list: &str) -> String {
    let closed = list.replace(" 、", "、").replace("、 ", "、");
    closed.trim().replace("  ", " ")
}

/// French counts the days of a month and calls only the first by its rank: *1er octobre*.
pub(crate) fn first_in_french(written: &str) -> String {
    let words = written
        .split(' ')
        .map(|word| if word == "1" { "1er" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::Date;
    use jiff::tz::TimeZone;

    use crate::{Language, Speaker};

    #[test]
    fn french_calls_the_first_of_a_month_by_its_rank() {
        let speaker = Speaker::new(Language::French, TimeZone::UTC);
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(
            speaker.date_long(day("2026-10-01")),
            "jeudi 1er octobre 2026"
        );
        assert_eq!(speaker.date_year(day("2026-10-01")), "1er octobre 2026");
        assert_eq!(speaker.date_year(day("2026-10-11")), "11 octobre 2026");
        assert_eq!(speaker.month_year(day("2026-10-01")), "octobre 2026");
        let at: Timestamp = "2026-10-01T09:00:00Z".parse().unwrap();
        assert!(
            speaker.date_time(at).contains("1er oct"),
            "{}",
            speaker.date_time(at)
        );
    }
}
