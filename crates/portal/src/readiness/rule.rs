//! The findings of one rule: why it matters, how to mend it, and each of them.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::assessment::{self, Area, FindingLine, Findings};
use center::task::Told;
use process::identity::FindingId;
use process::state::FindingState;

use super::value::{self, Expected};
use super::{Place, about, customers, differs, is_hash, key, named, severity, what, with_record};
use crate::desk::named as parsed;
use crate::guidance::id;
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::Markup;
use crate::task::asked;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "readiness/rule.html")]
struct RulePage {
    page: Page,
    /// The tenant's name and its engagement, for the Specialist.
    over: Option<(String, String)>,
    /// The board.
    board: String,
    /// The record's type and the rule; empty where the page is named after that already.
    code: String,
    /// Why it matters, and how to mend it, for each way in which something differs.
    advice: Vec<Advice>,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// Whether the customer's own report says whose hashes these are.
    is_hashed: bool,
    /// The next stretch.
    next: String,
    task: Option<(String, Told)>,
    /// Where all that are open are left as they are; empty where they cannot be.
    waive_all: String,
    open: i64,
}

#[derive(PartialEq)]
struct Advice {
    what: String,
    why: String,
    mend: String,
    /// Where the record is that the mending is about; empty where it is here.
    record: String,
}

/// The findings in one state.
struct Tab {
    href: String,
    title: String,
    count: i64,
    is_current: bool,
}

/// One finding in words.
struct Row {
    id: String,
    subject: String,
    what: String,
    severity: Markup,
    seen: Vec<String>,
    expected: Expected,
    publish: String,
    /// The address of the page that the rule is from, and how it is shown.
    source: Option<(String, String)>,
    when: String,
    /// How it comes back after its check was set aside.
    back: String,
    /// Until when it is left as it is, by whom, and why.
    waived: Option<(String, String)>,
    /// Where it is left as it is; empty where it cannot be.
    waive: String,
    /// Where that is taken back; empty where it cannot be.
    end: String,
}

/// What a hash begins with that the tool made: its own report has it beside the name.
const BY_TOOL: &str = "hmac-sha256:";

/// What the address asks for beside the rule.
fn wanted(uri: &Uri) -> Result<(Option<FindingState>, Option<FindingId>), Refusal> {
    Ok((id(asked(uri, "state"))?, id(asked(uri, "after"))?))
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, rule)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let named = named(&uri)?;
    let engagement = assessment::engagement(&visit.center, &act, named).await?;
    let (state, after) = wanted(&uri)?;
    let wanted = (rule.as_str(), state, after);
    let found =
        assessment::findings(&visit.center, &act, engagement, wanted, visit.language).await?;
    let page = customers(titled(&visit, &found), &domain, named);
    let place = Place::of_customer(&domain, engagement);
    Ok(render(
        StatusCode::OK,
        &rule_page(page, &place, &found, None),
    ))
}

