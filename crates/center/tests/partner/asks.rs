//! The request on behalf of a customer.

use cast::{CONTOSO, HANBIT, Stage, WOODGROVE};
use center::CenterFault;
use center::consent::{Answer, answer_request};
use center::request::{self, asked, asked_of};
use center::service::places;
use process::identity::{Reference, ServiceName};
use process::permission::{Scope, TenantAct};
use process::state::RequestState;

use super::{ask, draft, is_not_found, kept, send, subjects};

const DOMAIN: &str = "contoso.example";

#[tokio::test]
async fn without_consent_a_request_waits_and_touches_nothing_of_the_tenants() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;

    assert_eq!(filed.state, RequestState::AwaitingConsent);
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.decision_id, None, "nothing is decided");
    assert_eq!(request.tracking_hash, None);
    assert_eq!(request.door, "partner");
    assert_eq!(request.asked_by.0, who.0.person());
    let reading = stage.center.store().read().await.unwrap();
    let facts = store::tenant::facts(&reading, customer.act.tenant()).await;
    assert!(
        facts.unwrap().is_empty(),
        "the partner's answers are no facts"
    );
    drop(reading);
    assert!(stage.open_offers().await.is_empty());
    let found = asked(&stage.center, &who.0, &filed.reference)
        .await
        .unwrap();
    assert!(found.decision.is_none());
    let told = subjects(&stage, CONTOSO);
    let wanted = format!(
        "Woodgrove asks for assistance on your behalf: {}",
        filed.reference
    );
    assert!(told.contains(&wanted), "{told:?}");
}

#[tokio::test]
async fn within_consent_it_goes_on_at_once_and_the_person_and_partner_are_recorded() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let partner = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::Request, Scope::SeePlan][..], &["teams"][..]);
    stage.consent(&customer, partner, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;

    assert_eq!(filed.state, RequestState::Queued);
    assert_eq!(stage.open_offers().await.len(), 1);
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.partner_id.map(|id| id.0), Some(partner));
    assert_eq!(request.tracking_hash, None, "no link outlives the consent");
    let reading = stage.center.store().read().await.unwrap();
    let chain = store::audit::newest(&reading, Some(who.0.tenant()), 50).await;
    let filing = chain
        .unwrap()
        .into_iter()
        .find(|entry| entry.action == "file_request" && entry.subject == Some(request.id.0.0));
    assert_eq!(filing.unwrap().actor_kind, "partner");
    drop(reading);
    let (act, tenant) = (&customer.act, &customer.tenant);
    let view = request::look(&stage.center, act, tenant, &filed.reference).await;
    let by = view.unwrap().asked_by.unwrap();
    assert_eq!(by, "Person of Woodgrove · Woodgrove");
}

#[tokio::test]
async fn a_consent_about_other_services_lets_it_wait() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let partner = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&customer, partner, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams", "exchange-online"]).await;
    assert_eq!(filed.unwrap().state, RequestState::AwaitingConsent);
}

#[tokio::test]
async fn to_see_is_not_to_ask_and_to_ask_is_not_to_see() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let partner = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let sees = (&[Scope::SeePlan][..], &["teams"][..]);
    stage.consent(&customer, partner, sees, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    assert_eq!(filed.state, RequestState::AwaitingConsent);

    let request_only = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&customer, partner, request_only, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let found = asked(&stage.center, &who.0, &filed.reference)
        .await
        .unwrap();
    assert_ne!(found.state, RequestState::AwaitingConsent);
    assert!(found.decision.is_none(), "it sees no eligibility");
    let customer = center::partner::customer(&stage.center, &who.0, &who.1).await;
    assert!(customer.unwrap().services.is_none());
}

