//! What the customer's own checks found: sent by its tool or a program of its own, looked at by both
//! sides, and left as it is by the customer's admin.

mod board;
mod finding;

use axum::extract::Request;
use center::assessment::{self, Arrival, Naming, Reported, Sender, Taken};
use center::once::Key;
use process::identity::EngagementId;
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::UtoipaMethodRouterExt;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::asked::{Answer, Asked, At, JSON, Made, Once, bytes_of, is_of_type};
use crate::caller::{Caller, Tool};
use crate::limit::{Limit, at_most};
use crate::operations::{Audience, Operations};
use crate::problem::Refusal;

pub(crate) fn operations() -> Operations {
    let (see, send, waive) = (
        Action::SeeAssessments,
        Action::SendAssessment,
        Action::WaiveFinding,
    );
    let (customer, lead) = (Audience::Customer, Audience::Specialist);
    let with_token = routes!(send_assessment_as_tool).layer(at_most(Limit::Check));
    let with_program = routes!(send_assessment).layer(at_most(Limit::Check));
    Operations::about("assessments")
        .makes(Audience::Tool, send, with_token)
        .makes(customer, send, with_program)
        .shows(customer, see, routes!(board::show_assessments))
        .shows(lead, see, routes!(board::show_led_assessments))
        .shows(customer, see, routes!(finding::list_findings))
        .shows(lead, see, routes!(finding::list_led_findings))
        .changes(customer, waive, routes!(finding::waive_finding))
        .changes(customer, waive, routes!(finding::end_waiver))
        .changes(customer, waive, routes!(finding::waive_findings))
        .changes(customer, waive, routes!(board::set_assessment_aside))
}

/// What a check found, as `fasttrack-tools assess --json` writes it. At most 16 MB, 50,000
/// findings and 1,000 targets. Names and values that are longer than 2,000 characters are cut; `why`,
/// `mend` and `others` are not kept. Also taken, as `text/csv`: what `IdFix` exports.
#[derive(Debug, ToSchema)]
#[expect(
    dead_code,
    reason = "it names the report in the document, which writes it in full"
)]
#[schema(examples(json!({
    "schema": 1,
    "run": {
        "assessment": "dns",
        "tool": "fasttrack-tools 0.1.0",
        "rule_set": {"name": "worldwide", "version": "2026-11-29"},
        "asked": ["dns.spf"],
        "targets": ["contoso.example"],
        "started": "2026-11-02T08:58:00Z",
        "ended": "2026-11-02T08:58:02Z"
    },
    "summary": {"checked": 1, "skipped": 0, "errors": 1, "warnings": 0, "infos": 0},
    "subjects": "named",
    "findings": [{
        "rule": "dns.spf",
        "kind": "Missing",
        "severity": "error",
        "subject": "contoso.example",
        "record": "TXT",
        "seen": "",
        "expected": "v=spf1 include:spf.protection.outlook.com -all",
        "publish": "contoso.example. 3600 IN TXT \"v=spf1 include:spf.protection.outlook.com -all\"",
        "why": "Others can send in your name.",
        "mend": "Publish the record.",
        "source": "https://learn.microsoft.com/microsoft-365/enterprise/external-domain-name-system-records"
    }]
})))]
struct AssessmentReport {
    /// The version of the format.
    schema: u32,
}

/// What came of a run.
#[derive(Debug, Serialize, ToSchema)]
struct AssessmentTaken {
    /// Which.
    id: Uuid,
    /// Which of the engagement's, from 1.
    number: i64,
    /// Findings that were not open before it.
    appeared: usize,
    /// Findings that an earlier run found too.
    stayed: usize,
    /// Findings that it looked for and no longer found: they are closed.
    vanished: usize,
    /// Tasks that it opened.
    opened: usize,
    /// Tasks that it closed.
    closed: usize,
}

impl From<Taken> for AssessmentTaken {
    fn from(taken: Taken) -> Self {
        Self {
            id: taken.id.0,
            number: taken.number,
            appeared: taken.appeared,
            stayed: taken.stayed,
            vanished: taken.vanished,
            opened: taken.opened,
            closed: taken.closed,
        }
    }
}

