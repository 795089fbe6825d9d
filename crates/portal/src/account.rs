//! One's own account: language, news, memberships, the sign-ins that hold. Beside it what staff can and
//! cannot do.

mod calendar;
mod place;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::sign_in::{self, OwnSignIn, OwnToken, SignInKind, TokenTyped};
use center::{CenterFault, Tenant};
use process::identity::SignInId;
use process::language::WrittenLanguage;
use process::permission::{Action, Actor, TABLE};
use words::{Args, Language};

use crate::cookie;
use crate::news::News;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::sign_in::{Place, add_cookie, local, places};
use crate::visit::{Refusal, Sent, Visit, go, go_saved, is_secure};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let own = Action::ManageOwnAccount;
    Routes::default()
        .show("/you", Audience::SignedIn, own, show)
        .send("/you/sign-ins/{id}/revoke", Audience::SignedIn, own, revoke)
        .show("/you/tokens", Audience::SignedIn, own, back)
        .send("/you/tokens", Audience::SignedIn, own, make_token)
        .show("/you/calendar", Audience::SignedIn, own, back)
        .send("/you/calendar", Audience::SignedIn, own, make_calendar)
        .send(
            "/you/calendar/revoke",
            Audience::SignedIn,
            own,
            revoke_calendar,
        )
        .show(
            "/calendar/{calendar}",
            Audience::Visitor,
            Action::FollowCalendar,
            calendar::feed,
        )
        .send(
            "/desk/join-link",
            Audience::Specialist,
            Action::PlaceMeeting,
            place::keep,
        )
        .show("/language", Audience::Visitor, Action::SignIn, languages)
        .send("/language", Audience::Visitor, Action::SignIn, choose)
        .show("/roles", Audience::Visitor, Action::SignIn, roles)
}

#[derive(Template)]
#[template(path = "account/you.html")]
struct You {
    page: Page,
    name: String,
    places: Vec<Place>,
    languages: Vec<Choice>,
    from: String,
    sign_ins: Vec<OwnSignIn>,
    tokens: Vec<OwnToken>,
    /// The tenants that a token can be made for.
    tenants: Vec<(String, String)>,
    scopes: Vec<(&'static str, String)>,
    /// Pages of the webhooks that the reader keeps, and whose they are.
    told: Vec<(String, String)>,
    /// Whether anything is open to this person that a token could reach.
    may_make: bool,
    form: Form,
    news: News,
    /// Where the reader's meetings take place; none for whoever guides nobody.
    place: Option<Form>,
    /// Where programs reach the API.
    api: String,
    /// The secret of a token made just now: shown this once.
    made: Option<String>,
    /// The address of a calendar made just now: shown this once.
    new_calendar: Option<String>,
    /// Since when the reader's calendar has an address.
    calendar_since: Option<jiff::Timestamp>,
    /// Programs sign in by a token and have nothing to sign out of.
    is_browser: bool,
    /// Whether the reader may prove a domain.
    is_newcomer: bool,
    /// Tenants of which the reader is no admin but may become it.
    led_by_others: Vec<Tenant>,
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    you_page(&visit, StatusCode::OK, Forms::default(), Made::Nothing).await
}

/// The forms of the page that come back with what is wrong; the others are as they always begin.
#[derive(Default)]
pub(crate) struct Forms {
    pub(crate) token: Option<Form>,
    pub(crate) news: Option<Form>,
    pub(crate) place: Option<Form>,
}

/// A form for a new token.
fn new_token(visit: &Visit) -> Form {
    let until = visit
        .frame
        .speaker
        .date_of(visit.frame.now)
        .saturating_add(jiff::Span::new().days(TOKEN_DAYS));
    visit
        .form()
        .with("scope", "read")
        .with("until", until.to_string())
}

/// What was made just now and is shown this once.
pub(crate) enum Made {
    Nothing,
    Token(String),
    Calendar(String),
}

/// Where a form was answered, somebody may come by a link: from the choice of a language, say.
async fn back(visit: Visit) -> Result<Response, Refusal> {
    visit.signed_in()?;
    Ok(go("/you"))
}

/// Makes the secret address of the reader's calendar, in the place of the one there was.
async fn make_calendar(visit: Visit, Sent(form): Sent) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let key = Key::parse(&form.key)?;
    let Some(secret) = center::meeting_feed::make(&visit.center, person, &key).await? else {
        return Ok(go("/you#calendar"));
    };
    let base = &visit.center.settings().base_url;
    let address = format!("{base}/calendar/{}.ics", secret.reveal());
    let made = Made::Calendar(address);
    you_page(&visit, StatusCode::OK, Forms::default(), made).await
}