#[tokio::test]
async fn a_request_that_waits_does_not_keep_the_tenant_from_asking_itself() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    let partner = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["teams"]).await.unwrap();
    let service: ServiceName = "teams".parse().unwrap();
    // Its pages offer the service all the same, and tell of the request.
    let tenants = places(&stage.center, &customer.act).await.unwrap();
    assert_eq!(tenants.of_service(&service, None), None);
    assert_eq!(tenants.requests.len(), 1);
    let own = stage.file(&customer, "en", &["exchange-online"]).await;
    assert_eq!(own.state, RequestState::Queued);

    // Consent is given all the same; one request of a tenant is under way at a time.
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&customer, partner, terms, 100).await;
    let request = kept(&stage, &who.1, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
}

#[tokio::test]
async fn a_refusal_with_its_reason_withdraws_the_request_and_the_partner_reads_it() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    assert!(matches!(
        Answer::refuse(" ").unwrap_err(),
        CenterFault::Invalid(_)
    ));
    let refuse = Answer::refuse("We do that ourselves.").unwrap();
    answer_request(&stage.center, &customer.own, &filed.reference, refuse)
        .await
        .unwrap();
    stage.work().await;
    let seen = asked(&stage.center, &who.0, &filed.reference)
        .await
        .unwrap();
    assert_eq!(seen.state, RequestState::Withdrawn);
    assert_eq!(seen.refusal.as_deref(), Some("We do that ourselves."));
    let told = subjects(&stage, WOODGROVE);
    let subject = format!("Contoso has refused request {}", filed.reference);
    assert!(told.contains(&subject), "{told:?}");
}

#[tokio::test]
async fn only_so_many_requests_of_a_partner_wait_for_one_tenant() {
    let stage = Stage::open().await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    for _ in 0..3 {
        ask(&stage, &who, &["teams"]).await.unwrap();
    }
    let refused = ask(&stage, &who, &["teams"]).await.unwrap_err();
    assert!(matches!(refused, CenterFault::Conflict(_)), "{refused}");
}

#[tokio::test]
async fn cases_4_and_14_nothing_is_asked_for_a_tenant_that_is_none_of_the_partners() {
    let stage = Stage::open().await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let contoso = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    for domain in ["hanbit.example", "nobody.example"] {
        assert!(is_not_found(&stage.on_behalf(WOODGROVE, domain).await));
    }
    // The act decides for whom it is, whatever reference stands beside it.
    let hanbit = stage.customer(HANBIT).await;
    let foreign = stage.draft(&hanbit, "ko", &["teams"]).await;
    assert!(is_not_found(&send(&stage, &contoso, &foreign).await));
    assert!(is_not_found(
        &asked(&stage.center, &contoso.0, &foreign).await
    ));
}

#[tokio::test]
async fn case_12_neither_another_partner_nor_the_tenant_reaches_a_draft() {
    const OTHER: &str = "partner@adatum.example";
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage.partner("Adatum", OTHER, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let other = stage.on_behalf(OTHER, DOMAIN).await.unwrap();
    let written: Reference = draft(&stage, &who, &["teams"]).await.unwrap();
    let center = &stage.center;
    assert!(is_not_found(&asked(center, &other.0, &written).await));
    assert!(is_not_found(&send(&stage, &other, &written).await));
    let (act, tenant) = (&customer.act, &customer.tenant);
    assert!(is_not_found(
        &request::look(center, act, tenant, &written).await
    ));
    let lines = request::requests_of(center, act).await.unwrap();
    assert!(lines.is_empty(), "{lines:?}");
    // And the other way round: what the tenant writes is its own.
    let own = stage.draft(&customer, "en", &["exchange-online"]).await;
    assert_ne!(own, written);
    assert!(is_not_found(&asked(center, &who.0, &own).await));
    let on_behalf = TenantAct::from(who.0.clone());
    let withdrawn = request::withdraw(center, &on_behalf, &own).await;
    assert!(is_not_found(&withdrawn));
    let listed = asked_of(center, &who.0).await.unwrap();
    let listed: Vec<_> = listed.into_iter().map(|line| line.reference).collect();
    assert_eq!(listed, [written]);
}
