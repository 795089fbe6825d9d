//! Notes that staff keep for each other on a tenant, its requests and engagements. Specialists write
//! and read those of the engagements they lead, managers all.
//!
//! The customer's side can never reach them: writing and reading takes a `StaffAct`, here and in
//! `store`, and no act of a customer, a representative or a partner becomes one.
//!
//! ```compile_fail,E0277
//! use process::permission::{StaffAct, TenantAct};
//!
//! fn peek(act: &TenantAct) -> StaffAct {
//!     act.clone().into()
//! }
//! ```

mod change;
mod keep;
mod look;

pub use change::{Where, correct, erase};
pub use keep::{keep_as_lead, keep_as_manager};
pub use look::{About, NoteLine, Notes, look_as_lead, look_as_manager};

/// The most characters of a note.
const LIMIT: usize = 4000;
