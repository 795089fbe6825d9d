//! Addresses of public pages, as their reader opens them and reads them.

use crate::Language;

/// Pages that there are in every language; ours name them in English.
const LEARN: &str = "https://learn.microsoft.com/";
const ENGLISH: &str = "en-us/";

/// The address in the reader's language, where its pages are in it.
#[must_use]
pub fn spoken(address: &str, language: Language) -> String {
    let rest = address.strip_prefix(LEARN);
    match rest.and_then(|rest| rest.strip_prefix(ENGLISH)) {
        Some(page) => format!("{LEARN}{}/{page}", language.page_locale()),
        None => address.to_owned(),
    }
}

/// The address as it is read on paper: without what only a browser needs.
#[must_use]
pub fn readable(address: &str) -> String {
    let rest = address.strip_prefix("https://").unwrap_or(address);
    rest.replace("%20", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_opened_in_the_readers_language_where_it_is_in_it() {
        let page = "https://learn.microsoft.com/en-us/intune/create";
        let german = "https://learn.microsoft.com/de-de/intune/create";
        assert_eq!(spoken(page, Language::German), german);
        assert_eq!(spoken(page, Language::English), page);
        let elsewhere = "https://www.rfc-editor.org/rfc/rfc4035#section-5.2";
        assert_eq!(spoken(elsewhere, Language::German), elsewhere);
        let idfix = "https://microsoft.github.io/idfix/Errors%20supported";
        assert_eq!(
            readable(idfix),
            "microsoft.github.io/idfix/Errors supported"
        );
    }
}
