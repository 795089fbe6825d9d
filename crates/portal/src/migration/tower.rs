//! The tower: all waves of a migration at one glance, for the customer and for its Specialist.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::migration::{self, EventLine, Step, Tower};
use jiff::Timestamp;
use process::state::MigrationState;

use super::groups::{Group, Wave, groups};
use super::said::{self, Bar};
use super::{Act, Figure, Place, named, seen};
use crate::desk::named as parsed;
use crate::page::{Page, render};
use crate::parts::Markup;
use crate::plans::Plans;
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "migration/tower.html")]
struct TowerPage {
    page: Page,
    /// Where the Specialist came from; empty for the customer.
    over: (String, String),
    lead: String,
    plans: Plans,
    /// Where the Specialist advises, and proposes a wave; empty for whoever cannot.
    advise: String,
    propose: String,
    /// Where services are asked for, without which there is no migration; empty where there is a plan.
    services: String,
    none_text: String,
    /// Where a wave is planned, and another tool's report read; empty for whoever cannot.
    plan: String,
    import: String,
    /// The address of this page while a program moves mail: it is then looked at again and again.
    live: String,
    /// Waves whose program was not heard, with what is said of it.
    silent: Vec<(String, String)>,
    figures: Vec<Figure>,
    stays: Option<StaysNote>,
    /// That this help is not given in the reader's language; empty where it is.
    languages: String,
    acts: Vec<Act>,
    /// Where waves are started, with what the link says.
    starts: Vec<(String, String)>,
    caption: String,
    waves: Vec<WaveRow>,
    exceptions: Option<Exceptions>,
    /// When a program was heard last.
    heard: String,
}

/// What is not there as it was of the wave of which that is shown.
struct Exceptions {
    title: String,
    count: u64,
    /// Where every item is.
    ledger: String,
    groups: Vec<Group>,
}

/// What will not move, in short.
struct StaysNote {
    text: String,
    told: String,
    href: String,
}

/// A wave in the table.
struct WaveRow {
    href: String,
    name: String,
    when: String,
    mailboxes: String,
    bar: Option<Bar>,
    progress: String,
    exceptions: String,
    duration: String,
    state: Markup,
    /// Why its program waits.
    note: String,
    is_chosen: bool,
}

pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.within(&domain)?;
    let named = named(&uri)?;
    let tower = migration::tower(&visit.center, &act, named, visit.language).await?;
    let place = Place::of_customer(&domain);
    let goes_on = (tower.as_ref()).is_some_and(|tower| tower.head.ended.is_none());
    let page = place.page(visit.page("migration-title"), named.filter(|_| goes_on));
    let Some(tower) = tower else {
        let template = TowerPage {
            services: format!("/t/{domain}/services"),
            ..bare(page)
        };
        return Ok(render(StatusCode::OK, &template));
    };
    let mut template = of_tower(&visit, page, &place, &tower, &tenant.name);
    let of = tower.head.id;
    template.plans = Plans::of_heads(&template.page, &place.base, &tower.head, &tower.others);
    if tower.may_plan {
        template.plan = place.at("/plan", of);
    }
    if tower.may_import {
        template.import = place.at("/import", of);
    }
    Ok(render(StatusCode::OK, &template))
}

pub(super) async fn show_led(
    visit: Visit,
    Path(engagement): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = parsed(&engagement)?;
    let (tenant, tower) =
        migration::tower_as_lead(&visit.center, &act, engagement, visit.language).await?;
    let place = Place::of_lead(engagement);
    let page = place.page(visit.page("migration-title"), None);
    let back = format!("/desk/engagements/{engagement}");
    let mut template = of_tower(&visit, page, &place, &tower, &tenant.name);
    // Advice is given on tasks.
    template.advise.clone_from(&back);
    template.over = (back, tenant.name);
    if tower.may_propose {
        template.propose = place.at("/propose", engagement);
    }
    Ok(render(StatusCode::OK, &template))
}

/// A page with nothing on it yet.
fn bare(page: Page) -> TowerPage {
    TowerPage {
        over: (String::new(), String::new()),
        lead: page.say("migration-start-here"),
        plans: Plans::default(),
        advise: String::new(),
        propose: String::new(),
        services: String::new(),
        none_text: String::new(),
        plan: String::new(),
        import: String::new(),
        live: String::new(),
        silent: Vec::new(),
        figures: Vec::new(),
        stays: None,
        languages: String::new(),
        acts: Vec::new(),
        starts: Vec::new(),
        caption: String::new(),
        waves: Vec::new(),
        exceptions: None,
        heard: String::new(),
        page,
    }
}

