//! What a request says, as the tenant and as a partner on its behalf read and write it.

use center::CenterFault;
use center::request::{self, HowTyped, WhatTyped};
use process::identity::ServiceName;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::caller::Caller;
use crate::word;

/// What to deploy, when and why.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "services": ["teams"],
    "desired_date": "2027-03-01",
    "business_reason": "The lease of the data centre ends in March.",
    "success_owner": "Debra Berger"
})))]
pub(crate) struct What {
    /// Names of services in the catalog.
    services: Vec<String>,
    /// The day people should be able to work in them.
    #[schema(format = Date)]
    desired_date: String,
    /// Why, and why now.
    #[schema(max_length = 2000)]
    business_reason: String,
    /// Who answers for people using them.
    #[schema(max_length = 120)]
    success_owner: String,
}

impl From<request::What> for What {
    fn from(what: request::What) -> Self {
        Self {
            services: names(&what.services),
            desired_date: what.desired_date.to_string(),
            business_reason: what.business_reason.as_str().to_owned(),
            success_owner: what.success_owner.as_str().to_owned(),
        }
    }
}

impl From<What> for WhatTyped {
    fn from(what: What) -> Self {
        Self {
            services: what.services,
            desired_date: what.desired_date,
            business_reason: what.business_reason,
            success_owner: what.success_owner,
        }
    }
}

/// How the Center works with the tenant.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "spoken_language": "en",
    "mail_source": "exchange-on-premises",
    "file_source": "file-share",
    "directory": "on-premises"
})))]
pub(crate) struct How {
    /// The language of the meetings.
    #[schema(schema_with = word::spoken_language)]
    spoken_language: String,
    /// Where mail is today: a value of the fact `mail-source`.
    mail_source: String,
    /// Where files are today: a value of the fact `file-source`.
    file_source: String,
    /// Where accounts are kept: a value of the fact `directory`.
    directory: String,
}

impl From<request::How> for How {
    fn from(how: request::How) -> Self {
        Self {
            spoken_language: how.spoken_language.to_string(),
            mail_source: how.mail_source,
            file_source: how.file_source,
            directory: how.directory,
        }
    }
}

impl From<How> for HowTyped {
    fn from(how: How) -> Self {
        Self {
            spoken_language: how.spoken_language,
            mail_source: how.mail_source,
            file_source: how.file_source,
            directory: how.directory,
        }
    }
}

/// That what is sent was looked at and is right.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"confirmed": true})))]
pub(crate) struct Confirmed {
    /// Must be true: a person stands behind the request.
    pub(crate) confirmed: bool,
}

/// The services picked at the beginning; more can follow with the answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"services": ["teams"]})))]
pub(crate) struct RequestBegun {
    /// Names of services in the catalog.
    pub(crate) services: Vec<String>,
}

/// How a request is called.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RequestMade {
    /// What people quote.
    #[schema(example = "REQ-7KQ4M2")]
    pub(crate) reference: String,
}

/// Services that the catalog has.
pub(crate) fn known(caller: &Caller, names: &[String]) -> Result<Vec<ServiceName>, CenterFault> {
    let catalog = caller.center.catalog();
    let services = catalog.rules().services();
    let is_there = |name: &ServiceName| services.iter().any(|service| service.name == *name);
    let read = names.iter().map(|name| name.parse().ok().filter(is_there));
    read.collect::<Option<Vec<_>>>()
        .ok_or_else(|| CenterFault::field("services", "error-unknown-choice"))
}

pub(crate) fn names(services: &[ServiceName]) -> Vec<String> {
    services.iter().map(ToString::to_string).collect()
}
