//! The agent's executable. Exit codes: 0 ended as asked, 2 wrong usage, 3 could not start.

use std::process::ExitCode;

use agent_client::TargetState;
use platform::{BUILD, Clock, Home};
use rubdown_agent::{Arguments, BeginError, End, Turn, own_program, take_place};

const WRONG_USAGE: u8 = 2;
const COULD_NOT_START: u8 = 3;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("rubdown-agent: {error}");
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
            eprintln!("rubdown-agent: {error}");
            ExitCode::from(COULD_NOT_START)
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    // nobody else may read what the agent writes, logs included
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let home = Home::from_env()?;
    home.prepare()?;
    if arguments.login && TargetState::of(&home) == TargetState::Off {
        return Ok(());
    }
    let Turn::Ours(lock) = take_place(&home, arguments.replace)? else {
        return Ok(());
    };
    rubdown_agent::begin_log(&home);
    TargetState::On.save(&home)?;
    let end = run(home)?;
    drop(lock);
    match end {
        End::Replaced => restart(),
        End::NewerJournal => Err("E_NEWER_JOURNAL".into()),
        _ => Ok(()),
    }
}

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
fn restart() -> Result<(), Box<dyn std::error::Error>> {
    let mut command = std::process::Command::new(own_program::path()?);
    command.args(std::env::args_os().skip(1));
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
