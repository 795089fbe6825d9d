//! Which mailbox of a plan is which of an event.

use std::collections::HashSet;

use report::migration::EventForRunner;

use super::super::plan::Called;

/// The mailboxes of a plan beside those of an event.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Matched {
    /// What the event calls those of the plan that it has, in their order.
    pub targets: Vec<String>,
    /// Those of the event that the plan does not have, as the event writes them.
    pub missing: Vec<String>,
    /// Those of the plan that the event does not have, as they are called in reports.
    pub foreign: Vec<String>,
}

impl Matched {
    /// Finds out.
    pub fn of(plan: &[Called], event: &EventForRunner) -> Self {
        let known: HashSet<String> = (event.mailboxes.iter())
            .map(|pair| key(&pair.target))
            .collect();
        let mut matched = Self::default();
        for mailbox in plan {
            match names(mailbox).into_iter().find(|name| known.contains(name)) {
                Some(target) => matched.targets.push(target),
                None => matched.foreign.push(mailbox.name.clone()),
            }
        }
        let had: HashSet<&String> = matched.targets.iter().collect();
        let missing = (event.mailboxes.iter())
            .map(|pair| pair.target.trim())
            .filter(|target| !had.contains(&key(target)));
        matched.missing = missing.map(str::to_owned).collect();
        matched
    }
}

/// What makes a target the same one however it is written.
fn key(target: &str) -> String {
    target.trim().to_lowercase()
}

/// What an event may call a mailbox: by who signs in there, with the server's name or without, or as the plan
/// calls it.
fn names(mailbox: &Called) -> Vec<String> {
    let user = mailbox.user.to_lowercase();
    let at_host = (mailbox.host.as_ref()).map(|host| format!("{user}@{}", host.to_lowercase()));
    [Some(user), at_host, Some(mailbox.name.to_lowercase())]
        .into_iter()
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(name: &str, user: &str, host: Option<&str>) -> Called {
        Called {
            name: name.to_owned(),
            user: user.to_owned(),
            host: host.map(str::to_owned),
        }
    }

    #[test]
    fn a_mailbox_is_found_by_its_user_with_its_server_or_by_its_name_and_what_is_not_is_named() {
        let targets = [
            "Ann@New.example",
            "bob",
            "Cleo@x.example",
            "dan@new.example",
        ];
        let pairs = targets.map(|target| serde_json::json!({"source": "old", "target": target}));
        let event = serde_json::json!({
            "id": "1", "name": "Pilot", "wave": "pilot", "starts": "2026-11-02T20:00:00Z",
            "wanted": "wait", "mailboxes": pairs
        });
        let event = serde_json::from_value(event).unwrap();
        let plan = [
            called("Ann", "ann", Some("NEW.example")),
            called("cleo@x.example", "c7", None),
            called("Robert", "rob@new.example", None),
        ];
        let text = |all: &[&str]| -> Vec<String> {
            let all = all.iter();
            all.map(|one| (*one).to_owned()).collect()
        };
        let matched = Matched {
            targets: text(&["ann@new.example", "cleo@x.example"]),
            missing: text(&["bob", "dan@new.example"]),
            foreign: text(&["Robert"]),
        };
        assert_eq!(Matched::of(&plan, &event), matched);
    }
}
