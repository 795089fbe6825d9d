//! Journals of older versions, messages that are told twice, and what each run asks.

use super::*;

/// A journal of the first version, with a message of each kind.
fn first(folder: &Path, source: &Address, target: &Address) {
    let file = Connection::open(folder.join(FILE)).unwrap();
    file.execute_batch(include_str!("../journal.sql")).unwrap();
    file.pragma_update(None, "user_version", 1).unwrap();
    let both = [source.to_string(), target.to_string()];
    file.execute("INSERT INTO mailbox VALUES (?1, ?2)", both)
        .unwrap();
    file.execute_batch(
        "INSERT INTO folder VALUES (1, 'INBOX', 'INBOX', 5, 6, 3, 4, NULL, NULL);
         INSERT INTO message VALUES
           (1, 1, 10, '', '\\seen', NULL, 'there', 7, zeroblob(32), NULL, NULL),
           (1, 2, 20, '', 'X', NULL, 'waits', NULL, NULL, NULL, NULL),
           (1, 3, 30, '', '', NULL, 'left', NULL, NULL, 'bytes', 'no');",
    )
    .unwrap();
}

#[test]
fn a_message_is_noted_once_however_often_a_source_tells_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let source: Address = "imap://jane@127.0.0.1:1143".parse().unwrap();
    let target: Address = "imap://jane@127.0.0.1:2143".parse().unwrap();
    let journal = Journal::open(folder.path(), &source, &target).unwrap();
    let id = journal.folder((b"INBOX", 5), (b"INBOX", 6)).unwrap().id;
    let due = |uid: u32, flags: &str| Due {
        uid,
        size: 10,
        date: String::new(),
        flags: flags.to_owned(),
        gmail: None,
    };
    let told = [due(2, ""), due(7, ""), due(2, "\\seen")];
    journal.saw(id, &told).unwrap();
    // One that is older than the last, one that is known, and one that is new.
    let told = [due(7, "X"), due(3, ""), due(9, "")];
    journal.saw(id, &told).unwrap();
    journal.saw(id, &[]).unwrap();
    let all = [due(2, "\\seen"), due(3, ""), due(7, "X"), due(9, "")];
    assert_eq!(journal.due(id, "waits", 0, 10).unwrap(), all);
}

/// A mailbox of a million messages of which none is new is not read for it.
#[test]
fn what_is_asked_in_each_run_reads_no_message_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let from: Address = "imaps://jane@old.example".parse().unwrap();
    let to: Address = "imaps://jane@new.example".parse().unwrap();
    let journal = Journal::open(folder.path(), &from, &to).unwrap();
    for asked in [DUE, left::TRY_AGAIN, left::NOT_MOVED, altered::HAS_NUL] {
        let plan = format!("EXPLAIN QUERY PLAN {asked}");
        let mut plan = journal.file.prepare(&plan).unwrap();
        let bound = plan.parameter_count();
        let steps = plan.query_map(rusqlite::params_from_iter(vec![1; bound]), |row| {
            row.get::<_, String>(3)
        });
        let steps: Vec<String> = steps.unwrap().map(Result::unwrap).collect();
        let reads_all = |step: &String| step == "SCAN message";
        assert!(!steps.iter().any(reads_all), "{asked}: {steps:?}");
    }
}

#[test]
fn a_journal_of_the_first_version_is_carried_on() {
    let folder = tempfile::tempdir().unwrap();
    let source: Address = "imap://jane@127.0.0.1:1143".parse().unwrap();
    let target: Address = "imap://jane@127.0.0.1:2143".parse().unwrap();
    first(folder.path(), &source, &target);
    for _ in 0..2 {
        let journal = Journal::open(folder.path(), &source, &target).unwrap();
        assert_eq!(journal.counts().unwrap(), [(1, 10), (1, 30), (1, 20)]);
        assert!(journal.altered().unwrap().is_empty());
        let due = journal.due(1, "waits", 0, 10).unwrap();
        assert_eq!((due.len(), due[0].gmail), (1, None));
        assert!(journal.doubtful().unwrap().is_empty());
    }
    let file = Connection::open(folder.path().join(FILE)).unwrap();
    let version: i64 = file
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, VERSION);
    file.pragma_update(None, "user_version", VERSION + 1)
        .unwrap();
    drop(file);
    let newer = Journal::open(folder.path(), &source, &target);
    assert!(matches!(newer, Err(JournalFault::Newer)));
}

/// A mark of ours stood with its message before.
#[test]
fn marks_of_the_third_version_are_carried_on() {
    let folder = tempfile::tempdir().unwrap();
    let source: Address = "imap://jane@127.0.0.1:1143".parse().unwrap();
    let target: Address = "imap://jane@127.0.0.1:2143".parse().unwrap();
    first(folder.path(), &source, &target);
    let file = Connection::open(folder.path().join(FILE)).unwrap();
    for step in [
        include_str!("../journal_2.sql"),
        include_str!("../journal_3.sql"),
    ] {
        file.execute_batch(step).unwrap();
    }
    file.execute_batch("UPDATE message SET gone = 2 WHERE uid = 1")
        .unwrap();
    file.pragma_update(None, "user_version", 3).unwrap();
    drop(file);
    for _ in 0..2 {
        let journal = Journal::open(folder.path(), &source, &target).unwrap();
        assert_eq!(journal.folders_marked().unwrap(), [1]);
        assert_eq!(journal.marked(1).unwrap(), [7]);
        assert_eq!(journal.gone_count(1).unwrap(), 1);
    }
}
