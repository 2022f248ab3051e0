//! What a slot holds (rules 3.1–3.4).

mod pressure;
mod slot;
mod types;
