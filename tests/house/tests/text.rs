//! What the files of the house may say.

use std::collections::BTreeSet;
use std::path::Path;

use house::rust_text::{parse, words};
use house::{acts, leftovers, readmes, signatures, templates, told, workspace};

fn ends(file: &str, extension: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|found| found == extension)
}

/// Every Rust file of the workspace, parsed.
fn rust_files() -> Vec<(String, syn::File)> {
    let files = workspace::files().expect("git lists the files");
    files
        .into_iter()
        .filter(|file| ends(file, "rs"))
        .map(|file| {
            let text = workspace::text(&file).expect("a readable file");
            let parsed = parse(&file, &text.unwrap_or_default()).expect("Rust");
            (file, parsed)
        })
        .collect()
}

#[test]
fn no_public_signature_of_store_names_a_type_of_the_database() {
    let sources: signatures::Sources = rust_files()
        .into_iter()
        .filter_map(|(file, parsed)| {
            let below = file.strip_prefix("crates/store/src/")?.to_owned();
            Some((below, parsed))
        })
        .collect();
    assert_eq!(told(signatures::faults("crates/store/src", &sources)), "");
}

#[test]
fn a_type_of_the_database_in_a_public_signature_is_a_fault_wherever_it_hides() {
    let files = [
        (
            "lib.rs",
            "mod tables; mod inner; pub mod request; pub mod person; pub use inner::{Open, hidden};\n\
             pub use sea_orm::DbErr;\n\
             pub(crate) fn free(at: &sea_orm::DatabaseConnection) {}",
        ),
        (
            "tables.rs",
            "pub struct Model { pub id: i64 } pub fn of(model: Model) {}",
        ),
        (
            "inner.rs",
            "use sea_orm::{DatabaseConnection as Base, Set};\n\
             pub struct Open { base: Base }\n\
             impl Open { pub fn base(&self) -> &Base { &self.base } fn own(&self, by: Base) {} }\n\
             pub fn hidden(x: u8) -> u8 { let base: Base = x; x }\n\
             pub fn not_exported(base: &Base) {}",
        ),
        (
            "request.rs",
            "use crate::tables::Entity as Row;\n\
             pub struct Request { pub row: Row, kept: Row }\n\
             pub enum Fault { Database(#[from] sea_orm::DbErr) }\n\
             pub fn file<C: sea_orm::ConnectionTrait>(on: &C) {}\n\
             impl From<sea_orm::DbErr> for Request { fn from(error: sea_orm::DbErr) -> Self {} }",
        ),
        (
            "person.rs",
            "mod table { use sea_orm::entity::prelude::*; pub struct Model { pub id: i64,\n\
             pub notes: HasMany<super::note::Entity> } }\n\
             pub use table::Model as Person;\n\
             pub fn of(id: i64) -> Option<Person> {}\n\
             pub use table::Entity as People;",
        ),
    ];
    let sources = files
        .into_iter()
        .map(|(file, text)| (file.to_owned(), parse(file, text).unwrap()))
        .collect();
    let found: Vec<String> = told(signatures::faults("store", &sources))
        .lines()
        .map(|line| line.split(", a type").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        found,
        [
            "store/inner.rs:3: `Open::base` is public and names `Base`",
            "store/lib.rs:2: `pub use sea_orm::DbErr`",
            "store/person.rs:2: `Model` is public and names `HasMany`",
            "store/person.rs:2: `Model` is public and names `super::note::Entity`",
            "store/person.rs:5: `pub use table::Entity`",
            "store/request.rs:2: `Request` is public and names `Row`",
            "store/request.rs:3: `Fault` is public and names `sea_orm::DbErr`",
            "store/request.rs:4: `file` is public and names `sea_orm::ConnectionTrait`",
        ]
    );
}

#[test]
fn templates_need_no_script_and_nothing_inline() {
    let mut faults = Vec::new();
    for file in workspace::files().unwrap() {
        if file.contains("/templates/") && ends(&file, "html") {
            let text = workspace::text(&file).unwrap().unwrap_or_default();
            // Mail programs read no stylesheet, so a mail carries its styles on its elements.
            let mail = file.starts_with("crates/mail/");
            // A customer's report is one file that needs nothing else, so it carries its style.
            let report = file.starts_with("crates/tools/");
            let found = templates::faults(&file, &text).into_iter();
            faults.extend(found.filter(|fault| {
                !(mail && fault.said.starts_with("style attribute")
                    || report && fault.said.starts_with("<style>"))
            }));
        }
    }
    assert_eq!(told(faults), "");
}

