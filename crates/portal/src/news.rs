//! How one is told of news: what one chooses on the own account, and the page behind the link of a
//! digest, which stops it without a sign-in.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use center::news::{self, Chosen, ChosenTyped};
use center::sign_in::{Secret, SignedIn, by_digest_link};
use jiff::civil::Time;
use process::news::{DigestHour, NewsKind, Way};
use process::permission::Action;

use crate::account::{Forms, refused_page};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go_saved};
use crate::{Audience, Routes};

/// The page behind the link in a digest. Mail programs send its form by themselves (RFC 8058), from no
/// page of ours.
pub(crate) const LINK: &str = "/digest/{digest}";

pub(crate) fn routes() -> Routes {
    let (own, stop) = (Action::ManageOwnAccount, Action::StopDigest);
    Routes::default()
        .send("/you/news", Audience::SignedIn, own, choose)
        .show(LINK, Audience::Visitor, stop, ask)
        .send(LINK, Audience::Visitor, stop, stop_digest)
}

/// What the form on the own account offers.
pub(crate) struct News {
    pub(crate) form: Form,
    /// Each kind with its words; none for somebody who is told of nothing.
    pub(crate) kinds: Vec<(&'static str, String)>,
    pub(crate) ways: Vec<(&'static str, String)>,
    pub(crate) hours: Vec<(String, String)>,
    /// By whose clock.
    pub(crate) place: String,
}

/// The form's name of the hour.
const HOUR: &str = "digest_hour";

impl News {
    /// As it was chosen, or as it was sent and refused.
    pub(crate) async fn of(
        visit: &Visit,
        person: &SignedIn,
        sent: Option<Form>,
    ) -> Result<Self, Refusal> {
        let kinds = news::kinds_for(person);
        let form = match sent {
            Some(form) => form,
            None => filled(
                visit.form(),
                kinds,
                &news::chosen(&visit.center, person).await?,
            ),
        };
        let speaker = &visit.frame.speaker;
        let kind = |kind: &NewsKind| (kind.as_str(), speaker.say_of("news-kind", kind));
        let way = |way: &Way| (way.as_str(), speaker.say_of("news-way", way));
        let hour = |hour: DigestHour| {
            let number = i8::try_from(hour.number()).unwrap_or_default();
            let time = Time::new(number, 0, 0, 0).unwrap_or_default();
            (hour.number().to_string(), speaker.time_of_day(time))
        };
        Ok(Self {
            form,
            kinds: kinds.iter().map(kind).collect(),
            ways: Way::ALL.iter().map(way).collect(),
            hours: DigestHour::all().map(hour).collect(),
            place: speaker.place(speaker.zone()),
        })
    }
}

fn filled(form: Form, kinds: &[NewsKind], chosen: &Chosen) -> Form {
    let form = form.with(HOUR, chosen.hour.number().to_string());
    let told =
        |form: Form, kind: &NewsKind| form.with(kind.as_str(), chosen.ways.of(*kind).as_str());
    kinds.iter().fold(form, told)
}

async fn choose(visit: Visit, Sent(mut form): Sent) -> Result<Response, Refusal> {
    let person = visit.signed_in()?;
    let kinds = news::kinds_for(person).iter();
    let typed = ChosenTyped {
        ways: kinds
            .map(|kind| (*kind, form.value(kind.as_str()).to_owned()))
            .collect(),
        hour: Some(form.value(HOUR).to_owned()),
    };
    match news::choose(&visit.center, person, &typed, None).await {
        Ok(_) => Ok(go_saved("/you#news")),
        Err(refusal) => {
            visit.blame(&mut form, refusal)?;
            let forms = Forms {
                news: Some(form),
                ..Forms::default()
            };
            refused_page(&visit, forms).await
        }
    }
}

#[derive(Template)]
#[template(path = "account/digest.html")]
struct DigestPage {
    page: Page,
    /// Where its form goes; none once the digest is stopped.
    action: Option<String>,
    /// What it gathers, or gathered until now.
    kinds: Vec<NewsKind>,
}

async fn ask(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    let act = by_digest_link(&visit.center, &Secret::given(&secret)).await?;
    let page = DigestPage {
        page: visit.page("digest-title"),
        action: Some(visit.frame.path.as_str().to_owned()),
        kinds: news::gathered(&visit.center, &act).await?,
    };
    Ok(secret_page(&page))
}

/// The address is a secret: it goes to nobody, and into no index.
fn secret_page(page: &DigestPage) -> Response {
    let mut response = render(StatusCode::OK, page);
    let headers = response.headers_mut();
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    response
}

/// Answers with the page itself: mail programs that send the form follow no way to another.
async fn stop_digest(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    let act = by_digest_link(&visit.center, &Secret::given(&secret)).await?;
    let kinds = news::gathered(&visit.center, &act).await?;
    news::stop(&visit.center, &act).await?;
    let page = DigestPage {
        page: visit.page("digest-stopped"),
        action: None,
        kinds,
    };
    Ok(secret_page(&page))
}
