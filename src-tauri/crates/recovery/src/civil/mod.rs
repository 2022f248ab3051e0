//! Civil time: intervals, and instants from the wall clock (rules 1.1, 4.10).

pub mod hh_mm;
pub(crate) mod interval;
pub(crate) mod local_time;
pub(crate) mod quiet_hours;
pub(crate) mod weekly;

pub use local_time::{date_of, instant_of, start_of_day};
pub use weekly::Weekly;
