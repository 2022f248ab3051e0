//! A Unix socket in the user's runtime folder.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use agent_client::SocketPath;
use tokio::net::UnixListener;
use tokio::sync::Semaphore;

use super::conversation::{Answering, CALLERS, serve};

/// Listens from now on. The caller holds the agent's lock, so a socket that lies there is a dead
/// one's.
pub(crate) fn listen(answering: Answering) -> io::Result<()> {
    let socket = SocketPath::of(&answering.home)?;
    match std::fs::remove_file(socket.path()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(socket.path())?;
    std::fs::set_permissions(socket.path(), std::fs::Permissions::from_mode(0o600))?;
    tokio::spawn(accept(listener, answering));
    Ok(())
}

async fn accept(listener: UnixListener, answering: Answering) {
    let user = rustix::process::geteuid().as_raw();
    let callers = Arc::new(Semaphore::new(CALLERS));
    while let Ok(turn) = callers.clone().acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                // the mode of the socket keeps others out already, but for the instant before it
                // was set
                if stream.peer_cred().is_ok_and(|peer| peer.uid() == user) {
                    let answering = answering.clone();
                    tokio::spawn(async move {
                        serve(stream, answering).await;
                        drop(turn);
                    });
                }
            }
            // such as too many open files: wait for callers to go rather than spin
            Err(error) => {
                tracing::warn!(%error, "the socket refuses");
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
    }
}
