//! The agent's executable. Exit codes: 0 ended as asked, 2 wrong usage, 3 could not start.

use std::process::ExitCode;
use std::time::Duration;

use agent_client::TargetState;
use platform::{BUILD, Clock, Home, HomeError};
use rubdown_agent::{Arguments, BeginError, End, Turn, own_program, take_over, take_place};

const WRONG_USAGE: u8 = 2;
const COULD_NOT_START: u8 = 3;

fn main() -> ExitCode {
    platform::keep_files_private();
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            complain(&error.to_string());
            return ExitCode::from(WRONG_USAGE);
        }
    };
    if arguments.version {
        println!("rubdown-agent {BUILD}");
        return ExitCode::SUCCESS;
    }
    match serve(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "cannot start");
            complain(&error.to_string());
            ExitCode::from(COULD_NOT_START)
        }
    }
}

/// Reports an error, which may quote an argument or a path.
fn complain(error: &str) {
    eprintln!("rubdown-agent: {}", locale::mark_hidden(error));
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let home = Home::from_env()?;
    prepare(&home, arguments)?;
    if arguments.login && TargetState::of(&home) == TargetState::Off {
        return Ok(());
    }
    let lock = match take_place(&home, arguments.replace)? {
        Turn::Ours(lock) => Some(lock),
        // its notifications cannot be seen here, and it ends with its own session
        Turn::Theirs { lock, elsewhere } if elsewhere && arguments.login => take_over(&home, lock)?,
        Turn::Theirs { .. } => None,
    };
    let Some(lock) = lock else {
        return Ok(());
    };
    // reminders may have been turned off while another agent was ending
    if arguments.login && TargetState::of(&home) == TargetState::Off {
        return Ok(());
    }
    rubdown_agent::begin_log(&home);
    if let Err(fault) = platform::known_zone() {
        tracing::warn!(code = %fault, what = fault.what(), "times are in UTC");
    }
    TargetState::On.save(&home)?;
    let end = run(home)?;
    drop(lock);
    match end {
        End::Replaced => restart(&[]),
        // as at login: the drive may come later
        End::HomeMoved => restart(&["--login"]),
        End::NewerJournal => Err("E_NEWER_JOURNAL".into()),
        _ => Ok(()),
    }
}

/// Prepares the home. At login its drive may not be there yet, so this waits for it.
fn prepare(home: &Home, arguments: Arguments) -> Result<(), HomeError> {
    loop {
        match home.prepare() {
            Err(HomeError::Gone(_)) if arguments.login => std::thread::sleep(LOOK_FOR_DRIVE),
            prepared => return prepared,
        }
    }
}

const LOOK_FOR_DRIVE: Duration = Duration::from_secs(30);

#[cfg(target_os = "linux")]
fn run(home: Home) -> Result<End, BeginError> {
    rubdown_agent::run(home, Clock::from_env())
}

/// The tray needs the main thread on these systems.
#[cfg(not(target_os = "linux"))]
fn run(home: Home) -> Result<End, BeginError> {
    rubdown_agent::hold_main_thread(move || rubdown_agent::run(home, Clock::from_env()))
}

/// Continues as the program that replaced this one.
fn restart(further: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    let mut command = std::process::Command::new(own_program::path()?);
    command.args(std::env::args_os().skip(1)).args(further);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        Err(command.exec().into())
    }
    #[cfg(not(unix))]
    {
        command.spawn()?;
        Ok(())
    }
}
