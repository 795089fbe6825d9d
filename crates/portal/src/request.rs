//! Request assistance in four steps: who, what, how, check. Every answer is kept as a draft; a
//! request that was sent is changed on the same pages until a Specialist has it.

mod check;
mod how;
mod list;
pub(crate) mod reasons;
mod what;
mod who;
mod withdraw;

use axum::extract::Path;
use axum::response::Response;
use center::request::{self, Answers, Door, RequestView};
use center::{CenterFault, Tenant};
use jiff::civil::{Time, Weekday, date};
use process::business_time::{Calendar, WallRange, WallTime};
use process::identity::{Reference, ServiceName};
use process::permission::{Action, TenantAct};
use process::state::RequestState;

use crate::page::{CustomerPlace, Page};
use crate::parts::Markup;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) use check::{Told, rows, systems};
pub(crate) use how::{FactField, facts, spoken};
use reasons::Reasons;

pub(crate) fn routes() -> Routes {
    let for_customers = Audience::Customer;
    Routes::default()
        .show(
            "/t/{domain}/requests",
            for_customers,
            Action::SeeRequests,
            list::show,
        )
        .send(
            "/t/{domain}/requests",
            for_customers,
            Action::FileRequest,
            begin,
        )
        .show(
            "/t/{domain}/requests/{reference}/who",
            for_customers,
            Action::SeeRequests,
            who::show,
        )
        .show(
            "/t/{domain}/requests/{reference}/what",
            for_customers,
            Action::SeeRequests,
            what::show,
        )
        .send(
            "/t/{domain}/requests/{reference}/what",
            for_customers,
            Action::ChangeRequest,
            what::send,
        )
        .show(
            "/t/{domain}/requests/{reference}/how",
            for_customers,
            Action::SeeRequests,
            how::show,
        )
        .send(
            "/t/{domain}/requests/{reference}/how",
            for_customers,
            Action::ChangeRequest,
            how::send,
        )
        .show(
            "/t/{domain}/requests/{reference}/check",
            for_customers,
            Action::SeeRequests,
            check::show,
        )
        .send(
            "/t/{domain}/requests/{reference}/check",
            for_customers,
            Action::FileRequest,
            check::send,
        )
        .show(
            "/t/{domain}/requests/{reference}/withdraw",
            for_customers,
            Action::SeeRequests,
            withdraw::show,
        )
        .send(
            "/t/{domain}/requests/{reference}/withdraw",
            for_customers,
            Action::WithdrawRequest,
            withdraw::send,
        )
}

/// A request of the tenant before the reader.
pub(crate) struct Case {
    pub(crate) act: TenantAct,
    pub(crate) tenant: Tenant,
    pub(crate) request: RequestView,
}

/// Where a request of the tenant goes on, and the key of the words that lead there.
pub(crate) fn way_to(
    domain: &str,
    reference: &Reference,
    state: RequestState,
) -> (String, &'static str) {
    let address = format!("/t/{domain}/requests/{reference}");
    match state {
        RequestState::Draft => (format!("{address}/who"), "landing-go-on"),
        RequestState::SelfServe => (address, "landing-see-plan"),
        _ => (address, "landing-follow"),
    }
}

/// Looks the request of an address up.
pub(crate) async fn case(visit: &Visit, domain: &str, reference: &str) -> Result<Case, Refusal> {
    let (act, tenant) = visit.within(domain)?;
    let reference: Reference = reference.parse().map_err(|_| CenterFault::NotFound)?;
    let request = request::look(&visit.center, &act, &tenant, &reference).await?;
    Ok(Case {
        act,
        tenant,
        request,
    })
}

impl Case {
    /// The address of the request, or of one of its pages: `""`, `"/what"`.
    pub(crate) fn address(&self, page: &str) -> String {
        format!(
            "/t/{}/requests/{}{page}",
            self.tenant.domain, self.request.reference
        )
    }

    /// The address of the step that is to be answered first.
    pub(crate) fn first_open(&self) -> String {
        self.address(first_open(&self.request.answers).path())
    }

