//! The board: what was found and whose move it is, the areas, the checks so far.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::assessment::{self, Board, Card, Check, Column};
use center::task::Told;
use process::identity::AssessmentId;
use process::permission::Action;
use process::state::TaskState;

use super::send::{Get, get};
use super::{
    Place, apart_from, customers, engagement_in, is_hash, named, rule_set, severity, unanswered,
    what, with_record,
};
use crate::desk::named as parsed;
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::{Kind, Markup};
use crate::task::{asked, several};
use crate::visit::{Refusal, Sent, Visit, go};

/// Cards of a column that are seen at once; more are folded.
const AT_ONCE: usize = 4;

#[derive(Template)]
#[template(path = "readiness/board.html")]
struct BoardPage {
    page: Page,
    /// What stands above the name: an address, or none, and its text.
    over: (String, String),
    /// Where a first check is sent from; empty for whoever cannot.
    send: String,
    /// Whether the reader is the Specialist, who sends nothing.
    is_led: bool,
    /// How to have the program.
    get: Get,
    /// Where services are asked for, without which nothing can be sent; empty where there is a plan.
    services: String,
    /// What to type first; empty for the Specialist.
    command: String,
    found: Option<Found>,
}

/// A board with something on it.
struct Found {
    engagement: String,
    lead: String,
    /// What came of the check that was kept just now.
    kept: Option<Kept>,
    /// What came of setting one aside just now.
    aside: Option<String>,
    lanes: Vec<Lane>,
    areas: Vec<AreaRow>,
    checks: Vec<CheckRow>,
}

/// What came of a check that was kept just now.
struct Kept {
    told: String,
    /// What gave no answer.
    unanswered: String,
    /// That what it found may count twice.
    apart: Option<String>,
}

/// A column.
struct Lane {
    title: String,
    is_first: bool,
    count: i64,
    cards: Vec<CardRow>,
    folded: Vec<CardRow>,
}

/// A card in words.
struct CardRow {
    href: String,
    title: String,
    count: i64,
    code: String,
    severity: Markup,
    caption: String,
    /// That the task is not open yet, or late.
    state: Option<Markup>,
    tag: Option<Markup>,
    /// The task with which it is mended.
    task: Option<(String, Told)>,
}

struct AreaRow {
    title: String,
    last: String,
    open: i64,
    trend: String,
}

/// A check in words.
struct CheckRow {
    title: String,
    about: String,
    when: String,
    by: String,
    tool: String,
    rules: String,
    took: String,
    result: String,
    moved: String,
    unanswered: String,
    /// When it was set aside, and by whom.
    set_aside: Option<String>,
    left: i64,
    /// Why that may be what the newest check found as well.
    apart: Option<String>,
    /// Where a form sets it aside; empty where it cannot be.
    aside: String,
}

pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let named = named(&uri)?;
    let board = assessment::board(&visit.center, &act, named, visit.language).await?;
    let goes_on = (board.as_ref()).is_some_and(|board| board.head.ended.is_none());
    let page = customers(
        visit.page("readiness-title"),
        &domain,
        named.filter(|_| goes_on),
    );
    let mut template = BoardPage {
        page,
        over: (String::new(), String::new()),
        send: String::new(),
        is_led: false,
        get: get(
            &visit,
            (board.as_ref()).is_some_and(|board| !board.head.is_self_serve),
        ),
        services: if board.is_none() {
            format!("/t/{domain}/services")
        } else {
            String::new()
        },
        command: format!("./fasttrack-tools assess dns {domain} --html=dns.html"),
        found: None,
    };
    if let Some(board) = board {
        let place = Place::of_customer(&domain, board.head.id);
        template.over.1 = several(&template.page, &board.head.services);
        if board.may_send {
            template.send = place.at("/send", "");
        }
        let told = (asked(&uri, "kept"), asked(&uri, "aside"));
        template.found = found(&template.page, &place, &board, told);
    }
    Ok(render(StatusCode::OK, &template))
}

pub(super) async fn show_led(
    visit: Visit,
    Path(engagement): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = parsed(&engagement)?;
    let (tenant, board) =
        assessment::board_as_lead(&visit.center, &act, engagement, visit.language).await?;
    let page = visit
        .page("readiness-title")
        .specialist(Some(SpecialistPlace::Customers));
    let place = Place::of_lead(engagement);
    let template = BoardPage {
        found: found(&page, &place, &board, (None, None)),
        page,
        over: (format!("/desk/engagements/{engagement}"), tenant.name),
        send: String::new(),
        is_led: true,
        get: Get::default(),
        services: String::new(),
        command: String::new(),
    };
    Ok(render(StatusCode::OK, &template))
}

