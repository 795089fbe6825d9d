//! Files as evidence: taken with the deed or not at all, seen by both sides, handed out to no one else.

use center::file::{self, MOST_BYTES, MOST_FILES, Uploads};
use center::once::Key;
use center::task::{self, Evidence, Leave, Purpose, Wanted};
use center::{CenterFault, Conflict};
use futures_util::StreamExt;
use jiff::SignedDuration;
use process::file::MediaType;
use process::identity::FileId;
use process::language::WrittenLanguage;
use process::permission::Action;
use process::state::TaskState;
use sha2::{Digest, Sha256};

use super::{Play, is_out_of_state, play, told};

const REPORT: &[u8] = b"%PDF-1.7 the report";

async fn uploads(play: &Play, files: &[(&str, &[u8])]) -> Uploads {
    let mut uploads = Uploads::none(&play.stage.center);
    for (name, bytes) in files {
        uploads.begin(name).await.unwrap();
        uploads.take(bytes).await.unwrap();
        uploads.end().await.unwrap();
    }
    uploads
}

async fn takes(
    play: &Play,
    (purpose, name): (Purpose, &str),
    key: &Key,
) -> Result<Leave, CenterFault> {
    let asked = (purpose, play.id(name).await);
    task::takes_evidence(&play.stage.center, &play.customer.act, asked, key).await
}

/// Leave to finish this task, which is open.
async fn leave(play: &Play, name: &str) -> Leave {
    takes(play, (Purpose::Finish, name), &play.key())
        .await
        .unwrap()
}

async fn evidence(play: &Play, files: &[(&str, &[u8])]) -> Result<Evidence, CenterFault> {
    let leave = leave(play, "core-name-people").await;
    evidence_by(play, &leave, files).await
}

async fn evidence_by(
    play: &Play,
    leave: &Leave,
    files: &[(&str, &[u8])],
) -> Result<Evidence, CenterFault> {
    let uploads = uploads(play, files).await;
    Evidence::with_files(&play.stage.center, leave, "Seen today.", "", uploads).await
}

/// One file and no words.
async fn only_a_file(play: &Play) -> Evidence {
    let uploads = uploads(play, &[("report.pdf", REPORT)]).await;
    let leave = leave(play, "core-test-network").await;
    Evidence::with_files(&play.stage.center, &leave, "", "", uploads)
        .await
        .unwrap()
}

async fn read(found: file::Download) -> Vec<u8> {
    let parts: Vec<Vec<u8>> = found.parts().map(Result::unwrap).collect().await;
    parts.concat()
}

async fn contents(play: &Play) -> i64 {
    play.stage.number("SELECT count(*) FROM file_content").await
}

/// A file shown for review by the customer.
async fn shown(play: &Play) -> FileId {
    let id = play.id("core-name-people").await;
    let shown = evidence(play, &[("report.pdf", REPORT)]).await.unwrap();
    let (center, act) = (&play.stage.center, &play.customer.act);
    task::ask_for_review(center, act, id, shown, &play.key())
        .await
        .unwrap();
    play.seen("core-name-people").await.files[0].id
}

#[tokio::test]
async fn a_file_is_enough_where_the_playbook_wants_one() {
    let play = play().await;
    play.finish_all_but(&["core-test-network"]).await;
    assert_eq!(play.seen("core-test-network").await.wanted, Wanted::File);
    let id = play.id("core-test-network").await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let nothing = task::complete(center, act, id, Evidence::default(), &play.key()).await;
    assert_eq!(told(&nothing), Some(("files", "error-file-needed")));
    let shown = only_a_file(&play).await;
    task::complete(center, act, id, shown, &play.key())
        .await
        .unwrap();
    let seen = play.seen("core-test-network").await;
    assert_eq!(seen.line.state, TaskState::Done);
    assert_eq!(seen.files.len(), 1);
    let file = &seen.files[0];
    assert_eq!(file.name.as_deref(), Some("report.pdf"));
    assert_eq!(file.size, i64::try_from(REPORT.len()).unwrap());
    assert_eq!(file.at, play.stage.now());
}

