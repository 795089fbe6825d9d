//! The ledger of a wave: every item that did not move as it was, page by page, and as a file.

use std::fmt::Write;

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use center::CenterFault;
use center::migration::{self, Exception, ItemClass, Ledger, LedgerPlace, LedgerSpot};

use super::{Over, Place, event_of, said};
use crate::desk::named as parsed;
use crate::guidance::id;
use crate::page::{Page, render};
use crate::task::asked;
use crate::visit::{Refusal, Visit};

/// Items of a page.
const ROWS: usize = 100;
/// Items that are read at a time for a file, and how often that is done for one.
const PART: usize = 1_000;
const PARTS: usize = 50;
/// The columns of the file.
const COLUMNS: [&str; 8] = [
    "mailbox", "class", "folder", "uid", "bytes", "code", "said", "subject",
];

#[derive(Template)]
#[template(path = "migration/ledger.html")]
struct LedgerPage {
    page: Page,
    over: Over,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// What it means that there are none.
    none: String,
    /// Whether there are none yet, and what will be there is told instead.
    is_to_come: bool,
    /// The file, and that it has not all of them; empty for the Specialist.
    csv: String,
    csv_first: String,
    next: String,
}

/// The items of one class.
struct Tab {
    href: String,
    title: String,
    count: u64,
    is_current: bool,
}

/// An item in words.
struct Row {
    mailbox: String,
    place: String,
    item: String,
    subject: String,
    cause: String,
    said: String,
    size: String,
}

/// The class in the address; one that nobody knows is not found.
fn class_in(uri: &Uri) -> Result<Option<ItemClass>, Refusal> {
    let Some(word) = asked(uri, "class") else {
        return Ok(None);
    };
    let mut all = ItemClass::ALL.iter();
    let class = all.find(|class| class.as_str() == word);
    Ok(Some(*class.ok_or(CenterFault::NotFound)?))
}

/// Which part of the ledger is asked for.
fn spot(uri: &Uri) -> Result<LedgerSpot, Refusal> {
    Ok(LedgerSpot {
        class: class_in(uri)?,
        after: id::<LedgerPlace>(asked(uri, "after"))?,
        rows: ROWS,
    })
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = event_of(&event)?;
    let spot = spot(&uri)?;
    let ledger = migration::ledger(&visit.center, &act, id, spot).await?;
    let place = Place::of_customer(&domain);
    Ok(page_of(&visit, &place, &ledger, spot.class))
}

pub(super) async fn show_led(
    visit: Visit,
    Path((engagement, event)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let place = Place::of_lead(parsed(&engagement)?);
    let id = event_of(&event)?;
    let spot = spot(&uri)?;
    let (_, ledger) = migration::ledger_as_lead(&visit.center, &act, id, spot).await?;
    Ok(page_of(&visit, &place, &ledger, spot.class))
}

fn page_of(visit: &Visit, place: &Place, ledger: &Ledger, class: Option<ItemClass>) -> Response {
    let line = &ledger.line;
    let name = visit.page("migration-ledger").title;
    let page = place.page(Page::new(&visit.frame, name), None);
    let here = place.event(line.id, "/ledger");
    let address = |class: Option<ItemClass>| {
        let asked = class.map(|class| format!("?class={}", class.as_str()));
        format!("{here}{}", asked.unwrap_or_default())
    };
    let all: u64 = ledger.classes.iter().map(|(_, count)| count).sum();
    let whole = Tab {
        href: address(None),
        title: page.say("migration-ledger-all"),
        count: all,
        is_current: class.is_none(),
    };
    let by_class = ledger.classes.iter().map(|(one, count)| Tab {
        href: address(Some(*one)),
        title: page.say_of("migration-class", one.as_str()),
        count: *count,
        is_current: class == Some(*one),
    });
    let next = ledger.next.map(|after| {
        let joint = if class.is_some() { '&' } else { '?' };
        format!("{}{joint}after={after}", address(class))
    });
    let most = PART * PARTS;
    let is_more = usize::try_from(all).is_ok_and(|all| all > most);
    let wave = said::title(&page, (line.wave, line.number), &line.name);
    let template = LedgerPage {
        over: vec![
            (place.tower(ledger.engagement), page.say("migration-title")),
            (place.event(line.id, ""), wave),
        ],
        tabs: [whole].into_iter().chain(by_class).collect(),
        rows: (ledger.items.iter()).map(|item| row(&page, item)).collect(),
        // Of one kind there may be none however far the wave is.
        none: match class {
            Some(_) => page.say("migration-ledger-none"),
            None => said::none(&page, line),
        },
        is_to_come: all == 0 && class.is_none() && !said::has_ended(line),
        csv: if place.is_led || all == 0 {
            String::new()
        } else {
            let asked = class.map(|class| format!("?class={}", class.as_str()));
            format!("{here}.csv{}", asked.unwrap_or_default())
        },
        csv_first: if is_more && !place.is_led {
            page.say_count("migration-ledger-csv-first", most)
        } else {
            String::new()
        },
        next: next.unwrap_or_default(),
        page,
    };
    render(StatusCode::OK, &template)
}

fn row(page: &Page, item: &Exception) -> Row {
    Row {
        mailbox: item.target.clone(),
        place: said::place_in(page, item),
        item: page.say_of("migration-class", item.class.as_str()),
        subject: item.subject.clone().unwrap_or_default(),
        cause: said::cause(page, item, None),
        said: item.said.clone().unwrap_or_default(),
        size: if item.bytes == 0 {
            String::new()
        } else {
            page.bytes(item.bytes)
        },
    }
}

/// The ledger as a file that other programs read.
pub(super) async fn csv(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = event_of(&event)?;
    let mut spot = LedgerSpot {
        rows: PART,
        ..spot(&uri)?
    };
    let mut text = line(&COLUMNS);
    for _ in 0..PARTS {
        let (items, next) = migration::ledger_items(&visit.center, &act, id, spot).await?;
        for item in &items {
            text.push_str(&line_of(item));
        }
        spot.after = next;
        if spot.after.is_none() {
            break;
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"ledger.csv\"",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

fn line_of(item: &Exception) -> String {
    line(&[
        &item.target,
        item.class.as_str(),
        item.folder.as_deref().unwrap_or_default(),
        &item.uid.to_string(),
        &item.bytes.to_string(),
        item.code.as_deref().unwrap_or_default(),
        item.said.as_deref().unwrap_or_default(),
        item.subject.as_deref().unwrap_or_default(),
    ])
}

/// A line of the file. What a program for tables would take for a formula is kept from being one: subjects
/// and folders are whatever strangers wrote.
fn line(fields: &[&str]) -> String {
    let mut line = String::new();
    for (place, field) in fields.iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            "'"
        } else {
            ""
        };
        let inner = field.replace('"', "\"\"");
        let quote = if inner.contains(['"', ',', '\n', '\r']) {
            "\""
        } else {
            ""
        };
        // A string takes whatever is written.
        write!(line, "{comma}{quote}{guard}{inner}{quote}").ok();
    }
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_keeps_what_is_in_it_and_is_no_formula() {
        assert_eq!(line(&["a", "", "b,c"]), "a,,\"b,c\"\r\n");
        assert_eq!(line(&["say \"hi\""]), "\"say \"\"hi\"\"\"\r\n");
        assert_eq!(line(&["=1+1", "-2"]), "'=1+1,'-2\r\n");
        assert_eq!(line(&["two\nlines"]), "\"two\nlines\"\r\n");
    }
}
