//! What a person does with Rubdown, from the first click to the massage.

mod broken_places;
mod lightness;
mod refused;
mod reminders;
