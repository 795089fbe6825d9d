//! Reports and lists of Migration Manager (cases 45 to 50).

use super::*;

fn imported(table: &str) -> Result<Imported, Fault> {
    read(table.as_bytes(), Timestamp::UNIX_EPOCH)
}

const SUMMARY: &str = "Task name,Status,Source,Destination,Total scanned items,Total to be migrated items,\
Migrated items,Items not migrated,Total bytes,Total GB,Migrated bytes,Migrated GB,Agent,Duration,TaskID,\
Task failure reason,Agent group\r\n";

const ITEMS: &str = "Source,Destination,Item name,Extension,Item size (bytes),Content type,Status,Result category,\
Message,Error code,Source item ID,Destination item ID,Package number,Migration job ID,Incremental Round,Task ID,\
Device name\r\n";

#[test]
fn case_45_a_path_by_a_drives_letter_is_refused() {
    let read = |source: &str| {
        let list = format!("{source},,,https://adatum.example/sites/a,Documents,x\r\n");
        tasks(list.as_bytes())
    };
    for source in ["Z:\\Users\\x", "c:/Users"] {
        let path = source.to_owned();
        let fault = read(source).unwrap_err();
        assert_eq!(fault, Fault::DriveLetter { line: 1, path });
        let told = fault.to_string();
        assert!(
            told.ends_with("write the share, as \\\\server\\share"),
            "{told}"
        );
    }
    for source in ["\\\\server\\share\\x", "https://old.example/sites/a"] {
        assert_eq!(read(source).unwrap()[0].source, source);
    }
}

#[test]
fn case_46_rows_that_say_the_same_are_refused_with_their_lines() {
    let list = "FileSharePath,,,SharePointSite,DocLibrary,DocSubFolder\r\n\
        \\\\server\\a,,,https://adatum.example/sites/a,Documents,\r\n\
        \\\\server\\b,,,https://adatum.example/sites/a,Documents,\r\n\
        \r\n\
        \\\\SERVER\\a,,,https://adatum.example/sites/a,documents,\r\n";
    assert_eq!(
        tasks(list.as_bytes()),
        Err(Fault::Twice { first: 2, line: 5 })
    );
}

#[test]
fn case_47_a_list_may_be_longer_than_ten_rows() {
    let row =
        |number| format!("\\\\server\\{number},,,https://adatum.example,Documents,{number}\n");
    let list: String = (0..20).map(row).collect();
    let read = tasks(list.as_bytes()).unwrap();
    assert_eq!(read.len(), 20);
    assert_eq!((read[19].line, read[19].folder.as_str()), (20, "19"));
    assert_eq!(tasks(b"a,b\n"), Err(Fault::Cells { line: 1 }));
}

#[test]
fn case_48_a_code_says_why_and_who_mends_it() {
    for (code, cause, owner) in [
        ("0x01710009", Cause::NotAllItems, Owner::Run),
        ("0x01610002", Cause::SubmitFailed, Owner::Customer),
        ("0x01510001", Cause::UploadFailed, Owner::Customer),
        (" 0X0111000A ", Cause::SizeLimit, Owner::Customer),
    ] {
        assert_eq!(explained(code), Some(Explained { cause, owner }), "{code}");
    }
    assert_eq!(explained("0x00000000"), None);
}

#[test]
fn case_48_a_report_of_failures_lists_items_by_their_tasks() {
    let row = |name: &str, size: &str, status: &str, code: &str, task: &str| {
        format!(
            "\\\\server\\a\\{name},https://adatum.example/a/{name},{name},.doc,{size},File,{status},SERVER FAILURE,\
             \"Errors or timeout for Server Processing the file:Not all the items\",{code},1,2,N/A,N/A,3,{task},HOST\r\n"
        )
    };
    let report = [
        ITEMS.to_owned(),
        row("a.doc", "12", "Failed", "0x01710009", "2486bd00"),
        row("b.doc", "17000000000", "Failed", "0x0111000A", "2486bd00"),
        row("c.doc", "5", "Migrated", "", "2486bd00"),
        row("d.doc", "0", "Failed", "0x01610002", "9999bd00"),
    ]
    .concat();
    let imported = imported(&report).unwrap();
    assert!(imported.only_items);
    let told: Vec<_> = imported
        .mailboxes
        .iter()
        .map(|task| {
            assert_eq!(task.check(1), Ok(()));
            let items = task.items.as_ref().unwrap().iter();
            let items: Vec<_> = items
                .map(|item| (item.class, item.code.as_deref().unwrap(), item.bytes))
                .collect();
            (task.target.as_str(), task.messages.left, items)
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "2486bd00",
                2,
                vec![
                    (ItemClass::Other, "0x01710009", 12),
                    (ItemClass::TooLarge, "0x0111000A", 17_000_000_000),
                ]
            ),
            ("9999bd00", 1, vec![(ItemClass::Other, "0x01610002", 0)]),
        ]
    );
}

