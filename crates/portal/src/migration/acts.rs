//! What the customer does with a wave: acknowledge what stays behind, submit, remove, pair a computer, start,
//! pause, stop, try again, accept. Nobody of the Center can.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::migration::{self, CODE_MINUTES, EventPage as Event, Seen, Step};
use center::{CenterFault, Conflict};
use process::identity::{ContentName, MigrationEventId};
use process::permission::{Action, TenantAct};

use super::event::{title, titled, with_code};
use super::{Place, engagement_in, event_of, said, seen};
use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::version;
use crate::visit::{Refusal, Sent, Visit, args_of, go};

/// A wave in the address, and who may do this with it.
struct Case {
    act: TenantAct,
    tenant: String,
    domain: String,
    id: MigrationEventId,
}

impl Case {
    fn of(
        visit: &Visit,
        (domain, event): (String, String),
        action: Action,
    ) -> Result<Self, Refusal> {
        let (act, tenant) = visit.within(&domain)?;
        act.permit(action)?;
        Ok(Self {
            act,
            tenant: tenant.name,
            id: event_of(&event)?,
            domain,
        })
    }

    /// The page of the wave, to which every act leads back.
    fn back(&self) -> Response {
        go(&Place::of_customer(&self.domain).event(self.id, ""))
    }

    async fn event(&self, visit: &Visit) -> Result<Event, CenterFault> {
        let at = (self.id, None);
        migration::event(&visit.center, &self.act, at, visit.language).await
    }
}

/// Says that what will not move has been read, as it was shown.
pub(super) async fn acknowledge(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::PlanMigration)?;
    let event = case.event(&visit).await?;
    let shown: Result<Vec<ContentName>, _> = form.values("shown").map(str::parse).collect();
    // What is no name of the catalog was never shown.
    let shown = shown.map_err(|_| CenterFault::Conflict(Conflict::Changed))?;
    let list = (event.stays.source, shown);
    migration::acknowledge(&visit.center, &case.act, event.head.id, list).await?;
    Ok(case.back())
}

/// Submits a wave. Where something stands in its way, its page tells what.
pub(super) async fn submit(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::PlanMigration)?;
    match migration::submit(&visit.center, &case.act, case.id).await {
        Ok(()) | Err(CenterFault::Invalid(_)) => Ok(case.back()),
        Err(fault) => Err(fault.into()),
    }
}

pub(super) async fn take_back(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::PlanMigration)?;
    migration::take_back(&visit.center, &case.act, case.id).await?;
    Ok(case.back())
}

/// Shows a code in its own answer: no address leads to it again.
pub(super) async fn pair(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let code = migration::pair(&visit.center, &case.act, case.id).await?;
    let code = code.reveal();
    with_code(&visit, &case.domain, case.id, (code.as_str(), CODE_MINUTES)).await
}

/// Where a code was shown, somebody may come by a link: from the choice of a language, say.
pub(super) async fn back(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    case.event(&visit).await?;
    Ok(case.back())
}

#[derive(Template)]
#[template(path = "migration/question.html")]
struct QuestionPage {
    page: Page,
    here: String,
    back: String,
    /// What the link says that leads back.
    back_text: String,
    text: String,
    facts: Vec<(String, String)>,
    /// When the wave was started last; empty where that is not asked.
    seen: String,
    /// The version of the wave that is asked about; empty where that does not count.
    version: String,
    /// Whose tower is left to look at once the wave is gone; empty where it stays.
    engagement: String,
    /// What the button says that does it; empty where it cannot be done.
    button: String,
}

/// What a start brings, before anything starts.
pub(super) async fn ask_start(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let event = case.event(&visit).await?;
    if !event.line.may(Step::Start) {
        return Ok(case.back());
    }
    let place = Place::of_customer(&case.domain);
    let name = title(&visit.page("migration-title"), &event);
    let heading = visit.page("migration-title");
    let heading = heading.say_with("migration-start-title", heading.args().text("name", &name));
    let mut page = titled(&visit, &place, &event, heading);
    page.is_dense = false;
    let template = QuestionPage {
        here: place.event(case.id, "/start"),
        back: place.event(case.id, ""),
        back_text: page.say("migration-start-not-yet"),
        text: brings(&page, &event),
        facts: facts(&visit, &page, &event, &case.tenant),
        seen: seen(&event.line),
        version: String::new(),
        engagement: String::new(),
        button: page.say_with("migration-act-start-of", page.args().text("name", name)),
        page,
    };
    Ok(render(StatusCode::OK, &template))
}

