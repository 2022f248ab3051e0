//! Civil time: intervals, quiet hours (rules 1.1, 4.10).

mod interval;
mod quiet_hours;
