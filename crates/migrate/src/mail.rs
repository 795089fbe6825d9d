//! Mail from any IMAP server to any other: every message once, byte for byte, with its flags, date and
//! folder, and the same again after it was cut off at whatever point.
//!
//! A mailbox has a journal ([`Journal`]) that knows of every message of the source whether it is at the
//! target. It is written before a message is sent and again when the target has taken it; what was sent
//! and not answered is looked for at the target before it would be sent again.

mod check;
mod copy;
mod delete;
mod double;
mod doubt;
mod flags;
mod folders;
mod imap;
mod journal;
mod keeps;
mod listed;
mod nul;
mod pace;
mod run;
mod scan;
mod verify;

pub use check::{
    Checked, Estimate, FULL, FolderChecked, Given, Kind, Moves, Quota, Rate, Room, SideChecked,
    WhyNot, WillNotMove, check,
};
pub use folders::Folder;
pub use imap::{Address, Compress, Fault, Security, Sign, Trust};
pub use journal::{Alteration, Altered, Journal, JournalFault, Left, Looked, Reason};
pub use pace::{
    Ahead, Clock, Days, Expected, Limits, Pace, Paces, Speed, WaitReason, Waiting, Window,
    WindowFault, expected,
};
pub use run::{Asked, Counts, End, MailFault, Moved, STILL, Tell, run};
pub use verify::{
    By, Comparing, Depth, Difference, FolderVerified, LISTED, NotCompared, TellCompared, Verified,
    What, Why, verify,
};
