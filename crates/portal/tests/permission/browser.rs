//! One request and what came of it, without a network between.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use center::sign_in::Secret;
use tower::ServiceExt;

/// What a browser sends.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: Method,
    pub path: String,
    pub cookie: Option<Secret>,
    pub body: String,
    /// The site the form was on, as the browser says it.
    pub site: Option<&'static str>,
    /// What the body is.
    pub kind: String,
}

/// What stands between the parts of a form with a file.
const BOUNDARY: &str = "----a-browser-makes-this";

/// What came back.
#[derive(Clone, Debug)]
pub struct Answered {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Asked {
    pub fn get(path: impl Into<String>) -> Self {
        Self {
            method: Method::GET,
            path: path.into(),
            cookie: None,
            body: String::new(),
            site: Some("same-origin"),
            kind: "application/x-www-form-urlencoded".to_owned(),
        }
    }

    /// A form with a file: its fields, and the name of the file's own field with what is in the file.
    pub fn with_file(
        path: impl Into<String>,
        fields: &[(&str, &str)],
        (field, text): (&str, &str),
    ) -> Self {
        let mut body = String::new();
        let file = [(format!("{field}\"; filename=\"{field}.txt"), text)];
        let fields = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), *value));
        for (name, value) in fields.chain(file) {
            let head = format!("content-disposition: form-data; name=\"{name}\"");
            for piece in ["--", BOUNDARY, "\r\n", &head, "\r\n\r\n", value, "\r\n"] {
                body.push_str(piece);
            }
        }
        for piece in ["--", BOUNDARY, "--\r\n"] {
            body.push_str(piece);
        }
        Self {
            kind: format!("multipart/form-data; boundary={BOUNDARY}"),
            ..Self::post(path, body)
        }
    }

    pub fn post(path: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            method: Method::POST,
            body: body.into(),
            ..Self::get(path)
        }
    }

    pub fn with(self, cookie: Option<&Secret>) -> Self {
        Self {
            cookie: cookie.cloned(),
            ..self
        }
    }

    pub fn sent_from(self, site: Option<&'static str>) -> Self {
        Self { site, ..self }
    }

    /// Pages are put together once for many requests: that takes longer than most answers.
    pub async fn send(self, pages: &Router) -> Answered {
        let mut request = Request::builder()
            .method(self.method)
            .uri(&self.path)
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::CONTENT_TYPE, &self.kind);
        if let Some(site) = self.site {
            request = request.header("sec-fetch-site", site);
        }
        if let Some(cookie) = &self.cookie {
            let pair = format!("fasttrack-loopback={}", cookie.reveal());
            request = request.header(header::COOKIE, pair);
        }
        let request = request.body(Body::from(self.body)).unwrap();
        let response = pages.clone().oneshot(request).await;
        let (parts, body) = response.unwrap().into_parts();
        let bytes = to_bytes(body, 16 * 1024 * 1024).await.unwrap();
        Answered {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

impl Answered {
    pub fn location(&self) -> &str {
        let location = self.headers.get(header::LOCATION);
        location.map_or("", |value| value.to_str().unwrap())
    }

    /// Whether the reader is led to the sign-in first.
    pub fn asks_to_sign_in(&self) -> bool {
        self.status == StatusCode::SEE_OTHER && self.location().starts_with("/sign-in?from=")
    }
}
