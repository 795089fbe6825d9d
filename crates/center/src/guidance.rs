//! The guidance ledger: advice in writing, what was said in a meeting, and its acknowledgement.
