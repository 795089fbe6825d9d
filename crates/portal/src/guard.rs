//! What stands around every page: who is it, does the request come from our own pages, and what the
//! reader is told when a page cannot be shown.

use axum::Router;

use axum::extract::{
    DefaultBodyLimit, FromRequestParts, MatchedPath, RawPathParams, Request, State,
};
use axum::http::header::{self, HeaderName};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use center::sign_in::{self, Secret, SignInKind, SignedIn};
use center::{Center, CenterFault};
use process::permission::Action;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};

use crate::client::{self, RequestId};
use crate::cookie;
use crate::page::error_page;
use crate::routes::CustomersOwn;
use crate::visit::{self, Refusal, Visit, go};
use crate::widget::Framed;

/// The most a form may weigh.
pub(crate) const FORM_LIMIT: usize = 64 * 1024;

const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
         font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    ),
];

pub(crate) fn around(pages: Router<Center>, center: Center) -> Router {
    pages
        .fallback(|| async { Refusal::Fault(CenterFault::NotFound) })
        .method_not_allowed_fallback(|| async { Refusal::Fault(CenterFault::NotFound) })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(middleware::from_fn_with_state(center.clone(), admit))
        .layer(compression())
        .with_state(center)
}

/// Pages are packed as they go; a file that is saved goes as it is, with the length it said.
fn compression() -> CompressionLayer<impl Predicate> {
    let is_page = |_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions| {
        !headers.contains_key(header::CONTENT_DISPOSITION)
    };
    CompressionLayer::new()
        .quality(CompressionLevel::Fastest)
        .compress_when(DefaultPredicate::new().and(is_page))
}

