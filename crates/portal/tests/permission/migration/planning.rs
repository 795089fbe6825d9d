//! A wave that is planned, proposed, changed and submitted, and what stands in its way.

use axum::http::StatusCode;
use cast::{CONTOSO, HANBIT};
use center::migration::{self, PlanForm};
use center::once::Key;
use process::identity::MigrationEventId;

use super::{KEY, MIGRATION, OTHER_KEY, Plan, main_of, moving, planned, seen, shown};
use crate::browser::Asked;

#[tokio::test]
async fn a_wave_is_planned_submitted_and_started_by_the_customer_alone() {
    let plan = Plan::new().await;
    let overview = plan.read(CONTOSO, "/t/contoso.example").await;
    let link = format!("{MIGRATION}?engagement={}\"", plan.engagement);
    assert!(main_of(&overview).contains(&link), "{overview}");
    let empty = plan.read(CONTOSO, MIGRATION).await;
    assert!(empty.contains("No wave yet") && empty.contains(&format!("{MIGRATION}/plan")));
    let form = plan.read(CONTOSO, &format!("{MIGRATION}/plan")).await;
    assert!(form.contains("Local time in"), "in whose zone: {form}");

    let path = format!("{MIGRATION}/plan");
    let engagement = plan.engagement;
    let about = format!("{KEY}&engagement={engagement}&wave=test&source=imap&name=&time=20:00");
    let wrong = format!("{about}&date=&mailboxes=ann,nobody%0Aann,%0A");
    let wrong = plan.send(Asked::post(&path, wrong), CONTOSO).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["id=\"date-e\"", "Line 1 ", "Line 2 "] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    let right = format!("{about}&date=2026-11-03&mailboxes=ann,ann@contoso.example");
    let right = plan.send(Asked::post(&path, right), CONTOSO).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER, "{}", right.text);
    let wave = right.location().to_owned();

    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("<h1>Test</h1>") && page.contains("Not submitted"));
    assert!(
        page.contains("Read the list, then acknowledge it."),
        "{page}"
    );
    assert!(page.contains("Tell the people concerned"), "{page}");
    let early = plan.press(&format!("{wave}/submit"), "").await;
    assert!(
        early.contains("Not submitted"),
        "something stands in its way"
    );
    let page = plan
        .press(&format!("{wave}/acknowledge"), &shown(&page))
        .await;
    assert!(page.contains("Acknowledged by ") && !page.contains("Read the list"));
    assert!(
        !page.contains(&format!("{wave}/start")),
        "not before it is submitted"
    );
    let page = plan.press(&format!("{wave}/submit"), "").await;
    assert!(page.contains("Waiting for customer") && page.contains("Your move"));
    assert!(
        page.contains("Pair the computer that moves the mail"),
        "{page}"
    );
    let commands = [
        "pair http",
        "check --plan",
        "trial --plan",
        "run --plan",
        "verify --plan",
    ];
    let places = commands.map(|command| page.find(&format!("migrate mail {command}")));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{page}"
    );

    let question = plan.read(CONTOSO, &format!("{wave}/start")).await;
    assert!(question.contains("Start Test now?") && question.contains("People told"));
    let page = plan.press(&format!("{wave}/start"), "").await;
    assert!(page.contains("You have started the wave."), "{page}");
    assert!(page.contains("hx-trigger"), "it looks again by itself");
    let pause = format!("{wave}/pause");
    let page = plan.press(&pause, &seen(&page, &pause)).await;
    assert!(page.contains(&format!("{wave}/start\"")) && !page.contains("hx-trigger"));
    // The first word to start, once more, after somebody has paused it.
    let late = plan.send(Asked::post(format!("{wave}/start"), "seen="), CONTOSO);
    assert_eq!(late.await.status, StatusCode::CONFLICT);
    let question = plan.read(CONTOSO, &format!("{wave}/start")).await;
    assert!(
        question.contains("name=\"seen\" value=\"2026-"),
        "{question}"
    );
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("Start Test") && tower.contains("0 of 1"));

    let id = wave.rsplit('/').next().unwrap();
    for path in [String::new(), format!("/{id}"), format!("/{id}/ledger")] {
        let page = plan.read(&plan.lead, &plan.led(&path)).await;
        let main = main_of(&page);
        assert!(
            !main.contains("method=\"post\""),
            "no form for staff: {main}"
        );
        assert!(!main.contains("Your move"), "{main}");
    }
    for path in [
        wave.clone(),
        format!("{wave}/ledger"),
        format!("{wave}/report"),
    ] {
        let foreign = path.replace("contoso", "hanbit");
        let foreign = plan.send(Asked::get(foreign), HANBIT).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn without_a_plan_the_tower_speaks_of_no_check() {
    let plan = Plan::new().await;
    let tower = plan.read(HANBIT, "/t/hanbit.example/migration").await;
    let main = main_of(&tower);
    assert!(main.contains("아직 계획이 없습니다"), "{main}");
    assert!(!main.contains("검사 결과를 보내려면"), "{main}");
}

#[tokio::test]
async fn what_is_in_the_way_is_told_with_the_tasks_that_mend_it() {
    let plan = Plan::unchecked().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    let tasks = format!(
        "<a href=\"/t/contoso.example/tasks?engagement={}\">Tasks of Exchange Online</a>",
        plan.engagement
    );
    assert!(page.contains(&tasks), "{page}");
    assert!(!page.contains("id=\"submit\""), "not before that is done");
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    let tasks = format!("<a href=\"/desk/engagements/{}\">Tasks of", plan.engagement);
    assert!(led.contains(&tasks), "{led}");
}

/// Twenty equal sentences say less than one; where one mailbox is too large, it is told as ever.
#[tokio::test]
async fn mailboxes_that_are_too_large_are_one_line_that_unfolds_to_them() {
    let plan = Plan::new().await;
    let (center, act) = (&plan.stage.center, &plan.customer.act);
    for (many, unfold) in [
        (1, None),
        (3, Some("3 mailboxes")),
        (30, Some("The first 20 mailboxes")),
    ] {
        // No source stands in two waves.
        let line =
            |number: usize| format!("of{many}-{number},m{number}@contoso.example,49 GB,50 GB\n");
        let form = PlanForm {
            wave: "test".to_owned(),
            source: "imap".to_owned(),
            date: "2026-11-03".to_owned(),
            time: "20:00".to_owned(),
            zone: "Europe/London".to_owned(),
            mailboxes: (1..=many).map(line).collect(),
            ..PlanForm::default()
        };
        let key = Key::draw(center);
        let id = migration::plan(center, act, plan.engagement, &form, &key).await;
        let id = id.unwrap();
        let wave = format!("{MIGRATION}/{id}");
        for (address, path) in [
            (CONTOSO, wave),
            (plan.lead.as_str(), plan.led(&format!("/{id}"))),
        ] {
            let page = plan.read(address, &path).await;
            let (_, way) = page
                .split_once("Before this wave can be submitted")
                .unwrap();
            let way = way.split("class=\"split\"").next().unwrap();
            let Some(unfold) = unfold else {
                assert!(way.contains("m1@contoso.example has 49\u{a0}GB"), "{way}");
                assert!(!way.contains("<details>"), "{way}");
                continue;
            };
            assert_eq!(way.matches("Several mailboxes hold more").count(), 1);
            assert!(
                way.contains(&format!("<summary>{unfold}</summary>")),
                "{way}"
            );
            let told = "<li>m1@contoso.example, 49\u{a0}GB (at most 42.5\u{a0}GB)</li>";
            assert!(way.contains(told), "{way}");
            assert_eq!(way.matches("@contoso.example, ").count(), many.min(20));
        }
    }
}

/// What is told above everything else of a wave's page.
fn in_the_way<'page>(page: &'page str, title: &str) -> &'page str {
    let (_, way) = page.split_once(title).unwrap();
    way.split("class=\"split\"").next().unwrap()
}

