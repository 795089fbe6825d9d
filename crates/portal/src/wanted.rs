//! The day a customer asked for beside the day its plan is for, in words.

use jiff::civil::Date;
use words::Args;

use crate::page::Page;

/// How far the planned day is from the one that was asked for, as one sentence to whoever reads the
/// page.
pub(crate) fn apart(page: &Page, wanted: Date, planned: Date) -> String {
    let days = wanted.until(planned).map_or(0, |span| span.get_days());
    let word = match days {
        0 => "same",
        1.. => "after",
        _ => "before",
    };
    let key = if page.is_dense {
        format!("landing-wanted-staff-{word}")
    } else {
        format!("landing-wanted-{word}")
    };
    page.say_with(&key, Args::new().number("days", days.unsigned_abs()))
}
