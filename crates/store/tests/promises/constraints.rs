//! What the schema itself refuses, whoever asks.

use process::state::{OfferState, RequestState};
use sea_orm::ConnectionTrait;
use store::{Constraint, StoreFault, Word};

use crate::ground::{Ground, at, id, person, pinned};

fn refused<T: std::fmt::Debug>(outcome: Result<T, StoreFault>) -> Constraint {
    match outcome {
        Err(StoreFault::Refused(constraint)) => constraint,
        other => panic!("expected a refusal by the schema, found {other:?}"),
    }
}

macro_rules! add {
    ($ground:expr, $of:ident, $row:expr) => {
        $ground
            .write($row, |writing, row| {
                Box::pin(async move { store::$of::add(writing, row.clone()).await })
            })
            .await
    };
}

/// Begins an engagement with nothing to do.
macro_rules! begin {
    ($ground:expr, $engagement:expr) => {
        $ground
            .write($engagement, |writing, engagement| {
                Box::pin(async move {
                    let pinned = pinned(engagement);
                    store::engagement::add(writing, engagement.clone(), pinned).await
                })
            })
            .await
    };
}

#[tokio::test]
async fn one_request_of_a_tenant_is_under_way_at_a_time() {
    let ground = Ground::new().await;
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    let queued = one.request(1, RequestState::Queued);
    add!(ground, request, queued.clone()).unwrap();
    for state in [RequestState::Queued, RequestState::Offered] {
        let second = add!(ground, request, one.request(2, state));
        assert_eq!(refused(second), Constraint::OneRequestUnderWay, "{state}");
    }
    add!(ground, request, one.request(3, RequestState::Draft)).unwrap();
    add!(ground, request, other.request(4, RequestState::Queued)).unwrap();
    ground
        .write(queued, |writing, queued| {
            Box::pin(async move {
                let withdrawn = store::request::Request {
                    state: Word(RequestState::Withdrawn),
                    ..queued.clone()
                };
                store::request::change(writing, queued, withdrawn).await
            })
        })
        .await
        .unwrap();
    add!(ground, request, one.request(5, RequestState::Queued)).unwrap();
}

#[tokio::test]
async fn a_request_has_one_open_offer_at_a_time() {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    let request = settled.request(1, RequestState::Offered);
    add!(ground, request, request.clone()).unwrap();
    let first = settled.offer(1, &request);
    add!(ground, offer, first.clone()).unwrap();
    let second = add!(ground, offer, settled.offer(2, &request));
    assert_eq!(refused(second), Constraint::OneOpenOffer);
    ground
        .write(first, |writing, first| {
            Box::pin(async move {
                let declined = store::offer::Offer {
                    state: Word(OfferState::Declined),
                    ..first.clone()
                };
                store::offer::change(writing, first, declined).await
            })
        })
        .await
        .unwrap();
    add!(ground, offer, settled.offer(3, &request)).unwrap();
}

#[tokio::test]
async fn a_reference_an_address_a_domain_and_a_key_are_used_once() {
    let ground = Ground::new().await;
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    add!(ground, request, one.request(1, RequestState::Draft)).unwrap();
    let same = add!(ground, request, other.request(1, RequestState::Draft));
    assert_eq!(refused(same), Constraint::Reference);
    let mut namesake = person(99, store::person::PersonKind::Customer);
    namesake.address.clone_from(&one.admin.address);
    assert_eq!(refused(add!(ground, person, namesake)), Constraint::Unique);
    let mut neighbour = other.tenant.clone();
    neighbour.id = store::Id(process::identity::TenantId(id(1, 99)));
    neighbour.domain.clone_from(&one.tenant.domain);
    let added = ground
        .write(neighbour, |writing, tenant| {
            Box::pin(async move { store::tenant::add(writing, tenant.clone(), at(0)).await })
        })
        .await;
    assert_eq!(refused(added), Constraint::Unique);
}

#[tokio::test]
async fn a_row_of_one_tenant_never_points_at_a_row_of_another() {
    let ground = Ground::new().await;
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    let request = one.request(1, RequestState::Offered);
    add!(ground, request, request.clone()).unwrap();
    let engagement = one.engagement(1, &request);
    begin!(ground, engagement.clone()).unwrap();

    let mut decided_for_another = other.request(2, RequestState::Draft);
    decided_for_another.decision_id = Some(one.decision.id);
    let outcome = add!(ground, request, decided_for_another);
    assert_eq!(refused(outcome), Constraint::Reaches, "request → decision");

    let outcome = add!(ground, offer, other.offer(1, &request));
    assert_eq!(refused(outcome), Constraint::Reaches, "offer → request");

    let mut by_anothers_decision = one.offer(1, &request);
    by_anothers_decision.decision_id = other.decision.id;
    let outcome = add!(ground, offer, by_anothers_decision);
    assert_eq!(refused(outcome), Constraint::Reaches, "offer → decision");

    let own = other.request(3, RequestState::Draft);
    add!(ground, request, own.clone()).unwrap();
    let mut of_anothers_request = other.engagement(1, &own);
    of_anothers_request.request_id = request.id;
    let outcome = begin!(ground, of_anothers_request);
    assert!(
        matches!(outcome, Err(StoreFault::Refused(_))),
        "engagement → request: {outcome:?}"
    );

    let outcome = ground
        .write(other.task(1, &engagement), |writing, task| {
            Box::pin(async move { store::task::add_all(writing, vec![task.clone()]).await })
        })
        .await;
    assert_eq!(refused(outcome), Constraint::Reaches, "task → engagement");
}

