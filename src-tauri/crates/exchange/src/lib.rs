//! Reads workouts from the files of other programs and devices: FIT, TCX and GPX, each also packed as
//! `.gz` or in a `.zip`, and the CSV of Strong and Hevy.
//!
//! [`read_path`] takes a file and [`read_bytes`] what was in one; both return an [`Answer`] for each file
//! found, and never fail as a whole: one that cannot be read has its own [`Refusal`]. What a file is shows in
//! its content, never in its name. Nothing here reads a clock, knows the journal or contains a text
//! for the user.
//!
//! [`calendar`] reads what a calendar has in a span of time, and [`feed`] writes one for other programs.
//!
//! Files come from anywhere. [`Limits`] bound what one of them may cost, and a decoder that panics is caught.

pub mod calendar;
mod contents;
mod csv;
pub mod feed;
mod fit;
mod guard;
mod kind;
mod limits;
mod packed;
mod points;
mod read;
mod refusal;
mod sports;
mod text;
mod time;
mod workout;
mod xml;

pub use contents::Contents;
pub use kind::Kind;
pub use limits::Limits;
pub use read::{Answer, read_bytes, read_path};
pub use refusal::Refusal;
pub use sports::{Sport, SportClass, activity_of, fit_sport, fit_sports};
pub use workout::{Device, Doubt, Set, SetKind, Times, Workout};
