//! The operator's page: what needs a look, before what is only to be known.

use cast::{OPERATOR, Stage};
use center::sign_in::Secret;

use crate::browser::Asked;

const WELL: &str = "Nothing needs your attention";

async fn read(stage: &Stage, operator: &Secret) -> String {
    let asked = Asked::get("/operator").with(Some(operator));
    asked.send(&portal::router(stage.center.clone())).await.text
}

#[tokio::test]
async fn the_page_says_that_all_is_well_or_what_is_not_with_its_reason() {
    let stage = Stage::open().await;
    let operator = stage.click(OPERATOR).await;
    stage.work().await;
    let page = read(&stage, &operator).await;
    assert!(page.contains(WELL) && !page.contains("id=\"given-up-name\""));

    let id = stage.job_given_up().await;
    let page = read(&stage, &operator).await;
    assert!(!page.contains(WELL));
    let list = page.split_once("id=\"given-up-name\"").unwrap().1;
    let (job, rest) = list.split_once("</ul>").unwrap();
    assert!(job.contains("<h3>no-such-work</h3>"), "what it was");
    assert!(
        job.contains("<code class=\"words\" lang=\"en\">"),
        "and why"
    );
    assert!(job.contains(&format!("action=\"/operator/jobs/{id}/end\"")));
    assert!(rest.contains("Version "), "the version comes last");
}
