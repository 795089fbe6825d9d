//! The servers of a plan: all mailboxes that speak to one share its pace, so that what one of them is
//! refused the others need not try.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::PathBuf;

use migrate::mail::{Clock, Limits, Pace, Paces};

use super::plan::{Plan, Side, file_name};
use crate::fault::Fault;
use crate::own;

/// The paces of the servers of each mailbox.
pub fn paces(plan: &Plan) -> Result<Vec<Paces>, Fault> {
    let mut servers = Servers {
        plan,
        known: HashMap::new(),
    };
    let both = plan.mailboxes.iter().map(|mailbox| {
        Ok(Paces {
            source: servers.pace("source", &mailbox.source)?,
            target: servers.pace("target", &mailbox.target)?,
        })
    });
    both.collect()
}

struct Servers<'a> {
    plan: &'a Plan,
    /// What is read from a server is no reason to write to it more slowly.
    known: HashMap<(&'static str, String), Pace>,
}

impl Servers<'_> {
    fn pace(&mut self, side: &'static str, of: &Side) -> Result<Pace, Fault> {
        let limits = Limits {
            // Connections are counted where mailboxes are begun: one that has to wait for its turn takes
            // nobody's place.
            connections: 0,
            ..of.limits.clone()
        };
        let is_free = limits.messages_per_minute.is_none()
            && limits.bytes_per_day.is_none()
            && limits.window.is_none();
        if is_free && !self.plan.is_file {
            return Ok(Pace::free());
        }
        let place = of.address.place();
        let kept = self.budget(side, &place);
        match self.known.entry((side, place)) {
            Entry::Occupied(known) => Ok(known.get().clone()),
            Entry::Vacant(new) => {
                let name = kept.display().to_string();
                let failed = |cause| Fault::write(&name, cause);
                let mut its = None;
                if limits.bytes_per_day.is_some() {
                    own::folder(&self.plan.journals).map_err(failed)?;
                    its = Some(kept.as_path());
                }
                let its = Pace::of(limits, Clock::wall(), its).map_err(failed)?;
                Ok(new.insert(its).clone())
            }
        }
    }

    /// The file in which it is written down how much has moved today.
    fn budget(&self, side: &str, place: &str) -> PathBuf {
        let name = format!("{side}-{}.day", file_name(place));
        self.plan.journals.join(name)
    }
}
