//! Partners by the API: what a consent does not cover is not there, and nobody learns who exists.

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, WOODGROVE};
use serde_json::json;

use crate::ground::{Ground, WITHOUT_CONSENT};
use crate::program::{Asked, token};

const CUSTOMER: &str = "/partner/customers/contoso.example";

#[tokio::test]
async fn a_partner_sees_its_customer_as_far_as_the_consent_reaches_and_no_longer() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, WOODGROVE).await;
    let plan = format!("{CUSTOMER}/plan");
    let get = |path: &'static str| Asked::get(path).by(Some(&held));
    let seen = get(CUSTOMER).send(&ground.api).await.json();
    let services = seen["eligibility"]["services"].as_array().unwrap();
    let names: Vec<_> = services.iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names.len(), 2, "only those of the consent: {names:?}");
    assert!(names.contains(&json!("exchange-online")));
    let seen = Asked::get(&plan).by(Some(&held)).send(&ground.api).await;
    assert_eq!(seen.json()["engagements"].as_array().unwrap().len(), 1);
    let list = get("/partner/customers?search=contoso");
    let list = list.send(&ground.api).await.json();
    assert_eq!(list["items"][0]["domain"], "contoso.example");
    // The admin revokes it, by a program too.
    let admin = token(&ground.stage, CONTOSO).await;
    let consents = "/tenants/contoso.example/consents";
    let all = Asked::get(consents).by(Some(&admin));
    let all = all.send(&ground.api).await.json();
    let partners = all["partners"].as_array().unwrap().iter();
    let mut own = partners.filter(|one| one["name"] == "Woodgrove");
    let id = own.next().unwrap()["id"].as_str().unwrap().to_owned();
    let revoke = Asked::new(Method::DELETE, &format!("{consents}/{id}"));
    let revoked = revoke.by(Some(&admin)).send(&ground.api).await;
    assert_eq!(revoked.status, StatusCode::NO_CONTENT);
    let gone = Asked::get(&plan).by(Some(&held)).send(&ground.api).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let seen = get(CUSTOMER).send(&ground.api).await.json();
    assert_eq!(seen["eligibility"], json!(null));
    assert_eq!(seen["scopes"], json!([]));
}

#[tokio::test]
async fn what_is_sent_without_consent_waits_for_the_customer_and_shows_nothing_of_it() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, WITHOUT_CONSENT).await;
    let path = format!("{CUSTOMER}/requests/{}", ground.around.waiting);
    let shown = Asked::get(&path).by(Some(&held)).send(&ground.api).await;
    assert_eq!(shown.json()["state"], "awaiting_consent");
    assert_eq!(shown.json()["eligibility"], json!(null));
    for secret in ["600", CONTOSO, &ground.values["reference"]] {
        assert!(!shown.text.contains(secret), "{}", shown.text);
    }
    // Another partner of the same customer has no such request.
    let other = token(&ground.stage, WOODGROVE).await;
    let shown = Asked::get(&path).by(Some(&other)).send(&ground.api).await;
    assert_eq!(shown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_organisation_is_invited_alike_whether_it_is_known_or_not() {
    let ground = Ground::new().await;
    let held = token(&ground.stage, WOODGROVE).await;
    let mut answers = Vec::new();
    for (number, domain) in ["hanbit.example", "nobody.example"].iter().enumerate() {
        let invite = Asked::new(Method::POST, "/partner/invitations").by(Some(&held));
        let invite = invite.json(&json!({"domain": domain}));
        let invited = invite.key(&format!("k{number}")).send(&ground.api).await;
        assert_eq!(invited.status, StatusCode::NO_CONTENT);
        ground.stage.work().await;
        let path = format!("/partner/customers/{domain}");
        let seen = Asked::get(&path).by(Some(&held)).send(&ground.api).await;
        let list = Asked::get(&format!("/partner/customers?search={domain}"));
        let list = list.by(Some(&held)).send(&ground.api).await;
        answers.push((seen.status, seen.text, list.json()["items"].clone()));
    }
    assert_eq!(answers[0].0, StatusCode::NOT_FOUND);
    assert_eq!(answers[0], answers[1]);
}
