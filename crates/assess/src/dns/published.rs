//! How a value is written in a zone.

/// A text as the strings of a TXT record, each of at most 255 bytes, quoted.
pub fn text(data: &str) -> String {
    let mut strings = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let (one, more) = rest.split_at(rest.floor_char_boundary(255));
        strings.push(format!(
            "\"{}\"",
            one.replace('\\', "\\\\").replace('"', "\\\"")
        ));
        rest = more;
    }
    strings.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_parted_and_a_quote_is_escaped() {
        assert_eq!(text("v=spf1 -all"), "\"v=spf1 -all\"");
        assert_eq!(text("a\"b"), "\"a\\\"b\"");
        let long = text(&"x".repeat(300));
        assert_eq!(long.len(), 300 + 5);
        assert!(long.contains("\" \""));
    }
}
