//! The end of guidance that lies ahead, from what is known of subscriptions today.

use process::eligibility::{Lapse, Subscription, lapse_ahead};

use crate::tenant::{RULES, commercial, day, service, term};

/// Asked on 2 November 2026, thirty days ahead, about mail.
fn ahead(held: &[Subscription]) -> Option<Lapse> {
    let about = [service("exchange-online")];
    let asked = (day("2026-11-02"), 30);
    lapse_ahead(asked, &about, (&commercial(), held), &RULES).unwrap()
}

fn lapse(plan: &str, last_day: &str) -> Lapse {
    Lapse {
        last_day: day(last_day),
        plan: plan.parse().unwrap(),
    }
}

#[test]
fn an_end_within_the_days_of_notice_is_seen_and_one_beyond_them_is_not() {
    for (last_day, is_seen) in [
        ("2026-11-01", false),
        ("2026-11-02", true),
        ("2026-12-02", true),
        ("2026-12-03", false),
    ] {
        let held = [term("office-365-e3", 600, "2026-01-01", last_day)];
        let expected = is_seen.then(|| lapse("office-365-e3", last_day));
        assert_eq!(ahead(&held), expected, "{last_day}");
    }
}

#[test]
fn an_end_that_another_subscription_outlives_is_not_missed() {
    let held = [
        term("office-365-e3", 600, "2026-01-01", "2026-11-20"),
        term("office-365-e5", 300, "2026-06-01", "2027-05-31"),
    ];
    assert_eq!(ahead(&held), None);
}

#[test]
fn of_several_ends_the_one_that_takes_the_seats_below_the_floor_counts() {
    let held = [
        term("office-365-e3", 100, "2026-01-01", "2026-11-10"),
        term("office-365-e5", 200, "2026-01-01", "2026-11-20"),
    ];
    assert_eq!(ahead(&held), Some(lapse("office-365-e5", "2026-11-20")));
}

#[test]
fn a_renewal_from_the_next_day_is_no_end_and_one_after_a_gap_is() {
    let renewed = |from| {
        [
            term("office-365-e3", 600, "2026-01-01", "2026-11-20"),
            term("office-365-e3", 600, from, "2027-11-20"),
        ]
    };
    assert_eq!(ahead(&renewed("2026-11-21")), None);
    let gap = ahead(&renewed("2026-11-22"));
    assert_eq!(gap, Some(lapse("office-365-e3", "2026-11-20")));
}

#[test]
fn of_two_that_end_on_one_day_the_one_that_brings_guidance_is_named() {
    let held = [
        term("power-bi-pro", 5000, "2026-01-01", "2026-11-20"),
        term("office-365-e3", 600, "2026-01-01", "2026-11-20"),
    ];
    assert_eq!(ahead(&held), Some(lapse("office-365-e3", "2026-11-20")));
}
