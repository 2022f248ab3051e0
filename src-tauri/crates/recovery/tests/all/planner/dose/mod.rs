//! What is in a slot: pressure, types, length (rules 3.1–3.4).

mod pressure;
mod slot;
mod types;
