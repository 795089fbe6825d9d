//! The form on behalf of a customer: the same four steps and the same eight answers. Without the
//! tenant's consent it can be written and sent all the same, and shows nothing of the tenant.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::once::Key;
use center::request::{
    self, Asked, Door, HowTyped, WhatTyped, answer_how, answer_what, asked, leave_how, leave_what,
};
use center::{CenterFault, Conflict, Tenant};
use process::identity::{Reference, ServiceName};
use process::permission::{Action, OnBehalfAct, TenantAct};
use process::state::RequestState;
use words::Args;

use crate::page::{Page, PartnerPlace, render};
use crate::parts::Form;
use crate::request::reasons::{Reasons, ServiceCard};
use crate::request::{FactField, facts, spoken, systems};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    const REQUEST: &str = "/partner/customers/{domain}/requests/{reference}";
    const WHO: &str = "/partner/customers/{domain}/requests/{reference}/who";
    const WHAT: &str = "/partner/customers/{domain}/requests/{reference}/what";
    const HOW: &str = "/partner/customers/{domain}/requests/{reference}/how";
    const CHECK: &str = "/partner/customers/{domain}/requests/{reference}/check";
    const WITHDRAW: &str = "/partner/customers/{domain}/requests/{reference}/withdraw";
    let (partner, ask) = (Audience::Partner, Action::AskOnBehalf);
    Routes::default()
        .send("/partner/customers/{domain}/requests", partner, ask, begin)
        .show(REQUEST, partner, ask, show)
        .show(WHO, partner, ask, show_who)
        .show(WHAT, partner, ask, show_what)
        .send(WHAT, partner, ask, send_what)
        .show(HOW, partner, ask, show_how)
        .send(HOW, partner, ask, send_how)
        .show(CHECK, partner, ask, show_check)
        .send(CHECK, partner, ask, send_check)
        .show(WITHDRAW, partner, ask, show_withdraw)
        .send(WITHDRAW, partner, ask, withdraw)
}

/// A request that the partner wrote, and the customer it is for.
struct Case {
    act: OnBehalfAct,
    tenant: Tenant,
    asked: Asked,
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

const STEPS: [(&str, &str); 4] = [
    ("/who", "request-step-who"),
    ("/what", "request-step-what"),
    ("/how", "request-step-how"),
    ("/check", "request-step-check"),
];

async fn case(visit: &Visit, domain: &str, reference: &str) -> Result<Case, Refusal> {
    let (act, tenant) = visit.on_behalf(domain)?;
    let reference: Reference = reference.parse().map_err(|_| CenterFault::NotFound)?;
    let asked = asked(&visit.center, &act, &reference).await?;
    Ok(Case { act, tenant, asked })
}

impl Case {
    /// The address of the request, or of one of its pages: `""`, `"/what"`.
    fn address(&self, page: &str) -> String {
        let (domain, reference) = (&self.tenant.domain, &self.asked.reference);
        format!("/partner/customers/{domain}/requests/{reference}{page}")
    }

    fn within(&self) -> TenantAct {
        self.act.clone().into()
    }

    /// Whether the consent covers what is asked, so that it goes on at once.
    fn is_covered(&self) -> bool {
        let asked = self.asked.answers.what.as_ref();
        let services = asked.map_or(self.asked.answers.picked.as_slice(), |what| &what.services);
        self.act.permit(Action::FileRequest).is_ok()
            && services.iter().all(|service| self.act.is_about(service))
    }

    /// A page of the form, or the address of where nothing can be answered any more.
    fn step(&self, visit: &Visit, current: &str) -> Result<(Page, Head), String> {
        if self.asked.state != RequestState::Draft {
            return Err(self.address(""));
        }
        let speaker = &visit.frame.speaker;
        let saved = speaker.near(self.asked.saved_at, visit.frame.now);
        let args = Args::new()
            .text("reference", &self.asked.reference)
            .text("when", saved);
        let answers = &self.asked.answers;
        let is_done = |path: &str| match path {
            "/who" => true,
            "/what" => answers.whole_what().is_some(),
            "/how" => answers.whole_how().is_some(),
            _ => false,
        };
        let title = speaker.say_with(
            "partner-request-title",
            Args::new().text("organisation", &self.tenant.name),
        );
        let head = Head {
            over: speaker.say_with("request-draft-saved", args),
            is_draft: true,
            steps: STEPS
                .iter()
                .map(|(path, word)| StepLink {
                    word,
                    href: self.address(path),
                    is_current: *path == current,
                    is_done: is_done(path),
                })
                .collect(),
        };
        let page = Page::new(&visit.frame, title).partner(Some(PartnerPlace::Customers));
        Ok((page, head))
    }
}

async fn begin(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, tenant) = visit.on_behalf(&domain)?;
    let known = Reasons::of(&visit);
    let picked: Vec<ServiceName> = form
        .values("service")
        .filter_map(|name| name.parse().ok())
        .filter(|name| known.knows(name))
        .collect();
    let act: TenantAct = act.into();
    let reference = request::begin(&visit.center, &act, Door::Partner, picked).await?;
    let domain = tenant.domain;
    Ok(go(&format!(
        "/partner/customers/{domain}/requests/{reference}/who"
    )))
}

