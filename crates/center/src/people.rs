//! The people of the Center: languages, services, hours, capacity, absences.
