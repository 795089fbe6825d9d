//! Decisions replay: what is stored with them is enough to make them again, to the letter.

use cast::{CONTOSO, EN, Stage, TINYCO};
use center::eligibility::Inputs;
use center::routing::{self, RoutingInputs};
use process::state::RequestState;
use store::decision::{Decision, DecisionKind};

async fn decisions(stage: &Stage, kind: DecisionKind) -> Vec<Decision> {
    let reading = stage.center.store().read().await.unwrap();
    let all = store::decision::newest(&reading, kind, None, 50).await;
    all.unwrap()
}

#[tokio::test]
async fn eligibility_is_stored_with_its_rules_and_inputs_and_decides_the_same_again() {
    let stage = Stage::open().await;
    for address in [CONTOSO, TINYCO] {
        let customer = stage.customer(address).await;
        stage
            .file(&customer, "en", &["exchange-online", "teams"])
            .await;
    }
    let made = decisions(&stage, DecisionKind::Eligibility).await;
    assert_eq!(made.len(), 2);
    let catalog = stage.center.catalog();
    for decision in made {
        assert_eq!(decision.rules, format!("2021 {}", catalog.version()));
        let inputs: Inputs = serde_json::from_value(decision.inputs.0).unwrap();
        let again = process::eligibility::decide(
            inputs.on,
            &inputs.tenant,
            &inputs.subscriptions,
            catalog.rules(),
        );
        let again = serde_json::to_value(again.unwrap()).unwrap();
        assert_eq!(again, decision.result.0);
    }
}

#[tokio::test]
async fn a_stored_decision_keeps_what_it_was_made_from_when_the_tenant_changes() {
    let stage = Stage::open().await;
    let customer = stage.customer(TINYCO).await;
    let filed = stage.file(&customer, "en", &["exchange-online"]).await;
    assert_eq!(filed.state, RequestState::SelfServe);
    stage
        .tamper("UPDATE subscription SET seats = 5000 WHERE seats = 149")
        .await;
    let decision = decisions(&stage, DecisionKind::Eligibility).await.remove(0);
    let inputs: Inputs = serde_json::from_value(decision.inputs.0).unwrap();
    assert_eq!(inputs.subscriptions[0].seats, 149);
}

#[tokio::test]
async fn routing_is_stored_with_every_candidate_and_chooses_the_same_again() {
    let stage = Stage::open().await;
    let customer = stage.customer(CONTOSO).await;
    stage.file(&customer, "en", &["exchange-online"]).await;
    stage.work().await;
    let (offer, address) = stage.open_offers().await.remove(0);
    let act = stage.specialist(&address).await;
    routing::decline(&stage.center, &act, offer.id.0, "On leave.")
        .await
        .unwrap();
    stage.work().await;
    let made = decisions(&stage, DecisionKind::Routing).await;
    assert_eq!(made.len(), 2);
    for decision in made {
        assert_eq!(
            decision.result["candidates"].as_array().map(Vec::len),
            Some(3)
        );
        let inputs: RoutingInputs = serde_json::from_value(decision.inputs.0).unwrap();
        let again =
            process::routing::decide(&inputs.question, &inputs.candidates, inputs.on, inputs.seed);
        assert_eq!(serde_json::to_value(again).unwrap(), decision.result.0);
    }
    assert_eq!(address, EN);
}
