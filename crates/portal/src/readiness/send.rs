//! A check on its way in: by the tool with a token of the engagement, or as a file that is looked at
//! before it is kept.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, Request};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use center::CenterFault;
use center::assessment::{self, Board, Draft, MOST_BYTES, Naming, TOKEN_DAYS};
use center::file::MEGABYTE;
use process::identity::EngagementId;
use process::permission::{Action, TenantAct};
use words::Args;

use super::value::{self, Expected};
use super::{
    FEW, Place, apart_from, customers, engagement_in, named, rule_set, severity, unanswered, what,
};
use crate::page::{Page, render};
use crate::parts::{Form, Markup};
use crate::task::key_of;
use crate::upload::SentWithOne;
use crate::visit::{Refusal, Sent, Visit, go};

/// Where the commands have the token.
const TOKEN_FILE: &str = "fasttrack-token";
/// Asks for the token, so that it stands in no history of commands and in no list of what runs.
const SAVE: &str =
    r#"(umask 077; read -rsp "Token: " token; printf %s "$token" > fasttrack-token)"#;

#[derive(Template)]
#[template(path = "readiness/send.html")]
struct SendPage {
    page: Page,
    /// The board.
    board: String,
    base: String,
    engagement: String,
    /// A token made just now: shown this once.
    secret: String,
    /// How to have the program.
    get: Get,
    /// What to type to keep the token where the tool reads it.
    save: &'static str,
    /// What to type for the directory, and for DNS.
    for_directory: String,
    for_dns: String,
    names: Vec<(&'static str, String)>,
    token: Form,
    form: Form,
}

pub(super) async fn show(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let place = Sending {
        domain,
        engagement: named(&uri)?,
        secret: String::new(),
    };
    let form = visit.form().with("names", "hashed");
    send_page(&visit, &act, place, StatusCode::OK, form).await
}

/// Where a form was answered, somebody may come by a link: from the choice of a language, say.
pub(super) async fn back(visit: Visit, Path(domain): Path<String>) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    Ok(go(&format!("/t/{domain}/readiness/send")))
}

/// For which engagement something is sent, and the token that was made for it just now.
struct Sending {
    domain: String,
    engagement: Option<EngagementId>,
    secret: String,
}

async fn send_page(
    visit: &Visit,
    act: &TenantAct,
    sending: Sending,
    status: StatusCode,
    form: Form,
) -> Result<Response, Refusal> {
    let Sending {
        domain,
        engagement,
        secret,
    } = sending;
    let board: Option<Board> =
        assessment::board(&visit.center, act, engagement, visit.language).await?;
    // Without a plan that is under way there is nothing to send a check for, and the board says so.
    let Some(board) = board.filter(|board| board.may_send) else {
        return Ok(go(&format!("/t/{domain}/readiness")));
    };
    let engagement = board.head.id;
    let place = Place::of_customer(&domain, engagement);
    let base_url = &visit.center.settings().base_url;
    let to = format!(
        "--token-file {TOKEN_FILE} --send {base_url}/api/v1/engagements/{engagement}/assessments"
    );
    let page = customers(visit.page("readiness-send"), &domain, Some(engagement));
    let template = SendPage {
        board: place.at("", ""),
        base: place.base,
        engagement: engagement.to_string(),
        secret,
        get: get(visit, !board.head.is_self_serve),
        save: SAVE,
        for_directory: format!(
            "./fasttrack-tools assess directory export.ldif --html=directory.html {to}"
        ),
        for_dns: format!("./fasttrack-tools assess dns {domain} --html=dns.html {to}"),
        names: ["hashed", "as-sent"]
            .map(|word| (word, page.say_of("readiness-names", word)))
            .into(),
        token: visit.form(),
        form,
        page,
    };
    Ok(render(status, &template))
}

/// How to have the program.
#[derive(Default)]
pub(crate) struct Get {
    /// What to type; empty where this Center hands none out.
    pub(crate) command: String,
    /// Whom to ask where it hands none out.
    pub(crate) ask: String,
}

/// How to have the program; where there is a Specialist, that is whom to ask for it.
pub(crate) fn get(visit: &Visit, has_specialist: bool) -> Get {
    let ask = if has_specialist {
        "readiness-get-ask"
    } else {
        "readiness-get-ask-center"
    };
    Get {
        command: get_command(visit),
        ask: visit.page("readiness-title").say(ask),
    }
}

