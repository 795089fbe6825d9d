//! A question that is about no task: somebody of the customer asks within an engagement, its lead
//! answers in the guidance ledger, somebody of the customer follows the answer up or not, and somebody of
//! either side closes it.
//!
//! It knows nothing of tasks; words about one are `task::reply`'s.

mod answer;
mod ask;
mod close;
mod follow_up;
mod list;
mod look;
mod managed;
mod waiting;

pub use answer::answer;
pub use ask::ask;
pub use close::{close, close_as_lead};
pub use follow_up::follow_up;
pub use list::{Answer, QuestionLine, Questions, Turn, questions};
pub use look::{LedView, look_as_lead};
pub use managed::{ManagedView, StuckTask, look_as_manager, stuck};
pub use waiting::{WaitingQuestion, waiting};

/// The most characters of a question.
const LIMIT: usize = 4000;
