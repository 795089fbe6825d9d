//! Waits and limits, by a clock that stands still.

use std::sync::atomic::AtomicU64;

use super::*;

/// A clock that goes on when it is told to, in milliseconds.
fn clock() -> (Clock, Arc<AtomicU64>) {
    let start: Timestamp = "2026-11-30T22:00:00Z".parse().unwrap();
    let passed = Arc::new(AtomicU64::new(0));
    let own = Arc::clone(&passed);
    let now = move || after(start, Duration::from_millis(own.load(Ordering::SeqCst)));
    (Clock::of(now), passed)
}

/// Why nothing goes, and for how many milliseconds; none where all of it goes.
fn looked(pace: &Pace, messages: usize) -> Option<(&'static str, u128)> {
    match pace.look(&vec![1; messages]) {
        Look::Go(some) => {
            assert_eq!(some, messages);
            None
        }
        Look::Slow(wait) => Some(("slow", wait.as_millis())),
        Look::Wait(waiting) => {
            let now = pace.inner.clock.now();
            let wait = between(now, waiting.until.unwrap());
            Some((waiting.reason.word(), wait.as_millis()))
        }
    }
}

fn throttle(said: &str) -> Throttle {
    throttle_of(said).unwrap()
}

#[test]
fn what_a_server_suggests_is_kept_to_and_halves_the_rate() {
    let (clock, passed) = clock();
    let pace = Pace::of(Limits::default(), clock, None).unwrap();
    assert_eq!(looked(&pace, 500), None);
    pace.takes(&[1; 100]).unwrap();
    passed.store(10_000, Ordering::SeqCst);
    let said = "Request is throttled. Suggested Backoff Time: 30000 milliseconds";
    pace.hears(throttle(said), said);
    // Another that was under way with it is no further refusal.
    pace.hears(throttle("rate limit hit"), "rate limit hit");
    assert_eq!(looked(&pace, 1), Some(("suggested", 30_000)));
    passed.store(39_999, Ordering::SeqCst);
    assert_eq!(looked(&pace, 1), Some(("suggested", 1)));
    passed.store(40_000, Ordering::SeqCst);
    // 36,000 in an hour before, 18,000 now.
    assert_eq!(looked(&pace, 25), None);
    pace.takes(&[1; 25]).unwrap();
    assert_eq!(looked(&pace, 1), Some(("slow", 5_000)));
    // Much later it is as fast as ever.
    for minute in 1..40 {
        passed.store(40_000 + minute * 60_000, Ordering::SeqCst);
        pace.takes(&[1]).unwrap();
    }
    assert_eq!(looked(&pace, 500), None);
}

#[test]
fn without_a_suggestion_each_wait_is_twice_as_long_until_something_arrives() {
    let (clock, passed) = clock();
    let pace = Pace::of(Limits::default(), clock, None).unwrap();
    let mut waits = Vec::new();
    for _ in 0..12 {
        pace.hears(throttle("rate limit hit"), "rate limit hit");
        let (reason, wait) = looked(&pace, 1).unwrap();
        assert_eq!(reason, "limit");
        waits.push(wait / 1_000);
        passed.fetch_add(u64::try_from(wait).unwrap(), Ordering::SeqCst);
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    // What went before the last refusal, on another connection, tells nothing of what comes after it.
    pace.went(11);
    pace.hears(throttle("rate limit hit"), "rate limit hit");
    assert_eq!(looked(&pace, 1), Some(("limit", 900_000)));
    passed.fetch_add(900_000, Ordering::SeqCst);
    pace.went(13);
    pace.hears(throttle("rate limit hit"), "rate limit hit");
    assert_eq!(looked(&pace, 1), Some(("limit", 1_000)));
}

#[test]
fn connections_that_break_in_a_row_are_a_wish_to_be_left_alone() {
    let (clock, _) = clock();
    let shared = Pace::of(Limits::default(), clock, None).unwrap();
    for pace in [&shared, &Pace::free()] {
        for _ in 0..2 {
            let fault = pace.heard(Fault::Closed(String::new()));
            assert_eq!(fault.wait(), None);
        }
    }
    let fault = shared.heard(Fault::Closed(String::new()));
    assert_eq!(fault.wait(), Some(FIRST));
    assert!(fault.is_passing());
    assert_eq!(looked(&shared, 1), Some(("dropped", 1_000)));
    // One that waits by itself is not told to wait.
    let own = Pace::free();
    for _ in 0..5 {
        assert_eq!(own.heard(Fault::Closed(String::new())).wait(), None);
    }
    // What is no matter of time stays what it is.
    let fault = shared.heard(Fault::Sign("no".to_owned()));
    assert!(matches!(fault, Fault::Sign(_)));
}

#[test]
fn a_fault_that_tells_of_a_wait_does_not_begin_it_anew() {
    let (clock, passed) = clock();
    let pace = Pace::of(Limits::default(), clock, None).unwrap();
    let said = "Suggested Backoff Time: 5000 milliseconds".to_owned();
    let fault = pace.heard(Fault::Closed(said));
    assert_eq!(fault.wait(), Some(Duration::from_secs(5)));
    passed.store(2_000, Ordering::SeqCst);
    assert_eq!(pace.heard(fault).wait(), Some(Duration::from_secs(3)));
}
