//! The two selectors of DKIM. The value is read from the tenant, so either of the two forms that
//! Microsoft has given out is right.

/// The names of the selectors.
pub const SELECTORS: [&str; 2] = ["selector1", "selector2"];

/// What the first domain of a tenant ends with, by cloud.
pub const INITIAL: [&str; 3] = ["onmicrosoft.com", "onmicrosoft.us", "partner.onmschina.cn"];

/// Whether a target is one that the service gives out for this selector and domain.
pub fn is_target(target: &str, selector: &str, domain: &str) -> bool {
    let own = format!("{selector}-{}._domainkey.", domain.replace('.', "-"));
    let Some(zone) = target.strip_prefix(&own) else {
        return false;
    };
    let classic = INITIAL.iter().any(|end| {
        zone.strip_suffix(end)
            .and_then(|rest| rest.strip_suffix('.'))
            .is_some_and(is_label)
    });
    let newer = zone
        .strip_suffix(".dkim.mail.microsoft")
        .and_then(|rest| rest.rsplit_once('.'))
        .is_some_and(|(prefix, version)| {
            !prefix.is_empty()
                && version.split_once("-v").is_some_and(|(_, number)| {
                    !number.is_empty() && number.bytes().all(|one| one.is_ascii_digit())
                })
        });
    classic || newer
}

/// Whether this can be the first part of such a domain.
pub fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label
            .bytes()
            .all(|one| one.is_ascii_alphanumeric() || one == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_right_and_only_for_their_own_domain() {
        let is = |target| is_target(target, "selector1", "contoso.com");
        assert!(is(
            "selector1-contoso-com._domainkey.contoso.onmicrosoft.com"
        ));
        assert!(is(
            "selector1-contoso-com._domainkey.contoso.n-v1.dkim.mail.microsoft"
        ));
        assert!(is(
            "selector1-contoso-com._domainkey.contoso.n-v2.dkim.mail.microsoft"
        ));
        assert!(!is(
            "selector2-contoso-com._domainkey.contoso.onmicrosoft.com"
        ));
        assert!(!is(
            "selector1-fabrikam-com._domainkey.contoso.onmicrosoft.com"
        ));
        assert!(!is("selector1-contoso-com._domainkey.evil.example"));
    }
}
