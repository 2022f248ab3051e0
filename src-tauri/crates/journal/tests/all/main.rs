//! What the journal promises, layer by layer.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on fails"
)]

mod db;
mod every_path;
mod export;
mod fuzz;
mod one_workout;
mod person;
mod planning;
mod random_walks;
mod records;
mod regressions;
mod reminders;
mod today;
mod undo;
mod week;
