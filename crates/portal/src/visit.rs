//! One request of one reader: who it is, what that person may be here, and how it is answered.

use std::sync::{Arc, OnceLock};

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use center::sign_in::{Secret, SignedIn};
use center::turn::BODY_TIME;
use center::{Center, CenterFault, FieldFault, FieldValue, Tenant, migration};
use process::language::WrittenLanguage;
use process::permission::{
    Actor, CustomerAct, ManagerAct, NewcomerAct, NotPermitted, OnBehalfAct, OperatorAct,
    PartnerAct, SpecialistAct, TenantAct,
};

use words::{Args, Language, Speaker};

use crate::cookie::{self, Cookie};
use crate::page::{Fault, Frame, Page, SAVED, Signed};
use crate::parts::Form;
use crate::request::reasons::Reasons;

/// What a handler knows about the request it answers.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The Center.
    pub center: Center,
    /// The frame of every page of this visit.
    pub frame: Frame,
    /// The reader's language as the catalog names it.
    pub language: WrittenLanguage,
    /// The address the request came from.
    pub client: std::net::IpAddr,
    /// What the browser or program says it is.
    pub device: String,
    /// The secret that ties a code to this browser, if one was asked for.
    pub asked_by: Option<Secret>,
    /// The secret by which this browser is known, if somebody has signed in in it before.
    pub known_by: Option<Secret>,
    signed_in: Option<SignedIn>,
    typed: Typed,
}

/// The sentences of a form on their way, kept until its answer is known: a refusal shows them again.
#[derive(Clone, Debug, Default)]
struct Typed(Arc<OnceLock<Vec<String>>>);

/// A field with at least so many characters, of more than one word, is something somebody wrote.
const SENTENCE: usize = 12;

impl Typed {
    fn note(&self, pairs: &[(String, String)]) {
        let is_written =
            |text: &&String| text.trim().contains(' ') && text.chars().count() >= SENTENCE;
        let written = pairs.iter().map(|(_, text)| text).filter(is_written);
        // A request has one body, so this is set once.
        self.0.set(written.cloned().collect()).ok();
    }
}

/// Why a handler does not answer with its page. [`crate::guard`] makes the page of it.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// Somebody must sign in first.
    SignIn,
    /// The form could not be read.
    Unreadable,
    /// The use case refused.
    Fault(CenterFault),
}

