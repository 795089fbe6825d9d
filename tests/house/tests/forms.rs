//! What people do on pages, programs do as well.

use house::forms::{self, FORMS, Means};
use house::{told, workspace};

fn text(path: &str) -> String {
    let text = workspace::text(path).expect("a readable file");
    text.unwrap_or_default()
}

#[test]
fn every_form_has_an_operation_or_a_reason() {
    let (pages, operations) = (text(forms::PAGES), text(forms::OPERATIONS));
    assert!(pages.contains("POST "), "nothing is looked at");
    assert_eq!(told(forms::faults(&pages, &operations, FORMS)), "");
}

#[test]
fn a_form_without_either_and_a_word_about_nothing_are_faults() {
    let pages = "Customer\nGET  /t    see\nPOST /t/a  do\nPOST /t/b  do\nPOST /t/c  do\n";
    let operations = "POST   /tenants/a  do\n";
    let written = [
        ("/t/a", Means::By("POST /tenants/a")),
        ("/t/b", Means::By("PUT /tenants/a")),
        ("/t/b", Means::Not(" ")),
        ("/t/gone", Means::Not("it went")),
    ];
    assert_eq!(
        told(forms::faults(pages, operations, &written)),
        "/t/b: PUT /tenants/a is no operation\n\
         /t/b: is for no program, and nobody says why\n\
         /t/b: is written twice\n\
         /t/c: has no operation and no reason\n\
         /t/gone: is no form of the pages\n"
    );
}
