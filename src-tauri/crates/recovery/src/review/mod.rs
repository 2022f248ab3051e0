//! Reviews a time that the person picked (rules 4.8).

pub(crate) mod custom_slot;
