//! The agent's program on a private session bus, with notification servers of every kind.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where it fails"
)]

mod answers;
mod bus;
mod dunst;
mod faults;
mod forgery;
mod lifecycle;
mod log_emptied;
mod login;
mod person;
mod restore;
mod server;
mod sessions;
mod socket;
mod stage;
mod tray;
mod wait;
