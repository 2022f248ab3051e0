//! What the user reported. Each file has a table with its statements and verbs.

pub(crate) mod beginning;
pub(crate) mod bounds;
pub(crate) mod busy;
pub(crate) mod check_in;
pub(crate) mod effort;
pub(crate) mod flag;
pub(crate) mod guided;
mod history;
mod import;
pub(crate) mod issue;
pub(crate) mod journey;
pub(crate) mod list;
mod list_rows;
pub(crate) mod massage;
pub(crate) mod missed;
mod nearby;
pub(crate) mod page;
pub(crate) mod questions;
pub(crate) mod referral;
pub(crate) mod series;
pub(crate) mod session;
mod session_fields;
pub(crate) mod settings;
pub(crate) mod soreness;
pub(crate) mod trial;
pub(crate) mod went;
pub(crate) mod workout;
