//! Following a request: signed in with everything, or by its link with reference, state and clock
//! only. A request that is not eligible ends here in what can be done today.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use center::engagement::{PlanPreview, preview_self_serve_plan, start_self_serve_plan};
use center::once::Key;
use center::request::{Standing, Tracked, follow, make_link, revoke_link};
use center::sign_in::{Secret, by_tracking_link};
use process::eligibility::Value;
use process::permission::Action;
use process::state::{Move, RequestState};
use words::{Args, Speaker};

use crate::page::{CustomerPlace, Page, render};
use crate::parts::Form;
use crate::request::reasons::{Reasons, Row, ServiceCard};
use crate::request::{Case, Told, case, rows};
use crate::visit::{Refusal, Sent, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    const REQUEST: &str = "/t/{domain}/requests/{reference}";
    const LINK: &str = "/t/{domain}/requests/{reference}/link";
    const REVOKE: &str = "/t/{domain}/requests/{reference}/link/revoke";
    const PLAN: &str = "/t/{domain}/requests/{reference}/plan";
    Routes::default()
        .show(REQUEST, Audience::Customer, Action::SeeRequests, show)
        .show(LINK, Audience::Customer, Action::SeeRequests, back)
        .send(LINK, Audience::Customer, Action::ManageTrackingLink, make)
        .send(
            REVOKE,
            Audience::Customer,
            Action::ManageTrackingLink,
            revoke,
        )
        .send(
            PLAN,
            Audience::Customer,
            Action::StartSelfServePlan,
            start_plan,
        )
        .show(
            "/track/{secret}",
            Audience::Visitor,
            Action::FollowTrackingLink,
            by_link,
        )
}

#[derive(Template)]
#[template(path = "tracking/tracking.html")]
struct Tracking {
    page: Page,
    case: Case,
    reasons: Reasons,
    rows: Vec<Row>,
    fates: Vec<ServiceCard>,
    sent: String,
    told: Told,
    may: May,
    /// The address of a link made just now: shown this once.
    link: Option<String>,
}

#[derive(Template)]
#[template(path = "tracking/refusal.html")]
struct Refused {
    page: Page,
    case: Case,
    rows: Vec<Row>,
    fates: Vec<ServiceCard>,
    sent: String,
    told: Told,
    lead: String,
    form: Form,
    may: May,
    link: Option<String>,
    /// The plan that can be started; none once it runs.
    preview: Option<PlanPreview>,
}

impl Tracking {
    /// Whether somebody has to do something next; an ended request says so by its state alone.
    fn has_mover(&self) -> bool {
        self.case.request.standing.mover != Move::Nobody
    }

    fn next(&self) -> String {
        let request = &self.case.request;
        happens_next(&self.page, request.state, &request.standing)
    }

    fn decided(&self) -> String {
        decided(&self.page, &self.case)
    }
}

/// What happens next with a request in this state. One that waits while nobody fits says so, since no
/// Specialist is asked then.
pub(crate) fn happens_next(speaker: &Speaker, state: RequestState, standing: &Standing) -> String {
    if standing.finds_nobody {
        return speaker.say("request-next-nobody");
    }
    speaker.say_of("request-next", state)
}

impl Refused {
    fn decided(&self) -> String {
        decided(&self.page, &self.case)
    }
}

/// When eligibility was decided.
fn decided(page: &Page, case: &Case) -> String {
    let at = case.request.decided_at.unwrap_or(case.request.saved_at);
    page.near(at, page.now())
}

/// What this reader may do with the request now.
struct May(Vec<Action>);

impl May {
    /// What the state of the request and the reader's role both allow.
    fn of(case: &Case) -> Self {
        let request = &case.request;
        let by_state = [
            (Action::ChangeRequest, request.may_change()),
            (Action::WithdrawRequest, request.may_withdraw()),
            (Action::ManageTrackingLink, request.may_have_link()),
            (Action::StartSelfServePlan, request.engagement.is_none()),
        ];
        let both = by_state
            .into_iter()
            .filter(|(action, is_open)| *is_open && case.act.permit(*action).is_ok());
        Self(both.map(|(action, _)| action).collect())
    }

    fn change(&self) -> bool {
        self.0.contains(&Action::ChangeRequest)
    }

    fn withdraw(&self) -> bool {
        self.0.contains(&Action::WithdrawRequest)
    }

    fn link(&self) -> bool {
        self.0.contains(&Action::ManageTrackingLink)
    }

    fn start(&self) -> bool {
        self.0.contains(&Action::StartSelfServePlan)
    }
}

async fn show(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    if case.is_draft() {
        return Ok(go(&case.first_open()));
    }
    // Where somebody may decide about it, that is what the request is about.
    let waits = case.request.state == RequestState::AwaitingConsent;
    if waits && case.act.permit(Action::ManageConsent).is_ok() {
        let (domain, reference) = (&case.tenant.domain, &case.request.reference);
        return Ok(go(&format!("/t/{domain}/consents/requests/{reference}")));
    }
    tracking_page(&visit, case, None).await
}