#[tokio::test]
async fn both_sides_see_and_save_a_file_and_nobody_else_does() {
    let play = play().await;
    let center = &play.stage.center;
    let id = shown(&play).await;
    let task = play.id("core-name-people").await;
    let by_lead = task::look_as_lead(center, &play.lead, task, WrittenLanguage::Korean)
        .await
        .unwrap();
    assert_eq!(by_lead.files[0].id, id);
    let mine = file::download(center, &play.customer.act, id)
        .await
        .unwrap();
    assert_eq!(mine.media_type, MediaType::Pdf);
    assert_eq!(read(mine).await, REPORT);
    let theirs = file::download_as_lead(center, &play.lead, id)
        .await
        .unwrap();
    assert_eq!(read(theirs).await, REPORT);

    let stranger = play.stage.customer(cast::HANBIT).await;
    let foreign = file::download(center, &stranger.act, id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let other = play.stage.specialist(cast::KO).await;
    let foreign = file::download_as_lead(center, &other, id).await;
    assert!(matches!(foreign, Err(CenterFault::NotFound)));
    let unknown = file::download(center, &play.customer.act, FileId(task.0)).await;
    assert!(matches!(unknown, Err(CenterFault::NotFound)));
}

#[tokio::test]
async fn the_same_form_sent_twice_shows_its_files_once() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-name-people").await;
    let key = play.key();
    let asked = (Purpose::Finish, "core-name-people");
    for _ in 0..2 {
        let leave = takes(&play, asked, &key).await.unwrap();
        let same = evidence_by(&play, &leave, &[("a.pdf", REPORT), ("again.pdf", REPORT)]).await;
        task::complete(center, act, id, same.unwrap(), &key)
            .await
            .unwrap();
    }
    assert_eq!(play.seen("core-name-people").await.files.len(), 2);
    assert_eq!(contents(&play).await, 1, "the same content is kept once");
    let leave = takes(&play, asked, &key).await.unwrap();
    let other = evidence_by(&play, &leave, &[("a.pdf", b"something else")]).await;
    let refused = task::complete(center, act, id, other.unwrap(), &key).await;
    assert!(
        matches!(refused, Err(CenterFault::Conflict(Conflict::KeyUsed))),
        "{refused:?}"
    );
    assert_eq!(contents(&play).await, 1, "what shows nothing is not kept");
    // The key is this person's and of this act alone.
    let review = (Purpose::Review, "core-name-people");
    let refused = takes(&play, review, &key).await.map(|_| ());
    assert!(is_out_of_state(&refused), "{refused:?}");
}

#[tokio::test]
async fn a_task_takes_files_in_the_states_in_which_it_can_be_shown_or_finished() {
    let play = play().await;
    let name = "core-name-people";
    let (finish, review) = ((Purpose::Finish, name), (Purpose::Review, name));
    let ask = async |asked| takes(&play, asked, &play.key()).await.map(|_| ());
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id(name).await;
    for asked in [finish, review] {
        ask(asked).await.unwrap();
    }
    task::say_stuck(center, act, id, "Which of them?", &play.key())
        .await
        .unwrap();
    for asked in [finish, review] {
        ask(asked).await.unwrap();
    }
    shown(&play).await;
    assert_eq!(play.state(name).await, TaskState::InReview);
    ask(finish).await.unwrap();
    assert!(is_out_of_state(&ask(review).await));
    play.complete(id).await.unwrap();
    assert!(is_out_of_state(&ask(finish).await));
    assert!(is_out_of_state(&ask(review).await));
}

/// Each content that is sent and refused lies on the disk for a day.
#[tokio::test]
async fn what_is_kept_of_a_tenant_in_a_day_has_an_end() {
    let play = play().await;
    evidence(&play, &[("first.pdf", REPORT)]).await.unwrap();
    let id = match play.stage.place() {
        harness::Place::Folder(_) => "randomblob(16)",
        harness::Place::Url(_) => "gen_random_uuid()",
    };
    // As if megabyte after megabyte had come: 2048 of them, where 2000 are kept.
    let double = format!(
        "INSERT INTO attempt (id, subject_hash, at) SELECT {id}, subject_hash, at FROM attempt"
    );
    for _ in 0..11 {
        play.stage.tamper(&double).await;
    }
    let refused = evidence(&play, &[("more.pdf", b"more")]).await;
    assert!(
        matches!(refused, Err(CenterFault::TooOften(_))),
        "{refused:?}"
    );
    assert_eq!(contents(&play).await, 1);
    // Words need no room.
    let words = evidence(&play, &[]).await.unwrap();
    let id = play.id("core-name-people").await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    task::ask_for_review(center, act, id, words, &play.key())
        .await
        .unwrap();
    play.stage.advance(SignedDuration::from_hours(25)).await;
    evidence(&play, &[("more.pdf", b"more")]).await.unwrap();
}

