//! The draws themselves: the plan run through the owners' working days, eight draws side by side.
//!
//! One number of chance holds eight bytes, each of which picks a part of a task's estimate. Days are
//! numbers, the order is made once, and nothing is allocated while drawing.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::chance;
use super::estimate::{Parts, parts};
use super::{ForecastQuestion, Progress};
use crate::plan::working_days::{Span, Table, Tables};
use crate::plan::{Calendars, OutOfReach};

/// Draws side by side: as many as a number of chance has bytes.
const LANES: usize = 8;

/// No task held this one up.
const NONE: u32 = u32::MAX;

/// What the draws came to.
pub(super) struct Drawn {
    pub(super) p50: Date,
    pub(super) p80: Date,
    pub(super) p95: Date,
    /// For each task, in how many draws it was on the critical path.
    pub(super) critical: Vec<u32>,
}

impl Drawn {
    /// There is nothing left to draw.
    pub(super) fn certain(day: Date) -> Self {
        Self {
            p50: day,
            p80: day,
            p95: day,
            critical: vec![],
        }
    }
}

/// Runs the tasks through as often as asked.
pub(super) fn draw(
    question: &ForecastQuestion,
    needs: &[BTreeSet<usize>],
    sequence: &[usize],
    calendars: &Calendars,
) -> Result<Drawn, OutOfReach> {
    let draws = question.chance.draws.get();
    let (tables, (ends, critical)) = Tables::reaching(calendars, first_day(question), |tables| {
        let steps = steps(question, needs, sequence, tables)?;
        let mut ends = vec![0_u32; tables.len()];
        let mut critical = vec![0_u32; question.tasks.len()];
        run_often(question, &steps, |run, lanes| {
            for lane in 0..lanes {
                *ends.get_mut(usize::try_from(run.end[lane]).ok()?)? += 1;
                run.trace(lane, &mut critical);
            }
            Some(())
        })?;
        Some((ends, critical))
    })?;
    Ok(Drawn {
        p50: tables.date(percentile(&ends, draws, 50)),
        p80: tables.date(percentile(&ends, draws, 80)),
        p95: tables.date(percentile(&ends, draws, 95)),
        critical,
    })
}

/// For each task the days by which half of the draws had begun it and ended it.
pub(super) fn draw_days(
    question: &ForecastQuestion,
    needs: &[BTreeSet<usize>],
    sequence: &[usize],
    calendars: &Calendars,
) -> Result<Vec<(Date, Date)>, OutOfReach> {
    let (tables, counts) = Tables::reaching(calendars, first_day(question), |tables| {
        let steps = steps(question, needs, sequence, tables)?;
        let none = (vec![0_u32; tables.len()], vec![0_u32; tables.len()]);
        let mut counts = vec![none; question.tasks.len()];
        run_often(question, &steps, |run, lanes| {
            for (place, (starts, ends)) in counts.iter_mut().enumerate() {
                for lane in 0..lanes {
                    *starts.get_mut(usize::try_from(run.start[place][lane]).ok()?)? += 1;
                    *ends.get_mut(usize::try_from(run.last[place][lane]).ok()?)? += 1;
                }
            }
            Some(())
        })?;
        Some(counts)
    })?;
    let half = |counts: &[u32]| {
        let day = percentile(counts, question.chance.draws.get(), 50);
        tables.date(day)
    };
    let days = counts.iter();
    Ok(days
        .map(|(starts, ends)| (half(starts), half(ends)))
        .collect())
}

/// The earliest day that anything here happened on.
fn first_day(question: &ForecastQuestion) -> Date {
    let begun = question
        .tasks
        .iter()
        .filter_map(|task| match task.progress {
            Progress::Begun { on } => Some(on),
            Progress::Waiting | Progress::Finished { .. } => None,
        });
    begun.fold(question.today, Date::min)
}

/// Runs the steps through as often as asked and has every run looked at, with the number of its
/// lanes that count; none when the tables are too short.
fn run_often(
    question: &ForecastQuestion,
    steps: &[Step<'_>],
    mut look: impl FnMut(&Run, usize) -> Option<()>,
) -> Option<()> {
    let keys: Vec<u64> = question
        .tasks
        .iter()
        .map(|task| chance::key(question.chance.seed, task.name.as_str().as_bytes()))
        .collect();
    let mut run = Run::new(question.tasks.len());
    // No draw ends later than this one, so a table that holds it holds all of them.
    run.through(steps, |step| [step.parts[usize::from(u8::MAX)]; LANES])?;

    let mut left = usize::try_from(question.chance.draws.get()).ok()?;
    let mut count = 0;
    while left > 0 {
        run.through(steps, |step| {
            chance::draw(keys[step.place], count)
                .to_le_bytes()
                .map(|byte| step.parts[usize::from(byte)])
        })?;
        look(&run, left.min(LANES))?;
        left = left.saturating_sub(LANES);
        count += 1;
    }
    Some(())
}

/// One task, ready to be run through.
struct Step<'a> {
    place: usize,
    needs: Vec<usize>,
    table: &'a Table,
    parts: Parts,
    at: At,
    /// The number of today.
    today: u32,
}

