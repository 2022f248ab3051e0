//! The rules held to their text: its worked cases, its tables' edges, and what holds for every
//! question. One program, so that it is linked once.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod check_in;
mod civil;
mod evidence;
mod garbage;
mod input;
mod invariants;
mod planner;
mod question;
mod regular;
mod review;
mod situation;
mod suggestions;
mod vocabulary;
mod worked_cases;
