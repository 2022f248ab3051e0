//! The crate from outside: files in, answers out.

#![expect(
    clippy::unwrap_used,
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "made-up files, with small and whole numbers"
)]

mod bugs_dates;
mod bugs_fit;
mod bugs_packed_and_tables;
mod bugs_xml;
mod calendars;
mod fuzz;
mod kinds;
mod limits;
mod make;
mod samples;
mod second_decoder;
