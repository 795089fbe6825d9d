//! One request of a program and what came of it, without a network between.

use std::net::IpAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use cast::Stage;
use center::sign_in::{self, Address, Secret};
use serde_json::Value;
use tower::ServiceExt;

/// What a program sends.
#[derive(Clone, Debug)]
pub struct Asked {
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
    client: Option<IpAddr>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answered {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Asked {
    /// Under `/api/v1`.
    pub fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            path: format!("{}{path}", api::BASE),
            headers: Vec::new(),
            body: None,
            client: None,
        }
    }

    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn by(self, token: Option<&Secret>) -> Self {
        match token {
            Some(token) => self.header("authorization", &format!("Bearer {}", token.reveal())),
            None => self,
        }
    }

    pub fn json(mut self, body: &Value) -> Self {
        self.body = Some(body.to_string());
        self.header("content-type", "application/json")
    }

    /// A body that is no JSON; its `Content-Type` is a header of its own.
    pub fn text(mut self, body: &str) -> Self {
        self.body = Some(body.to_owned());
        self
    }

    /// From this address, as the server says it.
    pub fn of_client(mut self, address: &str) -> Self {
        self.client = Some(address.parse().unwrap());
        self
    }

    pub fn key(self, key: &str) -> Self {
        self.header("idempotency-key", key)
    }

    pub async fn send(self, api: &Router) -> Answered {
        let mut request = Request::builder().method(self.method).uri(self.path);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        if let Some(client) = self.client {
            request = request.extension(api::RequestClient(client));
        }
        let body = self.body.map_or_else(Body::empty, Body::from);
        let response = api
            .clone()
            .oneshot(request.body(body).unwrap())
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answered {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }
}

impl Answered {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    pub fn header(&self, name: header::HeaderName) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }
}

/// A token that reaches as far as this person.
pub async fn token(stage: &Stage, address: &str) -> Secret {
    let typed = Address::parse("address", address).unwrap();
    sign_in::token_for_demo(&stage.center, &sign_in::visitor(), &typed)
        .await
        .unwrap()
}
