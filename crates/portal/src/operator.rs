//! The operator's page: how the Center is, and the jobs that were given up.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use center::CenterFault;
use center::health::{Health, health};
use center::job::{self, GivenUp};
use process::identity::JobId;
use process::permission::Action;

use crate::page::{Page, render};
use crate::visit::{Refusal, Visit, go};
use crate::{Audience, Routes};

pub(crate) fn routes() -> Routes {
    let (operator, tend) = (Audience::Operator, Action::TendJobs);
    Routes::default()
        .show("/operator", operator, Action::Operate, show)
        .send("/operator/jobs/{job}/again", operator, tend, again)
        .send("/operator/jobs/{job}/end", operator, tend, end)
}

#[derive(Template)]
#[template(path = "operator/operator.html")]
struct Operator {
    page: Page,
    version: &'static str,
    health: Health,
    jobs: Vec<GivenUp>,
}

impl Operator {
    /// Whether there is nothing that a person has to look at.
    fn is_well(&self) -> bool {
        self.health.given_up == 0 && self.health.late_mail.is_none()
    }

    fn kind(&self, job: &GivenUp) -> String {
        // One that only a later version of the program knows is shown by its own name.
        if job::KINDS.contains(&job.kind.as_str()) {
            self.page.say_of("job", &job.kind)
        } else {
            job.kind.clone()
        }
    }
}

async fn show(visit: Visit) -> Result<Response, Refusal> {
    let act = visit.operator()?;
    let page = Operator {
        version: env!("CARGO_PKG_VERSION"),
        health: health(&visit.center, &act).await?,
        jobs: job::given_up(&visit.center, &act).await?,
        page: visit.page("operator-title"),
    };
    Ok(render(StatusCode::OK, &page))
}

fn named(job: &str) -> Result<JobId, Refusal> {
    Ok(job.parse().map_err(|_| CenterFault::NotFound)?)
}

async fn again(visit: Visit, Path(job): Path<String>) -> Result<Response, Refusal> {
    job::try_again(&visit.center, &visit.operator()?, named(&job)?).await?;
    Ok(go("/operator"))
}

async fn end(visit: Visit, Path(job): Path<String>) -> Result<Response, Refusal> {
    job::give_up_for_good(&visit.center, &visit.operator()?, named(&job)?).await?;
    Ok(go("/operator"))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use words::{Language, Speaker};

    use super::*;

    #[test]
    fn every_kind_of_job_has_its_words() {
        for language in Language::complete() {
            let speaker = Speaker::new(*language, TimeZone::UTC);
            for kind in job::KINDS {
                assert!(!speaker.say_of("job", kind).contains("job-"), "{kind}");
            }
        }
    }
}
