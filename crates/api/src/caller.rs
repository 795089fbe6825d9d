//! Who asks: a program with a person's token, and what that person may be here; or a tool with a token
//! of one engagement, or of one migration event, which is nothing else; or, where that is open,
//! anybody.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use center::sign_in::{self, SignedIn};
use center::{Center, CenterFault, Tenant, migration};
use process::identity::{EngagementId, SignInId};
use process::language::WrittenLanguage;
use process::permission::{
    CustomerAct, ManagerAct, OnBehalfAct, OperatorAct, PartnerAct, SpecialistAct, TenantAct,
    ToolAct, VisitorAct,
};
use words::{Language, Speaker};

use crate::problem::Refusal;

/// What a handler knows about the request it answers.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) center: Center,
    pub(crate) language: WrittenLanguage,
    person: SignedIn,
}

impl Caller {
    pub(crate) fn new(center: Center, headers: &HeaderMap, person: SignedIn) -> Self {
        let language = language(headers, Some(&person));
        Self {
            center,
            language: language.tag().parse().unwrap_or(person.language),
            person,
        }
    }

    /// Whose token it is.
    pub(crate) fn person(&self) -> &SignedIn {
        &self.person
    }

    /// Whoever works inside this tenant.
    pub(crate) fn within(&self, domain: &str) -> Result<(TenantAct, Tenant), Refusal> {
        let (act, tenant) = self.person.within(domain)?;
        Ok((act, tenant.clone()))
    }

    /// One of this tenant's own people.
    pub(crate) fn customer(&self, domain: &str) -> Result<(CustomerAct, Tenant), Refusal> {
        let (act, tenant) = self.person.customer(domain)?;
        Ok((act, tenant.clone()))
    }

    pub(crate) fn specialist(&self) -> Result<SpecialistAct, Refusal> {
        Ok(self.person.specialist()?)
    }

    pub(crate) fn manager(&self) -> Result<ManagerAct, Refusal> {
        Ok(self.person.manager()?)
    }

    pub(crate) fn operator(&self) -> Result<OperatorAct, Refusal> {
        Ok(self.person.operator()?)
    }

    /// A partner's person in its own workspace.
    pub(crate) fn partner(&self) -> Result<PartnerAct, Refusal> {
        Ok(self.person.partner()?.0)
    }

    /// The same for one of the partner's customers, as far as that one's consent reaches now.
    pub(crate) async fn on_behalf(&self, domain: &str) -> Result<(OnBehalfAct, Tenant), Refusal> {
        let mut person = self.person.clone();
        sign_in::meet_customer(&self.center, &mut person, domain).await?;
        let (act, tenant) = person.on_behalf(domain)?;
        Ok((act, tenant.clone()))
    }
}

/// What the program asked for, else what its person reads, else English.
pub(crate) fn language(headers: &HeaderMap, person: Option<&SignedIn>) -> Language {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(words::preferred);
    let own = person.and_then(|person| person.language.tag().parse().ok());
    words::negotiate(asked, own, None)
}

/// Who speaks to the program: instants in answers are in UTC, so sentences are too.
pub(crate) fn speaker(language: Language) -> Speaker {
    Speaker::new(language, jiff::tz::TimeZone::UTC)
}

impl FromRequestParts<Center> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let caller = asking(parts)?;
        // Its owner's account and what is the owner's elsewhere are shut to it, too.
        if caller.person.is_bound() {
            return Err(CenterFault::NotFound.into());
        }
        Ok(caller)
    }
}

/// Whoever asks, as the guard recognised it.
fn asking(parts: &Parts) -> Result<Caller, Refusal> {
    let caller = parts.extensions.get::<Caller>().cloned();
    caller.ok_or_else(|| CenterFault::internal("an operation outside its guard").into())
}

/// A tool with a token of one engagement. It is no [`Caller`], so that it reaches only what asks for it.
#[derive(Clone, Debug)]
pub(crate) struct Tool {
    pub(crate) center: Center,
    act: ToolAct,
    token: SignInId,
}

impl Tool {
    /// Its act and its token, if that is for this engagement: another does not exist for it.
    pub(crate) fn within(&self, engagement: EngagementId) -> Result<(ToolAct, SignInId), Refusal> {
        let is_its_own = self.act.engagement() == engagement;
        is_its_own
            .then(|| (self.act.clone(), self.token))
            .ok_or_else(|| CenterFault::NotFound.into())
    }
}

impl FromRequestParts<Center> for Tool {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let Caller { center, person, .. } = asking(parts)?;
        let act = person.tool().cloned().ok_or(CenterFault::NotFound)?;
        let token = person.sign_in;
        Ok(Self { center, act, token })
    }
}

/// A customer's program with a token of one migration event. It is no [`Caller`], as a [`Tool`] is none.
#[derive(Clone, Debug)]
pub(crate) struct Runner {
    pub(crate) center: Center,
    /// Of which event it tells.
    pub(crate) runner: migration::Runner,
}

impl FromRequestParts<Center> for Runner {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let Caller { center, person, .. } = asking(parts)?;
        let runner = person.runner().cloned().ok_or(CenterFault::NotFound)?;
        Ok(Self { center, runner })
    }
}

/// Somebody of whom nothing is known but where the request comes from.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    pub(crate) center: Center,
    pub(crate) act: VisitorAct,
    pub(crate) client: IpAddr,
}

impl Visitor {
    pub(crate) fn new(center: Center, client: IpAddr) -> Self {
        let act = sign_in::visitor();
        Self {
            center,
            act,
            client,
        }
    }
}

impl FromRequestParts<Center> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let visitor = parts.extensions.get::<Self>().cloned();
        visitor.ok_or_else(|| {
            CenterFault::internal("a visitor where nobody comes without a token").into()
        })
    }
}
