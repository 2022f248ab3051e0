//! The verbs: each reads its arguments, calls one verb of the journal, and answers.

pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod clot;
pub(crate) mod completions;
pub(crate) mod delete;
pub(crate) mod done;
pub(crate) mod edit;
pub(crate) mod flag;
pub(crate) mod keep;
pub(crate) mod kept;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod next;
pub(crate) mod pause;
pub(crate) mod plan;
pub(crate) mod reminders;
pub(crate) mod restore;
pub(crate) mod rules;
pub(crate) mod skip;
pub(crate) mod snooze;
pub(crate) mod soreness;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod travelled;
pub(crate) mod undo;
pub(crate) mod why;
