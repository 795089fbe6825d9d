//! An engagement as its lead Specialist sees it, and the pages on which it is ended.

pub(crate) mod ending;

use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::engagement::{self, EngagementView, MeetingLine};
use center::guidance::GuidanceKind;
use center::task::{Gate, Group, TaskLine, verify_for_center};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::permission::Action;
use process::plan::Track;
use process::state::{EngagementState, Move};

use crate::guidance;
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::{Markup, escaped};
use crate::task::{asked, told};
use crate::visit::{Refusal, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    Routes::default()
        .show(
            "/desk/engagements/{engagement}",
            Audience::Specialist,
            Action::SeeDesk,
            show,
        )
        .send(
            "/desk/engagements/{engagement}/gates/{playbook}/{phase}",
            Audience::Specialist,
            Action::VerifyForCenter,
            verify,
        )
}

#[derive(Template)]
#[template(path = "engagement/engagement.html")]
struct EngagementPage {
    page: Page,
    view: EngagementView,
    /// The plan that ends soon, and its last day.
    lapse: Option<(String, Date)>,
    ours: Vec<TaskLine>,
    customers: Vec<TaskLine>,
    later: Vec<Group>,
    later_count: usize,
    finished: Vec<TaskLine>,
    /// Whether the ledger begins with its newest entry.
    is_newest: bool,
    /// Whether there is a migration in the plan.
    has_migration: bool,
}

impl EngagementPage {
    fn title_of(&self, meeting: &MeetingLine) -> Markup {
        match (&meeting.name.title, meeting.name.kind) {
            (Some(title), _) => told(&self.page, title),
            (None, Some(kind)) => {
                HtmlSafeOutput(escaped(self.page.say_of("meeting-kind", kind.as_str())))
            }
            (None, None) => HtmlSafeOutput(escaped(self.page.say("task-advice-meeting"))),
        }
    }

    fn clocks(&self, meeting: &MeetingLine) -> Markup {
        let zone = TimeZone::get(&meeting.zone).unwrap_or(TimeZone::UTC);
        self.page
            .clocks(meeting.name.starts_at, meeting.ends_at, &zone)
    }
}

async fn show(visit: Visit, Path(id): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let id = id.parse().map_err(|_| CenterFault::NotFound)?;
    let before = guidance::id(asked(&uri, "before"))?;
    let view = engagement::look(&visit.center, &act, id, before, visit.language).await?;
    let of = |side: Move| {
        let theirs = |task: &&TaskLine| task.is_now() && task.mover == side;
        let mut tasks: Vec<_> = view.tasks.iter().filter(theirs).cloned().collect();
        tasks.sort_by_key(|task| task.due);
        tasks
    };
    let later: Vec<_> = (view.tasks.iter())
        .filter(|task| task.is_waiting() || task.is_over && !task.is_finished())
        .cloned()
        .collect();
    let mut finished: Vec<_> = (view.tasks.iter())
        .filter(|task| task.is_finished())
        .cloned()
        .collect();
    finished.sort_by_key(|task| std::cmp::Reverse(task.done_at));
    let catalog = visit.center.catalog();
    let lapse = view.notices.lapse.as_ref().map(|lapse| {
        let title = catalog.plan_title(&lapse.plan, visit.language);
        let plan = title.map_or_else(|| lapse.plan.to_string(), |title| title.text.to_owned());
        (plan, lapse.last_day)
    });
    let page =
        Page::new(&visit.frame, view.tenant.clone()).specialist(Some(SpecialistPlace::Customers));
    let engagement = EngagementPage {
        page,
        lapse,
        ours: of(Move::Center),
        customers: of(Move::Customer),
        is_newest: before.is_none(),
        has_migration: (view.tasks.iter()).any(|task| task.track == Track::Migration),
        later_count: later.len(),
        later: Group::of(&later),
        finished,
        view,
    };
    Ok(render(StatusCode::OK, &engagement))
}

async fn verify(
    visit: Visit,
    Path((engagement, playbook, phase)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let gate = Gate::parse(&engagement, &playbook, &phase)?;
    let here = format!("/desk/engagements/{}", gate.engagement);
    verify_for_center(&visit.center, &act, gate).await?;
    Ok(go(&here))
}
