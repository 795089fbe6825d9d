//! What the customer's own checks found: the board of an engagement, a check on its way in, the findings
//! of one rule, and those that are left as they are. The Specialist reads the same pages without a form.

mod board;
mod rule;
mod send;
mod value;
mod waive;

use askama::filters::HtmlSafeOutput;
use axum::http::Uri;
use center::CenterFault;
use center::assessment::{Area, Severity};
use center::task::{Link, Told};
use process::identity::EngagementId;
use process::permission::Action;

pub(crate) use send::{Get, get};

use crate::guidance::id;
use crate::page::{CustomerPlace, Page};
use crate::parts::{Form, Kind, Markup, escaped};
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
    /// What the addresses of tasks begin with.
    tasks: String,
    engagement: EngagementId,
    /// Whether the address says of which engagement it is.
    is_led: bool,
}

impl Place {
    fn of_customer(domain: &str, engagement: EngagementId) -> Self {
        Self {
            base: format!("/t/{domain}/readiness"),
            tasks: format!("/t/{domain}/tasks"),
            engagement,
            is_led: false,
        }
    }

    fn of_lead(engagement: EngagementId) -> Self {
        Self {
            base: format!("/desk/engagements/{engagement}/readiness"),
            tasks: "/desk/tasks".to_owned(),
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

    /// The address of a task and what it is called.
    fn task(&self, link: &Link) -> (String, Told) {
        (format!("{}/{}", self.tasks, link.id), link.title.clone())
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

/// What a rule is about and in which way something differs from it: *DMARC: Missing*. What has no name
/// goes by its attribute or by the record's type.
fn what(page: &Page, rule: &str, field: &str, kind: &str) -> String {
    differs(page, about(page, rule).as_deref().unwrap_or(field), kind)
}

/// What a rule is about. One without a name of its own has that of the rule above it: what is asked of
/// the look-ups of SPF is about SPF.
fn about(page: &Page, mut rule: &str) -> Option<String> {
    while !page.knows(&key("readiness-about", rule)) {
        rule = rule.rsplit_once('.')?.0;
    }
    Some(page.say_of("readiness-about", rule))
}

/// The key of a word under a beginning, as [`words::Speaker::say_of`] makes it.
fn key(beginning: &str, word: &str) -> String {
    format!(
        "{beginning}-{}",
        word.replace('.', "-").to_ascii_lowercase()
    )
}

/// The type of a record before what stands for a finding: *TXT · dns.dmarc*. An attribute is named above
/// it already.
fn with_record(area: Area, field: &str, code: &str) -> String {
    match area {
        Area::Dns if !field.is_empty() => format!("{field} · {code}"),
        Area::Dns | Area::Directory => code.to_owned(),
    }
}

/// In which way something differs, beside where: *TXT: Missing*.
fn differs(page: &Page, field: &str, kind: &str) -> String {
    let kind = page.say_of("tools-kind", kind);
    if field.is_empty() {
        return kind;
    }
    let args = page.args().text("field", field).text("kind", kind);
    page.say_with("readiness-what", args)
}

/// How much a finding matters: a word with a sign of its own.
fn severity(page: &Page, severity: Severity) -> Markup {
    let word = page.say_of("tools-severity", severity);
    match severity {
        Severity::Error => page.tag(Kind::Bad, &word),
        Severity::Warning => page.tag(Kind::Care, &word),
        // A plain tag has no sign.
        Severity::Info => HtmlSafeOutput(format!(
            "<span class=\"tag\">{}{}</span>",
            page.icon("info"),
            escaped(&word)
        )),
    }
}

/// Which rules a check asked; an export of `IdFix` does not say in which version.
fn rule_set(page: &Page, name: &str, version: &str) -> String {
    let args = page.args().text("name", name);
    if version.is_empty() {
        return page.say_with("tools-shown-rules-unversioned", args);
    }
    // A version is a date most often, and stays in one line.
    let version = version.replace('-', "\u{2011}");
    page.say_with("tools-shown-rules", args.text("version", version))
}

/// Targets that are named one by one.
const FEW: usize = 5;

/// What gave no answer, and that nothing of it was closed; empty where everything answered.
fn unanswered(page: &Page, targets: &[String], is_named: bool) -> String {
    if targets.is_empty() {
        return String::new();
    }
    if !is_named || targets.len() > FEW {
        return page.say_count("readiness-unanswered-count", targets.len());
    }
    let names: Vec<&str> = targets.iter().map(String::as_str).collect();
    let args = page.args().text("targets", page.series(&names));
    page.say_with("readiness-unanswered", args)
}

/// That a check cannot be compared with an earlier one, so that what both found counts twice.
fn apart_from(page: &Page, earlier: i64) -> String {
    let args = page.args().number("number", earlier);
    page.say_with("readiness-apart-earlier", args)
}

/// Whether a subject is a hash in the place of a name.
fn is_hash(subject: &str) -> bool {
    subject.contains("sha256:")
}