/// Sets a check aside whose findings no later one looks for.
pub(super) async fn set_aside(
    visit: Visit,
    Path((domain, check)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let own = act.own(Action::WaiveFinding)?;
    own.permit(Action::WaiveFinding)?;
    let engagement = engagement_in(&form)?;
    let check: AssessmentId = parsed(&check)?;
    let (number, closed) = assessment::set_aside(&visit.center, own, engagement, check).await?;
    let told = format!("aside={number}-{closed}");
    Ok(go(&Place::of_customer(&domain, engagement).at("", &told)))
}

/// The board in words; none while nothing was ever checked.
fn found(
    page: &Page,
    place: &Place,
    board: &Board,
    (kept, aside): (Option<&str>, Option<&str>),
) -> Option<Found> {
    let newest = board.checks.first()?;
    let lead = page.say_with(
        "readiness-lead",
        page.args()
            .number(
                "open",
                board.count(Column::Open) + board.count(Column::Checking),
            )
            .number("closed", board.count(Column::Closed))
            .number("check", newest.number),
    );
    let lanes = Column::ALL.map(|column| lane(page, place, board, column));
    let areas = board.trends.iter().map(|(area, trend)| {
        let open = board.cards.iter().filter(|card| {
            let is_open = matches!(card.column, Column::Open | Column::Checking);
            is_open && card.area == *area
        });
        let trend: Vec<String> = trend.iter().map(|count| page.number(count)).collect();
        AreaRow {
            title: page.say_of("readiness-area", area),
            last: board
                .newest(*area)
                .map(|check| result(page, check))
                .unwrap_or_default(),
            open: open.map(|card| card.count).sum(),
            trend: trend.join(" → "),
        }
    });
    let areas: Vec<AreaRow> = areas.collect();
    let checks = board.checks.iter();
    Some(Found {
        engagement: place.engagement.to_string(),
        lead,
        kept: kept.and_then(|kept| told(page, &board.checks, kept)),
        aside: aside.and_then(|aside| told_aside(page, &board.checks, aside)),
        lanes: lanes.into(),
        areas,
        checks: checks
            .map(|check| check_row(page, place, board, check))
            .collect(),
    })
}

fn lane(page: &Page, place: &Place, board: &Board, column: Column) -> Lane {
    let title = match column {
        Column::Open => page.say(if place.is_led {
            "move-customers"
        } else {
            "move-yours"
        }),
        Column::Checking => page.say("readiness-checking"),
        Column::Waived => page.say("finding-state-waived"),
        Column::Closed => page.say("finding-state-closed"),
    };
    let mut cards: Vec<CardRow> = board
        .of(column)
        .map(|card| card_row(page, place, card))
        .collect();
    let folded = cards.split_off(cards.len().min(AT_ONCE));
    Lane {
        title,
        is_first: column == Column::Open,
        count: board.count(column),
        cards,
        folded,
    }
}

fn card_row(page: &Page, place: &Place, card: &Card) -> CardRow {
    let (state, caption) = column_caption(page, card);
    let waits = (card.column == Column::Open && card.starts.is_some())
        .then(|| page.state(TaskState::Waiting));
    let is_named = card.count == 1 && !is_hash(&card.subject);
    let code = if is_named { &card.subject } else { &card.rule };
    CardRow {
        href: place.at(&format!("/rules/{}", card.rule), &format!("state={state}")),
        title: what(page, &card.rule, &card.field, &card.kind),
        count: card.count,
        code: with_record(card.area, &card.field, code),
        severity: severity(page, card.severity),
        caption: caption.unwrap_or_default(),
        state: late(page, card).or(waits),
        task: card.task.as_ref().map(|link| place.task(link)),
        tag: card.blocks.map(|phase| {
            let phase = page.say_of("phase", phase.as_str());
            let args = page.args().text("phase", phase);
            page.tag(Kind::Bad, &page.say_with("readiness-blocks", args))
        }),
    }
}

/// The state that the findings of a card are in, and what is told of them there.
fn column_caption(page: &Page, card: &Card) -> (&'static str, Option<String>) {
    let dated = |key: &str, day| page.say_with(key, page.args().text("date", page.day(day)));
    match card.column {
        Column::Open => {
            // As the list of tasks says it; what is late is said by a tag.
            let due = card.due.filter(|_| !card.is_late);
            let due = due.map(|day| dated("task-due", day));
            let starts = card.starts.map(|day| dated("task-planned", day));
            ("open", starts.or(due))
        }
        Column::Checking => ("open", Some(page.say("readiness-next-check"))),
        Column::Waived => (
            "waived",
            card.until.map(|day| dated("readiness-until", day)),
        ),
        Column::Closed => {
            let day = page.day(page.date_of(card.changed_at));
            let caption = match card.aside {
                0 => day,
                all if all == card.count => {
                    let args = page.args().text("date", day);
                    page.say_with("readiness-card-aside", args)
                }
                some => {
                    let args = page.args().text("date", day).number("count", some);
                    page.say_with("readiness-card-aside-some", args)
                }
            };
            ("closed", Some(caption))
        }
    }
}

/// That its task is open beyond its day.
fn late(page: &Page, card: &Card) -> Option<Markup> {
    let due = card.due.filter(|_| card.is_late)?;
    let args = page.args().text("date", page.day(due));
    Some(page.tag(Kind::Bad, &page.say_with("task-late", args)))
}

fn result(page: &Page, check: &Check) -> String {
    let (errors, warnings, infos) = check.found;
    let args = page
        .args()
        .number("errors", errors)
        .number("warnings", warnings)
        .number("notes", infos);
    page.say_with("readiness-result", args)
}

fn check_row(page: &Page, place: &Place, board: &Board, check: &Check) -> CheckRow {
    let (appeared, vanished) = check.moved;
    let (rules, version) = &check.rules;
    let args = page.args().number("number", check.number);
    let targets: Vec<&str> = if check.is_named {
        let few = check.targets.iter().take(3);
        few.map(String::as_str).collect()
    } else {
        Vec::new()
    };
    let area = page.say_of("readiness-area", check.area);
    let newest = board.newest(check.area).filter(|_| check.left > 0);
    let apart = newest.filter(|newest| newest.is_apart_from(check));
    CheckRow {
        title: page.say_with("readiness-check", args),
        about: if targets.is_empty() {
            area
        } else {
            let args = page.args().text("field", area);
            let args = args.text("kind", page.series(&targets));
            page.say_with("readiness-what", args)
        },
        when: page.near(check.sent_at, page.now()),
        by: check.sent_by.clone(),
        tool: check.tool.clone(),
        rules: rule_set(page, rules, version),
        took: page.say_with(
            "readiness-took",
            page.args()
                .number("checked", check.checked)
                .number("seconds", check.seconds),
        ),
        result: result(page, check),
        moved: page.say_with(
            "readiness-moved",
            page.args()
                .number("appeared", appeared)
                .number("vanished", vanished),
        ),
        unanswered: unanswered(page, &check.unanswered, check.is_named),
        set_aside: check.aside.as_ref().map(|(at, by)| {
            let args = page.args().text("name", by);
            let args = args.text("when", page.near(*at, page.now()));
            page.say_with("readiness-check-aside", args)
        }),
        left: check.left,
        apart: apart.map(|newest| {
            let args = page.args().number("number", newest.number);
            page.say_with("readiness-left-apart", args)
        }),
        aside: if board.may_waive && check.left > 0 {
            format!("{}/checks/{}/aside", place.base, check.id)
        } else {
            String::new()
        },
    }
}

/// What came of a check that was kept just now, as the address says it: its number, and how many tasks
/// it opened and closed. How many findings came and went is on the board itself.
fn told(page: &Page, checks: &[Check], kept: &str) -> Option<Kept> {
    let [number, opened, closed] = numbers(kept)?;
    let check = checks.iter().find(|check| check.number == number)?;
    let earlier = checks.iter().find(|other| {
        let is_earlier = other.number < number && other.area == check.area;
        is_earlier && other.left > 0 && other.is_apart_from(check)
    });
    let (appeared, vanished) = check.moved;
    let args = page
        .args()
        .number("number", number)
        .number("appeared", appeared)
        .number("vanished", vanished)
        .number("opened", opened)
        .number("closed", closed);
    Some(Kept {
        told: page.say_with("readiness-kept", args),
        unanswered: unanswered(page, &check.unanswered, check.is_named),
        apart: earlier.map(|other| apart_from(page, other.number)),
    })
}

/// What setting a check aside came to, as the address says it: the check's number, and how many findings
/// were closed. Done again, it closes none, and there is nothing to tell.
fn told_aside(page: &Page, checks: &[Check], aside: &str) -> Option<String> {
    let [number, closed] = numbers(aside)?;
    let is_known = checks.iter().any(|check| check.number == number);
    let args = page
        .args()
        .number("number", number)
        .number("closed", closed);
    (is_known && closed > 0).then(|| page.say_with("readiness-aside-done", args))
}

/// So many numbers with hyphens between them.
fn numbers<const COUNT: usize>(text: &str) -> Option<[i64; COUNT]> {
    let numbers: Option<Vec<i64>> = text
        .splitn(COUNT, '-')
        .map(|one| one.parse().ok())
        .collect();
    numbers?.try_into().ok()
}
