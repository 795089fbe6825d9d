//! Notes among staff have one door: every public function of `store::note` takes the act of staff,
//! and outside it and `center::note` nothing of the program names it.

use crate::Fault;

/// The file that reads and writes notes.
pub const NOTE: &str = "crates/store/src/note.rs";

/// What a function must be given.
const ACT: &str = "StaffAct";

/// Whether a file may name `store::note`.
#[must_use]
pub fn may_name(file: &str) -> bool {
    file == NOTE
        || file == "crates/store/src/query_plans.rs"
        || file.starts_with("crates/center/src/note")
}

/// Public functions of the file that do not take `&StaffAct`.
#[must_use]
pub fn open_doors(parsed: &syn::File) -> Vec<Fault> {
    let functions = parsed.items.iter().filter_map(|item| match item {
        syn::Item::Fn(function) if !matches!(function.vis, syn::Visibility::Inherited) => {
            Some(&function.sig)
        }
        _ => None,
    });
    functions
        .filter(|signature| !signature.inputs.iter().any(takes_act))
        .map(|signature| {
            let line = signature.ident.span().start().line;
            let said = format!("{} takes no &{ACT}", signature.ident);
            Fault::at(NOTE, line, said)
        })
        .collect()
}

fn takes_act(input: &syn::FnArg) -> bool {
    let syn::FnArg::Typed(typed) = input else {
        return false;
    };
    let syn::Type::Reference(reference) = &*typed.ty else {
        return false;
    };
    let syn::Type::Path(path) = &*reference.elem else {
        return false;
    };
    path.path
        .segments
        .last()
        .is_some_and(|last| last.ident == ACT)
}

/// Places where a file that may not names `store::note` or its table.
#[must_use]
pub fn faults(file: &str, text: &str) -> Vec<Fault> {
    if may_name(file) {
        return Vec::new();
    }
    let names = ["store::note", "crate::note", "FROM note", "JOIN note"];
    // The Center's own module has the same name.
    let is_centers = file.starts_with("crates/center/") || !file.starts_with("crates/store/");
    text.lines()
        .enumerate()
        .filter(|(_, line)| {
            let mut names = names.iter();
            names.any(|name| line.contains(name) && !(is_centers && *name == "crate::note"))
        })
        .map(|(number, _)| Fault::at(file, number + 1, "names store::note; only center::note may"))
        .collect()
}
