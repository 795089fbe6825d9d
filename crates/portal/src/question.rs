//! Questions that are about no task: the customer's list with the form to ask, the lead's page to
//! answer, and what waits in the whole Center as managers see it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::question::{
    self, LedView, ManagedView, QuestionLine, Questions, StuckTask, WaitingQuestion,
};
use center::queue::{Part, Spot};
use process::identity::{EngagementId, QuestionId};
use process::language::WrittenLanguage;
use process::permission::{Action, TenantAct};
use process::state::QuestionState;

use crate::guidance::id;
use crate::page::{CustomerPlace, ManagerPlace, Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::plans::Plans;
use crate::queue::Ways;
use crate::task::{asked, key_of};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let lead = Audience::Specialist;
    Routes::default()
        .show(
            "/t/{domain}/questions",
            Audience::Customer,
            Action::SeeTenant,
            show,
        )
        .send(
            "/t/{domain}/questions",
            Audience::Customer,
            Action::AskQuestion,
            ask,
        )
        .send(
            "/t/{domain}/questions/{question}/close",
            Audience::Customer,
            Action::AskQuestion,
            close,
        )
        .send(
            "/t/{domain}/questions/{question}/follow-up",
            Audience::Customer,
            Action::AskQuestion,
            follow_up,
        )
        .show(
            "/desk/questions/{question}",
            lead,
            Action::SeeDesk,
            show_led,
        )
        .send(
            "/desk/questions/{question}/answer",
            lead,
            Action::GiveGuidance,
            answer,
        )
        .send(
            "/desk/questions/{question}/close",
            lead,
            Action::GiveGuidance,
            close_led,
        )
        .show(
            "/center/questions",
            Audience::Manager,
            Action::SeeCenter,
            show_waiting,
        )
        .show(
            "/center/questions/{question}",
            Audience::Manager,
            Action::SeeCenter,
            show_managed,
        )
}

#[derive(Template)]
#[template(path = "question/list.html")]
struct ListPage {
    page: Page,
    domain: String,
    found: Option<Questions>,
    /// Which page of them.
    spot: String,
    ways: Ways,
    may_ask: bool,
    may_acknowledge: bool,
    form: Form,
    /// The question whose follow-up was refused, and what was sent.
    followed: Option<(QuestionId, Form)>,
    plans: Plans,
}

impl ListPage {
    /// What was sent and refused to follow this question up.
    fn refused(&self, line: &QuestionLine) -> Option<&Form> {
        let followed = self.followed.as_ref();
        let of_it = followed.filter(|(id, _)| *id == line.id);
        of_it.map(|(_, form)| form)
    }
}

async fn show(visit: Visit, Path(domain): Path<String>, uri: Uri) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let form = visit.form();
    let named = id(asked(&uri, "engagement"))?;
    let spot = Spot::parse(asked(&uri, "from").unwrap_or_default())?;
    let place = Listed {
        domain,
        named,
        spot,
    };
    list_page(&visit, &act, place, StatusCode::OK, (form, None)).await
}

/// Which page of the questions of which engagement.
struct Listed {
    domain: String,
    named: Option<EngagementId>,
    spot: Spot,
}

async fn list_page(
    visit: &Visit,
    act: &TenantAct,
    place: Listed,
    status: StatusCode,
    (form, followed): (Form, Option<(QuestionId, Form)>),
) -> Result<Response, Refusal> {
    let Listed {
        domain,
        named,
        spot,
    } = place;
    let found = question::questions(&visit.center, act, named, spot, visit.language).await?;
    let start = found.as_ref().map_or_else(String::new, |found| {
        let engagement = found.head.id;
        format!("/t/{domain}/questions?engagement={engagement}&from=")
    });
    let part = found.as_ref().map(|found| &found.part);
    let ways = Ways::of(
        &start,
        part.and_then(|part| part.older.as_ref()),
        part.and_then(|part| part.newer.as_ref()),
    );
    let is_under_way = found
        .as_ref()
        .is_some_and(|found| found.head.ended.is_none());
    let page = visit
        .page("question-title")
        .customer(&domain, Some(CustomerPlace::Guidance))
        .of_plan(named.filter(|_| is_under_way));
    let pages = format!("/t/{domain}/questions");
    let plans = found
        .as_ref()
        .map(|found| Plans::of_heads(&page, &pages, &found.head, &found.others));
    let list = ListPage {
        page,
        plans: plans.unwrap_or_default(),
        may_ask: act.permit(Action::AskQuestion).is_ok(),
        may_acknowledge: is_under_way && act.permit(Action::AcknowledgeGuidance).is_ok(),
        domain,
        found,
        spot: spot.to_string(),
        ways,
        form,
        followed,
    };
    Ok(render(status, &list))
}

