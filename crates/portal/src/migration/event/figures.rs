//! What is known of a wave in numbers.

use center::migration::EventPage as Event;
use process::state::MigrationState;

use super::is_begun;
use crate::migration::Figure;
use crate::page::Page;

/// The figures above the page of a wave; of one that has not begun its size at most.
pub(super) fn figures(page: &Page, event: &Event) -> Vec<Figure> {
    let counts = &event.line.counts;
    let args = page.args();
    let moved = args.number("done", counts.verified);
    let moved = page.say_with("migration-moved-of", moved.number("all", counts.mailboxes));
    let mut figures = vec![Figure::of(page, "migration-moved", moved)];
    if !is_begun(event) {
        figures.clear();
        if counts.bytes.1 > 0 {
            let size = page.bytes(counts.bytes.1);
            figures.push(Figure::of(page, "migration-size", size));
        }
        return figures;
    }
    let is_running = event.line.state == MigrationState::Running;
    let runner = event.runner.as_ref().filter(|_| is_running);
    if let Some((messages, bytes)) = runner.and_then(|runner| runner.per_hour) {
        let args = page.args().text("bytes", page.bytes(bytes));
        figures.push(Figure {
            small: page.say_count("migration-rate-messages", messages),
            ..Figure::of(
                page,
                "migration-rate",
                page.say_with("migration-rate-bytes", args),
            )
        });
    }
    let (there, all) = counts.messages;
    let args = page.args().number("done", there).number("all", all);
    figures.push(Figure::of(
        page,
        "migration-messages",
        page.say_with("migration-moved-of", args),
    ));
    figures.push(Figure::of(
        page,
        "migration-doubled",
        page.number(counts.doubled),
    ));
    figures.push(Figure::of(
        page,
        "migration-column-exceptions",
        page.number(counts.exceptions),
    ));
    if let Some(finish) = event.finish.as_ref() {
        let args = page.args().text("late", page.near(finish.p95, page.now()));
        figures.push(Figure {
            small: page.say_with("migration-start-done-late", args),
            ..Figure::of(
                page,
                "migration-start-done",
                page.near(finish.p50, page.now()),
            )
        });
    }
    figures
}
