//! The platform under every Rubdown program: its folders, clock, time zone and build.

mod clock;
mod home;
mod zone;

pub use clock::Clock;
pub use home::{Home, HomeError};
pub use zone::present_zone;

/// This build: its version, followed by `+` and the commit if that is known.
pub const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), env!("RUBDOWN_BUILD"));
