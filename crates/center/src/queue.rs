//! The manager's queue and the routing decisions behind it.
