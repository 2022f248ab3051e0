//! `rubdownctl` as a person and a script use it. One program, so that it is linked once.

#![expect(clippy::unwrap_used, reason = "a test may fail at once")]

mod advice;
mod backups;
mod calendar;
mod calendar_files;
mod crisis;
mod failures;
mod help;
mod homes;
mod import;
mod import_folder;
mod insights;
mod journey;
mod language;
mod log;
mod look_up;
mod mend;
mod own_tools;
mod pause;
mod plan;
#[cfg(unix)]
mod planted;
mod private;
mod questions;
mod rules_input;
mod running;
mod session;
#[cfg(target_os = "linux")]
mod session_keys;
#[cfg(target_os = "linux")]
mod session_screen;
#[cfg(unix)]
mod silent_agent;
mod stage;
mod stopped;
#[cfg(target_os = "linux")]
mod terminal;
mod trial;
mod warning_signs;
mod watch;
mod week;
mod zones;
