//! The calendars of other programs that the user added, and the one for them.
//!
//! [`read_again`] reads those whose files were changed into the journal; what that means for the plan is the
//! journal's business. [`write_feed`] writes Rubdown's own calendar where the user wanted it, if it says anything
//! new. Both take what they need from the journal, so any program can call them after any change.

mod feed;
mod file;
mod read;
mod told;
mod words;

pub use feed::{export, write_feed};
pub use read::{Outcome, Read, has_changed, is_stale, label_of, read_again, read_one};
