//! What came of a wave: its ledger, issues after it, and its report.

use axum::http::StatusCode;
use cast::CONTOSO;
use center::migration;
use center::sign_in;
use serde_json::json;

use super::import::LOG;
use super::{KEY, MIGRATION, Plan, main_of, moving, planned, seen};
use crate::browser::Asked;

#[tokio::test]
async fn what_did_not_move_is_told_with_its_cause_and_in_a_file() {
    let plan = Plan::new().await;
    let (_, wave) = plan.ended().await;
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Completed with errors"), "{page}");
    assert!(
        page.contains("Over 36\u{a0}MB, the limit for IMAP"),
        "{page}"
    );
    assert!(page.contains("Compared: 20"), "{page}");
    assert!(
        !page.contains("Tell the people concerned"),
        "it is too late"
    );
    let places = ["exceptions", "issues", "mailboxes"].map(|id| page.find(&format!("id=\"{id}\"")));
    assert!(places.is_sorted(), "the long list comes last: {page}");
    let tower = plan.read(CONTOSO, MIGRATION).await;
    assert!(tower.contains("1 of 2 verified") && tower.contains("Exceptions in First steps"));
    assert!(!tower.contains("per hour"), "nothing moves any more");

    let ledger = plan.read(CONTOSO, &format!("{wave}/ledger")).await;
    assert!(ledger.contains("Message too large") && ledger.contains("UID 7"));
    assert!(
        ledger.contains("only with --with-names. It never sends subjects."),
        "{ledger}"
    );
    let none = plan
        .read(CONTOSO, &format!("{wave}/ledger?class=nul"))
        .await;
    assert!(none.contains("Nothing of this kind"), "{none}");
    let unknown = Asked::get(format!("{wave}/ledger?class=other-tools"));
    assert_eq!(
        plan.send(unknown, CONTOSO).await.status,
        StatusCode::NOT_FOUND
    );
    let file = plan
        .send(Asked::get(format!("{wave}/ledger.csv")), CONTOSO)
        .await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(
        file.text,
        "mailbox,class,folder,uid,bytes,code,said,subject\r\n\
         bob@contoso.example,too_large,\"Old, and =new\",7,41943040,,,'=1+1\r\n"
    );
}

#[tokio::test]
async fn an_empty_ledger_says_what_will_stand_there_until_the_wave_has_ended() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let ledger = format!("{MIGRATION}/{id}/ledger");
    let led = plan.led(&format!("/{id}/ledger"));
    let tower = format!("{MIGRATION}?engagement={}", plan.engagement);
    for (address, path, tower) in [
        (CONTOSO, &ledger, tower),
        (plan.lead.as_str(), &led, plan.led("")),
    ] {
        let page = plan.read(address, path).await;
        assert!(page.contains("Nothing here yet"), "{page}");
        assert!(page.contains("once the wave has ended"), "{page}");
        let wave = path.trim_end_matches("/ledger");
        let over =
            format!("<a href=\"{tower}\">Mail migration</a> / <a href=\"{wave}\">First steps</a>");
        assert!(page.contains(&over), "{over}: {page}");
    }
    moving(&plan.stage, &plan.customer, id).await;
    let page = plan.read(CONTOSO, &ledger).await;
    assert!(page.contains("Nothing here yet"), "it has only begun");
    let of_class = plan.read(CONTOSO, &format!("{ledger}?class=nul")).await;
    assert!(of_class.contains("Nothing of this kind was reported."));
    migration::stop(&plan.stage.center, &plan.customer.act, (id, None))
        .await
        .unwrap();
    let page = plan.read(CONTOSO, &ledger).await;
    assert!(
        page.contains("Nothing of this kind was reported.") && !page.contains("Nothing here yet"),
        "nothing will come of it: {page}"
    );
}