impl From<CenterFault> for Refusal {
    fn from(fault: CenterFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<NotPermitted> for Refusal {
    fn from(refused: NotPermitted) -> Self {
        Self::Fault(refused.into())
    }
}

impl Refusal {
    pub(crate) fn page_fault(&self) -> Fault {
        match self {
            Self::SignIn | Self::Fault(CenterFault::NotFound) => Fault::NotFound,
            Self::Unreadable | Self::Fault(CenterFault::Invalid(_)) => Fault::Unreadable,
            // What a consent does not cover is not there: a page that is refused would tell that it is.
            Self::Fault(CenterFault::NotPermitted(refused)) if refused.actor == Actor::Partner => {
                Fault::NotFound
            }
            Self::Fault(CenterFault::NotPermitted(_)) => Fault::Refused,
            Self::Fault(CenterFault::Conflict(_)) => Fault::Conflict,
            Self::Fault(CenterFault::TooOften(_)) => Fault::TooMany,
            Self::Fault(CenterFault::Store(_) | CenterFault::Internal(_)) => Fault::Failed,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.page_fault().status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Sends the browser to another page after a form.
#[must_use]
pub fn go(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

/// Sends to a page that then says that what was sent is kept.
pub(crate) fn go_saved(path: &str) -> Response {
    let (path, anchor) = path.split_at(path.find('#').unwrap_or(path.len()));
    let joint = if path.contains('?') { '&' } else { '?' };
    go(&format!("{path}{joint}{SAVED}{anchor}"))
}

impl Visit {
    pub(crate) fn new(
        center: Center,
        parts: &Parts,
        client: std::net::IpAddr,
        signed_in: Option<SignedIn>,
    ) -> Self {
        let chosen = cookie::LANGUAGE.sent_in(&parts.headers, is_secure(&center));
        let (language, zone) = language_and_zone(&parts.headers, chosen, signed_in.as_ref());
        let catalog = center.catalog();
        let center_name = catalog
            .names()
            .center(language)
            .map_or("FastTrack", |name| name.text)
            .to_owned();
        let frame = Frame {
            speaker: Speaker::new(words_language(language), zone),
            now: center.now(),
            center: center_name,
            person: signed_in.as_ref().map(|person| Signed {
                name: person.name.clone(),
                finds: center::find::reach(person).as_str(),
            }),
            path: parts
                .uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
            is_demo: center.settings().is_demo,
            within: act_at(parts.uri.path(), signed_in.as_ref()),
        };
        let text = |name: header::HeaderName| {
            parts
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        let held = |kept: Cookie| {
            let secret = kept.sent_in(&parts.headers, is_secure(&center));
            secret.map(|secret| Secret::given(&secret))
        };
        Self {
            frame,
            language,
            client,
            device: text(header::USER_AGENT).unwrap_or_default().to_owned(),
            asked_by: held(cookie::ASKED),
            known_by: held(cookie::KNOWN),
            signed_in,
            center,
            typed: Typed::default(),
        }
    }

    /// What the reader wrote in the form that was sent, once it has been read.
    pub(crate) fn typed(&self) -> &[String] {
        self.typed.0.get().map_or(&[], Vec::as_slice)
    }

    /// Who is signed in, if anybody.
    #[must_use]
    pub fn person(&self) -> Option<&SignedIn> {
        self.signed_in.as_ref()
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// Nobody is: the reader is led to the sign-in and back.
    pub fn signed_in(&self) -> Result<&SignedIn, Refusal> {
        self.signed_in.as_ref().ok_or(Refusal::SignIn)
    }

    /// The act of whoever works inside the tenant whose pages these are.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn within(&self, domain: &str) -> Result<(TenantAct, Tenant), Refusal> {
        let (act, tenant) = self.signed_in()?.within(domain)?;
        Ok((act, tenant.clone()))
    }

    /// The act of a person of the tenant whose pages these are.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn customer(&self, domain: &str) -> Result<(CustomerAct, Tenant), Refusal> {
        let (act, tenant) = self.signed_in()?.customer(domain)?;
        Ok((act, tenant.clone()))
    }

    /// The act of a partner's person in its own workspace, and the partner's name.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn partner(&self) -> Result<(PartnerAct, &str), Refusal> {
        Ok(self.signed_in()?.partner()?)
    }

    /// The act of a partner's person for the customer whose domain this is.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn on_behalf(&self, domain: &str) -> Result<(OnBehalfAct, Tenant), Refusal> {
        let (act, tenant) = self.signed_in()?.on_behalf(domain)?;
        Ok((act, tenant.clone()))
    }

    /// The act of a Specialist.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn specialist(&self) -> Result<SpecialistAct, Refusal> {
        Ok(self.signed_in()?.specialist()?)
    }

    /// The act of a manager.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn manager(&self) -> Result<ManagerAct, Refusal> {
        Ok(self.signed_in()?.manager()?)
    }

    /// The act of an operator.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn operator(&self) -> Result<OperatorAct, Refusal> {
        Ok(self.signed_in()?.operator()?)
    }

    /// The act of somebody who joins a tenant or proves a domain.
    ///
    /// # Errors
    /// Nobody is signed in, or the page does not exist for this person.
    pub fn newcomer(&self) -> Result<NewcomerAct, Refusal> {
        Ok(self.signed_in()?.newcomer()?)
    }

    /// A page whose name is a message.
    #[must_use]
    pub fn page(&self, title: &str) -> Page {
        Page::new(&self.frame, self.frame.speaker.say(title))
    }

    /// An empty form with a new idempotency key.
    #[must_use]
    pub fn form(&self) -> Form {
        Form::new(center::once::Key::draw(&self.center).as_str())
    }

    /// Puts the faults of a use case beside the fields of its form. Any other refusal stays one.
    ///
    /// # Errors
    /// The refusal was not about fields.
    pub fn blame(&self, form: &mut Form, refusal: CenterFault) -> Result<(), Refusal> {
        match refusal {
            CenterFault::Invalid(faults) => {
                for fault in faults {
                    form.wrong_with(fault.field, fault.message, args_of(&fault, self));
                }
                Ok(())
            }
            other => Err(other.into()),
        }
    }
}

/// What the reader may do in the tenant whose page has this path.
fn act_at(path: &str, person: Option<&SignedIn>) -> Option<TenantAct> {
    let domain = path.strip_prefix("/t/")?.split('/').next()?;
    person?.within(domain).ok().map(|(act, _)| act)
}

/// What the message of a fault names. A day that was typed wrong is often wrong in its year, so it is
/// told with it.
pub(crate) fn args_of(fault: &FieldFault, visit: &Visit) -> Args {
    let speaker = &visit.frame.speaker;
    fault
        .values
        .iter()
        .fold(Args::new(), |args, (name, value)| match value {
            FieldValue::Text(text) => args.text(name, text),
            FieldValue::Number(number) => args.number(name, *number),
            FieldValue::Day(day) => args.text(name, speaker.date_year(*day)),
            FieldValue::Services(services) => {
                args.text(name, Reasons::of(visit).services(services))
            }
            FieldValue::Wave {
                wave,
                number,
                name: named,
            } => args.text(name, migration::title(speaker, (*wave, *number), named)),
            FieldValue::Plan(_) => args,
        })
}

/// The language as `words` names it.
fn words_language(language: WrittenLanguage) -> Language {
    language.tag().parse().unwrap_or(Language::English)
}

/// The person's own language and zone; a visitor's by cookie, then by what the browser prefers.
fn language_and_zone(
    headers: &HeaderMap,
    chosen: Option<String>,
    person: Option<&SignedIn>,
) -> (WrittenLanguage, jiff::tz::TimeZone) {
    let own = person.map(|person| words_language(person.language));
    let chosen = chosen.and_then(|tag| tag.parse().ok());
    let preferred = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let language = words::negotiate(own, chosen, preferred);
    let zone = person.and_then(|person| jiff::tz::TimeZone::get(&person.zone).ok());
    let written = language.tag().parse().unwrap_or(WrittenLanguage::English);
    (written, zone.unwrap_or(jiff::tz::TimeZone::UTC))
}

/// Whether people reach this Center by https.
pub(crate) fn is_secure(center: &Center) -> bool {
    center.settings().base_url.starts_with("https://")
}

impl FromRequestParts<Center> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Center) -> Result<Self, Refusal> {
        let visit = parts.extensions.get::<Self>().cloned();
        visit.ok_or_else(|| Refusal::Fault(CenterFault::internal("a page outside its guard")))
    }
}

/// A form as it was sent.
#[derive(Debug)]
pub struct Sent(pub Form);

impl FromRequest<Center> for Sent {
    type Rejection = Refusal;

    async fn from_request(request: Request, center: &Center) -> Result<Self, Refusal> {
        let visit = request.extensions().get::<Visit>().cloned();
        let read = axum::Form::<Vec<(String, String)>>::from_request(request, center);
        let read = tokio::time::timeout(BODY_TIME, read).await;
        let Ok(Ok(axum::Form(pairs))) = read else {
            return Err(Refusal::Unreadable);
        };
        if let Some(visit) = visit {
            visit.typed.note(&pairs);
        }
        Ok(Self(Form::read(pairs)))
    }
}
