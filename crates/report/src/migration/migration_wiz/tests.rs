//! Tables as `MigrationWiz`'s own script writes them, with fewer kinds of items.

use super::*;
use crate::migration::FaultClass;

fn imported(table: &str) -> Result<Imported, Fault> {
    read(table.as_bytes(), Timestamp::UNIX_EPOCH)
}

const STATISTICS: &str = "Project Type,Project Name,Mailbox Id,Source Email Address,Destination Email Address,\
Mail Success Count,Mail Success Size (bytes),Mail Error Count,Mail Error Size (bytes),\
Total Success Count,Total Success Size (bytes),Total Error Count,Total Error Size (bytes),\
Source Active Duration (minutes),Migrations Performed,Last Migration Type,Last Status,Last Status Details,\
Total Migration Minutes, Migration Speed MB/Hour, Migration Speed GB/hour\r\n";

#[test]
fn each_row_of_the_statistics_is_a_mailbox() {
    let table = format!(
        "{STATISTICS}\
Mailbox-IMAP-ExchangeOnline2,Adatum,1,anna@old.example,anna@adatum.example,90,900,0,0,100,1000,0,0,3.5,1,Full,Completed,,12,5.1,0.005\r\n\
Mailbox-IMAP-ExchangeOnline2,Adatum,2,boris@old.example,boris@adatum.example,90,900,2,70,100,1000,2,70,3.5,2,Full,Completed,,12,5.1,0.005\r\n\
Mailbox-IMAP-ExchangeOnline2,Adatum,3,cleo@old.example,cleo@adatum.example,0,0,0,0,0,0,0,0,0,1,Full,Failed,\"Your migration failed while checking destination credentials, retry\",1,0,0\r\n\
Mailbox-IMAP-ExchangeOnline2,Adatum,4,dov@old.example,dov@adatum.example,0,0,0,0,0,0,0,0,0,,,NotMigrated,,NA,NA,NA\r\n\
Mailbox-IMAP-ExchangeOnline2,Adatum,5,eva@old.example,eva@adatum.example,5,50,0,0,5,50,0,0,0,1,Full,Processing,,NA,NA,NA\r\n"
    );
    let imported = imported(&table).unwrap();
    assert_eq!(
        (imported.tool.as_str(), imported.only_items),
        ("MigrationWiz", false)
    );
    let told: Vec<_> = imported
        .mailboxes
        .iter()
        .map(|one| {
            assert_eq!(one.check(1), Ok(()));
            (
                one.target.split('@').next().unwrap(),
                one.state,
                (one.messages.there, one.messages.left),
                one.attempt,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("anna", MailboxState::Moved, (100, 0), 1),
            ("boris", MailboxState::WithErrors, (100, 2), 2),
            ("cleo", MailboxState::Failed, (0, 0), 1),
            ("dov", MailboxState::Waiting, (0, 0), 0),
            ("eva", MailboxState::Running, (5, 0), 1),
        ]
    );
    let fault = imported.mailboxes[2].fault.as_ref().unwrap();
    assert_eq!(fault.class, FaultClass::SignIn);
    assert_eq!(imported.mailboxes[1].bytes.all, 1_070);
}

#[test]
fn its_errors_are_items_without_their_subjects() {
    let table = "Project Type,Project Name,Mailbox Id,Source Email Address,Destination Email Address,Type,Date,Size (bytes),Error,Subject\r\n\
        Mailbox,Adatum,1,anna@old.example,anna@adatum.example,Item,11/3/2026 9:00 AM,41000000,\"The message is too large, limit 37748736\",\"Divorce\"\r\n\
        Mailbox,Adatum,1,anna@old.example,Anna@adatum.example,Item,11/3/2026 9:01 AM,12,\"Corrupt\",\r\n";
    let imported = imported(table).unwrap();
    assert!(imported.only_items);
    let [anna] = imported.mailboxes.as_slice() else {
        panic!("{imported:?}")
    };
    assert_eq!(anna.check(1), Ok(()));
    assert_eq!((anna.messages.left, anna.bytes.left), (2, 41_000_012));
    let items = anna.items.as_ref().unwrap();
    let classes: Vec<_> = items.iter().map(|item| item.class).collect();
    assert_eq!(classes, [ItemClass::TooLarge, ItemClass::Other]);
    assert!(!format!("{imported:?}").contains("Divorce"));
}

#[test]
fn a_table_that_is_not_its_own_or_not_whole_is_refused() {
    assert_eq!(imported("a,b\n1,2\n"), Err(Fault::NoColumn(TARGET)));
    assert_eq!(
        imported("Destination Email Address,Subject\nx@y,z\n"),
        Err(Fault::NoColumn("Error"))
    );
    let row =
        "M,A,1,a@old.example,a@adatum.example,0,0,0,0,many,0,0,0,0,1,Full,Completed,,1,1,1\r\n";
    assert_eq!(
        imported(&format!("{STATISTICS}{row}")),
        Err(Fault::Number {
            line: 2,
            column: "Total Success Count"
        })
    );
    let row = row.replace("a@adatum.example", "").replace("many", "1");
    assert_eq!(
        imported(&format!("{STATISTICS}{row}")),
        Err(Fault::Nameless)
    );
    assert_eq!(
        imported(&format!("{STATISTICS}a,b,c\r\n")),
        Err(Fault::Cells { line: 2 })
    );
}
