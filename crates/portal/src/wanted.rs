//! The day a customer asked for beside the day its plan is for, in words.

use jiff::civil::Date;
use words::Args;

use crate::page::Page;

/// How far the planned day is from the one that was asked for, as one sentence to whoever reads the
/// page.
pub(crate) fn apart(page: &Page, wanted: Date, planned: Date) -> String {
    let days = wanted.until(planned).map_or(0, |span| span.get_days());
    let key = match (days, page.is_dense) {
        (0, false) => "landing-wanted-same",
        (1.., false) => "landing-wanted-after",
        (_, false) => "landing-wanted-before",
        (0, true) => "landing-wanted-staff-same",
        (1.., true) => "landing-wanted-staff-after",
        (_, true) => "landing-wanted-staff-before",
    };
    page.say_with(key, Args::new().number("days", days.unsigned_abs()))
}
