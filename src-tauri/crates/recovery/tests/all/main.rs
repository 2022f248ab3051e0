//! The rules held to their text: its worked cases, its tables' edges, and what holds for every
//! question. One program, so that it is linked once.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod by_hand;
mod cards;
mod cases;
mod check_in;
mod due;
mod evidence;
mod garbage;
mod invariants;
mod openness;
mod reasons;
mod refusals;
mod slot_times;
mod slots;
mod wall_clock;
