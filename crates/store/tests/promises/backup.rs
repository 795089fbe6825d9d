//! A copy of a whole Center: equal in every row whichever database it goes to, of one moment under
//! load, and refused as a whole when anything about it is wrong.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use harness::{Engine, FreshDatabase, Place, fresh_on};
use process::identity::JobId;
use serde_json::json;
use store::audit::Deed;
use store::backup::{self, BackupFault, Destination, Part, SchemaState, Tail, tape};
use store::outbox::{self, Ask, Due, Kinds};
use store::{Store, StoreFault};
use tokio::sync::mpsc;

use crate::file::{add, file, keep, task_of};
use crate::ground::{Ground, at, id};

/// A Center with a little of everything that is hard to carry: documents, none among them, numbers
/// with fractions, text in other scripts, files, chains.
async fn lived_in() -> Ground {
    let ground = Ground::new().await;
    for number in 1..=3 {
        let settled = ground.settle(number).await;
        let bytes = vec![u8::try_from(number).unwrap(); 300_000];
        keep(&ground, &bytes, 0).await;
        let entry = task_of(&ground, &settled).await;
        add(&ground, file(&entry, &settled, &bytes)).await.unwrap();
        ground
            .write(settled.tenant.id.0, |writing, tenant| {
                Box::pin(async move { act(writing, *tenant).await })
            })
            .await
            .unwrap();
    }
    let claimed = ground
        .write((), |writing, ()| {
            Box::pin(outbox::claim(
                writing,
                Due::of(Kinds::AllBut(&[]), at(1)),
                at(9),
                1,
            ))
        })
        .await
        .unwrap();
    ground
        .write(claimed, |writing, claimed| {
            Box::pin(async move { outbox::done(writing, &claimed[0], at(2)).await })
        })
        .await
        .unwrap();
    ground
}

async fn act(
    writing: &store::Writing,
    tenant: process::identity::TenantId,
) -> Result<(), StoreFault> {
    let deed = Deed {
        tenant: Some(tenant),
        actor_kind: "customer",
        actor: None,
        action: "file_request",
        subject_kind: "tenant",
        subject: None,
        engagement: None,
        at: at(0),
    };
    store::audit::enter(writing, deed, &"content").await?;
    let ask = Ask {
        id: JobId(id(20, tenant.0.as_u128())),
        kind: "mail",
        subject: &tenant.0.to_string(),
        run_at: at(0),
        at: at(0),
    };
    let payload = json!({"z": 0.1, "a": [1e-7, -3.5, 1.797_693_134_862_315_7e308, 12_345_678_901_i64],
        "한국어": "\u{1F600} \" \\ \n", "null": null});
    outbox::ask(writing, ask, &payload).await
}

async fn copy(store: &Store) -> (Vec<u8>, Tail) {
    let (sender, mut receiver) = mpsc::channel(4);
    let writing = tokio::task::spawn_blocking(move || {
        let mut file = Vec::new();
        tape::write(&mut receiver, &mut file).map(|()| file)
    });
    let tail = store.copy_out("0.0.0", at(0), &sender).await.unwrap();
    (writing.await.unwrap().unwrap(), tail)
}

fn destination(database: &FreshDatabase) -> Destination<'_> {
    match database.place() {
        Place::Folder(folder) => Destination::Folder(folder),
        Place::Url(url) => Destination::Url(url),
    }
}

async fn open(database: &FreshDatabase) -> Store {
    match database.place() {
        Place::Folder(folder) => Store::open_folder(folder).await.unwrap(),
        Place::Url(url) => Store::open_url(url).await.unwrap(),
    }
}

/// Restores a file. The reader's own fault, if it has one, is what was wrong.
async fn restore(file: Vec<u8>, database: &FreshDatabase) -> Result<Tail, BackupFault> {
    let (sender, mut receiver) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || tape::read(Cursor::new(file), &sender));
    let taken = backup::copy_in(destination(database), &mut receiver).await;
    drop(receiver);
    match (taken, reading.await.unwrap()) {
        (Ok((_, tail)), Ok(())) => Ok(tail),
        (Err(fault), Err(BackupFault::Gone) | Ok(())) | (_, Err(fault)) => Err(fault),
    }
}

#[tokio::test]
async fn a_copy_is_equal_in_every_row_in_either_database_and_back_again() {
    let ground = lived_in().await;
    let (file, told) = copy(&ground.store).await;
    assert_eq!((told.contents, told.bytes), (3, 900_000));
    assert_eq!(told.tables["person"].rows, 6);
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let there = fresh_on(engine).unwrap();
        assert_eq!(restore(file.clone(), &there).await.unwrap(), told);
        let store = open(&there).await;
        assert_eq!(store.check().await.unwrap(), Vec::<String>::new());
        let reading = store.read().await.unwrap();
        let (walked, broken) = store::audit::verify(&reading).await.unwrap();
        assert_eq!((walked, broken), (3, Vec::new()));
        drop(reading);
        let (again, told_again) = copy(&store).await;
        assert_eq!(told_again, told, "on {engine:?}");
        let back = harness::fresh().unwrap();
        assert_eq!(restore(again, &back).await.unwrap(), told);
    }
}

