//! What the journal promises, verb by verb.

mod common;
mod story;