#[tokio::test]
async fn what_is_wrong_with_files_is_told_by_their_field_and_nothing_is_kept() {
    let play = play().await;
    let large = vec![0; MOST_BYTES + 1];
    let many = vec![("a.pdf", REPORT); MOST_FILES + 1];
    let long = format!("{}.pdf", "x".repeat(200));
    for (files, message) in [
        (vec![("large.bin", &large[..])], "error-file-large"),
        (many, "error-file-many"),
        (
            vec![("fine.pdf", REPORT), ("empty.pdf", b"")],
            "error-file-empty",
        ),
        (vec![("a\r\nset-cookie: x", REPORT)], "error-file-name"),
        (vec![("invoice\u{202e}fdp.exe", REPORT)], "error-file-name"),
        (vec![("nul\0.pdf", REPORT)], "error-file-name"),
        (vec![("../..", REPORT)], "error-file-name"),
        (vec![("", REPORT)], "error-file-name"),
        (vec![(long.as_str(), REPORT)], "error-file-name"),
    ] {
        let refused = evidence(&play, &files).await.map(|_| ());
        assert_eq!(told(&refused), Some(("files", message)));
    }
    let mut torn = uploads(&play, &[("whole.pdf", REPORT)]).await;
    torn.broke_off();
    let (center, leave) = (&play.stage.center, leave(&play, "core-name-people").await);
    let refused = Evidence::with_files(center, &leave, "", "", torn).await;
    assert_eq!(
        told(&refused.map(|_| ())),
        Some(("files", "error-file-broke-off"))
    );
    let beside = uploads(&play, &[("fine.pdf", REPORT)]).await;
    let refused = Evidence::with_files(center, &leave, "a\u{0}b", "", beside).await;
    assert_eq!(
        told(&refused.map(|_| ())),
        Some(("note", "error-characters"))
    );
    assert_eq!(contents(&play).await, 0);
}

#[tokio::test]
async fn a_form_without_a_chosen_file_brings_none() {
    let play = play().await;
    let none = uploads(&play, &[("", b"")]).await;
    assert!(!none.are_any());
    let (center, act) = (&play.stage.center, &play.customer.act);
    let leave = leave(&play, "core-name-people").await;
    let noted = Evidence::with_files(center, &leave, "Seen.", "", none).await;
    let id = play.id("core-name-people").await;
    task::complete(center, act, id, noted.unwrap(), &play.key())
        .await
        .unwrap();
    assert_eq!(play.seen("core-name-people").await.files, []);
}