/// Every table with a tenant reaches other tenants' tables by (tenant, id) only, and reaches all it
/// names: read from the schema itself, so that a new table is asked too.
#[tokio::test]
async fn every_reference_between_tables_of_tenants_names_the_tenant() {
    let ground = Ground::new().await;
    let schema = schema();
    let tables = tables(&schema);
    let has_tenant: Vec<&str> = tables
        .iter()
        .filter(|(_, columns)| columns.contains("  tenant_id "))
        .map(|(name, _)| *name)
        .collect();
    let mut seen = 0;
    for (name, columns) in &tables {
        for reference in columns.split("REFERENCES ").skip(1) {
            let target = reference.split([' ', '(']).next().unwrap_or_default();
            let is_of_a_tenant = has_tenant.contains(&target);
            if is_of_a_tenant {
                seen += 1;
                assert!(
                    reference.starts_with(&format!("{target} (tenant_id, ")),
                    "{name} → {target}: {reference}"
                );
            }
        }
        // A chain belongs to a tenant as a whole; its entries hold identities only.
        for target in has_tenant.iter().filter(|_| has_tenant.contains(name)) {
            let column = format!("  {target}_id ");
            let reference = format!("(tenant_id, {target}_id) REFERENCES {target} (tenant_id, id)");
            assert!(
                *target == "tenant" || !columns.contains(&column) || columns.contains(&reference),
                "{name}.{target}_id reaches no {target} of its tenant"
            );
        }
    }
    assert!(seen >= 12, "only {seen} references were found");
    // And the text read here is the text that runs.
    let beside = ground.beside().await;
    for (name, _) in tables {
        let statement = format!("SELECT count(*) FROM {name}");
        assert!(
            beside.execute_unprepared(&statement).await.is_ok(),
            "{name}"
        );
    }
    beside.close().await.unwrap();
}

/// All texts of the schema, in the order they run for what is laid anew.
fn schema() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/schema");
    let texts = std::fs::read_dir(folder).unwrap();
    let mut texts: Vec<_> = texts.map(|text| text.unwrap().path()).collect();
    texts.sort_by_key(|path| !path.ends_with("first.sql"));
    let texts = texts
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap());
    texts.collect::<Vec<_>>().join("\n")
}

/// Each table's name and columns; one that was laid anew as its last text has it.
fn tables(schema: &str) -> Vec<(&str, &str)> {
    let mut tables: Vec<(&str, &str)> = schema
        .split("CREATE TABLE ")
        .skip(1)
        .filter_map(|text| text.split_once(" ("))
        .map(|(name, rest)| (name, rest.split("\n);").next().unwrap_or_default()))
        .collect();
    for dropped in schema.split("DROP TABLE ").skip(1) {
        let old = dropped.split(';').next().unwrap_or_default();
        // One that is laid anew takes the name over, below.
        if !schema.contains(&format!("RENAME TO {old};")) {
            tables.retain(|(name, _)| *name != old);
        }
    }
    for renamed in schema.split("ALTER TABLE ").skip(1) {
        let line = renamed.split(';').next().unwrap_or_default();
        let Some((new, old)) = line.split_once(" RENAME TO ") else {
            continue;
        };
        tables.retain(|(name, _)| *name != old);
        for table in &mut tables {
            if table.0 == new {
                table.0 = old;
            }
        }
    }
    tables
}

#[tokio::test]
async fn a_partner_asks_only_for_tenants_it_is_related_to_and_writes_one_draft_for_each() {
    use process::identity::PartnerId;
    use process::permission::RelationState;
    use store::request::Request;
    use store::{Id, Instant};

    let ground = Ground::new().await;
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    let partner = Id(PartnerId(id(9, 1)));
    let row = store::partner::Partner {
        id: partner,
        name: "Woodgrove".to_owned(),
        paused_at: None,
        created_at: Instant(at(0)),
        version: 1,
    };
    add!(ground, partner, row).unwrap();
    let related = store::partner::relation::Related {
        tenant_id: one.tenant.id,
        partner_id: partner,
        state: Word(RelationState::Active),
        since: Instant(at(0)),
        version: 1,
    };
    ground
        .write(related, |writing, row| {
            Box::pin(async move { store::partner::relation::add(writing, row.clone()).await })
        })
        .await
        .unwrap();
    let by_partner = |request: Request| Request {
        partner_id: Some(partner),
        ..request
    };
    let foreign = by_partner(other.request(1, RequestState::Draft));
    assert_eq!(refused(add!(ground, request, foreign)), Constraint::Reaches);
    let own = other.request(2, RequestState::Draft);
    add!(ground, request, own.clone()).unwrap();
    let taken = ground
        .write((own, partner), |writing, (own, partner)| {
            Box::pin(async move {
                let after = Request {
                    partner_id: Some(*partner),
                    ..own.clone()
                };
                store::request::change(writing, own, after).await
            })
        })
        .await;
    assert_eq!(refused(taken), Constraint::Reaches);

    add!(
        ground,
        request,
        by_partner(one.request(3, RequestState::Draft))
    )
    .unwrap();
    let second = by_partner(one.request(4, RequestState::Draft));
    assert_eq!(refused(add!(ground, request, second)), Constraint::OneDraft);
    add!(ground, request, one.request(5, RequestState::Draft)).unwrap();
}