/// A wave that has ended, and one of these mailboxes of it that is only planned.
async fn beside_one_that_ended(
    plan: &Plan,
    mailboxes: &str,
) -> (MigrationEventId, MigrationEventId) {
    let (ended, _) = plan.ended().await;
    let center = &plan.stage.center;
    let form = PlanForm {
        wave: "test".to_owned(),
        source: "imap".to_owned(),
        name: "Second".to_owned(),
        date: "2026-11-04".to_owned(),
        time: "20:00".to_owned(),
        zone: "Europe/London".to_owned(),
        mailboxes: mailboxes.to_owned(),
        ..PlanForm::default()
    };
    let key = Key::draw(center);
    let next = migration::plan(center, &plan.customer.act, plan.engagement, &form, &key).await;
    (ended, next.unwrap())
}

#[tokio::test]
async fn several_mailboxes_of_another_wave_are_one_line_that_unfolds_and_leads_to_it() {
    let plan = Plan::new().await;
    let both = "ann,ann@contoso.example\nBob,bob@contoso.example\n";
    let (first, next) = beside_one_that_ended(&plan, both).await;
    let (center, act) = (&plan.stage.center, &plan.customer.act);
    migration::retry(center, act, (first, None)).await.unwrap();
    let at = |id: MigrationEventId| (format!("{MIGRATION}/{id}"), plan.led(&format!("/{id}")));
    let (own, led) = at(next);
    let (own_other, led_other) = at(first);
    for (address, path, other) in [
        (CONTOSO, own, own_other),
        (plan.lead.as_str(), led, led_other),
    ] {
        let page = plan.read(address, &path).await;
        let way = in_the_way(&page, "Before this wave can be submitted");
        let told = "Several mailboxes are already in other waves";
        assert_eq!(way.matches(told).count(), 1, "{way}");
        assert!(way.contains("<summary>2 mailboxes</summary>"), "{way}");
        for source in ["ann", "bob"] {
            let line = format!("<li>{source}, in <a href=\"{other}\">First steps</a></li>");
            assert!(way.contains(&line), "{line}: {way}");
        }
    }
}

