//! The list of tasks by line of work and phase, with the gates where both sides give their word.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::task::{self, Gate, GateView, Group, Head, TaskLine, TaskList};
use process::permission::{Action, TenantAct};
use process::plan::Track;
use process::state::Move;

use super::asked;
use crate::acting::Acting;
use crate::page::{CustomerPlace, Page, render};
use crate::plans::Plans;
use crate::visit::{Refusal, Sent, Visit, go};

/// Which tasks a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    Now,
    Later,
    Done,
    All,
}

impl Which {
    const ALL: [Self; 4] = [Self::Now, Self::Later, Self::Done, Self::All];

    fn word(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Later => "later",
            Self::Done => "done",
            Self::All => "all",
        }
    }

    fn shows(self, task: &TaskLine) -> bool {
        match self {
            Self::Now => task.is_now(),
            Self::Later => task.is_waiting(),
            Self::Done => task.is_finished(),
            Self::All => true,
        }
    }
}

/// A link that shows some of the tasks.
struct Tab {
    href: String,
    word: &'static str,
    count: usize,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "task/list.html")]
struct List {
    page: Page,
    /// The tenant, its pages for whoever reads this, and whether that is a partner.
    acting: Acting,
    found: Option<Found>,
}

struct Found {
    list: TaskList,
    tabs: Vec<Tab>,
    which: Which,
    groups: Vec<Group>,
    may_verify: bool,
    /// Whether there is a migration in the plan.
    has_migration: bool,
    plans: Plans,
}

impl Found {
    fn ready(&self) -> impl Iterator<Item = &GateView> {
        let may = self.may_verify;
        self.list
            .gates
            .iter()
            .filter(move |gate| may && gate.may_verify)
    }

    /// The tenant's other plans that have ended.
    fn ended(&self) -> impl Iterator<Item = &Head> {
        let others = self.list.others.iter();
        others.filter(|head| head.ended.is_some())
    }

    fn other_gates(&self) -> impl Iterator<Item = &GateView> {
        let may = self.may_verify;
        self.list
            .gates
            .iter()
            .filter(move |gate| !(may && gate.may_verify))
    }
}

pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let acting = Acting::of(&visit, &domain)?;
    let Acting {
        act, tenant, base, ..
    } = &acting;
    let named = match asked(&uri, "engagement") {
        Some(id) => Some(id.parse().map_err(|_| CenterFault::NotFound)?),
        None => None,
    };
    let list = task::list(&visit.center, act, tenant, named, visit.language).await?;
    let wanted = asked(&uri, "show");
    let goes_on = list.as_ref().is_some_and(|list| list.head.ended.is_none());
    let page = acting
        .place(visit.page("task-list"), CustomerPlace::Tasks)
        .of_plan(named.filter(|_| goes_on));
    let found = list.map(|list| Found {
        plans: Plans::of_heads(&page, &format!("{base}/tasks"), &list.head, &list.others),
        ..found(base, act, list, wanted, named.is_some())
    });
    let list = List {
        page,
        acting,
        found,
    };
    Ok(render(StatusCode::OK, &list))
}

fn found(
    base: &str,
    act: &TenantAct,
    list: TaskList,
    wanted: Option<&str>,
    is_named: bool,
) -> Found {
    let count = |which: Which| list.tasks.iter().filter(|task| which.shows(task)).count();
    let which = Which::ALL
        .into_iter()
        .find(|which| Some(which.word()) == wanted)
        .unwrap_or(Which::Now);
    let engagement = if is_named {
        format!("&engagement={}", list.head.id)
    } else {
        String::new()
    };
    let tab = |shown: Which| Tab {
        href: format!("{base}/tasks?show={}{engagement}", shown.word()),
        word: shown.word(),
        count: count(shown),
        is_current: shown == which,
    };
    let shown = list.tasks.iter().filter(|task| which.shows(task)).cloned();
    let shown: Vec<TaskLine> = shown.collect();
    Found {
        tabs: Which::ALL.map(tab).into(),
        which,
        groups: Group::of(&shown),
        may_verify: act.permit(Action::VerifyForCustomer).is_ok(),
        has_migration: list.tasks.iter().any(of_migration),
        plans: Plans::default(),
        list,
    }
}

fn of_migration(task: &TaskLine) -> bool {
    task.track == Track::Migration
}

pub(super) async fn verify(
    visit: Visit,
    Path((domain, playbook, phase)): Path<(String, String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.customer(&domain)?;
    let gate = Gate::parse(form.value("engagement"), &playbook, &phase)?;
    let engagement = gate.engagement;
    task::verify_for_customer(&visit.center, &act, gate).await?;
    Ok(go(&format!("/t/{domain}/tasks?engagement={engagement}")))
}
