//! The twelve languages a Center guides in: what a person reads and what a person speaks are two
//! questions with two answers.
//!
//! Source: The FastTrack Process, July 2020 (rows S17): Traditional Chinese, Simplified Chinese
//! (speakers of Mandarin only), English, French, German, Italian, Japanese, Korean, Portuguese
//! (Brazil), Spanish, Thai, Vietnamese.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $tag:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $tag)] $variant,)+
        }

        impl $name {
            /// All of them, in the order of the process's own list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The BCP 47 tag.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.tag())
            }
        }

        impl FromStr for $name {
            type Err = UnknownLanguage;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($tag => Ok(Self::$variant),)+ _ => Err(UnknownLanguage) }
            }
        }
    };
}

languages! {
    /// What a person reads and writes.
    WrittenLanguage {
        /// 繁體中文
        TraditionalChinese = "zh-Hant",
        /// 简体中文
        SimplifiedChinese = "zh-Hans",
        /// English
        English = "en",
        /// français
        French = "fr",
        /// Deutsch
        German = "de",
        /// italiano
        Italian = "it",
        /// 日本語
        Japanese = "ja",
        /// 한국어
        Korean = "ko",
        /// português (Brasil)
        BrazilianPortuguese = "pt-BR",
        /// español
        Spanish = "es",
        /// ไทย
        Thai = "th",
        /// Tiếng Việt
        Vietnamese = "vi",
    }
}

languages! {
    /// What a person speaks in a meeting. Both Chinese scripts are spoken as Mandarin; nothing
    /// else is offered for them.
    SpokenLanguage {
        /// 普通话, 國語
        Mandarin = "cmn",
        /// English
        English = "en",
        /// français
        French = "fr",
        /// Deutsch
        German = "de",
        /// italiano
        Italian = "it",
        /// 日本語
        Japanese = "ja",
        /// 한국어
        Korean = "ko",
        /// português (Brasil)
        BrazilianPortuguese = "pt-BR",
        /// español
        Spanish = "es",
        /// ไทย
        Thai = "th",
        /// Tiếng Việt
        Vietnamese = "vi",
    }
}

/// The tag is none of the Center's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected one of the Center's languages by its tag, such as ko or pt-BR")]
pub struct UnknownLanguage;

impl WrittenLanguage {
    /// The language spoken by someone who reads this one.
    #[must_use]
    pub fn spoken(self) -> SpokenLanguage {
        match self {
            Self::TraditionalChinese | Self::SimplifiedChinese => SpokenLanguage::Mandarin,
            Self::English => SpokenLanguage::English,
            Self::French => SpokenLanguage::French,
            Self::German => SpokenLanguage::German,
            Self::Italian => SpokenLanguage::Italian,
            Self::Japanese => SpokenLanguage::Japanese,
            Self::Korean => SpokenLanguage::Korean,
            Self::BrazilianPortuguese => SpokenLanguage::BrazilianPortuguese,
            Self::Spanish => SpokenLanguage::Spanish,
            Self::Thai => SpokenLanguage::Thai,
            Self::Vietnamese => SpokenLanguage::Vietnamese,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_chinese_scripts_are_spoken_as_mandarin() {
        assert_eq!(
            WrittenLanguage::TraditionalChinese.spoken(),
            SpokenLanguage::Mandarin
        );
        assert_eq!(
            WrittenLanguage::SimplifiedChinese.spoken(),
            SpokenLanguage::Mandarin
        );
    }

    #[test]
    fn twelve_are_written_and_eleven_spoken() {
        assert_eq!(WrittenLanguage::ALL.len(), 12);
        assert_eq!(SpokenLanguage::ALL.len(), 11);
        for language in WrittenLanguage::ALL {
            assert_eq!(language.tag().parse(), Ok(*language));
        }
    }
}