#[tokio::test]
async fn a_wave_that_could_be_tried_again_leads_to_the_one_that_has_to_end_before() {
    let plan = Plan::new().await;
    let (first, next) = beside_one_that_ended(&plan, "ann,ann@contoso.example\n").await;
    let (center, act) = (&plan.stage.center, &plan.customer.act);
    migration::submit(center, act, next).await.unwrap();
    let at = |id: MigrationEventId| (format!("{MIGRATION}/{id}"), plan.led(&format!("/{id}")));
    let (own, led) = at(first);
    let (own_other, led_other) = at(next);
    for (address, path, other) in [
        (CONTOSO, own, own_other),
        (plan.lead.as_str(), led, led_other),
    ] {
        let page = plan.read(address, &path).await;
        let way = in_the_way(&page, "Before this wave can be tried again");
        let told = format!(
            "ann is also in <a href=\"{other}\">Second</a>, which is submitted. Try again once"
        );
        assert!(way.contains(&told), "{way}");
        assert!(!way.contains("Keep it in only one"), "{way}");
    }
}

#[tokio::test]
async fn what_is_changed_begins_with_what_is_there() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let path = format!("{MIGRATION}/{id}/change");
    let form = plan.read(CONTOSO, &path).await;
    for field in [
        "value=\"First steps\"",
        "value=\"2026-11-03\"",
        "value=\"20:00\"",
        "ann,ann@contoso.example,12.5 GB,50 GB\nbob,bob@contoso.example</textarea>",
    ] {
        assert!(form.contains(field), "{field}: {form}");
    }
    for chosen in ["value=\"test\" checked", "value=\"imap\" checked"] {
        assert!(form.contains(chosen), "{chosen}: {form}");
    }
    let (_, version) = form.split_once("name=\"version\" value=\"").unwrap();
    let version = version.split('"').next().unwrap();
    let body = format!(
        "{KEY}&version={version}&name=Later&date=2026-11-04&time=21:00&mailboxes=ann,ann@contoso.example"
    );
    let page = plan.press(&path, &body).await;
    assert!(page.contains("<h1>Later</h1>") && !page.contains("bob@contoso.example"));

    // Somebody else had the same form open.
    let other = body.replace(KEY, OTHER_KEY).replace("Later", "Sooner");
    for late in [
        other.clone(),
        other.replace(&format!("version={version}&"), ""),
    ] {
        let late = plan.send(Asked::post(&path, late), CONTOSO).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    }
    let page = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    assert!(page.contains("<h1>Later</h1>"), "{page}");
}

#[tokio::test]
async fn what_the_specialist_proposes_is_the_customers_to_submit() {
    let plan = Plan::new().await;
    let path = plan.led("/propose");
    let about = "wave=test&source=imap&name=First&date=2026-11-03&time=20:00";
    let body = format!("{KEY}&{about}&mailboxes=ann,ann@contoso.example");
    let proposed = plan.send(Asked::post(&path, body), &plan.lead).await;
    assert_eq!(proposed.status, StatusCode::SEE_OTHER, "{}", proposed.text);
    let led = plan.read(&plan.lead, proposed.location()).await;
    assert!(
        !main_of(&led).contains("method=\"post\""),
        "nothing to press"
    );
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("Proposed by your Specialist"), "{tower}");
    let id = proposed.location().rsplit('/').next().unwrap();
    let wave = plan.read(CONTOSO, &format!("{MIGRATION}/{id}")).await;
    assert!(wave.contains("/change\"") && wave.contains("/acknowledge\""));
    assert!(
        !wave.contains("/submit\""),
        "not before what stays is acknowledged"
    );
}