#[tokio::test]
async fn what_was_restored_can_be_worked_with() {
    let ground = lived_in().await;
    let (file, _) = copy(&ground.store).await;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let there = fresh_on(engine).unwrap();
        restore(file.clone(), &there).await.unwrap();
        let store = open(&there).await;
        let tenant = ground_tenant();
        store
            .write(move |writing| Box::pin(act_again(writing, tenant)))
            .await
            .unwrap();
        // A constraint that was laid aside is there again.
        let lost = store
            .write(|writing| {
                Box::pin(async move {
                    let nobody = crate::ground::person(99, store::person::PersonKind::Customer);
                    store::membership::add(
                        writing,
                        store::membership::Membership {
                            tenant_id: store::Id(ground_tenant()),
                            person_id: nobody.id,
                            role: store::Word(store::membership::TenantRole::Admin),
                            state: store::Word(process::permission::MembershipState::Active),
                            since: store::Instant(at(0)),
                        },
                    )
                    .await
                })
            })
            .await;
        let lost: Result<(), StoreFault> = lost;
        assert!(
            matches!(lost, Err(StoreFault::Refused(store::Constraint::Reaches))),
            "{lost:?}"
        );
    }
}

fn ground_tenant() -> process::identity::TenantId {
    process::identity::TenantId(id(1, 1))
}

async fn act_again(
    writing: &store::Writing,
    tenant: process::identity::TenantId,
) -> Result<(), StoreFault> {
    let deed = Deed {
        tenant: Some(tenant),
        actor_kind: "customer",
        actor: None,
        action: "file_request",
        subject_kind: "tenant",
        subject: None,
        engagement: None,
        at: at(1),
    };
    store::audit::enter(writing, deed, &"more").await
}

#[tokio::test]
async fn a_copy_under_load_is_of_one_moment() {
    let ground = lived_in().await;
    let stop = Arc::new(AtomicBool::new(false));
    let (store, stopped) = (ground.store.clone(), Arc::clone(&stop));
    let load = tokio::spawn(async move {
        let mut written = 0_u64;
        while !stopped.load(Ordering::Relaxed) {
            store
                .write(|writing| Box::pin(act_again(writing, ground_tenant())))
                .await
                .unwrap();
            written += 1;
        }
        written
    });
    for _ in 0..3 {
        // The chain's head and its last entry are of the same moment, or this refuses.
        let (file, told) = copy(&ground.store).await;
        let there = fresh_on(Engine::Sqlite).unwrap();
        assert_eq!(restore(file, &there).await.unwrap(), told);
    }
    stop.store(true, Ordering::Relaxed);
    assert!(load.await.unwrap() > 0);
}

#[tokio::test]
async fn what_is_damaged_or_cut_short_is_refused_with_the_place_and_leaves_nothing() {
    let ground = lived_in().await;
    let (file, _) = copy(&ground.store).await;
    let there = harness::fresh().unwrap();
    let mut places = Vec::new();
    for step in 0..14 {
        let place = step * (file.len() - 1100) / 13;
        let mut damaged = file.clone();
        damaged[place] ^= 0x10;
        if damaged[place] == 0x10 && file[place] == 0 {
            // Filling between parts belongs to nothing.
            continue;
        }
        match restore(damaged, &there).await {
            Err(
                fault @ (BackupFault::Damaged { .. }
                | BackupFault::Foreign(_)
                | BackupFault::CutShort(_)),
            ) => places.push(fault.to_string()),
            other => panic!("byte {place}: {other:?}"),
        }
        let cut = restore(file[..place].to_vec(), &there).await.unwrap_err();
        assert!(
            matches!(cut, BackupFault::CutShort(_) | BackupFault::Foreign(_)),
            "{place}: {cut}"
        );
    }
    assert!(
        places.iter().any(|told| told.contains("files/")),
        "{places:?}"
    );
    let mut longer = file.clone();
    longer.push(0);
    assert!(restore(longer, &there).await.is_err());
    // Nothing was left: the whole one still finds an empty database.
    restore(file, &there).await.unwrap();
}

#[tokio::test]
async fn a_part_left_out_is_missed() {
    let ground = lived_in().await;
    let (sender, mut receiver) = mpsc::channel(1000);
    ground
        .store
        .copy_out("0.0.0", at(0), &sender)
        .await
        .unwrap();
    drop(sender);
    let mut parts = Vec::new();
    while let Some(part) = receiver.recv().await {
        parts.push(part);
    }
    let there = harness::fresh().unwrap();
    for left_out in 1..parts.len() - 1 {
        let (sender, mut receiver) = mpsc::channel(1000);
        for (number, part) in parts.iter().enumerate() {
            if number != left_out {
                sender.send(part.clone()).await.unwrap();
            }
        }
        drop(sender);
        let taken = backup::copy_in(destination(&there), &mut receiver).await;
        assert!(taken.is_err(), "without {:?}", parts[left_out]);
    }
}