async fn admit(State(center): State<Center>, request: Request, next: Next) -> Response {
    // A form may wait for somebody else's server between what it reads; a page never does.
    let is_page = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = if is_page {
        center::at_one_moment(answer(center, request, next)).await
    } else {
        answer(center, request, next).await
    };
    let framed = response.extensions().get::<Framed>();
    let policy = framed.and_then(Framed::policy);
    let is_framed = policy.is_some();
    if let Some(policy) = policy {
        let name = header::CONTENT_SECURITY_POLICY;
        response.headers_mut().insert(name, policy);
    }
    for (name, value) in HEADERS {
        // The older header knows no origins: it would keep the frame from those that may embed it.
        if is_framed && name == header::X_FRAME_OPTIONS {
            continue;
        }
        response
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

async fn answer(center: Center, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let client = client::address(&parts, &center.settings().trusted_proxies);
    let proof = proof_in(&center, &parts.headers);
    let secret = proof.as_ref().map(Proof::secret);
    let Ok(_turn) = center.turns().enter(secret).await else {
        return unavailable(&Visit::new(center.clone(), &parts, client, None));
    };
    let tenant = tenant_named(&mut parts).await;
    let is_by_token = matches!(proof, Some(Proof::Token(_)));
    let recognised = match met(&center, proof.as_ref(), tenant.as_deref()).await {
        Ok(found) => found,
        Err(fault) => {
            tracing::error!(%fault, "nobody can be recognised");
            return unavailable(&Visit::new(center, &parts, client, None));
        }
    };
    // A person may have many sign-ins; a form with files holds its turn for as long as they take.
    let person = recognised.as_ref().map(|known| known.person);
    let own = person.map(|person| center.turns().take_for(person));
    if own.as_ref().is_some_and(Option::is_none) {
        return unavailable(&Visit::new(center, &parts, client, recognised));
    }
    let visit = Visit::new(center, &parts, client, recognised);
    let changes = !matches!(parts.method, Method::GET | Method::HEAD);
    let is_expected = is_by_token || comes_from_us(&parts.headers) || is_one_click(&parts);
    if changes && !is_expected {
        return error_page(&visit.frame, crate::page::Fault::Refused, "", &[]);
    }
    parts.extensions.insert(visit.clone());
    let sent = Sent {
        is_get: parts.method == Method::GET,
        is_by_token,
        had_cookie: cookie_of(&visit.center, &parts.headers).is_some(),
        route: route_of(&parts),
        id: parts
            .extensions
            .get::<RequestId>()
            .cloned()
            .unwrap_or_else(|| RequestId::of(&parts, &visit.center)),
    };
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(refusal) = response.extensions().get::<Refusal>().cloned() else {
        // A path that is no text is answered by the library, in its own words: it is no page of ours.
        return if response.status() == StatusCode::BAD_REQUEST {
            refused(&visit, &Refusal::Fault(CenterFault::NotFound), &sent)
        } else {
            response
        };
    };
    if let (Some(own), Some(domain)) = (response.extensions().get::<CustomersOwn>(), tenant) {
        note_refusal(&visit, own.0, &domain).await;
    }
    refused(&visit, &refusal, &sent)
}

/// The database does not answer, or as many are answered as may be: nothing can be shown now, and it is
/// worth asking again soon.
fn unavailable(visit: &Visit) -> Response {
    let response = error_page(&visit.frame, crate::page::Fault::Failed, "", &[]);
    to_come_again(response)
}

fn to_come_again(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    let seconds = HeaderValue::from_static("5");
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// The domain in the path of a tenant's page.
async fn tenant_named(parts: &mut Parts) -> Option<String> {
    let named = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    let mut named = named.iter();
    named
        .find(|(name, _)| *name == "domain")
        .map(|(_, domain)| domain.to_owned())
}

/// Lets the Center enter that one of its own people was refused what only a customer may do. The
/// answer is the same whether it could be entered or not; the log has the fault.
async fn note_refusal(visit: &Visit, action: Action, domain: &str) {
    let Some(person) = visit.person() else {
        return;
    };
    let path = visit.frame.path.as_str();
    let noted = sign_in::note_refusal(&visit.center, person, action, (domain, path)).await;
    if let Err(fault) = noted {
        tracing::error!(%fault, %action, "a refusal could not be entered in the audit chain");
    }
}

/// Who comes in, and for which customer if it is a partner's person.
async fn met(
    center: &Center,
    proof: Option<&Proof>,
    domain: Option<&str>,
) -> Result<Option<SignedIn>, CenterFault> {
    let Some(proof) = proof else {
        return Ok(None);
    };
    let mut recognised = recognise(center, proof).await?;
    if let (Some(signed_in), Some(domain)) = (&mut recognised, domain) {
        sign_in::meet_customer(center, signed_in, domain).await?;
    }
    Ok(recognised)
}

/// What a request says that it comes from somebody who has signed in, before anybody has looked.
enum Proof {
    /// A token in `Authorization`.
    Token(String),
    /// A browser's cookie.
    Cookie(String),
}

impl Proof {
    fn secret(&self) -> &str {
        match self {
            Self::Token(secret) | Self::Cookie(secret) => secret,
        }
    }
}

fn proof_in(center: &Center, headers: &HeaderMap) -> Option<Proof> {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    match bearer {
        Some(secret) => Some(Proof::Token(secret.to_owned())),
        None => cookie_of(center, headers).map(Proof::Cookie),
    }
}

async fn recognise(center: &Center, proof: &Proof) -> Result<Option<SignedIn>, CenterFault> {
    let found = sign_in::recognise(center, &Secret::given(proof.secret())).await?;
    // A cookie's secret is no token and a token's is no cookie.
    let expected = match proof {
        Proof::Token(_) => SignInKind::Token,
        Proof::Cookie(_) => SignInKind::Browser,
    };
    // A token that somebody made is for the API, where its scope is kept to; of tokens the pages take
    // the demo's only.
    let is_for_pages =
        |signed_in: &SignedIn| signed_in.kind == expected && signed_in.reach.is_none();
    Ok(found.filter(is_for_pages))
}

/// The secret of a browser's sign-in, from the one cookie that this Center gives out: a site beside
/// it could plant the other, whose name promises nothing.
fn cookie_of(center: &Center, headers: &HeaderMap) -> Option<String> {
    cookie::OWN.sent_in(headers, visit::is_secure(center))
}

/// Whether a form was sent from one of our own pages. Browsers say so in `Sec-Fetch-Site`; older
/// ones in `Origin`; one that says neither is refused.
fn comes_from_us(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else {
        return false;
    };
    origin
        .split_once("://")
        .is_some_and(|(_, origin_host)| origin_host == host)
}

/// Whether a mail program stops a digest by the link in it (RFC 8058): no browser, and nobody's
/// cookie. It is believed for that link alone.
fn is_one_click(parts: &Parts) -> bool {
    let of_browsers = [
        header::COOKIE,
        header::ORIGIN,
        HeaderName::from_static("sec-fetch-site"),
    ];
    let mut of_browsers = of_browsers.iter();
    route_of(parts) == crate::news::LINK
        && !of_browsers.any(|name| parts.headers.contains_key(name))
}

/// How a request that is refused was sent.
struct Sent {
    is_get: bool,
    is_by_token: bool,
    /// It came with a cookie: somebody was signed in when the page was shown.
    had_cookie: bool,
    /// The pattern of its path: what stands in a path may be a secret, and is never logged.
    route: String,
    /// Its id, which an error page shows.
    id: RequestId,
}

fn route_of(parts: &Parts) -> String {
    let matched = parts.extensions.get::<MatchedPath>();
    matched.map_or_else(String::new, |path| path.as_str().to_owned())
}

fn refused(visit: &Visit, refusal: &Refusal, sent: &Sent) -> Response {
    match refusal {
        Refusal::SignIn if sent.is_by_token => StatusCode::UNAUTHORIZED.into_response(),
        Refusal::SignIn if sent.had_cookie && !visit.typed().is_empty() => error_page(
            &visit.frame,
            crate::page::Fault::SignedOut,
            "",
            visit.typed(),
        ),
        Refusal::SignIn => {
            let from = if sent.is_get {
                visit.frame.path.as_str()
            } else {
                "/"
            };
            // A cookie that opens nothing any more was somebody's sign-in, which has ended.
            let ended = if sent.had_cookie { "&ended=yes" } else { "" };
            go(&format!(
                "/sign-in?from={}{ended}",
                crate::page::percent_encoded(from)
            ))
        }
        Refusal::Fault(CenterFault::TooOften(seconds)) => {
            let mut response = error_page(&visit.frame, refusal.page_fault(), "", visit.typed());
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
            response
        }
        Refusal::Fault(fault @ (CenterFault::Store(_) | CenterFault::Internal(_))) => {
            let reference = sent.id.as_str();
            tracing::error!(%fault, reference, route = sent.route, "a page failed");
            let page = error_page(&visit.frame, refusal.page_fault(), reference, visit.typed());
            if fault.may_pass() {
                to_come_again(page)
            } else {
                page
            }
        }
        other => error_page(&visit.frame, other.page_fault(), "", visit.typed()),
    }
}

/// An answer without a body, for tests of this room.
#[cfg(test)]
fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let request = pairs
        .iter()
        .fold(Request::builder(), |request, (name, value)| {
            request.header(*name, *value)
        });
    request
        .body(axum::body::Body::empty())
        .map(|request| request.headers().clone())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_another_site_is_refused() {
        assert!(comes_from_us(&headers(&[(
            "sec-fetch-site",
            "same-origin"
        )])));
        assert!(comes_from_us(&headers(&[
            ("origin", "http://127.0.0.1:8080"),
            ("host", "127.0.0.1:8080")
        ])));
        for foreign in [
            &[
                ("sec-fetch-site", "cross-site"),
                ("origin", "http://127.0.0.1:8080"),
                ("host", "127.0.0.1:8080"),
            ][..],
            &[("sec-fetch-site", "same-site")],
            &[
                ("origin", "http://evil.example"),
                ("host", "127.0.0.1:8080"),
            ],
            &[("origin", "null"), ("host", "127.0.0.1:8080")],
            &[("host", "127.0.0.1:8080")],
            &[],
        ] {
            assert!(!comes_from_us(&headers(foreign)), "{foreign:?}");
        }
    }
}
