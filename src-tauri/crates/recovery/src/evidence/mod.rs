//! What the rules rest on (sections 7 and 10).

pub(crate) mod claims;
pub(crate) mod grade;
pub(crate) mod rule;
pub(crate) mod source;
