//! One caller's conversation with the agent.

use std::io;
use std::sync::Arc;

use agent_client::{
    Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, Status, TIME_OUT, TargetState,
};
use platform::Home;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;

use crate::wake::{End, Wake, WakeSender};

/// How many callers are served at once; further ones wait in the system's queue.
pub(super) const MAX_CALLERS: usize = 16;

/// What the socket needs to answer callers.
#[derive(Debug, Clone)]
pub(crate) struct SocketContext {
    /// The agent's status.
    pub(crate) status: watch::Receiver<Status>,
    /// Wakes the agent.
    pub(crate) wakes: WakeSender,
    /// The home of the agent.
    pub(crate) home: Arc<Home>,
}

/// Serves one caller, for at most [`TIME_OUT`].
pub(super) async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, context: SocketContext) {
    match tokio::time::timeout(TIME_OUT, converse(stream, context)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::debug!(%error, "a caller on the socket disconnected"),
        Err(_) => tracing::debug!("a caller on the socket was too slow"),
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    context: SocketContext,
) -> io::Result<()> {
    let mut lines = Lines {
        stream,
        rest: Vec::new(),
    };
    let hello = lines.next().await?.and_then(|line| parse::<Hello>(&line));
    let Some(hello) = hello.filter(Hello::is_rubdown) else {
        return Ok(());
    };
    lines.send(&Hello::ours()).await?;
    if hello.protocol != PROTOCOL {
        let asked = lines
            .next()
            .await?
            .and_then(|line| parse::<Question>(&line));
        if asked.is_some_and(|asked| asked.ask == Ask::StepAside) {
            // the receiver is gone only while the agent ends
            let _ = context.wakes.send(Wake::End(End::StepAside));
        }
        return Ok(());
    }
    while let Some(line) = lines.next().await? {
        let Some(Question { ask }) = parse(&line) else {
            return lines.send(&Reply::Refused("unknown_ask".to_owned())).await;
        };
        let status = context.status.borrow().clone();
        let wake = wake_for(ask, &context.home);
        lines.send(&Reply::Status(status)).await?;
        if let Some(wake) = wake {
            // the receiver is gone only while the agent ends
            let _ = context.wakes.send(wake);
        }
    }
    Ok(())
}

/// Does what can be done without the loop, and returns the wake for what only the loop can do.
fn wake_for(ask: Ask, home: &Home) -> Option<Wake> {
    match ask {
        Ask::Poke => Some(Wake::Poke),
        Ask::Status => None,
        Ask::Quit => {
            if let Err(error) = TargetState::Off.save(home) {
                tracing::warn!(%error, "the agent will start again at login");
            }
            Some(Wake::End(End::Quit))
        }
        Ask::StepAside => Some(Wake::End(End::StepAside)),
    }
}

fn parse<T: serde::de::DeserializeOwned>(line: &[u8]) -> Option<T> {
    serde_json::from_slice(line).ok()
}

struct Lines<S> {
    stream: S,
    rest: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Lines<S> {
    /// The next line, of at most [`LINE_LIMIT`] bytes; absent once the caller is done.
    async fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            if let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
                let rest = self.rest.split_off(end + 1);
                return Ok(Some(std::mem::replace(&mut self.rest, rest)));
            }
            if self.rest.len() > LINE_LIMIT {
                return Err(io::ErrorKind::InvalidData.into());
            }
            if self.stream.read_buf(&mut self.rest).await? == 0 {
                return Ok(None);
            }
        }
    }

    async fn send(&mut self, value: &impl serde::Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.stream.write_all(&line).await?;
        self.stream.flush().await
    }
}