/// A thousand equal lines say less than one, and nobody reads a page of them.
#[tokio::test]
async fn equal_items_are_one_line_that_unfolds_to_the_first_of_them() {
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let token = moving(&plan.stage, &plan.customer, id).await;
    let now = plan.stage.now();
    let item = |class: &str, uid: usize, said: Option<&str>| json!({"class": class, "uid": uid, "bytes": 1_024, "folder": "Old", "said": said});
    let unreadable = (1..=1_000).map(|uid| item("unreadable", uid, None));
    let refused = (1_001..=1_003).map(|uid| item("refused", uid, Some("No 8-bit headers")));
    let spam = [item("refused", 1_004, Some("Looks like spam"))];
    let items: Vec<_> = unreadable.chain(refused).chain(spam).collect();
    let told = json!({
        "schema": 1, "sequence": 1, "sent": now, "state": "ended",
        "mailboxes": [{
            "target": "bob@contoso.example", "state": "with_errors", "attempt": 1,
            "messages": {"all": 2_000, "there": 996, "left": 1_004},
            "bytes": {"all": 2_048_000, "there": 1_019_904, "left": 1_028_096},
            "items": items,
        }],
    });
    let known = sign_in::recognise(&plan.stage.center, &token)
        .await
        .unwrap();
    let known = known.unwrap();
    let told = serde_json::from_value(told).unwrap();
    migration::progress(&plan.stage.center, known.runner().unwrap(), told)
        .await
        .unwrap();

    let wave = format!("{MIGRATION}/{id}");
    let led = plan.led(&format!("/{id}"));
    for (address, path, ledger) in [
        (CONTOSO, wave.clone(), &wave),
        (CONTOSO, format!("{wave}/report"), &wave),
        (CONTOSO, MIGRATION.to_owned(), &wave),
        (plan.lead.as_str(), led.clone(), &led),
        (plan.lead.as_str(), format!("{led}/report"), &led),
    ] {
        let page = plan.read(address, &path).await;
        let (_, lines) = page
            .split_once("aria-labelledby=\"exceptions\"")
            .unwrap_or_else(|| page.split_once("aria-labelledby=\"classes\"").unwrap());
        let lines = lines.split("</table>").next().unwrap();
        let rows: Vec<&str> = lines.split("<tr role=\"row\">").skip(2).collect();
        let [all, some, one] = rows.as_slice() else {
            panic!("a line for each class and reason: {lines}");
        };
        assert!(
            all.contains("1,000") && all.contains("The first 20 items"),
            "{all}"
        );
        assert!(all.contains("bob@contoso.example (Old)</small>"), "{all}");
        assert_eq!(all.matches("<li>").count(), 20, "{all}");
        let rest = format!("{ledger}/ledger?class=unreadable\"");
        assert!(
            all.contains(&rest) && all.contains("Can be tried again"),
            "{all}"
        );
        assert!(
            some.contains("No 8-bit headers") && some.contains("3 items"),
            "{some}"
        );
        assert!(!some.contains("/ledger?"), "it shows all of them: {some}");
        assert!(
            one.contains("Looks like spam") && one.contains("One item"),
            "{one}"
        );
    }
    let file = Asked::get(format!("{wave}/ledger.csv"));
    let file = plan.send(file, CONTOSO).await;
    assert_eq!(
        file.text.lines().count(),
        1_005,
        "the file keeps every item"
    );
}

#[tokio::test]
async fn after_a_wave_issues_are_answered_and_the_specialist_reports() {
    let plan = Plan::new().await;
    let (id, wave) = plan.ended().await;
    let path = format!("{wave}/issue");
    let empty = plan
        .send(Asked::post(&path, format!("{KEY}&text=")), CONTOSO)
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("id=\"text-e\""), "{}", empty.text);
    let page = plan
        .press(&path, &format!("{KEY}&text=Bob+misses+a+folder."))
        .await;
    assert!(page.contains("Bob misses a folder.") && page.contains("Waiting for an answer"));

    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    let (_, answer) = led.split_once("/issues/").unwrap();
    let issue = answer.split('"').next().unwrap();
    let path = plan.led(&format!("/{id}/issues/{issue}"));
    let form = plan.read(&plan.lead, &path).await;
    assert!(form.contains("Bob misses a folder."));
    let body = format!("{KEY}&text=Look+under+Archive.");
    let answered = plan.send(Asked::post(&path, body), &plan.lead).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);
    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Look under Archive."), "{page}");

    let report = plan.led(&format!("/{id}/report"));
    let body = format!("{KEY}&text=One+message+stays+behind.");
    let written = plan.send(Asked::post(&report, body), &plan.lead).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.text);
    let page = plan.read(CONTOSO, &format!("{wave}/report")).await;
    assert!(page.contains("One message stays behind."), "{page}");
    assert!(!main_of(&page).contains("<form"), "the customer reads it");

    let page = plan.press(&format!("{wave}/accept"), "").await;
    assert!(page.contains("Accepted by "), "{page}");
    assert!(!page.contains(&format!("{wave}/retry")), "it is over");
}

