//! What a person does with Rubdown, from the first click to the massage.

mod accessibility;
mod clipboard;
mod common;
mod copied_file;
mod drive;
mod engine;
mod footprint;
mod from_elsewhere;
mod guided;
mod hostile_user;
mod insights;
mod invalid_input;
mod journal_view;
mod keyboard;
mod main_job;
mod neighbours;
mod odd_zones;
mod open_for_long;
mod other_journal;
mod presses;
mod red_flags;
mod reminders;
mod second_home;
mod single_window;
mod unusable_homes;
