//! What the customer answered when it asked for assistance, and what is known of its systems: the
//! ground the Specialist guides on.

use jiff::civil::Date;
use process::language::WrittenLanguage;
use store::Reading;
use store::engagement::Engagement;

use crate::request::Answers;
use crate::task::Told;
use crate::{Center, CenterFault, eligibility};

/// What was asked for, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Who asked; none if that person was erased.
    pub by: Option<String>,
    /// When the customer wants to work in the services.
    pub desired_date: Option<Date>,
    /// Why, in the customer's words.
    pub business_reason: Option<String>,
    /// Who answers for people using them.
    pub success_owner: Option<String>,
    /// Questions about its systems with their answers.
    pub systems: Vec<(Told, Told)>,
}

impl Asked {
    pub(super) async fn of(
        reading: &Reading,
        center: &Center,
        engagement: &Engagement,
        language: WrittenLanguage,
    ) -> Result<Self, CenterFault> {
        let Some(request) = store::request::by_id(reading, engagement.request_id.0).await? else {
            return Ok(Self::default());
        };
        let person = store::person::by_id(reading, request.asked_by.0).await?;
        let tenant = engagement.tenant_id.0;
        let facts = eligibility::known_for(reading, tenant, &request).await?;
        let catalog = center.catalog();
        let told = |text: catalog::Text<'_>| Told {
            text: text.text.to_owned(),
            language: text.language,
        };
        let systems = facts.iter().filter_map(|(name, value)| {
            let question = catalog.names().fact(name, language)?;
            let answer = (catalog.names()).fact_value(name, value, language)?;
            Some((told(question), told(answer)))
        });
        let what = Answers::stored(&request.answers)?.what;
        Ok(Self {
            by: person
                .filter(|person| person.erased_at.is_none())
                .map(|person| person.name),
            desired_date: what.as_ref().map(|what| what.desired_date),
            business_reason: what
                .as_ref()
                .map(|what| what.business_reason.as_str().to_owned()),
            success_owner: what.map(|what| what.success_owner.as_str().to_owned()),
            systems: systems.collect(),
        })
    }
}

/// The day that was asked for in the request the engagement came of.
pub(crate) async fn wanted_on(
    reading: &Reading,
    engagement: &Engagement,
) -> Result<Option<Date>, CenterFault> {
    let Some(asked) = store::request::by_id(reading, engagement.request_id.0).await? else {
        return Ok(None);
    };
    let what = Answers::stored(&asked.answers)?.what;
    Ok(what.map(|what| what.desired_date))
}