#[tokio::test]
async fn an_issue_is_on_the_desk_until_it_is_answered_also_while_the_wave_is_tried_again() {
    let plan = Plan::new().await;
    let (id, wave) = plan.ended().await;
    let link = format!("href=\"{}\"", plan.led(&format!("/{id}#issues")));
    let desk = plan.read(&plan.lead, "/desk").await;
    assert!(!desk.contains(&link), "nothing was reported: {desk}");
    let body = format!("{KEY}&text=Bob+misses+a+folder.");
    let page = plan.press(&format!("{wave}/issue"), &body).await;

    let desk = plan.read(&plan.lead, "/desk").await;
    let (_, row) = desk.split_once(&link).unwrap();
    let row = row.split("</tr>").next().unwrap();
    for told in [
        ">Contoso</a>",
        "First steps · Bob misses a folder.",
        "Migration issue",
    ] {
        assert!(row.contains(told), "{told}: {row}");
    }

    let retry = format!("{wave}/retry");
    let page = plan.press(&retry, &seen(&page, &retry)).await;
    assert!(page.contains("Bob misses a folder.") && page.contains("Waiting for an answer"));
    assert!(plan.read(&plan.lead, "/desk").await.contains(&link));
    let led = plan.read(&plan.lead, &plan.led(&format!("/{id}"))).await;
    let (_, issue) = led.split_once("/issues/").expect("it can be answered");
    let issue = issue.split('"').next().unwrap();
    let path = plan.led(&format!("/{id}/issues/{issue}"));
    let form = plan.read(&plan.lead, &path).await;
    assert!(form.contains("Bob misses a folder."), "{form}");
    let body = format!("{KEY}&text=Look+under+Archive.");
    let answered = plan.send(Asked::post(&path, body), &plan.lead).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);

    let page = plan.read(CONTOSO, &wave).await;
    assert!(page.contains("Look under Archive."), "{page}");
    assert!(!page.contains(&retry), "it is still tried again: {page}");
    let desk = plan.read(&plan.lead, "/desk").await;
    assert!(!desk.contains(&link), "it is answered: {desk}");
}

#[tokio::test]
async fn a_report_says_that_everything_is_there_only_where_it_is() {
    const ALL: &str = "Everything that was to be moved is there.";
    const NONE: &str = "Nothing of this kind was reported.";
    let plan = Plan::new().await;
    let id = planned(&plan.stage, &plan.customer, plan.engagement).await;
    let report = format!("{MIGRATION}/{id}/report");
    let page = plan.read(CONTOSO, &report).await;
    assert!(page.contains(NONE) && !page.contains(ALL), "{page}");
    moving(&plan.stage, &plan.customer, id).await;
    migration::stop(&plan.stage.center, &plan.customer.act, (id, None))
        .await
        .unwrap();
    let page = plan.read(CONTOSO, &report).await;
    assert!(page.contains(NONE) && !page.contains(ALL), "it has failed");

    let whole = LOG
        .replace(
            "msg INBOX/5 skipped (40000000 exceeds maxsize limit 35651584 bytes)\n",
            "",
        )
        .replace(": 24\n", ": 25\n")
        .replace(": 1 messages", ": 0 messages");
    let engagement = plan.engagement.to_string();
    let fields = [
        ("key", "0123456789abcdef0123456789abcdef"),
        ("engagement", engagement.as_str()),
        ("tool", "imapsync"),
        ("wave", "pilot"),
        ("source", "imap"),
        ("name", ""),
    ];
    let path = format!("{MIGRATION}/import");
    let sent = Asked::with_file(&path, &fields, ("report", &whole));
    let sent = plan.send(sent, CONTOSO).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = plan
        .read(CONTOSO, &format!("{}/report", sent.location()))
        .await;
    assert!(page.contains(ALL) && !page.contains(NONE), "{page}");
}
