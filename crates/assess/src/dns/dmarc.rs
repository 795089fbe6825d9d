//! DMARC (RFC 7489): what a record asks of receivers.

/// What receivers are to do with mail that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Nothing: only tell.
    None,
    /// Put it aside.
    Quarantine,
    /// Refuse it.
    Reject,
}

/// Whether a text is meant as a DMARC record.
pub fn is_record(text: &str) -> bool {
    let head = text.split(';').next().unwrap_or_default();
    let head: String = head.chars().filter(|one| !one.is_whitespace()).collect();
    head.eq_ignore_ascii_case("v=DMARC1")
}

/// What it asks for, if it is a policy at all.
pub fn policy(record: &str) -> Option<Policy> {
    let value = record.split(';').skip(1).find_map(|tag| {
        let (name, value) = tag.split_once('=')?;
        (name.trim().eq_ignore_ascii_case("p")).then(|| value.trim().to_ascii_lowercase())
    })?;
    match value.as_str() {
        "none" => Some(Policy::None),
        "quarantine" => Some(Policy::Quarantine),
        "reject" => Some(Policy::Reject),
        _ => None,
    }
}

/// The record with its next stage: none, then quarantine, then reject.
pub fn next_stage(record: &str) -> Option<String> {
    let (from, to) = match policy(record)? {
        Policy::None => ("none", "quarantine"),
        Policy::Quarantine => ("quarantine", "reject"),
        Policy::Reject => return None,
    };
    let tags = record.split(';').map(|tag| match tag.split_once('=') {
        Some((name, value))
            if name.trim().eq_ignore_ascii_case("p") && value.trim().eq_ignore_ascii_case(from) =>
        {
            format!("{name}={to}")
        }
        _ => tag.to_owned(),
    });
    Some(tags.collect::<Vec<_>>().join(";"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_read_and_goes_one_stage_on() {
        assert!(is_record("v=DMARC1; p=none"));
        assert!(is_record("v = DMARC1;p=none"));
        assert!(!is_record("v=DMARC10; p=none"));
        assert_eq!(policy("v=DMARC1; sp=none"), None);
        assert_eq!(policy("v=DMARC1; p=all"), None);
        assert_eq!(
            next_stage("v=DMARC1; p=none; rua=mailto:a@b.example").unwrap(),
            "v=DMARC1; p=quarantine; rua=mailto:a@b.example"
        );
        assert_eq!(next_stage("v=DMARC1; p=reject"), None);
    }
}
