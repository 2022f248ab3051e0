//! What the tables promise, one by one.

#![expect(
    clippy::unwrap_used,
    clippy::float_cmp,
    reason = "a test that cannot go on fails; the numbers are exact"
)]

mod four_weeks;
mod lot;
mod minutes;
mod person;
mod regularity;
mod signed_rank;
mod soreness;
mod trial;
mod trial_draw;
mod weeks;
mod windows;
