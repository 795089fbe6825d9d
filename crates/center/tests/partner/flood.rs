//! What a partner piles up, sent or taken back, moves nothing of the tenant's out of sight, and hides
//! nothing of its own from the tenant's word.

use cast::{CONTOSO, Stage, WOODGROVE, how, what};
use center::CenterFault;
use center::consent::{Answer, answer_request, look, waiting};
use center::plan::overview;
use center::request::{self, Door, requests_of};
use process::language::WrittenLanguage;
use process::permission::{Scope, TenantAct};
use process::state::RequestState;

use super::{ask, kept, pile_up, subjects};

const DOMAIN: &str = "contoso.example";
const BOTH: &[Scope] = &[Scope::Request, Scope::SeePlan];

#[tokio::test]
async fn a_partner_that_sends_and_takes_back_is_told_to_wait() {
    let stage = Stage::open().await;
    stage.customer(CONTOSO).await;
    stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let act = TenantAct::from(who.0.clone());
    let mut sent = 0;
    let refused = loop {
        match ask(&stage, &who, &["teams"]).await {
            Ok(filed) => {
                sent += 1;
                assert!(sent < 20, "nobody stops it");
                request::withdraw(&stage.center, &act, &filed.reference)
                    .await
                    .unwrap();
            }
            Err(refused) => break refused,
        }
    };
    assert!(matches!(refused, CenterFault::TooOften(_)), "{refused}");
    stage.work().await;
    let told = subjects(&stage, CONTOSO);
    let about = told.iter().filter(|one| one.contains("on your behalf"));
    assert_eq!(about.count(), sent);
    // Another of its customers is another matter, and tomorrow is another day.
    stage.clock.advance(jiff::SignedDuration::from_hours(25));
    ask(&stage, &who, &["teams"]).await.unwrap();
}

#[tokio::test]
async fn the_tenants_own_doors_work_however_much_a_partner_piles_up() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let waits = ask(&stage, &who, &["exchange-online"]).await.unwrap();
    let own = stage.file(&contoso, "en", &["teams"]).await;
    let (center, act, tenant) = (&stage.center, &contoso.act, &contoso.tenant);
    let draft = request::begin(center, act, Door::QuickAction, Vec::new())
        .await
        .unwrap();
    pile_up(&stage, &who, &waits).await;

    let again = request::begin(center, act, Door::QuickAction, Vec::new()).await;
    assert_eq!(again.unwrap(), draft, "the same draft is gone on with");
    request::answer_what(center, act, tenant, &draft, &what(&["teams"]))
        .await
        .unwrap();
    request::answer_how(center, act, tenant, &draft, &how("en"))
        .await
        .unwrap();
    request::withdraw(center, act, &draft).await.unwrap();
    let home = overview(center, act, tenant, None, WrittenLanguage::English).await;
    let under_way = home.unwrap().request.map(|request| request.reference);
    assert_eq!(under_way, Some(own.reference.clone()));
    let listed = requests_of(center, act).await.unwrap();
    let listed: Vec<_> = listed.into_iter().map(|line| line.reference).collect();
    assert!(listed.contains(&own.reference), "its own stays in the list");
    let (_, asked) = look(center, act).await.unwrap();
    assert_eq!(asked.len(), 1);
    let (one, _) = waiting(center, act, &waits.reference).await.unwrap();
    assert_eq!(one.reference, waits.reference);

    // Consent is given although a request is under way: what waits goes on waiting.
    let terms = (BOTH, &["teams", "exchange-online"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let request = kept(&stage, tenant, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    request::withdraw(center, act, &own.reference)
        .await
        .unwrap();
    answer_request(center, &contoso.own, &waits.reference, Answer::LetGoOn)
        .await
        .unwrap();
    let request = kept(&stage, tenant, &waits.reference).await;
    assert_eq!(request.state.0, RequestState::Queued);
}
