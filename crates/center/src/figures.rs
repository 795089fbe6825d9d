//! Figures for whoever watches the program from outside: counts of the whole Center, of no tenant and
//! no person, so they need no act.

use process::survey::Milestone;
use store::figures::{self, Jobs};

use crate::{Center, CenterFault};

/// The figures of one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Jobs that are not done, by kind and state.
    pub jobs: Vec<Jobs>,
    /// Seconds that the job has been due which has waited longest; 0 if none is due.
    pub outbox_age: i64,
    /// Sign-ins that hold.
    pub sign_ins: u64,
    /// Requests that wait for a Specialist: region, spoken language, count. `own` stands for the
    /// region of the request's tenant.
    pub queue: Vec<(String, String, i64)>,
    /// People asked how well the help serves, and those who answered, by milestone. What they answered
    /// is told to managers alone.
    pub surveys: Vec<(Milestone, u64, u64)>,
}

/// Counts.
///
/// # Errors
/// The database failed.
pub async fn figures(center: &Center) -> Result<Figures, CenterFault> {
    let now = center.now();
    // A queue of a million is counted as a whole.
    let reading = center.store().read_at_length().await?;
    let due = figures::longest_due(&reading, now).await?;
    let queue = figures::queue(&reading).await?.into_iter();
    let queue = queue.map(|(region, spoken, count)| {
        let region = region.unwrap_or_else(|| "own".to_owned());
        let spoken = spoken.map_or_else(|| "any".to_owned(), |spoken| spoken.to_string());
        (region, spoken, count)
    });
    Ok(Figures {
        jobs: figures::jobs(&reading).await?,
        outbox_age: due.map_or(0, |due| now.duration_since(due).as_secs()),
        sign_ins: figures::sign_ins(&reading, now).await?,
        queue: queue.collect(),
        surveys: store::survey::tallies(&reading, None)
            .await?
            .into_iter()
            .map(|(milestone, tally)| (milestone, tally.asked, tally.answered))
            .collect(),
    })
}
