//! One wave: where it stands, what its reader does next, its mailboxes, and what did not move.

mod figures;
mod mailbox;
mod runner;

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::migration::{self, EventPage as Event, IssueLine, Step};
use center::task::Told;
use jiff::Timestamp;
use process::identity::{EngagementId, MigrationEventId, MigrationMailboxId};
use process::migration::Objection;
use process::permission::Action;
use process::state::{MigrationState, Move};

use figures::figures;
use mailbox::MailboxRow;
use runner::{RunnerPart, runner};

use super::groups::{Group, Wave, groups};
use super::objections::{ObjectionLine, Way, objections};
use super::said::{self, Bar};
use super::{Act, Figure, Over, Place, event_of, seen};
use crate::desk::named as parsed;
use crate::guidance::id;
use crate::page::{Page, render};
use crate::parts::Markup;
use crate::task::{asked, several};
use crate::visit::{Refusal, Visit};

#[derive(Template)]
#[template(path = "migration/event.html")]
struct EventPage {
    page: Page,
    over: Over,
    state: Markup,
    /// Whose move it is; none once nobody's.
    mover: Option<Markup>,
    facts: Vec<(&'static str, String)>,
    /// A code made just now, which is shown this once, and for how long it is good.
    code: Option<(String, String)>,
    /// The address of this page while a program moves mail: it is then looked at again and again.
    live: String,
    /// That the program was not heard.
    silent: String,
    /// Why the program waits.
    waits: String,
    figures: Vec<Figure>,
    bar: Option<Bar>,
    how_far: String,
    /// What stands in the way of submitting it or of trying it again.
    objections_title: String,
    objections: Vec<ObjectionLine>,
    /// What the customer does next; empty for the Specialist.
    next: String,
    acts: Vec<Act>,
    /// Where the wave is started and changed; empty where it cannot be.
    start: String,
    /// Whether that comes next.
    is_start_next: bool,
    change: String,
    /// Whether that comes next.
    is_change_next: bool,
    stays: Option<StaysPart>,
    all: u64,
    mailboxes: Vec<MailboxRow>,
    /// The next page of mailboxes.
    more: String,
    exceptions: Vec<Group>,
    exceptions_count: u64,
    runner: Option<RunnerPart>,
    issues_until: String,
    issues: Vec<IssueRow>,
    /// Where an issue is reported; empty where none is taken.
    issue: String,
    ledger: String,
    report: String,
    report_name: String,
    stop: Option<Act>,
    remove: Option<Act>,
}

/// What will not move, as it is acknowledged.
struct StaysPart {
    text: String,
    /// What of it other tools would move, and what is moved; empty where nothing is.
    apart: String,
    moves: String,
    told: String,
    /// Whether the people concerned can still be told before their mailboxes are moved.
    is_ahead: bool,
    /// Where it is acknowledged, and what was shown; empty where it need not be.
    action: String,
    shown: Vec<String>,
}

/// What somebody reported.
pub(super) struct IssueRow {
    pub(super) by: String,
    pub(super) at: String,
    pub(super) text: String,
    /// By whom it was answered, when, and how.
    pub(super) answer: Option<(String, String, String)>,
    /// Where it is answered; empty where it cannot be.
    pub(super) answers: String,
}

impl IssueRow {
    pub(super) fn of(page: &Page, issue: &IssueLine) -> Self {
        let (by, at) = &issue.reported;
        Self {
            by: by.clone(),
            at: page.near(*at, page.now()),
            text: issue.text.clone(),
            answer: (issue.answer.as_ref())
                .map(|(text, name, at)| (name.clone(), page.near(*at, page.now()), text.clone())),
            answers: String::new(),
        }
    }
}

/// The mailbox in the address, from which on they are shown.
fn after(uri: &Uri) -> Result<Option<MigrationMailboxId>, Refusal> {
    id(asked(uri, "after"))
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let at = (event_of(&event)?, after(&uri)?);
    let event = migration::event(&visit.center, &act, at, visit.language).await?;
    let place = Place::of_customer(&domain);
    Ok(page_of(&visit, &place, &event, at.1, None))
}

/// The page of a wave with the code that was made for it just now.
pub(super) async fn with_code(
    visit: &Visit,
    domain: &str,
    id: MigrationEventId,
    (code, minutes): (&str, i64),
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(domain)?;
    let event = migration::event(&visit.center, &act, (id, None), visit.language).await?;
    let place = Place::of_customer(domain);
    Ok(page_of(visit, &place, &event, None, Some((code, minutes))))
}

pub(super) async fn show_led(
    visit: Visit,
    Path((engagement, event)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let engagement = parsed(&engagement)?;
    let at = (event_of(&event)?, after(&uri)?);
    let (event, _) = led(&visit, engagement, at).await?;
    let place = Place::of_lead(engagement);
    Ok(page_of(&visit, &place, &event, at.1, None))
}

/// A wave of the engagement in the address, which this Specialist leads, and whose it is.
pub(super) async fn led(
    visit: &Visit,
    engagement: EngagementId,
    at: (MigrationEventId, Option<MigrationMailboxId>),
) -> Result<(Event, String), Refusal> {
    let act = visit.specialist()?;
    let (tenant, event) = migration::event_as_lead(&visit.center, &act, at, visit.language).await?;
    if event.head.id != engagement {
        return Err(CenterFault::NotFound.into());
    }
    Ok((event, tenant.name))
}

/// What of a wave is not there as it was.
pub(super) fn exceptions(page: &Page, place: &Place, event: &Event) -> Vec<Group> {
    let wave = Wave {
        id: event.line.id,
        classes: &event.classes,
        known: &event.known,
        stays: Some(&event.stays),
    };
    groups(page, place, wave)
}

/// What a wave is called.
pub(super) fn title(page: &Page, event: &Event) -> String {
    let line = &event.line;
    said::title(page, (line.wave, line.number), &line.name)
}

/// The tower, above the page of a wave.
pub(super) fn over_event(page: &Page, place: &Place, event: &Event) -> Over {
    vec![(place.tower(event.head.id), page.say("migration-title"))]
}

/// The tower and the wave, above a page that is about it.
pub(super) fn over(page: &Page, place: &Place, event: &Event) -> Over {
    let mut over = over_event(page, place, event);
    over.push((place.event(event.line.id, ""), title(page, event)));
    over
}

/// A page about a wave, with its name.
pub(super) fn titled(visit: &Visit, place: &Place, event: &Event, name: String) -> Page {
    let goes_on = event.head.ended.is_none();
    let plan = goes_on.then_some(event.head.id);
    place.page(Page::new(&visit.frame, name), plan)
}

/// The forms of a wave whose only content is their button.
struct Buttons<'of> {
    page: &'of Page,
    place: &'of Place,
    event: &'of Event,
}

impl Buttons<'_> {
    /// The one that does this, if the reader may.
    fn of(&self, step: Step, (name, icon): (&str, &'static str), word: &str) -> Option<Act> {
        let line = &self.event.line;
        line.may(step).then(|| Act {
            action: self.place.event(line.id, &format!("/{name}")),
            is_asked: false,
            id: name.to_owned(),
            icon,
            text: self.page.say(word),
            is_primary: false,
            seen: matches!(step, Step::Pause | Step::Retry).then(|| seen(line)),
        })
    }

    /// The one that accepts; it asks first where something is missing.
    fn accept(&self) -> Option<Act> {
        let act = self.of(Step::Accept, ("accept", "check"), "migration-act-accept")?;
        let is_asked = !said::missing(self.page, &self.event.line.counts).is_empty();
        Some(Act { is_asked, ..act })
    }

    /// The one that has it go on. Where all of it is there, that is for what came since.
    fn retry(&self) -> Option<Act> {
        let word = match self.event.line.state {
            MigrationState::Completed => "migration-act-again",
            _ => "migration-act-retry",
        };
        self.of(Step::Retry, ("retry", "replay"), word)
            .filter(|_| self.event.objections.is_empty())
    }

    /// The one that stops, which asks first.
    fn stop(&self) -> Option<Act> {
        let act = self.of(Step::Stop, ("stop", "close"), "migration-act-stop")?;
        Some(Act {
            is_asked: true,
            ..act
        })
    }

    /// The one that removes, which asks first.
    fn remove(&self) -> Option<Act> {
        let act = self.of(Step::Remove, ("remove", "close"), "migration-act-remove")?;
        Some(Act {
            is_asked: true,
            ..act
        })
    }

    /// What the reader does next, the first of it most of all.
    fn next(&self) -> Vec<Act> {
        let line = &self.event.line;
        let acts = [
            // What stands in its way is told above.
            self.of(Step::Submit, ("submit", "send"), "migration-act-submit")
                .filter(|_| self.event.objections.is_empty()),
            self.accept(),
            self.retry(),
            self.of(Step::Pause, ("pause", "pause"), "migration-act-pause"),
            self.of(
                Step::TakeBack,
                ("take-back", "back"),
                "migration-act-take-back",
            ),
        ];
        let mut acts: Vec<Act> = acts.into_iter().flatten().collect();
        if line.is_stopped {
            // What was stopped is to go on rather than to stay as it is.
            acts.sort_by_key(|act| act.id != "retry");
        }
        let is_ready = match line.state {
            MigrationState::Planned
            | MigrationState::Completed
            | MigrationState::CompletedWithErrors
            | MigrationState::Failed => true,
            // There it is the start that comes first.
            _ => false,
        };
        if let Some(first) = acts.first_mut() {
            first.is_primary = is_ready;
        }
        acts
    }

    /// The address of what the reader may do by a page of its own.
    fn address(&self, step: Step, path: &str) -> String {
        let line = &self.event.line;
        if line.may(step) {
            self.place.event(line.id, path)
        } else {
            String::new()
        }
    }
}

/// The page of a wave, its mailboxes from the one after `after` on.
fn page_of(
    visit: &Visit,
    place: &Place,
    event: &Event,
    after: Option<MigrationMailboxId>,
    code: Option<(&str, i64)>,
) -> Response {
    let line = &event.line;
    let name = title(&visit.page("migration-title"), event);
    let page = titled(visit, place, event, name);
    let buttons = Buttons {
        page: &page,
        place,
        event,
    };
    let is_moving = line.state == MigrationState::Running || line.is_awaited;
    let is_over = line.mover == Move::Nobody || line.accepted.is_some();
    let template = EventPage {
        over: over_event(&page, place, event),
        state: said::state(&page, line),
        mover: (!is_over).then(|| page.whose_move(line.mover)),
        facts: facts(&page, event),
        code: code.map(|(code, minutes)| {
            let args = page.args().minutes("minutes", minutes);
            let text = page.say_with("migration-pair-code-text", args);
            (code.to_owned(), text)
        }),
        // Whoever copies a code must not lose it.
        live: if is_moving && code.is_none() {
            let here = place.event(line.id, "");
            match after {
                Some(after) => format!("{here}?after={after}"),
                None => here,
            }
        } else {
            String::new()
        },
        silent: said::silence(&page, line),
        waits: (line.wait.as_ref())
            .map(|wait| said::wait(&page, wait.reason.as_str(), wait.until))
            .unwrap_or_default(),
        figures: figures(&page, event),
        bar: is_begun(event).then(|| Bar::of(&page, &line.counts)),
        how_far: said::how_far(&page, &line.counts),
        objections_title: page.say(if line.state == MigrationState::Planned {
            "migration-objections-title"
        } else {
            "migration-objections-again-title"
        }),
        objections: objections(&page, in_the_way(event), &way(visit, &page, place, event)),
        next: if place.is_led {
            String::new()
        } else {
            next(&page, event)
        },
        acts: buttons.next(),
        start: buttons.address(Step::Start, "/start"),
        is_start_next: !is_unpaired(event),
        change: buttons.address(Step::Change, "/change"),
        is_change_next: is_change_next(event),
        stays: stays(&page, place, event),
        all: line.counts.mailboxes,
        mailboxes: (event.mailboxes.iter())
            .map(|mailbox| MailboxRow::of(&page, event, mailbox))
            .collect(),
        more: event.next.map_or_else(String::new, |after| {
            format!("{}?after={after}#mailboxes", place.event(line.id, ""))
        }),
        exceptions: exceptions(&page, place, event),
        exceptions_count: line.counts.exceptions,
        runner: runner(visit, &buttons),
        issues_until: issues_until(&page, place, event),
        issues: issues(&page, place, event),
        issue: buttons.address(Step::ReportIssue, "/issue"),
        ledger: place.event(line.id, "/ledger"),
        report: place.event(line.id, "/report"),
        report_name: page.say(if event.report.is_some() {
            "migration-report-final"
        } else {
            "migration-report"
        }),
        stop: buttons.stop(),
        remove: buttons.remove(),
        page,
    };
    render(StatusCode::OK, &template)
}

/// Where the reader can go to mend what stands in the way.
fn way<'of>(visit: &Visit, page: &Page, place: &'of Place, event: &Event) -> Way<'of> {
    let sees_tasks = place.is_led || page.may(Action::SeeTasks);
    Way {
        place,
        engagement: event.head.id,
        is_again: event.line.state != MigrationState::Planned,
        tasks: sees_tasks.then(|| tasks(visit, page, place, event)),
    }
}