    /// Whose answers it holds, as the key of a heading.
    pub(crate) fn answers_by(&self) -> &'static str {
        match self.request.partner {
            Some(_) => "consent-answers",
            None => "request-answers",
        }
    }

    pub(crate) fn is_draft(&self) -> bool {
        self.request.state == RequestState::Draft
    }

    /// A page of the form, or the address of where nothing can be answered any more.
    fn step(&self, visit: &Visit, current: Step) -> Result<(Page, Head), String> {
        if !self.request.may_change() || (current == Step::Check && !self.is_draft()) {
            return Err(self.address(""));
        }
        let speaker = &visit.frame.speaker;
        let args = words::Args::new().text("reference", &self.request.reference);
        let over = if self.is_draft() {
            let saved = speaker.near(self.request.saved_at, visit.frame.now);
            speaker.say_with("request-draft-saved", args.text("when", saved))
        } else {
            speaker.say_with("tracking-title", args)
        };
        let page = visit
            .page(if self.is_draft() {
                "request-title"
            } else {
                "request-edit"
            })
            .customer(&self.tenant.domain, Some(CustomerPlace::Services));
        let head = Head {
            over,
            is_draft: self.is_draft(),
            steps: self.steps(current),
        };
        Ok((page, head))
    }

    fn steps(&self, current: Step) -> Vec<StepLink> {
        let answers = &self.request.answers;
        let steps = Step::ALL.into_iter();
        steps
            .filter(|step| self.is_draft() || matches!(step, Step::What | Step::How))
            .map(|step| StepLink {
                word: step.word(),
                href: self.address(step.path()),
                is_current: step == current,
                is_done: match step {
                    Step::Who => true,
                    Step::What => answers.whole_what().is_some(),
                    Step::How => answers.whole_how().is_some(),
                    Step::Check => false,
                },
            })
            .collect()
    }

    /// Where a saved step leads.
    fn after(&self, step: Step, is_leaving: bool) -> Response {
        let next = match step {
            _ if is_leaving => return go(&format!("/t/{}", self.tenant.domain)),
            _ if !self.is_draft() => "",
            Step::Who => "/what",
            Step::What => "/how",
            Step::How | Step::Check => "/check",
        };
        go(&self.address(next))
    }
}

/// The steps of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Who,
    What,
    How,
    Check,
}

impl Step {
    const ALL: [Self; 4] = [Self::Who, Self::What, Self::How, Self::Check];

    fn path(self) -> &'static str {
        match self {
            Self::Who => "/who",
            Self::What => "/what",
            Self::How => "/how",
            Self::Check => "/check",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Who => "request-step-who",
            Self::What => "request-step-what",
            Self::How => "request-step-how",
            Self::Check => "request-step-check",
        }
    }
}

/// The step of a draft that is to be answered first; nobody has seen who asks before the first answer.
fn first_open(answers: &Answers) -> Step {
    match (answers.whole_what(), answers.whole_how()) {
        (Some(_), Some(_)) => Step::Check,
        (Some(_), None) => Step::How,
        (None, _) if answers.what.is_some() || answers.what_left.is_some() => Step::What,
        (None, _) => Step::Who,
    }
}

/// What stands above every step.
struct Head {
    over: String,
    is_draft: bool,
    steps: Vec<StepLink>,
}

struct StepLink {
    word: &'static str,
    href: String,
    is_current: bool,
    is_done: bool,
}

/// The hours of an ordinary week as they are in force today: days with the same hours in one line, each with two clocks.
pub(crate) fn hours_of(page: &Page, calendar: &Calendar) -> Vec<(String, Markup)> {
    let mut lines: Vec<(Weekday, Weekday, &[WallRange])> = Vec::new();
    let hours = calendar.hours_on(calendar.zone().to_datetime(page.now()).date());
    for day in Weekday::Monday.cycle_forward().take(7) {
        let ranges = hours.on(day);
        match lines.last_mut() {
            Some((_, last, same)) if *same == ranges && last.next() == day => *last = day,
            _ => lines.push((day, day, ranges)),
        }
    }
    lines
        .into_iter()
        .flat_map(|(first, last, ranges)| {
            let days = days(page, first, last);
            ranges.iter().map(move |range| {
                let clocks =
                    page.hours_clocks(wall(range.start()), wall(range.end()), calendar.zone());
                (days.clone(), clocks)
            })
        })
        .collect()
}

fn days(page: &Page, first: Weekday, last: Weekday) -> String {
    // Any week will do; this one begins on a Monday.
    let monday = date(2024, 1, 1);
    let name = |day: Weekday| {
        let offset = jiff::Span::new().days(day.to_monday_zero_offset());
        page.weekday_short(monday.saturating_add(offset))
    };
    if first == last {
        return page.alone(&name(first));
    }
    let args = words::Args::new()
        .text("from", page.alone(&name(first)))
        .text("to", name(last));
    page.say_with("time-range", args)
}

/// A wall time as the clock shows it; the end of the day is the midnight that follows.
pub(crate) fn wall(time: WallTime) -> Time {
    let minutes = i8::try_from(time.minutes() % 60).unwrap_or_default();
    let hours = i8::try_from(time.minutes() / 60 % 24).unwrap_or_default();
    Time::new(hours, minutes, 0, 0).unwrap_or_default()
}

/// Comes in by a door: begins the tenant's draft, or goes on with the one there is.
async fn begin(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let door: Door = form
        .value("door")
        .parse()
        .map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let known = Reasons::of(&visit);
    let picked: Vec<ServiceName> = form
        .values("service")
        .filter_map(|name| name.parse().ok())
        .filter(|name| known.knows(name))
        .collect();
    let reference = request::begin(&visit.center, &act, door, picked).await?;
    // Somebody who comes back goes on where something is left to answer.
    let case = case(&visit, &domain, reference.as_str()).await?;
    Ok(go(&case.first_open()))
}
