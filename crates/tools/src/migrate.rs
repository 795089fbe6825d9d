//! `migrate mail`: mailboxes move, as far as their servers let them, and what does not is told with why.
//!
//! What is typed and what a plan says become mailboxes (`plan`), each is worked on by a thread of its own
//! (`one`), several at a time (`many`); meanwhile it is shown how far they are (`progress`), and in the end
//! what came of them (`ended`).

mod ended;
mod many;
mod one;
mod plan;
mod progress;
mod secret;
mod speed;
mod stop;

use words::Speaker;

use crate::arguments::{Mail, Run};
use crate::fault::Fault;
use ended::Outputs;
use many::How;
use one::Work;
use plan::Plan;
use progress::Progress;
use stop::Stop;

pub use plan::PlanFault;
pub use secret::SecretFault;

/// Does what is asked: how the program ends.
pub fn mail(asked: &Mail, speaker: &Speaker) -> Result<u8, Fault> {
    match asked {
        Mail::Run(asked) => run(asked, speaker),
    }
}

/// Moves what is not moved yet.
fn run(asked: &Run, speaker: &Speaker) -> Result<u8, Fault> {
    let plan = Plan::of(&asked.mailboxes, speaker)?;
    let outputs = Outputs::open(&asked.output, &plan)?;
    let how = How {
        work: Work::Run,
        workers: asked.mailboxes.workers.map(usize::from),
        stop: Stop::heard()?,
    };
    let mut progress = Progress::new(&plan, &asked.output, speaker);
    let came = many::all(&plan, &how, &mut progress);
    let code = outputs.tell("run", &plan, &came, speaker)?;
    alone(&plan, came)?;
    Ok(code)
}

/// The fault of the only mailbox, which is that of the program.
fn alone(plan: &Plan, came: Vec<Result<one::Came, Fault>>) -> Result<(), Fault> {
    match came.into_iter().next() {
        Some(Err(fault)) if !plan.is_file => Err(fault),
        _ => Ok(()),
    }
}
