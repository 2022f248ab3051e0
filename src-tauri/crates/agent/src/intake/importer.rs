//! The program that reads the watched folder.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;

use super::follow::Reading;
use crate::system::own_program;

/// Has `rubdownctl import --watched` read the folder, and waits for it. It finds the journal as the agent did, writes
/// to it and pokes the agent itself.
pub(crate) async fn run() -> Reading {
    let Some(mut command) = program().map(Command::new) else {
        return Reading::Again;
    };
    command
        .args(["--json", "import", "--watched"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    without_window(&mut command);
    let ended = tokio::time::timeout(LONGEST, command.output()).await;
    match ended {
        Ok(Ok(ended)) => reading(&ended.stdout),
        Ok(Err(error)) => {
            tracing::warn!(%error, "the watched folder was not read");
            // the program comes with Rubdown: without it, asking each half minute helps nobody
            Reading::Done
        }
        Err(_) => {
            tracing::warn!("reading the watched folder took too long");
            Reading::Again
        }
    }
}

/// `rubdownctl`, which lies beside the agent.
pub(super) fn program() -> Option<PathBuf> {
    let own = own_program::path().ok()?;
    Some(own.with_file_name(format!("rubdownctl{}", std::env::consts::EXE_SUFFIX)))
}

/// Opens no console window, as Windows would.
pub(super) fn without_window(command: &mut Command) {
    #[cfg(windows)]
    {
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    #[cfg(not(windows))]
    let _ = command;
}

/// What its last line says.
fn reading(said: &[u8]) -> Reading {
    let last = said
        .split(|byte| *byte == b'\n')
        .rfind(|line| !line.is_empty());
    let document = last.and_then(|line| serde_json::from_slice::<serde_json::Value>(line).ok());
    // without an answer the journal was busy, or is gone; the agent tells what it is
    let unfinished = document.and_then(|it| it.get("unfinished")?.as_u64());
    match unfinished {
        Some(0) => Reading::Done,
        _ => Reading::Again,
    }
}

/// For ten years of files on a slow drive.
const LONGEST: Duration = Duration::from_mins(30);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_files_and_a_program_that_fails_are_read_again() {
        assert_eq!(
            reading(b"{\"file\":\"a\"}\n{\"added\":1,\"unfinished\":0}\n"),
            Reading::Done
        );
        assert_eq!(reading(b"{\"added\":0,\"unfinished\":2}\n"), Reading::Again);
        assert_eq!(reading(b""), Reading::Again);
    }
}