#[derive(Template)]
#[template(path = "partner/who.html")]
struct WhoPage {
    page: Page,
    head: Head,
    case: Case,
    person: String,
    partner: String,
}

async fn show_who(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let (page, head) = match case.step(&visit, "/who") {
        Ok(step) => step,
        Err(elsewhere) => return Ok(go(&elsewhere)),
    };
    let who = WhoPage {
        page,
        head,
        person: visit.signed_in()?.name.clone(),
        partner: visit.partner()?.1.to_owned(),
        case,
    };
    Ok(render(StatusCode::OK, &who))
}

#[derive(Template)]
#[template(path = "partner/what.html")]
struct WhatPage {
    page: Page,
    head: Head,
    case: Case,
    form: Form,
    services: Vec<(String, String)>,
}

async fn show_what(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let answers = &case.asked.answers;
    let mut form = visit.form();
    if let Some(left) = &answers.what_left {
        for name in &left.services {
            form = form.with("services", name.as_str());
        }
        form = form
            .with("desired_date", left.desired_date.as_str())
            .with("business_reason", left.business_reason.as_str())
            .with("success_owner", left.success_owner.as_str());
    } else if let Some(what) = &answers.what {
        for name in &what.services {
            form = form.with("services", name.as_str());
        }
        form = form
            .with("desired_date", what.desired_date.to_string())
            .with("business_reason", what.business_reason.as_str())
            .with("success_owner", what.success_owner.as_str());
    } else {
        for name in &answers.picked {
            form = form.with("services", name.as_str());
        }
    }
    Ok(what_page(&visit, StatusCode::OK, case, form))
}

/// Every service of the catalog by its name: what a customer holds is not said.
pub(super) fn all_services(visit: &Visit) -> Vec<(String, String)> {
    let reasons = Reasons::of(visit);
    let catalog = visit.center.catalog();
    let services = catalog.rules().services().iter();
    services
        .map(|service| (service.name.to_string(), reasons.service(&service.name)))
        .collect()
}

fn what_page(visit: &Visit, status: StatusCode, case: Case, form: Form) -> Response {
    let (page, head) = match case.step(visit, "/what") {
        Ok(step) => step,
        Err(elsewhere) => return go(&elsewhere),
    };
    let what = WhatPage {
        services: all_services(visit),
        page,
        head,
        case,
        form,
    };
    render(status, &what)
}

/// Where a saved step leads.
fn after(case: &Case, next: &str, is_leaving: bool) -> Response {
    if is_leaving {
        return go(&format!("/partner/customers/{}", case.tenant.domain));
    }
    go(&case.address(next))
}

async fn send_what(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let typed = WhatTyped {
        services: form.values("services").map(str::to_owned).collect(),
        desired_date: form.value("desired_date").to_owned(),
        business_reason: form.value("business_reason").to_owned(),
        success_owner: form.value("success_owner").to_owned(),
    };
    let is_leaving = form.has("then", "leave");
    let (center, act, reference) = (&visit.center, case.within(), &case.asked.reference);
    let saved = if is_leaving {
        leave_what(center, &act, &case.tenant, reference, &typed).await
    } else {
        answer_what(center, &act, &case.tenant, reference, &typed).await
    };
    match saved {
        Ok(()) => Ok(after(&case, "/how", is_leaving)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(what_page(&visit, wrong, case, form))
        }
    }
}

#[derive(Template)]
#[template(path = "partner/how.html")]
struct HowPage {
    page: Page,
    head: Head,
    case: Case,
    form: Form,
    spoken: Vec<(String, String)>,
    facts: Vec<FactField>,
}

async fn show_how(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let answers = &case.asked.answers;
    let form = visit.form();
    let form = if let Some(left) = &answers.how_left {
        form.with("spoken_language", left.spoken_language.as_str())
            .with("mail_source", left.mail_source.as_str())
            .with("file_source", left.file_source.as_str())
            .with("directory", left.directory.as_str())
    } else if let Some(how) = &answers.how {
        form.with("spoken_language", how.spoken_language.tag())
            .with("mail_source", how.mail_source.as_str())
            .with("file_source", how.file_source.as_str())
            .with("directory", how.directory.as_str())
    } else {
        form.with("spoken_language", visit.language.spoken().tag())
    };
    Ok(how_page(&visit, StatusCode::OK, case, form))
}

