//! Acts are built in one place: only `center::sign_in` may call the constructors that
//! `process::permission` names `admit…`. Everything else receives an act as an argument.

use crate::rust_text::Word;
use crate::{Fault, rust_text};

/// How every constructor of an act begins.
pub const CONSTRUCTOR: &str = "admit";

/// Whether a file may name a constructor of an act.
#[must_use]
pub fn may_construct(file: &str) -> bool {
    file.starts_with("crates/process/") || file.starts_with("crates/center/src/sign_in")
}

/// Places where a file that may not names a constructor of an act.
#[must_use]
pub fn faults(file: &str, words: &[Word]) -> Vec<Fault> {
    if may_construct(file) {
        return Vec::new();
    }
    words
        .iter()
        .filter(|word| word.text == CONSTRUCTOR || word.text.starts_with("admit_"))
        .map(|word| {
            Fault::at(
                file,
                word.line,
                format!("{} builds an act; only center::sign_in may", word.text),
            )
        })
        .collect()
}

/// The constructors a file declares; the rule holds nothing if there are none.
#[must_use]
pub fn constructors(words: &[Word]) -> usize {
    words
        .windows(2)
        .filter(|pair| match pair {
            [first, second] => first.text == "fn" && second.text.starts_with(CONSTRUCTOR),
            _ => false,
        })
        .count()
}

/// The faults of one file given as text.
///
/// # Errors
/// When the text is not Rust.
pub fn faults_of_text(file: &str, text: &str) -> Result<Vec<Fault>, crate::HouseError> {
    Ok(faults(
        file,
        &rust_text::words(&rust_text::parse(file, text)?),
    ))
}