fn of_tower(visit: &Visit, page: Page, place: &Place, tower: &Tower, tenant: &str) -> TowerPage {
    let of = tower.head.id;
    let title = |line: &EventLine| said::title(&page, (line.wave, line.number), &line.name);
    let under_way = tower.events.iter().find(|line| is_moving(line));
    let shown = tower.shown.and_then(|shown| {
        let mut lines = tower.events.iter();
        lines.find(|line| line.id == shown)
    });
    let exceptions = shown.map(|line| {
        let args = page.args().text("name", title(line));
        let wave = Wave {
            id: line.id,
            classes: &tower.classes,
            known: &tower.known,
            stays: tower.stays.as_ref(),
        };
        Exceptions {
            title: page.say_with("migration-exceptions-in", args),
            count: line.counts.exceptions,
            ledger: place.event(line.id, "/ledger"),
            groups: groups(&page, place, wave),
        }
    });
    let stays = tower.stays.as_ref().filter(|stays| !stays.list.is_empty());
    let newest = newest(tower);
    let stays = stays.zip(newest).map(|(stays, line)| {
        let (text, told) = said::stays(&page, stays);
        StaysNote {
            text,
            told,
            href: format!("{}#stays", place.event(line.id, "")),
        }
    });
    let pauses = tower.events.iter().filter(|line| line.may(Step::Pause));
    let starts = tower.events.iter().filter(|line| line.may(Step::Start));
    TowerPage {
        lead: lead(visit, &page, tower, tenant),
        none_text: page.say(if place.is_led {
            "migration-none-led"
        } else {
            "migration-none-text"
        }),
        live: under_way.map_or_else(String::new, |_| place.tower(of)),
        silent: (tower.events.iter())
            .map(|line| (title(line), said::silence(&page, line)))
            .filter(|(_, text)| !text.is_empty())
            .collect(),
        figures: figures(&page, tower),
        stays,
        languages: said::languages(&page, visit.language, &tower.languages_without),
        acts: pauses
            .map(|line| Act {
                action: place.event(line.id, "/pause"),
                is_asked: false,
                id: format!("pause-{}", line.id),
                icon: "pause",
                text: page.say_with(
                    "migration-act-pause-of",
                    page.args().text("name", title(line)),
                ),
                is_primary: false,
                seen: Some(seen(line)),
            })
            .collect(),
        starts: starts
            .map(|line| {
                let args = page.args().text("name", title(line));
                let text = page.say_with("migration-act-start-of", args);
                (place.event(line.id, "/start"), text)
            })
            .collect(),
        caption: {
            let args = page.args().text("place", page.place(page.zone()));
            page.say_with("migration-waves-caption", args)
        },
        waves: (tower.events.iter())
            .map(|line| wave(&page, place, line, title(line)))
            .collect(),
        exceptions,
        heard: tower.heard_at.map_or_else(String::new, |at| {
            let args = page.args().text("when", page.near(at, page.now()));
            page.say_with("migration-runner-heard", args)
        }),
        ..bare(page)
    }
}

/// A wave in the table of a partner, to which the customer shows how far it is.
pub(crate) struct SeenWave {
    pub(crate) name: String,
    pub(crate) when: String,
    pub(crate) mailboxes: String,
    /// How far it is, of a hundred and in words; none before it began.
    pub(crate) percent: Option<(u64, String)>,
    pub(crate) progress: String,
    pub(crate) exceptions: String,
    pub(crate) state: Markup,
}

/// Waves as a partner sees them.
pub(crate) fn seen_waves(page: &Page, lines: &[EventLine]) -> Vec<SeenWave> {
    // A partner is told of the customer as a Specialist is, and none of these pages are its own.
    let place = Place {
        base: String::new(),
        domain: String::new(),
        is_led: true,
    };
    let seen = |line: &EventLine| {
        let name = said::title(page, (line.wave, line.number), &line.name);
        let row = wave(page, &place, line, name);
        SeenWave {
            name: row.name,
            when: row.when,
            mailboxes: row.mailboxes,
            percent: row.bar.map(|bar| (bar.percent, bar.label)),
            progress: row.progress,
            exceptions: row.exceptions,
            state: row.state,
        }
    };
    lines.iter().map(seen).collect()
}

/// Whether a program may say something new of it at any moment.
fn is_moving(line: &EventLine) -> bool {
    line.state == MigrationState::Running || line.is_awaited
}

/// The wave on whose page the whole list stands of what does not move.
fn newest(tower: &Tower) -> Option<&EventLine> {
    let of_source = |line: &&EventLine| Some(line.source) == tower.source;
    tower.events.iter().rev().find(of_source)
}

