//! What a person does with Rubdown, from the first click to the massage.

mod accessibility;
mod common;
mod engine;
mod footprint;
mod invalid_input;
mod journal_view;
mod main_job;
mod neighbours;
mod red_flags;
mod reminders;
mod single_window;
mod unusable_homes;
