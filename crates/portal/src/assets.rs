//! The styles, script and icons of the pages, embedded in the program and served under `/assets`.
//!
//! A hashed name never changes its content, so browsers keep it for a year. This module must not
//! know what a page looks like; templates ask it for the address of a plain name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Files;

/// The address of an asset by its plain name: `style.css` is `/assets/style.<hash>.css`.
#[must_use]
pub fn address(name: &str) -> String {
    let served = MANIFEST.get(name).map_or(name, String::as_str);
    format!("/assets/{served}")
}

/// The routes of the assets, for any state.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve))
}

/// Plain name → served name, as the build of `web/` wrote it.
static MANIFEST: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    Files::get("manifest.json")
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_else(|| {
            tracing::error!("web/dist/manifest.json is not readable; run `make web`");
            BTreeMap::new()
        })
});

async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let encodings = headers.get(ACCEPT_ENCODING);
    answer(&name, headers.get(IF_NONE_MATCH), takes_gzip(encodings))
}

/// Whether the browser takes gzip; one that says `gzip;q=0` does not.
fn takes_gzip(encodings: Option<&HeaderValue>) -> bool {
    let encodings = encodings.and_then(|value| value.to_str().ok());
    encodings.unwrap_or_default().split(',').any(|encoding| {
        let (name, weight) = encoding.split_once(';').unwrap_or((encoding, ""));
        let weight = weight.trim().trim_start_matches("q=");
        name.trim().eq_ignore_ascii_case("gzip")
            && weight.parse().is_ok_and(|weight: f32| weight > 0.0) | weight.is_empty()
    })
}

fn answer(name: &str, known: Option<&HeaderValue>, takes_gzip: bool) -> Response {
    let plain = MANIFEST.iter().find(|(_, served)| *served == name);
    let packed = takes_gzip
        .then(|| Files::get(&format!("{name}.gz")))
        .flatten();
    let is_packed = packed.is_some();
    let file = packed.or_else(|| Files::get(name));
    let Some((file, (plain, _))) = file.zip(plain) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag = format!(
        "\"{}\"",
        URL_SAFE_NO_PAD.encode(file.metadata.sha256_hash())
    );
    let cache = if plain == name {
        "public, max-age=86400"
    } else {
        "public, max-age=31536000, immutable"
    };
    let unchanged = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let headers = [
        (CACHE_CONTROL, Cow::Borrowed(cache)),
        (CONTENT_TYPE, Cow::Borrowed(content_type(name))),
        (ETAG, Cow::Owned(tag)),
        (VARY, Cow::Borrowed("accept-encoding")),
        (X_CONTENT_TYPE_OPTIONS, Cow::Borrowed("nosniff")),
    ];
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        file.data.into_response()
    };
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    if is_packed {
        let gzip = HeaderValue::from_static("gzip");
        response.headers_mut().insert(CONTENT_ENCODING, gzip);
    }
    response
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// The widget's script without its words, which are put in front of it.
pub(crate) fn widget() -> String {
    let Some(file) = Files::get("widget.js") else {
        tracing::error!("web/dist/widget.js is missing; run `make web`");
        return String::new();
    };
    String::from_utf8_lossy(&file.data).into_owned()
}

/// The names of the icons in the sprite, for the test of the templates.
#[cfg(test)]
pub(crate) fn icons() -> Vec<String> {
    let sprite = MANIFEST.get("icons.svg").and_then(|name| Files::get(name));
    let sprite = sprite.map(|file| String::from_utf8_lossy(&file.data).into_owned());
    sprite
        .unwrap_or_default()
        .split("<symbol id=\"")
        .skip(1)
        .filter_map(|symbol| Some(symbol.split_once('"')?.0.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(plain: &str) -> String {
        address(plain).trim_start_matches("/assets/").to_owned()
    }

    #[test]
    fn an_asset_is_kept_for_a_year_because_its_name_holds_its_hash() {
        for (plain, kind) in [
            ("style.css", "text/css; charset=utf-8"),
            ("app.js", "text/javascript; charset=utf-8"),
            ("icons.svg", "image/svg+xml"),
        ] {
            assert_ne!(served(plain), plain);
            let response = answer(&served(plain), None, false);
            assert_eq!(response.status(), StatusCode::OK);
            assert_eq!(response.headers()[CONTENT_TYPE], kind);
            assert_eq!(
                response.headers()[CACHE_CONTROL],
                "public, max-age=31536000, immutable"
            );
        }
    }

    #[test]
    fn an_asset_the_browser_has_is_not_sent_again() {
        let first = answer(&served("style.css"), None, true);
        let again = answer(&served("style.css"), first.headers().get(ETAG), true);
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    }

    #[tokio::test]
    async fn a_browser_that_takes_gzip_is_sent_what_was_packed_beforehand() {
        let taken = |encodings| takes_gzip(Some(&HeaderValue::from_static(encodings)));
        assert!(taken("gzip, deflate, br") && taken("br;q=1.0, GZIP;q=0.8") && !taken("br"));
        assert!(!taken("gzip;q=0") && !takes_gzip(None));

        let packed = answer(&served("style.css"), None, true);
        assert_eq!(packed.headers()[CONTENT_ENCODING], "gzip");
        assert_eq!(packed.headers()[CONTENT_TYPE], "text/css; charset=utf-8");
        let plain = answer(&served("style.css"), None, false);
        assert!(!plain.headers().contains_key(CONTENT_ENCODING));
        assert_ne!(packed.headers()[ETAG], plain.headers()[ETAG]);
        let size = |response: Response| async {
            let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
            body.unwrap().len()
        };
        assert!(size(packed).await * 3 < size(plain).await);
    }

    #[test]
    fn only_what_the_manifest_names_is_served() {
        for name in [
            "manifest.json",
            "style.css",
            "../Cargo.toml",
            "",
            "style.css%00",
            &format!("{}.gz", served("style.css")),
        ] {
            assert_eq!(
                answer(name, None, false).status(),
                StatusCode::NOT_FOUND,
                "{name}"
            );
        }
    }
}
