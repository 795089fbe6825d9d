//! One task as the customer sees it: why, steps, evidence, conversation, history.

use askama::Template;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use center::file::{MEGABYTE, MOST_BYTES, MOST_FILES};
use center::once::Key;
use center::task::{self, Can, Evidence, Happened, Happening, Purpose, TaskView, Wanted, Way};
use center::{CenterFault, Tenant};
use process::identity::TaskId;
use process::permission::{Action, TenantAct};
use process::state::{Move, OwnerKind, TaskState};
use words::Args;

use super::{key_of, task_of};
use crate::acting::Acting;
use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::upload::SentWithFiles;
use crate::visit::{Refusal, Sent, Visit, go};

/// The forms of a task's page.
struct Forms {
    finish: Form,
    reply: Form,
    assign: Form,
}

#[derive(Template)]
#[template(path = "task/one.html")]
struct One {
    page: Page,
    tenant: Tenant,
    base: String,
    is_partner: bool,
    here: String,
    view: TaskView,
    forms: Forms,
}

impl One {
    fn evidence_word(&self) -> &'static str {
        match self.view.wanted {
            Wanted::Optional => "optional",
            Wanted::Note => "note",
            Wanted::File => "file",
        }
    }

    fn note_need(&self) -> &'static str {
        note_need(self.view.wanted)
    }

    /// Of files and a place where they are kept, one is needed.
    fn files_need(&self) -> &'static str {
        if self.wants_file() {
            "sometimes"
        } else {
            "optional"
        }
    }

    fn files_hint(&self) -> String {
        let args = self.page.args();
        let args = args.number("files", MOST_FILES);
        let args = args.number("most", MOST_BYTES / MEGABYTE);
        self.page.say_with("task-files-hint", args)
    }

    fn files_at(&self) -> String {
        format!("{}/files", self.base)
    }

    fn wants_file(&self) -> bool {
        self.view.wanted == Wanted::File
    }

    fn is_centers(&self) -> bool {
        self.view.line.owner == OwnerKind::Specialist
    }

    fn people(&self) -> Vec<(String, String)> {
        let nobody = (String::new(), self.page.say("task-nobody"));
        let members = self.view.members.iter();
        let members = members.map(|(id, name)| (id.to_string(), name.clone()));
        std::iter::once(nobody).chain(members).collect()
    }

    fn tells(&self, happening: &Happening) -> String {
        tell(&self.page, happening)
    }
}

/// Whether a note has to be written, as the macro of its field reads it.
pub(super) fn note_need(wanted: Wanted) -> &'static str {
    if wanted == Wanted::Note {
        "required"
    } else {
        "optional"
    }
}

/// Who did it; of a partner's person it is told that it stood in the customer's place.
fn named(page: &Page, happening: &Happening) -> String {
    let who = happening.who.as_deref().unwrap_or_default();
    by(page, who, happening.by_partner)
}

/// A name, and whether that is somebody of a partner.
pub(crate) fn by(page: &Page, name: &str, is_partners: bool) -> String {
    if is_partners {
        page.say_with("task-by-partner", page.args().text("name", name))
    } else {
        name.to_owned()
    }
}

/// One line of a task's history.
pub(super) fn tell(page: &Page, happening: &Happening) -> String {
    let mut run = 0;
    let (word, person) = match &happening.what {
        Happened::Opened => ("opened", None),
        Happened::Reopened => ("reopened", None),
        Happened::GivenBack => ("given-back", None),
        Happened::Stuck => ("stuck", None),
        Happened::Shown => ("shown", None),
        Happened::Done => ("done", None),
        Happened::DoneDifferently => ("deviated", None),
        Happened::DoneElsewhere => ("elsewhere", None),
        Happened::Assigned(person) => ("assigned", Some(person)),
        Happened::Unassigned => ("unassigned", None),
        Happened::FoundRight => ("found-right", None),
        Happened::CheckFound(number) => {
            run = *number;
            ("check-found", None)
        }
        Happened::CheckClean(number) => {
            run = *number;
            ("check-clean", None)
        }
        Happened::LeftAsItIs => ("left-as-it-is", None),
    };
    let when = page.near(happening.at, page.now());
    let args = Args::new()
        .text("when", when)
        .text("name", named(page, happening))
        .number("check", run)
        .text("person", person.map_or("", String::as_str));
    page.say_with(&format!("task-history-{word}"), args)
}

/// The customer's task in the address, with whoever works on it.
pub(super) struct Case {
    pub(super) acting: Acting,
    pub(super) task: TaskId,
    pub(super) here: String,
}

impl Case {
    pub(super) fn act(&self) -> &TenantAct {
        &self.acting.act
    }
}

pub(super) fn case(visit: &Visit, domain: &str, task: &str) -> Result<Case, Refusal> {
    let acting = Acting::of(visit, domain)?;
    let task = task_of(task)?;
    Ok(Case {
        here: format!("{}/tasks/{task}", acting.base),
        acting,
        task,
    })
}

