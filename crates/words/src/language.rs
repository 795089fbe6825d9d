//! The twelve languages of the process, which of them are complete, and which one a reader gets.
//!
//! Source of the list: the process itself, July 2020. A language is complete when its folder in
//! `languages/` exists; a test holds every such folder to the keys of English.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $tag:literal, $locale:literal, $own:literal;)+) => {
        /// A written language of the process.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $($(#[$doc])* $name,)+
        }

        impl Language {
            /// All twelve, in the order of the process's own list.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The BCP 47 tag, also the name of the folder in `languages/`.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)+ }
            }

            /// The language's name in itself, for a list in which everyone finds the own one.
            #[must_use]
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own,)+ }
            }

            /// The locale whose data formats dates and numbers.
            pub(crate) fn locale(self) -> &'static str {
                match self { $(Self::$name => $locale,)+ }
            }
        }

        impl FromStr for Language {
            type Err = UnknownLanguage;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($tag => Ok(Self::$name),)+ _ => Err(UnknownLanguage) }
            }
        }
    };
}

languages! {
    /// 繁體中文
    TraditionalChinese = "zh-Hant", "zh-Hant", "繁體中文";
    /// 简体中文
    SimplifiedChinese = "zh-Hans", "zh-Hans", "简体中文";
    /// English, with the day before the month, as everywhere outside the United States.
    English = "en", "en-GB", "English";
    /// français
    French = "fr", "fr", "Français";
    /// Deutsch
    German = "de", "de", "Deutsch";
    /// italiano
    Italian = "it", "it", "Italiano";
    /// 日本語
    Japanese = "ja", "ja", "日本語";
    /// 한국어
    Korean = "ko", "ko", "한국어";
    /// português (Brasil)
    BrazilianPortuguese = "pt-BR", "pt-BR", "Português (Brasil)";
    /// español
    Spanish = "es", "es", "Español";
    /// ไทย
    Thai = "th", "th", "ไทย";
    /// Tiếng Việt
    Vietnamese = "vi", "vi", "Tiếng Việt";
}

/// The tag is none of the twelve languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("expected one of the twelve languages by its tag, such as ko or pt-BR")
    }
}

impl std::error::Error for UnknownLanguage {}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

impl Language {
    /// The locale by which the vendor's public pages are asked for in this language, such as `de-de`.
    #[must_use]
    pub const fn page_locale(self) -> &'static str {
        match self {
            Self::TraditionalChinese => "zh-tw",
            Self::SimplifiedChinese => "zh-cn",
            Self::English => "en-us",
            Self::French => "fr-fr",
            Self::German => "de-de",
            Self::Italian => "it-it",
            Self::Japanese => "ja-jp",
            Self::Korean => "ko-kr",
            Self::BrazilianPortuguese => "pt-br",
            Self::Spanish => "es-es",
            Self::Thai => "th-th",
            Self::Vietnamese => "vi-vn",
        }
    }

    /// The languages that pages and mails can be written in now: those with a folder of messages.
    #[must_use]
    pub fn complete() -> &'static [Self] {
        static COMPLETE: LazyLock<Vec<Language>> = LazyLock::new(|| {
            Language::ALL
                .iter()
                .copied()
                .filter(|language| crate::messages::has_folder(*language))
                .collect()
        });
        &COMPLETE
    }

    /// Whether pages and mails can be written in this language now.
    #[must_use]
    pub fn is_complete(self) -> bool {
        Self::complete().contains(&self)
    }

    /// The language meant by one tag of a browser (`ko-KR`, `zh-TW`, `pt`), if it is one of ours.
    fn from_browser(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        match parts.next()? {
            "zh" => Some(
                if parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) {
                    Self::TraditionalChinese
                } else {
                    Self::SimplifiedChinese
                },
            ),
            "pt" => Some(Self::BrazilianPortuguese),
            primary => primary.parse().ok(),
        }
    }
}

/// The language a reader gets: the person's own choice, else the organisation's, else what the
/// browser asks for (`Accept-Language`), each only if it is complete; else English.
#[must_use]
pub fn negotiate(
    person: Option<Language>,
    organisation: Option<Language>,
    accept_language: Option<&str>,
) -> Language {
    person
        .into_iter()
        .chain(organisation)
        .chain(accept_language.map(wanted).unwrap_or_default())
        .find(|language| language.is_complete())
        .unwrap_or(Language::English)
}

/// The language of an `Accept-Language` header that is wanted most among those that are complete.
#[must_use]
pub fn preferred(accept_language: &str) -> Option<Language> {
    wanted(accept_language)
        .into_iter()
        .find(|language| language.is_complete())
}

/// The languages of an `Accept-Language` header, the most wanted first. What cannot be read is
/// left out; at most 32 entries are looked at.
fn wanted(header: &str) -> Vec<Language> {
    let mut entries: Vec<(u16, Language)> = header
        .split(',')
        .take(32)
        .filter_map(|entry| {
            let (tag, weight) = entry.split_once(';').unwrap_or((entry, ""));
            let thousandths = weight
                .trim()
                .strip_prefix("q=")
                .map_or(Some(1000), thousandths)?;
            (thousandths > 0).then_some((thousandths, Language::from_browser(tag)?))
        })
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.0));
    entries.into_iter().map(|entry| entry.1).collect()
}

/// `0.8` is 800, `1` is 1000; anything else that is not a weight is `None`.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if fraction.len() > 3 {
        return None;
    }
    let whole: u16 = whole.parse().ok().filter(|whole| *whole <= 1)?;
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    Some((whole * 1000 + fraction).min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_gets_the_own_language_before_the_organisations_and_the_browsers() {
        let english = Some(Language::English);
        let korean = Some(Language::Korean);
        assert_eq!(negotiate(korean, english, Some("en")), Language::Korean);
        assert_eq!(negotiate(None, korean, Some("en")), Language::Korean);
        assert_eq!(
            negotiate(None, None, Some("ko-KR,ko;q=0.9,en;q=0.8")),
            Language::Korean
        );
        assert_eq!(
            negotiate(None, None, Some("en;q=0.3, ko;q=0.7")),
            Language::Korean
        );
    }

    #[test]
    fn all_twelve_languages_are_complete() {
        assert_eq!(Language::complete(), Language::ALL);
    }

    #[test]
    fn what_no_one_can_read_falls_back_to_english() {
        for header in [
            "",
            "xx",
            ";;;,,q=",
            "ko;q=0",
            "ko;q=7",
            "\u{202e}ko",
            "tlh, *",
        ] {
            assert_eq!(
                negotiate(None, None, Some(header)),
                Language::English,
                "{header:?}"
            );
        }
    }

    #[test]
    fn a_browsers_chinese_is_told_apart_by_script_and_place() {
        for (tag, language) in [
            ("zh-TW", Language::TraditionalChinese),
            ("zh-Hant-HK", Language::TraditionalChinese),
            ("zh", Language::SimplifiedChinese),
            ("zh-CN", Language::SimplifiedChinese),
            ("pt-PT", Language::BrazilianPortuguese),
        ] {
            assert_eq!(Language::from_browser(tag), Some(language), "{tag}");
        }
    }

    #[test]
    fn a_tag_and_its_language_are_the_same_thing() {
        assert_eq!(Language::ALL.len(), 12);
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(*language));
        }
        assert_eq!("kr".parse::<Language>(), Err(UnknownLanguage));
    }
}
