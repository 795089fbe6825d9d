//! The catalog that ships with the product has no fault and says what the product promises.

use std::path::{Path, PathBuf};

use catalog::check_report;

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog")
}

#[test]
fn the_shipped_catalog_has_no_fault() {
    let report = check_report(&shipped());
    assert!(
        report.is_ok(),
        "\n{}",
        report.unwrap_or_else(|faults| faults)
    );
}