/// Where the tasks are by which the service is made ready that mail moves into, and of which service.
fn tasks(visit: &Visit, page: &Page, place: &Place, event: &Event) -> (String, String) {
    let args = page.args().text("service", said::target(visit, page));
    (
        place.tasks(event.head.id),
        page.say_with("migration-objection-tasks", args),
    )
}

/// Whether it came from another tool's report: nobody submitted it, and it has ended.
fn is_imported(event: &Event) -> bool {
    event.submitted.is_none() && event.ended_at.is_some()
}

/// Whether the wave could be started and no computer is there to move it.
fn is_unpaired(event: &Event) -> bool {
    event.line.state == MigrationState::WaitingForCustomer && event.runner.is_none()
}

/// Whether a change of the wave is what lets it be submitted.
fn is_change_next(event: &Event) -> bool {
    let elsewhere = [Objection::ServiceNotReady, Objection::NotAcknowledged];
    let mut objections = event.objections.iter();
    !event.stays.may_acknowledge && objections.any(|objection| !elsewhere.contains(objection))
}

fn is_begun(event: &Event) -> bool {
    event.line.counts.running + event.line.counts.done() > 0
}

fn facts(page: &Page, event: &Event) -> Vec<(&'static str, String)> {
    let line = &event.line;
    let kind = page.say_of("migration-wave", line.wave.as_str());
    let source = page.say_of("migration-source", line.source.as_str());
    let mut facts = vec![
        ("calendar", page.date_time_in_place(line.starts_at)),
        ("flag", page.series(&[kind, source])),
    ];
    if let Some((name, at)) = &line.accepted {
        let args = page.args().text("name", name);
        let args = args.text("date", page.day(page.date_of(*at)));
        facts.push(("check", page.say_with("migration-accepted-on", args)));
    } else if line.is_proposed {
        let args = page.args().text("name", &event.planned.0);
        facts.push(("advise", page.say_with("migration-proposed-by", args)));
    } else if line.is_stopped && event.ended_at.is_some() {
        facts.push(("no", page.say("migration-stopped")));
    }
    facts
}

