//! The worker's lanes: jobs of one lane never wait for those of another, and each lane says how
//! many of its jobs run at once in one program and how long one of them may take.

use std::time::Duration;

use jiff::SignedDuration;
use store::outbox::Kinds;

use crate::{consent, import, letter, migration, news, partner, recheck, routing, survey, webhook};

/// How long a claimed job belongs to its worker, unless the claim is renewed.
pub(super) const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// A job that is still being done is claimed anew this often.
pub(super) const RENEWED_EVERY: Duration = Duration::from_mins(1);
/// How long one mail or one act of the Center may take: well under the lease, so that even a worker
/// that cannot renew it has stopped before another may begin.
const SHORT: Duration = Duration::from_mins(2);
/// How long the work of the day may take; it is held by renewing.
const LONG: Duration = Duration::from_hours(4);

const _: () = assert!(
    SHORT.as_secs() + RENEWED_EVERY.as_secs() < LEASE.as_secs().unsigned_abs(),
    "a job ends while its lease still holds"
);

/// One lane.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) name: &'static str,
    pub(super) kinds: Kinds,
    /// Jobs done at the same time by one program.
    pub(super) at_once: usize,
    /// How many of them may be of one share, if those of a share can keep others waiting.
    pub(super) of_one: Option<usize>,
    /// How long one job may take.
    pub(super) deadline: Duration,
}

const CODES: &[&str] = &[letter::CODE_JOB];
const LETTERS: &[&str] = &[letter::JOB];
const DIGESTS: &[&str] = &[news::DIGEST_JOB];
const OFFERS: &[&str] = &[
    routing::OFFER_JOB,
    routing::EXPIRE_JOB,
    partner::CARRY_JOB,
    consent::REMIND_JOB,
    consent::REASSIGN_JOB,
];
const TENANTS: &[&str] = &[
    migration::JOB,
    survey::JOB,
    recheck::TENANT_JOB,
    recheck::TENANTS_JOB,
    import::FINISH_JOB,
];
const WEBHOOKS: &[&str] = &[webhook::JOB];
const NOT_IN_THE_LAST: &[&str] = &[
    migration::JOB,
    survey::JOB,
    letter::CODE_JOB,
    letter::JOB,
    news::DIGEST_JOB,
    routing::OFFER_JOB,
    routing::EXPIRE_JOB,
    partner::CARRY_JOB,
    consent::REMIND_JOB,
    consent::REASSIGN_JOB,
    recheck::TENANT_JOB,
    recheck::TENANTS_JOB,
    import::FINISH_JOB,
    webhook::JOB,
];

/// All lanes, the most urgent first.
pub(super) const LANES: [Lane; 7] = [
    Lane {
        name: "codes",
        kinds: Kinds::These(CODES),
        at_once: 8,
        of_one: None,
        deadline: SHORT,
    },
    Lane {
        name: "letters",
        kinds: Kinds::These(LETTERS),
        at_once: 8,
        of_one: None,
        deadline: SHORT,
    },
    // A morning makes many of them due at one instant; letters and offers go on meanwhile.
    Lane {
        name: "digests",
        kinds: Kinds::These(DIGESTS),
        at_once: 4,
        of_one: None,
        deadline: SHORT,
    },
    // One at a time: the request that waits longest is offered first, and each offer counts in the
    // load that the next one is decided by.
    Lane {
        name: "offers",
        kinds: Kinds::These(OFFERS),
        at_once: 1,
        of_one: None,
        deadline: SHORT,
    },
    // What a changed tenant, or a whole file of them, asks for: it may be much, and no request waits
    // behind it.
    Lane {
        name: "tenants",
        kinds: Kinds::These(TENANTS),
        at_once: 1,
        of_one: None,
        deadline: LONG,
    },
    // Programs of others answer when they like: nothing of our own waits behind them, and those of one
    // tenant leave places to those of others.
    Lane {
        name: "webhooks",
        kinds: Kinds::These(WEBHOOKS),
        at_once: 16,
        of_one: Some(4),
        deadline: SHORT,
    },
    Lane {
        name: "work of the day",
        kinds: Kinds::AllBut(NOT_IN_THE_LAST),
        at_once: 1,
        of_one: None,
        deadline: LONG,
    },
];
