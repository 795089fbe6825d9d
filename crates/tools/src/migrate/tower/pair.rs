//! `migrate mail pair`: the program shows the Center the code that the customer was given there, and gets a
//! token for one migration event. Where the plan is not there yet, it is begun with the event's mailboxes.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, IsTerminal};
use std::path::Path;

use report::migration::{EventForRunner, Paired, Pairing};
use words::{Args, Speaker};

use super::super::plan::{called_in, journals_of};
use super::kept::Kept;
use super::matched::Matched;
use super::missing;
use crate::arguments;
use crate::aside;
use crate::center::Center;
use crate::fault::{CenterFault, Fault};
use crate::place::{Place, Taken};
use crate::safe;

/// Characters of what a machine is called.
const NAME: usize = 60;
/// The most bytes of a line with a code.
const LINE: u64 = 256;

/// Pairs this program with an event.
pub fn pair(asked: &arguments::Pair, speaker: &Speaker) -> Result<u8, Fault> {
    let center = Center::read(&asked.center, speaker.language())?;
    let folder = journals_of(&asked.plan, asked.journal.as_deref());
    if io::stdin().is_terminal() {
        aside::say(&format!("{} ", speaker.say("tools-pair-code")));
    }
    let mut code = String::new();
    let mut line = io::Read::take(io::stdin().lock(), LINE);
    line.read_line(&mut code)
        .map_err(|cause| Fault::read("stdin", cause))?;
    let pairing = Pairing {
        code: code.trim().to_owned(),
        name: machine(),
    };
    // A code is good once: what cannot be written is told before it is shown.
    let place = Kept::place(&folder)?;
    let is_plan = asked.plan.extension().is_some_and(|end| end == "toml");
    let plan = (is_plan && !asked.plan.exists())
        .then(|| Place::open(&asked.plan, &mut Taken::default()))
        .transpose()?;
    let paired: Paired = center.post("/migration/runners", None, &pairing)?;
    let event = paired.event.clone();
    names_no_server(&event)?;
    Kept::new(&center, paired.token, paired.event).write(place)?;
    let args = Args::new()
        .text("event", safe::line(&event.name))
        .text("center", safe::line(&paired.center));
    aside::line(&speaker.say_with("tools-pair-done", args));
    match plan {
        Some(plan) => begin(plan, &event, speaker)?,
        None => compare(&asked.plan, &event, speaker),
    }
    aside::line(&speaker.say("tools-pair-next"));
    Ok(0)
}

/// A mailbox that is a whole address would choose the server that the plan's passwords go to. Others may
/// have put the list together, so it is refused here too, whatever the Center takes.
fn names_no_server(event: &EventForRunner) -> Result<(), Fault> {
    let mut all = (event.mailboxes.iter()).flat_map(|pair| [&pair.source, &pair.target]);
    match all.find(|mailbox| mailbox.contains("://")) {
        Some(mailbox) => Err(CenterFault::NamesServer(safe::line(mailbox).into_owned()).into()),
        None => Ok(()),
    }
}

/// What this machine is called, to know its token by.
fn machine() -> String {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name: String = name.trim().chars().take(NAME).collect();
    if name.is_empty() {
        "fasttrack-tools".to_owned()
    } else {
        name
    }
}

/// Says what a plan that is there has less or more than the event: it may be of another event.
fn compare(path: &Path, event: &EventForRunner, speaker: &Speaker) {
    let Some(called) = called_in(path) else {
        return;
    };
    let matched = Matched::of(&called, event);
    missing(event, &matched.missing, speaker);
    if !matched.foreign.is_empty() {
        let event = safe::line(&event.name).into_owned();
        let mailboxes = matched.foreign;
        let said = CenterFault::Foreign { event, mailboxes }.say(speaker);
        aside::line(&safe::line(&said));
    }
}

/// Begins a plan with the event's mailboxes; the servers and where the passwords lie are for somebody to say.
fn begin(mut place: Place, event: &EventForRunner, speaker: &Speaker) -> Result<(), Fault> {
    let args = Args::new().text("place", safe::line(place.name()));
    place.put(plan(event, speaker).as_bytes())?;
    place.end()?;
    aside::line(&speaker.say_with("tools-pair-plan", args));
    Ok(())
}

fn plan(event: &EventForRunner, speaker: &Speaker) -> String {
    let text = |value: &str| toml::Value::from(value).to_string();
    let mut plan = format!("# {}\n", safe::line(&event.name));
    for side in ["source", "target"] {
        // Writing to a text cannot fail.
        let _ = write!(
            plan,
            "\n# {}\n[{side}]\n# host = \"mail.example.com\"\n# password = {{ file = \"secrets/{{user}}\" }}\n",
            speaker.say("tools-pair-server"),
        );
    }
    for pair in &event.mailboxes {
        let _ = write!(
            plan,
            "\n[[mailbox]]\nsource = {}\ntarget = {}\n",
            text(&pair.source),
            text(&pair.target)
        );
    }
    plan
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(source: &str, target: &str) -> EventForRunner {
        let event = serde_json::json!({
            "id": "1", "name": "Pilot", "wave": "pilot", "starts": "2026-11-02T20:00:00Z",
            "wanted": "wait", "mailboxes": [
                {"source": "a@old.example", "target": "a@new.example"},
                {"source": source, "target": target},
            ]
        });
        serde_json::from_value(event).unwrap()
    }

    #[test]
    fn a_mailbox_of_the_center_names_no_server() {
        names_no_server(&event("b:/x@old.example", "b")).unwrap();
        let address = "imaps://b@evil.example";
        for event in [event(address, "b"), event("b", address)] {
            let refused = names_no_server(&event).unwrap_err();
            assert!(
                matches!(&refused, Fault::Center(CenterFault::NamesServer(said)) if said == address),
                "{refused}"
            );
        }
    }
}
