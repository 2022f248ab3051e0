//! The rules against their text: its worked cases, the edges of its tables, and what holds for
//! every input. One program, so that it is linked once.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod check_in;
mod civil;
mod every_path;
mod evidence;
mod fit_tools;
mod fuzz;
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
