//! Partners at Contoso's door: with consent, with one scope of it, without, revoked, run out, and
//! one that is none of Contoso's. What the matrix does not say stands here.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use cast::{CONTOSO, Customer, Stage, how, what};
use center::consent::revoke;
use center::once::Key;
use center::request::{self, Door};
use jiff::SignedDuration;
use portal::Audience;
use process::identity::{PartnerId, Reference};
use process::permission::{Scope, TenantAct};

use crate::browser::{Answered, Asked};
use crate::ground::Ground;
use crate::roles::{
    P_BOTH, P_EXPIRED, P_FOREIGN, P_MIGRATION, P_NONE, P_PLAN, P_REQUEST, P_REVOKED, P_TASKS,
};
use crate::walls::without;

const DOMAIN: &str = "contoso.example";

/// What partners have written for Contoso.
pub struct Drafts {
    /// A draft of each, by the address of its person.
    of_person: BTreeMap<&'static str, String>,
    /// A request that waits for Contoso's consent.
    pub waiting: String,
    /// The partner that wrote it.
    pub asks: String,
    /// A partner that nobody here comes from, and its person: who is sent away is needed no more.
    pub leaving: (String, String),
}

/// The address of somebody whose place at a partner is ended.
const LEAVING: &str = "partner@leaving.example";

impl Drafts {
    /// The draft of this person's partner; for anybody else, somebody's.
    pub fn of(&self, address: Option<&str>) -> &str {
        let own = address.and_then(|address| self.of_person.get(address));
        own.unwrap_or(&self.of_person[P_BOTH])
    }
}

/// Brings the partners in, each with its state of consent and a draft.
pub async fn enter(stage: &Stage, contoso: &Customer) -> Drafts {
    let services = &["exchange-online", "teams"];
    let both: &[Scope] = &[Scope::Request, Scope::SeePlan];
    // The one that runs out comes first: its end is moved before there is another.
    let expired = stage.partner("Expired", P_EXPIRED, &[DOMAIN]).await;
    stage.consent(contoso, expired, (both, services), 1).await;
    stage
        .tamper("UPDATE consent SET ends_at = granted_at + 1")
        .await;
    stage.clock.advance(SignedDuration::from_secs(1));
    stage.partner("None", P_NONE, &[DOMAIN]).await;
    stage
        .partner("Foreign", P_FOREIGN, &["fabrikam.example"])
        .await;
    let mut asks = None;
    for (name, address, scopes) in [
        ("Both", P_BOTH, both),
        ("Request", P_REQUEST, &both[..1]),
        ("Plan", P_PLAN, &both[1..]),
        ("Tasks", P_TASKS, &[Scope::DoTasks]),
        ("Migration", P_MIGRATION, &[Scope::SeeMigration]),
        ("Revoked", P_REVOKED, both),
    ] {
        let partner = stage.partner(name, address, &[DOMAIN]).await;
        stage
            .consent(contoso, partner, (scopes, services), 100)
            .await;
        if address == P_REVOKED {
            revoke(&stage.center, &contoso.own, partner).await.unwrap();
            asks = Some(partner);
        }
    }
    let mut drafts = BTreeMap::new();
    for address in [
        P_BOTH,
        P_REQUEST,
        P_PLAN,
        P_TASKS,
        P_MIGRATION,
        P_NONE,
        P_REVOKED,
        P_EXPIRED,
    ] {
        drafts.insert(address, draft(stage, address).await.to_string());
    }
    let waiting = filed(stage, P_REVOKED, &drafts[P_REVOKED]).await;
    drafts.insert(P_REVOKED, draft(stage, P_REVOKED).await.to_string());
    Drafts {
        of_person: drafts,
        waiting,
        asks: asks.map(|id: PartnerId| id.to_string()).unwrap(),
        leaving: leaving(stage).await,
    }
}

async fn leaving(stage: &Stage) -> (String, String) {
    let partner = stage.partner("Leaving", LEAVING, &[]).await;
    let reading = stage.center.store().read().await.unwrap();
    let person = store::person::by_address(&reading, LEAVING).await;
    let person = person.unwrap().unwrap();
    (partner.to_string(), person.id.0.to_string())
}

async fn draft(stage: &Stage, address: &str) -> Reference {
    let center = &stage.center;
    let (act, tenant) = stage.on_behalf(address, DOMAIN).await.unwrap();
    let act = TenantAct::from(act);
    let reference = request::begin(center, &act, Door::Partner, Vec::new())
        .await
        .unwrap();
    let what = what(&["exchange-online"]);
    request::answer_what(center, &act, &tenant, &reference, &what)
        .await
        .unwrap();
    request::answer_how(center, &act, &tenant, &reference, &how("en"))
        .await
        .unwrap();
    reference
}

