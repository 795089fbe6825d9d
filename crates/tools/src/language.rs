//! The language of whoever runs the program, as the environment says it.

use jiff::tz::TimeZone;
use words::{Language, Speaker};

/// Speaks the language of `LC_ALL`, `LC_MESSAGES` or `LANG`, whichever is set first, in this machine's
/// time zone; English where none is ours. Plainly, since what is not seen is written out beside what a
/// directory says, and a reader would see `\u{2060}` in the middle of a word.
pub fn of_the_environment() -> Speaker {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let language = said
        .as_deref()
        .and_then(of_locale)
        .unwrap_or(Language::English);
    Speaker::new(language, TimeZone::system()).plainly()
}

/// The language of a locale such as `pt_BR.UTF-8`.
fn of_locale(locale: &str) -> Option<Language> {
    let tag = locale.split(['.', '@']).next().unwrap_or_default();
    words::preferred(&tag.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_one_of_ours() {
        for (locale, tag) in [
            ("ko_KR.UTF-8", "ko"),
            ("zh_TW.UTF-8", "zh-Hant"),
            ("zh_CN", "zh-Hans"),
            ("pt_BR@latin", "pt-BR"),
            ("de", "de"),
        ] {
            assert_eq!(of_locale(locale).unwrap().tag(), tag, "{locale}");
        }
        for locale in ["C", "POSIX", "C.UTF-8", "nl_NL.UTF-8"] {
            assert_eq!(of_locale(locale), None, "{locale}");
        }
    }
}
