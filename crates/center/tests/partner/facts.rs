//! What is known of a tenant's systems is the tenant's to say: a partner's answers stay in its request.

use cast::{CONTOSO, Stage, WOODGROVE};
use center::consent::{Answer, answer_request};
use center::request::{self, Door, HowTyped};
use process::permission::{Scope, TenantAct};
use process::state::RequestState;

use super::{draft, send};

const DOMAIN: &str = "contoso.example";

/// Name, value and source of everything known about the tenant.
async fn known(stage: &Stage, tenant: &center::Tenant) -> Vec<(String, String, String)> {
    let reading = stage.center.store().read().await.unwrap();
    let facts = store::tenant::facts(&reading, tenant.id.0).await.unwrap();
    facts
        .into_iter()
        .map(|fact| (fact.name.0.to_string(), fact.value, fact.source))
        .collect()
}

fn said(directory: &str, source: &str) -> [(String, String, String); 3] {
    let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned(), source.to_owned());
    [
        fact("directory", directory),
        fact("file-source", "file-share"),
        fact("mail-source", "exchange-on-premises"),
    ]
}

fn cloud_only() -> HowTyped {
    HowTyped {
        directory: "cloud-only".to_owned(),
        ..cast::how("en")
    }
}

#[tokio::test]
async fn a_partners_answers_overwrite_nothing_that_the_customer_said() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let own = stage.file(&contoso, "en", &["teams"]).await;
    request::withdraw(&stage.center, &contoso.act, &own.reference)
        .await
        .unwrap();
    let before = said("on-premises", "request");
    assert_eq!(known(&stage, &contoso.tenant).await, before);

    // Once waiting and released by a consent, and once within it.
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let act = TenantAct::from(who.0.clone());
    let terms = (&[Scope::Request][..], &["teams"][..]);
    for state in [RequestState::AwaitingConsent, RequestState::Queued] {
        let reference = draft(&stage, &who, &["teams"]).await.unwrap();
        request::answer_how(&stage.center, &act, &who.1, &reference, &cloud_only())
            .await
            .unwrap();
        let filed = send(&stage, &who, &reference).await.unwrap();
        assert_eq!(filed.state, state);
        stage.consent(&contoso, woodgrove, terms, 100).await;
        assert_eq!(known(&stage, &contoso.tenant).await, before);
        request::withdraw(&stage.center, &act, &reference)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn where_the_customer_said_nothing_its_admins_answer_makes_facts_of_them() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let reference = draft(&stage, &who, &["teams"]).await.unwrap();
    let act = TenantAct::from(who.0.clone());
    request::answer_how(&stage.center, &act, &who.1, &reference, &cloud_only())
        .await
        .unwrap();
    send(&stage, &who, &reference).await.unwrap();
    // Another request is under way, so that the consent alone lets nothing go on.
    let own = request::begin(&stage.center, &contoso.act, Door::QuickAction, Vec::new()).await;
    request::withdraw(&stage.center, &contoso.act, &own.unwrap())
        .await
        .unwrap();
    let other = stage.file(&contoso, "en", &["exchange-online"]).await;
    let erased = stage.tamper("DELETE FROM tenant_fact").await;
    assert_eq!(erased, 3);
    let terms = (&[Scope::Request][..], &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    request::withdraw(&stage.center, &contoso.act, &other.reference)
        .await
        .unwrap();
    assert_eq!(known(&stage, &contoso.tenant).await, []);

    answer_request(&stage.center, &contoso.own, &reference, Answer::LetGoOn)
        .await
        .unwrap();
    let now_known = known(&stage, &contoso.tenant).await;
    assert_eq!(now_known, said("cloud-only", "partner"));
}

#[tokio::test]
async fn a_request_within_consent_is_decided_and_planned_by_what_it_says_itself() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (&[Scope::Request][..], &["exchange-online"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let reference = draft(&stage, &who, &["exchange-online"]).await.unwrap();
    send(&stage, &who, &reference).await.unwrap();
    assert_eq!(known(&stage, &contoso.tenant).await, [], "no fact is noted");
    stage.work().await;
    stage.accept().await;
    let planned = "SELECT count(*) FROM task WHERE name LIKE '%migrat%' OR playbook LIKE '%mail%'";
    assert!(stage.number(planned).await > 0, "its mail is to be moved");
}
