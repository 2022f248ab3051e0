//! What a person reports: recorded, listed, changed, deleted.

mod busy;
mod calendar;
mod check_in;
mod feed;
mod flag;
mod history;
mod how_hard;
mod how_it_went;
pub(crate) mod import;
mod import_times;
mod invalid;
mod journey;
mod left_out;
mod list;
mod massage;
mod missed;
mod of_session;
mod questions;
mod referral;
mod same_moment;
pub(crate) mod series;
mod settings;
mod workout;