/// From what, to what, and who does what.
fn lead(visit: &Visit, page: &Page, tower: &Tower, tenant: &str) -> String {
    let Some(source) = tower.source else {
        return page.say("migration-start-here");
    };
    let args = page
        .args()
        .text("tenant", tenant)
        .text("sources", page.say_of("migration-source", source.as_str()))
        .text("target", said::target(visit, page));
    match &tower.lead {
        Some(lead) => page.say_with("migration-lead", args.text("lead", lead)),
        None => page.say_with("migration-lead-alone", args),
    }
}

fn figures(page: &Page, tower: &Tower) -> Vec<Figure> {
    let args = page.args();
    let moved = args.number("done", tower.verified);
    let moved = page.say_with("migration-moved-of", moved.number("all", tower.mailboxes));
    let mut figures = vec![Figure::of(page, "migration-moved", moved)];
    let is_running = |line: &EventLine| line.state == MigrationState::Running;
    let per_hour = (tower.per_hour).filter(|_| tower.events.iter().any(is_running));
    if let Some(per_hour) = per_hour {
        let rate = page.say_count("migration-rate-mailboxes", per_hour);
        figures.push(Figure::of(page, "migration-rate", rate));
    }
    if let Some((percent, target)) = tower.daily_target {
        let name = percent.map(|percent| {
            let args = page.args().number("percent", percent);
            page.say_with("migration-daily", args)
        });
        figures.push(Figure {
            name: name.unwrap_or_else(|| page.say("migration-daily-whole")),
            value: page.number(target),
            small: String::new(),
        });
    }
    let doubled = page.number(tower.doubled);
    figures.push(Figure::of(page, "migration-doubled", doubled));
    figures.extend(forecast(page, tower));
    figures
}

/// When the last mailbox may be there; nothing once all of them are.
fn forecast(page: &Page, tower: &Tower) -> Option<Figure> {
    if tower.verified == tower.mailboxes {
        return None;
    }
    let figure = |value, small| Figure {
        small,
        ..Figure::of(page, "migration-forecast", value)
    };
    let Some(finish) = tower.finish else {
        return Some(figure(
            page.say("migration-forecast-none"),
            page.say("migration-forecast-none-text"),
        ));
    };
    let day = |at: Timestamp| page.full_day(page.date_of(at));
    let args = page.args().text("date", day(finish.p80));
    Some(figure(
        day(finish.p50),
        page.say_with("migration-forecast-likely", args),
    ))
}

fn wave(page: &Page, place: &Place, line: &EventLine, name: String) -> WaveRow {
    let is_begun = line.counts.running + line.counts.done() > 0;
    WaveRow {
        href: place.event(line.id, ""),
        name,
        when: page.date_time(line.starts_at),
        mailboxes: page.number(line.counts.mailboxes),
        bar: is_begun.then(|| Bar::of(page, &line.counts)),
        progress: if is_begun {
            said::how_far(page, &line.counts)
        } else {
            before(page, place, line)
        },
        exceptions: if is_begun {
            page.number(line.counts.exceptions)
        } else {
            String::new()
        },
        duration: duration(page, line),
        state: said::state(page, line),
        note: (line.wait.as_ref())
            .map(|wait| said::wait(page, wait.reason.as_str(), wait.until))
            .unwrap_or_default(),
        is_chosen: line.state == MigrationState::Running,
    }
}

/// What is said of a wave of which nothing has moved yet.
fn before(page: &Page, place: &Place, line: &EventLine) -> String {
    if line.is_awaited {
        return page.say("migration-awaited");
    }
    match (line.state, line.cut_off) {
        (MigrationState::Planned, _) if line.is_proposed => page.say(if place.is_led {
            "migration-proposed-led"
        } else {
            "migration-proposed"
        }),
        (MigrationState::Planned, _) if line.counts.mailboxes == 0 => {
            page.say("migration-objection-no-mailboxes")
        }
        (MigrationState::Submitted, Some(until)) => {
            let args = page.args().text("when", page.near(until, page.now()));
            page.say_with("migration-until-cut-off", args)
        }
        (MigrationState::Queued | MigrationState::WaitingForCustomer, _) => {
            page.say(if place.is_led {
                "migration-starts-when-customer"
            } else {
                "migration-starts-when-said"
            })
        }
        _ => String::new(),
    }
}

/// How long a wave took, or how long it may still take.
fn duration(page: &Page, line: &EventLine) -> String {
    if let Some(ends) = line.ends_at {
        let left = said::minutes(ends.duration_since(page.now()));
        let args = page.args().minutes("length", left);
        return page.say_with("migration-left", args);
    }
    let has_ended = matches!(
        line.state,
        MigrationState::Completed | MigrationState::CompletedWithErrors | MigrationState::Failed
    );
    let took = line.took.filter(|_| has_ended);
    took.map_or_else(String::new, |took| page.minutes(said::minutes(took)))
}
