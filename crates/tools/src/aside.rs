//! What is said beside the output, on the standard error. Whoever listened there may have gone; that
//! is no reason to stop, so a fault of it is nobody's.

use std::io::{self, Write};

/// Says a line.
pub fn line(text: &str) {
    say(&format!("{text}\n"));
}

/// Says it as it is.
pub fn say(text: &str) {
    let mut to = io::stderr().lock();
    drop(to.write_all(text.as_bytes()).and_then(|()| to.flush()));
}