#[test]
fn case_49_a_library_that_stops_after_twelve_hours_is_better_split() {
    let row = |id: &str, scanned: u64, moved: u64, minutes: u64| {
        format!(
            "Library {id},Failure,http://sp2013/sites/a,https://adatum.example/a,{scanned},{scanned},{moved},0,\
             1000,0.1,800,0.1,AGENT,{minutes},{id},ScanSharePoint Access Failure (ErrorCode: 0x02010018),Default\r\n"
        )
    };
    let report = [
        SUMMARY.to_owned(),
        row("large", 48_771, 39_000, 740),
        row("short", 48_771, 39_000, 30),
        row("small", 300, 200, 740),
    ]
    .concat();
    let imported = imported(&report).unwrap();
    assert_eq!(imported.split, ["large"]);
    assert_eq!(imported.titles["large"], "Library large");
    let large = &imported.mailboxes[0];
    assert_eq!(large.check(1), Ok(()));
    assert_eq!(large.state, MailboxState::WithErrors);
    assert_eq!(
        large.messages,
        Sum {
            all: 48_771,
            there: 39_000,
            left: 0
        },
        "what was moved is kept"
    );
    assert!(large.fault.is_some());
}

#[test]
fn case_50_a_task_of_which_only_unsupported_files_failed_is_complete() {
    let rows = "Shared,Success,\\\\server\\a,https://adatum.example/a,103,100,97,3,1000,0.1,940,0.1,AGENT,12,t1,,Default\r\n\
        Next,Not started,\\\\server\\b,https://adatum.example/b,0,0,0,0,0,0,0,0,AGENT,,t2,,Default\r\n\
        Now,In progress,\\\\server\\c,https://adatum.example/c,10,10,4,0,100,0,40,0,AGENT,1,t3,,Default\r\n\
        Bad,Failure,\\\\server\\d,https://adatum.example/d,0,0,0,0,0,0,0,0,AGENT,1,t4,The source cannot be reached: connection timed out,Default\r\n";
    let imported = imported(&format!("{SUMMARY}{rows}")).unwrap();
    let states: Vec<_> = imported.mailboxes.iter().map(|task| task.state).collect();
    assert_eq!(
        states,
        [
            MailboxState::Moved,
            MailboxState::Waiting,
            MailboxState::Running,
            MailboxState::Failed,
        ]
    );
    let shared = &imported.mailboxes[0];
    assert_eq!(
        (shared.messages, shared.bytes.left),
        (
            Sum {
                all: 100,
                there: 97,
                left: 3
            },
            60
        )
    );
    assert_eq!(shared.fault, None);
    assert_eq!(imported.split, [""; 0]);
}

#[test]
fn what_is_no_report_of_migration_manager_is_refused() {
    assert_eq!(
        imported("a,b\n1,2\n"),
        Err(Fault::Foreign("Migration Manager"))
    );
    assert_eq!(
        imported("Migrated items,Status\n1,2\n"),
        Err(Fault::NoColumn("Task ID"))
    );
    let row = "N,Success,a,b,x,1,1,0,1,1,1,1,A,1,t1,,D\r\n";
    assert!(
        imported(&format!("{SUMMARY}{row}")).is_ok(),
        "what was scanned says nothing"
    );
    let row = "N,Success,a,b,1,1,x,0,1,1,1,1,A,1,t1,,D\r\n";
    assert_eq!(
        imported(&format!("{SUMMARY}{row}")),
        Err(Fault::Number {
            line: 2,
            column: "Migrated items"
        })
    );
}
