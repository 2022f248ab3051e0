//! The blocking side: one question, one answer, one second.

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::time::Instant;

use platform::Home;

use crate::{Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, SocketPath, Status, TIME_OUT};

/// Why the agent could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum PokeError {
    /// No agent listens.
    #[error("E_AGENT_OFF")]
    Off,
    /// Someone listens, but did not answer within a second.
    #[error("E_AGENT_SILENT")]
    Silent,
    /// Someone listens, but what it says is not Rubdown's.
    #[error("E_AGENT_GARBLED")]
    Garbled,
    /// An agent of another protocol listens.
    #[error("E_AGENT_PROTOCOL")]
    OtherProtocol {
        /// Its protocol.
        protocol: u32,
        /// Its build.
        build: String,
    },
    /// The path to the socket is too long for this system.
    #[error("E_AGENT_PATH")]
    PathTooLong(PathBuf),
    /// The system refused.
    #[error("E_AGENT_SOCKET")]
    Socket(io::Error),
}

impl PokeError {
    /// The stable code.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The path, build or system's words in question; may be empty.
    pub fn detail(&self) -> String {
        match self {
            Self::OtherProtocol { build, .. } => build.clone(),
            Self::PathTooLong(path) => path.display().to_string(),
            Self::Socket(error) => error.to_string(),
            Self::Off | Self::Silent | Self::Garbled => String::new(),
        }
    }
}

pub(crate) fn ask(home: &Home, ask: Ask) -> Result<Status, PokeError> {
    let socket = SocketPath::of(home).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PokeError::Off,
        io::ErrorKind::InvalidFilename => PokeError::PathTooLong(home.socket()),
        _ => PokeError::Socket(error),
    })?;
    exchange(socket, ask)
}

#[cfg(unix)]
#[expect(
    clippy::needless_pass_by_value,
    reason = "Windows hands it to a thread"
)]
fn exchange(socket: SocketPath, ask: Ask) -> Result<Status, PokeError> {
    let deadline = Instant::now() + TIME_OUT;
    let stream = connect(&socket, deadline)?;
    converse(Timed { stream, deadline }, ask)
}

/// Windows cannot time out a pipe's reads, so the conversation has a thread that may be left.
#[cfg(windows)]
fn exchange(socket: SocketPath, ask: Ask) -> Result<Status, PokeError> {
    const PIPE_BUSY: i32 = 231;
    let deadline = Instant::now() + TIME_OUT;
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut open = std::fs::OpenOptions::new();
        let pipe = loop {
            match open.read(true).write(true).open(socket.path()) {
                Err(error)
                    if error.raw_os_error() == Some(PIPE_BUSY) && Instant::now() < deadline =>
                {
                    std::thread::sleep(std::time::Duration::from_millis(10));
                }
                opened => break opened,
            }
        };
        let answer = pipe.map_err(failure).and_then(|pipe| converse(pipe, ask));
        // nobody waits any more if the time is over
        let _ = tell.send(answer);
    });
    told.recv_timeout(TIME_OUT)
        .unwrap_or(Err(PokeError::Silent))
}

fn converse(mut stream: impl Read + Write, ask: Ask) -> Result<Status, PokeError> {
    let mut words = line(&Hello::ours())?;
    words.extend(line(&Question { ask })?);
    stream.write_all(&words).map_err(failure)?;

    let mut lines = Lines {
        stream,
        rest: Vec::new(),
    };
    let hello: Hello = heard(&lines.next_line()?)?;
    if !hello.is_rubdown() {
        return Err(PokeError::Garbled);
    }
    if hello.protocol != PROTOCOL {
        return Err(PokeError::OtherProtocol {
            protocol: hello.protocol,
            build: hello.build,
        });
    }
    match heard(&lines.next_line()?)? {
        Reply::Status(status) => Ok(status),
        Reply::Refused(_) => Err(PokeError::Garbled),
    }
}

fn line(said: &impl serde::Serialize) -> Result<Vec<u8>, PokeError> {
    let mut text = serde_json::to_vec(said).map_err(|error| PokeError::Socket(error.into()))?;
    text.push(b'\n');
    Ok(text)
}

fn heard<T: serde::de::DeserializeOwned>(line: &[u8]) -> Result<T, PokeError> {
    serde_json::from_slice(line).map_err(|_| PokeError::Garbled)
}

fn failure(error: io::Error) -> PokeError {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound | Kind::ConnectionRefused | Kind::ConnectionReset | Kind::BrokenPipe => {
            PokeError::Off
        }
        Kind::WouldBlock | Kind::TimedOut => PokeError::Silent,
        _ => PokeError::Socket(error),
    }
}

/// Reads lines of at most [`LINE_LIMIT`] bytes.
struct Lines<S> {
    stream: S,
    rest: Vec<u8>,
}

impl<S: Read> Lines<S> {
    fn next_line(&mut self) -> Result<Vec<u8>, PokeError> {
        loop {
            if let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
                let rest = self.rest.split_off(end + 1);
                return Ok(std::mem::replace(&mut self.rest, rest));
            }
            if self.rest.len() > LINE_LIMIT {
                return Err(PokeError::Garbled);
            }
            let mut part = [0; 1024];
            match self.stream.read(&mut part).map_err(failure)? {
                0 => return Err(PokeError::Off),
                count => self.rest.extend_from_slice(&part[..count]),
            }
        }
    }
}

#[cfg(unix)]
fn connect(
    to: &SocketPath,
    deadline: Instant,
) -> Result<std::os::unix::net::UnixStream, PokeError> {
    use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, connect, socket, sockopt};

    let connected = || {
        let socket = socket(AddressFamily::UNIX, SocketType::STREAM, None)?;
        rustix::io::fcntl_setfd(&socket, rustix::io::FdFlags::CLOEXEC)?;
        // connect waits while the listener's queue is full, as long as a send may take
        sockopt::set_socket_timeout(&socket, sockopt::Timeout::Send, Some(left(deadline)))?;
        connect(&socket, &SocketAddrUnix::new(to.path())?)?;
        Ok::<_, rustix::io::Errno>(socket)
    };
    connected()
        .map(Into::into)
        .map_err(|errno| failure(errno.into()))
}

/// A stream whose every read and write ends with the one deadline.
#[cfg(unix)]
struct Timed {
    stream: std::os::unix::net::UnixStream,
    deadline: Instant,
}

#[cfg(unix)]
impl Read for Timed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if Instant::now() >= self.deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left(self.deadline)))?;
        self.stream.read(into)
    }
}

#[cfg(unix)]
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

/// The time left, never nothing: a socket takes a time-out of zero for "wait for ever".
#[cfg(unix)]
fn left(deadline: Instant) -> std::time::Duration {
    deadline
        .saturating_duration_since(Instant::now())
        .max(std::time::Duration::from_millis(1))
}