async fn revoke_calendar(visit: Visit) -> Result<Response, Refusal> {
    center::meeting_feed::revoke(&visit.center, visit.signed_in()?).await?;
    Ok(go_saved("/you#calendar"))
}

/// Days that a token works unless its owner chooses others.
const TOKEN_DAYS: i64 = 90;

/// Shows the secret in its own answer: no address leads to it again.
async fn make_token(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let typed = TokenTyped {
        name: form.value("name").to_owned(),
        scope: form.value("scope").to_owned(),
        tenant: form.value("tenant").to_owned(),
        until: form.value("until").to_owned(),
    };
    let key = Key::parse(&form.key)?;
    match sign_in::make_token(&visit.center, person, &typed, &key).await {
        Ok(Some(secret)) => {
            let made = secret.reveal().to_owned();
            let forms = Forms {
                token: Some(visit.form()),
                ..Forms::default()
            };
            you_page(&visit, StatusCode::OK, forms, Made::Token(made)).await
        }
        Ok(None) => Ok(go("/you")),
        Err(refusal) => {
            visit.blame(&mut form, refusal)?;
            let forms = Forms {
                token: Some(form),
                ..Forms::default()
            };
            refused_page(&visit, forms).await
        }
    }
}

/// The account with one of its forms as it was sent and refused.
pub(crate) async fn refused_page(visit: &Visit, forms: Forms) -> Result<Response, Refusal> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    you_page(visit, status, forms, Made::Nothing).await
}

async fn you_page(
    visit: &Visit,
    status: StatusCode,
    forms: Forms,
    made: Made,
) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let tenants = person.tenants();
    let (made, new_calendar) = match made {
        Made::Nothing => (None, None),
        Made::Token(secret) => (Some(secret), None),
        Made::Calendar(address) => (None, Some(address)),
    };
    let you = You {
        new_calendar,
        api: format!("{}/api/v1", visit.center.settings().base_url),
        calendar_since: center::meeting_feed::own(&visit.center, person).await?,
        tokens: sign_in::own_tokens(&visit.center, person).await?,
        tenants: tenants
            .map(|tenant| (tenant.domain.clone(), tenant.name.clone()))
            .collect(),
        scopes: ["read", "write"]
            .map(|scope| (scope, visit.frame.speaker.say_of("token-scope", scope)))
            .into(),
        told: told(visit, person),
        may_make: person.tenants().next().is_some() || person.is_at_work(),
        form: forms.token.unwrap_or_else(|| new_token(visit)),
        news: News::of(visit, person, forms.news).await?,
        place: place::form(visit, forms.place).await?,
        made,
        page: visit.page("you-title"),
        name: person.name.clone(),
        places: places(visit, person),
        languages: choices(visit),
        from: "/you".to_owned(),
        sign_ins: sign_in::own_sign_ins(&visit.center, person).await?,
        is_browser: person.kind == SignInKind::Browser,
        is_newcomer: person.newcomer().is_ok(),
        led_by_others: person
            .tenants()
            .filter(|tenant| {
                let own = person.customer(&tenant.domain);
                own.is_ok_and(|(act, _)| act.permit(Action::AskHandOver).is_ok())
            })
            .cloned()
            .collect(),
    };
    Ok(render(status, &you))
}

/// Where the reader keeps webhooks: for each tenant that it is an admin of, and for the Center.
fn told(visit: &Visit, person: &sign_in::SignedIn) -> Vec<(String, String)> {
    let tenants = person.tenants().filter(|tenant| {
        let own = person.customer(&tenant.domain);
        own.is_ok_and(|(act, _)| act.permit(Action::ManageWebhooks).is_ok())
    });
    let tenants = tenants.map(|tenant| {
        let address = format!("/t/{}/webhooks", tenant.domain);
        (address, tenant.name.clone())
    });
    let center = person.manager().is_ok().then(|| {
        let name = visit.frame.center.clone();
        ("/center/webhooks".to_owned(), name)
    });
    tenants.chain(center).collect()
}

impl You {
    fn scope(&self, token: &OwnToken) -> String {
        if token.migration.is_some() {
            return self.page.say("token-scope-migration");
        }
        if token.is_tools {
            return self.page.say("token-scope-tool");
        }
        self.page.say_of("token-scope", token.scope)
    }

    /// A token ends as the day after its last begins.
    fn last_day(&self, token: &OwnToken) -> String {
        let last = token.until - jiff::SignedDuration::from_secs(1);
        self.page.date_year(last)
    }

