//! The agent's side of the local socket. It answers only its own user.

mod conversation;
#[cfg(unix)]
mod sweep;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

pub(crate) use conversation::SocketContext;
#[cfg(unix)]
pub(crate) use unix::listen;
#[cfg(windows)]
pub(crate) use windows::listen;
