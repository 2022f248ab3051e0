//! Starts `rubdown-agent` so that it outlives the program that starts it.

use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use platform::Home;

use crate::error::PokeError;

const POLL_EVERY: Duration = Duration::from_millis(50);
const TIMEOUT: Duration = Duration::from_secs(10);

/// Why the agent could not be started.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// The program is not there, cannot run, or ended at once; carries why.
    #[error("E_AGENT_START")]
    NotStarted(String),
    /// What is there in place of a file that it needs; nothing may be there that is no file.
    #[error("{code}")]
    InTheWay {
        /// The stable code.
        code: &'static str,
        /// What is in the way.
        path: PathBuf,
    },
    /// It was started, and does not answer.
    #[error("E_AGENT_SILENT")]
    Silent,
}

impl LaunchError {
    /// The stable code, such as `E_AGENT_START`.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// What the system says; may be empty.
    pub fn detail(&self) -> String {
        match self {
            Self::NotStarted(why) => why.clone(),
            Self::InTheWay { path, .. } => path.display().to_string(),
            Self::Silent => String::new(),
        }
    }
}

/// Starts the agent next to this program, and waits until it answers or exits. `on_exit` is called
/// when it exits later.
pub fn launch(home: &Home, on_exit: impl FnOnce() + Send + 'static) -> Result<(), LaunchError> {
    let program = agent_path().map_err(|error| not_started(&error, None))?;
    let mut child = detached(Command::new(&program))
        .spawn()
        .map_err(|error| not_started(&error, Some(&program)))?;
    let deadline = Instant::now() + TIMEOUT;
    let answered =
        loop {
            if crate::status(home).is_ok_and(|status| status.pid == child.id()) {
                break true;
            }
            if let Ok(Some(status)) = child.try_wait() {
                // it exited at once: it found an agent that runs already, or cannot run itself
                return match crate::status(home) {
                    Err(PokeError::Off) if !status.success() => Err(in_the_way(home)
                        .unwrap_or_else(|| LaunchError::NotStarted(status.to_string()))),
                    _ => Ok(()),
                };
            }
            if Instant::now() >= deadline {
                break false;
            }
            thread::sleep(POLL_EVERY);
        };
    watch_for_exit(child, on_exit);
    if answered {
        Ok(())
    } else {
        Err(LaunchError::Silent)
    }
}

/// What keeps the agent from opening its own files, if that can be seen from here.
fn in_the_way(home: &Home) -> Option<LaunchError> {
    let mut journal_lock = home.journal().into_os_string();
    journal_lock.push(".lock");
    let files = [home.agent_lock(), journal_lock.into()];
    files.into_iter().find_map(|path| {
        let found = std::fs::symlink_metadata(&path).ok()?.file_type();
        let code = if found.is_symlink() {
            "E_IS_LINK"
        } else if found.is_dir() {
            "E_IS_FOLDER"
        } else if found.is_file() {
            return None;
        } else {
            "E_IS_NO_FILE"
        };
        Some(LaunchError::InTheWay { code, path })
    })
}

/// Waits for the child on a thread: one that nobody waits for stays in the process table.
fn watch_for_exit(mut child: Child, on_exit: impl FnOnce() + Send + 'static) {
    thread::spawn(move || {
        if child.wait().is_ok() {
            on_exit();
        }
    });
}

fn agent_path() -> io::Result<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.with_file_name(format!("rubdown-agent{}", std::env::consts::EXE_SUFFIX)))
}

fn detached(mut command: Command) -> Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // these belong to the start of the program that starts it
        .env_remove("DESKTOP_STARTUP_ID")
        .env_remove("XDG_ACTIVATION_TOKEN");
    // its own process group, so that Ctrl-C in that program's terminal does not reach the agent
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    #[cfg(windows)]
    {
        const DETACHED_PROCESS: u32 = 0x0000_0008;
        const CREATE_NEW_PROCESS_GROUP: u32 = 0x0000_0200;
        std::os::windows::process::CommandExt::creation_flags(
            &mut command,
            DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP,
        );
    }
    command
}

fn not_started(error: &io::Error, program: Option<&PathBuf>) -> LaunchError {
    LaunchError::NotStarted(match program {
        Some(program) => format!("{}: {error}", program.display()),
        None => error.to_string(),
    })
}
