//! What the journal promises, verb by verb.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on fails"
)]

mod backups;
mod cards;
mod chance;
mod check_ins;
mod common;
mod damage;
mod far_ahead;
mod file;
mod found;
mod garbage;
mod journeys;
mod lists;
mod questions;
mod records;
mod refused;
mod regular;
mod reminding;
mod restoring;
mod settings;
mod slots;
#[cfg(target_os = "linux")]
mod small_disk;
mod story;
