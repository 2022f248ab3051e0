//! What Today shows.

mod questions;
mod suggestions;