pub(super) async fn view(visit: &Visit, case: &Case) -> Result<TaskView, Refusal> {
    let Acting { act, tenant, .. } = &case.acting;
    Ok(task::look(&visit.center, act, tenant, case.task, visit.language).await?)
}

async fn page_of(
    visit: &Visit,
    status: StatusCode,
    case: Case,
    fill: impl FnOnce(&mut Forms),
) -> Result<Response, Refusal> {
    let view = view(visit, &case).await?;
    let mut forms = Forms {
        finish: visit.form(),
        reply: visit.form(),
        assign: visit.form(),
    };
    let assigned = (view.members.iter())
        .find(|(_, name)| Some(name) == view.line.assigned_to.as_ref())
        .map(|(person, _)| person.to_string());
    forms.assign = forms.assign.with("person", assigned.unwrap_or_default());
    fill(&mut forms);
    let page = Page::new(&visit.frame, view.line.title.text.clone());
    let one = One {
        page: case.acting.place(page, CustomerPlace::Tasks),
        tenant: case.acting.tenant,
        base: case.acting.base,
        is_partner: case.acting.is_partner,
        here: case.here,
        view,
        forms,
    };
    Ok(render(status, &one))
}

pub(super) async fn show(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    page_of(&visit, StatusCode::OK, case, |_| ()).await
}

/// Leads back to the task, or shows its page again with what needs a change.
async fn answer(
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

/// A task's form with its evidence, as far as that can be taken.
struct SentEvidence {
    form: Form,
    key: Key,
    evidence: Result<Evidence, CenterFault>,
    had_files: bool,
}

/// Reads a form that may bring files, once it is known whose task it is. Whether that takes any now
/// is asked when the form's key is known, and before any file is kept.
async fn sent(
    visit: &Visit,
    case: &Case,
    purpose: Purpose,
    request: Request,
) -> Result<SentEvidence, Refusal> {
    let (center, asked) = (&visit.center, (purpose, case.task));
    task::is_customers_to_show(center, case.act(), asked).await?;
    let SentWithFiles { form, uploads } = SentWithFiles::read(center, request).await?;
    // A form without a key is none of ours.
    let key = key_of(&form)?;
    let had_files = uploads.are_any();
    let leave = task::takes_evidence(center, case.act(), asked, &key).await?;
    let (note, kept_at) = (form.value("note"), form.value("kept-at"));
    let evidence = Evidence::with_files(center, &leave, note, kept_at, uploads).await;
    Ok(SentEvidence {
        form,
        key,
        evidence,
        had_files,
    })
}

/// [`answer`], and says so where files have to be chosen again: no page can choose them.
async fn answer_with_files(
    visit: &Visit,
    case: Case,
    (mut form, had_files): (Form, bool),
    done: Result<(), CenterFault>,
) -> Result<Response, Refusal> {
    let Err(fault) = done else {
        return Ok(go(&case.here));
    };
    visit.blame(&mut form, fault)?;
    if had_files {
        form.wrong("files", "error-file-again");
    }
    let again = |forms: &mut Forms| forms.finish = form;
    page_of(visit, StatusCode::UNPROCESSABLE_ENTITY, case, again).await
}

pub(super) async fn done(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let sent = sent(&visit, &case, Purpose::Finish, request).await?;
    let done = match sent.evidence {
        Ok(shown) => task::complete(&visit.center, case.act(), case.task, shown, &sent.key).await,
        Err(fault) => Err(fault),
    };
    answer_with_files(&visit, case, (sent.form, sent.had_files), done).await
}

pub(super) async fn ask_for_review(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let sent = sent(&visit, &case, Purpose::Review, request).await?;
    let done = match sent.evidence {
        Ok(shown) => {
            task::ask_for_review(&visit.center, case.act(), case.task, shown, &sent.key).await
        }
        Err(fault) => Err(fault),
    };
    answer_with_files(&visit, case, (sent.form, sent.had_files), done).await
}

pub(super) async fn reply(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let key = key_of(&form)?;
    let text = form.value("reply");
    let done = task::reply(&visit.center, case.act(), case.task, text, &key).await;
    answer(&visit, case, form, done, |forms, form| forms.reply = form).await
}

pub(super) async fn assign(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    let to = match form.value("person") {
        "" => Ok(None),
        id => id.parse().map(Some),
    };
    let own = case.act().own(Action::AssignTask)?;
    let done = match to {
        Ok(to) => task::assign(&visit.center, own, case.task, to).await,
        Err(_) => Err(CenterFault::field("person", "error-unknown-choice")),
    };
    answer(&visit, case, form, done, |forms, form| forms.assign = form).await
}

pub(super) async fn reopen(
    visit: Visit,
    Path((domain, task)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &task)?;
    task::reopen(&visit.center, case.act(), case.task).await?;
    Ok(go(&case.here))
}
