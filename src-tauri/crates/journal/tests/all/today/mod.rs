//! What Today shows.

mod headline;
mod questions;
mod suggestions;
