//! How long the rules take in process: `name median minimum`, in milliseconds, one line a figure.

use std::hint::black_box;
use std::time::Instant;

use crate::{forecast, routing, slots};

pub(crate) fn tell() {
    for people in [1, 100, 1_000] {
        let question = slots::Question::of(people);
        measure(&format!("slots-{people}"), || question.answer());
    }
    let question = routing::Question::of(1_000);
    measure("routing-1000", || question.answer());
    let question = forecast::Question::of(200, 10_000);
    measure("forecast-200x10000", || question.answer());
}

/// Measures until a second is over, but at least nine times.
#[expect(
    clippy::disallowed_methods,
    reason = "only benches measure, and this is one"
)]
fn measure<T>(name: &str, answer: impl Fn() -> T) {
    let begun = Instant::now();
    let mut lengths = Vec::new();
    while lengths.len() < 9 || begun.elapsed().as_secs() < 1 {
        let start = Instant::now();
        black_box(answer());
        lengths.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    lengths.sort_unstable_by(f64::total_cmp);
    println!("{name} {} {}", lengths[lengths.len() / 2], lengths[0]);
}
