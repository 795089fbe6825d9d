//! What a consent opens, and what stops in the transaction that ends it.

use cast::{CONTOSO, Stage, WOODGROVE};
use center::consent::{Granted, end_relation, grant, look, revoke};
use center::once::Key;
use center::partner::{
    Search, add_member, customer, customers, end_member, engagements, pause, resume,
};
use center::people::PersonTyped;
use center::plan::overview;
use center::queue::Spot;
use center::request::{self, Door, asked};
use center::sign_in;
use center::{CenterFault, Conflict, routing};
use jiff::SignedDuration;
use process::language::WrittenLanguage;
use process::permission::{Action, Scope, Scopes, TenantAct};
use process::state::{OfferState, RequestState};

use super::{ask, draft, is_not_found, kept, pile_up, send, subjects};

const DOMAIN: &str = "contoso.example";
const BOTH: &[Scope] = &[Scope::Request, Scope::SeePlan];

#[tokio::test]
async fn revoking_takes_back_the_open_offer_and_everything_is_hidden_from_then_on() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 100)
        .await;
    let before = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &before, &["teams"]).await.unwrap();
    stage.work().await;
    let (offer, specialist) = stage.open_offers().await.remove(0);
    let center = &stage.center;
    assert!(
        asked(center, &before.0, &filed.reference)
            .await
            .unwrap()
            .decision
            .is_some()
    );

    revoke(center, &contoso.own, woodgrove).await.unwrap();
    stage.work().await;

    let request = kept(&stage, &before.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let reading = center.store().read().await.unwrap();
    let offers = store::offer::of_request(&reading, request.id.0)
        .await
        .unwrap();
    assert_eq!(offers[0].state.0, OfferState::Withdrawn);
    drop(reading);
    let act = stage.specialist(&specialist).await;
    let late = routing::accept(center, &act, offer.id.0, &Key::draw(center)).await;
    assert!(matches!(late, Err(CenterFault::Conflict(_))));
    let after = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert_eq!(after.0.scopes(), Scopes::NONE);
    assert!(after.0.permit(Action::SeeTenant).is_err());
    assert!(
        customer(center, &after.0, &after.1)
            .await
            .unwrap()
            .services
            .is_none()
    );
    let seen = asked(center, &after.0, &filed.reference).await.unwrap();
    assert!(
        seen.answers.what.is_none(),
        "the customer may have changed them"
    );
    let told = subjects(&stage, WOODGROVE);
    assert!(
        told.contains(&"The consent of Contoso has ended".to_owned()),
        "{told:?}"
    );
    // Once more changes nothing.
    let imprint = stage.imprint().await;
    revoke(center, &contoso.own, woodgrove).await.unwrap();
    assert_eq!(stage.imprint().await.changes_since(&imprint), [""; 0]);
}

#[tokio::test]
async fn a_page_that_was_opened_before_the_revocation_sends_nothing_through_after_it() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 100)
        .await;
    let earlier = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let reference = draft(&stage, &earlier, &["teams"]).await.unwrap();
    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let filed = send(&stage, &earlier, &reference).await.unwrap();
    assert_eq!(filed.state, RequestState::AwaitingConsent);
    end_relation(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let act = TenantAct::from(earlier.0.clone());
    let begun = request::begin(&stage.center, &act, Door::Partner, Vec::new()).await;
    assert!(is_not_found(&begun));
}

#[tokio::test]
async fn what_a_specialist_has_accepted_goes_on_with_the_tenant() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 100)
        .await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;
    stage.accept().await;
    stage.work().await;
    let seen = engagements(&stage.center, &who.0).await.unwrap();
    assert_eq!(seen.len(), 1);
    let in_all = "SELECT count(*) FROM task";
    assert!(seen[0].done.1 > 0 && seen[0].done.1 <= stage.number(in_all).await.unsigned_abs());
    assert!(!subjects(&stage, CONTOSO).is_empty(), "the tenant is told");

    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Accepted);
    let after = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert!(is_not_found(
        &asked(&stage.center, &after.0, &filed.reference).await
    ));
    assert!(engagements(&stage.center, &after.0).await.is_err());
}

#[tokio::test]
async fn a_new_consent_takes_the_place_of_the_one_before_and_narrows_at_once() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 100)
        .await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    assert_eq!(filed.state, RequestState::Queued);
    let other = &["exchange-online"];
    stage.consent(&contoso, woodgrove, (BOTH, other), 50).await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let (partners, waiting) = look(&stage.center, &contoso.act).await.unwrap();
    assert_eq!(partners.len(), 1);
    assert_eq!(waiting.len(), 1);
    let held = partners[0].held.as_ref().unwrap();
    assert_eq!(held.services, ["exchange-online".parse().unwrap()]);
    let after = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let seen = customer(&stage.center, &after.0, &after.1).await.unwrap();
    let lines = seen.services.unwrap().lines;
    let names: Vec<_> = lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["exchange-online"], "only what the consent is about");
}