/// Send what a check found, as the tool
///
/// With the token that the engagement's page of checks makes: it is for this operation and this
/// engagement alone, everything else answers it 404. It is kept as it is sent: the tool has left names
/// out where it was told to; of an export of IdFix each name becomes a hash. What this run looked for and no longer found is closed, and so is the
/// task that waited for it; what it found opens one. A report that cannot be taken is 422, with the
/// field `report`; an engagement that has ended is 409.
#[utoipa::path(post, path = "/engagements/{engagement}/assessments",
    request_body(content((AssessmentReport = "application/json"), (String = "text/csv"))),
    responses((status = 201, body = AssessmentTaken)))]
async fn send_assessment_as_tool(
    tool: Tool,
    At(engagement): At<EngagementId>,
    Once(key): Once,
    request: Request,
) -> Answer<Made<AssessmentTaken>> {
    let (act, token) = tool.within(engagement)?;
    let domain = assessment::domain_of(&tool.center, &act).await?;
    let to = Destination {
        center: &tool.center,
        engagement,
        domain,
    };
    // The tool has left names out where it was told to; an export of IdFix never has.
    let naming = if is_of_type(request.headers(), "text/csv") {
        Naming::Hashed
    } else {
        Naming::AsSent
    };
    to.take(&Sender::Tool(act, token), naming, &key, request)
        .await
}

/// Whether what the report is about is kept by name.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Names {
    AsSent,
    Hashed,
}

impl From<Names> for Naming {
    fn from(names: Names) -> Self {
        match names {
            Names::AsSent => Self::AsSent,
            Names::Hashed => Self::Hashed,
        }
    }
}

/// With names or without.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Kept {
    /// `hashed`, as it is when left out: the Center keeps a hash in the place of each name, the same in
    /// every run of the engagement, and no values. `as-sent`: names and values as the report has them.
    #[param(value_type = Option<String>, example = "hashed")]
    names: Option<Names>,
}

/// Send what a check found
///
/// From a program of the customer's own. As the tool's, but for `names`.
#[utoipa::path(post, path = "/tenants/{domain}/engagements/{engagement}/assessments", params(Kept),
    request_body(content((AssessmentReport = "application/json"), (String = "text/csv"))),
    responses((status = 201, body = AssessmentTaken)))]
async fn send_assessment(
    caller: Caller,
    At((domain, engagement)): At<(String, EngagementId)>,
    Asked(Kept { names }): Asked<Kept>,
    Once(key): Once,
    request: Request,
) -> Answer<Made<AssessmentTaken>> {
    let (act, _) = caller.within(&domain)?;
    // Before so large a body is read.
    act.permit(Action::SendAssessment)?;
    let to = Destination {
        center: &caller.center,
        engagement,
        domain,
    };
    let naming = names.map(Naming::from).unwrap_or_default();
    to.take(&Sender::Person(act), naming, &key, request).await
}

/// For which engagement a report is, and whose that is.
struct Destination<'a> {
    center: &'a center::Center,
    engagement: EngagementId,
    domain: String,
}

impl Destination<'_> {
    async fn take(
        &self,
        sender: &Sender,
        naming: Naming,
        key: &Key,
        request: Request,
    ) -> Answer<Made<AssessmentTaken>> {
        let (center, engagement) = (self.center, self.engagement);
        let run = (self.read(naming, request).await?, Arrival::Tool);
        let taken = assessment::take(center, sender, engagement, run, key).await?;
        let place = format!(
            "/tenants/{}/assessments?engagement={engagement}",
            self.domain
        );
        Ok(Made(taken.into(), place))
    }

    async fn read(&self, naming: Naming, request: Request) -> Result<Reported, Refusal> {
        let types = [JSON, "text/csv"];
        if !types.iter().any(|one| is_of_type(request.headers(), one)) {
            return Err(Refusal::NotJson);
        }
        let bytes = bytes_of(request, self.center).await?;
        Ok(assessment::read(self.center, self.engagement, bytes, naming).await?)
    }
}
