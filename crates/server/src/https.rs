//! What every answer tells a browser, whoever gives it: pages, API, health, and what no route took.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// What a browser is told on each answer.
const ALWAYS: [(HeaderName, &str); 2] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
];
/// For a year it comes back by https only. Of the hosts beneath this one nothing is said: another
/// service of the organisation may live there.
const BY_HTTPS: &str = "max-age=31536000";

/// Writes it into an answer, where the answer does not say so itself.
pub(crate) fn mark(headers: &mut HeaderMap, is_https: bool) {
    for (name, value) in ALWAYS {
        let value = HeaderValue::from_static(value);
        headers.entry(name).or_insert(value);
    }
    if is_https {
        let value = HeaderValue::from_static(BY_HTTPS);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_to_come_back_by_https_only_where_there_is_https() {
        let mut headers = HeaderMap::new();
        mark(&mut headers, false);
        assert!(!headers.contains_key("strict-transport-security"));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        mark(&mut headers, true);
        assert_eq!(headers["strict-transport-security"], "max-age=31536000");
    }

    #[test]
    fn what_an_answer_says_itself_stays() {
        let mut headers = HeaderMap::new();
        headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
        mark(&mut headers, true);
        assert_eq!(headers["referrer-policy"], "no-referrer");
    }
}
