//! Times that the person picks: which there are, and what the rules say of one (rules 4.4, 4.8).

pub(crate) mod custom_slot;
pub(crate) mod starts;
