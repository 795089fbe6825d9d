//! Meetings: common free time, held, booked, moved, cancelled; never two at once.
