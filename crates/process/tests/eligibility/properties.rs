//! What holds whatever a tenant holds.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use process::eligibility::{
    Audience, Cloud, Country, Decision, Kind, Segment, Subscription, TenantFacts, Verdict, decide,
};
use process::identity::PlanName;
use proptest::prelude::*;

use crate::tenant::RULES;

static PLANS: LazyLock<Vec<PlanName>> = LazyLock::new(|| {
    let licences = RULES.licences().iter();
    licences.map(|licence| licence.plan.clone()).collect()
});

fn any_day() -> impl Strategy<Value = Date> {
    // Around every day on which a rule changes.
    (0_i64..2_500).prop_map(|days| {
        date(2016, 6, 1)
            .checked_add(jiff::Span::new().days(days))
            .unwrap()
    })
}

fn any_seats() -> impl Strategy<Value = u64> {
    prop_oneof![
        0_u64..700,
        Just(149),
        Just(150),
        Just(499),
        Just(500),
        Just(20_000),
        Just(u64::MAX)
    ]
}

fn any_subscription() -> impl Strategy<Value = Subscription> {
    (
        prop::sample::select(PLANS.clone()),
        any_seats(),
        prop::sample::select(vec![Kind::Paid, Kind::Paid, Kind::Trial, Kind::NoCost]),
        prop::sample::select(vec![Audience::Any, Audience::Faculty, Audience::Student]),
        any_day(),
        any_day(),
    )
        .prop_map(|(plan, seats, kind, audience, one, other)| Subscription {
            plan,
            seats,
            kind,
            audience,
            start: one.min(other),
            end: one.max(other),
        })
}

fn any_tenant() -> impl Strategy<Value = TenantFacts> {
    (
        prop::sample::select(vec![
            Cloud::Worldwide,
            Cloud::Worldwide,
            Cloud::UsGov,
            Cloud::TwentyOneVianet,
        ]),
        prop::sample::select(vec![
            Segment::Commercial,
            Segment::Education,
            Segment::Government,
            Segment::Isv,
        ]),
        prop::sample::select(vec![None, Some("US"), Some("IN"), Some("KR")]),
    )
        .prop_map(|(cloud, segment, country)| TenantFacts {
            cloud,
            segment,
            country: country.map(|text| Country::try_from(text.to_owned()).unwrap()),
            source_systems: BTreeSet::new(),
        })
}

fn any_holdings() -> impl Strategy<Value = Vec<Subscription>> {
    prop::collection::vec(any_subscription(), 0..6)
}

fn ask(on: Date, tenant: &TenantFacts, held: &[Subscription]) -> Decision {
    decide(on, tenant, held, &RULES).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn the_order_of_subscriptions_does_not_matter(
        on in any_day(),
        tenant in any_tenant(),
        (held, shuffled) in any_holdings().prop_flat_map(|held| {
            (Just(held.clone()), Just(held).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(ask(on, &tenant, &held), ask(on, &tenant, &shuffled));
    }

    #[test]
    fn more_seats_never_worsen_an_answer(
        on in any_day(),
        tenant in any_tenant(),
        held in any_holdings(),
        which in any::<prop::sample::Index>(),
        more in 1_u64..30_000,
    ) {
        prop_assume!(!held.is_empty());
        let mut larger = held.clone();
        let grown = which.get_mut(&mut larger);
        grown.seats = grown.seats.saturating_add(more);
        let (before, after) = (ask(on, &tenant, &held), ask(on, &tenant, &larger));
        for (name, service) in &before.services {
            prop_assert!(after.services[name].verdict >= service.verdict, "{}", name);
        }
        prop_assert!(after.migration.level >= before.migration.level);
        prop_assert!(after.additional_benefit >= before.additional_benefit);
    }

    #[test]
    fn every_answer_has_a_reason_and_only_current_seats_bring_one(
        on in any_day(),
        tenant in any_tenant(),
        held in any_holdings(),
    ) {
        let decision = ask(on, &tenant, &held);
        prop_assert!(!decision.migration.reasons.is_empty());
        for service in decision.services.values() {
            prop_assert!(!service.reasons.is_empty());
            let counted = &service.counted;
            prop_assert_eq!(service.verdict == Verdict::NotEligible, counted.is_empty());
            prop_assert!(counted.iter().all(|row| row.is_current(on) && row.seats > 0));
            prop_assert!(counted.iter().all(|row| row.kind != Kind::NoCost));
            let all_met = service.reasons.iter().all(|reason| reason.met);
            if service.verdict == Verdict::Eligible {
                prop_assert!(all_met);
            } else {
                let changes = service.reasons.iter().any(|reason| reason.change.is_some());
                prop_assert!(changes, "a refusal says what would change it");
            }
        }
    }

    #[test]
    fn without_a_mail_or_file_service_there_is_no_migration(
        on in any_day(),
        tenant in any_tenant(),
        held in any_holdings(),
    ) {
        let decision = ask(on, &tenant, &held);
        let eligible = ["exchange-online", "onedrive", "sharepoint-online"].iter().any(|name| {
            decision.services[&name.parse().unwrap()].verdict == Verdict::Eligible
        });
        prop_assert!(eligible || decision.migration.service.is_none());
    }

    #[test]
    fn the_same_question_has_the_same_answer(
        on in any_day(),
        tenant in any_tenant(),
        held in any_holdings(),
    ) {
        let first = serde_json::to_string(&ask(on, &tenant, &held)).unwrap();
        let second = serde_json::to_string(&ask(on, &tenant, &held)).unwrap();
        prop_assert_eq!(first, second);
    }
}
