//! Files that customers show as evidence: received with a task's form, kept, handed out again to
//! both sides and to nobody else.

use std::time::Duration;

mod download;
mod upload;

pub use download::{Download, download, download_as_lead};
pub use process::file::{MEGABYTE, MOST_BYTES, MOST_FILES};
pub use upload::{Attached, Uploads};

/// How long a form with files may take to arrive: its files on a slow line, and no longer.
pub const WHOLE_TIME: Duration = Duration::from_mins(20);
/// The bytes that the evidence of one tenant may weigh together.
pub const MOST_OF_A_TENANT: u64 = 2000 * MEGABYTE as u64;
