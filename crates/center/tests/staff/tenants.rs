//! Tenants as a manager keeps them: found, changed once at a time, and looked at again at once.

use std::collections::BTreeMap;

use cast::{CONTOSO, EN, MANAGER, Stage, domain_of};
use center::once::Key;
use center::queue::Spot;
use center::tenant::{self, ChangeTyped, FactsTyped, SubscriptionTyped, TenantTyped};
use center::{CenterFault, Conflict};
use process::identity::TenantId;
use process::permission::ManagerAct;
use process::state::EngagementState;

use crate::told;

fn woodgrove() -> TenantTyped {
    let open = "09:00-17:30".to_owned();
    let closed = String::new();
    TenantTyped {
        name: "Woodgrove  Bank Seoul".to_owned(),
        domain: "Woodgrove.Example".to_owned(),
        tpid: "100-2003".to_owned(),
        cloud: "worldwide".to_owned(),
        segment: "commercial".to_owned(),
        country: "kr".to_owned(),
        zone: "Asia/Seoul".to_owned(),
        hours: [
            open.clone(),
            open.clone(),
            open.clone(),
            open.clone(),
            open,
            closed.clone(),
            closed,
        ],
        region: String::new(),
        source: "Order 4711".to_owned(),
        as_of: "2026-10-30".to_owned(),
    }
}

fn e3(seats: &str) -> SubscriptionTyped {
    SubscriptionTyped {
        plan: "office-365-e3".to_owned(),
        seats: seats.to_owned(),
        kind: "paid".to_owned(),
        audience: String::new(),
        start: "2026-10-01".to_owned(),
        end: "2027-09-30".to_owned(),
        source: "Order 4711".to_owned(),
        as_of: "2026-10-30".to_owned(),
    }
}

async fn added(stage: &Stage, act: &ManagerAct, typed: &TenantTyped) -> TenantId {
    let key = Key::draw(&stage.center);
    tenant::add(&stage.center, act, typed, &key).await.unwrap()
}

async fn found(stage: &Stage, act: &ManagerAct, search: &str) -> Vec<String> {
    let part = tenant::tenants(&stage.center, act, search, Spot::FIRST).await;
    let rows = part.unwrap().rows.into_iter();
    let mut names: Vec<String> = rows.map(|row| row.tenant.name).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_tenant_is_added_once_with_everything_and_can_be_found() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let key = Key::draw(center);
    let id = tenant::add(center, &act, &woodgrove(), &key).await.unwrap();
    let again = tenant::add(center, &act, &woodgrove(), &key).await;
    assert_eq!(again.unwrap(), id, "sent twice, added once");
    let known = tenant::tenant(center, &act, id).await.unwrap();
    assert_eq!(known.tenant.domain, "woodgrove.example");
    assert_eq!(known.tenant.country, "KR");
    assert_eq!(
        known.tenant.region.as_str(),
        "asia-pacific",
        "by its country"
    );
    let (source, as_of) = known.origin.unwrap();
    assert_eq!(
        (source.as_str(), as_of.to_string().as_str()),
        ("Order 4711", "2026-10-30T00:00:00Z")
    );
    tenant::add_subscription(center, &act, id, &e3("200"), &Key::draw(center))
        .await
        .unwrap();
    let known = tenant::tenant(center, &act, id).await.unwrap();
    assert_eq!(known.subscriptions[0].seats, 200);
    assert_eq!(known.subscriptions[0].audience, "any");

    for search in [
        "woodgrove",
        "WOOD",
        "bank  seoul",
        "woodgrove.ex",
        "100-2003",
        "100-",
    ] {
        assert_eq!(
            found(&stage, &act, search).await,
            ["Woodgrove  Bank Seoul"],
            "{search}"
        );
    }
    for search in ["grove", "%", "_", "woodgrove bank tokyo", "'"] {
        assert_eq!(found(&stage, &act, search).await, [""; 0], "{search}");
    }
    assert_eq!(found(&stage, &act, "한빛").await, ["한빛전자"]);
    assert_eq!(found(&stage, &act, "").await.len(), 4, "everybody");
}

