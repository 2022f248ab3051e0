//! Checked copies of the journal, and when they are made.

pub(crate) mod copy;
pub(crate) mod folder;
pub(crate) mod schedule;
mod verb;
