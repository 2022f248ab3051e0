//! A Unix socket in the user's runtime folder.

use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use agent_client::SocketPath;
use platform::Home;
use tokio::net::UnixListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::conversation::{MAX_CALLERS, SocketContext, serve};
use super::sweep::Sweep;

/// How soon a socket that was swept away is bound again, and how soon after a failed attempt.
const PAUSE: Duration = Duration::from_secs(1);

const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Starts listening. The caller holds the agent's lock, so an existing socket was left by an agent
/// that died.
pub(crate) fn listen(context: SocketContext) -> io::Result<()> {
    let bound = Bound::of(&context.home)?;
    tokio::spawn(accept(bound, context));
    Ok(())
}

/// A socket that others can find.
struct Bound {
    listener: UnixListener,
    path: PathBuf,
    id: (u64, u64),
    sweep: Sweep,
}

impl Bound {
    /// Binds the socket in the usual folder, or in the data folder if the session's is gone, and
    /// notes where it is.
    fn of(home: &Home) -> io::Result<Self> {
        let in_data = home.data().join("agent.sock");
        let usual = home.socket();
        let bound = Self::at(&usual).or_else(|error| {
            if usual == in_data {
                return Err(error);
            }
            tracing::warn!(%error, "the socket is in the data folder");
            Self::at(&in_data)
        })?;
        // without the note, only programs of this session find it
        if let Err(error) = SocketPath::save(home, &bound.path) {
            tracing::warn!(%error, "the socket's path was not noted");
        }
        Ok(bound)
    }

    fn at(path: &Path) -> io::Result<Self> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidFilename)?;
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
        let sweep = Sweep::of(folder);
        let socket = SocketPath::at(path.to_owned())?;
        match std::fs::remove_file(socket.path()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(socket.path())?;
        std::fs::set_permissions(socket.path(), std::fs::Permissions::from_mode(0o600))?;
        Ok(Self {
            listener,
            path: path.to_owned(),
            id: id(path)?,
            sweep,
        })
    }

    /// Whether callers no longer find it.
    fn is_swept(&self) -> bool {
        id(&self.path).ok() != Some(self.id)
    }
}

fn id(path: &Path) -> io::Result<(u64, u64)> {
    let found = std::fs::symlink_metadata(path)?;
    Ok((found.dev(), found.ino()))
}

async fn accept(mut bound: Bound, context: SocketContext) {
    let callers = Arc::new(Semaphore::new(MAX_CALLERS));
    while let Ok(turn) = callers.clone().acquire_owned().await {
        tokio::select! {
            accepted = bound.listener.accept() => match accepted {
                Ok((stream, _)) => answer(stream, turn, &context),
                // such as too many open files: wait for callers to leave rather than spin
                Err(error) => {
                    tracing::warn!(%error, "the socket accepts no caller");
                    tokio::time::sleep(PAUSE).await;
                }
            },
            () = bound.sweep.changed() => {
                let mut pause = PAUSE;
                while bound.is_swept() {
                    match Bound::of(&context.home) {
                        Ok(again) => bound = again,
                        Err(error) => tracing::warn!(%error, "the socket could not be bound again"),
                    }
                    // whatever swept it away may not be done yet
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
    }
}

/// Answers a caller, if it is this user's: the socket's mode keeps others out, except in the instant
/// before it was set.
fn answer(stream: tokio::net::UnixStream, turn: OwnedSemaphorePermit, context: &SocketContext) {
    let user = rustix::process::geteuid().as_raw();
    if stream.peer_cred().is_ok_and(|peer| peer.uid() == user) {
        let context = context.clone();
        tokio::spawn(async move {
            serve(stream, context).await;
            drop(turn);
        });
    }
}
