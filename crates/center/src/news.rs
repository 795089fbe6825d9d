//! News and how each person is told of it: by a mail of its own, in one digest in the person's
//! morning, or on the pages only. What is held for a digest is let go in the transaction that asks for
//! the digest's mail, so that nothing is told twice and nothing is lost between.
//!
//! Which letters are news, and of which kind, [`crate::letter::Letter`] says; what awaits an act or is
//! a key never comes here.

mod choose;
mod digest;
mod hold;
mod stop;

pub use choose::{Chosen, ChosenTyped, choose, chosen, kinds_for};
pub use stop::{gathered, stop};

pub(crate) use digest::{LINKS_KEPT, make_digest};
pub(crate) use hold::tell;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use process::identity::{JobId, PersonId};
use process::news::{DigestHour, next_digest};
use store::Writing;
use store::outbox::{self, Ask};
use store::person::Person;

use crate::{Center, CenterFault};

/// The kind of the outbox's jobs that make a digest; one waits for each person at most.
pub(crate) const DIGEST_JOB: &str = "digest";

/// Asks for the person's next digest after the instant, unless an earlier one waits.
async fn ask_for_digest(
    writing: &Writing,
    center: &Center,
    person: &Person,
    hour: DigestHour,
    after: Timestamp,
) -> Result<(), CenterFault> {
    let subject = digest_subject(person.id.0);
    let ask = Ask {
        id: JobId(center.chance().uuid(after)),
        kind: DIGEST_JOB,
        subject: &subject,
        run_at: next_digest(after, &zone_of(person), hour),
        at: after,
    };
    Ok(outbox::ask(writing, ask, &person.id.0).await?)
}

fn zone_of(person: &Person) -> TimeZone {
    TimeZone::get(&person.zone).unwrap_or(TimeZone::UTC)
}

/// The subject under which a person's digest waits in the outbox.
pub(crate) fn digest_subject(person: PersonId) -> String {
    person.to_string()
}
