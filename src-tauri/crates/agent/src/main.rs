//! The agent's executable. Exit codes: 0 ended as wished, 2 wrong usage, 3 it could not begin.

use std::process::ExitCode;

use platform::{BUILD, Clock, Home};
use rubdown_agent::{Arguments, BeginError, End, Turn, own_program, take_place};

const WRONG_USAGE: u8 = 2;
const COULD_NOT_BEGIN: u8 = 3;

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
            tracing::error!(%error, "cannot begin");
            eprintln!("rubdown-agent: {error}");
            ExitCode::from(COULD_NOT_BEGIN)
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    // the logs too are this user's alone, wherever they lie and whatever the session allows
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let home = Home::from_env()?;
    home.prepare()?;
    if arguments.login && agent_client::wished_off(&home) {
        return Ok(());
    }
    let Turn::Ours(lock) = take_place(&home, arguments.replace)? else {
        return Ok(());
    };
    rubdown_agent::begin_log(&home);
    agent_client::wish_on(&home)?;
    let end = run(home)?;
    drop(lock);
    match end {
        End::Replaced => start_again(),
        End::NewerJournal => Err("E_NEWER_JOURNAL".into()),
        _ => Ok(()),
    }
}

#[cfg(target_os = "linux")]
fn run(home: Home) -> Result<End, BeginError> {
    rubdown_agent::run(home, Clock::from_env())
}

/// The tray wants the main thread here.
#[cfg(not(target_os = "linux"))]
fn run(home: Home) -> Result<End, BeginError> {
    rubdown_agent::hold_main_thread(move || rubdown_agent::run(home, Clock::from_env()))
}

/// Goes on as the program that now lies at this one's place.
fn start_again() -> Result<(), Box<dyn std::error::Error>> {
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
