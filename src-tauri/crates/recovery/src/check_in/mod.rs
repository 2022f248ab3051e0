//! The check-in and the safety screen (rules 6, 3.7).

pub(crate) mod result;
pub(crate) mod screening;
pub(crate) mod signs;
