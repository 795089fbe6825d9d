//! Notes among staff have one door.

use std::path::Path;

use house::rust_text::parse;
use house::{notes, told, workspace};

#[test]
fn only_staff_reach_notes() {
    let text = workspace::text(notes::NOTE).expect("a readable file");
    let parsed = parse(notes::NOTE, &text.unwrap_or_default()).expect("Rust");
    let is_function = |item: &syn::Item| matches!(item, syn::Item::Fn(_));
    assert!(parsed.items.iter().any(is_function), "nothing is looked at");
    assert_eq!(told(notes::open_doors(&parsed)), "");
    let mut faults = Vec::new();
    for file in workspace::files().expect("git lists the files") {
        let is_rust = Path::new(&file).extension().is_some_and(|end| end == "rs");
        if is_rust && file.starts_with("crates/") && file.contains("/src/") {
            let text = workspace::text(&file).expect("a readable file");
            faults.extend(notes::faults(&file, &text.unwrap_or_default()));
        }
    }
    assert_eq!(told(faults), "");
}

#[test]
fn a_door_without_the_act_of_staff_and_a_second_door_are_faults() {
    let text = "pub async fn of_tenant(reading: &Reading, act: &StaffAct) {}\n\
                pub async fn all(reading: &Reading, act: StaffAct) {}\n\
                pub fn any(reading: &Reading) {}\n\
                fn own(reading: &Reading) {}";
    let parsed = parse(notes::NOTE, text).unwrap();
    assert_eq!(
        told(notes::open_doors(&parsed)),
        "crates/store/src/note.rs:2: all takes no &StaffAct\n\
         crates/store/src/note.rs:3: any takes no &StaffAct\n"
    );
    let names = "let rows = store::note::of_tenant(reading);";
    assert_eq!(
        told(notes::faults("crates/center/src/guidance/ledger.rs", names)),
        "crates/center/src/guidance/ledger.rs:1: names store::note; only center::note may\n"
    );
    assert_eq!(notes::faults("crates/center/src/note/look.rs", names), []);
}