async fn tracking_page(
    visit: &Visit,
    case: Case,
    link: Option<String>,
) -> Result<Response, Refusal> {
    let reasons = Reasons::of(visit);
    let request = &case.request;
    let may = May::of(&case);
    let rows = rows(&case, &reasons);
    let asked = request.answers.what.as_ref();
    let asked = asked.map_or(&[][..], |what| what.services.as_slice());
    let fates = reasons.fates(&request.decision, asked);
    let sent = sent(visit, &case);
    let told = Told::of(visit, &reasons, &request.answers);
    if request.state == RequestState::SelfServe {
        let (center, act, tenant) = (&visit.center, &case.act, &case.tenant);
        let reference = &request.reference;
        let preview =
            preview_self_serve_plan(center, act, tenant, reference, visit.language).await?;
        let page = visit
            .page("refusal-title")
            .customer(&case.tenant.domain, Some(CustomerPlace::Services));
        let refused = Refused {
            page,
            lead: lead(visit, &case),
            form: visit.form(),
            rows,
            fates,
            sent,
            told,
            may,
            link,
            preview,
            case,
        };
        return Ok(render(StatusCode::OK, &refused));
    }
    let title = visit.frame.speaker.say_with(
        "tracking-title",
        Args::new().text("reference", &request.reference),
    );
    let tracking = Tracking {
        page: Page::new(&visit.frame, title)
            .customer(&case.tenant.domain, Some(CustomerPlace::Services)),
        reasons,
        told,
        rows,
        fates,
        sent,
        may,
        link,
        case,
    };
    Ok(render(StatusCode::OK, &tracking))
}

/// When it was sent, and by whom while that person is known.
fn sent(visit: &Visit, case: &Case) -> String {
    let speaker = &visit.frame.speaker;
    let at = case.request.filed_at.unwrap_or(case.request.saved_at);
    let args = Args::new().text("when", speaker.near(at, visit.frame.now));
    match &case.request.asked_by {
        Some(name) => speaker.say_with("tracking-sent", args.text("name", name)),
        None => speaker.say_with("tracking-sent-once", args),
    }
}

/// The refusal in one sentence: with the two numbers, if seats are what is missing.
fn lead(visit: &Visit, case: &Case) -> String {
    let asked = case.request.answers.what.as_ref();
    let services = asked.map_or(&[][..], |what| what.services.as_slice());
    let decided = services
        .iter()
        .filter_map(|name| case.request.decision.services.get(name));
    let numbers = decided
        .flat_map(|service| &service.reasons)
        .find_map(|reason| match (&reason.seen, &reason.needed) {
            (Value::Seats(seen), Some(Value::Seats(needed))) if !reason.met && *seen > 0 => {
                Some((*seen, *needed))
            }
            _ => None,
        });
    let speaker = &visit.frame.speaker;
    match numbers {
        Some((seen, needed)) => speaker.say_with(
            "refusal-lead",
            Args::new()
                .number("needed", needed)
                .number("seen", seen)
                .text("organisation", &case.tenant.name),
        ),
        None => speaker.say("refusal-lead-other"),
    }
}

/// Makes a link and shows it: only its hash is kept, so it cannot be shown again.
async fn make(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let before = case(&visit, &domain, &reference).await?;
    let own = before.act.own(Action::ManageTrackingLink)?;
    let secret = make_link(&visit.center, own, &before.request.reference).await?;
    let base = &visit.center.settings().base_url;
    let link = format!("{base}/track/{}", secret.reveal());
    let after = case(&visit, &domain, &reference).await?;
    tracking_page(&visit, after, Some(link)).await
}

/// A made link is shown under its own address; whoever opens that again is led to the request.
async fn back(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    Ok(go(&case.address("")))
}

async fn revoke(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let own = case.act.own(Action::ManageTrackingLink)?;
    revoke_link(&visit.center, own, &case.request.reference).await?;
    Ok(go(&case.address("")))
}

async fn start_plan(
    visit: Visit,
    Path((domain, reference)): Path<(String, String)>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let case = case(&visit, &domain, &reference).await?;
    let key = Key::parse(&form.key)?;
    let own = case.act.own(Action::StartSelfServePlan)?;
    start_self_serve_plan(&visit.center, own, &case.request.reference, &key).await?;
    Ok(go(&format!("/t/{}", case.tenant.domain)))
}

#[derive(Template)]
#[template(path = "tracking/by_link.html")]
struct ByLink {
    page: Page,
    tracked: Tracked,
    standing: Standing,
    region: String,
}

/// What the holder of a link sees. Its address is a secret: it is told to no other site.
async fn by_link(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    let act = by_tracking_link(&visit.center, &Secret::given(&secret)).await?;
    let tracked = follow(&visit.center, &act).await?;
    let title = visit.frame.speaker.say_with(
        "tracking-title",
        Args::new().text("reference", &tracked.reference),
    );
    let page = ByLink {
        page: Page::new(&visit.frame, title),
        region: Reasons::of(&visit).region(&tracked.standing.region),
        standing: tracked.standing.clone(),
        tracked,
    };
    let mut response = render(StatusCode::OK, &page);
    let headers = response.headers_mut();
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    Ok(response)
}

impl ByLink {
    /// Whose move it is, as a reader from neither side is told.
    fn mover(&self) -> String {
        self.page.say(match self.standing.mover {
            Move::Customer => "move-customers",
            Move::Center => "move-centers",
            Move::Nobody => "move-nobodys",
        })
    }
}
