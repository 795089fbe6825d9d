//! The plan as pages draw it: how far each phase is, what is next and whose move it is, by when it
//! will be done, and to whom each day so far is charged.

mod forecast;

pub(crate) use forecast::chance;