#[tokio::test]
async fn a_consent_opens_nothing_from_its_end_on_and_both_sides_are_told() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 3)
        .await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;
    // The last moment of its last day in London, and the first of the next, before any work is done.
    let last: jiff::Timestamp = "2026-11-05T23:59:59Z".parse().unwrap();
    stage.clock.advance(last.duration_since(stage.now()));
    let holds = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert!(holds.0.permit(Action::SeeTenant).is_ok());
    stage.clock.advance(SignedDuration::from_secs(1));
    let over = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert_eq!(over.0.scopes(), Scopes::NONE);
    let (act, tenant) = (&contoso.act, &contoso.tenant);
    let home = overview(&stage.center, act, tenant, None, WrittenLanguage::English).await;
    assert!(home.unwrap().partners.held.is_empty());

    stage.advance(SignedDuration::from_hours(24)).await;
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let reading = stage.center.store().read().await.unwrap();
    let still = store::consent::of(&reading, who.0.tenant(), woodgrove).await;
    assert_eq!(still.unwrap(), None, "the work of the day has ended it");
    drop(reading);
    let told = subjects(&stage, CONTOSO);
    let subject = "Your consent to Woodgrove has run out".to_owned();
    assert!(told.contains(&subject), "{told:?}");
    assert!(subjects(&stage, WOODGROVE).contains(&"The consent of Contoso has ended".to_owned()));
}

#[tokio::test]
async fn only_an_admin_consents_to_known_things_for_at_most_a_year() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let (center, own, tenant) = (&stage.center, &contoso.own, &contoso.tenant);
    let said = |scopes: &[&str], services: &[&str], until: &str| Granted {
        scopes: scopes.iter().map(|one| (*one).to_owned()).collect(),
        services: services.iter().map(|one| (*one).to_owned()).collect(),
        until: until.to_owned(),
        instead_of: None,
    };
    let right = said(&["request"], &["teams"], "2027-11-02");
    for (wrong, field) in [
        (said(&[], &["teams"], "2027-01-01"), "scopes"),
        (said(&["everything"], &["teams"], "2027-01-01"), "scopes"),
        (said(&["request"], &[], "2027-01-01"), "services"),
        (
            said(&["request"], &["teams", "abacus"], "2027-01-01"),
            "services",
        ),
        (said(&["request"], &["teams"], "2026-11-02"), "until"),
        (said(&["request"], &["teams"], "2027-11-03"), "until"),
        (said(&["request"], &["teams"], "soon"), "until"),
    ] {
        let refused = grant(center, own, tenant, woodgrove, &wrong, &Key::draw(center)).await;
        match refused {
            Err(CenterFault::Invalid(faults)) => assert_eq!(faults[0].field, field),
            other => panic!("{wrong:?}: {other:?}"),
        }
    }
    let key = Key::draw(center);
    for _ in 0..2 {
        grant(center, own, tenant, woodgrove, &right, &key)
            .await
            .unwrap();
    }
    let number = stage.number("SELECT count(*) FROM consent").await;
    assert_eq!(number, 1, "the same key consents once");
}

#[tokio::test]
async fn a_paused_partner_sees_nothing_until_it_is_resumed() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    stage
        .consent(&contoso, woodgrove, (BOTH, &["teams"]), 100)
        .await;
    let manager = stage.manager(cast::MANAGER).await;
    pause(&stage.center, &manager, woodgrove).await.unwrap();
    let rests = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert_eq!(rests.0.scopes(), Scopes::NONE);
    let refused = ask(&stage, &rests, &["teams"]).await.unwrap_err();
    assert!(matches!(refused, CenterFault::Conflict(_)), "{refused}");
    let (act, all) = (stage.partner_act(WOODGROVE).await, Search::default());
    let list = customers(&stage.center, &act, &all, Spot::FIRST).await;
    assert_eq!(list.unwrap().part.rows[0].until, None);
    resume(&stage.center, &manager, woodgrove).await.unwrap();
    let again = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert!(again.0.permit(Action::SeeTenant).is_ok());
}

