//! What a person does with Rubdown, from the first click to the massage.

mod broken_places;
mod common;
mod for_everyone;
mod lightness;
mod looking_back;
mod main_job;
mod one_window;
mod refused;
mod reminders;
mod something_wrong;
