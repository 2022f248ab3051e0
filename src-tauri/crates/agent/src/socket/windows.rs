//! A named pipe.

use std::io;
use std::sync::Arc;

use agent_client::SocketPath;
use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};
use tokio::sync::Semaphore;

use super::conversation::{MAX_CALLERS, SocketContext, serve};

/// Starts listening. By default only the pipe's owner and administrators may write to it.
pub(crate) fn listen(context: SocketContext) -> io::Result<()> {
    let socket = SocketPath::of(&context.home)?;
    let first = ServerOptions::new()
        .first_pipe_instance(true)
        .reject_remote_clients(true)
        .create(socket.path())?;
    tokio::spawn(async move {
        if let Err(error) = accept(first, socket, context).await {
            tracing::warn!(%error, "the pipe accepts no caller");
        }
    });
    Ok(())
}

async fn accept(
    mut pipe: NamedPipeServer,
    socket: SocketPath,
    context: SocketContext,
) -> io::Result<()> {
    let callers = Arc::new(Semaphore::new(MAX_CALLERS));
    while let Ok(turn) = callers.clone().acquire_owned().await {
        pipe.connect().await?;
        let next = ServerOptions::new()
            .reject_remote_clients(true)
            .create(socket.path())?;
        let caller = std::mem::replace(&mut pipe, next);
        let context = context.clone();
        tokio::spawn(async move {
            serve(caller, context).await;
            drop(turn);
        });
    }
    Ok(())
}