    /// What the browser says it is, in two words where they are known.
    fn device(&self, sign_in: &OwnSignIn) -> String {
        let known = |names: &[(&str, &'static str)]| {
            let said = names.iter().find(|(said, _)| sign_in.device.contains(said));
            said.map(|(_, name)| *name)
        };
        match (known(&BROWSERS), known(&SYSTEMS)) {
            (Some(browser), Some(system)) => {
                let args = Args::new().text("browser", browser).text("system", system);
                self.page.say_with("you-signin-on", args)
            }
            _ => sign_in.device.clone(),
        }
    }
}

/// What browsers write and what they are called; those that pretend to be others come first.
const BROWSERS: [(&str, &str); 4] = [
    ("Edg/", "Microsoft Edge"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Windows", "Windows"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("Android", "Android"),
    ("Linux", "Linux"),
];

async fn revoke(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SignInId = id.parse().map_err(|_| CenterFault::NotFound)?;
    sign_in::revoke(&visit.center, visit.signed_in()?, id).await?;
    Ok(go_saved("/you"))
}

/// A language as it is offered.
struct Choice {
    tag: &'static str,
    own_name: &'static str,
    name: String,
    is_complete: bool,
    is_current: bool,
}

fn choices(visit: &Visit) -> Vec<Choice> {
    let speaker = &visit.frame.speaker;
    Language::ALL
        .iter()
        .map(|language| Choice {
            tag: language.tag(),
            own_name: language.own_name(),
            name: speaker.say_of("language", language.tag()),
            is_complete: language.is_complete(),
            is_current: speaker.language() == *language,
        })
        .collect()
}

#[derive(Template)]
#[template(path = "account/language.html")]
struct LanguagePage {
    page: Page,
    form: Form,
    languages: Vec<Choice>,
    from: String,
}

async fn languages(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let from = query.get("from").map_or("", String::as_str);
    let form = visit.form().with("from", local(from));
    Ok(language_page(&visit, StatusCode::OK, form))
}

fn language_page(visit: &Visit, status: StatusCode, form: Form) -> Response {
    let page = LanguagePage {
        page: visit.page("language-title"),
        languages: choices(visit),
        from: local(form.value("from")).to_owned(),
        form,
    };
    render(status, &page)
}

/// Seconds that a browser keeps the language that was chosen in it.
const YEAR: i64 = 365 * 24 * 60 * 60;

/// The language belongs to the person; a visitor's stays with the browser.
async fn choose(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let is_complete = |tag: &str| tag.parse().is_ok_and(Language::is_complete);
    let chosen: Option<WrittenLanguage> = Some(form.value("language"))
        .filter(|tag| is_complete(tag))
        .and_then(|tag| tag.parse().ok());
    let Some(language) = chosen else {
        form.wrong("language", "error-language");
        return Ok(language_page(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            form,
        ));
    };
    if let Some(person) = visit.person() {
        sign_in::set_language(&visit.center, person, language).await?;
    }
    let mut response = go(local(form.value("from")));
    let is_secure = is_secure(&visit.center);
    add_cookie(
        &mut response,
        &cookie::LANGUAGE.given(language.tag(), YEAR, is_secure),
    )?;
    Ok(response)
}

#[derive(Template)]
#[template(path = "account/roles.html")]
struct Roles {
    page: Page,
    sides: Vec<Side>,
}

/// What one kind of person can do, from the table that the program itself asks.
struct Side {
    name: String,
    actions: Vec<String>,
}

async fn roles(visit: Visit) -> Result<Response, Refusal> {
    let speaker = &visit.frame.speaker;
    let side = |actor: Actor| Side {
        name: speaker.say_of("actor", actor.as_str()),
        actions: TABLE
            .iter()
            .filter(|(_, actors)| actors.contains(&actor))
            .map(|(action, _)| speaker.say_of("action", action.as_str()))
            .collect(),
    };
    let shown = [
        Actor::CustomerAdmin,
        Actor::CustomerMember,
        Actor::Representative,
        Actor::Partner,
        Actor::Specialist,
        Actor::Manager,
        Actor::Operator,
        Actor::Worker,
    ];
    let page = Roles {
        page: visit.page("roles-title"),
        sides: shown.into_iter().map(side).collect(),
    };
    Ok(render(StatusCode::OK, &page))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use words::Speaker;

    use super::*;

    #[test]
    fn every_actor_and_every_action_has_its_words() {
        for language in Language::complete() {
            let speaker = Speaker::new(*language, TimeZone::UTC);
            for actor in Actor::ALL {
                let words = speaker.say_of("actor", actor);
                assert!(!words.starts_with('['), "{language}: {words}");
            }
            for action in Action::ALL {
                let words = speaker.say_of("action", action);
                assert!(!words.starts_with('['), "{language}: {words}");
            }
        }
    }
}
