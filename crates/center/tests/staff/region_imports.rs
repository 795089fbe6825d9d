//! Files of regions: every fault by line and column, in force at once, and out again while nothing names
//! them.

use cast::{MANAGER, Stage};
use center::import::{self, ReadFault};
use center::region;
use process::permission::ManagerAct;

use crate::files::{file, lines, read};
use crate::told;

const REGIONS: &str = "name,title,zone,holidays,countries,hours-mon,hours-tue,reason,source,as_of\n\
    nordics,Nordics,Europe/Stockholm,GB,SE no,09:00-17:00,10:00-16:00,A new team,The board,2026-10-30\n\
    andes,Andes,America/Lima,MX,PE | CL,09:00-17:00,,,,\n";

async fn names(stage: &Stage, act: &ManagerAct) -> Vec<String> {
    let regions = region::regions(&stage.center, act).await.unwrap();
    regions.iter().map(|one| one.name.to_string()).collect()
}

#[tokio::test]
async fn regions_come_by_file_are_in_force_at_once_and_go_out_again() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let before = names(&stage, &act).await;
    let id = read(&stage, &act, &file("regions", REGIONS)).await.unwrap();
    let looked = import::file(center, &act, id).await.unwrap();
    assert_eq!(
        looked.shown,
        [
            ["nordics", "Nordics", "Europe/Stockholm", "NO SE"],
            ["andes", "Andes", "America/Lima", "CL PE"],
        ]
    );
    assert_eq!(names(&stage, &act).await, before, "nothing is kept yet");
    for _ in 0..2 {
        import::take_in(center, &act, id).await.unwrap();
    }
    let there = names(&stage, &act).await;
    assert_eq!(there[before.len()..], ["nordics", "andes"]);
    let name = "andes".parse().unwrap();
    let andes = region::region(center, &act, &name).await.unwrap();
    assert_eq!(andes.changes.len(), 1);
    let change = &andes.changes[0];
    assert_eq!(
        (change.source.as_str(), change.reason.as_str()),
        ("The newest list", "list.csv")
    );
    assert_eq!(change.valid_from.to_string(), "2026-10-31");

    import::undo(center, &act, id).await.unwrap();
    assert_eq!(names(&stage, &act).await, before);
    // As if they had never been: the same file may come again.
    let again = read(&stage, &act, &file("regions", REGIONS)).await.unwrap();
    import::take_in(center, &act, again).await.unwrap();
    assert_eq!(names(&stage, &act).await, there);
    let reading = center.store().read().await.unwrap();
    let (_, broken) = store::audit::verify(&reading).await.unwrap();
    assert!(broken.is_empty());
}

#[tokio::test]
async fn a_region_that_somebody_works_for_since_keeps_all_of_its_file() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let id = read(&stage, &act, &file("regions", REGIONS)).await.unwrap();
    import::take_in(center, &act, id).await.unwrap();
    let there = names(&stage, &act).await;
    let tenants = "name,domain,cloud,segment,country,zone,region\n\
        Proseware,proseware.example,worldwide,commercial,PE,America/Lima,andes\n";
    let tenants = read(&stage, &act, &file("tenants", tenants)).await.unwrap();
    import::take_in(center, &act, tenants).await.unwrap();
    let refused = import::undo(center, &act, id).await;
    assert_eq!(told(refused), [("import", "error-import-built")]);
    assert_eq!(names(&stage, &act).await, there, "not even the other one");
}

#[tokio::test]
async fn every_fault_of_regions_is_told_by_line_and_column() {
    let stage = Stage::open().await;
    let (center, act) = (&stage.center, stage.manager(MANAGER).await);
    let first = read(&stage, &act, &file("regions", REGIONS)).await.unwrap();
    let second = read(
        &stage,
        &act,
        &file("regions", &REGIONS.replace("nordics", "north")),
    )
    .await;
    let second = second.unwrap();
    import::take_in(center, &act, first).await.unwrap();
    let there = names(&stage, &act).await;
    let late = import::take_in(center, &act, second).await;
    assert_eq!(told(late), [("import", "error-import-changed")]);
    assert_eq!(names(&stage, &act).await, there, "not even the free one");

    let text = "name,title,zone,holidays,countries,hours-mon,as_of\n\
        New,,Nowhere,QQ,XX,late,2099-01-01\n\
        andes,Andes,America/Lima,MX,,09:00-17:00,\n\
        alps,Alps,Europe/Vienna,DE,PE,09:00-17:00,\n\
        coast,Coast,Asia/Seoul,KR,KR,09:00-18:00,\n\
        coast,Shore,Asia/Seoul,KR,KR,09:00-18:00,\n";
    assert_eq!(
        lines(read(&stage, &act, &file("regions", text)).await),
        [
            (2, "name", "error-region-name"),
            (2, "hours-mon", "error-time"),
            (2, "title", "error-empty"),
            (2, "zone", "error-zone"),
            (2, "holidays", "error-unknown-choice"),
            (2, "countries", "error-region-country"),
            (2, "as_of", "error-as-of"),
            (3, "name", "error-region-known"),
            (4, "countries", "error-region-country-served"),
            (6, "name", "error-import-twice"),
            (6, "countries", "error-import-twice"),
        ]
    );
    let many = "name,title,zone,holidays\n".to_owned()
        + &"nordics,Nordics,Europe/Stockholm,GB\n".repeat(101);
    match read(&stage, &act, &file("regions", &many)).await {
        Err(ReadFault::Other(fault)) => assert_eq!(
            told::<()>(Err(fault)),
            [("files", "error-import-many-regions")]
        ),
        other => panic!("not refused as a whole: {other:?}"),
    }
}
