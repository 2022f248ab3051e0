//! What the journal promises, verb by verb.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on fails"
)]

mod cards;
mod chance;
mod common;
mod file;
mod found;
mod garbage;
mod records;
mod reminding;
mod slots;
mod story;