#[test]
fn what_a_strict_policy_refuses_is_a_fault_in_a_template() {
    let text = r#"<form action="/x"><form method="{{ m }}"><form method="post">
<p style="color:red" onclick="go()">{# style="x" #}<a href=" JavaScript:x()">
<script>go()</script><script src="/app.js" defer></script><style>p{}</style>
<div hx-on:click="x" hx-vals='js:{a:1}' hx-trigger="keyup[key=='x']" hx-get="/x"></div>
<!-- <form> --><template><form></form></template>"#;
    assert_eq!(
        told(templates::faults("page.html", text)),
        "\
page.html:1: <form> without method=\"get\" or method=\"post\"
page.html:2: href holds code (` JavaScript:x()`)
page.html:2: onclick is a script inside a page
page.html:2: style attribute; name a component in web/ instead
page.html:3: <script> without src; write it in web/
page.html:3: <style> inside a page; write it in web/
page.html:4: hx-on:click needs eval, which the policy refuses
page.html:4: hx-trigger with a filter needs eval, which the policy refuses
page.html:4: hx-vals holds code (`js:{a:1}`)
page.html:5: <form> without method=\"get\" or method=\"post\"
"
    );
}

#[test]
fn a_field_that_does_not_say_whether_it_is_needed_is_a_fault_in_a_template() {
    let text = r#"<input name="q" type="search"><input name="a" type="checkbox"><input readonly>
<input name="name"><textarea name="n" aria-required="true"></textarea><select name="s"></select>
<input name="f" type="file" required>"#;
    assert_eq!(
        told(templates::faults("page.html", text)),
        "\
page.html:2: <input> that does not say whether it is needed; a macro of parts.html does, or aria-required
page.html:2: <select> that does not say whether it is needed; a macro of parts.html does, or aria-required
"
    );
    assert_eq!(told(templates::faults("portal/parts.html", text)), "");
}

#[test]
fn acts_are_built_in_sign_in_only() {
    let files = rust_files();
    let constructors: BTreeSet<String> = files
        .iter()
        .filter(|(file, _)| file.starts_with("crates/process/src/permission"))
        .flat_map(|(_, parsed)| acts::constructors(&words(parsed)))
        .collect();
    assert!(
        constructors.contains("admit_customer"),
        "process::permission declares no constructors where they are looked for: {constructors:?}"
    );
    let faults = files
        .iter()
        .filter(|(file, _)| file.starts_with("crates/"))
        .flat_map(|(file, parsed)| acts::faults(file, &words(parsed), &constructors))
        .collect();
    assert_eq!(told(faults), "");
}

#[test]
fn an_act_built_elsewhere_is_a_fault_even_inside_a_macro_or_as_a_value() {
    let permission = parse(
        "permission.rs",
        "pub fn admit_customer() {} pub fn admit_worker() {}",
    )
    .unwrap();
    let constructors = acts::constructors(&words(&permission));
    let text = "fn admit() { assert!(permission::admit_customer(x)); let f = admit_worker; }";
    assert_eq!(
        told(acts::faults_of_text("crates/portal/src/task.rs", text, &constructors).unwrap()),
        "crates/portal/src/task.rs:1: admit_customer builds an act; only center::sign_in may\n\
         crates/portal/src/task.rs:1: admit_worker builds an act; only center::sign_in may\n"
    );
    for allowed in [
        "crates/center/src/sign_in.rs",
        "crates/process/src/permission.rs",
    ] {
        assert_eq!(
            acts::faults_of_text(allowed, text, &constructors).unwrap(),
            vec![]
        );
    }
}

#[test]
fn nothing_is_left_over_in_a_committed_file() {
    let mut faults = Vec::new();
    for file in workspace::files().unwrap() {
        let locked = ends(&file, "lock") || file.ends_with("package-lock.json");
        if let Some(text) = workspace::text(&file).unwrap().filter(|_| !locked) {
            faults.extend(leftovers::machine_paths(&file, &text));
            faults.extend(leftovers::shape(&file, &text));
        }
    }
    let files = rust_files();
    let only_tests = leftovers::files_for_tests(&files);
    for (file, parsed) in &files {
        faults.extend(leftovers::unfinished(file, parsed));
        let product = file.starts_with("crates/") && file.contains("/src/");
        if product {
            faults.extend(leftovers::untitled(file, parsed));
        }
        if product && !only_tests.iter().any(|prefix| file.starts_with(prefix)) {
            faults.extend(leftovers::panics(file, parsed));
        }
    }
    assert_eq!(told(faults), "");
}

#[test]
fn each_kind_of_leftover_is_a_fault() {
    let machine = [
        "see /wo",
        "rk/main and https://x.example/wo",
        "rk/ but /ro",
        "ot/.cargo",
    ]
    .concat();
    let folders: Vec<String> = leftovers::machine_paths("a.md", &machine)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        folders,
        [
            ["a.md:1: names the machine's own folder /wo", "rk/"].concat(),
            ["a.md:1: names the machine's own folder /ro", "ot/"].concat(),
        ]
    );

    assert_eq!(leftovers::shape("crates/x/src/utils.rs", "").len(), 1);
    assert_eq!(
        leftovers::shape("crates/x/src/slots.rs", &"\n".repeat(701)).len(),
        1
    );
    assert_eq!(
        leftovers::shape("crates/x/src/slots.rs", &"\n".repeat(700)).len(),
        0
    );

    let text = "\
fn a() { x.unwrap(); y.expect(\"z\"); panic!(); unreachable!(); }
fn b() { format!(\"{}\", c.unwrap()); \"x.unwrap()\"; } // .unwrap()
#[cfg(test)] mod tests { fn c() { x.unwrap(); } }
#[test] fn d() { x.unwrap(); }
#[cfg(not(test))] fn e() { x.unwrap(); }
impl F { #[cfg(test)] fn g() { x.unwrap(); } fn h() { x.unwrap_or(1); } }";
    let parsed = parse("x.rs", text).unwrap();
    let lines =
        |faults: Vec<house::Fault>| faults.iter().map(|fault| fault.line).collect::<Vec<_>>();
    assert_eq!(
        lines(leftovers::panics("x.rs", &parsed)),
        [1, 2, 5, 1, 1, 1]
    );
    assert_eq!(lines(leftovers::untitled("x.rs", &parsed)), [1]);

    let text = "\
//! Titled.
#![allow(dead_code)]
#[allow(dead_code)] fn a() { todo!() }
#[ignore = \"slow\"] #[test] fn b() { dbg!(1); unimplemented!(); unsafe { x } }
#[expect(dead_code, reason = \"ignore allow\")] fn c() {}";
    let parsed = parse("x.rs", text).unwrap();
    let mut found = lines(leftovers::unfinished("x.rs", &parsed));
    found.sort_unstable();
    assert_eq!(found, [2, 3, 3, 4, 4, 4, 4]);
    assert_eq!(leftovers::untitled("x.rs", &parsed), vec![]);

    let lib = parse(
        "crates/x/src/lib.rs",
        "#[cfg(test)] mod plan_tests; mod plan;",
    )
    .unwrap();
    assert_eq!(
        leftovers::files_for_tests(&[("crates/x/src/lib.rs".to_owned(), lib)]),
        ["crates/x/src/plan_tests.rs", "crates/x/src/plan_tests/"]
    );
}

#[test]
fn every_crate_introduces_itself_in_a_few_lines() {
    let metadata = workspace::metadata().unwrap();
    let files = workspace::files().unwrap();
    let mut faults = Vec::new();
    let mut seen = 0;
    for manifest in files.iter().filter(|file| file.ends_with("Cargo.toml")) {
        let Some(folder) = manifest.strip_suffix("/Cargo.toml") else {
            continue;
        };
        let package = metadata
            .packages
            .iter()
            .find(|package| package.manifest_path.ends_with(&format!("/{manifest}")))
            .unwrap_or_else(|| panic!("{manifest} is not part of the workspace"));
        let readme = format!("{folder}/README.md");
        let text = files
            .contains(&readme)
            .then(|| workspace::text(&readme).unwrap())
            .flatten();
        faults.extend(readmes::faults(&readme, &package.name, text.as_deref()));
        seen += 1;
    }
    assert!(seen >= 9, "only {seen} crates found");
    assert_eq!(told(faults), "");
}

#[test]
fn a_readme_that_is_missing_nameless_or_long_is_a_fault() {
    assert_eq!(readmes::faults("x", "x", None).len(), 1);
    assert_eq!(readmes::faults("x", "x", Some("# y\na\nb\nc")).len(), 1);
    assert_eq!(readmes::faults("x", "x", Some("# x\na\nb")).len(), 1);
    assert_eq!(
        readmes::faults("x", "x", Some(&"# x\n".repeat(14))).len(),
        1
    );
    assert_eq!(readmes::faults("x", "x", Some("# x\n\na\nb\nc")), vec![]);
}
