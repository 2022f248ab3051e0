//! The evidence for the rules and for common claims (rules 7, 10).

pub(crate) mod claims;
pub(crate) mod grade;
pub(crate) mod rule;
pub(crate) mod source;
