//! What is known of a tenant when its eligibility is decided: where it runs, what kind of
//! organisation it is, and the subscriptions it holds.
//!
//! The shapes are those of `fasttrack explain eligibility`, so a stored decision can be asked
//! again by hand.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::identity::PlanName;

/// The cloud a tenant lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cloud {
    /// The public cloud.
    #[serde(rename = "worldwide")]
    Worldwide,
    /// The clouds of the United States Government.
    #[serde(rename = "us-gov")]
    UsGov,
    /// Office 365 operated by 21Vianet in China.
    #[serde(rename = "21vianet")]
    TwentyOneVianet,
    /// Office 365 Dedicated and ITAR plans.
    #[serde(rename = "dedicated")]
    Dedicated,
}

impl Cloud {
    /// The word in files and over the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Worldwide => "worldwide",
            Self::UsGov => "us-gov",
            Self::TwentyOneVianet => "21vianet",
            Self::Dedicated => "dedicated",
        }
    }
}

/// The kind of organisation a tenant is, or a plan is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// A business or another organisation with ordinary plans.
    Commercial,
    /// A school or university.
    Education,
    /// A government.
    Government,
    /// An independent software vendor that builds Windows applications.
    Isv,
}

impl Segment {
    /// The word in files and over the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Commercial => "commercial",
            Self::Education => "education",
            Self::Government => "government",
            Self::Isv => "isv",
        }
    }
}

/// How a subscription was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Bought.
    Paid,
    /// For trying out.
    Trial,
    /// Given without payment.
    NoCost,
}

impl Kind {
    /// The word in files and over the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Trial => "trial",
            Self::NoCost => "no_cost",
        }
    }
}

/// Whom the seats of a subscription are for. Only education tells them apart.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Not told apart.
    #[default]
    Any,
    /// Faculty and staff.
    Faculty,
    /// Students.
    Student,
}

/// A country by its two capital letters of ISO 3166, such as `DE`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country(String);

impl Country {
    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for Country {
    type Error = NotACountry;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let two_capitals = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        two_capitals.then_some(Self(text)).ok_or(NotACountry)
    }
}

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::try_from(text.to_owned())
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.0
    }
}

/// The text is not a country such as `DE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a country as two capital letters, such as DE")]
pub struct NotACountry;

/// A system that mail or files come from, by its name in the catalog: `google-workspace`.
///
/// An open set: a rule that cares names the systems it means, all others are simply not them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourceSystem(pub String);

/// What eligibility needs to know of a tenant besides its subscriptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TenantFacts {
    /// Where the tenant lives.
    pub cloud: Cloud,
    /// The kind of organisation.
    pub segment: Segment,
    /// Where the organisation is; some exceptions hold in some countries only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Where its mail and files are today.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub source_systems: BTreeSet<SourceSystem>,
}

/// A plan held by a tenant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscription {
    /// What was bought.
    pub plan: PlanName,
    /// How many people may use it.
    pub seats: u64,
    /// How it was come by.
    pub kind: Kind,
    /// Whom it is for.
    #[serde(default)]
    pub audience: Audience,
    /// First day of the current term.
    #[serde(deserialize_with = "date_alone")]
    pub start: Date,
    /// Last day of the current term; the subscription is still current on it.
    #[serde(deserialize_with = "date_alone")]
    pub end: Date,
}

/// Reads a date written `2020-01-31` and nothing longer, so that an instant is never cut to a date
/// of the wrong zone.
///
/// # Errors
/// The text is not such a date.
pub fn date_alone<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let text = String::deserialize(from)?;
    let date: Option<Date> = text.parse().ok();
    date.filter(|date| date.to_string() == text).ok_or_else(|| {
        serde::de::Error::custom(format_args!(
            "expected a date such as 2020-01-31, not {text:?}"
        ))
    })
}

impl Subscription {
    /// Whether the term covers the day, first and last day included.
    #[must_use]
    pub fn is_current(&self, on: Date) -> bool {
        self.start <= on && on <= self.end
    }
}
