//! Tasks: what their owner does with them, and what a Specialist may say about them.
