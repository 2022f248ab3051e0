//! The weekly check-in and the safety questions (rules 6, 3.7).

mod screening;
mod signs;
