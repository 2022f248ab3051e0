//! The answer of a verb: text for people, a JSON document for programs.

mod advice;
mod also_noted;
mod answer;
mod conditions;
mod crisis;
pub(crate) mod lost;
pub(crate) mod moved;
pub(crate) mod outcome;
mod path;
mod phase;
mod plan;
pub(crate) mod plan_json;
mod read_as;
mod reasons;
pub(crate) mod reminders;
mod replaced;
pub(crate) mod session_json;
pub(crate) mod stop;
mod table;
mod voice;
pub(crate) mod why;

pub(crate) use advice::advice;
pub(crate) use answer::{Answer, document, print};
pub(crate) use conditions::conditions;
pub(crate) use path::{for_json, for_shell};
pub(crate) use read_as::ReadAs;
pub(crate) use stop::Stop;
pub(crate) use table::{note, table};
pub(crate) use voice::{Voice, join};
