//! What a person reports: written down, listed, changed, taken back.

mod check_in;
mod invalid;
mod journey;
mod list;
mod massage;
mod settings;
mod workout;
