//! Whether an agent holds the data folder, wherever its socket is. False where that cannot be known.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(crate) use other::is_held;
#[cfg(unix)]
pub(crate) use unix::is_held;