/// What the customer does next.
fn next(page: &Page, event: &Event) -> String {
    let line = &event.line;
    let dated = |key: &str, at: Timestamp| {
        let args = page.args().text("when", page.near(at, page.now()));
        page.say_with(key, args)
    };
    if let Some((_, at)) = &line.accepted {
        let args = page.args().text("date", page.day(page.date_of(*at)));
        return page.say_with("migration-next-accepted", args);
    }
    if said::is_stopping(line) {
        return page.say("migration-next-stopping");
    }
    match line.state {
        MigrationState::CompletedWithErrors | MigrationState::Failed if is_imported(event) => {
            page.say("migration-next-imported")
        }
        MigrationState::CompletedWithErrors | MigrationState::Failed if line.is_stopped => {
            let mut told = vec![page.say("migration-next-stopped")];
            told.extend(said::missing(page, &line.counts));
            page.sentences(&told)
        }
        MigrationState::Planned if !event.objections.is_empty() => {
            page.say("migration-next-objections")
        }
        MigrationState::Submitted => match line.cut_off {
            Some(until) => dated("migration-next-submitted", until),
            None => dated("migration-next-submitted-open", line.starts_at),
        },
        MigrationState::Queued => dated("migration-next-queued", line.starts_at),
        MigrationState::WaitingForCustomer if line.is_awaited => page.say("migration-next-started"),
        MigrationState::WaitingForCustomer if is_unpaired(event) => page.say("migration-next-pair"),
        MigrationState::WaitingForCustomer if is_begun(event) => page.say("migration-next-paused"),
        state => page.say_of("migration-next", state.as_str()),
    }
}