/// What stopping a wave brings.
pub(super) async fn ask_stop(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let event = case.event(&visit).await?;
    if !event.line.may(Step::Stop) {
        return Ok(case.back());
    }
    let words = ("migration-stop-title", "migration-act-stop");
    let told = Told {
        text: visit.page("migration-title").say("migration-act-stop-text"),
        seen: seen(&event.line),
    };
    Ok(question(&visit, &case, &event, ("/stop", words), told))
}

/// What is missing of a wave that is accepted all the same.
pub(super) async fn ask_accept(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::AcceptMigration)?;
    let event = case.event(&visit).await?;
    if !event.line.may(Step::Accept) {
        return Ok(case.back());
    }
    let words = ("migration-accept-title", "migration-act-accept");
    let page = visit.page("migration-title");
    let mut told = said::missing(&page, &event.line.counts);
    if !told.is_empty() {
        told.push(page.say("migration-accept-text"));
    }
    let told = Told {
        text: page.sentences(&told),
        seen: String::new(),
    };
    Ok(question(&visit, &case, &event, ("/accept", words), told))
}

/// What a question says, and what of the wave its form carries: when it was started last.
struct Told {
    text: String,
    seen: String,
}

/// A page that asks before something is done with a wave: by which form, with which title and button.
fn question(
    visit: &Visit,
    case: &Case,
    event: &Event,
    (path, (heading, button)): (&str, (&str, &str)),
    told: Told,
) -> Response {
    let place = Place::of_customer(&case.domain);
    let words = visit.page("migration-title");
    let args = words.args().text("name", title(&words, event));
    let mut page = titled(visit, &place, event, words.say_with(heading, args));
    page.is_dense = false;
    let template = QuestionPage {
        here: place.event(case.id, path),
        back: place.event(case.id, ""),
        back_text: page.say("cancel"),
        text: told.text,
        facts: Vec::new(),
        seen: told.seen,
        version: String::new(),
        engagement: String::new(),
        button: page.say(button),
        page,
    };
    render(StatusCode::OK, &template)
}

/// A page about the removal of a wave: the question, or why it cannot be removed.
fn removal(
    visit: &Visit,
    case: &Case,
    event: &Event,
    (status, text, button): (StatusCode, String, String),
) -> Response {
    let place = Place::of_customer(&case.domain);
    let words = visit.page("migration-title");
    let args = words.args().text("name", title(&words, event));
    let heading = words.say_with("migration-remove-title", args);
    let mut page = titled(visit, &place, event, heading);
    page.is_dense = false;
    let template = QuestionPage {
        here: place.event(case.id, "/remove"),
        back: place.event(case.id, ""),
        back_text: page.say("cancel"),
        text,
        facts: Vec::new(),
        seen: String::new(),
        version: event.version.to_string(),
        engagement: event.head.id.to_string(),
        button,
        page,
    };
    render(status, &template)
}

/// What goes with a wave, before it is removed.
pub(super) async fn ask_remove(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::RemoveMigration)?;
    let event = case.event(&visit).await?;
    if !event.line.may(Step::Remove) {
        return Ok(case.back());
    }
    let page = visit.page("migration-title");
    let text = page.say("migration-remove-text");
    let button = page.say("migration-act-remove");
    Ok(removal(
        &visit,
        &case,
        &event,
        (StatusCode::OK, text, button),
    ))
}

