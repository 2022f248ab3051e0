//! What surrounds every Rubdown program: its folders, its clock, its time zone and its build.

mod clock;
mod home;
mod zone;

pub use clock::Clock;
pub use home::{Home, HomeError};
pub use zone::present_zone;

/// Which build this is: the version, then the commit where it is known.
pub const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), env!("RUBDOWN_BUILD"));