#[tokio::test]
async fn only_an_empty_database_is_filled() {
    let ground = lived_in().await;
    let (file, told) = copy(&ground.store).await;
    let there = harness::fresh().unwrap();
    restore(file.clone(), &there).await.unwrap();
    let fault = restore(file, &there).await.unwrap_err();
    assert!(matches!(fault, BackupFault::NotEmpty(_)), "{fault}");
    let (_, still) = copy(&open(&there).await).await;
    assert_eq!(still, told);
}

#[tokio::test]
async fn what_a_later_program_made_is_refused_by_its_version() {
    let ground = lived_in().await;
    let (sender, mut receiver) = mpsc::channel(1000);
    ground
        .store
        .copy_out("9.9.9", at(0), &sender)
        .await
        .unwrap();
    let Some(Part::Head(head)) = receiver.recv().await else {
        panic!("a copy begins with its head")
    };
    let mut later_form = head.clone();
    later_form.format += 1;
    let mut later_schema = head.clone();
    later_schema.schema.push("9999_later".to_owned());
    let there = harness::fresh().unwrap();
    for head in [later_form, later_schema] {
        let (sender, mut receiver) = mpsc::channel(1);
        sender.send(Part::Head(head)).await.unwrap();
        let fault = backup::copy_in(destination(&there), &mut receiver)
            .await
            .unwrap_err();
        assert!(
            matches!(&fault, BackupFault::Newer { program, .. } if program == "9.9.9"),
            "{fault}"
        );
    }
}

#[tokio::test]
async fn a_table_that_the_schema_does_not_make_is_never_left_out_silently() {
    let ground = lived_in().await;
    ground
        .tamper("CREATE TABLE strange (id bigint NOT NULL PRIMARY KEY, weight numeric)")
        .await;
    let (sender, _receiver) = mpsc::channel(1000);
    let fault = ground.store.copy_out("0.0.0", at(0), &sender).await;
    let fault = fault.unwrap_err().to_string();
    assert!(fault.contains("table strange"), "{fault}");
    let findings = ground.store.check().await.unwrap();
    assert!(findings[0].contains("table strange"), "{findings:?}");
}

#[tokio::test]
async fn a_center_whose_files_are_not_whole_is_not_backed_up_as_if_it_were() {
    let ground = lived_in().await;
    let bytes = vec![1; 300_000];
    ground
        .spoil(&crate::file::hash(&bytes), Some(b"other"))
        .await;
    let (sender, mut receiver) = mpsc::channel(4);
    let taking = tokio::spawn(async move { while receiver.recv().await.is_some() {} });
    let fault = ground.store.copy_out("0.0.0", at(0), &sender).await;
    assert!(matches!(fault, Err(BackupFault::Unfit(_))), "{fault:?}");
    drop(sender);
    taking.await.unwrap();
}

#[tokio::test]
async fn a_look_changes_no_schema() {
    let ground = lived_in().await;
    assert_eq!(
        ground.store.schema_state().await.unwrap(),
        SchemaState::Same
    );
    ground
        .tamper("DELETE FROM seaql_migrations WHERE version = '0002_lapse_notice'")
        .await;
    let looked = match ground.folder() {
        Some(folder) => Store::look_folder(folder).await.unwrap(),
        None => Store::look_url(&ground.url()).await.unwrap(),
    };
    let lacking = SchemaState::Older(vec!["0002_lapse_notice".to_owned()]);
    assert_eq!(looked.schema_state().await.unwrap(), lacking);
    ground
        .tamper("INSERT INTO seaql_migrations (version, applied_at) VALUES ('9999_later', 0)")
        .await;
    let later = SchemaState::Newer(vec!["9999_later".to_owned()]);
    assert_eq!(looked.schema_state().await.unwrap(), later);
    let empty = harness::fresh_on(Engine::Postgres).unwrap();
    let Place::Url(url) = empty.place() else {
        panic!("a PostgreSQL database has a URL")
    };
    let looked = Store::look_url(url).await.unwrap();
    assert_eq!(looked.schema_state().await.unwrap(), SchemaState::Foreign);
}

#[tokio::test]
async fn a_row_that_names_another_that_is_not_there_is_found() {
    let ground = lived_in().await;
    if ground.is_sqlite() {
        ground
            .tamper("PRAGMA foreign_keys = OFF; DELETE FROM tenant_domain; DELETE FROM audit_chain")
            .await;
    } else {
        ground
            .tamper("SET session_replication_role = replica; DELETE FROM audit_chain")
            .await;
    }
    let findings = ground.store.check().await.unwrap();
    assert!(
        findings.iter().any(|finding| finding.contains("audit_entry")
            || finding.contains("foreign_key_check")),
        "{findings:?}"
    );
}
