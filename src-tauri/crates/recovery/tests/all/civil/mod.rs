//! Time as the wall clock shows it (rules 1.1, 4.10).

mod interval;
mod quiet_hours;
