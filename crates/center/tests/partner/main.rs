//! Partners with consent: what is asked on behalf of a customer, what the customer lets them see, and
//! what stops when it says so, on the engine that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod asks;
mod consent;
mod customers;
mod digest;
mod facts;
mod flood;
mod invite;
mod later;
mod once;
mod over;
mod paused;
mod referral;
mod tasks;

use cast::{Customer, Stage, how, what};
use center::consent::{Answer, answer_request};
use center::once::Key;
use center::request::{self, Door, Filed};
use center::{CenterFault, Tenant};
use process::identity::{Reference, RequestId};
use process::permission::{OnBehalfAct, TenantAct};
use process::state::RequestState;
use store::request::Request;
use store::{Id, Instant, Word};

/// A request with every answer, not yet sent.
async fn draft(
    stage: &Stage,
    (act, tenant): &(OnBehalfAct, Tenant),
    services: &[&str],
) -> Result<Reference, CenterFault> {
    let (center, act) = (&stage.center, TenantAct::from(act.clone()));
    let reference = request::begin(center, &act, Door::Partner, Vec::new()).await?;
    request::answer_what(center, &act, tenant, &reference, &what(services)).await?;
    request::answer_how(center, &act, tenant, &reference, &how("en")).await?;
    Ok(reference)
}

/// Sends a draft.
async fn send(
    stage: &Stage,
    (act, tenant): &(OnBehalfAct, Tenant),
    reference: &Reference,
) -> Result<Filed, CenterFault> {
    let (center, act) = (&stage.center, TenantAct::from(act.clone()));
    let key = Key::draw(center);
    request::file(center, &act, tenant, reference, true, &key).await
}

/// Writes a request and sends it.
async fn ask(
    stage: &Stage,
    who: &(OnBehalfAct, Tenant),
    services: &[&str],
) -> Result<Filed, CenterFault> {
    let reference = draft(stage, who, services).await?;
    send(stage, who, &reference).await
}

/// The request as the database has it.
async fn kept(stage: &Stage, tenant: &Tenant, reference: &Reference) -> Request {
    let reading = stage.center.store().read().await.unwrap();
    store::request::by_reference(&reading, tenant.id.0, reference)
        .await
        .unwrap()
        .unwrap()
}

/// Rows that were sent and taken back since, more than any page shows.
async fn pile_up(stage: &Stage, (act, tenant): &(OnBehalfAct, Tenant), like: &Filed) {
    let like = kept(stage, tenant, &like.reference).await;
    let now = stage.now();
    let rows: Vec<Request> = (0..101)
        .map(|number: u32| Request {
            id: Id(RequestId(uuid::Uuid::from_u128(u128::from(number)))),
            reference: Word(Reference::from_random(u64::from(number).to_be_bytes())),
            state: Word(RequestState::Withdrawn),
            asked_by: Id(act.person()),
            tracking_hash: None,
            created_at: Instant(now + jiff::SignedDuration::from_secs(i64::from(number) + 1)),
            filed_at: Some(Instant(now)),
            ended_at: Some(Instant(now)),
            ..like.clone()
        })
        .collect();
    let rows = std::sync::Arc::new(rows);
    let written: Result<(), store::StoreFault> = (stage.center.store())
        .write(move |writing| {
            let rows = std::sync::Arc::clone(&rows);
            Box::pin(async move {
                for row in rows.iter() {
                    store::request::add(writing, row.clone()).await?;
                }
                Ok(())
            })
        })
        .await;
    written.unwrap();
}

/// An admin of the customer lets this request go on.
async fn allow(stage: &Stage, customer: &Customer, filed: &Filed) {
    let (own, reference) = (&customer.own, &filed.reference);
    let allowed = answer_request(&stage.center, own, reference, Answer::LetGoOn);
    allowed.await.unwrap();
}

/// The subjects of the mails to an address.
fn subjects(stage: &Stage, address: &str) -> Vec<String> {
    let mails = stage.mails_to(address).into_iter();
    mails.map(|mail| mail.subject.to_string()).collect()
}

fn is_not_found<T>(answer: &Result<T, CenterFault>) -> bool {
    matches!(answer, Err(CenterFault::NotFound))
}
