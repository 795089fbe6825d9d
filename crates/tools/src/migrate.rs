//! `migrate mail`: mailboxes move, as far as their servers let them, and what does not is told with why.
//!
//! What is typed and what a plan says become mailboxes (`plan`), each is worked on by a thread of its own
//! (`one`), several at a time (`many`); meanwhile it is shown how far they are (`progress`), and in the end
//! what came of them (`ended`). `record` asks the journals alone.

mod delete;
mod ended;
mod many;
mod one;
mod plan;
mod progress;
mod record;
mod secret;
mod servers;
mod stop;

use migrate::mail::{Compress, Depth, Given};
use words::Speaker;

use crate::arguments::{self, Limited, Mail, Mailboxes, Record, Told, Verify};
use crate::fault::Fault;
use ended::{Named, Outputs};
use many::How;
use one::{Came, Work};
use plan::Plan;
use progress::Progress;
use record::recorded;
use stop::Stop;

pub use plan::PlanFault;
pub use secret::SecretFault;

/// From which the messages of a sample are chosen: the same ones each time, so that a difference is found
/// again once it was found.
const SEED: u64 = 1;

/// Does what is asked: how the program ends.
pub fn mail(asked: &Mail, speaker: &Speaker) -> Result<u8, Fault> {
    match asked {
        Mail::Check(asked) => {
            let given = Given {
                largest: asked.largest,
                limit: asked.limit,
                ..Given::default()
            };
            let work = Work::Check(given);
            worked(work, (&asked.mailboxes, None), &asked.output, speaker)
        }
        Mail::Trial(asked) => {
            let moves = (&asked.mailboxes, Some(&asked.limits));
            worked(Work::Trial, moves, &asked.output, speaker)
        }
        Mail::Run(asked) => {
            let work = Work::Run {
                deletes: asked.delete_on_target,
            };
            let asked = &asked.moves;
            let moves = (&asked.mailboxes, Some(&asked.limits));
            worked(work, moves, &asked.output, speaker)
        }
        Mail::Verify(asked) => {
            let work = Work::Verify(depth(asked));
            worked(work, (&asked.mailboxes, None), &asked.output, speaker)
        }
        Mail::Report(asked) => report(asked, speaker),
    }
}

fn depth(asked: &Verify) -> Depth {
    if asked.full {
        Depth::Full
    } else if asked.counts {
        Depth::Counts
    } else {
        Depth::Sample {
            messages: asked.sample,
            seed: SEED,
        }
    }
}

fn compress(limits: Option<&Limited>) -> Compress {
    match limits.map(|limits| limits.compress) {
        None | Some(arguments::Compress::Auto) => Compress::Auto,
        Some(arguments::Compress::Always) => Compress::Always,
        Some(arguments::Compress::Never) => Compress::Never,
    }
}

/// Works on the mailboxes that are asked for.
fn worked(
    work: Work,
    (mailboxes, limits): (&Mailboxes, Option<&Limited>),
    output: &Told,
    speaker: &Speaker,
) -> Result<u8, Fault> {
    let plan = Plan::of(mailboxes, limits, speaker)?;
    if work == (Work::Run { deletes: true }) {
        delete::confirmed(&plan, speaker)?;
    }
    let is_taken = output.progress == arguments::Progress::Json;
    let outputs = Outputs::open(&output.written, plan.report.as_ref(), is_taken)?;
    let how = How {
        work,
        workers: mailboxes.workers.map(usize::from),
        paces: servers::paces(&plan)?,
        compress: compress(limits),
        stop: Stop::heard()?,
    };
    let mut progress = Progress::new(&plan, &how.paces, output, speaker);
    let came = many::all(&plan, &how, &mut progress);
    let named = Named::of(&plan);
    let code = outputs.tell(work.word(), (&named, plan.is_file), &came, speaker)?;
    alone(plan.is_file, came)?;
    Ok(code)
}

/// Tells what the journals know.
fn report(asked: &Record, speaker: &Speaker) -> Result<u8, Fault> {
    let known = recorded(asked, speaker.zone())?;
    let outputs = Outputs::open(&asked.output, known.report.as_ref(), false)?;
    let named = (&*known.named, known.is_many);
    let code = outputs.tell("report", named, &known.came, speaker)?;
    alone(known.is_many, known.came)?;
    Ok(code)
}

/// The fault of the only mailbox, which is that of the program.
fn alone(is_many: bool, came: Vec<Result<Came, Fault>>) -> Result<(), Fault> {
    match came.into_iter().next() {
        Some(Err(fault)) if !is_many => Err(fault),
        _ => Ok(()),
    }
}
