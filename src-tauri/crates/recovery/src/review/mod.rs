//! A time that a person picks (4.8).

pub(crate) mod custom_slot;