async fn ask(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let key = key_of(&form)?;
    let engagement: EngagementId = form
        .value("engagement")
        .parse()
        .map_err(|_| CenterFault::NotFound)?;
    let text = form.value("question");
    match question::ask(&visit.center, &act, engagement, text, &key).await {
        Ok(_) => Ok(go(&format!(
            "/t/{domain}/questions?engagement={engagement}"
        ))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let place = Listed {
                domain,
                named: Some(engagement),
                spot: Spot::FIRST,
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            list_page(&visit, &act, place, status, (form, None)).await
        }
    }
}

async fn follow_up(
    visit: Visit,
    Path((domain, question)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let (id, key) = (question_of(&question)?, key_of(&form)?);
    let engagement: Option<EngagementId> = form.value("engagement").parse().ok();
    // The page on which the question stands: what was typed is shown there again.
    let spot = Spot::parse(form.value("from")).unwrap_or(Spot::FIRST);
    let text = form.value("question");
    match question::follow_up(&visit.center, &act, id, text, &key).await {
        // Back to the page of the engagement it was followed up on.
        Ok(()) => Ok(go(&match engagement {
            Some(engagement) => format!("/t/{domain}/questions?engagement={engagement}"),
            None => format!("/t/{domain}/questions"),
        })),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let place = Listed {
                domain,
                named: engagement,
                spot,
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            list_page(
                &visit,
                &act,
                place,
                status,
                (visit.form(), Some((id, form))),
            )
            .await
        }
    }
}

async fn close(
    visit: Visit,
    Path((domain, question)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    question::close(&visit.center, &act, question_of(&question)?).await?;
    // Back to the page of the engagement it was closed on.
    let engagement: Result<EngagementId, _> = form.value("engagement").parse();
    Ok(match engagement {
        Ok(engagement) => go(&format!("/t/{domain}/questions?engagement={engagement}")),
        Err(_) => go(&format!("/t/{domain}/questions")),
    })
}

fn question_of(text: &str) -> Result<QuestionId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

#[derive(Template)]
#[template(path = "question/desk.html")]
struct LedPage {
    page: Page,
    view: LedView,
    form: Form,
}

async fn show_led(visit: Visit, Path(question): Path<String>) -> Result<Response, Refusal> {
    visit.specialist()?;
    let form = visit.form().with("answer-language", visit.language.tag());
    led_page(&visit, &question, StatusCode::OK, form).await
}

async fn led_page(
    visit: &Visit,
    question: &str,
    status: StatusCode,
    form: Form,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let view = question::look_as_lead(&visit.center, &act, question_of(question)?).await?;
    let led = LedPage {
        page: visit
            .page("question-one")
            .specialist(Some(SpecialistPlace::Customers)),
        view,
        form,
    };
    Ok(render(status, &led))
}

async fn answer(
    visit: Visit,
    Path(question): Path<String>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let id = question_of(&question)?;
    let key = key_of(&form)?;
    let language = form.value("answer-language").parse::<WrittenLanguage>();
    let done = match language {
        Ok(language) => {
            let words = (form.value("answer"), language);
            question::answer(&visit.center, &act, id, words, &key).await
        }
        Err(_) => Err(CenterFault::field("answer-language", "error-language")),
    };
    match done {
        Ok(()) => Ok(go(&format!("/desk/questions/{id}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            led_page(&visit, &question, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

async fn close_led(visit: Visit, Path(question): Path<String>) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let id = question_of(&question)?;
    question::close_as_lead(&visit.center, &act, id).await?;
    Ok(go(&format!("/desk/questions/{id}")))
}

#[derive(Template)]
#[template(path = "question/waiting.html")]
struct WaitingPage {
    page: Page,
    part: Part<WaitingQuestion>,
    /// On the first page: what holds customers up on their tasks is a question, too.
    stuck: Vec<StuckTask>,
    ways: Ways,
}

async fn show_waiting(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let spot = Spot::parse(query.get("from").map_or("", String::as_str))?;
    let part = question::waiting(&visit.center, &act, spot).await?;
    let stuck = if spot == Spot::FIRST {
        question::stuck(&visit.center, &act, visit.language).await?
    } else {
        Vec::new()
    };
    let waiting = WaitingPage {
        page: visit
            .page("question-waiting")
            .manager(Some(ManagerPlace::Queue)),
        ways: Ways::of(
            "/center/questions?from=",
            part.older.as_ref(),
            part.newer.as_ref(),
        ),
        part,
        stuck,
    };
    Ok(render(StatusCode::OK, &waiting))
}

#[derive(Template)]
#[template(path = "question/managed.html")]
struct ManagedPage {
    page: Page,
    view: ManagedView,
}

async fn show_managed(visit: Visit, Path(question): Path<String>) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let id = question_of(&question)?;
    let managed = ManagedPage {
        view: question::look_as_manager(&visit.center, &act, id).await?,
        page: visit
            .page("question-one")
            .manager(Some(ManagerPlace::Queue)),
    };
    Ok(render(StatusCode::OK, &managed))
}