#[tokio::test]
async fn every_wrong_field_is_named_and_nothing_is_kept() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let wrong = TenantTyped {
        domain: "no domain".to_owned(),
        tpid: "a b".to_owned(),
        cloud: "ours".to_owned(),
        country: "Korea".to_owned(),
        as_of: "2027-01-01".to_owned(),
        source: String::new(),
        ..woodgrove()
    };
    let before = stage.imprint().await;
    let refused = tenant::add(center, &act, &wrong, &Key::draw(center)).await;
    assert_eq!(
        told(refused),
        [
            ("domain", "error-domain"),
            ("tpid", "error-tpid"),
            ("cloud", "error-unknown-choice"),
            ("country", "error-country"),
            ("source", "error-change-source"),
            ("as_of", "error-as-of"),
        ]
    );
    added(
        &stage,
        &act,
        &TenantTyped {
            domain: "a.example".to_owned(),
            ..woodgrove()
        },
    )
    .await;
    let taken = TenantTyped {
        domain: domain_of(CONTOSO).to_owned(),
        ..woodgrove()
    };
    let refused = tenant::add(center, &act, &taken, &Key::draw(center)).await;
    assert_eq!(
        told(refused),
        [
            ("domain", "error-domain-known"),
            ("tpid", "error-tpid-known")
        ]
    );
    let nowhere = TenantTyped {
        country: "XX".to_owned(),
        tpid: String::new(),
        ..woodgrove()
    };
    let refused = tenant::add(center, &act, &nowhere, &Key::draw(center)).await;
    assert_eq!(told(refused), [("region", "error-tenant-region")]);
    assert!(!stage.imprint().await.changes_since(&before).is_empty());
    assert_eq!(stage.number("SELECT count(*) FROM tenant").await, 4);
}

