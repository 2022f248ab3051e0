//! Reads calendars (`.ics`): what is in a span of time, with all that recurs laid out.
//!
//! [`read()`] takes the bytes, a [`Span`] and the person's zone, and returns [`Instance`]s. An event that cannot be
//! read is left out, with the line where it begins and why ([`Skipped`]); the others are read. Only a file that is
//! no calendar, or larger than a calendar can be, has none of it read ([`Refusal`]).

mod blocks;
mod event;
mod instance;
mod length;
mod limits;
mod read;
mod refusal;
mod rule;
mod series;
mod time;
mod zone;

pub use instance::{Instance, Source, Span};
pub use limits::Limits;
pub use read::{Reading, read};
pub use refusal::{Refusal, Skipped, Why};
