//! A large file goes in and out part by part: others write between its parts, and yet all of it is in,
//! or nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use cast::{MANAGER, Stage};
use center::CenterFault;
use center::import::{self, ImportState, ImportTyped};
use center::once::Key;
use center::queue::Spot;
use center::tenant;
use jiff::SignedDuration;
use process::permission::ManagerAct;
use uuid::Uuid;

use crate::told;

/// Eight parts.
const LINES: usize = 4_000;

fn tenants(lines: usize) -> String {
    let mut text = "name,domain,cloud,segment,country,zone\n".to_owned();
    for number in 0..lines {
        let line =
            format!("Customer {number},c{number}.example,worldwide,commercial,GB,Europe/London\n");
        text.push_str(&line);
    }
    text
}

fn held(lines: usize) -> String {
    let mut text = "domain,plan,seats,kind,start,end\n".to_owned();
    for number in 0..lines {
        let line = format!("c{number}.example,office-365-e3,200,paid,2026-01-01,2027-01-01\n");
        text.push_str(&line);
    }
    text
}

async fn read(stage: &Stage, act: &ManagerAct, kind: &str, text: &str) -> Uuid {
    let typed = ImportTyped {
        kind: kind.to_owned(),
        file_name: "list.csv".to_owned(),
        bytes: text.as_bytes().to_vec(),
        source: "The licence report".to_owned(),
        as_of: "2026-10-31".to_owned(),
        language: process::language::WrittenLanguage::English,
    };
    let read = import::read(&stage.center, act, &typed, &Key::draw(&stage.center)).await;
    read.unwrap()
}

/// Does something while another writes one thing after the other, and says how often that one came
/// in between.
async fn beside<T>(stage: &Stage, work: impl Future<Output = T>) -> (T, u32) {
    let over = Arc::new(AtomicBool::new(false));
    let (store, at) = (stage.center.store().clone(), stage.center.now());
    let seen = Arc::clone(&over);
    let other = tokio::spawn(async move {
        let mut written = 0;
        loop {
            store.prove_writing(at).await.unwrap();
            if seen.load(Ordering::Relaxed) {
                return written;
            }
            written += 1;
        }
    });
    let done = work.await;
    over.store(true, Ordering::Relaxed);
    (done, other.await.unwrap())
}

const TENANTS: &str = "SELECT count(*) FROM tenant";

async fn chains_are_whole(stage: &Stage) {
    let reading = stage.center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty(), "{broken:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_write_between_the_parts_of_a_large_file() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let mut ids = Vec::new();
    for (kind, text) in [("tenants", tenants(LINES)), ("subscriptions", held(LINES))] {
        let id = read(&stage, &act, kind, &text).await;
        let (done, between) = beside(&stage, import::take_in(center, &act, id)).await;
        done.unwrap();
        assert!(between > 1, "{kind} held up who wrote beside it");
        ids.push(id);
    }
    let all = i64::try_from(LINES).unwrap() + 3;
    assert_eq!(stage.number(TENANTS).await, all);
    for id in ids.into_iter().rev() {
        let (done, between) = beside(&stage, import::undo(center, &act, id)).await;
        done.unwrap();
        assert!(between > 1, "what went out held up who wrote beside it");
    }
    assert_eq!(stage.number(TENANTS).await, 3);
    chains_are_whole(&stage).await;
}

#[tokio::test]
async fn what_was_begun_with_is_finished_by_the_worker_and_nothing_is_added_meanwhile() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, "tenants", &tenants(1_100)).await;
    import::take_in(center, &act, id).await.unwrap();
    let other = read(&stage, &act, "subscriptions", &held(1)).await;
    // As if whoever took it out had ended after the first word.
    let begun = "UPDATE import_file SET state = 'taking_out', turn = 1 WHERE state = 'taken'";
    assert_eq!(stage.tamper(begun).await, 1);
    let refused = import::take_in(center, &act, other).await;
    assert_eq!(told(refused), [("import", "error-import-under-way")]);
    let found = tenant::tenants(center, &act, "contoso", Spot::FIRST).await;
    let contoso = found.unwrap().rows.remove(0).tenant;
    let said = ("contoso.test", "A call", "2026-11-01");
    let refused = tenant::add_domain(center, &act, contoso.id.0, said, contoso.version).await;
    assert_eq!(told(refused), [("domain", "error-import-under-way")]);
    stage.advance(SignedDuration::from_mins(2)).await;
    stage.work().await;
    assert_eq!(stage.number(TENANTS).await, 3);
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!(looked.state, ImportState::Undone);
    tenant::add_domain(center, &act, contoso.id.0, said, contoso.version)
        .await
        .unwrap();
    let late = import::take_in(center, &act, other).await;
    assert_eq!(
        told(late),
        [("import", "error-import-changed")],
        "its tenant is gone"
    );
    chains_are_whole(&stage).await;
}

#[tokio::test]
async fn what_cannot_go_out_as_a_whole_is_put_back_as_it_was() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, "tenants", &tenants(1_100)).await;
    import::take_in(center, &act, id).await.unwrap();
    let known = "SELECT count(*) FROM tenant t JOIN audit_chain c ON c.chain = t.id \
        WHERE t.domain = 'c1099.example' AND c.sequence = ";
    assert_eq!(stage.number(&format!("{known}1")).await, 1);
    // Something is built on a line of the first part, which goes out last, after the others went.
    let other = read(&stage, &act, "subscriptions", &held(1)).await;
    import::take_in(center, &act, other).await.unwrap();
    let begun = "UPDATE import_file SET state = 'taking_out', turn = 1 WHERE kind = 'tenants'";
    assert_eq!(stage.tamper(begun).await, 1);
    stage.advance(SignedDuration::from_mins(2)).await;
    stage.work().await;
    assert_eq!(stage.number(TENANTS).await, 1_103);
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!(looked.state, ImportState::Taken);
    assert!(looked.undo_until.is_some());
    let again = "the same tenant, whose chain tells that it went out and came in again";
    assert_eq!(stage.number(&format!("{known}3")).await, 1, "{again}");
    let refused: Result<(), CenterFault> = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-built")]);
    assert_eq!(stage.number(&format!("{known}3")).await, 1, "nothing moved");
    chains_are_whole(&stage).await;
}
