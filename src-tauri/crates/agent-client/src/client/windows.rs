//! A named pipe.

use std::fs::OpenOptions;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::conversation::{converse, failure};
use crate::error::PokeError;
use crate::protocol::{Ask, Status};
use crate::socket_path::SocketPath;

/// What the system says while every instance of the pipe serves someone else.
const PIPE_BUSY: i32 = 231;

/// Windows has no timeout for reads from a pipe, so the conversation has a thread that can be
/// abandoned.
pub(super) fn exchange(
    socket: SocketPath,
    ask: Ask,
    deadline: Instant,
) -> Result<Status, PokeError> {
    let (answer_tx, answer_rx) = mpsc::channel();
    thread::spawn(move || {
        let mut options = OpenOptions::new();
        let pipe = loop {
            match options.read(true).write(true).open(socket.path()) {
                Err(error)
                    if error.raw_os_error() == Some(PIPE_BUSY) && Instant::now() < deadline =>
                {
                    thread::sleep(Duration::from_millis(10));
                }
                opened => break opened,
            }
        };
        let answer = pipe.map_err(failure).and_then(|pipe| converse(pipe, ask));
        // the caller may have given up
        let _ = answer_tx.send(answer);
    });
    answer_rx
        .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        .unwrap_or(Err(PokeError::Silent))
}
