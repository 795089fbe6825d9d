//! The launch drawn on one line: planned, forecast, and how far it may likely go.

use jiff::civil::Date;
use process::forecast::Forecast;
use words::Args;

use crate::page::Page;

/// Labels nearer than this share of the width would touch.
const APART: f64 = 17.0;
/// Where the earlier of planned and forecast stands, and how far the last day is from it.
const FIRST: f64 = 40.0;
const REACH: f64 = 44.0;
/// A range shorter than this is drawn as if it were so long.
const SHORTEST: i32 = 5;
/// So many of a hundred plans end by the last day drawn.
const LIKELY: u8 = 80;

/// The launch in words and as a drawing, whose places are in percent of its width.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Launch {
    pub(super) planned_on: Date,
    pub(super) forecast_on: Date,
    pub(super) late: String,
    pub(super) range: String,
    pub(super) description: String,
    pub(super) planned: String,
    pub(super) forecast: String,
    /// Whether the forecast is beyond the plan.
    pub(super) is_late: bool,
    /// Where the planned bar ends.
    pub(super) bar: String,
    /// From where to how wide, and of which class.
    pub(super) beyond: Option<(String, String, &'static str)>,
    pub(super) likely: (String, String),
    /// The day of a dot's label and whether it is the forecast's.
    pub(super) labels: Vec<(String, String, bool)>,
}

impl Launch {
    pub(super) fn of(page: &Page, launch: &Forecast) -> Self {
        let first = launch.planned.min(launch.p50);
        let last = launch.planned.max(launch.p80);
        let reach = f64::from(days(first, last).max(SHORTEST));
        let place = |day: Date| FIRST + REACH * f64::from(days(first, day)) / reach;
        let (planned, forecast) = (place(launch.planned), place(launch.p50));
        let likely = place(launch.p80);
        let beyond = if forecast > planned {
            Some((percent(planned), percent(forecast - planned), "late"))
        } else if forecast < planned {
            Some((percent(forecast), percent(planned - forecast), "early"))
        } else {
            None
        };
        let beyond_from = forecast.max(planned);
        let mut labels = vec![(percent(forecast), page.day(launch.p50), true)];
        let mut taken = vec![forecast];
        for (at, day) in [(likely, launch.p80), (planned, launch.planned)] {
            if taken.iter().all(|other| (at - other).abs() >= APART) {
                taken.push(at);
                labels.push((percent(at), page.day(day), false));
            }
        }
        let args = Args::new()
            .text("planned", page.day(launch.planned))
            .text("forecast", page.day(launch.p50))
            .text("likely", page.day(launch.p80));
        let range = Args::new()
            .number("count", LIKELY)
            .text("date", page.full_day(launch.p80));
        Self {
            planned_on: launch.planned,
            forecast_on: launch.p50,
            late: late(page, launch.late_by_working_days),
            range: page.say_with("landing-forecast-range", range),
            description: page.say_with("landing-drawing", args),
            is_late: launch.late_by_working_days > 0,
            bar: percent(planned.min(forecast)),
            planned: percent(planned),
            forecast: percent(forecast),
            beyond,
            // Only what is beyond the plan is drawn as such.
            likely: (
                percent(beyond_from),
                percent((likely - beyond_from).max(0.0)),
            ),
            labels,
        }
    }
}

/// How late the launch is, as one sentence.
fn late(page: &Page, days: i32) -> String {
    let args = Args::new().number("days", days.unsigned_abs());
    match days {
        0 => page.say("landing-forecast-on-time"),
        1.. => page.say_with("landing-forecast-late", args),
        _ => page.say_with("landing-forecast-early", args),
    }
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn percent(share: f64) -> String {
    format!("{share:.1}%")
}
