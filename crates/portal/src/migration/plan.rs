//! Planning a wave, changing it before its cut-off, and the Specialist's proposal of one, which the
//! customer takes up or leaves.

use askama::Template;
use axum::extract::{Path, Request};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::file::MEGABYTE;
use center::migration::{self, EventPage as Event, KEEP_DAYS, MOST_LIST_BYTES, PlanForm, Step};
use center::{CenterFault, Conflict};
use process::identity::{EngagementId, MigrationEventId};
use process::migration::{Source, Wave};
use process::permission::Action;
use process::state::MigrationState;
use words::Args;

use super::event::{over, title};
use super::{Over, Place, engagement_in, event_of, named, said};
use crate::desk::named as parsed;
use crate::page::{Page, render};
use crate::parts::Form;
use crate::people::version;
use crate::task::key_of;
use crate::upload::SentWithOne;
use crate::visit::{Refusal, Visit, args_of, go};

/// The time of day at which most waves start: people have gone home.
const EVENING: &str = "20:00";

#[derive(Template)]
#[template(path = "migration/plan.html")]
struct PlanPage {
    page: Page,
    over: Over,
    lead: String,
    here: String,
    back: String,
    /// The engagement, for a wave that is not there yet; empty where the address names one.
    engagement: String,
    /// That this help is not given in the reader's language; empty where it is.
    languages: String,
    /// What kind of wave it is and from what it moves; nothing to choose once it is submitted.
    waves: Vec<(&'static str, String)>,
    sources: Vec<(&'static str, String)>,
    time_hint: String,
    /// What else is wrong with the list of mailboxes.
    faults: Vec<String>,
    button: String,
    form: Form,
}

/// A wave that is planned or changed, and where.
struct Planning {
    place: Place,
    over: Over,
    name: String,
    here: String,
    back: String,
    engagement: Option<EngagementId>,
    /// Whether it is chosen of what kind it is and from what it moves.
    has_kinds: bool,
    form: Form,
    faults: Vec<String>,
}

impl Planning {
    /// Of a wave that is not there yet.
    fn anew(visit: &Visit, place: Place, engagement: EngagementId, form: Form) -> Self {
        let page = visit.page("migration-title");
        let (name, path) = if place.is_led {
            ("migration-act-propose", "/propose")
        } else {
            ("migration-act-plan", "/plan")
        };
        let back = place.tower(engagement);
        Self {
            over: vec![(back.clone(), page.say("migration-title"))],
            name: page.say(name),
            here: format!("{}{path}", place.base),
            back,
            engagement: Some(engagement),
            has_kinds: true,
            form,
            faults: Vec::new(),
            place,
        }
    }

    /// Of one that is there.
    fn change(visit: &Visit, place: Place, event: &Event, form: Form) -> Self {
        let page = visit.page("migration-title");
        let args = page.args().text("name", title(&page, event));
        Self {
            over: over(&page, &place, event),
            name: page.say_with("migration-change-title", args),
            here: place.event(event.line.id, "/change"),
            back: place.event(event.line.id, ""),
            engagement: None,
            has_kinds: event.line.state == MigrationState::Planned,
            form,
            faults: Vec::new(),
            place,
        }
    }

    /// Takes in what the use case refused: all that is wrong with the list stands together.
    fn blame(&mut self, visit: &Visit, fault: CenterFault) -> Result<(), Refusal> {
        if let CenterFault::Invalid(faults) = &fault {
            let of_list = faults.iter().filter(|fault| fault.field == "mailboxes");
            let speaker = &visit.frame.speaker;
            let told = of_list.map(|fault| speaker.say_with(fault.message, args_of(fault, visit)));
            // The first stands at the field itself.
            self.faults = told.skip(1).collect();
        }
        visit.blame(&mut self.form, fault)
    }

    fn show(self, visit: &Visit, status: StatusCode) -> Response {
        let plan = self.engagement;
        let mut page = self.place.page(Page::new(&visit.frame, self.name), plan);
        page.is_dense = self.place.is_led;
        let is_new = self.engagement.is_some();
        let (waves, sources): (&[Wave], &[Source]) = if self.has_kinds {
            (Wave::ALL, Source::ALL)
        } else {
            (&[], &[])
        };
        let waves = waves.iter().map(|wave| {
            let word = wave.as_str();
            (word, page.say_of("migration-wave-text", word))
        });
        let sources = sources.iter().map(|source| {
            let word = source.as_str();
            (word, page.say_of("migration-source", word))
        });
        let by_clock = page.args().text("place", page.place(page.zone()));
        let template = PlanPage {
            lead: page.say(if self.place.is_led {
                "migration-propose-lead"
            } else {
                "migration-plan-lead"
            }),
            engagement: plan.map_or_else(String::new, |plan| plan.to_string()),
            languages: languages(visit, &page),
            waves: waves.collect(),
            sources: sources.collect(),
            time_hint: page.say_with("migration-plan-time-hint", by_clock),
            button: page.say(match (is_new, self.place.is_led) {
                (false, _) => "migration-change-save",
                (true, false) => "migration-plan-save",
                (true, true) => "migration-plan-propose",
            }),
            over: self.over,
            here: self.here,
            back: self.back,
            faults: self.faults,
            form: self.form,
            page,
        };
        render(status, &template)
    }
}

/// That this help is not given in the reader's language.
fn languages(visit: &Visit, page: &Page) -> String {
    let catalog = visit.center.catalog();
    said::languages(page, visit.language, &catalog.migration().languages_without)
}

/// A form for the wave that comes next, with what is known of it.
fn first_form(visit: &Visit, waves: &[Wave], source: Option<Source>) -> Form {
    let next = if waves.is_empty() {
        Wave::Test
    } else if waves.contains(&Wave::Pilot) {
        Wave::Velocity
    } else {
        Wave::Pilot
    };
    let source = source.unwrap_or(Source::Imap);
    visit
        .form()
        .with("wave", next.as_str())
        .with("source", source.as_str())
        .with("time", EVENING)
        .with("keep_days", KEEP_DAYS.to_string())
}

pub(super) async fn ask(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::PlanMigration)?;
    let tower = migration::tower(&visit.center, &act, named(&uri)?, visit.language).await?;
    // Without a plan that is under way there is nothing to plan, and the tower says so.
    let Some(tower) = tower.filter(|tower| tower.may_plan) else {
        return Ok(go(&Place::of_customer(&domain).base));
    };
    let waves: Vec<Wave> = tower.events.iter().map(|line| line.wave).collect();
    let form = first_form(&visit, &waves, tower.source);
    let planning = Planning::anew(&visit, Place::of_customer(&domain), tower.head.id, form);
    Ok(planning.show(&visit, StatusCode::OK))
}

pub(super) async fn ask_proposal(
    visit: Visit,
    Path(engagement): Path<String>,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = parsed(&engagement)?;
    let (_, tower) =
        migration::tower_as_lead(&visit.center, &act, engagement, visit.language).await?;
    let place = Place::of_lead(engagement);
    if !tower.may_propose {
        return Ok(go(&place.base));
    }
    let waves: Vec<Wave> = tower.events.iter().map(|line| line.wave).collect();
    let form = first_form(&visit, &waves, tower.source);
    let planning = Planning::anew(&visit, place, engagement, form);
    Ok(planning.show(&visit, StatusCode::OK))
}

pub(super) async fn ask_change(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::PlanMigration)?;
    let id = event_of(&event)?;
    let place = Place::of_customer(&domain);
    let event = migration::event(&visit.center, &act, (id, None), visit.language).await?;
    if !event.line.may(Step::Change) {
        return Ok(go(&place.event(id, "")));
    }
    let zone = visit.page("migration-title").zone_name().to_owned();
    let typed = migration::planned(&visit.center, &act, id, &zone).await?;
    // Of the version that was read before the list: what changes in between is not overwritten.
    let form = visit
        .form()
        .with("version", event.version.to_string())
        .with("wave", typed.wave)
        .with("source", typed.source)
        .with("name", typed.name)
        .with("date", typed.date)
        .with("time", typed.time)
        .with("told_on", typed.told_on)
        .with("mailboxes", typed.mailboxes)
        .with("keep_days", typed.keep_days);
    let planning = Planning::change(&visit, place, &event, form);
    Ok(planning.show(&visit, StatusCode::OK))
}

