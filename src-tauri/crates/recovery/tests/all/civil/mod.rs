//! Civil time: intervals, quiet hours, what recurs (rules 1.1, 4.10).

mod interval;
mod quiet_hours;
mod weekly;
