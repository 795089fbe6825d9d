//! Programs outside that are told what changes, and calendars that subscribe, on the engine that
//! `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod feed;
mod few;
mod keepers;
mod share;
mod tries;

use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cast::Stage;
use center::courier::{Carried, Courier, Parcel, Undelivered};
use center::once::Key;
use center::queue::Spot;
use center::webhook::{self, Delivery, Keeper, Typed};
use process::permission::{Action, CustomerAct};
use ring::hmac;
use serde_json::Value;
use uuid::Uuid;

/// Keeps what it is given to carry, and answers what it is told to.
#[derive(Clone)]
struct Post {
    kept: Arc<Mutex<Vec<Parcel>>>,
    answer: Arc<Mutex<Result<u16, Undelivered>>>,
}

impl Post {
    pub fn of(stage: &Stage) -> Self {
        let post = Self {
            kept: Arc::default(),
            answer: Arc::new(Mutex::new(Ok(204))),
        };
        stage.center.send_by(Arc::new(post.clone()));
        post
    }

    pub fn answers(&self, answer: Result<u16, Undelivered>) {
        *self.answer.lock().unwrap() = answer;
    }

    /// What was carried since this was last asked.
    pub fn take(&self) -> Vec<Parcel> {
        std::mem::take(&mut *self.kept.lock().unwrap())
    }
}

impl Courier for Post {
    fn takes_http(&self) -> bool {
        false
    }

    fn carry(&self, parcel: Parcel) -> Carried<'_> {
        self.kept.lock().unwrap().push(parcel);
        let answer = *self.answer.lock().unwrap();
        Box::pin(async move { answer })
    }
}

fn own(customer: &cast::Customer) -> CustomerAct {
    customer.act.own(Action::ManageWebhooks).unwrap().clone()
}

async fn make(stage: &Stage, keeper: &Keeper, url: &str, kinds: &[&str]) -> (Uuid, Vec<u8>) {
    let typed = Typed {
        url: url.to_owned(),
        kinds: kinds.iter().map(ToString::to_string).collect(),
    };
    let key = Key::draw(&stage.center);
    let (shown, secret) = webhook::make(&stage.center, keeper, &typed, &key)
        .await
        .unwrap();
    (shown.id, secret_bytes(secret.unwrap().reveal()))
}

fn secret_bytes(written: &str) -> Vec<u8> {
    STANDARD
        .decode(written.strip_prefix("whsec_").unwrap())
        .unwrap()
}

fn header<'a>(parcel: &'a Parcel, name: &str) -> &'a str {
    let mut headers = parcel.headers.iter();
    &headers.find(|(known, _)| *known == name).unwrap().1
}

/// Whether one of the signatures is this secret's.
fn is_signed_by(parcel: &Parcel, secret: &[u8]) -> bool {
    let id = header(parcel, "webhook-id");
    let seconds = header(parcel, "webhook-timestamp");
    let signed = format!("{id}.{seconds}.{}", parcel.body);
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    header(parcel, "webhook-signature").split(' ').any(|one| {
        let signature = STANDARD.decode(one.strip_prefix("v1,").unwrap()).unwrap();
        hmac::verify(&key, signed.as_bytes(), &signature).is_ok()
    })
}

fn body(parcel: &Parcel) -> Value {
    serde_json::from_str(&parcel.body).unwrap()
}

async fn log(stage: &Stage, keeper: &Keeper, id: Uuid) -> Vec<Delivery> {
    let (_, part) = webhook::deliveries(&stage.center, keeper, id, Spot::FIRST)
        .await
        .unwrap();
    part.rows
}

async fn send_test(stage: &Stage, keeper: &Keeper, id: Uuid) -> Uuid {
    let key = Key::draw(&stage.center);
    webhook::test(&stage.center, keeper, id, &key)
        .await
        .unwrap()
}