/// What somebody typed of a wave: its mailboxes in the field, or in a file in place of it.
struct Typed {
    form: Form,
    plan: Option<PlanForm>,
}

impl Typed {
    async fn read(visit: &Visit, request: Request) -> Result<Self, Refusal> {
        let sent = SentWithOne::read(&visit.center, request, ("file", MOST_LIST_BYTES)).await?;
        let mut form = sent.form;
        if sent.is_too_large {
            let most = Args::new().number("most", MOST_LIST_BYTES / MEGABYTE);
            form.wrong_with("file", "error-migration-list-large", most);
            return Ok(Self { form, plan: None });
        }
        let mailboxes = if sent.bytes.is_empty() {
            Ok(form.value("mailboxes").to_owned())
        } else {
            String::from_utf8(sent.bytes)
        };
        let Ok(mailboxes) = mailboxes else {
            form.wrong("file", "error-migration-file");
            return Ok(Self { form, plan: None });
        };
        let zone = visit.page("migration-title").zone_name().to_owned();
        let value = |name: &str| form.value(name).to_owned();
        let plan = PlanForm {
            wave: value("wave"),
            source: value("source"),
            name: value("name"),
            date: value("date"),
            time: value("time"),
            zone,
            mailboxes,
            keep_days: value("keep_days"),
            told_on: value("told_on"),
        };
        Ok(Self {
            plan: Some(plan),
            form,
        })
    }
}

