//! The agent's side of the local socket: it answers its user alone, a few words at a time.

mod conversation;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

pub(crate) use conversation::Answering;
#[cfg(unix)]
pub(crate) use unix::listen;
#[cfg(windows)]
pub(crate) use windows::listen;
