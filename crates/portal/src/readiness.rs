//! What the customer's own checks found: the board of an engagement, a check on its way in, the findings
//! of one rule, and those that are left as they are. The Specialist reads the same pages without a form.

mod board;
mod rule;
mod send;
mod waive;

use axum::http::Uri;
use center::CenterFault;
use center::assessment::Severity;
use process::identity::EngagementId;
use process::permission::Action;

use crate::guidance::id;
use crate::page::{CustomerPlace, Page};
use crate::parts::{Form, Kind, Markup};
use crate::task::asked;
use crate::visit::Refusal;
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (customer, see) = (Audience::Customer, Action::SeeAssessments);
    let (send, waive) = (Action::SendAssessment, Action::WaiveFinding);
    Routes::default()
        .show("/t/{domain}/readiness", customer, see, board::show)
        .show("/t/{domain}/readiness/send", customer, send, send::show)
        .show("/t/{domain}/readiness/token", customer, send, send::back)
        .send("/t/{domain}/readiness/token", customer, send, send::token)
        .send("/t/{domain}/readiness/file", customer, send, send::file)
        .show(
            "/t/{domain}/readiness/preview",
            customer,
            send,
            send::preview,
        )
        .send("/t/{domain}/readiness/keep", customer, send, send::keep)
        .send(
            "/t/{domain}/readiness/discard",
            customer,
            send,
            send::discard,
        )
        .show(
            "/t/{domain}/readiness/rules/{rule}",
            customer,
            see,
            rule::show,
        )
        .show(
            "/t/{domain}/readiness/findings/{finding}/waive",
            customer,
            waive,
            waive::show_one,
        )
        .send(
            "/t/{domain}/readiness/findings/{finding}/waive",
            customer,
            waive,
            waive::one,
        )
        .send(
            "/t/{domain}/readiness/findings/{finding}/waive/end",
            customer,
            waive,
            waive::end,
        )
        .show(
            "/t/{domain}/readiness/rules/{rule}/waive",
            customer,
            waive,
            waive::show_all,
        )
        .send(
            "/t/{domain}/readiness/rules/{rule}/waive",
            customer,
            waive,
            waive::all,
        )
        .send(
            "/t/{domain}/readiness/checks/{assessment}/aside",
            customer,
            waive,
            board::set_aside,
        )
        .show(
            "/desk/engagements/{engagement}/readiness",
            Audience::Specialist,
            see,
            board::show_led,
        )
        .show(
            "/desk/engagements/{engagement}/readiness/rules/{rule}",
            Audience::Specialist,
            see,
            rule::show_led,
        )
}

/// Whose pages these are, and of which engagement.
struct Place {
    /// What the addresses of these pages begin with.
    base: String,
    engagement: EngagementId,
    /// Whether the address says of which engagement it is.
    is_led: bool,
}

impl Place {
    fn of_customer(domain: &str, engagement: EngagementId) -> Self {
        Self {
            base: format!("/t/{domain}/readiness"),
            engagement,
            is_led: false,
        }
    }

    fn of_lead(engagement: EngagementId) -> Self {
        Self {
            base: format!("/desk/engagements/{engagement}/readiness"),
            engagement,
            is_led: true,
        }
    }

    /// The address of one of these pages, with what is asked of it.
    fn at(&self, path: &str, asked: &str) -> String {
        let of = if self.is_led {
            String::new()
        } else {
            format!("engagement={}", self.engagement)
        };
        let joint = if of.is_empty() || asked.is_empty() {
            ""
        } else {
            "&"
        };
        let query = format!("{of}{joint}{asked}");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{path}{mark}{query}", self.base)
    }
}

/// The engagement in the address.
fn named(uri: &Uri) -> Result<Option<EngagementId>, Refusal> {
    id(asked(uri, "engagement"))
}

/// The engagement that a form is about.
fn engagement_in(form: &Form) -> Result<EngagementId, Refusal> {
    let engagement = form.value("engagement").parse();
    engagement.map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

/// A page beside the tasks of the customer.
fn customers(page: Page, domain: &str, engagement: Option<EngagementId>) -> Page {
    page.customer(domain, Some(CustomerPlace::Tasks))
        .of_plan(engagement)
}

/// In which way something differs, beside where: *TXT: Missing*.
fn what(page: &Page, field: &str, kind: &str) -> String {
    let kind = page.say_of("tools-kind", kind);
    if field.is_empty() {
        return kind;
    }
    let args = page.args().text("field", field).text("kind", kind);
    page.say_with("readiness-what", args)
}

/// How much a finding matters, as a tag.
fn severity(page: &Page, severity: Severity) -> Markup {
    let kind = match severity {
        Severity::Error => Kind::Bad,
        Severity::Warning => Kind::Care,
        Severity::Info => Kind::Plain,
    };
    page.tag(kind, &page.say_of("tools-severity", severity))
}

/// Whether a subject is a hash in the place of a name.
fn is_hash(subject: &str) -> bool {
    subject.contains("sha256:")
}
