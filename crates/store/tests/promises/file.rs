//! Files: content once and before its row, nothing left of what was not kept, loss and change seen.

use process::file::MediaType;
use process::identity::FileId;
use process::state::RequestState;
use sha2::{Digest, Sha256};
use store::file::{File, Received};
use store::task::TaskEntry;
use store::{Constraint, Id, Instant, StoreFault, Word};

use crate::ground::{Ground, Settled, at, id};

async fn received(ground: &Ground, bytes: &[u8]) -> Received {
    let mut incoming = ground.store.receive().await.unwrap();
    for part in bytes.chunks(100_000) {
        incoming.take(part).await.unwrap();
    }
    incoming.end().await.unwrap()
}

pub async fn keep(ground: &Ground, bytes: &[u8], seconds: i64) {
    let received = received(ground, bytes).await;
    ground.store.keep(received, at(seconds)).await.unwrap();
}

async fn read(ground: &Ground, sha256: &[u8]) -> Result<Vec<u8>, StoreFault> {
    let mut content = ground.store.content(sha256).await?;
    let mut whole = Vec::new();
    while let Some(part) = content.next().await? {
        whole.extend(part);
    }
    assert_eq!(content.size(), whole.len() as u64);
    Ok(whole)
}

pub fn hash(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

async fn count(ground: &Ground) -> i64 {
    ground.number("SELECT count(*) FROM file_content").await
}

/// An entry of a task's history, and a file shown with it.
pub async fn task_of(ground: &Ground, settled: &Settled) -> TaskEntry {
    let request = settled.request(settled.number, RequestState::Accepted);
    let engagement = settled.engagement(1, &request);
    let task = settled.task(1, &engagement);
    let entry = TaskEntry {
        id: id(8, settled.number),
        tenant_id: task.tenant_id,
        engagement_id: engagement.id,
        task_id: task.id,
        kind: "evidence".to_owned(),
        state: None,
        side: "customer".to_owned(),
        person_id: Some(settled.admin.id),
        text: None,
        kept_at: None,
        at: Instant(at(0)),
    };
    let rows = (request, engagement, task, entry.clone());
    ground
        .write(rows, |writing, (request, engagement, task, entry)| {
            Box::pin(async move {
                store::request::add(writing, request.clone()).await?;
                store::engagement::add(
                    writing,
                    engagement.clone(),
                    crate::ground::pinned(engagement),
                )
                .await?;
                store::task::add_all(writing, vec![task.clone()]).await?;
                store::task::note_all(writing, vec![entry.clone()]).await
            })
        })
        .await
        .unwrap();
    entry
}

pub fn file(entry: &TaskEntry, settled: &Settled, bytes: &[u8]) -> File {
    File {
        id: Id(FileId(id(9, settled.number))),
        tenant_id: entry.tenant_id,
        engagement_id: entry.engagement_id,
        task_id: entry.task_id,
        task_entry_id: entry.id,
        sha256: hash(bytes),
        size: i64::try_from(bytes.len()).unwrap(),
        media_type: Word(MediaType::Pdf),
        name: Some("Person 2 report.pdf".to_owned()),
        person_id: settled.admin.id,
        at: Instant(at(0)),
    }
}

pub async fn add(ground: &Ground, file: File) -> Result<(), StoreFault> {
    ground
        .write(file, |writing, file| {
            Box::pin(async move { store::file::add_all(writing, vec![file.clone()]).await })
        })
        .await
}

#[tokio::test]
async fn what_was_kept_comes_back_and_the_same_content_is_kept_once() {
    let ground = Ground::new().await;
    let bytes: Vec<u8> = (0..700_000_u32).flat_map(u32::to_le_bytes).collect();
    keep(&ground, &bytes, 0).await;
    keep(&ground, &bytes, 1).await;
    keep(&ground, b"another", 2).await;
    assert_eq!(count(&ground).await, 2);
    assert_eq!(read(&ground, &hash(&bytes)).await.unwrap(), bytes);
    assert_eq!(read(&ground, &hash(b"another")).await.unwrap(), b"another");
    assert_eq!(ground.lying().await, 2);
    assert!(read(&ground, &hash(b"never sent")).await.is_err());
    assert_eq!(ground.store.check().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn what_is_received_and_not_kept_leaves_nothing() {
    let ground = Ground::new().await;
    let mut torn = ground.store.receive().await.unwrap();
    torn.take(b"half of it").await.unwrap();
    drop(torn);
    drop(received(&ground, b"all of it").await);
    assert_eq!((count(&ground).await, ground.lying().await), (0, 0));
    assert_eq!(ground.incoming(), 0);
}

#[tokio::test]
async fn a_row_without_content_cannot_be_and_content_waits_for_its_row() {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    let entry = task_of(&ground, &settled).await;
    let bytes = b"%PDF-1.7 evidence";
    let early = add(&ground, file(&entry, &settled, bytes)).await;
    assert!(
        matches!(early, Err(StoreFault::Refused(Constraint::Reaches))),
        "{early:?}"
    );

    // As a crash between content and row leaves it.
    keep(&ground, bytes, 0).await;
    assert_eq!(ground.store.check().await.unwrap(), [""; 0]);
    add(&ground, file(&entry, &settled, bytes)).await.unwrap();

    // The size is part of what the row points at.
    let wrong = File {
        id: Id(FileId(id(9, 77))),
        size: 1,
        ..file(&entry, &settled, bytes)
    };
    let wrong = add(&ground, wrong).await;
    assert!(
        matches!(wrong, Err(StoreFault::Refused(Constraint::Reaches))),
        "{wrong:?}"
    );
}

#[tokio::test]
async fn a_file_of_one_tenant_cannot_hang_on_a_task_of_another() {
    let ground = Ground::new().await;
    let (one, other) = (ground.settle(1).await, ground.settle(2).await);
    let entry = task_of(&ground, &one).await;
    keep(&ground, b"x", 0).await;
    let foreign = File {
        tenant_id: other.tenant.id,
        ..file(&entry, &one, b"x")
    };
    let refused = add(&ground, foreign).await;
    assert!(
        matches!(refused, Err(StoreFault::Refused(Constraint::Reaches))),
        "{refused:?}"
    );
    add(&ground, file(&entry, &one, b"x")).await.unwrap();
    let reading = ground.store.read().await.unwrap();
    let id = file(&entry, &one, b"x").id.0;
    let mine = store::file::of_tenant(&reading, one.tenant.id.0, id).await;
    assert!(mine.unwrap().is_some());
    let theirs = store::file::of_tenant(&reading, other.tenant.id.0, id).await;
    assert_eq!(theirs.unwrap(), None);
}

#[tokio::test]
async fn the_sweep_takes_what_no_row_names_and_leaves_what_is_young() {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    let entry = task_of(&ground, &settled).await;
    for (bytes, seconds) in [(&b"named"[..], 0), (b"old", 0), (b"young", 100)] {
        keep(&ground, bytes, seconds).await;
    }
    // Sent again, it is young again.
    keep(&ground, b"renewed", 0).await;
    keep(&ground, b"renewed", 100).await;
    add(&ground, file(&entry, &settled, b"named"))
        .await
        .unwrap();
    let receiving = ground.store.receive().await.unwrap();
    ground.leave_behind(&hash(b"stray"));

    ground.store.sweep_files(at(50)).await.unwrap();
    assert_eq!((count(&ground).await, ground.lying().await), (3, 3));
    for kept in [&b"named"[..], b"young", b"renewed"] {
        assert_eq!(read(&ground, &hash(kept)).await.unwrap(), kept);
    }
    assert_eq!(
        ground.incoming(),
        usize::from(ground.has_folder()),
        "what is still coming stays"
    );
    drop(receiving);
}

#[tokio::test]
async fn a_check_finds_content_that_is_missing_or_was_changed() {
    let ground = Ground::new().await;
    for bytes in [&b"whole"[..], b"gone", b"changed"] {
        keep(&ground, bytes, 0).await;
    }
    ground.spoil(&hash(b"gone"), None).await;
    ground.spoil(&hash(b"changed"), Some(b"chAnged")).await;
    let findings = ground.store.check().await.unwrap();
    assert_eq!(findings.len(), 2, "{findings:?}");
    let says = |bytes: &[u8], words: &str| {
        let named = hash(bytes)[..4]
            .iter()
            .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        findings
            .iter()
            .any(|finding| finding.contains(&named) && finding.contains(words))
    };
    assert!(says(b"gone", "is missing"), "{findings:?}");
    assert!(says(b"changed", "is not what was kept"), "{findings:?}");
}

#[tokio::test]
async fn erasing_a_person_erases_the_names_it_gave_to_files() {
    let ground = Ground::new().await;
    let settled = ground.settle(1).await;
    let entry = task_of(&ground, &settled).await;
    keep(&ground, b"x", 0).await;
    add(&ground, file(&entry, &settled, b"x")).await.unwrap();
    ground
        .write(settled.admin.id.0, |writing, person| {
            Box::pin(store::person::erase(writing, *person, Instant(at(1))))
        })
        .await
        .unwrap();
    let reading = ground.store.read().await.unwrap();
    let files = store::file::of_task(&reading, entry.task_id.0)
        .await
        .unwrap();
    assert_eq!(files.len(), 1, "the evidence stays");
    assert_eq!(files[0].name, None);
}