/// What to type to have the program: it comes from this Center and is compared with its SHA-256. Empty
/// where this Center hands none out.
fn get_command(visit: &Visit) -> String {
    let settings = visit.center.settings();
    if settings.tools.is_none() {
        return String::new();
    }
    let from = format!("{}/tools", settings.base_url);
    format!(
        "curl --fail --remote-name {from}/fasttrack-tools --remote-name {from}/SHA256SUMS \
         && sha256sum --check SHA256SUMS && chmod +x fasttrack-tools"
    )
}

/// Shows the secret in its own answer: no address leads to it again.
pub(super) async fn token(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let (engagement, key) = (engagement_in(&form)?, key_of(&form)?);
    let made = assessment::make_token(&visit.center, &act, engagement, &key).await?;
    let Some(secret) = made else {
        let place = Place::of_customer(&domain, engagement);
        return Ok(go(&place.at("/send", "")));
    };
    let place = Sending {
        domain,
        engagement: Some(engagement),
        secret: secret.reveal().to_owned(),
    };
    let form = visit.form().with("names", "hashed");
    send_page(&visit, &act, place, StatusCode::OK, form).await
}

/// The page on which a file is chosen, with what was wrong with the one before.
async fn choose_again(
    visit: &Visit,
    act: &TenantAct,
    (domain, engagement): (String, EngagementId),
    form: Form,
) -> Result<Response, Refusal> {
    let place = Sending {
        domain,
        engagement: Some(engagement),
        secret: String::new(),
    };
    send_page(visit, act, place, StatusCode::UNPROCESSABLE_ENTITY, form).await
}

/// Holds a file until it was looked at.
pub(super) async fn file(
    visit: Visit,
    Path(domain): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let sent = SentWithOne::read(&visit.center, request, ("report", MOST_BYTES)).await?;
    let mut form = sent.form;
    let engagement = engagement_in(&form)?;
    let naming = match form.value("names") {
        "as-sent" => Naming::AsSent,
        _ => Naming::Hashed,
    };
    let is_held = if sent.is_too_large {
        let most = Args::new().number("most", MOST_BYTES / MEGABYTE);
        form.wrong_with("report", "error-report-large", most);
        false
    } else if sent.file_name.is_empty() && sent.bytes.is_empty() {
        // So a browser sends the field of a file where none was chosen.
        form.wrong("report", "error-report-none");
        false
    } else {
        let held = match assessment::read(&visit.center, engagement, sent.bytes, naming).await {
            Ok(reported) => assessment::propose(&visit.center, &act, engagement, reported).await,
            Err(fault) => Err(fault),
        };
        let is_held = held.is_ok();
        if let Err(fault) = held {
            visit.blame(&mut form, fault)?;
        }
        is_held
    };
    if !is_held {
        return choose_again(&visit, &act, (domain, engagement), form).await;
    }
    let place = Place::of_customer(&domain, engagement);
    Ok(go(&place.at("/preview", "")))
}

#[derive(Template)]
#[template(path = "readiness/preview.html")]
struct PreviewPage {
    page: Page,
    base: String,
    engagement: String,
    area: String,
    tool: String,
    rules: String,
    when: String,
    /// What was looked at: the first by name, and how many more there are.
    targets: Vec<String>,
    more_targets: usize,
    result: String,
    checked: u64,
    unanswered: String,
    /// That what it found may count twice.
    apart: Option<String>,
    is_named: bool,
    /// Whether a Specialist will read it.
    is_read: bool,
    /// An export counts as the whole of the directory.
    is_idfix: bool,
    draft: i64,
    counts: Vec<Tallied>,
    examples: Vec<Example>,
    form: Form,
}

/// How many findings there are of a rule and kind.
struct Tallied {
    rule: String,
    kind: String,
    severity: Markup,
    count: usize,
}

/// A finding as it would be kept.
struct Example {
    subject: String,
    rule: String,
    what: String,
    seen: Vec<String>,
    expected: Expected,
    publish: String,
}

pub(super) async fn preview(
    visit: Visit,
    Path(domain): Path<String>,
    uri: Uri,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let engagement = assessment::engagement(&visit.center, &act, named(&uri)?).await?;
    let place = Place::of_customer(&domain, engagement);
    let draft = match assessment::draft(&visit.center, &act, engagement).await {
        Ok(draft) => draft,
        // It was decided about already, or is another tenant's: the page before it tells which.
        Err(CenterFault::NotFound) => return Ok(go(&place.at("/send", ""))),
        Err(fault) => return Err(fault.into()),
    };
    let is_read = assessment::has_specialist(&visit.center, &act, engagement).await?;
    let page = customers(visit.page("readiness-preview"), &domain, Some(engagement));
    let template = PreviewPage {
        is_read,
        ..preview_page(page, place, &draft, visit.form())
    };
    Ok(render(StatusCode::OK, &template))
}

