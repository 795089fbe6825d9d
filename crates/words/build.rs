//! Builds this crate again when a file of `languages/` is added, changed or removed.

fn main() {
    println!("cargo::rerun-if-changed=../../languages");
}
