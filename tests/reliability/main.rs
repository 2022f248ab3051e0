//! The real programs under stress: `kill -9`, a year of use, a busy machine, suspend, clock
//! changes, concurrent starts and hostile callers on the socket. They need no window, only a
//! session bus and a notification server of their own.
#![cfg(target_os = "linux")]

mod concurrent_starts;
mod crash;
mod file_permissions;
mod full_disk;
mod hostile_callers;
mod latency;
mod notification_server;
mod same_times;
mod setup;
mod suspend;
mod year;