#[tokio::test]
async fn somebody_who_left_the_partner_is_nobody_there() {
    let stage = Stage::open().await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let contoso = stage.customer(CONTOSO).await;
    let earlier = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let before = stage.click(WOODGROVE).await;
    let manager = stage.manager(cast::MANAGER).await;
    let person = earlier.0.person();
    end_member(&stage.center, &manager, woodgrove, person)
        .await
        .unwrap();
    assert!(stage.sign_in(WOODGROVE).await.partner().is_err());
    assert!(is_not_found(&stage.on_behalf(WOODGROVE, DOMAIN).await));
    assert!(is_not_found(&draft(&stage, &earlier, &["teams"]).await));
    let cookie = sign_in::recognise(&stage.center, &before).await.unwrap();
    assert!(cookie.is_none(), "it was signed out at once");
    let stranger = contoso.own.person();
    let refused = end_member(&stage.center, &manager, woodgrove, stranger).await;
    assert!(is_not_found(&refused), "{refused:?}");

    // The same address again takes the person back.
    let again = PersonTyped {
        name: "Person of Woodgrove".to_owned(),
        address: WOODGROVE.to_owned(),
        language: "en".to_owned(),
        zone: "Europe/London".to_owned(),
    };
    let key = Key::draw(&stage.center);
    for _ in 0..2 {
        add_member(&stage.center, &manager, woodgrove, &again, &key)
            .await
            .unwrap();
    }
    let other = PersonTyped {
        language: "de".to_owned(),
        ..again
    };
    let other = add_member(&stage.center, &manager, woodgrove, &other, &key).await;
    let used = CenterFault::Conflict(Conflict::KeyUsed).to_string();
    assert_eq!(other.map_err(|fault| fault.to_string()), Err(used));
    assert!(stage.on_behalf(WOODGROVE, DOMAIN).await.is_ok());

    let operator = stage.sign_in(cast::OPERATOR).await.operator().unwrap();
    let erased = center::person::erase(&stage.center, &operator, WOODGROVE).await;
    erased.unwrap();
    let active = "SELECT count(*) FROM partner_member WHERE state = 'active'";
    assert_eq!(stage.number(active).await, 0);
}

#[tokio::test]
async fn revoking_reaches_a_request_that_lies_behind_a_hundred_others() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (BOTH, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    let filed = ask(&stage, &who, &["teams"]).await.unwrap();
    stage.work().await;
    assert_eq!(stage.open_offers().await.len(), 1);
    pile_up(&stage, &who, &filed).await;

    revoke(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();

    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::AwaitingConsent);
    let reading = stage.center.store().read().await.unwrap();
    let offers = store::offer::of_request(&reading, request.id.0).await;
    assert_eq!(offers.unwrap()[0].state.0, OfferState::Withdrawn);
    drop(reading);
    end_relation(&stage.center, &contoso.own, woodgrove)
        .await
        .unwrap();
    let request = kept(&stage, &who.1, &filed.reference).await;
    assert_eq!(request.state.0, RequestState::Withdrawn);
}

#[tokio::test]
async fn a_consent_is_given_instead_of_the_one_that_was_seen_and_of_no_other() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let terms = (BOTH, &["teams"][..]);
    stage.consent(&contoso, woodgrove, terms, 100).await;
    let (partners, _) = look(&stage.center, &contoso.act).await.unwrap();
    let shown = partners[0].held.as_ref().map(|held| held.id);
    let wide = Granted {
        scopes: vec!["request".to_owned(), "see_plan".to_owned()],
        services: vec!["teams".to_owned(), "exchange-online".to_owned()],
        until: "2027-01-01".to_owned(),
        instead_of: shown,
    };
    // Another admin revokes it while the form is open.
    let (center, own, tenant) = (&stage.center, &contoso.own, &contoso.tenant);
    revoke(center, own, woodgrove).await.unwrap();
    let key = Key::draw(center);
    let refused = grant(center, own, tenant, woodgrove, &wide, &key).await;
    let changed = CenterFault::Conflict(Conflict::Changed).to_string();
    assert_eq!(refused.map_err(|fault| fault.to_string()), Err(changed));
    let after = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    assert_eq!(after.0.scopes(), Scopes::NONE);
    let seen = Granted {
        instead_of: None,
        ..wide
    };
    grant(center, own, tenant, woodgrove, &seen, &key)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_consent_that_cannot_be_ended_holds_up_no_other() {
    let stage = Stage::open().await;
    let contoso = stage.customer(CONTOSO).await;
    let woodgrove = stage.partner("Woodgrove", WOODGROVE, &[DOMAIN]).await;
    let adatum = stage.partner("Adatum", "partner@adatum.example", &[DOMAIN]);
    let adatum = adatum.await;
    for (partner, days) in [(woodgrove, 1), (adatum, 2)] {
        let terms = (BOTH, &["teams"][..]);
        stage.consent(&contoso, partner, terms, days).await;
    }
    let who = stage.on_behalf(WOODGROVE, DOMAIN).await.unwrap();
    ask(&stage, &who, &["teams"]).await.unwrap();
    let spoilt = "UPDATE request SET answers = '{\"what\":1}' WHERE partner_id IS NOT NULL";
    assert_eq!(stage.tamper(spoilt).await, 1);
    stage.advance(SignedDuration::from_hours(24 * 4)).await;
    let reading = stage.center.store().read().await.unwrap();
    let tenant = contoso.act.tenant();
    let kept = store::consent::of(&reading, tenant, woodgrove).await;
    assert!(kept.unwrap().is_some(), "it cannot be ended");
    let other = store::consent::of(&reading, tenant, adatum).await;
    assert_eq!(other.unwrap(), None);
}
