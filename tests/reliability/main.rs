//! Reminders that can be trusted, on the real programs: what survives a `kill -9`, a year, a busy
//! machine, a stopped clock, a race of starts, and bad company on the socket. No window is needed:
//! a session bus, and a notification server of the test's own.
#![cfg(target_os = "linux")]

mod concurrent_starts;
mod crash;
mod file_permissions;
mod hostile_callers;
mod latency;
mod notification_server;
mod setup;
mod suspend;
mod year;
