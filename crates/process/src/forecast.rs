//! When an engagement will be done: see the plan for what it consists of.

pub(crate) mod chance;