/// What stands in the way of what is to be done next. Of a wave that is complete nothing is: that it cannot be
/// run again while another moves its mailboxes is no trouble of anybody's.
fn in_the_way(event: &Event) -> &[Objection] {
    match event.line.state {
        MigrationState::Completed => &[],
        _ => &event.objections,
    }
}

fn stays(page: &Page, place: &Place, event: &Event) -> Option<StaysPart> {
    let stays = &event.stays;
    if stays.list.is_empty() {
        return None;
    }
    let (text, told) = said::stays(page, stays);
    let source = page.say_of("migration-source", stays.source.as_str());
    let of = |key: &str, list: &[Told]| {
        if list.is_empty() {
            return String::new();
        }
        let args = page.args().text("source", &source);
        page.say_with(key, args.text("list", several(page, list)))
    };
    Some(StaysPart {
        text,
        apart: of("migration-apart-text", &stays.apart),
        moves: of("migration-moves-text", &stays.moves),
        told,
        is_ahead: !is_begun(event),
        action: if stays.may_acknowledge {
            place.event(event.line.id, "/acknowledge")
        } else {
            String::new()
        },
        shown: stays.list.iter().map(ToString::to_string).collect(),
    })
}

fn issues_until(page: &Page, place: &Place, event: &Event) -> String {
    let Some(until) = event.issues_until else {
        return page.say(if place.is_led {
            "migration-issues-later-led"
        } else {
            "migration-issues-later"
        });
    };
    let key = if until <= page.now() {
        "migration-issues-over"
    } else if place.is_led {
        "migration-issues-until-led"
    } else {
        "migration-issues-until"
    };
    let date = page.date_time(until);
    page.say_with(key, page.args().text("date", date))
}

fn issues(page: &Page, place: &Place, event: &Event) -> Vec<IssueRow> {
    let may_answer = event.line.may(Step::AnswerIssue);
    let row = |issue: &IssueLine| IssueRow {
        answers: if may_answer && issue.answer.is_none() {
            place.event(event.line.id, &format!("/issues/{}", issue.id))
        } else {
            String::new()
        },
        ..IssueRow::of(page, issue)
    };
    event.issues.iter().map(row).collect()
}