pub(super) async fn show_led(
    visit: Visit,
    Path((engagement, rule)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = parsed(&engagement)?;
    let (state, after) = wanted(&uri)?;
    let wanted = (rule.as_str(), state, after);
    let (tenant, found) =
        assessment::findings_as_lead(&visit.center, &act, engagement, wanted, visit.language)
            .await?;
    let page = titled(&visit, &found).specialist(Some(SpecialistPlace::Customers));
    let place = Place::of_lead(engagement);
    let over = (format!("/desk/engagements/{engagement}"), tenant.name);
    Ok(render(
        StatusCode::OK,
        &rule_page(page, &place, &found, Some(over)),
    ))
}

/// A page named after what differs; after what the rule is about where there is nothing to see.
fn titled(visit: &Visit, found: &Findings) -> Page {
    let mut page = Page::new(&visit.frame, found.rule.clone());
    if let Some(line) = found.lines.first() {
        page.title = what(&page, &line.rule, &line.field, &line.kind);
    } else if let Some(about) = about(&page, &found.rule) {
        page.title = about;
    }
    page
}

fn rule_page(
    page: Page,
    place: &Place,
    found: &Findings,
    over: Option<(String, String)>,
) -> RulePage {
    let path = format!("/rules/{}", found.rule);
    let tab = |(state, count): (&FindingState, &i64)| Tab {
        href: place.at(&path, &format!("state={}", state.as_str())),
        title: page.say_of("finding-state", state.as_str()),
        count: *count,
        is_current: *state == found.state,
    };
    // The one that was asked for is there with nothing in it, too.
    let mut counts = found.counts.clone();
    counts.entry(found.state).or_insert(0);
    let mut advice: Vec<Advice> = Vec::new();
    for line in &found.lines {
        let own = advice_on(&page, line);
        if !own.why.is_empty() && !advice.contains(&own) {
            advice.push(own);
        }
    }
    let last = found.lines.last().filter(|_| found.has_more);
    let next = last.map(|line| {
        let asked = format!("state={}&after={}", found.state.as_str(), line.id);
        place.at(&path, &asked)
    });
    let open = found.counts.get(&FindingState::Open).copied();
    let open = open.unwrap_or_default();
    let is_open = found.state == FindingState::Open;
    let waive_all = if found.may_waive && is_open && open > 1 {
        place.at(&format!("{path}/waive"), "")
    } else {
        String::new()
    };
    let code = found.lines.first().map_or_else(
        || found.rule.clone(),
        |line| with_record(line.area, &line.field, &found.rule),
    );
    let is_by_tool = |line: &FindingLine| line.subject.starts_with(BY_TOOL);
    RulePage {
        code: if code == page.title {
            String::new()
        } else {
            code
        },
        is_hashed: !place.is_led && found.lines.iter().any(is_by_tool),
        tabs: counts.iter().map(tab).collect(),
        rows: found
            .lines
            .iter()
            .map(|line| row(&page, place, line, found.may_waive))
            .collect(),
        board: place.at("", ""),
        next: next.unwrap_or_default(),
        waive_all,
        open,
        advice,
        over,
        task: found.task.as_ref().map(|link| place.task(link)),
        page,
    }
}

/// Why it matters and how to mend it, in the words of the tool; nothing where it says none.
fn advice_on(page: &Page, line: &FindingLine) -> Advice {
    let (why, mend) = match line.area {
        Area::Dns => {
            let by_kind =
                line.kind == "toomanylookups" || !page.knows(&key("tools-dns-mend", &line.rule));
            let mend = if by_kind { &line.kind } else { &line.rule };
            (
                key("tools-dns-why", &line.rule),
                key("tools-dns-mend", mend),
            )
        }
        Area::Directory => {
            let is_target = line.field == "targetAddress" && line.kind == "mailmatch";
            let why = if is_target {
                "mailmatch-target"
            } else {
                &line.kind
            };
            (
                key("tools-directory-why", why),
                key("tools-directory-mend", &line.kind),
            )
        }
    };
    let points_at_record = ["missing", "wrong", "duplicate"]
        .iter()
        .any(|kind| mend == key("tools-dns-mend", kind));
    let is_left_out = points_at_record && line.publish.is_none() && line.expected.is_empty();
    let record = if !is_left_out || !is_hash(&line.subject) {
        String::new()
    } else if line.subject.starts_with(BY_TOOL) {
        page.say("readiness-publish-local")
    } else {
        // What the page hashed is in no report.
        page.say("readiness-publish-page")
    };
    let said = |key: &str| {
        if page.knows(key) {
            page.say(key)
        } else {
            String::new()
        }
    };
    Advice {
        what: what(page, &line.rule, &line.field, &line.kind),
        why: said(&why),
        mend: said(&mend),
        record,
    }
}

fn row(page: &Page, place: &Place, line: &FindingLine, may_waive: bool) -> Row {
    let own = format!("{}/findings/{}/waive", place.base, line.id);
    let (last, closed) = line.runs;
    let when = match (line.state, last, closed) {
        (FindingState::Closed, _, Some(number)) => page.say_with(
            "readiness-gone",
            page.args()
                .number("number", number)
                .text("when", page.near(line.changed_at, page.now())),
        ),
        (FindingState::Closed, _, None) => page.say_with(
            "readiness-set-aside",
            page.args()
                .text("when", page.near(line.changed_at, page.now())),
        ),
        (_, Some(number), _) => page.say_with(
            "readiness-since",
            page.args()
                .text("when", page.near(line.first_at, page.now()))
                .number("number", number),
        ),
        (_, None, _) => page.near(line.first_at, page.now()),
    };
    let when_open = |state: FindingState, path: String| {
        if may_waive && line.state == state {
            path
        } else {
            String::new()
        }
    };
    Row {
        id: line.id.to_string(),
        subject: line.subject.clone(),
        what: differs(page, &line.field, &line.kind),
        severity: severity(page, line.severity),
        seen: value::values(line.area, &line.field, &line.seen),
        expected: Expected::of(
            page,
            line.area,
            (&line.rule, &line.kind, &line.field),
            &line.expected,
        ),
        publish: line.publish.clone().unwrap_or_default(),
        source: value::source(page.language(), &line.source),
        when,
        back: if line.state == FindingState::Closed && closed.is_none() {
            page.say("readiness-aside-back")
        } else {
            String::new()
        },
        waived: line.waived.as_ref().map(|waived| {
            let args = page
                .args()
                .text("date", page.day(waived.until))
                .text("name", &waived.by)
                .text("when", page.near(waived.at, page.now()));
            (
                page.say_with("readiness-waived-by", args),
                waived.reason.clone(),
            )
        }),
        end: when_open(FindingState::Waived, format!("{own}/end")),
        waive: when_open(FindingState::Open, own),
    }
}
