//! Mails and their invitations: from ready texts to bytes that mail clients read, and on to the
//! server that carries them.
//!
//! Must not know who a person is, why a mail is written, what is in the store or what time it is:
//! texts, dates and identities come in as arguments, already in the reader's language.

pub mod address;
pub mod invitation;
pub mod mailbox;
pub mod message;
pub mod reply;
pub mod text;
pub mod transport;

pub use address::{Address, Correspondent, Link, MessageId, Uid};
pub use invitation::{Attendance, Attendee, Invitation, Method};
pub use message::{Button, Fact, Listed, Message};
pub use text::{Line, Text};
pub use transport::{Handed, SendFault, SmtpSettings, Transport};