#[tokio::test]
async fn of_two_who_saw_the_same_version_the_second_is_told() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = added(&stage, &act, &woodgrove()).await;
    let changed = TenantTyped {
        name: "Woodgrove".to_owned(),
        tpid: String::new(),
        ..woodgrove()
    };
    tenant::change(center, &act, id, &changed, 1).await.unwrap();
    let second = tenant::change(center, &act, id, &woodgrove(), 1).await;
    assert!(matches!(
        second,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
    let known = tenant::tenant(center, &act, id).await.unwrap();
    assert_eq!(
        (known.tenant.name.as_str(), known.tenant.version),
        ("Woodgrove", 2)
    );
    assert_eq!(
        found(&stage, &act, "seoul").await,
        [""; 0],
        "the old words are gone"
    );
    assert_eq!(
        found(&stage, &act, "woodgrove.example").await,
        ["Woodgrove"]
    );

    let said = ("Groove.example", "The registry", "2026-11-01");
    tenant::add_domain(center, &act, id, said, 2).await.unwrap();
    tenant::add_domain(center, &act, id, said, 2).await.unwrap();
    assert_eq!(found(&stage, &act, "groove").await, ["Woodgrove"]);
    let of_another = ("contoso.example", "The registry", "2026-11-01");
    let refused = tenant::add_domain(center, &act, id, of_another, 3).await;
    assert_eq!(told(refused), [("domain", "error-domain-known")]);
    let nobody: TenantId = "00000000-0000-0000-0000-000000000000".parse().unwrap();
    let unknown = tenant::change(center, &act, nobody, &changed, 1).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn what_the_customer_said_stays_as_the_customer_said_it() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    let id = customer.act.tenant();
    let before = tenant::tenant(center, &act, id).await.unwrap();
    let mail = |known: &tenant::Known| {
        let fact = known
            .facts
            .iter()
            .find(|fact| fact.name.as_str() == "mail-source");
        fact.cloned().unwrap()
    };
    assert_eq!(mail(&before).source, tenant::SAID_BY_THE_CUSTOMER);
    let typed = FactsTyped {
        values: BTreeMap::from([
            ("mail-source".to_owned(), "domino".to_owned()),
            ("forests".to_owned(), "multiple".to_owned()),
        ]),
        source: "A call".to_owned(),
        as_of: "2026-11-01".to_owned(),
    };
    let version = before.tenant.version;
    tenant::note_facts(center, &act, id, &typed, version)
        .await
        .unwrap();
    let after = tenant::tenant(center, &act, id).await.unwrap();
    assert_eq!(mail(&after), mail(&before));
    let forests = after
        .facts
        .iter()
        .find(|fact| fact.name.as_str() == "forests");
    let forests = forests.unwrap();
    assert_eq!(
        (forests.value.as_str(), forests.source.as_str()),
        ("multiple", "A call")
    );
    for (values, source, fault) in [
        (
            BTreeMap::from([("forests".to_owned(), "nine".to_owned())]),
            "A call",
            ("facts", "error-unknown-choice"),
        ),
        (
            BTreeMap::from([("migration-level".to_owned(), "service".to_owned())]),
            "A call",
            ("facts", "error-unknown-choice"),
        ),
        (BTreeMap::new(), "A call", ("facts", "error-choose-any")),
        (
            BTreeMap::from([("forests".to_owned(), "single".to_owned())]),
            "request",
            ("source", "error-fact-source"),
        ),
    ] {
        let typed = FactsTyped {
            values,
            source: source.to_owned(),
            as_of: "2026-11-01".to_owned(),
        };
        let refused = tenant::note_facts(center, &act, id, &typed, after.tenant.version).await;
        assert_eq!(told(refused), [fault]);
    }
}

#[tokio::test]
async fn an_ended_subscription_pauses_the_work_at_once_and_a_renewal_lets_it_go_on() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let customer = stage.customer(CONTOSO).await;
    let (engagement, lead) = stage
        .engagement(&customer, "en", &["exchange-online"])
        .await;
    assert_eq!(lead, EN);
    let id = customer.act.tenant();
    let known = tenant::tenant(center, &act, id).await.unwrap();
    let held = &known.subscriptions[0];
    let which = (id, held.id.0);
    let until = |end: &str| ChangeTyped {
        seats: "600".to_owned(),
        end: end.to_owned(),
        source: "The order".to_owned(),
        as_of: "2026-11-01".to_owned(),
    };
    let standing = || async {
        let reading = center.store().read().await.unwrap();
        let engagement = store::engagement::by_id(&reading, engagement).await;
        engagement.unwrap().unwrap().state.0
    };
    tenant::change_subscription(center, &act, which, &until("2026-11-01"), held.version)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(standing().await, EngagementState::Paused);
    let (later, sooner) = (until("2027-11-01"), until("2020-01-01"));
    let late = tenant::change_subscription(center, &act, which, &later, held.version);
    assert!(matches!(
        late.await,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
    tenant::change_subscription(center, &act, which, &until("2027-11-01"), held.version + 1)
        .await
        .unwrap();
    stage.work().await;
    assert_eq!(standing().await, EngagementState::Open);

    let before_it_began =
        tenant::change_subscription(center, &act, which, &sooner, held.version + 2);
    assert_eq!(
        told(before_it_began.await),
        [("end", "error-subscription-order")]
    );
    // A subscription is its tenant's: asked for in another, there is none.
    let other = added(&stage, &act, &woodgrove()).await;
    let foreign =
        tenant::change_subscription(center, &act, (other, held.id.0), &later, held.version + 2);
    assert!(matches!(foreign.await, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn every_change_stands_in_the_chain_of_the_tenant_and_the_chain_is_whole() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = added(&stage, &act, &woodgrove()).await;
    tenant::add_subscription(center, &act, id, &e3("10"), &Key::draw(center))
        .await
        .unwrap();
    tenant::change(center, &act, id, &woodgrove(), 1)
        .await
        .unwrap();
    let reading = center.store().read().await.unwrap();
    let entries = store::audit::newest(&reading, Some(id), 10).await.unwrap();
    let kinds: Vec<_> = entries
        .iter()
        .map(|entry| entry.subject_kind.as_str())
        .collect();
    assert_eq!(kinds, ["tenant", "subscription", "tenant"]);
    assert!(entries.iter().all(|entry| entry.action == "manage_tenants"));
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty());
}

#[tokio::test]
async fn a_subscription_names_every_wrong_field() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = added(&stage, &act, &woodgrove()).await;
    let wrong = SubscriptionTyped {
        plan: "office-365-e33".to_owned(),
        kind: "stolen".to_owned(),
        audience: "cats".to_owned(),
        start: "2026-02-30".to_owned(),
        end: String::new(),
        ..e3("-1")
    };
    let refused = tenant::add_subscription(center, &act, id, &wrong, &Key::draw(center)).await;
    assert_eq!(
        told(refused),
        [
            ("plan", "error-unknown-choice"),
            ("seats", "error-number"),
            ("kind", "error-unknown-choice"),
            ("audience", "error-unknown-choice"),
            ("start", "error-date"),
            ("end", "error-change-day"),
        ]
    );
}

#[tokio::test]
async fn a_search_for_what_no_text_can_hold_finds_what_is_left_of_it() {
    let stage = Stage::open().await;
    let act = stage.manager(MANAGER).await;
    for (search, found) in [("\0", 3), ("con\0toso", 1), ("conto\u{7}x", 0)] {
        let rows = tenant::tenants(&stage.center, &act, search, Spot::FIRST).await;
        assert_eq!(rows.unwrap().rows.len(), found, "{search:?}");
    }
}

#[tokio::test]
async fn a_domain_entered_by_mistake_is_taken_out_while_nothing_depends_on_it() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let part = tenant::tenants(center, &act, "contoso", Spot::FIRST).await;
    let contoso = part.unwrap().rows.remove(0).tenant;
    let (id, mut version) = (contoso.id.0, contoso.version);
    let said = |domain| (domain, "A call", "2026-11-01");
    let refused = tenant::add_domain(center, &act, id, said("GMail.com"), version).await;
    assert_eq!(told(refused), [("domain", "error-domain-public")]);
    for (domain, ways) in [("cotnoso.example", "entered"), ("contoso.test", "proven")] {
        tenant::add_domain(center, &act, id, said(domain), version)
            .await
            .unwrap();
        version += 1;
        let proven = "SELECT count(*) FROM tenant_domain WHERE proven_at IS NOT NULL";
        assert_eq!(
            stage.number(proven).await,
            0,
            "{ways}: nobody's word proves it"
        );
    }
    let remove =
        |domain: &'static str, version| tenant::remove_domain(center, &act, id, domain, version);
    let late = remove("cotnoso.example", version - 1).await;
    assert!(matches!(
        late,
        Err(CenterFault::Conflict(Conflict::Changed))
    ));
    remove("cotnoso.example", version).await.unwrap();
    remove("cotnoso.example", version).await.unwrap();
    version += 1;
    let found = tenant::tenants(center, &act, "cotnoso", Spot::FIRST).await;
    assert!(found.unwrap().rows.is_empty(), "and it is found no more");
    let first = remove("contoso.example", version).await;
    assert_eq!(told(first), [("domain", "error-domain-first")]);
    let now = stage.now();
    center
        .store()
        .write(move |writing| Box::pin(store::tenant::prove_domain(writing, "contoso.test", now)))
        .await
        .unwrap();
    let proven = remove("contoso.test", version).await;
    assert_eq!(told(proven), [("domain", "error-domain-in-use")]);
    let known = tenant::tenant(center, &act, id).await.unwrap();
    let domains = known.domains.into_iter().map(|known| known.domain);
    assert_eq!(
        domains.collect::<Vec<_>>(),
        ["contoso.example", "contoso.test"]
    );
}
