//! `migrate mail`: mailboxes move, as far as their servers let them, and what does not is told with why.
//!
//! What is typed and what a plan says become mailboxes (`plan`), each is worked on by a thread of its own
//! (`one`), several at a time (`many`); meanwhile it is shown how far they are (`progress`), and in the end
//! what came of them (`ended`). `record` asks the journals alone. `tower` tells the Center of all of it, where
//! somebody says so.

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
mod tower;

use migrate::mail::{Compress, Depth, Given};
use words::Speaker;

use crate::arguments::{self, Limited, Mail, Mailboxes, Record, Told, Verify, Watched, Written};
use crate::fault::Fault;
use ended::{Named, Outputs};
use many::How;
use one::{Came, Work};
use plan::Plan;
use progress::Progress;
use record::recorded;
use stop::Stop;
use tower::Tower;

pub use plan::PlanFault;
pub use secret::{SecretFault, USER};

/// From which the messages of a sample are chosen: the same ones each time, so that a difference is found
/// again once it was found.
const SEED: u64 = 1;
/// What a run that the Center watches compares at its end.
const SAMPLE: Depth = Depth::Sample {
    messages: 20,
    seed: SEED,
};

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
            let work = (work, &Watched::default());
            worked(work, (&asked.mailboxes, None), &asked.output, speaker)
        }
        Mail::Trial(asked) => {
            let moves = (&asked.mailboxes, Some(&asked.limits));
            let work = (Work::Trial, &Watched::default());
            worked(work, moves, &asked.output, speaker)
        }
        Mail::Run(asked) => {
            let work = Work::Run {
                deletes: asked.delete_on_target,
            };
            let (watched, asked) = (&asked.watched, &asked.moves);
            let moves = (&asked.mailboxes, Some(&asked.limits));
            worked((work, watched), moves, &asked.output, speaker)
        }
        Mail::Verify(asked) => {
            let work = (Work::Verify(depth(asked)), &asked.watched);
            worked(work, (&asked.mailboxes, None), &asked.output, speaker)
        }
        Mail::Pair(asked) => tower::pair(asked, speaker),
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
    (work, watched): (Work, &Watched),
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
    let stop = Stop::heard()?;
    let once = |work, tower: Option<&mut Tower>, stop: &Stop| {
        // Anew each time: what was stopped has its servers' paces stopped.
        let how = How {
            work,
            workers: mailboxes.workers.map(usize::from),
            paces: servers::paces(&plan)?,
            compress: compress(limits),
            stop: stop.clone(),
        };
        let mut progress = Progress::new((&plan, &how.paces, work), output, tower, speaker);
        Ok::<_, Fault>(many::all(&plan, &how, &mut progress))
    };
    let (came, compared) = if watched.center {
        let mut tower = Tower::of(&plan, watched.with_names, speaker)?;
        let moves = !matches!(work, Work::Verify(_));
        let came = tower.watched((&stop, moves), speaker, |tower, stop| {
            tower.compares(!moves);
            let came = once(work, Some(&mut *tower), stop)?;
            if !matches!(work, Work::Run { .. }) || stop.is_asked() {
                return Ok((came, None));
            }
            // What the Center calls verified was compared.
            tower.compares(true);
            let compared = once(Work::Verify(SAMPLE), Some(tower), stop)?;
            Ok((came, Some(compared)))
        });
        tower.end(speaker);
        came.and_then(|came| came)?
    } else {
        (once(work, None, &stop)?, None)
    };
    let named = (&*Named::of(&plan), plan.is_file);
    let is_silent = is_taken || !outputs.is_shown();
    let mut code = outputs.tell(work.word(), named, &came, speaker)?;
    if let Some(compared) = compared {
        let written = Written {
            quiet: output.written.quiet,
            ..Written::default()
        };
        let outputs = Outputs::open(&written, None, is_silent)?;
        let found = outputs.tell("verify", named, &compared, speaker)?;
        // A mailbox that did not move cannot be compared either, and was told.
        code = if code == 0 { found } else { code };
    }
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