async fn filed(stage: &Stage, address: &str, reference: &str) -> String {
    let center = &stage.center;
    let (act, tenant) = stage.on_behalf(address, DOMAIN).await.unwrap();
    let reference = reference.parse().unwrap();
    let key = Key::draw(center);
    request::file(center, &act.into(), &tenant, &reference, true, &key)
        .await
        .unwrap();
    reference.to_string()
}

async fn get(ground: &Ground, address: &str, path: &str) -> Answered {
    let cookie = ground.stage.click(address).await;
    let asked = Asked::get(path).with(Some(&cookie));
    asked.send(&ground.pages).await
}

#[tokio::test]
async fn cases_12_and_24_a_tenant_that_is_somebody_elses_answers_like_one_that_does_not_exist() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(P_FOREIGN).await;
    let mut walked = 0;
    for route in portal::routes(true).table() {
        if route.audience != Audience::Partner || !route.path.contains("{domain}") {
            continue;
        }
        walked += 1;
        let mut answers = Vec::new();
        for domain in [DOMAIN, "nobody.example"] {
            let path = route.path.replace("{domain}", domain);
            let path = ground.path(&path, Some(P_FOREIGN)).await;
            let before = ground.stage.imprint().await;
            let asked = match route.method {
                Method::GET => Asked::get(&path),
                _ => Asked::post(&path, ground.body(route.path)),
            };
            let answered = asked.with(Some(&cookie)).send(&ground.pages).await;
            assert_eq!(answered.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(
                ground.stage.imprint().await.changes_since(&before),
                [""; 0],
                "{path}"
            );
            let encoded = path.replace('/', "%2F");
            answers.push(without(&answered.text, &[&path, &encoded]));
        }
        assert_eq!(answers[0], answers[1], "{}", route.path);
    }
    assert!(walked >= 10, "only {walked} routes name a customer");
}

#[tokio::test]
async fn case_38_without_consent_no_page_shows_what_the_tenant_holds_or_where_it_stands() {
    let ground = Ground::new().await;
    let secrets = [
        "Office 365 E3",
        // Its seats as they are told: a key of a form may have the number anywhere in it.
        "600 paid",
        "600 seats",
        CONTOSO,
        ground.value("engagement"),
        ground.value("reference"),
        ground.value("task"),
    ];
    for address in [P_NONE, P_REVOKED, P_EXPIRED, P_REQUEST] {
        for route in portal::routes(true).table() {
            if route.audience != Audience::Partner || route.method != Method::GET {
                continue;
            }
            let path = ground.path(route.path, Some(address)).await;
            let answered = get(&ground, address, &path).await;
            // A page that is not there names the address that was asked for, which may name a task.
            let encoded = path.replace('/', "%2F");
            let text = without(&answered.text, &[&path, &encoded]);
            for secret in secrets {
                assert!(!text.contains(secret), "{path} shows {secret} to {address}");
            }
        }
    }
    let plan = format!("/partner/customers/{DOMAIN}");
    let seen = get(&ground, P_PLAN, &plan).await.text;
    assert!(
        seen.contains("Exchange Online"),
        "the words looked for exist"
    );
    assert!(!seen.contains("Intune"), "other services stay hidden");
}

#[tokio::test]
async fn a_partner_reads_whether_it_does_the_tasks_or_looks_at_them() {
    let ground = Ground::new().await;
    let tasks = format!("/partner/customers/{DOMAIN}/tasks");
    let (looks, works) = (
        "You see the tasks and do none of them",
        "You work in the customer’s place",
    );
    for (address, told, untold) in [(P_PLAN, looks, works), (P_TASKS, works, looks)] {
        let page = get(&ground, address, &tasks).await.text;
        assert!(page.contains(told), "{address} is not told: {told}");
        assert!(!page.contains(untold), "{address} is told: {untold}");
    }
}