#[derive(Clone, Copy)]
enum At {
    Waiting,
    /// Open since the morning of this day.
    Begun(u32),
    Finished,
}

fn steps<'a>(
    question: &ForecastQuestion,
    needs: &[BTreeSet<usize>],
    sequence: &[usize],
    tables: &'a Tables,
) -> Option<Vec<Step<'a>>> {
    let today = tables.day(question.today)?;
    sequence
        .iter()
        .map(|place| {
            let task = &question.tasks[*place];
            Some(Step {
                place: *place,
                needs: needs[*place].iter().copied().collect(),
                table: tables.of(task.owner),
                parts: parts(task.working_days),
                at: match task.progress {
                    Progress::Waiting => At::Waiting,
                    // A task opened after today is an open one all the same.
                    Progress::Begun { on } => At::Begun(tables.day(on)?),
                    Progress::Finished { .. } => At::Finished,
                },
                today,
            })
        })
        .collect()
}

/// The state of eight draws.
struct Run {
    /// For each task the day it begins; 0 for a finished one.
    start: Vec<[u32; LANES]>,
    /// For each task its last day; 0 for a finished one.
    last: Vec<[u32; LANES]>,
    /// For each task the morning on which what waits for it is ready.
    over: Vec<[u32; LANES]>,
    /// For each task the task it had to wait for longest.
    held_by: Vec<[u32; LANES]>,
    /// The last day of all.
    end: [u32; LANES],
    /// The task that ends on it.
    ends_with: [u32; LANES],
}

impl Run {
    fn new(tasks: usize) -> Self {
        Self {
            start: vec![[0; LANES]; tasks],
            last: vec![[0; LANES]; tasks],
            over: vec![[0; LANES]; tasks],
            held_by: vec![[NONE; LANES]; tasks],
            end: [0; LANES],
            ends_with: [NONE; LANES],
        }
    }

    /// Runs every task once in each lane; none when the tables are too short.
    #[inline]
    fn through(
        &mut self,
        steps: &[Step<'_>],
        days: impl Fn(&Step<'_>) -> [u16; LANES],
    ) -> Option<()> {
        self.end = [0; LANES];
        self.ends_with = [NONE; LANES];
        for step in steps {
            let mut ready = [step.today; LANES];
            let mut held_by = [NONE; LANES];
            for need in &step.needs {
                let number = u32::try_from(*need).ok()?;
                for (lane, over) in self.over[*need].iter().enumerate() {
                    if *over > ready[lane] {
                        ready[lane] = *over;
                        held_by[lane] = number;
                    }
                }
            }
            if !matches!(step.at, At::Finished) {
                let place = u32::try_from(step.place).ok()?;
                let days = days(step);
                for lane in 0..LANES {
                    let Span { start, last, over } = step.take(ready[lane], days[lane])?;
                    self.start[step.place][lane] = start;
                    self.last[step.place][lane] = last;
                    if matches!(step.at, At::Waiting) {
                        ready[lane] = over;
                    } else if over > ready[lane] {
                        // Its own opening holds it up, not what it once waited for.
                        (ready[lane], held_by[lane]) = (over, NONE);
                    }
                    if last > self.end[lane] || self.ends_with[lane] == NONE {
                        self.end[lane] = last;
                        self.ends_with[lane] = place;
                    }
                }
            }
            self.over[step.place] = ready;
            self.held_by[step.place] = held_by;
        }
        Some(())
    }

    /// Counts the tasks of a lane's critical path, from its end to its beginning.
    fn trace(&self, lane: usize, critical: &mut [u32]) {
        let mut place = self.ends_with[lane];
        while let Some(task) = usize::try_from(place)
            .ok()
            .filter(|task| *task < critical.len())
        {
            critical[task] += 1;
            place = self.held_by[task][lane];
        }
    }
}

impl Step<'_> {
    /// Where the task lies.
    #[inline]
    fn take(&self, ready: u32, days: u16) -> Option<Span> {
        let At::Begun(opened) = self.at else {
            return self.table.span(ready, days);
        };
        let span = self.table.span(opened, days)?;
        // It is not finished, so it takes at least today, or the owner's next working day.
        let soonest = self.table.span(self.today, days.min(1))?;
        Some(Span {
            start: span.start,
            last: span.last.max(soonest.last),
            over: span.over.max(soonest.over),
        })
    }
}

/// The first day by which so many percent of the draws had ended.
fn percentile(ends: &[u32], draws: u32, percent: u32) -> u32 {
    let needed = u64::from(draws) * u64::from(percent);
    let mut ended = 0_u64;
    for (day, count) in (0_u32..).zip(ends) {
        ended += u64::from(*count) * 100;
        if ended >= needed {
            return day;
        }
    }
    u32::try_from(ends.len().saturating_sub(1)).unwrap_or(u32::MAX)
}
