//! What a person reports: recorded, listed, changed, deleted.

mod check_in;
mod history;
mod invalid;
mod journey;
mod list;
mod massage;
mod missed;
mod questions;
mod referral;
mod same_moment;
mod settings;
mod workout;
