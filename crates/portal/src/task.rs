//! Tasks as the customer sees and finishes them, and as the Specialist advises on them. Staff never
//! see a customer's verb.

mod acts;
mod desk;
mod list;
mod one;

use axum::http::Uri;
use center::CenterFault;
use center::once::Key;
use center::task::Told;
use process::identity::TaskId;
use process::language::WrittenLanguage;
use process::permission::Action;
use words::Language;

pub(crate) use one::by;

use crate::page::Page;
use crate::parts::{Form, Markup, escaped};
use crate::visit::Refusal;
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    looks().and(customers()).and(partners()).and(specialists())
}

/// Pages to look at.
fn looks() -> Routes {
    use Audience::{Customer, Specialist};
    Routes::default()
        .show("/t/{domain}/tasks", Customer, Action::SeeTasks, list::show)
        .show(
            "/t/{domain}/tasks/{task}",
            Customer,
            Action::SeeTasks,
            one::show,
        )
        .show(
            "/t/{domain}/tasks/{task}/stuck",
            Customer,
            Action::SayStuck,
            acts::ask_stuck,
        )
        .show(
            "/t/{domain}/tasks/{task}/deviation",
            Customer,
            Action::RecordDeviation,
            acts::ask_deviation,
        )
        .show(
            "/desk/tasks/{task}",
            Specialist,
            Action::SeeDesk,
            desk::show,
        )
}

/// What a customer sends.
fn customers() -> Routes {
    use Audience::Customer;
    Routes::default()
        .send(
            "/t/{domain}/tasks/{task}/done",
            Customer,
            Action::CompleteTask,
            one::done,
        )
        .send(
            "/t/{domain}/tasks/{task}/review",
            Customer,
            Action::AskAboutTask,
            one::ask_for_review,
        )
        .send(
            "/t/{domain}/tasks/{task}/reply",
            Customer,
            Action::AskAboutTask,
            one::reply,
        )
        .send(
            "/t/{domain}/tasks/{task}/assign",
            Customer,
            Action::AssignTask,
            one::assign,
        )
        .send(
            "/t/{domain}/tasks/{task}/reopen",
            Customer,
            Action::CompleteTask,
            one::reopen,
        )
        .send(
            "/t/{domain}/tasks/{task}/stuck",
            Customer,
            Action::SayStuck,
            acts::say_stuck,
        )
        .send(
            "/t/{domain}/tasks/{task}/deviation",
            Customer,
            Action::RecordDeviation,
            acts::deviate,
        )
        .send(
            "/t/{domain}/gates/{playbook}/{phase}",
            Customer,
            Action::VerifyForCustomer,
            list::verify,
        )
}

/// The same for a partner, on the tasks that its customer's consent is about: to look, and to do what
/// can be handed on.
fn partners() -> Routes {
    use Audience::Partner;
    const LIST: &str = "/partner/customers/{domain}/tasks";
    const STUCK: &str = "/partner/customers/{domain}/tasks/{task}/stuck";
    Routes::default()
        .show(LIST, Partner, Action::SeeTasks, list::show)
        .show(
            "/partner/customers/{domain}/tasks/{task}",
            Partner,
            Action::SeeTasks,
            one::show,
        )
        .show(STUCK, Partner, Action::SayStuck, acts::ask_stuck)
        .send(STUCK, Partner, Action::SayStuck, acts::say_stuck)
        .send(
            "/partner/customers/{domain}/tasks/{task}/done",
            Partner,
            Action::CompleteTask,
            one::done,
        )
        .send(
            "/partner/customers/{domain}/tasks/{task}/review",
            Partner,
            Action::AskAboutTask,
            one::ask_for_review,
        )
        .send(
            "/partner/customers/{domain}/tasks/{task}/reply",
            Partner,
            Action::AskAboutTask,
            one::reply,
        )
        .send(
            "/partner/customers/{domain}/tasks/{task}/reopen",
            Partner,
            Action::CompleteTask,
            one::reopen,
        )
}

/// What a Specialist sends.
fn specialists() -> Routes {
    use Audience::Specialist;
    Routes::default()
        .send(
            "/desk/tasks/{task}/advise",
            Specialist,
            Action::GiveGuidance,
            desk::advise,
        )
        .send(
            "/desk/tasks/{task}/record",
            Specialist,
            Action::GiveGuidance,
            desk::record,
        )
        .send(
            "/desk/tasks/{task}/answer",
            Specialist,
            Action::GiveGuidance,
            desk::answer,
        )
        .send(
            "/desk/tasks/{task}/review",
            Specialist,
            Action::ReviewEvidence,
            desk::review,
        )
        .send(
            "/desk/tasks/{task}/finish",
            Specialist,
            Action::DoCenterTask,
            desk::finish,
        )
}

/// The task in the address.
pub(crate) fn task_of(text: &str) -> Result<TaskId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

/// The idempotency key of a form.
pub(crate) fn key_of(form: &Form) -> Result<Key, Refusal> {
    Key::parse(&form.key).map_err(Refusal::Fault)
}

/// A text of the catalog, marked with its language where that is not the reader's.
pub(crate) fn told(page: &Page, told: &Told) -> Markup {
    let text = escaped(&told.text);
    let tag = told.language.tag();
    askama::filters::HtmlSafeOutput(if tag == page.language().tag() {
        text
    } else {
        format!("<span lang=\"{tag}\">{text}</span>")
    })
}

/// Several of them as a list in the reader's language.
pub(crate) fn several(page: &Page, told: &[Told]) -> String {
    let texts: Vec<&str> = told.iter().map(|told| told.text.as_str()).collect();
    page.list(&texts)
}

/// What a language calls itself.
pub(crate) fn own_name(language: WrittenLanguage) -> &'static str {
    let language: Result<Language, _> = language.tag().parse();
    language.unwrap_or(Language::English).own_name()
}

/// What a language is called in the reader's own.
pub(crate) fn language_name(page: &Page, language: WrittenLanguage) -> String {
    page.say_of("language", language.tag().to_lowercase())
}

/// The twelve languages as a list to choose from.
pub(crate) fn languages() -> Vec<(String, String)> {
    WrittenLanguage::ALL
        .iter()
        .map(|language| (language.tag().to_owned(), own_name(*language).to_owned()))
        .collect()
}

/// One value of the address's query.
pub(crate) fn asked<'uri>(uri: &'uri Uri, name: &str) -> Option<&'uri str> {
    let pairs = uri.query().unwrap_or_default().split('&');
    let mut pairs = pairs.filter_map(|pair| pair.split_once('='));
    pairs
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}
