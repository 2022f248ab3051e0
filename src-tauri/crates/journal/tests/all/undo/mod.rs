//! Taking changes back.

mod each_change;
mod no_change;
mod random;
mod stops;
mod together;
