//! One question and its answer, over whatever stream the system has.

use std::io::{self, Read, Write};

use crate::error::PokeError;
use crate::protocol::{Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, Status};

pub(super) fn converse(mut stream: impl Read + Write, ask: Ask) -> Result<Status, PokeError> {
    let mut request = line(&Hello::ours())?;
    request.extend(line(&Question { ask })?);
    stream.write_all(&request).map_err(failure)?;

    let mut lines = Lines {
        stream,
        rest: Vec::new(),
    };
    let hello: Hello = parse(&lines.next_line()?)?;
    if !hello.is_rubdown() {
        return Err(PokeError::Garbled);
    }
    if hello.protocol != PROTOCOL {
        return Err(PokeError::OtherProtocol {
            protocol: hello.protocol,
            build: hello.build,
        });
    }
    match parse(&lines.next_line()?)? {
        Reply::Status(status) => Ok(status),
        Reply::Refused(_) => Err(PokeError::Garbled),
    }
}

fn line(value: &impl serde::Serialize) -> Result<Vec<u8>, PokeError> {
    let mut line = serde_json::to_vec(value).map_err(|error| PokeError::Socket(error.into()))?;
    line.push(b'\n');
    Ok(line)
}

fn parse<T: serde::de::DeserializeOwned>(line: &[u8]) -> Result<T, PokeError> {
    serde_json::from_slice(line).map_err(|_| PokeError::Garbled)
}

/// The error of a stream, as the caller sees it.
pub(super) fn failure(error: io::Error) -> PokeError {
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
