//! The same task as the Specialist sees it: advise, answer, review, record what was said. There is
//! no way to finish a customer's task from here.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::guidance::{self, Advice, GuidanceKind, LedgerLine, Verbal};
use center::once::Key;
use center::task::{self, Can, Evidence, Happening, Review, TaskView, Wanted, Way};
use process::identity::TaskId;
use process::language::WrittenLanguage;
use process::permission::SpecialistAct;
use process::state::{Move, OwnerKind};

use super::one::{note_need, tell};
use super::{key_of, own_name, task_of};
use crate::guidance::meeting_title;
use crate::page::{Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::visit::{Refusal, Sent, Visit, go};

/// The forms of the page.
struct Forms {
    advise: Form,
    record: Form,
    answer: Form,
    review: Form,
    finish: Form,
}

#[derive(Template)]
#[template(path = "task/desk.html")]
struct Desk {
    page: Page,
    here: String,
    view: TaskView,
    forms: Forms,
}

impl Desk {
    fn is_customers(&self) -> bool {
        self.view.line.owner != OwnerKind::Specialist
    }

    fn documents(&self) -> Vec<(String, String)> {
        let none = (String::new(), self.page.say("task-advice-no-document"));
        let version = self.view.document.as_ref();
        let named = |language: &WrittenLanguage| {
            let name = own_name(*language);
            let text = version.map_or_else(String::new, |document| {
                let args = self.page.args();
                let args = args.text("title", &document.title).text("language", name);
                self.page.say_with("task-advice-document-in", args)
            });
            (language.tag().to_owned(), text)
        };
        std::iter::once(none)
            .chain(self.view.languages.iter().map(named))
            .collect()
    }

    fn meetings(&self) -> Vec<(String, String)> {
        let none = (String::new(), self.page.say("task-choose-meeting"));
        let named = |(id, meeting): &(process::identity::MeetingId, guidance::MeetingName)| {
            (id.to_string(), meeting_title(&self.page, meeting))
        };
        std::iter::once(none)
            .chain(self.view.meetings.iter().map(named))
            .collect()
    }

    fn tells(&self, happening: &Happening) -> String {
        tell(&self.page, happening)
    }

    fn note_need(&self) -> &'static str {
        note_need(self.view.wanted)
    }

    fn wants_file(&self) -> bool {
        self.view.wanted == Wanted::File
    }

    fn ledger(&self) -> &[LedgerLine] {
        &self.view.ledger
    }
}

/// The Specialist's task in the address.
struct Case {
    act: SpecialistAct,
    task: TaskId,
    here: String,
}

fn case(visit: &Visit, task: &str) -> Result<Case, Refusal> {
    let act = visit.specialist()?;
    let task = task_of(task)?;
    Ok(Case {
        act,
        task,
        here: format!("/desk/tasks/{task}"),
    })
}

async fn page_of(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    fill: impl FnOnce(&mut Forms),
) -> Result<Response, Refusal> {
    let view = task::look_as_lead(&visit.center, &case.act, case.task, visit.language).await?;
    let tag = visit.language.tag();
    let mut forms = Forms {
        advise: visit.form().with("language", tag),
        record: visit.form().with("said-language", tag),
        answer: visit.form().with("answer-language", tag),
        review: visit.form(),
        finish: visit.form(),
    };
    fill(&mut forms);
    let page = Page::new(&visit.frame, view.line.title.text.clone())
        .specialist(Some(SpecialistPlace::Customers));
    let desk = Desk {
        page,
        here: case.here,
        view,
        forms,
    };
    Ok(render(status, &desk))
}

pub(super) async fn show(visit: Visit, Path(task): Path<String>) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    page_of(&visit, StatusCode::OK, case, |_| ()).await
}

/// Leads back to the task, or shows its page again with what needs a change.
async fn answer_form(
    visit: &Visit,
    case: Case,
    mut form: Form,
    done: Result<(), CenterFault>,
    put: impl FnOnce(&mut Forms, Form),
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(go(&case.here)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let again = |forms: &mut Forms| put(forms, form);
            page_of(visit, StatusCode::UNPROCESSABLE_ENTITY, case, again).await
        }
    }
}

pub(super) async fn advise(
    visit: Visit,
    Path(task): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    let key = key_of(&form)?;
    let value = |name| form.value(name);
    let done = match Advice::parse(value("document"), value("text"), value("language")) {
        Ok(advice) => guidance::advise(&visit.center, &case.act, case.task, advice, &key).await,
        Err(fault) => Err(fault),
    };
    answer_form(&visit, case, form, done, |forms, form| forms.advise = form).await
}

pub(super) async fn record(
    visit: Visit,
    Path(task): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    let key = key_of(&form)?;
    let value = |name| form.value(name);
    let done = match Verbal::parse(value("meeting"), value("said"), value("said-language")) {
        Ok(said) => guidance::record_verbal(&visit.center, &case.act, case.task, said, &key).await,
        Err(fault) => Err(fault),
    };
    answer_form(&visit, case, form, done, |forms, form| forms.record = form).await
}

pub(super) async fn answer(
    visit: Visit,
    Path(task): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    let key = key_of(&form)?;
    let done = match form.value("answer-language").parse() {
        Ok(language) => {
            let words = (form.value("answer"), language);
            task::answer(&visit.center, &case.act, case.task, words, &key).await
        }
        Err(_) => Err(CenterFault::field("answer-language", "error-language")),
    };
    answer_form(&visit, case, form, done, |forms, form| forms.answer = form).await
}

pub(super) async fn review(
    visit: Visit,
    Path(task): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    let key = key_of(&form)?;
    let found = if form.has("found", "more") {
        Review::ask_for_more(form.value("review"))
    } else {
        Review::accept(form.value("review"))
    };
    let done = match found {
        Ok(found) => task::review(&visit.center, &case.act, case.task, found, &key).await,
        Err(fault) => Err(fault),
    };
    answer_form(&visit, case, form, done, |forms, form| forms.review = form).await
}

pub(super) async fn finish(
    visit: Visit,
    Path(task): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &task)?;
    let key = key_of(&form)?;
    let done = finish_own(&visit, &case, &form, &key).await;
    answer_form(&visit, case, form, done, |forms, form| forms.finish = form).await
}

async fn finish_own(visit: &Visit, case: &Case, form: &Form, key: &Key) -> Result<(), CenterFault> {
    let shown = Evidence::parse(form.value("note"), form.value("kept-at"))?;
    task::done_by_center(&visit.center, &case.act, case.task, shown, key).await
}