#[tokio::test]
async fn a_partner_that_sees_migrations_reads_how_far_each_wave_is_and_nothing_more() {
    let ground = Ground::new().await;
    let path = format!("/partner/customers/{DOMAIN}/migration");
    let page = get(&ground, P_MIGRATION, &path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let (_, main) = page.text.split_once("<main").unwrap();
    let main = main.split("</main>").next().unwrap();
    for told in ["First steps", "1 of 2 verified", "Completed with errors"] {
        assert!(main.contains(told), "{told}: {main}");
    }
    for kept in ["ann@", "bob@", "<form", "Message too large"] {
        assert!(!main.contains(kept), "{kept}: {main}");
    }
    let unseen = get(&ground, P_PLAN, &path).await;
    assert!(!unseen.text.contains("First steps"), "{}", unseen.text);
}

#[tokio::test]
async fn case_9_a_partner_cannot_raise_what_is_consented_to_it() {
    let ground = Ground::new().await;
    for address in [P_BOTH, P_NONE] {
        let cookie = ground.stage.click(address).await;
        for route in portal::routes(true).table() {
            let is_consents = route.path.starts_with("/t/{domain}/consents");
            if !is_consents || route.method == Method::GET {
                continue;
            }
            let path = ground.path(route.path, Some(address)).await;
            let before = ground.stage.imprint().await;
            let asked = Asked::post(&path, ground.body(route.path)).with(Some(&cookie));
            assert_eq!(
                asked.send(&ground.pages).await.status,
                StatusCode::NOT_FOUND
            );
            let changes = ground.stage.imprint().await.changes_since(&before);
            assert_eq!(changes, [""; 0], "{path}");
        }
    }
}

#[tokio::test]
async fn a_sign_in_from_before_the_revocation_finds_nothing_after_it() {
    let ground = Ground::new().await;
    let center = &ground.stage.center;
    let cookie = ground.stage.click(P_BOTH).await;
    let plan = format!("/partner/customers/{DOMAIN}/plan");
    let ask = || Asked::get(&plan).with(Some(&cookie)).send(&ground.pages);
    assert_eq!(ask().await.status, StatusCode::OK);
    let contoso = ground.stage.customer(CONTOSO).await;
    let partner = ground.stage.partner_act(P_BOTH).await.partner();
    revoke(center, &contoso.own, partner).await.unwrap();
    assert_eq!(ask().await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_invitation_is_answered_alike_whether_the_organisation_is_known_or_not() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(P_FOREIGN).await;
    let mut answers = Vec::new();
    for (number, domain) in [DOMAIN, "nobody.example"].iter().enumerate() {
        let body = format!("key=invitation-{number}&domain={domain}");
        let asked = Asked::post("/partner/invitations", body).with(Some(&cookie));
        let answered = asked.send(&ground.pages).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER);
        let search = Asked::get(format!("/partner?q={domain}")).with(Some(&cookie));
        let found = search.send(&ground.pages).await;
        let page = without(&found.text, &[DOMAIN, "nobody.example"]);
        let rows = page.matches("/partner/customers/").count();
        answers.push((answered.location().to_owned(), found.status, rows));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn a_consent_is_filled_in_from_a_request_of_that_partner_only() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    let waiting = &ground.partners.waiting;
    let other = ground.stage.partner_act(P_BOTH).await.partner();
    let status = async |partner: &str| {
        let path = format!("/t/{DOMAIN}/consents/{partner}?request={waiting}");
        let asked = Asked::get(path).with(Some(&cookie));
        asked.send(&ground.pages).await.status
    };
    assert_eq!(status(&ground.partners.asks).await, StatusCode::OK);
    assert_eq!(status(&other.to_string()).await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_request_that_has_gone_on_is_found_where_it_was_to_be_answered() {
    let ground = Ground::new().await;
    let cookie = ground.stage.click(CONTOSO).await;
    let waiting = &ground.partners.waiting;
    let its_own = format!("/t/{DOMAIN}/requests/{waiting}");
    let answered = format!("/t/{DOMAIN}/consents/requests/{waiting}");
    let get = async |path: &str| {
        let asked = Asked::get(path.to_owned()).with(Some(&cookie));
        asked.send(&ground.pages).await
    };
    assert_eq!(get(&answered).await.status, StatusCode::OK);
    let refuse = Asked::post(format!("{answered}/refuse"), "reason=We+do+this+ourselves.");
    let refused = refuse.with(Some(&cookie)).send(&ground.pages).await;
    assert_eq!(refused.status, StatusCode::SEE_OTHER);

    // A link in a mail, or the address that its own page named a moment ago.
    let page = get(&answered).await;
    assert_eq!(
        (page.status, page.location()),
        (StatusCode::SEE_OTHER, &*its_own)
    );
    assert_eq!(get(&its_own).await.status, StatusCode::OK);
    let again = Asked::post(format!("{answered}/allow"), "").with(Some(&cookie));
    assert_eq!(again.send(&ground.pages).await.status, StatusCode::CONFLICT);
    let nobodys = get(&format!("/t/{DOMAIN}/consents/requests/REQ-AAAAAA")).await;
    assert_eq!(nobodys.status, StatusCode::NOT_FOUND);
}
