//! The question how well the help serves: the page that takes a person's answer, the card on the home
//! of the tenant, the answers as the lead reads them, and the figures as managers do.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::queue::Spot;
use center::survey::{self, COMMENT_LIMIT, Given, Standing, SurveyView, Typed};
use process::identity::{EngagementId, RegionName, SurveyId};
use process::permission::Action;
use process::state::SurveyState;
use process::survey::{Score, Tally};

use crate::desk::named;
use crate::page::{CustomerPlace, ManagerPlace, Page, SpecialistPlace, render};
use crate::parts::Form;
use crate::queue::Ways;
use crate::request::reasons::Reasons;
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (customer, answers) = (Audience::Customer, Action::AnswerSurvey);
    Routes::default()
        .show("/t/{domain}/surveys/{survey}", customer, answers, show)
        .send("/t/{domain}/surveys/{survey}", customer, answers, answer)
        .send(
            "/t/{domain}/surveys/{survey}/put-away",
            customer,
            answers,
            put_away,
        )
        .show(
            "/desk/engagements/{engagement}/surveys",
            Audience::Specialist,
            Action::SeeDesk,
            show_led,
        )
        .show(
            "/center/surveys",
            Audience::Manager,
            Action::SeeCenter,
            show_standing,
        )
}

/// The five answers with their words, the best first: what is read first is no complaint.
pub(crate) fn scores(page: &Page) -> Vec<(String, String)> {
    let mut all: Vec<_> = Score::all()
        .map(|score| {
            let word = page.say_of("survey-score", score.to_string());
            (score.to_string(), word)
        })
        .collect();
    all.reverse();
    all
}

#[derive(Template)]
#[template(path = "survey/one.html")]
struct OnePage {
    page: Page,
    domain: String,
    view: SurveyView,
    form: Form,
}

fn id(text: &str) -> Result<SurveyId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::Fault(CenterFault::NotFound))
}

async fn show(
    visit: Visit,
    Path((domain, survey)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    one_page(&visit, &domain, id(&survey)?, (StatusCode::OK, None)).await
}

/// The page, with what was given before, or as it was sent and refused.
async fn one_page(
    visit: &Visit,
    domain: &str,
    id: SurveyId,
    (status, sent): (StatusCode, Option<Form>),
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(domain)?;
    let view = survey::look(&visit.center, &act, id, visit.language).await?;
    let form = sent.unwrap_or_else(|| {
        let given = view.reply.score.map(|score| score.to_string());
        let said = view.reply.comment.clone();
        visit
            .form()
            .with("score", given.unwrap_or_default())
            .with("comment", said.unwrap_or_default())
    });
    let one = OnePage {
        page: visit
            .page("survey-title")
            .customer(domain, Some(CustomerPlace::Overview)),
        domain: domain.to_owned(),
        view,
        form,
    };
    Ok(render(status, &one))
}

async fn answer(
    visit: Visit,
    Path((domain, survey)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    let id = id(&survey)?;
    let typed = Typed {
        score: form.value("score"),
        // The card on the tenant's home has no field for it.
        comment: form.sent("comment"),
    };
    match survey::answer(&visit.center, &act, id, typed).await {
        Ok(()) => Ok(go(&format!("/t/{domain}/surveys/{id}"))),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = (StatusCode::UNPROCESSABLE_ENTITY, Some(form));
            one_page(&visit, &domain, id, wrong).await
        }
    }
}

async fn put_away(
    visit: Visit,
    Path((domain, survey)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    survey::put_away(&visit.center, &act, id(&survey)?).await?;
    Ok(go(&format!("/t/{domain}")))
}

#[derive(Template)]
#[template(path = "survey/led.html")]
struct LedPage {
    page: Page,
    engagement: EngagementId,
    customer: String,
    given: Vec<Given>,
}

async fn show_led(visit: Visit, Path(engagement): Path<String>) -> Result<Response, Refusal> {
    let act = visit.specialist()?;
    let engagement = named(&engagement)?;
    let (customer, given) = survey::led(&visit.center, &act, engagement).await?;
    let led = LedPage {
        page: visit
            .page("survey-answers")
            .specialist(Some(SpecialistPlace::Customers)),
        engagement,
        customer,
        given,
    };
    Ok(render(StatusCode::OK, &led))
}

#[derive(Template)]
#[template(path = "survey/standing.html")]
struct StandingPage {
    page: Page,
    standing: Standing,
    /// All regions with their names, the choice of all of them first.
    regions: Vec<(String, String)>,
    form: Form,
    ways: Ways,
}

impl StandingPage {
    /// The mean, or how many answers it still wants.
    fn mean(&self, tally: &Tally) -> String {
        match tally.mean_in_tenths() {
            Some(tenths) => {
                let mean = self.page.tenths(tenths);
                let args = self.page.args().text("mean", mean);
                self.page.say_with("survey-mean-of", args)
            }
            None => self.page.say_count("survey-missing", tally.missing()),
        }
    }
}

async fn show_standing(
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Refusal> {
    let act = visit.manager()?;
    let asked = |name: &str| query.get(name).map_or("", String::as_str);
    let spot = Spot::parse(asked("from"))?;
    let region = match asked("region") {
        "" => None,
        name => {
            let name: Result<RegionName, _> = name.parse();
            Some(name.map_err(|_| CenterFault::NotFound)?)
        }
    };
    let standing = survey::standing(&visit.center, &act, region.as_ref(), spot).await?;
    let page = visit
        .page("survey-center")
        .manager(Some(ManagerPlace::Queue));
    let (reasons, catalog) = (Reasons::of(&visit), visit.center.catalog());
    let named = catalog.regions().iter();
    let named = named.map(|region| (region.name.to_string(), reasons.region(&region.name)));
    let all = (String::new(), page.say("survey-all-regions"));
    let chosen = region.map(|name| name.to_string()).unwrap_or_default();
    let start = format!("/center/surveys?region={chosen}&from=");
    let template = StandingPage {
        ways: Ways::of(
            &start,
            standing.part.older.as_ref(),
            standing.part.newer.as_ref(),
        ),
        regions: std::iter::once(all).chain(named).collect(),
        form: visit.form().with("region", chosen),
        standing,
        page,
    };
    Ok(render(StatusCode::OK, &template))
}
