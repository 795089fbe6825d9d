//! The jobs that were given up, newest first.

use std::collections::BTreeMap;

use jiff::Timestamp;
use process::identity::{JobId, PersonId};
use process::permission::{Action, OperatorAct};

use crate::{Center, CenterFault, letter};

/// How many are shown; the count beside them is of all.
const SHOWN: u64 = 100;

/// Whom a letter was for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The name.
    pub name: String,
    /// The mail address.
    pub address: String,
}

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// Which.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// About what: an identity.
    pub subject: String,
    /// Why the last try failed, in the words of the log.
    pub fault: String,
    /// Times tried.
    pub tries: i64,
    /// When it was given up.
    pub at: Option<Timestamp>,
    /// Whether it can begin anew: what a letter with a secret carried is erased.
    pub can_begin_anew: bool,
    /// Whom it did not reach, as that person is called now: a letter to somebody who is known.
    pub to: Option<Addressee>,
}

/// The newest of them.
///
/// # Errors
/// Not permitted, or the database failed.
pub async fn given_up(center: &Center, act: &OperatorAct) -> Result<Vec<GivenUp>, CenterFault> {
    act.permit(Action::Operate)?;
    let reading = center.store().read().await?;
    let jobs = store::outbox::given_up::newest(&reading, SHOWN).await?;
    let ids: Vec<PersonId> = jobs.iter().filter_map(letter::addressee).collect();
    let mut people = BTreeMap::new();
    if !ids.is_empty() {
        for person in store::person::by_ids(&reading, &ids).await? {
            // One that is erased has none.
            if let Some(address) = person.address {
                let name = person.name;
                people.insert(person.id.0, Addressee { name, address });
            }
        }
    }
    let told = jobs.into_iter().map(|job| {
        let reader = letter::addressee(&job);
        GivenUp {
            id: job.id.0,
            subject: match reader {
                Some(_) => job.id.0.to_string(),
                None => job.subject,
            },
            kind: job.kind,
            fault: job.fault.unwrap_or_default(),
            tries: job.tries,
            at: job.ended_at.map(|at| at.0),
            can_begin_anew: !job.payload.is_null(),
            to: reader.and_then(|reader| people.get(&reader).cloned()),
        }
    });
    Ok(told.collect())
}
