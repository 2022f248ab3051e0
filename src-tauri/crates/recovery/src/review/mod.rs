//! A time that a person picks (rules 4.8).

pub(crate) mod custom_slot;
