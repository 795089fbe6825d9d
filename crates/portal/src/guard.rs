//! What stands around every page: who is it, does the request come from our own pages, and what the
//! reader is told when a page cannot be shown.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::Router;

use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use center::sign_in::{self, Secret, SignInKind, SignedIn};
use center::{Center, CenterFault};
use tower_http::compression::CompressionLayer;

use crate::page::error_page;
use crate::visit::{self, Refusal, Visit, go};

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
        .layer(CompressionLayer::new())
        .with_state(center)
}

async fn admit(State(center): State<Center>, request: Request, next: Next) -> Response {
    let mut response = answer(center, request, next).await;
    for (name, value) in HEADERS {
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
    let client = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |info| info.0.ip());
    let (is_by_token, recognised) = match recognise(&center, &parts.headers).await {
        Ok(found) => found,
        Err(fault) => {
            tracing::error!(%fault, "nobody can be recognised");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let visit = Visit::new(center, &parts, client, recognised);
    let changes = !matches!(parts.method, Method::GET | Method::HEAD);
    if changes && !is_by_token && !comes_from_us(&parts.headers) {
        return error_page(&visit.frame, crate::page::Fault::Refused, "");
    }
    parts.extensions.insert(visit.clone());
    let is_get = parts.method == Method::GET;
    let response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions().get::<Refusal>().cloned() {
        None => response,
        Some(refusal) => refused(&visit, &refusal, is_get, is_by_token),
    }
}

/// The sign-in of a cookie, or of a token in `Authorization`, and whether it was a token.
async fn recognise(
    center: &Center,
    headers: &HeaderMap,
) -> Result<(bool, Option<SignedIn>), CenterFault> {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let cookie = || {
        visit::cookie(headers, visit::COOKIE)
            .or_else(|| visit::cookie(headers, visit::LOOPBACK_COOKIE))
    };
    let Some(secret) = bearer.map(str::to_owned).or_else(cookie) else {
        return Ok((false, None));
    };
    let found = sign_in::recognise(center, &Secret::given(&secret)).await?;
    // A cookie's secret is no token and a token's is no cookie.
    let expected = if bearer.is_some() {
        SignInKind::Token
    } else {
        SignInKind::Browser
    };
    Ok((
        bearer.is_some(),
        found.filter(|signed_in| signed_in.kind == expected),
    ))
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

fn refused(visit: &Visit, refusal: &Refusal, is_get: bool, is_by_token: bool) -> Response {
    match refusal {
        Refusal::SignIn if is_by_token => StatusCode::UNAUTHORIZED.into_response(),
        Refusal::SignIn => {
            let from = if is_get {
                visit.frame.path.as_str()
            } else {
                "/"
            };
            go(&format!(
                "/sign-in?from={}",
                crate::page::percent_encoded(from)
            ))
        }
        Refusal::Fault(CenterFault::TooOften(seconds)) => {
            let mut response = error_page(&visit.frame, refusal.page_fault(), "");
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
            response
        }
        Refusal::Fault(fault @ (CenterFault::Store(_) | CenterFault::Internal(_))) => {
            let reference = center::once::Key::draw(&visit.center).as_str()[..8].to_owned();
            tracing::error!(%fault, reference, path = visit.frame.path, "a page failed");
            error_page(&visit.frame, refusal.page_fault(), &reference)
        }
        other => error_page(&visit.frame, other.page_fault(), ""),
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
