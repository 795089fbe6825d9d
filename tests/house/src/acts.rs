//! Acts are built in one place: only `center::sign_in` may call the constructors that
//! `process::permission` declares. Everything else receives an act as an argument.

use std::collections::BTreeSet;

use crate::rust_text::{self, Word};
use crate::{Fault, HouseError};

/// How `process::permission` names every constructor of an act.
const CONSTRUCTOR: &str = "admit";

/// Whether a file may name a constructor of an act.
#[must_use]
pub fn may_construct(file: &str) -> bool {
    file.starts_with("crates/process/")
        || file.starts_with("crates/center/src/sign_in")
        // Looks at plans of queries that only staff may ask.
        || file == "crates/store/src/query_plans.rs"
}

/// The constructors that a file declares, by name.
#[must_use]
pub fn constructors(words: &[Word]) -> BTreeSet<String> {
    words
        .windows(2)
        .filter_map(|pair| match pair {
            [first, second] if first.text == "fn" && second.text.starts_with(CONSTRUCTOR) => {
                Some(second.text.clone())
            }
            _ => None,
        })
        .collect()
}

/// Places where a file that may not names a constructor of an act, be it in a call, as a value,
/// in an import or inside a macro.
#[must_use]
pub fn faults(file: &str, words: &[Word], constructors: &BTreeSet<String>) -> Vec<Fault> {
    if may_construct(file) {
        return Vec::new();
    }
    words
        .iter()
        .filter(|word| constructors.contains(&word.text))
        .map(|word| {
            Fault::at(
                file,
                word.line,
                format!("{} builds an act; only center::sign_in may", word.text),
            )
        })
        .collect()
}

/// The faults of one file given as text.
///
/// # Errors
/// When the text is not Rust.
pub fn faults_of_text(
    file: &str,
    text: &str,
    constructors: &BTreeSet<String>,
) -> Result<Vec<Fault>, HouseError> {
    Ok(faults(
        file,
        &rust_text::words(&rust_text::parse(file, text)?),
        constructors,
    ))
}
