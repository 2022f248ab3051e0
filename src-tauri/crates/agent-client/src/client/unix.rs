//! A Unix socket on which every call ends by one deadline.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, connect, socket, sockopt};

use super::conversation::{converse, failure};
use crate::error::PokeError;
use crate::protocol::{Ask, Status};
use crate::socket_path::SocketPath;

#[expect(
    clippy::needless_pass_by_value,
    reason = "Windows hands it to a thread"
)]
pub(super) fn exchange(
    socket: SocketPath,
    ask: Ask,
    deadline: Instant,
) -> Result<Status, PokeError> {
    let stream = connected(&socket, deadline)?;
    if !is_ours(&stream) {
        return Err(PokeError::Garbled);
    }
    converse(Timed { stream, deadline }, ask)
}

/// The process of this user that listens, even if it does not answer.
#[cfg(target_os = "linux")]
pub(crate) fn listener(socket: &SocketPath, deadline: Instant) -> Option<rustix::process::Pid> {
    let stream = connected(socket, deadline).ok()?;
    let (user, process) = peer(&stream)?;
    rustix::process::Pid::from_raw(process).filter(|_| user == us())
}

/// Whether a process of this user listens, as far as the system says.
fn is_ours(stream: &UnixStream) -> bool {
    #[cfg(target_os = "linux")]
    {
        peer(stream).is_some_and(|(user, _)| user == us())
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _unknown = stream;
        true
    }
}

/// The user and the process that listen; the process is zero when it runs in a container that this program
/// does not see into.
#[cfg(target_os = "linux")]
fn peer(stream: &UnixStream) -> Option<(u32, i32)> {
    use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};

    let peer = getsockopt(stream, PeerCredentials).ok()?;
    Some((peer.uid(), peer.pid()))
}

#[cfg(target_os = "linux")]
fn us() -> u32 {
    rustix::process::geteuid().as_raw()
}

fn connected(to: &SocketPath, deadline: Instant) -> Result<UnixStream, PokeError> {
    let connection = || {
        let socket = socket(AddressFamily::UNIX, SocketType::STREAM, None)?;
        rustix::io::fcntl_setfd(&socket, rustix::io::FdFlags::CLOEXEC)?;
        // while the listener's queue is full, connect waits as long as a send may take
        sockopt::set_socket_timeout(&socket, sockopt::Timeout::Send, Some(left(deadline)))?;
        connect(&socket, &SocketAddrUnix::new(to.path())?)?;
        Ok::<_, rustix::io::Errno>(socket)
    };
    connection()
        .map(Into::into)
        .map_err(|errno| failure(errno.into()))
}

/// A stream on which every read and write ends by one deadline.
struct Timed {
    stream: UnixStream,
    deadline: Instant,
}

impl Read for Timed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if Instant::now() >= self.deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left(self.deadline)))?;
        self.stream.read(into)
    }
}

impl Write for Timed {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        if Instant::now() >= self.deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_write_timeout(Some(left(self.deadline)))?;
        self.stream.write(from)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// The time left, but at least a millisecond: to a socket, a timeout of zero means forever.
fn left(deadline: Instant) -> Duration {
    deadline
        .saturating_duration_since(Instant::now())
        .max(Duration::from_millis(1))
}