/// Removes a wave that is not submitted. Nothing is left to look at but the others.
pub(super) async fn remove(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::RemoveMigration)?;
    let event = match case.event(&visit).await {
        Err(CenterFault::NotFound) => return gone(&visit, &case, &form).await,
        event => event?,
    };
    let which = (case.id, Some(version(&form, "version")?));
    match migration::remove(&visit.center, &case.act, which).await {
        Ok(()) => Ok(go(&Place::of_customer(&case.domain).tower(event.head.id))),
        Err(CenterFault::NotFound) => gone(&visit, &case, &form).await,
        Err(CenterFault::Invalid(faults)) => {
            let page = visit.page("migration-title");
            let told = faults.iter();
            let told = told.map(|fault| page.say_with(fault.message, args_of(fault, &visit)));
            let text = page.sentences(&told.collect::<Vec<_>>());
            let refused = (StatusCode::UNPROCESSABLE_ENTITY, text, String::new());
            Ok(removal(&visit, &case, &event, refused))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Where somebody pressed twice, or another was quicker, the wave is gone as it was to be. Whose tower is left
/// to look at, the form carries; of what is not this customer's nothing is told.
async fn gone(visit: &Visit, case: &Case, form: &Form) -> Result<Response, Refusal> {
    let engagement = engagement_in(form)?;
    migration::tower(&visit.center, &case.act, Some(engagement), visit.language).await?;
    Ok(go(&Place::of_customer(&case.domain).tower(engagement)))
}

/// How much moves, and what holds meanwhile.
fn brings(page: &Page, event: &Event) -> String {
    let counts = &event.line.counts;
    let mailboxes = page.say_count("migration-start-mailboxes", counts.mailboxes);
    let args = page.args().text("mailboxes", mailboxes);
    match counts.bytes.1 {
        0 => page.say_with("migration-start-text-plain", args),
        bytes => page.say_with(
            "migration-start-text",
            args.text("bytes", page.bytes(bytes)),
        ),
    }
}

/// By when it may be done, whether the people know, and in whose name it runs.
fn facts(visit: &Visit, page: &Page, event: &Event, tenant: &str) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let Some(finish) = &event.finish {
        let args = page
            .args()
            .text("when", page.near(finish.p50, page.now()))
            .text("late", page.near(finish.p95, page.now()));
        facts.push((
            page.say("migration-start-done"),
            page.say_with("migration-start-done-likely", args),
        ));
    }
    let told = event.told_on.map_or_else(
        || page.say("migration-told-not"),
        |day| {
            page.say_with(
                "migration-told-on",
                page.args().text("date", page.full_day(day)),
            )
        },
    );
    facts.push((page.say("migration-told"), told));
    if let Some(person) = visit.person() {
        let args = page.args().text("name", &person.name);
        facts.push((
            page.say("migration-start-runs"),
            page.say_with("migration-start-runs-as", args.text("tenant", tenant)),
        ));
    }
    facts
}

/// What whoever sent a form saw of the wave: when it was started last.
fn seen_in(form: &Form) -> Result<Seen, CenterFault> {
    match form.value("seen") {
        "" => Ok(Seen::Started(None)),
        at => {
            let at = at.parse();
            at.map(|at| Seen::Started(Some(at)))
                .map_err(|_| CenterFault::Conflict(Conflict::Changed))
        }
    }
}

pub(super) async fn start(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let which = (case.id, Some(seen_in(&form)?));
    migration::start(&visit.center, &case.act, which).await?;
    Ok(case.back())
}

pub(super) async fn pause(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let which = (case.id, Some(seen_in(&form)?));
    migration::pause(&visit.center, &case.act, which).await?;
    Ok(case.back())
}

pub(super) async fn stop(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let which = (case.id, Some(seen_in(&form)?));
    migration::stop(&visit.center, &case.act, which).await?;
    Ok(case.back())
}

pub(super) async fn retry(
    visit: Visit,
    Path(place): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::StartMigration)?;
    let which = (case.id, Some(seen_in(&form)?));
    match migration::retry(&visit.center, &case.act, which).await {
        // Its page tells what stands in the way.
        Ok(()) | Err(CenterFault::Invalid(_)) => Ok(case.back()),
        Err(fault) => Err(fault.into()),
    }
}

pub(super) async fn accept(
    visit: Visit,
    Path(place): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = Case::of(&visit, place, Action::AcceptMigration)?;
    let own = case.act.own(Action::AcceptMigration)?;
    migration::accept(&visit.center, own, case.id).await?;
    Ok(case.back())
}
