//! What a person does with Rubdown, from the first click to the massage.

mod lightness;