fn preview_page(page: Page, place: Place, draft: &Draft, form: Form) -> PreviewPage {
    let report = draft.reported.report();
    let (run, summary, area) = (&report.run, &report.summary, draft.area());
    let counts = draft.rules.iter();
    let counts = counts.map(|(rule, kind, how_much, count)| Tallied {
        rule: rule.clone(),
        kind: page.say_of("tools-kind", format!("{kind:?}")),
        severity: severity(&page, *how_much),
        count: *count,
    });
    let counts: Vec<Tallied> = counts.collect();
    // The first of each rule and kind: a report may have very many.
    let mut met = BTreeSet::new();
    let findings = report.findings.iter();
    let firsts = findings.filter(|finding| met.insert((finding.rule.as_str(), finding.kind)));
    let examples = firsts.map(|finding| {
        let field = finding.attribute.as_ref().or(finding.record.as_ref());
        let field = field.map_or("", String::as_str);
        let kind = format!("{:?}", finding.kind);
        Example {
            subject: finding.subject.clone(),
            rule: finding.rule.clone(),
            what: what(&page, &finding.rule, field, &kind),
            seen: value::values(area, field, &finding.seen),
            expected: Expected::of(
                &page,
                area,
                (&finding.rule, &kind, field),
                &finding.expected,
            ),
            publish: finding.publish.clone().unwrap_or_default(),
        }
    });
    let examples: Vec<Example> = examples.collect();
    let result = page.say_with(
        "readiness-result",
        page.args()
            .number("errors", summary.errors)
            .number("warnings", summary.warnings)
            .number("notes", summary.infos),
    );
    PreviewPage {
        base: place.base,
        engagement: place.engagement.to_string(),
        area: page.say_of("readiness-area", area),
        tool: run.tool.clone(),
        rules: rule_set(&page, &run.rule_set.name, &run.rule_set.version),
        when: page.near(run.started, page.now()),
        targets: run.targets.iter().take(FEW).cloned().collect(),
        more_targets: run.targets.len().saturating_sub(FEW),
        result,
        checked: summary.checked,
        unanswered: unanswered(&page, &run.unanswered, draft.is_named()),
        apart: draft.apart.map(|earlier| apart_from(&page, earlier)),
        is_named: draft.is_named(),
        is_read: false,
        is_idfix: draft.is_idfix(),
        draft: draft.mark,
        counts,
        examples,
        form,
        page,
    }
}

/// Keeps what was looked at.
pub(super) async fn keep(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let key = key_of(&form)?;
    let engagement =
        assessment::engagement(&visit.center, &act, Some(engagement_in(&form)?)).await?;
    let place = Place::of_customer(&domain, engagement);
    // Of what was shown; something else that was chosen meanwhile is looked at first.
    let mark = form.value("draft").parse().unwrap_or_default();
    match assessment::confirm(&visit.center, &act, engagement, mark, &key).await {
        Ok(taken) => {
            let (number, opened, closed) = (taken.number, taken.opened, taken.closed);
            let kept = format!("kept={number}-{opened}-{closed}");
            Ok(go(&place.at("", &kept)))
        }
        // There is nothing left to keep, or something else.
        Err(CenterFault::NotFound) => Ok(go(&place.at("/preview", ""))),
        // A later check was kept since this was shown, say: it will never be kept.
        Err(fault @ CenterFault::Invalid(_)) => {
            let mut another = visit.form().with("names", "hashed");
            visit.blame(&mut another, fault)?;
            assessment::discard(&visit.center, &act, engagement).await?;
            choose_again(&visit, &act, (domain, engagement), another).await
        }
        Err(fault) => Err(fault.into()),
    }
}

pub(super) async fn discard(
    visit: Visit,
    Path(domain): Path<String>,
    Sent(form): Sent,
) -> Result<Response, Refusal> {
    let (act, _) = visit.within(&domain)?;
    act.permit(Action::SendAssessment)?;
    let engagement =
        assessment::engagement(&visit.center, &act, Some(engagement_in(&form)?)).await?;
    assessment::discard(&visit.center, &act, engagement).await?;
    Ok(go(&Place::of_customer(&domain, engagement).at("/send", "")))
}

impl SendPage {
    fn token_text(&self) -> String {
        let days = self.page.args().number("days", TOKEN_DAYS);
        self.page.say_with("readiness-token-text", days)
    }

    fn file_hint(&self) -> String {
        let most = self.page.args().number("most", MOST_BYTES / MEGABYTE);
        self.page.say_with("readiness-file-hint", most)
    }
}
