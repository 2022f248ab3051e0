//! A Unix socket in the user's runtime folder.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use agent_client::SocketPath;
use tokio::net::UnixListener;
use tokio::sync::Semaphore;

use super::conversation::{MAX_CALLERS, SocketContext, serve};

/// Starts listening. The caller holds the agent's lock, so an existing socket was left by an agent
/// that died.
pub(crate) fn listen(context: SocketContext) -> io::Result<()> {
    let socket = SocketPath::of(&context.home)?;
    match std::fs::remove_file(socket.path()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(socket.path())?;
    std::fs::set_permissions(socket.path(), std::fs::Permissions::from_mode(0o600))?;
    tokio::spawn(accept(listener, context));
    Ok(())
}

async fn accept(listener: UnixListener, context: SocketContext) {
    let user = rustix::process::geteuid().as_raw();
    let callers = Arc::new(Semaphore::new(MAX_CALLERS));
    while let Ok(turn) = callers.clone().acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                // the socket's mode keeps others out, except in the instant before it was set
                if stream.peer_cred().is_ok_and(|peer| peer.uid() == user) {
                    let context = context.clone();
                    tokio::spawn(async move {
                        serve(stream, context).await;
                        drop(turn);
                    });
                }
            }
            // such as too many open files: wait for callers to leave rather than spin
            Err(error) => {
                tracing::warn!(%error, "the socket accepts no caller");
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
    }
}
