//! A named pipe.

use std::io;
use std::sync::Arc;

use agent_client::SocketPath;
use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};
use tokio::sync::Semaphore;

use super::conversation::{Answering, CALLERS, serve};

/// Listens from now on. The pipe's default rights let only its user and administrators write.
pub(crate) fn listen(answering: Answering) -> io::Result<()> {
    let socket = SocketPath::of(&answering.home)?;
    let first = ServerOptions::new()
        .first_pipe_instance(true)
        .reject_remote_clients(true)
        .create(socket.path())?;
    tokio::spawn(async move {
        if let Err(error) = accept(first, socket, answering).await {
            tracing::warn!(%error, "the pipe refuses");
        }
    });
    Ok(())
}

async fn accept(
    mut pipe: NamedPipeServer,
    socket: SocketPath,
    answering: Answering,
) -> io::Result<()> {
    let callers = Arc::new(Semaphore::new(CALLERS));
    while let Ok(turn) = callers.clone().acquire_owned().await {
        pipe.connect().await?;
        let next = ServerOptions::new()
            .reject_remote_clients(true)
            .create(socket.path())?;
        let caller = std::mem::replace(&mut pipe, next);
        let answering = answering.clone();
        tokio::spawn(async move {
            serve(caller, answering).await;
            drop(turn);
        });
    }
    Ok(())
}
