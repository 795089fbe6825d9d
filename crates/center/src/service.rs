//! The tenant's services with eligibility, shown unasked.
