//! The input of the rules (rules 4.1), in the JSON shape of the worked cases.

pub(crate) mod context;
pub(crate) mod json;
pub(crate) mod local_issue;
pub(crate) mod massage;
pub(crate) mod profile;
pub(crate) mod quiet_hours;
pub(crate) mod session;
pub(crate) mod soreness_report;
pub(crate) mod validate;
pub(crate) mod workout;
