//! The eight answers of the form, as typed and as read.

use std::collections::BTreeMap;

use catalog::Catalog;
use jiff::civil::Date;
use process::identity::{FactName, ServiceName};
use process::language::SpokenLanguage;
use serde::{Deserialize, Serialize};

use crate::{CenterFault, FieldDay, FieldFault, Line, Prose};

/// The five doors of the process, and the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// The admin center's **Need help?** widget.
    NeedHelp,
    /// **Request assistance** from the quick actions of the landing page.
    QuickAction,
    /// The same on the deploy card.
    DeployCard,
    /// The list of services available to the tenant.
    ServiceList,
    /// A partner, from My Customers.
    Partner,
    /// A program.
    Api,
}

impl Door {
    /// The word kept in the database and used in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedHelp => "need_help",
            Self::QuickAction => "quick_action",
            Self::DeployCard => "deploy_card",
            Self::ServiceList => "service_list",
            Self::Partner => "partner",
            Self::Api => "api",
        }
    }
}

impl std::str::FromStr for Door {
    type Err = FieldFault;

    fn from_str(text: &str) -> Result<Self, FieldFault> {
        Ok(match text {
            "need_help" => Self::NeedHelp,
            "quick_action" => Self::QuickAction,
            "deploy_card" => Self::DeployCard,
            "service_list" => Self::ServiceList,
            "partner" => Self::Partner,
            "api" => Self::Api,
            _ => return Err(FieldFault::new("door", "error-unknown-choice")),
        })
    }
}

/// Everything answered so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Step 2.
    pub what: Option<What>,
    /// Step 3.
    pub how: Option<How>,
    /// Services picked at the door, before step 2 is answered.
    #[serde(default)]
    pub picked: Vec<ServiceName>,
    /// Step 2 of a draft that was left before it was whole: shown again, never sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what_left: Option<WhatTyped>,
    /// Step 3 of a draft that was left before it was whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_left: Option<HowTyped>,
    /// Whether the customer has changed what a partner had written: they are the customer's words then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_the_customers: bool,
}

/// What to deploy, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct What {
    /// The services wanted, in the order of the catalog.
    pub services: Vec<ServiceName>,
    /// The day people should be able to work in them.
    pub desired_date: Date,
    /// Why, and why now.
    pub business_reason: Prose,
    /// Who answers for people using them.
    pub success_owner: Line,
}

/// How the Center works with the tenant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct How {
    /// The language of the meetings.
    pub spoken_language: SpokenLanguage,
    /// Where mail is today: a value of the fact `mail-source`.
    pub mail_source: String,
    /// Where files are today: a value of the fact `file-source`.
    pub file_source: String,
    /// Where accounts are kept: a value of the fact `directory`.
    pub directory: String,
}

/// Step 2 as it came from the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatTyped {
    /// Names of services.
    pub services: Vec<String>,
    /// `2026-10-06`.
    pub desired_date: String,
    /// Free text.
    pub business_reason: String,
    /// A name.
    pub success_owner: String,
}

/// Step 3 as it came from the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HowTyped {
    /// Tag of a spoken language.
    pub spoken_language: String,
    /// Value of `mail-source`.
    pub mail_source: String,
    /// Value of `file-source`.
    pub file_source: String,
    /// Value of `directory`.
    pub directory: String,
}

const REASON_LIMIT: usize = 2000;
const NAME_LIMIT: usize = 120;
/// A date as a form sends it, or the tag of a language.
const DATE_LIMIT: usize = 10;
const MOST_SERVICES: usize = 100;

impl WhatTyped {
    /// Reads step 2 whole: all its faults at once.
    ///
    /// # Errors
    /// Answers that cannot be taken, each by its field.
    pub fn read(&self, catalog: &Catalog, today: Date) -> Result<What, CenterFault> {
        let mut faults = Vec::new();
        let services = read_services(catalog, &self.services)
            .map_err(|fault| faults.push(fault))
            .ok();
        let days = FieldDay {
            today,
            earliest: today.tomorrow().ok(),
        };
        let desired_date = days
            .read("desired_date", &self.desired_date, "error-desired-date")
            .map_err(|fault| faults.push(fault))
            .ok();
        let business_reason = Prose::parse("business_reason", &self.business_reason, REASON_LIMIT)
            .map_err(|fault| faults.push(fault.when_empty("error-business-reason")))
            .ok();
        let success_owner = Line::parse("success_owner", &self.success_owner, NAME_LIMIT)
            .map_err(|fault| faults.push(fault.when_empty("error-success-owner")))
            .ok();
        match (services, desired_date, business_reason, success_owner) {
            (Some(services), Some(desired_date), Some(business_reason), Some(success_owner)) => {
                Ok(What {
                    services,
                    desired_date,
                    business_reason,
                    success_owner,
                })
            }
            _ => Err(CenterFault::Invalid(faults)),
        }
    }
}