#[tokio::test]
async fn the_chain_holds_each_file_by_its_identity_and_never_its_name() {
    let play = play().await;
    let id = shown(&play).await;
    let reading = play.stage.center.store().read().await.unwrap();
    let tenant = play.customer.act.tenant();
    let newest = store::audit::newest(&reading, Some(tenant), 2).await;
    let newest = newest.unwrap();
    let of_file = newest.iter().find(|entry| entry.subject_kind == "file");
    let of_file = of_file.unwrap();
    assert_eq!(of_file.subject, Some(id.0));
    assert_eq!(of_file.action, Action::AskAboutTask.as_str());
    // Made from the hash of the content alone, so that it holds when the name is erased.
    let hash = serde_json::to_vec(&Sha256::digest(REPORT).to_vec()).unwrap();
    assert_eq!(of_file.content_hash, Sha256::digest(hash).to_vec());
    let (_, broken) = store::audit::verify_chain(&reading, tenant).await.unwrap();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn content_that_a_refused_form_left_goes_with_the_daily_tidying_and_shown_content_stays() {
    let play = play().await;
    let id = shown(&play).await;
    evidence(&play, &[("left.pdf", b"nobody asked for it")])
        .await
        .unwrap();
    assert_eq!(contents(&play).await, 2);
    play.stage.advance(SignedDuration::from_hours(49)).await;
    assert_eq!(contents(&play).await, 1);
    let center = &play.stage.center;
    let kept = file::download(center, &play.customer.act, id)
        .await
        .unwrap();
    assert_eq!(read(kept).await, REPORT);
    assert_eq!(center.store().check().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_task_that_is_somebody_elses_takes_no_files() {
    let play = play().await;
    let center = &play.stage.center;
    let (own, key) = (&play.customer.act, &play.key());
    let stranger = play.stage.customer(cast::HANBIT).await;
    let id = play.id("core-name-people").await;
    let centers = play.id("core-receive-checklist").await;
    let (theirs, centers) = ((Purpose::Finish, id), (Purpose::Finish, centers));
    for answer in [
        task::is_customers_to_show(center, &stranger.act, theirs).await,
        task::takes_evidence(center, &stranger.act, theirs, key)
            .await
            .map(|_| ()),
    ] {
        assert!(matches!(answer, Err(CenterFault::NotFound)), "{answer:?}");
    }
    for answer in [
        task::is_customers_to_show(center, own, centers).await,
        task::takes_evidence(center, own, centers, key)
            .await
            .map(|_| ()),
    ] {
        assert!(
            matches!(answer, Err(CenterFault::NotPermitted(_))),
            "{answer:?}"
        );
    }
    task::is_customers_to_show(center, own, theirs)
        .await
        .unwrap();
}

#[tokio::test]
async fn evidence_of_files_alone_waits_for_a_review() {
    let play = play().await;
    play.finish_all_but(&["core-test-network"]).await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let id = play.id("core-test-network").await;
    let shown = only_a_file(&play).await;
    task::complete(center, act, id, shown, &play.key())
        .await
        .unwrap();
    let language = WrittenLanguage::English;
    let view = center::engagement::look(center, &play.lead, play.engagement, None, language)
        .await
        .unwrap();
    assert!(view.unreviewed.iter().any(|link| link.id == id));
}

#[tokio::test]
async fn evidence_of_a_tenant_has_an_end_and_may_lie_elsewhere() {
    let play = play().await;
    let first = shown(&play).await;
    let one_more = evidence(&play, &[("more.pdf", b"more")]).await.unwrap();
    let (content, id) = match play.stage.place() {
        harness::Place::Folder(_) => ("zeroblob(32)", "zeroblob(16)"),
        harness::Place::Url(_) => (
            "decode(repeat('00', 32), 'hex')",
            "'00000000-0000-0000-0000-000000000000'::uuid",
        ),
    };
    // As if a file as large as all that a tenant may show had been shown beside the first.
    let most = file::MOST_OF_A_TENANT;
    let large =
        format!("INSERT INTO file_content (sha256, size, kept_at) VALUES ({content}, {most}, 0)");
    assert_eq!(play.stage.tamper(&large).await, 1);
    let shown = format!(
        "INSERT INTO file (id, tenant_id, engagement_id, task_id, task_entry_id, sha256, size, media_type, \
         person_id, at) SELECT {id}, tenant_id, engagement_id, task_id, task_entry_id, {content}, \
         {most} - size, media_type, person_id, at FROM file"
    );
    let whole = format!(
        "UPDATE file_content SET size = {most} - (SELECT size FROM file) WHERE size = {most}"
    );
    assert_eq!(play.stage.tamper(&whole).await, 1);
    assert_eq!(play.stage.tamper(&shown).await, 1);
    let id = play.id("core-state-objectives").await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    // What was kept while there was room is refused, and nothing more is kept.
    let full = Some(("files", "error-file-quota"));
    let refused = task::ask_for_review(center, act, id, one_more, &play.key()).await;
    assert_eq!(told(&refused), full);
    let before = contents(&play).await;
    let refused = evidence(&play, &[("again.pdf", b"once more")]).await;
    assert_eq!(told(&refused.map(|_| ())), full);
    assert_eq!(contents(&play).await, before);
    let (leave, uploads) = (
        leave(&play, "core-state-objectives").await,
        Uploads::none(center),
    );
    let elsewhere = Evidence::with_files(center, &leave, "Seen.", "Our archive", uploads).await;
    task::ask_for_review(center, act, id, elsewhere.unwrap(), &play.key())
        .await
        .unwrap();
    assert_eq!(play.seen("core-name-people").await.files[0].id, first);
}
