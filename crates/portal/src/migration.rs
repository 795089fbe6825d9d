//! Mail that a customer moves: the tower of all waves, one wave with its mailboxes, its ledger and its
//! report. The customer plans, submits, starts and accepts; the Specialist reads the same pages without
//! these forms, advises, and at the level `service` proposes waves and writes the report.
//!
//! Nothing here decides what stands in the way of a wave, and nothing moves mail.

mod acts;
mod event;
mod groups;
mod import;
mod issue;
mod ledger;
mod objections;
mod plan;
mod report;
mod said;
mod tower;

use axum::http::Uri;
use center::CenterFault;
use center::migration::EventLine;
use process::identity::{EngagementId, MigrationEventId};
use process::permission::Action;

use crate::guidance::id;
use crate::page::{CustomerPlace, Page, SpecialistPlace};
use crate::parts::Form;
use crate::task::asked;
use crate::visit::Refusal;
use crate::{Audience, Routes};

pub(crate) use tower::{SeenWave, seen_waves};

pub(crate) fn routes() -> Routes {
    customers_pages().and(customers_forms()).and(specialists())
}

/// Pages of the customer.
fn customers_pages() -> Routes {
    use Audience::Customer;
    let see = Action::SeeMigration;
    Routes::default()
        .show("/t/{domain}/migration", Customer, see, tower::show)
        .show(
            "/t/{domain}/migration/plan",
            Customer,
            Action::PlanMigration,
            plan::ask,
        )
        .show(
            "/t/{domain}/migration/import",
            Customer,
            Action::ImportMigration,
            import::ask,
        )
        .show("/t/{domain}/migration/{event}", Customer, see, event::show)
        .show(
            "/t/{domain}/migration/{event}/change",
            Customer,
            Action::PlanMigration,
            plan::ask_change,
        )
        .show(
            "/t/{domain}/migration/{event}/remove",
            Customer,
            Action::RemoveMigration,
            acts::ask_remove,
        )
        .show(
            "/t/{domain}/migration/{event}/pair",
            Customer,
            Action::StartMigration,
            acts::back,
        )
        .show(
            "/t/{domain}/migration/{event}/start",
            Customer,
            Action::StartMigration,
            acts::ask_start,
        )
        .show(
            "/t/{domain}/migration/{event}/stop",
            Customer,
            Action::StartMigration,
            acts::ask_stop,
        )
        .show(
            "/t/{domain}/migration/{event}/accept",
            Customer,
            Action::AcceptMigration,
            acts::ask_accept,
        )
        .show(
            "/t/{domain}/migration/{event}/issue",
            Customer,
            Action::ReportMigrationIssue,
            issue::ask,
        )
        .show(
            "/t/{domain}/migration/{event}/ledger",
            Customer,
            see,
            ledger::show,
        )
        .show(
            "/t/{domain}/migration/{event}/ledger.csv",
            Customer,
            see,
            ledger::csv,
        )
        .show(
            "/t/{domain}/migration/{event}/report",
            Customer,
            see,
            report::show,
        )
}

/// What the customer sends.
fn customers_forms() -> Routes {
    use Audience::Customer;
    let (plan, start) = (Action::PlanMigration, Action::StartMigration);
    Routes::default()
        .send("/t/{domain}/migration/plan", Customer, plan, plan::send)
        .send(
            "/t/{domain}/migration/import",
            Customer,
            Action::ImportMigration,
            import::send,
        )
        .send(
            "/t/{domain}/migration/{event}/change",
            Customer,
            plan,
            plan::change,
        )
        .send(
            "/t/{domain}/migration/{event}/acknowledge",
            Customer,
            plan,
            acts::acknowledge,
        )
        .send(
            "/t/{domain}/migration/{event}/submit",
            Customer,
            plan,
            acts::submit,
        )
        .send(
            "/t/{domain}/migration/{event}/take-back",
            Customer,
            plan,
            acts::take_back,
        )
        .send(
            "/t/{domain}/migration/{event}/remove",
            Customer,
            Action::RemoveMigration,
            acts::remove,
        )
        .send(
            "/t/{domain}/migration/{event}/pair",
            Customer,
            start,
            acts::pair,
        )
        .send(
            "/t/{domain}/migration/{event}/start",
            Customer,
            start,
            acts::start,
        )
        .send(
            "/t/{domain}/migration/{event}/pause",
            Customer,
            start,
            acts::pause,
        )
        .send(
            "/t/{domain}/migration/{event}/stop",
            Customer,
            start,
            acts::stop,
        )
        .send(
            "/t/{domain}/migration/{event}/retry",
            Customer,
            start,
            acts::retry,
        )
        .send(
            "/t/{domain}/migration/{event}/accept",
            Customer,
            Action::AcceptMigration,
            acts::accept,
        )
        .send(
            "/t/{domain}/migration/{event}/issue",
            Customer,
            Action::ReportMigrationIssue,
            issue::send,
        )
}

