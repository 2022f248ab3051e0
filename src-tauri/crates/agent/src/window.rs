//! Opening the window, which is a program of its own beside this one.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;

use tokio::process::Command;

use crate::delivery::Opening;
use crate::system::own_program;

/// Starts the window; one that is open already takes the arguments over and comes forward. Does
/// not wait for it.
pub(crate) fn open(opening: &Opening) {
    let Some(program) = beside_us() else {
        tracing::warn!("this program does not know where it lies");
        return;
    };
    let mut command = Command::new(program);
    command
        .args(arguments(opening))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    #[cfg(unix)]
    command.process_group(0);
    match command.spawn() {
        Ok(mut window) => {
            tokio::spawn(async move {
                // only so that no zombie stays
                let _ = window.wait().await;
            });
        }
        Err(error) => tracing::warn!(%error, "the window does not open"),
    }
}

fn beside_us() -> Option<PathBuf> {
    let us = own_program::path().ok()?;
    Some(us.with_file_name(format!("rubdown{}", std::env::consts::EXE_SUFFIX)))
}

fn arguments(opening: &Opening) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = Vec::new();
    if let Some(plan) = &opening.plan {
        arguments.extend(["--plan".into(), plan.as_str().into()]);
    }
    if opening.log {
        arguments.push("--log".into());
    }
    if let Some(token) = &opening.token {
        arguments.extend(["--activation-token".into(), token.into()]);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_told_what_to_show_and_allowed_to_come_forward() {
        let opening = Opening {
            plan: Some("p-1".into()),
            log: false,
            token: Some("token".to_owned()),
        };
        assert_eq!(
            arguments(&opening),
            ["--plan", "p-1", "--activation-token", "token"]
        );
        let log = Opening {
            log: true,
            ..Opening::default()
        };
        assert_eq!(arguments(&log), ["--log"]);
    }
}
