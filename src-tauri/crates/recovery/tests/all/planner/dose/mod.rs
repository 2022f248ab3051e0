//! What a slot holds (3.1–3.4).

mod pressure;
mod slot;
mod types;
