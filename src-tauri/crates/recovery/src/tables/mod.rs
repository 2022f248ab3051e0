//! The tables of the rules as data, with the rows and columns of the text. A test compares them
//! with the published data.

#![expect(clippy::match_same_arms, reason = "a row for each row of the text")]

pub(crate) mod activities;
pub(crate) mod help_numbers;
pub(crate) mod lengths;
pub(crate) mod people;
pub(crate) mod pressure;
#[cfg(test)]
mod tests;
pub(crate) mod types;
pub(crate) mod windows;