#[tokio::test]
async fn sentences_of_the_tower_stand_as_the_language_sets_them() {
    let plan = Plan::new().await;
    planned(&plan.stage, &plan.customer, plan.engagement).await;
    let english = plan.read(CONTOSO, MIGRATION).await;
    let told =
        ". Nobody has acknowledged this yet. A wave can be submitted once somebody has. <a href=";
    assert!(english.contains(told), "{english}");
    let chosen = Asked::post("/language", "language=ja&from=/");
    let chosen = plan.send(chosen, CONTOSO).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.text);
    let japanese = plan.read(CONTOSO, MIGRATION).await;
    for told in [
        "。まだ誰も確認していません。",
        "移行バッチを提出できます。<a href=",
    ] {
        assert!(japanese.contains(told), "{told}: {japanese}");
    }
}

/// The version that a form of this page carries.
fn version(page: &str) -> &str {
    let (_, version) = page.split_once("name=\"version\" value=\"").unwrap();
    version.split('"').next().unwrap()
}

#[tokio::test]
async fn a_wave_that_is_not_submitted_changes_its_kind_and_is_removed_after_a_question() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let wave = format!("{MIGRATION}/{id}");
    let form = plan.read(CONTOSO, &format!("{wave}/change")).await;
    let about = "wave=pilot&source=gmail&name=&date=2026-11-06&time=20:00";
    let body = format!(
        "{KEY}&version={}&{about}&mailboxes=ann,ann@contoso.example",
        version(&form)
    );
    let page = plan.press(&format!("{wave}/change"), &body).await;
    assert!(
        page.contains("<h1>Pilot</h1>") && page.contains("Gmail"),
        "{page}"
    );
    let path = format!("{wave}/remove");
    assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    assert!(!led.contains("/remove\""), "{led}");

    let question = plan.read(CONTOSO, &path).await;
    assert!(question.contains("Remove Pilot?"), "{question}");
    for late in ["version=1", ""] {
        let late = plan.send(Asked::post(&path, late), CONTOSO).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    }
    let of = plan.engagement;
    let carried = format!("name=\"engagement\" value=\"{of}\"");
    assert!(question.contains(&carried), "{question}");
    let body = format!("version={}&engagement={of}", version(&question));
    for pressed in ["once", "twice"] {
        let tower = plan.press(&path, &body).await;
        assert!(tower.contains("No wave yet"), "{pressed}: {tower}");
    }
    let gone = plan.send(Asked::get(&wave), CONTOSO).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_submitted_wave_is_not_removed_and_its_page_says_why() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    moving(&plan.stage, &plan.customer, id).await;
    let wave = format!("{MIGRATION}/{id}");
    let path = format!("{wave}/remove");
    let page = plan.read(CONTOSO, &wave).await;
    assert!(!page.contains(&path), "{page}");
    let asked = plan.send(Asked::get(&path), CONTOSO).await;
    assert_eq!(asked.location(), wave);
    let refused = plan.send(Asked::post(&path, "version=1"), CONTOSO).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = "Only a wave that is not submitted can be removed. Withdraw it first if that is still possible, \
        or stop it.";
    assert!(refused.text.contains(why), "{}", refused.text);
    assert!(!main_of(&refused.text).contains("method=\"post\""));
}

#[tokio::test]
async fn a_mailbox_of_another_open_wave_is_refused_and_that_wave_is_named() {
    let plan = Plan::new().await;
    planned(&plan.stage, &plan.customer, plan.engagement).await;
    let about = "wave=pilot&source=imap&name=&date=2026-11-06&time=20:00";
    let body = format!(
        "{KEY}&engagement={}&{about}&mailboxes=ANN,other@contoso.example",
        plan.engagement
    );
    let path = format!("{MIGRATION}/plan");
    let refused = plan.send(Asked::post(&path, body), CONTOSO).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = "ann is already in First steps, which has not ended.";
    assert!(refused.text.contains(told), "{}", refused.text);
}