fn how_page(visit: &Visit, status: StatusCode, case: Case, form: Form) -> Response {
    let (page, head) = match case.step(visit, "/how") {
        Ok(step) => step,
        Err(elsewhere) => return go(&elsewhere),
    };
    let how = HowPage {
        spoken: spoken(visit, &Reasons::of(visit)),
        facts: facts(visit, |_| false),
        page,
        head,
        case,
        form,
    };
    render(status, &how)
}

async fn send_how(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let typed = HowTyped {
        spoken_language: form.value("spoken_language").to_owned(),
        mail_source: form.value("mail_source").to_owned(),
        file_source: form.value("file_source").to_owned(),
        directory: form.value("directory").to_owned(),
    };
    let is_leaving = form.has("then", "leave");
    let (center, act, reference) = (&visit.center, case.within(), &case.asked.reference);
    let saved = if is_leaving {
        leave_how(center, &act, &case.tenant, reference, &typed).await
    } else {
        answer_how(center, &act, &case.tenant, reference, &typed).await
    };
    match saved {
        Ok(()) => Ok(after(&case, "/check", is_leaving)),
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(how_page(&visit, wrong, case, form))
        }
    }
}

#[derive(Template)]
#[template(path = "partner/check.html")]
struct CheckPage {
    page: Page,
    head: Head,
    form: Form,
    reasons: Reasons,
    is_covered: bool,
    /// Another request has to end first.
    is_under_way: bool,
    spoken: String,
    systems: Vec<String>,
    case: Case,
}

async fn show_check(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let form = visit.form();
    Ok(check_page(&visit, StatusCode::OK, case, form))
}

fn check_page(visit: &Visit, status: StatusCode, case: Case, form: Form) -> Response {
    let (page, head) = match case.step(visit, "/check") {
        Ok(step) => step,
        Err(elsewhere) => return go(&elsewhere),
    };
    let reasons = Reasons::of(visit);
    let how = case.asked.answers.how.as_ref();
    let check = CheckPage {
        is_covered: case.is_covered(),
        is_under_way: status == StatusCode::CONFLICT,
        spoken: how
            .map(|how| reasons.spoken(how.spoken_language))
            .unwrap_or_default(),
        systems: systems(visit, &case.asked.answers),
        page,
        head,
        form,
        reasons,
        case,
    };
    render(status, &check)
}

async fn send_check(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(mut form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let key = Key::parse(&form.key)?;
    let (center, act, tenant) = (&visit.center, case.within(), &case.tenant);
    let confirmed = form.has("confirmed", "yes");
    let filed = request::file(center, &act, tenant, &case.asked.reference, confirmed, &key).await;
    let status = match filed {
        Ok(_) => return Ok(go(&case.address(""))),
        Err(CenterFault::Conflict(Conflict::RequestUnderWay)) => StatusCode::CONFLICT,
        Err(fault) => {
            visit.blame(&mut form, fault)?;
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    Ok(check_page(&visit, status, case, form))
}

#[derive(Template)]
#[template(path = "partner/asked.html")]
struct AskedPage {
    page: Page,
    reasons: Reasons,
    /// What was decided, where the consent lets that be seen.
    fates: Vec<ServiceCard>,
    case: Case,
}

async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    if case.asked.state == RequestState::Draft {
        return Ok(go(&case.address("/who")));
    }
    let reasons = Reasons::of(&visit);
    let asked = case.asked.answers.what.as_ref();
    let services = asked.map_or(&[][..], |what| what.services.as_slice());
    let title = visit.frame.speaker.say_with(
        "tracking-title",
        Args::new().text("reference", &case.asked.reference),
    );
    let template = AskedPage {
        page: Page::new(&visit.frame, title).partner(Some(PartnerPlace::Customers)),
        fates: match &case.asked.decision {
            Some(decision) => reasons.fates(decision, services),
            None => Vec::new(),
        },
        reasons,
        case,
    };
    Ok(render(StatusCode::OK, &template))
}

#[derive(Template)]
#[template(path = "partner/withdraw.html")]
struct WithdrawPage {
    page: Page,
    case: Case,
}

async fn show_withdraw(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    if !case.asked.may_withdraw() {
        return Ok(go(&case.address("")));
    }
    let question = visit.frame.speaker.say_with(
        "request-withdraw-question",
        Args::new().text("reference", &case.asked.reference),
    );
    let page = Page::new(&visit.frame, question).partner(Some(PartnerPlace::Customers));
    Ok(render(StatusCode::OK, &WithdrawPage { page, case }))
}

async fn withdraw(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let act = case.within();
    request::withdraw(&visit.center, &act, &case.asked.reference).await?;
    Ok(go(&format!("/partner/customers/{}", case.tenant.domain)))
}
