//! What another tool reports, in the same tower.

use center::migration::{self, ImportForm, Step, Tool};
use center::{CenterFault, Conflict};
use process::identity::MigrationEventId;
use process::state::MigrationState;
use report::migration::ItemClass;

use super::super::{Play, play};

/// A log of imapsync: of 25 messages these were not copied, each for its size.
fn log(user: &str, skipped: &[u32]) -> String {
    let left = skipped.len();
    let lines = skipped.iter().map(|uid| {
        format!("msg INBOX/{uid} skipped (40000000 exceeds maxsize limit 35651584 bytes)\n")
    });
    format!(
        "Here is imapsync 2.229 on host mover, a linux system with 0.6/1.9 free GiB of RAM
Transfer started at Tuesday  3 November 2026-11-03 09:00:00 +0000 UTC
$RCSfile: imapsync,v $ $Revision: 2.229 $ $Date: 2022/09/14 18:08:24 $
Host1: IMAP server [mail.contoso.example] port [993] user [{user}]
Host2: IMAP server [outlook.example] port [993] user [{user}@contoso.example]
Host1 Nb messages:                   25 messages
Host1 Total size:             400000000 bytes (381.47 MiB)
{}++++ Statistics
Messages transferred                    : {}
Messages skipped                        : 0
Messages found in host1 not in host2    : {left} messages
Total bytes transferred                 : 300000 (292.969 KiB)
Detected 0 errors
Exiting with return value 0 (EX_OK: successful termination) 0/50 nb_errors/max_errors
",
        lines.collect::<String>(),
        25 - left,
    )
}

impl Play {
    async fn import(
        &self,
        log: &str,
        into: Option<MigrationEventId>,
    ) -> Result<MigrationEventId, CenterFault> {
        self.import_of(Tool::Imapsync, log, into).await
    }

    async fn import_of(
        &self,
        tool: Tool,
        report: &str,
        into: Option<MigrationEventId>,
    ) -> Result<MigrationEventId, CenterFault> {
        let (center, act) = (&self.stage.center, &self.customer.act);
        let bytes = report.as_bytes().to_vec();
        let read = migration::read_report(center, tool, bytes).await?;
        let form = ImportForm {
            wave: "pilot".to_owned(),
            source: "imap".to_owned(),
            name: String::new(),
            zone: "Europe/London".to_owned(),
            into,
        };
        migration::import(center, act, self.engagement, (&form, read), &self.key()).await
    }
}

#[tokio::test]
async fn a_log_becomes_an_event_that_has_ended_and_a_later_log_brings_it_up_to_date() {
    let play = play().await;
    let both = log("anna", &[5, 9]) + &log("ben", &[]);
    let event = play.import(&both, None).await.unwrap();
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::CompletedWithErrors);
    assert_eq!(page.line.name, "imapsync 2.229");
    assert_eq!(page.classes, [(ItemClass::TooLarge, 2)]);
    assert_eq!(page.exceptions[0].target, "anna@contoso.example");
    assert_eq!(
        (page.exceptions[0].uid, page.exceptions[0].folder.as_deref()),
        (5, None),
        "nobody was asked whether folders may be kept"
    );
    assert_eq!((page.line.counts.mailboxes, page.line.counts.moved), (2, 1));
    assert!(
        !page.line.may(Step::Retry) && !page.line.may(Step::Pair),
        "another tool moved it"
    );
    assert!(page.line.may(Step::Accept) && page.line.may(Step::ReportIssue));

    let again = play.import(&log("anna", &[]), Some(event)).await.unwrap();
    assert_eq!(again, event);
    let page = play.event(event).await;
    assert_eq!(page.line.state, MigrationState::Completed);
    assert_eq!(page.line.counts.exceptions, 0);
    let tower = play.tower().await;
    assert_eq!((tower.events.len(), tower.mailboxes), (1, 2));
    let over = play.import(&log("anna", &[]), Some(event)).await;
    assert!(
        matches!(over, Err(CenterFault::Conflict(Conflict::State))),
        "{over:?}"
    );
}

/// Each report is small enough; together they would make a wave larger than any that is planned.
#[tokio::test]
async fn an_event_takes_no_more_mailboxes_by_many_reports_than_by_one() {
    const COLUMNS: &str = "Destination Email Address,Total Success Count,\
        Total Success Size (bytes),Total Error Count,Total Error Size (bytes),Last Status,\
        Last Status Details\n";
    let report = |numbers: std::ops::Range<usize>| {
        let rows = numbers.map(|one| format!("m{one}@contoso.example,100,1000,2,70,Completed,\n"));
        COLUMNS.to_owned() + &rows.collect::<String>()
    };
    let play = play().await;
    let wiz = Tool::MigrationWiz;
    let (first, second) = (report(0..5_000), report(4_000..10_000));
    let event = play.import_of(wiz, &first, None).await.unwrap();
    let same = play.import_of(wiz, &second, Some(event)).await;
    assert_eq!(same.unwrap(), event);
    let over = report(9_999..10_001);
    let over = play.import_of(wiz, &over, Some(event)).await;
    assert!(
        matches!(&over, Err(CenterFault::Invalid(faults)) if faults[0].message == "error-migration-many"),
        "{over:?}"
    );
    assert_eq!(play.event(event).await.line.counts.mailboxes, 10_000);
}

#[tokio::test]
async fn what_is_no_report_and_what_was_not_imported_take_none() {
    let play = play().await;
    let foreign = play.import("From: anna\n\nHello\n", None).await;
    assert!(
        matches!(&foreign, Err(CenterFault::Invalid(faults)) if faults[0].message == "error-migration-report-foreign"),
        "{foreign:?}"
    );
    let own = play.completed_test().await;
    let into = play.import(&log("anna", &[]), Some(own)).await;
    assert!(
        matches!(into, Err(CenterFault::Conflict(Conflict::State))),
        "{into:?}"
    );
    let page = play.event(own).await;
    assert_eq!(page.mailboxes.len(), 1);
}
