//! Starting `rubdown-agent` so that it outlives the window.

use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use ipc_types::AgentStatus;
use platform::Home;

use super::next::failed;

const LOOK_EVERY: Duration = Duration::from_millis(50);
const WAIT_AT_MOST: Duration = Duration::from_secs(10);

/// Starts the agent that lies beside this program, and waits until it answers or has ended again.
/// `ended` is called when it ends later on.
pub(super) fn start(home: &Home, ended: impl FnOnce() + Send + 'static) -> Result<(), AgentStatus> {
    let program = beside().map_err(|error| not_started(&error, None))?;
    let mut child = detached(Command::new(&program))
        .spawn()
        .map_err(|error| not_started(&error, Some(&program)))?;
    let deadline = Instant::now() + WAIT_AT_MOST;
    let answered = loop {
        if agent_client::status(home).is_ok_and(|status| status.pid == child.id()) {
            break true;
        }
        if let Ok(Some(status)) = child.try_wait() {
            // gone at once: it left to an agent that is there already, or it cannot run
            return match agent_client::status(home) {
                Err(agent_client::PokeError::Off) if !status.success() => {
                    Err(failed("E_AGENT_START", &status.to_string()))
                }
                _ => Ok(()),
            };
        }
        if Instant::now() >= deadline {
            break false;
        }
        thread::sleep(LOOK_EVERY);
    };
    hear_its_end(child, ended);
    if answered {
        Ok(())
    } else {
        Err(failed("E_AGENT_SILENT", ""))
    }
}

/// A child that nobody waits for stays in the process table.
fn hear_its_end(mut child: Child, ended: impl FnOnce() + Send + 'static) {
    thread::spawn(move || {
        if child.wait().is_ok() {
            ended();
        }
    });
}

fn beside() -> io::Result<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.with_file_name(format!("rubdown-agent{}", std::env::consts::EXE_SUFFIX)))
}

fn detached(mut command: Command) -> Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // these belong to the window's own start
        .env_remove("DESKTOP_STARTUP_ID")
        .env_remove("XDG_ACTIVATION_TOKEN");
    // a group of its own: what ends the window from its terminal does not reach the agent
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

fn not_started(error: &io::Error, program: Option<&PathBuf>) -> AgentStatus {
    let detail = match program {
        Some(program) => format!("{}: {error}", program.display()),
        None => error.to_string(),
    };
    failed("E_AGENT_START", &detail)
}
