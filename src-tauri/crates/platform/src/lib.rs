//! The platform under every Rubdown program: its folders, clock, time zone and build.

mod clock;
mod download;
mod home;
mod home_error;
pub mod own_file;
pub mod own_folder;
mod small_file;
mod umask;
mod used_homes;
mod zone;

pub use clock::Clock;
pub use download::{downloads, save_download};
pub use home::Home;
pub use home_error::HomeError;
pub use small_file::{read_small, read_small_behind_link, write_small};
pub use umask::keep_files_private;
pub use zone::{ZoneFault, known_zone, present_zone};

/// This build: its version, followed by `+` and the commit if that is known.
pub const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), env!("RUBDOWN_BUILD"));