/// The same pages for the Specialist, and what only a Specialist sends.
fn specialists() -> Routes {
    use Audience::Specialist;
    let see = Action::SeeMigration;
    Routes::default()
        .show(
            "/desk/engagements/{engagement}/migration",
            Specialist,
            see,
            tower::show_led,
        )
        .show(
            "/desk/engagements/{engagement}/migration/propose",
            Specialist,
            Action::ProposeMigration,
            plan::ask_proposal,
        )
        .send(
            "/desk/engagements/{engagement}/migration/propose",
            Specialist,
            Action::ProposeMigration,
            plan::propose,
        )
        .show(
            "/desk/engagements/{engagement}/migration/{event}",
            Specialist,
            see,
            event::show_led,
        )
        .show(
            "/desk/engagements/{engagement}/migration/{event}/ledger",
            Specialist,
            see,
            ledger::show_led,
        )
        .show(
            "/desk/engagements/{engagement}/migration/{event}/report",
            Specialist,
            see,
            report::show_led,
        )
        .send(
            "/desk/engagements/{engagement}/migration/{event}/report",
            Specialist,
            Action::ReportMigration,
            report::send,
        )
        .show(
            "/desk/engagements/{engagement}/migration/{event}/issues/{issue}",
            Specialist,
            see,
            issue::ask_answer,
        )
        .send(
            "/desk/engagements/{engagement}/migration/{event}/issues/{issue}",
            Specialist,
            Action::AnswerMigrationIssue,
            issue::answer,
        )
}

/// Whose pages these are.
struct Place {
    /// What the addresses of these pages begin with.
    base: String,
    /// The domain of a customer's pages.
    domain: String,
    /// Whether they are the Specialist's.
    is_led: bool,
}

impl Place {
    fn of_customer(domain: &str) -> Self {
        Self {
            base: format!("/t/{domain}/migration"),
            domain: domain.to_owned(),
            is_led: false,
        }
    }

    fn of_lead(engagement: EngagementId) -> Self {
        Self {
            base: format!("/desk/engagements/{engagement}/migration"),
            domain: String::new(),
            is_led: true,
        }
    }

    /// The tower of this engagement.
    fn tower(&self, engagement: EngagementId) -> String {
        self.at("", engagement)
    }

    /// A page about this engagement.
    fn at(&self, path: &str, engagement: EngagementId) -> String {
        if self.is_led {
            format!("{}{path}", self.base)
        } else {
            format!("{}{path}?engagement={engagement}", self.base)
        }
    }

    /// The tasks of this engagement.
    fn tasks(&self, engagement: EngagementId) -> String {
        if self.is_led {
            format!("/desk/engagements/{engagement}")
        } else {
            format!("/t/{}/tasks?engagement={engagement}", self.domain)
        }
    }

    /// A page of a wave.
    fn event(&self, event: MigrationEventId, path: &str) -> String {
        format!("{}/{event}{path}", self.base)
    }

    /// A page of these, in the navigation of whoever reads it.
    fn page(&self, page: Page, engagement: Option<EngagementId>) -> Page {
        if self.is_led {
            return page.specialist(Some(SpecialistPlace::Customers));
        }
        let mut page = page
            .customer(&self.domain, Some(CustomerPlace::Tasks))
            .of_plan(engagement);
        // Tables of many columns, which their readers compare.
        page.is_dense = true;
        page
    }
}

/// What stands above a page's name: addresses and names.
type Over = Vec<(String, String)>;

/// When a wave was started last, as a form carries it; empty while it was not. The version of a wave is no
/// measure of what its reader saw: it grows every few seconds while mail moves.
fn seen(line: &EventLine) -> String {
    (line.started_at).map_or_else(String::new, |at| at.to_string())
}

/// A form whose only content is its button, and at most what its reader saw; or the link to a page that asks
/// before.
struct Act {
    action: String,
    is_asked: bool,
    id: String,
    icon: &'static str,
    text: String,
    is_primary: bool,
    /// When the wave was started last, as its reader saw it; none where that does not count.
    seen: Option<String>,
}

/// A figure above a page.
struct Figure {
    name: String,
    value: String,
    small: String,
}

impl Figure {
    fn of(page: &Page, name: &str, value: String) -> Self {
        Self {
            name: page.say(name),
            value,
            small: String::new(),
        }
    }
}

/// The engagement in the address.
fn named(uri: &Uri) -> Result<Option<EngagementId>, Refusal> {
    id(asked(uri, "engagement"))
}

/// The wave in the address.
fn event_of(text: &str) -> Result<MigrationEventId, Refusal> {
    crate::desk::named(text)
}

/// The engagement that a form is about.
fn engagement_in(form: &Form) -> Result<EngagementId, Refusal> {
    let engagement = form.value("engagement").parse();
    engagement.map_err(|_| Refusal::Fault(CenterFault::NotFound))
}
