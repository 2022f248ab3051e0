//! One caller's conversation with the agent.

use std::io;
use std::sync::Arc;

use agent_client::{Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, Status, TIME_OUT};
use platform::Home;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;

use crate::wake::{End, Wake, WakeSender};

/// So many are listened to at once; further ones wait in the system's queue.
pub(super) const CALLERS: usize = 16;

/// What a caller is answered with.
#[derive(Debug, Clone)]
pub(crate) struct Answering {
    /// How the agent is.
    pub(crate) status: watch::Receiver<Status>,
    /// Who is told what was asked.
    pub(crate) wakes: WakeSender,
    /// Whose agent it is.
    pub(crate) home: Arc<Home>,
}

/// One caller, who has [`TIME_OUT`] for everything.
pub(super) async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, answering: Answering) {
    match tokio::time::timeout(TIME_OUT, converse(stream, answering)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::debug!(%error, "a caller on the socket went away"),
        Err(_) => tracing::debug!("a caller on the socket was too slow"),
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    answering: Answering,
) -> io::Result<()> {
    let mut lines = Lines {
        stream,
        rest: Vec::new(),
    };
    let hello = lines.next().await?.and_then(|line| said::<Hello>(&line));
    let Some(hello) = hello.filter(Hello::is_rubdown) else {
        return Ok(());
    };
    lines.say(&Hello::ours()).await?;
    if hello.protocol != PROTOCOL {
        let asked = lines.next().await?.and_then(|line| said::<Question>(&line));
        if asked.is_some_and(|asked| asked.ask == Ask::StepAside) {
            // an agent that ends does not listen any more
            let _ = answering.wakes.send(Wake::End(End::StepAside));
        }
        return Ok(());
    }
    while let Some(line) = lines.next().await? {
        let Some(Question { ask }) = said(&line) else {
            return lines.say(&Reply::Refused("unknown_ask".to_owned())).await;
        };
        let status = answering.status.borrow().clone();
        let asked = wake(ask, &answering.home);
        lines.say(&Reply::Status(status)).await?;
        if let Some(wake) = asked {
            // an agent that ends does not listen any more
            let _ = answering.wakes.send(wake);
        }
    }
    Ok(())
}

fn wake(ask: Ask, home: &Home) -> Option<Wake> {
    match ask {
        Ask::Poke => Some(Wake::Poke),
        Ask::Status => None,
        Ask::Quit => {
            if let Err(error) = agent_client::wish_off(home) {
                tracing::warn!(%error, "the wish to be quit was not noted");
            }
            Some(Wake::End(End::Quit))
        }
        Ask::StepAside => Some(Wake::End(End::StepAside)),
    }
}

fn said<T: serde::de::DeserializeOwned>(line: &[u8]) -> Option<T> {
    serde_json::from_slice(line).ok()
}

struct Lines<S> {
    stream: S,
    rest: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Lines<S> {
    /// The next line of at most [`LINE_LIMIT`] bytes; nothing when the caller is done.
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

    async fn say(&mut self, word: &impl serde::Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(word)?;
        line.push(b'\n');
        self.stream.write_all(&line).await?;
        self.stream.flush().await
    }
}