/// What was chosen; what is there where nothing was.
fn said_or(chosen: String, there: &str) -> String {
    if chosen.is_empty() {
        there.to_owned()
    } else {
        chosen
    }
}

/// The page of the wave that was planned, or the form again with what is wrong with it.
fn answered(
    visit: &Visit,
    outcome: Option<Result<MigrationEventId, CenterFault>>,
    mut planning: Planning,
) -> Result<Response, Refusal> {
    match outcome {
        Some(Ok(id)) => return Ok(go(&planning.place.event(id, ""))),
        Some(Err(fault)) => planning.blame(visit, fault)?,
        // The file says it already.
        None => {}
    }
    Ok(planning.show(visit, StatusCode::UNPROCESSABLE_ENTITY))
}

pub(super) async fn send(
    visit: Visit,
    Path(domain): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::PlanMigration)?;
    let Typed { form, plan } = Typed::read(&visit, request).await?;
    let (engagement, key) = (engagement_in(&form)?, key_of(&form)?);
    let outcome = match plan {
        Some(plan) => Some(migration::plan(&visit.center, &act, engagement, &plan, &key).await),
        None => None,
    };
    let planning = Planning::anew(&visit, Place::of_customer(&domain), engagement, form);
    answered(&visit, outcome, planning)
}

pub(super) async fn propose(
    visit: Visit,
    Path(engagement): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = parsed(&engagement)?;
    // What is wrong with a form is told to nobody who does not lead there.
    let (_, tower) =
        migration::tower_as_lead(&visit.center, &act, engagement, visit.language).await?;
    if !tower.may_propose {
        return Err(CenterFault::Conflict(Conflict::State).into());
    }
    let Typed { form, plan } = Typed::read(&visit, request).await?;
    let key = key_of(&form)?;
    let outcome = match plan {
        Some(plan) => Some(migration::propose(&visit.center, &act, engagement, &plan, &key).await),
        None => None,
    };
    let planning = Planning::anew(&visit, Place::of_lead(engagement), engagement, form);
    answered(&visit, outcome, planning)
}

pub(super) async fn change(
    visit: Visit,
    Path((domain, event)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::PlanMigration)?;
    let id = event_of(&event)?;
    let event = migration::event(&visit.center, &act, (id, None), visit.language).await?;
    let Typed { form, plan } = Typed::read(&visit, request).await?;
    let key = key_of(&form)?;
    let outcome = match plan {
        Some(plan) => {
            // What nobody has named is called by its kind, also where that is not chosen.
            let plan = PlanForm {
                wave: said_or(plan.wave, event.line.wave.as_str()),
                source: said_or(plan.source, event.line.source.as_str()),
                ..plan
            };
            let which = (id, Some(version(&form, "version")?));
            let changed = migration::change(&visit.center, &act, which, &plan, &key).await;
            Some(changed.map(|()| id))
        }
        None => None,
    };
    let planning = Planning::change(&visit, Place::of_customer(&domain), &event, form);
    answered(&visit, outcome, planning)
}
