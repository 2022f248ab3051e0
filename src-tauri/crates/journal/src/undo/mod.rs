//! Undo: what each change did to the rows of the journal, and how it is taken back.
//!
//! Temporary triggers write the image of each row that a change touches, as the documentation of
//! `SQLite` describes it for undo. They are made from the columns that the tables have, so that a later migration
//! needs no change here.

pub(crate) mod log;
pub(crate) mod recorder;
pub(crate) mod tables;
pub(crate) mod take_back;
