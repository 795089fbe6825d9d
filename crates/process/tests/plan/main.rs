//! The plan: what applies and why, in which order, on which days, what may open, whose days.

mod calendar;
mod gate;
mod order;
mod playbooks;
mod what_applies;
mod whose_days;