impl WhatTyped {
    /// What of it can be kept although the step is not whole: text without what is no text, cut to
    /// its limit.
    pub(super) fn kept(&self) -> Self {
        let services = self.services.iter().filter(|name| is_name(name));
        Self {
            services: services.take(MOST_SERVICES).cloned().collect(),
            desired_date: plain(&self.desired_date, DATE_LIMIT),
            business_reason: plain(&self.business_reason, REASON_LIMIT),
            success_owner: plain(&self.success_owner, NAME_LIMIT),
        }
    }
}

impl HowTyped {
    /// As [`WhatTyped::kept`].
    pub(super) fn kept(&self) -> Self {
        let name = |text: &String| {
            if is_name(text) {
                text.clone()
            } else {
                String::new()
            }
        };
        Self {
            spoken_language: plain(&self.spoken_language, DATE_LIMIT),
            mail_source: name(&self.mail_source),
            file_source: name(&self.file_source),
            directory: name(&self.directory),
        }
    }
}

fn is_name(text: &str) -> bool {
    text.parse::<ServiceName>().is_ok()
}

fn plain(text: &str, limit: usize) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars()
        .filter(|character| *character == '\n' || !character.is_control())
        .take(limit)
        .collect()
}

fn read_services(catalog: &Catalog, names: &[String]) -> Result<Vec<ServiceName>, FieldFault> {
    if names.is_empty() {
        return Err(FieldFault::new("services", "error-services"));
    }
    let known = |name: &String| {
        catalog
            .rules()
            .services()
            .iter()
            .any(|service| service.name.as_str() == name)
    };
    if !names.iter().all(known) {
        return Err(FieldFault::new("services", "error-unknown-choice"));
    }
    let wanted = |name: &ServiceName| names.iter().any(|wanted| wanted == name.as_str());
    Ok(catalog
        .rules()
        .services()
        .iter()
        .map(|service| service.name.clone())
        .filter(wanted)
        .collect())
}

impl HowTyped {
    /// Reads step 3 whole: all its faults at once.
    ///
    /// # Errors
    /// Answers that cannot be taken, each by its field.
    pub fn read(&self, catalog: &Catalog) -> Result<How, CenterFault> {
        let mut faults = Vec::new();
        let spoken = self.spoken_language.parse().map_err(|_| {
            let message = if self.spoken_language.is_empty() {
                "error-spoken-language"
            } else {
                "error-unknown-choice"
            };
            faults.push(FieldFault::new("spoken_language", message));
        });
        for (field, fact, value, empty) in [
            (
                "mail_source",
                "mail-source",
                &self.mail_source,
                "error-mail-source",
            ),
            (
                "file_source",
                "file-source",
                &self.file_source,
                "error-file-source",
            ),
            ("directory", "directory", &self.directory, "error-directory"),
        ] {
            if value.is_empty() {
                faults.push(FieldFault::new(field, empty));
            } else if !is_value_of(catalog, fact, value) {
                faults.push(FieldFault::new(field, "error-unknown-choice"));
            }
        }
        match spoken {
            Ok(spoken_language) if faults.is_empty() => Ok(How {
                spoken_language,
                mail_source: self.mail_source.clone(),
                file_source: self.file_source.clone(),
                directory: self.directory.clone(),
            }),
            _ => Err(CenterFault::Invalid(faults)),
        }
    }
}

fn is_value_of(catalog: &Catalog, fact: &str, value: &str) -> bool {
    let named = catalog
        .facts()
        .iter()
        .find(|known| known.name.as_str() == fact);
    named.is_some_and(|known| known.values.iter().any(|allowed| allowed == value))
}

impl How {
    /// What these answers say about the tenant.
    #[must_use]
    pub fn facts(&self) -> BTreeMap<FactName, String> {
        [
            ("mail-source", &self.mail_source),
            ("file-source", &self.file_source),
            ("directory", &self.directory),
        ]
        .into_iter()
        .filter_map(|(name, value)| name.parse().ok().map(|name| (name, value.clone())))
        .collect()
    }
}

impl Answers {
    /// Step 2, if it is whole and was not left half changed since.
    #[must_use]
    pub fn whole_what(&self) -> Option<&What> {
        self.what.as_ref().filter(|_| self.what_left.is_none())
    }

    /// Step 3, if it is whole and was not left half changed since.
    #[must_use]
    pub fn whole_how(&self) -> Option<&How> {
        self.how.as_ref().filter(|_| self.how_left.is_none())
    }

    /// Reads what the database kept.
    pub(crate) fn stored(json: &serde_json::Value) -> Result<Self, CenterFault> {
        serde_json::from_value(json.clone()).map_err(CenterFault::internal)
    }

    pub(crate) fn to_json(&self) -> Result<serde_json::Value, CenterFault> {
        serde_json::to_value(self).map_err(CenterFault::internal)
    }
}
