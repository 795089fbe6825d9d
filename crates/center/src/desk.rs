//! The Specialist's desk: offers, my day, waiting on customers, our move.
