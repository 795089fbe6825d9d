//! The customer's program: when it was heard, and what to type to have it move a wave.

use center::migration::{RunnerLine, Step};

use super::{Buttons, is_imported, is_unpaired};
use crate::migration::Act;
use crate::page::Page;
use crate::readiness::{Get, get};
use crate::visit::Visit;

/// How the commands name the plan.
const PLAN: &str = "--plan plan.toml";

/// The program on the customer's computer.
pub(super) struct RunnerPart {
    /// Where it runs; empty where another tool's report was read.
    pub(super) text: String,
    pub(super) heard: String,
    /// How to have the program, and what to type; nothing for the Specialist.
    pub(super) get: Get,
    pub(super) commands: Vec<Command>,
    pub(super) pair: Option<Act>,
}

/// What to type.
pub(super) struct Command {
    pub(super) id: &'static str,
    pub(super) name: String,
    pub(super) text: String,
    pub(super) typed: String,
}

/// The program: when it was heard, and for whoever may start the wave what to type.
pub(super) fn runner(visit: &Visit, buttons: &Buttons<'_>) -> Option<RunnerPart> {
    let Buttons { page, place, event } = *buttons;
    let runner = event.runner.as_ref();
    let mut pair = buttons.of(Step::Pair, ("pair", "key"), "migration-pair");
    if let Some(pair) = &mut pair {
        pair.is_primary = is_unpaired(event);
    }
    if runner.is_none() && pair.is_none() {
        return None;
    }
    let heard = |runner: &RunnerLine| match (runner.heard_at, &runner.name) {
        (_, Some(name)) if is_imported(event) => {
            page.say_with("migration-runner-report", page.args().text("name", name))
        }
        (Some(at), _) => {
            let args = page.args().text("when", page.near(at, page.now()));
            page.say_with("migration-runner-heard", args)
        }
        (None, Some(name)) => {
            page.say_with("migration-runner-paired", page.args().text("name", name))
        }
        (None, None) => page.say("migration-runner-none"),
    };
    let (get, commands) = if pair.is_some() {
        (get(visit, !event.head.is_self_serve), commands(visit, page))
    } else {
        (Get::default(), Vec::new())
    };
    Some(RunnerPart {
        text: if is_imported(event) {
            String::new()
        } else if place.is_led {
            page.say("migration-runner-text-led")
        } else {
            page.say("migration-runner-text")
        },
        heard: runner.map_or_else(|| page.say("migration-runner-none"), heard),
        get,
        commands,
        pair,
    })
}

/// What to type on the computer that moves mail.
fn commands(visit: &Visit, page: &Page) -> Vec<Command> {
    let base = &visit.center.settings().base_url;
    let command = |id, (name, text): (&str, &str), typed: String| Command {
        id,
        name: page.say(name),
        text: page.say(text),
        typed,
    };
    vec![
        command(
            "pair-command",
            ("migration-pair-command", "migration-pair-command-text"),
            format!("./fasttrack-tools migrate mail pair {base}"),
        ),
        command(
            "check-command",
            ("migration-check-command", "migration-check-command-text"),
            format!("./fasttrack-tools migrate mail check {PLAN}"),
        ),
        command(
            "trial-command",
            ("migration-trial-command", "migration-trial-command-text"),
            format!("./fasttrack-tools migrate mail trial {PLAN}"),
        ),
        // From here on it tells the Center how far it is.
        command(
            "run-command",
            ("migration-run-command", "migration-run-command-text"),
            format!("./fasttrack-tools migrate mail run {PLAN} --center"),
        ),
        command(
            "verify-command",
            ("migration-verify-command", "migration-verify-command-text"),
            format!("./fasttrack-tools migrate mail verify {PLAN} --center"),
        ),
    ]
}
