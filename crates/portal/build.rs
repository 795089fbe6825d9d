//! Refuses to build pages without their look: `web/dist` is made by `make web` and embedded.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../../web/dist");
    println!("cargo::rerun-if-changed=templates");
    if Path::new("../../web/dist/manifest.json").is_file() {
        return ExitCode::SUCCESS;
    }
    println!(
        "cargo::error=web/dist/manifest.json is missing: the styles, script and icons of the pages \
         are not built yet. Run `make web` in the root of the repository."
    );
    ExitCode::FAILURE
}
